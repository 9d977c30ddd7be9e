import Corpus
import Facts

extension ReaderPane {
  /// Where Enter leads from the fact under the cursor: to what the whole corpus knows of it.
  func follow() -> Step {
    guard selected == nil else { return .notice("; notes the selected words, y copies them") }
    guard let fact = currentFact, let view else {
      return .notice("n goes to a fact, Enter then to what is known of it")
    }
    func name(_ id: EntityID) -> String { view.names[id] ?? id.slug }
    switch fact.claim {
    case .mention(let mention):
      switch mention.target {
      case .actor(let id): return .open(DossierPane(id, name: name(id)))
      case .place(let id):
        return .open(claims(.mentions(ofPlace: id), about: "words for \(name(id))", at: fact))
      }
    case .strength(let report):
      guard let point = view.points[fact.id] else {
        return .notice("the filter leaves this figure out; F takes its last term away")
      }
      return .open(
        claims(
          .reports(of: point),
          about: "\(report.kind.rawValue) \(Wording.quantity(report.quantity)), as of \(Wording.date(report.asOf))",
          at: fact))
    case .event: return .open(EventPane(ofReport: fact.id))
    case .statement(let statement):
      guard let speaker = statement.speaker else { return .notice("this statement has no speaker with a name") }
      return .open(DossierPane(speaker, name: name(speaker)))
    case .date, .quantity: return .notice("all that is known of this stands below: what was read, and by which rule")
    }
  }

  /// The claims of a query, the cursor on the one that was read here.
  private func claims(_ query: FactQuery, about: String, at fact: Fact) -> ClaimsPane {
    var pane = ClaimsPane(basis: .facts(query), about: about)
    pane.remember(["row": ClaimRow.identity(ofFact: fact.id, in: article)])
    return pane
  }
}
