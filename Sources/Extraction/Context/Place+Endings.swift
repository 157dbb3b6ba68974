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

    /// An ending made as long as nearly all its mentions are, and how often the whole is said: 山县 → 衡山县.
    static func whole(
        _ pair: Name, _ mentions: [Mention], in text: ScalarText, title: Range<Int>
    ) -> (name: [UInt16], said: Int) {
        // 大通湖区2020年…: a title that opens with it tells where it begins.
        if let first = mentions.first(where: {
            $0.reach == title.lowerBound && $0.end == $0.reach + 3 && digitValue(text[$0.end + 1]) != nil
        }), !title.isEmpty {
            return (Array(text.units[first.reach...first.end]), mentions.reduce(0) { $0 + $1.weight })
        }
        var name = pair.units
        var all = mentions
        var said = all.reduce(0) { $0 + $1.weight }
        while name.count < lengths.upperBound {
            var longer: [UInt16: Int] = [:]
            for mention in all where mention.reach <= mention.end - name.count {
                longer[text[mention.end - name.count], default: 0] += mention.weight
            }
            // One mention says nothing of where a name begins, unless the longer one is known; two scalars before the
            // suffix are the rule.
            guard let next = longer.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
                next.value >= (name.count == lengths.lowerBound ? 1 : 2)
                    || PlaceCodes.contains(String(scalars: [next.key] + name)),
                next.value * 3 >= said * 2
            else { break }
            all.removeAll {
                $0.reach > $0.end - name.count || text[$0.end - name.count] != next.key
            }
            name.insert(next.key, at: 0)
            said = next.value
        }
        // 苏尼特左旗, named so seldom that its mentions alone don't tell that 特左旗 is no name.
        if !PlaceCodes.contains(String(scalars: name)), name.count > lengths.lowerBound,
            let known = known(among: mentions, in: text, title: title), known.name.ends(with: name)
        {
            return known
        }
        // 恩施州巴东县: its prefecture, which ends as no parent before a name does, and the county.
        if name.count > 4, !PlaceCodes.contains(String(scalars: name)),
            let start = (2...name.count - 3).first(where: {
                PlaceCodes.contains(String(scalars: name[$0...]))
            }),
            name[start - 1] == 0x5DDE  // 州
        {
            return (Array(name[start...]), said)
        }
        if let inside = withoutProvince(name) { return (inside, said) }
        if isEnding(name), let known = known(among: mentions, in: text, title: title) { return known }
        return (withoutSlogan(name), said)
    }

    /// 滕州市 of 山东滕州市.
    private static func withoutProvince(_ name: [UInt16]) -> [UInt16]? {
        guard name.count > 3, !PlaceCodes.contains(String(scalars: name)) else { return nil }
        let inside = Array(name.dropFirst(2))
        guard let province = PlaceCodes.province(of: String(scalars: inside)),
            province.scalarUnits.starts(with: name.prefix(2))
        else { return nil }
        return inside
    }

    /// 德州 of 奋进新德州, a slogan: a city whose own name ends so.
    private static func withoutSlogan(_ name: [UInt16]) -> [UInt16] {
        let city = name.suffix(2)
        guard name.count > 2, !PlaceCodes.contains(String(scalars: name)),
            PlaceCodes.contains(String(scalars: city + [0x5E02]))  // 市
        else { return name }
        return Array(city)
    }
}
