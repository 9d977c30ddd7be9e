import Facts

/// Finds a name by its forms in other languages: who looks for "Peć" finds a line that says "Peja".
struct NameSearch: Sendable {
  private struct Entry: Sendable {
    /// The folded forms, all different.
    let forms: [[UInt8]]
    /// Words of all forms.
    let words: [[UInt8]]
  }

  private let entries: [Entry]

  static let none = NameSearch(.none)

  init(_ forms: NameForms) {
    entries = forms.entries.compactMap { entry in
      let folded = Set(entry.all.map { SearchFolding.fold($0) })
      guard folded.count > 1 else { return nil }
      let words = Set(folded.flatMap { $0.split(separator: " ").map(String.init) })
      return Entry(forms: folded.sorted().map { Array($0.utf8) }, words: words.sorted().map { Array($0.utf8) })
    }
  }

  /// Whole names that a word belongs to, in every language; the word may be half typed, from three letters on.
  func others(than word: [UInt8]) -> [[UInt8]] {
    guard word.count >= 3 else { return [] }
    return entries.filter { entry in entry.words.contains { $0.starts(with: word) } }.flatMap(\.forms)
  }
}
