import MetricModel

/// Whose the numbers of a clause are.
extension ClauseContext {
    /// By the clause's first words, behind the bullet of a list, a time or 其中.
    func readSubject(_ clause: Range<Int>) {
        if let place = extreme(clause) {
            state.subject = place
            return
        }
        if let entity = visited(clause) {
            state.subject = entity
            return
        }
        if let places = SubjectNames.list(in: clause, of: sentence, outline: outline) {
            if countsPlaces(clause, behind: places.end) { return }
            listed = places
        }
        guard let first = firstOfSubject(in: clause) else { return }
        let token = sentence.tokens[first]
        // 两县分别增长7.9%和8.3% on a page that compares two; 三市增长4.9%, 五县平均增速: all that the page is of.
        if outline.isOfSeveralPlaces, KnownPlaces.countedPlaces(sentence.text, at: token.start) != nil {
            if outline.compared.count == 2 {
                listed = SubjectNames.Listed(places: outline.compared, end: first + 1)
                return
            }
            return state.govern(nil)
        }
        if clause.count == 1, let place = SubjectNames.whole(token, of: sentence, outline: outline) {
            state.govern(place)
        } else if isCityBeside(first) {
            state.subject = sentence.text.string(token.range)
        } else if let kind = SubjectNames.pointed(at: first, in: sentence) {
            point(to: kind, from: token.start)
        } else if sentence.roles(first).contains(.ownPlace) {
            state.govern(nil)
        } else if isOwnProvince(first) {
            state.subject = nil
        } else if namesWider(token) {
            let isOwn = outline.place.hasSuffix("省") && sentence.text[token.end - 1] == 0x7701  // 省
            state.subject = isOwn ? nil : sentence.text.string(token.range)
        } else if let park = SubjectNames.barePark(at: first, in: sentence) {
            state.subject = state.lastNamed([park]) ?? (SubjectNames.isZone(outline.place) ? nil : park)
        } else if token.kind == .text || opensOwnPlace(token) || token.end == token.start + 1,
            let name = SubjectNames.name(at: first, in: sentence, outline: outline)
        {
            state.subject = name == outline.place ? nil : name
        }
    }

    /// 星海科技有限公司 of 在星海科技有限公司，3条生产线满负荷运转: where the sentence takes place.
    private func visited(_ clause: Range<Int>) -> String? {
        guard let first = clause.first, let last = clause.last,
            SubjectNames.visits.begins(sentence.text, at: sentence.tokens[first].start) != nil,
            !sentence.hasFigure(in: clause)
        else { return nil }
        let end = sentence.tokens[last].end
        if Self.firmEnds.ends(sentence.text, at: end) != nil {
            return SubjectNames.nearestFirm(before: end, in: sentence.text)
        }
        guard sentence.text[end - 1] == 0x6751 else { return nil }  // 村
        return SubjectNames.nearest("村", before: end, in: sentence.text)
    }

    /// 辖锦江、青羊、金牛3个区: the number counts the places, and is the report's own.
    private func countsPlaces(_ clause: Range<Int>, behind end: Int) -> Bool {
        guard let figure = clause.first(where: { $0 >= end - 1 && sentence.tokens[$0].kind == .figure }),
            figure <= end
        else { return false }
        return Self.divisions.begins(sentence.text, at: sentence.figure(figure).end) != nil
    }

    private static let divisions = Phrases("县 区 市 县级市 镇 乡 街道")
    private static let firmEnds = Phrases("公司 集团")
    private func firstOfSubject(in clause: Range<Int>) -> Int? {
        clause.first {
            sentence.tokens[$0].kind != .time && !sentence.tokens[$0].isMark(.rangeMark)
                && (sentence.roles($0) != .adverb || opensOwnPlace(sentence.tokens[$0])
                    || SubjectNames.split(at: $0, in: sentence) != nil
                    || SubjectNames.opensParted($0, in: sentence)
                        && SubjectNames.knownPlace(at: $0, in: sentence, outline) != nil)
        }
    }

    /// 最低的是合阳县，低于全市421元; 最高的韩城市为5935元.
    private func extreme(_ clause: Range<Int>) -> String? {
        let figure = clause.first { sentence.tokens[$0].kind == .figure }
        let words = clause.lowerBound..<(figure ?? clause.upperBound)
        let found = words.isEmpty ? nil : SubjectNames.extreme(in: words, of: sentence)
        // 排名第三位的是唐河县: the number comes first.
        guard found == nil, let figure, sentence.figure(figure).isOrdinal else { return found }
        return SubjectNames.extreme(in: figure..<clause.upperBound, of: sentence)
    }

    /// 新田园区 in the report of 新田县, where 新 is a word.
    private func opensOwnPlace(_ token: Token) -> Bool {
        token.kind == .word && !outline.shortPlace.isEmpty
            && sentence.text.has(outline.shortPlace, at: token.start)
    }

    /// 增长7.5%（全市11.1%）: a county's report sets the city's number beside its own.
    private func isCityBeside(_ first: Int) -> Bool {
        isInBracket && isOfCounty && Self.city.contains(sentence.tokens[first].range, of: sentence.text)
            && first + 1 < sentence.tokens.count && sentence.tokens[first + 1].kind == .figure
    }

    /// 该村, 全镇, 公司: the last that was named of the kind, or the report's own place.
    private func point(to kind: [String], from offset: Int) {
        guard let ending = kind.first, !outline.place.hasSuffix(ending) else { return state.govern(nil) }
        state.subject =
            state.lastNamed(kind) ?? SubjectNames.nearest(ending, before: offset, in: sentence.text)
            ?? (Self.firms.begins(sentence.text, at: offset) == nil
                ? nil : SubjectNames.nearestFirm(before: offset, in: sentence.text))
    }

    /// 全省 of 全省PM2.5平均浓度下降9.1%, in a province's own report; 全省第一 is among whom.
    private func isOwnProvince(_ first: Int) -> Bool {
        let next = first + 1
        return outline.place.hasSuffix("省")
            && Self.province.contains(sentence.tokens[first].range, of: sentence.text)
            && next < sentence.tokens.count && sentence.tokens[next].kind == .text
    }

    private static let province = Phrases("全省 我省")

    /// 全国粮食产量增长0.5%: the country's, where the metric follows at once.
    private func namesWider(_ token: Token) -> Bool {
        Self.wider.contains(token.range, of: sentence.text)
            && sentence.lexicon.metricWords.match(sentence.text, at: token.end, before: token.end + 12) != nil
    }

    private static let firms = Phrases("该公司 该企业 该集团 该合作社 公司 集团")
    private static let wider = Phrases("全国 全省")
    private static let city = Phrases("全市 全州 全盟")
    private var isOfCounty: Bool {
        outline.place.hasSuffix("县") || outline.place.hasSuffix("区") || outline.place.hasSuffix("旗")
    }

    var subject: String { state.subject ?? section.place ?? outline.place }
    var subjectCause: Cause {
        if let subject = state.subject { return .word(subject) }
        return outline.placeFromHint ? .hint : .report
    }
}
