import Canvas
import Facts
import Testing

@testable import Workbench

@Suite struct DecisionTests {
  @Test func `a fact is rejected from its menu with a reason, and the cursor stays`() {
    var driver = DeskDriver(hasMarks: true)
    driver.press("C j*3")
    let before = driver.desk.current.pane.position
    driver.press("d x \"a slip\" Enter")
    #expect(driver.written.count == 1)
    #expect(driver.written[0].action == .reject && driver.written[0].reason == "a slip")
    #expect(driver.written[0].targets[0].kind == .fact)
    #expect(driver.desk.current.pane.position == before)
    #expect(driver.frame.text.contains("rejected; u takes it back"))
  }

  @Test func `undo takes the mark back and redo makes it again, and nothing is lost`() {
    var driver = DeskDriver(hasMarks: true)
    driver.press("8 * u")
    #expect(driver.written.map(\.action) == [.star, .withdraw] && driver.marks.marks.isEmpty)
    driver.press("U")
    #expect(driver.marks.marks.map(\.action) == [.star])
    driver.press("*")
    #expect(driver.marks.marks.isEmpty, "a second star takes the first one off")
    driver.press("u")
    #expect(driver.marks.marks.map(\.action) == [.star], "undoing that puts it back")
    driver.press("u C-r u u")
    #expect(driver.frame.text.contains("nothing was decided here yet"))
  }

  @Test func `an article that is opened is read, and X changes that`() throws {
    var driver = DeskDriver(hasMarks: true)
    driver.press("8 Enter")
    let read = try #require(driver.marks.marks.first)
    #expect(read.action == .read && driver.marks.marks.count == 1)
    driver.press("Esc Enter Esc")
    #expect(driver.written.count == 1, "it is read already")
    #expect(!driver.frame.text.contains("read; u"), "reading is said nowhere")
    #expect(driver.frame.text.contains("● "), "the others are shown as unread")
    driver.press("X")
    #expect(driver.marks.marks.isEmpty)
  }

  @Test func `a note is shown when it is changed, and taken away when it is emptied`() {
    var driver = DeskDriver(hasMarks: true)
    driver.press("8 ; \"ask the desk\" Enter")
    #expect(driver.marks.marks.first?.value == "ask the desk")
    #expect(driver.frame.text.contains("¶ "))
    driver.press(";")
    #expect(driver.frame.text.contains("note: ask the desk"))
    driver.press("C-u Enter")
    #expect(!driver.frame.text.contains("¶ "))
    #expect(driver.written.count == 2)
  }

  @Test func `another figure must be one that is understood`() {
    var driver = DeskDriver(hasMarks: true)
    driver.press("C d v C-u \"many\" Enter")
    #expect(driver.written.isEmpty && driver.frame.text.contains("figure: many"))
    driver.press("C-u \"nearly 3900\" Enter Enter")
    #expect(driver.written.first?.action == .setValue && driver.written.first?.value == "nearly 3900")
  }

  @Test func `how many an event killed and injured is set from its menu`() throws {
    var driver = DeskDriver(hasMarks: true)
    driver.press("4 d v")
    #expect(driver.frame.text.contains("killed: "))
    driver.press("C-u \"a few\" Enter")
    #expect(driver.written.isEmpty && driver.frame.text.contains("write it as 4"))
    driver.press("C-u \"at least 5\" Enter \"the court says so\" Enter")
    let mark = try #require(driver.written.first)
    #expect(mark.action == .setValue && mark.value == "killed at least 5" && mark.reason == "the court says so")
    #expect(mark.targets.map(\.kind) == [.event] && mark.mistake == nil)
    driver.press("d i C-u \"none\" Enter Enter")
    #expect(driver.written.last?.value == "injured none")
  }

  @Test func `a report's own figures are corrected from the event's page`() throws {
    var driver = DeskDriver(hasMarks: true)
    driver.press("4 Enter G d i C-u \"30..93\" Enter Enter")
    let mark = try #require(driver.written.first)
    #expect(mark.targets.map(\.kind) == [.fact] && mark.value == "injured 30..93" && mark.mistake == nil)
    driver.press("d a \"as the court has it\" Enter")
    #expect(driver.frame.text.contains("accept") && driver.frame.text.contains("as the court has it"))
  }

  @Test func `who says a statement is set by a name that is looked up`() throws {
    var driver = DeskDriver(hasMarks: true)
    driver.press("5 d e s C-u \"nobody known\" Enter")
    #expect(driver.written.isEmpty && driver.frame.text.contains("no actor is called \"nobody known\""))
    driver.press("C-u \"Holm\" Enter \"he, not his aide\" Enter")
    let mark = try #require(driver.written.first)
    #expect(mark.value == "speaker lena-holm" && mark.reason == "he, not his aide" && mark.mistake == nil)
    #expect(mark.targets.map(\.kind) == [.fact])
    driver.press("d e s C-u \"none\" Enter Enter")
    #expect(driver.written.last?.value == "speaker none")
  }

  @Test func `time, status and parties of a report are set from the menu of its parts`() throws {
    var driver = DeskDriver(hasMarks: true)
    driver.press("4 Enter G d e w C-u \"last week\" Enter")
    #expect(driver.written.isEmpty && driver.frame.text.contains("write it as 2023-09-24"))
    driver.press("C-u \"2023-09\" Enter Enter")
    driver.press("d e u a Enter d e a C-u \"NATO, lena holm\" Enter Enter d e r C-u \"none\" Enter Enter")
    #expect(driver.written.map(\.value).first == "when 2023-09")
    #expect(driver.written[1].value.hasPrefix("status "))
    #expect(driver.written[2].value == "actors nato,lena-holm" && driver.written[3].value == "recipients none")
    #expect(driver.written.allSatisfy { $0.action == .setValue && $0.mistake == nil })
  }

  @Test func `two actors are one after the first is held and the second chosen`() throws {
    var driver = DeskDriver(hasMarks: true)
    driver.press("2 d h j d w \"same man\" Enter")
    let mark = try #require(driver.written.first)
    #expect(mark.action == .mergeActors && mark.ids(.actor).count == 2 && mark.reason == "same man")
  }

  @Test func `Esc at any point decides nothing`() {
    for keys in [
      "C d Esc", "C d x Esc", "C d t Esc", "C d t a Esc", "C d v Esc", "5 d e s \"x\" Esc", "5 d e Esc",
      "8 ; \"x\" Esc", "2 d o",
    ] {
      var driver = DeskDriver(hasMarks: true)
      driver.press(keys)
      #expect(driver.written.isEmpty, "\(keys)")
    }
  }

  @Test func `places kept are listed and gone to by their letter`() {
    var driver = DeskDriver(hasMarks: true)
    driver.press("2 j*4 m a 8 j*2 m b 1 : \"bookmarks\" Enter")
    #expect(driver.frame.text.contains("Places kept") && driver.frame.text.contains("Articles"))
    driver.press("a")
    #expect(driver.kind == .actors)
  }
}
