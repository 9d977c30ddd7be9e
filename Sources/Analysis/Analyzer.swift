import Corpus
import Facts

/// Reads one article into facts: the method, top to bottom.
///
/// The same article gives the same reading on every run, whatever else the corpus holds. Total: odd text gives an odd
/// reading, never an error.
package struct Analyzer: Sendable {
  package let lexicon: Lexicon
  package let timeline: Timeline
  private let actors: ActorFinder
  private let publications: PublicationFinder
  private let dates: DateFinder
  private let quantities: QuantityFinder
  private let speakers: SpeakerFinder
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
    publications = PublicationFinder(timeline: timeline)
    dates = DateFinder(timeline: timeline)
    quantities = QuantityFinder(words: words)
    speakers = SpeakerFinder(lexicon: lexicon)
    strength = StrengthExtractor(words: strengthWords, units: words.units)
    counts = CountExtractor(words: strengthWords, units: words.units)
    statements = try StatementExtractor(lexicon: lexicon, data: data)
    events = try EventExtractor(data: data, lexicon: lexicon)
    anchors = EventAnchors(timeline: timeline, lexicon: lexicon)
  }

  package func read(_ article: Article) -> Reading { steps(for: article).reading }

  /// The reading with everything it was built on, for `explain`.
  package func steps(for article: Article) -> AnalysisSteps {
    let document = Document(article.text)
    let names = actors.names(in: document)
    let phrases = dates.phrases(in: document)
    let publication = publication(of: article, document, phrases, names)
    let dates = dates.find(
      in: document, phrases: phrases, published: publication.date, publishedBasis: publication.basis,
      window: publication.window)
    let found = actors.find(in: document, names: names, on: publication.date)
    let quantities = quantities.find(in: document, blocked: dates.map(\.tokens))
    let attributions = speakers.attributions(in: document, mentions: found.mentions)
    let strength = strength.extract(
      document: document, quantities: quantities, dates: dates, mentions: found.mentions, attributions: attributions,
      publication: publication, title: article.title?.value)
    let counts = counts.extract(document: document, quantities: quantities, strength: strength)
    let events = events.extract(
      document: document, mentions: found.mentions, dates: dates, counts: counts, attributions: attributions,
      publication: publication)
    let statements = statements.extract(
      document: document, mentions: found.mentions, dates: dates, publication: publication)
    var claims: [(tokens: Range<Int>, claim: Claim, rule: RuleName)] = []
    claims.reserveCapacity(
      found.mentions.count + dates.count + strength.count + counts.count + events.count + statements.count)
    for one in found.mentions { claims.append((one.tokens, .mention(one.meaning), one.rule)) }
    for one in dates { claims.append((one.tokens, .date(one.meaning), one.rule)) }
    for one in strength { claims.append((one.tokens, .strength(one.meaning), one.rule)) }
    for one in counts { claims.append((one.tokens, .quantity(one.meaning), one.rule)) }
    for one in events {
      let sentence = document.sentences[document.sentence(ofToken: one.tokens.lowerBound)]
      let anchor = anchors.anchor(
        of: one.meaning, in: sentence, of: document, dates: dates, published: publication.date)
      let report = one.meaning.anchored(at: anchor)
      claims.append((one.tokens, .event(report), one.rule))
    }
    for one in statements { claims.append((one.tokens, .statement(one.meaning), one.rule)) }
    let reading = Reading(
      article: article, publication: publication, sentences: document.sentences.map(\.span),
      facts: facts(of: claims, in: document, article: article), foundActors: found.foundActors,
      fingerprint: FingerprintMaker.fingerprint(of: document))
    return AnalysisSteps(
      document: document, dates: dates, mentions: found.mentions, quantities: quantities, attributions: attributions,
      reading: reading)
  }

  /// When the article was published; one without a stated date is placed in time by the offices it gives to people too.
  private func publication(
    of article: Article, _ document: Document, _ phrases: [DatePhrase], _ names: [FoundMention]
  ) -> Publication {
    let mentions = article.statedDate == nil ? actors.find(in: document, names: names, on: nil).mentions : names
    return publications.find(article: article, document: document, phrases: phrases, mentions: mentions) {
      lexicon.terms(of: $0, role: $1 ?? "")
    }
  }

  /// Claims as facts in text order, each with its sentence and a name that lasts.
  private func facts(
    of claims: [(tokens: Range<Int>, claim: Claim, rule: RuleName)], in document: Document, article: Article
  ) -> [Fact] {
    var identities = FactIdentity.Sequence(articleID: article.id)
    // Indices move and not the claims, which are large; two claims of the same words stay in the order of the finders.
    let order = claims.indices.map { (claims[$0].tokens.lowerBound, claims[$0].tokens.upperBound, $0) }.sorted(by: <)
    return order.map { _, _, index in
      let element = claims[index]
      let focus = document.span(element.tokens)
      let first = document.sentences[document.sentence(ofToken: element.tokens.lowerBound)].span
      let last = document.sentences[document.sentence(ofToken: element.tokens.upperBound - 1)].span
      return Fact(
        id: identities.next(kind: element.claim.kind, focus: article.text.bytes[focus.range]), claim: element.claim,
        citation: Citation(sentence: first.union(last), focus: focus), rule: element.rule)
    }
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
