/// Keys of the words that the rules name.
enum Key {
  static var comma: WordKey { "," }
  static var stop: WordKey { "." }
  static var colon: WordKey { ":" }
  static var openingBracket: WordKey { "(" }
  static var closingBracket: WordKey { ")" }
  static var and: WordKey { "and" }
  static var of: WordKey { "of" }
  static var the: WordKey { "the" }
  static var since: WordKey { "since" }
  static var a: WordKey { "a" }
  static var an: WordKey { "an" }
  static var its: WordKey { "its" }
  static var his: WordKey { "his" }
  static var her: WordKey { "her" }
  static var their: WordKey { "their" }
  static var another: WordKey { "another" }
  static var he: WordKey { "he" }
  static var she: WordKey { "she" }
  static var to: WordKey { "to" }
  static var that: WordKey { "that" }
  static var according: WordKey { "according" }
  static var by: WordKey { "by" }
  static var who: WordKey { "who" }
  static var police: WordKey { "police" }
  static var amp: WordKey { "&" }
  static var asWord: WordKey { "as" }
}

/// Words of heads that stand for one group each.
extension ActorReading {
  static var ambassadors: WordKey { "ambassadors" }
  static var peacekeepers: WordKey { "peacekeepers" }
  static var leader: WordKey { "leader" }
  static var mayors: WordKey { "mayors" }
}
