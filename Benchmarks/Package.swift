// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "kg-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "kg", path: "..")],
  targets: [
    .executableTarget(
      name: "ranking-benchmark", dependencies: [.product(name: "GraphAnalysis", package: "kg")],
      path: "Ranking"),
    .executableTarget(
      name: "extraction-benchmark", dependencies: [.product(name: "EntityExtraction", package: "kg")],
      path: "Extraction"),
    .executableTarget(
      name: "related-benchmark", dependencies: [.product(name: "GraphQueries", package: "kg")],
      path: "Related"),
  ],
  swiftLanguageModes: [.v6]
)
