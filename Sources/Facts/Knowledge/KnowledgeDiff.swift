import Corpus

/// Something that is known, as it can come, go or change when the corpus does.
package enum KnownThing: Hashable, Sendable {
  case strength(StrengthPoint)
  case event(EventRow)
  case statement(ClaimRow)
  case actor(ActorRow)
  case disagreement(Disagreement)

  /// The claims it rests on.
  package var basis: Basis {
    switch self {
    case .strength(let point): return point.reports.basis
    case .event(let row): return row.reports.basis
    case .statement(let row):
      var query = FactQuery.facts(ids: [row.id])
      query.kinds = [.statement]
      return .facts(query)
    case .actor(let row): return row.mentions.basis
    case .disagreement(let found): return .facts(.facts(ids: Set(found.claims)))
    }
  }

  /// Stable as long as the thing is the same.
  package var id: String {
    switch self {
    case .strength(let point): "strength/\(point.id)"
    case .event(let row): "event/\(row.id)"
    case .statement(let row): "statement/\(row.id)"
    case .actor(let row): "actor/\(row.id)"
    case .disagreement(let found): "disagreement/\(found.id)"
    }
  }
}

/// What came, went or changed: what it was before, what it is now; one of them at least.
package struct KnowledgeChange: Hashable, Sendable {
  package enum How: String, CaseIterable, Sendable { case added, removed, changed }

  package let before, after: KnownThing?

  package init(before: KnownThing, after: KnownThing) { (self.before, self.after) = (before, after) }
  package init(added after: KnownThing) { (before, self.after) = (nil, after) }
  package init(removed before: KnownThing) { (self.before, after) = (before, nil) }

  package var how: How { before == nil ? .added : after == nil ? .removed : .changed }
  package var thing: KnownThing { (after ?? before)! }
}

/// What a change of the corpus did to what is known: a pure function of the state before and after.
package struct KnowledgeDiff: Hashable, Sendable {
  /// What came with one article; without an article, what no single one explains.
  package struct Group: Hashable, Sendable {
    /// The article as it was and is; both where its file has changed.
    package let before, after: ArticleRow?
    package let changes: [KnowledgeChange]

    package init(before: ArticleRow?, after: ArticleRow?, changes: [KnowledgeChange]) {
      (self.before, self.after, self.changes) = (before, after, changes)
    }

    package var how: KnowledgeChange.How? {
      switch (before, after) {
      case (nil, nil): nil
      case (nil, _?): .added
      case (_?, nil): .removed
      case (_?, _?): .changed
      }
    }
  }

  /// Articles by path, then what belongs to none.
  package let groups: [Group]
  /// What was decided by hand and made the change, in the order it was written; empty: files have changed.
  package let decisions: [Mark]
  /// Whether it is what came since the program was last left, not what happened while it ran.
  package let isSinceLastSession: Bool

  package init(groups: [Group], decisions: [Mark] = [], isSinceLastSession: Bool = false) {
    (self.groups, self.decisions, self.isSinceLastSession) = (groups, decisions, isSinceLastSession)
  }

  /// The same as what came since the program was last left.
  package var sinceLastSession: KnowledgeDiff { KnowledgeDiff(groups: groups, isSinceLastSession: true) }

  /// The same change as what decisions did.
  package func made(by decisions: [Mark]) -> KnowledgeDiff { KnowledgeDiff(groups: groups, decisions: decisions) }

  package static let none = KnowledgeDiff(groups: [])

  package var isEmpty: Bool { groups.isEmpty && decisions.isEmpty }
  /// How many articles came, went or changed.
  package func articles(_ how: KnowledgeChange.How) -> Int { groups.count { $0.how == how } }
  /// How many things came, went or changed.
  package func changes(_ how: KnowledgeChange.How) -> Int {
    groups.reduce(0) { $0 + $1.changes.count { $0.how == how } }
  }
  /// Ids of articles that were not there before, or not in these words.
  package var freshArticles: [String] { decisions.isEmpty ? groups.compactMap { $0.after?.id } : [] }
}

/// The changes since the program was started, before them what came since it was last left.
package struct KnowledgeHistory: Hashable, Sendable {
  /// Oldest first.
  package private(set) var diffs: [KnowledgeDiff] = []
  /// Changes before the first one kept.
  package private(set) var forgotten = 0

  /// Changes that are remembered.
  package static let longest = 50

  package init() {}

  /// The history with one more change; one that changed nothing is no change.
  package func adding(_ diff: KnowledgeDiff) -> KnowledgeHistory {
    guard !diff.isEmpty else { return self }
    var next = self
    next.diffs.append(diff)
    if next.diffs.count > KnowledgeHistory.longest {
      next.diffs.removeFirst()
      next.forgotten += 1
    }
    return next
  }
}

/// What stands on one article alone: it would be unknown without it.
package struct SoleSupport: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    package let thing: KnownThing
    /// Other articles tell it too, all of them prints of the same text.
    package let isSharedByPrints: Bool

    package init(_ thing: KnownThing, isSharedByPrints: Bool) {
      (self.thing, self.isSharedByPrints) = (thing, isSharedByPrints)
    }
  }

  package let article: ArticleRow
  package let lines: [Line]

  package init(article: ArticleRow, lines: [Line]) { (self.article, self.lines) = (article, lines) }
}
