import Testing

@testable import Facts

struct FactIdentityTests {
  @Test
  func `ids are the same on every run and differ by every part`() {
    func id(_ article: String, _ kind: FactKind, _ focus: String, _ occurrence: Int) -> String {
      FactIdentity.assign(articleID: article, kind: kind, focus: focus, occurrence: occurrence)
    }
    let base = id("a1", .strength, "around 4,500", 0)
    #expect(base == "bbcada7eb57c387")
    let others = [
      id("a2", .strength, "around 4,500", 0), id("a1", .quantity, "around 4,500", 0),
      id("a1", .strength, "around 4,501", 0), id("a1", .strength, "around 4,500", 1),
      id("a", .strength, "1around 4,500", 0),
    ]
    #expect(Set(others + [base]).count == 6)
    #expect(others.allSatisfy { $0.utf8.count == 15 })
  }

  @Test
  func `a new fact in other words leaves the ids of the rest as they were`() {
    var before = FactIdentity.Sequence(articleID: "a1")
    let first = before.next(kind: .mention, focus: "NATO")
    let second = before.next(kind: .mention, focus: "NATO")
    var after = FactIdentity.Sequence(articleID: "a1")
    _ = after.next(kind: .mention, focus: "KFOR")
    #expect(after.next(kind: .mention, focus: "NATO") == first)
    _ = after.next(kind: .date, focus: "NATO")
    #expect(after.next(kind: .mention, focus: "NATO") == second)
    #expect(first != second)
  }
}
