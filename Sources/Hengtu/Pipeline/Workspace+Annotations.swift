import Briefings
import Charting
import MetricModel
import Styling

extension Workspace {
    /// A chart with its annotations, their places by full name.
    func annotated(
        _ spec: ChartSpec, of comparison: Comparison, _ entry: Project.ChartEntry, by composer: ChartComposer
    ) throws(HengtuError) -> (chart: ChartSpec, references: [Observation]) {
        var requests: [AnnotationRequest] = []
        for annotation in entry.annotations { requests.append(try request(annotation, comparison)) }
        do throws(RefusedAnnotation) {
            return try composer.annotated(
                spec, of: comparison, requests, hasOwnSource: entry.source != nil)
        } catch {
            throw .annotation(error.refusal, at: entry.annotations[error.index].position)
        }
    }

    private func request(
        _ entry: Project.AnnotationEntry, _ comparison: Comparison
    ) throws(HengtuError) -> AnnotationRequest {
        func known(_ place: String) throws(HengtuError) -> String {
            if let name = model.place(named: place) { return name }
            if comparison.query.places.contains(place) { return place }
            throw .unknownPlace(
                place, nearest: nearestWord(to: place, among: model.places), at: entry.position)
        }
        switch entry.content {
        case .average: return .average(label: entry.label)
        case .value(let value): return .value(value, label: entry.label)
        case .place(let place, let column):
            if let mean = comparison.references.first(where: { $0.place == place }) {
                return .mean(mean, label: entry.label)
            }
            let place = try known(place)
            var query = comparison.query
            query.columns = [column]
            query.places = query.places.filter { $0 != place } + [place]
            return .reference(place: place, comparison: model.compare(query), label: entry.label)
        case .difference(let from, let to, let isPercent):
            return .difference(
                from: try known(from), to: try known(to), isPercent: isPercent, label: entry.label)
        case .note(let text, let place, let column):
            return .note(place: try known(place), column: column, text: text)
        case .bracket(let places):
            var names: [String] = []
            for place in places { names.append(try known(place)) }
            return .bracket(places: names, label: entry.label ?? "")
        }
    }
}
