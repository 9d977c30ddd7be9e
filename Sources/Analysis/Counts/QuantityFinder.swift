import Corpus
import Facts

/// Finds amounts and the words that state them, the hedge and the noun among them.
///
/// "some 4,500 more Italian troops" gives an amount near 4,500 spanning all six words: a hedge is never cut from its
/// number. Years, dates, money, measures, clock times, models and numbers of resolutions and roads are not amounts.
package struct QuantityFinder: Sendable {
  let words: QuantityWords
  let numbers: NumberWords

  package init(words: QuantityWords) {
    self.words = words
    numbers = NumberWords(words: words.numbers)
  }

  /// - Parameter blocked: Tokens that state something else (dates), sorted.
  package func find(in document: Document, blocked: [Range<Int>] = []) -> [FoundQuantity] {
    var found: [FoundQuantity] = []
    var block = 0
    let (tokens, starters) = (document.tokens, words.starters)
    for sentence in document.sentences {
      let end = sentence.tokens.upperBound
      var index = sentence.tokens.lowerBound
      // Tokens before this belong to the quantity found last.
      var from = index
      while index < end {
        let kind = tokens[index].kind
        guard kind == .number || (kind == .word && starters.contains(tokens[index].key)) else {
          index += 1
          continue
        }
        while block < blocked.count, blocked[block].upperBound <= index { block += 1 }
        if block < blocked.count, blocked[block].contains(index) {
          index = min(end, blocked[block].upperBound)
          from = index
          continue
        }
        let stop = block < blocked.count ? min(end, blocked[block].lowerBound) : end
        if let reading = amount(at: index, from: from, before: max(stop, index + 1), in: document) {
          if let quantity = reading.found { found.append(quantity) }
          index = max(index + 1, reading.next)
          from = index
        } else {
          index += 1
        }
      }
    }
    return found
  }

  struct Reading {
    var found: FoundQuantity?
    /// Where to look on.
    var next: Int
  }

  /// Reads the amount at a number, number word, formation or share.
  private func amount(at index: Int, from start: Int, before end: Int, in document: Document) -> Reading? {
    let tokens = document.tokens
    let token = tokens[index]
    if token.kind == .word, words.numbers[token.key] == nil {
      return share(at: index, before: end, in: tokens) ?? formation(at: index, from: start, before: end, in: tokens)
    }
    guard var number = numbers.number(at: index, from: start, before: end, in: document) else { return nil }
    guard !isSomethingElse(number, from: start, before: end, in: tokens) else {
      return Reading(found: nil, next: number.tokens.upperBound)
    }
    takeFigure(into: &number, before: end, in: document)
    var upper: Int?
    var rule: RuleName = number.value == nil ? "vague-number" : number.isDigits ? "digits" : "number-words"
    if let range = range(of: &number, from: start, before: end, in: document) {
      upper = range
      rule = "range"
    }
    var tail = number.tokens.upperBound
    var qualifier: Qualifier?
    if let hedge = words.hedgesAfter.beginningIfAny(at: tail, before: end, in: tokens) {
      qualifier = hedge.value
      tail += hedge.count
    }
    let listed = noun(after: tail, number: number, before: end, in: tokens)
    guard let noun = listed ?? unlisted(after: tail, number, from: start, before: end, in: document) else {
      return Reading(found: nil, next: number.tokens.upperBound)
    }
    if qualifier == nil, let hedge = words.hedgesAfter.beginningIfAny(at: noun.end, before: end, in: tokens),
      noun.unit != nil
    {
      qualifier = hedge.value
    }
    var opening = number.tokens.lowerBound
    if upper != nil, opening > start, isOpener(opening - 1, start, tokens) { opening -= 1 }
    let lead = lead(before: opening, from: start, in: tokens)
    if let hedge = lead.qualifier { qualifier = hedge }
    if isYear(number, noun: noun, hedge: lead.qualifier, from: start, in: tokens) {
      return Reading(found: nil, next: number.tokens.upperBound)
    }
    // "a 400-strong battalion" counts people, "two battalions" formations.
    let isCompound =
      !noun.range.isEmpty
      && (tokens[noun.range.lowerBound].kind == .mark || tokens[noun.range.lowerBound].key == QuantityFinder.strong)
    // "410 of the second battalion" are people too.
    let isMembers = !noun.range.isEmpty && tokens[noun.range.lowerBound].key == NumberWords.of
    let quantity = quantity(number, upper, qualifier, isCompound || isMembers ? nil : noun.unit)
    let phrase = CountedPhrase(
      quantity: quantity, number: number.tokens, noun: noun.range.isEmpty ? nil : noun.range, isUnlisted: listed == nil)
    let whole = lead.start..<max(tail, noun.end)
    return Reading(found: FoundQuantity(whole, phrase, rule: rule), next: whole.upperBound)
  }

  private func quantity(
    _ number: WrittenNumber, _ upper: Int?, _ qualifier: Qualifier?, _ unit: UnitTable.Unit?
  ) -> Quantity {
    guard let value = number.value else {
      return Quantity(value: nil, low: nil, high: nil, qualifier: qualifier ?? .about)
    }
    if let upper { return Quantity(between: value, and: upper) }
    if let qualifier, qualifier != .exact { return Quantity(value, qualifier) }
    return Quantity(value, unit?.kind == .formation ? .unit : .exact)
  }

  /// "Thirteen (13) members": the figure that an official text puts behind the word.
  private func takeFigure(into number: inout WrittenNumber, before end: Int, in document: Document) {
    let open = number.tokens.upperBound
    guard !number.isDigits, open + 2 < end, document.tokens[open].key == ActorReading.bracket,
      let figure = numbers.number(at: open + 1, from: open + 1, before: end, in: document), figure.isDigits,
      figure.value == number.value, figure.tokens.upperBound < end,
      document.tokens[figure.tokens.upperBound].key == ActorReading.closingBracket
    else { return }
    number.tokens = number.tokens.lowerBound..<(figure.tokens.upperBound + 1)
  }

  // MARK: What stands before

  private struct Lead {
    var start: Int
    var qualifier: Qualifier?
  }

  /// Hedges and words such as "another" before a figure: "up to an additional 600".
  private func lead(before number: Int, from start: Int, in tokens: [Token]) -> Lead {
    var lead = Lead(start: number, qualifier: nil)
    for _ in 0..<4 {
      if let hedge = words.hedgesBefore.ending(before: lead.start, from: start, in: tokens) {
        if hedge.value == .exact || lead.qualifier == nil {
          // "brings the contingent up to 3,600": up goes with the verb.
          if hedge.value == .upTo, isBroughtUp(lead.start - hedge.count, from: start, in: tokens) { break }
          lead.start -= hedge.count
          if hedge.value != .exact { lead.qualifier = hedge.value }
          // "never fewer than 300", "had never had fewer than 300"
          if hedge.value == .upTo, QuantityFinder.comparing.contains(tokens[lead.start].key),
            (max(start, lead.start - 3)..<lead.start).contains(where: {
              QuantityFinder.nevers.contains(tokens[$0].key)
            }
            )
          {
            lead.qualifier = .atLeast
          }
          continue
        }
      }
      // "around the 3,500 mark"
      if lead.start > start + 1, lead.qualifier == nil, tokens[lead.start - 1].key == NumberWords.the,
        let hedge = words.hedgesBefore.ending(before: lead.start - 1, from: start, in: tokens), hedge.value == .about
      {
        lead.start -= 1 + hedge.count
        lead.qualifier = hedge.value
        continue
      }
      guard lead.start > start, QuantityFinder.additions.contains(tokens[lead.start - 1].key) else { break }
      lead.start -= 1
      if lead.start > start, QuantityFinder.articles.contains(tokens[lead.start - 1].key) { lead.start -= 1 }
    }
    return lead
  }

  private func isBroughtUp(_ up: Int, from start: Int, in tokens: [Token]) -> Bool {
    guard tokens[up].key == QuantityFinder.upWord else { return false }
    var index = up - 1
    // "bring in up to 30": the limit of those who come.
    guard index > start, !QuantityFinder.inwards.contains(tokens[index].key) else { return false }
    while index >= start, up - index <= 8, tokens[index].kind != .mark, tokens[index].kind != .number {
      if QuantityFinder.bringing.contains(tokens[index].key) { return up - index > 1 }
      index -= 1
    }
    return false
  }
  private static var upWord: WordKey { "up" }
  private static let inwards = WordSet("in out over back home together along on for")
  private static let bringing = WordSet(
    "bring brings bringing brought takes taking took lifts lifting lifted pushes pushing")

  // MARK: Ranges

  /// The upper end where two numbers make a range: "500-650", "between 500 and 650", "500 to 650"; extends `number`.
  private func range(
    of number: inout WrittenNumber, from start: Int, before end: Int, in document: Document
  ) -> Int? {
    let tokens = document.tokens
    let link = number.tokens.upperBound
    guard let low = number.value, link + 1 < end else { return nil }
    let before = number.tokens.lowerBound > start ? tokens[number.tokens.lowerBound - 1].key : WordKey.none
    // "reduced by around 4,000 to 10,000": from which to which, where the two are far apart.
    let hedge = words.hedgesBefore.ending(before: number.tokens.lowerBound, from: start, in: tokens)?.count ?? 0
    let opening = number.tokens.lowerBound - hedge - 1
    let isByHedged = hedge > 0 && opening >= start && tokens[opening].key == QuantityFinder.by
    let key = tokens[link].key
    let isBetween = before == QuantityFinder.between && key == NumberWords.and
    let isTo =
      before != QuantityFinder.by && (key == QuantityFinder.to || key == QuantityFinder.or)
      && (before != QuantityFinder.fromWord || isSpread(number.tokens.lowerBound - 2, start, tokens))
    let isDash = QuantityFinder.dashes.contains(key)
    guard isBetween || isTo || isDash else { return nil }
    var at = link + 1
    if isBetween, let hedge = words.hedgesBefore.beginningIfAny(at: at, before: end, in: tokens) { at += hedge.count }
    guard at < end, tokens[at].kind == .number || words.numbers[tokens[at].key] != nil,
      let second = numbers.number(at: at, from: at, before: end, in: document), var high = second.value
    else { return nil }
    var bottom = low
    // "two to three thousand", "4 to 5,000".
    if second.scale > 1, number.scale == 1, low < 100 { bottom = low * second.scale }
    if number.scale > 1, second.scale == 1, high < 100 { high *= number.scale }
    // "12-13,000": the thousands are said once.
    if number.scale == 1, second.scale == 1, number.isPlain, !second.isPlain, low < 100, high >= 1000,
      low * 1000 < high, high <= low * 2000
    {
      bottom = low * 1000
    }
    guard bottom < high, high <= bottom * (isByHedged ? 2 : 20), !(second.isPlain && high < 100 && bottom > 1000) else {
      return nil
    }
    number.value = bottom
    number.tokens = number.tokens.lowerBound..<second.tokens.upperBound
    number.isPlain = number.isPlain && second.isPlain
    return high
  }

  /// The "between" or "from" that belongs to a range: "between 500 and 650", "adding from 600 to 700".
  private func isOpener(_ index: Int, _ start: Int, _ tokens: [Token]) -> Bool {
    let key = tokens[index].key
    return key == QuantityFinder.between || (key == QuantityFinder.fromWord && isSpread(index - 1, start, tokens))
  }

  private func isSpread(_ index: Int, _ start: Int, _ tokens: [Token]) -> Bool {
    index >= start && QuantityFinder.spreads.contains(tokens[index].key)
  }

  private static let comparing = WordSet("fewer less")
  private static let nevers = WordSet("never not")
  static var between: WordKey { "between" }
  static var to: WordKey { "to" }
  static var or: WordKey { "or" }
  static var by: WordKey { "by" }
  static var fromWord: WordKey { "from" }
  static let dashes = WordSet([
    WordKey("-"), SentenceSplitter.rawKey("–"), SentenceSplitter.rawKey("—"), SentenceSplitter.rawKey("‑"),
    SentenceSplitter.rawKey("−"),
  ])
  private static let spreads = WordSet(
    "ranging range ranges anywhere varying somewhere anything estimates add adds adding send sends sending")
  static let additions = WordSet("another additional further extra new fresh remaining added")
  private static let articles = WordSet("an a the")
}

extension WordPhrases {
  /// As `beginning`, nil past the end.
  func beginningIfAny(at index: Int, before end: Int, in tokens: [Token]) -> (count: Int, value: Value)? {
    index < end ? beginning(at: index, before: end, in: tokens) : nil
  }
}
