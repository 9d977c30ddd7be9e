import Facts

/// Whether one figure is a round number for another.
enum Rounding {
  /// Says how, or nil: "3,800 is a round number within 2 % of 3,735".
  ///
  /// A round number stands for what lies at most one of its own steps away (5,000 for 4,811, in steps of 1,000) and for
  /// nothing that lies more than a tenth away; a hedged one also for what lies within 3 %.
  static func explain(_ left: Quantity, _ right: Quantity) -> String? {
    guard let first = left.value, let second = right.value, first != second, first > 0, second > 0 else { return nil }
    guard left.qualifier != .between, right.qualifier != .between else { return nil }
    let (rough, fine) = left.place >= right.place ? (left, right) : (right, left)
    guard rough.place >= 10, let round = rough.value, let exact = fine.value else { return nil }
    let apart = abs(first - second)
    let percent = Double(apart) / Double(exact) * 100
    guard percent <= 10, apart <= rough.place || rough.qualifier != .exact && percent <= 3 else { return nil }
    if rough.place == fine.place {
      guard rough.place >= 50 else { return nil }
      let hedges = rough.qualifier == fine.qualifier && rough.qualifier != .exact
      return "\(Quantity.grouped(min(first, second))) and \(Quantity.grouped(max(first, second))) are round numbers "
        + "\(Int(percent.rounded(.up))) % apart" + (hedges ? "; both say \"\(rough.qualifier.rawValue)\"" : "")
    }
    return "\(Quantity.grouped(round)) is a round number within \(Int(percent.rounded(.up))) % of "
      + Quantity.grouped(exact)
  }

  static func canBeOne(_ left: Quantity, _ right: Quantity) -> Bool { explain(left, right) != nil }
}
