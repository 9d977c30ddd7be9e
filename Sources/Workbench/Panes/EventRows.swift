import Canvas
import Corpus
import Facts

extension EventRow: TableRow {
  static let columns = [
    TableColumn("when", 13, priority: 2),
    TableColumn("", 1, priority: 1, isSortable: false),
    TableColumn("type", 9, 17, 22, priority: 4),
    TableColumn("what", 16, 34, 80, priority: 1, comfort: 30),
    TableColumn("who", 16, 24, 60, priority: 8),
    TableColumn("place", 11, 14, 22, priority: 5),
    TableColumn("killed", 6, 6, 9, priority: 3, alignment: .right),
    TableColumn("injured", 7, 7, 9, priority: 3, alignment: .right),
    TableColumn("status", 9, 12, 22, priority: 7),
    TableColumn("reports", 7, priority: 9, alignment: .right),
    TableColumn("art/orig", 8, priority: 6, alignment: .right),
  ]

  var identity: String { event.id }
  var searchWords: [String] {
    [what, words, typeText, placeName ?? "", Wording.date(event.when), Wording.status(event.statuses)] + actorNames
      + recipientNames
  }

  var typeText: String { Wording.type(event.type, modes: event.modes) }
  /// The timeline's title, or else the words of the first report.
  var told: String { title ?? words }
  /// The same, with the first actor before words that begin within a sentence and name none: "Kosovo Police: were called off".
  var what: String {
    guard title == nil, words.first?.isLowercase == true, let first = actorNames.first else { return told }
    let folded = " " + SearchFolding.fold(words)
    let isNamed = actorNames.contains { name in
      SearchFolding.fold(name).split(separator: " ").contains { $0.utf8.count > 2 && folded.contains(" \($0)") }
    }
    return isNamed ? words : "\(first): \(words)"
  }
  func parties(_ look: Look) -> String { Wording.parties(actorNames, recipientNames, look.glyphs) }
  var hasOccurred: Bool { event.statuses.contains(.occurred) || event.statuses.contains(.historical) }

  /// Filled for what happened, hollow for what is planned, demanded, alleged or denied.
  func sign(_ glyphs: Glyphs) -> String { hasOccurred ? glyphs.full : glyphs.hollow }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    switch column {
    case 0: TableCell(Wording.date(event.when), event.when == nil ? .dim : .date)
    case 1: TableCell(sign(look.glyphs), .event)
    case 2: TableCell(typeText.utf8.count <= width ? typeText : event.type.rawValue, .event)
    case 3: TableCell(look.signs(Mark.Target(.event, id)) + what, title == nil ? .text : .header)
    case 4:
      TableCell(
        actorNames.isEmpty && recipientNames.isEmpty ? look.glyphs.dash : parties(look),
        actorNames.isEmpty && recipientNames.isEmpty ? .dim : .actor)
    case 5: TableCell(placeName ?? look.glyphs.dash, placeName == nil ? .dim : .place)
    case 6: casualties(.killed, killed, look)
    case 7: casualties(.injured, injured, look)
    case 8: TableCell(Wording.status(event.statuses), .status)
    case 9: TableCell(Wording.number(reports.count ?? 0), .figure)
    default: TableCell(Wording.prints(articles, origins), .figure)
    }
  }

  /// A figure set by hand has the sign of corrections before it.
  private func casualties(_ measure: Disagreement.Casualty, _ figure: Figure?, _ look: Look) -> TableCell {
    let sign = event.byHand(measure) == nil ? "" : look.glyphs.corrected
    guard let figure else { return TableCell(sign + look.glyphs.dash, .dim) }
    return TableCell(sign + Wording.casualties(figure), .quantity)
  }

  func sortKey(_ column: Int) -> SortKey {
    func high(_ figure: Figure?) -> Int? {
      guard case .stated(let quantity)? = figure?.amount else { return nil }
      return quantity.high ?? quantity.low
    }
    switch column {
    case 0: return .descending(event.when?.middle)
    case 2: return .text(typeText)
    case 3: return .text(SearchFolding.fold(what))
    case 4: return .of((actorNames.first ?? recipientNames.first).map(SearchFolding.fold))
    case 5: return .of(placeName.map(SearchFolding.fold))
    case 6: return .descending(high(killed))
    case 7: return .descending(high(injured))
    case 8:
      let status = Wording.status(event.statuses)
      return status.isEmpty ? .unknown : .text(status)
    case 9: return .descending(reports.count)
    default: return .descending(articles.count)
    }
  }
}

/// An event in a narrow list.
struct LatestEvent: TableRow {
  static let columns = [
    TableColumn("when", 11, 13, 13, priority: 1),
    TableColumn("", 1, priority: 1),
    TableColumn("type", 9, priority: 2),
    TableColumn("what", 12, 26, 90, priority: 1),
    TableColumn("art/orig", 8, priority: 3, alignment: .right),
  ]

  let row: EventRow
  var identity: String { row.id }
  var searchWords: [String] { row.searchWords }

  /// With the figures of killed and injured before it, which a narrow column would cut off behind it.
  private func what(width: Int) -> String {
    let casualties = Wording.casualties(row)
    let told = width < 40 ? row.told : row.what
    return casualties.isEmpty ? told : "\(casualties): \(told)"
  }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    switch column {
    case 0, 1: row.cell(column, width: width, look: look)
    case 2: TableCell(row.event.type.rawValue, .event)
    case 3: TableCell(what(width: width), row.title == nil ? .text : .header)
    default: row.cell(10, width: width, look: look)
    }
  }

  func sortKey(_ column: Int) -> SortKey { .unknown }
}

/// What is known of an event in a few lines: who, where and when with its basis, each casualty figure with its outlet.
enum EventCard {
  static func lines(_ row: EventRow, look: Look) -> [StyledText] {
    let dot = "  \(look.glyphs.dot)  "
    let event = row.event
    var lines: [StyledText] = []
    var first = StyledText("\(row.sign(look.glyphs)) \(row.typeText)", .event)
    let status = Wording.status(event.statuses)
    if !status.isEmpty { first.add("\(dot)\(status)", .status) }
    let parties = row.parties(look)
    first.add(dot, .dim)
    first.add(parties.isEmpty ? "nobody is named" : parties, parties.isEmpty ? .dim : .actor)
    lines.append(first)
    var place = StyledText(event.when == nil ? "at an unknown time" : Wording.date(event.when), .date)
    // What the short form leaves out: "2011~" is some day of "[2011-07-05..2011-08-04]".
    if let when = event.when, when.first != nil, when.last != nil, when.edtf != Wording.date(when) {
      place.add(" \(when.edtf)", .dim)
    }
    if let basis = row.whenBasis { place.add(" (\(basis))", .dim) }
    place.add(dot, .dim)
    place.add(row.placeName ?? "no place named", row.placeName == nil ? .dim : .place)
    lines.append(place)
    for set in event.byHand { lines.append(byHand(set, look: look)) }
    for what in [EventPage.CasualtyLine.What.killed, .injured] {
      let given = row.casualties.filter { $0.what == what }
      guard !given.isEmpty else { continue }
      var line = StyledText("\(what.rawValue) ", .header)
      for (index, casualty) in given.enumerated() {
        if index > 0 { line.add(" \(look.glyphs.dot) ", .dim) }
        line.add(figure(casualty.stated), .quantity)
        line.add(" \(source(casualty))", casualty.outlets.isEmpty ? .dim : .outlet)
      }
      lines.append(line)
    }
    if row.casualties.isEmpty { lines.append(StyledText("no report gives a figure of killed or injured", .dim)) }
    lines.append(counts(row, look: look))
    return lines
  }

  /// "✎ killed 4, set by mira, 2025-03-01: two reports count one man twice".
  static func byHand(_ set: GatheredEvent.ByHand, look: Look) -> StyledText {
    var line = StyledText("\(look.glyphs.corrected) ", .key)
    line.add("\(set.value.measure.rawValue) ", .header)
    line.add(set.value.quantity.map { Wording.quantity($0) } ?? "no figure holds", .quantity)
    let reason = set.mark.reason.isEmpty ? "" : ": \(set.mark.reason)"
    line.add(", set\(Wording.author(set.mark)), \(set.mark.when.prefix(10))\(reason)", .status)
    return line
  }

  /// "7 reports in 5 articles of 3 origins · anchored in the reference timeline as 2023-09-24-…".
  static func counts(_ row: EventRow, look: Look) -> StyledText {
    var counts = StyledText(Wording.count(row.reports.count ?? 0, "report"), .figure)
    counts.add(" in ", .dim)
    counts.add(Wording.count(row.articles.count ?? 0, "article"), .figure)
    counts.add(" of ", .dim)
    counts.add(Wording.count(row.origins.count ?? 0, "origin"), .figure)
    if row.origins.count == 1, (row.articles.count ?? 0) > 1 { counts.add(": rests on one origin", .status) }
    counts.add("  \(look.glyphs.dot)  ", .dim)
    counts.add(row.event.anchor.map { "timeline: \($0)" } ?? "not in the reference timeline", .dim)
    return counts
  }

  static func figure(_ figure: Figure) -> String {
    guard case .stated(let quantity) = figure.amount else { return "no figure" }
    return Wording.quantity(quantity)
  }

  /// "AP, BBC: Albin Kurti"
  static func source(_ line: EventPage.CasualtyLine) -> String {
    let outlets = line.outlets.isEmpty ? "unknown outlet" : line.outlets.joined(separator: ", ")
    return line.speaker.map { "\(outlets), says \($0)" } ?? outlets
  }
}
