import CCairo
import Typesetting

/// A face as Cairo draws it.
///
/// Cairo keeps faces in caches of its own that other tasks' drawing may empty. So it is lent all that the face
/// stands on, a FreeType library included, and gives that back by itself.
final class CairoFace {
    let handle: OpaquePointer?

    /// - Parameter file: whole or cut, in which glyphs are numbered as they will be drawn.
    init(_ file: FontBlob, postScriptName: String) throws(CairoError) {
        guard let lent = LentFace(file) else {
            throw .unreadableFace(postScriptName: postScriptName)
        }
        handle = cairo_ft_font_face_create_for_ft_face(lent.face, Int32(FT_LOAD_NO_HINTING))
        try CairoError.check(cairo_font_face_status(handle))

        let owner = Unmanaged.passRetained(lent)
        // A key is only compared, and the owner's address is nobody else's.
        let key = UnsafePointer(owner.toOpaque().assumingMemoryBound(to: cairo_user_data_key_t.self))
        let status = cairo_font_face_set_user_data(handle, key, owner.toOpaque()) { owner in
            if let owner { Unmanaged<LentFace>.fromOpaque(owner).release() }
        }
        if status != CAIRO_STATUS_SUCCESS { owner.release() }
        try CairoError.check(status)
    }

    deinit {
        cairo_font_face_destroy(handle)
    }
}

/// Not used by two tasks at once: Cairo locks a face while it draws, and after its `CairoFace` is gone only
/// whoever empties Cairo's caches holds it.
private final class LentFace {
    let face: FT_Face
    private let library: FT_Library
    private let file: FontBlob

    init?(_ file: FontBlob) {
        var library: FT_Library?
        guard FT_Init_FreeType(&library) == 0, let library else { return nil }
        var face: FT_Face?
        let start = file.bytes.baseAddress?.assumingMemoryBound(to: FT_Byte.self)
        guard FT_New_Memory_Face(library, start, file.bytes.count, file.faceIndex, &face) == 0, let face
        else {
            FT_Done_FreeType(library)
            return nil
        }
        self.face = face
        self.library = library
        self.file = file
    }

    deinit {
        FT_Done_Face(face)
        FT_Done_FreeType(library)
    }
}
