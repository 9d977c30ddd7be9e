/// Folds letters for comparison: lower case, no diacritics, Serbian Cyrillic as Latin.
package enum Folding {
  package static func folded(_ text: some StringProtocol) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    fold(text) { result.append($0) }
    return String(decoding: result, as: UTF8.self)
  }

  /// Gives the folded bytes of a text one by one.
  @inline(__always)
  static func fold(_ text: some StringProtocol, _ take: (UInt8) -> Void) {
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        take(UInt8(value >= 0x41 && value <= 0x5A ? value + 32 : value))
      } else {
        for byte in bytes(of: value) { take(byte) }
      }
    }
  }

  /// The ASCII letters that stand for a scalar: none for a combining mark, two for "њ"; scalars of other scripts keep
  /// their UTF-8 bytes.
  static func bytes(of value: UInt32) -> [UInt8] {
    if value < 0x180 { return value >= 0xC0 ? latin[Int(value) - 0xC0] : [] }
    if value >= 0x400 && value < 0x460 { return cyrillic[Int(value) - 0x400] }
    if value >= 0x300 && value < 0x370 { return [] }
    switch value {
    case 0x218, 0x219: return [0x73]
    case 0x21A, 0x21B: return [0x74]
    case 0x2018, 0x2019, 0x2BC: return [0x27]
    default: return Unicode.Scalar(value).map { Array(String($0).utf8) } ?? []
    }
  }

  /// U+00C0 to U+017F.
  private static let latin: [[UInt8]] = {
    let letters =
      "a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss "
      + "a a a a a a ae c e e e e i i i i d n o o o o o / o u u u u y th y "
      + "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j "
      + "k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t "
      + "u u u u u u u u u u u u w w y y y z z z z z z s"
    return letters.split(separator: " ").map { Array($0.utf8) }
  }()

  /// U+0400 to U+045F: Serbian and Macedonian letters as Serbian Latin without marks, the other Slavic ones as usual.
  private static let cyrillic: [[UInt8]] = {
    let capitals = "e e d g e z i i j lj nj c k i u dz"
    let letters = "a b v g d e z z i j k l m n o p r s t u f h c c s s  y  e ju ja"
    func parts(_ text: String) -> [[UInt8]] {
      text.split(separator: " ", omittingEmptySubsequences: false).map { Array($0.utf8) }
    }
    return parts(capitals) + parts(letters) + parts(letters) + parts(capitals)
  }()
}
