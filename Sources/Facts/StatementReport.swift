import Corpus

/// Who said what to whom: the fact's focus is the content, without the marks of quotation.
public struct StatementReport: Hashable, Sendable {
  public enum Kind: String, Sendable {
    /// The speaker's own words, quoted.
    case direct
    /// Reported speech.
    case indirect
    /// A reported clause with quoted words in it.
    case mixed
  }
  public enum Polarity: String, Sendable { case affirmed, denied }

  /// Nil when nobody known speaks ("Aides said"): see `speakerText`.
  public let speaker: EntityID?
  /// The words that name the speaker.
  public let speakerText: String?
  /// Where they stand, cleaned text.
  public let speakerSpan: TextSpan?
  /// Base form: "say", "warn", "deny".
  public let verb: String
  public let addressee: EntityID?
  public let kind: Kind
  /// The way the words took, nearest first: "statement", "interview", an outlet.
  public let via: [String]
  public let when: DateValue?
  /// `denied`: the speaker says that the content is not so.
  public let polarity: Polarity

  public init(
    speaker: EntityID?, speakerText: String?, speakerSpan: TextSpan?, verb: String, addressee: EntityID?, kind: Kind,
    via: [String], when: DateValue?, polarity: Polarity
  ) {
    (self.speaker, self.speakerText, self.speakerSpan) = (speaker, speakerText, speakerSpan)
    (self.verb, self.addressee, self.kind, self.via) = (verb, addressee, kind, via)
    (self.when, self.polarity) = (when, polarity)
  }
}
