import Canvas
import Corpus
import Terminal
import Workbench

#if canImport(Glibc)
  import Glibc
#endif

/// What the desk wants done outside.
extension RunLoop {
  func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .ask, .check, .complete, .name, .rename: preconditionFailure("questions are answered before")
      case .narrow(let filter): narrow(to: filter)
      case .keepFilter(let named, let replaces): keep(named, replaces: replaces)
      case .listFilters: listFilters()
      case .readRaw(let id, let request): readRaw(articleID: id, request: request)
      case .suspend: terminal.suspend()
      case .repaint: terminal.repaintAll()
      case .setMouse(let isOn): terminal.setMouse(isOn: isOn)
      case .copy(let text): copy(text)
      case .openAddress(let address): openAddress(address)
      case .edit(let path, let line): edit(path: path, line: line)
      case .page(let text): page(text)
      case .save(let order): save(order)
      case .nextTheme: showNextTheme()
      case .reload: startReading()
      case .decide(let decisions, let mode): decide(decisions, mode)
      }
    }
  }

  private func readRaw(articleID: String, request: Int) {
    guard let view = desk.snapshot.article(id: articleID), let reader = inbox.with({ $0.library })?.reader else {
      let problem = CorpusProblem(
        path: "", what: "the article is not in the corpus any more", advice: "Go back and choose another one.")
      take(.rawText(.failure(problem), request: request))
      return
    }
    let article = view.reading.article
    Background.run { [inbox] in RunLoop.post(.rawText(reader.rawSegments(of: article), request: request), to: inbox) }
  }

  /// Bytes of text that terminals take from one program at once.
  static let clipboardLimit = 74_994

  private func copy(_ text: String) {
    let cut = Self.cut(text, to: Self.clipboardLimit)
    if !terminal.copy(cut) {
      take(.notice("This terminal gives programs no clipboard.", isProblem: true))
    } else if cut.utf8.count < text.utf8.count {
      take(.notice("Copied the first \(cut.utf8.count) of \(text.utf8.count) bytes.", isProblem: false))
    } else {
      take(.notice("Copied \(cut.utf8.count) bytes.", isProblem: false))
    }
  }

  /// The start of a text in at most so many bytes, ending with a whole scalar.
  static func cut(_ text: String, to limit: Int) -> String {
    if text.utf8.count <= limit { return text }
    var end = limit
    let bytes = Array(text.utf8.prefix(limit + 1))
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// Whether an address may be handed to the browser: the web only, and nothing in it but an address.
  static func isWebAddress(_ address: String) -> Bool {
    let lower = address.lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return false }
    return address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "\"") }
  }

  private func openAddress(_ address: String) {
    guard Self.isWebAddress(address) else {
      take(.notice("Only http and https addresses are opened.", isProblem: true))
      return
    }
    Background.run { [inbox] in
      let outcome = Program(["xdg-open", address]).runQuietly()
      let event: DeskEvent =
        switch outcome {
        case .ended(0): .notice("Opened \(address)", isProblem: false)
        case .ended: .notice("The browser could not open \(address)", isProblem: true)
        case .notStarted(let reason): .notice("xdg-open: \(reason)", isProblem: true)
        }
      RunLoop.post(event, to: inbox)
    }
  }

  private func save(_ order: SaveOrder) {
    let text =
      switch order.content {
      case .text(let text): text
      case .picture(let grid, let title): GridPicture(grid, theme: terminal.theme, title: title).svg
      }
    switch NewFile.write(Array(text.utf8), to: order.path, overwrites: order.overwrites) {
    case .written(let path): take(.notice("Saved \(order.what) to \(path)", isProblem: false))
    case .exists: take(.fileExists(order))
    case .failed(let reason): take(.notice("Not saved: \(order.path): \(reason)", isProblem: true))
    }
  }

  private func showNextTheme() {
    do {
      let theme = try ThemeChoice(data: data).next(after: terminal.themeName)
      terminal.theme = theme.theme
      terminal.themeName = theme.name
      chosenTheme = theme.name
      take(.notice("theme \(theme.name)", isProblem: false))
      terminal.repaintAll()
    } catch {
      take(.notice("\(error)", isProblem: true))
    }
  }

  private func edit(path: String, line: Int) {
    // A path that begins like an option is still a path.
    let file = path.hasPrefix("-") || path.hasPrefix("+") ? "./" + path : path
    runOnTerminal(Self.words(of: ["VISUAL", "EDITOR"], otherwise: "vi") + ["+\(max(1, line))", file], input: nil)
  }

  private func page(_ text: String) {
    // What an article holds is text to read, never orders to the terminal, whatever the pager lets through.
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      shown.append(isControl && scalar != "\n" && scalar != "\t" ? "?" : scalar)
    }
    runOnTerminal(Self.words(of: ["PAGER"], otherwise: "less"), input: String(shown))
  }

  /// The words of the first of these variables that has any.
  static func words(of variables: [String], otherwise program: String) -> [String] {
    for variable in variables {
      guard let value = getenv(variable) else { continue }
      let words = String(cString: value).split(separator: " ").map(String.init)
      if !words.isEmpty { return words }
    }
    return [program]
  }

  private func runOnTerminal(_ words: [String], input: String?) {
    terminal.giveBack()
    let outcome = Program(words).runOnTerminal(input: input)
    terminal.takeAgain()
    switch outcome {
    case .ended(0): break
    case .ended(let status): take(.notice("\(words[0]) ended with status \(status).", isProblem: true))
    case .notStarted(let reason): take(.notice("\(words[0]): \(reason)", isProblem: true))
    }
  }
}
