import Corpus
import Facts
import Testing

@testable import Analysis

/// Who had a part in a deed that a sentence only names, and the one place that a text's news is of.
@Suite struct EventPartakerTests {
  /// "day | text | all its events, as type, actors > recipients, divided by semicolons".
  private func check(_ line: String) throws {
    try EventBench.check(line) { event in
      let (actors, recipients) = (event.actors.map(\.slug), event.recipients.map(\.slug))
      return "\(event.type.rawValue) \(actors.joined(separator: ",")) > \(recipients.joined(separator: ","))"
    }
  }

  @Test(arguments: [
    "2023-11-20 | Masked gunmen took part in an attack on Kosovo police. | ASSAULT masked-gunmen > kosovo-police",
    "2023-11-20 | Masked gunmen were involved in the attack on Kosovo police. | ASSAULT masked-gunmen > kosovo-police",
    "2023-11-20 | Milan Radoicic claimed responsibility for the attack on Kosovo police. | ASSAULT milan-radoicic > kosovo-police",
    "2023-11-20 | Milan Radoicic denied involvement in the attack on Kosovo police. | REJECT milan-radoicic > ; ASSAULT  > kosovo-police",
    "2023-11-20 | An attack by masked gunmen on Kosovo police caused an outcry. | ASSAULT masked-gunmen > kosovo-police",
    "2006-12-18 | KFOR protects Serbs in Kosovo from attacks by gunmen. | AID kfor > kosovo-serbs",
  ])
  func `who had a part in an attack`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2023-11-20 | The Kosovo government asked KFOR for help. | REQUEST government-of-kosovo > kfor",
    "2023-11-20 | The Kosovo government demanded the withdrawal of Serbian forces. | REQUEST government-of-kosovo > serbian-forces; RETREAT serbia > ",
    "2023-11-20 | The Kosovo government ruled out talks with Serbia. | REJECT government-of-kosovo > serbia",
    "2023-11-20 | Sanctions were imposed on Kosovo by the European Union. | SANCTION european-union > kosovo",
    "2023-11-20 | Serbia voiced solidarity with the Serbs of Kosovo. | SUPPORT serbia > kosovo-serbs",
    "2023-11-20 | Kosovo police raided the offices of the Serbian List. | COERCE kosovo-police > srpska-lista",
    "2011-11-20 | Serbian President Boris Tadic, on an official visit to Romania, smiled. KFOR is in Kosovo. | CONSULT boris-tadic > romania",
    "2022-11-20 | The Austrian Defense Ministry announced on Monday that it would deploy more troops in Kosovo. | MOBILIZE austrian-defense-ministry > ",
  ])
  func `who is asked, who is struck, who is on a visit`(line: String) throws { try check(line) }

  @Test func `news without its place was where the text says again and again`() throws {
    let text = """
      Four soldiers and six Serbs were injured on Tuesday when clashes broke out in northern Kosovo.

      A hospital in nearby Kosovska Mitrovica said that nobody had died.

      Serbs threw stones at German soldiers at the Jarinje crossing on Tuesday.

      Serbs put up a roadblock at Jarinje on Tuesday.
      """
    let reports = try EventBench.reports(text, published: "2011-09-28").filter { $0.status == .occurred }
    #expect(reports.count > 2)
    #expect(reports.allSatisfy { $0.place == "jarinje-crossing" }, "\(reports)")
  }

  @Test func `violence all over the land is of no one town`() throws {
    let text = """
      Houses were burned across Kosovo on Tuesday.

      Serbs threw stones at the Jarinje crossing on Tuesday.

      The roadblock at Jarinje was removed. A man was shot at Jarinje.
      """
    let first = try #require(try EventBench.reports(text, published: "2011-09-28").first)
    #expect(first.place == "kosovo")
  }

  @Test(arguments: [
    ("The Rudare roadblock was attacked by masked men on Monday. KFOR is in Kosovo.", "rudare"),
    ("A Serb was wounded by gunfire in the Brdjani quarter on Monday. KFOR is in Kosovo.", "brdjani"),
  ])
  func `a barrier and a quarter are places by their names`(text: String, place: String) throws {
    #expect(try EventBench.reports(text).contains { $0.place?.slug == place })
  }
}
