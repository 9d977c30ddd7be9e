import Testing

@testable import Facts

@Suite struct FilterTests {
  private func mistake(_ line: String) -> FilterMistake? {
    if case .failure(let mistake) = Filter.parse(line) { return mistake }
    return nil
  }

  @Test func `a line of terms is read key by key, words last`() throws {
    let filter = try Filter.parse(
      "actor:vucic since:2023-05 kind:Strength -outlet:\"B92 News\" origins>=2 residual>10% \"licence plates\""
    ).get()
    #expect(
      filter.terms == [
        Filter.Term(.actor, "vucic"), Filter.Term(.since, "2023-05"), Filter.Term(.kind, "strength"),
        Filter.Term(.outlet, "B92 News", isNegated: true), Filter.Term(.origins, "2", comparison: .atLeast),
        Filter.Term(.residual, "10%", comparison: .more), Filter.Term(.words, "\"licence plates\""),
      ])
  }

  @Test(arguments: [
    "actor:vucic", "since:2023-05 until:2023-12-31", "origins>=2 residual>10%", "-outlet:\"B92 News\"", "plates",
    "kurti* plates NOT election", "plates OR \"car tags\"", "(plates OR tags) kosovo", "is:unread lang:sr",
    "as-known-on:2023-09-25 event:ASSAULT status:denied", "kosovo NOT (election OR vote)", "\"mitrovica bridge\"*",
  ])
  func `a filter's text is read back as the same filter`(line: String) throws {
    let filter = try Filter.parse(line).get()
    #expect(try Filter.parse(filter.text).get() == filter)
    #expect(filter.text == line)
  }

  @Test(arguments: [
    ("actr:vucic kurti", 0..<10, "there is no key \"actr\""),
    ("kurti since:mayday", 6..<18, "\"mayday\" is no date"),
    ("kind:tanks", 0..<10, "\"tanks\" is no kind"),
    ("a origins>=two", 2..<14, "\"two\" is no number"),
    ("outlet>AP", 0..<9, "\"outlet\" is written with a colon"),
    ("say \"licence plates", 4..<19, "this quotation mark is not closed"),
    ("plates OR", 7..<9, "a word is missing here"), ("NOT election", 0..<3, "NOT takes away from other words"),
    ("(plates OR tags", 0..<1, "this bracket is not closed"), ("place:", 0..<6, "\"place\" wants a value"),
  ])
  func `a mistake points at its place in the line`(line: String, range: Range<Int>, what: String) {
    let found = mistake(line)
    #expect(found?.range == range)
    #expect(found?.what == what)
    #expect(found?.advice.isEmpty == false)
  }

  @Test func `a bound takes the place of the one before, other terms add up, the last goes first`() throws {
    var filter = Filter.all.adding(Filter.Term(.since, "2020")).adding(Filter.Term(.actor, "kfor"))
    filter = filter.adding(Filter.Term(.actor, "nato")).adding(Filter.Term(.since, "2021"))
    #expect(filter.text == "actor:kfor actor:nato since:2021")
    #expect(filter.removingLast().text == "actor:kfor actor:nato")
    #expect(filter.adding(Filter.Term(.actor, "kfor")) == filter)
  }

  @Test func `what is being typed is a key, or the value of a key`() {
    let typing = Filter.piece(atEndOf: "since:2020 act")
    #expect(typing.start == 11 && typing.key == nil && typing.typed == "act")
    let value = Filter.piece(atEndOf: "since:2020 -actor:\"jens st")
    #expect(value.start == 18 && value.key == .actor && value.typed == "jens st")
    #expect(Filter.piece(atEndOf: "since:2020 ").typed.isEmpty)
  }

  @Test func `brackets, AND, OR and NOT build one query of words`() throws {
    let query = try WordQuery.parse("(plates OR \"car tags\") AND kosovo -election").get()
    #expect(
      query
        == .but(
          .all([
            .any([.phrase(["plates"], isPrefix: false), .phrase(["car", "tags"], isPrefix: false)]),
            .phrase(["kosovo"], isPrefix: false),
          ]), not: .phrase(["election"], isPrefix: false)))
    #expect(query.phrases.map(\.words) == [["plates"], ["car", "tags"], ["kosovo"]])
  }
}
