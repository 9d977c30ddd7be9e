import Corpus
import Facts

extension Snapshot {
  /// All that is known of what a basis selects, with a numbered citation for every line.
  package func brief(of basis: Basis) -> Brief {
    var writer = BriefWriter(self, basis)
    return writer.brief()
  }
}

/// Gathers a brief: numbers each quoted sentence when it is first needed.
private struct BriefWriter {
  private struct Place: Hashable {
    let article: Int32
    let sentence: TextSpan
  }

  private let snapshot: Snapshot
  private let articles: [HeldArticle]
  /// Facts the brief may speak of, and the first of each id.
  private var selected: Set<FactReference> = []
  private var byID: [String: FactReference] = [:]
  private var numbers: [Place: Int] = [:]
  private var sources: [Brief.Source] = []
  private var rows: [Int32: ArticleRow] = [:]

  init(_ snapshot: Snapshot, _ basis: Basis) {
    self.snapshot = snapshot
    switch basis {
    case .articles(let query):
      articles = snapshot.articles(query)
      for article in articles {
        for index in article.strength + article.events + article.statements {
          selected.insert(FactReference(article: article.number, fact: index))
        }
      }
    case .facts(let query):
      selected = Set(snapshot.references(query))
      articles = Set(selected.map(\.article)).map { snapshot.held[Int($0)] }
    case .reference, .problems: articles = []
    }
    for reference in snapshot.inOrder(Array(selected)) {
      let id = snapshot.held[Int(reference.article)].reading.facts[Int(reference.fact)].id
      if byID[id] == nil { byID[id] = reference }
    }
  }

  mutating func brief() -> Brief {
    let strength = strengthEntries()
    let disagreements = disagreementEntries()
    let events = eventEntries()
    let statements = statementEntries()
    let days = articles.compactMap(\.day)
    return Brief(
      articles: articles.count,
      origins: Set(articles.map { snapshot.origins.originOf[Int($0.number)] }).count,
      undated: articles.count { $0.day == nil }, first: days.min { $0.number < $1.number },
      last: days.max { $0.number < $1.number }, strength: strength, disagreements: disagreements, events: events,
      statements: statements, sources: sources)
  }

  private mutating func strengthEntries() -> [Brief.Entry<StrengthPoint>] {
    let points = snapshot.markedStrength.points
    return points.compactMap { point in
      let reports = snapshot.ledger.group(id: point.id)?.reports.filter(selected.contains) ?? []
      return reports.isEmpty ? nil : Brief.Entry(point, sources: cite(reports))
    }
  }

  private mutating func disagreementEntries() -> [Brief.Entry<Disagreement>] {
    snapshot.findings.disagreements.compactMap { disagreement in
      let claims = disagreement.claims.compactMap { byID[$0] }
      return claims.isEmpty ? nil : Brief.Entry(disagreement, sources: cite(claims))
    }
  }

  private mutating func eventEntries() -> [Brief.Entry<EventRow>] {
    let profiles = snapshot.events.profiles
    // Dated ones in the order of time, then those that nobody dates.
    let groups = snapshot.gathered.groups
    let ordered = groups.filter { $0.day != .min }.reversed() + groups.filter { $0.day == .min }
    return ordered.compactMap { group in
      let members = group.members.map { profiles[Int($0)].reference }.filter(selected.contains)
      return members.isEmpty ? nil : Brief.Entry(snapshot.eventRow(group), sources: cite(members))
    }
  }

  private mutating func statementEntries() -> [Brief.Entry<ClaimRow>] {
    let references = snapshot.inOrder(
      selected.filter {
        if case .statement = snapshot.claim($0) { return true }
        return false
      })
    return snapshot.claimRows(references).compactMap { row in
      guard let reference = byID[row.id] else { return nil }
      return Brief.Entry(row, sources: cite([reference]))
    }
  }

  /// The numbers of the sentences that facts were read from.
  private mutating func cite(_ references: [FactReference]) -> [Int] {
    var cited: Set<Int> = []
    for reference in snapshot.inOrder(references) {
      let article = snapshot.held[Int(reference.article)]
      let sentence = article.reading.facts[Int(reference.fact)].citation.sentence
      let place = Place(article: reference.article, sentence: sentence)
      if let number = numbers[place] {
        cited.insert(number)
        continue
      }
      let row = rows[reference.article] ?? snapshot.row(of: article)
      rows[reference.article] = row
      let text = article.article.text
      sources.append(
        Brief.Source(
          article: row, address: article.article.address, sentence: text.string(sentence),
          bytes: text.fileSpan(of: sentence)))
      numbers[place] = sources.count
      cited.insert(sources.count)
    }
    return cited.sorted()
  }
}
