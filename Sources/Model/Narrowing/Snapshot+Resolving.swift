import Corpus
import Facts

extension Snapshot {
  /// What is wrong with a filter for this corpus; nil: nothing. Ranges are characters of `filter.text`.
  package func mistake(in filter: Filter) -> FilterMistake? {
    if case .failure(let mistake) = test(filter, matching: nil, isStrict: true) { return mistake }
    return nil
  }

  /// The filter with its names known.
  /// - Parameter isStrict: a name that nobody goes by is a mistake; else it selects nothing.
  func test(
    _ filter: Filter, matching: Set<String>?, isStrict: Bool
  ) -> Result<FilterTest, FilterMistake> {
    var test = FilterTest()
    if let matching { test.ids.append(matching) }
    var offset = 0
    do throws(FilterMistake) {
      for term in filter.terms {
        let range = offset..<(offset + term.text.count)
        offset = range.upperBound + 1
        try add(term, range, to: &test, isStrict)
      }
      return .success(test)
    } catch {
      return .failure(error)
    }
  }

  private func add(
    _ term: Filter.Term, _ range: Range<Int>, to test: inout FilterTest, _ isStrict: Bool
  ) throws(FilterMistake) {
    let (value, isNegated) = (term.value, term.isNegated)
    switch term.key {
    case .actor: test.actors.append((try actor(term, range, isStrict), isNegated))
    case .speaker: test.speakers.add(try actor(term, range, isStrict), isNegated: isNegated)
    case .place: test.places.append((try place(term, range, isStrict), isNegated))
    case .outlet: test.outlets.add(try outlet(term, range, isStrict), isNegated: isNegated)
    case .nation: test.nations.add(value.uppercased(), isNegated: isNegated)
    case .lang: test.languages.add(FilterTest.primary(value), isNegated: isNegated)
    case .path: test.paths.append((value, isNegated))
    case .since, .until, .asKnownOn: bound(term, in: &test)
    case .kind: if let kind = FactKind(rawValue: value) { test.kinds.add(kind, isNegated: isNegated) }
    case .strength:
      if let kind = StrengthReport.Kind(rawValue: value) { test.strengthKinds.add(kind, isNegated: isNegated) }
    case .event:
      if let type = EventReport.EventType(rawValue: value) { test.eventTypes.add(type, isNegated: isNegated) }
    case .status:
      if let status = EventReport.Status(rawValue: value) { test.statuses.add(status, isNegated: isNegated) }
    case .origins:
      test.origins.append(
        FilterTest.Bound(comparison: term.comparison, value: Double(Int(value) ?? 0), isNegated: isNegated))
    case .residual:
      test.residuals.append(
        FilterTest.Bound(
          comparison: term.comparison, value: Double(Filter.percent(value) ?? 0) / 100, isNegated: isNegated))
    case .isState: add(state: term, to: &test)
    case .words: break  // The articles with the words come as `matching`.
    }
  }

  private func bound(_ term: Filter.Term, in test: inout FilterTest) {
    guard let date = DateValue(edtf: term.value), let first = date.first?.number else { return }
    let last = date.last?.number ?? first
    // "-since:2023" is what came before 2023.
    switch (term.key, term.isNegated) {
    case (.since, false), (.until, true):
      let day = term.key == .since ? first : last + 1
      test.since = max(test.since ?? day, day)
    case (.until, false), (.since, true):
      let day = term.key == .until ? last : first - 1
      test.until = min(test.until ?? day, day)
    case (.asKnownOn, false): test.knownOn = min(test.knownOn ?? last, last)
    default: test.since = max(test.since ?? last + 1, last + 1)
    }
  }

  private func add(state term: Filter.Term, to test: inout FilterTest) {
    switch term.value {
    case "dated": test.isDated = !term.isNegated
    case "undated": test.isDated = term.isNegated
    default:
      // "unread" is all that is not read.
      let isTurned = term.value == "unread"
      let ids = articles(inState: isTurned ? "read" : term.value)
      if term.isNegated == isTurned { test.ids.append(ids) } else { test.unwantedIDs.formUnion(ids) }
    }
  }

  private func actor(
    _ term: Filter.Term, _ range: Range<Int>, _ isStrict: Bool
  ) throws(FilterMistake) -> EntityID {
    switch NameLookup.find(term.value, among: namedActors) {
    case .one(let id): return id
    case .several(let ids): return try settle(term, range, ids, isStrict)
    case .none(let near):
      if !isStrict { return EntityID("") }
      if case .one(let place) = NameLookup.find(term.value, among: namedPlaces), term.key == .actor {
        throw FilterMistake(
          range: range, what: "\"\(term.value)\" is a place, no actor", advice: "place:\(place)")
      }
      throw unknown(term, range, "no actor is called \"\(term.value)\"", near)
    }
  }

  private var namedActors: [NameLookup.Named] {
    actors.values.map { actor in
      NameLookup.Named(
        id: actor.id, name: actor.name, aliases: actor.aliases, weight: mentions.tally(of: actor.id)?.mentions ?? 0)
    }
  }

  private var namedPlaces: [NameLookup.Named] {
    places.values.map {
      NameLookup.Named(id: $0.id, name: $0.name, aliases: $0.aliases, weight: mentions.places[$0.id]?.count ?? 0)
    }
  }

  private func place(
    _ term: Filter.Term, _ range: Range<Int>, _ isStrict: Bool
  ) throws(FilterMistake) -> EntityID {
    switch NameLookup.find(term.value, among: namedPlaces) {
    case .one(let id): return id
    case .several(let ids): return try settle(term, range, ids, isStrict)
    case .none(let near):
      if !isStrict { return EntityID("") }
      throw unknown(term, range, "no place is called \"\(term.value)\"", near)
    }
  }

  private func settle(
    _ term: Filter.Term, _ range: Range<Int>, _ ids: [EntityID], _ isStrict: Bool
  ) throws(FilterMistake) -> EntityID {
    if !isStrict { return ids[0] }
    let names = ids.prefix(4).map { "\(term.key.rawValue):\($0)" }.joined(separator: ", ")
    throw FilterMistake(
      range: range, what: "several are called \"\(term.value)\"",
      advice: names + (ids.count > 4 ? " and \(ids.count - 4) more" : ""))
  }

  /// The outlet as articles name it, folded.
  private func outlet(
    _ term: Filter.Term, _ range: Range<Int>, _ isStrict: Bool
  ) throws(FilterMistake) -> String {
    let wanted = SearchFolding.fold(term.value)
    if !isStrict { return wanted }
    let names = outlets
    let folded = names.map { SearchFolding.fold($0) }
    if folded.contains(wanted) { return wanted }
    throw unknown(term, range, "no article is of \"\(term.value)\"", NameLookup.suggestions(wanted, names))
  }

  private func unknown(
    _ term: Filter.Term, _ range: Range<Int>, _ what: String, _ near: [String]
  ) -> FilterMistake {
    let terms = near.map { Filter.Term(term.key, $0).text }
    return FilterMistake(
      range: range, what: what,
      advice: terms.isEmpty ? term.key.meaning : "perhaps \(terms.joined(separator: ", "))")
  }

  /// The outlets of the articles, most articles first.
  package var outlets: [String] {
    var counts: [String: Int] = [:]
    for number in byPath { if let outlet = held[Int(number)].article.outlet?.value { counts[outlet, default: 0] += 1 } }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// Who or what is meant by names as one types them, with commas between.
  package func resolve(_ typed: String, as sort: NamesFound.Sort) -> NamesFound {
    let all = sort == .actor ? namedActors : namedPlaces
    var ids: [EntityID] = []
    for name in typed.split(separator: ",") {
      let name = name.trimmed
      switch NameLookup.find(name, among: all) {
      case .one(let id): if !ids.contains(id) { ids.append(id) }
      case .several(let several):
        return .mistake("several are called \"\(name)\": \(several.prefix(4).map(\.slug).joined(separator: ", "))")
      case .none(let near):
        let advice = near.isEmpty ? "" : "; perhaps \(near.joined(separator: ", "))"
        return .mistake("no \(sort.rawValue) is called \"\(name)\"\(advice)")
      }
    }
    return ids.isEmpty ? .mistake("no name was given; none takes it away") : .ids(ids)
  }
}
