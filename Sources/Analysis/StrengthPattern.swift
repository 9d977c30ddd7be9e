/// A row of words and word classes that stands before or after a figure, read outwards from it.
///
/// Written as text: `RISE ..6 by` is a word of class RISE, up to six words, "by", then the figure. A capital name is a
/// class, small letters are words (`by|with|SEND` one of them), `x?` may be missing, `..n` is up to n words, `~~n` the same across
/// commas and other figures. Gaps never cross "while", "whereas", "but" or a semicolon.
struct StrengthPattern: Sendable {
  enum Element: Sendable {
    case word(WordSet, StrengthWordClasses)
    case gap(Int, crossesCommas: Bool)
    indirect case optional(Element)
  }

  let elements: [Element]
  var isEmpty: Bool { elements.isEmpty }

  init(_ text: String) {
    elements = text.split(separator: " ").map { StrengthPattern.element(String($0)) }
  }

  private static func element(_ text: String) -> Element {
    if text.hasSuffix("?") && text != "?" { return .optional(element(String(text.dropLast()))) }
    if text.hasPrefix("..") || text.hasPrefix("~~") {
      guard let count = Int(text.dropFirst(2)) else { preconditionFailure("no gap: \"\(text)\"") }
      return .gap(count, crossesCommas: text.hasPrefix("~~"))
    }
    var classes: StrengthWordClasses = []
    var words: [WordKey] = []
    for part in text.split(separator: "|") {
      if part.first?.isUppercase == true {
        classes.insert(.named(part.lowercased()))
      } else {
        words += Tokenizer().tokens(of: Array(part.utf8)).map(\.key)
      }
    }
    return .word(WordSet(words), classes)
  }

  /// Whether the pattern ends just before `index`.
  func matches(before index: Int, in view: SentenceView) -> Bool {
    isEmpty || StrengthPattern.match(elements.reversed()[...], at: index - 1, step: -1, view)
  }

  /// Whether the pattern begins at `index`.
  func matches(after index: Int, in view: SentenceView) -> Bool {
    isEmpty || StrengthPattern.match(elements[...], at: index, step: 1, view)
  }

  /// Whether the pattern begins at `index` and needs no token from `end` on.
  func matches(after index: Int, upTo end: Int, in view: SentenceView) -> Bool {
    StrengthPattern.match(elements[...], at: index, step: 1, view, end)
  }

  private static func match(
    _ elements: ArraySlice<Element>, at index: Int, step: Int, _ view: SentenceView, _ limit: Int = .max
  ) -> Bool {
    guard let first = elements.first else { return true }
    let rest = elements.dropFirst()
    let isInside = view.tokens.contains(index) && index < limit
    switch first {
    case .word(let words, let classes):
      guard isInside, words.contains(view.key(index)) || !view.classes(index).isDisjoint(with: classes) else {
        return false
      }
      return match(rest, at: index + step, step: step, view, limit)
    case .optional(let element):
      if match([element] + rest, at: index, step: step, view, limit) { return true }
      return match(rest, at: index, step: step, view, limit)
    case .gap(let count, let crossesCommas):
      var at = index
      for _ in 0...count {
        if match(rest, at: at, step: step, view, limit) { return true }
        guard view.tokens.contains(at), !view.isBarrier(at, commas: !crossesCommas),
          crossesCommas || view.token(at).kind != .number
        else { return false }
        at += step
      }
      return false
    }
  }
}
