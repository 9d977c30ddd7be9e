import Canvas
import Corpus
import Facts

/// The claims behind a figure, and below them the sentence of the selected one with its words marked.
package struct ClaimsPane: PaneContent {
  package private(set) var state: PaneState = .waiting
  var claims = TableList<ClaimRow>()
  private var reference = TableList<ReferencePoint>()
  /// All claims of the answer, those that are not shown among them.
  private var all: [ClaimRow] = []
  /// Whether counts of anything else stand among the strengths of the whole corpus.
  private var showsCounts = false
  private var articleCount = 0
  private let basis: Basis
  private let about: String
  /// Whether a single claim is passed through to the reader at once.
  private let passesSingle: Bool
  package private(set) var successor: (any PaneContent)?
  private var listArea = Rect(x: 0, y: 0, width: 0, height: 0)
  private var sentenceArea: Rect?

  /// Opened from a figure: where the figure has one claim only, its sentence is shown at once.
  package init(figure: Figure, about: String) {
    (basis, self.about, passesSingle) = (figure.basis, about, true)
  }

  package init(basis: Basis, about: String) { (self.basis, self.about, passesSingle) = (basis, about, false) }

  /// Every strength and count of the corpus.
  package static var all: ClaimsPane {
    var query = FactQuery()
    query.kinds = [.strength, .quantity]
    return ClaimsPane(basis: .facts(query), about: "")
  }

  private var isReference: Bool {
    if case .reference = basis { return true }
    return false
  }

  package var kind: PaneKind { .claims }
  package var crumb: String { about.isEmpty ? "Claims" : "Claims: \(about)" }
  package var question: Question? { .claims(basis) }
  package var position: String { isReference ? reference.position() : claims.position("claim") }

  package var memory: [String: String]? {
    var memory = isReference ? reference.memory() : claims.memory()
    if showsCounts { memory["counts"] = "yes" }
    if isWhole { return memory }
    guard let kept = basis.kept else { return nil }
    (memory["basis"], memory["about"]) = (kept, about)
    return memory
  }

  package mutating func remember(_ memory: [String: String]) {
    showsCounts = memory["counts"] != nil
    if isReference { reference.remember(memory) } else { claims.remember(memory) }
  }

  package mutating func accept(_ answer: Answer, look: Look) {
    guard case .claims(let list) = answer else { return }
    let isFirst = state == .waiting
    all = list.claims
    strengths = all.count { $0.isStrength }
    setClaims()
    reference.set(list.reference)
    let isEmpty = list.claims.isEmpty && list.reference.isEmpty
    let reason =
      isWhole ? "no article of this corpus states a strength or counts anything" : "no claim stands behind this"
    state = isEmpty ? look.emptiness(reason) : .ready
    if isFirst, passesSingle, list.claims.count == 1 { successor = ReaderPane(claim: list.claims[0]) }
  }

  /// Whether the pane has all of the corpus, where counts would bury the strengths.
  private var isWhole: Bool { about.isEmpty }
  private var strengths = 0

  private mutating func setClaims() {
    let hidesCounts = isWhole && !showsCounts && strengths > 0
    claims.set(hidesCounts ? all.filter(\.isStrength) : all)
    articleCount = Set(claims.rows.map(\.article.id)).count
  }

  package mutating func arrange(in area: Rect, look: Look) {
    (listArea, sentenceArea) = (area, nil)
    if area.height >= 12, !look.isZoomed, !isReference {
      let (rest, bottom) = area.cutBottom(min(9, area.height / 2))
      (listArea, sentenceArea) = (rest, bottom)
    }
    claims.arrange(in: Panel.content(of: listArea), look: look)
    reference.arrange(in: Panel.content(of: listArea), look: look)
  }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    if isReference {
      guard command == .open else { return reference.perform(command) ? .done : .ignored }
      guard let row = reference.selected else { return .notice("no row is selected") }
      return .effects([.openAddress(row.address)])
    }
    if command == .toggleCounts {
      guard isWhole, strengths > 0, strengths < all.count else { return .notice("all claims are shown") }
      showsCounts.toggle()
      setClaims()
      return .done
    }
    if command == .referenceRows {
      if let stale = claims.selected?.stale { return .open(ClaimsPane(newer: stale.newer)) }
      guard let difference = claims.selected?.difference else {
        return .notice("no reference figure is near this claim")
      }
      return .open(ClaimsPane(basis: difference.basis, about: "reference"))
    }
    if command == .open {
      guard let claim = claims.selected else { return .notice("no claim is selected") }
      return .open(ReaderPane(claim: claim))
    }
    return claims.perform(command) ? .done : .ignored
  }

  package mutating func click(x: Int, y: Int) -> Bool {
    guard listArea.contains(x: x, y: y) else { return false }
    let content = Panel.content(of: listArea)
    return isReference ? reference.click(y: y, in: content) : claims.click(y: y, in: content)
  }

  package mutating func scroll(by lines: Int, x: Int, y: Int) {
    claims.list.scroll(by: lines, count: claims.count)
    reference.list.scroll(by: lines, count: reference.count)
  }

  package var facets: [Filter.Term] { claims.facets }

  package var selection: Selection {
    if isReference { return Selection(value: reference.selected.map { Wording.quantity($0.quantity) }) }
    guard let claim = claims.selected else { return Selection() }
    var selection = Selection(
      value: Wording.claim(claim.claim), sentence: "\(claim.sentence)\n\(Citing.line(claim.article))",
      article: claim.article)
    selection.subject = MarkSubject(claim: claim)
    return selection
  }

  package var searchText: String? {
    get { isReference ? reference.list.filter : claims.list.filter }
    set {
      claims.filter(newValue ?? "")
      reference.filter(newValue ?? "")
    }
  }

  package func plainText(look: Look) -> String {
    isReference ? reference.plainText(look: look) : claims.plainText(look: look)
  }

  private func note(_ look: Look) -> String {
    guard state != .waiting else { return "" }
    if isReference { return Wording.count(reference.rows.count, "reference row") }
    let shown = claims.rows.count
    var text = isWhole && shown == strengths ? Wording.count(shown, "strength") : Wording.count(shown, "claim")
    text += " in \(Wording.number(articleCount))"
    if let all = look.summary?.articles.count { text += " of \(Wording.number(all))" }
    text += articleCount == 1 && look.summary == nil ? " article" : " articles"
    return shown == all.count ? text : text + ", \(Wording.count(all.count - shown, "count")) not shown"
  }

  package func draw(in grid: inout Grid, look: Look) {
    let filter = searchText ?? ""
    let panel = Panel(filter.isEmpty ? crumb : "\(crumb) with \"\(filter)\"", note: note(look), isFocused: true)
    let content = panel.draw(in: listArea, of: &grid, glyphs: look.glyphs)
    if drawState(in: content, of: &grid, look: look) { return }
    if isReference {
      reference.draw(in: content, of: &grid, look: look)
    } else {
      claims.draw(in: content, of: &grid, look: look)
    }
    guard let sentenceArea, let claim = claims.selected else { return }
    ClaimsPane.drawSentence(of: claim, in: sentenceArea, of: &grid, look: look)
  }

  /// The sentence of a claim with its words marked, what was read of it, and where it stands.
  static func drawSentence(of claim: ClaimRow, in area: Rect, of grid: inout Grid, look: Look) {
    let title = claim.article.title.isEmpty ? "no title" : claim.article.title
    let content = Panel(title).draw(in: area, of: &grid, glyphs: look.glyphs)
    let bytes = Array(claim.sentence.utf8)
    let flow = TextFlow(bytes, width: min(100, content.width - 2))
    // Below it one line of citation; what was read and why on one line, or on two where there is room.
    let isTall = content.height >= 5
    let room = max(1, content.height - (isTall ? 3 : 2))
    // The line of the marked words comes into sight even in a very long sentence.
    let start = min(max(0, flow.line(of: claim.focus.start) - room / 2), max(0, flow.lines.count - room))
    var y = content.y
    for line in flow.lines.dropFirst(start).prefix(room) {
      let from = min(max(line.lowerBound, claim.focus.start), line.upperBound)
      let to = max(from, min(line.upperBound, claim.focus.end))
      var x = content.x + 1
      x += grid.put(bytes: bytes, line.lowerBound..<from, x: x, y: y, role: .text, limit: content.width)
      x += grid.put(bytes: bytes, from..<to, x: x, y: y, role: .cited, limit: content.width)
      grid.put(bytes: bytes, to..<line.upperBound, x: x, y: y, role: .text, limit: content.width)
      y += 1
    }
    guard content.height >= 3 else { return }
    var place = min(y + 1, content.bottom - (isTall ? 3 : 2))
    func put(_ line: StyledText) {
      grid.put(line, x: content.x + 1, y: place, width: content.width - 2, glyphs: look.glyphs)
      place += 1
    }
    var what = StyledText(Wording.kind(claim.claim), .kind)
    what.add(" \(look.glyphs.dot) ", .dim)
    what.add(Wording.claim(claim, glyphs: look.glyphs), Wording.role(claim.claim))
    if case .strength(let report) = claim.claim {
      what.add("  \(Wording.interval(report.quantity))", .dim)
      what.add(" \(look.glyphs.dot) ", .dim)
      what.add(Wording.asOf(report.asOf), .date)
      if let basis = report.asOfBasis { what.add(" (\(basis))", .dim) }
    }
    var whose = StyledText()
    // What is wrong with a figure comes before whose it is: it must not be cut off.
    if let stale = claim.stale {
      whose.add("\(look.glyphs.again) \(Wording.stale(stale)) (R)", .problem)
      whose.add(" \(look.glyphs.dot) ", .dim)
    }
    whose.add(claim.speaker ?? "the article's own words", claim.speaker == nil ? .dim : .person)
    whose.add(" \(look.glyphs.dot) rule \(claim.rule)", .dim)
    let story = look.story(ofFact: claim.id, claim.correction)
    if isTall {
      put(what)
      put(story.map { StyledText($0, .status) } ?? whose)
    } else {
      what.add(" \(look.glyphs.dot) ", .dim)
      for run in whose.runs { what.add(run.text, run.role) }
      put(what)
    }
    put(Citing.lines(claim.article, look: look)[0])
  }
}
