/// The words of an event in a sentence.
struct EventSpot {
  let frame: EventFrame
  let tokens: Range<Int>
  /// Its form leaves room for an object inside: "asked NATO to".
  let hasGap: Bool
  /// What its frame needs does not stand there; a named party in a text of the conflict makes up for it.
  var isOpen = false
}

/// A form of a frame that fits the words, whatever stands around them.
struct EventCandidate {
  let frame: Int
  let tokens: Range<Int>
  let hasGap: Bool
  let beginsWithVerb, isBare: Bool
}
