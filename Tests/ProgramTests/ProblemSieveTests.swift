import Corpus
import Testing

@testable import kforwatch

@Suite struct ProblemSieveTests {
  @Test func `a hundred problems of one sort in one folder are named, the others counted`() {
    var sieve = ProblemSieve()
    let bad = (1...250).map {
      CorpusProblem(path: "a/b/\($0).txt", line: $0, what: "line \($0) is no record", advice: "Mend it.")
    }
    let other = CorpusProblem(path: "a/c.txt", what: "the file is empty", advice: "Remove it.")
    #expect(sieve.pass(Array(bad[..<60])).count == 60)
    #expect(sieve.pass(Array(bad[60...]) + [other]).count == 41)
    #expect(
      sieve.summaries == [
        CorpusProblem(path: "a/b", what: "150 more like those named: line # is no record", advice: "Mend it.")
      ])
  }
}
