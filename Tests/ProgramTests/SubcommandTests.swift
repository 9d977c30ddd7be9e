import Glibc
import TestFolders
import Testing

@testable import kforwatch

/// The program run without a terminal, its output kept in files.
struct Run {
  let status: Int32
  let output: [UInt8]
  let errors: String

  var text: String { String(decoding: output, as: UTF8.self) }
  var lines: [JSONValue] { output.split(separator: 0x0A).compactMap { JSONValue($0) } }

  func lines(ofType type: String) -> [JSONValue] { lines.filter { $0["type"]?.string == type } }

  static let program: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let own = String(decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let bundle = own.hasSuffix(".xctest") ? own : CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? own
    return bundle.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/kforwatch"
  }()

  /// Runs `kforwatch` with arguments and waits for its end.
  init(_ arguments: String..., input: String = "") throws { try self.init(arguments, input: input) }

  init(_ arguments: [String], input: String = "") throws {
    let folder = ScratchFolder.make()
    Run.write(Array(input.utf8), to: folder + "/in")
    let id = try Run.spawn(arguments, [(0, folder + "/in"), (1, folder + "/out"), (2, folder + "/err")])
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 && errno == EINTR {}
    self.status = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    output = Run.read(folder + "/out")
    errors = String(decoding: Run.read(folder + "/err"), as: UTF8.self)
  }

  /// Starts the program with files in place of its standard streams.
  static func spawn(_ arguments: [String], _ streams: [(Int32, String)], inherited: [(Int32, Int32)] = []) throws
    -> pid_t
  {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, path) in streams {
      let flags = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
      posix_spawn_file_actions_addopen(&actions, descriptor, path, flags, 0o600)
    }
    for (from, to) in inherited { posix_spawn_file_actions_adddup2(&actions, from, to) }
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let variables = ["PATH=/usr/bin:/bin", "KFORWATCH_DATA=\(Repository.data)", "SWIFT_BACKTRACE=enable=no"]
    let environment = variables.map { strdup($0) } + [nil]
    defer { for variable in environment { free(variable) } }
    var id: pid_t = 0
    try #require(posix_spawn(&id, program, &actions, nil, words, environment) == 0, "\(program) cannot be started")
    return id
  }

  static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { preconditionFailure("\(path) cannot be written") }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return bytes
  }
}

extension JSONValue {
  /// A number of the value, or the numbers of a list.
  var numbers: [Int] {
    switch self {
    case .number(let text): Int(text).map { [$0] } ?? []
    case .list(let values): values.flatMap(\.numbers)
    default: []
    }
  }

  /// The words of bytes at a span field, a pair or a list of pairs.
  func words(_ field: String, in bytes: [UInt8]) -> String? {
    guard let numbers = self[field]?.numbers, !numbers.isEmpty, numbers.count % 2 == 0 else { return nil }
    var words: [UInt8] = []
    for index in stride(from: 0, to: numbers.count, by: 2) { words += bytes[numbers[index]..<numbers[index + 1]] }
    return String(decoding: words, as: UTF8.self)
  }
}

@Suite struct SubcommandTests {
  static let news = """
    NATO sends troops to Kosovo

    BRUSSELS (AP) - NATO has about 4,500 troops in its KFOR peacekeeping mission in Kosovo, Jens Stoltenberg said on \
    November 20, 2023.

    KFOR will get 200 more British soldiers, the alliance said. Aleksandar Vučić was not asked.

    """

  static let calm = """
    Calm returns to the north of Kosovo after a week of unrest

    KFOR had some 3,800 soldiers in Kosovo at the time, NATO said in a statement to reporters in Brussels.

    The roads to the border are open again, and the barricades are gone from the bridge in Mitrovica.

    """

  /// A folder with two pages.
  static func corpus() -> String {
    let folder = ScratchFolder.make()
    Run.write(Array(news.utf8), to: folder + "/b.txt")
    Run.write(Array(calm.utf8), to: folder + "/a.txt")
    return folder
  }

  @Test
  func `an export is the same bytes on every run and in whatever order the files are named`() throws {
    let folder = SubcommandTests.corpus()
    let first = try Run("export", folder)
    #expect(first.status == 0 && first.errors.isEmpty, "\(first.errors)")
    #expect(try Run("export", folder).output == first.output)
    #expect(try Run("export", folder + "/b.txt", folder + "/a.txt").output == first.output)
    #expect(first.lines.count == first.output.split(separator: 0x0A).count, "every line is JSON")
    #expect(first.lines(ofType: "article").compactMap { $0["path"]?.string } == [folder + "/a.txt", folder + "/b.txt"])
  }

  @Test
  func `spans of an export point at the words in the file`() throws {
    let folder = SubcommandTests.corpus()
    let run = try Run("export", folder + "/b.txt")
    let bytes = Run.read(folder + "/b.txt")
    let mentions = run.lines(ofType: "mention").compactMap { $0.words("span", in: bytes) }
    for name in ["NATO", "KFOR", "Jens Stoltenberg", "Aleksandar Vučić"] {
      #expect(mentions.contains(name), "\(mentions)")
    }
    let numbers = run.lines(ofType: "strength").compactMap { $0.words("number_span", in: bytes) }
    #expect(numbers.contains("4,500") && numbers.contains("200"), "\(numbers)")
    let article = try #require(run.lines(ofType: "article").first)
    #expect(article.words("title_span", in: bytes) == "NATO sends troops to Kosovo")
    #expect(article.words("body", in: bytes)?.hasSuffix("Aleksandar Vučić was not asked.") == true)
    let named = Set(run.lines(ofType: "mention").compactMap { $0["actor"]?.string })
    #expect(named.isSubset(of: Set(run.lines(ofType: "actor").compactMap { $0["id"]?.string })))
  }

  @Test
  func `tables are printed as CSV and Markdown`() throws {
    let folder = SubcommandTests.corpus()
    let articles = try Run("export", "--format", "csv", "--table", "articles", folder)
    #expect(articles.text.split(separator: "\r\n").count == 3)
    #expect(articles.text.contains("Calm returns to the north"))
    let strength = try Run("export", "--format", "markdown", "--table", "strength", folder)
    #expect(strength.text.contains("| total |") && strength.text.contains("| 4500 |"), "\(strength.text)")
    let actors = try Run("export", "--format", "csv", "--table", "actors", folder)
    #expect(actors.text.contains("Aleksandar Vučić,person,SRB"))
  }

  @Test
  func `a reader that has had enough ends an export quietly`() throws {
    let folder = SubcommandTests.corpus()
    let errors = ScratchFolder.make() + "/err"
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    let id = try Run.spawn(
      ["export", folder], [(0, "/dev/null"), (2, errors)], inherited: [(ends[1], 1)])
    close(ends[1])
    var status: Int32 = 0
    waitpid(id, &status, 0)
    #expect(status == 0)
    #expect(Run.read(errors).isEmpty)
  }

  @Test
  func `wrong usage and missing files have their exit codes and print nothing as data`() throws {
    for (arguments, status) in [
      (["export", "--table", "actors"], Int32(64)), (["export", "--format", "xml"], 64),
      (["export", "/no/such/file"], 66),
      (["extract", "--with", "verbs"], 64), (["verify", "--facts", "x", "y"], 64),
      (["verify", "--facts", "/no/file"], 66),
      (["explain", "text", "--published", "yesterday"], 64), (["explain"], 64),
    ] {
      let run = try Run(arguments)
      #expect(run.status == status, "\(arguments): \(run.errors)")
      #expect(run.output.isEmpty && !run.errors.isEmpty, "\(arguments)")
    }
  }

  @Test
  func `extract answers records in order, under their ids, with spans into their texts`() throws {
    let text =
      "Belgrade protests.\n\nPresident Aleksandar Vu\u{10D}i\u{107} said \"KFOR\" has about 4,500 troops in Kosovo."
    let record =
      #"{"id": 7, "title": "Calm", "text": "Belgrade protests.\n\nPresident Aleksandar Vu\u010di\u0107 said \"KFOR\" has about 4,500 troops in Kosovo.", "published": "2023-11-22", "outlet": "AP"}"#
    let run = try Run(
      "extract", input: record + "\n\n{\"id\": \"x\", \"text\": 5}\nnonsense\n{\"id\":\"8\",\"text\":\"NATO met.\"}")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines(ofType: "article").compactMap { $0["id"]?.string } == ["7", "8"])
    #expect(run.lines(ofType: "problem").map { $0["line"]?.numbers } == [[3], [4]])
    #expect(run.lines(ofType: "problem").allSatisfy { $0["why"]?.string?.isEmpty == false })
    let bytes = Array(text.utf8)
    let mentions = run.lines(ofType: "mention").filter { $0["article"]?.string == "7" }
    let words = mentions.compactMap { $0.words("span", in: bytes) }
    #expect(words.contains("Aleksandar Vučić") && words.contains("KFOR"), "\(words)")
    let strength = try #require(run.lines(ofType: "strength").first)
    #expect(strength.words("number_span", in: bytes) == "4,500")
    #expect(strength["value"]?.numbers == [4500])
    let order = run.lines.compactMap { $0["type"]?.string }
    let last = try #require(order.lastIndex(of: "article"))
    #expect(order.prefix(last).contains("problem"), "input order is kept")
  }

  @Test
  func `extract adds sentences and tokens on demand`() throws {
    let run = try Run("extract", "--with", "sentences,tokens", input: #"{"id":"1","text":"KFOR left. NATO stayed."}"#)
    let bytes = Array("KFOR left. NATO stayed.".utf8)
    #expect(run.lines(ofType: "sentence").map { $0.words("span", in: bytes) } == ["KFOR left.", "NATO stayed."])
    #expect(
      run.lines(ofType: "token").map { $0.words("span", in: bytes) } == ["KFOR", "left", ".", "NATO", "stayed", "."])
    #expect(try Run("extract", input: #"{"id":"1","text":"KFOR left."}"#).lines(ofType: "token").isEmpty)
  }

  @Test
  func `extract answers a record before the next one comes`() throws {
    var input: [Int32] = [0, 0]
    var output: [Int32] = [0, 0]
    try #require(pipe(&input) == 0 && pipe(&output) == 0)
    _ = fcntl(input[1], F_SETFD, FD_CLOEXEC)
    _ = fcntl(output[0], F_SETFD, FD_CLOEXEC)
    let id = try Run.spawn(["extract"], [(2, "/dev/null")], inherited: [(input[0], 0), (output[1], 1)])
    close(input[0])
    close(output[1])
    for number in 1...2 {
      let record = Array("{\"id\":\"\(number)\",\"text\":\"KFOR left.\"}\n".utf8)
      #expect(write(input[1], record, record.count) == record.count)
      var poller = pollfd(fd: output[0], events: Int16(POLLIN), revents: 0)
      try #require(poll(&poller, 1, 20_000) == 1, "no answer while the pipe is open")
      var chunk = [UInt8](repeating: 0, count: 65536)
      let count = read(output[0], &chunk, chunk.count)
      #expect(String(decoding: chunk.prefix(max(0, count)), as: UTF8.self).contains("\"id\":\"\(number)\""))
    }
    close(input[1])
    var status: Int32 = 0
    waitpid(id, &status, 0)
    #expect(status == 0)
    close(output[0])
  }

  @Test
  func `verify finds that every span holds`() throws {
    let run = try Run("verify", SubcommandTests.corpus())
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.hasPrefix("verified: 2 articles, "))
    #expect(!run.text.contains(" 0 facts"))
  }

  @Test
  func `verify names the first fact of an earlier export that a changed file no longer holds`() throws {
    let folder = SubcommandTests.corpus()
    let export = folder + "/facts.jsonl"
    Run.write(try Run("export", folder + "/a.txt", folder + "/b.txt").output, to: export)
    let before = try Run("verify", "--facts", export)
    #expect(before.status == 0, "\(before.errors)")

    var bytes = Run.read(folder + "/b.txt")
    let digit = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("4,500".utf8)) })
    bytes[digit] = 0x37
    Run.write(bytes, to: folder + "/b.txt")
    let after = try Run("verify", "--facts", export)
    #expect(after.status == 1)
    #expect(after.errors.contains("b.txt") && after.errors.contains("no longer holds"), "\(after.errors)")
    #expect(after.errors.contains("the file has changed"), "\(after.errors)")

    unlink(folder + "/a.txt")
    let gone = try Run("verify", "--facts", export)
    #expect(gone.status == 1 && gone.errors.contains("a.txt: the file cannot be read"), "\(gone.errors)")
  }

  @Test
  func `verify finds a span that was tampered with in an export`() throws {
    let folder = SubcommandTests.corpus()
    let lines = try Run("export", folder + "/b.txt").text.split(separator: "\n").map(String.init)
    let index = try #require(lines.firstIndex { $0.contains("\"type\":\"strength\"") })
    let value = try #require(JSONValue(Array(lines[index].utf8)))
    let number = try #require(value["number_span"]?.numbers)
    var changed = lines
    changed[index] = lines[index].split(separator: "\"number_span\":[\(number[0])", maxSplits: 1)
      .joined(separator: "\"number_span\":[\(number[0] - 1)")
    try #require(changed != lines)
    Run.write(Array(changed.joined(separator: "\n").utf8), to: folder + "/facts.jsonl")
    let run = try Run("verify", "--facts", folder + "/facts.jsonl")
    #expect(run.status == 1)
    #expect(run.errors.contains("line \(index + 1) of the export no longer holds"), "\(run.errors)")
  }

  @Test
  func `explain names the rule behind every result`() throws {
    let run = try Run("explain", "KFOR will cut its force to 10,000 by January 2010.", "--published", "2009-06-11")
    #expect(run.status == 0, "\(run.errors)")
    for part in [
      "published  2009-06-11", "sentence 1", "tokens  KFOR · will", "mention\n", "\"KFOR\"", "10000", "2010-01",
    ] {
      #expect(run.text.contains(part), "\"\(part)\" is missing from:\n\(run.text)")
    }
    let speech = try Run("explain", "The road is open, the guards claimed. NATO will stay, Jens Stoltenberg said.")
    for part in ["by \"the guards\" (nobody known), verb \"claim\"", "by Jens Stoltenberg, verb \"say\""] {
      #expect(speech.text.contains(part), "\"\(part)\" is missing from:\n\(speech.text)")
    }
    let json = try Run("explain", "KFOR left.", "--json")
    #expect(json.lines(ofType: "token").count == 3)
    #expect(json.lines(ofType: "mention").count == 1)
  }

  @Test(
    arguments: [
      ("total", nil, [3735, 3800], "rounding"), ("contingent", "ESP", [620, 637], "rounding"),
      ("total", nil, [10_000, 15_000], "stale-copy"), ("reinforcement", "GBR", [200, 600], "scope"),
      ("total", nil, [17_000, 18_500], "unexplained"), ("plan", nil, [2200, 2500], "unexplained"),
      ("total", nil, [3760, 4200], "date"),
    ] as [(String, String?, [Int], String)])
  func `a contradiction that the bundled articles were written about is exported with its reason`(
    kind: String, nation: String?, values: [Int], why: String
  ) throws {
    let found = SubcommandTests.bundled.lines(ofType: "disagreement").contains { line in
      guard let about = line["about"], case .list(let sides)? = line["sides"] else { return false }
      let stated = Set(sides.flatMap { $0["value"]?.numbers ?? [] })
      return about["kind"]?.string == kind && about["nation"]?.string == nation && stated.isSuperset(of: values)
        && line["why"]?.string == why
    }
    #expect(found)
  }

  /// The bundled articles' export, made once.
  private static let bundled: Run = {
    guard let run = try? Run("export", Repository.data + "/corpus") else {
      preconditionFailure("the export did not run")
    }
    return run
  }()

  @Test
  func `every claim of an exported disagreement is a fact of the same export`() {
    let lines = SubcommandTests.bundled.lines
    let ids = Set(lines.compactMap { $0["type"]?.string == "disagreement" ? nil : $0["id"]?.string })
    for line in lines where line["type"]?.string == "disagreement" {
      guard case .list(let claims)? = line["claims"] else { continue }
      #expect(claims.count >= 2)
      for claim in claims { #expect(claim.string.map(ids.contains) == true) }
    }
  }
}
