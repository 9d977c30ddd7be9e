import Corpus
import Facts
import Model

/// Holds an earlier export against the files as they are now.
///
/// The files are read again as a whole, so that moved words, changed bytes and facts that are no longer read are all
/// found; ids of articles and facts are left out of the comparison, since they follow from the text.
struct LedgerCheck {
  let library: Library

  /// An article of the export with the lines that belong to it.
  private struct Block {
    let path: String
    let sha256: String
    let article: JSONValue
    let line: Int
    var facts: [(line: Int, value: JSONValue)] = []
  }

  /// - Throws: `Failure` when the export cannot be read or a line of it is no JSON object.
  func check(_ path: String) throws -> CheckOutcome {
    var outcome = CheckOutcome()
    var current: (path: String, sha256: String?, lines: [JSONValue: Int])?
    for block in try blocks(path) {
      if current?.path != block.path {
        current = (block.path, FileProof(path: block.path)?.sha256, linesNow(block.path))
      }
      guard let now = current, let sha256 = now.sha256 else {
        outcome.failure = "\(block.path): the file cannot be read any more (line \(block.line) of the export)"
        return outcome
      }
      let hasChanged = sha256 != block.sha256
      outcome.articles += 1
      for (line, fact) in block.facts {
        outcome.facts += 1
        outcome.spans += 1
        if now.lines[comparable(fact)] == nil {
          outcome.failure = complaint(fact, block, line, hasChanged)
          return outcome
        }
      }
      if hasChanged {
        outcome.failure =
          "\(block.path): the file has changed (SHA-256 was \(block.sha256), is \(sha256)); "
          + "the \(block.facts.count) facts read from it still hold"
        return outcome
      }
      if now.lines[comparable(block.article)] == nil {
        outcome.failure =
          "\(block.path): what is read of the article itself has changed (line \(block.line) of the export)"
        return outcome
      }
    }
    return outcome
  }

  private func complaint(_ fact: JSONValue, _ block: Block, _ line: Int, _ hasChanged: Bool) -> String {
    let why = hasChanged ? "the file has changed since" : "it is read differently now"
    let id = fact["id"]?.string.map { " \($0)" } ?? ""
    return "\(block.path): bytes \(fact["span"]?.spanText ?? "?"): the \(fact["type"]?.string ?? "fact")\(id) "
      + "of line \(line) of the export no longer holds; \(why)"
  }

  /// The export's articles, each with its facts; lines about the corpus as a whole are left out.
  private func blocks(_ path: String) throws -> [Block] {
    guard let bytes = FileBytes.read(path) else {
      throw Failure(status: Status.noInput, description: "\(path): the export cannot be read")
    }
    var blocks: [Block] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() where !line.isEmpty
    {
      guard let value = JSONValue(line), let type = value["type"]?.string else {
        throw Failure(status: Status.noInput, description: "\(path):\(index + 1): the line is no object of an export")
      }
      switch type {
      case "article":
        guard let file = value["path"]?.string, let sha256 = value["sha256"]?.string else {
          throw Failure(
            status: Status.noInput, description: "\(path):\(index + 1): the article names no file with its SHA-256")
        }
        blocks.append(Block(path: file, sha256: sha256, article: value, line: index + 1))
      case "removed", "mention", "date", "strength", "quantity":
        guard !blocks.isEmpty else {
          throw Failure(
            status: Status.noInput, description: "\(path):\(index + 1): a fact stands before the first article")
        }
        // A fact that was corrected by hand is held against the files as it was read.
        blocks[blocks.count - 1].facts.append((index + 1, value["corrected"]?["was"] ?? value))
      default: break
      }
    }
    return blocks
  }

  /// What an export of the file would hold now.
  private func linesNow(_ path: String) -> [JSONValue: Int] {
    let export = JSONLinesExport()
    var lines: [JSONValue: Int] = [:]
    for article in library.reader.read(path: path).articles {
      for line in export.lines(of: library.analyzer.read(article)).split(separator: 0x0A) {
        if let value = JSONValue(line) { lines[comparable(value), default: 0] += 1 }
      }
    }
    return lines
  }

  /// The residual is worked out from the figure and the reference series, which may have grown since.
  private func comparable(_ value: JSONValue) -> JSONValue {
    value.without(["id", "article", "origin", "reference", "residual"])
  }
}
