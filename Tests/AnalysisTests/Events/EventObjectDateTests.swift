import Facts
import Testing

@testable import Analysis

/// A date behind a verb may be of its object: nobody is convicted on the day he was arrested.
@Suite struct EventObjectDateTests {
  @Test(arguments: [
    "KFOR removed the barricades erected in December by Serbs in Rudare in Kosovo.",
    "A court in Pristina convicted two Serbs arrested in March in Kosovo.",
    "Kosovo police seized weapons hidden in 1999 in Banjska.",
    "Albin Kurti met the families of Albanians killed in 1999 by Serbian forces in Kosovo.",
    "Serbia demanded the release of a policeman detained last week in Leposavic in Kosovo.",
    "Prosecutors in Pristina charged 45 people over an attack last September in Banjska in Kosovo.",
  ])
  func `what was done to the object before dates nothing`(text: String) throws {
    let first = try #require(EventBench.reports(text, published: "2023-05-29").first)
    #expect(first.status == .occurred)
    #expect(first.when?.edtf == "[2023-05-23..2023-05-29]", "\(first)")
  }

  @Test(arguments: [
    ("Kosovo police arrested two Serbs on Friday in Zvecan.", "2023-05-26"),
    ("Prosecutors in Pristina charged 45 people over the attack on Friday in Kosovo.", "2023-05-26"),
    ("Two Serbs were wounded when gunmen attacked on Friday in Zvecan in Kosovo.", "2023-05-26"),
  ])
  func `a date of the deed itself stays`(text: String, day: String) throws {
    let first = try #require(EventBench.reports(text, published: "2023-05-29").first)
    #expect(first.when?.edtf == day, "\(first)")
  }

  @Test func `the year in the name of a paper dates no breach of it`() throws {
    let text =
      "Pristina violated the 2013 Brussels Agreement by sending police to northern Kosovo on Saturday, Serbia said."
    let reports = try EventBench.reports(text, published: "2023-05-29")
    #expect(!reports.isEmpty && reports.allSatisfy { $0.when?.edtf != "2013" }, "\(reports)")
  }
}
