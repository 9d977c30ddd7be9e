import Analysis
import Corpus
import Facts
import Model

/// One reading of a corpus: files are read and articles analysed on all cores, and added to a snapshot in file order.
final class CorpusLoading: Sendable {
  /// Where a piece of the corpus stands: a file, and a run of its articles.
  private struct Place: Hashable {
    var file, piece: Int
  }

  /// Articles of a file still to be analysed.
  private struct Piece: Sendable {
    let place: Place
    let articles: ArraySlice<Article>
  }

  private struct Result: Sendable {
    let place: Place
    let readings: [Reading]
    let problems: [CorpusProblem]
    /// Of a file's first result: the file as it was found.
    var file: (path: String, stamp: FileStamp?)? = nil
    /// Of a file that had not changed: what was held of it.
    var kept: HeldFiles.File? = nil
    /// No piece of the file follows.
    let endsFile: Bool
  }

  private struct Work {
    var files: [String] = []
    var taken = 0
    var isListed = false
    var isCancelled = false
    var pieces: [Piece] = []
    var results: [Result] = []
    /// Pieces of each opened file, to tell its last one.
    var pieceCounts: [Int: Int] = [:]
    var busy = 0
    /// What was read, once all is.
    var held = HeldFiles.none
    var hasChanged = true

    var isFinished: Bool { isCancelled || isListed && taken == files.count && pieces.isEmpty && busy == 0 }
  }

  private enum Job {
    case read(file: Int, path: String)
    case analyse(Piece)
  }

  /// Articles in a piece: few enough that both cores share one large file, many enough that the lock is no cost.
  private static let pieceSize = 16

  private let library: Library
  private let paths: [String]
  private let marks: MarksFile
  private let before: HeldFiles
  private let unread: CorpusWatch.Unread
  private let watch: CorpusWatch?
  private let work = Shared(Work())

  /// - Parameters:
  ///   - before: an earlier reading of the same paths; files that have not changed since are not read again.
  ///   - unread: files to read even so.
  ///   - watch: is told of the folders.
  init(
    library: Library, paths: [String], marks: MarksFile = .none, before: HeldFiles = .none,
    unread: CorpusWatch.Unread = CorpusWatch.Unread(), watch: CorpusWatch? = nil
  ) {
    (self.library, self.paths, self.marks) = (library, paths, marks)
    (self.before, self.unread, self.watch) = (before, unread, watch)
  }

  /// What was read, to be given to the next reading; after `run`.
  var held: HeldFiles { work.with { $0.held } }
  /// Whether anything differs from the earlier reading; after `run`.
  var hasChanged: Bool { work.with { $0.hasChanged } }

  /// Makes `run` return soon with what it has; called from any thread.
  func cancel() {
    work.with { $0.isCancelled = true }
    work.wakeAll()
  }

  /// Reads everything and returns the last snapshot.
  ///
  /// - Parameters:
  ///   - isPolite: the threads give way to the one that owns the terminal.
  ///   - report: called on this thread with what has been read so far, about ten times a second at most.
  func run(isPolite: Bool = false, report: (Snapshot, LoadProgress) -> Void = { _, _ in }) -> Snapshot {
    for _ in 0..<Background.coreCount { Background.run(isPolite: isPolite) { [self] in labour() } }
    var gathering = Gathering(snapshot: library.emptySnapshot(marks: marks))
    // Five articles are read before this is over, so a small corpus appears at once and whole.
    var next = Background.now() + 0.02
    watch?.beginWalk()
    var walk = CorpusWalk(paths: paths) { [watch] in watch?.add(folder: $0) }
    var isWalking = true
    // Read again, the corpus is shown when all of it is read.
    let isRepeated = !before.files.isEmpty
    while true {
      if isWalking { isWalking = list(from: &walk, until: isRepeated ? .infinity : next) }
      if !isWalking { _ = work.wait(until: isRepeated ? nil : next) { $0.isFinished ? true : nil } }
      let (results, files, isFinished) = work.with { work in
        defer { work.results.removeAll(keepingCapacity: true) }
        return (work.results, work.files.count, work.isFinished)
      }
      gathering.take(results)
      if isFinished {
        gathering.finish(with: walk.problems)
        finish(gathering.files, walk.problems)
        if isRepeated, !hasChanged { return gathering.snapshot }
      }
      let started = Background.now()
      let snapshot = gathering.add(isLast: isFinished)
      // The screen's questions are answered at once; a program that prints asks when it needs to. Disagreements rest on
      // all articles; worked out here, on this thread, no pane waits for them.
      if isPolite { snapshot.prepare() }
      if isPolite, isFinished { _ = snapshot.findings }
      let progress = gathering.progress(files: files, isListing: isWalking, isFinished: isFinished)
      report(snapshot, progress)
      if isFinished { return snapshot }
      // Adding to a large snapshot takes its time: it gets a fifth of a core at most.
      let now = Background.now()
      next = now + max(0.1, 4 * (now - started))
    }
  }

  private func finish(_ files: [String: HeldFiles.File], _ problems: [CorpusProblem]) {
    let held = HeldFiles(files: files, walkProblems: problems, marks: marks.marks)
    let hasChanged = held != before
    work.with { work in
      (work.held, work.hasChanged) = (held, hasChanged)
      if !work.isCancelled { watch?.endWalk() }
    }
  }

  /// Names files for the others to read, until the deadline; false at the end of the walk.
  private func list(from walk: inout CorpusWalk, until deadline: Double) -> Bool {
    var found: [String] = []
    while true {
      let path = walk.next()
      if let path { found.append(path) }
      // The first files go out singly so that reading starts at once.
      if path == nil || found.count >= 64 || found.count <= 2 {
        let isCancelled = work.with { work in
          work.files += found
          if path == nil { work.isListed = true }
          return work.isCancelled
        }
        work.wakeAll()
        found.removeAll(keepingCapacity: true)
        if path == nil || isCancelled { return false }
        if Background.now() >= deadline { return true }
      }
    }
  }

  /// One thread's share of the work.
  private func labour() {
    while let job = nextJob() {
      switch job {
      case .read(let file, let path):
        // Taken before the file is read: what changes meanwhile is another state of it.
        let stamp = FileStamp(path)
        if let kept = kept(path, stamp) {
          work.with { work in
            work.results.append(
              Result(
                place: Place(file: file, piece: 0), readings: kept.readings, problems: kept.problems,
                file: (path, stamp), kept: kept, endsFile: true))
          }
          break
        }
        let reading = library.reader.read(path: path)
        if reading.articles.count <= Self.pieceSize {
          settle(reading, file: file, (path, stamp))
        } else {
          share(reading, file: file, (path, stamp))
        }
      case .analyse(let piece):
        let readings = piece.articles.map { library.analyzer.read($0) }
        work.with { work in
          let count = work.pieceCounts[piece.place.file] ?? 0
          work.results.append(
            Result(place: piece.place, readings: readings, problems: [], endsFile: piece.place.piece == count - 1))
        }
      }
      let isFinished = work.with { work in
        work.busy -= 1
        return work.isFinished
      }
      // The others wait for work, which this brought with a wake-up of its own, or for the end.
      if isFinished { work.wakeAll() }
    }
  }

  /// What is held of a file that has not changed.
  private func kept(_ path: String, _ stamp: FileStamp?) -> HeldFiles.File? {
    guard let stamp, let file = before.files[path], file.stamp == stamp, !unread.paths.contains(path) else {
      return nil
    }
    return file
  }

  /// Analyses a small file at once: handing its few articles on would cost more than it shares.
  private func settle(_ reading: CorpusReading, file: Int, _ found: (path: String, stamp: FileStamp?)) {
    let readings = reading.articles.map { library.analyzer.read($0) }
    work.with { work in
      work.results.append(
        Result(
          place: Place(file: file, piece: 0), readings: readings, problems: reading.problems, file: found,
          endsFile: true))
    }
  }

  private func nextJob() -> Job? {
    work.wait { work -> Job?? in
      if work.isFinished { return .some(nil) }
      if let piece = work.pieces.popLast() {
        work.busy += 1
        return .analyse(piece)
      }
      if work.taken < work.files.count {
        work.busy += 1
        work.taken += 1
        return .read(file: work.taken - 1, path: work.files[work.taken - 1])
      }
      return nil
    } ?? nil
  }

  /// Cuts a file's articles into pieces that any thread may take.
  private func share(_ reading: CorpusReading, file: Int, _ found: (path: String, stamp: FileStamp?)) {
    var pieces: [Piece] = []
    var start = 0
    while start < reading.articles.count {
      let end = min(start + Self.pieceSize, reading.articles.count)
      pieces.append(
        Piece(place: Place(file: file, piece: pieces.count + 1), articles: reading.articles[start..<end]))
      start = end
    }
    work.with { work in
      work.pieceCounts[file] = pieces.count + 1
      work.results.append(
        Result(
          place: Place(file: file, piece: 0), readings: [], problems: reading.problems, file: found,
          endsFile: pieces.isEmpty))
      work.pieces += pieces.reversed()
    }
    work.wakeAll()
  }

  /// Brings results into the order of the files.
  private struct Gathering {
    var snapshot: Snapshot
    private var problems: [CorpusProblem] = []
    private var readings: [Reading] = []
    private var early: [Place: Result] = [:]
    private var next = Place(file: 0, piece: 0)
    /// Copies of one text get ids of their own, in the order of the files whichever thread read them first.
    private var ids = DistinctIds()
    private var articles = 0
    private var problemCount = 0

    private var sieve = ProblemSieve()
    /// What each file gave, as it was read.
    private(set) var files: [String: HeldFiles.File] = [:]
    private var path = ""

    init(snapshot: Snapshot) { self.snapshot = snapshot }

    mutating func finish(with more: [CorpusProblem]) { problems += sieve.pass(more) + sieve.summaries }

    mutating func take(_ results: [Result]) {
      for result in results { early[result.place] = result }
      while let result = early.removeValue(forKey: next) {
        readings += result.readings.map { reading in
          let article = ids.settle(reading.article)
          return article.id == reading.article.id ? reading : reading.named(article)
        }
        problems += sieve.pass(result.problems)
        if let file = result.file {
          path = file.path
          files[path] =
            result.kept ?? HeldFiles.File(stamp: file.stamp, readings: result.readings, problems: result.problems)
        } else {
          files[path]?.readings += result.readings
        }
        next = result.endsFile ? Place(file: next.file + 1, piece: 0) : Place(file: next.file, piece: next.piece + 1)
      }
    }

    mutating func add(isLast: Bool) -> Snapshot {
      if !readings.isEmpty || !problems.isEmpty {
        articles += readings.count
        problemCount += problems.count
        snapshot = snapshot.adding(readings, problems: problems)
        readings.removeAll()
        problems.removeAll()
      }
      if isLast {
        let orphans = snapshot.orphanedMarks
        problemCount += orphans.count + snapshot.marks.problems.count
        if !orphans.isEmpty { snapshot = snapshot.adding([], problems: orphans) }
      }
      return snapshot
    }

    func progress(files: Int, isListing: Bool, isFinished: Bool) -> LoadProgress {
      var progress = LoadProgress()
      progress.files = files
      progress.filesRead = next.file
      progress.articles = articles
      progress.problems = problemCount
      progress.isListing = isListing
      progress.isFinished = isFinished
      return progress
    }
  }
}
