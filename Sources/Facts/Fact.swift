import Corpus

/// The words behind a fact: bytes of the article's cleaned text.
package struct Citation: Hashable, Sendable {
  // Facts are many, and no article has more than 64 MB of text.
  private let sentenceStart, sentenceEnd, focusStart, focusEnd: UInt32

  package init(sentence: TextSpan, focus: TextSpan) {
    precondition(sentence.contains(focus), "a citation's focus lies inside its sentence")
    (sentenceStart, sentenceEnd) = (UInt32(sentence.start), UInt32(sentence.end))
    (focusStart, focusEnd) = (UInt32(focus.start), UInt32(focus.end))
  }

  package var sentence: TextSpan { TextSpan(Int(sentenceStart), Int(sentenceEnd)) }
  /// The words that state the fact; inside the sentence.
  package var focus: TextSpan { TextSpan(Int(focusStart), Int(focusEnd)) }
}

/// Something read from one article, with the words it was read from and the rule that read it.
package struct Fact: Hashable, Sendable, Identifiable {
  /// Stable across runs and across unrelated edits elsewhere; see `FactIdentity`.
  package let id: String
  package let claim: Claim
  package let citation: Citation
  package let rule: RuleName

  package init(id: String, claim: Claim, citation: Citation, rule: RuleName) {
    (self.id, self.claim, self.citation, self.rule) = (id, claim, citation, rule)
  }
}

/// What a fact says. Closed: the compiler lists what a new kind must touch.
package enum Claim: Hashable, Sendable {
  case mention(Mention)
  // Boxed, so that mentions, by far the most, do not pay for the size of the others.
  indirect case date(DateMention)
  indirect case strength(StrengthReport)
  indirect case quantity(QuantityReport)
  indirect case event(EventReport)
  indirect case statement(StatementReport)
}

extension Claim {
  /// Every actor and place it names.
  package var entities: [EntityID] {
    switch self {
    case .mention(let mention):
      switch mention.target {
      case .actor(let id), .place(let id): [id]
      }
    case .strength(let report): [report.force] + (report.speaker.map { [$0] } ?? [])
    case .event(let report): report.actors + report.recipients + (report.place.map { [$0] } ?? [])
    case .statement(let report): [report.speaker, report.addressee].compactMap { $0 }
    case .date, .quantity: []
    }
  }

  /// Whether it names an actor or place: whether `entities` has it.
  package func names(_ id: EntityID) -> Bool {
    switch self {
    case .mention(let mention):
      switch mention.target {
      case .actor(let named), .place(let named): named == id
      }
    case .strength(let report): report.force == id || report.speaker == id
    case .event(let report): report.actors.contains(id) || report.recipients.contains(id) || report.place == id
    case .statement(let report): report.speaker == id || report.addressee == id
    case .date, .quantity: false
    }
  }
}

/// Words that name an actor or a place.
package struct Mention: Hashable, Sendable {
  package enum Form: String, Sendable { case name, role, nominal, pronoun }
  package enum Target: Hashable, Sendable {
    case actor(EntityID)
    case place(EntityID)
  }

  package let target: Target
  /// Most mentions state no role, and mentions are by far the most of all facts.
  private let stated: StatedRole?
  package let form: Form

  package init(target: Target, form: Form, role: String? = nil, stale: String? = nil) {
    (self.target, self.form) = (target, form)
    stated = role == nil && stale == nil ? nil : StatedRole(role: role, stale: stale)
  }

  /// The role as stated here ("prime minister"), lower case.
  package var role: String? { stated?.role }
  /// The role was no longer held when the text was written: "president of Kosovo until 2020-11-05".
  package var stale: String? { stated?.stale }
}

/// The role that words beside a name state.
private final class StatedRole: Hashable, Sendable {
  let role, stale: String?

  init(role: String?, stale: String?) { (self.role, self.stale) = (role, stale) }

  static func == (left: StatedRole, right: StatedRole) -> Bool {
    left === right || left.role == right.role && left.stale == right.stale
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(role)
    hasher.combine(stale)
  }
}

/// Words that name a time.
package struct DateMention: Hashable, Sendable {
  /// Nil when the words name a time that cannot be placed.
  package let value: DateValue?
  package let isRelative: Bool
  /// What a relative date leaned on, in plain words: "published 2022-08-17"; nil for absolute ones.
  package let anchor: String?

  package init(value: DateValue?, isRelative: Bool, anchor: String?) {
    (self.value, self.isRelative, self.anchor) = (value, isRelative, anchor)
  }
}

/// A count that is not a force's strength: people killed or injured, attackers, states.
package struct QuantityReport: Hashable, Sendable {
  package let quantity: Quantity
  package let unit: String?
  /// What was counted: killed, injured, attackers, recognising states ...
  package let what: String?
  package let numberSpan: TextSpan

  package init(quantity: Quantity, unit: String?, what: String?, numberSpan: TextSpan) {
    (self.quantity, self.unit, self.what, self.numberSpan) = (quantity, unit, what, numberSpan)
  }
}

/// A statement of how many troops a force has, gets, loses, may have or is to have.
package struct StrengthReport: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case total, reinforcement, reduction, contingent, ceiling, plan, reserve, redeployment
  }
  package enum Modality: String, Sendable { case asserted, planned, demanded, conditional, denied }

  /// "KFOR".
  package let force: EntityID
  package let kind: Kind
  /// The text itself speaks of an earlier time ("at the start of its mission").
  package let isHistorical: Bool
  /// Nil when the text states the change without a figure.
  package let quantity: Quantity?
  /// Where the figure stands, cleaned text; nil without a figure.
  package let numberSpan: TextSpan?
  /// troops, soldiers, personnel, battalion ...
  package let unit: String?
  /// ISO 3166-1 alpha-3 of a contingent's country.
  package let nation: String?
  package let asOf: DateValue?
  /// What `asOf` was read or inferred from, in plain words.
  package let asOfBasis: String?
  package let speaker: EntityID?
  package let modality: Modality

  package init(
    force: EntityID, kind: Kind, isHistorical: Bool, quantity: Quantity?, numberSpan: TextSpan?, unit: String?,
    nation: String?, asOf: DateValue?, asOfBasis: String?, speaker: EntityID?, modality: Modality
  ) {
    (self.force, self.kind, self.isHistorical, self.quantity) = (force, kind, isHistorical, quantity)
    (self.numberSpan, self.unit, self.nation, self.asOf) = (numberSpan, unit, nation, asOf)
    (self.asOfBasis, self.speaker, self.modality) = (asOfBasis, speaker, modality)
  }
}
