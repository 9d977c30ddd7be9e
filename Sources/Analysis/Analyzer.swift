import Corpus
import Facts

/// Reads one article into facts: the method, top to bottom.
///
/// The same article gives the same reading on every run, whatever else the corpus holds. Total: odd text gives an odd
/// reading, never an error.
package final class Analyzer: Sendable {
  package let lexicon: Lexicon
  package let timeline: Timeline
  private let actors: ActorFinder
  private let publications: PublicationFinder
  private let dates: DateFinder
  private let quantities: QuantityFinder
  private let strength: StrengthExtractor
  private let counts: CountExtractor
  private let statements: StatementExtractor
  let events: EventExtractor
  private let anchors: EventAnchors

  /// Reads every table the analysis needs.
  /// - Throws: `DataFileError` naming file and line of the first mistake.
  package init(data: DataFolder) throws(DataFileError) {
    let countries = try CountryTable(data: data)
    let words = try QuantityWords(data: data, countries: countries)
    let strengthWords = try StrengthWords(data: data, countries: countries)
    lexicon = try Lexicon(data: data)
    timeline = try Timeline(data: data)
    actors = ActorFinder(lexicon: lexicon)
    dates = DateFinder(timeline: timeline)
    publications = PublicationFinder(dates: dates)
    quantities = QuantityFinder(words: words)
    let theatre = StrengthTheatre(lexicon: lexicon, force: strengthWords.watched)
    strength = StrengthExtractor(words: strengthWords, units: words.units, theatre: theatre)
    counts = CountExtractor(words: strengthWords, units: words.units)
    statements = try StatementExtractor(lexicon: lexicon, data: data)
    events = try EventExtractor(data: data, lexicon: lexicon)
    anchors = EventAnchors(timeline: timeline, lexicon: lexicon)
  }

  package func read(_ article: Article) -> Reading { steps(for: article).reading }

  /// The reading with everything it was built on, for `explain`.
  package func steps(for article: Article) -> AnalysisSteps {
    let document = Document(article.text)
    let tags = lexicon.names.tags(of: document)
    let people = actors.people(in: document, tags: tags)
    let phrases = dates.phrases(in: document)
    let known = CueReading(self.dates.cues, of: document)
    let publication = publication(of: article, document, phrases, known, people.statedRoles)
    let dates = dates.find(
      in: document, phrases: phrases, published: publication.date, publishedBasis: publication.basis,
      window: publication.window, events: known)
    let found = actors.find(consume people, on: publication.date)
    let quantities = quantities.find(in: document, blocked: dates.map(\.tokens))
    let speech = statements.read(
      document: document, mentions: found.mentions, arePeople: found.arePeople, dates: dates, publication: publication,
      tags: tags, mark: String(article.id.prefix(4)))
    let statements = speech.statements
    let speakerMentions = speech.unnamed.map { one in
      FoundMention(
        one.tokens, Mention(target: .actor(one.actor.id), form: .nominal, role: nil), rule: "unnamed-speaker")
    }
    let strength = strength.extract(
      document: document, quantities: quantities, dates: dates, mentions: found.mentions,
      attributions: speech.attributions, publication: publication, title: article.title?.value)
    let counts = counts.extract(document: document, quantities: quantities, strength: strength)
    let events = events.extract(
      document: document, mentions: found.mentions, foundActors: found.foundActors,
      villages: Set(found.foundPlaces.lazy.map(\.id)), dates: dates, counts: counts, attributions: speech.attributions,
      sources: EventSources(
        statements: statements.joined(by: speech.requests), strength: strength, spoken: speech.spoken),
      publication: publication)
    let mentions = found.mentions.joined(by: speakerMentions)
    let told = dates.compactMap { $0.asFact(in: document) }
    var order = FactOrder(
      count: mentions.count + told.count + strength.count + counts.count + events.count + statements.count)
    order.add(mentions, .mention)
    order.add(told, .date)
    order.add(strength, .strength)
    order.add(counts, .quantity)
    order.add(events, .event)
    order.add(statements, .statement)
    // Claims are looked at in place: a copy of what was found would be counted.
    let facts = facts(in: document, article: article, order) { kind, index in
      switch kind {
      case .mention: mentions.withUnsafeBufferPointer { (.mention($0[index].meaning), $0[index].rule) }
      case .date: told.withUnsafeBufferPointer { (.date($0[index].meaning), $0[index].rule) }
      case .strength: strength.withUnsafeBufferPointer { (.strength($0[index].meaning), $0[index].rule) }
      case .quantity: counts.withUnsafeBufferPointer { (.quantity($0[index].meaning), $0[index].rule) }
      case .event:
        (
          .event(anchored(events[index], in: document, known, dates: dates, published: publication.date)),
          events[index].rule
        )
      case .statement: statements.withUnsafeBufferPointer { (.statement($0[index].meaning), $0[index].rule) }
      }
    }
    let reading = Reading(
      article: article, publication: publication, sentences: document.sentences.map(\.span),
      facts: facts, foundActors: found.foundActors.joined(by: speech.unnamed.map(\.actor)),
      foundPlaces: found.foundPlaces,
      fingerprint: FingerprintMaker.fingerprint(of: document))
    return AnalysisSteps(
      document: document, dates: dates, mentions: mentions, quantities: quantities, attributions: speech.attributions,
      reading: reading)
  }

  /// An event with what sets it apart from others of its kind.
  private func anchored(
    _ event: Found<EventReport>, in document: Document, _ known: CueReading, dates: [FoundDate],
    published: DateValue?
  ) -> EventReport {
    let sentence = document.sentence(ofToken: event.tokens.lowerBound)
    let anchor = anchors.anchor(
      of: event.meaning, in: sentence, of: document, events: known, dates: dates, published: published)
    return anchors.filled(event.meaning, from: anchor).anchored(at: anchor)
  }

  /// When the article was published; one without a stated date is placed in time by the offices it gives to people too.
  private func publication(
    of article: Article, _ document: Document, _ phrases: [DatePhrase], _ known: CueReading, _ mentions: [FoundMention]
  ) -> Publication {
    publications.find(article: article, document: document, phrases: phrases, events: known, mentions: mentions) {
      lexicon.terms(of: $0, role: $1 ?? "")
    }
  }

  /// Claims as facts in text order, each with its sentence and a name that lasts.
  private func facts(
    in document: Document, article: Article, _ order: FactOrder,
    _ claim: (FactKind, _ index: Int) -> (Claim, RuleName)
  ) -> [Fact] {
    var identities = FactIdentity.Sequence(articleID: article.id, count: order.places.count)
    var facts: [Fact] = []
    facts.reserveCapacity(order.places.count)
    let (bytes, sentences) = (article.text.bytes, document.sentences)
    var sentence = 0
    for place in order.merged() {
      let tokens = Int(place.start)..<Int(place.end)
      let focus = document.span(tokens)
      // Places go forward in the text, and most end in the sentence they begin in.
      while sentences[sentence].tokens.upperBound <= tokens.lowerBound { sentence += 1 }
      var last = sentence
      while sentences[last].tokens.upperBound < tokens.upperBound { last += 1 }
      let span = sentences[sentence].span.union(sentences[last].span)
      let (claim, rule) = claim(place.kind, Int(place.index))
      facts.append(
        Fact(
          id: identities.next(kind: place.kind, focus: bytes[focus.range]), claim: claim,
          citation: Citation(sentence: span, focus: focus), rule: rule))
    }
    return facts
  }
}

extension Array {
  /// Both in one; the first as it is where there are no others, as most often: nothing is copied then.
  fileprivate func joined(by others: [Element]) -> [Element] { others.isEmpty ? self : self + others }
}

/// Where the claims of a text stand. Places are put in order and not the claims, which are large.
private struct FactOrder {
  struct Place {
    let start, end: Int32
    let kind: FactKind
    let index: Int32

    /// Start and end in one number that sorts as they do.
    var words: UInt64 { UInt64(UInt32(bitPattern: start)) << 32 | UInt64(UInt32(bitPattern: end)) }
  }

  /// The places of each finder, one finder after the other.
  private(set) var places: [Place] = []
  private var ends: [Int] = []

  init(count: Int) { places.reserveCapacity(count) }

  mutating func add<Meaning>(_ found: [Found<Meaning>], _ kind: FactKind) {
    let first = places.count
    var isInOrder = true
    for index in found.indices {
      let place = Place(
        start: Int32(found[index].tokens.lowerBound), end: Int32(found[index].tokens.upperBound), kind: kind,
        index: Int32(index))
      isInOrder = isInOrder && (index == 0 || places[places.count - 1].words <= place.words)
      places.append(place)
    }
    if !isInOrder {
      let sorted = places[first...].sorted { ($0.words, $0.index) < ($1.words, $1.index) }
      places.replaceSubrange(first..., with: sorted)
    }
    ends.append(places.count)
  }

  /// The places in text order; of claims of the same words those of the first finder come first.
  func merged() -> [Place] {
    var result: [Place] = []
    result.reserveCapacity(places.count)
    var next = [0] + ends.dropLast()
    // The words of the next place of each finder; those of one without any more are behind all others.
    func words(_ finder: Int) -> UInt64 { next[finder] < ends[finder] ? places[next[finder]].words : .max }
    var heads = next.indices.map(words)
    for _ in places.indices {
      var first = 0
      for finder in 1..<heads.count where heads[finder] < heads[first] { first = finder }
      result.append(places[next[first]])
      next[first] += 1
      heads[first] = words(first)
    }
    return result
  }
}

/// One article's reading with the finders' results it was built on.
package struct AnalysisSteps: Sendable {
  package let document: Document
  package let dates: [FoundDate]
  package let mentions: [FoundMention]
  package let quantities: [FoundQuantity]
  package let attributions: [FoundAttribution]
  package let reading: Reading
}
