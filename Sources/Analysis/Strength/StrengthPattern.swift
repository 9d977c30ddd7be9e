/// A row of words and word classes that stands before or after a figure, read outwards from it.
///
/// Written as text: `RISE ..6 by` is a word of class RISE, up to six words, "by", then the figure. A capital name is a
/// class, small letters are words (`by|with|SEND` one of them), `x?` may be missing, `..n` is up to n words, `~~n` the
/// same across commas and other figures. Gaps never cross "while", "whereas", "but" or a semicolon.
///
/// Its memory is never given back, as that of `WordSet`: patterns belong to rules, and are tried too often to be counted.
struct StrengthPattern: @unchecked Sendable {
  private struct Element: Sendable {
    var words: WordSet
    var classes: StrengthWordClasses
    var isOptional: Bool
    /// Nil for a word; the longest gap otherwise.
    var gap: Int?
    var crossesCommas: Bool
  }

  private let elements: UnsafeBufferPointer<Element>
  private var isEmpty: Bool { elements.isEmpty }
  private let hasNeeded: Bool
  /// The word that is rarest of those the pattern cannot do without: it alone rules most patterns out.
  private let rarest: (classes: StrengthWordClasses, words: WordBits)

  init(_ text: String) {
    // Marks are looked at as bytes: hundreds of patterns are read before the first text.
    let elements = text.utf8.split(separator: UInt8(ascii: " ")).map { StrengthPattern.element(Substring($0)) }
    let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = memory.initialize(from: elements)
    self.elements = UnsafeBufferPointer(memory)
    let needed = elements.filter { $0.gap == nil && !$0.isOptional }
    let rarest = needed.min { left, right in
      left.classes.rawValue.nonzeroBitCount * 8 + left.words.bits.nonzeroBitCount
        < right.classes.rawValue.nonzeroBitCount * 8 + right.words.bits.nonzeroBitCount
    }
    self.rarest = (rarest?.classes ?? [], rarest?.words.all ?? WordBits())
    hasNeeded = !needed.isEmpty
  }

  private static func element(_ text: Substring) -> Element {
    let mark = text.utf8.first
    if text.utf8.count > 1, mark == UInt8(ascii: ".") || mark == UInt8(ascii: "~"), mark == text.utf8.dropFirst().first
    {
      guard let count = Int(text.dropFirst(2)) else { preconditionFailure("no gap: \"\(text)\"") }
      return Element(
        words: "", classes: [], isOptional: false, gap: count, crossesCommas: mark == UInt8(ascii: "~"))
    }
    let isOptional = text.utf8.last == UInt8(ascii: "?") && text.utf8.count > 1
    var classes: StrengthWordClasses = []
    var words: [WordKey] = []
    let choices = isOptional ? text.utf8.dropLast() : text.utf8
    for part in choices.split(separator: UInt8(ascii: "|")) {
      if part.first.map((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains) == true {
        classes.insert(.named(Substring(part).lowercased()))
      } else if part.allSatisfy((UInt8(ascii: "a")...UInt8(ascii: "z")).contains) {
        words.append(WordKey(Substring(part)))
      } else {
        words += Tokenizer().tokens(of: Array(part)).map(\.key)
      }
    }
    return Element(
      words: WordSet(words), classes: classes, isOptional: isOptional, gap: nil, crossesCommas: false)
  }

  /// The rarest words and classes that the pattern cannot do without: a sentence with none of them is passed over. Nil
  /// where it can do without all.
  var need: Need? {
    elements.filter { $0.gap == nil && !$0.isOptional }.map { Need(classes: $0.classes, words: $0.words.keys) }
      .min { $0.frequency < $1.frequency }
  }

  /// Words and classes of which a sentence must have one.
  struct Need {
    let classes: StrengthWordClasses
    let words: [WordKey]

    /// Roughly: a class has many words, and some words are in every sentence.
    var frequency: Int {
      classes.rawValue.nonzeroBitCount * 12 + words.reduce(0) { $0 + (Need.common.contains($1) ? 16 : 1) }
    }

    private static let common = WordSet(
      "the a an of to in from with for on at by and or as is are was were be been being has have had will its their it they , : ("
    )
  }

  /// Whether the sentence may have, for each word that the pattern cannot do without, one that fits.
  @inline(__always)
  func isPossible(in view: SentenceView) -> Bool {
    guard hasNeeded else { return true }
    if view.all.isDisjoint(with: rarest.classes), !view.bits.mayHoldAny(of: rarest.words) { return false }
    return hasAll(view)
  }

  private func hasAll(_ view: SentenceView) -> Bool {
    for element in elements where element.gap == nil && !element.isOptional {
      if view.all.isDisjoint(with: element.classes), !view.mayHold(element.words) { return false }
    }
    return true
  }

  /// Whether the pattern ends just before `index`.
  func matches(before index: Int, in view: SentenceView) -> Bool {
    isEmpty || match(elements.count - 1, at: index - 1, step: -1, view, .max)
  }

  /// Whether the pattern begins at `index`.
  func matches(after index: Int, in view: SentenceView) -> Bool {
    isEmpty || match(0, at: index, step: 1, view, .max)
  }

  /// Whether the pattern begins at `index` and needs no token from `end` on.
  func matches(after index: Int, upTo end: Int, in view: SentenceView) -> Bool {
    isEmpty || match(0, at: index, step: 1, view, end)
  }

  private func match(_ position: Int, at index: Int, step: Int, _ view: SentenceView, _ limit: Int) -> Bool {
    guard elements.indices.contains(position) else { return true }
    let next = position + step
    guard let gap = elements[position].gap else {
      if isHere(position, index, view, limit), match(next, at: index + step, step: step, view, limit) { return true }
      return elements[position].isOptional && match(next, at: index, step: step, view, limit)
    }
    let crossesCommas = elements[position].crossesCommas
    // Behind most gaps comes a word that must stand: where it does not, there is no need to go on.
    let needsWord = elements.indices.contains(next) && elements[next].gap == nil && !elements[next].isOptional
    var at = index
    for _ in 0...gap {
      if !needsWord || isHere(next, at, view, limit), match(next, at: at, step: step, view, limit) { return true }
      guard view.tokens.contains(at), !view.isBarrier(at, commas: !crossesCommas),
        crossesCommas || view.token(at).kind != .number
      else { return false }
      at += step
    }
    return false
  }

  @inline(__always)
  private func isHere(_ position: Int, _ index: Int, _ view: SentenceView, _ limit: Int) -> Bool {
    guard index < limit, view.tokens.contains(index) else { return false }
    return !view.classes(index).isDisjoint(with: elements[position].classes)
      || elements[position].words.contains(view.key(index))
  }
}
