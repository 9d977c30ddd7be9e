import Canvas
import Testing

@testable import Facts
@testable import Workbench

@Suite struct CommandTests {
  /// Commands rarely wanted, which the palette finds by name.
  static let withoutKey: Set<Command> = [.keepFilter, .chooseFilter]

  @Test func `every command stands once in the table, with help and keys that exist`() {
    for command in Command.allCases {
      #expect(Command.table.count { $0.command == command } == 1, "\(command)")
    }
    for info in Command.table {
      #expect(info.help.count > 3, "\(info.name)")
      #expect(!info.keys.isEmpty || CommandTests.withoutKey.contains(info.command))
      for key in info.keys { #expect(KeyMap.key(named: key) != nil, "\(key)") }
    }
  }

  @Test func `no two commands share a key in a pane`() {
    for pane in PaneKind.allCases {
      var seen: [String: String] = [:]
      for info in Command.table where info.holds(in: pane) {
        for key in info.keys {
          #expect(seen[key] == nil, "\(key) in \(pane.title): \(info.name) and \(seen[key] ?? "")")
          seen[key] = info.name
        }
      }
    }
  }

  @Test func `no key is one that terminals and multiplexers keep for themselves`() {
    let taken: Set<String> = ["C-s", "C-q", "C-b", "C-a", "C-\\"]
    for info in Command.table { #expect(taken.isDisjoint(with: info.keys), "\(info.name)") }
  }

  @Test(arguments: [
    ("kfor", "KFOR strength"), ("nextfact", "next fact"), ("rev", "reverse sort"), ("q", "quit"), ("hlp", "help"),
  ])
  func `a few letters find a command`(letters: String, name: String) {
    let best = Command.table.compactMap { info in FuzzyMatch.score(letters, in: info.name).map { ($0, info.name) } }
      .max { $0.0 < $1.0 }
    #expect(best?.1 == name)
  }

  @Test func `the page of keys names every command and every pane`() {
    let page = KeyReference.markdown()
    for info in Command.table { #expect(page.contains("| \(info.name) |"), "\(info.name)") }
    #expect(page.contains("## KFOR strength"))
    #expect(page.contains("`\\|`"))
  }

  @Test(arguments: [
    ("Vučić", "vucic"), ("ВУЧИЋ", "vucic"), ("Mitrovicë", "mitrovice"), ("Ђукановић", "djukanovic"),
    ("Zvečan’s", "zvecan's"),
    ("Vučic\u{301}", "vucic"),
  ])
  func `words are folded for looking up`(text: String, folded: String) {
    #expect(SearchFolding.fold(text) == folded)
  }
}
