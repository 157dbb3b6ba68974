import SceneModel
import Testing

@testable import Extraction
@testable import Typesetting

@Suite("Units")
struct UnitAgreementTests {
    @Test("that are read from reports stay with their number on a line")
    func together() {
        let units = UnitTable.table.flatMap { $0.1.split(separator: " ") }
        #expect(units.count > 200)
        for unit in units + ["台（套）", "条(段)", "万头（羽）"] {
            let text = ParagraphText([TextRun("12.5\(unit)", size: 10, color: .black)])
            #expect(text.scalars.dropLast().allSatisfy { $0.joint != .free }, "\(unit)")
        }
    }
}
