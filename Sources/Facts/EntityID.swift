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
  /// An open table: a place is found by the hash of a slug's bytes, and told by the bytes. A third of it at most is full.
  private var places: [UnsafePointer<EntityID.Kept>?] = Array(repeating: nil, count: 1 << 13)
  private var count = 0
  private var lock = pthread_mutex_t()

  init() { pthread_mutex_init(&lock, nil) }

  func id(of slug: String) -> EntityID {
    var slug = slug
    return slug.withUTF8 { bytes in
      pthread_mutex_lock(&lock)
      defer { pthread_mutex_unlock(&lock) }
      var place = KeptSlugs.hash(bytes) & (places.count - 1)
      while let known = places[place] {
        if KeptSlugs.isSame(known.pointee.utf8, bytes) { return EntityID(known) }
        place = (place + 1) & (places.count - 1)
      }
      let kept = KeptSlugs.keep(bytes, number: count)
      places[place] = kept
      count += 1
      if count * 3 > places.count { grow() }
      return EntityID(kept)
    }
  }

  private static func keep(_ bytes: UnsafeBufferPointer<UInt8>, number: Int) -> UnsafePointer<EntityID.Kept> {
    let own = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
    _ = own.initialize(from: bytes)
    let utf8 = UnsafeBufferPointer(start: own.baseAddress, count: bytes.count)
    let kept = UnsafeMutablePointer<EntityID.Kept>.allocate(capacity: 1)
    kept.initialize(
      to: EntityID.Kept(slug: String(decoding: utf8, as: UTF8.self), utf8: utf8, number: Int32(number)))
    return UnsafePointer(kept)
  }

  private func grow() {
    var larger = [UnsafePointer<EntityID.Kept>?](repeating: nil, count: places.count * 2)
    for kept in places {
      guard let kept else { continue }
      var place = KeptSlugs.hash(kept.pointee.utf8) & (larger.count - 1)
      while larger[place] != nil { place = (place + 1) & (larger.count - 1) }
      larger[place] = kept
    }
    places = larger
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & UInt64(Int.max))
  }

  private static func isSame(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    one.count == other.count && (one.isEmpty || memcmp(one.baseAddress!, other.baseAddress!, one.count) == 0)
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
