// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that those who use hengtu don't fetch what only measuring needs.
// swift package --package-path Benchmarks benchmark
let package = Package(
    name: "hengtu-benchmarks",
    dependencies: [
        .package(name: "hengtu", path: ".."),
        // Without traits: its allocation hooks only add to the times.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "HengtuBenchmarks",
            dependencies: [
                .product(name: "Benchmark", package: "benchmark"),
                .product(name: "Hengtu", package: "hengtu"),
            ],
            path: "Benchmarks/HengtuBenchmarks",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
    ]
)
