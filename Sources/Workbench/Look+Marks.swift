import Canvas
import Facts

/// The signs of what was decided by hand, and their words.
extension Look {
  /// Signs before the name of a thing: unread, starred, noted; with a blank after them.
  package func signs(_ target: Mark.Target) -> String {
    var signs = ""
    if target.kind == .article, marks.hasReads, !marks.isRead(target.id) { signs += glyphs.unread }
    if marks.isStarred(target) { signs += glyphs.star }
    if marks.hasNote(target) { signs += glyphs.note }
    return signs.isEmpty ? "" : signs + " "
  }

  /// Signs before a fact: rejected, corrected, accepted, starred, noted.
  func signs(ofFact id: String, corrected: Bool) -> String {
    var signs = ""
    switch marks.verdict(ofFact: id)?.action {
    case .reject: signs += glyphs.rejected
    case .accept: signs += glyphs.accepted
    default: break
    }
    if corrected, marks.verdict(ofFact: id)?.action != .reject { signs += glyphs.corrected }
    let others = self.signs(Mark.Target(.fact, id))
    return signs.isEmpty ? others : others.isEmpty ? signs + " " : signs + others
  }

  func signs(ofFact id: String, in amendments: Amendments?) -> String {
    signs(ofFact: id, corrected: amendments?.corrections[id] != nil)
  }

  /// What was decided about a fact, by whom, when and why, and what it was before; nil: nothing.
  func story(ofFact id: String, _ correction: Correction?, names: [EntityID: String] = [:]) -> String? {
    var parts: [String] = []
    if let correction, marks.verdict(ofFact: id)?.action != .reject {
      parts.append(
        "\(glyphs.corrected) was \(Wording.kind(correction.asRead)) \(Wording.claim(correction.asRead, names: names))")
    }
    var told = correction?.marks ?? []
    if let verdict = marks.verdict(ofFact: id), !told.contains(verdict) { told.append(verdict) }
    parts += told.map(Look.words)
    if let note = marks.note(Mark.Target(.fact, id)) { parts.append("\(glyphs.note) \(note.value)") }
    return parts.isEmpty ? nil : parts.joined(separator: " \(glyphs.dot) ")
  }

  /// "reject by mira, 2025-03-01: a slip of the pen".
  private static func words(_ mark: Mark) -> String {
    let author = mark.author.isEmpty ? "" : " by \(mark.author)"
    let reason = mark.reason.isEmpty ? "" : ": \(mark.reason)"
    return "\(mark.action.rawValue)\(author), \(mark.when.prefix(10))\(reason)"
  }
}
