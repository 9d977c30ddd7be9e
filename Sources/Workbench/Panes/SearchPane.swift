import Canvas
import Corpus
import Facts

/// Articles whose full text has the words looked for: two lines each, the article and the sentence with the words marked.
package struct SearchPane: PaneContent {
  private(set) var words: String
  private var isTyping: Bool
  private var result: SearchResult?
  private var list = ListState()
  /// Hits as they were read for the lines seen; finding their sentences is work.
  private var seen: [Int: SearchHit] = [:]
  private var listArea = Rect(x: 0, y: 0, width: 0, height: 0)
  private var isFinished = false
  /// The article that was under the cursor in an earlier run, and how far from the first one seen; till it is found again.
  private var wanted: (article: String, offset: Int)?

  init(words: String, isTyping: Bool) { (self.words, self.isTyping) = (words, isTyping) }

  package var kind: PaneKind { .search }
  package var crumb: String { words.isEmpty ? "Search" : "Search \(words)" }
  package var question: Question? {
    words.contains { !$0.isWhitespace } ? .search(isTyping ? openEnded : words) : nil
  }

  /// While one types, the last word is the start of a word.
  private var openEnded: String {
    let isWord = words.last?.isLetter ?? false || words.last?.isNumber ?? false
    let isOperator = ["AND", "OR", "NOT"].contains { words.hasSuffix($0) }
    return isWord && !isOperator ? words + "*" : words
  }

  /// The words are typed: what is found stays.
  mutating func settle() { (words, isTyping) = (openEnded, false) }

  mutating func look(for words: String, isTyping: Bool) {
    (self.words, self.isTyping) = (words, isTyping)
    if question == nil { result = nil }
  }

  package var memory: [String: String]? {
    guard question != nil else { return nil }
    var memory = ["words": isTyping ? openEnded : words]
    if list.isTouched, let hit = selectedHit {
      (memory["row"], memory["offset"]) = (hit.article.id, String(list.cursor - list.top))
    } else if let wanted {
      (memory["row"], memory["offset"]) = (wanted.article, String(wanted.offset))
    }
    return memory
  }

  package mutating func remember(_ memory: [String: String]) {
    wanted = memory["row"].map { ($0, max(0, memory["offset"].flatMap { Int($0) } ?? 0)) }
  }

  private var count: Int { result?.hits.count ?? 0 }

  package var position: String {
    count == 0 ? "" : "article \(Wording.number(list.cursor + 1)) of \(Wording.number(count))"
  }

  package var state: PaneState {
    guard question != nil else {
      return .empty("words, \"phrases\", AND, OR, NOT and the start of a word*; in any spelling")
    }
    guard let result else { return .waiting }
    if let mistake = result.mistake { return .empty("\(mistake.what): \(mistake.advice)") }
    if result.hits.isEmpty {
      return .empty(
        isFinished && result.indexed > 0
          ? "no article under the filter has these words" : "nothing yet: reading goes on")
    }
    return .ready
  }

  package mutating func accept(_ answer: Answer, look: Look) {
    guard case .search(let result) = answer else { return }
    let selected = list.isTouched ? selectedHit?.article.id : wanted?.article
    let offset = list.isTouched ? list.cursor - list.top : min(count, wanted?.offset ?? 0)
    isFinished = look.progress.isFinished
    self.result = result
    seen = [:]
    // The article stays under the cursor where it is among the first ones still.
    if let selected, let place = (0..<min(count, 200)).first(where: { hit($0).article.id == selected }) {
      (list.cursor, list.top, list.isTouched, wanted) = (place, place - offset, true, nil)
    } else {
      (list.cursor, list.top) = (0, 0)
    }
    list.settle(count: count)
  }

  private func hit(_ place: Int) -> SearchHit { seen[place] ?? result!.hits[place] }

  private var selectedHit: SearchHit? {
    guard let result, result.hits.indices.contains(list.cursor) else { return nil }
    return hit(list.cursor)
  }

  package mutating func arrange(in area: Rect, look: Look) {
    listArea = Panel.content(of: area)
    list.height = max(1, listArea.height / 2)
    list.settle(count: count)
    if seen.count > 400 { seen = [:] }
    guard let result, result.mistake == nil else { return }
    for place in list.top..<min(count, list.top + list.height) where seen[place] == nil {
      seen[place] = result.hits[place]
    }
  }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    if list.move(command, count: count) { return .done }
    guard command == .open else { return .ignored }
    guard let hit = selectedHit else { return .notice("no article is selected") }
    return .open(ReaderPane(hit: hit, phrases: result?.phrases ?? [], words: words))
  }

  package mutating func click(x: Int, y: Int) -> Bool {
    let place = (y - listArea.y) / 2 + list.top
    guard listArea.contains(x: x, y: y), place < count else { return false }
    (list.cursor, list.isTouched) = (place, true)
    return true
  }

  package mutating func scroll(by lines: Int, x: Int, y: Int) { list.scroll(by: lines, count: count) }

  package var selection: Selection {
    guard let hit = selectedHit else { return Selection() }
    return Selection(
      value: hit.sentence, sentence: "\(hit.sentence)\n\(Citing.line(hit.article))", article: hit.article)
  }

  package func plainText(look: Look) -> String {
    guard let result else { return "" }
    return result.hits.map { "\(Citing.line($0.article))\n  \($0.sentence)\n" }.joined()
  }

  private var note: String {
    guard let result else { return "" }
    let indexed =
      result.indexed < result.articles
      ? ", \(Wording.number(result.indexed)) of \(Wording.number(result.articles)) indexed" : ""
    return "\(Wording.number(count)) of \(Wording.count(result.articles, "article"))\(indexed)"
  }

  package func draw(in grid: inout Grid, look: Look) {
    let area = Rect(x: 0, y: 1, width: grid.width, height: grid.height - 2)
    let title = words.isEmpty ? "Search" : "Search: \(words)"
    _ = Panel(title, note: note, isFocused: true).draw(in: area, of: &grid, glyphs: look.glyphs)
    if drawState(in: listArea, of: &grid, look: look) { return }
    for place in list.top..<min(count, list.top + list.height) {
      let y = listArea.y + (place - list.top) * 2
      draw(hit(place), isSelected: place == list.cursor, y: y, of: &grid, look)
    }
  }

  private func draw(_ hit: SearchHit, isSelected: Bool, y: Int, of grid: inout Grid, _ look: Look) {
    let width = listArea.width
    var head = StyledText(isSelected ? look.glyphs.pointer : " ", .key)
    let date = hit.article.publication.date
    head.add(Wording.date(hit.article.publication), date == nil ? .dim : .date)
    head.add("  \(Wording.outlet(hit.article))", hit.article.outlet == nil ? .dim : .outlet)
    if hit.count > 1 { head.add("  \(hit.count) places", .figure) }
    head.add("  \(hit.article.title)", .dim)
    grid.put(head, x: listArea.x, y: y, width: width, glyphs: look.glyphs)
    guard y + 1 < listArea.bottom else { return }
    let bytes = Array(hit.sentence.utf8)
    let room = width - 5
    guard room > 0 else { return }
    let range = SearchPane.window(bytes, hit.marks.first, room: room)
    var x = listArea.x + 3
    var at = range.lowerBound
    for mark in hit.marks where mark.start < range.upperBound {
      guard mark.start >= at else { continue }
      x += grid.put(bytes: bytes, at..<mark.start, x: x, y: y + 1, role: .text, limit: listArea.x + width - 1 - x)
      let end = min(mark.end, range.upperBound)
      x += grid.put(bytes: bytes, mark.start..<end, x: x, y: y + 1, role: .cited, limit: listArea.x + width - 1 - x)
      at = end
    }
    grid.put(bytes: bytes, at..<range.upperBound, x: x, y: y + 1, role: .text, limit: listArea.x + width - 1 - x)
    if range.lowerBound > 0 { grid.put(look.glyphs.ellipsis, x: listArea.x + 2, y: y + 1, role: .dim) }
  }

  /// The part of a sentence that is shown: from its start, or from a word before the first mark where that lies far on.
  private static func window(_ bytes: [UInt8], _ mark: TextSpan?, room: Int) -> Range<Int> {
    guard let mark, DisplayWidth.columns(of: String(decoding: bytes[..<mark.end], as: UTF8.self)) > room else {
      return 0..<bytes.count
    }
    var start = max(0, mark.start - room / 3)
    while start < mark.start, bytes[start] != 0x20 { start += 1 }
    return min(mark.start, start + 1)..<bytes.count
  }
}
