import Corpus
import Facts

/// A rule as a person reads it: "level-after", what it takes words for, a sentence that shows it and one it is silent on.
package struct RuleEntry: Hashable, Sendable {
  package enum Stage: String, CaseIterable, Sendable {
    case removed, mention, date, quantity, strength, event, code, context, statement
  }

  package let name: String
  package let stage: Stage
  /// What words the rule looks for and what it makes of them, in one line.
  package let reads: String
  package let examples: [String]
  package let silent: [String]
}

/// Every rule that can stand behind a fact or a removed line, for `explain` and docs/rules.md.
package struct RuleBook: Sendable {
  /// By stage, then in the order in which the rules are tried.
  package let entries: [RuleEntry]
  private let byName: [String: Int]

  package init(_ analyzer: Analyzer) {
    let removed = RemovalSummary.all.map {
      RuleEntry(name: $0.name, stage: .removed, reads: $0.why, examples: $0.examples, silent: $0.silent)
    }
    let dates = DateRule.all.filter { !$0.isSilencer }.map { rule in
      RuleEntry(
        name: rule.name.name, stage: .date, reads: "words that name a time, of this form",
        examples: rule.examples.map { "\($0.text) → \($0.edtf ?? "cannot be placed")" }, silent: rule.silent)
    }
    entries =
      removed + RuleEntry.mentions + dates + RuleEntry.quantities + RuleBook.strength + RuleBook.events(analyzer.events)
      + RuleBook.codes(analyzer.events) + RuleBook.contexts(analyzer.events) + RuleEntry.statements
    byName = Dictionary(
      entries.enumerated().map { (RuleBook.key($1.stage, $1.name), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a book says of a fact's rule; nil for a rule that nobody described.
  package func entry(_ stage: RuleEntry.Stage, _ rule: RuleName) -> RuleEntry? {
    byName[RuleBook.key(stage, rule.name)].map { entries[$0] }
  }

  private static func key(_ stage: RuleEntry.Stage, _ name: String) -> String { stage.rawValue + " " + name }

  private static var strength: [RuleEntry] {
    let figures = StrengthRule.all.map {
      RuleEntry(
        name: $0.name.name, stage: .strength, reads: $0.reading.plainWords, examples: [$0.example], silent: [$0.silent])
    }
    let nearest = StrengthEvidence.all.map {
      RuleEntry(
        name: $0.name.name, stage: .strength, reads: "where no rule speaks, the nearest telling word decides",
        examples: [$0.example], silent: [$0.silent])
    }
    let bare = UnquantifiedRule.all.map {
      RuleEntry(
        name: $0.name.name, stage: .strength, reads: "a change stated without a figure", examples: [$0.example],
        silent: [$0.silent])
    }
    return figures + nearest + bare + RuleEntry.strength
  }

  private static func codes(_ extractor: EventExtractor) -> [RuleEntry] {
    extractor.table.acled.rows.map { row in
      RuleEntry(
        name: row.rule.name, stage: .code,
        reads: (row.code?.rawValue ?? "no code") + (row.mode.map { ", with the mode \($0)" } ?? ""),
        examples: row.examples,
        silent: row.silent)
    } + [
      RuleEntry(
        name: EventReading.intervention.name, stage: .code,
        reads: "a protest that police or soldiers met with force within two sentences, and what they did",
        examples: [
          "Kosovo Albanians marched through Pristina on Tuesday. Kosovo police used tear gas against the marchers."
        ],
        silent: ["Kosovo Albanians marched through Pristina on Tuesday. Kosovo police looked on."])
    ]
  }

  private static func contexts(_ extractor: EventExtractor) -> [RuleEntry] {
    extractor.table.contexts.rows.map { row in
      RuleEntry(
        name: row.context.rawValue, stage: .context, reads: "words of the sentence", examples: row.examples,
        silent: row.silent)
    }
  }

  private static func events(_ extractor: EventExtractor) -> [RuleEntry] {
    extractor.table.frames.map { frame in
      let type = frame.type.rawValue + (frame.mode.map { " \($0)" } ?? "")
      return RuleEntry(
        name: frame.rule.name, stage: .event, reads: type + (frame.acled.map { "; ACLED \($0.rawValue)" } ?? ""),
        examples: frame.examples, silent: frame.silent)
    } + RuleEntry.events
      + extractor.table.stances.all.map { stance in
        RuleEntry(
          name: stance.rule.name, stage: .event,
          reads: "\(stance.type.rawValue + (stance.mode.map { " \($0)" } ?? "")), by what a statement says of others",
          examples: stance.examples, silent: stance.silent)
      }
  }
}

extension StrengthReading {
  /// What a figure is taken for.
  var plainWords: String {
    switch self {
    case .nothing: "no strength: the figure counts something else"
    case .level: "the level: a total, or a contingent where a nation is named, or a plan where it lies ahead"
    case .target: "a level that plans name"
    case .standing: "the level of those who are there already"
    case .oldLevel: "the level before a change"
    case .newLevel: "the level after a change, done or planned"
    case .part: "a part of the force that is no one nation's"
    case .gain: "a reinforcement"
    case .loss: "a reduction"
    case .ceiling: "a ceiling"
    case .reserve: "a reserve outside the force's strength"
    case .move: "a redeployment: soldiers moved or relieved, the level unchanged"
    }
  }
}
