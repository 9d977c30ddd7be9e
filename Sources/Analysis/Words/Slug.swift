/// Ids made of names.
enum Slug {
  /// Small letters and digits divided by single hyphens.
  static func isOne(_ text: String) -> Bool {
    var last: UInt8 = 0x2D
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: break
      case 0x2D: if last == 0x2D { return false }
      default: return false
      }
      last = byte
    }
    return last != 0x2D
  }

  /// "Hashim Thaçi" gives "hashim-thaci".
  static func of(_ name: String) -> String {
    var name = name
    return name.withUTF8 { bytes in ofLetters(bytes) } ?? ofScalars(name)
  }

  /// The slug of a name in plain letters, as most are; nil for one with others.
  private static func ofLetters(_ name: UnsafeBufferPointer<UInt8>) -> String? {
    guard !name.contains(where: { $0 >= 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: name.count) { result in
      var count = 0
      for byte in name {
        switch byte {
        case 0x61...0x7A, 0x30...0x39:
          result[count] = byte
          count += 1
        case 0x41...0x5A:
          result[count] = byte + 32
          count += 1
        case 0x27: continue
        default:
          guard count > 0, result[count - 1] != 0x2D else { continue }
          result[count] = 0x2D
          count += 1
        }
      }
      return count > 0 && result[count - 1] == 0x2D ? count - 1 : count
    }
  }

  private static func ofScalars(_ name: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: result.append(UInt8(scalar.value))
      case 0x41...0x5A: result.append(UInt8(scalar.value) + 32)
      case 0x27: continue
      case 0..<0x80: if let last = result.last, last != 0x2D { result.append(0x2D) }
      default:
        let folded = Folding.bytes(of: scalar.value)
        if folded == [0x27] { continue }
        for byte in folded {
          let isWordByte = (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
          if isWordByte {
            result.append(byte)
          } else if let last = result.last, last != 0x2D {
            result.append(0x2D)
          }
        }
      }
    }
    if result.last == 0x2D { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}
