import Glibc
import TestFolders
import Testing

/// The program under test and what it is started with.
enum Tested {
  /// The program built beside the tests.
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let own = String(decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // The test bundle runs itself, or a helper of the toolchain runs it.
    let bundle = own.hasSuffix(".xctest") ? own : CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? own
    return bundle.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/kforwatch"
  }()

  /// What hostile text would like to reach: a colour, a title, the clipboard, a C1 control.
  static let hostile = "EVIL\u{1B}[31mred\u{1B}]0;owned\u{7}\u{1B}]52;c;ZXZpbA==\u{7}\u{9B}5mC1\u{202E}bidi"

  /// A folder with two articles, one of them hostile; made once for all tests.
  static let corpus: String = {
    let folder = ScratchFolder.make()
    write(
      "NATO sends 500 more troops to Kosovo\n\nPRISTINA, May 30, 2023 (AP) - NATO said it will send 500 more troops to "
        + "Kosovo. KFOR has about 4,000 troops, spokesman Jens Stoltenberg said.\n", to: folder + "/one.txt")
    write("\(hostile)\n\nKFOR said \(hostile) that 93 peacekeepers were injured.\n", to: folder + "/two\u{1B}[31m.txt")
    return folder
  }()

  static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { preconditionFailure("\(path) cannot be written") }
    fputs(text, file)
    fclose(file)
  }

  static func environment(
    _ terminal: String = "xterm-256color", language: String? = "C.UTF-8", _ more: [String: String] = [:]
  ) -> [String: String] {
    var variables = [
      "TERM": terminal, "PATH": "/usr/bin:/bin", "HOME": "/tmp", "KFORWATCH_DATA": Repository.data,
      "SWIFT_BACKTRACE": "enable=no", "XDG_STATE_HOME": ScratchFolder.make(), "XDG_CONFIG_HOME": "/no/such/folder",
    ]
    if let language { variables["LANG"] = language }
    return variables.merging(more) { $1 }
  }

  /// The screen on the test corpus, its first frame drawn.
  static func start(
    _ terminal: String = "xterm-256color", language: String? = "C.UTF-8", _ more: [String: String] = [:],
    options: [String] = [], rows: Int = 24, columns: Int = 80
  ) throws -> PseudoTerminal {
    let screen = try PseudoTerminal(
      [path] + options + [corpus], environment: environment(terminal, language: language, more), rows: rows,
      columns: columns)
    try #require(screen.pump { $0.line(0).contains("articles") }, "no first frame on \(terminal):\n\(screen.text)")
    return screen
  }
}
