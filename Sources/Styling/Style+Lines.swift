extension Style {
    /// What a line of text must not do.
    public struct Lines: Sendable, Hashable, Codable {
        public var prohibition: Prohibition
        /// Never parted by a line's end: people, places, firms.
        public var names: [String]

        public init(prohibition: Prohibition = .gb, names: [String] = []) {
            self.prohibition = prohibition
            self.names = names
        }
    }

    /// Which marks may stand at a line's edge: the four levels of clreq, each with all that the one before asks.
    public enum Prohibition: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
        /// Any.
        case none
        /// No 、，。；：！？ ）》」” · – ～ ／ begins a line, no （《「“ ends one.
        case basic
        /// No ／ ends a line.
        case gb
        /// No —— and …… begins a line.
        case strict

        public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }
}

extension Style.Lines {
    /// - Parameter table: `nil` where the file has none.
    init(_ table: StrictTable?, over base: Self) throws {
        self.init(
            prohibition: try table?.choice("prohibition", of: Style.Prohibition.self) ?? base.prohibition,
            names: try table?.stringOrStrings("names") ?? base.names)
    }
}
