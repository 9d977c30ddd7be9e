import Corpus

/// What an analyst decided by hand, as one line of the marks file.
///
/// "2025-03-01T09:30:00Z  mira  merge-origins  article:2c7c834008df57e6|article:90ab12cd34ef5678  same wire". Marks name
/// what they are about by content, so that they hold again after every re-read.
package struct Mark: Hashable, Sendable {
  /// What a mark does; the words of the file.
  package enum Action: String, CaseIterable, Sendable {
    case accept, reject, retype, note, star, read, bookmark
    case setValue = "set-value"
    case mergeActors = "merge-actors"
    case splitActor = "split-actor"
    case mergeEvents = "merge-events"
    case splitEvent = "split-event"
    case mergeOrigins = "merge-origins"
    case splitOrigin = "split-origin"
    /// Takes back an earlier mark, whose line stays.
    case withdraw

    /// Whether this version acts on it; others are kept in the file for one that does.
    package var isApplied: Bool { self != .bookmark }

    /// Whether it changes facts, and so everything that is counted of them.
    package var correctsFacts: Bool {
      switch self {
      case .accept, .reject, .retype, .setValue, .mergeActors, .splitActor, .mergeEvents, .splitEvent: true
      case .note, .star, .read, .bookmark, .mergeOrigins, .splitOrigin, .withdraw: false
      }
    }
  }

  /// What a mark is about: "article:2c7c834008df57e6".
  package struct Target: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case article, fact, actor, event, place, mark
      /// Words of an article; see `MarkedWords`.
      case span
    }

    package let kind: Kind
    package let id: String

    package init(_ kind: Kind, _ id: String) { (self.kind, self.id) = (kind, id) }

    /// Nil for a text that is no target.
    package init?(_ text: String) {
      guard let colon = text.firstIndex(of: ":"), let kind = Kind(rawValue: String(text[..<colon])) else { return nil }
      let id = text[text.index(after: colon)...]
      guard !id.isEmpty, !id.contains(where: { $0 == " " || $0 == "|" || $0 == "\t" }) else { return nil }
      self.init(kind, String(id))
    }

    package var text: String { "\(kind.rawValue):\(id)" }
  }

  /// RFC 3339 in UTC, to the second.
  package let when: String
  package let author: String
  package let action: Action
  package let targets: [Target]
  /// What the action needs besides: the new type, the note's text.
  package let value: String
  package let reason: String

  package init(
    when: String, author: String, action: Action, targets: [Target], value: String = "", reason: String = ""
  ) {
    (self.when, self.author, self.action) = (when, author, action)
    (self.targets, self.value, self.reason) = (targets, value, reason)
  }

  /// The mark's name, made of its content, by which a later mark can take it back.
  package var id: String {
    var hash = IdentityHash()
    hash.add(line.utf8)
    return hash.hexadecimal
  }

  /// The same mark, made a second later.
  package var aSecondLater: Mark {
    func number(_ from: Int, _ count: Int) -> Int { Int(when.dropFirst(from).prefix(count)) ?? 0 }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let second = (number(11, 2) * 60 + number(14, 2)) * 60 + number(17, 2) + 1
    var day = String(when.prefix(10))
    if second >= 86_400, let next = Day(iso: when.prefix(10))?.adding(days: 1) { day = next.description }
    let time = "\(two(second / 3600 % 24)):\(two(second / 60 % 60)):\(two(second % 60))"
    return Mark(
      when: "\(day)T\(time)Z", author: author, action: action, targets: targets, value: value, reason: reason)
  }

  /// The targets of a kind.
  package func ids(_ kind: Target.Kind) -> [String] { targets.filter { $0.kind == kind }.map(\.id) }

  /// What keeps the mark from being acted on, in words for its author; nil: nothing.
  package var mistake: String? {
    let articles = ids(.article)
    switch action {
    case .mergeOrigins where articles.count != targets.count || Set(articles).count < 2:
      return "merge-origins wants two or more different targets article:ID"
    case .splitOrigin where articles.count != 1 || targets.count != 1:
      return "split-origin wants one target article:ID"
    case .withdraw where targets.count != 1 || ids(.mark).count != 1:
      return "withdraw wants one target mark:ID"
    case .accept, .reject, .retype, .setValue, .mergeActors, .splitActor, .mergeEvents, .splitEvent:
      return mistakeInCorrection
    case .note, .star, .read:
      if targets.count != 1 { return "\(action.rawValue) wants one target" }
      let isSpoiled = targets[0].kind == .span && targets[0].words == nil
      return isSpoiled ? "\"\(targets[0].id)\" is no article with words of it, as ID/two%20words" : nil
    default: return targets.isEmpty ? "the target is missing" : nil
    }
  }

  private var mistakeInCorrection: String? {
    let (facts, actors) = (ids(.fact), ids(.actor))
    let isOneFact = facts.count == 1 && targets.count == 1
    switch action {
    case .accept, .reject: return isOneFact ? nil : "\(action.rawValue) wants one target fact:ID"
    case .retype:
      if !isOneFact { return "retype wants one target fact:ID" }
      let isKnown =
        StrengthReport.Kind(rawValue: value) != nil || EventReport.EventType(rawValue: value.uppercased()) != nil
      return isKnown ? nil : "\"\(value)\" is no kind of strength and no type of event"
    case .setValue:
      let isOneEvent = targets.count == 1 && ids(.event).count == 1
      if !isOneFact, !isOneEvent {
        return "set-value wants one target fact:ID, or event:ID for people killed or injured"
      }
      if isOneFact ? FactValue(written: value) != nil : CasualtyValue(written: value) != nil { return nil }
      return isOneFact
        ? "\"\(value)\" is no value like 4000, 3500..4000, nearly 4000, killed 4, speaker ID, place ID, when 2023-05, "
          + "status alleged, actors ID,ID or recipients none"
        : "\"\(value)\" is no value like killed 4, injured 30..93 or killed none"
    case .mergeActors:
      let isFine = actors.count == targets.count && Set(actors).count > 1
      return isFine ? nil : "merge-actors wants two or more different targets actor:ID, the one that stays first"
    case .splitActor:
      let isFine = actors.count == 1 && targets.count > 1 && facts.count + ids(.article).count + 1 == targets.count
      return isFine
        ? nil : "split-actor wants one target actor:ID and the targets article:ID or fact:ID where it is not"
    case .mergeEvents, .splitEvent:
      let isFine = facts.count == targets.count && Set(facts).count > 1
      return isFine ? nil : "\(action.rawValue) wants two or more different targets fact:ID, an event report each"
    default: return nil
    }
  }

  /// Whether a text is a time as marks write it: "2025-03-01T09:30:00Z".
  package static func isTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, Day(iso: text.prefix(10)) != nil else { return false }
    let pattern = Array("0000-00-00T00:00:00Z".utf8)
    for (byte, wanted) in zip(bytes, pattern) {
      let isDigit = byte >= 0x30 && byte <= 0x39
      guard wanted == 0x30 ? isDigit : byte == wanted else { return false }
    }
    func number(_ at: Int) -> Int { Int(bytes[at] - 0x30) * 10 + Int(bytes[at + 1] - 0x30) }
    return number(11) < 24 && number(14) < 60 && number(17) <= 60
  }
}
