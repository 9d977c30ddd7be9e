import Canvas
import Corpus
import Facts
import Testing

@testable import Workbench

@Suite struct AnyKeysTests {
  /// A small generator with a seed, so that a failure can be had again.
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static let keys: [Key] = {
    var keys: [Key] = (0x20..<0x7F).map { .character(Unicode.Scalar(UInt8($0))) }
    keys += [.enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .pageUp, .pageDown]
    keys += [.home, .end, .function(1), .function(9), .control("l"), .control("d"), .control("u"), .alt("x")]
    keys += [.control("w"), .control("n"), .control("p"), .paste("Banjska\u{1b}[2J\nil"), .character("č")]
    // Keys that lead somewhere come up more often.
    keys += [.enter, .enter, .enter, .escape, .character("3"), .character("8"), .character("2"), .character("n")]
    keys += "+-HJKLVvBZ7nphjkl".unicodeScalars.map { .character($0) }
    keys += [.character("i"), .character("f"), .character("F"), .character("W"), .tab, .character(":")]
    keys += [.paste("outlet:\"North Wire\" kind:strength "), .paste("origins>=2 -actor:nato \u{202E}\"plates")]
    keys += [.character("4"), .character("5"), .character("h"), .character("l")]
    keys += "VVHLlh;d*s".unicodeScalars.map { .character($0) }
    return keys
  }()

  /// What was seen on the way.
  struct Way: Sendable {
    var keys = 0
    var resizes = 0
    var panes: Set<PaneKind> = []
    var prompts: Set<String> = []
  }

  /// 20 seeds of 5,000 keys.
  @Test func `no keys at any size trap, and Esc leads home from anywhere`() async {
    let ways = await withTaskGroup(of: Way.self) { group in
      for seed in 0..<20 { group.addTask { AnyKeysTests.wander(seed: seed) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(ways.reduce(0) { $0 + $1.keys } >= 100_000)
    #expect(ways.reduce(0) { $0 + $1.resizes } > 500)
    let panes = ways.reduce(into: Set<PaneKind>()) { $0.formUnion($1.panes) }
    #expect(panes == PaneKind.all, "not reached: \(PaneKind.all.subtracting(panes))")
    let prompts = ways.reduce(into: Set<String>()) { $0.formUnion($1.prompts) }
    let all: Set = [
      "find", "palette", "name", "overwrite", "menu", "line", "filter", "search", "facets", "filterName",
      "filterChoice",
    ]
    #expect(prompts == all, "not reached: \(all.subtracting(prompts))")
  }

  private static func name(of prompt: Desk.Prompt) -> String {
    switch prompt {
    case .find: "find"
    case .palette: "palette"
    case .name: "name"
    case .overwrite: "overwrite"
    case .menu: "menu"
    case .line: "line"
    case .filter: "filter"
    case .search: "search"
    case .facets: "facets"
    case .filterName: "filterName"
    case .filterChoice: "filterChoice"
    }
  }

  /// Esc alone, as often as there can be something to close, leads to the overview.
  private static func expectHome(_ desk: Desk, _ seed: Int, _ step: Int) {
    var desk = desk
    // A pane, words looked for in it, words selected in it; and what is open on top.
    var left = Desk.longestTrail * 3 + 12
    while left > 0, desk.place > 0 || desk.prompt != nil {
      _ = desk.update(.key(.escape))
      left -= 1
    }
    #expect(desk.place == 0 && desk.current.pane.kind == .overview, "seed \(seed), step \(step)")
  }

  private static func wander(seed: Int) -> Way {
    var dice = Dice(state: UInt64(seed) &* 7919)
    let samples: [SampleAnswers] = [.twelve, .related, .twelve, .empty, .broken, .related]
    let sample = samples[seed % samples.count]
    var desk = Desk(
      width: Int.random(in: 0...200, using: &dice), height: Int.random(in: 0...60, using: &dice),
      options: Desk.Options(isASCII: seed % 3 == 0, marker: seed % 2 == 0 ? .braille : .block))
    var waiting = desk.begin()
    var way = Way()
    var marks: [Mark] = []
    var step = 0
    while way.keys < 5_000 {
      step += 1
      let event: DeskEvent
      switch Int.random(in: 0..<100, using: &dice) {
      case 0:
        way.resizes += 1
        event = .resized(width: Int.random(in: 0...200, using: &dice), height: Int.random(in: 0...60, using: &dice))
      case 1: event = .progressed(LoadProgress())
      case 2:
        event =
          step % 3 == 0
          ? .changed(sample.history.diffs.last ?? .none) : .notice("done", isProblem: step % 2 == 0)
      case 3...6:
        let (x, y) = (Int.random(in: -2...201, using: &dice), Int.random(in: -2...61, using: &dice))
        way.keys += 1
        event = .key(
          [Key.click(x: x, y: y), .doubleClick(x: x, y: y), .wheelUp(x: x, y: y), .wheelDown(x: x, y: y)]
            .randomElement(using: &dice)!)
      case 7:
        // Some commands have no key of their own.
        let name = ["choose filter", "keep filter", "bookmarks", "theme", "save pane"].randomElement(using: &dice)!
        for key in [Key.character(":"), .paste(name)] { waiting += desk.update(.key(key)) }
        way.keys += 3
        event = .key(.enter)
      default:
        way.keys += 1
        event = .key(AnyKeysTests.keys.randomElement(using: &dice)!)
      }
      waiting += desk.update(event)
      // Answers come late, and once in a while never.
      while !waiting.isEmpty, Int.random(in: 0..<4, using: &dice) > 0 {
        switch waiting.removeFirst() {
        case .ask(let question, let request):
          if Int.random(in: 0..<20, using: &dice) > 0 {
            waiting += desk.update(.answered(sample.answer(question), request: request))
          }
        case .check(let filter):
          let mistake = FilterMistake(range: 0..<Int.random(in: 0...90, using: &dice), what: "no such", advice: "name")
          waiting += desk.update(.checked(filter, Int.random(in: 0..<3, using: &dice) == 0 ? mistake : nil))
        case .complete(_, let typed, let line):
          let ways = [FilterCompletion("a", note: ""), FilterCompletion("two words: \(typed)", note: "note")]
          waiting += desk.update(.completed(Int.random(in: 0..<3, using: &dice) == 0 ? [] : ways, line: line))
        case .listFilters:
          let filter = Filter([Filter.Term(.outlet, "AP")])
          waiting += desk.update(.filters(step % 2 == 0 ? [] : [NamedFilter("mine", filter)]))
        case .keepFilter(let named, let replaces):
          if !replaces { waiting += desk.update(.filterNameTaken(named.name)) }
        case .readRaw(let article, let request):
          waiting += desk.update(.rawText(sample.raw(article), request: request))
        case .save(let order): if !order.overwrites { waiting += desk.update(.fileExists(order)) }
        case .decide(let decisions, let mode):
          var outcome = DecisionOutcome(mode: mode)
          if step % 5 == 0 {
            outcome.failure = "the disk is full"
          } else {
            outcome.written = decisions.map {
              Mark(
                when: "2025-03-01T09:30:00Z", author: "mira", action: $0.action, targets: $0.targets, value: $0.value,
                reason: $0.reason)
            }
            marks = MarksFile(path: "m.tsv", marks: marks + outcome.written).marks
            waiting += desk.update(.marked(MarkBook(marks), changesFacts: step % 2 == 0))
          }
          waiting += desk.update(.decided(outcome))
        default: break
        }
      }
      way.panes.insert(desk.current.pane.kind)
      if let prompt = desk.prompt { way.prompts.insert(name(of: prompt)) }
      if step % 10 == 0 {
        let grid = desk.draw()
        #expect(grid.width == desk.width && grid.height == desk.height, "seed \(seed), step \(step)")
        #expect(grid.cells.allSatisfy { $0.scalar == 0 || ($0.scalar >= 0x20 && !(0x7F..<0xA0).contains($0.scalar)) })
      }
      if step % 500 == 0 { expectHome(desk, seed, step) }
    }
    _ = desk.update(.resized(width: 80, height: 24))
    expectHome(desk, seed, step)
    return way
  }

  @Test func `without Unicode every sign of our own is ASCII`() {
    let plain = SampleArticles.all.filter { !["a07", "a08", "a10", "a11", "a12"].contains($0.id) }
    let sample = SampleAnswers(articles: plain, problems: [], hasReference: true)
    for size in [(120, 40), (80, 24), (40, 10)] {
      for keys in [
        "", "2", "2 Enter j*3 Enter", "3", "3 v >", "3 V", "3 + + H", "3 V v", "7", "7 v", "7 + n K", "C", "8",
        "8 Enter n", "8 Enter n r",
        "0", "?", ":", "2 /",
        "4", "5", "6", "6 v", "9",
      ] {
        var driver = DeskDriver(
          sample, width: size.0, height: size.1, options: Desk.Options(isASCII: true, marker: .braille))
        driver.press(keys)
        // The lexicon's names of places are no signs of our own.
        let names = Set("Zvečan".unicodeScalars)
        let foreign = driver.frame.cells.filter { $0.scalar > 0x7E }.map { Unicode.Scalar($0.scalar)! }
          .filter { !names.contains($0) }
        #expect(foreign.isEmpty, "\(keys): \(foreign)")
      }
    }
  }

  @Test func `no control or bidirectional character reaches a cell, whatever an article holds`() {
    let hostile = "evil\u{1b}[31m \u{202E}txet\u{202C} \u{0}\u{7}\u{9B}2J \u{200D}\u{FEFF} e\u{301}\u{302}\u{303} 日本"
    let articles = [
      SampleArticles.Article(
        id: "h1", date: "2022-08-17", outlet: hostile, origin: "H", title: hostile,
        paragraphs: [
          hostile, "{total about 4500 2022|\(hostile)}", "{actor nato|\(hostile)}",
          "{event ASSAULT =2022 @nato|\(hostile)}", "{say deny @nato direct !denied|\(hostile)}",
        ])
    ]
    let sample = SampleAnswers(
      articles: articles,
      problems: [CorpusProblem(path: hostile, line: 1, what: hostile, advice: hostile)], hasReference: false)
    for keys in [
      "", "2", "2 Enter", "3", "3 v", "3 V", "7", "7 v", "C", "8", "8 Enter n", "8 Enter n r", "0", "3 Enter n Y",
      "4", "4 Enter", "5", "5 Enter",
    ] {
      var driver = DeskDriver(sample, width: 100, height: 30)
      driver.press(keys)
      let bad = driver.frame.cells.flatMap { [$0.scalar, $0.mark, $0.secondMark] }.filter { value in
        let isControl = value != 0 && value < 0x20 || (0x7F..<0xA0).contains(value)
        return isControl || (0x200B...0x200F).contains(value) || (0x202A...0x202E).contains(value)
          || (0x2066...0x2069).contains(value) || value == 0xFEFF
      }
      #expect(bad.isEmpty, "\(keys)")
    }
  }
}
