#if canImport(Glibc)
  import Glibc
#endif

/// What tells one state of a file from another without reading it: which file it is, its size and its times.
package struct FileStamp: Hashable, Sendable {
  private let device, node: UInt64
  private let size, modified, modifiedNanoseconds, changed, changedNanoseconds: Int

  /// The file at a path as it is now; nil when there is none.
  package init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    (device, node, size) = (UInt64(status.st_dev), UInt64(status.st_ino), Int(status.st_size))
    (modified, modifiedNanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    (changed, changedNanoseconds) = (status.st_ctim.tv_sec, status.st_ctim.tv_nsec)
  }
}
