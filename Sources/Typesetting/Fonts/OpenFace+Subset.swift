import CText

extension OpenFace {
    /// A font file with only these glyphs and `.notdef`.
    ///
    /// - Returns: `nil` where the tables can't be read.
    func subset(_ glyphs: some Sequence<UInt32>, keepingNumbers: Bool) -> FontBlob? {
        guard let input = hb_subset_input_create_or_fail() else { return nil }
        defer { hb_subset_input_destroy(input) }
        let wanted = hb_subset_input_glyph_set(input)
        for glyph in glyphs { hb_set_add(wanted, glyph) }
        let numbering = keepingNumbers ? HB_SUBSET_FLAGS_RETAIN_GIDS : HB_SUBSET_FLAGS_DEFAULT
        // Cairo copies a face's subroutines whole: without them its file holds the glyphs' own bytes only.
        hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_DESUBROUTINIZE.rawValue | numbering.rawValue)

        guard let plan = hb_subset_plan_create_or_fail(drawingTables, input) else { return nil }
        defer { hb_subset_plan_destroy(plan) }
        guard let subset = hb_subset_plan_execute_or_fail(plan) else { return nil }
        defer { hb_face_destroy(subset) }
        return FontBlob(
            owning: hb_face_reference_blob(subset),
            numbers: keepingNumbers ? nil : Self.newNumbers(plan, of: wanted))
    }

    /// A face with only the tables that draw a glyph and those that FreeType and a PDF read besides. With the
    /// character map in it a cut takes eight times as long: HarfBuzz looks up all its 44,000 characters.
    func makeDrawingTables() -> OpaquePointer? {
        let tables = hb_face_builder_create()
        for name in [
            tag("CFF "), tag("glyf"), tag("loca"), tag("cvt "), tag("fpgm"), tag("prep"),
            tag("head"), tag("hhea"), tag("hmtx"), tag("maxp"), tag("name"), tag("OS/2"),
        ] {
            let table = hb_face_reference_table(face, name)
            defer { hb_blob_destroy(table) }
            if hb_blob_get_length(table) > 0 { hb_face_builder_add_table(tables, name, table) }
        }
        return tables
    }

    private static func newNumbers(_ plan: OpaquePointer, of glyphs: OpaquePointer?) -> [UInt32: UInt32] {
        let map = hb_subset_plan_old_to_new_glyph_mapping(plan)
        var numbers: [UInt32: UInt32] = [:]
        var glyph = UInt32.max
        while hb_set_next(glyphs, &glyph) != 0 {
            if hb_map_has(map, glyph) != 0 { numbers[glyph] = hb_map_get(map, glyph) }
        }
        return numbers
    }
}
