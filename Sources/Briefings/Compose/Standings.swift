import MetricModel

/// Where a place stands in the orders that comparisons allow: what it has most of, what least, and what lies between.
/// Of two it is told whom it stands above or below: one of them is always the last.
struct Standings {
    private var orders: [Order] = []
    /// Places that have a value in any comparison.
    private var compared: Set<String> = []
    private let language: Language

    private struct Order {
        let phrase: String
        let degree: Degree
        /// From the first.
        let places: [String]
        let ranks: [String: Int]
    }

    /// What several metrics share: 多于雁峰区.
    private struct Group {
        let words: String
        /// Leads, between, lasts.
        let order: Int
        var phrases: [String]
    }

    /// Of each standing, at most; and how many between the first and the last.
    private static let phrasesTold = 4
    private static let betweenTold = 3

    init(_ comparisons: some Sequence<Comparison>, _ language: Language) {
        self.language = language
        for comparison in comparisons {
            compared.formUnion(comparison.observations.map(\.place))
            let ranked = comparison.rows.filter { $0.rank != nil }
            guard ranked.count > 1 else { continue }
            orders.append(
                Order(
                    phrase: ComparisonWords(comparison, language).phrase, degree: Degree(comparison),
                    places: ranked.map(\.place),
                    ranks: Dictionary(
                        ranked.map { ($0.place, $0.rank ?? 0) }, uniquingKeysWith: { first, _ in first })))
        }
    }

    /// Whether any has a value of the place.
    func compares(_ place: String) -> Bool { compared.contains(place) }

    /// Without a full stop; `nil` where no order holds the place.
    func sentence(of place: String) -> String? {
        var groups: [Group] = []
        for order in orders {
            guard let rank = order.ranks[place], let standing = standing(of: place, rank, in: order) else {
                continue
            }
            if let known = groups.firstIndex(where: { $0.words == standing.words }) {
                groups[known].phrases.append(order.phrase)
            } else {
                groups.append(Group(words: standing.words, order: standing.order, phrases: [order.phrase]))
            }
        }
        if groups.isEmpty { return nil }
        let between = groups.filter { $0.order == 1 }
        let shown =
            groups.filter { $0.order == 0 } + between.prefix(Self.betweenTold)
            + groups.filter { $0.order == 2 }
        let more = between.dropFirst(Self.betweenTold).reduce(0) { $0 + $1.phrases.count }
        let clauses =
            shown.map(clause)
            + (more == 0 ? [] : [language == .zh ? "另有\(more)项居其间" : "between in \(more) more"])
        return language == .zh
            ? place + clauses.joined(separator: "，") : "\(place) stands \(clauses.joined(separator: "; "))"
    }

    private func clause(_ group: Group) -> String {
        let shown = group.phrases.prefix(Self.phrasesTold)
        let more = group.phrases.count - shown.count
        switch language {
        case .zh:
            return shown.joined(separator: "、") + (more > 0 ? "等\(group.phrases.count)项" : "") + group.words
        case .en:
            let rest = more > 0 ? ["\(more) more"] : []
            return group.words + " in " + Words.places(shown + rest, .en)
        }
    }

    private func standing(of place: String, _ rank: Int, in order: Order) -> (words: String, order: Int)? {
        let isZH = language == .zh
        let count = order.places.count
        let isShared = order.ranks.values.count { $0 == rank } > 1
        if count == 2, let other = order.places.first(where: { $0 != place }) {
            if isShared { return (isZH ? "与\(other)相同" : "level with \(other)", 1) }
            if rank == 1 { return (isZH ? "\(order.degree.more)于\(other)" : "above \(other)", 0) }
            return (isZH ? "\(order.degree.less)于\(other)" : "below \(other)", 2)
        }
        let among = isZH ? "在\(count)地中" : " of \(count)"
        if rank == 1 {
            let most = (isShared ? "并列" : "") + order.degree.most
            return (isZH ? among + most : (isShared ? "level at the top" : "first") + among, 0)
        }
        if rank == order.ranks.values.max(), !isShared {
            return (isZH ? among + order.degree.least : "last" + among, 2)
        }
        return (isZH ? "列\(count)地中\(isShared ? "并列" : "")第\(rank)" : "no. \(rank)" + among, 1)
    }
}
