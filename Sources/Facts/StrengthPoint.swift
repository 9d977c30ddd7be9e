/// Reports of one force that say the same of the same time.
///
/// Reports of different figures for one time are different points: they stand side by side, never averaged. A point is
/// large and held by many: copies share what it says.
package struct StrengthPoint: Hashable, Sendable, Identifiable {
  private struct Content: Hashable, Sendable {
    let id: String
    let kind: StrengthReport.Kind
    let isHistorical: Bool
    let modality: StrengthReport.Modality
    let nation: String?
    let asOf: DateValue?
    let stated: Figure?
    let reports, articles, origins: Figure
    let outlets, speakers: [String]
    let reference: ReferencePoint?
    let difference: Figure?
    var stale: RecycledFigure?
    var asOfBases: [String] = []
  }

  private final class Shared: Sendable {
    let content: Content
    init(_ content: Content) { self.content = content }
  }

  private var shared: Shared

  package init(
    id: String, kind: StrengthReport.Kind, isHistorical: Bool, modality: StrengthReport.Modality, nation: String?,
    asOf: DateValue?, stated: Figure?, reports: Figure, articles: Figure, origins: Figure, outlets: [String],
    speakers: [String], reference: ReferencePoint?, difference: Figure?, asOfBases: [String] = []
  ) {
    shared = Shared(
      Content(
        id: id, kind: kind, isHistorical: isHistorical, modality: modality, nation: nation, asOf: asOf, stated: stated,
        reports: reports, articles: articles, origins: origins, outlets: outlets, speakers: speakers,
        reference: reference, difference: difference, asOfBases: asOfBases))
  }

  /// Stable: made of kind, nation, as-of and figure.
  package var id: String { shared.content.id }
  package var kind: StrengthReport.Kind { shared.content.kind }
  package var isHistorical: Bool { shared.content.isHistorical }
  package var modality: StrengthReport.Modality { shared.content.modality }
  package var nation: String? { shared.content.nation }
  package var asOf: DateValue? { shared.content.asOf }
  /// Nil when the texts give no figure ("further boost its forces").
  package var stated: Figure? { shared.content.stated }
  package var reports: Figure { shared.content.reports }
  package var articles: Figure { shared.content.articles }
  package var origins: Figure { shared.content.origins }
  /// In alphabetical order.
  package var outlets: [String] { shared.content.outlets }
  /// Names of those who state it; empty: the articles' own words.
  package var speakers: [String] { shared.content.speakers }
  /// The reference row in force at the as-of date and the difference to it; nil when none is near.
  package var reference: ReferencePoint? { shared.content.reference }
  package var difference: Figure? { shared.content.difference }
  /// What the as-of date was read or inferred from, in plain words; more than one where reports differ.
  package var asOfBases: [String] { shared.content.asOfBases }

  /// Set where a report of it repeats an old level after a newer one.
  package var stale: RecycledFigure? {
    get { shared.content.stale }
    set {
      var content = shared.content
      content.stale = newValue
      shared = Shared(content)
    }
  }

  /// The quantity stated.
  package var quantity: Quantity? {
    if case .stated(let quantity)? = stated?.amount { return quantity }
    return nil
  }

  package static func == (left: StrengthPoint, right: StrengthPoint) -> Bool {
    left.shared === right.shared || left.shared.content == right.shared.content
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(shared.content.id) }
}
