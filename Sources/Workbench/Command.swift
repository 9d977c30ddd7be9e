/// Everything a person can ask the desk to do. The raw value is the name the palette shows.
package enum Command: String, CaseIterable, Sendable {
  case down, up
  case halfPageDown = "half page down"
  case halfPageUp = "half page up"
  case pageDown = "page down"
  case pageUp = "page up"
  case first, last
  case left, right, open, mentions
  case referenceRows = "reference rows"
  case back, forward
  case quitOrBack = "close"
  case quit
  case nextPane = "next pane"
  case previousPane = "previous pane"
  case overview, actors
  case strength = "KFOR strength"
  case events, statements, claims, articles, problems, relations, disagreements, changes, map
  case changesSpan = "last or all changes"
  case soleSupport = "what rests on this source"
  case zoom, help
  case palette = "commands"
  case find
  case nextMatch = "next match"
  case previousMatch = "previous match"
  case sortNext = "sort by next column"
  case sortPrevious = "sort by previous column"
  case sortReverse = "reverse sort"
  case tableView = "table or chart"
  case byNation = "by nation"
  case zoomIn = "zoom in"
  case zoomOut = "zoom out"
  case panLeft = "move view left"
  case panRight = "move view right"
  case panUp = "move view up"
  case panDown = "move view down"
  case wholeView = "whole view"
  case drawnWith = "draw with braille, blocks or ASCII"
  case nextPlace = "next place"
  case previousPlace = "previous place"
  case matrix = "matrix or list"
  case bodies = "actors or bodies"
  case toggleTotals = "show totals"
  case toggleReinforcements = "show reinforcements"
  case toggleReductions = "show reductions"
  case toggleContingents = "show contingents"
  case togglePlans = "show plans and ceilings"
  case toggleReference = "show reference"
  case toggleCounts = "show counts"
  case showAll = "show all kinds"
  case nextFact = "next fact"
  case previousFact = "previous fact"
  case factKinds = "choose facts"
  case raw = "raw view"
  case nextHit = "next found words"
  case previousHit = "previous found words"
  case selectWords = "select words"
  case moreWords = "select a word more"
  case fewerWords = "select a word less"
  case startLater = "start the selection later"
  case startEarlier = "start the selection earlier"
  case copyValue = "copy value"
  case copySentence = "copy sentence"
  case openAddress = "open address"
  case edit = "edit file"
  case page = "pager"
  case save = "save pane"
  case brief
  case theme
  case naming = "names in Serbian, Albanian, English"
  case reload, mark, jump, bookmarks
  case decide, star, note, undo, redo
  case toggleRead = "read or unread"
  case mouse = "mouse on or off"
  case suspend, repaint
  case editFilter = "edit filter"
  case facet = "filter by the selected cell"
  case removeTerm = "remove the filter's last term"
  case keepFilter = "keep filter"
  case chooseFilter = "choose filter"
  case fullText = "search full text"
}

/// One row of the table of commands: what it does, by which keys, in which panes.
package struct CommandInfo: Sendable {
  package let command: Command
  /// As one writes them: "Enter", "C-d", "j".
  package let keys: [String]
  /// Empty: in every pane.
  package let panes: Set<PaneKind>
  /// A word or two for the footer; nil: never shown there.
  package let hint: String?
  package let help: String

  init(_ command: Command, _ keys: [String], in panes: Set<PaneKind> = [], hint: String? = nil, _ help: String) {
    (self.command, self.keys, self.panes, self.hint, self.help) = (command, keys, panes, hint, help)
  }

  /// The same command by other keys, in other panes.
  func with(keys: [String], in panes: Set<PaneKind>) -> CommandInfo {
    CommandInfo(command, keys, in: panes, hint: hint, help)
  }

  /// What the palette shows and searches: "sort by next column".
  package var name: String { command.rawValue }

  package func holds(in pane: PaneKind) -> Bool { panes.isEmpty || panes.contains(pane) }
}

extension Command {
  /// The one table behind keys, footer, help, palette and `docs/keys.md`; the footer shows hints in this order.
  package static let table: [CommandInfo] = [
    CommandInfo(.nextFact, ["n"], in: [.reader], hint: "next", "Go to the next fact"),
    CommandInfo(.previousFact, ["p"], in: [.reader], hint: "previous", "Go to the previous fact"),
    CommandInfo(
      .open, ["Enter"], in: PaneKind.withRows.union([.reader]), hint: "open",
      "Show what stands behind the selected line, figure or fact"),
    CommandInfo(
      .mentions, ["w"], in: [.actors, .overview, .dossier, .map], "List the words that name the actor or place"),
    CommandInfo(
      .referenceRows, ["R"], in: [.strength, .overview, .claims, .disagreements],
      "Show the reference rows behind the difference; at a stale figure the newer level"),
    CommandInfo(
      .factKinds, ["t"], in: [.reader], hint: "which facts", "Visit all facts, or only strengths, counts, dates, names"),
    CommandInfo(
      .raw, ["r", "v"], in: [.reader], hint: "raw", "Show the file as it is, removed text dim with its rule"),
    CommandInfo(
      .selectWords, ["V"], in: [.reader], hint: "select",
      "Select a sentence, j k another one; again: go to the next words that have a note"),
    CommandInfo(.moreWords, ["l", "Right"], in: [.reader], "End the selected words a word later"),
    CommandInfo(.fewerWords, ["h", "Left"], in: [.reader], "End the selected words a word earlier"),
    CommandInfo(.startLater, ["L"], in: [.reader], "Begin the selected words a word later"),
    CommandInfo(.startEarlier, ["H"], in: [.reader], "Begin the selected words a word earlier"),
    CommandInfo(
      .left, ["h", "Left"], in: [.strength, .overview, .event, .relations, .map],
      "Go to the point before, or the column or place to the left"),
    CommandInfo(
      .right, ["l", "Right"], in: [.strength, .overview, .event, .relations, .map],
      "Go to the point after, or the column or place to the right"),
    CommandInfo(.nextPlace, ["n"], in: [.map], hint: "next", "Go to the next place of the list"),
    CommandInfo(.previousPlace, ["p"], in: [.map], "Go to the place before"),
    CommandInfo(.tableView, ["v"], in: [.strength, .map], hint: "table", "Show drawing, table, or both"),
    CommandInfo(.zoomIn, ["+"], in: [.strength, .map], hint: "closer", "Show less time or land, larger"),
    CommandInfo(.zoomOut, ["-"], in: [.strength, .map], "Show more time or land"),
    CommandInfo(
      .byNation, ["V"], in: [.strength], hint: "nations", "Show the contingents nation by nation, or the force"),
    CommandInfo(.panLeft, ["H"], in: [.strength, .map], "Move the view to earlier times, or west"),
    CommandInfo(.panRight, ["L"], in: [.strength, .map], "Move the view to later times, or east"),
    CommandInfo(.panUp, ["K"], in: [.map], "Move the view north"),
    CommandInfo(.panDown, ["J"], in: [.map], "Move the view south"),
    CommandInfo(.wholeView, ["Z"], in: [.strength, .map], "Show all of the time, or all of Kosovo"),
    CommandInfo(.drawnWith, ["B"], in: [.strength, .overview, .map], "Draw with braille dots, blocks or ASCII"),
    CommandInfo(
      .matrix, ["v"], in: [.relations], hint: "matrix", "Show who does what to whom as a list or as a matrix"),
    CommandInfo(
      .bodies, ["V"], in: [.relations], hint: "actors/bodies",
      "Show actors as named, or the states and organisations they stood for on the day"),
    CommandInfo(
      .toggleCounts, ["c"], in: [.claims], hint: "counts", "Show counts of anything else beside the strengths, or not"),
    CommandInfo(
      .find, ["/"], in: PaneKind.searchable, hint: "find", "Show only lines with these words; find words in the reader"),
    CommandInfo(
      .sortNext, [">"], in: PaneKind.sortable, hint: "sort", "Sort by the next column"),
    CommandInfo(.sortPrevious, ["<"], in: PaneKind.sortable, "Sort by the column before"),
    CommandInfo(.sortReverse, ["S"], in: PaneKind.sortable, "Turn the order round"),
    CommandInfo(.editFilter, ["i"], hint: "filter", "Edit the filter that all panes are shown under"),
    CommandInfo(.fullText, ["W"], "Search the full text of all articles under the filter"),
    CommandInfo(.facet, ["f"], in: PaneKind.withRows, "Filter by what the selected line says"),
    CommandInfo(.removeTerm, ["F"], "Take the filter's last term away"),
    CommandInfo(.keepFilter, [], "Keep the filter under a name"),
    CommandInfo(.chooseFilter, [], "Show the corpus under a filter that is kept"),
    CommandInfo(.nextPane, ["Tab"], hint: "next pane", "Go to the next part of the overview, or the next pane"),
    CommandInfo(.previousPane, ["S-Tab"], "Go to the part or pane before"),
    CommandInfo(.back, ["Esc", "Backspace", "["], hint: "back", "Return to where you came from, everything as it was"),
    CommandInfo(.forward, ["]"], "Go forward again"),
    CommandInfo(.zoom, ["z"], hint: "zoom", "Give the whole screen to the focused part"),
    CommandInfo(.palette, [":"], hint: "commands", "Find a command by a few letters of its name"),
    CommandInfo(.help, ["?", "F1"], hint: "help", "Show every key of this pane"),
    CommandInfo(.down, ["j", "Down"], "Go down a line"),
    CommandInfo(.up, ["k", "Up"], "Go up a line"),
    CommandInfo(.halfPageDown, ["C-d"], "Go down half a page"),
    CommandInfo(.halfPageUp, ["C-u"], "Go up half a page"),
    CommandInfo(.pageDown, ["PgDn", "Space"], "Go down a page"),
    CommandInfo(.pageUp, ["PgUp"], "Go up a page"),
    CommandInfo(.first, ["g", "Home"], "Go to the first line"),
    CommandInfo(.last, ["G", "End"], "Go to the last line"),
    CommandInfo(.nextMatch, ["n"], in: PaneKind.filterable, "Go to the next line with the words last looked for"),
    CommandInfo(.previousMatch, ["N"], in: PaneKind.filterable, "Go to the line before with those words"),
    CommandInfo(.nextHit, [">"], in: [.reader], "Go to the next place of the words looked for"),
    CommandInfo(.previousHit, ["<"], in: [.reader], "Go to the place before of those words"),
    CommandInfo(.toggleTotals, ["T"], in: [.strength], "Show or hide reported totals"),
    CommandInfo(.toggleReinforcements, ["A"], in: [.strength], "Show or hide reinforcements and reserves"),
    CommandInfo(.toggleReductions, ["D"], in: [.strength], "Show or hide reductions and redeployments"),
    CommandInfo(.toggleContingents, ["c"], in: [.strength], "Show or hide contingents of single nations"),
    CommandInfo(.togglePlans, ["p"], in: [.strength], "Show or hide plans and ceilings"),
    CommandInfo(.toggleReference, ["x"], in: [.strength], "Show or hide the reference series"),
    CommandInfo(.showAll, ["a"], in: [.strength], "Show all kinds again"),
    CommandInfo(.overview, ["1"], "Go to Overview"),
    CommandInfo(.actors, ["2"], "Go to Actors"),
    CommandInfo(.strength, ["3"], "Go to KFOR strength"),
    CommandInfo(.events, ["4"], "Go to Events: what happened, gathered from all reports"),
    CommandInfo(.statements, ["5"], "Go to Statements: who said what to whom"),
    CommandInfo(.map, ["7"], "Go to Map: places, sized by what is told of them"),
    CommandInfo(.claims, ["C"], "Go to Claims: every strength stated, and counts"),
    CommandInfo(.relations, ["6"], "Go to Relations: who does what to whom"),
    CommandInfo(.articles, ["8"], "Go to Articles"),
    CommandInfo(.disagreements, ["9"], "Go to Disagreements: claims that cannot all hold, stale figures and titles"),
    CommandInfo(.problems, ["0"], "Go to Problems: what could not be read as meant"),
    CommandInfo(
      .changes, ["Q"], "Go to Changes: what new and changed files, and those since the last session, changed"),
    CommandInfo(
      .soleSupport, ["R"], in: [.articles, .reader, .changes], "Show what would be unknown without this article"),
    CommandInfo(.changesSpan, ["v"], in: [.changes], hint: "last or all", "Show the last change only, or all"),
    CommandInfo(.copyValue, ["y"], "Copy the selected value to the terminal's clipboard"),
    CommandInfo(.copySentence, ["Y"], "Copy the sentence with its citation"),
    CommandInfo(.openAddress, ["o"], "Open the article's address in the browser"),
    CommandInfo(.edit, ["e"], "Open the article's file in $EDITOR"),
    CommandInfo(.save, ["s"], "Save the pane's rows as CSV, JSON, Markdown or SVG, by the file name's ending"),
    CommandInfo(.brief, ["b"], "Write a brief in Markdown with numbered citations"),
    CommandInfo(
      .naming, ["="], "Show names of places and actors in Serbian, Albanian or English; texts stay as they are"),
    CommandInfo(.theme, [], "Show the screen in the next theme"),
    CommandInfo(.page, ["|"], "Show the pane's text in $PAGER"),
    CommandInfo(.reload, ["r"], in: PaneKind.all.subtracting([.reader]), "Read the corpus again"),
    CommandInfo(.mark, ["m"], "Keep this place under a letter"),
    CommandInfo(.jump, ["'"], "Go to the place kept under a letter"),
    CommandInfo(.bookmarks, [], "List the places kept under letters"),
    CommandInfo(.decide, ["d"], "Accept, reject or correct what is selected, merge or split it"),
    CommandInfo(.star, ["*"], "Star what is selected, or take its star off"),
    CommandInfo(.note, [";"], "Write a note on what is selected, or read and change the one there is"),
    CommandInfo(.toggleRead, ["X"], "Mark the article as read, or as unread"),
    CommandInfo(.undo, ["u"], "Take back the last decision"),
    CommandInfo(.redo, ["U", "C-r"], "Make the decision taken back again"),
    CommandInfo(.mouse, ["M"], "Turn the mouse on or off; off lets the terminal select text"),
    CommandInfo(.repaint, ["C-l"], "Paint the screen anew"),
    CommandInfo(.suspend, ["C-z"], "Stop for now; fg in the shell continues"),
    CommandInfo(.quitOrBack, ["q"], "Close what was opened from a line; in a pane with a number: quit"),
    CommandInfo(.quit, ["C-c"], "Quit"),
  ]
}
