#if canImport(Glibc)
  import Glibc
#endif

/// The files named by paths: files themselves, folders walked in order of name; symlink loops are met once.
///
/// Names are compared byte by byte, so the order is the same in every locale. One folder is listed at a time, when the
/// walk comes to it: reading starts before a large tree is known.
package struct CorpusWalk: Sendable {
  package private(set) var problems: [CorpusProblem] = []
  /// Files given so far.
  package private(set) var count = 0

  private var waiting: [String]
  private var open: [FolderListing] = []
  private var met: Set<FileIdentity> = []
  /// Told of each folder before its names are read, so that nothing that comes later is missed.
  private let entering: @Sendable (String) -> Void

  package init(paths: [String], entering: @escaping @Sendable (String) -> Void = { _ in }) {
    (waiting, self.entering) = (paths.reversed(), entering)
  }

  /// The next file to read; nil at the end.
  package mutating func next() -> String? {
    while true {
      if let file = nextInFolder() {
        count += 1
        return file
      }
      guard let path = waiting.popLast() else { return nil }
      guard let (kind, identity) = FileIdentity.look(path) else {
        problems.append(FileTrouble.missing(path, errno))
        continue
      }
      switch kind {
      case .folder: enter(path, identity)
      case .file:
        if let format = FileKind.unreadable(path) {
          problems.append(FileTrouble.otherFormat(path, format))
        } else if met.insert(identity).inserted {
          count += 1
          return path
        }
      case .other: problems.append(FileTrouble.notAFile(path))
      }
    }
  }

  private mutating func enter(_ path: String, _ identity: FileIdentity) {
    guard met.insert(identity).inserted else { return }
    entering(path)
    if let listing = FolderListing(path, device: identity.device) {
      open.append(listing)
    } else {
      problems.append(FileTrouble.unreadableFolder(path, errno))
    }
  }

  private mutating func nextInFolder() -> String? {
    while !open.isEmpty {
      guard let entry = open[open.count - 1].next() else {
        let folder = open.removeLast()
        if folder.skipped > 0 {
          problems.append(FileTrouble.skipped(folder.path, folder.skipped, folder.skippedExample))
        }
        continue
      }
      var found = entry.known
      if found == nil {
        found = FileIdentity.look(entry.path)
        if found == nil {
          problems.append(FileTrouble.missing(entry.path, errno))
          continue
        }
      }
      guard let (kind, identity) = found else { continue }
      switch kind {
      case .folder: enter(entry.path, identity)
      case .file:
        if !FileKind.isArticle(entry.path) {
          open[open.count - 1].skip(entry.path)
        } else if met.insert(identity).inserted {
          return entry.path
        }
      case .other: open[open.count - 1].skip(entry.path)
      }
    }
    return nil
  }
}

/// Which file it is, whatever its names.
struct FileIdentity: Hashable, Sendable {
  enum Kind: Sendable { case file, folder, other }

  let device: UInt64
  let node: UInt64

  /// Follows symbolic links; nil when nothing is there (see `errno`).
  static func look(_ path: String) -> (Kind, FileIdentity)? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let kind: Kind
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    return (kind, FileIdentity(device: UInt64(status.st_dev), node: UInt64(status.st_ino)))
  }
}

/// What a file's name says of its format.
enum FileKind {
  private static let articles: Set<String> = ["txt", "text", "md", "markdown", "jsonl", "ndjson"]
  private static let others: [String: String] = [
    "html": "a web page", "htm": "a web page", "xhtml": "a web page", "xml": "XML", "rss": "a news feed",
    "atom": "a news feed", "pdf": "PDF", "doc": "a Word document", "docx": "a Word document", "odt": "a text document",
    "rtf": "rich text", "epub": "an e-book", "gz": "a compressed file", "zip": "a compressed file",
    "xz": "a compressed file", "bz2": "a compressed file", "zst": "a compressed file", "tar": "an archive",
    "csv": "a table", "tsv": "a table", "xlsx": "a table", "json": "JSON", "png": "a picture", "jpg": "a picture",
    "jpeg": "a picture", "gif": "a picture", "webp": "a picture", "svg": "a picture", "mp3": "sound", "mp4": "a film",
    "sqlite": "a database", "db": "a database",
  ]

  /// Whether a file found in a folder is read as articles.
  static func isArticle(_ path: String) -> Bool {
    guard let ending = ending(of: path) else { return true }
    return articles.contains(ending)
  }

  /// The format of a file that is surely no plain text, for the message.
  static func unreadable(_ path: String) -> String? { ending(of: path).flatMap { others[$0] } }

  static func isRecords(_ path: String) -> Bool {
    // Nearly all paths are told by their last letter.
    guard let last = path.utf8.last, last | 0x20 == UInt8(ascii: "l") || last | 0x20 == UInt8(ascii: "n") else {
      return false
    }
    return ["jsonl", "ndjson"].contains(ending(of: path) ?? "")
  }

  /// "txt" of "a/b.TXT"; nil without an ending that looks like one ("notes.2023" has none).
  static func ending(of path: String) -> String? {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...]
    guard (1...8).contains(ending.count),
      ending.allSatisfy({ $0 < 0x80 && ($0 | 0x20 >= 0x61 || $0 >= 0x30 && $0 <= 0x39) })
    else { return nil }
    guard ending.contains(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else { return nil }
    return String(Substring(ending)).lowercased()
  }
}
