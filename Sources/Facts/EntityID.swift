#if canImport(Glibc)
  import Glibc
#endif

/// Identity of an actor or place: a stable slug such as "jens-stoltenberg" or "pristina".
///
/// It is the place of the one kept copy of its slug, which is never given back: ids are few and are handed on a million
/// times, so they count no references, and two of them are compared and hashed without a look at a letter.
public struct EntityID: Hashable, Comparable, @unchecked Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  @usableFromInline struct Kept {
    let slug: String
    let utf8: UnsafeBufferPointer<UInt8>
    @usableFromInline let number: Int32
  }

  @usableFromInline let kept: UnsafePointer<Kept>

  public init(_ slug: String) { self = KeptSlugs.shared.id(of: slug) }
  /// For tables and constants: whoever asks for the same id again and again keeps it.
  public init(stringLiteral value: String) { self.init(value) }
  fileprivate init(_ kept: UnsafePointer<Kept>) { self.kept = kept }

  public var slug: String { kept.pointee.slug }
  /// The bytes of the slug.
  var utf8: UnsafeBufferPointer<UInt8> { kept.pointee.utf8 }
  /// Its place in the order in which this run of the program met ids: for tables, never for what is shown.
  @inlinable var number: Int { Int(kept.pointee.number) }

  public var description: String { slug }
  public static func < (left: EntityID, right: EntityID) -> Bool { left.slug < right.slug }
}

/// One copy of each slug.
private final class KeptSlugs: @unchecked Sendable {
  static let shared = KeptSlugs()
  private var ids: [String: EntityID] = [:]
  private var lock = pthread_mutex_t()

  init() { pthread_mutex_init(&lock, nil) }

  func id(of slug: String) -> EntityID {
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    if let known = ids[slug] { return known }
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, slug.utf8.count))
    _ = bytes.initialize(from: slug.utf8)
    let kept = UnsafeMutablePointer<EntityID.Kept>.allocate(capacity: 1)
    let utf8 = UnsafeBufferPointer(start: bytes.baseAddress, count: slug.utf8.count)
    kept.initialize(to: EntityID.Kept(slug: slug, utf8: utf8, number: Int32(ids.count)))
    let id = EntityID(kept)
    ids[slug] = id
    return id
  }
}

/// Numbers of actors or places, for tables that are asked for every mention: an id is not even hashed.
public struct EntityNumbers: Sendable {
  /// At the number of an id; -1: none.
  @usableFromInline var numbers: [Int32] = []

  public init(_ numbers: [EntityID: Int32] = [:]) {
    for (id, number) in numbers { self[id] = number }
  }

  public subscript(id: EntityID) -> Int32? {
    @inlinable get {
      let place = id.number
      return place < numbers.count && numbers[place] >= 0 ? numbers[place] : nil
    }
    set {
      let missing = id.number + 1 - numbers.count
      if missing > 0 { numbers.append(contentsOf: repeatElement(-1, count: missing)) }
      numbers[id.number] = newValue ?? -1
    }
  }
}
