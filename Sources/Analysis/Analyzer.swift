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
  let events: EventExtractor

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
    events = try EventExtractor(data: data, lexicon: lexicon)
  }

  package func read(_ article: Article) -> Reading { steps(for: article).reading }

  /// The reading with everything it was built on, for `explain`.
  package func steps(for article: Article) -> AnalysisSteps {
    let document = Document(article.text)
    let names = actors.names(in: document)
    let publication = publication(of: article, document, names)
    let dates = dates.find(in: document, published: publication.date, publishedBasis: publication.basis)
    let found = actors.find(in: document, names: names, on: publication.date)
    let quantities = quantities.find(in: document, blocked: dates.map(\.tokens))
    let attributions = speakers.attributions(in: document, mentions: found.mentions)
    let strength = strength.extract(
      document: document, quantities: quantities, dates: dates, mentions: found.mentions, attributions: attributions,
      publication: publication)
    let counts = counts.extract(document: document, quantities: quantities, strength: strength)
    let events = events.extract(
      document: document, mentions: found.mentions, dates: dates, counts: counts, attributions: attributions,
      publication: publication)
    let claims =
      found.mentions.map { ($0.tokens, Claim.mention($0.meaning), $0.rule) }
      + dates.map { ($0.tokens, Claim.date($0.meaning), $0.rule) }
      + strength.map { ($0.tokens, Claim.strength($0.meaning), $0.rule) }
      + counts.map { ($0.tokens, Claim.quantity($0.meaning), $0.rule) }
      + events.map { ($0.tokens, Claim.event($0.meaning), $0.rule) }
    let reading = Reading(
      article: article, publication: publication, sentences: document.sentences.map(\.span),
      facts: facts(of: claims, in: document, article: article), foundActors: found.foundActors)
    return AnalysisSteps(
      document: document, dates: dates, mentions: found.mentions, quantities: quantities, attributions: attributions,
      reading: reading)
  }

  /// When the article was published; one without a stated date is placed in time by the offices it gives to people too.
  private func publication(of article: Article, _ document: Document, _ names: [FoundMention]) -> Publication {
    let mentions = article.statedDate == nil ? actors.find(in: document, names: names, on: nil).mentions : names
    return publications.find(article: article, document: document, mentions: mentions) { actor, role in
      lexicon.terms(of: actor, role: role ?? "")
    }
  }

  /// Claims as facts in text order, each with its sentence and a name that lasts.
  private func facts(
    of claims: [(tokens: Range<Int>, claim: Claim, rule: RuleName)], in document: Document, article: Article
  ) -> [Fact] {
    var identities = FactIdentity.Sequence(articleID: article.id)
    let sorted = claims.enumerated().sorted { left, right in
      let (first, second) = (left.element.tokens, right.element.tokens)
      return (first.lowerBound, first.upperBound, left.offset) < (second.lowerBound, second.upperBound, right.offset)
    }
    return sorted.map { _, element in
      let focus = document.span(element.tokens)
      let first = document.sentences[document.sentence(ofToken: element.tokens.lowerBound)].span
      let last = document.sentences[document.sentence(ofToken: element.tokens.upperBound - 1)].span
      return Fact(
        id: identities.next(kind: element.claim.kind, focus: article.text.string(focus)), claim: element.claim,
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
