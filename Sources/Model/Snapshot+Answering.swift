import Corpus
import Facts

extension Snapshot {
  /// How many actors and articles the overview lists.
  package static let overviewLength = 100

  package func answer(_ question: Question) -> Answer {
    switch question {
    case .overview: .overview(overview())
    case .actors: .actors(actorRows(mentions.order))
    case .dossier(let id): .dossier(dossier(of: id))
    case .strength: .strength(markedStrength)
    case .articles(let query): .articles(articles(query).map(row(of:)))
    case .claims(let basis): .claims(claims(behind: basis))
    case .article(let id): .article(view(of: id))
    case .problems: .problems(problems)
    case .events: .events(eventRows())
    case .event(let id): .event(eventPage(id))
    case .statements: .statements(statementRows())
    case .relations(let level): .relations(relationList(level))
    case .relation(let source, let target, let level): .relation(relationPage(source, target, level))
    case .disagreements: .disagreements(findings)
    case .brief(let basis): .brief(brief(of: basis))
    case .changes: .changes(history)
    case .soleSupport(let article): .soleSupport(soleSupport(of: article))
    case .places: .places(placeMap)
    // Words are looked up by whoever holds the index; without one nothing is found.
    case .search: .search(searchResult([], phrases: [], indexed: 0))
    }
  }

  private func overview() -> Overview {
    Overview(
      summary: summary(), strength: strength, actors: actorRows(mentions.order.prefix(Snapshot.overviewLength)),
      articles: byDate.prefix(Snapshot.overviewLength).map { row(of: held[Int($0)]) },
      events: gathered.groups.prefix(Snapshot.overviewLength).map(eventRow), eventCount: gathered.groups.count)
  }

  private func summary() -> CorpusSummary {
    var mentioned = FactQuery()
    mentioned.kinds = [.mention]
    var reports = FactQuery()
    reports.kinds = [.strength]
    var undated = ArticleQuery()
    undated.isDated = false
    var (happenings, sayings) = (FactQuery(), FactQuery())
    (happenings.kinds, sayings.kinds) = ([.event], [.statement])
    var (eventReports, statements, speaking) = (0, 0, Set<String>())
    for article in byPath.lazy.map({ held[Int($0)] }) {
      eventReports += article.events.count
      statements += article.statements.count
      if !article.statements.isEmpty { speaking.insert(article.article.id) }
    }
    let (first, last) = period
    return CorpusSummary(
      articles: Figure(.articles(byPath.count), basis: .articles(ArticleQuery())),
      origins: Figure(.origins(origins.count), basis: .articles(ArticleQuery())),
      actors: Figure(.actors(mentions.order.count), basis: .facts(mentioned)),
      strength: Figure(.facts(ledger.reports), basis: .facts(reports)),
      problems: Figure(.problems(problems.count), basis: .problems),
      undated: Figure(.articles(byDate.count - datedCount), basis: .articles(undated)), first: first, last: last,
      eventReports: Figure(.facts(eventReports), basis: .facts(happenings)),
      statements: Figure(.facts(statements), basis: .facts(sayings)),
      speakingArticles: Figure(.articles(speaking.count), basis: .facts(sayings)), scope: scope)
  }

  /// Dated articles stand before undated ones.
  private var datedCount: Int {
    var (low, high) = (0, byDate.count)
    while low < high {
      let middle = (low + high) / 2
      if days[Int(byDate[middle])] != .min { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first and last day of publication, as far as the articles are dated.
  var period: (first: Day?, last: Day?) {
    let dated = datedCount
    guard dated > 0 else { return (nil, nil) }
    return (held[Int(byDate[dated - 1])].day, held[Int(byDate[0])].day)
  }

  func row(of article: HeldArticle) -> ArticleRow {
    let source = article.article
    var (facts, strength) = (article.factCount, article.strength.count)
    // A file that stands twice in the corpus has one id, and a question for it finds the facts of both.
    if standsTwice(source.id) {
      for other in numbers(ofArticle: source.id) where other != article.number {
        facts += held[Int(other)].factCount
        strength += held[Int(other)].strength.count
      }
    }
    let origin = Int(origins.originOf[Int(article.number)])
    return ArticleRow(
      id: source.id, publication: article.reading.publication, outlet: source.outlet?.value,
      republisher: source.republisher?.value, title: source.title?.value ?? "",
      facts: Figure(.facts(facts), basis: .facts(.facts(of: source.id))),
      strength: Figure(.facts(strength), basis: .facts(.facts(of: source.id, kinds: FactKind.strengthAlone))),
      prints: Figure(.articles(origins.prints[origin].count), basis: .articles(.prints(of: origins.ids[origin]))),
      path: source.path, origin: print(of: article))
  }

  private func view(of id: String) -> ArticleView? {
    let articles = numbers(ofArticle: id).map { held[Int($0)] }
    guard let article = articles.min(by: { $0.precedes($1) }) else { return nil }
    var names: [EntityID: String] = [:]
    var offices: [EntityID: String] = [:]
    for fact in article.reading.facts {
      for id in fact.claim.entities where names[id] == nil {
        names[id] = name(of: id)
        offices[id] = office(of: id, on: article.day)
      }
    }
    let strays = marks.book.words.filter { numbers(ofArticle: $0.value.article).isEmpty }
    var points: [String: String] = [:]
    for (group, fact) in zip(ledger.groups(ofArticle: article.number), article.strength) {
      points[article.reading.facts[Int(fact)].id] = ledger.groups[Int(group)].id
    }
    return ArticleView(
      reading: article.reading, row: row(of: article), names: names, offices: offices, strays: Array(strays.keys),
      points: points)
  }
}

extension FactKind {
  /// Shared, since a row of every article asks with it.
  static let strengthAlone: Set<FactKind> = [.strength]
}
