import SceneModel
import Styling

/// What a style's fonts resolve to on this machine.
public struct FontReport: Sendable, Hashable {
    public struct Role: Sendable, Hashable {
        public var role: FontRole
        public var request: FontRequest
        /// The installed faces in the order asked for; the first sets the text, the others lend characters.
        public var found: [Found]
        /// Families that are not installed.
        public var missing: [String]
    }

    public struct Found: Sendable, Hashable {
        public var face: FontFace
        /// Its path; shown to people, never written into an output.
        public var file: String
        /// Which face of the file.
        public var index: Int
        /// `2.004`
        public var version: String
    }

    public var roles: [Role]
}

/// A family that isn't installed, and the one that sets its role's text instead.
public struct FontSubstitution: Sendable, Hashable {
    public var role: FontRole
    public var wanted: String
    public var taken: String
}
