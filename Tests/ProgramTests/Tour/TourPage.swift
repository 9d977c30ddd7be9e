import Glibc
import TestFolders
import Testing
import Workbench

/// The tour as a document: keys, what they do, and the screen.
///
/// `make docs` writes `docs/tour.md`; without it the file is compared with what the program shows.
struct TourPage {
  private static let path = Repository.root + "/docs/tour.md"
  /// Shown in place of the folder of the test, whose name is another each time; as long as it, so that nothing moves.
  private static let home = "/home/mira/kosovo/articles"

  private let folder: String
  private var text: String

  init(size: (width: Int, height: Int), folder: String) {
    self.folder = folder
    text = """
      # A day's work in five questions

      What an analyst is asked, and the keys that answer it, on the articles that come with the program. Every screen is the
      program's own at \(size.width)x\(size.height), made by a test that also checks each answer (`make docs` renews this page). On a terminal the
      highlighted words are drawn on another ground; here they are named below the screen. `31/9` is articles/origins; `~` marks
      a date that was inferred.

      """
  }

  mutating func begin(_ question: TourQuestion, number: Int) {
    text += "\n## \(number). \(question.title)\n\n\(question.opening)\n"
  }

  mutating func add(_ step: TourStep, screen: String, highlighted: String?) {
    if case .files(let files) = step.arrival {
      for file in files {
        text += "\n`\(file.name)`:\n\n```\n\(file.text)```\n"
      }
    }
    text += "\n\(TourPage.written(step.keys)) — \(step.says)\n"
    if step.isPictured { text += "\n```\n\(screen.replacing(folder, with: TourPage.home))```\n" }
    if let highlighted { text += "\nHighlighted: **\(highlighted)**\n" }
  }

  /// Keys as keys: `3` `/` 2022-08 `Enter`.
  private static func written(_ keys: String) -> String {
    var words: [String] = []
    var rest = keys[...]
    while !rest.isEmpty {
      if rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") {
        words.append("`\(rest[rest.index(after: rest.startIndex)..<end])`")
        rest = rest[rest.index(after: end)...].drop { $0 == " " }
      } else {
        let word = rest.prefix { $0 != " " }
        let parts = word.split(separator: "*")
        let times = parts.count == 2 ? Int(parts[1]) ?? 1 : 1
        words += Array(repeating: "`\(times > 1 ? parts[0] : word)`", count: times)
        rest = rest.dropFirst(word.count).drop { $0 == " " }
      }
    }
    return "**Keys** " + words.joined(separator: " ")
  }

  /// The head of what was saved.
  mutating func add(_ order: SaveOrder) {
    guard case .text(let whole) = order.content else { return }
    let lines = whole.replacing(folder, with: TourPage.home).split(separator: "\n", omittingEmptySubsequences: false)
    guard !order.path.hasSuffix(".svg") else {
      text += "\n`\(order.path)`, \(lines.count) lines of SVG.\n"
      return
    }
    let isBrief = order.path.hasSuffix(".md")
    let shown = isBrief ? TourPage.excerpt(lines) : lines.prefix(8).map(String.init)
    text += "\n`\(order.path)` begins:\n\n```\(isBrief ? "markdown" : "csv")\n"
    text += shown.joined(separator: "\n") + "\n```\n"
  }

  /// The first part of a brief and the first of its sources.
  private static func excerpt(_ lines: [Substring]) -> [String] {
    let sources = lines.firstIndex(of: "## Sources") ?? lines.count
    return lines.prefix(min(24, sources)).map(String.init) + ["…", ""]
      + lines[sources...].prefix(8).map(String.init)
  }

  func finish() throws {
    if getenv("UPDATE_DOCS") != nil { Tested.write(text, to: TourPage.path) }
    let stored = try #require(Tested.text(TourPage.path), "docs/tour.md is missing: run make docs")
    #expect(stored == text, "docs/tour.md is out of date: run make docs")
  }
}
