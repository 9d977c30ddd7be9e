import Canvas
import Corpus
import Facts

extension RelationRow: TableRow {
  static let columns = [
    TableColumn("source", 9, 15, 28, priority: 1),
    TableColumn("does", 9, 10, 12, priority: 1),
    TableColumn("", 2, priority: 5, isSortable: false),
    TableColumn("target", 9, 15, 28, priority: 1),
    TableColumn("facts", 5, priority: 2, alignment: .right),
    TableColumn("art/orig", 8, priority: 3, alignment: .right),
    // A little wider than a date: at 80 columns the names need the room more.
    TableColumn("first", 12, priority: 7),
    TableColumn("last", 11, priority: 4),
  ]

  var identity: String { "\(relation.source.slug) \(relation.kind) \(relation.target.slug)" }
  var searchWords: [String] { [sourceName, relation.kind, targetName] }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    switch column {
    case 0: TableCell(sourceName, .actor)
    case 1: TableCell(relation.kind, .kind)
    case 2: TableCell(isMutual ? look.glyphs.both : look.glyphs.arrow, .dim)
    case 3: TableCell(targetName, .actor)
    case 4: TableCell(Wording.number(facts.count ?? 0), .figure)
    case 5: TableCell(Wording.prints(articles, origins), .figure)
    case 6: TableCell(Wording.date(first), first == nil ? .dim : .date)
    default: TableCell(Wording.date(last), last == nil ? .dim : .date)
    }
  }

  func sortKey(_ column: Int) -> SortKey {
    switch column {
    case 0: .of(SearchFolding.fold(sourceName))
    case 1: .of(relation.kind)
    case 3: .of(SearchFolding.fold(targetName))
    case 4: .descending(facts.count)
    case 5: .descending(articles.count)
    case 6: .of(first?.middle)
    default: .descending(last?.middle)
    }
  }

  /// "Serbia → Kosovo".
  func parties(_ glyphs: Glyphs) -> String {
    "\(sourceName) \(isMutual ? glyphs.both : glyphs.arrow) \(targetName)"
  }

  /// "4 facts in 3 articles of 3 origins, 2008 to 2023-11-22".
  func counts() -> StyledText {
    var text = StyledText(Wording.count(facts.count ?? 0, "fact"), .figure)
    text.add(" in ", .dim)
    text.add(Wording.count(articles.count ?? 0, "article"), .figure)
    text.add(" of ", .dim)
    text.add(Wording.count(origins.count ?? 0, "origin"), .figure)
    guard first != nil || last != nil else { return text }
    text.add(", ", .dim)
    text.add(Wording.period(first, last), .date)
    return text
  }
}

extension Wording {
  /// "2008 to 2023-11-22", or the one date where both are the same.
  static func period(_ first: DateValue?, _ last: DateValue?) -> String {
    let (from, to) = (date(first), date(last))
    return from == to ? from : "\(from) to \(to)"
  }
}

/// All relations between two actors, put together by direction.
struct RelationPair: Sendable {
  /// Of the first to the second, of the second to the first, of both alike; most facts first.
  var there: [RelationRow] = []
  var back: [RelationRow] = []
  var alike: [RelationRow] = []

  init(_ source: EntityID, _ target: EntityID, in rows: [RelationRow]) {
    for row in rows {
      if row.isMutual {
        alike.append(row)
      } else if row.relation.source == source, row.relation.target == target {
        there.append(row)
      } else {
        back.append(row)
      }
    }
  }

  var isEmpty: Bool { there.isEmpty && back.isEmpty && alike.isEmpty }

  /// "there: reject 4, accuse 1 · back: reject 4 · alike: meet 2", each kind with its facts.
  func styled(_ glyphs: Glyphs) -> StyledText {
    var text = StyledText()
    for (label, rows) in [("", there), ("the other way ", back), ("both alike ", alike)] where !rows.isEmpty {
      if !text.isEmpty { text.add("  \(glyphs.dot)  ", .dim) }
      text.add(label, .dim)
      for (index, row) in rows.enumerated() {
        if index > 0 { text.add(", ", .dim) }
        text.add(row.relation.kind, .kind)
        text.add(" \(Wording.number(row.facts.count ?? 0))", .figure)
        text.add(" (\(Wording.prints(row.articles, row.origins)))", .dim)
      }
    }
    return text
  }
}
