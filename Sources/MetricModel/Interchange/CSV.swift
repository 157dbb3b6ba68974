/// Rows as RFC 4180 has them.
package enum CSV {
    package static func row(_ cells: [String], to out: inout [UInt8]) {
        for (number, cell) in cells.enumerated() {
            if number > 0 { out.append(UInt8(ascii: ",")) }
            guard cell.utf8.contains(where: { quoted.contains($0) }) else {
                out.append(contentsOf: cell.utf8)
                continue
            }
            out.append(UInt8(ascii: "\""))
            for byte in cell.utf8 {
                if byte == UInt8(ascii: "\"") { out.append(byte) }
                out.append(byte)
            }
            out.append(UInt8(ascii: "\""))
        }
        out.append(contentsOf: "\r\n".utf8)
    }

    private static let quoted: Set<UInt8> = Set("\",\r\n".utf8)
}
