import Canvas
import Corpus
import Facts
import Glibc
import Testing

@testable import Workbench

@Suite struct SpeedTests {
  /// 10,000 articles made from the twelve.
  static let many: [ArticleRow] = {
    guard case .articles(let rows) = SampleAnswers.twelve.answer(.articles(ArticleQuery())) else { return [] }
    return (0..<10_000).map { index in
      let row = rows[index % rows.count]
      return ArticleRow(
        id: "\(row.id)-\(index)", publication: row.publication, outlet: row.outlet, republisher: row.republisher,
        title: "\(row.title) \(index)", facts: row.facts, strength: row.strength, prints: row.prints, path: row.path)
    }
  }()

  private func milliseconds(_ work: () -> Void) -> Double {
    var start = timespec()
    var end = timespec()
    clock_gettime(CLOCK_MONOTONIC, &start)
    work()
    clock_gettime(CLOCK_MONOTONIC, &end)
    return Double(end.tv_sec - start.tv_sec) * 1e3 + Double(end.tv_nsec - start.tv_nsec) / 1e6
  }

  /// Bounds are for a debug build on a busy machine; `SHOW_SPEED=1` prints the figures.
  @Test func `a frame costs the same whatever the list's length`() {
    var desk = Desk(width: 120, height: 40)
    _ = desk.begin()
    _ = desk.update(.key(.character("8")))
    _ = desk.update(.answered(.articles(SpeedTests.many), request: 1))
    let list = (0..<50).map { _ in
      milliseconds {
        _ = desk.update(.key(.pageDown))
        _ = desk.draw()
      }
    }.min()!
    let filter = milliseconds {
      _ = desk.update(.key(.character("/")))
      _ = desk.update(.key(.character("9")))
    }
    #expect(
      (desk.current.pane as? ArticlesPane)?.table.count
        == SpeedTests.many.count { $0.searchWords.joined().contains("9") })
    _ = desk.update(.key(.escape))
    let sort = milliseconds { _ = desk.update(.key(.character(">"))) }
    var overview = DeskDriver()
    let chart = (0..<50).map { index in
      milliseconds {
        overview.press(index % 2 == 0 ? "h" : "l")
        _ = overview.frame
      }
    }.min()!
    overview.press("3 Enter")
    let reader = (0..<50).map { _ in
      milliseconds {
        overview.press("n")
        _ = overview.frame
      }
    }.min()!
    let start = milliseconds { _ = Desk(width: 120, height: 40) }
    if getenv("SHOW_SPEED") != nil {
      print(
        "key to frame, ms: list \(list), overview \(chart), reader \(reader); filter \(filter), sort \(sort), start \(start)"
      )
    }
    #expect(list < 50 && chart < 50 && reader < 50)
    #expect(filter < 5_000 && sort < 5_000)
  }
}
