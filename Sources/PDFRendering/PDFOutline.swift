import SceneModel

/// The bookmarks as a tree: each stands below the last one of a lower level.
struct PDFOutline {
    private struct Item {
        var entry: OutlineEntry
        var kids: [Int] = []
        var parent: Int?
    }

    private var items: [Item] = []
    private var top: [Int] = []

    init(_ entries: [OutlineEntry]) {
        var parents: [Int] = []
        for entry in entries {
            parents.removeAll { items[$0].entry.level >= entry.level }
            items.append(Item(entry: entry, parent: parents.last))
            if let parent = parents.last {
                items[parent].kids.append(items.count - 1)
            } else {
                top.append(items.count - 1)
            }
            parents.append(items.count - 1)
        }
    }

    /// - Returns: its root; `nil` where there are no bookmarks.
    func write(
        to file: inout PDFFile, leadingTo destinations: inout PDFDestinations
    ) -> PDFReference? {
        guard let first = top.first, let last = top.last else { return nil }
        let root = file.reserve()
        let references = items.map { _ in file.reserve() }
        for (index, item) in items.enumerated() {
            let siblings = item.parent.map { items[$0].kids } ?? top
            let place = siblings.firstIndex(of: index) ?? 0
            var entries =
                "/Title \(item.entry.title.pdfString) /Dest \(destinations.reference(to: item.entry.destination, in: &file))"
            entries += " /Parent \(item.parent.map { references[$0] } ?? root)"
            if place > 0 { entries += " /Prev \(references[siblings[place - 1]])" }
            if place + 1 < siblings.count { entries += " /Next \(references[siblings[place + 1]])" }
            if let first = item.kids.first, let last = item.kids.last {
                // The top stands open, the rest closed, which the sign tells.
                let count = item.parent == nil ? item.kids.count : -item.kids.count
                entries += " /First \(references[first]) /Last \(references[last]) /Count \(count)"
            }
            file.write("<< \(entries) >>", as: references[index])
        }
        let shown = top.reduce(top.count) { $0 + items[$1].kids.count }
        file.write(
            "<< /Type /Outlines /First \(references[first]) /Last \(references[last]) /Count \(shown) >>",
            as: root)
        return root
    }
}
