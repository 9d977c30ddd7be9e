import Analysis
import ArgumentParser
import Corpus
import Facts

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show how a text is read: sentences, tokens, mentions, dates, figures and facts, each with its rule.",
    discussion: """
      kforwatch explain "KFOR will cut its force to 10,000 by January 2010." --published 2009-06-11

      EXIT CODES
        0   done
        64  wrong usage
        65  a mistake in a data file
        66  the Data folder is missing
      """)

  @Argument(help: "The text; several words are joined.")
  var text: [String]

  @Option(help: "When the text was published (EDTF): the anchor for relative dates.")
  var published: String?

  @Flag(help: "Print JSON Lines, as extract does.")
  var json = false

  @OptionGroup var options: DataOptions

  func validate() throws {
    if let published, DateValue(edtf: published) == nil {
      throw ValidationError("--published wants an EDTF date such as 2023-09-24 or 2017-02.")
    }
  }

  func run() throws {
    try runQuietly {
      let library = try Library(data: try DataFolder.find(given: options.data))
      let article = makeArticle()
      var output = DataOutput()
      if json {
        try output.write(RecordExtractor(library: library, extras: [.sentences, .tokens]).lines(of: article))
      } else {
        try output.write(
          Explanation(library.analyzer.steps(for: article), library.emptySnapshot, RuleBook(library.analyzer)).text)
      }
      try output.flush()
      return Status.done
    }
  }

  private func makeArticle() -> Article {
    let source = SourceText(verbatim: text.joined(separator: " "))
    let sha256 = FileProof(bytes: source.bytes).sha256
    let id = String(sha256.prefix(16))
    return Article(
      id: id, path: "", sha256: sha256, span: TextSpan(0, source.bytes.count), text: source, title: nil, outlet: nil,
      republisher: nil, wires: [], byline: nil, dateline: nil, language: nil, address: nil,
      statedDate: published.map { Article.Stated($0) }, pageStamps: [], encoding: "UTF-8", origin: id)
  }
}
