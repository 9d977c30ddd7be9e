import ArgumentParser
import Workbench

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print all keys as a file to start from.",
    discussion: """
      kforwatch keys > ~/.config/kforwatch/keys.toml
      writes the keys in force as TOML: change what you like and take out the rest. The file that is read is
      $XDG_CONFIG_HOME/kforwatch/keys.toml, else that in ~/.config. What is wrong in it is named on standard error.

      EXIT CODES
        0   done
        1   something in the file of keys has no effect
      """)

  @Flag(help: "Print the keys that come with the program, whatever your file says.")
  var builtIn = false

  func run() throws {
    try runQuietly {
      let remapping = builtIn ? nil : KeysFile.own()?.read()
      var output = DataOutput()
      try output.write(KeyRemapping.toml(remapping?.table ?? Command.table))
      try output.flush()
      for problem in remapping?.problems ?? [] { complain(problem.notice) }
      return remapping?.problems.isEmpty ?? true ? Status.done : Status.doesNotHold
    }
  }
}
