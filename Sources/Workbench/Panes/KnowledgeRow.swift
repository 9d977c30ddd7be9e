import Canvas
import Corpus
import Facts

/// A line of the list of changes: an article, or something that came, went or changed with it.
struct KnowledgeRow: TableRow {
  static let columns = [
    TableColumn("", 1, priority: 1, isSortable: false),
    TableColumn("change", 7, priority: 3),
    TableColumn("what", 9, 12, 12, priority: 4),
    TableColumn("about", 14, 36, 72, priority: 1),
    TableColumn("how", 12, 36, 90, priority: 2),
    TableColumn("source", 10, 14, 20, priority: 5),
  ]

  enum Content: Sendable {
    /// An article with what it did in all.
    case article(KnowledgeDiff.Group)
    case change(KnowledgeChange, source: ArticleRow?)
    /// What a hand decided, before what that changed.
    case decision(Mark)
    case support(SoleSupport.Line)
  }

  let identity: String
  let content: Content

  init(_ content: Content, number: Int) {
    self.content = content
    identity =
      switch content {
      case .article(let group): "\(number) article \((group.after ?? group.before)?.id ?? "")"
      case .change(let change, _): "\(number) \(change.how.rawValue) \(change.thing.id)"
      case .support(let line): line.thing.id
      case .decision(let mark): "\(number) decision \(mark.id)"
      }
  }

  private var how: KnowledgeChange.How? {
    switch content {
    case .article(let group): group.how
    case .change(let change, _): change.how
    case .support, .decision: nil
    }
  }

  var changeWord: String {
    switch content {
    case .support(let line): return line.isSharedByPrints ? "prints" : "alone"
    case .decision: return "by hand"
    case .article, .change: break
    }
    return switch how {
    case .added?: "new"
    case .removed?: "gone"
    case .changed?: "changed"
    case nil: ""
    }
  }

  private var changeRole: Role {
    switch how {
    case .added?: .new
    case .removed?: .problem
    case .changed?: .status
    case nil: .dim
    }
  }

  private func sign(_ look: Look) -> String {
    if case .decision = content { return look.glyphs.corrected }
    return switch how {
    case .added?: "+"
    case .removed?: look.glyphs.dash
    case .changed?: "~"
    case nil: " "
    }
  }

  var thing: KnownThing? {
    switch content {
    case .article, .decision: nil
    case .change(let change, _): change.thing
    case .support(let line): line.thing
    }
  }

  /// The article that the line is about, as it is now or was last.
  var article: ArticleRow? {
    switch content {
    case .article(let group): group.after ?? group.before
    case .change(_, let source): source
    case .support, .decision: nil
    }
  }

  var isGone: Bool { how == .removed }

  var about: String {
    if case .decision(let mark) = content { return KnowledgeWording.decision(mark) }
    if let thing { return KnowledgeWording.about(thing) }
    guard let article else { return "the corpus as a whole" }
    return article.title.isEmpty ? article.path : article.title
  }

  var detail: String {
    switch content {
    case .article(let group): KnowledgeWording.sum(group)
    case .change(let change, _): KnowledgeWording.detail(change)
    case .support(let line): KnowledgeWording.detail(KnowledgeChange(added: line.thing))
    case .decision(let mark): KnowledgeWording.reason(mark)
    }
  }

  private var source: String { article.map { Wording.outlet($0) } ?? "" }

  /// "event", "article", "decision".
  var what: String {
    if case .decision = content { return "decision" }
    return thing.map(KnowledgeWording.what) ?? "article"
  }

  var searchWords: [String] { [changeWord, what, about, detail, source] }

  func cell(_ column: Int, width: Int, look: Look) -> TableCell {
    switch column {
    case 0: TableCell(sign(look), changeRole)
    case 1: TableCell(changeWord, changeRole)
    case 2: TableCell(what, thing == nil ? .header : .kind)
    case 3: TableCell(about, thing.map(KnowledgeWording.role) ?? .title)
    case 4: TableCell(detail, thing == nil ? .dim : .text)
    default: TableCell(source, article?.outlet == nil ? .dim : .outlet)
    }
  }

  func sortKey(_ column: Int) -> SortKey {
    switch column {
    case 1: .of(changeWord)
    case 2: .of(what)
    case 3: .of(SearchFolding.fold(about))
    case 4: .of(detail)
    default: .of(SearchFolding.fold(source))
    }
  }
}
