import Canvas
import Corpus
import Facts

extension Desk {
  /// A key: for the open prompt, for a command that waits for a letter, or by the table of keys.
  mutating func press(_ key: Key) -> [Effect] {
    if key == .control("c") {
      isFinished = true
      return []
    }
    // These hold whatever is open.
    if key == .control("z") { return [.suspend] }
    if key == .control("l") { return [.repaint] }
    if isTooSmall, prompt == nil {
      // What cannot be seen should not be moved through.
      return keyMap.command(for: key, in: current.pane.kind).map {
        [.quitOrBack, .quit, .back].contains($0) ? perform($0) : []
      } ?? []
    }
    if prompt != nil { return type(key) }
    if let command = awaitsLetter {
      awaitsLetter = nil
      guard case .character(let letter) = key else { return [] }
      return command == .mark ? mark(letter) : jump(to: letter)
    }
    switch key {
    case .click(let x, let y):
      _ = current.pane.click(x: x, y: y)
      return []
    case .doubleClick(let x, let y):
      return current.pane.click(x: x, y: y) ? perform(.open) : []
    case .wheelUp(let x, let y):
      current.pane.scroll(by: -3, x: x, y: y)
      return []
    case .wheelDown(let x, let y):
      current.pane.scroll(by: 3, x: x, y: y)
      return []
    case .escape:
      // The first Esc shows all lines again, the next one goes back.
      if let words = current.pane.searchText, !words.isEmpty {
        current.pane.searchText = ""
        return []
      }
    default: break
    }
    guard let command = keyMap.command(for: key, in: current.pane.kind) else {
      if case .paste = key { return [] }
      let help = keyMap.name(of: .help, in: current.pane.kind).map { "; \($0) shows the keys" } ?? ""
      notice = ("\(key.name) does nothing here\(help)", false)
      return []
    }
    return perform(command)
  }

  /// Performs a command: the pane first, then the desk.
  mutating func perform(_ command: Command) -> [Effect] {
    switch current.pane.perform(command, look: look) {
    case .ignored: return performAtDesk(command)
    case .done: return []
    case .open(let pane): return open(pane)
    case .effects(let effects): return effects
    case .notice(let text):
      notice = (text, false)
      return []
    }
  }

  private mutating func performAtDesk(_ command: Command) -> [Effect] {
    switch command {
    case .back: return goBack()
    case .forward: return goForward()
    case .quitOrBack:
      if place > 0, !current.isStart { return goBack() }
      isFinished = true
    case .quit: isFinished = true
    case .nextPane: return cycle(1)
    case .previousPane: return cycle(-1)
    case .overview: return go(to: .overview)
    case .actors: return go(to: .actors)
    case .strength: return go(to: .strength)
    case .map: return go(to: .map)
    case .events: return go(to: .events)
    case .statements: return go(to: .statements)
    case .claims: return go(to: .claims)
    case .articles: return go(to: .articles)
    case .problems: return go(to: .problems)
    case .changes: return go(to: .changes)
    case .soleSupport:
      guard let article = current.pane.selection.article else {
        notice = ("no article is selected", false)
        return []
      }
      return open(ChangesPane(restingOn: article))
    case .relations: return go(to: .relations)
    case .disagreements: return go(to: .disagreements)
    case .zoom: current.isZoomed.toggle()
    case .drawnWith: changeMarker()
    case .help:
      if current.pane.kind == .help { return goBack() }
      return open(HelpPane(for: current.pane.kind, glyphs: baseLook.glyphs, commands: commands))
    case .palette: prompt = .palette(text: "", choice: 0)
    case .find:
      if let words = current.pane.searchText {
        prompt = .find(text: "", before: words)
      } else {
        notice = ("there are no words to look for in this part; Tab goes to the next", false)
      }
    case .nextMatch, .previousMatch: notice = ("look for words with / first", false)
    case .mark, .jump:
      awaitsLetter = command
      notice = (command == .mark ? "keep this place under which letter?" : "go to the place of which letter?", false)
    case .suspend: return [.suspend]
    case .repaint: return [.repaint]
    case .mouse:
      isMouseOn.toggle()
      notice = (isMouseOn ? "the mouse is on" : "the mouse is off: the terminal selects text", false)
      return [.setMouse(isOn: isMouseOn)]
    case .reload:
      notice = ("reading the corpus again", false)
      return [.reload]
    case .decide, .star, .note, .toggleRead, .undo, .redo: return decide(command)
    case .bookmarks:
      if let menu = bookmarkMenu() {
        prompt = .menu(menu)
      } else {
        notice = ("no place is kept yet; m and a letter keeps one", false)
      }
    case .copyValue, .copySentence, .openAddress, .edit, .page: return hand(command)
    case .save: askName(for: .pane)
    case .brief: askName(for: .brief)
    case .theme: return [.nextTheme]
    case .naming:
      baseLook.naming = baseLook.naming.next
      notice = ("names in \(baseLook.naming.title); texts stay as they are written", false)
      return renamed()
    case .editFilter, .facet, .removeTerm, .keepFilter, .chooseFilter: return performFilter(command)
    case .fullText: return beginSearch("")
    default: break
    }
    return []
  }

  /// Draws charts and maps with the next sort of signs; the choice holds in every pane.
  private mutating func changeMarker() {
    guard !baseLook.glyphs.isASCII else {
      notice = ("this terminal shows ASCII only", false)
      return
    }
    let markers = ChartMarker.allCases
    let next = ((markers.firstIndex(of: baseLook.marker) ?? 0) + 1) % markers.count
    baseLook.marker = markers[next]
    chosenMarker = markers[next]
    notice = (
      "drawn with \(baseLook.marker == .ascii ? "ASCII" : baseLook.marker == .block ? "blocks" : "braille dots")", false
    )
  }

  /// Shows a pane as the next step of the trail; steps forward of here are forgotten.
  mutating func open(_ pane: any PaneContent) -> [Effect] {
    var next = Visit(pane)
    next.filter = current.filter
    return visit(next)
  }

  mutating func visit(_ visit: Visit) -> [Effect] {
    keepLeft()
    trail.removeSubrange((place + 1)...)
    if trail.count >= Desk.longestTrail { trail.remove(at: 1) }
    trail.append(visit)
    place = trail.count - 1
    return ask()
  }

  private mutating func goBack() -> [Effect] {
    guard place > 0 else {
      notice = ("this is the first pane; q quits", false)
      return []
    }
    keepLeft()
    place -= 1
    return askIfStale()
  }

  private mutating func goForward() -> [Effect] {
    guard place + 1 < trail.count else {
      notice = ("there is nothing further forward", false)
      return []
    }
    keepLeft()
    place += 1
    return askIfStale()
  }

  /// Keeps a numbered pane as it is left.
  private mutating func keepLeft() {
    let pane = current.pane
    if let fresh = Desk.fresh(pane.kind), Desk.isSame(pane, fresh) { left[pane.kind] = current }
  }

  /// Whether two panes are the same numbered one: of the same question, or both of relations, at whatever level.
  private static func isSame(_ one: any PaneContent, _ other: any PaneContent) -> Bool {
    if one.kind == .relations { return other.kind == .relations }
    return one.question != nil && one.question == other.question
  }

  /// A numbered pane as one first comes to it.
  package static func fresh(_ kind: PaneKind) -> (any PaneContent)? {
    switch kind {
    case .overview: OverviewPane()
    case .actors: ActorsPane()
    case .strength: StrengthPane()
    case .map: MapPane()
    case .events: EventsPane()
    case .statements: StatementsPane()
    case .claims: ClaimsPane.all
    case .articles: ArticlesPane()
    case .problems: ProblemsPane()
    case .changes: ChangesPane()
    case .relations: RelationsPane()
    case .disagreements: DisagreementsPane()
    case .dossier, .event, .reader, .help, .relation, .search: nil
    }
  }

  /// Shows a numbered pane, as it was left.
  mutating func go(to kind: PaneKind) -> [Effect] {
    guard let fresh = Desk.fresh(kind), !Desk.isSame(current.pane, fresh) else { return [] }
    var next = left[kind] ?? Visit(fresh)
    (next.filter, next.isRefiltered) = (current.filter, false)
    next.request = nil
    next.detail = nil
    next.rawRequest = nil
    next.isStart = true
    return visit(next)
  }

  private mutating func cycle(_ step: Int) -> [Effect] {
    let panes = PaneKind.numbered
    let place = panes.firstIndex(of: current.pane.kind) ?? (step > 0 ? -1 : 0)
    return go(to: panes[(place + step + panes.count) % panes.count])
  }

  private mutating func mark(_ letter: Unicode.Scalar) -> [Effect] {
    bookmarks[letter] = current
    notice = ("kept under \(letter); ' \(letter) comes back", false)
    return []
  }

  mutating func jump(to letter: Unicode.Scalar) -> [Effect] {
    guard var kept = bookmarks[letter] else {
      notice = ("no place is kept under \(letter)", true)
      return []
    }
    (kept.request, kept.rawRequest, kept.detail) = (nil, nil, nil)
    return visit(kept)
  }
}
