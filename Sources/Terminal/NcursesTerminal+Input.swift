import CNcurses
import Canvas

#if canImport(Glibc)
  import Glibc
#endif

/// Something the terminal has to tell.
package enum TerminalEvent: Hashable, Sendable {
  /// Everything typed, clicked or pasted since the last time.
  case keys([Key])
  case resized(width: Int, height: Int)
  /// Another thread called `wake`.
  case woken
  /// The other descriptor that is waited for can be read.
  case readable
  /// The terminal's window has the keyboard again; told where `setFocusTelling` asked for it.
  case focused
  /// Somebody asks the program to stop for a while, as Ctrl-Z would.
  case stopAsked
  /// Asked to end by a signal, or the terminal is gone (SIGHUP).
  case ended(signal: Int32)
}

extension NcursesTerminal {
  /// Sleeps until there is something to tell; wakes for nothing else.
  /// - Parameters:
  ///   - descriptor: another descriptor to wait for, -1 for none.
  ///   - patience: milliseconds after which nothing is told, -1 to wait for ever.
  package func wait(also descriptor: Int32 = -1, patience: Int32 = -1) -> [TerminalEvent] {
    while true {
      if !pending.isEmpty {
        defer { pending.removeAll() }
        return pending
      }
      var sources = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0), pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&sources, 3, patience)
      if count == 0 { return [] }
      guard count > 0 else { continue }
      if sources[2].revents & Int16(POLLIN) != 0 { pending.append(.readable) }
      if sources[1].revents & Int16(POLLIN) != 0 { pending += readSignals() }
      if sources[0].revents & Int16(POLLIN) != 0 {
        let keys = readKeys()
        if !keys.isEmpty { pending.append(.keys(keys)) }
      }
      if sources[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { pending.append(.ended(signal: SIGHUP)) }
    }
  }

  private func readSignals() -> [TerminalEvent] {
    let seen = takeSignals()
    for number in [SIGHUP, SIGTERM, SIGINT] where seen.contains(number) { return [.ended(signal: number)] }
    var events: [TerminalEvent] = []
    if seen.contains(SIGTSTP) { events.append(.stopAsked) }
    if seen.contains(SIGCONT) {
      // Stopped and continued by others: a shell may have changed and written anything meanwhile.
      _ = reset_prog_mode()
      repaintAll()
      events.append(checkSize() ?? .woken)
    } else if seen.contains(SIGWINCH), let event = checkSize() {
      events.append(event)
    }
    if seen.contains(0) { events.append(.woken) }
    return events
  }

  /// What happened while another program had the terminal; a Ctrl-C then was that program's.
  func eventsOfAbsence() -> [TerminalEvent] {
    let seen = takeSignals()
    for number in [SIGHUP, SIGTERM] where seen.contains(number) { return [.ended(signal: number)] }
    return [checkSize(), seen.contains(0) ? .woken : nil].compactMap { $0 }
  }

  /// The numbers on the pipe; zero for a call of `wake`.
  private func takeSignals() -> Set<Int32> {
    var bytes = [UInt8](repeating: 0, count: 256)
    var seen: Set<Int32> = []
    while true {
      let count = read(signals, &bytes, bytes.count)
      if count <= 0 { return seen }
      for byte in bytes[..<count] { seen.insert(Int32(byte)) }
    }
  }

  /// Follows the window's size.
  private func checkSize() -> TerminalEvent? {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0 else { return nil }
    if Int(size.ws_col) == width && Int(size.ws_row) == height { return nil }
    _ = resizeterm(Int32(size.ws_row), Int32(size.ws_col))
    (width, height) = (Int(cn_columns()), Int(cn_lines()))
    repaintAll()
    return .resized(width: width, height: height)
  }

  private func readKeys() -> [Key] {
    KeyDecoder(
      next: { [self] in
        var value: UInt32 = 0
        while true {
          switch cn_get(keyboard, &value) {
          case KEY_CODE_YES:
            // resizeterm puts one there; the size is followed already.
            if Int32(value) == KEY_RESIZE || Int32(value) == KeyDecoder.focusLost { continue }
            if Int32(value) == KeyDecoder.focusGained {
              pending.append(.focused)
              continue
            }
            return .code(Int32(value))
          case OK: return .scalar(value)
          default: return nil
          }
        }
      },
      waitForMore: {
        var source = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        return poll(&source, 1, 200) > 0 && source.revents & Int16(POLLIN) != 0
      },
      mouse: { [self] in readMouse() }
    ).readAll()
  }

  /// A click is told when the button goes down; a second one soon after on the same cell is a double click.
  private func readMouse() -> Key? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let (x, y) = (Int(event.x), Int(event.y))
    func happened(_ buttons: UInt32) -> Bool { event.bstate & mmask_t(buttons) != 0 }
    if happened(CN_WHEEL_UP) { return .wheelUp(x: x, y: y) }
    if happened(CN_WHEEL_DOWN) { return .wheelDown(x: x, y: y) }
    if happened(CN_DOUBLE_CLICK) { return .doubleClick(x: x, y: y) }
    guard happened(CN_PRESS | CN_CLICK) else { return nil }
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let now = Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    if let last = lastClick, last.x == x, last.y == y, now - last.time < 0.4 {
      lastClick = nil
      return .doubleClick(x: x, y: y)
    }
    lastClick = (x, y, now)
    return .click(x: x, y: y)
  }
}
