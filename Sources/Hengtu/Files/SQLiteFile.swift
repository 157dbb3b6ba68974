import CSQLite

/// A database in memory that ends as the bytes of its file, so that it is written whole or not at all.
struct SQLiteFile: ~Copyable {
    private let handle: OpaquePointer

    init() throws(HengtuError) {
        var handle: OpaquePointer?
        let status = sqlite3_open(":memory:", &handle)
        guard status == SQLITE_OK, let handle else {
            sqlite3_close(handle)
            throw .database(String(cString: sqlite3_errstr(status)))
        }
        self.handle = handle
    }

    deinit { sqlite3_close(handle) }

    func run(_ sql: String) throws(HengtuError) {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw problem() }
    }

    /// A value of a row.
    enum Cell {
        case text(String)
        case number(Int64)
        case none
    }

    /// Runs one statement for each row, its `?`s bound to the row's cells.
    func insert(_ sql: String, _ rows: some Sequence<[Cell]>) throws(HengtuError) {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else { throw problem() }
        defer { sqlite3_finalize(statement) }
        for row in rows {
            for (index, cell) in row.enumerated() { bind(cell, to: statement, at: Int32(index + 1)) }
            guard sqlite3_step(statement) == SQLITE_DONE else { throw problem() }
            sqlite3_reset(statement)
            sqlite3_clear_bindings(statement)
        }
    }

    private func bind(_ cell: Cell, to statement: OpaquePointer?, at index: Int32) {
        switch cell {
        case .text(let text):
            // SQLite takes a copy: -1 is its SQLITE_TRANSIENT.
            let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            sqlite3_bind_text(statement, index, text, Int32(clamping: text.utf8.count), transient)
        case .number(let number): sqlite3_bind_int64(statement, index, number)
        case .none: sqlite3_bind_null(statement, index)
        }
    }

    func bytes() throws(HengtuError) -> [UInt8] {
        var size: sqlite3_int64 = 0
        guard let data = sqlite3_serialize(handle, "main", &size, 0) else { throw problem() }
        defer { sqlite3_free(data) }
        return Array(UnsafeBufferPointer(start: data, count: Int(size)))
    }

    private func problem() -> HengtuError { .database(String(cString: sqlite3_errmsg(handle))) }
}
