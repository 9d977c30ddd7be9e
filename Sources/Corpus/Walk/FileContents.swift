#if canImport(Glibc)
  import Glibc
#endif

/// Whole files, with everything that can go wrong as a problem.
enum FileContents {
  static func read(_ path: String) -> Result<[UInt8], CorpusProblem> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .failure(FileTrouble.vanished(path, errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(FileTrouble.missing(path, errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(FileTrouble.notAFile(path)) }
    let size = Int(status.st_size)
    guard size <= FileTrouble.fileLimit else { return .failure(FileTrouble.tooLarge(path, size)) }
    // A file may grow while it is read; what stood there at first is enough.
    var failure: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress! + count, size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    return failure == 0 ? .success(bytes) : .failure(FileTrouble.missing(path, failure))
  }

  /// Why bytes are no text; nil when they may be.
  static func unreadable(_ bytes: [UInt8], _ path: String) -> CorpusProblem? {
    if bytes.isEmpty { return FileTrouble.empty(path) }
    if bytes.count > FileTrouble.fileLimit { return FileTrouble.tooLarge(path, bytes.count) }
    for (start, format) in formats where bytes.starts(with: start) { return FileTrouble.binary(path, format) }
    let sampleCount = min(bytes.count, 64 << 10)
    let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if isMarked || bytes.withUnsafeBufferPointer(Utf16Look.isBigEndian) != nil { return nil }
    var zeros = 0
    var controls = 0
    bytes.withUnsafeBufferPointer { sample in
      for index in 0..<sampleCount where sample[index] < 0x20 {
        let byte = sample[index]
        if byte == 0 { zeros += 1 }
        if byte < 0x09 || byte > 0x0D && byte != 0x1A && byte != 0x1B { controls += 1 }
      }
    }
    // One stray zero in a long text is damage; more, or a share of other controls, is another kind of file.
    return zeros * 1000 > sampleCount || controls * 20 > sampleCount ? FileTrouble.binary(path, nil) : nil
  }

  private static let formats: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "PDF"), ([0x50, 0x4B, 0x03, 0x04], "a compressed archive or office document"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture"), ([0xFF, 0xD8, 0xFF], "a picture"), (Array("GIF8".utf8), "a picture"),
    ([0x1F, 0x8B], "a compressed file"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("SQLite format 3".utf8), "a database"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "a compressed file"), ([0x28, 0xB5, 0x2F, 0xFD], "a compressed file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
  ]
}

extension FileContents {
  /// A stretch of a file; nil when it is not there any more.
  static func part(_ path: String, _ span: TextSpan) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: span.count) { buffer, filled in
      while filled < span.count {
        let got = pread(descriptor, buffer.baseAddress! + filled, span.count - filled, off_t(span.start + filled))
        if got < 0, errno == EINTR { continue }
        if got <= 0 { break }
        filled += got
      }
      count = filled
    }
    return count == span.count ? bytes : nil
  }
}
