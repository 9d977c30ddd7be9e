import CDecode

/// A file as it stands now, read apart from the reading and cleaning that made its articles, to hold them against it.
package struct FileProof: Sendable {
  package let bytes: [UInt8]

  /// Nil when the file cannot be read.
  package init?(path: String) {
    guard let bytes = FileBytes.read(path) else { return nil }
    self.bytes = bytes
  }

  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// SHA-256 in lower-case hexadecimal.
  package var sha256: String { Sha256.of(bytes) }

  /// The text of some runs of bytes, decoded by the C library; nil when they reach beyond the file.
  package func text(of spans: [TextSpan], encoding: String) -> String? {
    var result = ""
    for span in spans {
      guard span.start >= 0, span.end <= bytes.count else { return nil }
      result += FileProof.decode(bytes[span.range], encoding)
    }
    return result
  }

  private static func decode(_ bytes: ArraySlice<UInt8>, _ encoding: String) -> String {
    guard encoding != "UTF-8" else { return String(decoding: bytes, as: UTF8.self) }
    let failed = iconv_t(bitPattern: -1)
    guard let converter = iconv_open("UTF-8", encoding), converter != failed else { return "" }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
    let capacity = output.count
    var left = capacity
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var from = input.baseAddress
        var to = output.baseAddress
        var rest = input.count
        while rest > 0, iconv(converter, &from, &rest, &to, &left) == -1, rest > 0, left > 0 {
          // A byte that means nothing in this encoding says nothing here either.
          from = from?.advanced(by: 1)
          rest -= 1
        }
      }
    }
    return String(decoding: output[..<(capacity - left)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
