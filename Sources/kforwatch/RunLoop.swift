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
    /// All files are read.
    var isFinished = false
    /// Decisions written on other threads, with the file after them.
    var recorded: [(outcome: DecisionOutcome, file: MarksFile?)] = []
    /// Counts the snapshots that were brought and shown.
    var taken = 0
    /// What is on screen, with decisions applied that needed longer than a frame.
    var renewed: Snapshot?
    /// What decisions have changed in what is known, in the order they were made.
    var decided: [KnowledgeDiff] = []
    var events: [DeskEvent] = []
    /// What the last whole reading held, for the next to begin with.
    var held = HeldFiles.none
    /// Whether a reading is under way.
    var isReading = false
    /// What the reading that just ended changed in what is known.
    var diff: KnowledgeDiff?
    /// The corpus under filters, each with the state of the corpus that it was made of.
    var narrowed: [(snapshot: Snapshot, filter: Filter, state: Int)] = []
    /// The filter applied last.
    var newestFilter = Filter.all
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
  /// The marks as this program wrote them last; a reading that began before has them applied when it comes.
  var decided: MarksFile?
  /// Where the session is kept; nil: it is not.
  var session: SessionStore?
  /// What the command line asks for, whatever the last session was left with.
  let wanted: (filter: Filter, naming: Naming?)
  /// The theme chosen by key, now or in an earlier session.
  var chosenTheme: String?
  var wasRestored = false
  /// Whether a key was pressed: the desk is not moved under somebody's hands.
  var hasPressed = false
  /// When files began to change and last did, until they are read.
  var unrest: Unrest?
  var saidThatWatchIsPartial = false

  init(
    terminal: NcursesTerminal, data: DataFolder, paths: [String], marks: MarksStore?, hasMouse: Bool,
    filter: Filter = .all, naming: Naming? = nil, keys: KeyRemapping? = nil
  ) {
    (self.terminal, self.data, self.paths, self.marks) = (terminal, data, paths, marks)
    wanted = (filter, naming)
    watch = CorpusWatch(paths: paths.isEmpty ? [data.bundledCorpus] : paths)
    var options = Desk.Options(
      isASCII: !terminal.isUTF8, marker: terminal.hasBraille ? .braille : .block, isMouseOn: hasMouse,
      naming: naming ?? .en, commands: keys?.table ?? Command.table)
    options.filter = filter
    desk = AnsweredDesk(
      desk: Desk(width: terminal.width, height: terminal.height, options: options),
      snapshot: Snapshot(actors: [], places: [], reference: .empty), patience: RunLoop.patience)
    guard let problem = keys?.problems.first, let count = keys?.problems.count else { return }
    let more = count == 1 ? "" : " (and \(count - 1) more: see kforwatch keys)"
    perform(desk.take(.notice("\(problem.notice)\(more)", isProblem: true)))
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
          hasPressed = true
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
    decided = nil  // The file is read again.
    let wanted = paths.isEmpty ? [data.bundledCorpus] : paths
    let before = desk.snapshot
    // All of it is read anew: whatever changed until now is among it.
    unrest = nil
    _ = watch.takeUnread()
    let last = isFirst && !wasRestored ? session : nil
    Background.run(isPolite: true) { [inbox, data, marks, watch] in
      let loading: CorpusLoading
      let library: Library
      do throws(DataFileError) {
        library = try Library(data: data)
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
          let diff =
            isFirst
            ? snapshot.changes(beyond: last?.articles ?? [], from: library.emptySnapshot(marks: MarksStore.read(marks)))
            : snapshot.changes(since: before)
          RunLoop.finish(loading, snapshot, progress, diff, generation, in: inbox)
          return
        }
        inbox.with { inbox in
          guard inbox.generation == generation else { return }
          // Read anew, the corpus stays on screen as it was until all is read.
          inbox.isFinished = false
          inbox.latest = (isFirst ? snapshot : nil, progress)
        }
        NcursesTerminal.wake()
      }
    }
  }

  /// Takes what other threads have brought.
  /// - Returns: the mistake in a data file that keeps the program from reading anything.
  private func readInbox() -> DataFileError? {
    let news = inbox.with { inbox in
      defer {
        if inbox.latest?.snapshot != nil { inbox.taken += 1 }
        (inbox.latest, inbox.events, inbox.failure, inbox.diff, inbox.narrowed) = (nil, [], nil, nil, [])
        (inbox.renewed, inbox.recorded, inbox.indexed, inbox.decided) = (nil, [], nil, [])
      }
      return inbox
    }
    let (latest, events, failure, narrowed) = (news.latest, news.events, news.failure, news.narrowed)
    if let failure {
      // Only a reading that was on screen already can go on as it is.
      if inbox.with({ $0.library }) == nil { return failure }
      take(.notice("\(failure)", isProblem: true))
    }
    if let latest {
      if var snapshot = latest.snapshot {
        // Decisions made while the corpus was read are part of what happened.
        snapshot.history = desk.snapshot.history.adding(news.diff ?? .none)
        desk.take(snapshot.under(decided, isComplete: latest.progress.isFinished))
      }
      if let diff = news.diff, !diff.isEmpty { take(.changed(diff)) }
      take(.progressed(latest.progress))
      restoreSession()
      if latest.progress.isFinished { tellOfLimits() }
    }
    if let renewed = news.renewed, latest?.snapshot == nil {
      desk.take(renewed)
      take(.marked(renewed.marks.book, changesFacts: true))
    }
    for diff in news.decided { perform(desk.remember(diff)) }
    for (outcome, file) in news.recorded { take(outcome, file) }
    if let indexed = news.indexed { perform(desk.take(indexed.index)) }
    for (snapshot, filter, state) in narrowed { perform(desk.take(snapshot, of: filter, state: state)) }
    for event in events { take(event) }
    return nil
  }

  static func wake() { NcursesTerminal.wake() }

  /// Brings an event from another thread.
  static func post(_ event: DeskEvent, to inbox: Shared<Inbox>) {
    inbox.with { $0.events.append(event) }
    NcursesTerminal.wake()
  }
}
