import Corpus
import Facts
import Model
import Workbench

/// Decisions of the desk: written into the marks file at once, and applied to what is on screen.
extension RunLoop {
  func decide(_ decisions: [Decision], _ mode: DecisionMode) {
    guard let store = marks else {
      if mode == .quiet { return }
      let why = "there is no marks file to write to: open a folder, or name a file with --marks"
      take(.decided(DecisionOutcome(mode: mode, failure: why)))
      return
    }
    do {
      let (outcome, file) = try store.record(decisions, mode)
      decided = file
      renew(outcome)
    } catch {
      take(.decided(DecisionOutcome(mode: mode, failure: "\(error)")))
    }
  }

  /// Articles that are taken in anew before the next frame; more are taken in on another thread.
  static let quickCount = 500

  /// Applies the marks as they are now to what is on screen.
  private func renew(_ outcome: DecisionOutcome) {
    guard let file = decided else { return }
    let snapshot = desk.snapshot
    let isComplete = inbox.with { $0.isFinished }
    if !snapshot.isChanged(by: file) || snapshot.readings.count <= RunLoop.quickCount {
      desk.snapshot = snapshot.deciding(file, isComplete: isComplete)
      take(.decided(outcome))
      return
    }
    take(.decided(outcome))
    let generation = inbox.with { $0.generation }
    Background.run { [inbox] in
      let next = snapshot.deciding(file, isComplete: isComplete)
      next.prepare()
      inbox.with { inbox in
        // A corpus read meanwhile has the marks applied when it comes.
        if inbox.generation == generation, inbox.latest == nil { inbox.renewed = next }
      }
      RunLoop.wake()
    }
  }
}

extension MarksStore {
  /// Writes decisions with the time and the user's name.
  func record(_ decisions: [Decision], _ mode: DecisionMode) throws -> (DecisionOutcome, MarksFile) {
    let now = MarksCommand.now()
    let marks = decisions.map {
      Mark(
        when: now, author: MarksCommand.author, action: $0.action, targets: $0.targets, value: $0.value,
        reason: $0.reason)
    }
    let (written, before, file) = try add(marks)
    let ended = Set(written.filter { $0.action == .withdraw }.flatMap { $0.ids(.mark) })
    return (
      DecisionOutcome(written: written, takenBack: before.marks.filter { ended.contains($0.id) }, mode: mode), file
    )
  }
}
