import Corpus
import Facts

/// A way news words an event: the words that give it away, and where its parties stand.
///
/// "called on Belgrade to lower tensions" is a REQUEST whose actor is the subject and whose recipient is the object.
package final class EventFrame: Sendable {
  /// A verb has a subject and an object; a noun ("attack", "talks") has its parties in the words around it.
  enum Head: String, Sendable { case verb, noun }

  enum Element: Sendable {
    case word(WordKey)
    /// Any form of a verb.
    case anyOf(WordSet)
    /// A word of a class of `event-words.tsv`.
    case of(EventWordClasses)
    /// Up to four words.
    case gap
  }

  struct Form: Sendable {
    let elements: [Element]
    /// It begins with the verb itself: "raided", not "a bomb exploded".
    let beginsWithVerb: Bool
    /// It begins with the bare verb, which is a noun too: read behind "to", "will" or "not" only.
    let isBare: Bool
  }

  /// Where parties stand.
  struct Slots: Sendable {
    /// subject, object, owner ("Serbia's"), speaker (who says the quotation it stands in), all (everyone joins in).
    var hasSubject = false
    var hasObject = false
    var hasOwner = false
    var hasSpeaker = false
    var hasAll = false
    /// "on", "against", "between", "with".
    var prepositions = WordSet([])
  }

  package let rule: RuleName
  let type: EventReport.EventType
  let mode: String?
  let head: Head
  let forms: [Form]
  let needs, silencers: Conditions
  /// What its subject and object must be where it is put together from classes of nouns; nil is anything.
  let subject, object: EventHeads?
  /// Put together from classes of nouns: read where a text may tell of states, and behind every frame of wordings.
  let isOfRoles: Bool
  let actors, recipients: Slots
  /// Whether it stands without any party named.
  let isAlone: Bool
  /// The same where the text is of the conflict: its words name soldiers or police, whoever sent them.
  let isLocal: Bool
  /// What goes on over years and is told in the present ("does not recognise"): dated up to the text.
  let isLasting: Bool
  /// Its words say enough by themselves: in a text of the conflict a named party makes up for what it needs.
  let isOpen: Bool
  /// Both an actor and a recipient must be named.
  let needsBoth: Bool
  /// One party alone is not enough.
  let needsPartners: Bool
  /// Its words speak of what is still to come: "are to meet".
  let isPlanned: Bool
  /// It goes with the deed of its sentence, beside which it is no event of its own.
  let isAttendant: Bool
  let contexts: [EventContext]
  /// What ACLED calls it where no row of `acled.tsv` knows better.
  let acled: ACLEDEvent?
  /// The occurrences it may mean, in the order of their table.
  let known: [KnownOccurrence]
  package let examples, silent: [String]

  private static let flags: Set<String> = [
    "alone", "local", "lasting", "both", "partners", "planned", "open", "attendant",
  ]

  /// What the words of a form are: "_" a gap, "@x" a class, "*x" any form of a verb.
  static func elements(
    of words: some Sequence<Substring>, classOf: (Substring) throws(DataFileError) -> EventWordClasses
  ) throws(DataFileError) -> [Element] {
    var elements: [Element] = []
    for word in words {
      let mark = word.utf8.first
      if word == "_" {
        elements.append(.gap)
      } else if mark == UInt8(ascii: "@") {
        elements.append(.of(try classOf(word.dropFirst())))
      } else if mark == UInt8(ascii: "*") {
        let verb = String(word.dropFirst())
        elements.append(.anyOf(WordSet((EventVerbForms.inflected(verb) + [verb]).map { WordKey($0) })))
      } else {
        elements += keys(of: word).map { .word($0) }
      }
    }
    return elements
  }

  /// - Parameters:
  ///   - wordLists: the words of each class, for forms that begin with any of them.
  ///   - roles: what the rows of `event-roles.tsv` are put together from.
  ///   - verbs: those that the frames before begin with.
  init(
    row: DataTable.Row, classes: [String: EventWordClasses], wordLists: [String: [String]], roles: EventRoleWords,
    known: [RuleName: [KnownOccurrence]], verbs: inout EventVerbBook
  ) throws(DataFileError) {
    func failure(_ what: String) -> DataFileError { DataFileError(file: row.file, line: row.line, what: what) }
    func flag(_ name: Substring) throws(DataFileError) -> EventWordClasses {
      guard let flag = classes[String(name)] else { throw failure("no class of words \"\(name)\"") }
      return flag
    }
    let sort = try EventSort(row)
    guard let head = Head(rawValue: row["head"]) else { throw failure("\"\(row["head"])\" is neither verb nor noun") }
    func slots(_ column: String) -> Slots {
      var slots = Slots()
      var words: [WordKey] = []
      for cell in row.list(column) {
        switch cell {
        case "subject": slots.hasSubject = true
        case "object": slots.hasObject = true
        case "owner": slots.hasOwner = true
        case "speaker": slots.hasSpeaker = true
        case "all": slots.hasAll = true
        default: words.append(WordKey(cell))
        }
      }
      slots.prepositions = WordSet(words)
      return slots
    }
    var forms: [Form] = []
    for form in row.list("forms") {
      let words = form.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
      let elements = try EventFrame.elements(of: words.dropFirst(), classOf: flag)
      guard let first = words.first, first != "_" else { throw failure("a form must begin with a word") }
      let mark = first.utf8.first
      if mark == UInt8(ascii: "+") {
        guard let group = roles.verbs[String(first.dropFirst())] else {
          throw failure("no group of verbs \"\(first)\"")
        }
        for verb in group { forms += verbs.forms(of: verb, elements) }
        continue
      }
      if mark == UInt8(ascii: "*") {
        forms += verbs.forms(of: String(first.dropFirst()), elements)
      } else if mark == UInt8(ascii: "@") {
        _ = try flag(first.dropFirst())
        for word in wordLists[String(first.dropFirst())] ?? [] {
          forms.append(Form(elements: [.word(WordKey(word))] + elements, beginsWithVerb: false, isBare: false))
        }
      } else if mark == UInt8(ascii: ".") {
        forms.append(
          Form(
            elements: EventFrame.keys(of: first.dropFirst()).map { .word($0) } + elements, beginsWithVerb: false,
            isBare: false))
      } else {
        forms.append(
          Form(
            elements: EventFrame.keys(of: first).map { .word($0) } + elements, beginsWithVerb: head == .verb,
            isBare: false))
      }
    }
    guard !forms.isEmpty else { throw failure("a frame needs a form") }
    let names: EventWordClasses = [classes["person"] ?? [], classes["place"] ?? []]
    func conditions(_ column: String) throws(DataFileError) -> [Condition] {
      var result: [ConditionCell] = []
      for cell in row.list(column) where !EventFrame.flags.contains(cell) {
        result.append(
          try ConditionCell(cell) { (name: Substring) throws(DataFileError) in try flag(name) })
      }
      return EventFrame.joined(result, names: names)
    }
    rule = RuleName("event-" + row["name"])
    self.known = known[rule] ?? []
    (type, mode, self.head, self.forms) = (sort.type, sort.mode, head, forms)
    (needs, silencers) = (Conditions(try conditions("needs")), Conditions(try conditions("not")))
    (actors, recipients) = (slots("actors"), slots("recipients"))
    (subject, object) = (try roles.heads(row.list("subject"), row), try roles.heads(row.list("object"), row))
    isOfRoles = subject != nil || object != nil
    let flags = row.list("needs")
    (isAlone, isLasting) = (flags.contains("alone"), flags.contains("lasting"))
    (needsBoth, needsPartners) = (flags.contains("both"), flags.contains("partners"))
    (isOpen, isAttendant) = (flags.contains("open"), flags.contains("attendant"))
    (isPlanned, isLocal) = (flags.contains("planned"), flags.contains("local"))
    contexts = try EventContext.read(row.list("contexts"), in: row)
    acled = try ACLEDEvent.read(row["acled"], in: row)
    (examples, silent) = (row.list("example"), row.list("silent"))
  }
}

/// The frames of `Data/lexicon/events.tsv` and the word classes of `Data/lexicon/event-words.tsv`.
package final class EventTable: Sendable {
  package let frames: [EventFrame]
  package let stances: EventStances
  package let acled: ACLEDTable
  package let contexts: EventContexts
  /// The frames of what goes with a deed.
  let attendant: Set<RuleName>
  let words: WordMap<Word>
  /// What the frames of roles are put together from.
  let roles: EventRoleWords
  /// What a noun is to them.
  let heads: WordMap<EventHeads>
  /// Officials, governments and other bodies.
  let powers: EventHeads
  let triggers: [Trigger]
  /// Beside the triggers.
  let glances: [Glance]
  /// The forms of all frames, one after the other.
  let elements: [EventFrame.Element]
  /// No gap of a form reaches into another clause.
  let quotes = WordSet(
    [WordKey("\""), WordKey("'")] + [
      SentenceSplitter.rawKey("“"), SentenceSplitter.rawKey("”"), SentenceSplitter.rawKey("‘"),
      SentenceSplitter.rawKey("’"),
    ])
  let gapStops = WordSet("; : that which who after before when while although though because if")
  /// What opens who, where or when between a noun and its "of".
  let phraseOpeners = WordSet("by in at on")
  /// What tells when, between the words of a form.
  let timeOpeners = WordSet("on last this late early earlier")
  let timeWords = WordSet(
    """
    today yesterday tonight again also repeatedly publicly formally immediately already monday tuesday wednesday thursday \
    friday saturday sunday
    """)
  let partsOfTime = WordSet("week month year weekend night morning evening afternoon")
  /// What "soldiers" is: "soldiers of KFOR" act, not KFOR alone.
  let soldiers: EventWordClasses
  /// Classes that mentions belong to rather than words: a person or body that acts, a place.
  let person, place: EventWordClasses
  /// "fear", "risk", "possible": what they govern has not happened.
  let fear: EventWordClasses
  let deal, yield, meet, assist, troops, nationals, civilians, game, show, police, weapons, official, victim,
    fighters, people: EventWordClasses
  /// Barricades, roadblocks.
  let barrier: EventWordClasses
  /// Marches, sit-ins: what only people hold.
  let rallies: EventWordClasses
  /// Roads, bridges, crossings.
  let road: EventWordClasses
  /// Where correspondents sit, whatever they report.
  let bureau: EventWordClasses
  /// Words of sport and of the arts.
  var play: EventWordClasses { [game, show] }
  /// Words of sport, the arts, crime and medicine, and those among them that mean other things too.
  let other, weak: EventWordClasses
  /// What a town's own news is of: pupils, fares, a library.
  let everyday: EventWordClasses
  /// Police, violence, barricades.
  let hard: EventWordClasses
  /// Nouns of people who act: ministers, police, protesters.
  let agents: EventWordClasses
  /// What can be attacked and belongs to someone: "houses of Serbs", "a crowd of Serbs".
  let bearers: EventWordClasses
  /// Words that tell with what violence was done.
  let gunfire, blasts: EventWordClasses

  /// - Throws: `DataFileError` when a table is missing or a cell cannot be read.
  package init(data: DataFolder) throws(DataFileError) {
    var named: [String: EventWordClasses] = [:]
    var bits: [WordKey: EventWordClasses] = [:]
    var wordLists: [String: [String]] = [:]
    for row in try data.table("lexicon/event-words.tsv", requiring: ["class", "words"]).rows {
      guard named.count < 64 else {
        throw DataFileError(file: row.file, line: row.line, what: "there is room for 64 classes of words only")
      }
      let flag = EventWordClasses(rawValue: 1 << UInt64(named.count))
      named[row["class"]] = flag
      wordLists[row["class"]] = row.list("words").map { String($0) }
      for word in row.list("words") { bits[WordKey(word), default: []].formUnion(flag) }
    }
    let roles = try EventRoleWords(data: data)
    let known = try KnownOccurrence.byRule(data)
    var frames: [EventFrame] = []
    var verbs = EventVerbBook()
    for row in try data.table(
      "lexicon/events.tsv", requiring: ["name", "event", "head", "forms", "example", "silent"]
    ).rows {
      frames.append(
        try EventFrame(
          row: row, classes: named, wordLists: wordLists, roles: roles, known: known, verbs: &verbs))
    }
    for row in try data.table(
      "lexicon/event-roles.tsv",
      requiring: ["name", "event", "head", "forms", "subject", "object", "example", "silent"]
    ).rows {
      frames.append(
        try EventFrame(
          row: row, classes: named, wordLists: wordLists, roles: roles, known: known, verbs: &verbs))
    }
    stances = try EventStances(data: data, classes: named)
    acled = try ACLEDTable(data: data, classes: named)
    contexts = try EventContexts(data: data)
    heads = WordMap(roles.nouns.map { ($0.key, $0.value) })
    self.roles = roles
    powers = [roles.classes["officials"] ?? [], roles.classes["bodies"] ?? []]
    var byWord: [WordKey: [Trigger]] = [:]
    var elements: [EventFrame.Element] = []
    for (number, frame) in frames.enumerated() {
      for form in frame.forms {
        guard case .word(let first) = form.elements[0] else { preconditionFailure("a form begins with a word") }
        let start = elements.count
        elements += form.elements
        byWord[first, default: []].append(
          Trigger(
            frame: Int32(number), elements: start..<elements.count, beginsWithVerb: form.beginsWithVerb,
            isBare: form.isBare, isOfRoles: frame.isOfRoles, words: Trigger.words(of: form.elements)))
      }
    }
    var words = bits.mapValues { Word(classes: $0) }
    var triggers: [Trigger] = []
    var glances: [Glance] = []
    let quotes = self.quotes
    for (key, forms) in byWord {
      let start = triggers.count
      triggers += forms.sorted { $0.elements.count > $1.elements.count }
      glances += triggers[start...].map { Glance(Array(elements[$0.elements]), quotes: quotes) }
      words[key, default: Word()].triggers = start..<triggers.count
      words[key]?.next = glances[start...].reduce(0) { $0 | $1.next }
    }
    (self.triggers, self.glances) = (triggers, glances)
    for key in EventSentence.pairMarks { words[key, default: Word()].isPairMark = true }
    for (list, keys) in EventGrammar.lists {
      for key in keys.keys { words[key, default: Word()].grammar.formUnion(list) }
    }
    for (list, keys) in [
      (EventGrammar.quotes, quotes), (.gapStops, gapStops), (.timeOpenings, timeOpeners), (.timeOpenings, timeWords),
    ] {
      for key in keys.keys { words[key, default: Word()].grammar.formUnion(list) }
    }
    self.elements = elements
    self.frames = frames
    attendant = Set(frames.filter(\.isAttendant).map(\.rule))
    other = ["sport", "culture", "crime", "crop", "history"].reduce(into: []) { $0.formUnion(named[$1] ?? []) }
    (weak, everyday) = (named["weak"] ?? [], named["everyday"] ?? [])
    hard = ["violence", "police", "weapons", "barrier", "fighters", "civilians"].reduce(into: []) {
      $0.formUnion(named[$1] ?? [])
    }
    person = named["person"] ?? []
    place = named["place"] ?? []
    fear = named["fear"] ?? []
    (yield, meet, assist) = (named["yield"] ?? [], named["meet"] ?? [], named["assist"] ?? [])
    (troops, civilians) = (named["troops"] ?? [], named["civilians"] ?? [])
    nationals = named["nationals"] ?? []
    (game, show) = (named["game"] ?? [], named["show"] ?? [])
    (police, weapons) = (named["police"] ?? [], named["weapons"] ?? [])
    (official, victim) = (named["official"] ?? [], named["victim"] ?? [])
    (barrier, rallies) = (named["barrier"] ?? [], named["rally"] ?? [])
    (bureau, road) = (named["bureau"] ?? [], named["road"] ?? [])
    bearers = [named["fighters"] ?? [], named["people"] ?? [], named["civilians"] ?? [], named["burn"] ?? []]
    agents = [
      named["official"] ?? [], named["police"] ?? [], named["fighters"] ?? [], named["people"] ?? [],
      named["office-holders"] ?? [], named["bodies"] ?? [], named["nationals"] ?? [],
    ]
    deal = named["deal"] ?? []
    (fighters, people) = (named["fighters"] ?? [], named["people"] ?? [])
    gunfire = named["gunfire"] ?? []
    blasts = [named["instrument"] ?? [], named["blast"] ?? []]
    soldiers = bits["soldiers"] ?? []
    self.words = WordMap(words.map { ($0.key, $0.value) })
  }
}
