import Canvas
import Corpus
import Facts

extension PaneContent {
  /// The lists a pane is made of, found among its parts: a new pane need not name them.
  var savedLists: [any SavedList] {
    Mirror(reflecting: self).children.compactMap { $0.value as? any SavedList }
  }

  package func savedTable(look: Look) -> PaneTable { listedTable(look: look) }

  /// The first list with rows; a pane without lists gives its text.
  func listedTable(look: Look) -> PaneTable {
    let lists = savedLists
    guard let list = lists.first(where: { $0.count > 0 }) ?? lists.first else {
      return PaneTable(title: crumb, tabbed: plainText(look: look))
    }
    return table(of: list, look: look)
  }

  func table(of list: any SavedList, title: String? = nil, look: Look) -> PaneTable {
    list.savedRows(look: look).table(title ?? crumb, filter: list.savedFilter, notes: look.savedNotes)
  }

  package func picture(look: Look) -> String? { nil }
  package var briefBasis: Basis? { nil }

  package func linearText(look: Look) -> String { spokenHeading() + spokenBody(look: look) }

  func spokenHeading() -> String {
    let words = savedLists.map(\.savedFilter).first { !$0.isEmpty }
    return "# \(crumb)\n" + (words.map { "Lines with \"\($0)\".\n" } ?? "")
  }

  private func spokenBody(look: Look) -> String {
    switch state {
    case .waiting: return "Waiting for the answer.\n"
    case .empty(let reason): return "\(reason)\n"
    case .failed(let problem): return "\(problem.what)\n\(problem.advice)\n"
    case .ready: break
    }
    let lists = savedLists
    if lists.isEmpty {
      let lines = plainText(look: look).split(separator: "\n", omittingEmptySubsequences: false)
      return lines.map { Spoken.withoutSigns(String($0)) }.joined(separator: "\n")
    }
    return lists.filter { $0.count > 0 }.map { Spoken.lines($0.spokenRows(look: look)) }.joined(separator: "\n")
  }
}

/// Text for those who have the screen read to them.
enum Spoken {
  /// A count, then one line a row; control characters taken out.
  static func lines(_ rows: [String], noun: String = "row") -> String {
    "\(Wording.count(rows.count, noun)).\n" + rows.map { clean($0) + "\n" }.joined()
  }

  /// Signs of charts and lists say nothing aloud that the words beside them do not.
  static func withoutSigns(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { !(0x2500...0x25FF).contains($0.value) }
    var line = Substring(clean(String(String.UnicodeScalarView(kept))))
    while line.first == " " { line.removeFirst() }
    return String(line)
  }

  static func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: result.append(" ")
      case 0x2500...0x259F, 0x2800...0x28FF: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Look {
  /// What every table rests on: "43 articles of 40 origins, 1999-03 to 2025-12".
  var savedNotes: [String] {
    guard let summary else { return [] }
    var text = Wording.spoken(summary.articles, summary.origins)
    if summary.first != nil { text += ", \(Wording.date(summary.first, summary.last))" }
    if let undated = summary.undated.count, undated > 0 { text += ", \(Wording.number(undated)) without a date" }
    return [text]
  }
}

extension OverviewPane {
  /// The part that is worked in.
  package func savedTable(look: Look) -> PaneTable {
    switch part {
    case .strength:
      return TableExport(strength: StrengthSeries(points: plot.points, reference: [])).table(
        "KFOR strength", notes: look.savedNotes)
    case .events: return table(of: events, title: "Latest events", look: look)
    case .actors: return table(of: actors, title: "Busiest actors", look: look)
    case .articles: return table(of: articles, title: "Latest articles", look: look)
    case .health: return table(of: health, title: "Corpus", look: look)
    }
  }

  package func linearText(look: Look) -> String {
    guard state == .ready else { return spokenHeading() + "Nothing is known yet.\n" }
    let totals = plot.marks.filter { $0.lane == .totals }.suffix(10).reversed()
    return spokenHeading()
      + "\n## Corpus\n" + Spoken.lines(health.spokenRows(look: look), noun: "line")
      + "\n## KFOR strength, newest totals first\n"
      + Spoken.lines(totals.map { plot.points[$0.index].spoken(look: look) }, noun: "point")
      + "\n## Busiest actors\n" + Spoken.lines(actors.spokenRows(look: look), noun: "actor")
      + "\n## Latest events\n" + Spoken.lines(events.spokenRows(look: look), noun: "event")
      + "\n## Latest articles\n" + Spoken.lines(articles.spokenRows(look: look), noun: "article")
  }
}

extension ReaderPane {
  package var briefBasis: Basis? { .facts(.facts(of: article)) }

  package func linearText(look: Look) -> String {
    guard let view, let text else { return spokenHeading() + "No article.\n" }
    let body = view.reading.article.text
    var result = "# \(heading)\n\(Spoken.clean(Citing.line(view.row)))\n\n## Text\n"
    for block in body.blocks { result += Spoken.clean(body.string(block.span)) + "\n" }
    result += "\n## Facts\n"
    let facts = text.facts.map { fact in
      "\(Wording.kind(fact.claim)): \(Wording.claim(fact.claim, names: view.names)): "
        + "\u{201C}\(body.string(fact.citation.focus))\u{201D}"
    }
    return result + Spoken.lines(facts, noun: "fact")
  }
}

extension EventPane {
  package var briefBasis: Basis? { page?.row.reports.basis }
}

extension DossierPane { package var briefBasis: Basis? { .articles(.of(actor)) } }

extension ArticleQuery {
  static func of(_ actor: EntityID) -> ArticleQuery {
    var query = ArticleQuery()
    query.actor = actor
    return query
  }
}
