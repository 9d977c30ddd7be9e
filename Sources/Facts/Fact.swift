import Corpus

/// The words behind a fact: bytes of the article's cleaned text.
public struct Citation: Hashable, Sendable {
  // Facts are many, and no article has more than 64 MB of text.
  private let sentenceStart, sentenceEnd, focusStart, focusEnd: UInt32

  public init(sentence: TextSpan, focus: TextSpan) {
    precondition(sentence.contains(focus), "a citation's focus lies inside its sentence")
    (sentenceStart, sentenceEnd) = (UInt32(sentence.start), UInt32(sentence.end))
    (focusStart, focusEnd) = (UInt32(focus.start), UInt32(focus.end))
  }

  public var sentence: TextSpan { TextSpan(Int(sentenceStart), Int(sentenceEnd)) }
  /// The words that state the fact; inside the sentence.
  public var focus: TextSpan { TextSpan(Int(focusStart), Int(focusEnd)) }
}

/// Something read from one article, with the words it was read from and the rule that read it.
public struct Fact: Hashable, Sendable, Identifiable {
  /// Stable across runs and across unrelated edits elsewhere; see `FactIdentity`.
  public let id: String
  public let claim: Claim
  public let citation: Citation
  public let rule: RuleName

  public init(id: String, claim: Claim, citation: Citation, rule: RuleName) {
    (self.id, self.claim, self.citation, self.rule) = (id, claim, citation, rule)
  }
}

/// What a fact says. Closed: the compiler lists what a new kind must touch.
public enum Claim: Hashable, Sendable {
  case mention(Mention)
  // Boxed, so that mentions, by far the most, do not pay for the size of the others.
  indirect case date(DateMention)
  indirect case strength(StrengthReport)
  indirect case quantity(QuantityReport)
  /// Boxed in itself.
  case event(EventReport)
  indirect case statement(StatementReport)
}

extension Claim {
  /// Every actor and place it names.
  public var entities: [EntityID] {
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
  public func names(_ id: EntityID) -> Bool {
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
public struct Mention: Hashable, Sendable {
  public enum Form: String, Sendable { case name, role, nominal, pronoun }
  public enum Target: Hashable, Sendable {
    case actor(EntityID)
    case place(EntityID)
  }

  public let target: Target
  /// Most mentions state no role, and mentions are by far the most of all facts.
  private let stated: StatedRole?
  public let form: Form

  public init(target: Target, form: Form, role: String? = nil, stale: String? = nil) {
    (self.target, self.form) = (target, form)
    stated = role == nil && stale == nil ? nil : StatedRole(role: role, stale: stale)
  }

  /// The role as stated here ("prime minister"), lower case.
  public var role: String? { stated?.role }
  /// The role was no longer held when the text was written: "president of Kosovo until 2020-11-05".
  public var stale: String? { stated?.stale }
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
public struct DateMention: Hashable, Sendable {
  /// Nil when the words name a time that cannot be placed.
  public let value: DateValue?
  public let isRelative: Bool
  /// What a relative date leaned on, in plain words: "published 2022-08-17"; nil for absolute ones.
  public let anchor: String?

  public init(value: DateValue?, isRelative: Bool, anchor: String?) {
    (self.value, self.isRelative, self.anchor) = (value, isRelative, anchor)
  }
}

/// A count that is not a force's strength: people killed or injured, attackers, states.
public struct QuantityReport: Hashable, Sendable {
  public let quantity: Quantity
  public let unit: String?
  /// What was counted: killed, injured, attackers, recognising states ...
  public let what: String?
  public let numberSpan: TextSpan

  public init(quantity: Quantity, unit: String?, what: String?, numberSpan: TextSpan) {
    (self.quantity, self.unit, self.what, self.numberSpan) = (quantity, unit, what, numberSpan)
  }
}

/// A statement of how many troops a force has, gets, loses, may have or is to have.
public struct StrengthReport: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case total, reinforcement, reduction, contingent, ceiling, plan, reserve, redeployment
  }
  public enum Modality: String, Sendable { case asserted, planned, demanded, conditional, denied }

  /// "KFOR".
  public let force: EntityID
  public let kind: Kind
  /// The text itself speaks of an earlier time ("at the start of its mission").
  public let isHistorical: Bool
  /// Nil when the text states the change without a figure.
  public let quantity: Quantity?
  /// Where the figure stands, cleaned text; nil without a figure.
  public let numberSpan: TextSpan?
  /// troops, soldiers, personnel, battalion ...
  public let unit: String?
  /// ISO 3166-1 alpha-3 of a contingent's country.
  public let nation: String?
  public let asOf: DateValue?
  /// What `asOf` was read or inferred from, in plain words.
  public let asOfBasis: String?
  public let speaker: EntityID?
  public let modality: Modality

  public init(
    force: EntityID, kind: Kind, isHistorical: Bool, quantity: Quantity?, numberSpan: TextSpan?, unit: String?,
    nation: String?, asOf: DateValue?, asOfBasis: String?, speaker: EntityID?, modality: Modality
  ) {
    (self.force, self.kind, self.isHistorical, self.quantity) = (force, kind, isHistorical, quantity)
    (self.numberSpan, self.unit, self.nation, self.asOf) = (numberSpan, unit, nation, asOf)
    (self.asOfBasis, self.speaker, self.modality) = (asOfBasis, speaker, modality)
  }
}
