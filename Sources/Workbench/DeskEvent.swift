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
  /// Files of the corpus have changed; `progressed` follows.
  case changed(KnowledgeDiff)
  /// A line for the status row: what an effect did, or why it could not.
  case notice(String, isProblem: Bool)
}

/// What the desk wants done outside; the run loop does it and may report back.
package enum Effect: Hashable, Sendable {
  /// Answered by the model at once, before the next frame.
  case ask(Question, request: Int)
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
  /// Show text in the user's pager.
  case page(String)
  /// Read the corpus anew.
  case reload
}
