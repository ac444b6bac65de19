// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "kg-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "kg", path: "..")],
  targets: [
    .executableTarget(
      name: "ranking-benchmark", dependencies: [.product(name: "GraphAnalysis", package: "kg")],
      path: "Ranking")
  ],
  swiftLanguageModes: [.v6]
)
