import CText

/// Cuts font files with only some glyphs from one face.
final class SubsetCutter {
    private let source: OpenFace

    init(_ source: OpenFace) {
        self.source = source
    }

    func cut(_ glyphs: some Sequence<UInt32>, keepingNumbers: Bool) -> FontBlob? {
        Self.cut(glyphs, from: source.face, keepingNumbers: keepingNumbers)
    }

    static func cut(
        _ glyphs: some Sequence<UInt32>, from face: OpaquePointer?, keepingNumbers: Bool
    ) -> FontBlob? {
        guard let input = hb_subset_input_create_or_fail() else { return nil }
        defer { hb_subset_input_destroy(input) }
        let wanted = hb_subset_input_glyph_set(input)
        for glyph in glyphs { hb_set_add(wanted, glyph) }
        let dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
        hb_set_clear(dropped)
        hb_set_invert(dropped)
        for table in keptTables { hb_set_del(dropped, table) }
        var flags =
            HB_SUBSET_FLAGS_DESUBROUTINIZE.rawValue | HB_SUBSET_FLAGS_NO_PRUNE_UNICODE_RANGES.rawValue
        if keepingNumbers { flags |= HB_SUBSET_FLAGS_RETAIN_GIDS.rawValue }
        hb_subset_input_set_flags(input, flags)

        guard let plan = hb_subset_plan_create_or_fail(face, input) else { return nil }
        defer { hb_subset_plan_destroy(plan) }
        guard let subset = hb_subset_plan_execute_or_fail(plan) else { return nil }
        defer { hb_face_destroy(subset) }
        return FontBlob(
            owning: hb_face_reference_blob(subset),
            numbers: keepingNumbers ? nil : newNumbers(plan, of: wanted))
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

    /// What draws a glyph, and what FreeType and Cairo read besides.
    private static let keptTables = [
        tag("CFF "), tag("glyf"), tag("loca"), tag("cvt "), tag("fpgm"), tag("prep"),
        tag("head"), tag("hhea"), tag("hmtx"), tag("maxp"), tag("name"), tag("OS/2"),
    ]
}
