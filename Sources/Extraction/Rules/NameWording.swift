import MetricModel

extension Naming {
    /// The scalars of a range without blanks and line breaks.
    func text(_ range: Range<Int>) -> [UInt16] {
        sentence.text.units[sentence.text.clamped(range)].filter {
            !sentence.lexicon.kind(of: $0).contains(.space)
        }
    }

    /// The wording of one name, with its verb for the look-up.
    func wording(_ range: Range<Int>, measure: Measure, unit: UnitKind?) -> Wording? {
        guard let name = trimmed(range) else { return nil }
        let words = afterLastBreak(range)
        let passing: Roles = [.carrier, .adverb, .ownPlace, .universe, .time, .link, .and, .target, .settled]
        let opening = words.first {
            let token = sentence.tokens[$0]
            return token.kind != .time && token.kind != .mark && ownPlace(at: $0, in: words) == nil
                && (token.kind == .text || token.roles.isDisjoint(with: passing))
        }
        // The rate of a metric bears the metric's standard name: 固定资产投资增速.
        let rate = words.last { sentence.tokens[$0].end <= name.upperBound }.map { sentence.tokens[$0] }
        let end =
            rate.map { $0.roles.contains(.rate) && $0.end == name.upperBound ? $0.start : name.upperBound }
            ?? name.upperBound
        let from = max(opening.map { sentence.tokens[$0].start } ?? name.lowerBound, name.upperBound - 60)
        let start = min(from, name.lowerBound)
        let plain = self.plain(of: start..<max(end, start), words)
        if let open = openingOfFinalBracket(words, name) {
            let bare = self.plain(of: start..<max(open, start), words)
            if let canonical = sentence.lexicon.metrics.canonical(bare, measure: measure, unit: unit) {
                return Wording(text: withoutCarriers(name, words), plain: bare, canonical: canonical)
            }
        }
        let canonical =
            sentence.lexicon.metrics.canonical(plain, measure: measure, unit: unit)
            ?? bare(start..<max(end, start), words).flatMap {
                sentence.lexicon.metrics.canonical($0, measure: measure, unit: unit)
            }
            ?? carriedName(start..<max(end, start), words).flatMap {
                sentence.lexicon.metrics.canonical($0, measure: measure, unit: unit)
            }
        return Wording(text: withoutCarriers(name, words), plain: plain, canonical: canonical)
    }

    /// 农林牧渔业总产值 of 农林牧渔业实现总产值; `nil` where no carrier stands inside.
    private func carriedName(_ name: Range<Int>, _ words: Range<Int>) -> [UInt16]? {
        let isCarried = words.contains {
            let token = sentence.tokens[$0]
            return token.roles.contains(.carrier) && token.start > name.lowerBound
                && token.end < name.upperBound
        }
        return isCarried ? MetricLookup.plain(withoutCarriers(name, words)) : nil
    }

    /// 企业实现利润总额 is called 企业利润总额.
    private func withoutCarriers(_ name: Range<Int>, _ words: Range<Int>) -> [UInt16] {
        var text: [UInt16] = []
        text.reserveCapacity(name.count)
        keep(of: name, words) {
            isStanding($0) || $0.roles == .carrier || $0.roles == [.carrier, .predicate]
        } piece: { piece in
            for unit in sentence.text.units[piece] where !sentence.lexicon.kind(of: unit).contains(.space) {
                text.append(unit)
            }
        }
        return text
    }

    /// 高标准农田累计建成 without its verbs; `nil` where it has none.
    private func bare(_ name: Range<Int>, _ words: Range<Int>) -> [UInt16]? {
        let inside = words.prefix { sentence.tokens[$0].end <= name.upperBound }
        guard
            let last = inside.last(where: {
                let token = sentence.tokens[$0]
                return token.kind != .word || token.roles.isDisjoint(with: [.verb, .adverb, .carrier])
                    || !token.roles.isDisjoint(with: [.act, .gain, .whole, .head])
            }), last != inside.last, sentence.tokens[last].end > name.lowerBound
        else { return nil }
        return self.plain(of: name.lowerBound..<sentence.tokens[last].end, words)
    }

    /// What a name is looked up by: 市场主体力争全年新增 is 市场主体新增.
    private func plain(of name: Range<Int>, _ words: Range<Int>) -> [UInt16] {
        var plain: [UInt16] = []
        plain.reserveCapacity(name.count)
        keep(of: name, words, without: isStanding) {
            MetricLookup.appendPlain(sentence.text.units[$0], to: &plain)
        }
        return plain
    }

    /// 力争, 全年, 累计 amid a name say how it stands and when.
    private func isStanding(_ token: Token) -> Bool {
        token.kind == .time
            || token.kind == .word
                && (token.roles == .target || Self.reckoning.contains(token.range, of: sentence.text))
    }

    private static let reckoning = Phrases("累计 当月 当季")

    /// The pieces of a name without the tokens inside it that are no part of it.
    private func keep(
        of name: Range<Int>, _ words: Range<Int>, without isNone: (Token) -> Bool, piece: (Range<Int>) -> Void
    ) {
        let name = sentence.text.clamped(name)
        var start = name.lowerBound
        for index in words {
            let token = sentence.tokens[index]
            guard token.start > name.lowerBound, token.end < name.upperBound, isNone(token) else { continue }
            if start < token.start { piece(start..<token.start) }
            start = token.end
        }
        piece(start..<max(start, name.upperBound))
    }

    /// 农业总产值（现价）: where the remark at a name's end begins.
    private func openingOfFinalBracket(_ words: Range<Int>, _ name: Range<Int>) -> Int? {
        guard let close = words.last(where: { sentence.tokens[$0].end == name.upperBound }),
            sentence.tokens[close].isMark(.close),
            let open = words.last(where: { sentence.tokens[$0].isMark(.open) }),
            sentence.tokens[open].start > name.lowerBound
        else { return nil }
        return sentence.tokens[open].start
    }
}
