import Facts
import Testing

@testable import Analysis

extension EventBench {
  /// Expects of "day | text | events" that the text of that day tells these events and no other, divided by semicolons and
  /// written as `words` writes them.
  static func check(_ line: String, _ words: (EventReport) -> String) throws {
    let parts = line.components(divider: " | ")
    try #require(parts.count == 3)
    let found = try EventBench.reports(parts[1], published: parts[0]).map(words)
    #expect(found == (parts[2].isEmpty ? [] : parts[2].components(divider: "; ")))
  }
}

extension String {
  fileprivate func components(divider: String) -> [String] {
    var parts = [""]
    var rest = self[...]
    while let range = rest.firstRange(of: divider) {
      parts[parts.count - 1] = String(rest[..<range.lowerBound])
      parts.append("")
      rest = rest[range.upperBound...]
    }
    parts[parts.count - 1] = String(rest)
    return parts
  }
}
