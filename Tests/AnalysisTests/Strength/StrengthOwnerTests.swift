import Corpus
import Facts
import Testing

@testable import Analysis

/// Whose a figure is and when it holds, where the words that say so stand further off.
@Suite struct StrengthOwnerTests {
  private func read(_ text: String, published: String = "2009-03-04") throws -> [String] {
    try StrengthBench.shared.get().reports(text, published: published).compactMap { found in
      guard let value = found.meaning.quantity?.value else { return nil }
      return
        "\(found.meaning.kind.rawValue) \(value) \(found.meaning.nation ?? "-") \(found.meaning.modality.rawValue) \(found.meaning.quantity!.qualifier.rawValue)"
    }
  }

  @Test(arguments: [
    // Other forces go where KFOR comes, or are to go.
    "More than 164,000 Serbs have left in the weeks since Serb forces withdrew and the NATO-led force took over Kosovo.",
    "We call on KFOR to step in and remove the ROSU special forces from the north of Kosovo.",
  ])
  func `what other forces do is no change of the force`(text: String) throws {
    let found = try StrengthBench.shared.get().reports(text)
    #expect(found.isEmpty, "\(found.map(\.rule))")
  }

  @Test(arguments: [
    (
      "Britain serves in KFOR. Our current force of 167 personnel will draw down to a few posts.",
      "contingent 167 GBR asserted exact"
    ),
    (
      "The United Kingdom gave what KFOR asked for. We currently have around 10,000 personnel in Kosovo.",
      "contingent 10000 GBR asserted about"
    ),
    (
      "British troops in KFOR give two battle groups - about 5,000 personnel in total, down from 10,500.",
      "contingent 5000 GBR asserted about"
    ),
    (
      "The US keeps 80,000 troops in Europe, of which 600 are stationed in Kosovo.", "contingent 600 USA asserted exact"
    ),
    ("KFOR has 17,000 troops, of whom about 2,000 are U.S. troops.", "contingent 2000 USA asserted about"),
    ("Washington will take 750 of its 5,900 soldiers out of KFOR.", "reduction 750 USA planned exact"),
    (
      "Of the 1,850 soldiers Germany could send to KFOR by its mandate, 730 are there.",
      "contingent 730 DEU asserted exact"
    ),
    ("The marines will bring the American contingent in KFOR up to 3,600 soldiers.", "plan 3600 USA planned exact"),
    ("By the end of May, only 830 US troops will remain in KFOR.", "plan 830 USA planned exact"),
  ])
  func `a figure is of the state its words or the sentence before name`(text: String, wanted: String) throws {
    let found = try read(text)
    #expect(found.contains(wanted), "\(text): \(found)")
  }

  @Test(arguments: [
    ("KFOR. Some 750 Italians and Portuguese serve in the west of Kosovo.", "contingent 750 ITA asserted about"),
    (
      "Some 350 troops from the United States, Italy and NATO's reserve flew to Kosovo to back KFOR.",
      "reinforcement 350 USA asserted about"
    ),
    (
      "An American general commands about 2,200 soldiers of KFOR, including Greek, Polish and Ukrainian troops.",
      "total 2200 USA asserted about"
    ),
    ("NATO's contingent in Kosovo, 17,000 strong, was put on alert.", "reserve 17000 - asserted exact"),
    ("A 35-member unit of Armenian peacekeepers leaves for Kosovo.", "reduction 35 ARM planned exact"),
    (
      "Since 1999 some 900 Lithuanians have served in KFOR, 600 of them in one battalion.",
      "contingent 600 LTU asserted exact"
    ),
  ])
  func `what is of several states or of another time is not given to one`(text: String, wrong: String) throws {
    let found = try read(text)
    #expect(!found.contains(wrong), "\(text): \(found)")
    #expect(!found.contains { $0.hasPrefix(wrong.split(separator: " ").prefix(3).joined(separator: " ")) }, "\(found)")
  }

  @Test(arguments: [
    ("A South Carolina brigade sends roughly 750 soldiers to Kosovo for KFOR.", "reinforcement 750 USA asserted about"),
    (
      "Some 900 guardsmen from North Carolina and Alabama serve with KFOR at Camp Bondsteel.",
      "contingent 900 USA asserted about"
    ),
    ("Some 900 soldiers from Italy and Spain serve with KFOR.", "-"),
    ("With 707 soldiers the United States had the largest contingent in KFOR.", "contingent 707 USA asserted exact"),
    ("Sweden cut its KFOR unit by a third, to 800 soldiers.", "contingent 800 SWE asserted exact"),
    (
      "Swiss soldiers serve in KFOR; another 160 soldiers will not fly to Kosovo.", "reinforcement 160 - denied exact"
    ),
    ("Not one of the 16,500 soldiers of KFOR will leave.", "total 16500 - asserted exact"),
    ("Troop strength of KFOR (January 2010): 9,923", "total 9923 - asserted exact"),
    ("KFOR's battle group east, led by Americans, has 1,200 soldiers from eight nations.", "-"),
    ("Of NATO's 40,000 high-readiness soldiers some could go to KFOR.", "-"),
    (
      "NATO wants 3,500 soldiers for its Macedonian mission while KFOR keeps its 42,000.",
      "total 42000 - asserted exact"
    ),
  ])
  func `units of federal states are their state's, parts of the force are not its level`(
    text: String, wanted: String
  ) throws {
    let found = try read(text, published: "2010-03-04")
    if wanted == "-" {
      #expect(found.allSatisfy { $0.contains(" - ") && !$0.hasPrefix("total") }, "\(text): \(found)")
    } else {
      #expect(found.contains(wanted), "\(text): \(found)")
    }
    #expect(!found.contains { $0.contains(" 3500 ") }, "\(text): \(found)")
  }
}
