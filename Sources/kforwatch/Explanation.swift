import Analysis
import Corpus
import Facts
import Model

/// How a text was read, for a person: every result with its words, its bytes and the rule that made it.
struct Explanation {
  private let reading: Reading
  private let snapshot: Snapshot

  init(_ reading: Reading, _ empty: Snapshot) {
    self.reading = reading
    snapshot = empty.adding([reading], problems: [])
  }

  var text: String {
    let parts = [publication, sentences, facts(.mention), facts(.date), facts(.quantity), facts(.strength), found]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var source: SourceText { reading.article.text }

  private var publication: String {
    let publication = reading.publication
    let date = publication.date?.edtf ?? "unknown"
    return "published  \(date) (\(publication.status.rawValue)\(publication.basis.map { ": \($0)" } ?? ""))\n"
  }

  private var sentences: String {
    let document = Document(source)
    var text = ""
    for (number, sentence) in document.sentences.enumerated() {
      text += "sentence \(number + 1)  \(place(sentence.span))  \(source.string(sentence.span))\n"
      let tokens = sentence.tokens.map { index in
        let token = document.tokens[index]
        let mark = token.kind == .word ? "" : "/\(token.kind)"
        return SpanCheck.printable(source.string(token.span)) + mark
      }
      text += "  tokens  " + tokens.joined(separator: " · ") + "\n"
    }
    return text
  }

  private func facts(_ kind: FactKind) -> String {
    let chosen = reading.facts.filter { $0.claim.kind == kind }
    guard !chosen.isEmpty else { return "" }
    var text = "\(kind.rawValue)\n"
    for fact in chosen {
      let words = source.string(fact.citation.focus)
      text += "  \(place(fact.citation.focus))  \"\(words)\"  \(meaning(fact.claim))  [\(fact.rule)]\n"
    }
    return text
  }

  private func meaning(_ claim: Claim) -> String {
    switch claim {
    case .mention(let mention):
      var parts: [String]
      switch mention.target {
      case .actor(let id):
        parts = ["actor \(id)", snapshot.name(of: id)]
        if let kind = snapshot.actors[id]?.kind { parts.append(kind.rawValue) }
      case .place(let id): parts = ["place \(id)", snapshot.name(of: id)]
      }
      parts.append("as a \(mention.form.rawValue)")
      if let role = mention.role { parts.append("role \"\(role)\"") }
      return parts.joined(separator: ", ")
    case .date(let date):
      let value = date.value?.edtf ?? "cannot be placed"
      return date.isRelative ? "\(value), relative to \(date.anchor ?? "nothing known")" : value
    case .quantity(let report):
      let what = [report.what, report.unit].compactMap { $0 }.joined(separator: ", ")
      return quantity(report.quantity) + (what.isEmpty ? "" : ", \(what)")
    case .strength(let report): return strength(report)
    }
  }

  private func strength(_ report: StrengthReport) -> String {
    var parts = ["\(snapshot.name(of: report.force)) \(report.kind.rawValue)"]
    parts.append(report.quantity.map(quantity) ?? "no figure")
    if let unit = report.unit { parts.append(unit) }
    if let nation = report.nation { parts.append("of \(nation)") }
    parts.append("as of \(report.asOf?.edtf ?? "unknown")\(report.asOfBasis.map { " (\($0))" } ?? "")")
    if report.isHistorical { parts.append("historical") }
    parts.append(report.modality.rawValue)
    parts.append("stated by \(report.speaker.map(snapshot.name(of:)) ?? "the text itself")")
    return parts.joined(separator: ", ")
  }

  private func quantity(_ quantity: Quantity) -> String {
    func bound(_ value: Int?) -> String { value.map(String.init) ?? "open" }
    let value = quantity.value.map(String.init) ?? "no number"
    return "\(quantity.qualifier.rawValue) \(value) [\(bound(quantity.low)), \(bound(quantity.high))]"
  }

  /// Actors that no lexicon knows.
  private var found: String {
    guard !reading.foundActors.isEmpty else { return "" }
    return "found in the text\n"
      + reading.foundActors.map { actor in
        let roles = actor.roles.map { role in role.role + (role.of.map { " of \(snapshot.name(of: $0))" } ?? "") }
        return
          "  \(actor.id)  \(actor.name), \(actor.kind.rawValue)\(roles.isEmpty ? "" : ", " + roles.joined(separator: ", "))\n"
      }.joined()
  }

  private func place(_ span: TextSpan) -> String { "\(span.start)..\(span.end)" }
}
