import Corpus
import Facts

/// Titles without a name, traced to whoever holds the office.
extension ActorReading {
  /// "Report of the Secretary-General on ...": who "the Secretary-General", "I" and "my" are in a report of the United
  /// Nations; nil for other texts.
  mutating func findAuthor() {
    let head = document.sentences.prefix(8).map(\.tokens)
    guard head.contains(where: { isReport($0) }), let owner = lexicon.index(of: "united-nations"),
      let title = lexicon.titles.firstIndex(where: { $0.name == "secretary-general" }).map({ Int32($0) }),
      let first = day?.first, let last = day?.last
    else { return }
    let holders = lexicon.roles.holders(title: title, owner: owner, from: first, to: last)
    guard Set(holders).count == 1, let author = holders.first else { return }
    roleSpots = roleSpots.map { spot in
      guard spot.title == title, spot.owner == nil else { return spot }
      return RoleSpot(
        range: spot.range, title: title, owner: owner, words: spot.words, sentence: spot.sentence,
        isIndefinite: spot.isIndefinite, isPredicate: spot.isPredicate)
    }
    let quotes = document.quotes
    for sentence in document.sentences {
      for index in sentence.tokens.dropLast()
      where tokens[index].key == ActorReading.firstPerson && tokens[index].isCapitalised
        && tokens[index + 1].kind == .word
        && !quotes.isQuoted(index)
      {
        add(index..<(index + 1), .actor(author), .pronoun, rule: "author-of-report")
      }
    }
  }

  private static var firstPerson: WordKey { "i" }
  private static let reportWords = [WordKey("report"), Key.of, Key.the, WordKey("secretary")]

  private func isReport(_ sentence: Range<Int>) -> Bool {
    guard sentence.count >= 5 else { return false }
    return sentence.dropLast(3).contains { start in
      ActorReading.reportWords.enumerated().allSatisfy { tokens[start + $0.offset].key == $0.element }
    }
  }

  mutating func resolveRoles() {
    for spot in roleSpots.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if let local = localOffice(of: spot) {
        add(spot.range, .actor(local.ref), .role, role: spot.words, rule: local.rule)
      } else if !spot.isIndefinite, let (id, rule) = holder(of: spot) {
        add(spot.range, .actor(id), .role, role: spot.words, rule: rule)
      } else if let owner = spot.owner, isPlural(spot), [.state, .organisation].contains(kind(of: owner)) {
        // "Envoys of Kosovo and Serbia held talks": several speak for whoever sent them.
        add(spot.range, .actor(owner), .nominal, rule: "envoys-of-body")
      } else if !spot.isPredicate, let office = office(of: spot) {
        add(spot.range, .actor(office), .role, role: spot.words, rule: "unnamed-office")
      }
    }
  }

  /// "Envoys", "mediators": an office of several.
  private func isPlural(_ spot: RoleSpot) -> Bool {
    lexicon.titles[Int(spot.title)].kind == .envoy
      && spot.range.contains { ActorReading.plurals.contains(tokens[$0].key) }
  }
  private static let plurals = WordSet("envoys mediators negotiators ambassadors representatives facilitators")

  private func holder(of spot: RoleSpot) -> (Ref, RuleName)? {
    // Who the text itself gives the office to: the last one named before, or for headlines the first one after.
    if let id = lastMentioned(before: spot.range.lowerBound, where: { states($0, spot) }) { return (id, "role-stated") }
    if spot.owner != nil, let id = firstMentioned(after: spot.range.upperBound, where: { states($0, spot) }) {
      return (id, "role-stated-later")
    }
    // "the prime minister said. ... Prime Minister Albin Kurti": the one whom the text gives that office further on.
    if spot.owner == nil, !spot.isPredicate, [.state, .government].contains(lexicon.titles[Int(spot.title)].kind),
      people.values.count(where: { states($0, spot) }) == 1,
      let id = firstMentioned(after: spot.range.upperBound, where: { states($0, spot) })
    {
      return (id, "role-stated-later")
    }
    if let id = apposed(spot) { return (id, "role-stated") }
    if let id = lastMentioned(before: spot.range.lowerBound, where: { posted($0, spot) }) {
      return (id, "role-of-lexicon")
    }
    guard !spot.isPredicate, let owner = spot.owner, owner < firstTextRef else { return nil }
    if let id = firstMentioned(after: spot.range.upperBound, where: { posted($0, spot) }) {
      return (id, "role-of-lexicon")
    }
    guard let first = day?.first, let last = day?.last else { return nil }
    let titles: [Int32]
    if isHead(spot.title) {
      // "the Serbian leader" may be its president, its prime minister or the head of a party.
      if kind(of: owner) == .state { return nil }
      titles = lexicon.titles.indices.filter { lexicon.titles[$0].kind == .head && !lexicon.titles[$0].isShared }.map(
        Int32.init)
    } else {
      titles = [spot.title]
    }
    var holders: Set<Int32> = []
    for title in titles where !lexicon.titles[Int(title)].isShared {
      holders.formUnion(lexicon.roles.holders(title: title, owner: owner, from: first, to: last))
    }
    guard holders.count == 1, let index = holders.first else { return nil }
    return (index, "role-on-the-day")
  }

  /// "Petar Petkovic, |director of the office| has called": whom the office describes, though no comma ends it.
  private func apposed(_ spot: RoleSpot) -> Ref? {
    var comma = spot.range.lowerBound - 1
    if comma > 0, tags[comma].classes.contains(.determiner) { comma -= 1 }
    let next = spot.range.upperBound
    guard comma > 0, tokens[comma].key == Key.comma, next < tokens.count,
      !tags[next].classes.isDisjoint(with: [.auxiliary, .speech]),
      let name = mentions.last(where: { $0.tokens.upperBound == comma }), let ref = name.actor, kind(of: ref) == .person
    else { return nil }
    // "The work takes years, Zannier, the head of the mission told them": what he says stands before him.
    let sentence = document.sentences[document.sentence(ofToken: comma)].tokens
    let opening = sentence.lowerBound..<name.tokens.lowerBound
    return opening.contains { tokens[$0].kind == .word && !tokens[$0].isCapitalised } ? nil : ref
  }

  /// "chief", "head", "leader": any office at the top of its owner.
  private func isHead(_ title: Int32) -> Bool { lexicon.titles[Int(title)].name == "head" }

  private func isSameOffice(_ spot: RoleSpot, _ title: Int32, _ owner: Ref?) -> Bool {
    if let wanted = spot.owner {
      if let owner, owner != wanted { return false }
      if owner == nil, lexicon.titles[Int(title)].kind != .rank { return title == spot.title }
    }
    if title == spot.title { return true }
    guard isHead(spot.title), let wanted = spot.owner, owner == wanted else { return false }
    let kind = lexicon.titles[Int(title)].kind
    return kind == .head || (self.kind(of: wanted) == .state && (kind == .state || kind == .government))
  }

  private func states(_ person: Person, _ spot: RoleSpot) -> Bool {
    person.roles.contains { role in
      if role.isFormer { return false }
      if isSameOffice(spot, role.title, role.owner) { return true }
      // "the Turkish commander": a commander of that country, whoever's force it is.
      let kinds: [Title.Kind] = [.military, .rank]
      guard let nation = spot.owner, kind(of: nation) == .state, kinds.contains(lexicon.titles[Int(spot.title)].kind),
        kinds.contains(lexicon.titles[Int(role.title)].kind)
      else { return false }
      return country(of: person.ref) == country(of: nation)
    }
  }

  /// Whether a person of the lexicon held the office when the text was written, as far as that is known.
  private func posted(_ person: Person, _ spot: RoleSpot) -> Bool {
    guard person.ref < firstTextRef else { return false }
    return lexicon.roles.postings(of: person.ref).contains { posting in
      let owner: Ref? = posting.owner >= 0 ? posting.owner : nil
      guard isSameOffice(spot, posting.title, owner) else { return false }
      guard let day else { return spot.owner == nil || posting.owner >= 0 }
      guard let certain = posting.certain else { return false }
      if let first = day.first, first < certain.first { return false }
      if let last = day.last, last > certain.last { return false }
      return true
    }
  }

  /// Who was mentioned last of those that match; nobody when two were, close to each other and not just now.
  private func lastMentioned(before token: Int, where matches: (Person) -> Bool) -> Ref? {
    var best: (last: Int, ref: Ref)?
    var second = -1
    for person in people.values where person.firstToken < token && matches(person) {
      var last = -1
      for mention in mentions where mention.tokens.lowerBound < token && mention.tokens.lowerBound > last {
        if mention.target == .actor(person.ref) { last = mention.tokens.lowerBound }
      }
      if last > best?.last ?? -1 {
        second = best?.last ?? -1
        best = (last, person.ref)
      } else {
        second = max(second, last)
      }
    }
    guard let best else { return nil }
    if second >= 0 {
      let number = document.sentence(ofToken: token)
      let recent = document.sentences[max(0, number - 1)].tokens.lowerBound
      guard best.last >= recent, second < recent else { return nil }
    }
    return best.ref
  }

  private func firstMentioned(after token: Int, where matches: (Person) -> Bool) -> Ref? {
    people.values.filter { $0.firstToken >= token && matches($0) }.min { $0.firstToken < $1.firstToken }?.ref
  }

  /// An actor for an office whose holder is not named: "President of Serbia".
  mutating func office(of spot: RoleSpot) -> Ref? {
    guard let owner = spot.owner else { return nil }
    let title = lexicon.titles[Int(spot.title)]
    let named: Bool
    switch title.kind {
    case .state, .government, .local: named = true
    // A nation's general is no office: "the Turkish commander".
    case .military: named = kind(of: owner) != .state || title.name.hasPrefix("chief")
    // "the UN's top diplomat" is no foreign minister.
    case .minister: named = title.name != "minister" && (kind(of: owner) == .state || country(of: owner) != nil)
    case .head: named = !isHead(spot.title)
    case .spokesperson: named = true
    case .envoy: named = title.name != "special representative" && title.name != "chief negotiator"
    case .church, .rank, .honorific, .other: named = false
    }
    guard named else { return nil }
    let name = name(of: owner)
    let office = title.name.prefix(1).uppercased() + title.name.dropFirst() + " of " + name
    return register(
      office, kind: .office, country: country(of: owner),
      roles: [Actor.Role(role: title.name, of: id(of: owner), from: nil, to: nil)])
  }

  /// The actor of a name found by pattern; made unless it is there already.
  mutating func register(_ name: String, kind: Actor.Kind, country: String?, roles: [Actor.Role] = []) -> Ref? {
    let id = EntityID(Slug.of(name))
    guard !id.slug.isEmpty else { return nil }
    if let known = lexicon.index(of: id) ?? textRefs[id] { return known }
    let ref = firstTextRef + Int32(textActors.count)
    textActors.append(TextActor(id: id, name: name, kind: kind, country: country, roles: roles))
    textRefs[id] = ref
    return ref
  }

  /// Gives people found by pattern their offices once all are known.
  mutating func registerPeople() {
    for person in people.values where person.ref >= firstTextRef {
      var unique: [Actor.Role] = []
      for stated in person.roles {
        let role = Actor.Role(
          role: lexicon.titles[Int(stated.title)].name, of: stated.owner.map { id(of: $0) }, from: nil, to: nil)
        if !unique.contains(role) { unique.append(role) }
      }
      if unique.isEmpty, let words = textActors[Int(person.ref - firstTextRef)].description {
        unique = [Actor.Role(role: words, of: nil, from: nil, to: nil)]
      }
      textActors[Int(person.ref - firstTextRef)].roles = unique
    }
  }
}
