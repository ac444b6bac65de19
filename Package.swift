// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A pipeline stage: one target, the stages before it, and the libraries it alone may import.
func stage(_ name: String, after stages: [Target.Dependency] = [], with libraries: [Target.Dependency] = [])
  -> Target
{
  .target(name: name, dependencies: stages + libraries, swiftSettings: strict)
}

/// The tests of a stage; fixtures are read from the source tree, so no bundle has to be built.
func tests(of name: String, with others: [Target.Dependency] = [], excluding files: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "TestSupport"] + others,
    exclude: files,
    swiftSettings: strict)
}

let gfm: Target.Dependency = "CMarkGFM"
let graphviz: Target.Dependency = "CGraphviz"
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "kg",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "kg", targets: ["kg"]),
    // For the benchmarks, a package of its own.
    .library(name: "GraphAnalysis", targets: ["GraphAnalysis"]),
    .library(name: "EntityExtraction", targets: ["EntityExtraction", "PaperCorpus"]),
    .library(name: "GraphQueries", targets: ["GraphQueries", "GraphStorage"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "EmbeddedLexicon"),
    .target(name: "EmbeddedWeights"),

    stage("PaperCorpus", with: [gfm, yams]),
    stage("EntityExtraction", after: ["PaperCorpus"], with: ["EmbeddedLexicon", "EmbeddedWeights"]),
    stage("EntityLinking", after: ["EntityExtraction", "PaperCorpus"]),
    stage("GraphAnalysis"),
    stage(
      "GraphStorage", after: ["PaperCorpus", "EntityExtraction", "EntityLinking"], with: [grdb, sqlite]),
    stage(
      "Curation",
      after: ["PaperCorpus", "EntityExtraction", "EntityLinking", "GraphStorage", "TextEscaping"],
      with: [yams]),
    stage(
      "GraphBuilding",
      after: [
        "PaperCorpus", "EntityExtraction", "EntityLinking", "Curation", "GraphAnalysis", "GraphStorage",
        "GraphQueries",
      ]),
    stage(
      "GraphQueries",
      after: ["PaperCorpus", "EntityExtraction", "EntityLinking", "GraphStorage", "GraphAnalysis"]),
    stage("GoldStandard", after: ["PaperCorpus", "EntityExtraction"]),
    stage(
      "GraphEvaluation",
      after: [
        "PaperCorpus", "EntityExtraction", "GraphStorage", "GraphAnalysis", "GraphQueries", "GoldStandard",
      ]),
    stage("ExtractionTraining", after: ["PaperCorpus", "EntityExtraction", "GoldStandard"]),
    stage("TextEscaping"),
    stage("GraphExchange", after: ["TextEscaping"]),
    stage("GraphRendering", after: ["GraphAnalysis", "TextEscaping"], with: [graphviz]),
    .executableTarget(
      name: "kg",
      dependencies: [
        "PaperCorpus", "EntityExtraction", "EntityLinking", "Curation", "GraphBuilding", "GraphStorage",
        "GraphQueries", "GoldStandard", "GraphEvaluation", "ExtractionTraining", "GraphRendering",
        "GraphExchange", "TextEscaping", argumentParser,
      ],
      swiftSettings: strict),

    .target(name: "TestSupport", dependencies: [grdb], path: "Tests/TestSupport", swiftSettings: strict),
    tests(of: "PaperCorpus", excluding: ["Fixtures", "Oracles"]),
    tests(of: "EntityExtraction", with: ["PaperCorpus"]),
    tests(of: "ExtractionTraining", with: ["EntityExtraction", "GoldStandard", "PaperCorpus"]),
    tests(of: "EntityLinking", with: ["EntityExtraction", "PaperCorpus"]),
    tests(of: "Curation", with: ["EntityExtraction", "EntityLinking", "PaperCorpus", yams]),
    tests(of: "GraphAnalysis", excluding: ["Oracle"]),
    tests(of: "GraphStorage", with: ["PaperCorpus", "EntityExtraction", "EntityLinking"]),
    tests(of: "GraphBuilding", with: ["PaperCorpus", "GraphQueries", "GraphStorage"]),
    tests(of: "GraphQueries", with: ["GraphBuilding", "GraphStorage"]),
    tests(of: "GoldStandard", with: ["EntityExtraction", "PaperCorpus"]),
    tests(
      of: "GraphEvaluation",
      with: ["EntityExtraction", "GoldStandard", "GraphBuilding", "GraphStorage", "PaperCorpus", grdb],
      excluding: ["Oracle/Snapshots"]),
    tests(of: "TextEscaping", with: [yams]),
    tests(
      of: "GraphExchange", with: ["TextEscaping", yams], excluding: ["Tools/Scripts", "Formats/Snapshots"]),
    tests(of: "GraphRendering", with: ["TextEscaping"], excluding: ["Formats/Snapshots"]),
    tests(
      of: "kg", with: ["GraphBuilding", "GraphExchange", "GraphStorage", "PaperCorpus", "TextEscaping"],
      excluding: ["Snapshots"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
