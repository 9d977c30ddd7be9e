import Facts

#if canImport(Glibc)
  import Glibc
#endif

/// Findings worked out when first asked for, then kept for as long as the snapshot they belong to.
///
/// Shared by the copies of a snapshot, which may be asked on several threads: whoever is first works, the others wait.
final class FindingsCache: @unchecked Sendable {
  private var kept: Findings?
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  init() { pthread_mutex_init(mutex, nil) }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// The findings if they have been worked out: no key waits for them.
  var known: Findings? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return kept
  }

  func findings(_ make: () -> Findings) -> Findings {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    if let kept { return kept }
    let made = make()
    kept = made
    return made
  }
}
