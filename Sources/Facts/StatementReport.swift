import Corpus

/// Who said what to whom: the fact's focus is the content, without the marks of quotation.
package struct StatementReport: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// The speaker's own words, quoted.
    case direct
    /// Reported speech.
    case indirect
    /// A reported clause with quoted words in it.
    case mixed
  }
  package enum Polarity: String, Sendable { case affirmed, denied }

  /// Nil when nobody known speaks ("Aides said"): see `speakerText`.
  package let speaker: EntityID?
  /// The words that name the speaker.
  package let speakerText: String?
  /// Where they stand, cleaned text.
  package let speakerSpan: TextSpan?
  /// Base form: "say", "warn", "deny".
  package let verb: String
  package let addressee: EntityID?
  package let kind: Kind
  /// The way the words took, nearest first: "statement", "interview", an outlet.
  package let via: [String]
  package let when: DateValue?
  /// `denied`: the speaker says that the content is not so.
  package let polarity: Polarity

  package init(
    speaker: EntityID?, speakerText: String?, speakerSpan: TextSpan?, verb: String, addressee: EntityID?, kind: Kind,
    via: [String], when: DateValue?, polarity: Polarity
  ) {
    (self.speaker, self.speakerText, self.speakerSpan) = (speaker, speakerText, speakerSpan)
    (self.verb, self.addressee, self.kind, self.via) = (verb, addressee, kind, via)
    (self.when, self.polarity) = (when, polarity)
  }
}
