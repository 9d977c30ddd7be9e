import Corpus
import Facts

/// A filter whose names are known: tests articles and facts.
struct FilterTest {
  /// Values of a term and whether it is negated.
  struct Choice<Value: Hashable> {
    /// Alternatives: a thing has one of them.
    var wanted: Set<Value> = []
    var unwanted: Set<Value> = []

    var isEmpty: Bool { wanted.isEmpty && unwanted.isEmpty }

    func allows(_ value: Value?) -> Bool {
      guard let value else { return wanted.isEmpty }
      return (wanted.isEmpty || wanted.contains(value)) && !unwanted.contains(value)
    }

    mutating func add(_ value: Value, isNegated: Bool) {
      if isNegated { unwanted.insert(value) } else { wanted.insert(value) }
    }
  }

  /// A bound of a number.
  struct Bound {
    let comparison: Filter.Term.Comparison
    let value: Double
    let isNegated: Bool

    func allows(_ number: Double?) -> Bool {
      guard let number else { return isNegated }
      let holds =
        switch comparison {
        case .equal: number == value
        case .atLeast: number >= value
        case .atMost: number <= value
        case .more: number > value
        case .less: number < value
        }
      return holds != isNegated
    }
  }

  // Of articles.
  var actors: [(id: EntityID, isNegated: Bool)] = []
  var places: [(id: EntityID, isNegated: Bool)] = []
  var outlets = Choice<String>()
  var languages = Choice<String>()
  var paths: [(part: String, isNegated: Bool)] = []
  /// Day of publication, or the last day it can be of.
  var since: Int?
  var until: Int?
  var knownOn: Int?
  var isDated: Bool?
  /// Ids of articles that the words and the memory of what was read select.
  var ids: [Set<String>] = []
  var unwantedIDs: Set<String> = []

  // Of facts.
  var kinds = Choice<FactKind>()
  var strengthKinds = Choice<StrengthReport.Kind>()
  var eventTypes = Choice<EventReport.EventType>()
  var statuses = Choice<EventReport.Status>()
  var speakers = Choice<EntityID>()
  var nations = Choice<String>()
  var residuals: [Bound] = []
  var origins: [Bound] = []

  /// Whether articles are left only where a fact of theirs agrees.
  var wantsFacts: Bool {
    !kinds.wanted.isEmpty || !strengthKinds.wanted.isEmpty || !eventTypes.wanted.isEmpty || !statuses.wanted.isEmpty
      || !speakers.wanted.isEmpty || !nations.wanted.isEmpty || residuals.contains { !$0.isNegated }
      || origins.contains { !$0.isNegated }
  }

  /// Whether strengths, events and statements are looked at one by one.
  var testsClaims: Bool {
    !actors.isEmpty || !places.isEmpty || !strengthKinds.isEmpty || !eventTypes.isEmpty || !statuses.isEmpty
      || !speakers.isEmpty || !nations.isEmpty || !residuals.isEmpty
  }

  /// Whether strengths, events or statements are asked for by more than their kind.
  var wantsClaims: Bool {
    !strengthKinds.wanted.isEmpty || !eventTypes.wanted.isEmpty || !statuses.wanted.isEmpty
      || !speakers.wanted.isEmpty || !nations.wanted.isEmpty || residuals.contains { !$0.isNegated }
      || origins.contains { !$0.isNegated }
  }

  /// How an article stands to the filter.
  enum Standing { case left, leftOut, undated }

  /// Whether an article has none of the facts left that are asked for.
  func leavesNothing(of article: HeldArticle) -> Bool {
    guard wantsFacts, article.strength.isEmpty, article.events.isEmpty, article.statements.isEmpty else { return false }
    return wantsClaims || article.factCount == 0
  }

  /// Outlets and languages that were met, each decided once: thousands of articles share a few.
  struct Decided {
    fileprivate var outlets, languages: [String?: Bool]

    init() { (outlets, languages) = ([:], [:]) }
  }

  /// Whether a choice allows a value as it is written.
  private static func allows(
    _ value: String?, _ choice: Choice<String>, _ known: inout [String?: Bool], as form: (String) -> String
  ) -> Bool {
    if choice.isEmpty { return true }
    if let isAllowed = known[value] { return isAllowed }
    let isAllowed = choice.allows(value.map(form))
    known[value] = isAllowed
    return isAllowed
  }

  /// All but whom the article names.
  func standing(of article: HeldArticle, _ known: inout Decided) -> Standing {
    let source = article.article
    guard FilterTest.allows(source.outlet?.value, outlets, &known.outlets, as: { SearchFolding.fold($0) }),
      FilterTest.allows(source.language, languages, &known.languages, as: FilterTest.primary)
    else { return .leftOut }
    for (part, isNegated) in paths where FilterTest.has(source.path, part) == isNegated { return .leftOut }
    for set in ids where !set.contains(source.id) { return .leftOut }
    if unwantedIDs.contains(source.id) { return .leftOut }
    if let isDated, (article.day != nil) != isDated { return .leftOut }
    guard since != nil || until != nil || knownOn != nil else { return .left }
    guard let day = article.day?.number else { return .undated }
    if let since, day < since { return .leftOut }
    if let until, day > until { return .leftOut }
    if let knownOn, (article.reading.publication.date?.last?.number ?? day) > knownOn { return .leftOut }
    return .left
  }

  /// "sr" of "sr-Latn".
  static func primary(_ language: String) -> String {
    String(language.lowercased().prefix { $0 != "-" && $0 != "_" })
  }

  private static func has(_ path: String, _ part: String) -> Bool {
    let (path, part) = (Array(SearchFolding.fold(path).utf8), Array(SearchFolding.fold(part).utf8))
    guard part.count <= path.count else { return false }
    return (0...(path.count - part.count)).contains { path[$0..<($0 + part.count)].elementsEqual(part) }
  }

  /// Whether some strength, event or statement may agree: where sorts of strength are asked for, no event can.
  func allowsSome(_ kind: FactKind) -> Bool {
    guard kinds.allows(kind) else { return false }
    if kind != .strength,
      !strengthKinds.allows(nil) || !nations.allows(nil) || !residuals.allSatisfy({ $0.allows(nil) })
    {
      return false
    }
    return kind == .event || eventTypes.allows(nil) && statuses.allows(nil)
  }

  /// Whether a strength, event or statement agrees; `origins` is for the group it belongs to.
  /// - Parameters:
  ///   - names: whether the claim or its sentence names an actor or place.
  ///   - residual: how far a strength lies from the reference.
  func allows(_ claim: Claim, speaker: EntityID?, names: (EntityID) -> Bool, residual: Double?) -> Bool {
    guard kinds.allows(claim.kind) else { return false }
    guard testsClaims else { return true }
    for (id, isNegated) in actors where names(id) == isNegated { return false }
    for (id, isNegated) in places where names(id) == isNegated { return false }
    var (strengthKind, nation): (StrengthReport.Kind?, String?)
    var (type, status): (EventReport.EventType?, EventReport.Status?)
    switch claim {
    case .strength(let report): (strengthKind, nation) = (report.kind, report.nation)
    case .event(let report): (type, status) = (report.type, report.status)
    case .statement, .mention, .date, .quantity: break
    }
    return strengthKinds.allows(strengthKind) && nations.allows(nation) && eventTypes.allows(type)
      && statuses.allows(status) && speakers.allows(speaker) && residuals.allSatisfy { $0.allows(residual) }
  }
}
