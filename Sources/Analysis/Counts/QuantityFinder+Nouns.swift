import Corpus
import Facts

extension QuantityFinder {
  struct Noun {
    /// Empty where the noun is left out.
    var range: Range<Int>
    var unit: UnitTable.Unit?
    var end: Int { range.upperBound }
  }

  /// The noun a number counts with its attributes; nil when the number counts something we do not follow.
  ///
  /// "additional Italian KFOR soldiers", "-strong force", "of its troops"; an empty range for "around 4,500 by June".
  func noun(after index: Int, number: WrittenNumber, before end: Int, in tokens: [Token]) -> Noun? {
    guard index < end else { return elided(index, number) }
    // "“at least thirty” professionally armed men": the quotation ends with the figure.
    if tokens[index].kind == .mark, QuantityFinder.closingQuotes.contains(tokens[index].key), index + 1 < end,
      tokens[index + 1].kind == .word,
      let noun = attributed(from: index + 1, search: index + 1, before: end, in: tokens)
    {
      return noun
    }
    if let compound = compound(at: index, before: end, in: tokens) { return compound }
    var at = index
    let first = tokens[at]
    if first.kind == .mark, first.key == QuantityFinder.percentSign {
      return Noun(range: at..<(at + 1), unit: words.units[first.key])
    }
    if first.key == QuantityFinder.per, at + 1 < end, tokens[at + 1].key == QuantityFinder.cent {
      return Noun(range: at..<(at + 2), unit: UnitTable.Unit(name: "percent", kind: .percent))
    }
    if first.kind == .mark, QuantityFinder.dashes.contains(first.key), !first.traits.contains(.spaceBefore),
      at + 1 < end, !tokens[at + 1].traits.contains(.spaceBefore)
    {
      return nil  // "20-year-old", "two-week"
    }
    if first.key == NumberWords.of {
      // "hundreds of troops", "600 of its soldiers"
      at += 1
      if at < end, QuantityFinder.owners.contains(tokens[at].key) {
        at += 1
        // "eighty of its approximately 510 peacekeepers": of those that follow.
        if words.hedgesBefore.beginningIfAny(at: at, before: end, in: tokens) != nil { return elided(index, number) }
      }
      if number.value == nil, at < end, case .vague? = words.numbers[tokens[at].key] { at += 2 }
    }
    // "580 all ranks"
    if at == index, at + 1 < end, first.key == QuantityFinder.all, let unit = words.units[tokens[at + 1].key],
      unit.name == QuantityFinder.ranks
    {
      return Noun(range: index..<(index + 2), unit: unit)
    }
    if let noun = attributed(from: index, search: at, before: end, in: tokens) { return noun }
    if at > index + 1, at < end, tokens[at].kind == .word, words.numbers[tokens[at].key] == nil,
      !isOfNumber(at, before: end, in: tokens),
      !QuantityFinder.verbs.contains(tokens[at].key), !QuantityFinder.stops.contains(tokens[at].key)
    {
      return nil  // "6,000 of their compatriots"
    }
    // "2,300 Italian and 1,600 French": a people's adjective with its noun left out; "12 Hungary 336": the next row.
    if number.value != nil, first.kind == .word, first.isCapitalised, words.units.isStateWord(first.key) {
      if words.units.isStateName(first.key) { return Noun(range: index..<index, unit: nil) }
      let after = index + 1
      if after == end || (isBare(tokens[after]) && tokens[after].kind != .number) {
        return Noun(range: index..<after, unit: nil)
      }
    }
    var next = index
    while next < end, QuantityFinder.modifiers.contains(tokens[next].key) { next += 1 }
    guard
      next == end || (isBare(tokens[next]) && !isHyphenated(next, before: end, in: tokens))
        || words.numbers[tokens[next].key] != nil
        || isSize(number, in: tokens) || isOfNumber(at, before: end, in: tokens)
    else { return nil }
    return next > index ? Noun(range: index..<next, unit: nil) : elided(index, number)
  }

  /// "a force of fifteen thousand keeps watch": the noun before says what the figure counts.
  private func isSize(_ number: WrittenNumber, in tokens: [Token]) -> Bool {
    guard let value = number.value, value >= 100 else { return false }
    var index = number.tokens.lowerBound
    if let hedge = words.hedgesBefore.ending(before: index, from: max(0, index - 6), in: tokens) {
      index -= hedge.count
    }
    return index >= 2 && QuantityFinder.sizeLinks.contains(tokens[index - 1].key)
      && QuantityFinder.sizes.contains(tokens[index - 2].key)
  }

  /// "5,400 of the planned 7,000 soldiers": a part of the figure that follows.
  private func isOfNumber(_ at: Int, before end: Int, in tokens: [Token]) -> Bool {
    at + 1 < end && at > 1 && QuantityFinder.owners.contains(tokens[at - 1].key)
      && tokens[at - 2].key == NumberWords.of && tokens[at].kind == .word && tokens[at + 1].kind == .number
  }

  private static let sizeLinks = WordSet("of at")
  private static let sizes = WordSet(
    "force mission contingent garrison strength total presence size level company battalion brigade detachment")
  private static let closingQuotes = WordSet([
    WordKey("\""), SentenceSplitter.rawKey("”"), SentenceSplitter.rawKey("»"),
  ])

  private func elided(_ index: Int, _ number: WrittenNumber) -> Noun? {
    number.value == nil ? nil : Noun(range: index..<index, unit: nil)
  }

  /// The plural behind a number that no table of units names: "hand grenades", "UNMIK cars", "polling stations".
  func unlisted(
    after index: Int, _ number: WrittenNumber, from start: Int, before end: Int, in document: Document
  ) -> Noun? {
    let tokens = document.tokens
    let first = number.tokens.lowerBound
    // "Highway 9 signs": the number is part of a name.
    let isName =
      number.isDigits && first > start + 1 && tokens[first - 1].kind == .word && tokens[first - 1].isCapitalised
    guard number.value != nil, !isName else { return nil }
    var head: Int?
    for at in index..<min(end, index + 5) {
      let token = tokens[at]
      guard token.kind == .word, words.units[token.key] == nil, words.numbers[token.key] == nil,
        !QuantityFinder.stops.contains(token.key), !QuantityFinder.verbs.contains(token.key)
      else { break }
      if isPlural(token, in: document) { head = at } else if head != nil { break }
    }
    return head.map { Noun(range: index..<($0 + 1), unit: nil) }
  }

  /// A lower-case word that ends as plurals do.
  private func isPlural(_ token: Token, in document: Document) -> Bool {
    guard !token.isCapitalised, token.end - token.start >= 4, document.text.bytes[Int(token.end) - 1] == 0x73 else {
      return false
    }
    // "chaos", "crisis", "bus", "mass"
    return !QuantityFinder.singularEndings.contains(document.text.bytes[Int(token.end) - 2])
  }

  private static let singularEndings = Set("aius".utf8)

  /// Runs over attributes to the last of the nouns that follow each other.
  private func attributed(from index: Int, search: Int, before end: Int, in tokens: [Token]) -> Noun? {
    var at = search
    var attributes = 0
    while at < end, attributes <= 7 {
      let token = tokens[at]
      if let unit = words.units[token.key], token.kind != .number, !isAttribute(at, unit, before: end, in: tokens) {
        // "10,000 next year" does not count years.
        if unit.kind == .measure || unit.kind == .money, attributes > 0 { return nil }
        return lastNoun(from: index, at: at, unit, before: end, in: tokens)
      }
      switch token.kind {
      case .number: return nil
      case .possessive: break
      case .mark:
        guard QuantityFinder.dashes.contains(token.key), !token.traits.contains(.spaceBefore) || attributes > 0 else {
          guard token.key == QuantityFinder.comma, attributes > 0, at + 1 < end, words.units[tokens[at + 1].key] == nil,
            tokens[at + 1].kind == .word, !QuantityFinder.stops.contains(tokens[at + 1].key),
            isAdjective(tokens[at - 1])
          else { return nil }
          break
        }
      case .word:
        // "masked and armed men": "and" between attributes.
        if token.key == NumberWords.and, attributes > 0, at + 1 < end, isAdjective(tokens[at - 1]),
          !QuantityFinder.stops.contains(tokens[at + 1].key), tokens[at + 1].kind == .word
        {
          break
        }
        if QuantityFinder.stops.contains(token.key) || words.numbers[token.key] != nil { return nil }
      }
      at += 1
      attributes += 1
    }
    return nil
  }

  /// "masked", "heavily", "armed": lower case and no noun of ours.
  private func isAdjective(_ token: Token) -> Bool {
    token.kind == .word && words.units[token.key] == nil && !QuantityFinder.stops.contains(token.key)
  }

  /// A unit word that only qualifies the noun behind it: "injured KFOR soldiers", "killed" in "were killed".
  private func isAttribute(_ at: Int, _ unit: UnitTable.Unit, before end: Int, in tokens: [Token]) -> Bool {
    // "13,000 military in 2009": a noun only where none follows.
    if tokens[at].key == QuantityFinder.military { return at + 1 < end && !isBare(tokens[at + 1]) }
    switch unit.kind {
    case .casualty, .police, .force, .nationals, .states, .civil, .formation:
      var next = at + 1
      if unit.kind == .nationals || tokens[at].key == NumberWords.a { return false }
      while next < end, next <= at + 4 {
        let token = tokens[next]
        if let other = words.units[token.key], token.kind == .word {
          return other.kind != .measure && other.kind != .money && other.kind != .casualty
        }
        if token.kind != .word && !QuantityFinder.dashes.contains(token.key) { return false }
        if QuantityFinder.stops.contains(token.key) || QuantityFinder.verbs.contains(token.key) { return false }
        next += 1
      }
      return false
    default: return false
    }
  }

  private func lastNoun(
    from index: Int, at first: Int, _ unit: UnitTable.Unit, before end: Int, in tokens: [Token]
  ) -> Noun {
    var unit = unit
    var at = first
    // "155 mm guns"
    if unit.kind == .measure { return Noun(range: index..<(at + 1), unit: unit) }
    while at + 1 < end, let next = words.units[tokens[at + 1].key], tokens[at + 1].kind == .word,
      next.kind != .casualty, next.kind != .measure, next.kind != .money
    {
      at += 1
      if unit.kind != .police || next.kind == .troops { unit = next }
    }
    // "men and women", "soldiers and police"
    if at + 2 < end, tokens[at + 1].key == NumberWords.and, unit.kind == .soft,
      words.units[tokens[at + 2].key]?.kind == .soft
    {
      at += 2
    }
    // "400 soldiers more"
    if at + 1 < end, QuantityFinder.modifiers.contains(tokens[at + 1].key),
      at + 2 >= end || (tokens[at + 2].key != QuantityFinder.than && words.units[tokens[at + 2].key] == nil)
    {
      at += 1
    }
    return Noun(range: index..<(at + 1), unit: unit)
  }

  /// "-strong force", "-member mission", " strong", "-soldier contingent".
  private func compound(at index: Int, before end: Int, in tokens: [Token]) -> Noun? {
    var at = index
    let isHyphen = QuantityFinder.dashes.contains(tokens[at].key)
    if isHyphen { at += 1 }
    guard at < end else { return nil }
    if isHyphen ? !QuantityFinder.compounds.contains(tokens[at].key) : tokens[at].key != QuantityFinder.strong {
      return nil
    }
    var unit = words.units[tokens[at].key]
    var last = at
    var next = at + 1
    while next < end, next <= at + 6 {
      let token = tokens[next]
      if let noun = words.units[token.key], [.force, .formation, .troops].contains(noun.kind) {
        last = next
        // "a 4,700-strong task force" is a formation, no mission.
        let isFormation = noun.kind == .formation || tokens[next - 1].key == QuantityFinder.task
        unit = UnitTable.Unit(name: unit?.name ?? noun.name, kind: isFormation ? .formation : .force)
        if next + 1 < end, let more = words.units[tokens[next + 1].key], more.kind == .force || more.kind == .formation
        {
          next += 1
          continue
        }
        break
      }
      let isInside = token.kind == .word || QuantityFinder.dashes.contains(token.key)
      guard isInside, !QuantityFinder.stops.contains(token.key) else { break }
      next += 1
    }
    if unit == nil { unit = UnitTable.Unit(name: "troops", kind: .force) }
    return Noun(range: index..<(last + 1), unit: unit)
  }

  /// "50,000 face-masks": a verb's form that begins a noun.
  private func isHyphenated(_ at: Int, before end: Int, in tokens: [Token]) -> Bool {
    at + 1 < end && tokens[at].kind == .word && QuantityFinder.dashes.contains(tokens[at + 1].key)
      && !tokens[at + 1].traits.contains(.spaceBefore)
  }

  /// What may follow a figure whose noun is left out.
  private func isBare(_ token: Token) -> Bool {
    switch token.kind {
    case .possessive: false
    case .number: true
    case .mark: !QuantityFinder.dashes.contains(token.key) || token.traits.contains(.spaceBefore)
    case .word: QuantityFinder.stops.contains(token.key) || QuantityFinder.verbs.contains(token.key)
    }
  }

  static var all: WordKey { "all" }
  private static var military: WordKey { "military" }
  static let ranks = "ranks"
  static var percentSign: WordKey { "%" }
  static var per: WordKey { "per" }
  static var cent: WordKey { "cent" }
  static var comma: WordKey { "," }
  static var strong: WordKey { "strong" }
  static var than: WordKey { "than" }
  static var task: WordKey { "task" }
  static let compounds = WordSet("strong member man soldier troop person men trooper personnel women")
  static let modifiers = WordSet("more additional extra further fewer less others")
  private static let owners = WordSet("the its their our those these his her my your")
  /// Words no attribute can be: they end the search for the noun.
  static let stops = WordSet(
    """
    the a an of in on at by to from for with without into onto over under through during until since after before \
    between against across within along around near behind about as than that which who whom whose where when while \
    if because so and or but nor yet is are was were be been being has have had do does did will would shall should \
    can could may might must not no it its he she they them their we our you your i this these those there here then \
    now today currently still already per amid among via upon off out up down back away also both either because \
    again toward towards despite versus unlike whether though although despite aboard ahead alone apart aside abroad elsewhere inside outside beyond besides \
    beneath thereafter afterwards instead even ever never sometimes perhaps maybe roughly around almost nearly barely including plus via whereas until till each every all any some most half
    """)
  static let verbs = WordSet(
    """
    throughout cannot whenever wherever keep keeps kept hold holds held obey obeys answer answers wait waits \
    waited proved proves prove stays put puts lived work works worked need needs needed suffice hand hands send sends \
    bring brings brought get gets got want wants home ashore quoted allowed permitted promised pledged requested gone \
    marched rolled moved lose loses handed replaced landed make makes mean means guarantee guarantees share shares \
    provide provides wear wears wore \
    mark threshold left leave leaves remain remains remained stay stays stayed arrive arrived arrives serve serves served withdraw \
    withdrew withdrawn come came comes go went return returned stand stands stood said says join joined make made \
    take took begin began next last late early later soon early overall altogether strong yesterday tomorrow earlier \
    once ago only just join drawn deployed stationed based are monday tuesday wednesday thursday friday saturday sunday \
    january february march april may june july august september october november december according compared followed \
    compares compare against deep coming respectively depending followed across instead total today's tonight nato kfor participate contribute enter \
    entered wear wears wore hail hails belong belongs belonged speak spoke fly flew land landed cross crossed head headed \
    died dies perished drowned fled rotate patrol guard support helped help face faced became becoming consists comprise according seriously badly critically \
    slightly lightly gravely severely fatally mortally
    """)
}
