import SceneModel

/// Where links and bookmarks lead: an object an anchor, so that a link may be written before its place is known.
struct PDFDestinations {
    /// With the objects' numbers.
    private var anchors = AnchorTable()

    mutating func reference(to anchor: String, in file: inout PDFFile) -> PDFReference {
        if let known = anchors[anchor] { return PDFReference(number: known.number) }
        let reference = file.reserveLate()
        anchors.set(anchor, AnchorTable.Entry(number: reference.number, isPlaced: false))
        return reference
    }

    /// - Throws: `SceneError.anchorTwice`.
    mutating func place(_ anchor: String, at place: String, in file: inout PDFFile) throws(SceneError) {
        let known = anchors[anchor]
        if known?.isPlaced == true { throw .anchorTwice(anchor) }
        let reference = known.map { PDFReference(number: $0.number) } ?? file.reserve()
        anchors.set(anchor, AnchorTable.Entry(number: reference.number, isPlaced: true))
        file.write(place, as: reference)
    }

    /// - Throws: `SceneError.noAnchor` for the first that leads nowhere: objects are numbered as they are named.
    func check() throws(SceneError) {
        if let lost = anchors.lost { throw .noAnchor(lost) }
    }
}
