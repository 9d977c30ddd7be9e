import Corpus
import Facts

extension Snapshot {
  func claims(behind basis: Basis) -> ClaimList {
    switch basis {
    case .facts(let query):
      return ClaimList(basis: basis, claims: claimRows(references(query)), articles: [], reference: [])
    case .articles(let query):
      return ClaimList(basis: basis, claims: [], articles: articles(query).map(row(of:)), reference: [])
    case .reference(let lines):
      return ClaimList(
        basis: basis, claims: [], articles: [], reference: reference.points.filter { lines.contains($0.line) })
    case .problems: return ClaimList(basis: basis, claims: [], articles: [], reference: [])
    }
  }

  /// Claims by the date they speak of, or else that of their article; undated ones last.
  func claimRows(_ references: [FactReference]) -> [ClaimRow] {
    let days = references.map { day(of: $0) }
    // Facts come by path and place in the text, and that order is kept among claims of one day.
    let order = references.indices.sorted { days[$0] != days[$1] ? days[$0] < days[$1] : $0 < $1 }
    var rows: [Int32: ArticleRow] = [:]
    return order.map { index in
      let reference = references[index]
      let article = held[Int(reference.article)]
      let articleRow = rows[reference.article] ?? row(of: article)
      rows[reference.article] = articleRow
      return claimRow(reference, article, articleRow)
    }
  }

  private func day(of reference: FactReference) -> Int {
    let article = held[Int(reference.article)]
    var day = article.day
    switch article.reading.facts[Int(reference.fact)].claim {
    case .strength(let report): day = report.asOf?.middle ?? day
    case .date(let mention): day = mention.value?.middle ?? day
    case .event(let report): day = report.when?.middle ?? day
    case .statement(let report): day = report.when?.middle ?? day
    case .mention, .quantity: break
    }
    return day?.number ?? .max
  }

  private func claimRow(_ reference: FactReference, _ article: HeldArticle, _ row: ArticleRow) -> ClaimRow {
    let fact = article.reading.facts[Int(reference.fact)]
    let (sentence, focus) = (fact.citation.sentence, fact.citation.focus)
    var speaker: String?
    var office: String?
    var names: [String] = []
    var difference: Figure?
    if case .statement(let report) = fact.claim {
      speaker = report.speaker.map(name(of:)) ?? report.speakerText
      office = report.speaker.flatMap { self.office(of: $0, on: report.when?.middle ?? article.day) }
      names = fact.claim.entities.map(name(of:))
    }
    if case .event = fact.claim {
      speaker = self.speaker(of: reference).map(name(of:))
      names = fact.claim.entities.map(name(of:))
    }
    var stale: RecycledFigure?
    if case .strength(let report) = fact.claim {
      speaker = report.speaker.map(name(of:))
      stale = findingsCache.known?.recycledByFact[fact.id]
      let index = article.strength.firstIndex(of: reference.fact)
      difference = index.flatMap { ledger.point(ofReport: $0, article: article.number)?.difference }
    }
    return ClaimRow(
      id: fact.id, claim: fact.claim, rule: fact.rule, sentence: article.article.text.string(sentence),
      focus: TextSpan(focus.start - sentence.start, focus.end - sentence.start), article: row, speaker: speaker,
      difference: difference, stale: stale, office: office, names: names,
      correction: article.reading.amendments?.corrections[fact.id])
  }

  /// The office a person is known to have held on a day; nil without a day.
  func office(of id: EntityID, on day: Day?) -> String? {
    guard let day, let actor = actors[id], actor.kind == .person else { return nil }
    return roleLine(actor, on: day)
  }

  /// The last claims by date, newest first.
  func newestClaims(_ references: [FactReference], _ count: Int) -> [ClaimRow] {
    let days = references.map { day(of: $0) }
    // Undated ones have the highest number and are no news.
    let order = references.indices.sorted { left, right in
      let (one, other) = (days[left] == .max ? -1 : days[left], days[right] == .max ? -1 : days[right])
      return one != other ? one > other : left < right
    }
    return order.prefix(count).flatMap { claimRows([references[$0]]) }
  }
}
