import ArgumentParser
import Corpus
import Facts
import Model
import Workbench

struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Print a brief in Markdown: strength, disagreements, events and statements with numbered citations.",
    discussion: """
      Every line names the sentences it rests on; each is quoted at the end with outlet, date, title, file and bytes.
      Two runs on the same files print the same bytes. Problems with files go to standard error.
      """)

  @OptionGroup var options: DataOptions

  @OptionGroup var filtering: FilterOptions

  @OptionGroup var marks: MarksOptions

  @Argument(help: "Files and folders with articles; none: the articles that come with the program.")
  var paths: [String] = []

  func run() throws {
    try runQuietly {
      let filter = try filtering.read()
      let folder = try DataFolder.find(given: options.data)
      let whole = try readCorpus(
        paths: paths, data: folder, library: Library(data: folder), marks: marks.read(for: paths))
      let snapshot = try FilterOptions.apply(filter, to: whole)
      var output = DataOutput()
      try output.write(BriefText(snapshot.brief(of: .articles(ArticleQuery())), filter: filter.text).markdown)
      try output.flush()
      return Status.done
    }
  }
}
