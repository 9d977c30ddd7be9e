import Canvas
import Corpus
import Facts

extension ActorRow: TableRow {
  static let columns = [
    TableColumn("name", 16, 26, 36, priority: 1),
    TableColumn("kind", 12, priority: 7),
    TableColumn("country", 7, priority: 8),
    TableColumn("office, last day", 16, 28, 56, priority: 4),
    TableColumn("mentions", 8, priority: 3, alignment: .right),
    TableColumn("art/orig", 8, priority: 2, alignment: .right),
    TableColumn("first", 11, priority: 9),
    TableColumn("last", 11, priority: 6),
    TableColumn("activity", 8, 12, 32, priority: 5, isSortable: false),
  ]

  var identity: String { id.slug }
  var searchWords: [String] { [name, kind.rawValue, country ?? "", role ?? "", id.slug] }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    switch column {
    case 0: TableCell(shownName(look), kind == .person ? .person : .actor)
    case 1: TableCell(Wording.kind(kind), .kind)
    case 2: TableCell(countryText ?? look.glyphs.dash, country == nil ? .dim : .text)
    case 3: TableCell(role ?? (kind == .person ? "none known" : look.glyphs.dash), role == nil ? .dim : .text)
    case 4: TableCell(Wording.number(mentions.count ?? 0), .figure)
    case 5: TableCell(Wording.prints(articles, origins), .figure)
    case 6: TableCell(Wording.date(first), first == nil ? .dim : .date)
    case 7: TableCell(Wording.date(last), last == nil ? .dim : .date)
    default: TableCell(Sparkline.text(activity, width: width, glyphs: look.glyphs), .spark)
    }
  }

  /// The country's code; "unknown" for those who must have one, nil where none need be.
  var countryText: String? {
    if country == nil, kind != .person, kind != .state { return nil }
    return Wording.country(country)
  }

  /// The name, marked where it was found in the text and is in no lexicon.
  func shownName(_ look: Look) -> String {
    look.signs(Mark.Target(.actor, id.slug)) + name + (source == .text ? look.glyphs.isASCII ? "+" : "°" : "")
  }

  func sortKey(_ column: Int) -> SortKey {
    switch column {
    case 0: .of(SearchFolding.fold(name))
    case 1: .of(kind.rawValue)
    case 2: .of(country)
    case 3: .of(role)
    case 4: .descending(mentions.count)
    case 5: .descending(articles.count)
    case 6: .of(first?.middle)
    default: .descending(last?.middle)
    }
  }
}

extension ArticleRow: TableRow {
  static let columns = [
    TableColumn("published", 11, priority: 2),
    TableColumn("outlet", 8, 14, 24, priority: 3),
    TableColumn("prints", 6, priority: 6, alignment: .right),
    TableColumn("facts", 5, priority: 4, alignment: .right),
    TableColumn("strength", 8, priority: 5, alignment: .right),
    // The text of uneven length comes last: no gap stands between it and the figures.
    TableColumn("title", 12, 40, 110, priority: 1),
  ]
  /// The day beside the pointer: a bar over the title is drawn twice a move, and half of what a key sends.
  static let barColumn: Int? = 0

  var identity: String { id }
  var searchWords: [String] { [title, outlet ?? "", republisher ?? "", Wording.date(publication), path] }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    switch column {
    case 0: TableCell(Wording.date(publication), publication.date == nil ? .dim : .date)
    case 1: TableCell(Wording.outlet(self), outlet == nil ? .dim : .outlet)
    // Figures and title in one colour: a line that comes into sight changes colour less often.
    case 2: TableCell(Wording.number(prints.count ?? 1))
    case 3: TableCell(Wording.number(facts.count ?? 0))
    case 4: TableCell(Wording.number(strength.count ?? 0))
    default: titleCell(look)
    }
  }

  /// The last part of its path: all that tells two articles without a title apart.
  private var fileName: Substring { path.split(separator: "/").last ?? "" }

  private func titleCell(_ look: Look) -> TableCell {
    let words = look.signs(Mark.Target(.article, id)) + (title.isEmpty ? "no title: \(fileName)" : title)
    if look.fresh.contains(id) { return TableCell("\(look.glyphs.fresh) new  \(words)", .new) }
    return TableCell(words, title.isEmpty ? .dim : .text)
  }

  func sortKey(_ column: Int) -> SortKey {
    switch column {
    case 0: .descending(publication.date?.middle)
    case 1: .of(outlet.map(SearchFolding.fold))
    case 2: .descending(prints.count)
    case 3: .descending(facts.count)
    case 4: .descending(strength.count)
    default: .of(SearchFolding.fold(title))
    }
  }
}

extension StrengthPoint: TableRow {
  static let columns = [
    TableColumn("as of", 11, 13, 13, priority: 2),
    TableColumn("", 1, priority: 1, isSortable: false),
    TableColumn("kind", 14, 22, 26, priority: 3),
    TableColumn("value", 13, 15, 18, priority: 1, alignment: .right),
    TableColumn("interval", 16, priority: 7),
    TableColumn("nation", 6, priority: 8),
    TableColumn("outlet", 9, 14, 40, priority: 5),
    TableColumn("speaker", 9, 14, 40, priority: 9),
    TableColumn("art/orig", 8, priority: 6, alignment: .right),
    TableColumn("reference", 9, priority: 10, alignment: .right),
    TableColumn("difference", 16, 27, 34, priority: 4, alignment: .right),
  ]

  var identity: String { id }
  var searchWords: [String] {
    let value = quantity?.value.map { String($0) } ?? ""
    return [Wording.date(asOf), kindText, Wording.quantity(quantity), value, nation ?? ""] + outlets + speakers
  }

  var kindText: String {
    Wording.kind(kind, isHistorical: isHistorical, modality: modality) + (stale == nil ? "" : ", stale")
  }
  var outletText: String { outlets.isEmpty ? "unknown" : outlets.joined(separator: ", ") }
  var speakerText: String { speakers.isEmpty ? "own words" : speakers.joined(separator: ", ") }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    switch column {
    case 0: TableCell(Wording.date(asOf), asOf == nil ? .dim : .date)
    case 1: TableCell(StrengthPlot.sign(of: self, look.glyphs), Wording.role(kind))
    case 2: TableCell(stale == nil ? kindText : "\(look.glyphs.again) \(kindText)", Wording.role(kind))
    case 3: TableCell(Wording.quantity(quantity), quantity == nil ? .dim : .figure)
    case 4: TableCell(quantity == nil ? look.glyphs.dash : Wording.interval(quantity), .dim)
    case 5: TableCell(nation.map { Wording.country($0) } ?? look.glyphs.dash, nation == nil ? .dim : .text)
    case 6: TableCell(outletText, outlets.isEmpty ? .dim : .outlet)
    case 7: TableCell(speakerText, speakers.isEmpty ? .dim : .person)
    case 8: TableCell(Wording.prints(articles, origins), .figure)
    case 9:
      TableCell(
        reference.map { Wording.number($0.quantity.value ?? $0.quantity.low ?? 0) } ?? look.glyphs.dash,
        reference == nil ? .dim : .reference)
    default:
      differenceCell(width, look)
    }
  }

  /// With per cent where there is room for both.
  private func differenceCell(_ width: Int, _ look: Look) -> TableCell {
    guard difference != nil else { return TableCell(look.glyphs.dash, .dim) }
    let full = Wording.difference(difference, to: reference)
    return TableCell(full.utf8.count <= width ? full : Wording.difference(difference, to: nil))
  }

  func sortKey(_ column: Int) -> SortKey {
    switch column {
    case 0: .of(asOf?.middle)
    case 2: .of(kindText)
    case 3: .of(quantity?.value ?? quantity?.low)
    case 4: .of(quantity?.low ?? quantity?.high)
    case 5: .of(nation)
    case 6: .of(outlets.first)
    case 7: .of(speakers.first)
    case 8: .descending(articles.count)
    case 9: .of(reference?.quantity.value)
    default: .of(differenceMiddle)
    }
  }

  private var differenceMiddle: Int? {
    guard case .difference(let low, let high)? = difference?.amount else { return nil }
    if let low, let high { return (low + high) / 2 }
    return low ?? high
  }
}

extension ClaimRow: TableRow {
  static let columns = [
    TableColumn("as of", 11, 13, 13, priority: 3),
    TableColumn("kind", 14, 22, 26, priority: 2),
    TableColumn("value", 12, 20, 30, priority: 1),
    TableColumn("speaker", 9, 14, 28, priority: 6),
    TableColumn("outlet", 8, 12, 22, priority: 4),
    TableColumn("published", 11, priority: 5),
    TableColumn("difference", 16, priority: 7, alignment: .right),
    // The pane writes the selected one out below.
    TableColumn("sentence", 40, 60, 140, priority: 8, isSortable: false),
  ]

  var identity: String { ClaimRow.identity(ofFact: id, in: article.id) }
  static func identity(ofFact fact: String, in article: String) -> String { article + "/" + fact }
  var searchWords: [String] {
    [sentence, speaker ?? "", article.outlet ?? "", article.title, Wording.kind(claim), Wording.claim(claim)]
      + (stale == nil ? [] : ["stale"])
  }

  /// When the claim's words hold, where they say.
  var asOf: DateValue? {
    switch claim {
    case .strength(let report): report.asOf
    case .date(let date): date.value
    case .event(let report): report.when
    case .statement(let report): report.when
    case .mention, .quantity: nil
    }
  }

  var isStrength: Bool {
    if case .strength = claim { return true }
    return false
  }

  /// The words of the claim: a mention is best shown by them.
  var words: String {
    let bytes = Array(sentence.utf8)
    guard focus.end <= bytes.count else { return "" }
    return String(decoding: bytes[focus.range], as: UTF8.self)
  }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    switch column {
    case 0: TableCell(asOf == nil ? look.glyphs.dash : Wording.date(asOf), asOf == nil ? .dim : .date)
    case 1:
      TableCell(
        look.signs(ofFact: id, corrected: correction != nil)
          + (stale == nil ? Wording.kind(claim) : "\(look.glyphs.again) \(Wording.kind(claim)), stale"), .kind)
    case 2:
      if case .mention = claim {
        TableCell(words, Wording.role(claim))
      } else {
        TableCell(Wording.claim(self, glyphs: look.glyphs), Wording.role(claim))
      }
    case 3: TableCell(speaker ?? "own words", speaker == nil ? .dim : .person)
    case 4: TableCell(Wording.outlet(article), article.outlet == nil ? .dim : .outlet)
    case 5: TableCell(Wording.date(article.publication), article.publication.date == nil ? .dim : .date)
    case 6:
      TableCell(
        difference == nil ? look.glyphs.dash : Wording.difference(difference, to: nil), difference == nil ? .dim : .text
      )
    default: TableCell(sentence, .dim)
    }
  }

  func sortKey(_ column: Int) -> SortKey {
    switch column {
    case 0: .of(asOf?.middle)
    case 1: .of(Wording.kind(claim))
    case 2: .of(amount)
    case 3: .of(speaker)
    case 4: .of(article.outlet)
    case 5: .of(article.publication.date?.middle)
    default: .of(differenceLow)
    }
  }

  private var amount: Int? {
    switch claim {
    case .strength(let report): report.quantity?.value ?? report.quantity?.low ?? report.quantity?.high
    case .quantity(let report): report.quantity.value ?? report.quantity.low ?? report.quantity.high
    case .mention, .date, .event, .statement: nil
    }
  }

  private var differenceLow: Int? {
    guard case .difference(let low, let high)? = difference?.amount else { return nil }
    return low ?? high
  }
}

extension ReferencePoint: TableRow {
  static let columns = [
    TableColumn("date", 11, priority: 1),
    TableColumn("value", 14, 16, 22, priority: 1, alignment: .right),
    TableColumn("kind", 12, 14, 20, priority: 3),
    TableColumn("nation", 6, priority: 5),
    TableColumn("source", 10, 24, 50, priority: 2),
    TableColumn("sure", 4, priority: 6),
    TableColumn("note", 12, 40, 120, priority: 4),
  ]

  var identity: String { String(line) }
  var searchWords: [String] { [Wording.date(date), kind.rawValue, nation ?? "", outlet, note] }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    switch column {
    case 0: TableCell(Wording.date(date), .date)
    case 1: TableCell(Wording.quantity(quantity), .reference)
    case 2: TableCell(kind.rawValue, .kind)
    case 3: TableCell(nation.map { Wording.country($0) } ?? look.glyphs.dash, nation == nil ? .dim : .text)
    case 4: TableCell(outlet, .outlet)
    case 5: TableCell(confidence, .text)
    default: TableCell(note, .dim)
    }
  }

  func sortKey(_ column: Int) -> SortKey {
    switch column {
    case 0: .of(date.middle)
    case 1: .of(quantity.value)
    case 2: .of(kind.rawValue)
    case 3: .of(nation)
    case 4: .of(outlet)
    case 5: .of(confidence)
    default: .of(note)
    }
  }
}

extension CorpusProblem: TableRow {
  static let columns = [
    TableColumn("file", 12, 40, 70, priority: 2),
    TableColumn("line", 4, 6, 8, priority: 3, alignment: .right),
    TableColumn("what happened", 16, 60, 140, priority: 1),
  ]

  var identity: String { "\(path):\(line ?? 0):\(what)" }
  var searchWords: [String] { [path, what, advice] }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    switch column {
    case 0: TableCell(path.isEmpty ? "no file" : path, path.isEmpty ? .dim : .text)
    case 1: TableCell(line.map(String.init) ?? look.glyphs.dash, line == nil ? .dim : .figure)
    default: TableCell(what, .problem)
    }
  }

  func sortKey(_ column: Int) -> SortKey {
    switch column {
    case 0: .of(path)
    case 1: .of(line)
    default: .of(what)
    }
  }
}
