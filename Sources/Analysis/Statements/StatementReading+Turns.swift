import Corpus
import Facts

/// Debates and interviews, where a name and a colon give the floor: "Mr. Hague (Con): I thank the Minister."
extension StatementReading {
  /// A paragraph spoken by one voice.
  struct Turn {
    /// Nil for a question of the interviewer, which states nothing.
    let speaker: Speaker?
    /// The first token of what is said.
    let start: Int
    let colon: Int
  }

  /// The voice that a paragraph opens with.
  struct TurnHead {
    let block, colon: Int
    let voice: Voice
  }

  enum Voice {
    case named(Speaker)
    /// "Q:", "Question:", the outlet's own name.
    case question
    case answer
  }

  /// The turns of a text by block; none where it is no transcript.
  ///
  /// A transcript has three paragraphs or more that open with a voice, or two with one in capitals or a question to a
  /// minister; a list of towns or a box of facts has none.
  func turns() -> [Int: Turn] {
    // Three voices have three colons, three questions their marks.
    let headed = headedTurns()
    if !headed.isEmpty { return headed }
    let marks = [Key.colon, TurnWords.questionMark].map { mark in document.bits.count { $0.mayHold(mark) } }.max()!
    guard marks >= 2 || mayBeSpeech else { return [:] }
    var heads: [TurnHead] = []
    var blocks: [(number: Int, first: Int)] = []
    var all: [Int] = []
    let askers = askers()
    for (number, sentence) in document.sentences.enumerated() where all.last != sentence.block {
      let kind = document.text.blocks[sentence.block].kind
      if kind == .title || kind == .caption { continue }
      // A short question is set as a heading.
      all.append(sentence.block)
      guard kind == .paragraph else { continue }
      blocks.append((sentence.block, sentence.tokens.lowerBound))
      var found = voice(opening: sentence.tokens, number)
      // "FU: Mr Rücker says that it would calm things.": what asks elsewhere asks here.
      let first = sentence.tokens.lowerBound
      if found == nil, sentence.tokens.count > 2, tokens[first + 1].key == Key.colon,
        askers.contains(tokens[first].key)
      {
        found = (first + 1, .question)
      }
      // "Q Where do they stand?": a briefing that sets no colon behind its questions.
      if found == nil, sentence.tokens.count > 3, TurnWords.questions.contains(tokens[first].key),
        tokens[first].end - tokens[first].start == 1, tokens[first].isCapitalised, tokens[first + 1].isCapitalised
      {
        found = (first, .question)
      }
      if found == nil { found = bracketed(sentence.tokens, block: sentence.block) }
      guard let (colon, voice) = found else { continue }
      heads.append(TurnHead(block: sentence.block, colon: colon, voice: voice))
    }
    // Two voices in capitals are a transcript as well: "SECRETARY ALBRIGHT: ...", "MR. SOLANA: ...".
    let areInCapitals = heads.count == 2 && heads.allSatisfy { isInCapitals(before: $0.colon) }
    // "Julia Vale (Greenock): To ask the Secretary of State if": a question put and its answer.
    let isAsked =
      heads.count == 2 && asksMinister(heads[0].colon + 1..<min(heads[0].colon + 19, tokens.count))
      || heads.count == 1 && blocks.contains { $0.number < heads[0].block && asksMinister($0.first..<heads[0].colon) }
    let printed = heads.isEmpty ? nil : statementBelow(blocks)
    guard heads.count >= 3 || areInCapitals || isAsked || printed != nil else {
      let interview = marks >= 3 ? answers(all) : [:]
      return interview.isEmpty ? speech(heads, blocks) : interview
    }
    let answering = answerer(heads.map(\.voice), before: heads[0].colon)
    // "La Libre: What is going on?" and never a name before what is answered.
    let unnamed = heads.allSatisfy { if case .question = $0.voice { true } else { false } } ? answering : nil
    var result: [Int: Turn] = [:]
    // "The following is a transcript of the briefing by Ana Vale": hers up to the first question.
    if let printed {
      for block in blocks where block.first >= printed.start && block.number < heads[0].block {
        result[block.number] = Turn(speaker: printed.speaker, start: block.first, colon: printed.mark)
      }
    }
    for (number, head) in heads.enumerated() {
      // The paragraph behind the last question answers it; what stands below may be the paper's own.
      let answer = unnamed == nil ? nil : blocks.first { $0.number > head.block }
      let next = number + 1 < heads.count ? heads[number + 1].block : answer.map { $0.number + 1 } ?? head.block
      var speaker: Speaker?
      switch head.voice {
      case .named(let one):
        speaker =
          one.id == nil && isSpokesperson(one)
          ? Speaker(id: printed?.speaker.id, tokens: one.tokens, head: one.head, isPerson: true) : one
      case .question: speaker = nil
      case .answer:
        speaker = Speaker(
          id: answering?.id, tokens: (head.colon - 1)..<head.colon, head: tokens[head.colon - 1].key, isPerson: true)
      }
      result[head.block] = Turn(speaker: speaker, start: head.colon + 1, colon: head.colon)
      // The paragraphs up to the next voice go on with this one.
      for block in blocks where block.number > head.block && block.number < next {
        if tellsOfMeeting(block.first) { break }
        result[block.number] = Turn(
          speaker: unnamed.map { self.speaker(answering: $0) } ?? speaker, start: block.first, colon: head.colon)
      }
    }
    return result
  }

  /// "[Ivanović] They feel sure of themselves.": a name in brackets as translated interviews set it; who asks has a question mark.
  private func bracketed(_ sentence: Range<Int>, block: Int) -> (Int, Voice)? {
    let open = sentence.lowerBound
    guard tokens[open].key == Key.openingBracket || StatementWords.opener.contains(tokens[open].key),
      let close = (open + 2..<max(open + 2, min(open + 5, sentence.upperBound - 2))).first(where: {
        tokens[$0].kind == .mark
      }), (open + 1..<close).allSatisfy({ tokens[$0].isCapitalised }), tokens[close + 1].isCapitalised
    else { return nil }
    let last = document.sentences.last { $0.block == block }?.tokens.last
    if last.map({ tokens[$0].key == TurnWords.questionMark }) == true { return (close, .question) }
    guard let speaker = speaker(of: open + 1..<close, sentence) else { return nil }
    return (close, .named(speaker))
  }

  /// "Spokesperson:" in a transcript of a spokesperson's briefing.
  private func isSpokesperson(_ one: Speaker) -> Bool {
    one.tokens.count == 1 && StatementWords.spokespeople.contains(tokens[one.tokens.lowerBound].key)
  }

  /// "Mr. Churkin then took the floor.", "The meeting rose at 1 p.m.": the minutes speak, and nobody who has the floor.
  private func tellsOfMeeting(_ first: Int) -> Bool {
    let sentence = document.sentences[document.sentence(ofToken: first)].tokens
    let near = sentence.prefix(12)
    guard !near.contains(where: { TurnWords.firstPersons.contains(tokens[$0].key) }) else { return false }
    if tokens[first].key == Key.the, near.count > 2, TurnWords.sittings.contains(tokens[first + 1].key) {
      return near.contains { TurnWords.risings.contains(tokens[$0].key) }
    }
    guard tokens[first].isCapitalised else { return false }
    return near.contains { index in
      TurnWords.floor == tokens[index].key && TurnWords.takes.contains(tokens[max(first, index - 2)].key)
        || TurnWords.then == tokens[index].key && index + 1 < sentence.upperBound
          && TurnWords.replies.contains(tokens[index + 1].key)
    }
  }

  /// "SECRETARY GENERAL SOLANA:": two words or more, all in capitals.
  private func isInCapitals(before colon: Int) -> Bool {
    var index = colon - 1
    var words = 0
    while index >= 0, tokens[index].kind == .word, tokens[index].traits.contains(.allCapitals) {
      words += 1
      index -= 1
    }
    return words > 1
  }

  /// The words before a colon behind which a question stands: "FU: What does Nato do?"
  private func askers() -> Set<WordKey> {
    var found: Set<WordKey> = []
    for (number, sentence) in document.sentences.enumerated() where sentence.tokens.count > 2 {
      let first = sentence.tokens.lowerBound
      if tokens[first + 1].key == Key.colon, tokens[first].isCapitalised,
        number == 0 || document.sentences[number - 1].block != sentence.block,
        anchor(startingAt: first)?.isPerson != true, endsAsQuestion(number)
      {
        found.insert(tokens[first].key)
      }
    }
    return found
  }

  /// An interview printed without names: short paragraphs that ask, each with what one person answers of himself.
  private func answers(_ blocks: [Int]) -> [Int: Turn] {
    guard blocks.count >= 6 else { return [:] }
    // Beside the blocks: the tokens of each.
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(blocks.count)
    for sentence in document.sentences {
      if let last = ranges.last, blocks[ranges.count - 1] == sentence.block {
        ranges[ranges.count - 1] = last.lowerBound..<sentence.tokens.upperBound
      } else if ranges.count < blocks.count, blocks[ranges.count] == sentence.block {
        ranges.append(sentence.tokens)
      }
    }
    let isAsking = ranges.map { range in
      range.count <= 45 && tokens[range.upperBound - 1].key == TurnWords.questionMark
        && !range.contains { quotes.isQuoted($0) }
    }
    let questions = ranges.indices.dropLast().filter { isAsking[$0] && !isAsking[$0 + 1] }
    guard questions.count >= 3 else { return [:] }
    // Answers speak of "I" and "we"; a text of rhetorical questions tells of others.
    let own = questions.count { question in
      ranges[question + 1].contains { TurnWords.own.contains(tokens[$0].key) && !quotes.isQuoted($0) }
    }
    guard own * 2 > questions.count, let first = questions.first,
      let speaker = interviewee(before: ranges[first].lowerBound)
    else { return [:] }
    var result: [Int: Turn] = [:]
    for question in questions {
      let asked = ranges[question].lowerBound
      result[blocks[question]] = Turn(speaker: nil, start: asked, colon: asked)
      let start = ranges[question + 1].lowerBound
      result[blocks[question + 1]] = Turn(speaker: self.speaker(answering: speaker), start: start, colon: start)
    }
    return result
  }

  /// Whom an introduction names, as the one who has the floor.
  private func speaker(answering one: Anchor) -> Speaker {
    Speaker(
      id: one.id, tokens: one.tokens, head: one.tokens.isEmpty ? .none : tokens[one.tokens.lowerBound].key,
      isPerson: true)
  }

  /// Who "A:" is: the one person that other turns name, or the one the introduction names first.
  private func answerer(_ voices: [Voice], before limit: Int) -> Anchor? {
    var named: Set<EntityID> = []
    for case .named(let speaker) in voices { if let id = speaker.id { named.insert(id) } }
    if named.count == 1 { return anchors.first { $0.id == named.first } }
    return interviewee(before: limit)
  }

  /// Whom the title, the deck or the introduction of an interview introduces: the only one they name, the one who is
  /// talked to, or who opens a sentence; nobody where that is not certain.
  private func interviewee(before limit: Int) -> Anchor? {
    let named = anchors.filter { one in
      one.isPerson && one.form == .name && one.tokens.upperBound <= limit && !one.tokens.isEmpty && !asks(one)
    }
    guard let first = named.first else { return nil }
    if named.allSatisfy({ $0.id == first.id }) { return first }
    if let talked = named.first(where: { isTalkedTo($0) }) { return talked }
    let opening = named.first { one in
      let sentence = document.sentences[document.sentence(ofToken: one.tokens.lowerBound)].tokens
      return (sentence.lowerBound..<one.tokens.lowerBound).allSatisfy { index in
        !classes[index].isDisjoint(with: [.title, .determiner, .former, .adjective]) || tokens[index].kind == .mark
      }
    }
    return opening
  }

  /// "Aoife Brennan talks to a colonel": the one who asks.
  private func asks(_ one: Anchor) -> Bool {
    let next = one.tokens.upperBound
    guard next < tokens.count else { return false }
    if TurnWords.asking.contains(tokens[next].key) { return !speaksToUs(next) }
    let before = one.tokens.lowerBound - 1
    return before >= 0 && tokens[before].key == TurnWords.by && one.tokens.lowerBound < 40
      && (before == 0 || tokens[before].isCapitalised || TurnWords.written.contains(tokens[before - 1].key))
  }

  /// "X spoke to us in Brussels", "X talks to this paper": the one who answers.
  private func speaksToUs(_ verb: Int) -> Bool {
    verb + 2 < tokens.count && (tokens[verb + 1].key == Key.to || tokens[verb + 1].key == TurnWords.with)
      && TurnWords.ours.contains(tokens[verb + 2].key)
  }

  /// "talks to Colonel X", "an interview with X".
  private func isTalkedTo(_ one: Anchor) -> Bool {
    if one.tokens.upperBound < tokens.count, speaksToUs(one.tokens.upperBound) { return true }
    var index = one.tokens.lowerBound - 1
    while index > 0, !classes[index].isDisjoint(with: [.title, .determiner, .former, .adjective]) { index -= 1 }
    guard index > 0, tokens[index].key == Key.to || tokens[index].key == TurnWords.with else {
      return index >= 0 && TurnWords.interviewed.contains(tokens[index].key)
    }
    return TurnWords.talking.contains(tokens[index - 1].key)
  }

  /// The voice that a paragraph opens with, and its colon.
  private func voice(opening sentence: Range<Int>, _ number: Int) -> (colon: Int, voice: Voice)? {
    if let printed = printedVoice(opening: sentence) { return printed }
    var depth = 0
    var words = 0
    var hasBracket = false
    var colon: Int?
    for index in sentence.prefix(44) {
      let token = tokens[index]
      if token.key == Key.openingBracket {
        (depth, hasBracket) = (depth + 1, true)
      } else if token.key == Key.closingBracket {
        depth -= 1
      } else if depth > 0 {
        continue
      } else if token.key == Key.colon {
        colon = index
        break
      } else if token.kind == .word {
        words += 1
        guard words <= 14, token.isCapitalised || TurnWords.small.contains(token.key) else { return nil }
      } else if token.kind != .mark || !TurnWords.marks.contains(token.key) || quotes.isQuoted(index) {
        return nil
      }
    }
    guard let colon, colon > sentence.lowerBound, colon + 1 < sentence.upperBound else { return nil }
    let head = sentence.lowerBound..<colon
    if words == 1, let word = head.first(where: { tokens[$0].kind == .word }) {
      if TurnWords.questions.contains(tokens[word].key) { return (colon, .question) }
      if TurnWords.answers.contains(tokens[word].key) { return (colon, .answer) }
    }
    let inHead = head.compactMap { anchor(startingAt: $0) }.filter { $0.tokens.upperBound <= colon }
    // "The President" who gives the floor is the meeting's.
    let isChair = head.count <= 3 && TurnWords.chairs.contains(tokens[colon - 1].key)
    // "The Minister of State, Ministry of Defence (Mr. Julian Ashdale)": the name stands in brackets behind the office.
    let bracket = head.first { tokens[$0].key == Key.openingBracket }
    if let person = inHead.first(where: { one in
      one.isPerson && one.form == .name && bracket.map { one.tokens.lowerBound > $0 } ?? true
    }) ?? inHead.first(where: { $0.isPerson && $0.form == .name })
      ?? (isChair ? nil : inHead.first(where: { $0.isPerson }))
    {
      return (colon, .named(Speaker(id: person.id, tokens: head, head: tokens[colon - 1].key, isPerson: true)))
    }
    // The outlet's name before its questions, which end as such.
    if !hasBracket, endsAsQuestion(number) { return (colon, .question) }
    let isTitled = head.contains { !classes[$0].isDisjoint(with: .title) }
    guard isTitled || hasBracket else { return nil }
    let end = head.first { tokens[$0].key == Key.openingBracket } ?? colon
    guard end > head.lowerBound, !head.contains(where: { isPlace[$0] }) || isTitled else { return nil }
    return (colon, .named(Speaker(id: nil, tokens: head.lowerBound..<end, head: tokens[end - 1].key, isPerson: true)))
  }

  private func endsAsQuestion(_ first: Int) -> Bool {
    var last = first
    while last + 1 < document.sentences.count,
      document.sentences[last + 1].block == document.sentences[first].block
    { last += 1 }
    return tokens[document.sentences[last].tokens.upperBound - 1].key == TurnWords.questionMark
  }

  /// What a turn says, as one statement.
  mutating func add(_ turn: Turn, block: Int, from sentence: Int) {
    guard let speaker = turn.speaker else { return }
    var last = sentence
    while last + 1 < document.sentences.count, document.sentences[last + 1].block == block { last += 1 }
    let end = document.sentences[last].tokens.upperBound
    guard end - turn.start > 2 else { return }
    items.append(
      Item(
        content: turn.start..<end, kind: .direct, speaker: speaker, verb: "say", polarity: .affirmed,
        verbToken: turn.colon, sentence: sentence, rule: StatementReading.turn, addressee: nil))
  }
}

extension StatementReading {
  /// The rule of what somebody says who has the floor.
  static let turn: RuleName = "turn"
}

enum TurnWords {
  static let firstPersons = WordSet("i we my our us me")
  static let sittings = WordSet("meeting session sitting house debate committee council")
  static let risings = WordSet("rose adjourned suspended resumed closed began opened ended")
  static var floor: WordKey { "floor" }
  static let takes = WordSet("took takes taking given the")
  static var then: WordKey { "then" }
  static let replies = WordSet("responded replied spoke asked intervened took answered made rose")
  static var by: WordKey { "by" }
  static let honorifics = WordSet("mr mrs ms miss dr sir dame lord lady baroness viscount earl")
  static let ours = WordSet("us me our this")
  static var with: WordKey { "with" }
  static let asking = WordSet("talks talked speaks spoke interviews interviewed meets met asks asked reports")
  static let written = WordSet("interview conducted interviewed written text words report")
  static let interviewed = WordSet("interviewed interviews asked met meets")
  static let talking = WordSet("talks talked talking speaks spoke speaking interview conversation sat sits questions")
  static let chairs = WordSet("president speaker chairman chairwoman chairperson chair moderator")
  static var i: WordKey { "i" }
  static var we: WordKey { "we" }
  static let speeches = WordSet(SpeechNouns.words)
  static var transcript: WordKey { "transcript" }
  static var followingWord: WordKey { "following" }
  static var followsWord: WordKey { "follows" }
  static let addressed = WordSet("ladies gentlemen excellencies colleagues friends president speaker chairman")
  static let singular = WordSet("i my me")
  static let own = WordSet("i we my our me us")
  static let questions = WordSet("q question")
  static let answers = WordSet("a answer")
  static let small = WordSet("of the for and in on to de von van der la du al")
  static let marks = WordSet([WordKey("."), WordKey(","), WordKey("-"), WordKey("'")])
  static var questionMark: WordKey { "?" }
}
