import Corpus
import Facts
import Glibc
import TestFolders
import Testing

@testable import kforwatch

/// What is decided on the screen, where it was left, keys of one's own: through files and a terminal.
@Suite(.serialized) struct MemoryTests {
  static func start(
    _ folder: String, state: String, config: String = "/no/such/folder", articles: Int = 2, _ options: String...
  ) throws -> PseudoTerminal {
    let screen = try PseudoTerminal(
      [Tested.path] + options + [folder],
      environment: Tested.environment(
        "xterm-256color", language: "C.UTF-8", ["XDG_STATE_HOME": state, "XDG_CONFIG_HOME": config, "USER": "mira"]),
      rows: 30, columns: 100)
    try #require(screen.pump { $0.line(0).contains(" \(articles) articles") }, "no first frame:\n\(screen.text)")
    return screen
  }

  static func strengths(_ folder: String, _ more: String...) throws -> Int {
    try Run(["export", folder] + more).lines(ofType: "strength").count
  }

  static func marks(_ folder: String) -> String {
    String(decoding: Run.read(folder + "/.kforwatch/marks.tsv"), as: UTF8.self)
  }

  static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  @Test func `what came while the program was away is told when it starts again`() throws {
    let (folder, state) = (MarksTests.corpus(), ScratchFolder.make())
    var screen = try MemoryTests.start(folder, state: state)
    screen.send("Q")
    #expect(screen.pump { $0.text.contains("nothing has changed since the start") }, "\(screen.text)")
    screen.send("q1q")
    #expect(screen.pump { $0.status == 0 })
    Tested.write(
      "Outlet: AP\nDate: 2023-06-03\n\nZVECAN, Kosovo - KFOR now has about 4,600 troops in Kosovo, NATO said.\n",
      to: folder + "/later.txt")
    screen = try MemoryTests.start(folder, state: state, articles: 3)
    #expect(screen.pump { $0.text.contains("1 new article since the last session") }, "\(screen.text)")
    screen.send("Q")
    #expect(screen.pump { $0.text.contains("since the last session") && $0.text.contains("4,600") }, "\(screen.text)")
    screen.send("q1q")
    #expect(screen.pump { $0.status == 0 })
    // Told once: the next session knows it.
    screen = try MemoryTests.start(folder, state: state, articles: 3)
    screen.send("Q")
    #expect(screen.pump { $0.text.contains("nothing has changed since the start") }, "\(screen.text)")
    screen.send("q1q")
    #expect(screen.pump { $0.status == 0 })
  }

  @Test func `a fact rejected on screen is gone from exports, and undone it is back`() throws {
    let folder = MarksTests.corpus()
    let before = try MemoryTests.strengths(folder)
    try #require(before > 0)
    let screen = try MemoryTests.start(folder, state: ScratchFolder.make())
    screen.send("C")
    #expect(screen.pump { $0.text.contains("claim 1 of") })
    screen.send("d")
    #expect(screen.pump { $0.text.contains("Decide:") })
    screen.send("x")
    #expect(screen.pump { $0.text.contains("why?") })
    screen.send("a slip\r")
    #expect(screen.pump { $0.text.contains("u takes it back") }, "\(screen.text)")
    #expect(MemoryTests.marks(folder).contains("\tmira\treject\tfact:"))
    #expect(try MemoryTests.strengths(folder) == before - 1)
    #expect(try MemoryTests.strengths(folder, "--as-read") == before)
    screen.send("u")
    #expect(screen.pump { $0.text.contains("undone") })
    #expect(MemoryTests.marks(folder).contains("\twithdraw\tmark:"))
    #expect(try MemoryTests.strengths(folder) == before)
    screen.send("U")
    #expect(screen.pump { $0.text.contains("done again") })
    #expect(try MemoryTests.strengths(folder) == before - 1)
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
  }

  @Test func `what was decided, and what that changed, is listed under Q`() throws {
    let folder = MarksTests.corpus()
    let screen = try MemoryTests.start(folder, state: ScratchFolder.make())
    screen.send("Q")
    #expect(screen.pump { $0.text.contains("nothing has changed since the start") }, "\(screen.text)")
    screen.send("C")
    #expect(screen.pump { $0.text.contains("claim 1 of") })
    screen.send("dxa slip\r")
    #expect(screen.pump { $0.text.contains("u takes it back") }, "\(screen.text)")
    screen.send("Q")
    #expect(
      screen.pump { $0.text.contains("decision") && $0.text.contains("reject") && $0.text.contains("a slip") },
      "\(screen.text)")
    #expect(screen.text.contains("gone"), "\(screen.text)")
    // It comes while the list is looked at, too.
    screen.send("u")
    #expect(screen.pump { $0.text.contains("withdraw") }, "\(screen.text)")
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
  }

  @Test func `a note on words is found again when the article was edited, and told of when they are gone`() throws {
    let (folder, state) = (MarksTests.corpus(), ScratchFolder.make())
    let screen = try MemoryTests.start(folder, state: state)
    screen.send("8\rV")
    #expect(screen.pump { $0.text.contains("words selected") }, "\(screen.text)")
    screen.send("j;ask the desk\r")
    #expect(screen.pump { $0.text.contains("noted; u takes it back") }, "\(screen.text)")
    screen.send("q")
    #expect(screen.pump { $0.status != nil || !$0.text.contains("words selected") })
    kill(screen.process, SIGTERM)
    #expect(screen.pump { $0.status != nil })
    let line = try #require(MemoryTests.marks(folder).split(separator: "\n").last { $0.contains("\tnote\t") })
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
    let words = try #require(Mark.Target(String(cells[3]))?.words)
    let ids = try MarksTests.articles(folder)
    #expect(ids.contains(words.article))
    // A paragraph more: the article has another id, the words are the same.
    for name in ["news.txt", "calm.txt"] {
      let text = String(decoding: Run.read(folder + "/" + name), as: UTF8.self)
      guard text.contains(words.words) else { continue }
      Run.write(Array((text + "\n\nThe bridge was open again on Monday, police said.\n").utf8), to: folder + "/" + name)
    }
    #expect(try !MarksTests.articles(folder).contains(words.article))
    var next = try MemoryTests.start(folder, state: ScratchFolder.make())
    // That the article as it was had been read is no longer about anything here; the note is.
    next.send("0")
    #expect(next.pump { $0.text.contains("read is about") }, "\(next.text)")
    #expect(!next.text.contains("note is about"), "\(next.text)")
    next.send("8\rVV")
    #expect(next.pump { $0.text.contains("ask the desk") }, "\(next.text)")
    next.send("q")
    kill(next.process, SIGTERM)
    #expect(next.pump { $0.status != nil })
    for name in ["news.txt", "calm.txt"] {
      let text = String(decoding: Run.read(folder + "/" + name), as: UTF8.self)
      Run.write(Array(text.replacing(words.words, with: "Nothing else.").utf8), to: folder + "/" + name)
    }
    next = try MemoryTests.start(folder, state: ScratchFolder.make())
    next.send("0")
    #expect(next.pump { $0.text.contains("which is not in this corpus") }, "\(next.text)")
    next.send("q")
    #expect(next.pump { $0.status == 0 })
  }

  @Test func `a corrected figure says in the export what it was, and an older export still verifies`() throws {
    let folder = MarksTests.corpus()
    let fact = try #require(try Run("export", folder).lines(ofType: "strength").first?["id"]?.string)
    let added = try Run(
      "marks", "add", "set-value", "fact:\(fact)", "--value", "at least 4100", "--reason", "the table says so",
      "--author", "jo", "--corpus", folder)
    #expect(added.status == 0, "\(added.errors)")
    let run = try Run("export", folder)
    let line = try #require(run.lines(ofType: "strength").first { $0["id"]?.string == fact })
    #expect(line["qualifier"]?.string == "at_least")
    let corrected = try #require(line["corrected"])
    #expect(corrected["was"]?["qualifier"]?.string != "at_least")
    #expect(run.text.contains("\"by\":\"jo\"") && run.text.contains("\"why\":\"the table says so\""))
    let export = ScratchFolder.make() + "/facts.jsonl"
    Run.write(Array(run.text.utf8), to: export)
    #expect(try Run("verify", "--facts", export).status == 0)
  }

  @Test func `the session is found again, and left alone when asked to start fresh`() throws {
    let (folder, state) = (MarksTests.corpus(), ScratchFolder.make())
    let screen = try MemoryTests.start(folder, state: state)
    screen.send("8j")
    #expect(screen.pump { $0.text.contains("article 2 of 2") })
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
    let next = try MemoryTests.start(folder, state: state)
    #expect(next.pump { $0.text.contains("article 2 of 2") }, "\(next.text)")
    kill(next.process, SIGTERM)
    #expect(next.pump { $0.status != nil })
    let again = try MemoryTests.start(folder, state: state)
    #expect(again.pump { $0.text.contains("article 2 of 2") }, "a signal keeps it, too")
    again.send("q")
    #expect(again.pump { $0.status == 0 })
    let fresh = try MemoryTests.start(folder, state: state, "--fresh")
    #expect(fresh.pump { $0.line(0).contains("Overview") })
    fresh.send("q")
    #expect(fresh.pump { $0.status == 0 })
  }

  @Test func `theme and names are found again, and what the command line says goes before them`() throws {
    let (folder, state) = (MarksTests.corpus(), ScratchFolder.make())
    func settings() throws -> [String: String] {
      let sessions = state + "/kforwatch/sessions"
      let name = try #require(MemoryTests.names(in: sessions).first)
      return try #require(try SessionStore(path: "\(sessions)/\(name)").read()).settings
    }
    func leave(_ screen: PseudoTerminal) {
      screen.send("q")
      #expect(screen.pump { $0.status == 0 })
    }
    let screen = try MemoryTests.start(folder, state: state)
    screen.send(":theme\r")
    screen.send("=")
    #expect(screen.pump { $0.text.contains("names in Serbian") }, "\(screen.text)")
    leave(screen)
    let kept = try settings()
    let theme = try #require(kept["theme"])
    #expect(theme != "dark" && kept["naming"] == "sr")
    let next = try MemoryTests.start(folder, state: state)
    #expect(next.pump { $0.text.contains("names sr") }, "\(next.text)")
    next.send(":theme\r")
    let names = ThemeChoice(data: try DataFolder.find(given: Repository.data)).names
    let after = names[(try #require(names.firstIndex(of: theme)) + 1) % names.count]
    #expect(next.pump { $0.text.contains("theme \(after)") }, "the next one after \(theme):\n\(next.text)")
    leave(next)
    #expect(try settings()["theme"] == after)
    let plain = try MemoryTests.start(
      folder, state: state, config: "/no/such/folder", "--names", "en", "--theme", "light")
    #expect(plain.pump { $0.line(0).contains("2 articles") && !$0.text.contains("names sr") }, "\(plain.text)")
    leave(plain)
    #expect(try settings()["theme"] == after, "a theme for once is not the one to come back to")
  }

  @Test func `a filter asked for is what is shown, not what was left`() throws {
    let (folder, state) = (MarksTests.corpus(), ScratchFolder.make())
    let screen = try MemoryTests.start(folder, state: state)
    screen.send("8j")
    #expect(screen.pump { $0.text.contains("article 2 of 2") })
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
    let next = try MemoryTests.start(folder, state: state, config: "/no/such/folder", "--filter", "since:1990")
    #expect(next.pump { $0.line(0).contains("Overview") && $0.text.contains("filter: since:1990") }, "\(next.text)")
    next.send("q")
    #expect(next.pump { $0.status == 0 })
  }

  @Test func `a broken session is told of and not used`() throws {
    let (folder, state) = (MarksTests.corpus(), ScratchFolder.make())
    let store = SessionStore(path: state + "/kforwatch/sessions/x.tsv")
    try makeFolders(state + "/kforwatch/sessions")
    Run.write(Array("# kforwatch session 1\nplace\tfar\n".utf8), to: store.path)
    #expect(throws: (any Error).self) { try store.read() }
    // The true name is made of the folder's path.
    let screen = try MemoryTests.start(folder, state: state)
    screen.send("8")
    #expect(screen.pump { $0.text.contains("article 1 of 2") })
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
    let names = MemoryTests.names(in: state + "/kforwatch/sessions").filter { $0 != "x.tsv" }
    let name = try #require(names.first)
    Run.write(Array("# kforwatch session 1\nplace\tfar\n".utf8), to: state + "/kforwatch/sessions/" + name)
    let next = try MemoryTests.start(folder, state: state)
    #expect(next.pump { $0.text.contains("the last session cannot be read") }, "\(next.text)")
    next.send("q")
    #expect(next.pump { $0.status == 0 })
  }

  @Test func `keys of one's own hold, and mistakes are named with file and line`() throws {
    let (folder, config) = (MarksTests.corpus(), ScratchFolder.make())
    try makeFolders(config + "/kforwatch")
    let text = "[global]\narticles = [\"A\"]\ndance = \"x\"\nzoom = [\"C-s\"]\n[reader]\nnext-fact = [\"M-n\", \"n\"]\n"
    Run.write(Array(text.utf8), to: config + "/kforwatch/keys.toml")
    let screen = try MemoryTests.start(folder, state: ScratchFolder.make(), config: config)
    #expect(screen.pump { $0.text.contains("keys.toml:3: there is no command") }, "\(screen.text)")
    screen.send("A")
    #expect(screen.pump { $0.text.contains("article 1 of 2") })
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
  }

  @Test func `the printed map of keys is one that can be read, without a problem`() throws {
    let config = ScratchFolder.make()
    try makeFolders(config + "/kforwatch")
    let printed = try Run("keys", "--built-in")
    #expect(printed.status == 0 && printed.text.contains("[reader]"))
    let path = config + "/kforwatch/keys.toml"
    Run.write(Array(printed.text.utf8), to: path)
    let map = KeysFile(path: path).read()
    #expect(map.problems.isEmpty, "\(map.problems.map(\.notice))")
    Run.write(Array("[global\n".utf8), to: path)
    let broken = KeysFile(path: path).read()
    #expect(broken.problems.count == 1 && broken.problems[0].line != nil)
  }
}
