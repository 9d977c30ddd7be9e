/// Words by which a sentence says that its figure is a part of the whole, or more than the usual whole.
struct ScopeCue: Sendable {
  /// "About 30,000 are inside Kosovo." Silent: "KFOR entered Kosovo."
  static let parts = ScopeCue([
    "inside kosovo", "in kosovo itself", "within kosovo", "excluding", "not counting", "not including", "without the",
    "in the first hours", "in the first three hours", "first wave", "non-nato countries", "only nato",
  ])
  /// "17,500 including the reserve". Silent: "17,500 soldiers".
  static let wholes = ScopeCue([
    "including the reserve", "including reserves", "including the reinforcement", "including those in", "all told",
    "counting the reserve", "together with", "in kosovo, macedonia", "in macedonia and albania",
  ])

  private let phrases: [(text: String, bytes: [UInt8])]
  /// Whether a phrase begins with a byte.
  private let begins: [Bool]

  init(_ texts: [String]) {
    phrases = texts.map { ($0, Array($0.utf8)) }
    var begins = [Bool](repeating: false, count: 256)
    for phrase in phrases { begins[Int(phrase.bytes[0])] = true }
    self.begins = begins
  }

  /// The first phrase that stands in a sentence, at the start of a word and in whatever case.
  func first(in sentence: ArraySlice<UInt8>) -> String? {
    func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte }
    var isWordStart = true
    for start in sentence.indices {
      let byte = lower(sentence[start])
      defer { isWordStart = byte == 0x20 || byte == 0x28 || byte == 0x22 }
      guard isWordStart, begins[Int(byte)] else { continue }
      for phrase in phrases where phrase.bytes[0] == byte && phrase.bytes.count <= sentence.endIndex - start {
        if phrase.bytes.indices.allSatisfy({ lower(sentence[start + $0]) == phrase.bytes[$0] }) { return phrase.text }
      }
    }
    return nil
  }
}
