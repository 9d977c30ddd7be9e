import Facts

/// Something decided at the desk; the rim adds time and author and writes it into the marks file.
package struct Decision: Hashable, Sendable {
  package let action: Mark.Action
  package let targets: [Mark.Target]
  package var value: String
  package var reason: String

  package init(_ action: Mark.Action, _ targets: [Mark.Target], value: String = "", reason: String = "") {
    (self.action, self.targets, self.value, self.reason) = (action, targets, value, reason)
  }

  /// Takes back a mark.
  static func withdrawing(_ mark: Mark) -> Decision { Decision(.withdraw, [Mark.Target(.mark, mark.id)]) }

  /// Decides what a mark had decided once more.
  static func again(_ mark: Mark) -> Decision {
    Decision(mark.action, mark.targets, value: mark.value, reason: mark.reason)
  }
}

/// How a decision came about; the rim hands it back with the outcome.
package enum DecisionMode: Hashable, Sendable {
  case new, undo, redo
  /// Made by the way, such as an article being read: said nowhere, and no step of undoing.
  case quiet
}

/// What became of decisions.
package struct DecisionOutcome: Sendable {
  /// The lines written, in their order.
  package var written: [Mark]
  /// Marks that were in force and were taken back by those lines.
  package var takenBack: [Mark]
  package var mode: DecisionMode
  /// Why nothing was written.
  package var failure: String?

  package init(written: [Mark] = [], takenBack: [Mark] = [], mode: DecisionMode, failure: String? = nil) {
    (self.written, self.takenBack, self.mode, self.failure) = (written, takenBack, mode, failure)
  }

  /// What makes everything as it was before.
  var inverse: [Decision] {
    written.reversed().compactMap { mark in
      if mark.action != .withdraw { return Decision.withdrawing(mark) }
      return takenBack.first { mark.ids(.mark) == [$0.id] }.map(Decision.again)
    }
  }
}

/// What is under the cursor, for those who decide something about it.
package struct MarkSubject: Hashable, Sendable {
  package let target: Mark.Target
  /// What it is called in a menu: "KFOR", "total nearly 4,000".
  package let title: String
  /// What a fact claims.
  package var claim: Claim?
  /// Id of the article it stands in, or that it is.
  package var article: String?
  /// The actor that a fact or line names.
  package var actor: EntityID?
  package var actorName: String?
  /// Ids of event reports: those of the event, or the others of an event report's event.
  package var reports: [String] = []
  /// What counts as killed and injured now, of an event or its report.
  package var casualties: [Disagreement.Casualty: Quantity] = [:]

  package init(_ target: Mark.Target, _ title: String) { (self.target, self.title) = (target, title) }

  package init(article row: ArticleRow) {
    self.init(Mark.Target(.article, row.id), row.title.isEmpty ? "this article" : row.title)
    article = row.id
  }

  package init(actor id: EntityID, name: String) {
    self.init(Mark.Target(.actor, id.slug), name)
    (actor, actorName) = (id, name)
  }

  package init(event row: EventRow) {
    self.init(Mark.Target(.event, row.id), row.what)
    reports = row.event.reports
    for measure in Disagreement.Casualty.allCases { casualties[measure] = row.event.total(measure) }
  }

  package init(fact id: String, claim: Claim, in article: String, names: (EntityID) -> String?) {
    self.init(Mark.Target(.fact, id), "\(Wording.kind(claim)) \(Wording.claim(claim))")
    (self.claim, self.article) = (claim, article)
    if case .event(let report) = claim { (casualties[.killed], casualties[.injured]) = (report.killed, report.injured) }
    if case .mention(let mention) = claim, case .actor(let id) = mention.target {
      (actor, actorName) = (id, names(id) ?? id.slug)
    }
  }

  package init(claim row: ClaimRow) {
    self.init(fact: row.id, claim: row.claim, in: row.article.id) { _ in nil }
  }
}
