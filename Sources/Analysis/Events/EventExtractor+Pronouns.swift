import Corpus
import Facts

/// Whom "he", "it", "him" and "them" mean where they are a party of an event, and whose a thing is that it was done to.
extension EventReading {
  /// Gives an event the parties that pronouns beside its verb stand for.
  func addPronouns(to parties: inout EventSentence.Parties, of spot: EventSpot, _ view: EventSentence) {
    let frame = spot.frame
    guard frame.head == .verb else { return }
    // "he met Vucic and Kurti": those met are no subject.
    if frame.actors.hasAll, !parties.isPassive, let party = pronounParty(of: spot, view) {
      if !parties.actors.contains(where: { $0.id == party.id || $0.tokens.upperBound <= spot.tokens.lowerBound }) {
        parties.actors.insert(party, at: 0)
      }
      return
    }
    if let party = pronounParty(of: spot, view) {
      if parties.isPassive, parties.recipients.isEmpty, frame.recipients.hasObject || frame.recipients.hasSubject {
        parties.recipients = [party]
      } else if !parties.isPassive, parties.actors.isEmpty, frame.actors.hasSubject {
        parties.actors = [party]
      }
    }
    if !parties.isPassive, parties.recipients.isEmpty, frame.recipients.hasObject,
      let party = pronounObject(of: spot, parties, view)
    {
      parties.recipients = [party]
    }
    if parties.recipients.isEmpty, EventReading.onProperty.contains(frame.type),
      let owner = owner(of: spot, parties, view)
    {
      parties.recipients = [owner]
    }
  }

  /// "set his car on fire", "a grenade was hurled at one of its vehicles": whose the thing is that it was done to.
  private func owner(
    of spot: EventSpot, _ parties: EventSentence.Parties, _ view: EventSentence
  ) -> EventSentence.Name? {
    let verb = spot.tokens
    // "his house was burned by a mob".
    let reach =
      parties.isPassive
      ? max(view.tokens.lowerBound, verb.lowerBound - 5)..<verb.lowerBound
      : verb.lowerBound..<min(view.tokens.upperBound - 1, verb.upperBound + 6)
    guard
      let index = reach.first(where: { index in
        EventReading.owning.contains(view.key(index))
          && (index + 1..<min(index + 4, view.tokens.upperBound)).contains {
            EventReading.properties.contains(view.key($0))
              || !EventReading.ofPerson.contains(view.key(index)) && EventReading.ownMen.contains(view.key($0))
          }
      })
    else { return nil }
    let isPerson = EventReading.ofPerson.contains(view.key(index))
    let actors = ids(of: parties.actors)
    let sentence = document.sentence(ofToken: index)
    for number in [sentence, sentence - 1] where number >= 0 {
      let range = document.sentences[number].tokens
      for mention in mentions.within(range.lowerBound..<min(range.upperBound, index)).reversed() {
        guard case .actor(let id) = mention.meaning.target, !actors.contains(id), let kind = kind(id),
          isPerson ? kind == .person : kind == .mission || kind == .organisation || kind == .armedForce
        else { continue }
        return EventSentence.Name(tokens: index..<index + 1, id: id, isPlace: false)
      }
    }
    return nil
  }
  /// "his house was burned", "set fire to her car".
  func ownsProperty(around verb: Range<Int>) -> Bool {
    (max(1, verb.lowerBound - 5)..<min(document.tokens.count - 1, verb.upperBound + 5)).contains {
      EventReading.ofPerson.contains(document.key($0)) && EventReading.properties.contains(document.key($0 + 1))
    }
  }
  static let onProperty: EventTypes = [.assault, .protest, .coerce]
  private static let owning = WordSet("his her its")
  private static let ofPerson = WordSet("his her")
  private static let ownMen = WordSet(
    "soldiers troops peacekeepers men policemen officers personnel staff members observers monitors workers employees")
  private static let properties = WordSet(
    """
    car cars house home flat apartment office offices vehicle vehicles convoy convoys patrol patrols jeep jeeps lorry \
    lorries truck trucks headquarters building buildings premises base bases shop family bodyguard bodyguards van property
    """)

  /// "indict him", "freed them": the last one named before who is no actor here, in its sentence or the one before.
  private func pronounObject(
    of spot: EventSpot, _ parties: EventSentence.Parties, _ view: EventSentence
  ) -> EventSentence.Name? {
    var index = spot.hasGap ? spot.tokens.lowerBound + 1 : spot.tokens.upperBound
    // "arrested 21 of them"
    if spot.frame.type == .coerce,
      let of = (index..<max(index, min(view.tokens.upperBound - 1, index + 4))).first(where: { view.key($0) == Key.of }
      ),
      of > index,
      view.key(of + 1) == EventReading.them,
      counts.contains(where: { $0.tokens.upperBound == of && $0.tokens.lowerBound >= index })
    {
      index = of + 1
    }
    // "beat him": the wording itself may hold the pronoun.
    if let inside = spot.tokens.dropFirst().first(where: { EventSentence.wholeObjects.contains(view.key($0)) }) {
      index = inside
    }
    guard index < view.tokens.upperBound, EventSentence.wholeObjects.contains(view.key(index)) else { return nil }
    let isPlural = view.key(index) == EventReading.them
    let sentence = document.sentence(ofToken: index)
    let actors = ids(of: parties.actors)
    func isMeant(_ id: EntityID) -> Bool {
      guard !actors.contains(id) else { return false }
      switch kind(id) {
      // People told by a noun alone.
      case nil: return isSeveral(id) == isPlural
      case .population, .armedGroup, .party, .armedForce: return isPlural
      case .person: return !isPlural
      default: return false
      }
    }
    for number in [sentence, sentence - 1] where number >= 0 {
      let range = document.sentences[number].tokens
      let reach = range.lowerBound..<min(range.upperBound, index)
      for mention in mentions.within(reach).reversed() {
        if case .actor(let id) = mention.meaning.target, isMeant(id) {
          return EventSentence.Name(tokens: index..<index + 1, id: id, isPlace: false)
        }
      }
    }
    return nil
  }
  private static let manyNouns = WordSet("men women people children youths police crowd mob group family")
  private static var them: WordKey { "them" }

  /// "two-journalists", "serb-villagers": whether a name made of a text's own words is of several.
  private func isSeveral(_ id: EntityID) -> Bool {
    let words = id.slug.split(separator: "-")
    guard let first = words.first, let head = words.last else { return false }
    return head.hasSuffix("s") || EventReading.manyNouns.contains(WordKey(head))
      || EventSentence.numbers.contains(WordKey(first))
  }

  /// "KFOR asked the Serbs to leave. They refused.": those who were asked.
  func answerers(to spot: EventSpot, _ they: Int, _ view: EventSentence, block: Int) -> [EventSentence.Name]? {
    guard EventReading.answers.contains(spot.frame.type), they - view.tokens.lowerBound < 2,
      let before = found.last(where: {
        $0.sentence.upperBound == view.tokens.lowerBound && $0.block == block
          && ($0.report.type == .request || $0.report.type == .threaten)
      }), !before.report.recipients.isEmpty,
      before.report.recipients.allSatisfy({ kind($0) != .person })
    else { return nil }
    return before.report.recipients.map { EventSentence.Name(tokens: they..<they + 1, id: $0, isPlace: false) }
  }
  private static let answers: EventTypes = [.reject, .agree, .concede]

  /// "They threw stones", "adding that they used tear gas": whoever said so, whoever acts before in the sentence, or who acted
  /// in the sentence before.
  func pluralParty(at they: Int, _ view: EventSentence, block: Int) -> [EventSentence.Name] {
    func named(_ ids: [EntityID]) -> [EventSentence.Name] {
      ids.map { EventSentence.Name(tokens: they..<they + 1, id: $0, isPlace: false) }
    }
    let says = they > view.tokens.lowerBound && view.key(they - 1) == EventSentence.that ? they - 2 : they - 1
    if says > view.tokens.lowerBound, view.isAny(says, .announcing) || EventReading.adding.contains(view.key(says)) {
      if let speaker = speaker(of: they..<they + 1) { return isMany(speaker) ? named([speaker]) : [] }
      let isPolice = (view.tokens.lowerBound..<says).contains {
        view.key($0) == Key.police && view.isAny($0 + 1, .announcing)
      }
      return isPolice ? named([police].compactMap { $0 }) : []
    }
    if they - view.tokens.lowerBound > 4 {
      // "was wounded when they came under fire": within a sentence, the one group that is no object there.
      let own = view.actors.filter { $0.tokens.upperBound <= they && isMany($0.id) && !isObject($0.tokens) }
      return Set(own.map(\.id)).count == 1 ? named([own[0].id]) : []
    }
    let before = found.filter { $0.sentence.upperBound == view.tokens.lowerBound && $0.block == block }
    if let first = before.first(where: { !$0.report.actors.isEmpty && $0.report.status != .hypothetical }),
      first.report.actors.count > 1 || kind(first.report.actors[0]) != .person
    {
      return named(first.report.actors)
    }
    // "Two Serbs came to Zvecan. They were arrested.": the first group of the sentence before.
    let number = document.sentence(ofToken: view.tokens.lowerBound)
    guard number > 0, document.sentences[number - 1].block == block else { return [] }
    let group = mentions.within(document.sentences[number - 1].tokens).first { mention in
      guard case .actor(let id) = mention.meaning.target else { return false }
      return (kind(id) == nil ? isSeveral(id) : kind(id) == .population || kind(id) == .armedGroup)
        && !isObject(mention.tokens)
    }
    guard case .actor(let id)? = group?.meaning.target else { return [] }
    return named([id])
  }

  /// Whether "they" may stand for it: a group, a force or a body, no single person or land.
  private func isMany(_ id: EntityID) -> Bool {
    switch kind(id) {
    case nil, .population, .armedGroup, .armedForce, .mission, .organisation: true
    default: false
    }
  }
  private static let adding = WordSet("adding stressing insisting saying claiming noting")

  /// "raised its tariff on Serbian goods": whose the goods are has it done to it, where nobody else is named.
  func addOwner(to parties: inout EventSentence.Parties, of spot: EventSpot, _ view: EventSentence) {
    let frame = spot.frame
    guard parties.recipients.isEmpty, !parties.isPassive, frame.head == .verb, !parties.actors.isEmpty,
      EventReading.onThings.contains(frame.type) || (frame.type == .accuse),
      frame.recipients.hasObject || frame.recipients.prepositionsHit(EventReading.on)
    else { return }
    let reach = spot.tokens.lowerBound + 1..<min(view.tokens.upperBound, spot.tokens.upperBound + 8)
    for index in reach {
      if view.isBoundary(index) || view.isComma(index) || index >= spot.tokens.upperBound && view.key(index) == Key.to {
        return
      }
      // "a tax on goods from Serbia", "shut out all goods made in Serbia".
      if EventReading.goods.contains(view.key(index)),
        let state = view.states.first(where: { (index + 1..<index + 5).contains($0.tokens.lowerBound) }),
        !ids(of: parties.actors).contains(state.id),
        (index + 1..<state.tokens.lowerBound).contains(where: {
          EventReading.origins.contains(view.key($0))
        })
      {
        parties.recipients = [state]
        return
      }
      // "on Kosovo Serb businessmen": people, and no goods of Serbia.
      if let nation = view.nations.first(where: { $0.tokens.contains(index) }),
        !view.actors.contains(where: { $0.tokens.upperBound == nation.tokens.lowerBound }),
        // "condemned the arrest of a Serb by police": he is not condemned.
        frame.type != .accuse || kind(nation.id) != .population,
        nation.tokens.upperBound < view.tokens.upperBound, view.token(nation.tokens.upperBound).kind == .word,
        !ids(of: parties.actors).contains(nation.id)
      {
        parties.recipients = [nation]
        return
      }
    }
  }
  private static var on: WordKey { "on" }
  private static let goods = WordSet("goods imports products everything exports wares plates documents cars vehicles")
  private static let origins = WordSet("from in of by")
  private static let onThings: EventTypes = [.coerce, .sanction]

  /// "Vucic spoke of terror. He flew to Mitrovica.": the first person of the sentence before, or one named before in this one;
  /// "it" is the first body that is no object there.
  func pronounParty(of spot: EventSpot, _ view: EventSentence) -> EventSentence.Name? {
    var index = spot.tokens.lowerBound - 1
    while index >= view.tokens.lowerBound {
      if view.isOnceMore(index) { index -= 2 } else if view.isFiller(index) { index -= 1 } else { break }
    }
    guard index >= view.tokens.lowerBound else { return nil }
    // "…," he added, calling for calm.
    if index - 2 >= view.tokens.lowerBound, view.isComma(index), view.isAny(index - 1, .announcing),
      EventReading.persons.contains(view.key(index - 2))
    {
      index -= 2
    }
    // "He spoke with Vucic and urged him": the pronoun that opens the sentence does both.
    if view.isAny(index, .joiners) {
      var first = view.tokens.lowerBound
      if let date = view.dates.first(where: { $0.tokens.lowerBound <= first + 1 }) { first = date.tokens.upperBound }
      if first < index, view.isComma(first) { first += 1 }
      if first < index, EventReading.persons.contains(view.key(first)) || view.key(first) == EventReading.it {
        index = first
      }
    }
    let isPerson = EventReading.persons.contains(view.key(index))
    guard isPerson || view.key(index) == EventReading.it else { return nil }
    // "the ministry said it had": whoever says so.
    var says = index > view.tokens.lowerBound && view.key(index - 1) == EventSentence.that ? index - 2 : index - 1
    // "announced on Monday that it would"
    if let date = view.dates.first(where: { $0.tokens.upperBound == says + 1 }) { says = date.tokens.lowerBound - 1 }
    if says > view.tokens.lowerBound, view.isAny(says, .announcing),
      let teller = view.actors.last(where: { $0.tokens.upperBound <= says }), says - teller.tokens.upperBound < 3,
      (kind(teller.id) == .person) == isPerson
    {
      return EventSentence.Name(tokens: index..<index + 1, id: teller.id, isPlace: false)
    }
    // "asked Pristina to drop the tariff it had imposed": whoever was named last.
    if !isPerson, let noun = view.contactObject(before: spot.tokens),
      let last = view.actors.last(where: { $0.tokens.upperBound <= noun && fits($0.id, isPerson: false) })
    {
      return EventSentence.Name(tokens: index..<index + 1, id: last.id, isPlace: false)
    }
    // "A condemned it, and B urged calm when he came": the clause behind ", and" has its own subject.
    let joiner = (view.tokens.lowerBound + 1..<max(index, view.tokens.lowerBound + 1)).last {
      view.isAny($0, .joiners) && view.isComma($0 - 1)
    }
    if let joiner,
      let own = view.actors.first(where: {
        $0.tokens.lowerBound > joiner && $0.tokens.upperBound <= index && fits($0.id, isPerson: isPerson)
          && !isObject($0.tokens)
      }), own.tokens.lowerBound - joiner < 5
    {
      return EventSentence.Name(tokens: index..<index + 1, id: own.id, isPlace: false)
    }
    if let own = view.actors.first(where: {
      $0.tokens.upperBound <= index && fits($0.id, isPerson: isPerson)
        && (!isObject($0.tokens) || isPerson && ownsOffice($0, view))
    }) {
      return EventSentence.Name(tokens: index..<index + 1, id: own.id, isPlace: false)
    }
    if let ahead = mainSubject(behind: index, isPerson: isPerson, view) { return ahead }
    let number = document.sentence(ofToken: view.tokens.lowerBound)
    guard number > 0 else { return nil }
    let (here, before) = (document.sentences[number], document.sentences[number - 1])
    guard before.block == here.block else { return nil }
    for mention in mentions.within(before.tokens) {
      if case .actor(let id) = mention.meaning.target, fits(id, isPerson: isPerson), !isObject(mention.tokens) {
        return EventSentence.Name(tokens: index..<index + 1, id: id, isPlace: false)
      }
    }
    return nil
  }

  /// "Although it called the vote a provocation, Srpska Lista took part": the subject of the clause that comes.
  private func mainSubject(behind pronoun: Int, isPerson: Bool, _ view: EventSentence) -> EventSentence.Name? {
    guard pronoun == view.tokens.lowerBound + 1, EventReading.subordinating.contains(view.key(pronoun - 1)),
      let comma = (pronoun..<view.tokens.upperBound).first(where: { view.isComma($0) }),
      let main = view.actors.first(where: { $0.tokens.lowerBound > comma && !isObject($0.tokens) }),
      main.tokens.lowerBound - comma < 6, fits(main.id, isPerson: isPerson)
    else { return nil }
    return EventSentence.Name(tokens: pronoun..<pronoun + 1, id: main.id, isPlace: false)
  }
  private static let subordinating = WordSet("although though while after when as before since because")

  /// "According to Borrell's office, he": whose office speaks.
  private func ownsOffice(_ name: EventSentence.Name, _ view: EventSentence) -> Bool {
    let end = name.tokens.upperBound
    return end + 1 < view.tokens.upperBound && view.token(end).kind == .possessive
      && EventReading.mouthpieces.contains(view.key(end + 1)) && view.key(view.tokens.lowerBound) == Key.according
  }
  private static let mouthpieces = WordSet("office spokesman spokeswoman spokesperson lawyer aide aides")

  private func fits(_ id: EntityID, isPerson: Bool) -> Bool {
    let kind = kind(id)
    return isPerson ? kind == .person : kind == .state || kind == .organisation || kind == .mission || kind == .party
  }

  /// "with Serbia", "of Kosovo", "Kosovo's": no subject.
  private func isObject(_ tokens: Range<Int>) -> Bool {
    var before = tokens.lowerBound - 1
    // "of Albania and Croatia", "under the force".
    func isListed(_ index: Int) -> Bool {
      document.key(index) == Key.and
        || (document.tokens[index].isCapitalised && document.key(index + 1) == Key.and)
    }
    while before > 0, EventReading.determiners.contains(document.key(before)) || isListed(before) { before -= 1 }
    if before >= 0, EventSentence.prepositions.contains(document.key(before)) { return true }
    return tokens.upperBound < document.tokens.count && document.tokens[tokens.upperBound].kind == .possessive
  }

  private static let persons = WordSet("he she")
  static var it: WordKey { "it" }
}
