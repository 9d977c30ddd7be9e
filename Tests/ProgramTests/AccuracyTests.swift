import Glibc
import Testing

@testable import kforwatch

/// The annotated articles stand beside the project on the makers' machines; where they do not, nothing is scored.
@Suite struct AccuracyTests {
  static let shared = Tested.root + "/../shared"
  static let isThere = access(shared + "/accuracy/score.py", R_OK) == 0

  @Test(.enabled(if: isThere)) func `no category of the annotated articles falls below its floor`() {
    let words = [Tested.root + "/docs/accuracy.sh", Tested.path, AccuracyTests.shared]
    setenv("KFORWATCH_DATA", Tested.root + "/Data", 1)
    #expect(Program(["/bin/sh"] + words).runQuietly() == .ended(0), "run make accuracy to see which")
  }
}
