import Canvas
import Corpus
import Facts
import Glibc
import Model
import TestFolders
import Testing
import Workbench

@testable import kforwatch

@Suite struct HandOnTests {
  static let articles = [
    "2022-08-17-politico-stoltenberg-ready-to-do-more", "2022-08-01-ani-kosovo-postpones-rules",
    "2023-05-30-euronews-oslo-seven-hundred",
  ].map { "Data/corpus/\($0).txt" }

  /// What the program prints, started in the root of the repository so that paths are short and the same everywhere.
  static func print(_ arguments: [String]) throws -> String {
    let words = ([Tested.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
    let pipe = try #require(popen("cd '\(Repository.root)' && KFORWATCH_DATA=Data \(words) 2>&1", "r"))
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    #expect(pclose(pipe) == 0, "\(String(decoding: bytes.suffix(300), as: UTF8.self))")
    return String(decoding: bytes, as: UTF8.self)
  }

  static let printed: [(file: String, arguments: [String])] = [
    ("brief.md", ["brief"]), ("strength.txt", ["open", "--plain", "--pane", "strength"]),
    ("actors-sr.txt", ["open", "--plain", "--pane", "actors", "--names", "sr"]),
    ("strength.json", ["export", "--format", "json", "--table", "strength"]),
    ("strength.svg", ["export", "--format", "svg"]),
    ("brief-filtered.md", ["brief", "--filter", "strength:total"]),
  ]

  @Test(arguments: printed.indices)
  func `briefs, linear text and exports are as they are stored`(index: Int) throws {
    let (file, arguments) = HandOnTests.printed[index]
    let text = try HandOnTests.print(arguments + HandOnTests.articles)
    let path = Repository.root + "/Tests/ProgramTests/Printed/\(file)"
    if getenv("RECORD") != nil {
      Tested.write(text, to: path)
      return
    }
    let stored = try #require(Tested.text(path), "\(path) is missing; RECORD=1 writes it")
    #expect(stored == text)
    #expect(try HandOnTests.print(arguments + HandOnTests.articles.reversed()) == text, "the order of the files shows")
  }

  @Test func `each line of a brief cites sources that stand at its end`() throws {
    let text = try HandOnTests.print(["brief"] + HandOnTests.articles)
    let place = try #require(text.firstRange(of: "\n## Sources\n"))
    let (body, sources) = (text[..<place.lowerBound], text[place.upperBound...])
    let listed = sources.split(separator: "\n").compactMap { $0.wholeMatch(of: #/\[(\d+)\] .*bytes \d+-\d+:  /#)?.1 }
    // A bracket of an interval has a backslash before it.
    let cited = Set(body.matches(of: #/[^\\]\[(\d+)\]/#).map(\.1))
    #expect(listed.count > 10 && Set(listed) == cited)
    for line in body.split(separator: "\n") where line.hasPrefix("- ") && !line.hasSuffix("none stated") {
      #expect(line.contains(#/\[\d+\]$/#) || line.hasPrefix("- no"), "\(line)")
    }
  }

  @Test func `a file is written whole, and none is replaced unasked`() throws {
    let folder = ScratchFolder.make()
    let path = folder + "/a.csv"
    #expect(NewFile.write(Array("one".utf8), to: path, overwrites: false) == .written(path: path))
    #expect(NewFile.write(Array("two".utf8), to: path, overwrites: false) == .exists)
    #expect(Tested.text(path) == "one")
    #expect(NewFile.write(Array("three".utf8), to: path, overwrites: true) == .written(path: path))
    #expect(Tested.text(path) == "three")
    symlink("a.csv", folder + "/link.csv")
    #expect(NewFile.write([], to: folder + "/link.csv", overwrites: false) == .exists)
    #expect(NewFile.write(Array("four".utf8), to: folder + "/link.csv", overwrites: true) == .written(path: path))
    #expect(Tested.text(path) == "four")
    symlink("nowhere", folder + "/broken.csv")
    #expect(NewFile.write([], to: folder + "/broken.csv", overwrites: false) == .exists)
    #expect(NewFile.write([], to: folder, overwrites: true) == .failed("it is a folder"))
    #expect(NewFile.write([], to: folder + "/no/such/a.csv", overwrites: false) == .failed("No such file or directory"))
    // Nothing half-written is left behind.
    var names: [String] = []
    let open = try #require(opendir(folder))
    while let entry = readdir(open) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    closedir(open)
    #expect(names.sorted() == [".", "..", "a.csv", "broken.csv", "link.csv"])
  }

  @Test func `saving, refusing and replacing on the screen`() throws {
    let folder = ScratchFolder.make()
    let screen = try Tested.start()
    #expect(screen.pump { $0.line(0).contains("2 articles") }, "\(screen.text)")
    screen.send("3s\u{15}\(folder)/points.csv\r")
    #expect(screen.pump { $0.line(23).contains("Saved") }, "\(screen.text)")
    let first = try #require(Tested.text(folder + "/points.csv"))
    #expect(first.hasPrefix("as_of,kind,"))
    screen.send("2s\u{15}\(folder)/points.csv\r")
    #expect(screen.pump { $0.line(23).contains("exists: overwrite?") }, "\(screen.text)")
    screen.send("n")
    #expect(screen.pump { $0.line(23).contains("not saved") }, "\(screen.text)")
    #expect(Tested.text(folder + "/points.csv") == first)
    screen.send("s\u{15}\(folder)/points.csv\ry")
    #expect(screen.pump { $0.line(23).contains("Saved") }, "\(screen.text)")
    #expect(Tested.text(folder + "/points.csv")?.hasPrefix("id,name,") == true)
    screen.send("b\u{15}\(folder)/brief.md\r")
    #expect(screen.pump { $0.line(23).contains("Saved a brief") }, "\(screen.text)")
    let brief = try #require(Tested.text(folder + "/brief.md"))
    #expect(brief.contains("## Sources") && brief.contains("about 4,000"), "\(brief)")
    screen.send("q")
  }

  @Test func `names change with the language, words of the text do not`() throws {
    let folder = ScratchFolder.make()
    Tested.write(
      "Police in Pristina and Peja\n\nPRISTINA, May 30, 2023 (AP) - Kosovo Police entered Peja and Gjakova, Albin Kurti said.\n",
      to: folder + "/a.txt")
    let data = try DataFolder.find(given: Repository.data)
    let library = try Library(data: data)
    let snapshot = loadCorpus(paths: [folder], data: data, library: library)
    var desk = DeskWithoutTerminal(snapshot: snapshot, library: library)
    desk.press(try #require(keys("2 / \"kosovska\"")))
    #expect(desk.grid.text.contains("Kosovo Police"), "found by its Serbian name")
    desk.press(try #require(keys("Enter Esc = ")))
    #expect(desk.grid.text.contains("Kosovska policija") && desk.grid.text.contains("names sr"))
    desk.press(try #require(keys("/ \"kosovo police\"")))
    #expect(desk.grid.text.contains("Kosovska policija"), "found by its English name")
    desk.press(try #require(keys("Enter Esc 8 Enter")))
    #expect(desk.grid.text.contains("Kosovo Police entered Peja and Gjakova, Albin Kurti "))
    desk.press(try #require(keys("=")))
    #expect(desk.grid.text.contains("names sq"))
    desk.press(try #require(keys("2")))
    #expect(desk.grid.text.contains("Policia e Kosovës"))
    desk.press(try #require(keys("=")))
    #expect(desk.grid.text.contains("Kosovo Police") && !desk.grid.text.contains("names s"))
  }
}

private func keys(_ text: String) -> [Key]? {
  var unknown = ""
  return Key.sequence(text, unknown: &unknown)
}

extension Tested {
  /// The text of a file; nil where there is none.
  static func text(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
