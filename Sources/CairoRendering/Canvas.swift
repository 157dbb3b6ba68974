import CCairo
import SceneModel

/// A surface of Cairo's with its context.
struct Canvas: ~Copyable {
    let surface: OpaquePointer?
    let context: OpaquePointer?

    /// Takes over the caller's reference.
    init(owning surface: OpaquePointer?) throws(CairoError) {
        self.surface = surface
        context = cairo_create(surface)
        try CairoError.check(cairo_surface_status(surface))
        try CairoError.check(cairo_status(context))

        let options = cairo_font_options_create()
        defer { cairo_font_options_destroy(options) }
        // Hinted metrics would set text differently on each surface.
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        cairo_set_font_options(context, options)
        // SVG's limit.
        cairo_set_miter_limit(context, 4)
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    func check() throws(CairoError) {
        try CairoError.check(cairo_status(context))
        try CairoError.check(cairo_surface_status(surface))
    }

    func paint(_ color: Color) {
        set(color)
        cairo_paint(context)
    }

    func draw(_ node: PathNode) {
        let stroke = node.stroke.flatMap { $0.width > 0 ? $0 : nil }
        guard node.fill != nil || stroke != nil else { return }
        cairo_new_path(context)
        for element in node.path.elements {
            switch element {
            case .move(let p): cairo_move_to(context, p.x, p.y)
            case .line(let p): cairo_line_to(context, p.x, p.y)
            case .cubic(let a, let b, let p): cairo_curve_to(context, a.x, a.y, b.x, b.y, p.x, p.y)
            case .close: cairo_close_path(context)
            }
        }
        if let fill = node.fill {
            set(fill)
            cairo_fill_preserve(context)
        }
        if let stroke {
            set(stroke.color)
            cairo_set_line_width(context, stroke.width)
            cairo_set_dash(context, stroke.dash, Int32(clamping: stroke.dash.count), 0)
            cairo_stroke_preserve(context)
        }
        cairo_new_path(context)
    }

    func set(_ color: Color) {
        cairo_set_source_rgba(
            context, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255,
            color.opacity)
    }

    /// - Parameter number: of a glyph, in the face's file.
    func draw(_ run: GlyphRun, face: CairoFace, unitsPerEm: Int, number: (UInt32) -> UInt32) {
        guard !run.glyphs.isEmpty, run.size > 0 else { return }
        cairo_set_font_face(context, face.handle)
        cairo_set_font_size(context, run.size)
        set(run.color)
        let unit = run.size / Double(unitsPerEm)
        let glyphs = run.glyphs.map {
            cairo_glyph_t(
                index: UInt(number($0.id)), x: run.origin.x + Double($0.x) * unit,
                y: run.origin.y - Double($0.y) * unit)
        }
        let count = Int32(clamping: glyphs.count)
        cairo_glyph_path(context, glyphs, count)
        cairo_fill(context)
    }
}
