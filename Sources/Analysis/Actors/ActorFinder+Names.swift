import Corpus
import Facts

/// Names of the lexicon, the first pass.
extension ActorReading {
  /// A name that needs more of the text before it can be read: a surname, or an ordinary word.
  private struct Pending {
    let range: Range<Int>
    let entry: Int
    let sentence: Range<Int>
  }

  mutating func findNames() {
    var pending: [Pending] = []
    // For each actor of the lexicon the token at which it is named first; -1 for none.
    var named = [Int32](repeating: -1, count: lexicon.actors.count)
    // Surnames that the text gives to someone else: after "Michael Jordan", "Jordan" is he.
    var taken: Set<WordKey> = []
    for (number, sentence) in document.sentences.enumerated()
    where !classes[number].isDisjoint(with: [.name, .slogan]) {
      let range = sentence.tokens
      var index = range.lowerBound
      var titleCase: Bool?
      while index < range.upperBound {
        let tag = tags[index]
        guard tag.classes.contains(.name) else {
          index = tag.classes.contains(.slogan) ? afterSlogan(index, range) : index + 1
          continue
        }
        guard let hit = longest(from: index, to: range.upperBound, where: { accepts($0, index, $1, range) }) else {
          index += 1
          continue
        }
        let span = index..<hit.end
        if span.count == 1 || lexicon.names.entries[hit.entry].candidates.allSatisfy({ $0.kind == .surname }) {
          if titleCase == nil { titleCase = isTitleCase(range) }
          if isPartOfOtherName(span, hit.entry, range, isTitleCase: titleCase ?? false) {
            taken.insert(tokens[hit.end - 1].key)
            index = hit.end
            continue
          }
        }
        if let clear = lexicon.names.entries[hit.entry].candidates.first(where: {
          $0.kind != .surname && !$0.isAmbiguous && capitalsFit($0, index, hit.end, range)
        }) {
          let whole = span.lowerBound..<ownSurnameEnd(behind: span, clear, range)
          emit(clear, whole, range)
          if clear.kind == .actor, named[Int(clear.index)] < 0 { named[Int(clear.index)] = Int32(index) }
          index = whole.upperBound
          continue
        } else {
          pending.append(Pending(range: span, entry: hit.entry, sentence: range))
        }
        index = hit.end
      }
    }
    for one in pending {
      guard let candidate = settled(one.range, one.entry, one.sentence, named: named, taken: taken) else { continue }
      emit(candidate, one.range, one.sentence)
    }
  }

  /// "Father Sava" may have his surname behind it: "Father Sava Janjić".
  private func ownSurnameEnd(behind span: Range<Int>, _ candidate: NameTable.Candidate, _ sentence: Range<Int>) -> Int {
    let next = span.upperBound
    guard candidate.kind == .actor, sentence.contains(next), tokens[next].isCapitalised,
      tags[next].classes.contains(.surname), let entry = lexicon.names.entryIndex(of: tags[next].node),
      lexicon.names.entries[entry].candidates.contains(where: { $0.kind == .surname && $0.index == candidate.index })
    else { return next }
    return next + 1
  }

  /// Behind the quotation that a slogan is: `the slogan "Kosovo is Serbia"` speaks of neither.
  private func afterSlogan(_ index: Int, _ sentence: Range<Int>) -> Int {
    for open in (index + 1)..<(index + 3)
    where sentence.contains(open) && tokens[open].kind == .mark && QuoteMap.isOpening(tokens[open].key) {
      let limit = min(sentence.upperBound, open + 14)
      return ((open + 1)..<max(limit, open + 1)).first { QuoteMap.isClosing(tokens[$0].key) } ?? index + 1
    }
    return index + 1
  }

  /// Whether an entry is a name here, its capitals being what they are.
  private func accepts(_ entry: Int, _ start: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    // "the Serbian military build-up": an adjective, and no army.
    if tokens[end - 1].key == ActorReading.military, sentence.contains(end),
      ActorReading.ofArmies.contains(tokens[end].key)
    {
      return false
    }
    return lexicon.names.entries[entry].candidates.contains { capitalsFit($0, start, end, sentence) }
  }

  private static var military: WordKey { "military" }
  private static let ofArmies = WordSet(
    """
    buildup build presence deployment exercise exercises base bases equipment movements activity hardware intervention \
    action operation operations aircraft vehicles convoy threat involvement barracks
    """)

  private func capitalsFit(_ candidate: NameTable.Candidate, _ start: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    if candidate.needsCapitals {
      return !tokens[start].traits.isDisjoint(with: [.allCapitals, .abbreviation])
    }
    guard candidate.capitals != 0 else { return true }
    // The first capital of the name must be one in the text; at a sentence's start, where any word has one, the second.
    var needed = start == sentence.lowerBound && candidate.capitals.nonzeroBitCount > 1 ? 2 : 1
    var word = 0
    for index in start..<end {
      if tokens[index].key == NameTable.hyphen { continue }
      if word < 16, candidate.capitals & (1 << UInt16(word)) != 0 {
        guard tokens[index].isCapitalised else { return false }
        needed -= 1
        if needed == 0 { return true }
      }
      word += 1
    }
    return needed <= 0
  }

  /// "Paris Hilton", "Michael Jordan", "Turkey dinner", "Atlanta, Georgia": a name inside something else.
  private func isPartOfOtherName(
    _ span: Range<Int>, _ entry: Int, _ sentence: Range<Int>, isTitleCase: Bool
  ) -> Bool {
    let isSurname = lexicon.names.entries[entry].candidates.allSatisfy { $0.kind == .surname }
    let before = span.lowerBound - 1
    // "Baroness Ashdown-Clarke" is not Ashdown.
    if isSurname, isHyphened(span, sentence) { return true }
    if sentence.contains(before), tokens[before].kind == .word, tokens[before].isCapitalised {
      let classes = tags[before].classes
      // "Supreme Allied Commander Europe": the name of an office. "FC Prishtina", "USS Kosovo": a club, a ship.
      if tokens[before].key == ActorReading.commander || ActorReading.bearers.contains(tokens[before].key) {
        return true
      }
      let isFree = classes.isDisjoint(with: [.function, .title, .adjective, .calendar, .people, .speech, .body])
      if classes.contains(.given), !classes.contains(.title), !endsMention(at: span.lowerBound) { return true }
      // "Brigadier General Stoyan Petkov" names another Petkov, in a headline too.
      let isTitled = sentence.contains(before - 1) && tags[before - 1].classes.contains(.title)
      if isSurname, isFree, !isNameAlone(before) || !endsMention(at: span.lowerBound), before > sentence.lowerBound,
        !isTitleCase || isTitled
      {
        return true
      }
    }
    let isDoubtful =
      tags[span.lowerBound].classes.contains(.given)
      || lexicon.names.entries[entry].candidates.contains { $0.isAmbiguous && $0.kind == .place }
    let after = span.upperBound
    guard sentence.contains(after), tokens[after].kind == .word, tokens[after].traits.contains(.spaceBefore) else {
      return isForeignState(span, entry, sentence)
    }
    if isDoubtful, tokens[after].isCapitalised, !isTitleCase {
      let classes = tags[after].classes
      // "Mustafa Kelmendi" is no Isa Mustafa.
      if classes.isDisjoint(with: [.function, .calendar, .body, .title, .adjective]),
        !isNameAlone(after) || isSurname && isSurnameOnly(after), !ActorReading.events.contains(tokens[after].key)
      {
        return true
      }
    }
    if !isSurname, ActorReading.foods.contains(tokens[after].key) { return true }
    // "Kosova Ditore", "Kosovo Online": a paper.
    if !isSurname, !isTitleCase, tokens[after].isCapitalised, ActorReading.papers.contains(tokens[after].key) {
      return true
    }
    return isForeignState(span, entry, sentence)
  }

  /// "Atlanta, Georgia": a state of the USA with the name of a country.
  private func isForeignState(_ span: Range<Int>, _ entry: Int, _ sentence: Range<Int>) -> Bool {
    let comma = span.lowerBound - 1
    guard sentence.contains(comma - 1), tokens[comma].key == Key.comma, let last = mentions.last,
      last.tokens.upperBound == comma, case .place(let number) = last.target
    else { return false }
    return lexicon.places[Int(number)].country == "USA"
      && lexicon.names.entries[entry].candidates.contains { $0.kind == .actor && $0.index < lexicon.countries.count }
      && lexicon.nation(tokens[span.lowerBound].key) != "USA"
  }

  private func endsMention(at token: Int) -> Bool { mentions.last?.tokens.upperBound == token }

  private static let foods = WordSet(
    "dinner dinners sandwich sandwiches breast meat soup burger burgers roast stuffing farm farms shoot hunting")
  private static let events = WordSet(
    "agreement agreements accord accords conference summit treaty declaration protocol peace talks airport club process pact statement meeting forum week and"
  )

  /// Who a surname or an ordinary word means in this text; nil where that is not certain.
  private func settled(
    _ range: Range<Int>, _ entry: Int, _ sentence: Range<Int>, named: [Int32], taken: Set<WordKey>
  ) -> NameTable.Candidate? {
    if tags[range.lowerBound].classes.contains(.calendar), !hasTitle(before: range.lowerBound, sentence) {
      // "May said" after Theresa May, but not "in May".
      guard
        lexicon.names.entries[entry].candidates.contains(where: { $0.kind == .surname && named[Int($0.index)] >= 0 }),
        isVerb(range.upperBound, sentence),
        !sentence.contains(range.lowerBound - 1) || !tags[range.lowerBound - 1].classes.contains(.preposition)
      else { return nil }
    }
    let known = lexicon.names.entries[entry].candidates.filter { $0.kind != .place && named[Int($0.index)] >= 0 }
    if !known.isEmpty {
      let before = known.filter { named[Int($0.index)] < range.lowerBound }
      return (before.isEmpty ? known : before).max { named[Int($0.index)] < named[Int($1.index)] }
    }
    let surnames = lexicon.names.entries[entry].candidates.filter { $0.kind == .surname }
    if let fitting = fitting(surnames, range.lowerBound, sentence) { return fitting }
    if let titled = lexicon.names.entries[entry].candidates.first(where: {
      $0.kind == .actor && lexicon.actors[Int($0.index)].kind == .person
    }), hasTitle(before: range.lowerBound, sentence) {
      return titled
    }
    if let outlet = toldOutlet(range, entry, sentence) { return outlet }
    if taken.contains(tokens[range.upperBound - 1].key) { return nil }
    if let place = lexicon.names.entries[entry].candidates.first(where: { $0.kind == .place }) {
      let before = range.lowerBound - 1
      // "in Split", but not "split".
      guard tokens[range.lowerBound].isCapitalised else { return nil }
      if sentence.contains(before),
        ActorReading.placePrepositions.contains(tokens[before].key)
          || ActorReading.reaching.contains(tokens[before].key)
      {
        return place
      }
      if isOwnTown(place, range, sentence) { return place }
      // "the Rudare roadblock"
      if isWord(before, Key.the, in: sentence), sentence.contains(range.upperBound),
        ActorReading.barriers.contains(tokens[range.upperBound].key)
      {
        return place
      }
      // "in Belgrade and Nis": beside a place of the same state.
      if isWord(before, Key.and, in: sentence), let last = mentions.last(where: { $0.tokens.upperBound == before }),
        case .place(let number) = last.target,
        lexicon.places[Int(number)].country == lexicon.places[Int(place.index)].country
      {
        return place
      }
      // "the western city of Pec"
      if isWord(before, Key.of, in: sentence), sentence.contains(before - 1),
        ActorReading.townWords.contains(tokens[before - 1].key)
      {
        return place
      }
      // "Berlin and Paris urged ..."
      return lexicon.standsFor[Int(place.index)] >= 0 && isGovernment(range, sentence) ? place : nil
    }
    // Of two who share it, the one whom it means where nobody is named in full.
    let first = surnames.count == 1 ? surnames : surnames.filter { !$0.isAmbiguous }
    if first.count == 1, lexicon.names.entries[entry].candidates.count == surnames.count, !first[0].isAmbiguous {
      return first[0]
    }
    return nil
  }

  /// "told Beta", "the daily Danas": an ordinary word that is a paper's name.
  private func toldOutlet(_ range: Range<Int>, _ entry: Int, _ sentence: Range<Int>) -> NameTable.Candidate? {
    let before = range.lowerBound - 1
    guard tokens[range.lowerBound].isCapitalised, sentence.contains(before),
      ActorReading.beforeOutlets.contains(tokens[before].key)
    else { return nil }
    let outlets = lexicon.names.entries[entry].candidates.filter {
      $0.kind == .actor && lexicon.actors[Int($0.index)].kind == .organisation
    }
    return outlets.count == 1 ? outlets[0] : nil
  }

  private static let barriers = WordSet("roadblock roadblocks barricade barricades blockade checkpoint crossing bridge")
  private static let beforeOutlets = WordSet(
    "told tells telling agency daily newspaper weekly tabloid broadcaster television portal magazine")
  private static let townWords = WordSet("city town village municipality suburb outskirts")
  private static var commander: WordKey { "commander" }
  static var bracket: WordKey { "(" }
  static var closingBracket: WordKey { ")" }
  private static let bearers = WordSet(
    "fc kf fk nk hnk kk kb bc uss hms defender exercise partizan zvezda dinamo lokomotiva sporting")
  private static let papers = WordSet(
    "ditore online times post telegraph tribune herald gazette daily review observer dialogue diaspora sot chronicle monitor"
  )
  static let placePrepositions = WordSet(
    "in at near from to toward towards into inside outside around through across via")

  /// Verbs that have a town as their object.
  private static let reaching = WordSet(
    "reached reaching entered entering left leaving shelled bombed visited visiting captured between")

  /// The one candidate whose office or country stands before the surname: "President Trump", "Kosovo's Kurti".
  private func fitting(
    _ candidates: [NameTable.Candidate], _ start: Int, _ sentence: Range<Int>
  ) -> NameTable.Candidate? {
    guard !candidates.isEmpty else { return nil }
    var fitting: [NameTable.Candidate] = []
    if let title = title(endingAt: start, sentence) {
      fitting = candidates.filter { lexicon.roles.has($0.index, title: title.title, owner: nil) }
    }
    // "Mr. Churkin (Russian Federation)"
    if fitting.isEmpty, sentence.contains(start + 2), tokens[start + 1].key == ActorReading.bracket,
      let nation = lexicon.nation(at: start + 2, in: document)?.code
    {
      fitting = candidates.filter { lexicon.actors[Int($0.index)].country == nation }
    }
    if fitting.isEmpty || fitting.count > 1, start - 2 >= sentence.lowerBound, tokens[start - 1].kind == .possessive,
      let nation = lexicon.nation(tokens[start - 2].key)
    {
      fitting = (fitting.isEmpty ? candidates : fitting).filter { lexicon.actors[Int($0.index)].country == nation }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The title that ends right before a token.
  func title(endingAt end: Int, _ sentence: Range<Int>) -> (title: Int32, start: Int)? {
    for start in stride(from: end - 1, through: max(sentence.lowerBound, end - 6), by: -1)
    where tags[start].classes.contains(.title) {
      if let hit = longest(from: start, to: end, where: { entry, _ in lexicon.names.entries[entry].title >= 0 }),
        hit.end == end
      {
        var best = (lexicon.names.entries[hit.entry].title, start)
        // "prime minister", not "minister": a longer wording that ends here too.
        for earlier in stride(from: start - 1, through: max(sentence.lowerBound, end - 6), by: -1)
        where tags[earlier].classes.contains(.title) {
          if let longer = longest(
            from: earlier, to: end, where: { entry, _ in lexicon.names.entries[entry].title >= 0 }), longer.end == end
          {
            best = (lexicon.names.entries[longer.entry].title, earlier)
          }
        }
        return best
      }
    }
    return nil
  }

  private func hasTitle(before start: Int, _ sentence: Range<Int>) -> Bool {
    var end = start
    if end - 1 >= sentence.lowerBound, tokens[end - 1].key == Key.stop { end -= 1 }
    return title(endingAt: end, sentence) != nil
  }

  private mutating func emit(_ candidate: NameTable.Candidate, _ span: Range<Int>, _ sentence: Range<Int>) {
    switch candidate.kind {
    case .surname:
      add(span, .actor(candidate.index), .name, rule: "lexicon-surname")
    case .actor:
      if span.count > 1, tokens[span.upperBound - 1].key == Key.police, sentence.contains(span.upperBound),
        ActorReading.policeParts.contains(tokens[span.upperBound].key)
      {
        // "a Kosovo police officer" names Kosovo and means its police.
        emitInner(span.lowerBound..<(span.upperBound - 1), sentence)
        let start = hasDeterminer(before: span.lowerBound, sentence) ? span.lowerBound - 1 : span.lowerBound
        add(start..<(span.upperBound + 1), .actor(candidate.index), .nominal, rule: "police-part")
        return
      }
      // "the National Security Council" is a state's, not the United Nations'.
      if sentence.contains(span.lowerBound - 1), tokens[span.lowerBound - 1].key == ActorReading.national,
        tokens[span.lowerBound - 1].isCapitalised, lexicon.actors[Int(candidate.index)].id == "un-security-council",
        let body = register("National Security Council", kind: .organisation, country: nil)
      {
        add((span.lowerBound - 1)..<span.upperBound, .actor(body), .name, rule: "body-by-pattern")
        return
      }
      add(span, .actor(candidate.index), .name, rule: "lexicon-name")
    case .place:
      // "Europe learned", "nearer to Europe": no place but where something is in it.
      if candidate.index == lexicon.landmarks.europe,
        !sentence.contains(span.lowerBound - 1)
          || !ActorReading.locatives.contains(tokens[span.lowerBound - 1].key)
      {
        return
      }
      if span.count > 1, lexicon.holdsNames[Int(candidate.index)] { emitInner(span, sentence) }
      let stands = lexicon.standsFor[Int(candidate.index)]
      if stands >= 0, isGovernment(span, sentence) {
        add(span, .actor(stands), .name, rule: "capital-for-government")
      } else {
        add(span, .place(candidate.index), .name, rule: "place-name")
      }
    }
  }

  func hasDeterminer(before start: Int, _ sentence: Range<Int>) -> Bool {
    start > sentence.lowerBound && tags[start - 1].classes.contains(.determiner)
  }

  /// Names inside a longer name of a region: "northern Kosovo", "NATO headquarters".
  private mutating func emitInner(_ span: Range<Int>, _ sentence: Range<Int>) {
    for index in span where tags[index].classes.contains(.name) {
      guard let entry = lexicon.names.entryIndex(of: tags[index].node) else { continue }
      if let candidate = lexicon.names.entries[entry].candidates.first(where: {
        $0.kind == .actor && !$0.isAmbiguous && capitalsFit($0, index, index + 1, index..<index)
      }) {
        add(index..<(index + 1), .actor(candidate.index), .name, rule: "name-inside-name")
      }
    }
  }

  private static let locatives = WordSet("in across throughout within around into over")
  private static var national: WordKey { "national" }
  static let policeParts = WordSet(
    "officer officers patrol patrols vehicle vehicles car cars station stations unit units convoy checkpoint checkpoints"
  )
}
