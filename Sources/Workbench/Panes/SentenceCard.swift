import Canvas
import Corpus
import Facts

/// A claim's sentence with its words marked.
enum SentenceCard {
  /// The sentence, the claim's words in the role of cited text.
  static func text(_ claim: ClaimRow) -> StyledText {
    let bytes = Array(claim.sentence.utf8)
    let from = min(max(0, claim.focus.start), bytes.count)
    let to = min(max(from, claim.focus.end), bytes.count)
    var text = StyledText(String(decoding: bytes[..<from], as: UTF8.self))
    text.add(String(decoding: bytes[from..<to], as: UTF8.self), .cited)
    text.add(String(decoding: bytes[to...], as: UTF8.self))
    return text
  }

  /// So many lines of the sentence that the marked words are among them.
  static func lines(_ claim: ClaimRow, width: Int, limit: Int, glyphs: Glyphs) -> [StyledText] {
    let lines = text(claim).wrapped(width)
    guard lines.count > limit else { return lines }
    let cited = lines.firstIndex { $0.runs.contains { $0.role == .cited } } ?? 0
    let start = min(max(0, cited - limit / 2), lines.count - limit)
    return Array(lines[start..<start + limit])
  }

  /// "Aleksandar Vučić, president, Serbia › interview › AP › Valley Mirror": the way the words took.
  static func chain(_ row: ClaimRow, look: Look) -> StyledText {
    var chain = StyledText(row.speaker ?? "the article's own words", row.speaker == nil ? .dim : .person)
    if let office = row.office { chain.add(", then \(office)", .text) }
    let step = " \(look.glyphs.step) "
    if case .statement(let report) = row.claim {
      for way in report.via {
        chain.add(step, .dim)
        chain.add(way, .kind)
      }
    }
    chain.add(step, .dim)
    chain.add(row.article.outlet ?? "unknown outlet", row.article.outlet == nil ? .dim : .outlet)
    if let republisher = row.article.republisher {
      chain.add(step, .dim)
      chain.add(republisher, .outlet)
    }
    return chain
  }
}
