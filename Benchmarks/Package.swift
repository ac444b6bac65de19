// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "kg-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "kg", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
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
    .executableTarget(
      name: "smallest-query",
      dependencies: [
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "SmallestQuery"),
  ],
  swiftLanguageModes: [.v6]
)
