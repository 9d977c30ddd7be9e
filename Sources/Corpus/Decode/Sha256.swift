import CDecode

/// SHA-256 of a file, fed in parts.
struct Sha256 {
  private var context = SHA2_CTX()

  init() { SHA256Init(&context) }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { return }
    SHA256Update(&context, base.assumingMemoryBound(to: UInt8.self), bytes.count)
  }

  /// Lower-case hexadecimal.
  mutating func finish() -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &context)
    return Hexadecimal.string(digest)
  }

  static func of(_ bytes: [UInt8]) -> String {
    var hash = Sha256()
    bytes.withUnsafeBytes { hash.add($0) }
    return hash.finish()
  }
}

enum Hexadecimal {
  static func string(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Sixteen digits.
  static func string(_ value: UInt64) -> String {
    string((0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * UInt64($0))) })
  }
}
