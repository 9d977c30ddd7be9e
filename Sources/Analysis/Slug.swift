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
