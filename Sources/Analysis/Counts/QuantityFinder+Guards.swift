import Corpus
import Facts

extension QuantityFinder {
  /// Whether a number is a date, a sum of money, a name, a time or a part of a bigger token.
  func isSomethingElse(_ number: WrittenNumber, from start: Int, before end: Int, in tokens: [Token]) -> Bool {
    let first = number.tokens.lowerBound
    let next = number.tokens.upperBound
    if number.isDigits {
      if first >= 2, !tokens[first].traits.contains(.spaceBefore), tokens[first - 2].kind == .number,
        QuantityFinder.joints.contains(tokens[first - 1].key), !tokens[first - 1].traits.contains(.spaceBefore)
      {
        return true  // the minutes of "10:30"
      }
      if first > start {
        let before = tokens[first - 1]
        let isGlued = !tokens[first].traits.contains(.spaceBefore)
        if QuantityFinder.currencies.contains(before.key) || before.key == QuantityFinder.minus { return true }
        if isGlued, before.kind == .mark, first - 1 > start || QuantityFinder.signs.contains(before.key),
          !QuantityFinder.openers.contains(before.key),
          !(before.traits.contains(.spaceBefore) && QuantityFinder.dashes.contains(before.key))
        {
          // "F-16", "10:30", "1/10", "#4", "+383": a number that is a piece of something.
          return true
        }
        if isGlued, before.kind == .word { return true }
        // "… of about 4,600 troops [1] [2]": the number of a note.
        if isGlued, before.key == QuantityFinder.openSquare, next < tokens.count,
          tokens[next].key == QuantityFinder.closeSquare
        {
          return true
        }
        if isDesignator(before: first, number, from: start, in: tokens) || isAge(first, number, in: tokens) {
          return true
        }
      }
      if next < tokens.count, !tokens[next].traits.contains(.spaceBefore) {
        let after = tokens[next]
        if after.kind == .word { return true }  // "24th", "120mm"
        if after.kind == .possessive { return true }
        if after.kind == .mark, next + 1 < tokens.count, tokens[next + 1].kind == .number,
          !tokens[next + 1].traits.contains(.spaceBefore),
          QuantityFinder.joints.contains(after.key)
        {
          return true  // "10:30", "24/7"
        }
        if after.key == QuantityFinder.openBracket, number.isPlain { return true }  // "1244(1999)"
      }
      if let value = number.value, value <= 31, next < tokens.count, QuantityFinder.months.contains(tokens[next].key),
        tokens[next].isCapitalised
      {
        return true
      }
      if next + 1 < tokens.count, QuantityFinder.currencyWords.contains(tokens[next].key) { return true }
    } else {
      // "twenty-first", "one by one", "two-way"; "one" stands for a person.
      if next < tokens.count, tokens[next].kind == .mark, QuantityFinder.dashes.contains(tokens[next].key),
        !tokens[next].traits.contains(.spaceBefore), next + 1 < tokens.count,
        !QuantityFinder.compounds.contains(tokens[next + 1].key),
        words.numbers[tokens[next + 1].key] == nil, tokens[next + 1].key != NumberWords.and,
        words.hedgesAfter.beginning(at: next, before: end, in: tokens) == nil
      {
        return true
      }
      if first > start, tokens[first - 1].kind == .mark, QuantityFinder.dashes.contains(tokens[first - 1].key),
        !tokens[first].traits.contains(.spaceBefore)
      {
        return true
      }
      if first > start,
        isDesignator(before: first, number, from: start, in: tokens) || isAge(first, number, in: tokens)
      {
        return true
      }
    }
    return false
  }

  /// "aged three, six, seven and 17": one of several ages.
  private func isAge(_ index: Int, _ number: WrittenNumber, in tokens: [Token]) -> Bool {
    guard number.value.map({ $0 <= 110 }) == true else { return false }
    var at = index - 1
    while at > 0, index - at < 16,
      tokens[at].kind == .number || words.numbers[tokens[at].key] != nil || tokens[at].key == NumberWords.and
        || tokens[at].key == QuantityFinder.comma
    { at -= 1 }
    return at < index - 1 && QuantityFinder.ages.contains(tokens[at].key)
  }
  private static let ages = WordSet("aged ages")

  private func isDesignator(before index: Int, _ number: WrittenNumber, from start: Int, in tokens: [Token]) -> Bool {
    var at = index - 1
    if tokens[at].key == SentenceSplitter.fullStop, at > start { at -= 1 }  // "No. 4"
    guard tokens[at].kind == .word else { return false }
    let value = number.value
    // "the decree 1,525" does not happen: numbers of papers and roads have no separators.
    if QuantityFinder.designators.contains(tokens[at].key) { return number.isPlain || !number.isDigits }
    if QuantityFinder.numberSigns.contains(tokens[at].key) { return value.map { $0 < 1000 } ?? false }
    guard let value, value <= 31 || (1900...2100).contains(value) else { return false }
    return QuantityFinder.smallDesignators.contains(tokens[at].key)
  }

  /// "In 1999 troops entered", "since 2013", a bare "2008": years and other plain numbers without a noun.
  func isYear(_ number: WrittenNumber, noun: Noun, hedge: Qualifier?, from start: Int, in tokens: [Token]) -> Bool {
    guard number.isDigits, number.isPlain, let value = number.value else { return false }
    // "resolution number 1244"
    if noun.unit == nil, (1000..<3000).contains(value), number.tokens.lowerBound > start,
      tokens[number.tokens.lowerBound - 1].key == QuantityFinder.numberWord
    {
      return true
    }
    guard (1900...2100).contains(value) else { return false }
    guard let unit = noun.unit else { return true }
    if unit.kind == .measure { return false }
    let first = number.tokens.lowerBound
    if first > start, QuantityFinder.timeWords.contains(tokens[first - 1].key) { return true }
    if hedge != nil { return false }
    // "the 2004 KFOR reinforcements": a year as an attribute has the article before it.
    if first > start, QuantityFinder.articlesAndOwners.contains(tokens[first - 1].key) { return true }
    return unit.kind != .troops && unit.kind != .soft || noun.range.count > 3
  }

  /// "half of KFOR's troops", "by half", "twice": shares and frequencies.
  func share(at index: Int, before end: Int, in tokens: [Token]) -> Reading? {
    let next = index + 1
    if tokens[index].key == QuantityFinder.twice {
      if next < end, QuantityFinder.multiples.contains(tokens[next].key) { return Reading(found: nil, next: next) }
      let phrase = CountedPhrase(quantity: Quantity(2, .exact), number: index..<next, noun: nil)
      return Reading(found: FoundQuantity(index..<next, phrase, rule: "frequency"), next: next)
    }
    if QuantityFinder.halvings.contains(tokens[index].key) {
      let phrase = CountedPhrase(quantity: Quantity(50, .exact), number: index..<next, noun: index..<next)
      return Reading(found: FoundQuantity(index..<next, phrase, rule: "share-halved"), next: next)
    }
    guard tokens[index].key == NumberWords.half else { return nil }
    // "then to half of that"
    if next + 1 < end, tokens[next].key == NumberWords.of, QuantityFinder.pointers.contains(tokens[next + 1].key) {
      let phrase = CountedPhrase(quantity: Quantity(50, .exact), number: index..<next, noun: index..<(next + 2))
      return Reading(found: FoundQuantity(index..<(next + 2), phrase, rule: "share-halved"), next: next + 2)
    }
    let quantity = Quantity(50, .exact)
    if next < end, tokens[next].key == NumberWords.of {
      var last = next + 1
      while last < end, last < next + 8, tokens[last].kind != .mark,
        last == next + 1 || !QuantityFinder.stops.contains(tokens[last].key)
      {
        if QuantityFinder.populations.contains(tokens[last].key) {
          let phrase = CountedPhrase(quantity: quantity, number: index..<next, noun: next..<(last + 1))
          return Reading(found: FoundQuantity(index..<(last + 1), phrase, rule: "share-of-population"), next: last + 1)
        }
        last += 1
      }
    }
    // "half of the contingent", "half of what they had"
    if next + 1 < end, tokens[next].key == NumberWords.of, let last = forceWord(after: next, before: end, in: tokens) {
      let phrase = CountedPhrase(quantity: quantity, number: index..<next, noun: next..<(last + 1))
      return Reading(found: FoundQuantity(index..<(last + 1), phrase, rule: "share-halved"), next: last + 1)
    }
    if index > 0, QuantityFinder.halvers.contains(tokens[index - 1].key),
      !(next < end && QuantityFinder.halfOf.contains(tokens[next].key))
    {
      let phrase = CountedPhrase(quantity: quantity, number: index..<next, noun: index..<next)
      return Reading(found: FoundQuantity(index..<next, phrase, rule: "share-by-half"), next: next)
    }
    return nil
  }

  /// Where a word for soldiers, or "what they had", stands behind "half of".
  private func forceWord(after of: Int, before end: Int, in tokens: [Token]) -> Int? {
    for index in (of + 1)..<min(end, of + 6) {
      // "half of the 10,000 peacekeepers": how many there are is told as well.
      if tokens[index].kind == .mark || tokens[index].kind == .number { return nil }
      if QuantityFinder.forces.contains(tokens[index].key) { return index }
      if index == of + 1, tokens[index].key == QuantityFinder.whatKey { return index }
    }
    return nil
  }

  private static var whatKey: WordKey { "what" }
  private static let forces = WordSet(
    "contingent contingents soldiers troops force forces peacekeepers personnel battalion battalions brigade garrison mission kfor"
  )
  static let halvings = WordSet("halved halve halves halving")
  /// "in half an hour"
  private static let halfOf = WordSet("a an hour day year month century dozen million mile time way")
  private static let pointers = WordSet("that this those them it")

  /// "a battalion of troops", "another infantry battalion": a formation counted by its article.
  func formation(at index: Int, from start: Int, before end: Int, in tokens: [Token]) -> Reading? {
    guard let unit = words.units[tokens[index].key], unit.kind == .formation, unit.name != "unit" else { return nil }
    var article = index - 1
    while article >= start, index - article <= 5, tokens[article].kind != .number,
      !QuantityFinder.unitArticles.contains(tokens[article].key)
    {
      guard tokens[article].kind == .word, !QuantityFinder.stops.contains(tokens[article].key) else { return nil }
      article -= 1
    }
    guard article >= start, index - article <= 5, tokens[article].kind == .word,
      QuantityFinder.unitArticles.contains(tokens[article].key)
    else { return nil }
    var last = index + 1
    // "a battalion of some 600": the people are counted, not the battalion.
    if last < end, QuantityFinder.fillers.contains(tokens[last].key) {
      let reach = last..<min(end, last + 7)
      if reach.contains(where: { tokens[$0].kind == .number || words.numbers[tokens[$0].key] != nil }) {
        return Reading(found: nil, next: last)
      }
    }
    if last + 1 < end, tokens[last].key == NumberWords.of, let people = words.units[tokens[last + 1].key],
      people.kind == .troops || people.kind == .soft
    {
      last += 2
    }
    let phrase = CountedPhrase(
      quantity: Quantity(1, .unit), number: article..<(article + 1), noun: (article + 1)..<last)
    return Reading(found: FoundQuantity(article..<last, phrase, rule: "formation"), next: last)
  }

  private static let fillers = WordSet("of with numbering comprising totalling ,")
  static var twice: WordKey { "twice" }
  private static var openBracket: WordKey { "(" }
  private static var openSquare: WordKey { "[" }
  private static var closeSquare: WordKey { "]" }
  /// Words before an attribute: "from established hubs", "the launched campaign".
  static let attributeOpeners = WordSet("from of in at with the its their an")
  private static let multiples = WordSet("as the a that this their its")
  private static let halvers = WordSet("by in")
  private static let populations = WordSet("population inhabitants residents people serbs albanians citizens")
  private static let unitArticles = WordSet("a an another one additional extra")
  private static let articlesAndOwners = WordSet("the its their our")
  private static let currencies = WordSet([
    WordKey("$"), SentenceSplitter.rawKey("€"), SentenceSplitter.rawKey("£"), WordKey("eur"), WordKey("usd"),
    WordKey("chf"), WordKey("gbp"),
  ])
  private static let currencyWords = WordSet(
    "euros euro dollars dollar eur usd pounds marks francs dinars chf million billion")
  private static let signs = WordSet("# + -")
  private static let joints = WordSet(": / .")
  private static let openers = WordSet([
    WordKey("("), WordKey("\""), SentenceSplitter.rawKey("“"), SentenceSplitter.rawKey("‘"), WordKey("["),
    WordKey("~"), SentenceSplitter.rawKey("≈"), WordKey(">"), WordKey("<"), SentenceSplitter.rawKey("≥"),
    SentenceSplitter.rawKey("≤"), SentenceSplitter.rawKey("—"), SentenceSplitter.rawKey("–"), WordKey(":"),
    SentenceSplitter.rawKey("·"), SentenceSplitter.rawKey("•"), WordKey("="), WordKey("|"), WordKey(";"), WordKey(","),
    SentenceSplitter.rawKey("…"), WordKey("*"), SentenceSplitter.rawKey("±"), SentenceSplitter.rawKey("«"),
    SentenceSplitter.rawKey("„"),
  ])
  /// Before any number it is a name, not a count.
  private static let designators = WordSet(
    """
    resolution resolutions unscr voted article articles route road highway motorway page pages chapter \
    section paragraph para gate room channel res scr version flight figure table annex decree protocol aged age \
    falcon apartment building street tel phone telephone fax agenda volume vol issue swisscoy boeing airbus
    """)
  private static var numberWord: WordKey { "number" }
  private static let numberSigns = WordSet("no nr")
  /// Before a number up to 31 or a year it is a name or a date.
  private static let smallDesignators = WordSet(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug \
    sep sept oct nov dec year zone sector camp day week rotation level rank top model block phase item line law
    """)
  static let months = WordSet(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug \
    sep sept oct nov dec
    """)
  private static let timeWords = WordSet(
    "in since during until till early late mid before after year spring summer autumn winter fall january february march april may june july august september october november december circa from"
  )
  private static var minus: WordKey { "minus" }
}
