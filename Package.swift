// swift-tools-version: 6.2
import PackageDescription

// One arrow per line of the architecture table: a target imports only what is listed here, and
// `Tests/LayeringTests` fails on any other import. Library targets stay free of Foundation where
// start-up counts (Language, Domain, Planning, Reference, Execution).
let package = Package(
  name: "aiguille",
  products: [
    .executable(name: "aiguille", targets: ["aiguille"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "Language"),
    .target(name: "Domain", dependencies: ["Language"]),
    .target(name: "Planning", dependencies: ["Domain", "Language"]),
    .target(name: "Completion", dependencies: ["Planning", "Domain", "Language"]),
    .target(
      name: "Storage",
      dependencies: [
        "Domain", "Language",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      resources: [.embedInCode("Gazetteer/Data")]
    ),
    .target(
      name: "Interchange",
      dependencies: ["Storage", "Domain", "Language", .product(name: "Yams", package: "Yams")]
    ),
    .target(name: "Reference", dependencies: ["Planning", "Domain", "Language"]),
    .target(name: "Execution", dependencies: ["Planning", "Reference", "Domain", "Language"]),
    .target(name: "Presentation", dependencies: ["Execution", "Domain", "Language"]),
    .target(
      name: "Session",
      dependencies: [
        "Presentation", "Interchange", "Execution", "Storage", "Planning", "Domain", "Language",
      ]),
    .target(
      name: "Shell",
      dependencies: ["Session", "Completion", "Presentation", "Planning", "Domain", "Language"]),
    // A static executable needs what libedit itself needs; libedit-dev brings all of it.
    .target(
      name: "CLineEditing",
      linkerSettings: ["edit", "tinfo", "bsd", "md"].map { .linkedLibrary($0) }),
    .target(
      name: "LineEditing", dependencies: ["Shell", "CLineEditing", "Language"]),
    .executableTarget(
      name: "aiguille",
      dependencies: [
        "LineEditing", "Shell", "Session", "Presentation", "Interchange", "Storage", "Execution",
        "Planning", "Domain", "Language",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(name: "CTestSupport", path: "Tests/CSupport"),
    .target(
      name: "TestSupport",
      dependencies: [
        "CTestSupport",
        "Session", "Interchange", "Storage", "Execution", "Reference", "Completion", "Planning", "Domain",
        "Language",
      ],
      path: "Tests/Support"),
    .testTarget(name: "LanguageTests", dependencies: ["Language", "TestSupport"]),
    .testTarget(name: "DomainTests", dependencies: ["Domain", "TestSupport"]),
    .testTarget(name: "PlanningTests", dependencies: ["Planning", "TestSupport"]),
    .testTarget(name: "CompletionTests", dependencies: ["Completion", "TestSupport"]),
    .testTarget(name: "StorageTests", dependencies: ["Storage", "TestSupport"]),
    .testTarget(name: "InterchangeTests", dependencies: ["Interchange", "TestSupport"]),
    .testTarget(name: "ReferenceTests", dependencies: ["Reference", "TestSupport"]),
    .testTarget(name: "ExecutionTests", dependencies: ["Execution", "TestSupport"]),
    .testTarget(name: "PresentationTests", dependencies: ["Presentation", "TestSupport"]),
    .testTarget(name: "SessionTests", dependencies: ["Session", "TestSupport"]),
    .testTarget(name: "ShellTests", dependencies: ["Shell", "TestSupport"]),
    .testTarget(name: "LayeringTests"),
    .testTarget(name: "CommandLineTests", dependencies: ["Language", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  guard !["CLineEditing", "CTestSupport"].contains(target.name) else { continue }
  var settings = target.swiftSettings ?? []
  settings.append(.enableUpcomingFeature("ExistentialAny"))
  settings.append(.enableUpcomingFeature("MemberImportVisibility"))
  settings.append(.treatAllWarnings(as: .error))
  target.swiftSettings = settings
}
