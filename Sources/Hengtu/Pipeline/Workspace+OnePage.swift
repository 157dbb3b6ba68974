import Briefings
import Charting
import MetricModel
import SceneModel

extension Workspace {
    /// The plan on one page: less and less of it until it fits.
    func onePage(
        of plan: BriefingPlan, by press: Press
    ) throws(HengtuError) -> (scene: Scene, omitted: OnePage.Omitted) {
        let writer = OnePageWriter(plan, BriefingComposer(reports: reports, charts: composer))
        let width = try press.textWidth
        var frames: [BriefingComposer.Frame] = []
        for spec in writer.candidates {
            frames.append(try press.figure(spec, width: OnePageWriter.columnWidth(of: width)))
        }
        for size in OnePage.sizes {
            let scene: Scene
            do {
                scene = try press.layOut(writer.document(size, frames: frames, width: width))
            } catch .page(.figureTooLarge), .page(.rowTooHigh) {
                continue
            }
            if scene.pages.count == 1 { return (scene, writer.omitted(from: size)) }
        }
        throw .noSinglePage
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
