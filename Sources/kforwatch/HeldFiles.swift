import Corpus
import Facts

/// What a reading of a corpus took from each file, so that the next one reads only files that have changed.
struct HeldFiles: Sendable {
  struct File: Sendable {
    /// Nil when there was no file to look at.
    let stamp: FileStamp?
    /// As read, before copies of one text are told apart.
    var readings: [Reading]
    let problems: [CorpusProblem]
  }

  /// By path as the walk names it.
  let files: [String: File]
  let walkProblems: [CorpusProblem]
  let marks: [Mark]

  static let none = HeldFiles(files: [:], walkProblems: [], marks: [])
}

extension HeldFiles: Equatable {
  /// Whether both hold the same texts and problems under the same paths.
  static func == (left: HeldFiles, right: HeldFiles) -> Bool {
    guard left.files.count == right.files.count, left.walkProblems == right.walkProblems, left.marks == right.marks
    else { return false }
    return left.files.allSatisfy { path, file in
      guard let other = right.files[path], file.problems == other.problems,
        file.readings.count == other.readings.count
      else { return false }
      return zip(file.readings, other.readings).allSatisfy {
        // The same bytes at the same place give the same reading.
        $0.article.id == $1.article.id && $0.article.sha256 == $1.article.sha256 && $0.article.span == $1.article.span
      }
    }
  }
}
