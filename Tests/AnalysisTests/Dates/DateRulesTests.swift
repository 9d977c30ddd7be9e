import Corpus
import Facts
import Testing

@testable import Analysis

@Suite struct DateRulesTests {
  static let published = DateValue(edtf: "2022-08-17")
  static let finder = DateFinder(
    timeline: Timeline(
      events: [
        KnownEvent(
          line: 2, date: DateValue(edtf: "1999-04-12")!, title: "Grdelica", type: "ASSAULT", place: "Grdelica",
          actors: [], killed: 10, injured: 16, address: "", cues: [["grdelica", "train"]])
      ],
      named: [NamedEvent(name: "KFOR mission", kind: "mission", names: [], dates: [DateValue(edtf: "1999-06")!])]))

  private func dates(_ text: String) -> [FoundDate] {
    DateRulesTests.finder.find(in: Document(SourceText(verbatim: text)), published: DateRulesTests.published)
  }

  @Test(arguments: DateRule.all.map(\.name.name))
  func `every rule reads its examples and keeps silent where it must`(name: String) throws {
    let rule = try #require(DateRule.all.first { $0.name.name == name })
    for example in rule.examples {
      let found = dates(example.text).filter { $0.rule == rule.name }
      if let expected = example.edtf {
        #expect(DateValue(edtf: expected) != nil, "\(expected) in the table is EDTF")
        #expect(found.first?.meaning.value?.edtf == expected, "\(example.text)")
      } else {
        #expect(found.allSatisfy { $0.meaning.value == nil }, "\(example.text)")
      }
    }
    for text in rule.silent {
      #expect(dates(text).filter { $0.rule == rule.name }.isEmpty, "\(text)")
    }
  }

  @Test func `rule names are unique and every rule shows when it must keep silent`() {
    #expect(Set(DateRule.all.map(\.name)).count == DateRule.all.count)
    for rule in DateRule.all { #expect(!rule.silent.isEmpty, "\(rule.name)") }
  }
}
