import Corpus
import Facts

extension Snapshot {
  /// The id of the group that an article is a print of; its own hash for one that is not held.
  package func originID(of article: Article) -> String {
    guard let number = numbers(ofArticle: article.id).first else { return article.origin }
    return origins.ids[Int(origins.originOf[Int(number)])]
  }

  /// Groups of several prints and articles taken out of one, by id; their prints by path.
  package var originGroups: [OriginGroup] {
    origins.prints.indices.filter { group in
      let prints = origins.prints[group]
      return prints.count > 1 || prints.first.map { origins.takenOut[$0] != nil } ?? false
    }.map { group in
      let prints = origins.prints[group].map { held[Int($0)] }.sorted { $0.precedes($1) }
      return OriginGroup(id: origins.ids[group], prints: prints.map(print(of:)))
    }.sorted { $0.id < $1.id }
  }

  /// Numbers of the articles of a group.
  func prints(ofOrigin id: String) -> [Int32] {
    origins.number(of: id, numbers: numbers(ofArticle:)).map { origins.prints[Int($0)] } ?? []
  }

  /// Why an article counts as a print of its origin.
  func print(of article: HeldArticle) -> Print {
    let id = article.article.id
    switch origins.membership(of: article.number) {
    case .only: return Print(article: id, basis: .only)
    case .leader: return Print(article: id, basis: .longest)
    case .sameWords(let other):
      let other = held[Int(other)]
      return Print(article: id, basis: .sameWords, of: other.article.id, ofName: Snapshot.label(other), share: 100)
    case .link(let link, let other, let changed):
      let other = held[Int(other)]
      let basis: PrintBasis =
        link.likeness.isQuotation ? .sharedQuotation : link.credit.map { .creditLine($0) } ?? .nearCopy
      return Print(
        article: id, basis: basis, of: other.article.id, ofName: Snapshot.label(other), share: link.likeness.share,
        changed: changed.map { here, there in
          ChangedFigure(here: article.article.text.string(here), there: other.article.text.string(there))
        })
    case .byHand(let mark):
      let basis: PrintBasis =
        mark.action == .splitOrigin
        ? .takenOut(author: mark.author, reason: mark.reason) : .merged(author: mark.author, reason: mark.reason)
      return Print(article: id, basis: basis)
    }
  }

  /// What a reader calls an article in passing.
  private static func label(_ held: HeldArticle) -> String {
    let article = held.article
    let site = article.republisher.map { " via \($0.value)" } ?? ""
    if let outlet = article.outlet?.value { return outlet + site }
    if let title = article.title?.value, !title.isEmpty { return "\u{201C}\(title)\u{201D}" }
    return article.path
  }
}
