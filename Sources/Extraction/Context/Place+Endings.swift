import MetricModel

/// What the names of several places end in: 阳县 of 涡阳县 and 沭阳县, which are counted together.
extension Place {
    /// Whether two characters are no place's whole name; 易县 is one.
    static func isEnding(_ name: [UInt16]) -> Bool {
        name.count == 2 && !PlaceCodes.contains(KnownPlaces.completed(String(scalars: name)))
    }

    /// 衡阳市 of 衡阳市 and 耒阳市: the one that the title names, else the one said most, and how often it is said; `nil`
    /// where the table of codes knows none of them.
    static func known(
        among mentions: [Mention], in text: ScalarText, title: Range<Int>
    ) -> (name: [UInt16], said: Int)? {
        var found: [[UInt16]: (isTitled: Bool, said: Int, first: Int)] = [:]
        for mention in mentions {
            let start = (mention.reach..<max(mention.reach, mention.end - 1)).first {
                PlaceCodes.contains(text.string($0..<mention.end + 1))
            }
            guard let start else { continue }
            let name = Array(text.units[start...mention.end])
            let known = found[name] ?? (false, 0, start)
            found[name] = (known.isTitled || title.contains(start), known.said + mention.weight, known.first)
        }
        let best = found.max { a, b in
            (a.value.isTitled ? 1 : 0, a.value.said, b.value.first)
                < (b.value.isTitled ? 1 : 0, b.value.said, a.value.first)
        }
        return best.map { ($0.key, $0.value.said) }
    }
}
