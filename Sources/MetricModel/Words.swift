package enum Words {
    /// 衡山县、雁峰区; from the sixth on 衡山县、雁峰区、衡东县等12地.
    package static func places(_ places: [String], _ language: Language) -> String {
        let shown = places.count > 5 ? Array(places.prefix(3)) : places
        switch language {
        case .zh: return shown.joined(separator: "、") + (places.count > 5 ? "等\(places.count)地" : "")
        case .en:
            if places.count > 5 {
                return shown.joined(separator: ", ") + " and \(places.count - 3) more"
            }
            return list(shown)
        }
    }

    /// `a, b and c`
    package static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    /// `1 caveat`, `2 caveats`.
    package static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}

extension String {
    var trimmingQuotes: String { filter { $0 != "“" && $0 != "”" } }
}
