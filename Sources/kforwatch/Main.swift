import ArgumentParser

@main
struct Kforwatch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kforwatch",
    abstract: "Browse a folder of conflict news: who acts, how strong, who says so.",
    discussion: """
      EXIT CODES
        0   done
        2   the terminal cannot show the screen (not a terminal, unknown TERM)
        64  wrong usage
        65  a data file of the program has a mistake, named with its line
        66  nothing to read: no such file or folder, or the Data folder is missing
        70  something unexpected; please report it
      """,
    version: "0.1.0",
    subcommands: [
      OpenCommand.self, ExportCommand.self, ExtractCommand.self, VerifyCommand.self, ExplainCommand.self,
      MarksCommand.self, BriefCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  /// Opens the screen without the option parser where the arguments are plain: it costs more than the first frame.
  static func main() {
    if let options = OpenOptions(plain: Array(CommandLine.arguments.dropFirst())) { end(with: options.open()) }
    main(nil)
  }

  /// Whether a word would be taken for a subcommand.
  static func isSubcommand(_ word: String) -> Bool {
    word == "help" || configuration.subcommands.contains { $0._commandName == word }
  }
}
