import Canvas
import Corpus
import Facts

/// Something that happens to the desk.
package enum DeskEvent: Sendable {
  case key(Key)
  case resized(width: Int, height: Int)
  case answered(Answer, request: Int)
  /// The article's file as it stands, or why it cannot be shown.
  case rawText(Result<[RawSegment], CorpusProblem>, request: Int)
  /// Reading went on: the model holds more than before; panes ask again.
  case progressed(LoadProgress)
  /// What became of decisions; the marks that come with it are told of apart.
  case decided(DecisionOutcome)
  /// The marks in force are others now; where they change facts, panes ask again.
  case marked(MarkBook, changesFacts: Bool)
  /// Files of the corpus have changed; `progressed` follows.
  case changed(KnowledgeDiff)
  /// A line for the status row: what an effect did, or why it could not.
  case notice(String, isProblem: Bool)
  /// Names in the languages they can be shown in.
  case namesKnown(NameForms)
  /// What should have been saved would take the place of a file; the person decides.
  case fileExists(SaveOrder)
  /// Ways to go on with the filter line as it was.
  case completed([FilterCompletion], line: String)
  /// Whether a filter's names are known.
  case checked(Filter, FilterMistake?)
  /// Who or what was meant by names typed for a decision.
  case named(NamesFound, typed: String)
  /// The filters kept under names.
  case filters([NamedFilter])
  /// Another filter is kept under that name.
  case filterNameTaken(String)
}

/// What the desk wants done outside; the run loop does it and may report back.
package enum Effect: Hashable, Sendable {
  /// Answered by the model at once, before the next frame.
  case ask(Question, request: Int)
  /// Answer questions under this filter from now on.
  case narrow(to: Filter)
  /// Say whether the filter's names are known.
  case check(Filter)
  /// Say who or what names mean that were typed for a decision, with commas between.
  case name(NamesFound.Sort, typed: String)
  /// Find ways to go on with a filter line.
  case complete(Filter.Term.Key, typed: String, line: String)
  /// Keep a filter under a name; `replaces`: in place of the one that has it.
  case keepFilter(NamedFilter, replaces: Bool)
  /// Bring the filters kept under names.
  case listFilters
  /// Read the article's file again for the raw view.
  case readRaw(articleID: String, request: Int)
  case suspend
  case repaint
  case setMouse(isOn: Bool)
  /// Put text on the terminal's clipboard (OSC 52).
  case copy(String)
  case openAddress(String)
  /// Open a file at a line in the user's editor.
  case edit(path: String, line: Int)
  /// Write a file, whole or not at all.
  case save(SaveOrder)
  /// Answer from now on with names in the desk's language.
  case rename
  /// Show the screen in the next theme.
  case nextTheme
  /// Show text in the user's pager.
  case page(String)
  /// Write decisions into the marks file.
  case decide([Decision], DecisionMode)
  /// Read the corpus anew.
  case reload
}
