import Charting
import MetricModel

/// What a chart doesn't show well although it is right, or a briefing leaves out; all is made all the same.
public struct ChartWarning: Sendable, Hashable {
    /// The chart's name, or where it stands in its project.
    public var place: String
    public var kind: Kind

    public enum Kind: Sendable, Hashable {
        /// A place whose value is so many times the next largest; on a logarithmic scale, where that can be drawn, all
        /// would be seen.
        case dwarfs(String, times: Int, hasLogarithms: Bool)
        /// A paragraph of the user's own stands at a chart or part that the briefing doesn't hold.
        case textWithoutPlace(String)
        /// A metric of several that may not be compared.
        case leftOut(String, [Reason])
    }

    init(place: String, kind: Kind) { (self.place, self.kind) = (place, kind) }

    init(place position: HengtuError.Position?, or name: String, kind: Kind) {
        self.init(place: position?.text ?? name, kind: kind)
    }

    /// All that there is to say of a chart.
    package static func all(of spec: ChartSpec, named name: String, at position: HengtuError.Position?)
        -> [ChartWarning]
    {
        guard let dwarfing = spec.dwarfing else { return [] }
        // A value of 10⁻⁹⁹ beside others has no count of times to tell.
        let times = Int(exactly: min(dwarfing.times, 1e9).rounded(.down)) ?? 0
        let hasLogarithms =
            spec.series.count <= 2 && spec.data.allSatisfy { $0.value.map { $0 > 0 } ?? true }
        return [
            ChartWarning(
                place: position, or: name,
                kind: .dwarfs(
                    spec.categories[dwarfing.category].name, times: times, hasLogarithms: hasLogarithms))
        ]
    }

    /// The whole line, as it goes to standard error.
    package func message(_ language: Language) -> String {
        switch (kind, language) {
        case (.dwarfs(let name, let times, let hasLogarithms), .zh):
            "\(place): 提示：\(name)是次大者的 \(times) 倍多，其余的条短得看不出差别；可"
                + (hasLogarithms ? "改用对数刻度的点图（kind = \"log-dot\"），或" : "")
                + "用 places 把它留给另一张图。轴总从零起，不截断"
        case (.leftOut(let metric, let reasons), .zh):
            "\(place): 提示：“\(metric)”在这些地方不能放在一起比，这张图里没有画："
                + reasons.map { "\n  " + $0.sentence(.zh) }.joined()
        case (.leftOut(let metric, let reasons), .en):
            "\(place): warning: “\(metric)” can't be compared in these places and is left out of this chart:"
                + reasons.map { "\n  " + $0.sentence(.en) }.joined()
        case (.textWithoutPlace(let name), .zh):
            "\(place): 提示：简报里没有“\(name)”，这段文字没有印；请用 after 或 section 另给它一个位置"
        case (.textWithoutPlace(let name), .en):
            "\(place): warning: the briefing doesn't hold “\(name)”, so this text isn't printed; give it another place with after or section"
        case (.dwarfs(let name, let times, let hasLogarithms), .en):
            "\(place): warning: \(name) is more than \(times) times the next largest, the other bars are too short to tell apart; "
                + (hasLogarithms ? "use kind = \"log-dot\", dots on a logarithmic scale, or " : "")
                + "leave it to a second chart with places. The axis always starts at zero and is never broken"
        }
    }
}
