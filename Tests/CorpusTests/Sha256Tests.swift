import Testing

@testable import Corpus

@Suite struct Sha256Tests {
  /// Lengths around the ends of blocks and of the padding.
  @Test(arguments: [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000, 70_000])
  func `the processor's instructions, the library and bytes in parts give one hash`(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) }
    var library = Sha256(byLibrary: true)
    bytes.withUnsafeBytes { library.add($0) }
    var parts = Sha256()
    bytes.withUnsafeBytes { raw in
      for start in stride(from: 0, to: count, by: 37) {
        parts.add(UnsafeRawBufferPointer(rebasing: raw[start..<min(count, start + 37)]))
      }
    }
    let whole = Sha256.of(bytes)
    #expect(library.finish() == whole)
    #expect(parts.finish() == whole)
  }

  @Test func `the hash of nothing is the one that everybody knows`() {
    #expect(Sha256.of([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }
}
