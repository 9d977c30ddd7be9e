import CDecode

/// SHA-256 of a file, fed in parts.
///
/// Whole blocks go to the processor's own instructions where it has them, which are many times as fast: every byte of a
/// corpus passes through here.
struct Sha256 {
  private static let hasInstructions = sha256_has_instructions() != 0
  private static let blockSize = 64

  private var state: [UInt32] = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
  ]
  /// The bytes behind the last whole block.
  private var rest: [UInt8] = []
  private var byteCount = 0
  private let hasInstructions: Bool

  /// - Parameter byLibrary: the slow way, whatever the processor can; for tests.
  init(byLibrary: Bool = false) { hasInstructions = Sha256.hasInstructions && !byLibrary }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    byteCount += bytes.count
    var bytes = bytes[...]
    if !rest.isEmpty {
      let missing = bytes.prefix(Sha256.blockSize - rest.count)
      rest += missing
      bytes = bytes.dropFirst(missing.count)
      guard rest.count == Sha256.blockSize else { return }
      rest.withUnsafeBytes { mix($0) }
      rest.removeAll(keepingCapacity: true)
    }
    let whole = bytes.count / Sha256.blockSize * Sha256.blockSize
    mix(UnsafeRawBufferPointer(rebasing: bytes.prefix(whole)))
    rest += bytes.dropFirst(whole)
  }

  /// Lower-case hexadecimal.
  mutating func finish() -> String {
    let bitCount = UInt64(byteCount) * 8
    let used = (rest.count + 9) % Sha256.blockSize
    let end =
      [0x80] + [UInt8](repeating: 0, count: used == 0 ? 0 : Sha256.blockSize - used)
      + (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> (56 - 8 * UInt64($0))) }
    end.withUnsafeBytes { add($0) }
    return Hexadecimal.string(
      state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) } })
  }

  private mutating func mix(_ blocks: UnsafeRawBufferPointer) {
    guard let base = blocks.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
    let count = blocks.count / Sha256.blockSize
    if hasInstructions {
      sha256_blocks_by_instructions(&state, base, count)
    } else {
      sha256_blocks_by_library(&state, base, count)
    }
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
