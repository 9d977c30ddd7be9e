/// Why an article is counted as a print of its origin.
package enum PrintBasis: Hashable, Sendable {
  /// The only print.
  case only
  /// The longest print, which the others are compared with.
  case longest
  /// The body has the same words as another print.
  case sameWords
  /// Most of the shorter text's words stand in the longer one in the same order.
  case nearCopy
  /// Both credit this agency or author, and much of the text is the same.
  case creditLine(String)
  /// Most of the text is one quotation that both print, a press release for example.
  case sharedQuotation
  /// Brought together by hand.
  case merged(author: String, reason: String)
  /// Taken out of its group by hand.
  case takenOut(author: String, reason: String)
}

/// A figure that differs between two prints: "12" here where the other has "15".
package struct ChangedFigure: Hashable, Sendable {
  package let here, there: String

  package init(here: String, there: String) { (self.here, self.there) = (here, there) }
}

/// An article as a print of an origin.
package struct Print: Hashable, Sendable {
  package let article: String
  package let basis: PrintBasis
  /// Id of the print it is compared with.
  package let of: String?
  /// Outlet of that print, else its title or file.
  package let ofName: String?
  /// Words of the shorter text that stand in the longer one too, in per cent.
  package let share: Int?
  /// Figures that this print gives otherwise: an update of the story, which is still from the same source.
  package let changed: [ChangedFigure]

  package init(
    article: String, basis: PrintBasis, of: String? = nil, ofName: String? = nil, share: Int? = nil,
    changed: [ChangedFigure] = []
  ) {
    (self.article, self.basis, self.of, self.ofName, self.share) = (article, basis, of, ofName, share)
    self.changed = changed
  }

  /// "near copy 0.86 of Reuters; figures differ: 12 here, 15 there".
  package var words: String {
    let other = ofName.map { " of \($0)" } ?? ""
    var text =
      switch basis {
      case .only: "the only print"
      case .longest: "the longest print"
      case .sameWords: "same words as \(ofName ?? "another print")"
      case .nearCopy: "near copy \(shareText)\(other)"
      case .creditLine(let credit): "credit line \(credit), \(shareText)\(other)"
      case .sharedQuotation: "shared quotation \(shareText)\(other)"
      case .merged(let author, let reason): "merged by hand\(Print.by(author, reason))"
      case .takenOut(let author, let reason): "taken out by hand\(Print.by(author, reason))"
      }
    if !changed.isEmpty {
      text += "; figures differ: " + changed.map { "\($0.here) here, \($0.there) there" }.joined(separator: "; ")
    }
    return text
  }

  /// "0.86"
  private var shareText: String {
    guard let share else { return "" }
    return share >= 100 ? "1.00" : share < 10 ? "0.0\(share)" : "0.\(share)"
  }

  private static func by(_ author: String, _ reason: String) -> String {
    (author.isEmpty ? "" : " by \(author)") + (reason.isEmpty ? "" : ": \(reason)")
  }
}

/// Articles that come from one source text, by path: they count once where independent origins are counted.
package struct OriginGroup: Hashable, Sendable {
  /// Made of content: the hash of the longest print's words.
  package let id: String
  package let prints: [Print]

  package init(id: String, prints: [Print]) { (self.id, self.prints) = (id, prints) }

  /// "near copy, credit line Reuters": each reason of the group once.
  package var basis: String {
    var reasons: [String] = []
    for print in prints {
      let reason: String? =
        switch print.basis {
        case .only, .longest: nil
        case .sameWords: "same words"
        case .nearCopy: "near copy"
        case .creditLine(let credit): "credit line \(credit)"
        case .sharedQuotation: "shared quotation"
        case .merged: "merged by hand"
        case .takenOut: "taken out by hand"
        }
      if let reason, !reasons.contains(reason) { reasons.append(reason) }
      if !print.changed.isEmpty, !reasons.contains("updated figures") { reasons.append("updated figures") }
    }
    return reasons.sorted().joined(separator: ", ")
  }
}
