import SceneModel
import Styling

/// An installed face and where it is.
struct InstalledFace: Hashable, Sendable {
    var path: String
    /// Which face of the file.
    var index: Int
    var face: FontFace
    var version: String
}

/// What the families of a style resolve to on this machine.
struct FontCatalog {
    /// Without repeats, in the order of the style's requests; a `FontID` is an index into them.
    let installed: [InstalledFace]
    private let fonts: Style.Fonts
    private let places: [FaceQuery: FontID]

    init(fonts: Style.Fonts, cache: FontCache?, configuration: String?) {
        var queries: [FaceQuery] = []
        for query in FontRole.allCases.flatMap({ Self.queries(fonts[$0]) }) where !queries.contains(query) {
            queries.append(query)
        }
        let entry = FontCache.Key(queries: queries, configuration: configuration)
        let resolved: [InstalledFace?]
        if let known = cache?.faces(for: entry) {
            resolved = known
        } else {
            let fontconfig = Fontconfig(configuration: configuration)
            resolved = queries.map { Self.resolve($0, with: fontconfig) }
            cache?.store(resolved, for: entry, watching: fontconfig.sources)
        }

        var installed: [InstalledFace] = []
        var places: [FaceQuery: FontID] = [:]
        for (query, face) in zip(queries, resolved) {
            guard let face else { continue }
            let place = installed.firstIndex(of: face) ?? installed.count
            if place == installed.count { installed.append(face) }
            places[query] = FontID(rawValue: place)
        }
        self.installed = installed
        self.places = places
        self.fonts = fonts
    }

    /// The installed faces of a role, the first sets its text.
    func fonts(for role: FontRole) -> [FontID] {
        Self.queries(fonts[role]).compactMap { places[$0] }
    }

    func families(for role: FontRole) -> [String] { fonts[role].families + fonts[role].substitutes }

    /// The roles that a substitute sets, with the family that was wanted and the one that is taken.
    var substitutions: [FontSubstitution] {
        FontRole.allCases.compactMap { role in
            let request = fonts[role]
            let isWanted = Self.queries(FontRequest(families: request.families, isBold: request.isBold))
                .contains { places[$0] != nil }
            guard !request.substitutes.isEmpty, !isWanted, let wanted = request.families.first,
                let taken = fonts(for: role).first
            else { return nil }
            return FontSubstitution(role: role, wanted: wanted, taken: installed[taken.rawValue].face.family)
        }
    }

    var report: FontReport {
        FontReport(
            roles: FontRole.allCases.map { role in
                FontReport.Role(
                    role: role, request: fonts[role],
                    found: fonts(for: role).map { font in
                        let face = installed[font.rawValue]
                        return FontReport.Found(
                            face: face.face, file: face.path, index: face.index, version: face.version)
                    },
                    missing: Self.queries(fonts[role]).filter { places[$0] == nil }.map(\.family))
            })
    }

    private static func queries(_ request: FontRequest) -> [FaceQuery] {
        (request.families + request.substitutes).map { FaceQuery(family: $0, isBold: request.isBold) }
    }

    private static func resolve(_ query: FaceQuery, with fontconfig: borrowing Fontconfig) -> InstalledFace? {
        guard let (path, index) = fontconfig.match(query),
            let face = OpenFace(path: path, index: index)
        else { return nil }
        var names = face.names
        if names.family.isEmpty { names.family = query.family }
        return InstalledFace(path: path, index: index, face: names, version: face.version)
    }
}
