import Corpus

/// How far a press figure lies from the reference figure of its time.
///
/// "nearly 4,000" against 3,770: -270 to +230, +6.1 % by the figure written, and a share of 0, since 3,770 may be meant.
package struct Residual: Hashable, Sendable {
  /// People more than the reference; nil bounds are open.
  package let low, high: Int?
  /// The figure written less the reference, in per cent of the reference; nil when no figure is written.
  package let percent: Double?
  /// How far apart the two are at least, as a share of the reference: 0 where they can be the same. What the filter
  /// `residual>10%` compares.
  package let share: Double

  /// Nil where one of the two gives no figure.
  ///
  /// The reference counts as the figure its source gives; only where the source gives a range has it two ends.
  package init?(of quantity: Quantity?, against reference: ReferencePoint?) {
    guard let quantity, let reference, let bottom = reference.quantity.value else { return nil }
    guard quantity.low != nil || quantity.high != nil else { return nil }
    let top = reference.quantity.qualifier == .between ? reference.quantity.high ?? bottom : bottom
    low = quantity.low.map { $0 - top }
    high = quantity.high.map { $0 - bottom }
    percent = bottom == 0 ? nil : quantity.value.map { Residual.percent(of: $0, from: bottom, to: top) }
    let apart = max(low ?? 0, -(high ?? 0), 0)
    share = apart == 0 ? 0 : bottom == 0 ? .infinity : Double(apart) / Double(bottom)
  }

  /// To a tenth of a per cent, from the nearer end of a range; 0 inside it.
  private static func percent(of value: Int, from bottom: Int, to top: Int) -> Double {
    let base = value < bottom ? bottom : value > top ? top : value
    return base == 0 ? 0 : (Double(value - base) / Double(base) * 1000).rounded() / 10
  }
}

extension ReferenceSeries {
  /// The row a report can be compared with: what is said to be the strength of the force or of a contingent now.
  package func row(for report: StrengthReport) -> ReferencePoint? {
    row(
      kind: report.kind, modality: report.modality, nation: report.nation, asOf: report.asOf, quantity: report.quantity)
  }

  package func row(
    kind: StrengthReport.Kind, modality: StrengthReport.Modality, nation: String?, asOf: DateValue?, quantity: Quantity?
  ) -> ReferencePoint? {
    guard modality == .asserted, let asOf, let quantity, quantity.qualifier != .unit else { return nil }
    switch kind {
    case .total: return nation == nil ? inForce(at: asOf) : nil
    case .contingent: return nation.flatMap { inForce(at: asOf, nation: $0) }
    default: return nil
    }
  }
}

extension StrengthPoint {
  /// The difference to the reference row in force, with its share; nil when none is near.
  package var residual: Residual? { Residual(of: quantity, against: reference) }

  /// How far the figure lies from the reference at least, as a share of it; nil when there is none to compare with.
  package var residualShare: Double? { residual?.share }
}
