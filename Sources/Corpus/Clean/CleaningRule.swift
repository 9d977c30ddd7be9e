/// One reason why a stretch of a page is no part of its article.
///
/// Most rules are phrases: whoever adds a phrase adds a line that shows it to `examples`, and a line of prose that must
/// stay to `silent`. Case, accents and punctuation do not matter; "#" stands for any number.
struct CleaningRule: Sendable {
  enum Place: Sendable {
    /// Wherever the line stands.
    case anywhere
    /// Before the first paragraph.
    case head
    /// After the first paragraph.
    case tail
  }

  /// What a line says of the lines after it, once some prose has been read.
  enum Ends: Sendable {
    case nothing
    /// A list of links or a notice follows; prose that belongs to the article may still come back.
    case section
    /// The article is over, whatever follows.
    case page
  }

  let name: String
  /// What it is, for the reader of the raw view.
  let why: String
  var place: Place = .anywhere
  var ends: Ends = .nothing
  /// The line is exactly this.
  var whole: [String] = []
  /// A short line of nothing but words of `whole` is one too: buttons in a row, in any order.
  var isRow = false
  /// The line starts so and is no longer than `longest` words.
  var start: [String] = []
  /// The line is this, or starts with this and a colon.
  var label: [String] = []
  /// The line holds this somewhere.
  var inside: [String] = []
  /// The line ends so and is no longer than 10 words.
  var end: [String] = []
  var longest = 30
  var examples: [String] = []
  var silent: [String] = []

  /// All rules; a rule's index is its number in `RuleNumber`.
  static let all: [CleaningRule] = structural + head + links + tail

  static func number(_ name: StaticString) -> Int {
    let name = name.description
    return all.firstIndex { $0.name == name }!
  }

  /// Rules that look at a line's place and shape; their tests stand beside the code that applies them.
  static let structural: [CleaningRule] = [
    CleaningRule(name: "byte-order-mark", why: "byte-order mark of the file"),
    CleaningRule(name: "invisible-character", why: "control or zero-width character"),
    CleaningRule(name: "header-field", why: "field of the file's header"),
    CleaningRule(name: "markdown-mark", why: "Markdown mark"),
    CleaningRule(name: "breadcrumb", why: "navigation: the path to the page, its section or site name"),
    CleaningRule(name: "duplicate-title", why: "duplicate title"),
    CleaningRule(name: "duplicate-caption", why: "duplicate caption"),
    CleaningRule(name: "duplicate-paragraph", why: "paragraph printed twice"),
    CleaningRule(name: "category-line", why: "navigation: categories of the page"),
    CleaningRule(name: "date-stamp", why: "date stamp of the page"),
    CleaningRule(name: "byline", why: "byline"),
    CleaningRule(name: "image-credit", why: "credit of a picture"),
    CleaningRule(name: "page-field", why: "field of the page"),
    CleaningRule(name: "separator", why: "line without words"),
    CleaningRule(name: "list-mark", why: "mark of a list item"),
    CleaningRule(name: "author-note", why: "note on the author", ends: .section),
    CleaningRule(name: "head-furniture", why: "navigation or teaser above the article"),
    CleaningRule(name: "inline-headline", why: "related link between the paragraphs"),
    CleaningRule(name: "after-article", why: "page furniture after the article"),
    CleaningRule(name: "vote-widget", why: "vote or reaction counter", ends: .section),
    CleaningRule(name: "comment", why: "reader's comment", place: .tail, ends: .page),
    CleaningRule(name: "footnote", why: "footnote between the paragraphs"),
  ]
}

/// A cleaning rule as a person reads it.
package struct RemovalSummary: Sendable {
  package let name, why: String
  /// Lines that it removes, and lines of prose that it must leave.
  package let examples, silent: [String]

  /// All rules, in the order in which they are tried.
  package static let all = CleaningRule.all.map {
    RemovalSummary(name: $0.name, why: $0.why, examples: $0.examples, silent: $0.silent)
  }
}
