import Canvas
import Corpus
import Facts

/// The whole corpus on one screen: strength, busiest actors, latest articles and events, health.
package struct OverviewPane: PaneContent {
  enum Part: Int, CaseIterable, Sendable { case strength, articles, events, actors, health }

  package private(set) var state: PaneState = .waiting
  var part: Part = .strength
  var plot = StrengthPlot(layers: Set(StrengthLayer.allCases).subtracting([.contingents]))
  var actors = TableList<BusyActor>()
  var articles = TableList<LatestArticle>()
  var events = TableList<LatestEvent>()
  private var eventCount = 0
  var health = TableList<HealthLine>()
  /// Identity of the point under the chart's cursor.
  private(set) var pointID: String?
  /// Whether somebody has moved the chart's cursor; till then it is on the newest total.
  private var hasMoved = false
  private(set) var summary: CorpusSummary?
  /// Where each part stands; empty where it is not shown.
  private(set) var areas = [Rect](
    repeating: Rect(x: 0, y: 0, width: 0, height: 0), count: Part.allCases.count)

  package init() {}

  package var kind: PaneKind { .overview }
  package var crumb: String { "Overview" }
  package var question: Question? { .overview }

  package var position: String {
    switch part {
    case .strength: plot.place(of: pointID).map { "point \($0 + 1) of \(plot.marks.count)" } ?? ""
    case .actors: actors.position("actor")
    case .articles: articles.position("article")
    case .events: events.position("event")
    case .health: ""
    }
  }

  package var memory: [String: String]? {
    var memory = actors.memory("actor-").merging(articles.memory("article-")) { $1 }
    memory.merge(events.memory("event-")) { $1 }
    memory["part"] = String(part.rawValue)
    if hasMoved, let pointID { memory["point"] = pointID }
    return memory
  }

  package mutating func remember(_ memory: [String: String]) {
    part = memory["part"].flatMap { Int($0) }.flatMap(Part.init(rawValue:)) ?? .strength
    if let point = memory["point"] { (pointID, hasMoved) = (point, true) }
    actors.remember(memory, "actor-")
    articles.remember(memory, "article-")
    events.remember(memory, "event-")
  }

  package mutating func accept(_ answer: Answer, look: Look) {
    guard case .overview(let overview) = answer else { return }
    summary = overview.summary
    plot.set(overview.strength, layers: plot.layers)
    actors.set(overview.actors.map { BusyActor(row: $0) })
    articles.set(overview.articles.map { LatestArticle(row: $0) })
    events.set(overview.events.map { LatestEvent(row: $0) })
    eventCount = overview.eventCount
    health.set(HealthLine.lines(of: overview.summary))
    let newest = plot.marks.last { $0.lane == .totals } ?? plot.marks.last
    if !hasMoved || plot.place(of: pointID) == nil { pointID = newest.map { plot.points[$0.index].id } }
    let isEmpty = overview.summary.articles.count == 0 && overview.summary.problems.count == 0
    state =
      isEmpty && overview.strength.reference.isEmpty
      ? look.emptiness("this corpus has no article that could be read") : .ready
  }

  package mutating func arrange(in area: Rect, look: Look) {
    for part in Part.allCases { areas[part.rawValue] = Rect(x: 0, y: 0, width: 0, height: 0) }
    func put(_ part: Part, _ area: Rect) { areas[part.rawValue] = area }
    if look.isZoomed || area.width < 64 || area.height < 18 {
      put(part, area)
    } else if area.width < 110 || area.height < 28 {
      // Two lists below the chart: the news, or actors and counts once one goes there.
      let (top, bottom) = area.cutTop(max(10, area.height * 64 / 100))
      let (left, right) = bottom.cutLeft(bottom.width / 2)
      put(.strength, top)
      let isElsewhere = part == .actors || part == .health
      put(isElsewhere ? .actors : .articles, left)
      put(isElsewhere ? .health : .events, right)
    } else {
      let (top, bottom) = area.cutTop(area.height * 6 / 10)
      let side = min(64, area.width * 2 / 5)
      let (chart, right) = top.cutRight(side)
      let (articles, events) = bottom.cutLeft(bottom.width * 9 / 20)
      put(.strength, chart)
      put(.articles, articles)
      put(.events, events)
      // The counts stand below the actors where enough actors are left, else in their place.
      let healthHeight = HealthLine.lineCount + 1
      if right.height >= healthHeight + 9 {
        let (actors, health) = right.cutBottom(healthHeight)
        put(.actors, actors)
        put(.health, health)
      } else {
        put(part == .health ? .health : .actors, right)
      }
    }
    actors.arrange(in: content(.actors), look: look)
    articles.arrange(in: content(.articles), look: look)
    events.arrange(in: content(.events), look: look)
    health.arrange(in: content(.health), look: look, hasHeader: false)
  }

  /// Whether a wall stands left of a part.
  private func hasWall(_ part: Part) -> Bool { areas[part.rawValue].x > 0 }
  private func content(_ part: Part) -> Rect { Panel.content(of: areas[part.rawValue], hasWall: hasWall(part)) }

  package mutating func perform(_ command: Command, look: Look) -> Step {
    switch command {
    case .nextPane: part = Part(rawValue: (part.rawValue + 1) % Part.allCases.count)!
    case .previousPane: part = Part(rawValue: (part.rawValue + Part.allCases.count - 1) % Part.allCases.count)!
    case .left where part == .strength: movePoint(-1)
    case .right where part == .strength: movePoint(1)
    case .open: return open()
    case .mentions:
      guard part == .actors, let row = actors.selected?.row else { return .notice("select an actor first") }
      return .open(ClaimsPane(figure: row.mentions, about: "words for \(row.name)"))
    case .referenceRows:
      let point = plot.place(of: pointID).flatMap { plot.point($0) }
      return StrengthPlot.referenceRows(of: point) ?? .notice("no reference figure is near this point")
    default: return move(command) ? .done : .ignored
    }
    return .done
  }

  private mutating func move(_ command: Command) -> Bool {
    switch part {
    case .actors: return actors.perform(command)
    case .articles: return articles.perform(command)
    case .events: return events.perform(command)
    case .health: return health.perform(command)
    case .strength:
      switch command {
      case .down: movePoint(1)
      case .up: movePoint(-1)
      case .halfPageDown, .pageDown: movePoint(5)
      case .halfPageUp, .pageUp: movePoint(-5)
      case .first: movePoint(-plot.marks.count)
      case .last: movePoint(plot.marks.count)
      default: return false
      }
      return true
    }
  }

  private mutating func movePoint(_ step: Int) {
    guard !plot.marks.isEmpty else { return }
    hasMoved = true
    let place = (plot.place(of: pointID) ?? 0) + step
    pointID = plot.point(min(max(0, place), plot.marks.count - 1))?.id
  }

  private func open() -> Step {
    switch part {
    case .strength:
      guard let place = plot.place(of: pointID), let point = plot.point(place) else { return .open(StrengthPane()) }
      return .open(
        ClaimsPane(figure: point.reports, about: "\(Wording.date(point.asOf)) \(Wording.quantity(point.quantity))"))
    case .actors:
      guard let row = actors.selected?.row else { return .open(ActorsPane()) }
      return .open(DossierPane(row.id, name: row.name))
    case .articles:
      guard let row = articles.selected?.row else { return .open(ArticlesPane()) }
      return .open(ReaderPane(article: row.id, title: row.title))
    case .events:
      guard let row = events.selected?.row else { return .open(EventsPane()) }
      return .open(EventPane(row.id, title: row.what))
    case .health:
      guard let line = health.selected, let figure = line.figure else { return .open(ArticlesPane()) }
      if case .actors = figure.amount { return .open(ActorsPane()) }
      if line.identity == HealthLine.events { return .open(EventsPane()) }
      if line.identity == HealthLine.statements { return .open(StatementsPane()) }
      return .open(figure.pane(about: line.text))
    }
  }

  package mutating func click(x: Int, y: Int) -> Bool {
    guard let part = Part.allCases.first(where: { areas[$0.rawValue].contains(x: x, y: y) }) else { return false }
    self.part = part
    switch part {
    case .strength:
      guard let place = plot.nearest(x: x, y: y, in: plotArea) else { return false }
      pointID = plot.point(place)?.id
      hasMoved = true
      return true
    case .actors: return actors.click(y: y, in: content(.actors))
    case .articles: return articles.click(y: y, in: content(.articles))
    case .events: return events.click(y: y, in: content(.events))
    case .health: return health.click(y: y, in: content(.health), hasHeader: false)
    }
  }

  package mutating func scroll(by lines: Int, x: Int, y: Int) {
    switch Part.allCases.first(where: { areas[$0.rawValue].contains(x: x, y: y) }) {
    case .strength?: movePoint(lines > 0 ? 1 : -1)
    case .actors?: actors.list.scroll(by: lines, count: actors.count)
    case .articles?: articles.list.scroll(by: lines, count: articles.count)
    case .events?: events.list.scroll(by: lines, count: events.count)
    case .health?: health.list.scroll(by: lines, count: health.count)
    case nil: break
    }
  }

  package var selection: Selection {
    switch part {
    case .strength:
      let point = plot.place(of: pointID).flatMap { plot.point($0) }
      return Selection(value: point.map { Wording.quantity($0.quantity) }, basis: point?.reports.basis)
    case .actors:
      let row = actors.selected?.row
      var selection = Selection(value: row?.name, basis: row?.mentions.basis)
      selection.subject = row.map { MarkSubject(actor: $0.id, name: $0.name) }
      return selection
    case .articles:
      guard let row = articles.selected?.row else { return Selection() }
      return Selection(value: row.title, sentence: Citing.line(row), article: row)
    case .events:
      let row = events.selected?.row
      return Selection(
        value: row.map { "\(Wording.date($0.event.when)) \($0.what)" }, basis: row?.reports.basis)
    case .health:
      return Selection(value: health.selected.map { "\($0.count) \($0.text)" }, basis: health.selected?.figure?.basis)
    }
  }

  package var searchText: String? {
    get {
      switch part {
      case .actors: actors.list.filter
      case .articles: articles.list.filter
      case .events: events.list.filter
      case .strength, .health: nil
      }
    }
    set {
      if part == .actors { actors.filter(newValue ?? "") }
      if part == .articles { articles.filter(newValue ?? "") }
      if part == .events { events.filter(newValue ?? "") }
    }
  }

  package func plainText(look: Look) -> String {
    health.plainText(look: look) + "\n" + actors.plainText(look: look) + "\n" + articles.plainText(look: look)
      + "\n" + events.plainText(look: look)
  }

  private var readoutHeight: Int {
    let area = areas[Part.strength.rawValue]
    return area.height < 9 ? 1 : area.width < 90 ? 3 : 2
  }

  private var plotArea: Rect { content(.strength).cutBottom(readoutHeight).rest }

  package func draw(in grid: inout Grid, look: Look) {
    let shown = Part.allCases.filter { !areas[$0.rawValue].isEmpty }
    // Titles first and walls after, so that each line meets those it touches.
    for part in shown {
      panel(part).draw(in: areas[part.rawValue], of: &grid, glyphs: look.glyphs)
    }
    for part in shown where hasWall(part) {
      let area = areas[part.rawValue]
      grid.wall(x: area.x, y: area.y + 1, height: area.height - 1, glyphs: look.glyphs)
    }
    for part in shown {
      let content = content(part)
      if state != .ready {
        if part == shown[0] { _ = drawState(in: content, of: &grid, look: look) }
        continue
      }
      let isFocused = part == self.part
      switch part {
      case .strength: drawStrength(in: content, of: &grid, look: look)
      case .actors:
        draw(
          actors, in: content, of: &grid, look, isFocused,
          look.isFiltered ? "the filter leaves none" : "no actor is named")
      case .articles:
        draw(
          articles, in: content, of: &grid, look, isFocused,
          look.isFiltered ? "the filter leaves none" : "no article could be read")
      case .events:
        draw(
          events, in: content, of: &grid, look, isFocused,
          look.isFiltered ? "the filter leaves none" : "no article reports an event")
      case .health: health.draw(in: content, of: &grid, look: look, isFocused: isFocused, hasHeader: false)
      }
    }
  }

  private func draw<Row>(
    _ list: TableList<Row>, in area: Rect, of grid: inout Grid, _ look: Look, _ isFocused: Bool, _ emptiness: String
  ) {
    if list.rows.isEmpty {
      grid.put(emptiness, x: area.x + 1, y: area.y, width: area.width - 2, role: .dim, glyphs: look.glyphs)
    } else {
      list.draw(in: area, of: &grid, look: look, isFocused: isFocused)
    }
  }

  private func words(_ list: ListState) -> String { list.filter.isEmpty ? "" : " with \"\(list.filter)\"" }

  /// "100 of 265" where only some are listed, else how many there are.
  private func share(_ listed: Int, of all: Int?) -> String {
    if state == .waiting { return "" }
    guard let all, listed < all else { return Wording.number(listed) }
    return "\(Wording.number(listed)) of \(Wording.number(all))"
  }

  private func panel(_ part: Part) -> Panel {
    let isFocused = part == self.part
    switch part {
    case .strength:
      let note = state == .waiting ? "" : Wording.count(plot.points.count, "point")
      return Panel("KFOR strength", note: note, isFocused: isFocused)
    case .actors:
      let note = share(actors.rows.count, of: summary?.actors.count)
      return Panel("Busiest actors" + words(actors.list), note: note, isFocused: isFocused)
    case .articles:
      let note = share(articles.rows.count, of: summary?.articles.count)
      return Panel("Latest articles" + words(articles.list), note: note, isFocused: isFocused)
    case .events:
      let note = share(events.rows.count, of: eventCount)
      return Panel("Latest events" + words(events.list), note: note, isFocused: isFocused)
    case .health: return Panel("Corpus", isFocused: isFocused)
    }
  }

  private func drawStrength(in content: Rect, of grid: inout Grid, look: Look) {
    if plot.points.isEmpty, plot.steps.isEmpty {
      grid.put(
        "no article of this corpus states a strength", x: content.x + 1, y: content.y, width: content.width - 2,
        role: .dim, glyphs: look.glyphs)
      return
    }
    let place = plot.place(of: pointID)
    plot.draw(in: plotArea, of: &grid, look: look, cursor: place, isFocused: part == .strength)
    let point = place.flatMap { plot.point($0) }
    var lines = plot.readout(point, width: content.width - 2, look: look, rows: max(1, readoutHeight))
    if summary?.articles.count == 0, look.progress.isFinished {
      let why =
        look.isFiltered ? Look.nothingLeft : "no article here: files of articles end in .txt, .text, .md or .jsonl"
      lines = [StyledText(why, .status)]
    }
    for (row, line) in lines.prefix(readoutHeight).enumerated() {
      grid.put(
        line, x: content.x + 1, y: content.bottom - readoutHeight + row, width: content.width - 2, glyphs: look.glyphs)
    }
  }
}
