/// How many people an event killed or injured, as an analyst sets it by hand: "killed 4", "injured 30..93", "killed none".
package struct CasualtyValue: Hashable, Sendable {
  package let measure: Disagreement.Casualty
  /// Nil: no figure holds.
  package let quantity: Quantity?

  package init(_ measure: Disagreement.Casualty, _ quantity: Quantity?) {
    (self.measure, self.quantity) = (measure, quantity)
  }

  /// Nil for other texts.
  package init?(written text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let measure = Disagreement.Casualty(rawValue: parts[0].lowercased()) else { return nil }
    if parts[1].lowercased() == "none" {
      self.init(measure, nil)
    } else if let quantity = Quantity(written: String(parts[1])) {
      self.init(measure, quantity)
    } else {
      return nil
    }
  }

  /// The text that `init(written:)` reads as this value.
  package var written: String { "\(measure.rawValue) \(quantity?.written ?? "none")" }
}
