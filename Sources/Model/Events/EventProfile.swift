import Corpus
import Facts

/// What gathering looks at in an event report, worked out once when its article comes.
///
/// A class, since each is compared with hundreds of others and copying one would cost more than comparing it.
final class EventProfile: Sendable {
  let reference: FactReference
  /// The fact's id.
  let id: String
  let type: EventReport.EventType
  let status: EventReport.Status
  let mode: String?
  let anchor: String?
  /// Numbers of the first and last possible day; `Int32.min`, `Int32.max` are open.
  let from, to: Int32
  /// Days between the bounds; `Int32.max` where one is open or nothing is known.
  let length: Int32
  /// Whether the text leaves the day open within some days: "[2023-09-18..2023-09-24]".
  let isVague: Bool
  /// The middle of the article's publication date; `Int32.min` without one.
  let published: Int32
  let place: EntityID?
  let actors, recipients: [EntityID]
  /// Both.
  let parties: [EntityID]
  /// States and organisations that the parties stand for on the day.
  let bodies: [EntityID]
  let killed, injured: Quantity?
  /// Hashes of the content words of the sentence, sorted.
  let words: [UInt32]
  let sentence: TextSpan
  /// Reports with the same signature say the same in the same words.
  let signature: UInt64
  /// The same for type, parties and words alone.
  let wording: UInt64

  init(
    _ report: EventReport, fact: Fact, reference: FactReference, article: HeldArticleParts, bodies: [EntityID],
    words: [UInt32]
  ) {
    (self.reference, id, sentence) = (reference, fact.id, fact.citation.sentence)
    (type, status, mode, anchor) = (report.type, report.status, report.mode, report.anchor)
    (place, actors, recipients) = (report.place, report.actors, report.recipients)
    parties = report.actors + report.recipients
    (killed, injured, self.bodies, self.words) = (report.killed, report.injured, bodies, words)
    let (first, last) = (report.when?.first, report.when?.last)
    from = first.map { Int32($0.number) } ?? .min
    to = last.map { Int32($0.number) } ?? .max
    length = first == nil || last == nil ? .max : to - from
    isVague = length > 1 && report.when?.edtf.utf8.first == 0x5B
    published = article.published
    var hash = IdentityHash()
    hash.add(report.type.rawValue.utf8)
    hash.add(report.status.rawValue.utf8)
    for actor in report.actors { hash.add(actor.slug.utf8) }
    hash.add("to".utf8)
    for actor in report.recipients { hash.add(actor.slug.utf8) }
    for word in words {
      for place: UInt32 in 0..<4 { hash.add(byte: UInt8(truncatingIfNeeded: word >> (place * 8))) }
    }
    wording = hash.value
    hash.add((report.when?.edtf ?? "").utf8)
    hash.add((report.place?.slug ?? "").utf8)
    for quantity in [report.killed, report.injured] {
      let bounds = quantity.map { "\($0.low ?? -1) \($0.high ?? -1)" } ?? "-1 -1"
      hash.add(bounds.utf8)
    }
    hash.add((report.mode ?? "").utf8)
    hash.add((report.anchor ?? "").utf8)
    signature = hash.value
  }

  /// What a profile needs of its article.
  struct HeldArticleParts {
    let published: Int32
  }

  var isDated: Bool { from != .min || to != .max }
  /// Dated to some days.
  var isNarrow: Bool { length <= 7 }
  /// Told as having happened: figures of what is denied, planned, demanded or only supposed count nobody.
  var happened: Bool { status == .occurred || status == .historical || status == .alleged }
}

/// The content words of sentences as hashes: words of four letters and more that are neither common nor, with a capital, in
/// the name of an actor or place of the lexicon.
struct EventWords: Sendable {
  private let common, named: RunSet

  /// - Parameters:
  ///   - actors: their names are no content, since parties are compared by themselves.
  ///   - places: nor are theirs.
  init(actors: some Sequence<Actor>, places: some Sequence<Place>) {
    var common: Set<UInt32> = []
    for word in EventWords.commonWords.split(separator: " ") {
      EventWords.each(in: Array(word.utf8)[...]) { word, _ in common.insert(word) }
    }
    var named: Set<UInt32> = []
    func drop(_ names: [String]) {
      for name in names {
        EventWords.each(in: Array(name.utf8)[...]) { word, isCapital in if isCapital { named.insert(word) } }
      }
    }
    for actor in actors where actor.kind != .armedGroup {
      drop([actor.name])
      if actor.kind != .person { drop(actor.aliases) }
    }
    for place in places { drop([place.name]) }
    (self.common, self.named) = (RunSet(common), RunSet(named))
  }

  func words(in sentence: ArraySlice<UInt8>) -> [UInt32] {
    var found: [UInt32] = []
    found.reserveCapacity(sentence.count / 8)
    EventWords.each(in: sentence) { word, isCapital in
      if !common.contains(word), !isCapital || !named.contains(word) { found.append(word) }
    }
    found.sort()
    var last: UInt32?
    found.removeAll { word in
      defer { last = word }
      return word == last
    }
    return found
  }

  /// Calls with the hash of every word of four bytes and more, the first seven, so that endings matter little; and whether it
  /// begins with a capital, as which letters beyond ASCII count.
  @inline(__always)
  private static func each(in bytes: ArraySlice<UInt8>, _ body: (_ word: UInt32, _ isCapital: Bool) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var hash: UInt32 = 2_166_136_261
      var length = 0
      var isCapital = false
      for byte in bytes {
        var lower = byte
        if length == 0 { isCapital = byte &- 0x41 <= 25 || byte >= 0x80 }
        // Most bytes are small letters.
        if byte &- 0x61 > 25 {
          if byte &- 0x41 <= 25 {
            lower = byte | 0x20
          } else if byte < 0x80, byte &- 0x30 > 9 {
            if length >= 4 { body(hash, isCapital) }
            (hash, length) = (2_166_136_261, 0)
            continue
          }
        }
        if length < 7 { hash = (hash ^ UInt32(lower)) &* 16_777_619 }
        length += 1
      }
      if length >= 4 { body(hash, isCapital) }
    }
  }

  private static let commonWords = """
    about after again against also among been before being between both could during each even every first five four from \
    have having here himself into itself just last later least made make many more most much must near nearly only other \
    over same says said should since some still such than that their them then there these they this those three through \
    time today under until upon very week were what when where which while whose will with within would year yesterday \
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september \
    october november december people told statement according northern north south serb serbs serbian albanian albanians \
    ethnic government president minister prime
    """
}

/// How many members two sorted rows share.
func sharedCount(_ one: [UInt32], _ other: [UInt32]) -> Int {
  var (left, right, shared) = (0, 0, 0)
  while left < one.count, right < other.count {
    if one[left] == other[right] {
      (left, right, shared) = (left + 1, right + 1, shared + 1)
    } else if one[left] < other[right] {
      left += 1
    } else {
      right += 1
    }
  }
  return shared
}
