import Corpus
import Facts
import Testing

@testable import Model

struct SnapshotTests {
  let official = ReferenceSeries(
    file: "reference.tsv",
    points: [
      point(3, "1999-09-08", Quantity(49_000, .exact)),
      point(4, "2022-01", Quantity(3770, .exact)),
      point(5, "2022-08", Quantity(9999, .about), isOfficial: false),
      point(6, "2010-01-31", Quantity(between: 9800, and: 10_200)),
      point(7, "2022-08", Quantity(638, .exact), nation: "ITA"),
    ])

  static func point(
    _ line: Int, _ date: String, _ quantity: Quantity, nation: String? = nil, isOfficial: Bool = true
  ) -> ReferencePoint {
    ReferencePoint(
      line: line, date: DateValue(edtf: date)!, quantity: quantity, kind: nation == nil ? .total : .contingent,
      nation: nation, outlet: "KFOR", address: "a", confidence: "A", note: "", isOfficial: isOfficial)
  }

  func series(_ makers: ReadingMaker...) -> [StrengthPoint] {
    let snapshot = Snapshot(
      actors: [person("jens-stoltenberg", "Jens Stoltenberg")], places: [], reference: official
    ).adding(makers.map { $0.reading() }, problems: [])
    guard case .strength(let series) = snapshot.answer(.strength) else { return [] }
    return series.points
  }

  @Test
  func `reports of one figure for one time are one point with its articles, origins, outlets and speakers`() {
    var one = ReadingMaker(path: "a.txt", outlet: "Reuters")
    one.say("It has ", "nearly 4,000", ".", strength(.total, Quantity(4000, .nearly), asOf: "2022-08-17"))
    var print = ReadingMaker(path: "b.txt", outlet: "AP")
    print.say("It has ", "nearly 4,000", ".", strength(.total, Quantity(4000, .nearly), asOf: "2022-08-17"))
    var other = ReadingMaker(path: "c.txt", outlet: "AP")
    other.say(
      "He said ", "nearly 4,000", ".",
      strength(.total, Quantity(4000, .nearly), asOf: "2022-08-17", speaker: "jens-stoltenberg"))
    let points = series(one, print, other)
    #expect(points.count == 1)
    #expect(points[0].reports.count == 3)
    #expect(points[0].articles.count == 3)
    #expect(points[0].origins.count == 2, "two prints of one text are one origin")
    #expect(points[0].outlets == ["AP", "Reuters"])
    #expect(points[0].speakers == ["Jens Stoltenberg"])
    #expect(points[0].id == "kfor/total/-/2022-08-17/nearly 4000/asserted")
  }

  @Test
  func `different figures, kinds and hedges for one time stand side by side`() {
    var article = ReadingMaker(path: "a.txt")
    for quantity in [Quantity(5000, .about), Quantity(5000, .exact), Quantity(5500, .about)] {
      article.say("It has ", "troops", ".", strength(.total, quantity, asOf: "2011-03"))
    }
    article.say("It gets ", "troops", ".", strength(.reinforcement, Quantity(5000, .about), asOf: "2011-03"))
    article.say("It gets ", "more", ".", strength(.reinforcement, nil))
    let points = series(article)
    #expect(points.map(\.kind) == [.reinforcement, .total, .total, .total, .reinforcement])
    #expect(points.last?.asOf == nil, "undated ones come last")
    #expect(points.last?.stated == nil)
    #expect(Set(points.map(\.id)).count == 5)
  }

  @Test(arguments: [
    (Quantity(4000, .nearly), "2022-08-17", Figure.Amount.difference(low: -270, high: 230), 4),
    (Quantity(3770, .exact), "2022", .difference(low: 0, high: 0), 4),
    (Quantity(3500, .over), "2023-02-01", .difference(low: -270, high: nil), 4),
    (Quantity(50_000, .upTo), "1999-06-12", .difference(low: nil, high: 1000), 3),
    (Quantity(10_000, .exact), "2010-06", .difference(low: -200, high: 200), 6),
  ])
  func `a press figure is compared with the official row in force`(
    quantity: Quantity, asOf: String, difference: Figure.Amount, line: Int
  ) {
    var article = ReadingMaker(path: "a.txt")
    article.say("It has ", "troops", ".", strength(.total, quantity, asOf: asOf))
    let point = series(article)[0]
    #expect(point.reference?.line == line)
    #expect(point.difference == Figure(difference, basis: .reference(lines: [line])))
  }

  @Test
  func `no comparison is made where no row is near, no date known, or no level asserted`() {
    var article = ReadingMaker(path: "a.txt")
    article.say("", "a", ".", strength(.total, Quantity(5000, .about), asOf: "2015-01-01"))
    article.say("", "b", ".", strength(.total, Quantity(5000, .about)))
    article.say("", "c", ".", strength(.reinforcement, Quantity(700, .exact), asOf: "2022-08-17"))
    article.say("", "d", ".", strength(.total, Quantity(700, .exact), asOf: "2022-08-17", modality: .planned))
    article.say("", "e", ".", strength(.total, Quantity(1, .unit), asOf: "2022-08-17"))
    for point in series(article) { #expect(point.reference == nil && point.difference == nil, "\(point.id)") }
  }

  @Test
  func `as known on a day, neither the reference line nor a comparison has rows of later days`() throws {
    var early = ReadingMaker(path: "a.txt", published: "2009-12-01")
    early.say("", "a", ".", strength(.total, Quantity(11_000, .about), asOf: "2009-12-01"))
    var late = ReadingMaker(path: "b.txt", published: "2022-08-17")
    late.say("", "b", ".", strength(.total, Quantity(4000, .nearly), asOf: "2022-08-17"))
    let whole = Snapshot(actors: [], places: [], reference: official)
      .adding([early.reading(), late.reading()], problems: [])
    func series(_ filter: String) throws -> StrengthSeries {
      try whole.narrowed(by: Filter.parse(filter).get()).get().strength
    }
    let then = try series("as-known-on:2009-12-31")
    #expect(then.reference.map(\.line) == [3])
    #expect(then.points.map { $0.reference?.line } == [nil])
    #expect(try series("until:2009-12-31").points.map { $0.reference?.line } == [6], "later rows are no secret then")
    #expect(try series("as-known-on:2010-01").points.map { $0.reference?.line } == [6])
    #expect(whole.strength.reference.count == official.drawn.count)
  }

  @Test
  func `a contingent is compared with its nation's row`() {
    var article = ReadingMaker(path: "a.txt")
    article.say("", "a", ".", strength(.contingent, Quantity(700, .exact), asOf: "2022-06", nation: "ITA"))
    article.say("", "b", ".", strength(.contingent, Quantity(700, .exact), asOf: "2022-06", nation: "FRA"))
    let points = series(article)
    #expect(points.first { $0.nation == "ITA" }?.difference?.amount == .difference(low: 62, high: 62))
    #expect(points.first { $0.nation == "FRA" }?.difference == nil)
  }

  @Test
  func `an actor's row shows the office held on the corpus's last day and activity in slices of its period`() {
    let offices = [
      Actor.Role(
        role: "prime minister", of: "serbia", from: DateValue(edtf: "2014"), to: DateValue(edtf: "2017-05-30")),
      Actor.Role(role: "president", of: "serbia", from: DateValue(edtf: "2017-05-31"), to: nil),
    ]
    let empty = Snapshot(
      actors: [
        person("vucic", "Aleksandar Vučić", roles: offices),
        Actor(
          id: "serbia", name: "Serbia", kind: .state, country: "SRB", aliases: [], roles: [], source: .lexicon),
      ], places: [], reference: .empty)
    func article(_ path: String, _ published: String?) -> Reading {
      var maker = ReadingMaker(path: path, published: published)
      maker.mention("vucic", "Vučić")
      maker.mention("vucic", "Vucic in \(path)")
      return maker.reading()
    }
    let early = empty.adding([article("a", "2014-03-01"), article("b", nil)], problems: [])
    guard case .actors(let before) = early.answer(.actors) else { return }
    #expect(before.first?.role == "prime minister, Serbia")
    #expect(before.first?.activity == [2], "one day, one slice; the undated article is left out")
    let late = early.adding([article("c", "2023-09-24")], problems: [])
    guard case .actors(let after) = late.answer(.actors) else { return }
    #expect(after.first?.role == "president, Serbia")
    #expect(after.first?.activity == [2] + [Int](repeating: 0, count: 18) + [2])
    #expect(after.first?.first?.edtf == "2014-03-01")
    #expect(after.first?.last?.edtf == "2023-09-24")
    #expect(after.count == 1, "actors that no text mentions are not listed")
  }

  @Test
  func `one person found in several texts is one actor, described as most texts do`() {
    var articles: [Reading] = []
    for (path, name) in [("a", "Risto Jovanov"), ("b", "Risto Jovanović"), ("c", "Risto Jovanović")] {
      var maker = ReadingMaker(path: path)
      maker.find(
        Actor(
          id: "risto-jovanov", name: name, kind: .person, country: nil, aliases: ["Jovanov \(path)"], roles: [],
          source: .text))
      maker.mention("risto-jovanov", "Jovanov in \(path)")
      articles.append(maker.reading())
    }
    let snapshot = Snapshot(actors: [], places: [], reference: .empty).adding(articles, problems: [])
    #expect(snapshot.actors["risto-jovanov"]?.name == "Risto Jovanović")
    #expect(snapshot.actors["risto-jovanov"]?.aliases == ["Jovanov a", "Jovanov b", "Jovanov c"])
    guard case .actors(let rows) = snapshot.answer(.actors) else { return }
    #expect(rows.map(\.name) == ["Risto Jovanović"])
    #expect(rows.first?.articles.count == 3)
  }

  @Test
  func `a dossier names aliases, roles and company, most frequent first`() {
    var maker = ReadingMaker(path: "a", published: "2023-09-24")
    maker.mention("vucic", "Vučić", role: "president")
    maker.mention("vucic", "Vucic")
    maker.mention("vucic", "Vučić")
    maker.mention("vucic", "he", form: .pronoun)
    maker.mention("nato", "NATO")
    var other = ReadingMaker(path: "b", published: "2023-09-25")
    other.mention("vucic", "Vučić")
    other.mention("nato", "NATO")
    other.mention("kfor", "KFOR")
    other.say("", "4,500", ".", strength(.total, Quantity(4500, .exact), speaker: "vucic"))
    let snapshot = Snapshot(
      actors: [person("vucic", "Aleksandar Vučić")], places: [], reference: .empty
    ).adding([maker.reading(), other.reading()], problems: [])
    guard case .dossier(let dossier?) = snapshot.answer(.dossier("vucic")) else {
      Issue.record("no dossier")
      return
    }
    #expect(dossier.aliasesMet.map(\.label) == ["Vučić", "Vucic"])
    #expect(dossier.aliasesMet.map(\.figure.count) == [3, 1])
    #expect(dossier.rolesMet.map(\.label) == ["president"])
    #expect(dossier.coActors.map(\.label) == ["nato", "kfor"])
    #expect(dossier.coActors.map(\.figure.count) == [2, 1])
    #expect(dossier.articles.map(\.path) == ["b", "a"], "newest first")
    #expect(dossier.stated.map(\.speaker) == ["Aleksandar Vučić"])
    guard case .dossier(nil) = snapshot.answer(.dossier("nobody")) else {
      Issue.record("a dossier of nobody")
      return
    }
  }

  @Test
  func `a claim shows its sentence and where in it the words stand`() {
    var maker = ReadingMaker(path: "a")
    maker.mention("nato", "NATO")
    maker.say("Kfor zählt ", "rund 4.500", " Mann.", strength(.total, Quantity(4500, .about)))
    let snapshot = Snapshot(actors: [], places: [], reference: .empty).adding([maker.reading()], problems: [])
    var query = FactQuery()
    query.kinds = [.strength]
    guard case .claims(let list) = snapshot.answer(.claims(.facts(query))), let claim = list.claims.first else {
      Issue.record("no claim")
      return
    }
    #expect(claim.sentence == "Kfor zählt rund 4.500 Mann.")
    #expect(String(decoding: Array(claim.sentence.utf8)[claim.focus.range], as: UTF8.self) == "rund 4.500")
  }

  @Test
  func `problems are listed once, by path and line`() {
    let late = CorpusProblem(path: "b", line: 9, what: "bad line", advice: "mend it")
    let early = CorpusProblem(path: "b", line: 2, what: "bad line", advice: "mend it")
    let first = CorpusProblem(path: "a", what: "empty", advice: "delete it")
    let snapshot = Snapshot(actors: [], places: [], reference: .empty)
      .adding([], problems: [late, first]).adding([], problems: [early, late])
    #expect(snapshot.problems == [first, early, late])
  }
}
