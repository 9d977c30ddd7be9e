import Canvas
import Corpus
import Facts
import Testing

@testable import Workbench

/// Notes on words of an article that need not state any fact.
@Suite struct WordNoteTests {
  private func reader(_ driver: DeskDriver) -> ReaderPane? { driver.desk.current.pane as? ReaderPane }

  private func words(_ driver: DeskDriver) -> String { driver.desk.current.pane.selection.value ?? "" }

  /// Reader on the first article, a sentence selected.
  private func selecting(_ keys: String = "", width: Int = 120, height: Int = 40) -> DeskDriver {
    var driver = DeskDriver(width: width, height: height, hasMarks: true)
    driver.press("8 Enter V \(keys)")
    return driver
  }

  @Test func `V selects a sentence, whose ends are moved word by word`() throws {
    var driver = selecting("j")
    let sentence = words(driver)
    let all = sentence.split(separator: " ")
    try #require(all.count > 4, "\(sentence)")
    driver.press("h h L")
    #expect(words(driver).split(separator: " ") == all.dropFirst().dropLast(2))
    #expect(driver.selectedText.contains(all[1]))
    driver.press("H l l")
    #expect(words(driver) == sentence)
    driver.press("k j")
    #expect(words(driver) == sentence)
    #expect(driver.frame.text.contains("words selected"))
    driver.press("Esc")
    #expect(reader(driver)?.selected == nil && driver.kind == .reader, "the first Esc ends the selection")
    driver.press("Esc")
    #expect(driver.kind == .articles)
  }

  @Test func `selected words never leave their paragraph and never become none`() {
    var driver = selecting()
    driver.press("L*200 h*200")
    #expect(reader(driver)?.selected?.count == 1)
    driver.press("H*400 l*400")
    let range = reader(driver)?.selected?.range
    let blocks = reader(driver)?.view?.reading.article.text.blocks ?? []
    #expect(blocks.contains { $0.span.range == range })
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 10)])
  func `a note on words is kept by what they are, and shown beside them`(width: Int, height: Int) throws {
    var driver = selecting("j h", width: width, height: height)
    let noted = words(driver)
    driver.press("; \"ask the desk\" Enter")
    let mark = try #require(driver.marks.marks.last)
    #expect(mark.action == .note && mark.value == "ask the desk")
    let target = try #require(mark.targets.first)
    #expect(target.kind == .span && target.words?.words == noted)
    #expect(driver.frame.text.contains("ask the desk"), "selected, its note stands below the text")
    driver.press("Esc")
    #expect(driver.frame.text.contains("¶"), "a sign stands beside the line")
    if width >= 112 { #expect(driver.frame.text.contains("¶ ask the desk"), "\(driver.frame.text)") }
    driver.press("V V ;")
    #expect(driver.frame.text.contains("note: ask the desk"), "V twice goes to the noted words")
    driver.press("C-u Enter Esc")
    #expect(!driver.frame.text.contains("¶"))
  }

  @Test func `a note stays in its article`() throws {
    var driver = selecting("j ; \"mine\" Enter Esc Esc")
    driver.press("j Enter")
    #expect(reader(driver)?.notes.isEmpty == true)
    driver.press("Esc k Enter")
    #expect(reader(driver)?.notes.count == 1)
  }

  @Test func `selected words are copied as they stand, with their source`() {
    var driver = selecting("j")
    let text = words(driver)
    driver.press("y")
    #expect(driver.effects.last == .copy(text))
    driver.press("Y")
    guard case .copy(let cited)? = driver.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(cited.hasPrefix(text + "\n") && cited.contains(", bytes "))
  }

  @Test func `without a selection the keys that change it say how to begin`() {
    var driver = DeskDriver()
    driver.press("8 Enter l")
    #expect(driver.frame.text.contains("V selects words first"))
  }

  @Test func `in ASCII the sign of a note is a letter`() {
    var driver = DeskDriver(options: Desk.Options(isASCII: true), hasMarks: true)
    driver.press("8 Enter V j ; \"x\" Enter Esc")
    #expect(reader(driver)?.notes.count == 1)
    #expect(!driver.frame.text.unicodeScalars.contains("¶"))
  }
}
