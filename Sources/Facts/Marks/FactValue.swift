import Corpus

/// What an analyst sets in a fact by hand, as marks write it: "nearly 4000", "killed 4", "speaker aleksandar-vucic",
/// "place zvecan", "when 2023-05-29", "status alleged", "actors serbia,kosovo-police", "recipients none".
package enum FactValue: Hashable, Sendable {
  /// A part of a fact that can be set; the words of marks.
  package enum Field: String, CaseIterable, Sendable {
    case figure, killed, injured, speaker, place, when, status, actors, recipients
  }

  case figure(Quantity)
  case casualties(CasualtyValue)
  /// Nil: nobody is known to say it.
  case speaker(EntityID?)
  case place(EntityID?)
  /// Nil: the time is not known.
  case when(DateValue?)
  case status(EventReport.Status)
  case actors([EntityID])
  case recipients([EntityID])

  /// Nil for other texts.
  package init?(written text: String) {
    if let casualties = CasualtyValue(written: text) {
      self = .casualties(casualties)
      return
    }
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let field = Field(rawValue: parts[0].lowercased()) else {
      guard let quantity = Quantity(written: text) else { return nil }
      self = .figure(quantity)
      return
    }
    let rest = parts[1].filter { $0 != " " }
    let isNone = rest.lowercased() == "none"
    let ids = rest.split(separator: ",").map { EntityID(String($0)) }
    switch field {
    case .speaker where isNone: self = .speaker(nil)
    case .speaker where ids.count == 1: self = .speaker(ids[0])
    case .place where isNone: self = .place(nil)
    case .place where ids.count == 1: self = .place(ids[0])
    case .when:
      let date = DateValue(edtf: rest)
      guard isNone || date != nil else { return nil }
      self = .when(date)
    case .status:
      guard let status = EventReport.Status(rawValue: rest.lowercased()) else { return nil }
      self = .status(status)
    case .actors where isNone: self = .actors([])
    case .actors where !ids.isEmpty: self = .actors(ids)
    case .recipients where isNone: self = .recipients([])
    case .recipients where !ids.isEmpty: self = .recipients(ids)
    default: return nil
    }
  }

  package var field: Field {
    switch self {
    case .figure: .figure
    case .casualties(let value): value.measure == .killed ? .killed : .injured
    case .speaker: .speaker
    case .place: .place
    case .when: .when
    case .status: .status
    case .actors: .actors
    case .recipients: .recipients
    }
  }

  /// The text that `init(written:)` reads as this value.
  package var written: String {
    func list(_ ids: [EntityID]) -> String { ids.isEmpty ? "none" : ids.map(\.slug).joined(separator: ",") }
    switch self {
    case .figure(let quantity): return quantity.written
    case .casualties(let value): return value.written
    case .speaker(let id), .place(let id): return "\(field.rawValue) \(id?.slug ?? "none")"
    case .when(let date): return "when \(date?.edtf ?? "none")"
    case .status(let status): return "status \(status.rawValue)"
    case .actors(let ids), .recipients(let ids): return "\(field.rawValue) \(list(ids))"
    }
  }

  /// The actors it names.
  package var actors: [EntityID] {
    switch self {
    case .speaker(let id): id.map { [$0] } ?? []
    case .actors(let ids), .recipients(let ids): ids
    case .figure, .casualties, .place, .when, .status: []
    }
  }

  /// The places it names.
  package var places: [EntityID] {
    if case .place(let id?) = self { return [id] }
    return []
  }
}

extension FactValue.Field {
  /// In words for people.
  package var name: String {
    switch self {
    case .killed, .injured: "number of people \(rawValue)"
    case .when: "time"
    case .figure, .speaker, .place, .status, .actors, .recipients: rawValue
    }
  }

  /// What a claim of a kind has of its own that can be set.
  package static func settable(in claim: Claim) -> [FactValue.Field] {
    switch claim {
    case .strength: [.figure, .speaker, .when]
    case .quantity: [.figure]
    case .event: [.killed, .injured, .place, .when, .status, .actors, .recipients]
    case .statement: [.speaker, .when]
    case .date: [.when]
    case .mention: []
    }
  }
}

extension FactValue {
  /// What a claim has now; nil where it has no such part, or no figure.
  package init?(_ field: Field, of claim: Claim) {
    switch (claim, field) {
    case (.strength(let report), .figure):
      guard let quantity = report.quantity else { return nil }
      self = .figure(quantity)
    case (.strength(let report), .speaker): self = .speaker(report.speaker)
    case (.strength(let report), .when): self = .when(report.asOf)
    case (.quantity(let report), .figure): self = .figure(report.quantity)
    case (.event(let report), .killed): self = .casualties(CasualtyValue(.killed, report.killed))
    case (.event(let report), .injured): self = .casualties(CasualtyValue(.injured, report.injured))
    case (.event(let report), .place): self = .place(report.place)
    case (.event(let report), .when): self = .when(report.when)
    case (.event(let report), .status): self = .status(report.status)
    case (.event(let report), .actors): self = .actors(report.actors)
    case (.event(let report), .recipients): self = .recipients(report.recipients)
    case (.statement(let report), .speaker): self = .speaker(report.speaker)
    case (.statement(let report), .when): self = .when(report.when)
    case (.date(let mention), .when): self = .when(mention.value)
    default: return nil
    }
  }
}

/// Who or what names mean that were typed for a decision.
package enum NamesFound: Hashable, Sendable {
  package enum Sort: String, Sendable { case actor, place }

  case ids([EntityID])
  /// Why a name means nobody, with what may have been meant.
  case mistake(String)
}
