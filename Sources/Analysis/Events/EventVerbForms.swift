/// The forms of an English verb as news uses them: "withdraw" gives "withdraws", "withdrew", "withdrawn", "withdrawing".
///
/// A form of an event frame that begins with `*` stands for all of them, so that no frame has to list them.
enum EventVerbForms {
  /// Third person, past, participles; the bare verb comes apart, as it is a noun as often.
  static func inflected(_ verb: String) -> [String] {
    // "machine-gun" bends as "gun" does.
    if let hyphen = verb.utf8.lastIndex(of: UInt8(ascii: "-")) {
      return inflected(String(verb[verb.utf8.index(after: hyphen)...])).map { verb[...hyphen] + $0 }
    }
    if let own = irregular[verb] {
      return [third(verb), gerund(verb)] + own.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    }
    return [third(verb), gerund(verb), past(verb)]
  }

  /// Pasts and participles that do not end in "ed": "fled", "shot", "withdrew"; "was" and "had" help other verbs.
  static let irregularPasts = WordSet(
    irregular.filter { !auxiliaries.contains($0.key) }.values.flatMap { $0.split(separator: " ") }.map { WordKey($0) })
  private static let auxiliaries: Set<String> = ["be", "have", "do"]

  private static func third(_ verb: String) -> String {
    let (last, before) = (verb.utf8.last, verb.utf8.dropLast().last)
    let isHissing = last.map { "sxzo".utf8.contains($0) } ?? false
    let endsInH = last == UInt8(ascii: "h") && (before == UInt8(ascii: "s") || before == UInt8(ascii: "c"))
    if isHissing || endsInH { return verb + "es" }
    return endsInConsonantY(verb) ? verb.dropLast() + "ies" : verb + "s"
  }

  private static func past(_ verb: String) -> String {
    if verb.utf8.last == UInt8(ascii: "e") { return verb + "d" }
    if endsInConsonantY(verb) { return verb.dropLast() + "ied" }
    return doubling.contains(verb) ? verb + verb.suffix(1) + "ed" : verb + "ed"
  }

  private static func gerund(_ verb: String) -> String {
    if verb.utf8.last == UInt8(ascii: "e") {
      return (verb.utf8.dropLast().last == UInt8(ascii: "e") ? verb[...] : verb.dropLast()) + "ing"
    }
    return doubling.contains(verb) ? verb + verb.suffix(1) + "ing" : verb + "ing"
  }

  private static func endsInConsonantY(_ verb: String) -> Bool {
    guard verb.utf8.last == UInt8(ascii: "y"), let before = verb.utf8.dropLast().last else { return false }
    return !"aeiou".utf8.contains(before)
  }

  /// Verbs that double their last consonant.
  private static let doubling: Set<String> = [
    "ban", "bar", "cut", "expel", "get", "hit", "plan", "put", "quit", "rebel", "rebut", "run", "set", "shut",
    "slap", "stab", "step", "stop", "strip", "trap", "grab", "propel", "wrap", "drop", "sit", "permit", "pin", "rip",
    "commit",
    "shrug", "beg", "pop", "hop", "blur", "stir", "slip", "knit", "wag", "pad", "mop", "club", "mob", "rub", "snap",
    "tap",
    "top", "trim", "swap", "chop", "flog", "gun", "spot", "drag", "plug", "snub",
    "mug", "rig", "ship", "whip", "equip", "regret", "rap", "nab", "prod", "prop", "jam", "thin", "dig", "stem", "jab",
    "kidnap", "let", "abet", "begin", "scrap", "label", "travel", "overrun", "submit", "admit", "acquit", "transfer",
    "occur", "refer", "defer", "rob", "ram", "lob",
    "gut", "gas", "flip", "tip", "trip", "strap", "trek", "hug", "nod", "rev", "dub", "scan", "bid", "fit",
    "slam", "cram", "net", "annul", "outfit", "patrol", "control", "compel", "repel", "stun", "hem", "chat", "handicap",
    "shun", "man", "win", "confer", "deter", "forbid", "fulfil", "plot", "skip", "shop", "vet", "gag", "pat", "scrub",
    "tug", "spar", "spur", "cap", "clap", "chip", "dip", "flag", "dispel", "impel", "pen", "drum", "hum", "bug",
    "clog", "nag",
  ]

  /// Past and participle of verbs that are not regular.
  private static let irregular: [String: String] = [
    "be": "is are was were been", "have": "has had", "do": "did done", "beat": "beat beaten", "begin": "began begun",
    "blow": "blew blown", "break": "broke broken", "bring": "brought",
    "build": "built", "burn": "burned burnt", "cut": "cut", "draw": "drew drawn", "drive": "drove driven",
    "fall": "fell fallen", "fight": "fought", "flee": "fled", "fly": "flew flown", "forbid": "forbade forbidden",
    "get": "got", "give": "gave given", "go": "went gone", "hand": "handed", "hit": "hit", "hold": "held",
    "keep": "kept",
    "lay": "laid", "leave": "left", "lose": "lost", "make": "made", "meet": "met", "overrun": "overran overrun",
    "pay": "paid", "put": "put", "quit": "quit", "ride": "rode ridden", "run": "ran run", "see": "saw seen",
    "seek": "sought",
    "send": "sent", "set": "set", "shoot": "shot", "shut": "shut", "speak": "spoke spoken", "stand": "stood",
    "strike": "struck", "sweep": "swept", "take": "took taken", "tear": "tore torn", "tell": "told",
    "throw": "threw thrown", "win": "won", "withdraw": "withdrew withdrawn", "withhold": "withheld", "lead": "led",
    "freeze": "froze frozen", "foresee": "foresaw foreseen", "sit": "sat", "stick": "stuck", "swear": "swore sworn",
    "become": "became become", "bend": "bent", "bleed": "bled", "burst": "burst", "buy": "bought", "cast": "cast",
    "catch": "caught", "choose": "chose chosen", "cost": "cost", "deal": "dealt", "dig": "dug", "feed": "fed",
    "fling": "flung", "hang": "hung hanged", "hide": "hid hidden", "lend": "lent", "light": "lit",
    "overthrow":
      "overthrew overthrown", "rise": "rose risen", "sell": "sold", "shake": "shook shaken", "shrink": "shrank shrunk",
    "sink": "sank sunk", "say": "said", "spend": "spent", "think": "thought", "slay": "slew slain",
    "spread": "spread", "spring": "sprang sprung", "string": "strung", "steal": "stole stolen", "swing": "swung",
    "wear": "wore worn",
    "find": "found", "come": "came",
    "hurt": "hurt", "undertake": "undertook undertaken", "rebuild": "rebuilt", "let": "let", "grow": "grew grown",
    "die": "died dying", "lie": "lay lain lying", "tie": "tied tying", "speed": "sped speeded",
    "creep": "crept", "leap": "leapt leaped", "retake": "retook retaken", "mow": "mowed mown", "teach": "taught",
    "bind": "bound", "hear": "heard", "ring": "rang rung ringed", "sing": "sang sung", "split": "split", "shed": "shed",
    "thrust": "thrust", "overtake": "overtook overtaken", "eat": "ate eaten", "tread": "trod trodden", "sling": "slung",
    "pummel": "pummelled pummeled pummelling", "signal": "signalled signaled signalling",
    "tunnel": "tunnelled tunneled tunnelling", "counsel": "counselled counseled counselling",
    "cancel": "cancelled canceled cancelling", "refuel": "refuelled refueled refuelling",
    "bear": "bore borne", "feel": "felt", "know": "knew known",
    "repay": "repaid", "spit": "spat", "uphold": "upheld", "withstand": "withstood",
    "overfly": "overflew overflown", "bid": "bade bidden", "beseech": "besought beseeched", "undo": "undid undone",
    "undergo": "underwent undergone", "oversee": "oversaw overseen", "slit": "slit slitting", "spill": "spilled spilt",
    "broadcast": "broadcast", "sow": "sowed sown",
    "write": "wrote written", "initial": "initialled initialed initialling", "arise": "arose arisen",
    "shovel": "shovelled shoveled shovelling", "marshal": "marshalled marshaled", "level": "levelled leveled levelling",
  ]
}
