import Canvas
import Corpus
import Facts

/// How values are put in words, one way in every pane.
enum Wording {
  /// "4,500"
  static func number(_ value: Int) -> String {
    var digits = Array(String(abs(value)))
    var index = digits.count - 3
    while index > 0 {
      digits.insert(",", at: index)
      index -= 3
    }
    return (value < 0 ? "-" : "") + String(digits)
  }

  /// A figure with its hedge as the text gives it: "nearly 4,000", "at least 19", "3,700 to 4,000".
  static func quantity(_ quantity: Quantity?) -> String {
    guard let quantity else { return "no figure" }
    if quantity.qualifier == .between, let low = quantity.low, let high = quantity.high {
      return "\(number(low)) to \(number(high))"
    }
    guard let value = quantity.value else {
      return quantity.low != nil || quantity.high != nil ? interval(quantity) : "no figure"
    }
    switch quantity.qualifier {
    case .exact, .between: return number(value)
    case .about: return "about \(number(value))"
    case .nearly: return "nearly \(number(value))"
    case .over: return "over \(number(value))"
    case .atLeast: return "at least \(number(value))"
    case .upTo: return "up to \(number(value))"
    case .unit: return value == 1 ? "1 unit" : "\(number(value)) units"
    }
  }

  /// The interval a figure allows: "[3,500..4,000]"; open ends are left out: "[4,500..]".
  static func interval(_ quantity: Quantity?) -> String {
    guard let quantity, quantity.low != nil || quantity.high != nil else { return "[..]" }
    if quantity.low == quantity.high, let low = quantity.low { return "[\(number(low))]" }
    return "[\(quantity.low.map(number) ?? "")..\(quantity.high.map(number) ?? "")]"
  }

  /// A date in at most 11 columns where that can be done; `~` says that it is inferred, approximate or one day of many.
  static func date(_ value: DateValue?, isInferred: Bool = false) -> String {
    guard let value else { return "unknown" }
    if isPlain(value.edtf) { return isInferred ? value.edtf + "~" : value.edtf }
    let mark = isInferred || value.isApproximate ? "~" : ""
    let edtf = value.edtf.filter { $0 != "~" && $0 != "?" && $0 != "%" }
    let isSet = edtf.hasPrefix("[") || edtf.hasPrefix("{")
    if !isSet, !edtf.contains("/") {
      let parts = edtf.split(separator: "-")
      if parts.count == 2, let season = season(parts[1]) { return "\(parts[0]) \(season)\(mark)" }
      if edtf.contains("X"), let first = value.first, let last = value.last { return span(first, last) + "~" }
      return (edtf.split(separator: "T").first.map(String.init) ?? edtf) + mark
    }
    guard let first = value.first else { return "to " + (value.last?.description ?? "unknown") + mark }
    guard let last = value.last else { return "from " + first.description + mark }
    return span(first, last) + (isSet ? "~" : mark)
  }

  /// Whether a date is a year, month or day of figures only: most are, and lists show thousands of them.
  private static func isPlain(_ edtf: String) -> Bool {
    let bytes = edtf.utf8
    guard [4, 7, 10].contains(bytes.count), bytes.allSatisfy({ $0 == 0x2D || ($0 >= 0x30 && $0 <= 0x39) }) else {
      return false
    }
    guard bytes.count == 7 else { return true }
    // 21 and more are seasons.
    return bytes[bytes.index(bytes.startIndex, offsetBy: 5)] < 0x32
  }

  /// A date after its preposition: "as of 2022-08", and "up to 1999-06-12" where only the end is known.
  static func asOf(_ value: DateValue?) -> String {
    let text = date(value)
    if text.hasPrefix("to ") { return "up " + text }
    return text.hasPrefix("from ") ? text : value == nil ? "at an unknown time" : "as of " + text
  }

  /// What an event is about, in PLOVER's words: "rights freedoms, legal".
  static func contexts(_ contexts: [EventContext]) -> String {
    contexts.map { $0.rawValue.replacing("_", with: " ") }.joined(separator: ", ")
  }

  private static func season(_ code: Substring) -> String? {
    switch code {
    case "21": "spring"
    case "22": "summer"
    case "23": "autumn"
    case "24": "winter"
    default: nil
    }
  }

  /// The days from one to another as short as they go: a whole year, a whole month, days of one month, or two months.
  private static func span(_ first: Day, _ last: Day) -> String {
    let (from, to) = (first.parts, last.parts)
    let text = first.description
    if first == last { return text }
    if from.year == to.year {
      if from.month == to.month { return "\(text.prefix(7))" }
      // "2022-07/08": two months that follow each other say more than their year.
      return from.month + 1 == to.month
        ? "\(text.prefix(7))/\(last.description.prefix(7).suffix(2))" : String(text.prefix(4))
    }
    return "\(from.year)..\(to.year)"
  }

  /// The publication date of an article: "2023-10-01~" where it is inferred, "unknown" where it is not known.
  static func date(_ publication: Publication) -> String {
    date(publication.date, isInferred: publication.status == .inferred)
  }

  static func date(_ first: Day?, _ last: Day?) -> String {
    guard let first, let last else { return "no dates" }
    return "\(first.description.prefix(7)) to \(last.description.prefix(7))"
  }

  /// The difference to the reference: "+230 (+6.1%)", "up to +230", "-270 to +230".
  static func difference(_ figure: Figure?, to reference: ReferencePoint?) -> String {
    guard case .difference(let low, let high)? = figure?.amount else { return "" }
    let base = reference?.quantity.value ?? reference?.quantity.low ?? reference?.quantity.high
    func signed(_ value: Int) -> String { (value > 0 ? "+" : "") + number(value) }
    func percent(_ value: Int) -> String {
      guard let base, base != 0 else { return "" }
      let tenths = Int((Double(value) * 1000 / Double(base)).rounded())
      return "\(tenths < 0 ? "-" : tenths > 0 ? "+" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)%"
    }
    func bracketed(_ text: String) -> String { text.isEmpty ? "" : " (\(text))" }
    switch (low, high) {
    case (let low?, let high?) where low == high: return signed(low) + bracketed(percent(low))
    case (let low?, let high?):
      let range = base == nil ? "" : "\(percent(low)) to \(percent(high))"
      return "\(signed(low)) to \(signed(high))" + bracketed(range)
    case (nil, let high?): return "\(signed(high)) or less" + bracketed(percent(high))
    case (let low?, nil): return "\(signed(low)) or more" + bracketed(percent(low))
    case (nil, nil): return "open"
    }
  }

  /// "40/28": articles and independent origins.
  static func prints(_ articles: Figure, _ origins: Figure) -> String {
    "\(articles.count ?? 0)/\(origins.count ?? 0)"
  }

  /// Kosovo's XKX is user-assigned, not an ISO code: the star says so, help explains it.
  static func country(_ code: String?) -> String {
    guard let code else { return "unknown" }
    return code.hasPrefix("X") ? code + "*" : code
  }

  static func kind(_ kind: Actor.Kind) -> String {
    switch kind {
    case .armedForce: "force"
    case .armedGroup: "armed group"
    case .organisation: "organisation"
    default: kind.rawValue
    }
  }

  /// A strength's kind with whose it is and what qualifies it: "total, earlier", "reinforcement GBR, planned".
  static func kind(
    _ kind: StrengthReport.Kind, of nation: String? = nil, isHistorical: Bool, modality: StrengthReport.Modality
  ) -> String {
    var text = kind.rawValue + (nation.map { " \(country($0))" } ?? "")
    if isHistorical { text += ", earlier" }
    if modality != .asserted { text += ", \(modality.rawValue)" }
    return text
  }

  /// "stale: about 10,000 since 2010-01-08 by Le Mamouth; first given 2008-05 by ESI".
  static func stale(_ figure: RecycledFigure) -> String {
    func place(_ source: LevelSource) -> String { date(source.date) + (source.outlet.map { " by \($0)" } ?? "") }
    return "stale: \(quantity(figure.newer.quantity)) since \(place(figure.newer)); first given \(place(figure.first))"
  }

  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(self.number(number)) \(number == 1 ? one : many ?? one + "s")"
  }

  static func outlet(_ row: ArticleRow) -> String { row.outlet ?? "unknown" }

  /// What a fact says, in a few words, for the reader's footer and claim lists.
  static func claim(_ claim: Claim, names: [EntityID: String] = [:], glyphs: Glyphs = .unicode) -> String {
    switch claim {
    case .mention(let mention):
      let id: EntityID
      switch mention.target {
      case .actor(let actor): id = actor
      case .place(let place): id = place
      }
      return (names[id] ?? id.slug) + (mention.role.map { ", \($0)" } ?? "")
        + (mention.stale.map { ", stale title: \($0)" } ?? "")
    case .date(let date):
      return date.value?.edtf ?? "a time that cannot be placed"
    case .strength(let report):
      var text = quantity(report.quantity)
      // "1 battalion" says what "1 unit" leaves open.
      if let quantity = report.quantity, quantity.qualifier == .unit, let unit = report.unit, let value = quantity.value
      {
        return "\(number(value)) \(unit)"
      }
      if let unit = report.unit, report.quantity != nil { text += " \(unit)" }
      return text
    case .quantity(let report):
      var words = [report.unit, report.what].compactMap { $0 }
      // "45 killed", where the unit says already what is counted.
      if words.count == 2, words[0] == words[1] { words.removeLast() }
      return ([quantity(report.quantity)] + words).joined(separator: " ")
    case .event(let report): return event(report, names, glyphs)
    case .statement(let report): return statement(report, names)
    }
  }

  /// The kind of a fact in a word or two.
  static func kind(_ claim: Claim) -> String {
    switch claim {
    case .mention(let mention):
      if case .place = mention.target { return "place" }
      return "actor"
    case .date: return "date"
    case .strength(let report):
      return kind(
        report.kind, of: report.nation, isHistorical: report.isHistorical, modality: report.modality)
    case .quantity: return "count"
    case .event(let report): return report.status == .occurred ? "event" : "event, \(report.status.rawValue)"
    case .statement(let report): return report.polarity == .denied ? "denial" : "statement"
    }
  }

  /// The role a fact's words are drawn in.
  static func role(_ claim: Claim) -> Role {
    switch claim {
    case .mention(let mention):
      if case .place = mention.target { return .place }
      return .actor
    case .date: return .date
    case .strength: return .figure
    case .quantity: return .quantity
    case .event: return .event
    case .statement: return .statement
    }
  }

  /// What a claim of a row says, with the names of those it names.
  static func claim(_ row: ClaimRow, glyphs: Glyphs) -> String {
    let names = Dictionary(zip(row.claim.entities, row.names), uniquingKeysWith: { first, _ in first })
    return claim(row.claim, names: names, glyphs: glyphs)
  }

  /// "ASSAULT firearms, explosives"
  static func type(_ type: EventReport.EventType, modes: [String]) -> String {
    modes.isEmpty ? type.rawValue : "\(type.rawValue) \(modes.joined(separator: ", "))"
  }

  /// "Kosovo Serbs → KFOR"; empty where nobody is named.
  static func parties(_ actors: [String], _ recipients: [String], _ glyphs: Glyphs) -> String {
    let (from, to) = (actors.joined(separator: ", "), recipients.joined(separator: ", "))
    if to.isEmpty { return from }
    return from.isEmpty ? "\(glyphs.arrow) \(to)" : "\(from) \(glyphs.arrow) \(to)"
  }

  /// Everything but plain occurrence: "alleged", "also denied"; empty for what happened and nobody doubts.
  static func status(_ statuses: [EventReport.Status]) -> String {
    let others = statuses.filter { $0 != .occurred }.map(\.rawValue).joined(separator: ", ")
    return others.isEmpty ? "" : statuses.contains(.occurred) ? "also \(others)" : others
  }

  /// A figure of killed or injured people in a narrow column: "4", "1-4", "19+", "to 50".
  static func casualties(_ figure: Figure?) -> String {
    guard case .stated(let quantity)? = figure?.amount else { return "" }
    switch (quantity.low, quantity.high) {
    case (let low?, let high?): return low == high ? number(low) : "\(number(low))-\(number(high))"
    case (let low?, nil): return number(low) + "+"
    case (nil, let high?): return "to \(number(high))"
    case (nil, nil): return "some"
    }
  }

  /// " by mira"; empty for a mark without a name.
  static func author(_ mark: Mark) -> String { mark.author.isEmpty ? "" : " by \(mark.author)" }

  /// "4 killed, 93 injured"; empty where no report gives a figure.
  static func casualties(_ row: EventRow) -> String {
    [(row.killed, "killed"), (row.injured, "injured")].compactMap { figure, what in
      figure.map { "\(casualties($0)) \(what)" }
    }.joined(separator: ", ")
  }

  /// "ASSAULT firearms: armed men → Kosovo Police, 4 killed".
  private static func event(_ report: EventReport, _ names: [EntityID: String], _ glyphs: Glyphs) -> String {
    func listed(_ ids: [EntityID]) -> [String] { ids.map { names[$0] ?? $0.slug } }
    var text = type(report.type, modes: report.mode.map { [$0] } ?? [])
    let parties = parties(listed(report.actors), listed(report.recipients), glyphs)
    if !parties.isEmpty { text += ": \(parties)" }
    if let killed = report.killed { text += ", \(quantity(killed)) killed" }
    if let injured = report.injured { text += ", \(quantity(injured)) injured" }
    return text
  }

  /// "Jens Stoltenberg warn, to Serbia".
  private static func statement(_ report: StatementReport, _ names: [EntityID: String]) -> String {
    let speaker = report.speaker.map { names[$0] ?? $0.slug } ?? report.speakerText ?? "unknown speaker"
    return "\(speaker): \(report.verb)" + (report.addressee.map { ", to \(names[$0] ?? $0.slug)" } ?? "")
  }

  static func role(_ kind: StrengthReport.Kind) -> Role {
    switch kind {
    case .total: .reported
    case .reinforcement, .reserve: .reinforcement
    case .reduction, .redeployment: .reduction
    case .contingent: .quantity
    case .ceiling, .plan: .plan
    }
  }
}
