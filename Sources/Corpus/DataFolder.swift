#if canImport(Glibc)
  import Glibc
#endif

/// The folder with our lexicon, reference series, themes and bundled corpus.
package struct DataFolder: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// Finds the folder: the given path, `KFORWATCH_DATA`, `Data` beside or above the program, `share/kforwatch` of an
  /// installation, or `Data` in the working directory or above.
  /// - Throws: `DataFolderMissing` naming every place that was tried.
  package static func find(given: String?) throws(DataFolderMissing) -> DataFolder {
    var tried: [String] = []
    func holds(_ path: String) -> Bool {
      tried.append(path)
      return access(path + "/lexicon", R_OK) == 0
    }
    if let given {
      if holds(given) { return DataFolder(path: given) }
      throw DataFolderMissing(tried: tried)
    }
    if let value = getenv("KFORWATCH_DATA"), value.pointee != 0 {
      let path = String(cString: value)
      if holds(path) { return DataFolder(path: path) }
      throw DataFolderMissing(tried: tried)
    }
    for start in [programFolder(), workingFolder()] {
      guard var folder = start else { continue }
      while true {
        if holds(folder + "/Data") { return DataFolder(path: folder + "/Data") }
        if holds(folder + "/share/kforwatch") { return DataFolder(path: folder + "/share/kforwatch") }
        guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else { break }
        folder = String(folder[..<slash])
      }
    }
    throw DataFolderMissing(tried: tried)
  }

  private static func programFolder() -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return nil }
    let path = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  private static func workingFolder() -> String? {
    guard let folder = getcwd(nil, 0) else { return nil }
    defer { free(folder) }
    return String(cString: folder)
  }

  /// Reads one of our tables, for example `table("lexicon/actors.tsv")`.
  /// - Throws: `DataFileError` when it is missing, not UTF-8, or not a table.
  package func table(_ name: String, requiring columns: [String] = []) throws(DataFileError) -> DataTable {
    let file = path + "/" + name
    guard let bytes = FileBytes.read(file) else {
      throw DataFileError(file: file, line: 1, what: "the file cannot be read")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DataFileError(file: file, line: 1, what: "the file is not UTF-8 text")
    }
    return try DataTable(file: file, text: text, requiring: columns)
  }
}

/// No folder with our data was found.
package struct DataFolderMissing: Error, CustomStringConvertible {
  package let tried: [String]

  package var description: String {
    "The Data folder was not found (looked for \(tried.joined(separator: ", "))). Name it with --data or KFORWATCH_DATA."
  }
}

/// Whole files as bytes.
package enum FileBytes {
  /// All bytes of a regular file; nil when it cannot be opened or read (see `errno`).
  package static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8]()
    var failed = false
    let size = Int(status.st_size)
    bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < size + 1 {
        let got = Glibc.read(descriptor, buffer.baseAddress! + count, size + 1 - count)
        if got < 0 {
          if errno == EINTR { continue }
          failed = true
          break
        }
        if got == 0 { break }
        count += got
      }
    }
    return failed ? nil : bytes
  }
}
