import Corpus
import Facts

/// Titles without a name, traced to whoever holds the office.
extension ActorReading {
  mutating func resolveRoles() {
    for spot in roleSpots.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if let (id, rule) = holder(of: spot) {
        add(spot.range, .actor(id), .role, role: spot.words, rule: rule)
      } else if let office = office(of: spot) {
        add(spot.range, .actor(office), .role, role: spot.words, rule: "unnamed-office")
      }
    }
  }

  private func holder(of spot: RoleSpot) -> (Ref, RuleName)? {
    // Who the text itself gives the office to: the last one named before, or for headlines the first one after.
    if let id = lastMentioned(before: spot.range.lowerBound, where: { states($0, spot) }) { return (id, "role-stated") }
    if spot.owner != nil, let id = firstMentioned(after: spot.range.upperBound, where: { states($0, spot) }) {
      return (id, "role-stated-later")
    }
    if let id = lastMentioned(before: spot.range.lowerBound, where: { posted($0, spot) }) {
      return (id, "role-of-lexicon")
    }
    guard let owner = spot.owner, owner < firstTextRef else { return nil }
    if let id = firstMentioned(after: spot.range.upperBound, where: { posted($0, spot) }) {
      return (id, "role-of-lexicon")
    }
    guard let first = day?.first, let last = day?.last else { return nil }
    let titles: [Int32]
    if isHead(spot.title) {
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

  /// "chief", "head", "leader": any office at the top of its owner.
  private func isHead(_ title: Int32) -> Bool { lexicon.titles[Int(title)].name == "head" }

  private func isSameOffice(_ spot: RoleSpot, _ title: Int32, _ owner: Ref?) -> Bool {
    if let wanted = spot.owner {
      if let owner, owner != wanted { return false }
      if owner == nil, lexicon.titles[Int(title)].kind != .rank { return title == spot.title }
    }
    if title == spot.title { return true }
    if isHead(spot.title) {
      return spot.owner != nil && owner == spot.owner && lexicon.titles[Int(title)].kind == .head
    }
    return false
  }

  private func states(_ person: Person, _ spot: RoleSpot) -> Bool {
    person.roles.contains { isSameOffice(spot, $0.title, $0.owner) }
  }

  /// Whether a person of the lexicon held the office when the text was written, as far as that is known.
  private func posted(_ person: Person, _ spot: RoleSpot) -> Bool {
    guard person.ref < firstTextRef else { return false }
    return lexicon.roles.postings.contains { posting in
      guard posting.actor == person.ref else { return false }
      let owner: Ref? = posting.owner >= 0 ? posting.owner : nil
      guard isSameOffice(spot, posting.title, owner) else { return false }
      guard let day else { return spot.owner == nil || posting.owner >= 0 }
      guard let certain = posting.certain else { return false }
      if let first = day.first, first < certain.first { return false }
      if let last = day.last, last > certain.last { return false }
      return true
    }
  }

  private func lastMentioned(before token: Int, where matches: (Person) -> Bool) -> Ref? {
    var best: (Int, Ref)?
    for person in people.values where person.firstToken < token && matches(person) {
      var last = -1
      for mention in mentions where mention.tokens.lowerBound < token && mention.tokens.lowerBound > last {
        if mention.target == .actor(person.ref) { last = mention.tokens.lowerBound }
      }
      if last > best?.0 ?? -1 { best = (last, person.ref) }
    }
    return best?.1
  }

  private func firstMentioned(after token: Int, where matches: (Person) -> Bool) -> Ref? {
    people.values.filter { $0.firstToken >= token && matches($0) }.min { $0.firstToken < $1.firstToken }?.ref
  }

  /// An actor for an office whose holder is not named: "President of Serbia".
  private mutating func office(of spot: RoleSpot) -> Ref? {
    guard let owner = spot.owner else { return nil }
    let title = lexicon.titles[Int(spot.title)]
    let named: Bool
    switch title.kind {
    case .state, .government, .local, .military: named = true
    case .minister: named = title.name != "minister"
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
      textActors[Int(person.ref - firstTextRef)].roles = unique
    }
  }
}
