import Corpus

#if canImport(Glibc)
  import Glibc
#endif

/// Name of the rule that made a fact; kebab-case and permanent.
///
/// `RuleName("count-digits")` refers to bytes that are never given back, those of the program or one kept copy of each
/// other name: names are few, facts are many, and a name that counts no references costs nothing to hand on.
public struct RuleName: Hashable, @unchecked Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  @usableFromInline let start: UnsafePointer<UInt8>
  @usableFromInline let count: Int

  public init(_ name: String) { self = KeptNames.shared.name(name) }

  @inlinable public init(stringLiteral value: StaticString) {
    // A single character has no bytes of its own in the program.
    self =
      value.hasPointerRepresentation
      ? RuleName(start: value.utf8Start, count: value.utf8CodeUnitCount) : RuleName(value.description)
  }

  @usableFromInline init(start: UnsafePointer<UInt8>, count: Int) { (self.start, self.count) = (start, count) }

  fileprivate init(keeping name: String) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, name.utf8.count))
    _ = bytes.initialize(from: name.utf8)
    (start, count) = (UnsafePointer(bytes.baseAddress!), name.utf8.count)
  }

  var utf8: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  public var name: String { String(decoding: utf8, as: UTF8.self) }
  public var description: String { name }

  @inlinable public static func == (left: RuleName, right: RuleName) -> Bool {
    left.count == right.count && (left.start == right.start || areSame(left, right))
  }

  /// Whether two names of one length have the same letters.
  @usableFromInline static func areSame(_ left: RuleName, _ right: RuleName) -> Bool {
    memcmp(left.start, right.start, left.count) == 0
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(bytes: UnsafeRawBufferPointer(utf8)) }
}

/// One copy of each name that is not written in the program.
private final class KeptNames: @unchecked Sendable {
  static let shared = KeptNames()
  private var names: [String: RuleName] = [:]
  private var lock = pthread_mutex_t()

  init() { pthread_mutex_init(&lock, nil) }

  func name(_ text: String) -> RuleName {
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    if let known = names[text] { return known }
    let name = RuleName(keeping: text)
    names[text] = name
    return name
  }
}
