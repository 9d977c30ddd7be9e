import Corpus
import Facts
import TestFolders
import Testing

@testable import Model

@Suite struct OriginTests {
  typealias Stories = OriginStories

  func note(_ snapshot: Snapshot, _ path: String) -> Print {
    guard case .articles(let rows) = snapshot.answer(.articles(ArticleQuery())) else { preconditionFailure() }
    return rows.first { $0.path == path }!.origin
  }

  /// How the second of two articles came into the group of the first; nil: it did not.
  func reprint(_ one: Reading, _ other: Reading) -> Print? {
    let snapshot = Stories.snapshot([one, other])
    guard snapshot.originID(of: one.article) == snapshot.originID(of: other.article) else { return nil }
    let notes = [note(snapshot, one.article.path), note(snapshot, other.article.path)]
    return notes.first { $0.basis != .longest }
  }

  static let whole = Stories.reading("a.txt", Stories.bridge)

  static let reprints: [(String, [String])] = [
    ("the same words", Stories.bridge),
    ("a first and a last paragraph added", [Stories.visit[0]] + Stories.bridge + [Stories.harvest[1]]),
    ("cut to a third", Array(Stories.bridge.prefix(2)) + [String(Stories.bridge[2].prefix(60))]),
    ("cut in the middle", [Stories.bridge[0], Stories.bridge[1], Stories.bridge[5], Stories.bridge[6]]),
    (
      "American spelling",
      Stories.bridge.replacing([("organisation", "organization"), ("burnt out", "burned out"), ("lorries", "trucks")])
    ),
    ("paragraphs in another order", [0, 1, 4, 3, 2, 6, 5].map { Stories.bridge[$0] }),
    (
      "words changed by an editor",
      Stories.bridge.replacing([
        ("told reporters", "told journalists"), ("shown patience", "been patient"), ("at noon", "at midday"),
        ("accused gangs", "blamed gangs"), ("rejected that", "denied it"), ("had treated", "had cared for"),
        ("are to be resumed", "will resume"), ("since the spring", "since March"),
      ])
    ),
  ]

  @Test(arguments: reprints)
  func `a reprint of a wire story has its origin`(how: String, paragraphs: [String]) throws {
    let changed = Stories.reading("b.txt", title: "Clashes at the river", paragraphs)
    let print = try #require(reprint(OriginTests.whole, changed), "\(how)")
    #expect(how == "the same words" ? print.basis == .sameWords : print.basis == .nearCopy, "\(how): \(print)")
    #expect(print.share! >= 60, "\(how)")
  }

  @Test
  func `a story in Cyrillic is a print of the same in Latin letters`() {
    let latin = [
      "Vojnici misije zatvorili su most u četvrtak pošto je kamenicama napadnuta patrola, dvanaest vojnika lakše je povređeno, a dva vozila su izgorela kod stare pijace.",
      "Komandant misije rekao je novinarima da su njegovi ljudi tri sata bili strpljivi pre nego što su suzavcem potisnuli gomilu od ograde.",
    ]
    let cyrillic = [
      "Војници мисије затворили су мост у четвртак пошто је каменицама нападнута патрола, дванаест војника лакше је повређено, а два возила су изгорела код старе пијаце.",
      "Командант мисије рекао је новинарима да су његови људи три сата били стрпљиви пре него што су сузавцем потиснули гомилу од ограде. Разговори се настављају.",
    ]
    #expect(reprint(Stories.reading("a.txt", latin), Stories.reading("b.txt", cyrillic))?.basis == .nearCopy)
  }

  @Test
  func `an updated figure is of the same origin, and the note says which figure`() throws {
    let update = Stories.reading("b.txt", Stories.bridge.replacing([("leaving 12 soldiers", "leaving 15 soldiers")]))
    let print = try #require(reprint(OriginTests.whole, update))
    #expect(print.basis == .nearCopy)
    let figures = [ChangedFigure(here: "15", there: "12"), ChangedFigure(here: "12", there: "15")]
    #expect(print.changed.count == 1 && figures.contains(print.changed[0]), "\(print)")
    #expect(print.words.contains("figures differ: "))
  }

  static let others: [(String, [String], [String])] = [
    ("two stories with the same background", Stories.harvest + Stories.background, Stories.visit + Stories.background),
    (
      "two short stories with the same background", [Stories.harvest[0]] + Stories.background,
      [Stories.visit[0]] + Stories.background
    ),
    ("one event in different words", Stories.bridge, Stories.bridgeOtherWords),
    (
      "two reports that quote one statement",
      [Stories.harvest[0], Stories.harvest[2], "\u{201C}\(Stories.statement)\u{201D}, the general said."],
      [Stories.visit[0], Stories.bridgeOtherWords[0], "The general said: \u{201C}\(Stories.statement)\u{201D}"]
    ),
    (
      "the next day's report, half of it told before",
      Stories.visit + Stories.harvest + [Stories.bridge[0], Stories.bridge[1], Stories.bridge[3], Stories.bridge[4]],
      Stories.bridge
    ),
    (
      "a review of many stories", Stories.harvest,
      Array(repeating: Stories.bridge, count: 2).flatMap { $0 } + Stories.harvest
    ),
    ("different stories", Stories.harvest, Stories.visit),
  ]

  @Test(arguments: others)
  func `different stories have origins of their own`(how: String, one: [String], other: [String]) {
    let found = reprint(Stories.reading("a.txt", one), Stories.reading("b.txt", other))
    #expect(found == nil, "\(how): \(found!.words)")
  }

  @Test
  func `a press release printed by two outlets is of one origin, by its quotation`() throws {
    let one = Stories.reading(
      "a.txt", ["The mission published this statement:", "\u{201C}\(Stories.statement)\u{201D}"])
    let other = Stories.reading("b.txt", ["The general's words in full: \u{201C}\(Stories.statement)\u{201D}"])
    #expect(try #require(reprint(one, other)).basis == .sharedQuotation)
  }

  @Test
  func `a credit line brings freely edited prints of one day together, and is named`() throws {
    let edited = [
      Stories.bridge[0], Stories.bridge[1], Stories.visit[0], Stories.bridge[3], Stories.harvest[0], Stories.harvest[2],
    ]
    func read(_ credit: String?, _ date: String) -> Reading {
      Stories.reading("b.txt", outlet: "Sava Herald", credit: credit, date: date, edited)
    }
    let wire = Stories.reading("a.txt", outlet: "Reuters", date: "2023-05-30", Stories.bridge)
    let credited = try #require(reprint(wire, read("Reuters", "2023-05-30")))
    #expect(credited.basis == .creditLine("Reuters"))
    #expect(credited.words.hasPrefix("credit line Reuters, 0."), "\(credited.words)")
    #expect(reprint(wire, read(nil, "2023-05-30")) == nil, "half of the words alone prove nothing")
    #expect(reprint(wire, read("Reuters", "2023-06-02")) == nil, "a later story of the agency is another one")
  }

  @Test
  func `ten prints of one wire story count as ten articles of one origin`() {
    let readings = (0..<10).map { number in
      Stories.reading(
        "\(number).txt", title: "Headline \(number)", outlet: "Outlet \(number)",
        number % 3 == 0 ? Stories.bridge : Array(Stories.bridge.prefix(3 + number % 4)) + [Stories.visit[number % 3]])
    }
    let snapshot = Stories.snapshot(readings + [Stories.reading("x.txt", Stories.harvest)])
    guard case .overview(let overview) = snapshot.answer(.overview) else { return }
    #expect(overview.summary.articles.count == 11 && overview.summary.origins.count == 2)
    #expect(overview.articles.filter { $0.prints.count == 10 }.count == 10)
    let group = snapshot.originGroups
    #expect(group.count == 1 && group[0].prints.map(\.article).count == 10)
    #expect(snapshot.select(ArticleQuery.prints(of: group[0].id)).count == 10)
  }

  @Test
  func `a review of the week does not make one origin of the stories it holds`() {
    let one = Stories.reading("a.txt", Stories.bridge)
    let other = Stories.reading("b.txt", Stories.background + Stories.visit)
    let review = Stories.reading("c.txt", Stories.bridge + Stories.background + Stories.visit)
    let snapshot = Stories.snapshot([one, other, review])
    #expect(snapshot.originID(of: one.article) != snapshot.originID(of: other.article))
  }

  @Test
  func `pages without a body are no copies of each other`() {
    let one = Stories.reading("a.txt", title: "Bridge closed", [])
    let other = Stories.reading("b.txt", title: "Peppers early", [])
    #expect(reprint(one, other) == nil)
  }

  @Test
  func `the bundled articles are reprints only where the corpus means them to be`() {
    let folder = Repository.data + "/corpus"
    var walk = CorpusWalk(paths: [folder])
    var readings: [Reading] = []
    var ids = DistinctIds()
    while let path = walk.next() {
      readings += Stories.reader.read(path: path).articles.map { Stories.analyzer.read(ids.settle($0)) }
    }
    let groups = Stories.groups(Stories.snapshot(readings)).filter { $0.count > 1 }
    let names = groups.map { $0.map { $0.split(separator: "/").last!.split(separator: ".")[0] }.sorted() }
    #expect(readings.count >= 100)
    #expect(names.allSatisfy { $0.contains { $0.contains("reprint") } }, "\(names)")
    #expect(names.contains { $0.contains("2022-08-05-adriatic-digest-ukraine-reprint") })
  }
}
