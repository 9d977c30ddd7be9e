import Glibc
import TestFolders
import Testing

/// The rules of the house that the compiler does not hold, read from the sources themselves.
@Suite struct RepositoryTests {
  static func files(under folder: String, ending: String) -> [String] {
    var found: [String] = []
    var folders = [Repository.root + "/" + folder]
    while let next = folders.popLast() {
      guard let handle = opendir(next) else { continue }
      defer { closedir(handle) }
      while let entry = readdir(handle) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name.hasPrefix(".") { continue }
        if entry.pointee.d_type == UInt8(DT_DIR) {
          folders.append(next + "/" + name)
        } else if name.hasSuffix(ending) {
          found.append(next + "/" + name)
        }
      }
    }
    return found.sorted()
  }

  static func text(_ path: String) throws -> String {
    let file = try #require(fopen(path, "r"), "\(path) cannot be opened")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What each module may import; the table of docs/architecture.md.
  static let allowed: [String: Set<String>] = [
    "Corpus": ["CDecode", "Glibc"],
    "Facts": ["Corpus", "Glibc"],
    "Analysis": ["Corpus", "Facts", "Glibc"],
    "Model": ["Corpus", "Facts", "Glibc", "Synchronization"],
    "Archive": ["Corpus", "Facts", "CSQLite", "Glibc", "Synchronization"],
    "Canvas": ["Glibc"],
    "Terminal": ["Canvas", "CNcurses", "CTermGuard", "Glibc"],
    "Workbench": ["Corpus", "Facts", "Canvas", "Glibc"],
    "kforwatch": [
      "Analysis", "Archive", "ArgumentParser", "Canvas", "Corpus", "CTermGuard", "Facts", "Glibc", "Model",
      "Synchronization",
      "Terminal", "Workbench",
    ],
  ]

  @Test(arguments: RepositoryTests.allowed.keys.sorted())
  func `a module imports only what the architecture allows`(module: String) throws {
    let files = RepositoryTests.files(under: "Sources/" + module, ending: ".swift")
    #expect(!files.isEmpty)
    for file in files {
      for line in try RepositoryTests.text(file).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index <= 2, !line.hasPrefix("//") else { continue }
        let name = String(words[words.count - 1].split(separator: ".")[0])
        #expect(RepositoryTests.allowed[module]!.contains(name), "\(file) imports \(name)")
      }
    }
  }

  @Test func `no source file is longer than 400 lines`() throws {
    for file in RepositoryTests.files(under: "Sources", ending: ".swift") {
      let lines = try RepositoryTests.text(file).split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect(lines <= 400, "\(file) has \(lines) lines")
    }
  }

  @Test func `only the program's own module prints or ends the process`() throws {
    for module in RepositoryTests.allowed.keys.sorted() where module != "kforwatch" {
      for file in RepositoryTests.files(under: "Sources/" + module, ending: ".swift") {
        for (number, line) in try RepositoryTests.text(file).split(separator: "\n", omittingEmptySubsequences: false)
          .enumerated()
        {
          let code = line.drop { $0 == " " }
          let isCall = code.hasPrefix("print(") || code.hasPrefix("exit(") || code.hasPrefix("debugPrint(")
          #expect(!isCall, "\(file):\(number + 1): \(code)")
        }
      }
    }
  }
}
