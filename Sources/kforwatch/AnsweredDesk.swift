import Canvas
import Facts
import Model
import Workbench

/// The desk with the model that answers it: questions are answered before anything else happens, so no frame shows a
/// pane that waits for what is known already.
struct AnsweredDesk {
  private(set) var desk: Desk
  var snapshot: Snapshot

  init(desk: Desk, snapshot: Snapshot) { (self.desk, self.snapshot) = (desk, snapshot) }

  /// - Returns: what is left to do outside.
  mutating func begin() -> [Effect] { answer(desk.begin()) }

  mutating func restore(_ session: Session) -> [Effect] { answer(desk.restore(session)) }

  /// Moves the desk one step.
  /// - Returns: what is left to do outside.
  mutating func take(_ event: DeskEvent) -> [Effect] { tellMarks() + answer(desk.update(event)) + tellMarks() }

  /// The desk hears of marks as soon as the snapshot has others.
  private mutating func tellMarks() -> [Effect] {
    let book = snapshot.marks.book
    return desk.markVersion == book.version ? [] : answer(desk.update(.marked(book)))
  }

  private mutating func answer(_ effects: [Effect]) -> [Effect] {
    var waiting = effects[...]
    var others: [Effect] = []
    while let effect = waiting.popFirst() {
      if case .ask(let question, let request) = effect {
        waiting += desk.update(.answered(snapshot.answer(question), request: request))
      } else {
        others.append(effect)
      }
    }
    return others
  }
}

extension Snapshot {
  /// The article of that id; nil when there is none (any more).
  func article(id: String) -> ArticleView? {
    if case .article(let view) = answer(.article(id: id)) { return view }
    return nil
  }
}
