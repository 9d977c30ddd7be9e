import Corpus
import Facts

extension Desk {
  /// Gives what is selected to the clipboard, the browser, the editor or the pager.
  mutating func hand(_ command: Command) -> [Effect] {
    let selection = current.pane.selection
    switch command {
    case .copyValue:
      guard let value = selection.value, !value.isEmpty else { break }
      notice = ("copied: \(value)", false)
      return [.copy(value)]
    case .copySentence:
      if let sentence = selection.sentence {
        notice = ("copied with its citation", false)
        return [.copy(sentence)]
      }
      if let basis = selection.basis { return ask(.claims(basis), for: .behind(command)) }
    case .openAddress:
      if let article = selection.article { return ask(.article(id: article.id), for: .openAddress) }
      if let basis = selection.basis { return ask(.claims(basis), for: .behind(command)) }
    case .edit:
      if let path = selection.path, !path.isEmpty { return [.edit(path: path, line: selection.line ?? 1)] }
      if let basis = selection.basis { return ask(.claims(basis), for: .behind(command)) }
    case .page: return [.page(current.pane.plainText(look: look))]
    default: break
    }
    notice = (refusal(command, selection), false)
    return []
  }

  /// Why a command has nothing to work with here, and what would have.
  private func refusal(_ command: Command, _ selection: Selection) -> String {
    if selection.value == nil { return "nothing is selected that this could be done with" }
    switch command {
    case .copySentence: return "no sentence stands behind this line; y copies what it says"
    case .openAddress, .edit: return "no article stands behind this line"
    default: return "nothing is selected that this could be done with"
    }
  }

  /// Sentences of one line that are copied at most: more is what a brief is for.
  static let mostSentences = 20

  /// The sentences behind a line for the clipboard, or the first article behind it for browser and editor.
  mutating func hand(_ command: Command, _ list: ClaimList) -> [Effect] {
    let articles = list.articles.isEmpty ? list.claims.map(\.article) : list.articles
    switch command {
    case .copySentence:
      var seen: Set<String> = []
      let cited =
        list.claims.map { "\($0.sentence)\n\(Citing.line($0.article))" } + list.articles.map { Citing.line($0) }
        + list.reference.map {
          "\(Wording.quantity($0.quantity)), \(Wording.date($0.date)), \($0.outlet), \($0.address)"
        }
      let sentences = cited.filter { seen.insert($0).inserted }
      guard !sentences.isEmpty else { break }
      let shown = sentences.prefix(Desk.mostSentences)
      let some = shown.count < sentences.count ? "the first \(shown.count) of " : ""
      notice = ("copied \(some)\(Wording.count(sentences.count, "sentence")) with citation", false)
      return [.copy(shown.joined(separator: "\n\n"))]
    case .openAddress:
      if let row = list.reference.first { return [.openAddress(row.address)] }
      guard let article = articles.first else { break }
      return ask(.article(id: article.id), for: .openAddress)
    case .edit:
      guard let article = articles.first else { break }
      return [.edit(path: article.path, line: 1)]
    default: break
    }
    notice = (list.reference.isEmpty ? "no article stands behind this line" : "a row of the reference series", false)
    return []
  }
}
