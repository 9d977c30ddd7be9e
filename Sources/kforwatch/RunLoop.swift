import Canvas
import Corpus
import Facts
import Model
import Terminal
import Workbench

/// The loop that waits, moves the desk, and paints it; the corpus is read on other threads meanwhile.
final class RunLoop {
  enum Ending {
    case left
    case failed(any Error)
    case signalled(Int32)
  }

  /// What other threads have brought.
  struct Inbox {
    /// Rises with each reading of the corpus; what an older one brings is dropped.
    var generation = 0
    var loading: CorpusLoading?
    var library: Library?
    /// The newest state of reading; one that was not looked at is replaced.
    var latest: (snapshot: Snapshot?, progress: LoadProgress)?
    var failure: DataFileError?
    var events: [DeskEvent] = []
    /// What the last whole reading held, for the next to begin with.
    var held = HeldFiles.none
    /// Whether a reading is under way.
    var isReading = false
    /// What the reading that just ended changed in what is known.
    var diff: KnowledgeDiff?
    /// The corpus under filters, each with the state of the corpus that it was made of.
    var narrowed: [(snapshot: Snapshot, filter: Filter, state: Int)] = []
    /// The full-text index, each time it has caught up with the reading.
    var indexed: TextIndexing?
  }

  /// Articles that a filter is applied to within a few milliseconds.
  static let patience = 500

  let terminal: NcursesTerminal
  let data: DataFolder
  let paths: [String]
  let marks: MarksStore?
  let inbox = Shared(Inbox())
  let watch: CorpusWatch
  var desk: AnsweredDesk
  /// When files began to change and last did, until they are read.
  var unrest: Unrest?
  var saidThatWatchIsPartial = false

  init(
    terminal: NcursesTerminal, data: DataFolder, paths: [String], marks: MarksStore?, hasMouse: Bool,
    filter: Filter = .all, naming: Naming = .en
  ) {
    (self.terminal, self.data, self.paths, self.marks) = (terminal, data, paths, marks)
    watch = CorpusWatch(paths: paths.isEmpty ? [data.bundledCorpus] : paths)
    var options = Desk.Options(
      isASCII: !terminal.isUTF8, marker: terminal.hasBraille ? .braille : .block, isMouseOn: hasMouse,
      naming: naming)
    options.filter = filter
    desk = AnsweredDesk(
      desk: Desk(width: terminal.width, height: terminal.height, options: options),
      snapshot: Snapshot(actors: [], places: [], reference: .empty), patience: RunLoop.patience)
  }

  /// Runs until the user leaves, a signal says so, or a data file turns out to have a mistake.
  func run() -> Ending {
    perform(desk.begin())
    terminal.paint(desk.desk.draw())
    startReading()
    while true {
      // Everything that waits is taken before the next frame, so a held key never falls behind.
      for event in terminal.wait(also: watch.descriptor, patience: patienceWithChanges) {
        switch event {
        case .keys(let keys):
          for key in keys where !desk.desk.isFinished { take(.key(key)) }
        case .resized(let width, let height): take(.resized(width: width, height: height))
        case .readable: if watch.look() { unrest = Unrest(after: unrest, now: Background.now()) }
        case .focused: if watch.isPartial { readChanges() }
        case .woken: if let failure = readInbox() { return .failed(failure) }
        case .stopAsked: terminal.suspend()
        case .ended(let signal): return .signalled(signal)
        }
      }
      if desk.desk.isFinished { return .left }
      if let unrest, unrest.isOver(now: Background.now()), !isReading { readChanges() }
      terminal.paint(desk.desk.draw())
    }
  }

  func take(_ event: DeskEvent) { perform(desk.take(event)) }

  /// Starts reading the corpus on other threads, or starts anew.
  func startReading() {
    let generation = startGeneration()
    let isFirst = generation == 1
    let wanted = paths.isEmpty ? [data.bundledCorpus] : paths
    let before = desk.snapshot
    // All of it is read anew: whatever changed until now is among it.
    unrest = nil
    _ = watch.takeUnread()
    Background.run(isPolite: true) { [inbox, data, marks, watch] in
      let loading: CorpusLoading
      do throws(DataFileError) {
        let library = try Library(data: data)
        loading = CorpusLoading(library: library, paths: wanted, marks: MarksStore.read(marks), watch: watch)
        inbox.with { inbox in
          guard inbox.generation == generation else { return }
          (inbox.library, inbox.loading) = (library, loading)
          inbox.events.append(.namesKnown(library.names))
        }
      } catch {
        inbox.with { inbox in
          inbox.failure = error
          if inbox.generation == generation { inbox.isReading = false }
        }
        NcursesTerminal.wake()
        return
      }
      let indexing = TextIndexing()
      _ = loading.run(isPolite: true) { snapshot, progress in
        // Of a corpus read anew the index is wanted when it is shown.
        if isFirst || progress.isFinished {
          indexing.follow(snapshot) {
            inbox.with { if $0.generation == generation { $0.indexed = indexing } }
            NcursesTerminal.wake()
          }
        }
        if progress.isFinished {
          let diff = isFirst ? KnowledgeDiff.none : snapshot.changes(since: before)
          RunLoop.finish(loading, snapshot, progress, diff, before.history, generation, in: inbox)
          return
        }
        inbox.with { inbox in
          guard inbox.generation == generation else { return }
          // Read anew, the corpus stays on screen as it was until all is read.
          inbox.latest = (isFirst ? snapshot : nil, progress)
        }
        NcursesTerminal.wake()
      }
    }
  }

  /// Takes what other threads have brought.
  /// - Returns: the mistake in a data file that keeps the program from reading anything.
  private func readInbox() -> DataFileError? {
    let (latest, events, failure, diff, narrowed, indexed) = inbox.with { inbox in
      defer {
        (inbox.latest, inbox.events, inbox.failure, inbox.diff, inbox.narrowed) = (nil, [], nil, nil, [])
        inbox.indexed = nil
      }
      return (inbox.latest, inbox.events, inbox.failure, inbox.diff, inbox.narrowed, inbox.indexed)
    }
    if let failure {
      // Only a reading that was on screen already can go on as it is.
      if inbox.with({ $0.library }) == nil { return failure }
      take(.notice("\(failure)", isProblem: true))
    }
    if let latest {
      if let snapshot = latest.snapshot { desk.take(snapshot) }
      if let diff, !diff.isEmpty { take(.changed(diff)) }
      take(.progressed(latest.progress))
      if latest.progress.isFinished { tellOfLimits() }
    }
    if let indexed { perform(desk.take(indexed.index)) }
    for (snapshot, filter, state) in narrowed { perform(desk.take(snapshot, of: filter, state: state)) }
    for event in events { take(event) }
    return nil
  }

  /// Brings an event from another thread.
  static func post(_ event: DeskEvent, to inbox: Shared<Inbox>) {
    inbox.with { $0.events.append(event) }
    NcursesTerminal.wake()
  }
}
