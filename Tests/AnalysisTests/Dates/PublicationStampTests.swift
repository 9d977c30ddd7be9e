import Corpus
import Facts
import Testing

@testable import Analysis

/// Stamps of pages whose text speaks of other years without contradicting them.
@Suite struct PublicationStampTests {
  private func date(_ text: String, stamp: String) throws -> String? {
    try PublicationSample.find(PublicationSample.lines(Array(text.utf8)), stamps: [stamp]).date?.edtf
  }

  @Test func `a stamp older than the war is believed, whatever is due in later years`() throws {
    let text = """
      Yugoslavia sold bonds that are due on Oct. 15, 1999, a bank in Belgrade said on Friday.
      On Friday, Oct. 13, it had put the sale off.
      """
    #expect(try date(text, stamp: "1989-10-30") == "1989-10-30")
    #expect(try date(text, stamp: "1970-01-01") == nil)
  }

  @Test func `a stamp older than what the text tells as past is wrong, however old`() throws {
    #expect(
      try date("NATO soldiers entered Kosovo on June 12, 1999, and stayed.", stamp: "1992-04-01") != "1992-04-01")
  }

  @Test func `a paper of the day to come is stamped the evening before`() throws {
    let text = "The paper wrote of Kosovo in an editorial on Saturday, April 25, that the talks had failed."
    #expect(try date(text, stamp: "1998-04-24") == "1998-04-24")
    #expect(try date(text, stamp: "1998-04-22") != "1998-04-22")
  }

  @Test func `an office taken in the weeks after a stamp is none that speaks against it`() throws {
    let data = """
      Serbs parked trucks on Wednesday at two crossings in Kosovo, where police had fired tear gas before dawn on Monday.
      Angelo Michele Ristuccia, the commander of KFOR, said that patrols went on.
      """
    #expect(try EventBench.published(data, stamp: "2022-09-21") == "2022-09-21")
    #expect(try EventBench.published(data, stamp: "2019-09-18") != "2019-09-18")
  }

  @Test func `a year that approaches is to come`() throws {
    let text = "The approach of the year 2000 worried officials in Pristina, who met on Tuesday."
    #expect(try date(text, stamp: "1998-03-03") == "1998-03-03")
  }
}
