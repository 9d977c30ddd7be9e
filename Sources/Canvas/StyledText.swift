/// A line of words in several roles: `["2022-08-17": .date, " nearly 4,000": .quantity]`.
///
/// Text of others may be given as it is: the grid lets no control character into a cell.
package struct StyledText: Hashable, Sendable {
  package struct Run: Hashable, Sendable {
    package var text: String
    package var role: Role
  }

  package private(set) var runs: [Run] = []

  package init() {}
  package init(_ text: String, _ role: Role = .text) { add(text, role) }

  package mutating func add(_ text: String, _ role: Role = .text) {
    if !text.isEmpty { runs.append(Run(text: text, role: role)) }
  }

  package var isEmpty: Bool { runs.isEmpty }
  package var plain: String { runs.map(\.text).joined() }
  package var columns: Int { runs.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) } }
}
