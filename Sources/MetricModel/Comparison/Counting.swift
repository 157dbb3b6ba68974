/// The unit that a comparison counts in. Classifiers that count the same things are one unit: 12个 and 9家
/// firms may be compared, 12个 estates and 900户 households not.
package struct Counting {
    /// The base unit that most have, the first of equals.
    let unit: String
    private let areAlike: Bool

    init(_ observed: [Observation]) {
        var counts: [(unit: String, count: Int)] = []
        for observation in observed {
            let unit = observation.quantity.unit
            if let known = counts.firstIndex(where: { $0.unit == unit }) {
                counts[known].count += 1
            } else {
                counts.append((unit, 1))
            }
        }
        var most = counts.first ?? ("", 0)
        for candidate in counts where candidate.count > most.count { most = candidate }
        unit = most.unit
        let metrics = Set(observed.lazy.map(\.metric))
        let isOfFirms = metrics.contains { metric in
            ["企业", "主体", "商户"].contains { metric.contains($0) }
        }
        // A household has one toilet.
        let isOfHouseholds = metrics.contains { $0.contains("户厕") }
        let alike = isOfFirms || isOfHouseholds ? Self.classifiers.union(["户"]) : Self.classifiers
        areAlike = counts.allSatisfy { alike.contains($0.unit) }
    }

    func admits(_ observation: Observation) -> Bool { areAlike || observation.quantity.unit == unit }

    /// People, households or things by the piece; no amount that is measured.
    package static func isCount(_ unit: String) -> Bool {
        classifiers.contains(unit) || others.contains(unit)
    }

    private static let others: Set<String> = ["户", "人", "名", "人次", "套", "台", "辆", "宗", "条", "张", "天"]
    private static let classifiers: Set<String> = ["个", "家", "项", "件", "所", "座", "处"]
}
