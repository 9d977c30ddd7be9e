import Foundation
import Synchronization

/// Empty folders for tests, gone when the test process ends.
package enum ScratchFolder {
  private static let made: Mutex<[String]> = {
    atexit { for folder in ScratchFolder.made.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: folder) } }
    return Mutex([])
  }()

  /// A new one: "/tmp/kforwatch-test-a1b2c3".
  package static func make() -> String {
    var template = Array("/tmp/kforwatch-test-XXXXXX".utf8CString)
    guard let name = mkdtemp(&template) else { preconditionFailure("no folder can be made in /tmp") }
    let folder = String(cString: name)
    made.withLock { $0.append(folder) }
    return folder
  }
}
