import Canvas
import Corpus
import Glibc
import TestFolders
import Testing

/// A day of an analyst: the questions of `TourScript` answered by keys alone, and the tour made of their screens.
@Suite(.serialized) struct TourTests {
  private static let size = (width: 104, height: 32)

  @Test func `five questions are answered by keys, and the tour shows how`() throws {
    let folder = try Self.copyOfBundledCorpus()
    var analyst = try Analyst(
      data: DataFolder(path: Repository.data), paths: [folder], width: Self.size.width, height: Self.size.height)
    var page = TourPage(size: Self.size, folder: folder)
    for (number, question) in TourScript.questions.enumerated() {
      page.begin(question, number: number + 1)
      var screens = [analyst.screen.text]
      for step in question.steps {
        if case .files(let files) = step.arrival {
          for file in files { Tested.write(file.text, to: "\(folder)/\(file.name)") }
          analyst.notice()
          let notice = "\(files.count) new articles: Q shows what they changed"
          #expect(analyst.screen.text.contains(notice), "\(analyst.screen.text)")
        }
        let saved = analyst.saved.count
        analyst.press(step.keys)
        let text = analyst.screen.text
        let missing = step.shows.filter { !text.contains($0) }
        #expect(missing.isEmpty, "\(step.keys)\n\(text)")
        if let words = step.highlights { #expect(analyst.highlighted.contains(words), "\(step.keys)\n\(text)") }
        if let steps = step.isAgain {
          let isAgain = text == screens[screens.count - steps]
          #expect(isAgain, "\(step.keys) did not bring the screen back:\n\(text)")
        }
        screens.append(text)
        page.add(step, screen: text, highlighted: step.highlights == nil ? nil : analyst.highlighted)
        for order in analyst.saved[saved...] { page.add(order) }
      }
    }
    try checkSaved(analyst)
    try page.finish()
  }

  /// The brief, the table and the chart of the last question.
  private func checkSaved(_ analyst: Analyst) throws {
    func text(_ ending: String) throws -> String {
      let order = try #require(analyst.saved.first { $0.path.hasSuffix(ending) }, "no \(ending) was saved")
      guard case .text(let text) = order.content else { return "" }
      return text
    }
    let brief = try text(".md")
    let parts = brief.split(separator: "\n## Sources\n")
    try #require(parts.count == 2)
    let cited = Set(parts[0].matches(of: #/[^\\]\[(\d+)\]/#).compactMap { Int($0.1) })
    let listed = parts[1].split(separator: "\n").compactMap { $0.firstMatch(of: #/^\[(\d+)\] .*, bytes \d+-\d+:/#)?.1 }
    #expect(!cited.isEmpty && cited == Set(1...listed.count), "each line has a source, each source a line")
    #expect(listed.compactMap { Int($0) } == Array(1...listed.count))
    #expect(parts[0].contains("nearly 4,000") && parts[1].contains("POLITICO"))
    for line in parts[0].split(separator: "\n") where line.hasPrefix("- ") && !line.hasPrefix("- none") {
      #expect(line.contains("]"), "a line without a source: \(line)")
    }
    let table = try text(".csv").split(separator: "\n")
    #expect(table.first?.contains("value") == true && table.contains { $0.contains(",4000,nearly,") }, "\(table)")
    #expect(try text(".svg").hasPrefix("<svg") || text(".svg").hasPrefix("<?xml"))
  }

  /// The first three questions on a real terminal: what stands there is what the desk says, cell for cell.
  @Test func `on a terminal the same keys give the same screens`() throws {
    let data = DataFolder(path: Repository.data)
    var analyst = try Analyst(data: data, paths: [], width: Self.size.width, height: Self.size.height)
    let terminal = try PseudoTerminal(
      [Tested.path], environment: Tested.environment(), rows: Self.size.height, columns: Self.size.width)
    #expect(terminal.pump(seconds: 60) { $0.text == Self.trimmed(analyst.screen) }, "\(terminal.text)")
    for question in TourScript.questions.prefix(3) {
      for step in question.steps {
        analyst.press(step.keys)
        terminal.type(step.keys)
        let wanted = Self.trimmed(analyst.screen)
        let isSame = terminal.pump(seconds: 20) { $0.text == wanted }
        #expect(isSame, "\(step.keys)\n\(wanted)\n---\n\(terminal.text)")
        guard isSame else { return }
      }
    }
    terminal.send("\u{3}")
    #expect(terminal.pump { $0.status == 0 })
  }

  @Test func `the README begins with the overview as it is`() throws {
    let path = Repository.root + "/README.md"
    let analyst = try Analyst(data: DataFolder(path: Repository.data), paths: [], width: 110, height: 34)
    var parts = try #require(Tested.text(path)).split(
      separator: "```\n", maxSplits: 2, omittingEmptySubsequences: false)
    try #require(parts.count == 3)
    if getenv("UPDATE_DOCS") != nil {
      parts[1] = analyst.screen.text[...]
      Tested.write(parts.joined(separator: "```\n"), to: path)
    }
    let isSame = parts[1] == analyst.screen.text
    #expect(isSame, "the screen in README.md is out of date: run make docs\n\(analyst.screen.text)")
  }

  private static func trimmed(_ grid: Grid) -> String {
    (0..<grid.height).map(grid.line).joined(separator: "\n")
  }

  private static func copyOfBundledCorpus() throws -> String {
    let from = Repository.data + "/corpus"
    let folder = ScratchFolder.make()
    var walk = CorpusWalk(paths: [from])
    while let path = walk.next() {
      let bytes = try #require(FileBytes.read(path))
      try #require(path.hasPrefix(from + "/"))
      // As they are: not all are in UTF-8.
      let file = try #require(fopen(folder + path.dropFirst(from.count), "w"))
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
    }
    return folder
  }
}
