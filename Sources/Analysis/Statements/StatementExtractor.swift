import Corpus
import Facts

/// What someone said: the tokens of the content without its quotation marks.
package typealias FoundStatement = Found<StatementReport>

/// Finds who said what to whom.
///
/// "“We are ready,” Stoltenberg told reporters on Monday" gives the quotation to Stoltenberg. Words in quotation marks
/// that nobody is said to have spoken (a slogan, a sign, "so-called") are no statement; a headline is none either.
package struct StatementExtractor: Sendable {
  package let lexicon: Lexicon
  private let outlets: OutletNames

  /// - Throws: `DataFileError` naming file and line of the first mistake.
  package init(lexicon: Lexicon, data: DataFolder) throws(DataFileError) {
    self.lexicon = lexicon
    outlets = try OutletNames(data: data)
  }

  /// The statements of a text in its order.
  ///
  /// - Parameters:
  ///   - mentions: all mentions of the document, pronouns of speakers included.
  ///   - dates: dates of the document; one beside the verb is when it was said.
  package func extract(
    document: Document, mentions: [FoundMention], dates: [FoundDate], publication: Publication
  ) -> [FoundStatement] {
    extract(
      document: document, mentions: mentions, arePeople: lexicon.arePeople(mentions), dates: dates,
      publication: publication, tags: lexicon.names.tags(of: document))
  }

  func extract(
    document: Document, mentions: [FoundMention], arePeople: [Bool?], dates: [FoundDate], publication: Publication,
    tags: WordTags
  ) -> [FoundStatement] {
    read(
      document: document, mentions: mentions, arePeople: arePeople, dates: dates, publication: publication, tags: tags,
      mark: nil
    ).statements
  }

  /// All that the speech of a text says: one reading for statements, whose words a passage is, and who speaks unnamed.
  ///
  /// - Parameter mark: sets the unnamed of one text apart from those of another; nil leaves them without an actor.
  func read(
    document: Document, mentions: [FoundMention], arePeople: [Bool?], dates: [FoundDate], publication: Publication,
    tags: WordTags, mark: String?
  ) -> SpeechFindings {
    var reading = StatementReading(
      document: document, lexicon: lexicon, mentions: mentions, arePeople: arePeople, tags: tags)
    reading.read()
    let unnamed = mark.map { reading.nameSpeakers(mark: $0) } ?? []
    let source = StatementSource(
      document: document, outlets: outlets, dates: dates, published: publication.date, classes: reading.classes)
    let items = reading.items
    let statements = items.indices.map { index in
      let near = items[max(0, index - 8)..<min(items.count, index + 9)]
      return Found(items[index].content, source.report(of: items[index], near: near), rule: items[index].rule)
    }
    var spoken: [Int: DateValue?] = [:]
    spoken.reserveCapacity(items.count)
    let hasRequests = items.contains { $0.isRequest }
    for index in items.indices where items[index].verbToken >= 0 {
      spoken[items[index].verbToken] = statements[index].meaning.when
    }
    return SpeechFindings(
      statements: hasRequests ? statements.indices.filter { !items[$0].isRequest }.map { statements[$0] } : statements,
      requests: hasRequests ? statements.indices.filter { items[$0].isRequest }.map { statements[$0] } : [],
      attributions: reading.attributions(), unnamed: unnamed, spoken: spoken)
  }
}

/// What the speech of a text was read as.
struct SpeechFindings {
  let statements: [FoundStatement]
  /// "asked him to go", "told them to leave": deeds by words, for events.
  let requests: [FoundStatement]
  let attributions: [FoundAttribution]
  let unnamed: [UnnamedSpeaker]
  /// When what a verb tells was said, by the verb's token.
  let spoken: [Int: DateValue?]
}

/// One text on its way through the extractor.
struct StatementReading {
  /// A mention of an actor.
  struct Anchor {
    let tokens: Range<Int>
    let id: EntityID
    let isPerson: Bool
    let form: Mention.Form
    /// Its place among the mentions.
    let mention: Int
  }

  /// Who speaks: the words that say so, and who they mean, where that is known.
  struct Speaker {
    let id: EntityID?
    let tokens: Range<Int>
    /// The noun at the end of the words: "spokesman".
    let head: WordKey
    let isPerson: Bool
  }

  /// A verb of speech with its speaker.
  struct Clause {
    let verb: Int
    /// The token behind the verb and its particle.
    let end: Int
    let speech: SpeechVerb
    var speaker: Speaker
    /// "said Rama"
    let isInverted: Bool
    /// Shares the speaker of the clause before: "and called on", "adding that".
    let isJoined: Bool
    /// Where the words begin that say who speaks; for a joined clause, its joining word.
    let start: Int
    /// "was accused by Serbia of"
    var isPassive = false
    /// "which Serbia said had": what is said tells of something named before.
    var isRelative = false
  }

  /// A statement found.
  struct Item {
    let content: Range<Int>
    let kind: StatementReport.Kind
    let speaker: Speaker
    let verb: String
    let polarity: StatementReport.Polarity
    /// The verb, or "according"; -1 where the statement goes on without one.
    let verbToken: Int
    let sentence: Int
    let rule: RuleName
    /// The person or body spoken to.
    let addressee: EntityID?
    /// "asked him to go": what somebody was asked to do, which is told as an event and not as words.
    var isRequest = false
  }

  let document: Document
  let lexicon: Lexicon
  let tokens: [Token]
  let classes: WordTags.Classes
  /// Beside the sentences: everything that the words of each can be.
  let sentenceClasses: [WordClasses]
  let quotes: QuoteMap
  let mentions: [FoundMention]
  let anchors: [Anchor]
  /// Beside the tokens: the longest anchor that ends before, or starts at, one; -1 for none.
  private var endingAt: [Int32]
  private var startingAt: [Int32]
  /// Where the text says "according".
  let accordings: [Int]
  /// Beside the tokens: whether each belongs to the name of a place.
  let isPlace: [Bool]
  var items: [Item] = []
  /// Beside the quotes: whether an item holds it.
  var isTaken: [Bool]

  init(document: Document, lexicon: Lexicon, mentions: [FoundMention], arePeople: [Bool?], tags: WordTags) {
    (self.document, self.lexicon, self.mentions, tokens) = (document, lexicon, mentions, document.tokens)
    (classes, sentenceClasses) = (WordTags.Classes(tags), tags.sentences)
    accordings = document.places(of: Key.according)
    let quotes = document.quotes
    self.quotes = quotes
    isTaken = [Bool](repeating: false, count: quotes.quotes.count)
    endingAt = [Int32](repeating: -1, count: document.tokens.count + 1)
    startingAt = endingAt
    var anchors: [Anchor] = []
    var isPlace = [Bool](repeating: false, count: document.tokens.count)
    anchors.reserveCapacity(mentions.count)
    for number in mentions.indices {
      let range = mentions[number].tokens
      guard case .actor(let id) = mentions[number].meaning.target else {
        for token in range { isPlace[token] = true }
        continue
      }
      let form = mentions[number].meaning.form
      let isPerson = arePeople[number] ?? (form == .name)
      let index = Int32(anchors.count)
      anchors.append(
        Anchor(tokens: range, id: id, isPerson: isPerson, form: form, mention: number))
      let (start, end) = (range.lowerBound, range.upperBound)
      if endingAt[end] < 0 || anchors[Int(endingAt[end])].tokens.count < range.count { endingAt[end] = index }
      if startingAt[start] < 0 || anchors[Int(startingAt[start])].tokens.count < range.count {
        startingAt[start] = index
      }
    }
    (self.anchors, self.isPlace) = (anchors, isPlace)
  }

  func anchor(endingAt end: Int) -> Anchor? { endingAt[end] < 0 ? nil : anchors[Int(endingAt[end])] }
  func anchor(startingAt start: Int) -> Anchor? { startingAt[start] < 0 ? nil : anchors[Int(startingAt[start])] }

  mutating func read() {
    var turns = turns()
    for (number, sentence) in document.sentences.enumerated() {
      // Headlines are no statements.
      if document.text.blocks[sentence.block].kind == .title { continue }
      if turns.isEmpty, let turn = goingOn(from: number) { turns[sentence.block] = turn }
      guard let turn = turns[sentence.block] else {
        readSentence(number, sentence.tokens)
        continue
      }
      if number == 0 || document.sentences[number - 1].block != sentence.block {
        add(turn, block: sentence.block, from: number)
      }
      let start = max(sentence.tokens.lowerBound, turn.start)
      // What a turn tells of others is theirs; a question states nothing of its own.
      if start < sentence.tokens.upperBound { readSentence(number, start..<sentence.tokens.upperBound) }
    }
    readOpenQuotes()
    goOnInSummary()
    items.sort { ($0.content.lowerBound, $0.content.upperBound) < ($1.content.lowerBound, $1.content.upperBound) }
    dropRepeated()
  }

  private mutating func readSentence(_ number: Int, _ sentence: Range<Int>) {
    let first = items.count
    let clauses = sentenceClasses[number].contains(.speech) ? clauses(in: sentence) : []
    for (index, clause) in clauses.enumerated() {
      readClause(clause, clauses[(index + 1)...], number, sentence)
    }
    readAccording(number, sentence)
    readPutting(number, sentence)
    if items.count == first { readOpinion(number, sentence) }
    readClaim(number, sentence)
    if items.count == first { readPassing(number, sentence) }
    if items.count == first { readImpersonal(number, sentence) }
    readLooseQuotes(items[first...].last, number, sentence)
    if items.count == first { readCaption(number, sentence) }
    if items.count == first { inherit(number, sentence) }
    if items.count == first { readBareQuote(number, sentence) }
  }

  /// A content that another of the same speaker holds is not said twice.
  private mutating func dropRepeated() {
    let contents = items.map(\.content)
    let isRepeated = contents.indices.map { index in
      // Sorted by place, so what holds it stands close by.
      (max(0, index - 8)..<min(contents.count, index + 9)).contains { other in
        guard other != index, contents[other].lowerBound <= contents[index].lowerBound,
          contents[index].upperBound <= contents[other].upperBound
        else { return false }
        if contents[other] == contents[index] { return other < index }
        let (outer, inner) = (items[other], items[index])
        if outer.rule == StatementReading.turn || outer.rule == "reported-over", outer.speaker.id != inner.speaker.id {
          return false
        }
        // "said the train, which he said had stopped, was his": once is enough.
        if inner.rule == "reported-relative", outer.speaker.id == inner.speaker.id { return true }
        return outer.verbToken == inner.verbToken || inner.kind == .direct
      }
    }
    if isRepeated.contains(true) { items = items.indices.filter { !isRepeated[$0] }.map { items[$0] } }
  }
}
