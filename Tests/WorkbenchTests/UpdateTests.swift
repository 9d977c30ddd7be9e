import Canvas
import Corpus
import Facts
import Testing

@testable import Workbench

@Suite struct UpdateTests {
  @Test func `starts by asking for the overview and asks again when the corpus has grown`() {
    var desk = Desk(width: 80, height: 24)
    #expect(desk.begin() == [.ask(.overview, request: 0)])
    var progress = LoadProgress()
    progress.files = 430
    progress.filesRead = 120
    progress.articles = 118
    #expect(desk.update(.progressed(progress)) == [.ask(.overview, request: 1)])
    #expect(desk.draw().line(0).contains("reading 120/430+ files, 118 articles"))
  }

  @Test func `an answer nobody waits for is dropped`() {
    var desk = Desk(width: 80, height: 24)
    _ = desk.begin()
    let before = desk.draw()
    #expect(desk.update(.answered(SampleAnswers.twelve.answer(.overview), request: 7)) == [])
    #expect(desk.draw() == before)
  }

  @Test func `two keys lead from a number of the chart to its words, one back`() {
    var driver = DeskDriver()
    driver.press("3")
    let chart = driver.frame
    // Two prints state "nearly 4,000": the figure leads to its two claims, a claim to its words.
    driver.press("/ \"nearly 4\" Enter Enter")
    #expect(driver.kind == .claims)
    driver.press("j Enter")
    #expect(driver.kind == .reader)
    #expect(driver.selectedText == "nearly 4,000 peacekeepers")
    driver.press("[ [")
    #expect(driver.kind == .strength)
    driver.press("Esc")
    #expect(driver.kind == .strength)
    driver.press("G")
    #expect(driver.frame.text.contains("KFOR strength"))
    #expect(chart.text.contains("23 points"))
  }

  @Test func `a figure with one claim leads straight to its words`() {
    var driver = DeskDriver()
    driver.press("3 Enter")
    #expect(driver.kind == .reader)
    #expect(driver.selectedText == "around 4,500")
    driver.press("Backspace")
    #expect(driver.kind == .strength)
  }

  @Test func `back restores cursor, scroll, sort, filter and view`() {
    var driver = DeskDriver(.twelve, width: 80, height: 14)
    driver.press("8 >*2 S G k*2")
    let articles = driver.frame
    driver.press("Enter")
    #expect(driver.kind == .reader)
    driver.press("Esc")
    #expect(driver.frame == articles)
    driver.press("3 v >*5 / \"wire\" Enter j z")
    let table = driver.frame
    driver.press("Enter n*2 r ? Esc [ ")
    while driver.kind != .strength { driver.press("[") }
    #expect(driver.frame == table)
    driver.press("[")
    #expect(driver.frame == articles)
    driver.press("]")
    #expect(driver.frame == table)
  }

  @Test func `a growing corpus keeps the cursor on its row`() {
    let few = SampleAnswers(articles: Array(SampleArticles.all.prefix(6)), problems: [], hasReference: true)
    var desk = Desk(width: 80, height: 24)
    _ = desk.begin()
    _ = desk.update(.key(.character("8")))
    _ = desk.update(.answered(few.answer(.articles(ArticleQuery())), request: 1))
    for _ in 0..<3 { _ = desk.update(.key(.character("j"))) }
    let row = (desk.current.pane as? ArticlesPane)?.table.selected?.id
    #expect(row == "a03")
    let effects = desk.update(.progressed(LoadProgress()))
    #expect(effects == [.ask(.articles(ArticleQuery()), request: 2)])
    _ = desk.update(.answered(SampleAnswers.twelve.answer(.articles(ArticleQuery())), request: 2))
    #expect((desk.current.pane as? ArticlesPane)?.table.selected?.id == row)
    #expect((desk.current.pane as? ArticlesPane)?.table.count == 12)
  }

  @Test func `while nobody has moved, a growing list shows its first rows`() {
    let few = SampleAnswers(articles: Array(SampleArticles.all.prefix(6)), problems: [], hasReference: true)
    var desk = Desk(width: 80, height: 24)
    _ = desk.begin()
    _ = desk.update(.answered(few.answer(.overview), request: 0))
    _ = desk.update(.progressed(LoadProgress()))
    _ = desk.update(.answered(SampleAnswers.twelve.answer(.overview), request: 1))
    let pane = desk.current.pane as? OverviewPane
    #expect(pane?.articles.selected?.identity == "a11")
    #expect(pane?.pointID?.hasPrefix("total--2023-10-") == true)
  }

  @Test(arguments: [
    ("C-z", Effect.suspend), ("C-l", .repaint), ("M", .setMouse(isOn: false)), ("r", .reload),
    ("8 Y", .copy("North Wire, 2023-10-01, “More soldiers after the attack at Banjska” (corpus/a11.txt)")),
    ("3 y", .copy("about 4,500")), ("8 o", .openAddress("https://a11.example/story")),
    ("8 e", .edit(path: "corpus/a11.txt", line: 1)), ("3 Enter e", .edit(path: "corpus/a11.txt", line: 5)),
    ("0", .ask(.problems, request: 0)),
  ])
  func `keys ask for effects`(keys: String, expected: Effect) {
    var driver = DeskDriver()
    driver.press(keys)
    if case .ask = expected {
      #expect(driver.effects.isEmpty)
    } else {
      #expect(driver.effects == [expected])
    }
  }

  @Test func `a sentence is copied with its article and the bytes of the file`() {
    var driver = DeskDriver()
    driver.press("3 Enter Y")
    guard case .copy(let text)? = driver.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix("Britain adds some 200 soldiers; the force has around 4,500.\nNorth Wire, 2023-10-01, "))
    #expect(text.hasSuffix("(corpus/a11.txt), bytes 112-124"))
  }

  @Test func `the pager gets the article`() {
    var driver = DeskDriver()
    driver.press("3 Enter |")
    guard case .page(let text)? = driver.effects.last else {
      Issue.record("nothing was paged")
      return
    }
    #expect(text.contains("The attackers killed a policeman on 24 September."))
  }

  @Test func `q closes what was opened from a line and quits in a numbered pane, C-c quits from anywhere`() {
    var driver = DeskDriver()
    driver.press("2 Enter q")
    #expect(driver.kind == .actors)
    let isFinished = driver.desk.isFinished
    #expect(!isFinished)
    driver.press("q")
    let isFinishedNow = driver.desk.isFinished
    #expect(isFinishedNow)
    for keys in ["q", "C q", "Enter q q", "Tab Tab q", "3 C 8 0 q", "2 Enter q ] [ q"] {
      var driver = DeskDriver()
      driver.press(keys)
      let isFinished = driver.desk.isFinished
      #expect(isFinished, "\(keys)")
    }
    var other = DeskDriver()
    other.press("2 / \"x\" C-c")
    #expect(other.desk.isFinished)
  }

  @Test func `the palette runs the command that its letters name`() {
    var driver = DeskDriver()
    driver.press(": \"kfor\" Enter")
    #expect(driver.kind == .strength)
    driver.press(": \"tabch\" Enter")
    #expect((driver.desk.current.pane as? StrengthPane)?.view == .table)
  }

  @Test func `words are found in any spelling and n goes to the next`() {
    var driver = DeskDriver()
    driver.press("2 / \"ИЛИЋ\" Enter")
    #expect((driver.desk.current.pane as? ActorsPane)?.table.selected?.name == "Marko Ilić")
    driver.press("Esc g / \"r\" Enter Esc n")
    #expect((driver.desk.current.pane as? ActorsPane)?.table.count == 12)
    driver.press("3 Enter / \"ilic\" Enter")
    #expect(driver.selectedText.contains("Ilić"))
  }

  @Test func `bookmarks come back to their place`() {
    var driver = DeskDriver()
    driver.press("8 j*4 m a 2 ' a")
    #expect(driver.kind == .articles)
    #expect((driver.desk.current.pane as? ArticlesPane)?.table.list.cursor == 4)
    driver.press("' z")
    #expect(driver.desk.notice?.isProblem == true)
  }

  @Test func `the cursor goes point by point in time while the table is sorted otherwise`() {
    var driver = DeskDriver()
    driver.press("3 >*3 g l")
    let pane = driver.desk.current.pane as? StrengthPane
    #expect(pane?.table.list.sortColumn == 3)
    let first = pane?.table.selected?.asOf?.middle
    driver.press("l")
    let second = (driver.desk.current.pane as? StrengthPane)?.table.selected?.asOf?.middle
    #expect(first != nil && second != nil && first! <= second!)
  }

  @Test func `n and p visit facts of the kind chosen`() {
    var driver = DeskDriver()
    driver.press("8 Enter t n")
    #expect(driver.selectedText == "some 200 soldiers")
    driver.press("n n")
    #expect(driver.selectedText == "army near the line was cut to 4,000")
    driver.press("n")
    #expect(driver.desk.notice?.text == "that was the last one")
    driver.press("p")
    #expect(driver.selectedText == "around 4,500")
  }

  @Test func `wheel, click and double click act where the pointer is`() {
    var driver = DeskDriver()
    driver.press("8")
    driver.send(.key(.click(x: 20, y: 6)))
    #expect((driver.desk.current.pane as? ArticlesPane)?.table.list.cursor == 3)
    driver.send(.key(.doubleClick(x: 20, y: 4)))
    #expect(driver.kind == .reader)
    driver.press("1")
    driver.send(.key(.click(x: 90, y: 6)))
    #expect((driver.desk.current.pane as? OverviewPane)?.part == .actors)
  }

  @Test func `a dossier line leads to what it names`() {
    var driver = DeskDriver()
    driver.press("2 / \"holm\" Enter Enter / \"nato\" Enter Enter")
    #expect(driver.desk.current.pane.crumb == "NATO")
    driver.press("w")
    #expect(driver.kind == .claims)
    #expect((driver.desk.current.pane as? ClaimsPane)?.claims.count == 5)
  }

  @Test func `the raw view reads the file once and shows what was removed by which rule`() {
    var driver = DeskDriver()
    driver.press("3 Enter r")
    let text = driver.frame.text
    #expect(text.contains("removed by menu-line: navigation"))
    #expect(text.contains("x Home | News | Weather"))
    #expect(driver.selectedText == "around 4,500")
    driver.press("r")
    #expect(!driver.frame.text.contains("menu-line"))
  }
}

extension DeskDriver {
  /// The glyphs drawn as selected, pointer and line ends left out.
  var selectedText: String {
    let grid = frame
    var text = ""
    for y in 0..<grid.height {
      for x in 0..<grid.width where grid[x, y].isSelected && grid[x, y].scalar != 0 {
        text.unicodeScalars.append(Unicode.Scalar(grid[x, y].scalar)!)
      }
    }
    return text
  }

  @Test func `a numbered pane starts a path of its own, and Esc still goes back to where one was`() {
    var driver = DeskDriver()
    driver.press("2 3 C Enter")
    let header = driver.frame.line(0)
    #expect(header.contains("Claims \(Glyphs(isASCII: false).step) "), "\(header)")
    #expect(!header.contains("Actors") && !header.contains("strength"), "\(header)")
    driver.press("Esc Esc Esc")
    #expect(driver.kind == .actors)
  }

  @Test func `claims are strengths first; c adds the counts and takes them away again`() {
    var driver = DeskDriver()
    driver.press("C")
    func rows(_ driver: DeskDriver) -> [ClaimRow] {
      Array((driver.desk.current.pane as? ClaimsPane)?.claims.rows ?? .none)
    }
    let strengths = rows(driver).count
    #expect(strengths > 0 && rows(driver).allSatisfy { $0.isStrength })
    #expect(driver.frame.text.contains("not shown"))
    driver.press("c")
    #expect(rows(driver).count > strengths)
    #expect(!driver.frame.text.contains("not shown"))
    driver.press("c")
    #expect(rows(driver).count == strengths)
  }

  @Test(arguments: ["1", "2", "3", "4", "5", "C", "8", "0", "3 Enter", "2 Enter", "4 Enter"])
  func `at 80 columns every pane says how to get help`(keys: String) {
    var driver = DeskDriver(width: 80, height: 24)
    driver.press(keys)
    let footer = driver.frame.line(23)
    #expect(footer.contains("? help"), "\(footer)")
    if keys != "1" { #expect(footer.contains("Esc back"), "\(footer)") }
  }

  @Test(arguments: ["8 Enter", "8 Enter r"])
  func `the fact under the cursor stays in sight when the screen changes its size`(keys: String) throws {
    var driver = DeskDriver(width: 120, height: 40)
    driver.press(keys)
    var steps = 0
    while steps < 60 {
      for (width, height) in [(40, 10), (80, 24), (120, 40)] {
        driver.send(.resized(width: width, height: height))
        _ = driver.frame
        let reader = try #require(driver.desk.current.pane as? ReaderPane)
        guard let line = reader.currentLine else { continue }
        let shown = reader.firstLine..<reader.firstLine + reader.layout.text.height
        #expect(shown.contains(line), "fact \(steps) at \(width)x\(height)")
      }
      driver.press("n")
      steps += 1
    }
    #expect((driver.desk.current.pane as? ReaderPane)?.currentLine != nil)
  }

  @Test(arguments: [
    "2 j j G g > S > / \"ili\" Enter k", "3 v j > > S G", "C c G c S j", "8 j PgDn >", "1 Tab j G Tab j",
    "4 j j > S G", "5 > j S k",
  ])
  func `lines kept from the last frame are those that would be drawn anew`(keys: String) {
    var driver = DeskDriver(width: 100, height: 30)
    var unknown = ""
    for key in Key.sequence(keys, unknown: &unknown) ?? [] {
      driver.send(.key(key))
      var other = driver
      // Another width draws every line anew.
      other.send(.resized(width: 71, height: 30))
      other.send(.resized(width: 100, height: 30))
      #expect(driver.frame.text == other.frame.text, "after \(key.name)")
    }
  }
}
