import Canvas
import Facts
import Model
import Workbench

/// The desk with the model that answers it: questions are answered before anything else happens, so no frame shows a
/// pane that waits for what is known already.
struct AnsweredDesk {
  private(set) var desk: Desk
  /// What answers, with names in the desk's language.
  private(set) var snapshot: Snapshot
  private var forms = NameForms.none

  init(desk: Desk, snapshot: Snapshot) { (self.desk, self.snapshot) = (desk, snapshot) }

  /// Answers from another snapshot from now on.
  mutating func take(_ snapshot: Snapshot) {
    self.snapshot = desk.naming == .en ? snapshot : snapshot.naming(forms.names(desk.naming))
  }

  /// - Returns: what is left to do outside.
  mutating func begin() -> [Effect] { answer(desk.begin()) }

  /// Moves the desk one step.
  /// - Returns: what is left to do outside.
  mutating func take(_ event: DeskEvent) -> [Effect] {
    if case .namesKnown(let forms) = event { self.forms = forms }
    return answer(desk.update(event))
  }

  /// Goes to a numbered pane.
  mutating func show(_ kind: PaneKind) -> [Effect] { answer(desk.show(kind)) }

  private mutating func answer(_ effects: [Effect]) -> [Effect] {
    var waiting = effects[...]
    var others: [Effect] = []
    while let effect = waiting.popFirst() {
      if case .ask(let question, let request) = effect {
        waiting += desk.update(.answered(snapshot.answer(question), request: request))
      } else if effect == .rename {
        // The lexicon's own names need nothing but that no others were shown before.
        snapshot = snapshot.naming(forms.names(desk.naming))
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
