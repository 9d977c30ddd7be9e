import Corpus

/// A word, number or mark of the text.
package struct Token: Sendable {
  package enum Kind: UInt8, Sendable {
    /// Letters, with inner hyphens kept apart as own tokens: "Serb" "-" "led".
    case word
    /// Digits with their separators: "4,500", "1.5", "1999".
    case number
    /// The possessive ending: "'s".
    case possessive
    case mark
  }

  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// First letter upper case.
    package static let capitalised = Traits(rawValue: 1)
    /// All letters upper case, at least two of them.
    package static let allCapitals = Traits(rawValue: 2)
    /// White space before it.
    package static let spaceBefore = Traits(rawValue: 4)
    /// An abbreviation's full stop belongs to the token: "U.S.", "Gen."
    package static let abbreviation = Traits(rawValue: 8)
  }

  package let start, end: Int32
  /// The folded word; for marks the mark's own bytes; for "U.S." the letters alone ("us").
  package let key: WordKey
  package let kind: Kind
  package let traits: Traits

  /// What stands where no token does.
  static let none = Token(start: 0, end: 0, key: .none, kind: .mark, traits: [])

  package var span: TextSpan { TextSpan(Int(start), Int(end)) }
  package var isCapitalised: Bool { traits.contains(.capitalised) }
}

/// A sentence: bytes of the text, its tokens, and the block it stands in.
package struct Sentence: Sendable {
  package let span: TextSpan
  package let tokens: Range<Int>
  /// Index into the text's blocks.
  package let block: Int
}

/// A text cut into tokens and sentences.
///
/// A class, because every finder and view holds it: a copy costs one count and not one for each of its arrays. Nothing of
/// it changes once it is made, its own memory neither.
package final class Document: @unchecked Sendable {
  package let text: SourceText
  package let tokens: [Token]
  package let sentences: [Sentence]
  let quotes: QuoteMap
  /// Beside the sentences: tells at a glance most words that a sentence does not have.
  let bits: [WordBits]
  /// The words of the tokens alone, in memory of the document's own: what most rules ask for is one of them.
  private let keys: UnsafeMutableBufferPointer<WordKey>

  init(text: SourceText, tokens: [Token], sentences: [Sentence]) {
    keys = .allocate(capacity: tokens.count)
    for index in tokens.indices { keys.initializeElement(at: index, to: tokens[index].key) }
    quotes = QuoteMap(tokens, sentences)
    bits = sentences.map { sentence in
      var bits = WordBits()
      for index in sentence.tokens { bits.insert(tokens[index].key) }
      return bits
    }
    (self.text, self.tokens, self.sentences) = (text, tokens, sentences)
  }

  deinit { keys.deallocate() }

  /// The word at a place; none before the first and behind the last of the text.
  @inline(__always)
  func key(_ index: Int) -> WordKey {
    // As a number without a sign, a place before the first is behind the last too.
    UInt(bitPattern: index) < UInt(bitPattern: keys.count) ? keys.baseAddress.unsafelyUnwrapped[index] : .none
  }
  /// The token at a place; an empty mark before the first and behind the last of the text.
  @inline(__always)
  func token(_ index: Int) -> Token {
    UInt(bitPattern: index) < UInt(bitPattern: tokens.count) ? tokens[index] : .none
  }
  package func string(_ index: Int) -> String { text.string(tokens[index].span) }
  package func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }

  /// The tokens that are a word, in order.
  func places(of key: WordKey) -> [Int] {
    var places: [Int] = []
    for index in tokens.indices where tokens[index].key == key { places.append(index) }
    return places
  }

  /// Whether a dash sets something apart: "—", "--", " - ".
  func isSpacedDash(_ index: Int) -> Bool {
    guard tokens[index].kind == .mark else { return false }
    let key = tokens[index].key
    let isBlankBefore = tokens[index].traits.contains(.spaceBefore)
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    if key == NameTable.hyphen, let next, next.key == NameTable.hyphen, isBlankBefore,
      !next.traits.contains(.spaceBefore)
    {
      return true
    }
    return key == StatementWords.dash
      || (key == StatementWords.enDash || key == NameTable.hyphen) && isBlankBefore
        && next?.traits.contains(.spaceBefore) == true
  }

  /// Whether a word is a small one in -ly: "heavily".
  func endsInLY(_ index: Int) -> Bool { !tokens[index].isCapitalised && endsInLYAnyCase(index) }

  /// "separately", "Separately".
  func endsInLYAnyCase(_ index: Int) -> Bool {
    let token = tokens[index]
    let end = Int(token.end)
    return token.kind == .word && token.end - token.start > 4
      && text.bytes[end - 1] == 0x79 && text.bytes[end - 2] == 0x6C
  }

  /// "ended", "wounded": a word in small letters.
  func endsInED(_ index: Int) -> Bool {
    tokens[index].kind == .word && !tokens[index].isCapitalised && endsInEDAnyCase(index)
  }

  /// "ended", "Backed".
  func endsInEDAnyCase(_ index: Int) -> Bool {
    let end = Int(tokens[index].end)
    return end - Int(tokens[index].start) > 4 && text.bytes[end - 1] == 0x64 && text.bytes[end - 2] == 0x65
  }

  /// "saying", "adding"
  func endsInING(_ index: Int) -> Bool {
    let end = Int(tokens[index].end)
    return end - Int(tokens[index].start) > 4 && text.bytes[end - 1] == 0x67 && text.bytes[end - 2] == 0x6E
      && text.bytes[end - 3] == 0x69
  }

  /// The index of the sentence that holds a token.
  package func sentence(ofToken token: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The places from one up to another; none where the other does not lie behind it.
///
/// In this module `..<` joins places of words, of which names that overlap and words at the ends of a sentence may lie either
/// way: what stands between them is nothing then, and no fault that ends the program.
@inline(__always)
func ..< (low: Int, high: Int) -> Range<Int> { Range(uncheckedBounds: (low, Swift.max(low, high))) }
