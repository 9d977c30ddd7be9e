import Corpus

extension Claim {
  /// The claim as another kind of strength or type of event; nil where that cannot be.
  func retyped(_ type: String) -> Claim? {
    switch self {
    case .strength(let report): StrengthReport.Kind(rawValue: type).map { .strength(report.with(kind: $0)) }
    case .event(let report):
      EventReport.EventType(rawValue: type.uppercased()).map { .event(report.with(type: $0)) }
    case .mention, .date, .quantity, .statement: nil
    }
  }

  /// The claim with another figure, speaker, place or time; nil for one that has no such part.
  func valued(_ text: String) -> Claim? {
    guard let value = FactValue(written: text), FactValue.Field.settable(in: self).contains(value.field) else {
      return nil
    }
    switch (self, value) {
    case (.strength(let report), .figure(let quantity)): return .strength(report.with(quantity: quantity))
    case (.strength(let report), .speaker(let speaker)): return .strength(report.with(speaker: .some(speaker)))
    case (.strength(let report), .when(let date)): return .strength(report.with(asOf: .some(date)))
    case (.quantity(let report), .figure(let quantity)):
      return .quantity(
        QuantityReport(quantity: quantity, unit: report.unit, what: report.what, numberSpan: report.numberSpan))
    case (.event(let report), _): return .event(report.with(value))
    case (.statement(let report), .speaker(let speaker)):
      return .statement(
        StatementReport(
          speaker: speaker, speakerText: nil, speakerSpan: nil, verb: report.verb, addressee: report.addressee,
          kind: report.kind, via: report.via, when: report.when, polarity: report.polarity))
    case (.statement(let report), .when(let date)):
      return .statement(report.with(speaker: report.speaker, addressee: report.addressee, when: .some(date)))
    case (.date, .when(let date)):
      return .date(DateMention(value: date, isRelative: false, anchor: nil))
    default: return nil
    }
  }

  /// The claim with other ids for its actors.
  func renaming(_ name: (EntityID) -> EntityID) -> Claim {
    switch self {
    case .mention(let mention):
      guard case .actor(let id) = mention.target else { return self }
      let new = name(id)
      return new == id
        ? self
        : .mention(Mention(target: .actor(new), form: mention.form, role: mention.role, stale: mention.stale))
    case .strength(let report):
      guard let speaker = report.speaker else { return self }
      let new = name(speaker)
      return new == speaker ? self : .strength(report.with(speaker: new))
    case .event(let report):
      let (actors, recipients) = (Claim.once(report.actors.map(name)), Claim.once(report.recipients.map(name)))
      return actors == report.actors && recipients == report.recipients
        ? self : .event(report.with(actors: actors, recipients: recipients))
    case .statement(let report):
      let (speaker, addressee) = (report.speaker.map(name), report.addressee.map(name))
      return speaker == report.speaker && addressee == report.addressee
        ? self : .statement(report.with(speaker: speaker, addressee: addressee))
    case .date, .quantity: return self
    }
  }

  private static func once(_ ids: [EntityID]) -> [EntityID] {
    var result: [EntityID] = []
    for id in ids where !result.contains(id) { result.append(id) }
    return result
  }
}

/// What stands for the words that a time was read from, where an analyst has set it.
private let byHand = "set by hand"

extension StrengthReport {
  /// The outer optional tells whether the part is changed at all.
  fileprivate func with(
    kind: Kind? = nil, quantity: Quantity? = nil, speaker: EntityID?? = nil, asOf: DateValue?? = nil
  ) -> StrengthReport {
    StrengthReport(
      force: force, kind: kind ?? self.kind, isHistorical: isHistorical, quantity: quantity ?? self.quantity,
      numberSpan: numberSpan, unit: unit, nation: nation, asOf: asOf ?? self.asOf,
      asOfBasis: asOf == nil ? asOfBasis : byHand, speaker: speaker ?? self.speaker, modality: modality)
  }
}

extension EventReport {
  fileprivate func with(_ value: FactValue) -> EventReport {
    changing {
      switch value {
      case .casualties(let value):
        if value.measure == .killed { $0.killed = value.quantity } else { $0.injured = value.quantity }
      case .place(let id): $0.place = id
      case .when(let date):
        // An event of another time is not the known one that it was taken for.
        if let date, let when, !date.meets(when) { $0.anchor = nil }
        ($0.when, $0.whenBasis) = (date, byHand)
      case .status(let new): $0.status = new
      case .actors(let ids): $0.actors = ids
      case .recipients(let ids): $0.recipients = ids
      case .figure, .speaker: break
      }
    }
  }

  fileprivate func with(type: EventType? = nil, actors: [EntityID]? = nil, recipients: [EntityID]? = nil)
    -> EventReport
  {
    changing {
      if let type, type != self.type {
        // A mode and a code belong to their type.
        ($0.type, $0.mode, $0.acled, $0.acledRule) = (type, nil, nil, nil)
      }
      if let actors { $0.actors = actors }
      if let recipients { $0.recipients = recipients }
    }
  }
}

extension StatementReport {
  fileprivate func with(speaker: EntityID?, addressee: EntityID?, when: DateValue?? = nil) -> StatementReport {
    StatementReport(
      speaker: speaker, speakerText: speakerText, speakerSpan: speakerSpan, verb: verb, addressee: addressee,
      kind: kind, via: via, when: when ?? self.when, polarity: polarity)
  }
}

extension Quantity {
  /// A figure as an analyst writes it: "4000", "4,000", "3500..4000", "nearly 4000", "at least 4000"; nil for other texts.
  package init?(written text: String) {
    let words = text.lowercased().split { $0 == " " || $0 == "_" }
    guard let last = words.last else { return nil }
    let hedge = words.dropLast().joined(separator: "_")
    func number(_ text: Substring) -> Int? {
      guard !text.isEmpty, text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ",") }) else { return nil }
      return Int(text.filter { $0 != "," }).flatMap { $0 <= 100_000_000 ? $0 : nil }
    }
    if hedge.isEmpty, let dots = last.firstIndex(of: "."), last[dots...].hasPrefix("..") {
      let parts = (last[..<dots], last[last.index(dots, offsetBy: 2)...])
      guard let low = number(parts.0), let high = number(parts.1), low <= high else { return nil }
      self.init(between: low, and: high)
      return
    }
    guard let value = number(last), let qualifier = hedge.isEmpty ? .exact : Qualifier(rawValue: hedge),
      qualifier != .between
    else { return nil }
    self.init(value, qualifier)
  }

  /// The text that `init(written:)` reads as this figure.
  package var written: String {
    let value = value.map(String.init) ?? ""
    switch qualifier {
    case .exact: return value
    case .between: return "\(low ?? 0)..\(high ?? 0)"
    case .about, .nearly, .over, .atLeast, .upTo, .unit:
      return qualifier.rawValue.split(separator: "_").joined(separator: " ") + " " + value
    }
  }
}

extension DateValue {
  /// Whether a day may be of both; open ends reach for ever.
  fileprivate func meets(_ other: DateValue) -> Bool {
    func isBefore(_ one: DateValue, _ other: DateValue) -> Bool {
      guard let last = one.last, let first = other.first else { return false }
      return last < first
    }
    return !isBefore(self, other) && !isBefore(other, self)
  }
}
