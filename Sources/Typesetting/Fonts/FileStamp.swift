import Glibc

/// A file's or folder's time and size, in one word; `-` for one that isn't there, which counts as well:
/// fonts appear in folders that didn't exist before.
struct FileStamp: Hashable {
    var text: String

    init(of path: String) {
        var status = stat()
        if stat(path, &status) == 0 {
            text = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec):\(status.st_size)"
        } else {
            text = "-"
        }
    }
}

extension String {
    /// What stands before the last slash; empty where there is none.
    var parentFolder: String {
        lastIndex(of: "/").map { String(self[..<$0]) } ?? ""
    }

    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
