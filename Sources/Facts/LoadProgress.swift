/// How far reading the corpus has come.
package struct LoadProgress: Hashable, Sendable {
  /// Files found so far; still rising while `isListing`.
  package var files = 0
  package var filesRead = 0
  package var articles = 0
  package var problems = 0
  package var isListing = true
  package var isFinished = false

  package init() {}
}
