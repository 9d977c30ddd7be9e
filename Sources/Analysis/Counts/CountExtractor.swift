import Corpus
import Facts

/// Reads counts that are no strength of the watched force: killed, injured, arrested, attackers, states, refugees.
///
/// "a Kosovo police officer and three Serb gunmen were killed" gives 1 killed and 3 killed, each at its own words.
package struct CountExtractor: Sendable {
  let units: UnitTable
  let classes: WordMap<StrengthWordClasses>

  package init(words: StrengthWords, units: UnitTable) { (classes, self.units) = (words.classes, units) }

  /// - Parameter strength: What was read as strength already; its figures are left out.
  package func extract(
    document: Document, quantities: [FoundQuantity], strength: [Found<StrengthReport>]
  ) -> [Found<QuantityReport>] {
    var taken: Set<Int> = []
    for report in strength {
      if let span = report.meaning.numberSpan { taken.insert(span.start) }
    }
    var result: [Found<QuantityReport>] = []
    var next = 0
    let (tokens, harm, parts) = (document.tokens, CountReader.harm, CountReader.partsAndTurns)
    let speaksOfTheatre = !quantities.isEmpty && document.tokens.contains { classes[$0.key]?.contains(.proper) == true }
    // What befell those who were counted last, and in which sentence.
    var told: (what: String, sentence: Int)?
    for (number, sentence) in document.sentences.enumerated() {
      let first = next
      while next < quantities.count, quantities[next].tokens.lowerBound < sentence.tokens.upperBound { next += 1 }
      let hasHarm =
        document.bits[number].mayHoldAny(of: harm.all) && sentence.tokens.contains { harm.contains(tokens[$0].key) }
      let hasParts =
        document.bits[number].mayHoldAny(of: parts.all) && sentence.tokens.contains { parts.contains(tokens[$0].key) }
      guard hasHarm || hasParts || first < next else { continue }
      let before = told.flatMap { number - $0.sentence <= 1 ? $0.what : nil }
      let reader = CountReader(
        document: document, tokens: sentence.tokens, units: units, speaksOfTheatre: speaksOfTheatre, toldBefore: before)
      let start = result.count
      reader.report(quantities[first..<next], except: taken, hasHarm: hasHarm, to: &result)
      if hasParts { reader.reportPartsAndTurns(besides: quantities[first..<next], to: &result) }
      if let what = result[start...].last(where: { CountReader.harms.contains($0.meaning.what ?? "") })?.meaning.what {
        told = (what, number)
      }
    }
    return document.withoutHeadlineRepeats(result) { $0.meaning.quantity }
  }
}

/// One sentence while its counts are read.
struct CountReader {
  let document: Document
  let tokens: Range<Int>
  let units: UnitTable
  /// Whether the text names the watched force's theatre: soldiers without an army are that force's there.
  let speaksOfTheatre: Bool
  /// What befell those counted in the sentence before.
  let toldBefore: String?

  /// Adds the counts of the sentence in the order of its words.
  /// - Parameters:
  ///   - quantities: all of the sentence.
  ///   - taken: where those begin that are told already.
  func report(
    _ quantities: ArraySlice<FoundQuantity>, except taken: Set<Int>, hasHarm: Bool,
    to result: inout [Found<QuantityReport>]
  ) {
    let start = result.count
    var harmed = hasHarm ? harmedPeople(Array(quantities)) : [:]
    giveToParts(&harmed, quantities)
    for phrase in quantities
    where !isRatio(phrase) && !taken.contains(Int(document.tokens[phrase.meaning.number.lowerBound].start)) {
      let unit = unit(of: phrase)
      let told = harmed.isEmpty ? nil : harmed.removeValue(forKey: phrase.tokens.lowerBound)?.what
      // "nineteen dead and 954 wounded": the noun itself says it.
      let said =
        unit?.kind == .casualty
        ? casualtyWhat(phrase)
        : fatality(behind: phrase) ?? adjectiveWhat(phrase)
          ?? toDeath(behind: phrase) ?? gravely(behind: phrase, hasHarm: hasHarm)
      let what =
        said ?? told ?? leftAs(phrase) ?? plainWhat(phrase, unit)
        ?? partWhat(phrase, quantities) ?? countedThing(phrase, unit) ?? bareCount(phrase, quantities)
      guard let what else { continue }
      let report = QuantityReport(
        quantity: phrase.meaning.quantity, unit: unit?.name ?? (phrase.meaning.isUnlisted ? what : nil), what: what,
        numberSpan: document.span(phrase.meaning.number))
      result.append(Found(phrase.tokens, report, rule: CountReader.rule(phrase.rule)))
    }
    // "a Kosovo police officer": the article counts one.
    for (start, person) in harmed where person.isArticle {
      let report = QuantityReport(
        quantity: Quantity(1, .exact), unit: person.unit, what: person.what,
        numberSpan: document.span(start..<(start + 1)))
      result.append(Found(person.tokens, report, rule: "count-article"))
    }
    if result.count > start + 1, !harmed.isEmpty {
      result[start...].sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
  }

  func unit(of phrase: FoundQuantity) -> UnitTable.Unit? {
    guard let noun = phrase.meaning.noun else { return nil }
    return noun.reversed().lazy.compactMap { units[document.tokens[$0].key] }.first
  }

  // MARK: Who was harmed

  struct Person {
    let tokens: Range<Int>
    let what: String
    let unit: String?
    let isArticle: Bool
  }

  /// People before "were killed" and behind "killing", by the token their words begin with.
  private func harmedPeople(_ quantities: [FoundQuantity]) -> [Int: Person] {
    var found: [Int: Person] = [:]
    for index in tokens {
      // "the death of one police officer and three suspected assailants", "the arrest of 35 villagers"
      if let what = harmNoun(at: index), index + 2 < tokens.upperBound, key(index + 1) == NumberWords.of {
        // "claimed the lives of two children"; the lives of those who live are no count.
        guard key(index) != CountReader.livesWord || isTaken(index) else { continue }
        // "the killing of the 14 Serbs"
        let isDefinite = CountReader.definite.contains(key(index + 2))
        collect(beginningAt: index + (isDefinite ? 3 : 2), what, quantities, &found)
        continue
      }
      // "led to injuries to 30 soldiers"
      if CountReader.injuries.contains(key(index)), index + 2 < tokens.upperBound, key(index + 1) == Key.to {
        collect(beginningAt: index + 2, "injured", quantities, &found)
        continue
      }
      guard let what = CountReader.verbs[key(index)] ?? harm(at: index) ?? shot(at: index) else { continue }
      var before = index
      // "burned to death"
      if key(index) == CountReader.death { before -= 2 }
      // "was shot and seriously wounded"
      if before > tokens.lowerBound + 2, CountReader.manner.contains(key(before - 1)), key(before - 2) == Key.and,
        CountReader.strikes.contains(key(before - 3))
      {
        before -= 1
      }
      // "One officer was shot in the head and died"
      if CountReader.dying.contains(key(index)), before > tokens.lowerBound,
        CountReader.thens.contains(key(before - 1)),
        let hurt = found.values.filter({ $0.what == "injured" && $0.tokens.upperBound <= before }).max(by: {
          $0.tokens.lowerBound < $1.tokens.lowerBound
        }), before - hurt.tokens.upperBound <= 8
      {
        found[hurt.tokens.lowerBound] = Person(
          tokens: hurt.tokens, what: "killed", unit: hurt.unit, isArticle: hurt.isArticle)
        continue
      }
      // "were shot and wounded", "was shot dead"
      if before > tokens.lowerBound + 1, key(before - 1) == Key.and, CountReader.strikes.contains(key(before - 2)) {
        before -= 2
      } else if before > tokens.lowerBound, CountReader.strikes.contains(key(before - 1)) {
        before -= 1
      }
      // "were taken away, tortured and killed"
      before = firstParticiple(of: before)
      let verb = before
      while before > tokens.lowerBound, CountReader.auxiliaries.contains(key(before - 1)) { before -= 1 }
      // "killing two and seriously injuring six" has no auxiliary, only manner.
      let isPassive =
        before < verb && before > tokens.lowerBound
        && (before..<verb).contains { !CountReader.manner.contains(key($0)) }
      // "had treated 21 protesters": the perfect of a verb that does something to somebody.
      let isPerfect =
        isPassive && CountReader.perfects.contains(key(index - 1)) && !CountReader.intransitives.contains(key(index))
      if isPerfect, index + 1 < tokens.upperBound, person(beginningAt: index + 1, what, quantities) != nil {
        collect(beginningAt: index + 1, what, quantities, &found)
        continue
      }
      // "the policeman who lost his life"
      if !isPassive, before > tokens.lowerBound, CountReader.relatives.contains(key(before - 1)),
        CountReader.verbs[key(index)] == nil || CountReader.intransitives.contains(key(index))
      {
        before -= 1
        if let one = single(endingAt: before, what) {
          found[one.tokens.lowerBound] = found[one.tokens.lowerBound] ?? one
          continue
        }
      }
      // "thirty gunmen killed a sergeant": who stands before an object is not the one who was hurt.
      if !isPassive, !CountReader.intransitives.contains(key(index)), index + 1 < tokens.upperBound,
        !CountReader.adjectives.contains(key(index)) || CountReader.articles.contains(key(index + 1)),
        person(beginningAt: index + 1, what, quantities) != nil
      {
        collect(beginningAt: index + 1, what, quantities, &found)
        continue
      }
      // "shot dead a gunman": whom the one before has killed.
      if key(index) == CountReader.dead, before < index, CountReader.strikes.contains(key(before)),
        index + 1 < tokens.upperBound, person(beginningAt: index + 1, what, quantities) != nil
      {
        collect(beginningAt: index + 1, what, quantities, &found)
        continue
      }
      collectAmong(behind: index, what, quantities, &found)
      // "93 soldiers who were injured"
      if isPassive, before > tokens.lowerBound + 1, CountReader.relatives.contains(key(before - 1)),
        key(before - 2) != QuantityFinder.comma
      {
        before -= 1
      }
      // "two of them drowned"
      if isPassive || isParticipleBehindNoun(before, quantities) || CountReader.intransitives.contains(key(index))
        || CountReader.verbs[key(index)] == nil
      {
        collect(endingAt: before, what, quantities, &found)
      } else if !isPassive || CountReader.actives.contains(key(index)) {
        collect(beginningAt: index + 1, what, quantities, &found)
      }
    }
    return found
  }

  /// "93 soldiers injured", "with 30 wounded".
  private func isParticipleBehindNoun(_ index: Int, _ quantities: [FoundQuantity]) -> Bool {
    quantities.contains {
      $0.tokens.upperBound == index || ($0.tokens.upperBound == index + 1 && $0.tokens.contains(index))
    }
      && !CountReader.actives.contains(key(index))
  }

  private func collect(endingAt end: Int, _ what: String, _ quantities: [FoundQuantity], _ found: inout [Int: Person]) {
    var end = end
    // "six people including a German soldier were killed"
    if let part = (max(tokens.lowerBound, end - 10)..<end).last(where: {
      key($0) == CountReader.including
    }),
      part > tokens.lowerBound, key(end - 1) != QuantityFinder.comma, !holdsVerb((part + 1)..<end),
      quantities.contains(where: { $0.tokens.upperBound == part && isPersonal($0) })
    {
      end = part
    }
    // "Thirty peacekeepers, 11 of them Italian, were hurt"
    if end - 1 > tokens.lowerBound, key(end - 1) == QuantityFinder.comma {
      let comma = end - 1
      end = beforeAside(endingAt: comma)
      // "30 soldiers, including three officers, were hurt"
      let isPart =
        end < comma
        && (key(end + 1) == CountReader.including
          || key(end + 1) == CountReader.among && CountReader.members.contains(key(end + 2)))
      if isPart, let part = person(endingAt: comma, what, quantities) {
        found[part.tokens.lowerBound] = found[part.tokens.lowerBound] ?? part
      }
    }
    for _ in 0..<4 {
      guard let person = person(endingAt: end, what, quantities) else { return }
      if isWhole(person.tokens) {
        guard let part = quantities.last(where: { $0.tokens.upperBound <= person.tokens.lowerBound }),
          person.tokens.lowerBound - part.tokens.upperBound <= 2
        else { return }
        found[part.tokens.lowerBound] =
          found[part.tokens.lowerBound] ?? Person(tokens: part.tokens, what: what, unit: person.unit, isArticle: false)
        return
      }
      found[person.tokens.lowerBound] = found[person.tokens.lowerBound] ?? person
      var link = person.tokens.lowerBound - 1
      while link >= tokens.lowerBound, CountReader.links.contains(key(link)) { link -= 1 }
      guard link + 1 < person.tokens.lowerBound else { return }
      end = link + 1
    }
  }

  func collect(
    beginningAt start: Int, _ what: String, _ quantities: [FoundQuantity], _ found: inout [Int: Person]
  ) {
    var start = start
    for round in 0..<4 {
      guard start < tokens.upperBound, let person = person(beginningAt: start, what, quantities) else { return }
      // "arrested three men, one of whom was wearing a uniform": of one of them something else is told.
      if round > 0, isOneOfThem(person.tokens) { return }
      found[person.tokens.lowerBound] = found[person.tokens.lowerBound] ?? person
      var link = person.tokens.upperBound
      while link < tokens.upperBound, CountReader.links.contains(key(link)) { link += 1 }
      guard link > person.tokens.upperBound else { return }
      start = link
    }
  }

  /// "the Albanian policeman" before "who lost his life": one, whatever the article.
  private func single(endingAt end: Int, _ what: String) -> Person? {
    let head = end - 1
    guard head > tokens.lowerBound,
      CountReader.singles.contains(key(head)) || CountReader.singleOfficers.contains(key(head))
    else { return nil }
    var start = head
    while start > tokens.lowerBound, head - start < 5, !CountReader.openings.contains(key(start)) {
      guard start == head || !QuantityFinder.stops.contains(key(start)) else { return nil }
      start -= 1
    }
    guard CountReader.openings.contains(key(start)) else { return nil }
    return Person(tokens: start..<end, what: what, unit: units[key(head)]?.name, isArticle: true)
  }

  private static let openings = WordSet("the a an one")
  static let relatives = WordSet("who that")
  private static let singleOfficers = WordSet("policeman policewoman officer soldier peacekeeper serviceman sergeant")

  private func person(endingAt end: Int, _ what: String, _ quantities: [FoundQuantity]) -> Person? {
    if let one = compatriot(endingAt: end, what) { return one }
    // "three of Radojcic's armed men", "93 NATO peacekeepers on Monday" end a little later than their figure's noun.
    // "eight soldiers of the NATO-led Kosovo Force were injured"
    // "30 peacekeepers and 52 Serbs who protested against the mayors were injured"
    if let phrase = quantities.last(where: { $0.tokens.upperBound < end && end - $0.tokens.upperBound <= 16 }),
      isRelativeClause(phrase.tokens.upperBound..<end), isPersonal(phrase)
    {
      return Person(tokens: phrase.tokens, what: what, unit: unit(of: phrase)?.name, isArticle: false)
    }
    if let phrase = quantities.last(where: { $0.tokens.upperBound <= end && end - $0.tokens.upperBound <= 9 }),
      !holdsVerb(phrase.tokens.upperBound..<end),
      !hasArticle(phrase.tokens.upperBound..<end),
      end - phrase.tokens.upperBound <= 6 || CountReader.belongings.contains(key(phrase.tokens.upperBound)),
      isPersonal(phrase)
    {
      return Person(tokens: phrase.tokens, what: what, unit: unit(of: phrase)?.name, isArticle: false)
    }
    var index = end - 1
    guard index >= tokens.lowerBound else { return nil }
    // "a third was wounded", "another was hurt"
    if index > tokens.lowerBound, CountReader.ordinals[key(index)] != nil, key(index - 1) == NumberWords.a {
      return Person(tokens: (index - 1)..<end, what: what, unit: nil, isArticle: true)
    }
    if CountReader.another == key(index) { return Person(tokens: index..<end, what: what, unit: nil, isArticle: true) }
    let isSingle = CountReader.singles.contains(key(index))
    guard isSingle || units[key(index)].map({ CountReader.persons.contains($0.kind) }) == true else { return nil }
    let name = units[key(index)]?.name
    // "a 63-year-old Serb woman"
    while index >= max(tokens.lowerBound, end - 10) {
      if CountReader.articles.contains(key(index)) {
        return Person(tokens: index..<end, what: what, unit: name, isArticle: true)
      }
      if index < end - 1, QuantityFinder.stops.contains(key(index)) { return nil }
      index -= 1
    }
    return nil
  }

  private func person(beginningAt start: Int, _ what: String, _ quantities: [FoundQuantity]) -> Person? {
    if let phrase = quantities.first(where: { $0.tokens.contains(start) || $0.tokens.lowerBound == start }),
      isPersonal(phrase)
    {
      return Person(tokens: phrase.tokens, what: what, unit: unit(of: phrase)?.name, isArticle: false)
    }
    guard CountReader.articles.contains(key(start)), !CountReader.collectives.contains(key(start + 1)) else {
      return nil
    }
    var index = start + 1
    while index < min(tokens.upperBound, start + 7) {
      if CountReader.singles.contains(key(index)), units[key(index)] == nil {
        return Person(tokens: start..<(index + 1), what: what, unit: nil, isArticle: true)
      }
      if let unit = units[key(index)], CountReader.persons.contains(unit.kind) {
        let isLast = index + 1 >= tokens.upperBound || units[key(index + 1)] == nil
        if isLast { return Person(tokens: start..<(index + 1), what: what, unit: unit.name, isArticle: true) }
      }
      if QuantityFinder.stops.contains(key(index)) { return nil }
      index += 1
    }
    return nil
  }

  /// "who protested against the mayors": one relative clause without another verb of harm, auxiliary or comma.
  private func isRelativeClause(_ range: Range<Int>) -> Bool {
    guard let first = range.first, CountReader.relatives.contains(key(first)), range.count >= 2,
      !CountReader.auxiliaries.contains(key(first + 1)), !holdsVerb(range)
    else { return false }
    return !range.dropFirst().contains {
      CountReader.clauseBreakers.contains(key($0)) || document.tokens[$0].kind == .mark && key($0) != NameTable.hyphen
    }
  }

  private func holdsVerb(_ range: Range<Int>) -> Bool { range.contains { CountReader.verbs[key($0)] != nil } }
  /// Whether something else begins: "the", "who", a comma; not the article of "of the Kosovo Force".
  private func hasArticle(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard CountReader.breakers.contains(key(index)) else { return false }
      return !(index > range.lowerBound && CountReader.belongings.contains(key(index - 1)))
    }
  }

  func key(_ index: Int) -> WordKey { document.key(index) }
  func holds(_ words: WordSet) -> Bool { tokens.contains { words.contains(key($0)) } }
  func holds(_ words: WordSet, near range: Range<Int>) -> Bool {
    reach(of: range).contains { words.contains(key($0)) }
  }
}
