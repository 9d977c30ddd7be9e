import Corpus
import Facts
import Testing

@testable import Model

/// Who does what to whom, and each side's account of an event.
@Suite struct RelationTests {
  func rows(_ level: Relation.Level, _ makers: ReadingMaker...) throws -> [String] {
    guard case .relations(let list) = try Stage.snapshot(makers).answer(.relations(level)) else { return [] }
    return list.rows.map {
      "\($0.relation.source) \($0.relation.kind) \($0.relation.target) \($0.facts.count!)/\($0.articles.count!)"
    }
  }

  @Test func `events and statements make relations with the facts behind them`() throws {
    var maker = ReadingMaker(path: "a", published: "2023-09-25")
    maker.say("", "Kurti accused Serbia", ".", event(.accuse, by: ["kurti"], on: ["serbia"], "2023-09-24"))
    maker.say("", "Vučić and Kurti met", ".", event(.consult, by: ["vucic", "kurti"], "2023-09-14"))
    maker.say("", "the mayors should go", " he demanded.", statement(by: "vucic", "demand", to: "kurti"))
    maker.say("It rained, ", "he said", ".", statement(by: "vucic", "say", to: "kurti"))
    maker.say("", "Serbia may attack", ".", event(.assault, by: ["serbia"], on: ["kosovo"], status: .hypothetical))
    #expect(
      try rows(.actors, maker) == ["kurti accuse serbia 1/1", "kurti meet vucic 1/1", "vucic demand kurti 1/1"])
    #expect(
      try rows(.bodies, maker) == [
        "kosovo accuse serbia 1/1", "kosovo meet serbia 1/1", "serbia demand kosovo 1/1",
      ], "a person counts for the state whose office it holds")
  }

  @Test func `the articles of all relations are those that the figure's basis selects`() throws {
    var one = ReadingMaker(path: "a", published: "2023-09-25")
    one.say("", "Kurti accused Serbia", ".", event(.accuse, by: ["kurti"], on: ["serbia"], "2023-09-24"))
    var other = ReadingMaker(path: "b", published: "2023-09-26")
    other.say("It rained, ", "he said", ".", statement(by: "vucic", "say", to: "kurti"))
    let snapshot = try Stage.snapshot([one, other])
    guard case .relations(let list) = snapshot.answer(.relations(.bodies)),
      case .articles(let query) = list.articles.basis, case .articles(let rows) = snapshot.answer(.articles(query))
    else {
      Issue.record("relations rest on articles")
      return
    }
    #expect(list.articles.count == 1)
    #expect(rows.map(\.path) == ["a"])
  }

  @Test func `every kind has a letter of its own, and a letter twice is a mistake`() throws {
    let kinds = try RelationTable(data: Stage.data).kinds
    #expect(Set(kinds.map(\.letter)).count == kinds.count)
    func letters(_ rows: String) throws -> [Character] {
      let head = "kind\tletter\tmutual\tevents\tverbs\tpointed\n"
      let table = try DataTable(file: "relations.tsv", text: head + rows)
      return try RelationTable(table: table).kinds.map(\.letter)
    }
    #expect(try letters("meet\tm\tyes\t\t\t\nmeddle\t\t\t\t\t\n") == ["m", "e"])
    #expect(throws: DataFileError.self) { try letters("meet\tm\tyes\t\t\t\nmock\tm\t\t\t\t\n") }
  }

  @Test func `a statement that says what the event of its sentence says counts once`() throws {
    var maker = ReadingMaker(path: "a", published: "2023-09-25")
    let sentence = "Kurti accused Serbia of an attack"
    maker.say("", sentence, ".", event(.accuse, by: ["kurti"], on: ["serbia"], "2023-09-24"))
    var reading = maker.reading()
    let fact = Fact(
      id: "second", claim: statement(by: "kurti", "accuse", to: "serbia"), citation: reading.facts[0].citation,
      rule: "hand-made")
    reading = Reading(
      article: reading.article, publication: reading.publication, sentences: reading.sentences,
      facts: reading.facts + [fact], foundActors: [])
    let snapshot = try Stage.empty().adding([reading], problems: [])
    guard case .relations(let list) = snapshot.answer(.relations(.actors)) else { return }
    #expect(list.rows.map(\.facts.count) == [1])
  }

  /// "KFOR detained four Albanians": found under Kosovo's Albanians too, with relations that are theirs.
  @Test func `what befalls some of a people is found under the people`() throws {
    var maker = ReadingMaker(path: "a", published: "2023-09-25")
    maker.say(
      "", "KFOR detained four Albanians", ".", event(.coerce, by: ["kfor"], on: ["four-albanians"], "2023-09-24"))
    maker.say("", "KFOR detained a man", ".", event(.coerce, by: ["kfor"], on: ["man"], "2023-09-24"))
    let plain = maker.reading()
    let few = Actor(
      id: "four-albanians", name: "Four Albanians", kind: .population, country: nil, aliases: [],
      roles: [Actor.Role(role: Actor.Role.member, of: "albanians", from: nil, to: nil)], source: .text)
    let reading = Reading(
      article: plain.article, publication: plain.publication, sentences: plain.sentences, facts: plain.facts,
      foundActors: [few])
    let snapshot = try Stage.empty().adding([reading], problems: [])
    guard case .relations(let list) = snapshot.answer(.relations(.actors)) else { return }
    #expect(list.rows.map { $0.relation.target }.sorted() == ["albanians", "man"])
    var query = FactQuery()
    (query.kinds, query.party) = ([.event], "albanians")
    #expect(snapshot.select(query).map(\.fact.citation.sentence) == [plain.facts[0].citation.sentence])
    query.party = "four-albanians"
    #expect(snapshot.select(query).count == 1)
  }

  @Test func `a cell shows both directions with their claims`() throws {
    var maker = ReadingMaker(path: "a", published: "2023-09-25")
    maker.say("", "Kurti accused Serbia", ".", event(.accuse, by: ["kurti"], on: ["serbia"], "2023-09-24"))
    maker.say("", "Serbia threatened Kurti", ".", event(.threaten, by: ["serbia"], on: ["kurti"], "2023-09-26"))
    let snapshot = try Stage.snapshot([maker])
    guard case .relation(let page) = snapshot.answer(.relation("serbia", "kurti", .actors)) else { return }
    #expect(page.rows.map(\.relation.kind) == ["accuse", "threaten"])
    #expect(page.claims.count == 2)
    #expect(page.rows.first?.first?.edtf == "2023-09-24")
  }

  @Test func `each side's account holds its own words, labels and figures`() throws {
    var maker = ReadingMaker(path: "a", published: "2023-09-25")
    maker.say(
      "Gunmen ambushed a patrol near the monastery", ", killing an officer", ".",
      event(.assault, on: ["kosovo-police"], at: "banjska", "2023-09-24", killed: 1))
    maker.say("Kurti called it ", "a terrorist attack by gunmen near the monastery", ".", statement(by: "kurti"))
    maker.say("", "The sun shone on the fields", ".", .mention(Mention(target: .actor("nato"), form: .name)))
    maker.say("Vučić spoke of ", "an uprising after the patrol fired at the monastery", ".", statement(by: "vucic"))
    maker.say("Osmani praised ", "the harvest of the year", ".", statement(by: "osmani"))
    let snapshot = try Stage.snapshot([maker])
    let id = try #require(snapshot.gatheredEvents.first?.id)
    guard case .event(let page?) = snapshot.answer(.event(id)) else {
      Issue.record("no page")
      return
    }
    let labels = Dictionary(uniqueKeysWithValues: page.sides.map { ($0.side.id, $0.labels.map(\.words)) })
    #expect(labels["pristina"] == ["terrorist attack"])
    #expect(labels["belgrade"] == ["uprising"])
    #expect(page.sides.first { $0.side.id == "pristina" }?.speakers == ["Albin Kurti"], "the harvest is no account")
    #expect(page.sides.first { $0.side.id == "kfor-nato" }?.isEmpty == true)
  }
}
