/// Words made comparable for looking up: lower case, without marks, Cyrillic in Latin letters.
///
/// "Vučić", "VUCIC" and "Вучић" are all "vucic". The lists' filter compares folded texts only.
package enum SearchFolding {
  package static func fold(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    append(String(text), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the folded text in UTF-8.
  static func append(_ text: String, to bytes: inout [UInt8]) {
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

/// Folded texts of a list's rows in one piece of memory, for looking up as one types.
struct SearchIndex: Sendable {
  private var bytes: [UInt8] = []
  /// First byte of each row, and the end.
  private var starts: [Int] = [0]

  init(_ rows: [[String]]) {
    starts.reserveCapacity(rows.count + 1)
    for words in rows {
      for word in words {
        SearchFolding.append(word, to: &bytes)
        bytes.append(0x20)
      }
      starts.append(bytes.count)
    }
  }

  var count: Int { starts.count - 1 }

  /// The words of a filter, folded.
  static func words(_ text: String) -> [[UInt8]] {
    SearchFolding.fold(text).split(separator: " ").map { Array($0.utf8) }
  }

  /// Whether a row has all the words, in any order.
  func has(_ words: [[UInt8]], row: Int) -> Bool {
    words.allSatisfy { word in
      let (start, end) = (starts[row], starts[row + 1])
      guard end - start >= word.count else { return false }
      return bytes.withUnsafeBufferPointer { bytes in
        var at = start
        while at <= end - word.count {
          if bytes[at] == word[0], (1..<word.count).allSatisfy({ bytes[at + $0] == word[$0] }) { return true }
          at += 1
        }
        return false
      }
    }
  }
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
