import Facts

/// Which texts share sampled runs of words: all that is kept over the whole corpus to find texts worth comparing.
///
/// One run in four is sampled, by its value, so that two texts with the same run both sample it or neither does.
struct RunTable: Sendable {
  private var keys: [UInt32] = [UInt32](repeating: 0, count: 1024)
  /// The text that holds the run; -1: several do.
  private var holders: [Int32] = [Int32](repeating: 0, count: 1024)
  private var count = 0

  /// The sampled runs of a text, each once, in order of value.
  static func sample(of fingerprint: Fingerprint) -> [UInt32] {
    var sample = fingerprint.runs.filter { $0 & 3 == 0 }
    sample.sort()
    var kept = 0
    for index in sample.indices where kept == 0 || sample[kept - 1] != sample[index] {
      sample[kept] = sample[index]
      kept += 1
    }
    sample.removeSubrange(kept...)
    return sample
  }

  /// Takes the sampled runs of a text that follows in number.
  /// - Parameter meet: called with each text that turns out to share one more of its runs, itself too.
  mutating func add(_ sample: [UInt32], text: Int32, meet: (Int32) -> Void) {
    while (count + sample.count) * 2 > keys.count { grow() }
    let mask = keys.count - 1
    for run in sample {
      var index = Int(run >> 2) & mask
      while keys[index] != 0 && keys[index] != run { index = (index + 1) & mask }
      if keys[index] == 0 {
        (keys[index], holders[index]) = (run, text)
        count += 1
      } else {
        if holders[index] >= 0 { meet(holders[index]) }
        holders[index] = -1
        meet(text)
      }
    }
  }

  /// Places that runs may have.
  var capacity: Int { keys.count }

  /// The place of a run that several texts hold; nil for one that at most one text holds.
  func sharedPlace(of run: UInt32) -> Int? {
    let mask = keys.count - 1
    var index = Int(run >> 2) & mask
    while keys[index] != 0 && keys[index] != run { index = (index + 1) & mask }
    return keys[index] == run && holders[index] < 0 ? index : nil
  }

  private mutating func grow() {
    let (oldKeys, oldHolders) = (keys, holders)
    let size = oldKeys.count * 2
    (keys, holders) = ([UInt32](repeating: 0, count: size), [Int32](repeating: 0, count: size))
    for (key, holder) in zip(oldKeys, oldHolders) where key != 0 {
      var index = Int(key >> 2) & (size - 1)
      while keys[index] != 0 { index = (index + 1) & (size - 1) }
      (keys[index], holders[index]) = (key, holder)
    }
  }
}
