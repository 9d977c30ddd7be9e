/// Words made comparable for looking up: lower case, without marks, Cyrillic in Latin letters.
///
/// "Vučić", "VUCIC" and "Вучић" are all "vucic". The lists' filter compares folded texts only.
package enum SearchFolding {
  package static func fold(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        let isUpper = scalar.value >= 0x41 && scalar.value <= 0x5A
        result.append(isUpper ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar)
        continue
      }
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        if let plain = table[lower.value] {
          result.append(contentsOf: plain.unicodeScalars)
        } else if lower.properties.generalCategory != .nonspacingMark {
          result.append(lower)
        }
      }
    }
    return String(result)
  }

  /// Letters of the region's languages and their neighbours, lower case.
  private static let table: [UInt32: String] = {
    var table: [UInt32: String] = [:]
    let groups = [
      "a": "àáâãäåāăąа", "b": "б", "c": "çćčĉċцчћ", "d": "ďđðд", "e": "èéêëēĕėęěеєэё", "f": "ф", "g": "ĝğġģгґ",
      "h": "ĥħх", "i": "ìíîïĩīĭįıиіїй", "j": "ĵј", "k": "ķкќ", "l": "ĺļľłл", "m": "м", "n": "ñńņňн",
      "o": "òóôõöøōŏőо", "p": "п", "r": "ŕŗřр", "s": "śŝşšșсш", "t": "ţťțт", "u": "ùúûüũūŭůűųу", "v": "в",
      "w": "ŵ", "y": "ýÿŷы", "z": "źżžзж", "ss": "ß", "ae": "æ", "oe": "œ", "lj": "љ", "nj": "њ", "dj": "ђѓ",
      "dz": "џѕ", "'": "’‘ʼ", "\"": "“”„«»", "-": "–—‐‑", " ": "\u{a0}\u{202f}",
    ]
    for (plain, letters) in groups { for letter in letters.unicodeScalars { table[letter.value] = plain } }
    return table
  }()
}

/// Finding commands by a few of their letters.
package enum FuzzyMatch {
  /// How well letters fit a name, more is better: in order, and best where words begin and letters adjoin; nil: not.
  package static func score(_ letters: String, in name: String) -> Int? {
    let wanted = Array(SearchFolding.fold(letters).unicodeScalars.filter { $0 != " " })
    let have = Array(SearchFolding.fold(name).unicodeScalars)
    guard !wanted.isEmpty else { return 0 }
    var score = 0
    var at = 0
    var previous = -2
    for letter in wanted {
      var found: Int?
      // A letter that begins a word is worth looking further for.
      for index in at..<max(at, have.count) where have[index] == letter {
        if found == nil { found = index }
        if index == 0 || have[index - 1] == " " {
          found = index
          break
        }
        if index == previous + 1 { break }
      }
      guard let found else { return isSubsequence(wanted, of: have) ? -20 : nil }
      if found == 0 || have[found - 1] == " " { score += 8 }
      if found == previous + 1 { score += 6 }
      score -= min(3, found - at)
      previous = found
      at = found + 1
    }
    return score - have.count / 8
  }

  private static func isSubsequence(_ letters: [Unicode.Scalar], of text: [Unicode.Scalar]) -> Bool {
    var rest = letters[...]
    for letter in text where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
