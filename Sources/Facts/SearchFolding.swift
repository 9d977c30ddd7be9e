/// Words made comparable for looking up: lower case, without marks, Cyrillic in Latin letters.
///
/// "Vučić", "VUCIC" and "Вучић" are all "vucic". Lists, the filter and full-text search compare folded texts only.
package enum SearchFolding {
  package static func fold(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    append(String(text), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the folded text in UTF-8.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      var index = 0
      if source.allSatisfy({ $0 < 0x80 }) {
        bytes.append(contentsOf: source.lazy.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 })
        return
      }
      while index < source.count {
        let byte = source[index]
        if byte < 0x80 {
          bytes.append(byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte)
          index += 1
          continue
        }
        var end = index + 1
        while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
        let scalar = String(decoding: source[index..<end], as: UTF8.self).unicodeScalars.first!
        append(scalar, to: &bytes)
        index = end
      }
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if let plain = table[scalar.value] {
      bytes += plain
    } else if scalar.properties.generalCategory != .nonspacingMark {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars
      where lower.properties.generalCategory != .nonspacingMark {
        bytes += Array(String(lower).utf8)
      }
    }
  }

  /// Letters of the region's languages and their neighbours, in both cases.
  private static let table: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [:]
    let groups = [
      "a": "àáâãäåāăąа", "b": "б", "c": "çćčĉċцчћ", "d": "ďđðд", "e": "èéêëēĕėęěеєэё", "f": "ф", "g": "ĝğġģгґ",
      "h": "ĥħх", "i": "ìíîïĩīĭįıиіїй", "j": "ĵј", "k": "ķкќ", "l": "ĺļľłл", "m": "м", "n": "ñńņňн",
      "o": "òóôõöøōŏőо", "p": "п", "r": "ŕŗřр", "s": "śŝşšșсш", "t": "ţťțт", "u": "ùúûüũūŭůűųу", "v": "в",
      "w": "ŵ", "y": "ýÿŷы", "z": "źżžзж", "ss": "ß", "ae": "æ", "oe": "œ", "lj": "љ", "nj": "њ", "dj": "ђѓ",
      "dz": "џѕ", "'": "’‘ʼ", "\"": "“”„«»", "-": "–—‐‑", " ": "\u{a0}\u{202f}",
    ]
    for (plain, letters) in groups {
      for letter in letters.unicodeScalars {
        table[letter.value] = Array(plain.utf8)
        let upper = letter.properties.uppercaseMapping.unicodeScalars
        if upper.count == 1, let scalar = upper.first { table[scalar.value] = Array(plain.utf8) }
      }
    }
    return table
  }()
}
