import SceneModel

/// The tree of what is read aloud, in order, and where each of it stands.
struct PDFStructure {
    private var elements: [Element] = []
    /// By page, the element of each marked content, in the order of their numbers there.
    private var owners: [[Int]] = []
    /// Of each link, its element.
    private var linkOwners: [Int] = []

    private struct Element {
        var tag: PDFTag
        var reference: PDFReference
        var parent: Int
        var kids: [Kid] = []
        var attributes = ""
    }

    private enum Kid {
        case element(Int)
        case content(page: Int, number: Int)
        case link(PDFReference, page: Int)

        /// Of content.
        var page: Int? {
            if case .content(let page, _) = self { page } else { nil }
        }
    }

    /// The document, which holds all others.
    static let root = 0

    init(in file: inout PDFFile) {
        elements = [Element(tag: .document, reference: file.reserve(), parent: -1)]
    }

    /// - Parameter isContinued: what follows is more of the parent's last element of that kind.
    mutating func add(
        _ tag: PDFTag, to parent: Int, isContinued: Bool = false, in file: inout PDFFile
    ) -> Int {
        if isContinued, let last = lastElement(tag, of: parent) { return last }
        elements.append(Element(tag: tag, reference: file.reserve(), parent: parent))
        elements[parent].kids.append(.element(elements.count - 1))
        return elements.count - 1
    }

    private func lastElement(_ tag: PDFTag, of parent: Int) -> Int? {
        for case .element(let element) in elements[parent].kids.reversed() where elements[element].tag == tag
        {
            return element
        }
        return nil
    }

    /// - Parameter attributes: entries of its dictionary.
    mutating func describe(_ element: Int, _ attributes: String) {
        elements[element].attributes += " " + attributes
    }

    mutating func beginPage() { owners.append([]) }

    /// - Returns: the number of marked content of the last page that belongs to an element.
    mutating func addContent(to element: Int) -> Int {
        let page = owners.count - 1
        owners[page].append(element)
        elements[element].kids.append(.content(page: page, number: owners[page].count - 1))
        return owners[page].count - 1
    }

    /// - Returns: its key among the links that have elements.
    mutating func addLink(_ annotation: PDFReference, to element: Int) -> Int {
        elements[element].kids.append(.link(annotation, page: owners.count - 1))
        linkOwners.append(element)
        return linkOwners.count - 1
    }

    /// The keys of links come after those of pages.
    static func key(ofLink link: Int, pages: Int) -> Int { pages + link }

    /// - Returns: the tree's root.
    func write(to file: inout PDFFile, pages: [PDFReference]) -> PDFReference {
        let root = file.reserve()
        for element in elements { write(element, root: root, pages: pages, to: &file) }
        var numbers = owners.indices.map { page in
            "\(page) [\(owners[page].map { elements[$0].reference.description }.joined(separator: " "))]"
        }
        numbers += linkOwners.indices.map {
            "\(Self.key(ofLink: $0, pages: pages.count)) \(elements[linkOwners[$0]].reference)"
        }
        let tree = file.add("<< /Nums [\(numbers.joined(separator: "\n"))] >>")
        file.write(
            """
            << /Type /StructTreeRoot /K [\(elements[Self.root].reference)] /ParentTree \(tree) \
            /ParentTreeNextKey \(pages.count + linkOwners.count) >>
            """, as: root)
        return root
    }

    private func write(_ element: Element, root: PDFReference, pages: [PDFReference], to file: inout PDFFile)
    {
        let page = element.kids.lazy.compactMap(\.page).first
        let parent = element.parent < 0 ? root : elements[element.parent].reference
        var body = "<< /S /\(element.tag.rawValue) /P \(parent)"
        if let page { body += " /Pg \(pages[page])" }
        body += " /K ["
        for kid in element.kids {
            switch kid {
            case .element(let index): body += "\(elements[index].reference) "
            case .content(let other, let number) where other == page: body += "\(number) "
            case .content(let other, let number):
                body += "<< /Type /MCR /Pg \(pages[other]) /MCID \(number) >> "
            case .link(let annotation, let page):
                body += "<< /Type /OBJR /Pg \(pages[page]) /Obj \(annotation) >> "
            }
        }
        file.write(body + "]\(element.attributes) >>", as: element.reference)
    }
}
