import Canvas
import Corpus
import Facts
import Testing

@testable import Workbench

/// Every pane while its answer is awaited, without anything to show, with what could not be shown, and with its counts.
@Suite struct PaneStateTests {
  static let numbered: [(kind: PaneKind, keys: String)] = [
    (.overview, ""), (.actors, "2"), (.strength, "3"), (.events, "4"), (.statements, "5"), (.relations, "6"),
    (.map, "7"), (.articles, "8"), (.disagreements, "9"), (.problems, "0"), (.claims, "C"), (.changes, "Q"),
  ]

  /// Panes that are opened from a line of another one.
  static let opened: [(kind: PaneKind, keys: String)] = [
    (.dossier, "2 Enter"), (.event, "4 Enter"), (.reader, "8 Enter"), (.claims, "3 Enter"), (.relation, "6 Enter"),
    (.articles, "3 / \"nearly 4\" Enter"),
  ]

  static let sizes = [(120, 40), (80, 24), (40, 10)]

  @Test(arguments: numbered.indices, sizes.indices)
  func `a pane says that it waits`(index: Int, size: Int) {
    let (width, height) = PaneStateTests.sizes[size]
    var desk = Desk(width: width, height: height)
    _ = desk.begin()
    var unknown = ""
    for key in Key.sequence(PaneStateTests.numbered[index].keys, unknown: &unknown) ?? [] { _ = desk.update(.key(key)) }
    #expect(desk.current.pane.kind == PaneStateTests.numbered[index].kind)
    #expect(desk.current.pane.state == .waiting)
    let text = desk.draw().text
    #expect(text.contains("waiting for the answer") || text.contains("reading"), "\(text)")
  }

  @Test(arguments: numbered.indices, sizes.indices)
  func `a pane without anything to show says why`(index: Int, size: Int) {
    let (width, height) = PaneStateTests.sizes[size]
    for sample in [SampleAnswers.empty, .broken] {
      var driver = DeskDriver(sample, width: width, height: height)
      driver.press(PaneStateTests.numbered[index].keys)
      let pane = driver.desk.current.pane
      if pane.state == .ready {
        // Problems are what a broken corpus has; Overview has its parts.
        #expect(pane.kind == .overview || pane.kind == .problems && !sample.problems.isEmpty, "\(pane.kind)")
        continue
      }
      guard case .empty(let reason) = pane.state else {
        Issue.record("\(pane.kind) is \(pane.state)")
        continue
      }
      #expect(driver.frame.text.contains(reason.prefix(width / 2)), "\(driver.frame.text)")
      #expect(pane.position.isEmpty, "no line is counted where none is shown: \(pane.position)")
    }
  }

  @Test(arguments: numbered.indices, sizes.indices)
  func `while reading goes on an empty pane does not say that there is nothing`(index: Int, size: Int) {
    let (width, height) = PaneStateTests.sizes[size]
    var driver = DeskDriver(.empty, width: width, height: height, isRead: false)
    var progress = LoadProgress()
    (progress.files, progress.filesRead) = (10, 2)
    driver.send(.progressed(progress))
    driver.press(PaneStateTests.numbered[index].keys)
    if case .empty(let reason) = driver.desk.current.pane.state {
      #expect(reason.contains("reading goes on") || driver.kind == .changes, "\(driver.kind): \(reason)")
    }
    #expect(driver.frame.text.contains("reading") || driver.frame.line(0).contains("2/10"))
  }

  @Test(arguments: numbered.indices)
  func `a filter that leaves nothing is named as the reason, with the key that takes it away`(index: Int) {
    let (kind, keys) = PaneStateTests.numbered[index]
    // Problems and changes are those of the whole corpus.
    if [.overview, .problems, .changes].contains(kind) { return }
    var driver = DeskDriver()
    driver.press("\(keys) i \"since:2099\" Enter")
    let state = driver.desk.current.pane.state
    if state == .ready {
      // The reference series is under no filter.
      #expect(kind == .strength || kind == .disagreements, "\(kind)")
    } else {
      #expect(state == .empty(Look.nothingLeft), "\(kind): \(state)")
    }
    #expect(driver.frame.line(0).contains("0 of 12"), "\(driver.frame.line(0))")
  }

  @Test(arguments: numbered.indices)
  func `a pane says how much there is, and of how much`(index: Int) {
    let (kind, keys) = PaneStateTests.numbered[index]
    var driver = DeskDriver(kind == .relations ? .related : .twelve)
    driver.press(keys)
    #expect(driver.frame.line(0).contains("articles, ") && driver.frame.line(0).contains("origin"))
    guard driver.desk.current.pane.state == .ready else { return }
    let position = driver.desk.current.pane.position
    #expect(position.contains(" of ") || position.contains("/"), "\(kind): \(position)")
    // What a list leaves out is counted, too.
    guard PaneKind.filterable.contains(kind), kind != .disagreements else { return }
    driver.press("/ \"qqq\" Enter")
    #expect(driver.desk.current.pane.position.hasPrefix("none of "), "\(kind): \(driver.desk.current.pane.position)")
    #expect(driver.frame.text.contains("qqq"))
  }

  @Test(arguments: opened.indices)
  func `what was opened and is gone since says so and how to go on`(index: Int) {
    var driver = DeskDriver(PaneStateTests.opened[index].kind == .relation ? .related : .twelve)
    driver.press(PaneStateTests.opened[index].keys)
    // The corpus is another one now.
    let request = driver.desk.current.pane.question.map { question -> Int in
      let effects = driver.desk.update(.progressed(LoadProgress()))
      for case .ask(question, let request) in effects { return request }
      return -1
    }
    guard let question = driver.desk.current.pane.question, let request, request >= 0 else {
      Issue.record("\(PaneStateTests.opened[index].kind) asks nothing")
      return
    }
    _ = driver.desk.update(.answered(SampleAnswers.empty.answer(question), request: request))
    switch driver.desk.current.pane.state {
    case .failed(let problem): #expect(!problem.advice.isEmpty && driver.frame.text.contains(problem.advice.prefix(20)))
    case .empty(let reason): #expect(driver.frame.text.contains(reason.prefix(20)))
    case .ready, .waiting: Issue.record("\(driver.kind) is \(driver.desk.current.pane.state)")
    }
    driver.press("Esc")
    #expect(driver.desk.place == 0 || driver.kind != PaneStateTests.opened[index].kind)
  }
}
