import Corpus
import Facts

/// The tables of `Data/lexicon` on their way into a `Lexicon`.
struct LexiconReading {
  /// What a phrase of the tables means; phrases are cut into words all at once, later.
  enum Meaning {
    case actor(Int32, isAmbiguous: Bool)
    case surname(Int32, isAmbiguous: Bool)
    case place(Int32, isAmbiguous: Bool)
    case title(Int32)
    case nominal(Int32)
    case adjective(Int32)
    case people(Int32)
    case speech(Int32)
    case given(isFemale: Bool?)
  }

  /// Where a name stands, for the checks.
  struct NameLine {
    let phrase: String
    let owner: Int32
    let isPlace: Bool
    let isAmbiguous: Bool
    let row: DataTable.Row
  }

  let countries: [CountryTable.Country]
  private(set) var actors: [Actor] = []
  private(set) var places: [Place] = []
  private(set) var titles: [Title] = []
  private(set) var speechVerbs: [SpeechVerb] = []
  private(set) var standsFor: [Int32] = []
  private(set) var needs: [[Int32]] = []
  private(set) var actorIndex: [EntityID: Int32] = [:]
  private(set) var placeIndex: [EntityID: Int32] = [:]
  private(set) var roles = RoleTable(postings: [])
  private(set) var ownBodies: [String: InstitutionsOfState] = [:]
  private(set) var nameLines: [NameLine] = []
  private(set) var rolesFile = ""
  private var phrases: [(String, Meaning)] = []
  private var titleIndex: [String: Int32] = [:]

  init(data: DataFolder) throws(DataFileError) {
    countries = try CountryTable(data: data).countries
    phrases.reserveCapacity(6000)
    readStates()
    let needLists = try readActors(data)
    try readOwnBodies(data)
    try readTitles(data)
    try readPlaces(data)
    try readSpeech(data)
    try readRoles(data)
    for (row, list) in needLists {
      var found: [Int32] = []
      for id in list { found.append(try known(id, row)) }
      needs.append(found)
    }
    needs = [[Int32]](repeating: [], count: countries.count) + needs
  }

  private mutating func readStates() {
    for (number, country) in countries.enumerated() {
      let id = EntityID(Slug.of(country.name))
      let index = Int32(number)
      actorIndex[id] = index
      actors.append(
        Actor(
          id: id, name: country.name, kind: .state, country: country.code, aliases: country.aliases, roles: [],
          source: .lexicon))
      // "Serbia and Montenegro" in news is nearly always two states.
      if country.code != "SCG" {
        for name in [country.name] + country.aliases { phrases.append((name, .actor(index, isAmbiguous: false))) }
      }
      for word in country.adjectives { phrases.append((word, .adjective(index))) }
      for word in country.people { phrases.append((word, .people(index))) }
    }
  }

  private mutating func readActors(
    _ data: DataFolder
  ) throws(DataFileError) -> [(DataTable.Row, [EntityID])] {
    let table = try data.table(
      "lexicon/actors.tsv",
      requiring: ["id", "name", "kind", "country", "aliases", "surname", "ambiguous", "nominals", "needs"])
    let codes = Set(countries.map(\.code))
    var needLists: [(DataTable.Row, [EntityID])] = []
    var surnames: [(String, Int32, Bool)] = []
    var surnameCount: [String: Int] = [:]
    for row in table.rows {
      let id = EntityID(row["id"])
      let index = Int32(actors.count)
      guard Slug.isOne(id.slug) else {
        throw row.error("\"\(id)\" is not an id: small letters, digits and hyphens")
      }
      guard actorIndex.updateValue(index, forKey: id) == nil else { throw row.error("the id \(id) stands twice") }
      guard let kind = Actor.Kind(rawValue: row["kind"]) else {
        throw row.error("\"\(row["kind"])\" is no kind of actor")
      }
      let country = row["country"]
      guard country.isEmpty || codes.contains(country) else {
        throw row.error("countries.tsv has no code \"\(country)\"")
      }
      let name = row["name"]
      guard !name.isEmpty else { throw row.error("the name is missing") }
      let aliases = row.list("aliases")
      let ambiguous = row.list("ambiguous")
      for alias in [name] + aliases {
        let isAmbiguous = ambiguous.contains(alias)
        phrases.append((alias, .actor(index, isAmbiguous: isAmbiguous)))
        nameLines.append(NameLine(phrase: alias, owner: index, isPlace: false, isAmbiguous: isAmbiguous, row: row))
      }
      let given = row["surname"]
      if kind == .person, given != "-" {
        // "~Osmani": his where the text names him in full, and another's where it does not.
        let isSecond = given.first == "~"
        let surname = given.isEmpty ? LexiconReading.surname(of: name) : isSecond ? String(given.dropFirst()) : given
        if surname != name {
          surnames.append((surname, index, isSecond || ambiguous.contains(surname)))
          if !isSecond { surnameCount[Folding.folded(surname), default: 0] += 1 }
        }
      }
      for nominal in row.list("nominals") { phrases.append((nominal, .nominal(index))) }
      needLists.append((row, row.list("needs").map { EntityID($0) }))
      actors.append(
        Actor(
          id: id, name: name, kind: kind, country: country.isEmpty ? nil : country, aliases: aliases, roles: [],
          source: .lexicon))
    }
    for (surname, index, isAmbiguous) in surnames {
      let isShared = surnameCount[Folding.folded(surname), default: 0] > 1
      phrases.append((surname, .surname(index, isAmbiguous: isAmbiguous || isShared)))
    }
    return needLists
  }

  private mutating func readOwnBodies(_ data: DataFolder) throws(DataFileError) {
    let table = try data.table(
      "lexicon/own-bodies.tsv", requiring: ["state", "parliament", "army", "police", "police_since", "people"])
    let codes = Set(countries.map(\.code))
    for row in table.rows {
      let state = row["state"]
      guard codes.contains(state) else { throw row.error("countries.tsv has no code \"\(state)\"") }
      guard ownBodies[state] == nil else { throw row.error("the state \(state) stands twice") }
      func body(_ column: String) throws(DataFileError) -> Int32? {
        row[column].isEmpty ? nil : try known(EntityID(row[column]), row)
      }
      let since = row["police_since"].isEmpty ? nil : DateValue(edtf: String(row["police_since"]))?.first
      guard row["police_since"].isEmpty == (since == nil) else {
        throw row.error("\"\(row["police_since"])\" is no date")
      }
      ownBodies[state] = InstitutionsOfState(
        parliament: try body("parliament"), army: try body("army"), police: try body("police"),
        people: try body("people"), policeSince: since)
    }
  }

  /// The last word of a name, with the particles before it: "von der Leyen".
  static func surname(of name: String) -> String {
    guard let space = name.lastIndex(of: " ") else { return name }
    var start = name.index(after: space)
    var end = space
    while let before = name[..<end].lastIndex(of: " "),
      EnglishWords.particles.contains(WordKey(name[name.index(after: before)..<end]))
    {
      start = name.index(after: before)
      end = before
    }
    return String(name[start...])
  }

  private mutating func readTitles(_ data: DataFolder) throws(DataFileError) {
    let table = try data.table("lexicon/titles.tsv", requiring: ["title", "kind", "several", "variants"])
    for row in table.rows {
      guard let kind = Title.Kind(rawValue: row["kind"]) else {
        throw row.error("\"\(row["kind"])\" is no kind of title")
      }
      let index = Int32(titles.count)
      let name = row["title"]
      titles.append(Title(name: name, kind: kind, isShared: row["several"] == "yes"))
      for wording in [name] + row.list("variants") {
        let folded = Folding.folded(wording)
        guard titleIndex.updateValue(index, forKey: folded) == nil else {
          throw row.error("the wording \"\(wording)\" stands twice")
        }
        phrases.append((wording, .title(index)))
      }
    }
  }

  private static let plurals = WordSet(
    "ministers presidents secretaries chancellors premiers ambassadors chiefs commanders mayors")

  private mutating func readPlaces(_ data: DataFolder) throws(DataFileError) {
    let table = try data.table(
      "lexicon/places.tsv",
      requiring: ["id", "name", "kind", "aliases", "ambiguous", "country", "lat", "lon", "precision", "stands_for"])
    for row in table.rows {
      let id = EntityID(row["id"])
      let index = Int32(places.count)
      guard Slug.isOne(id.slug) else {
        throw row.error("\"\(id)\" is not an id: small letters, digits and hyphens")
      }
      guard placeIndex.updateValue(index, forKey: id) == nil else { throw row.error("the id \(id) stands twice") }
      let kind = row["kind"]
      guard LexiconReading.placeKinds.contains(kind) else { throw row.error("\"\(kind)\" is no kind of place") }
      let latitude = try LexiconReading.degrees(row, "lat", limit: 90)
      let longitude = try LexiconReading.degrees(row, "lon", limit: 180)
      guard (latitude == nil) == (longitude == nil) else { throw row.error("lat and lon must be given together") }
      let precision = row["precision"]
      guard ["point", "town", "approximate", "region", ""].contains(precision) else {
        throw row.error("\"\(precision)\" is no precision")
      }
      let stands = row["stands_for"]
      standsFor.append(stands.isEmpty ? -1 : try known(EntityID(stands), row))
      let name = row["name"]
      let aliases = row.list("aliases")
      let ambiguous = row.list("ambiguous")
      for alias in [name] + aliases {
        let isAmbiguous = ambiguous.contains(alias)
        phrases.append((alias, .place(index, isAmbiguous: isAmbiguous)))
        nameLines.append(NameLine(phrase: alias, owner: index, isPlace: true, isAmbiguous: isAmbiguous, row: row))
      }
      let country = row["country"]
      places.append(
        Place(
          id: id, name: name, kind: kind, aliases: aliases, country: country.isEmpty ? nil : country,
          latitude: latitude, longitude: longitude, precision: precision.isEmpty ? nil : precision))
    }
  }

  private static let placeKinds: Set<String> = [
    "municipality", "village", "city", "crossing", "bridge", "base", "monastery", "landmark", "facility", "border",
    "region",
  ]

  private static func degrees(_ row: DataTable.Row, _ column: String, limit: Double) throws(DataFileError) -> Double? {
    let text = row[column]
    if text.isEmpty { return nil }
    guard let value = Double(text), abs(value) <= limit else {
      throw row.error("\"\(text)\" is no \(column) between -\(Int(limit)) and \(Int(limit)) degrees")
    }
    return value
  }

  private mutating func readSpeech(_ data: DataFolder) throws(DataFileError) {
    for row in try data.table("lexicon/speech.tsv", requiring: ["verb", "kind", "object", "takes", "forms"]).rows {
      let index = Int32(speechVerbs.count)
      speechVerbs.append(try SpeechVerb(row))
      for form in row.list("forms") { phrases.append((form, .speech(index))) }
    }
    for row in try data.table("lexicon/given_names.tsv", requiring: ["gender", "names"]).rows {
      let gender = row["gender"]
      guard ["m", "f", "u"].contains(gender) else { throw row.error("\"\(gender)\" is no gender: m, f or u") }
      for name in row.list("names") {
        phrases.append((name, .given(isFemale: gender == "u" ? nil : gender == "f")))
      }
    }
  }

  private mutating func readRoles(_ data: DataFolder) throws(DataFileError) {
    let table = try data.table("lexicon/roles.tsv", requiring: ["actor", "role", "of", "from", "to"])
    rolesFile = table.file
    var postings: [RoleTable.Posting] = []
    postings.reserveCapacity(table.rows.count)
    for row in table.rows {
      let actor = try known(EntityID(row["actor"]), row)
      let role = row["role"]
      guard let title = titleIndex[Folding.folded(role)] else { throw row.error("titles.tsv has no title \"\(role)\"") }
      let owner = row["of"]
      // A mayor's office is a place's, not an actor's.
      let isPlace = !owner.isEmpty && actorIndex[EntityID(owner)] == nil && placeIndex[EntityID(owner)] != nil
      let from = try LexiconReading.date(row, "from")
      let isOpen = row["to"] == ".."
      let to = isOpen ? nil : try LexiconReading.date(row, "to")
      if let start = from?.first, let end = to?.last, end < start {
        throw row.error("the posting ends before it starts")
      }
      let ownerIndex: Int32 =
        owner.isEmpty ? -1 : isPlace ? -2 - placeIndex[EntityID(owner), default: 0] : try known(EntityID(owner), row)
      postings.append(
        RoleTable.Posting(
          actor: actor, title: title, owner: ownerIndex, role: role, from: from, to: to, isOpen: isOpen, line: row.line)
      )
    }
    roles = RoleTable(postings: postings)
    var rolesOf: [Int32: [Actor.Role]] = [:]
    for posting in postings {
      let owner: EntityID? =
        posting.owner >= 0
        ? actors[Int(posting.owner)].id : posting.owner < -1 ? places[Int(-2 - posting.owner)].id : nil
      rolesOf[posting.actor, default: []].append(
        Actor.Role(role: posting.role, of: owner, from: posting.from, to: posting.to))
    }
    for (index, list) in rolesOf {
      let actor = actors[Int(index)]
      let sorted = list.enumerated().sorted { left, right in
        let (a, b) = (left.element.from?.first?.number ?? Int.min, right.element.from?.first?.number ?? Int.min)
        return (a, left.offset) < (b, right.offset)
      }
      actors[Int(index)] = Actor(
        id: actor.id, name: actor.name, kind: actor.kind, country: actor.country, aliases: actor.aliases,
        roles: sorted.map(\.element), source: .lexicon)
    }
  }

  private static func date(_ row: DataTable.Row, _ column: String) throws(DataFileError) -> DateValue? {
    let text = row[column]
    if text.isEmpty { return nil }
    guard let value = DateValue(edtf: text) else { throw row.error("\"\(text)\" in \(column) is not an EDTF date") }
    return value
  }

  private func known(_ id: EntityID, _ row: DataTable.Row) throws(DataFileError) -> Int32 {
    guard let index = actorIndex[id] else { throw row.error("there is no actor \"\(id)\"") }
    return index
  }

  /// Cuts all phrases into words at once and builds the trie.
  func nameTable() -> NameTable {
    var table = NameTable()
    var text: [UInt8] = []
    text.reserveCapacity(phrases.count * 16)
    var ends: [Int] = []
    ends.reserveCapacity(phrases.count)
    for (phrase, _) in phrases {
      text.append(contentsOf: phrase.utf8)
      ends.append(text.count)
      text.append(0x0A)
    }
    let tokens = Tokenizer().tokens(of: text)
    var next = 0
    var keys: [WordKey] = []
    for (number, (_, meaning)) in phrases.enumerated() {
      keys.removeAll(keepingCapacity: true)
      var capitals: UInt16 = 0
      var shape: Token?
      while next < tokens.count, Int(tokens[next].start) < ends[number] {
        let token = tokens[next]
        next += 1
        if token.key == NameTable.hyphen { continue }
        if token.isCapitalised, keys.count < 16 { capitals |= 1 << UInt16(keys.count) }
        keys.append(token.key)
        shape = token
      }
      guard let last = shape else { continue }
      add(meaning, keys, capitals, last, to: &table)
    }
    for (classes, words) in EnglishWords.lists {
      for word in words.split(separator: " ") { table.mark(WordKey(word), classes) }
    }
    for (index, (_, words)) in EnglishWords.heads.enumerated() {
      for word in words.split(separator: " ") {
        table.edit([WordKey(word)], .head) { $0.head = Int32(index) }
      }
    }
    return table
  }

  private func add(
    _ meaning: Meaning, _ keys: [WordKey], _ capitals: UInt16, _ last: Token, to table: inout NameTable
  ) {
    func candidate(_ kind: NameTable.Candidate.Kind, _ index: Int32, _ isAmbiguous: Bool) -> NameTable.Candidate {
      let isShout = keys.count == 1 && last.traits.contains(.allCapitals) && last.end - last.start <= 4
      return NameTable.Candidate(
        kind: kind, index: index, isAmbiguous: isAmbiguous,
        needsCapitals: isShout || (keys.count == 1 && last.traits.contains(.allCapitals) && isAmbiguous),
        capitals: capitals, wordCount: UInt8(min(255, keys.count)))
    }
    switch meaning {
    case .actor(let index, let isAmbiguous):
      table.edit(keys, .name) { $0.candidates.append(candidate(.actor, index, isAmbiguous)) }
    case .surname(let index, let isAmbiguous):
      table.edit(keys, [.name, .surname]) { $0.candidates.append(candidate(.surname, index, isAmbiguous)) }
    case .place(let index, let isAmbiguous):
      table.edit(keys, .name) { $0.candidates.append(candidate(.place, index, isAmbiguous)) }
    case .title(let index):
      let isPlural = keys.contains { LexiconReading.plurals.contains($0) }
      table.edit(keys, .title) {
        $0.title = index
        $0.isPluralTitle = isPlural
      }
    case .nominal(let index): table.edit(keys, .nominal) { $0.nominals.append(index) }
    case .adjective(let index): table.edit(keys, .adjective) { $0.adjective = index }
    case .people(let index): table.edit(keys, .people) { $0.people = index }
    case .speech(let index): table.edit(keys, .speech) { $0.speech = index }
    case .given(let isFemale): table.edit(keys, .given) { $0.isFemale = isFemale }
    }
  }
}

extension EnglishWords {
  static let particles = WordSet(lists.first { $0.0 == .particle }?.1 ?? "")
}

extension DataTable.Row {
  /// A mistake in this line.
  func error(_ what: String) -> DataFileError { DataFileError(file: file, line: line, what: what) }
}
