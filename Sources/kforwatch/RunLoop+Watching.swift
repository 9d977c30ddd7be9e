import Corpus
import Facts
import Model
import Terminal
import Workbench

/// Files that change while the program runs.
extension RunLoop {
  /// A time in which files change: it is over when they have been left alone for a moment.
  struct Unrest {
    /// Seconds without a change after which files are read.
    static let calm = 0.2
    /// Files that change without end are read this often.
    static let longest = 2.0

    private let first, last: Double

    init(after earlier: Unrest?, now: Double) { (first, last) = (earlier?.first ?? now, now) }

    var end: Double { min(last + Unrest.calm, max(first + Unrest.longest, last)) }
    func isOver(now: Double) -> Bool { now >= end }
  }

  var isReading: Bool { inbox.with { $0.isReading } }

  /// How long to wait for keys: for ever, unless changed files are to be read soon.
  var patienceWithChanges: Int32 {
    guard let unrest, !isReading else { return -1 }
    return Int32(max(0, min(10, unrest.end - Background.now())) * 1000) + 1
  }

  /// Makes what an earlier reading still brings void.
  func startGeneration() -> Int {
    inbox.with { inbox in
      inbox.generation += 1
      inbox.loading?.cancel()
      inbox.isReading = true
      return inbox.generation
    }
  }

  /// Reads the files that have changed, and only them, on another thread; the screen stays as it is until that is done.
  func readChanges() {
    unrest = nil
    guard !isReading, let library = inbox.with({ $0.library }) else { return }
    let generation = startGeneration()
    // The marks file is read again; what is not on screen yet is still to be applied.
    if decided?.marks == desk.snapshot.marks.marks { decided = nil }
    let unread = watch.takeUnread()
    let wanted = paths.isEmpty ? [data.bundledCorpus] : paths
    let before = desk.snapshot
    let held = inbox.with { $0.held }
    Background.run(isPolite: true) { [inbox, marks, watch] in
      let loading = CorpusLoading(
        library: library, paths: wanted, marks: MarksStore.read(marks), before: held, unread: unread, watch: watch)
      inbox.with { if $0.generation == generation { $0.loading = loading } }
      var isDone = false
      _ = loading.run(isPolite: true) { snapshot, progress in
        guard progress.isFinished else { return }
        isDone = true
        let diff = snapshot.changes(since: before)
        RunLoop.finish(loading, snapshot, progress, diff, generation, in: inbox)
      }
      // Nothing differs: nobody need know that somebody looked.
      if !isDone {
        inbox.with { inbox in
          guard inbox.generation == generation else { return }
          (inbox.held, inbox.isReading) = (loading.held, false)
        }
        NcursesTerminal.wake()
      }
    }
  }

  /// Hands over a whole reading with what it changed.
  static func finish(
    _ loading: CorpusLoading, _ snapshot: Snapshot, _ progress: LoadProgress, _ diff: KnowledgeDiff,
    _ generation: Int, in inbox: Shared<Inbox>
  ) {
    inbox.with { inbox in
      guard inbox.generation == generation else { return }
      inbox.isFinished = true
      inbox.latest = (snapshot, progress)
      inbox.diff = diff
      (inbox.held, inbox.isReading) = (loading.held, false)
    }
    NcursesTerminal.wake()
  }

  /// Says once that some folders are not watched, and looks for changes when the terminal gets the keyboard instead.
  func tellOfLimits() {
    guard watch.isPartial, !saidThatWatchIsPartial else { return }
    saidThatWatchIsPartial = true
    terminal.setFocusTelling(isOn: true)
    let what = watch.refused > 0 ? "\(watch.refused) folders are" : "the corpus is"
    take(
      .notice(
        "\(what) not watched: the system allows no more watches; changes there are looked for with r, or when this "
          + "window gets the keyboard", isProblem: true))
  }
}
