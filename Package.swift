// swift-tools-version: 6.1
import PackageDescription

let swift6: [SwiftSetting] = [.swiftLanguageMode(.v6)]

let package = Package(
  name: "kforwatch-package",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "kforwatch", targets: ["kforwatch"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CDecode"),
    .target(name: "Corpus", dependencies: ["CDecode"], swiftSettings: swift6),
    .target(name: "Facts", dependencies: ["Corpus"], swiftSettings: swift6),
    .target(name: "Analysis", dependencies: ["Corpus", "Facts"], swiftSettings: swift6),
    .target(name: "Model", dependencies: ["Corpus", "Facts"], swiftSettings: swift6),
    .systemLibrary(name: "CSQLite"),
    .target(name: "Archive", dependencies: ["Corpus", "Facts", "CSQLite"], swiftSettings: swift6),
    .target(name: "Canvas", swiftSettings: swift6),
    .systemLibrary(name: "CNcurses"),
    .target(name: "CTermGuard"),
    .target(name: "Terminal", dependencies: ["Canvas", "CNcurses", "CTermGuard"], swiftSettings: swift6),
    .target(name: "Workbench", dependencies: ["Corpus", "Facts", "Canvas"], swiftSettings: swift6),
    .executableTarget(
      name: "kforwatch",
      dependencies: [
        "Corpus", "Facts", "Analysis", "Model", "Archive", "Canvas", "Terminal", "Workbench",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swift6),
    // Not part of the product: `make bench` times the reading with it.
    .executableTarget(
      name: "reading-bench", dependencies: ["Corpus", "Facts", "Analysis", "Model"], path: "Tests/Benchmarks",
      swiftSettings: swift6),
    .target(name: "TestFolders", path: "Tests/TestFolders", swiftSettings: swift6),
    .testTarget(
      name: "CorpusTests", dependencies: ["Corpus", "TestFolders"], exclude: ["Pages"], swiftSettings: swift6),
    .testTarget(name: "FactsTests", dependencies: ["Facts", "Corpus", "TestFolders"], swiftSettings: swift6),
    .testTarget(
      name: "AnalysisTests", dependencies: ["Analysis", "Facts", "Corpus", "TestFolders"], swiftSettings: swift6),
    .testTarget(
      name: "ModelTests", dependencies: ["Model", "Analysis", "Facts", "Corpus", "TestFolders"], swiftSettings: swift6),
    .testTarget(name: "ArchiveTests", dependencies: ["Archive", "Facts", "Corpus"], swiftSettings: swift6),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas", "TestFolders"], swiftSettings: swift6),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: ["Workbench", "Model", "Archive", "Analysis", "Facts", "Corpus", "Canvas", "TestFolders"],
      exclude: ["Screens", "Saved"], swiftSettings: swift6),
    .systemLibrary(name: "CVterm", path: "Tests/CVterm"),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "kforwatch", "CVterm", "Terminal", "Canvas", "Corpus", "Facts", "Model", "Workbench", "TestFolders",
      ],
      exclude: ["Printed"], swiftSettings: swift6),
    .testTarget(
      name: "RepositoryTests", dependencies: ["Corpus", "Facts", "Analysis", "Workbench", "TestFolders"],
      swiftSettings: swift6),
  ]
)
