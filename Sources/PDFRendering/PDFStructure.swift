import SceneModel

/// The tree of what is read aloud, in order, and where each of it stands. Elements are written when their page is,
/// but for those that may go on on a later one.
struct PDFStructure {
    private var elements: [Int: Element] = [:]
    private var count = 0
    /// The last of each kind that stand in the document itself: what a later page may go on with.
    private var last: [PDFTag: Int] = [:]
    /// What the document holds, with the page where it begins.
    private var top: [(page: Int, reference: PDFReference)] = []
    private let tree: PDFReference
    private let document: PDFReference
    /// By key, what stands there: the elements of a page's contents, or a link's element.
    private var owners = NumberTree()

    // Of the page that is drawn.
    private var page: (number: Int, reference: PDFReference)
    private var contents: [PDFReference] = []

    private struct Element {
        var tag: PDFTag
        var reference: PDFReference
        var parent: PDFReference
        var kids: [Kid] = []
        var attributes = ""
    }

    fileprivate enum Kid {
        case element(PDFReference)
        case content(page: PDFReference, number: UInt32)
        case link(PDFReference, page: PDFReference)
    }

    /// The document, which holds all others.
    static let root = 0

    init(in file: inout PDFFile) {
        (tree, document) = (file.reserve(), file.reserve())
        page = (0, tree)
    }

    // MARK: Pages

    /// - Returns: the key of what its marked contents belong to.
    mutating func beginPage(_ number: Int, _ reference: PDFReference) -> Int {
        page = (number, reference)
        contents = []
        return owners.add(reference)
    }

    /// - Parameter key: as `beginPage` gave it.
    mutating func endPage(key: Int, in file: inout PDFFile) {
        var list: [UInt8] = [UInt8(ascii: "[")]
        for owner in contents { list.append(owner, then: " ") }
        list.append("]")
        owners[key] = file.add(list)
        let going = Set(last.values)
        for number in elements.keys.sorted() where !going.contains(number) { write(number, to: &file) }
        owners.writeFullLeaf(to: &file)
    }

    // MARK: Elements

    /// - Parameter isContinued: what follows is more of the document's last element of that kind.
    mutating func add(
        _ tag: PDFTag, to parent: Int, isContinued: Bool = false, in file: inout PDFFile
    ) -> Int {
        let isTop = parent == Self.root
        if isContinued, isTop, let last = last[tag] { return last }
        count += 1
        let reference = file.reserve()
        elements[count] = Element(
            tag: tag, reference: reference, parent: elements[parent]?.reference ?? document)
        if isTop {
            top.append((page.number, reference))
            last[tag] = count
        } else {
            elements[parent]?.kids.append(.element(reference))
        }
        return count
    }

    /// - Parameter attributes: entries of its dictionary.
    mutating func describe(_ element: Int, _ attributes: String) {
        elements[element]?.attributes += " " + attributes
    }

    /// - Returns: the number of marked content of the page that belongs to an element.
    mutating func addContent(to element: Int) -> Int {
        elements[element]?.kids.append(
            .content(page: page.reference, number: UInt32(truncatingIfNeeded: contents.count)))
        contents.append(elements[element]?.reference ?? document)
        return contents.count - 1
    }

    /// - Returns: its key.
    mutating func addLink(_ annotation: PDFReference, to element: Int) -> Int {
        elements[element]?.kids.append(.link(annotation, page: page.reference))
        return owners.add(elements[element]?.reference ?? document)
    }

    // MARK: Objects

    /// - Returns: the tree's root.
    mutating func write(to file: inout PDFFile) -> PDFReference {
        for number in elements.keys.sorted() { write(number, to: &file) }
        var body: [UInt8] = []
        body.append("<< /S /Document /P ")
        body.append(tree, then: " /K [")
        // Pages may have been drawn out of their order.
        for kid in top.enumerated().sorted(by: { ($0.element.page, $0.offset) < ($1.element.page, $1.offset) }
        ) {
            body.append(kid.element.reference, then: " ")
        }
        body.append("] >>")
        file.write(body, as: document)
        file.write(
            """
            << /Type /StructTreeRoot /K [\(document)] /ParentTree \(owners.write(to: &file)) \
            /ParentTreeNextKey \(owners.count) >>
            """, as: tree)
        return tree
    }

    private mutating func write(_ number: Int, to file: inout PDFFile) {
        guard let element = elements.removeValue(forKey: number) else { return }
        var body: [UInt8] = []
        body.append("<< /S /")
        body += element.tag.rawValue.utf8
        body.append(" /P ")
        body.append(element.parent, then: "")
        let page = element.kids.firstPage
        if let page {
            body.append(" /Pg ")
            body.append(page, then: "")
        }
        body.append(" /K [")
        for kid in element.kids {
            switch kid {
            case .element(let reference): body.append(reference, then: " ")
            case .content(let other, let number) where other == page:
                body.append(digitsOf: UInt(number))
                body.append(UInt8(ascii: " "))
            case .content(let other, let number):
                body += "<< /Type /MCR /Pg \(other) /MCID \(number) >> ".utf8
            case .link(let annotation, let page):
                body += "<< /Type /OBJR /Pg \(page) /Obj \(annotation) >> ".utf8
            }
        }
        body.append("]")
        body += element.attributes.utf8
        body.append(" >>")
        file.write(body, as: element.reference)
    }
}

extension [PDFStructure.Kid] {
    /// Of their first content.
    fileprivate var firstPage: PDFReference? {
        for case .content(let page, _) in self { return page }
        return nil
    }
}

/// What numbers lead to, written a leaf at a time.
private struct NumberTree {
    private(set) var count = 0
    /// From the first number that stands in no leaf yet.
    private var references: [PDFReference] = []
    private var leaves: [PDFReference] = []

    /// References of a leaf, at least.
    private static let leafSize = 1 << 10

    /// - Returns: its number.
    mutating func add(_ reference: PDFReference) -> Int {
        references.append(reference)
        count += 1
        return count - 1
    }

    /// - Parameter number: of those that stand in no leaf yet.
    subscript(number: Int) -> PDFReference {
        get { references[number - first] }
        set { references[number - first] = newValue }
    }

    private var first: Int { count - references.count }

    /// Where enough have come for a leaf, those so far will not change any more.
    mutating func writeFullLeaf(to file: inout PDFFile) {
        if references.count >= Self.leafSize { writeLeaf(to: &file) }
    }

    private mutating func writeLeaf(to file: inout PDFFile) {
        leaves.append(file.add(Array("<< /Limits [\(first) \(count - 1)] ".utf8) + numbers))
        references = []
    }

    /// - Returns: its root, which is its only leaf where there is none before.
    mutating func write(to file: inout PDFFile) -> PDFReference {
        if leaves.isEmpty { return file.add(Array("<< ".utf8) + numbers) }
        if !references.isEmpty { writeLeaf(to: &file) }
        return file.add("<< /Kids [\(leaves.map(\.description).joined(separator: " "))] >>")
    }

    /// Ends a leaf's dictionary.
    private var numbers: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append("/Nums [")
        for (number, reference) in zip(first..., references) {
            bytes.append(digitsOf: UInt(number))
            bytes.append(UInt8(ascii: " "))
            bytes.append(reference, then: "\n")
        }
        bytes.append("] >>")
        return bytes
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ reference: PDFReference, then text: StaticString) {
        append(digitsOf: UInt(reference.number))
        append(" 0 R")
        append(text)
    }
}
