import Corpus
import Facts

/// A number as it stands in a text.
struct WrittenNumber {
  var tokens: Range<Int>
  /// Nil where the words give no figure: "dozens", "several hundred".
  var value: Int?
  var isDigits: Bool
  /// Four digits or fewer without separator: may be a year.
  var isPlain: Bool
  /// The scale word that ended it ("thousand"), 1 without one.
  var scale: Int
}

/// Reads numbers in digits and in words.
///
/// "4,500", "4.500", "4 500", "13.5k", "1.2 million", "four thousand five hundred", "half a dozen", "several hundred".
struct NumberWords: Sendable {
  let words: WordMap<QuantityWords.NumberWord>

  /// The number that begins at a token, or around it ("a hundred", "half a dozen": the token is the scale word).
  func number(at index: Int, from start: Int, before end: Int, in document: Document) -> WrittenNumber? {
    if document.tokens[index].kind == .number { return digits(at: index, before: end, in: document) }
    return spelled(at: index, from: start, before: end, in: document.tokens)
  }

  // MARK: Digits

  private func digits(at index: Int, before end: Int, in document: Document) -> WrittenNumber? {
    let tokens = document.tokens
    let bytes = document.text.bytes
    guard var figure = Figure(bytes[tokens[index].span.range]) else { return nil }
    var next = index + 1
    var isPlain = figure.isPlain
    // "4 500" and "4'500": groups of three after a blank, a narrow blank or an apostrophe.
    while figure.decimals == 0, figure.groups <= 3, figure.leading <= 3 {
      var group = next
      if group + 1 < end, tokens[group].kind == .mark, !tokens[group].traits.contains(.spaceBefore),
        NumberWords.apostrophes.contains(tokens[group].key), !tokens[group + 1].traits.contains(.spaceBefore)
      {
        group += 1
      } else if group >= end || !tokens[group].traits.contains(.spaceBefore)
        || tokens[group].start - tokens[next - 1].end > 3
        || (figure.groups == 1 && bytes[tokens[index].span.range].contains { $0 == 0x2C || $0 == 0x2E })
      {
        break
      }
      guard tokens[group].kind == .number, tokens[group].end - tokens[group].start == 3,
        let part = Figure(bytes[tokens[group].span.range]), part.isPlain
      else { break }
      guard NumberWords.isSmallGap(bytes, Int(tokens[group - 1].end), Int(tokens[group].start)) else { break }
      figure.mantissa = figure.mantissa * 1000 + part.mantissa
      figure.groups += 1
      isPlain = false
      next = group + 1
    }
    var scale = 1
    if next < end, case .scale(let factor)? = words[tokens[next].key] {
      let isShort = tokens[next].end - tokens[next].start <= 2
      if isShort != tokens[next].traits.contains(.spaceBefore) {
        scale = factor
        isPlain = false
        next += 1
      }
    }
    guard let value = figure.value(times: scale) else { return nil }
    return WrittenNumber(tokens: index..<next, value: value, isDigits: true, isPlain: isPlain, scale: scale)
  }

  /// Nothing, one blank, one no-break or thin space between two groups of digits.
  private static func isSmallGap(_ bytes: [UInt8], _ from: Int, _ to: Int) -> Bool {
    switch to - from {
    case 0: true
    case 1: bytes[from] == 0x20
    case 2: bytes[from] == 0xC2 && bytes[from + 1] == 0xA0
    case 3: bytes[from] == 0xE2 && bytes[from + 1] == 0x80
    default: false
    }
  }

  private static let apostrophes = WordSet([WordKey("'"), SentenceSplitter.rawKey("’"), SentenceSplitter.rawKey("‘")])

  /// Digits of one token: "4,500", "4.500", "1.2", "55000".
  private struct Figure {
    var mantissa: Int
    var decimals: Int
    /// Groups of digits: 1 without separators.
    var groups: Int
    /// Digits of the first group.
    let leading: Int
    var isPlain: Bool { groups == 1 && decimals == 0 }

    init?(_ bytes: ArraySlice<UInt8>) {
      guard bytes.count <= 15 else { return nil }
      // Separators stand singly between digits, as the tokenizer leaves them.
      var mantissa = 0
      var (groups, first, last) = (1, 0, 0)
      var areThrees = true
      for byte in bytes {
        if byte == 0x2C || byte == 0x2E {
          if groups == 1 { first = last } else if last != 3 { areThrees = false }
          (groups, last) = (groups + 1, 0)
        } else if byte >= 0x30, byte <= 0x39 {
          mantissa = mantissa * 10 + Int(byte - 0x30)
          last += 1
        }
      }
      (self.mantissa, self.groups, decimals) = (mantissa, groups, 0)
      leading = groups == 1 ? last : first
      guard groups > 1 else { return }
      if leading <= 3, areThrees, last == 3, bytes.first != 0x30 { return }
      guard groups == 2 else { return nil }
      (decimals, self.groups) = (last, 1)
    }

    func value(times scale: Int) -> Int? {
      var value = mantissa
      var divisor = 1
      for _ in 0..<decimals { divisor *= 10 }
      let (product, overflow) = value.multipliedReportingOverflow(by: scale)
      guard !overflow, product % divisor == 0 else { return nil }
      value = product / divisor
      return decimals > 0 && scale == 1 ? nil : value
    }
  }

  // MARK: Words

  private func spelled(at index: Int, from start: Int, before end: Int, in tokens: [Token]) -> WrittenNumber? {
    guard let opening = words[tokens[index].key] else { return nil }
    switch opening {
    case .some: return nil
    case .vague:
      let from = index > start && isSome(tokens[index - 1].key) ? index - 1 : index
      return WrittenNumber(tokens: from..<(index + 1), value: nil, isDigits: false, isPlain: false, scale: 1)
    case .scale(let factor):
      return scaleWord(factor, at: index, from: start, before: end, in: tokens)
    case .unit, .ten:
      return sum(0, at: index, from: index, before: end, in: tokens)
    }
  }

  /// "a hundred", "half a dozen", "several hundred", "a couple of dozen": what stands before a bare scale word.
  private func scaleWord(
    _ factor: Int, at index: Int, from start: Int, before end: Int, in tokens: [Token]
  ) -> WrittenNumber? {
    func key(_ back: Int) -> WordKey? { index - back >= start ? tokens[index - back].key : nil }
    if let word = key(1), isSome(word) {
      let from = key(2) == NumberWords.a ? index - 2 : index - 1
      return WrittenNumber(tokens: from..<(index + 1), value: nil, isDigits: false, isPlain: false, scale: factor)
    }
    if key(1) == NumberWords.of, let word = key(2), isSome(word) {
      return WrittenNumber(
        tokens: (index - 2)..<(index + 1), value: nil, isDigits: false, isPlain: false, scale: factor)
    }
    // "the thousand or so"
    if key(1) == NumberWords.the, factor >= 100, index + 2 < end, tokens[index + 1].key == NumberWords.or,
      tokens[index + 2].key == NumberWords.so
    {
      return sum(1, at: index, from: index, before: end, in: tokens)
    }
    if key(1) == NumberWords.a || key(1) == NumberWords.an {
      if key(2) == NumberWords.half {
        return WrittenNumber(
          tokens: (index - 2)..<(index + 1), value: factor / 2, isDigits: false, isPlain: false, scale: factor)
      }
      return sum(1, at: index, from: index - 1, before: end, in: tokens)
    }
    return nil
  }

  private func isSome(_ key: WordKey) -> Bool {
    if case .some? = words[key] { return true }
    return false
  }

  /// Adds up number words from `index` on; `opening` is what stood before ("a" is one).
  private func sum(_ opening: Int, at index: Int, from start: Int, before end: Int, in tokens: [Token])
    -> WrittenNumber?
  {
    var total = 0
    var current = opening
    /// What may be added to `current`: below 100 after a hundred, below 10 after a ten, nothing after a unit.
    var room = opening == 0 ? 1000 : 0
    var scale = 1
    var next = index
    scan: while next < end {
      var at = next
      if at > index {
        if tokens[at].key == NumberWords.hyphen, !tokens[at].traits.contains(.spaceBefore) {
          at += 1
        } else if tokens[at].key == NumberWords.and, scale >= 100 {
          at += 1
        }
        guard at < end else { break }
      }
      // "three and a half thousand"
      if current > 0, current < 20, let half = halfScale(at: next, before: end, in: tokens) {
        total += current * half.factor + half.factor / 2
        (current, room, scale) = (0, 0, half.factor)
        next = half.next
        continue
      }
      guard let word = words[tokens[at].key] else { break }
      switch word {
      case .unit(let value):
        guard value < room, value > 0 || current == 0 else { break scan }
        current += value
        room = 0
      case .ten(let value):
        guard room >= 100 else { break scan }
        current += value
        room = 10
      case .scale(let factor):
        guard current > 0, current < 1000 || factor < 1000, current % 100 != 0 || factor != 100 else { break scan }
        if factor == 100 {
          current *= 100
          room = 100
        } else if factor == 12 {
          current *= 12
          room = 0
        } else {
          total += current * factor
          (current, room) = (0, 1000)
        }
        scale = factor
      case .vague, .some: break scan
      }
      next = at + 1
    }
    guard next > index else { return nil }
    return WrittenNumber(
      tokens: start..<next, value: total + current, isDigits: false, isPlain: false, scale: scale)
  }

  /// The scale of "and a half thousand", hyphens or not, and the token after it.
  private func halfScale(at index: Int, before end: Int, in tokens: [Token]) -> (factor: Int, next: Int)? {
    var at = index
    for word in [NumberWords.and, NumberWords.a, NumberWords.half] {
      while at < end, tokens[at].key == NumberWords.hyphen { at += 1 }
      guard at < end, tokens[at].key == word else { return nil }
      at += 1
    }
    while at < end, tokens[at].key == NumberWords.hyphen { at += 1 }
    guard at < end, case .scale(let factor)? = words[tokens[at].key] else { return nil }
    return (factor, at + 1)
  }

  static var the: WordKey { "the" }
  static var or: WordKey { "or" }
  static var so: WordKey { "so" }
  static var a: WordKey { "a" }
  static var an: WordKey { "an" }
  static var of: WordKey { "of" }
  static var and: WordKey { "and" }
  static var half: WordKey { "half" }
  static var hyphen: WordKey { "-" }
}
