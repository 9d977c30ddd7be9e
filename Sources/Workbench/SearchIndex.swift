import Facts

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
