/// What of a page stands in it again.
extension PageCleaner {
  /// Whether another line is this one with a site's name or a path beside it; inside a sentence ("Remarks by Ambassador
  /// Joan Test at the Council") it is a part of that.
  func isCopied(_ core: TextSpan, in line: TextSpan) -> Bool {
    guard let at = position(of: core, in: line) else { return false }
    let bytes = page.text.bytes
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte == 0x2C }
    let end = at + core.count
    let isOpenLeft = at > line.start + 1 && bytes[at - 1] == 0x20 && isLetter(bytes[at - 2])
    let isOpenRight = end + 1 < line.end && bytes[end] == 0x20 && isLetter(bytes[end + 1])
    return !(isOpenLeft && isOpenRight)
  }

  /// Whether the bytes of one stretch stand inside another.
  func contains(_ outer: TextSpan, _ inner: TextSpan) -> Bool { position(of: inner, in: outer) != nil }

  func position(of inner: TextSpan, in outer: TextSpan) -> Int? {
    guard inner.count >= 8, inner.count < outer.count else { return nil }
    let bytes = page.text.bytes
    return bytes.withUnsafeBufferPointer { bytes in
      var at = outer.start
      while at + inner.count <= outer.end {
        if bytes[at] == bytes[inner.start] {
          var length = 1
          while length < inner.count, bytes[at + length] == bytes[inner.start + length] { length += 1 }
          if length == inner.count { return at }
        }
        at += 1
      }
      return nil
    }
  }
}
