import Canvas
import Corpus
import Facts

/// The program as a value: panes, prompt, trail, size.
package struct Desk: Sendable {
  package private(set) var isFinished = false
  private var width, height: Int
  private var progress = LoadProgress()

  package init(width: Int, height: Int) { (self.width, self.height) = (width, height) }

  /// What to do at start.
  package mutating func begin() -> [Effect] { [.ask(.overview, request: 0)] }

  /// Moves the desk one step: the same state and event always give the same result.
  package mutating func update(_ event: DeskEvent) -> [Effect] {
    switch event {
    case .key(.character("q")), .key(.control("c")): isFinished = true
    case .resized(let width, let height): (self.width, self.height) = (width, height)
    case .progressed(let progress): self.progress = progress
    default: break
    }
    return []
  }

  package func draw() -> Grid {
    var grid = Grid(width: width, height: height)
    grid.put("kforwatch \(progress.articles) articles", x: 1, y: 0, role: .title)
    return grid
  }
}
