import Canvas
import Corpus
import Facts

@testable import Workbench

/// A small model of its own for the desk's tests: answers made from `SampleArticles`, independent of `Model`.
struct SampleAnswers {
  struct Entry {
    let view: ArticleView
    let origin: String
    let raw: [RawSegment]
  }

  let entries: [Entry]
  let actors: [Actor]
  let problems: [CorpusProblem]
  let reference: [ReferencePoint]

  static let empty = SampleAnswers(articles: [], problems: [], hasReference: false)
  static let twelve = SampleAnswers(articles: SampleArticles.all, problems: [], hasReference: true)
  static let broken = SampleAnswers(
    articles: [],
    problems: [
      CorpusProblem(
        path: "corpus/torn.jsonl", line: 7, what: "the line is not JSON: it ends within a string",
        advice: "Write the record again, or delete line 7."),
      CorpusProblem(
        path: "corpus/locked.txt", what: "the file cannot be read: permission denied",
        advice: "Give yourself the right to read it: chmod u+r corpus/locked.txt"),
    ], hasReference: false)

  init(articles: [SampleArticles.Article], problems: [CorpusProblem], hasReference: Bool) {
    self.problems = problems
    actors = SampleArticles.actors.map { person in
      Actor(
        id: EntityID(person.id), name: person.name, kind: Actor.Kind(rawValue: person.kind)!, country: person.country,
        aliases: person.aliases,
        roles: person.roles.map { role in
          Actor.Role(
            role: role.role, of: role.of.map { EntityID($0) }, from: role.from.flatMap { DateValue(edtf: $0) },
            to: role.to.flatMap { DateValue(edtf: $0) })
        }, source: person.isFound ? .text : .lexicon)
    }
    reference =
      hasReference
      ? SampleArticles.reference.enumerated().map { index, row in
        ReferencePoint(
          line: index + 2, date: DateValue(edtf: row.date)!, quantity: Quantity(row.value, .about),
          kind: StrengthReport.Kind(rawValue: row.kind)!, nation: row.nation, outlet: "Sample register",
          address: "https://register.example/\(index)", confidence: "A", note: "invented for tests")
      } : []
    let names = Dictionary(uniqueKeysWithValues: actors.map { ($0.id, $0.name) })
    entries = articles.map { article in
      SampleAnswers.entry(article, names: names, prints: articles.count { $0.origin == article.origin })
    }
  }

  private static func entry(_ article: SampleArticles.Article, names: [EntityID: String], prints: Int) -> Entry {
    var bytes: [UInt8] = []
    var blocks: [SourceText.Block] = []
    var facts: [Fact] = []
    func add(_ kind: SourceText.BlockKind, _ marked: String) {
      if !bytes.isEmpty { bytes += [10, 10] }
      let start = bytes.count
      var claims: [(Claim, TextSpan)] = []
      for part in SampleMarks.parts(of: marked) {
        let from = bytes.count
        bytes += Array(part.words.utf8)
        if let mark = part.mark {
          claims.append((SampleMarks.claim(mark, at: from, bytes.count), TextSpan(from, bytes.count)))
        }
      }
      let sentence = TextSpan(start, bytes.count)
      blocks.append(SourceText.Block(kind: kind, span: sentence))
      for (claim, span) in claims {
        facts.append(
          Fact(
            id: "\(article.id)-\(facts.count)", claim: claim, citation: Citation(sentence: sentence, focus: span),
            rule: RuleName("sample-\(claim.kind.rawValue)")))
      }
    }
    if !article.title.isEmpty { add(.title, article.title) }
    for paragraph in article.paragraphs { add(.paragraph, paragraph) }
    let head = "Home | News | Weather\n\n"
    let tail = "\n\nRead also: ten quiet villages\n"
    let offset = head.utf8.count
    let whole = TextSpan(0, bytes.count)
    let file = TextSpan(offset, offset + bytes.count)
    let removed = [
      RemovedText(span: TextSpan(0, offset), rule: "menu-line", why: "navigation"),
      RemovedText(span: TextSpan(file.end, file.end + tail.utf8.count), rule: "related-links", why: "related links"),
    ]
    let text = SourceText(
      bytes: bytes, pieces: [SourceText.Piece(clean: whole, file: file, isVerbatim: true)], blocks: blocks,
      removed: removed)
    let path = "corpus/\(article.id).txt"
    let stated = Article(
      id: article.id, path: path, sha256: article.id, span: TextSpan(0, removed[1].span.end), text: text,
      title: Article.Stated(article.title), outlet: article.outlet.map { Article.Stated($0) },
      republisher: article.republisher.map { Article.Stated($0) }, wires: [], byline: nil, dateline: nil,
      language: "en",
      address: "https://\(article.id).example/story", statedDate: nil, pageStamps: [], encoding: "UTF-8",
      origin: article.origin)
    let publication =
      article.date.map { date in
        Publication(
          date: DateValue(edtf: date)!, basis: article.isInferred ? "terms of office" : "the dateline",
          status: article.isInferred ? .inferred : .stated,
          republished: article.republisher == nil ? nil : DateValue(edtf: "2025-01-31"))
      } ?? .unknown
    var inArticle = FactQuery()
    inArticle.article = article.id
    var strength = inArticle
    strength.kinds = [.strength]
    let row = ArticleRow(
      id: article.id, publication: publication, outlet: article.outlet, republisher: article.republisher,
      title: article.title, facts: Figure(.facts(facts.count), basis: .facts(inArticle)),
      strength: Figure(.facts(facts.count { $0.claim.kind == .strength }), basis: .facts(strength)),
      prints: Figure(.articles(prints), basis: .articles(ArticleQuery())), path: path,
      origin: article.copy.map {
        Print(article: article.id, basis: .nearCopy, of: $0, ofName: "North Wire", share: 86)
      })
    let reading = Reading(
      article: stated, publication: publication, sentences: blocks.map(\.span), facts: facts, foundActors: [])
    return Entry(
      view: ArticleView(
        reading: reading, row: row, names: names,
        points: Dictionary(
          uniqueKeysWithValues: facts.filter { $0.claim.kind == .strength }.map { ($0.id, "of the sample") })),
      origin: article.origin,
      raw: [
        RawSegment(span: removed[0].span, text: head, removed: removed[0]),
        RawSegment(span: file, text: String(decoding: bytes, as: UTF8.self), removed: nil),
        RawSegment(span: removed[1].span, text: tail, removed: removed[1]),
      ])
  }

  // MARK: Answers

  func answer(_ question: Question) -> Answer {
    switch question {
    case .overview:
      return .overview(
        Overview(
          summary: summary, strength: series, actors: actorRows, articles: articleRows(ArticleQuery()),
          events: eventRows, eventCount: eventRows.count))
    case .actors: return .actors(actorRows)
    case .dossier(let id): return .dossier(dossier(id))
    case .strength: return .strength(series)
    case .articles(let query): return .articles(articleRows(query))
    case .claims(let basis): return .claims(claims(basis))
    case .article(let id): return .article(entries.first { $0.view.row.id == id }?.view)
    case .problems: return .problems(problems)
    case .events: return .events(LazyRows(eventRows))
    case .event(let id): return .event(eventPage(id))
    case .statements: return .statements(LazyRows(statementRows))
    case .relations(let level): return .relations(relations(level))
    case .relation(let one, let other, let level): return .relation(relation(one, other, level))
    case .disagreements: return .disagreements(findings)
    case .brief:
      let points = series.points.map { Brief.Entry($0, sources: []) }
      return .brief(
        Brief(
          articles: entries.count, origins: 0, undated: 0, first: nil, last: nil, strength: points, disagreements: [],
          events: [], statements: [], sources: []))
    case .changes: return .changes(history)
    case .soleSupport(let article): return .soleSupport(soleSupport(article))
    case .places: return .places(PlaceMap(rows: placeRows, outline: entries.isEmpty ? .empty : SamplePlaces.outline))
    case .search: return .search(SearchResult(hits: .none, phrases: [], indexed: 0, articles: entries.count))
    }
  }

  func raw(_ articleID: String) -> Result<[RawSegment], CorpusProblem> {
    guard let entry = entries.first(where: { $0.view.row.id == articleID }) else {
      return .failure(
        CorpusProblem(path: "corpus/gone.txt", what: "the file is gone", advice: "Read the corpus again."))
    }
    return .success(entry.raw)
  }

  private var summary: CorpusSummary {
    let all = Basis.articles(ArticleQuery())
    let undated = entries.filter { $0.view.reading.publication.date == nil }
    var query = ArticleQuery()
    query.ids = Set(undated.map(\.view.row.id))
    var strength = FactQuery()
    strength.kinds = [.strength]
    var (happenings, sayings) = (FactQuery(), FactQuery())
    (happenings.kinds, sayings.kinds) = ([.event], [.statement])
    let (statements, speaking, _) = prints(facts(sayings), basis: .facts(sayings))
    let days = entries.compactMap { $0.view.reading.publication.date }
    return CorpusSummary(
      articles: Figure(.articles(entries.count), basis: all),
      origins: Figure(.origins(Set(entries.map(\.origin)).count), basis: all),
      actors: Figure(.actors(actorRows.count), basis: .facts(FactQuery())),
      strength: Figure(.facts(facts(strength).count), basis: .facts(strength)),
      problems: Figure(.problems(problems.count), basis: .problems),
      undated: Figure(.articles(undated.count), basis: .articles(query)), first: days.compactMap(\.first).min(),
      last: days.compactMap(\.last).max(),
      eventReports: Figure(.facts(facts(happenings).count), basis: .facts(happenings)), statements: statements,
      speakingArticles: speaking)
  }

  func facts(_ query: FactQuery) -> [(entry: Entry, fact: Fact)] {
    entries.flatMap { entry in
      entry.view.reading.facts.filter { fact in
        if !query.kinds.isEmpty, !query.kinds.contains(fact.claim.kind) { return false }
        if let ids = query.ids, !ids.contains(fact.id) { return false }
        if let article = query.article, article != entry.view.row.id { return false }
        if !query.strengthKinds.isEmpty || query.nation != nil {
          guard case .strength(let report) = fact.claim else { return false }
          if !query.strengthKinds.isEmpty, !query.strengthKinds.contains(report.kind) { return false }
          if let nation = query.nation, report.nation != nation { return false }
        }
        if let place = query.place {
          guard case .mention(let mention) = fact.claim, mention.target == .place(place) else { return false }
        }
        if let place = query.eventPlace {
          guard case .event(let report) = fact.claim, report.place == place else { return false }
        }
        if let actor = query.actor {
          guard case .mention(let mention) = fact.claim, mention.target == .actor(actor) else { return false }
        }
        if let speaker = query.speaker {
          switch fact.claim {
          case .strength(let report) where report.speaker == speaker: break
          case .statement(let report) where report.speaker == speaker: break
          default: return false
          }
        }
        if let event = query.event {
          guard case .event(let report) = fact.claim, SampleAnswers.eventID(report, fact) == event else { return false }
        }
        if let party = query.party {
          guard case .event(let report) = fact.claim, (report.actors + report.recipients).contains(party) else {
            return false
          }
        }
        if let relation = query.relation, self.relation(of: fact, relation.level) != relation { return false }
        return true
      }.map { (entry, $0) }
    }
  }

  func prints(_ found: [(entry: Entry, fact: Fact)], basis: Basis) -> (Figure, Figure, Figure) {
    (
      Figure(.facts(found.count), basis: basis),
      Figure(.articles(Set(found.map(\.entry.view.row.id)).count), basis: basis),
      Figure(.origins(Set(found.map(\.entry.origin)).count), basis: basis)
    )
  }

  private var placeRows: [PlaceRow] {
    let rows = SamplePlaces.all.compactMap { place -> PlaceRow? in
      let named = facts(.mentions(ofPlace: place.id))
      let events = facts(.events(at: place.id))
      let (mentions, articles, origins) = prints(named, basis: .facts(.mentions(ofPlace: place.id)))
      if entries.isEmpty { return nil }
      return PlaceRow(
        place: place, mentions: mentions, events: Figure(.facts(events.count), basis: .facts(.events(at: place.id))),
        articles: articles, origins: origins)
    }
    return rows.sorted { ($1.activity, $0.place.name) < ($0.activity, $1.place.name) }
  }

  private var actorRows: [ActorRow] {
    let rows = actors.compactMap { actor -> ActorRow? in
      let found = facts(.mentions(of: actor.id))
      guard !found.isEmpty else { return nil }
      let (mentions, articles, origins) = prints(found, basis: .facts(.mentions(of: actor.id)))
      let dates = found.compactMap(\.entry.view.reading.publication.date).sorted { $0.middle! < $1.middle! }
      var activity = [Int](repeating: 0, count: 26)
      for date in dates { activity[min(25, max(0, date.middle!.year - 1999))] += 1 }
      let role = actor.role(on: Day(2023, 10, 1)!)
      let owner = role?.of.flatMap { id in actors.first { $0.id == id }?.name }
      return ActorRow(
        id: actor.id, name: actor.name, kind: actor.kind, country: actor.country,
        role: role.map { "\($0.role)\(owner.map { ", \($0)" } ?? "")" }, source: actor.source, mentions: mentions,
        articles: articles, origins: origins, first: dates.first, last: dates.last, activity: activity)
    }
    return rows.sorted { ($1.mentions.count!, $0.name) < ($0.mentions.count!, $1.name) }
  }

  private func articleRows(_ query: ArticleQuery) -> [ArticleRow] {
    entries.map(\.view.row).filter { row in
      if let ids = query.ids, !ids.contains(row.id) { return false }
      if let actor = query.actor, !facts(.mentions(of: actor)).contains(where: { $0.entry.view.row.id == row.id }) {
        return false
      }
      return true
    }.sorted { ($1.publication.date?.middle?.number ?? 0, $0.id) < ($0.publication.date?.middle?.number ?? 0, $1.id) }
  }

  private func reference(at date: DateValue?) -> ReferencePoint? {
    guard let day = date?.middle else { return nil }
    let totals = reference.filter { $0.kind == .total }
    guard let row = totals.last(where: { $0.date.first! <= day }) else { return nil }
    return day.number - row.date.last!.number < 400 ? row : nil
  }

  private func difference(_ report: StrengthReport) -> Figure? {
    guard report.kind == .total, let base = reference(at: report.asOf), let quantity = report.quantity else {
      return nil
    }
    let value = base.quantity.value!
    return Figure(
      .difference(low: quantity.low.map { $0 - value }, high: quantity.high.map { $0 - value }),
      basis: .reference(lines: [base.line]))
  }

  private var series: StrengthSeries {
    var query = FactQuery()
    query.kinds = [.strength]
    var groups: [(key: String, found: [(entry: Entry, fact: Fact)])] = []
    for item in facts(query) {
      guard case .strength(let report) = item.fact.claim else { continue }
      let key =
        "\(report.kind.rawValue)-\(report.nation ?? "")-\(report.asOf?.edtf ?? "")-\(Wording.quantity(report.quantity))"
      if let index = groups.firstIndex(where: { $0.key == key }) {
        groups[index].found.append(item)
      } else {
        groups.append((key, [item]))
      }
    }
    let points = groups.map { key, found -> StrengthPoint in
      guard case .strength(let report) = found[0].fact.claim else { fatalError("only strengths were asked for") }
      let basis = Basis.facts(.facts(ids: Set(found.map(\.fact.id))))
      let (reports, articles, origins) = prints(found, basis: basis)
      var point = StrengthPoint(
        id: key, kind: report.kind, isHistorical: report.isHistorical, modality: report.modality, nation: report.nation,
        asOf: report.asOf, stated: report.quantity.map { Figure(.stated($0), basis: basis) }, reports: reports,
        articles: articles, origins: origins, outlets: Set(found.compactMap(\.entry.view.row.outlet)).sorted(),
        speakers: Set(found.compactMap { speaker($0.fact) }).sorted(), reference: reference(at: report.asOf),
        difference: difference(report))
      point.stale = found.lazy.compactMap { stale($0.fact) }.first
      return point
    }
    return StrengthSeries(
      points: points.sorted {
        ($0.asOf?.middle?.number ?? .max, $0.id) < ($1.asOf?.middle?.number ?? .max, $1.id)
      }, reference: reference)
  }

  private func speaker(_ fact: Fact) -> String? {
    switch fact.claim {
    case .strength(let report): report.speaker.map(name)
    case .statement(let report): report.speaker.map(name) ?? report.speakerText
    default: nil
    }
  }

  func name(_ id: EntityID) -> String { actors.first { $0.id == id }?.name ?? id.slug }

  private func claims(_ basis: Basis) -> ClaimList {
    switch basis {
    case .facts(let query):
      return ClaimList(basis: basis, claims: facts(query).map(claim), articles: [], reference: [])
    case .articles(let query): return ClaimList(basis: basis, claims: [], articles: articleRows(query), reference: [])
    case .reference(let lines):
      return ClaimList(basis: basis, claims: [], articles: [], reference: reference.filter { lines.contains($0.line) })
    case .problems: return ClaimList(basis: basis, claims: [], articles: [], reference: [])
    }
  }

  func claim(_ entry: Entry, _ fact: Fact) -> ClaimRow {
    let start = fact.citation.sentence.start
    var difference: Figure?
    if case .strength(let report) = fact.claim { difference = self.difference(report) }
    return ClaimRow(
      id: fact.id, claim: fact.claim, rule: fact.rule,
      sentence: entry.view.reading.article.text.string(fact.citation.sentence),
      focus: TextSpan(fact.citation.focus.start - start, fact.citation.focus.end - start), article: entry.view.row,
      speaker: speaker(fact), difference: difference, stale: stale(fact), office: office(fact),
      names: [.event, .statement].contains(fact.claim.kind) ? fact.claim.entities.map(name) : [])
  }

  private func dossier(_ id: EntityID) -> Dossier? {
    guard let actor = actors.first(where: { $0.id == id }), let row = actorRows.first(where: { $0.id == id }) else {
      return nil
    }
    let found = facts(.mentions(of: id))
    var names: [String: Set<String>] = [:]
    for (entry, fact) in found {
      names[entry.view.reading.article.text.string(fact.citation.focus), default: []].insert(fact.id)
    }
    let articleIDs = Set(found.map(\.entry.view.row.id))
    let others = actorRows.filter { $0.id != id }.compactMap { other -> Dossier.Tally? in
      let shared = facts(.mentions(of: other.id)).filter { articleIDs.contains($0.entry.view.row.id) }
      let count = Set(shared.map(\.entry.view.row.id)).count
      guard count > 0 else { return nil }
      return Dossier.Tally(
        label: other.name, actor: other.id, figure: Figure(.articles(count), basis: .facts(.mentions(of: other.id))))
    }
    var (stated, said, doings) = (FactQuery(), FactQuery(), FactQuery())
    (stated.kinds, said.kinds, doings.kinds) = ([.strength], [.statement], [.event])
    (stated.speaker, said.speaker, doings.party) = (id, id, id)
    let events = eventRows.filter { ($0.event.actors + $0.event.recipients).contains(id) }
    var query = ArticleQuery()
    query.actor = id
    return Dossier(
      actor: actor, row: row,
      roleOwners: actor.roles.map { role in role.of.flatMap { of in actors.first { $0.id == of }?.name } ?? "" },
      aliasesMet: names.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { name, ids in
        Dossier.Tally(label: name, actor: nil, figure: Figure(.facts(ids.count), basis: .facts(.facts(ids: ids))))
      }, rolesMet: [], coActors: others, stated: facts(stated).map(claim), articles: articleRows(query),
      statements: facts(said).map(claim), statementCount: Figure(.facts(facts(said).count), basis: .facts(said)),
      events: events, eventCount: events.count,
      eventReports: Figure(.facts(facts(doings).count), basis: .facts(doings)))
  }
}

/// Reads the marks of `SampleArticles`.
enum SampleMarks {
  static func parts(of marked: String) -> [(words: String, mark: String?)] {
    var result: [(String, String?)] = []
    for (index, piece) in marked.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      if index == 0 {
        if !piece.isEmpty { result.append((String(piece), nil)) }
        continue
      }
      let halves = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      let inside = halves[0].split(separator: "|", maxSplits: 1)
      result.append((String(inside[1]), String(inside[0])))
      if halves[1].isEmpty == false { result.append((String(halves[1]), nil)) }
    }
    return result
  }

  static func claim(_ mark: String, at start: Int, _ end: Int) -> Claim {
    let words = mark.split(separator: " ").map(String.init)
    if let claim = relatedClaim(words) { return claim }
    switch words[0] {
    case "actor": return .mention(Mention(target: .actor(EntityID(words[1])), form: .name))
    case "place": return .mention(Mention(target: .place(EntityID(words[1])), form: .name))
    case "date": return .date(DateMention(value: DateValue(edtf: words[1]), isRelative: true, anchor: "the dateline"))
    case "count":
      return .quantity(
        QuantityReport(
          quantity: quantity(words[1], Int(words[2])!), unit: nil, what: words[3], numberSpan: TextSpan(start, end)))
    case "event": return event(words)
    case "say": return statement(words)
    default: break
    }
    var rest = words.dropFirst(3)
    var quantity: Quantity? = words[1] == "none" ? nil : quantity(words[1], Int(words[2])!)
    if words[1] == "between" { quantity = Quantity(between: Int(words[2])!, and: Int(rest.removeFirst())!) }
    let asOf = rest.first.flatMap { DateValue(edtf: $0) }
    func flag(_ sign: Character) -> String? { rest.first { $0.first == sign }.map { String($0.dropFirst()) } }
    return .strength(
      StrengthReport(
        force: "kfor", kind: StrengthReport.Kind(rawValue: words[0])!, isHistorical: flag("<") != nil,
        quantity: quantity, numberSpan: quantity == nil ? nil : TextSpan(start, end), unit: "troops", nation: flag("#"),
        asOf: asOf, asOfBasis: asOf == nil ? nil : "the sentence", speaker: flag("@").map { EntityID($0) },
        modality: flag("!").flatMap { StrengthReport.Modality(rawValue: $0) } ?? .asserted))
  }

  private static func quantity(_ qualifier: String, _ value: Int) -> Quantity {
    switch qualifier {
    case "about": Quantity(value, .about)
    case "nearly": Quantity(value, .nearly)
    case "over": Quantity(value, .over)
    case "atLeast": Quantity(value, .atLeast)
    case "upTo", "under": Quantity(value, .upTo)
    default: Quantity(value, .exact)
    }
  }
}
