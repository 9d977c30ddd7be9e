import Corpus
import Facts
import Testing

@testable import Analysis

@Suite struct QuantityFinderTests {
  /// `⟦value qualifier|words⟧`: where an amount stands and what it is; a range is low..high, no figure is `?`.
  private func check(_ marked: String) throws {
    var text = ""
    var expected: [String] = []
    for (number, part) in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
      guard number > 0 else {
        text += part
        continue
      }
      let halves = part.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
      expected.append(String(halves[0]))
      text += halves[0].split(separator: "|", maxSplits: 1)[1] + halves[1]
    }
    let document = Document(SourceText(verbatim: text))
    let found = try StrengthBench.shared.get().finder.find(in: document)
    let got = found.map { phrase -> String in
      let quantity = phrase.meaning.quantity
      let value =
        quantity.qualifier == .between
        ? "\(quantity.low ?? -1)..\(quantity.high ?? -1)" : quantity.value.map(String.init) ?? "?"
      return "\(value) \(quantity.qualifier.rawValue)|\(document.text.string(document.span(phrase.tokens)))"
    }
    #expect(got == expected)
  }

  @Test(arguments: [
    "KFOR kept ⟦4500 about|some 4,500 troops⟧ in the province.",
    "Italy will send ⟦600 exact|another 600 soldiers⟧ in June.",
    "It has dwindled to ⟦4500 about|around 4,500⟧.",
    "There are ⟦4500 exact|4.500 soldiers⟧ and ⟦1300 exact|1 300 men⟧ and ⟦5600 exact|5'600 troops⟧.",
    "Of ⟦55000 exact|55000 soldiers⟧ it was said.",
    "with ⟦13500 over|more than 13.5k troops⟧ and ⟦1200 nearly|nearly 1.2 thousand troops⟧",
    "⟦4500 exact|Four thousand five hundred soldiers⟧ went home.",
    "⟦60000 exact|Sixty thousand troops⟧, ⟦24 exact|two dozen soldiers⟧, ⟦6 about|about half a dozen officers⟧",
    "⟦13 exact|Thirteen (13) soldiers⟧ went home, where it was minus 25.",
    "⟦3500 about|Roughly three and a half thousand troops⟧ stay.",
    "⟦? about|several hundred troops⟧ and ⟦? about|hundreds of additional troops⟧ and ⟦? about|dozens of armed men⟧",
    "⟦100 exact|a hundred soldiers⟧ of ⟦350 exact|three hundred and fifty⟧",
  ])
  func `finds an amount and exactly the words that state it`(marked: String) throws { try check(marked) }

  @Test(arguments: [
    "a battalion of ⟦500..650 between|500 to 650 members⟧",
    "⟦600..700 between|between 600 and 700 troops more⟧",
    "⟦4500..5000 between|4,500-5,000 troops⟧ and ⟦1800..2000 between|roughly 1,800 to 2,000 soldiers⟧",
    "⟦2000..3000 between|two to three thousand troops⟧",
    "from ⟦10000 exact|10,000⟧ to ⟦5500 exact|5,500 troops⟧",
    "from ⟦235 exact|235⟧ to ⟦190 exact|190 soldiers⟧",
  ])
  func `a range is one amount, a change is two`(marked: String) throws { try check(marked) }

  @Test(arguments: [
    "⟦3800 nearly|just under 3,800 troops⟧, ⟦4000 nearly|close to 4,000 troops⟧, ⟦3800 nearly|almost 3,800 men⟧",
    "⟦4500 over|well over 4,500 troops⟧, ⟦4600 over|in excess of 4,600 troops⟧, ⟦17000 over|17,000-plus⟧",
    "⟦2000 at_least|at least 2,000 soldiers⟧, ⟦45000 at_least|no fewer than 45,000 troops⟧, ⟦300 at_least|300 or more troops⟧",
    "⟦750 up_to|as many as 750 soldiers⟧, ⟦10000 up_to|fewer than 10,000 troops⟧, ⟦600 up_to|up to an additional 600 soldiers⟧",
    "⟦400 up_to|a maximum of 400 troops⟧, ⟦4600 about|4,600 or so⟧, ⟦38000 about|an estimated 38,000 soldiers⟧",
    "⟦4500 exact|a total of 4,500 troops⟧",
    "It brings the contingent up to ⟦3600 exact|3,600 soldiers⟧ and may bring in ⟦30 up_to|up to 30 soldiers⟧.",
  ])
  func `a hedge is an interval and stays with its number`(marked: String) throws { try check(marked) }

  @Test(arguments: [
    "the ⟦16000 exact|16,000-strong NATO force⟧", "the ⟦16000 exact|16,000- strong force⟧",
    "its ⟦18500 exact|18,500-member Kosovo force⟧", "KFOR, ⟦13800 exact|13,800 strong⟧, stays",
    "a ⟦400 exact|400-strong battalion⟧", "⟦50 exact|50 percent⟧ of it and ⟦11 about|about 11 per cent⟧",
    "⟦200 exact|200 fewer troops⟧", "⟦4 up_to|up to four battalions⟧", "⟦1 unit|a battalion of troops⟧",
    "⟦2 unit|two infantry battalions⟧",
    "⟦155 exact|155 mm⟧ guns", "⟦30 about|about 30 masked men⟧", "⟦110 exact|110 other countries⟧",
    "⟦93 exact|93 NATO peacekeepers⟧",
  ])
  func `compounds, shares and formations count`(marked: String) throws { try check(marked) }

  @Test(arguments: [
    "In 1999 troops entered, and since 2013 they stay.", "Resolution 1244 of 1999 applies.",
    "It cost $4,500 and 45 million euros.", "F-16 jets and T-72 tanks", "at 10:30 on 12 May 2004",
    "the 24th rotation of the 1st Battalion", "a 25-year-old and a two-week drill", "the M2 highway, road 120",
    "1.5 was the rate", "the 1998-99 conflict",
  ])
  func `dates, money, models, ordinals and resolutions are no amounts`(text: String) throws {
    let document = Document(SourceText(verbatim: text))
    let found = try StrengthBench.shared.get().finder.find(in: document)
    #expect(found.map { document.text.string(document.span($0.tokens)) } == [])
  }

  @Test func `blocked tokens are not read`() throws {
    let document = Document(SourceText(verbatim: "On 12 March 600 soldiers left."))
    let finder = try StrengthBench.shared.get().finder
    #expect(finder.find(in: document, blocked: [1..<3]).map(\.meaning.quantity.value) == [600])
    #expect(finder.find(in: document, blocked: [0..<6]).isEmpty)
  }

  @Test func `any text gives amounts inside it, in order and apart`() throws {
    let finder = try StrengthBench.shared.get().finder
    var state: UInt64 = 7
    let pieces = [
      "4,500", "-", "to", "between", "and", "half", "a", "dozen", "thousand", "troops", "of", "1", "’", "500", "%", ",",
      "battalion", "some", "more", "(", ")", "k", "five", "hundred", "or", "so",
    ]
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<14 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count] + (state >> 20 & 3 == 0 ? "" : " ")
      }
      let document = Document(SourceText(verbatim: text))
      var last = 0
      for phrase in finder.find(in: document) {
        #expect(phrase.tokens.lowerBound >= last && phrase.tokens.upperBound <= document.tokens.count)
        #expect(phrase.meaning.number.clamped(to: phrase.tokens) == phrase.meaning.number, "\(text)")
        last = phrase.tokens.upperBound
      }
    }
  }
}
