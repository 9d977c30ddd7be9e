import Canvas
import Corpus
import Facts

/// Words of the text that a note is about, and those that are chosen for one.
extension ReaderPane {
  /// Words with a note or a star, as far as they stand in this text.
  struct NotedWords: Sendable {
    let target: Mark.Target
    let range: Range<Int>
    /// Empty for words that have only a star.
    let note: String
  }

  /// The noted words of an article, in text order.
  static func notes(in view: ArticleView, _ marks: MarkBook) -> [NotedWords] {
    let bytes = view.reading.article.text.bytes
    let strays = Set(view.strays)
    return marks.words.compactMap { target, words -> NotedWords? in
      guard words.article == view.row.id || strays.contains(target), let span = words.span(in: bytes) else {
        return nil
      }
      return NotedWords(target: target, range: span.range, note: marks.note(target)?.value ?? "")
    }.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  /// The commands about words; nil for any other.
  mutating func choose(_ command: Command) -> Step? {
    switch command {
    case .selectWords: return selectWords()
    case .moreWords, .fewerWords, .startLater, .startEarlier:
      guard var selected else { return .notice("\(WordSelection.hint) first") }
      let isDone =
        command == .moreWords || command == .fewerWords
        ? selected.moveEnd(isLater: command == .moreWords) : selected.moveStart(isLater: command == .startLater)
      guard isDone else { return .notice("the paragraph has no more words there") }
      self.selected = selected
    case .down where selected != nil: return selectSentence(1)
    case .up where selected != nil: return selectSentence(-1)
    case .back where selected != nil: selected = nil
    default: return nil
    }
    showSelected()
    return .done
  }

  /// A sentence at first: that of the cursor's fact, else the first one seen; then the next words that have a note.
  private mutating func selectWords() -> Step {
    guard let text, let view, !text.bytes.isEmpty else { return .notice("there are no words here") }
    if let selected {
      let next = notes.first { $0.range.lowerBound > selected.range.lowerBound } ?? notes.first
      guard let next else { return .notice("no words of this article have a note yet; ; notes those selected") }
      self.selected = WordSelection(exactly: next.range, in: block(of: next.range.lowerBound), of: text.bytes)
      showSelected()
      return .done
    }
    isRaw = false
    let byte = flow.lines.indices.contains(top) ? flow.lines[top].lowerBound : 0
    let sentence =
      currentFact?.citation.sentence ?? view.reading.sentences.first { $0.start >= byte } ?? view.reading.sentences.last
    let range = sentence?.range ?? block(of: byte)
    guard let made = WordSelection(range, in: block(of: range.lowerBound), of: text.bytes) else {
      return .notice("there are no words here")
    }
    selected = made
    showSelected()
    return .notice(WordSelection.help)
  }

  private mutating func selectSentence(_ step: Int) -> Step {
    guard let view, let text, let selected else { return .ignored }
    let sentences = view.reading.sentences
    let here = sentences.firstIndex { $0.end > selected.range.lowerBound } ?? max(0, sentences.count - 1)
    // Back goes to the start of a sentence that only its end was chosen of.
    let isWithin = sentences.indices.contains(here) && sentences[here].start < selected.range.lowerBound
    let next = here + (step < 0 && isWithin ? 0 : step)
    guard sentences.indices.contains(next) else {
      return .notice(step > 0 ? "that was the last sentence" : "that was the first sentence")
    }
    let range = sentences[next].range
    self.selected = WordSelection(range, in: block(of: range.lowerBound), of: text.bytes) ?? selected
    showSelected()
    return .done
  }

  /// The paragraph that holds a byte; all of the text where it has none.
  private func block(of byte: Int) -> Range<Int> {
    let blocks = view?.reading.article.text.blocks ?? []
    return blocks.first { $0.span.end > byte }?.span.range ?? 0..<(text?.bytes.count ?? 0)
  }

  /// What copying, notes and decisions are about while words are selected.
  var wordSelection: Selection? {
    guard let selected, let view, let text else { return nil }
    let marked = notes.first { $0.range == selected.range }?.target
    let words = String(decoding: text.bytes[selected.range], as: UTF8.self)
    let target = marked ?? MarkedWords(TextSpan(selected.range), of: text.bytes, article: view.row.id).target
    let file = view.reading.article.text.fileSpan(of: TextSpan(selected.range))
    let place = file.map { ", bytes \($0.start)-\($0.end)" } ?? ""
    var selection = Selection(value: words, sentence: "\(words)\n\(Citing.line(view.row))\(place)", article: view.row)
    let title = words.count > 40 ? "\(words.prefix(38))…" : words
    selection.subject = MarkSubject(target, "\u{201C}\(title)\u{201D}")
    selection.subject?.article = view.row.id
    return selection
  }

  // MARK: Drawing

  /// A sign beside the lines of noted words, since a note can be about words that state no fact.
  func drawNoted(line: Range<Int>, y: Int, of grid: inout Grid, look: Look) {
    let x = layout.text.x - 1
    for noted in notes where noted.range.overlaps(line) {
      if line.contains(noted.range.lowerBound) {
        grid.put(look.glyphs.isASCII ? "n" : look.glyphs.note, x: x, y: y, role: .key)
        return
      }
      grid.put(look.glyphs.dot, x: x, y: y, role: .key)
    }
  }

  /// The notes of words that begin in a line, each on a row of the margin.
  func noteLines(in line: Range<Int>, look: Look) -> [StyledText] {
    notes.filter { line.contains($0.range.lowerBound) }.map { noted in
      var text = StyledText(noted.range == selected?.range ? look.glyphs.pointer + " " : "  ", .key)
      text.add(look.signs(noted.target), .key)
      text.add(noted.note.isEmpty ? "starred" : noted.note, .text)
      return text
    }
  }

  /// The lines below the text while words are selected.
  func footOfWords(_ look: Look) -> [StyledText]? {
    guard let selected, let text, let view else { return nil }
    var first = StyledText("\(Wording.count(selected.count, "word")) selected", .kind)
    first.add(": ", .dim)
    first.add(String(decoding: text.bytes[selected.range], as: UTF8.self), .text)
    let noted = notes.first { $0.range == selected.range }
    var second = StyledText(look.signs(noted?.target ?? Mark.Target(.span, "")), .key)
    second.add(noted.map { $0.note.isEmpty ? "starred" : $0.note } ?? WordSelection.help, noted == nil ? .dim : .text)
    return [first, second, StyledText(Citing.path(view.row, width: layout.foot.width - 2, look: look), .dim)]
  }
}

extension WordSelection {
  fileprivate static let hint = "V selects words"
  fileprivate static let help =
    "; notes them, y copies; h l move the end, H L the start, j k take another sentence, V the next note"
}
