import MetricModel

/// The names of several numbers side by side.
extension ClaimNames {
    /// 生猪、牛、羊分别出栏A、B、C: what stands after 分别 is the head of each name before it.
    func shared(_ claim: Claim, _ site: Site) -> Wording? {
        guard let each = sentence.last(.each, in: claim.name), each > claim.name.lowerBound,
            let parts = naming.parts(of: claim.name.lowerBound..<each, count: site.series.tokens.count),
            let head = head(after: each, in: claim.name),
            let part = sector(at: site.series.position, of: parts, claim, site)
                ?? naming.wording(
                    parts[site.series.position], measure: claim.measure, unit: site.unitKind)
        else { return nil }
        let plain = MetricLookup.plain(sentence.text.units[head])
        let whole = part.plain + plain
        return Wording(
            text: part.text + naming.text(head), plain: whole,
            canonical: lookUp(whole, claim, site) ?? lookUp(plain + part.plain, claim, site))
    }

    /// 出栏, 总产值 of 分别实现总产值: the words after 分别 that name something.
    private func head(after each: Int, in name: Range<Int>) -> Range<Int>? {
        let words = (each + 1..<name.upperBound).drop {
            sentence.roles($0).contains(.carrier) || sentence.roles($0) == .adverb
        }
        let passing: Roles = [.link, .boundBefore]
        guard let first = words.first,
            let last = words.last(where: {
                sentence.tokens[$0].kind != .word || sentence.roles($0).isDisjoint(with: passing)
            }),
            sentence.tokens[first].kind == .text
                || !sentence.roles(first).isDisjoint(with: [.act, .head, .whole])
        else { return nil }
        return sentence.tokens[first].start..<max(sentence.tokens[first].end, sentence.tokens[last].end)
    }

    /// 甲县、乙县分别完成投资A、B: one metric, which stands after 分别 or was named before.
    func placed(_ claim: Claim, _ site: Site) -> [Wording] {
        // 甲县、乙县地区生产总值分别为A、B: it stands before 分别, after the last place.
        if let each = sentence.last(.each, in: claim.name), let place = listed.last,
            let part = naming.parts(of: claim.name.lowerBound..<each).last,
            let own = Naming(sentence: sentence, outline: outline, subject: place.scalarUnits).wording(
                part, measure: Self.lookUpMeasure(claim), unit: site.unitKind),
            own.canonical != nil
                || own.text.count > 2
                    && sentence.text.has(place.scalarUnits, at: sentence.tokens[part.lowerBound].start)
                // 甲区和乙区新开工项目326个，投资分别增长A、B: of its own clause.
                || !naming.isEmpty(part) && !namesPlace(before: each, from: claim.name.lowerBound)
        {
            return [own]
        }
        let start = sentence.last(.each, in: claim.name).map { $0 + 1 } ?? claim.name.lowerBound
        var claim = claim
        claim.name = min(start, claim.name.upperBound)..<claim.name.upperBound
        if claim.name.isEmpty || namesOnlyPlaces(claim.name), let topic = topics.last {
            return [restated(topic, claim, site)]
        }
        if claim.measure != .ratio, naming.isEmpty(claim.name), let topic = topics.last {
            return [restated(topic, claim, site)]
        }
        return single(claim, site)
    }

    /// Whether a listed place stands in some words.
    private func namesPlace(before end: Int, from start: Int) -> Bool {
        guard start < end else { return false }
        let words = sentence.tokens[start].start..<sentence.tokens[end - 1].end
        return listed.contains { sentence.text.first(of: $0.scalarUnits, in: words) != nil }
    }

    /// 甲县、乙县 of 甲县、乙县增速分别为A、B.
    private func namesOnlyPlaces(_ words: Range<Int>) -> Bool {
        let parts = naming.parts(of: words).compactMap { naming.trimmed($0).map(sentence.text.string) }
        return !parts.isEmpty && parts.allSatisfy(listed.contains)
    }

    /// 户数 and 人口 of 全村286户1012人: the place's own, as nothing else is named.
    func peopleOfPlace(_ claim: Claim, _ site: Site) -> Wording? {
        guard claim.measure == .level, !claim.name.isEmpty, !site.figure.isChinese,
            site.tail.first.map({ sentence.tokens[$0].kind != .word }) ?? true,
            countedAlike(claim, site) == nil,
            claim.name.allSatisfy({
                !sentence.roles($0).isDisjoint(with: [.ownPlace, .universe])
                    || sentence.tokens[$0].kind == .time
            }),
            sentence.contains([.ownPlace, .universe], in: claim.name),
            let name = Self.peoples.first(where: {
                site.figure.unit.count > 0 && sentence.text[site.figure.unit.upperBound - 1] == $0.unit
            })?.name
        else { return nil }
        return Wording(text: name, plain: name, canonical: nil)
    }

    /// 脱贫 of 全市15万人实现脱贫.
    func whatTheyDid(_ claim: Claim, _ site: Site) -> Wording? {
        guard claim.measure == .level, site.unitKind == .people, naming.isEmpty(claim.name),
            let act = site.tail.last, sentence.roles(act).contains(.act),
            sentence.roles(act).isDisjoint(with: [.up, .down]),
            site.tail.dropLast().allSatisfy({
                !sentence.roles($0).isDisjoint(with: [.carrier, .all, .adverb, .settled])
            })
        else { return nil }
        let units = sentence.text.units[sentence.tokens[act].range]
        let plain = MetricLookup.plain(units)
        return Wording(text: Array(units), plain: plain, canonical: lookUp(plain, claim, site))
    }

    private static let peoples = [("户", "户数"), ("人", "人口"), ("口", "人口")].map {
        (unit: $0.scalarUnits[0], name: $1.scalarUnits)
    }

    /// 城乡居民人均可支配收入分别为A、B: the towns' first, the country's second; 存贷款余额A、B.
    func oneOfPair(_ claim: Claim, _ site: Site) -> Wording? {
        guard site.series.kind == .list, naming.parts(of: claim.name).count == 1,
            let both = naming.wording(claim.name, measure: .growth, unit: nil),
            let (start, pair) = Self.pairs.lazy.compactMap({ pair in
                both.plain.indices.first { both.plain[$0...].starts(with: pair.both) }.map { ($0, pair) }
            }).first
        else { return nil }
        let one = site.series.position == 0 ? pair.first : pair.second
        let plain = Array(both.plain[..<start]) + one + both.plain[(start + pair.both.count)...]
        return Wording(text: plain, plain: plain, canonical: lookUp(plain, claim, site))
    }

    /// Two in one word.
    private static let pairs = [("城乡", "城镇", "农村"), ("存贷款", "存款", "贷款")].map {
        (both: $0.scalarUnits, first: $1.scalarUnits, second: $2.scalarUnits)
    }

    /// 第二产业增加值 of 第一、二、三产业增加值.
    private func sector(
        at position: Int, of parts: [Range<Int>], _ claim: Claim, _ site: Site
    ) -> Wording? {
        let names = parts.compactMap { naming.trimmed($0).map { sentence.text.units[$0] } }
        guard names.count == parts.count, let name = Sectors.name(at: position, of: names) else { return nil }
        return Wording(text: name, plain: name, canonical: lookUp(name, claim, site))
    }

    /// 三次产业分别增长A、B、C: the first, the second, the third.
    func oneOfThree(_ claim: Claim, _ site: Site) -> Wording? {
        guard let each = sentence.last(.each, in: claim.name),
            let whole = naming.trimmed(claim.name.lowerBound..<each),
            let part = Sectors.name(at: site.series.position, of: sentence.text.units[whole])
        else { return nil }
        let name = part + (head(after: each, in: claim.name).map(naming.text) ?? [])
        return Wording(text: name, plain: name, canonical: lookUp(name, claim, site))
    }

    /// One part of a list; 城区、县城空气质量优良率 shares its head.
    func listed(_ parts: [Range<Int>], at position: Int, _ claim: Claim, _ site: Site) -> [Wording] {
        if let sector = sector(at: position, of: parts, claim, site) { return [sector] }
        var range = parts[position]
        if let after = claim.nameAfter, position == parts.count - 1, !after.isEmpty,
            after.lowerBound == range.upperBound
        {
            range = range.lowerBound..<after.upperBound
        }
        if naming.isEmpty(range), let topic = topics.last {
            // 总量和增速分别居全市第2位和第1位.
            var again = restated(topic, claim, site)
            if let rate = rateWord(range) { again.text += rate }
            return [again]
        }
        guard var name = naming.wording(range, measure: Self.lookUpMeasure(claim), unit: site.unitKind) else {
            return []
        }
        if let after = claim.nameAfter, let tail = naming.trimmed(after), claim.measure == .ratio {
            name = extended(name, by: tail, claim, site)
        }
        // 粮食播种面积、产量: of the same crop.
        if name.canonical == nil, position > 0, Self.outputs.contains(where: { $0 == name.plain }),
            let crop = naming.wording(parts[position - 1], measure: .level, unit: .area)
        {
            let whole = Self.stem(crop.plain) + name.plain
            return [Wording(text: whole, plain: whole, canonical: lookUp(whole, claim, site))]
        }
        if name.canonical == nil, position + 1 < parts.count, let last = parts.last,
            let head = naming.wording(last, measure: Self.lookUpMeasure(claim), unit: site.unitKind),
            let canonical = head.canonical,
            name.plain.count <= 4, !endsLikeMetric(name.plain)
        {
            // 城镇、农村居民人均可支配收入: the head without what the last part has instead.
            let own = name.plain + head.plain.dropFirst(name.plain.count)
            name.canonical = lookUp(own, claim, site) ?? canonical
            name.text +=
                name.canonical == canonical
                ? canonical.scalarUnits : Array(head.plain.dropFirst(name.plain.count))
            name.plain = Array(own)
        }
        if name.canonical == nil, position + 1 < parts.count, let last = parts.last,
            !endsLikeMetric(name.plain),
            let head = naming.wording(last, measure: Self.lookUpMeasure(claim), unit: site.unitKind)
        {
            let shared = Self.sharedHead(of: name.plain, head.plain)
            if endsLikeMetric(shared) {
                name.text += shared
                name.plain += shared
            }
        }
        return [withTopic(name, range, claim, site)]
    }

    /// 零售额 of 粮油类、家具类零售额, 产量 of 小麦、玉米产量: what the last of a list says for all, found by the ending that the
    /// names share, else by their equal length.
    private static func sharedHead(of name: [UInt16], _ last: [UInt16]) -> [UInt16] {
        guard let ending = name.last, last.last != ending else { return [] }
        if let end = last.firstIndex(of: ending) { return Array(last[(end + 1)...]) }
        guard name.count <= 4, last.count >= name.count + 2 else { return [] }
        // PM10、PM2.5平均浓度: not amid what is written in letters and digits.
        return Array(last.dropFirst(name.count).drop { !isHan($0) })
    }

    private static let metricEndings = UnitSet("率额量值数入资比度产积口例重费润税款价耗")

    private func endsLikeMetric(_ plain: [UInt16]) -> Bool {
        guard let last = plain.last else { return false }
        return Self.metricEndings.contains(last)
    }
}
