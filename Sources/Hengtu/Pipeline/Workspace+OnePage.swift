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
        var size = OnePage.empty
        guard var scene = try page(writer.document(size, frames: frames, width: width), by: press) else {
            throw .noSinglePage
        }
        for step in OnePage.steps {
            let larger = size.with(step)
            guard larger != size,
                let page = try page(writer.document(larger, frames: frames, width: width), by: press)
            else { continue }
            (size, scene) = (larger, page)
        }
        return (scene, writer.omitted(from: size))
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
    /// What there was no room for.
    package func message(_ language: Language) -> String {
        let parts: [(Int, zh: String, en: String)] = [
            (rows, "表格\(rows)行", Words.count(rows, "row") + " of the table"),
            (charts, "\(charts)张图", Words.count(charts, "chart")),
            (sentences, "\(sentences)句要点", Words.count(sentences, "sentence")),
        ]
        let told = parts.filter { $0.0 > 0 }.map { language == .zh ? $0.zh : $0.en }
        return language == .zh
            ? "提示：一页放不下，省去了\(told.joined(separator: "、"))"
            : "note: left out to keep to one page: \(told.joined(separator: ", "))"
    }
}
