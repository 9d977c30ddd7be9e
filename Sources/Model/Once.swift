import Synchronization

/// A value worked out when it is first asked for, once for all copies of a snapshot.
///
/// The value depends on nothing but the snapshot, so who asks first makes no difference.
final class Once<Value: Sendable>: Sendable {
  private let state = Mutex<Value?>(nil)

  func value(_ make: () -> Value) -> Value {
    state.withLock { held in
      if let held { return held }
      let made = make()
      held = made
      return made
    }
  }
}
