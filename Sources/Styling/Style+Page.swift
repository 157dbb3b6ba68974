extension Style {
    /// A briefing's sheet of A4: where its text stands, and how.
    public struct Page: Sendable, Hashable, Codable {
        /// Where the text begins: from the sheet's top and from the edge where it is bound, in millimetres.
        public var top: Double
        public var inner: Double
        /// Of the text, in millimetres.
        public var width: Double
        public var height: Double
        /// The body's em, a multiple of the style's size.
        public var text: Double
        /// From baseline to baseline, in ems of the body.
        public var leading: Double
        public var form: Form
        /// Side by side, and what lies between two of them, in millimetres.
        public var columns: Int
        public var gutter: Double

        /// How titles, headings and page numbers are set.
        public enum Form: String, Sendable, Hashable, Codable, CaseIterable {
            /// Larger than the text, with space around them; running heads; numbers in the middle.
            case report
            /// By GB/T 9704: in the text's size and on its lines, numbers outside between dashes.
            case official
        }

        public init(
            top: Double = 28, inner: Double = 25.7, width: Double = 158.6, height: Double = 243.5,
            text: Double = 1.1, leading: Double = 1.65, form: Form = .report, columns: Int = 1,
            gutter: Double = 6
        ) {
            (self.top, self.inner, self.width, self.height) = (top, inner, width, height)
            (self.text, self.leading, self.form) = (text, leading, form)
            (self.columns, self.gutter) = (columns, gutter)
        }
    }
}

extension Style.Page {
    /// - Parameter table: `nil` where the file has none.
    init(_ table: StrictTable?, over base: Self) throws {
        guard let table else {
            self = base
            return
        }
        let columns = try table.integer("columns") ?? base.columns
        if !(1...3).contains(columns) {
            throw table.error(
                at: "columns", .outOfRange(key: "columns", value: Double(columns), allowed: 1...3))
        }
        self.init(
            top: try table.number("top", in: 10...100) ?? base.top,
            inner: try table.number("inner", in: 10...100) ?? base.inner,
            width: try table.number("width", in: 60...190) ?? base.width,
            height: try table.number("height", in: 60...277) ?? base.height,
            text: try table.number("text", in: 0.3...6) ?? base.text,
            leading: try table.number("leading", in: 1...4) ?? base.leading,
            form: try table.choice("form", of: Form.self) ?? base.form,
            columns: columns,
            gutter: try table.number("gutter", in: 2...30) ?? base.gutter)
        // Numbers stand below, and paper has an edge.
        if inner + width > 205 {
            throw table.error(at: "width", .outOfRange(key: "width", value: width, allowed: 60...205 - inner))
        }
        if top + height > 285 {
            throw table.error(
                at: "height", .outOfRange(key: "height", value: height, allowed: 60...285 - top))
        }
    }
}
