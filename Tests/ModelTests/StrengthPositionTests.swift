import Corpus
import Facts
import Testing

@testable import Model

@Suite struct StrengthPositionTests {
  private func position(_ value: Int, article: Int32, sentence: TextSpan, speaker: String? = nil) -> StrengthPosition {
    let report = StrengthPosition.Report(
      fact: "f\(value)", reference: FactReference(article: article, fact: Int32(value)), article: article,
      origin: article,
      published: nil, outlet: nil, speaker: speaker.map { EntityID($0) }, sentence: sentence)
    return StrengthPosition(
      thing: StrengthPosition.Thing(force: EntityID("kfor"), kind: .contingent, nation: "AUT"),
      quantity: Quantity(value, .exact), asOf: DateValue(edtf: "2023-05-31")!, first: 0, last: 0, isPlanned: false,
      reports: [report], partCue: nil, wholeCue: nil)
  }

  @Test func `one voice in one sentence tells two things, two voices or sentences may disagree`() {
    let (here, there) = (TextSpan(0, 80), TextSpan(81, 120))
    let one = position(500, article: 1, sentence: here)
    #expect(one.isOfOneSentence(with: position(600, article: 1, sentence: here)))
    #expect(!one.isOfOneSentence(with: position(600, article: 1, sentence: there)))
    #expect(!one.isOfOneSentence(with: position(600, article: 2, sentence: here)))
    #expect(!one.isOfOneSentence(with: position(600, article: 1, sentence: here, speaker: "nato")))
  }
}
