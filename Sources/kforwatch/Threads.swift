#if canImport(Glibc)
  import Glibc
#endif

/// A value that several threads share: whoever reads or changes it holds the lock.
final class Shared<Value>: @unchecked Sendable {
  private var value: Value
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(_ value: sending Value) {
    self.value = value
    pthread_mutex_init(mutex, nil)
    // Waiting is measured in running time, so that setting the clock neither shortens nor lengthens it.
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(condition, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  func with<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body(&value)
  }

  /// Lets those who wait look again at the value.
  func wakeAll() { pthread_cond_broadcast(condition) }

  /// Waits until `body` gives a result, looking again after each `wakeAll`; at the deadline (seconds of running time)
  /// once more, then nil.
  func wait<Result>(until deadline: Double? = nil, for body: (inout Value) -> Result?) -> Result? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let result = body(&value) { return result }
      guard let deadline else {
        pthread_cond_wait(condition, mutex)
        continue
      }
      var limit = timespec(
        tv_sec: Int(deadline), tv_nsec: Int((deadline - deadline.rounded(.down)) * 1_000_000_000))
      if pthread_cond_timedwait(condition, mutex, &limit) == ETIMEDOUT { return body(&value) }
    }
  }
}

/// Threads beside the one that owns the terminal.
enum Background {
  /// Runs a body on a thread of its own that no signal but a crash reaches: signals are the terminal's.
  /// - Parameter isPolite: gives way to the terminal's thread where both want a core.
  static func run(isPolite: Bool = false, _ body: @escaping @Sendable () -> Void) {
    var everything = sigset_t()
    var before = sigset_t()
    sigfillset(&everything)
    for crash in [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE] { sigdelset(&everything, crash) }
    pthread_sigmask(SIG_SETMASK, &everything, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let box = Unmanaged.passRetained(Body(body, isPolite: isPolite))
    var thread = pthread_t()
    let failure = pthread_create(&thread, nil, { Body.start($0) }, box.toOpaque())
    guard failure == 0 else {
      // No thread is to be had: the work is done here, late but done.
      box.release()
      body()
      return
    }
    pthread_detach(thread)
  }

  /// Seconds the machine has been running.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }

  /// Cores this process may use.
  static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private final class Body {
    let run: @Sendable () -> Void
    let isPolite: Bool

    init(_ run: @escaping @Sendable () -> Void, isPolite: Bool) { (self.run, self.isPolite) = (run, isPolite) }

    static func start(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
      guard let pointer else { return nil }
      let body = Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue()
      // A crash handler needs a stack even where this thread's own has run out.
      let size = 65536
      let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
      var stack = stack_t(ss_sp: memory, ss_flags: 0, ss_size: size)
      sigaltstack(&stack, nil)
      // On Linux the priority is the calling thread's alone.
      if body.isPolite { setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 5) }
      body.run()
      stack.ss_flags = Int32(SS_DISABLE)
      sigaltstack(&stack, nil)
      memory.deallocate()
      return nil
    }
  }
}
