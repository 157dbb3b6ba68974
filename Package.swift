// swift-tools-version: 6.2
import PackageDescription

// The order is the path's: report → indicators → model → scene → files (docs/architecture.md).
// A target lists exactly what it may import; bin/check builds with
// --explicit-target-dependency-import-check error, which holds it to that.
let package = Package(
    name: "hengtu",
    products: [
        .library(name: "Hengtu", targets: ["Hengtu"]),
        .executable(name: "hengtu", targets: ["HengtuCLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        .target(name: "MetricModel"),
        .target(name: "Extraction", dependencies: ["MetricModel"]),
        .target(name: "SceneModel"),
        .target(name: "Styling", dependencies: ["SceneModel", "TOMLKit"]),
        .target(name: "Typesetting", dependencies: ["SceneModel", "Styling", "CText"]),
        .target(name: "Charting", dependencies: ["SceneModel", "Styling", "Typesetting"]),
        .target(
            name: "Briefings",
            dependencies: ["MetricModel", "SceneModel", "Styling", "Typesetting", "Charting"]),
        .target(name: "SVGRendering", dependencies: ["SceneModel", "Typesetting"]),
        .target(name: "PDFRendering", dependencies: ["SceneModel", "Typesetting", "CDeflate"]),
        .target(name: "CairoRendering", dependencies: ["SceneModel", "Typesetting", "CCairo", "CDeflate"]),
        .target(
            name: "Hengtu",
            dependencies: [
                "MetricModel", "Extraction", "SceneModel", "Styling", "Typesetting", "Charting",
                "Briefings", "SVGRendering", "PDFRendering", "CairoRendering", "CSQLite",
            ]),
        .executableTarget(
            name: "HengtuCLI",
            dependencies: [
                "Hengtu", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .systemLibrary(name: "CText", pkgConfig: "harfbuzz-subset fontconfig"),
        .systemLibrary(name: "CCairo", pkgConfig: "cairo-ft"),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate"),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3"),

        .target(
            name: "TestSupport", dependencies: ["SceneModel", "Styling", "Typesetting"], path: "Tests/Support"
        ),
        .testTarget(
            name: "MetricModelTests", dependencies: ["MetricModel", "TestSupport"], exclude: ["Judgements"]),
        .testTarget(
            name: "ExtractionTests", dependencies: ["Extraction", "MetricModel", "TestSupport"],
            exclude: ["Goldens"]),
        .testTarget(name: "SceneModelTests", dependencies: ["SceneModel", "TestSupport"]),
        .testTarget(name: "StylingTests", dependencies: ["Styling", "SceneModel", "TestSupport"]),
        .testTarget(
            name: "TypesettingTests",
            dependencies: ["Typesetting", "SceneModel", "Styling", "TestSupport"]),
        .testTarget(
            name: "ChartingTests",
            dependencies: ["Charting", "SceneModel", "Styling", "Typesetting", "TestSupport"]),
        .testTarget(
            name: "BriefingsTests",
            dependencies: [
                "Briefings", "MetricModel", "Charting", "SceneModel", "Styling", "Typesetting",
                "TestSupport",
            ]),
        .testTarget(
            name: "SVGRenderingTests",
            dependencies: ["SVGRendering", "SceneModel", "Styling", "Typesetting", "TestSupport"]),
        .testTarget(
            name: "PDFRenderingTests",
            dependencies: ["PDFRendering", "SceneModel", "Styling", "Typesetting", "TestSupport"]),
        .testTarget(
            name: "CairoRenderingTests",
            dependencies: [
                "CairoRendering", "PDFRendering", "SVGRendering", "SceneModel", "Styling", "Typesetting",
                "CCairo",
                "TestSupport",
            ]),
        .testTarget(
            name: "HengtuTests",
            dependencies: [
                "Hengtu", "HengtuCLI", "MetricModel", "Extraction", "SceneModel", "Styling",
                "Typesetting", "Charting", "Briefings", "SVGRendering", "PDFRendering", "CairoRendering",
                "TestSupport",
            ]),
    ]
)

// A member is only there where its module is imported: else `text.contains("x")` quietly becomes Foundation's and
// links 40 MB of its tables into the binary.
for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + [.enableUpcomingFeature("MemberImportVisibility")]
}
