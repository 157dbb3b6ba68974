import Briefings
import Charting
import MetricModel
import SceneModel

extension Workspace {
    /// The plan on one page: as much of it as has room.
    func onePage(
        of plan: BriefingPlan, by press: Press
    ) throws(HengtuError) -> (scene: Scene, omitted: OnePage.Omitted) {
        let writer = OnePageWriter(plan, BriefingComposer(reports: reports, charts: composer))
        let width = try press.textWidth
        var frames: [BriefingComposer.Frame] = []
        for spec in writer.candidates {
            frames.append(try press.figure(spec, width: OnePageWriter.columnWidth(of: width)))
        }
        var size = OnePage()
        guard var scene = try page(writer.document(size, frames: frames, width: width), by: press) else {
            throw .noSinglePage
        }
        var full: Set<OnePage.Content> = []
        for (content, count) in OnePage.steps(texts: plan.texts.count) where !full.contains(content) {
            var larger = size
            larger[content] = count
            if let page = try page(writer.document(larger, frames: frames, width: width), by: press) {
                (size, scene) = (larger, page)
            } else {
                full.insert(content)
            }
        }
        return (scene, writer.omitted(from: size, frames: frames, width: width))
    }

    /// `nil` where it takes more than one.
    private func page(_ document: BriefingDocument, by press: Press) throws(HengtuError) -> Scene? {
        do {
            let scene = try press.layOut(document)
            return scene.pages.count == 1 ? scene : nil
        } catch .page(.figureTooLarge), .page(.rowTooHigh), .page(.tableTooWide) {
            return nil
        }
    }
}

extension OnePage.Omitted {
    /// What isn't on the page, and how to see it.
    package func message(_ language: Language) -> String {
        let counts: [(Int, zh: String, en: String)] = [
            (texts, "自拟文字\(texts)段", Words.count(texts, "paragraph") + " of your own"),
            (sentences, "要点\(sentences)句", Words.count(sentences, "sentence")),
            (charts, "图\(charts)张", Words.count(charts, "chart")),
            (rows, "其他指标\(rows)项", Words.count(rows, "other metric")),
            (findings, "矛盾和疑点\(findings)处", Words.count(findings, "finding")),
        ]
        let told =
            counts.filter { $0.0 > 0 }.map { language == .zh ? $0.zh : $0.en }
            + parts.map { language == .zh ? "“\($0.title(.zh))”" : "“\($0.title(.en))”" }
        return language == .zh
            ? "提示：一页放不下，省去了\(told.joined(separator: "、"))；要看全的，不加 --one-page"
            : "note: left out to keep to one page: \(told.joined(separator: ", ")); for the whole briefing, without --one-page"
    }
}
