import Canvas
import Facts

extension Desk {
  /// The desk as it stands, to be found again at the next start; panes that keep nothing are left out.
  package var session: Session {
    var session = Session()
    for (number, visit) in trail.enumerated() {
      guard let kept = Desk.kept(visit) else { continue }
      session.trail.append(kept)
      if number <= place { session.place = session.trail.count - 1 }
    }
    session.left = left.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap { Desk.kept($0.value) }
    for (letter, visit) in bookmarks { session.bookmarks[letter] = Desk.kept(visit) }
    if baseLook.naming != .en { session.settings["naming"] = baseLook.naming.rawValue }
    if let chosenMarker { session.settings["marker"] = chosenMarker.rawValue }
    return session
  }

  private static func kept(_ visit: Visit) -> Session.Place? {
    guard let memory = visit.pane.memory else { return nil }
    var place = Session.Place(kind: visit.pane.kind.rawValue, memory: memory)
    (place.isStart, place.isZoomed) = (visit.isStart, visit.isZoomed)
    if !visit.filter.isEmpty { place.memory["@filter"] = visit.filter.text }
    if visit.isRefiltered { place.memory["@refiltered"] = "yes" }
    return place
  }

  /// Takes up where a session was left; panes of a kind that is not known (any more) are passed over.
  package mutating func restore(_ session: Session) -> [Effect] {
    let effects = takeUp(session.settings)
    var visits: [Visit] = []
    var here = 0
    for (number, kept) in session.trail.enumerated() {
      guard let visit = Desk.visit(kept) else { continue }
      visits.append(visit)
      if number <= session.place { here = visits.count - 1 }
    }
    for kept in session.left {
      if let visit = Desk.visit(kept) { left[visit.pane.kind] = visit }
    }
    for (letter, kept) in session.bookmarks { bookmarks[letter] = Desk.visit(kept) }
    if !visits.isEmpty { (trail, place) = (visits, here) }
    defer { settle() }
    // Under other names everything is asked for anew.
    return effects + (visits.isEmpty && effects.isEmpty ? [] : ask())
  }

  /// Takes up the language of names and what charts are drawn with.
  private mutating func takeUp(_ settings: [String: String]) -> [Effect] {
    // What this terminal cannot show is no less chosen for the next one.
    if let marker = settings["marker"].flatMap(ChartMarker.init(rawValue:)) {
      chosenMarker = marker
      if !baseLook.glyphs.isASCII, marker != .braille || baseLook.marker == .braille { baseLook.marker = marker }
    }
    guard let naming = settings["naming"].flatMap(Naming.init(rawValue:)), naming != baseLook.naming else { return [] }
    baseLook.naming = naming
    return [.rename]
  }

  private static func visit(_ kept: Session.Place) -> Visit? {
    guard let kind = PaneKind(rawValue: kept.kind), let pane = pane(kind, kept.memory) else { return nil }
    var visit = Visit(pane)
    (visit.isStart, visit.isZoomed) = (kept.isStart, kept.isZoomed)
    if let text = kept.memory["@filter"], case .success(let filter) = Filter.parse(text) { visit.filter = filter }
    visit.isRefiltered = kept.memory["@refiltered"] != nil
    return visit
  }

  /// The pane that kept this, as it was.
  private static func pane(_ kind: PaneKind, _ memory: [String: String]) -> (any PaneContent)? {
    var pane: any PaneContent
    switch kind {
    case .reader:
      guard let article = memory["article"] else { return nil }
      pane = ReaderPane(article: article, title: memory["title"] ?? "")
    case .event:
      guard let event = memory["event"] else { return nil }
      pane = EventPane(event, title: memory["title"] ?? "")
    case .relation:
      guard let page = RelationPane(kept: memory) else { return nil }
      pane = page
    case .statements where memory["basis"] != nil: return nil
    case .search:
      guard let words = memory["words"] else { return nil }
      pane = SearchPane(words: words, isTyping: false)
    case .dossier:
      guard let actor = memory["actor"] else { return nil }
      pane = DossierPane(EntityID(actor), name: memory["name"] ?? actor)
    case .claims where memory["basis"] != nil:
      guard let basis = memory["basis"].flatMap(Basis.init(kept:)) else { return nil }
      pane = ClaimsPane(basis: basis, about: memory["about"] ?? "")
    case .articles where memory["basis"] != nil:
      guard case .articles(let query)? = memory["basis"].flatMap(Basis.init(kept:)) else { return nil }
      pane = ArticlesPane(query, about: memory["about"] ?? "")
    default:
      guard let fresh = fresh(kind) else { return nil }
      pane = fresh
    }
    pane.remember(memory)
    return pane
  }
}
