import Corpus
import Facts

/// An event so well known that news leaves out its date: "NATO's bombing campaign".
struct KnownOccurrence: Sendable {
  let rules: Set<RuleName>
  /// Any of them acts; empty for whoever.
  let actors: Set<EntityID>
  /// Any of them is named in the sentence; empty for whatever.
  let about: Set<EntityID>
  let when: DateValue?
  let place: EntityID?
  /// Who acts, and on whom, where the text leaves it out.
  let actor, recipient: EntityID?
  let what: String
}
