#if canImport(Glibc)
  import Glibc
#endif

/// One folder's names in byte order, kept in one buffer so that a million of them take some tens of megabytes.
struct FolderListing: Sendable {
  struct Entry {
    let path: String
    /// What the folder itself says of the entry; nil for symbolic links and where the file system does not say.
    let known: (FileIdentity.Kind, FileIdentity)?
  }

  private struct Name: Sendable {
    var start, count: UInt32
    var node: UInt64
    var type: UInt8
  }

  let path: String
  private let device: UInt64
  private var buffer: [UInt8] = []
  private var names: [Name] = []
  private var position = 0
  /// Entries that are no articles, with one of them.
  private(set) var skipped = 0
  private(set) var skippedExample = ""

  /// Reads the names; nil when the folder cannot be opened (see `errno`).
  init?(_ path: String, device: UInt64) {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    (self.path, self.device) = (path, device)
    var buffer: [UInt8] = []
    var names: [Name] = []
    while let entry = readdir(folder) {
      let node = UInt64(entry.pointee.d_ino)
      let type = entry.pointee.d_type
      let start = buffer.count
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: UInt8.self, capacity: 1) { name in
          guard name[0] != UInt8(ascii: ".") else { return }
          buffer.append(
            contentsOf: UnsafeBufferPointer(start: name, count: strlen(UnsafePointer<CChar>(OpaquePointer(name)))))
        }
      }
      guard buffer.count > start, buffer.count < Int(UInt32.max) else { continue }
      names.append(Name(start: UInt32(start), count: UInt32(buffer.count - start), node: node, type: type))
    }
    buffer.withUnsafeBufferPointer { buffer in
      names.sort { left, right in
        let shared = Int(min(left.count, right.count))
        guard let base = buffer.baseAddress else { return false }
        let order = memcmp(base + Int(left.start), base + Int(right.start), shared)
        return order == 0 ? left.count < right.count : order < 0
      }
    }
    (self.buffer, self.names) = (buffer, names)
  }

  mutating func next() -> Entry? {
    guard position < names.count else { return nil }
    let name = names[position]
    position += 1
    let bytes = buffer[Int(name.start)..<Int(name.start + name.count)]
    let full = (path.hasSuffix("/") ? path : path + "/") + String(decoding: bytes, as: UTF8.self)
    // A name that is not UTF-8 cannot be opened by its text; looking it up again reports it as missing.
    let identity = FileIdentity(device: device, node: name.node)
    switch Int(name.type) {
    case Int(DT_REG) where String(validating: bytes, as: UTF8.self) != nil:
      return Entry(path: full, known: (.file, identity))
    case Int(DT_DIR) where String(validating: bytes, as: UTF8.self) != nil:
      // A mount point has another device than its folder, so folders are looked at.
      return Entry(path: full, known: nil)
    default: return Entry(path: full, known: nil)
    }
  }

  mutating func skip(_ path: String) {
    if skipped == 0 { skippedExample = path }
    skipped += 1
  }
}
