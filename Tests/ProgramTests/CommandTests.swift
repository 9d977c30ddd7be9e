import Glibc
import TestFolders
import Testing

@testable import kforwatch

@Suite(.serialized) struct CommandTests {
  /// Runs the program without a terminal.
  static func run(_ arguments: [String]) throws -> (status: Int32, output: String, errors: String) {
    let folder = ScratchFolder.make()
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    let script = "'\(Tested.path)' \(quoted) >\(folder)/out 2>\(folder)/err </dev/null"
    let shell = try PseudoTerminal(["/bin/sh", "-c", script], environment: Tested.environment())
    try #require(shell.pump(seconds: 60) { $0.status != nil })
    return (shell.status! >> 8 & 0xFF, try read(folder + "/out"), try read(folder + "/err"))
  }

  static func read(_ path: String) throws -> String {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `--dump prints a frame of the size asked for`() throws {
    let result = try CommandTests.run(["--size", "100x30", "--keys", "j k", "--dump", Tested.corpus])
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 31)
    #expect(lines[0].contains("kforwatch"))
    #expect(!result.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func `--roles prints one letter a cell below the frame`() throws {
    let result = try CommandTests.run(["--dump", "--roles", "--size", "60x12", Tested.corpus])
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 26)
    #expect(lines[12] == "--- roles")
    #expect(lines[13].contains { $0 != " " }, "the header has no role")
  }

  @Test(arguments: [
    (["--keys", "Entre", "--dump"], Int32(64), "There is no key"),
    (["--size", "80", "--dump"], 64, "columns and rows"),
    (["--keys", "j"], 64, "go with --dump"), (["--frobnicate"], 64, "Unknown option"),
    (["--dump", "/no/such/folder"], 66, "nothing to read"), (["--dump", "--data", "/tmp"], 66, "Data folder"),
  ])
  func `a mistake of the user's has its exit code and a line that says why`(
    arguments: [String], status: Int32, words: String
  ) throws {
    let result = try CommandTests.run(arguments)
    #expect(result.status == status && result.output.isEmpty)
    #expect(result.errors.contains(words), "\(result.errors)")
  }

  @Test func `a mistake in a theme is told with its line before the terminal is touched`() throws {
    let theme = ScratchFolder.make() + "/broken.theme"
    Tested.write("text = 1, 1, 1, none\nnonsense\n", to: theme)
    let screen = try PseudoTerminal(
      [Tested.path, "--theme", theme, Tested.corpus], environment: Tested.environment())
    #expect(screen.pump { $0.status == 65 << 8 })
    #expect(screen.text.contains("broken.theme:2:") && !screen.raw.contains(0x1B), "\(screen.text)")
  }

  @Test func `--version and --help print on standard output`() throws {
    let version = try CommandTests.run(["--version"])
    #expect(version.status == 0 && version.output == Kforwatch.configuration.version + "\n")
    let help = try CommandTests.run(["--help"])
    #expect(help.status == 0 && help.output.contains("EXIT CODES") && help.output.contains("open"))
  }

  @Test(arguments: [
    [], ["a", "b"], ["--no-mouse", "a"], ["a", "--ascii"], ["--data", "d", "--theme", "light", "a"], ["open", "a"],
    ["open", "--no-mouse"],
  ])
  func `plain arguments mean the same with and without the option parser`(arguments: [String]) throws {
    let plain = try #require(OpenOptions(plain: arguments))
    let parsed = try #require(try Kforwatch.parseAsRoot(arguments) as? OpenCommand)
    #expect(plain == parsed.options)
  }

  @Test(arguments: [
    ["help"], ["--help"], ["--version"], ["--dump"], ["--data"], ["--data", "--ascii"], ["--data=d"], ["--", "-a"],
    ["-x"],
    [""],
  ])
  func `other arguments are left to the option parser`(arguments: [String]) {
    #expect(OpenOptions(plain: arguments) == nil)
  }

  @Test(arguments: [
    ("https://www.rferl.org/a/1.html?x=1&y=%20", true), ("HTTP://example.org/", true), ("file:///etc/passwd", false),
    ("javascript:alert(1)", false), ("https://a b", false), ("https://a\u{1B}", false), ("-https://a", false),
    ("https://a/\u{202E}", false), ("", false),
  ])
  func `only addresses of the web are opened`(address: String, isWeb: Bool) {
    #expect(RunLoop.isWebAddress(address) == isWeb)
  }

  @Test func `a copy is cut between letters`() {
    #expect(RunLoop.cut("Vučić", to: 3) == "Vu")
    #expect(RunLoop.cut("Vučić", to: 4) == "Vuč")
    #expect(RunLoop.cut("Vučić", to: 100) == "Vučić")
  }

  @Test func `another program gets its words as they are, and its end is told`() throws {
    let file = ScratchFolder.make() + "/out"
    let words = ["/bin/sh", "-c", "printf '%s' \"$0\" >\(file); exit 3", "a; b $(c) 'd'"]
    #expect(Program(words).runQuietly() == .ended(3))
    #expect(try CommandTests.read(file) == "a; b $(c) 'd'")
    let outcome = Program(["no-such-program-here"]).runQuietly()
    #expect(outcome == .notStarted("No such file or directory"))
  }

  @Test func `a pager may stop reading early`() {
    let text = String(repeating: "a line of text\n", count: 100_000)
    signal(SIGPIPE, SIG_IGN)
    #expect(
      Program(["/bin/sh", "-c", "read line; test \"$line\" = 'a line of text'"]).runOnTerminal(input: text) == .ended(0)
    )
  }

  @Test func `control characters of a name never reach the terminal with a complaint`() throws {
    let result = try CommandTests.run(["--dump", "/no/such\u{1B}[31m\u{9B}2Jfolder"])
    #expect(result.status == 66 && result.errors.contains("/no/such?[31m?2Jfolder"), "\(result.errors)")
    #expect(!result.errors.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
  }
}
