import MetricModel

/// What a paragraph has said so far that later numbers inherit.
struct ParagraphState {
    var period: Period?
    var periodWords = ""
    var subject: String?
    var isTarget = false
    var targetWords = ""
    var rankScope = ""
    /// The metrics named last, newest at the end; no more than eight.
    private(set) var topics: [Wording] = []

    mutating func name(_ topic: Wording) {
        if topics.last?.text == topic.text { return }
        if topics.count == 8 { topics.removeFirst() }
        topics.append(topic)
    }
}
