import Analysis
import Corpus
import Facts
import Model

/// How a text was read, for a person: every result with its words, its bytes and the rule that made it.
struct Explanation {
  private let steps: AnalysisSteps
  private let snapshot: Snapshot
  private let book: RuleBook

  init(_ steps: AnalysisSteps, _ empty: Snapshot, _ book: RuleBook) {
    (self.steps, self.book) = (steps, book)
    snapshot = empty.adding([steps.reading], problems: [])
  }

  var text: String {
    let parts = [
      publication, sentences, facts(.mention), facts(.date), quantities, attributions, facts(.quantity),
      facts(.strength), facts(.event), facts(.statement), found, rules,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var document: Document { steps.document }
  private var source: SourceText { document.text }

  private var publication: String {
    let publication = steps.reading.publication
    let date = publication.date?.edtf ?? "unknown"
    return "published  \(date) (\(publication.status.rawValue)\(publication.basis.map { ": \($0)" } ?? ""))\n"
  }

  private var sentences: String {
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

  /// Counted phrases, before it is asked what they count.
  private var quantities: String {
    list("figure", steps.quantities) { found in
      let noun = found.meaning.noun.map { ", of \"\(words($0))\"" } ?? ""
      return line(found.tokens, quantity(found.meaning.quantity) + noun, found.rule)
    }
  }

  private var attributions: String {
    list("whose words", steps.attributions) { found in
      let speaker = snapshot.name(of: found.meaning.speaker)
      return line(found.tokens, "\(speaker), \(found.meaning.isQuote ? "quoted" : "reported")", found.rule)
    }
  }

  private func facts(_ kind: FactKind) -> String {
    let title = kind == .quantity ? "count" : kind.rawValue
    return list(title, steps.reading.facts.filter { $0.claim.kind == kind }) { fact in
      let focus = fact.citation.focus
      return "  \(place(focus))  \"\(source.string(focus))\"  \(meaning(fact.claim))  [\(fact.rule)]\n"
    }
  }

  private func list<Item>(_ title: String, _ items: [Item], _ line: (Item) -> String) -> String {
    items.isEmpty ? "" : "\(title)\n" + items.map(line).joined()
  }

  private func line(_ tokens: Range<Int>, _ meaning: String, _ rule: RuleName) -> String {
    "  \(place(document.span(tokens)))  \"\(words(tokens))\"  \(meaning)  [\(rule)]\n"
  }

  private func words(_ tokens: Range<Int>) -> String { source.string(document.span(tokens)) }

  private func meaning(_ claim: Claim) -> String {
    switch claim {
    case .mention(let mention): return self.mention(mention)
    case .date(let date):
      let value = date.value?.edtf ?? "cannot be placed"
      return date.isRelative ? "\(value), relative to \(date.anchor ?? "nothing known")" : value
    case .quantity(let report):
      let what = [report.what, report.unit].compactMap { $0 }.joined(separator: ", ")
      return quantity(report.quantity) + (what.isEmpty ? "" : ", \(what)")
    case .strength(let report): return strength(report)
    case .event(let report): return event(report)
    case .statement(let report): return statement(report)
    }
  }

  private func mention(_ mention: Mention) -> String {
    var parts: [String]
    switch mention.target {
    case .actor(let id):
      parts = ["actor \(id)", snapshot.name(of: id)]
      if let kind = snapshot.actors[id]?.kind { parts.append(kind.rawValue) }
    case .place(let id): parts = ["place \(id)", snapshot.name(of: id)]
    }
    parts.append("as a \(mention.form.rawValue)")
    if let role = mention.role { parts.append("role \"\(role)\"") }
    if let stale = mention.stale { parts.append("stale title, \(stale)") }
    return parts.joined(separator: ", ")
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

  private func event(_ report: EventReport) -> String {
    var parts = [report.type.rawValue + (report.mode.map { " \($0)" } ?? ""), report.status.rawValue]
    if !report.contexts.isEmpty { parts.append("context \(report.contexts.map(\.rawValue).joined(separator: " + "))") }
    if let acled = report.acled {
      parts.append("ACLED \(acled.rawValue)\(report.acledRule.map { " (\($0.name))" } ?? "")")
    }
    if !report.actors.isEmpty { parts.append("by \(report.actors.map(snapshot.name(of:)).joined(separator: " + "))") }
    if !report.recipients.isEmpty {
      parts.append("to \(report.recipients.map(snapshot.name(of:)).joined(separator: " + "))")
    }
    if let place = report.place { parts.append("at \(snapshot.name(of: place))") }
    parts.append("when \(report.when?.edtf ?? "unknown")\(report.whenBasis.map { " (\($0))" } ?? "")")
    if let killed = report.killed { parts.append("killed \(quantity(killed))") }
    if let injured = report.injured { parts.append("injured \(quantity(injured))") }
    return parts.joined(separator: ", ")
  }

  private func statement(_ report: StatementReport) -> String {
    // Words that stand for nobody known are shown as such: "the minister".
    let unnamed = report.speakerText.map { "\"\($0)\" (nobody known)" } ?? "nobody known"
    var parts = ["by \(report.speaker.map(snapshot.name(of:)) ?? unnamed)", "verb \"\(report.verb)\""]
    parts.append(report.kind.rawValue)
    if let addressee = report.addressee { parts.append("to \(snapshot.name(of: addressee))") }
    if !report.via.isEmpty { parts.append("through \(report.via.joined(separator: ", "))") }
    parts.append("said \(report.when?.edtf ?? "unknown")")
    parts.append(report.polarity.rawValue)
    return parts.joined(separator: ", ")
  }

  private func quantity(_ quantity: Quantity) -> String {
    func bound(_ value: Int?) -> String { value.map(String.init) ?? "open" }
    let value = quantity.value.map(String.init) ?? "no number"
    return "\(quantity.qualifier.rawValue) \(value) [\(bound(quantity.low)), \(bound(quantity.high))]"
  }

  /// Actors that no lexicon knows.
  private var found: String {
    list("found in the text", steps.reading.foundActors) { actor in
      let roles = actor.roles.map { role in role.role + (role.of.map { " of \(snapshot.name(of: $0))" } ?? "") }
      return "  \(actor.id)  " + ([actor.name, actor.kind.rawValue] + roles).joined(separator: ", ") + "\n"
    }
  }

  /// What each rule that made a fact reads, with a sentence that shows it.
  private var rules: String {
    var met: Set<RuleEntry> = []
    for fact in steps.reading.facts {
      guard let stage = RuleEntry.Stage(rawValue: fact.claim.kind.rawValue) else { continue }
      if let entry = book.entry(stage, fact.rule) { met.insert(entry) }
      if case .event(let report) = fact.claim, let rule = report.acledRule, let entry = book.entry(.code, rule) {
        met.insert(entry)
      }
    }
    return list("rules", book.entries.filter(met.contains)) { entry in
      let shown = entry.examples.first.map { "; as in \"\($0)\"" } ?? ""
      return "  \(entry.stage.rawValue) \(entry.name): \(entry.reads)\(shown)\n"
    }
  }

  private func place(_ span: TextSpan) -> String { "\(span.start)..\(span.end)" }
}
