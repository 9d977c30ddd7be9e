import Glibc
import TestFolders
import Testing

@testable import kforwatch

/// The annotated articles stand beside the project on the makers' machines; where they do not, nothing is scored.
@Suite struct AccuracyTests {
  @Test(.enabled(if: Repository.shared != nil))
  func `no category of the annotated articles falls below its floor`() throws {
    let words = [Repository.root + "/docs/accuracy.sh", Tested.path, try #require(Repository.shared)]
    setenv("KFORWATCH_DATA", Repository.data, 1)
    #expect(Program(["/bin/sh"] + words).runQuietly() == .ended(0), "run make accuracy to see which")
  }
}
