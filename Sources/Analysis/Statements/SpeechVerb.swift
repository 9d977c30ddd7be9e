import Corpus

/// A verb that makes its subject a speaker.
package struct SpeechVerb: Sendable {
  package enum Kind: String, Sendable { case say, deny, urge, warn, accuse, promise, believe, ask }

  /// Where what was said stands beside the verb; the words of `speech.tsv`.
  struct Frames: OptionSet, Sendable {
    let rawValue: UInt16
    static let clause = Frames(rawValue: 1 << 0)
    static let quote = Frames(rawValue: 1 << 1)
    static let infinitive = Frames(rawValue: 1 << 2)
    static let of = Frames(rawValue: 1 << 3)
    static let object = Frames(rawValue: 1 << 4)
    static let about = Frames(rawValue: 1 << 5)
    static let asFrame = Frames(rawValue: 1 << 6)
    static let naming = Frames(rawValue: 1 << 7)
    static let quoted = Frames(rawValue: 1 << 8)
    static let attitude = Frames(rawValue: 1 << 9)
    static let feeling = Frames(rawValue: 1 << 10)
    static let figure = Frames(rawValue: 1 << 11)
    static let that = Frames(rawValue: 1 << 12)
    static let reason = Frames(rawValue: 1 << 13)

    static let names: [String: Frames] = [
      "clause": .clause, "quote": .quote, "infinitive": .infinitive, "of": .of, "object": .object, "about": .about,
      "as": .asFrame, "naming": .naming, "quoted": .quoted, "attitude": .attitude,
      "feeling": .feeling, "figure": .figure, "that": .that, "reason": .reason,
    ]
  }

  /// The base form: "say".
  package let verb: String
  package let kind: Kind
  /// Someone spoken to may stand between the verb and the content.
  let takesObject: Bool
  let frames: Frames
  /// The word of the base form: "say"; "point" of "point out".
  let base: WordKey
  /// The second words it may have, "out" of "point out", "clear" and "known" of "make clear|known"; none for most.
  let particles: [WordKey]

  /// A bare noun may follow ("announced elections"), so a clause without "that" needs to show its verb.
  let takesNouns: Bool

  /// Reads a line of `speech.tsv`.
  /// - Throws: `DataFileError` for a kind or frame that does not exist.
  init(_ row: DataTable.Row) throws(DataFileError) {
    guard let kind = Kind(rawValue: row["kind"]) else { throw row.error("\"\(row["kind"])\" is no kind of speech") }
    var frames: Frames = []
    for name in row.list("takes") {
      guard let frame = Frames.names[name] else { throw row.error("\"\(name)\" is no place where speech stands") }
      frames.insert(frame)
    }
    let name = row["verb"]
    let parts = name.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
    (verb, self.kind, self.frames, takesObject) = (parts.first ?? name, kind, frames, row["object"] == "yes")
    takesNouns = !SpeechVerb.clauseVerbs.contains(verb)
    let words = verb.split(separator: " ")
    base = words.first.map { WordKey($0) } ?? .none
    particles = words.count == 2 ? [WordKey(words[1])] + parts.dropFirst().map { WordKey($0) } : []
  }

  private static let clauseVerbs: Set<String> = [
    "say", "tell", "add", "insist", "argue", "claim", "allege", "complain", "estimate", "predict", "warn", "deny",
  ]
}
