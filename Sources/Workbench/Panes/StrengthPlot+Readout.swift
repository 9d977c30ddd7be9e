import Canvas
import Corpus
import Facts

extension StrengthPlot {
  /// What is known of a point: figure and source, the difference to the reference, what its date leans on; as many lines
  /// as there are rows for them.
  func readout(
    _ point: StrengthPoint?, width: Int, look: Look, rows: Int = 3, crowd: (number: Int, count: Int)? = nil
  ) -> [StyledText] {
    guard let point else {
      let isEmpty = points.isEmpty && !steps.isEmpty
      return [
        StyledText(
          isEmpty ? "no article states a strength; the line is the reference series" : "no point is selected", .dim)
      ]
    }
    if rows == 1 { return [shortReadout(point, look: look)] }
    let dot = " \(look.glyphs.dot) "
    var what = StyledText(Wording.date(point.asOf), point.asOf == nil ? .dim : .date)
    if point.asOf == nil { what.add(" date", .dim) }
    what.add("  \(StrengthPlot.sign(of: point, look.glyphs)) \(point.kindText)  ", Wording.role(point.kind))
    what.add(Wording.quantity(point.quantity), .figure)
    if point.quantity != nil { what.add("  " + Wording.interval(point.quantity), .dim) }
    if let nation = point.nation { what.add("  " + Wording.country(nation), .text) }
    if let crowd, crowd.count > 1 { what.add("  \(crowd.number) of \(crowd.count) here", .dim) }
    var who = StyledText(point.outletText, point.outlets.isEmpty ? .dim : .outlet)
    who.add(dot, .dim)
    who.add(point.speakerText, point.speakers.isEmpty ? .dim : .person)
    who.add(dot, .dim)
    who.add(Wording.prints(point.articles, point.origins), .figure)
    who.add(" articles/origins", .dim)
    var against = StyledText()
    if let reference = point.reference {
      against.add("reference ", .dim)
      against.add(Wording.quantity(reference.quantity), .reference)
      against.add(" (\(Wording.date(reference.date)))", .date)
      if point.difference != nil {
        against.add("  difference ", .dim)
        against.add(Wording.difference(point.difference, to: reference), .figure)
      }
    } else {
      against.add("no reference figure near that time", .dim)
    }
    // That a figure is stale weighs more than what its date leans on: the line is its own where it does not fit.
    var again = StyledText()
    if let stale = point.stale { again.add("\(look.glyphs.again) \(Wording.stale(stale))", .problem) }
    if !again.isEmpty, against.columns + 2 + again.columns <= width {
      against.add("  ")
      for run in again.runs { against.add(run.text, run.role) }
      again = StyledText()
    }
    var leaning = StyledText()
    if !point.asOfBases.isEmpty {
      leaning.add(Wording.asOf(point.asOf), .date)
      leaning.add(": \(point.asOfBases.joined(separator: "; "))", .dim)
    }
    if what.columns + 3 + who.columns <= width {
      what.add("   ")
      for run in who.runs { what.add(run.text, run.role) }
      return [what, against, again, leaning].filter { !$0.isEmpty }
    }
    if !again.isEmpty, rows < 4 { return [what, who, again] }
    return [what, who, against, again, leaning].filter { !$0.isEmpty }
  }

  /// Date, sign, figure and difference: all that fits a narrow line.
  private func shortReadout(_ point: StrengthPoint, look: Look) -> StyledText {
    var line = StyledText(Wording.date(point.asOf), point.asOf == nil ? .dim : .date)
    line.add(" \(StrengthPlot.sign(of: point, look.glyphs)) ", Wording.role(point.kind))
    line.add(Wording.quantity(point.quantity), .figure)
    if let nation = point.nation { line.add(" " + Wording.country(nation), .text) }
    if point.stale != nil { line.add(" " + look.glyphs.again, .problem) }
    line.add(" \(point.outletText)", point.outlets.isEmpty ? .dim : .outlet)
    return line
  }
}
