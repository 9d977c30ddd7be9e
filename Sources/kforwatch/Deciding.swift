import Corpus
import Facts
import Model
import Workbench

/// Decisions of the desk: written into the marks file at once, and applied to what is on screen.
extension RunLoop {
  func decide(_ decisions: [Decision], _ mode: DecisionMode) {
    guard let store = marks else {
      if mode == .quiet { return }
      let why = "single files have no marks file: open their folder, or name a file with --marks"
      take(.decided(DecisionOutcome(mode: mode, failure: why)))
      return
    }
    if mode == .quiet {
      // Nobody waits for it, and the disk may be slow.
      Background.run { [inbox] in
        do {
          let (outcome, file) = try store.record(decisions, mode)
          inbox.with { $0.recorded.append((outcome, file)) }
        } catch {
          inbox.with { $0.recorded.append((DecisionOutcome(mode: mode, failure: "\(error)"), nil)) }
        }
        RunLoop.wake()
      }
      return
    }
    do {
      let (outcome, file) = try store.record(decisions, mode)
      take(outcome, file)
    } catch {
      take(.decided(DecisionOutcome(mode: mode, failure: "\(error)")))
    }
  }

  /// Takes what was written; of two states of the file the one with more lines is the later one.
  func take(_ outcome: DecisionOutcome, _ file: MarksFile?) {
    guard let file else {
      take(.decided(outcome))
      return
    }
    if file.ids.count >= decided?.ids.count ?? 0 { decided = file }
    renew(outcome)
  }

  /// Articles that are taken in anew before the next frame; more are taken in on another thread.
  static let quickCount = 500

  /// Applies the marks as they are now to what is on screen.
  private func renew(_ outcome: DecisionOutcome) {
    guard let file = decided else { return }
    let snapshot = desk.snapshot
    let isComplete = inbox.with { $0.isFinished }
    if !snapshot.isChanged(by: file) || snapshot.readings.count <= RunLoop.quickCount {
      desk.decide(file, isComplete: isComplete)
      take(.decided(outcome))
      if snapshot.isChanged(by: file) { tellChange(from: snapshot, to: desk.snapshot, outcome.written) }
      return
    }
    take(.decided(outcome))
    let taken = inbox.with { $0.taken }
    Background.run { [inbox] in
      let next = snapshot.deciding(file, isComplete: isComplete)
      next.prepare()
      inbox.with { inbox in
        // A corpus read meanwhile has the marks applied when it comes.
        if inbox.taken == taken, inbox.latest?.snapshot == nil { inbox.renewed = next }
      }
      RunLoop.wake()
      let diff = next.changes(since: snapshot).made(by: outcome.written)
      inbox.with { $0.decided.append(diff) }
      RunLoop.wake()
    }
  }

  /// Finds out on another thread what decisions have changed, for the list of changes.
  private func tellChange(from before: Snapshot, to after: Snapshot, _ decisions: [Mark]) {
    Background.run { [inbox] in
      let diff = after.changes(since: before).made(by: decisions)
      inbox.with { $0.decided.append(diff) }
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
