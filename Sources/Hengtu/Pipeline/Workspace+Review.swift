import MetricModel

extension Workspace {
    /// Takes over what a person put right in an `indicators.csv` of an earlier run.
    ///
    /// - Returns: the rows that no longer fit.
    public mutating func take(review path: String) throws(HengtuError) -> [Review.Stale] {
        let bytes = try FileSystem.read(path)
        let review: Review
        do throws(RecordError) {
            review = try Review(bytes)
        } catch {
            throw .badIndicators(path, error)
        }
        let (records, stale) = review.applied(to: indicators, reports: reports)
        indicators = records
        model = MetricsModel(indicators: records, places: project.namedPlaces)
        // What a person put right is never written over.
        recordFiles.append(path)
        return stale
    }
}

extension Review.Stale {
    /// `indicators.csv:12: …`, and what to do.
    package func message(in file: String, _ language: Language) -> String {
        switch language {
        case .zh: "\(file):\(line): 提示：“\(doc)”里找不到“\(raw)”了，这一行没有用上；请改正或删去"
        case .en:
            "\(file):\(line): note: “\(doc)” holds “\(raw)” no longer, the row was left out; put it right or delete it"
        }
    }
}
