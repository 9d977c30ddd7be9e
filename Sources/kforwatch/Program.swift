#if canImport(Glibc)
  import Glibc
#endif

/// Another program, started from its words; no shell reads them.
struct Program {
  enum Outcome: Equatable {
    case ended(Int32)
    case notStarted(String)
  }

  let words: [String]

  init(_ words: [String]) { self.words = words }

  /// Runs without a terminal, its output thrown away, and waits for its end.
  func runQuietly() -> Outcome {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    // A group of its own: Ctrl-C in the terminal is none of its business.
    return start(&actions, flags: Int16(POSIX_SPAWN_SETPGROUP)).outcome(wait)
  }

  /// Runs on this terminal and waits for its end, stopping and going on with it.
  /// - Parameter input: what it reads; nil: the terminal.
  func runOnTerminal(input: String?) -> Outcome {
    // Keys that send signals are the other program's while it has the terminal.
    signal(SIGQUIT, SIG_IGN)
    defer { signal(SIGQUIT, SIG_DFL) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    guard let input else { return start(&actions, flags: 0).outcome(wait) }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return .notStarted(String(cString: strerror(errno))) }
    let (reading, writing) = (ends[0], ends[1])
    _ = fcntl(writing, F_SETFD, FD_CLOEXEC)
    posix_spawn_file_actions_adddup2(&actions, reading, 0)
    posix_spawn_file_actions_addclose(&actions, reading)
    let started = start(&actions, flags: 0)
    close(reading)
    // A pager takes the text as it is read; a closed one ends the writing.
    Background.run {
      if case .running = started { writeAll(input, to: writing) }
      close(writing)
    }
    return started.outcome(wait)
  }

  private enum Start {
    case running(pid_t)
    case failed(Outcome)

    func outcome(_ wait: (pid_t) -> Outcome) -> Outcome {
      switch self {
      case .running(let id): wait(id)
      case .failed(let outcome): outcome
      }
    }
  }

  private func start(_ actions: inout posix_spawn_file_actions_t, flags: Int16) -> Start {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, flags | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var id: pid_t = 0
    let failure = posix_spawnp(&id, words[0], &actions, &attributes, arguments, environ)
    return failure == 0 ? .running(id) : .failed(.notStarted(String(cString: strerror(failure))))
  }

  private func wait(_ id: pid_t) -> Outcome {
    var status: Int32 = 0
    while true {
      guard waitpid(id, &status, WUNTRACED) == id else {
        if errno == EINTR { continue }
        return .notStarted(String(cString: strerror(errno)))
      }
      if status & 0xFF == 0x7F {
        // Stopped: the shell gets the terminal only when this program stops, too.
        kill(getpid(), SIGSTOP)
        kill(id, SIGCONT)
        continue
      }
      return .ended(status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F)
    }
  }
}
