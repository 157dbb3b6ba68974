/// The language of what a person reads: messages, verdicts, captions.
public enum Language: String, Sendable, Codable, CaseIterable {
    case zh
    case en
}
