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
    return keys
  }()

  /// 20 seeds of 5,000 keys.
  @Test(arguments: 0..<20)
  func `no keys at any size trap, and Esc leads home`(seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 7919)
    let samples: [SampleAnswers] = [.twelve, .related, .twelve, .empty, .broken, .related]
    let sample = samples[seed % samples.count]
    var desk = Desk(
      width: Int.random(in: 0...200, using: &dice), height: Int.random(in: 0...60, using: &dice),
      options: Desk.Options(isASCII: seed % 3 == 0, marker: seed % 2 == 0 ? .braille : .block))
    var waiting = desk.begin()
    var drawn = 0
    for step in 0..<5_000 {
      let event: DeskEvent
      switch Int.random(in: 0..<100, using: &dice) {
      case 0:
        event = .resized(width: Int.random(in: 0...200, using: &dice), height: Int.random(in: 0...60, using: &dice))
      case 1: event = .progressed(LoadProgress())
      case 2:
        event =
          step % 3 == 0
          ? .changed(sample.history.diffs.last ?? .none) : .notice("done", isProblem: step % 2 == 0)
      case 3...6:
        let (x, y) = (Int.random(in: -2...201, using: &dice), Int.random(in: -2...61, using: &dice))
        event = .key(
          [Key.click(x: x, y: y), .doubleClick(x: x, y: y), .wheelUp(x: x, y: y), .wheelDown(x: x, y: y)]
            .randomElement(using: &dice)!)
      default: event = .key(AnyKeysTests.keys.randomElement(using: &dice)!)
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
        default: break
        }
      }
      if step % 10 == 0 {
        let grid = desk.draw()
        drawn += grid.cells.count
        #expect(grid.width == desk.width && grid.height == desk.height, "seed \(seed), step \(step)")
        #expect(grid.cells.allSatisfy { $0.scalar == 0 || ($0.scalar >= 0x20 && !(0x7F..<0xA0).contains($0.scalar)) })
      }
    }
    #expect(drawn > 0)
    _ = desk.update(.resized(width: 80, height: 24))
    for _ in 0..<(Desk.longestTrail * 2 + 12) { _ = desk.update(.key(.escape)) }
    #expect(desk.place == 0)
    #expect(desk.current.pane.kind == .overview)
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
