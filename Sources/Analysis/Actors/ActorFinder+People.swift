import Corpus
import Facts

/// A title without a name beside it: "the secretary-general", "Serbia's president".
struct RoleSpot {
  let range: Range<Int>
  let title: Int32
  let owner: ActorReading.Ref?
  let words: String
  let sentence: Range<Int>
  /// "a NATO spokesperson": none the text has named.
  var isIndefinite = false
  /// "resigned as vice president of X": said of someone the text names, or of nobody.
  var isPredicate = false
}

/// People and what the text calls them.
extension ActorReading {
  mutating func findPeople() {
    covering = [Int32](repeating: -1, count: tokens.count)
    placed = covering
    for (index, mention) in mentions.enumerated() {
      cover(mention.tokens, by: index, mention.target, mention.form)
      guard case .actor(let id) = mention.target else { continue }
      if mention.form == .name { meet(id, mention.tokens.lowerBound) }
    }
    for (number, sentence) in document.sentences.enumerated()
    where !classes[number].isDisjoint(with: [.title, .counterpart, .speech]) {
      let range = sentence.tokens
      var titleCase: Bool?
      var index = range.lowerBound
      while index < range.upperBound {
        let classes = tags[index].classes
        if classes.isDisjoint(with: [.title, .counterpart, .speech]) {
          index += 1
          continue
        }
        if titleCase == nil { titleCase = isTitleCase(range) }
        if classes.contains(.title), let end = readTitle(at: index, range, isTitleCase: titleCase ?? false) {
          index = end
        } else if classes.contains(.counterpart) {
          readCounterpart(at: index, range, isTitleCase: titleCase ?? false)
          index += 1
        } else {
          if classes.contains(.speech), titleCase == false { readSpeaker(beside: index, range) }
          index += 1
        }
      }
    }
  }

  /// Remembers a person of the lexicon at the first mention.
  mutating func meet(_ id: Ref, _ token: Int) {
    guard id < firstTextRef, lexicon.actors[Int(id)].kind == .person, people[id] == nil else { return }
    people[id] = Person(
      ref: id, firstToken: token, isFemale: lexicon.names.isFemale(named: lexicon.actors[Int(id)].name))
  }

  /// Reads a title and the person it belongs to; nil when the words are no title here.
  mutating func readTitle(at start: Int, _ sentence: Range<Int>, isTitleCase: Bool) -> Int? {
    guard covering[start] < 0 || mentions[Int(covering[start])].tokens.count == 1 else { return nil }
    guard let hit = titlePhrase(from: start, to: sentence.upperBound) else {
      return nil
    }
    var title = hit.title
    let kind = lexicon.titles[Int(title)].kind
    if kind == .rank || kind == .honorific, !tokens[start].isCapitalised, !isWord(start - 1, Key.the, in: sentence),
      kind == .honorific || nationEnding(at: start - 1, sentence) == nil
    {
      return nil
    }
    let owner = owner(before: start, sentence)
    var npStart = owner.start
    var ownerID = owner.id
    var end = hit.end
    // An envoy for Kosovo is not Kosovo's.
    if ownerID == nil, kind != .envoy || isWord(end, Key.of, in: sentence), let behind = ownerBehind(end, sentence) {
      (ownerID, end) = behind
    }
    if let force = commandedForce(title, ownerID, before: start, behind: hit.end, sentence) {
      (title, ownerID, end) = force
    }
    // "a Serb farmer" is no farmer of Serbia's.
    if lexicon.titles[Int(title)].name == "resident" { ownerID = nil }
    var wording = words(start..<hit.end).lowercased()
    // "the prime minister-elect": not the one who holds the office.
    var modifier = owner.modifier
    if let elect = electEnd(hit.end, sentence) {
      (end, modifier) = (max(end, elect), modifier ?? "elect")
      wording += "-" + words(elect - 1..<elect).lowercased()
    } else if let modifier, !ActorReading.unspoken.contains(WordKey(modifier)) {
      wording = modifier + " " + wording
    }
    if hit.isPlural {
      return readPair(title, hit.end, sentence, isTitleCase: isTitleCase) ?? end
    }
    let nameStart = skipRanks(end, sentence)
    let stated = StatedRole(
      title: title, owner: ownerID, words: wording, token: start, isFormer: modifier != nil)
    // "Mr. Keith Ashdale" alone on its line, or in brackets: a name, in whatever case the line is set.
    let isLabel =
      kind == .honorific && isTitleCase
      && nameRun(from: nameStart, sentence).map { run in
        !sentence.contains(run.upperBound) || tokens[run.upperBound].kind == .mark
      } == true
    if let person = person(at: nameStart, sentence, country: ownerID, isTitleCase: isTitleCase && !isLabel) {
      give(person.id, stated, mention: person.mention)
      return max(end, person.end)
    }
    // "The US ambassador to Kosovo Boris Blum"
    if kind == .envoy, let post = postEnd(end, sentence),
      let person = person(at: post, sentence, country: ownerID, isTitleCase: isTitleCase)
    {
      give(person.id, stated, mention: person.mention)
      return person.end
    }
    if kind == .honorific { return end }
    // "The mayor of Zvecan Jovan Kovac"
    if kind != .rank, ownerID == nil, isWord(end, Key.of, in: sentence), let place = namedPlace(at: end + 1, sentence),
      let person = person(at: skipRanks(place, sentence), sentence, country: nil, isTitleCase: isTitleCase)
    {
      give(person.id, stated, mention: person.mention)
      return person.end
    }
    // "Kosovo's prime minister, Albin Kurti,": the name in apposition.
    if isWord(end, Key.comma, in: sentence),
      let person = person(
        at: skipRanks(end + 1, sentence), sentence, country: ownerID, isTitleCase: isTitleCase, isApposition: true),
      !isIntroduction(before: npStart, sentence) || isClosed(person.end, sentence)
    {
      give(person.id, stated, mention: person.mention)
      return max(end, person.end)
    }
    // "the Secretary General of the Department of Defence, Jacqui McCrum,": the name behind what the office is of.
    if ownerID == nil, kind != .rank, kind != .other, let comma = bodyEnd(behind: end, sentence),
      let person = person(
        at: skipRanks(comma + 1, sentence), sentence, country: nil, isTitleCase: isTitleCase, isApposition: true)
    {
      give(person.id, stated, mention: person.mention)
      return max(end, person.end)
    }
    if hasDeterminer(before: npStart, sentence) { npStart -= 1 }
    // "Vuk Jeremić, until July Serbia's foreign minister,": he was.
    var until = npStart - 1
    while sentence.contains(until), tags[until].classes.contains(.calendar) || tokens[until].kind == .number {
      until -= 1
    }
    if until < npStart - 1, isWord(until, ActorReading.untilWord, in: sentence) {
      if isWord(until - 1, Key.comma, in: sentence), let person = person(endingAt: until - 1, sentence) {
        let past = StatedRole(
          title: title, owner: ownerID, words: "former " + wording, token: start, isFormer: true)
        give(person.id, past, mention: person.mention)
      }
      return end
    }
    // "Albin Kurti, the prime minister of Kosovo,": the title in apposition.
    if isWord(npStart - 1, Key.comma, in: sentence), isClosed(end, sentence),
      let person = person(endingAt: npStart - 1, sentence)
    {
      give(person.id, stated, mention: person.mention)
      return end
    }
    let determiner = sentence.contains(npStart) ? tokens[npStart].key : Key.comma
    let isIndefinite = determiner == Key.a || determiner == Key.an
    guard kind != .other || ownerID != nil, !isIndefinite || kind == .spokesperson, modifier == nil else { return end }
    if isIndefinite, ownerID == nil || covering[start] >= 0 { return end }
    guard ownerID != nil || determiner == Key.the else { return end }
    if kind == .rank, determiner != Key.the || tokens[start].isCapitalised { return end }
    guard covering[start] < 0 else { return end }
    roleSpots.append(
      RoleSpot(
        range: npStart..<end, title: title, owner: ownerID, words: wording, sentence: sentence,
        isIndefinite: isIndefinite,
        isPredicate: isWord(npStart - 1, Key.asWord, in: sentence) && !isVerb(end, sentence)))
    return end
  }

  /// "In talks with the president of Serbia, Kurti said": the comma closes what the sentence opens with.
  private func isIntroduction(before start: Int, _ sentence: Range<Int>) -> Bool {
    let before = hasDeterminer(before: start, sentence) ? start - 2 : start - 1
    return sentence.contains(before) && tags[before].classes.contains(.preposition)
      && tags[sentence.lowerBound].classes.contains(.preposition)
  }

  /// After an appositive title the sentence goes on with a comma or ends.
  func isClosed(_ end: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(end) else { return true }
    return tokens[end].kind == .mark || tokens[end].key == Key.who || tokens[end].key == Key.and
      || tags[end].classes.contains(.preposition)
  }

  /// Where "-elect" or "designate" behind a title ends.
  private func electEnd(_ end: Int, _ sentence: Range<Int>) -> Int? {
    let word = isWord(end, NameTable.hyphen, in: sentence) ? end + 1 : end
    return sentence.contains(word) && ActorReading.elects.contains(tokens[word].key) ? word + 1 : nil
  }
  private static let elects = WordSet("elect designate")
  /// Words before a title that say no more of the office than that it is held: "the new head".
  private static let unspoken = WordSet("new late")

  /// Whose office it is, from the words before a title: "Kosovo's", "Serbian", "NATO".
  func owner(before title: Int, _ sentence: Range<Int>) -> (id: Ref?, start: Int, modifier: String?) {
    var index = title - 1
    var modifier: String?
    func skipModifiers() {
      while sentence.contains(index), tokens[index].kind == .word, covering[index] < 0 {
        let classes = tags[index].classes
        if classes.contains(.former) || tokens[index].key == ActorReading.deputyWord {
          modifier = modifier ?? words(index..<index + 1).lowercased()
        } else if classes.contains(.adjective) && tokens[index].isCapitalised || !classes.contains(.attribute) {
          break
        }
        index -= 1
        if isWord(index, NameTable.hyphen, in: sentence), index > sentence.lowerBound { index -= 1 }
      }
    }
    skipModifiers()
    guard sentence.contains(index) else { return (nil, index + 1, modifier) }
    var start = index + 1
    var id: Ref?
    if tokens[index].kind == .possessive, let mention = mention(endingAt: index, sentence) {
      (id, start) = (actor(mention), mentions[mention].tokens.lowerBound)
    } else if tokens[index].kind == .word {
      if let nation = nationEnding(at: index, sentence) {
        (id, start) = (nation.index, nation.start)
        // "Kosovo's ethnic Albanian prime minister": Kosovo's.
        if isWord(start - 1, ActorReading.ethnic, in: sentence) {
          id = nil
          if sentence.contains(start - 2), tokens[start - 2].kind == .possessive,
            let mention = mention(endingAt: start - 2, sentence)
          {
            (id, start) = (actor(mention), mentions[mention].tokens.lowerBound)
          }
        }
      } else if let mention = mention(endingAt: index + 1, sentence) {
        (id, start) = (actor(mention), mentions[mention].tokens.lowerBound)
      }
    }
    if let owner = id, kind(of: owner) == .person { (id, start) = (nil, index + 1) }
    // "the UN Mission chief": not the UN's.
    if id != nil, (index + 1...title).contains(where: { ActorReading.bodies.contains(tokens[$0].key) }) {
      (id, start) = (nil, index + 1)
    }
    if id != nil {
      index = start - 1
      skipModifiers()
      start = index + 1
    }
    return (id, start, modifier)
  }

  static var deputyWord: WordKey { "deputy" }
  static var untilWord: WordKey { "until" }

  /// A state's adjective that ends at a token: "Serbian", "South Korean", also "Kosovo" and "U.S.".
  func nationEnding(at index: Int, _ sentence: Range<Int>) -> (index: Int32, start: Int)? {
    for start in stride(from: index, through: max(sentence.lowerBound, index - 2), by: -1)
    where tokens[start].isCapitalised && tags[start].classes.contains(.adjective) {
      if let hit = longest(
        from: start, to: index + 1, where: { entry, _ in lexicon.names.entries[entry].adjective >= 0 }),
        hit.end == index + 1
      {
        let isShort = tokens[start].end - tokens[start].start <= 3
        if isShort, tokens[start].traits.isDisjoint(with: [.allCapitals, .abbreviation]) { continue }
        return (lexicon.names.entries[hit.entry].adjective, start)
      }
    }
    return nil
  }

  /// "of Kosovo", "for the European Union" behind a title.
  func ownerBehind(_ end: Int, _ sentence: Range<Int>) -> (id: Ref?, end: Int)? {
    guard sentence.contains(end), tokens[end].key == Key.of || tokens[end].key == ActorReading.forWord else {
      return nil
    }
    var next = end + 1
    if isWord(next, Key.the, in: sentence) { next += 1 }
    guard let mention = mention(startingAt: next, sentence), let id = actor(mention), kind(of: id) != .person else {
      return nil
    }
    let mentionEnd = mentions[mention].tokens.upperBound
    // "of Serbia's army": the owner is something of Serbia's.
    guard sentence.contains(mentionEnd) else { return (id, mentionEnd) }
    if tokens[mentionEnd].kind == .possessive { return nil }
    if tokens[mentionEnd].key == NameTable.hyphen, !tokens[mentionEnd].traits.contains(.spaceBefore) { return nil }
    // "the head of the UN mission": not of the UN.
    if ActorReading.bodies.contains(tokens[mentionEnd].key) { return (nil, mentionEnd + 1) }
    return (id, mentionEnd)
  }

  /// "to Kosovo", "to the United Nations" behind an envoy: where the name of the envoy may begin.
  private func postEnd(_ end: Int, _ sentence: Range<Int>) -> Int? {
    guard sentence.contains(end), tags[end].classes.contains(.preposition) else { return nil }
    let post = isWord(end + 1, Key.the, in: sentence) ? end + 2 : end + 1
    return mention(startingAt: post, sentence).map { skipRanks(mentions[$0].tokens.upperBound, sentence) }
  }

  static let bodies = WordSet(
    "mission force forces operation office team delegation contingent army police police-service troops")
  static var forWord: WordKey { "for" }

  /// The person named at a token: known, or new with a full name.
  mutating func person(
    at start: Int, _ sentence: Range<Int>, country: Ref?, isTitleCase: Bool, isApposition: Bool = false
  ) -> (id: Ref, end: Int, mention: Int)? {
    guard sentence.contains(start) else { return nil }
    if let mention = mention(startingAt: start, sentence), let id = actor(mention) {
      guard people[id] != nil else { return nil }
      return (id, mentions[mention].tokens.upperBound, mention)
    }
    guard !isTitleCase, let run = nameRun(from: start, sentence), run.count(where: { isLaterWord($0, of: run) }) > 0
    else { return nil }
    if isApposition, !isClosed(run.upperBound, sentence) || !looksLikeName(run) { return nil }
    return make(run, country: country)
  }

  /// Whether a token begins a further word of a name; "Rašković-Ivić" is one word.
  private func isLaterWord(_ index: Int, of run: Range<Int>) -> Bool {
    guard index > run.lowerBound, tokens[index].kind == .word else { return false }
    return tokens[index - 1].key != NameTable.hyphen || tokens[index].traits.contains(.spaceBefore)
  }

  /// The person whose name ends before a token.
  mutating func person(endingAt end: Int, _ sentence: Range<Int>) -> (id: Ref, end: Int, mention: Int)? {
    if let mention = mention(endingAt: end, sentence), let id = actor(mention), people[id] != nil {
      return (id, end, mention)
    }
    for count in [3, 2] where end - count >= sentence.lowerBound {
      guard let run = nameRun(from: end - count, sentence), run.upperBound == end, looksLikeName(run) else { continue }
      if run.lowerBound > sentence.lowerBound, tags[run.lowerBound - 1].classes.contains(.preposition),
        ActorReading.placePrepositions.contains(tokens[run.lowerBound - 1].key),
        !tags[run.lowerBound].classes.contains(.given)
      {
        continue
      }
      return make(run, country: nil)
    }
    return nil
  }

  /// A run of two to four capitalised words, initials and particles that may be a person's name.
  func nameRun(from start: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var index = start
    var words = 0
    var end = start
    while sentence.contains(index), words < 4 {
      let token = tokens[index]
      let classes = tags[index].classes
      guard token.kind == .word else { break }
      // "Ursula von der Leyen"
      if words > 0, !token.isCapitalised, classes.contains(.particle), sentence.contains(index + 1),
        tokens[index + 1].isCapitalised
          || sentence.contains(index + 2) && tags[index + 1].classes.contains(.particle)
            && tokens[index + 2].isCapitalised
      {
        index += 1
        continue
      }
      let isInitial = token.end - token.start == 1
      let isNameWord =
        token.isCapitalised && (isInitial || !token.traits.contains(.allCapitals)) && covering[index] < 0
        && (classes.isDisjoint(with: [.function, .calendar, .adjective, .people, .body, .speech])
          || words == 0 && isShortDay(index, sentence))
        && (classes.isDisjoint(with: [.title, .head, .act]) || classes.contains(.given))
      guard isNameWord || (classes.contains(.given) && token.isCapitalised && covering[index] < 0) else { break }
      words += 1
      index += 1
      if isInitial, isWord(index, Key.stop, in: sentence) { index += 1 }
      while isWord(index, NameTable.hyphen, in: sentence), sentence.contains(index + 1),
        tokens[index + 1].isCapitalised,
        !tokens[index].traits.contains(.spaceBefore)
      {
        index += 2
      }
      end = index
    }
    guard words > 0, tokens[end - 1].kind == .word else { return nil }
    return start..<end
  }
}
