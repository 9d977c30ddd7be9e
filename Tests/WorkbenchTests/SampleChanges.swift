import Corpus
import Facts

@testable import Workbench

/// What changed in the sample: two changes, the second with a new and a changed article.
extension SampleAnswers {
  var history: KnowledgeHistory {
    guard case .strength(let series) = answer(.strength), case .actors(let actors) = answer(.actors),
      case .articles(let articles) = answer(.articles(ArticleQuery())), articles.count > 3, series.points.count > 3
    else { return KnowledgeHistory() }
    let points = series.points
    let earlier = KnowledgeDiff(groups: [
      KnowledgeDiff.Group(
        before: articles[3], after: nil,
        changes: [KnowledgeChange(removed: .strength(points[2])), KnowledgeChange(removed: .actor(actors[1]))])
    ])
    let later = KnowledgeDiff(groups: [
      KnowledgeDiff.Group(
        before: nil, after: articles[0],
        changes: [
          KnowledgeChange(before: .strength(onceReported(points[1])), after: .strength(points[1])),
          KnowledgeChange(added: .strength(points[0])), KnowledgeChange(added: .actor(actors[0])),
        ]),
      KnowledgeDiff.Group(before: articles[1], after: articles[2], changes: []),
      KnowledgeDiff.Group(before: nil, after: nil, changes: [KnowledgeChange(removed: .strength(points[3]))]),
    ])
    return KnowledgeHistory().adding(earlier).adding(later)
  }

  /// The point as it was when one more article, of one more origin, told it.
  private func onceReported(_ point: StrengthPoint) -> StrengthPoint {
    StrengthPoint(
      id: point.id, kind: point.kind, isHistorical: point.isHistorical, modality: point.modality, nation: point.nation,
      asOf: point.asOf, stated: point.stated, reports: point.reports,
      articles: Figure(.articles((point.articles.count ?? 0) + 1), basis: point.articles.basis),
      origins: Figure(.origins((point.origins.count ?? 0) + 1), basis: point.origins.basis), outlets: point.outlets,
      speakers: point.speakers, reference: nil, difference: nil)
  }

  func soleSupport(_ id: String) -> SoleSupport? {
    guard case .strength(let series) = answer(.strength), case .actors(let actors) = answer(.actors),
      case .articles(let articles) = answer(.articles(ArticleQuery())),
      let article = articles.first(where: { $0.id == id })
    else { return nil }
    return SoleSupport(
      article: article,
      lines: series.points.prefix(3).map { SoleSupport.Line(.strength($0), isSharedByPrints: false) }
        + actors.prefix(2).map { SoleSupport.Line(.actor($0), isSharedByPrints: true) })
  }
}
