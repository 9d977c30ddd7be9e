import Canvas
import Facts

/// A file to be written: where, what, and whether it may take another's place.
package struct SaveOrder: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case text(String)
    /// A frame, to be drawn as a picture in the theme's colours.
    case picture(Grid, title: String)
  }

  package let path: String
  package let content: Content
  /// What it holds, for the line that reports it: "43 rows".
  package let what: String
  /// Whether a file of that name may be replaced: asked for, never assumed.
  package var overwrites = false

  package init(path: String, content: Content, what: String) {
    (self.path, self.content, self.what) = (path, content, what)
  }
}

/// Names proposed for files.
package enum SaveName {
  /// "kforwatch-strength-2023-05-total.csv" for KFOR strength under "since:2023-05 strength:total".
  ///
  /// Letters, digits and hyphens only: a name that any shell and any file system takes as it is.
  package static func proposed(_ pane: String, about: String, filter: String, ending: String) -> String {
    let words = filter.split(separator: " ").map { term in
      term.split(separator: ":", maxSplits: 1).last.map(String.init) ?? String(term)
    }
    let parts = [pane, about] + words
    let slugs = parts.map(slug).filter { !$0.isEmpty }
    var name = "kforwatch"
    for slug in slugs where name.utf8.count + slug.utf8.count < 60 { name += "-" + slug }
    return name + "." + ending
  }

  /// "north-mitrovica" for "North Mitrovicá".
  static func slug(_ text: String) -> String {
    var slug = ""
    for scalar in SearchFolding.fold(text).unicodeScalars.prefix(80) {
      let isPlain = (scalar >= "a" && scalar <= "z") || (scalar >= "0" && scalar <= "9")
      if isPlain {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, slug.last != "-" {
        slug += "-"
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug
  }
}
