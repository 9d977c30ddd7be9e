import Foundation

/// The files of the repository, for tests that read its tables and pages.
package enum Repository {
  /// The folder of Package.swift, however deep the file that asks lies.
  package static let root: String = {
    var folder = Substring(#filePath)
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if FileManager.default.fileExists(atPath: folder + "/Package.swift") { return String(folder) }
    }
    preconditionFailure("no Package.swift above \(#filePath)")
  }()

  package static let data = root + "/Data"

  /// The annotated articles: where `KFORWATCH_SHARED` says, or beside the repository; nil where they are not.
  package static let shared: String? = {
    let given = ProcessInfo.processInfo.environment["KFORWATCH_SHARED"]
    let folders = given.map { [$0] } ?? [root + "/../shared", root + "/../../shared"]
    return folders.first { FileManager.default.fileExists(atPath: $0 + "/accuracy/gold/000.json") }
  }()
}
