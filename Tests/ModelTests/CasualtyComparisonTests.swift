import Corpus
import Facts
import Testing

@testable import Model

struct CasualtyComparisonTests {
  /// "AP 2023-05-30 about 25 kfor": one article's count, with its victims.
  static func account(_ lines: [String]) -> CasualtyAccount {
    let reports = lines.enumerated().map { number, line -> CasualtyReport in
      var words = line.split(separator: " ").map(String.init)
      let (outlet, day) = (words.removeFirst(), words.removeFirst())
      let qualifier = Qualifier(rawValue: words[0])
      if qualifier != nil { words.removeFirst() }
      let value = Int(words.removeFirst())!
      // The same outlet and day: one article.
      let article = Int32(lines.firstIndex { $0.hasPrefix("\(outlet) \(day)") }!)
      return CasualtyReport(
        report: StrengthPosition.Report(
          fact: "f\(number)", reference: FactReference(article: article, fact: Int32(number)), article: article,
          origin: article, published: DateValue(edtf: day)?.first?.number, outlet: outlet, speaker: nil),
        quantity: Quantity(value, qualifier ?? .exact), victims: Set(words.map { EntityID($0) }),
        isOfSome: words == ["one-serb"])
    }
    return CasualtyAccount(
      event: "zvecan-2023", label: "Zvečan", when: DateValue(edtf: "2023-05-29"), measure: .injured, reports: reports)
  }

  @Test(arguments: [
    // the first count of the night and that of half a year later
    (["AP 2023-05-30 25", "VOA 2023-11-20 93"], ["25|93 date"]),
    // two counts of one day
    (["AP 2023-05-30 25", "ANSA 2023-05-30 41"], ["25|41 unexplained"]),
    // a round number, but too far off
    (["AP 2023-05-30 about 30", "BBC 2023-05-30 38"], ["30|38 unexplained"]),
    // one nation's people and the whole force's
    (["MTI 2023-05-30 19 hungary", "AP 2023-05-30 30 hungary italy"], ["19|30 scope"]),
    // a later count that is lower explains nothing
    (["AP 2004-03-19 31", "UN 2004-04-30 19"], ["19|31 unexplained"]),
    // several reasons, several disagreements
    (["AP 2023-05-30 25", "ANSA 2023-05-30 41", "VOA 2023-11-20 93"], ["25|41|93 date", "25|41 unexplained"]),
    // silent: both can hold, other people, parts of one article's count, no count at all
    (["AP 2023-05-30 at_least 25", "ANSA 2023-05-30 41"], []),
    (["AP 2023-05-30 30 kfor", "RTS 2023-05-30 52 kosovo-serbs"], []),
    (["DW 2023-05-29 3 one-serb", "AP 2023-05-30 30"], []), (["VOA 2023-05-29 1", "AP 2023-05-30 4"], []),
    (["AP 2023-05-30 11", "AP 2023-05-30 19", "AP 2023-05-30 30", "BBC 2023-05-30 30"], []),
    ([], []),
  ])
  func `counts of one event that do not meet stand side by side, by reason`(lines: [String], wanted: [String]) {
    let found = CasualtyComparison(account: Self.account(lines)).find()
    #expect(
      found.map { one in
        one.positions.map { String($0.figure) }.joined(separator: "|") + " " + one.why.rawValue
      } == wanted)
  }

  @Test
  func `the explanation gives both days`() {
    let found = CasualtyComparison(account: Self.account(["AP 2023-05-30 25", "VOA 2023-11-20 93"])).find()
    #expect(found.map(\.explanations) == [["25 was the count by 2023-05-30, 93 on 2023-11-20"]])
  }
}
