import TestFolders

@testable import Corpus

#if canImport(Glibc)
  import Glibc
#endif

/// Places of the repository and a reader on its data.
enum Fixtures {
  static let reader: CorpusReader = {
    do { return try CorpusReader(data: DataFolder(path: Repository.data)) } catch { fatalError("\(error)") }
  }()

  static let pages = Repository.root + "/Tests/CorpusTests/Pages"

  /// An article of a page given as text.
  static func article(_ text: String) -> Article? { reader.read(Array(text.utf8), path: "page.txt").articles.first }

  static func write(_ bytes: [UInt8], to path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    precondition(file >= 0, "cannot write \(path)")
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress! + done, bytes.count - done) }
      precondition(count > 0, "cannot write \(path)")
      done += count
    }
    close(file)
  }
}

/// An article as text, for expected files.
struct ArticleDump: CustomStringConvertible {
  let description: String

  init(_ article: Article, file: [UInt8]) {
    var lines: [String] = []
    func field(_ name: String, _ stated: Article.Stated?) {
      let span = stated?.span.map { " [\($0.start), \($0.end))" } ?? ""
      lines.append("\(name): \(stated?.value ?? "-")\(span)")
    }
    func field(_ name: String, _ text: String?) { lines.append("\(name): \(text ?? "-")") }
    field("title", article.title)
    field("outlet", article.outlet)
    field("republisher", article.republisher)
    field("wires", article.wires.isEmpty ? nil : article.wires.joined(separator: ", "))
    field("byline", article.byline)
    field("dateline", article.dateline)
    field("language", article.language)
    field("address", article.address)
    field("stated", article.statedDate)
    for stamp in article.pageStamps { field("stamp", stamp) }
    field("encoding", article.encoding)
    lines.append("")
    for block in article.text.blocks {
      lines.append("[\(block.kind)] \(article.text.string(block.span))")
    }
    lines.append("")
    let decoded = TextDecoder.decode(file).text
    for removed in article.text.removed {
      let text = PlainText.line(decoded.bytes[decoded.span(ofFile: removed.span).range])
      lines.append("(\(removed.rule)) \(text)")
    }
    description = lines.joined(separator: "\n") + "\n"
  }
}
