import Corpus

/// One event with all reports of it: "Banjska, 2023-09-24", told by seven articles of three origins.
///
/// Figures and labels of the reports stand side by side, never averaged.
package struct GatheredEvent: Hashable, Sendable, Identifiable {
  /// How many people a report says were killed or injured, and who says so.
  package struct Casualties: Hashable, Sendable {
    package let quantity: Quantity
    /// The event reports that give the figure, in order of path and place in the text.
    package let reports: [String]
    /// Nil: the article's own words.
    package let speaker: EntityID?
    /// Whether every article that gives it counts more elsewhere ("93 were hurt, three of them shot"), or denies it.
    package let isPart: Bool

    package init(quantity: Quantity, reports: [String], speaker: EntityID?, isPart: Bool = false) {
      (self.quantity, self.reports, self.speaker, self.isPart) = (quantity, reports, speaker, isPart)
    }
  }

  /// The timeline's id for an event it knows; else made of the report whose id is the lowest.
  package let id: String
  /// The known event of the reference timeline that it is.
  package let anchor: String?
  /// What most reports call it.
  package let type: EventReport.EventType
  /// In alphabetical order.
  package let modes: [String]
  package let statuses: [EventReport.Status]
  /// The most precise date that reports give, or that of the timeline.
  package let when: DateValue?
  /// The most precise place that most reports name.
  package let place: EntityID?
  /// Those that most reports name first.
  package let actors, recipients: [EntityID]
  /// Ids of the event facts, by path, then place in the text.
  package let reports: [String]
  package let killed, injured: [Casualties]
  /// How many were killed or injured as an analyst has set it, with the mark that says so and why.
  package let byHand: [ByHand]
  /// Origins of the articles, in alphabetical order.
  package let origins: [String]

  package init(
    id: String, anchor: String?, type: EventReport.EventType, modes: [String], statuses: [EventReport.Status],
    when: DateValue?, place: EntityID?, actors: [EntityID], recipients: [EntityID], reports: [String],
    killed: [Casualties], injured: [Casualties], origins: [String], byHand: [ByHand] = []
  ) {
    self.byHand = byHand
    (self.id, self.anchor, self.type, self.modes, self.statuses) = (id, anchor, type, modes, statuses)
    (self.when, self.place, self.actors, self.recipients) = (when, place, actors, recipients)
    (self.reports, self.killed, self.injured, self.origins) = (reports, killed, injured, origins)
  }

  /// A figure set by hand.
  package struct ByHand: Hashable, Sendable {
    package let value: CasualtyValue
    package let mark: Mark

    package init(value: CasualtyValue, mark: Mark) { (self.value, self.mark) = (value, mark) }
  }

  package func byHand(_ measure: Disagreement.Casualty) -> ByHand? { byHand.first { $0.value.measure == measure } }

  /// The figure set by hand, else from the lowest to the highest that anyone gives; nil: none holds or is given.
  package func total(_ measure: Disagreement.Casualty) -> Quantity? {
    if let set = byHand(measure) { return set.value.quantity }
    return GatheredEvent.range(of: measure == .killed ? killed : injured)
  }

  /// From the lowest to the highest figure that anyone gives for all of it; nil where nobody gives one.
  package static func range(of casualties: [Casualties]) -> Quantity? {
    let quantities = casualties.filter { !$0.isPart }.map(\.quantity)
    guard !quantities.isEmpty else { return nil }
    if Set(quantities).count == 1 { return quantities[0] }
    let lows = quantities.map { $0.low ?? 0 }
    let highs = quantities.map(\.high)
    let high = highs.contains(nil) ? nil : highs.compactMap { $0 }.max()
    return Quantity(value: nil, low: lows.min(), high: high, qualifier: .between)
  }
}

/// Event reports that an analyst has found to be of one event, or of different ones: pairs of fact ids.
///
/// They go before every rule; a pair that names a fact which is not there is passed over.
package struct EventLinks: Hashable, Sendable {
  package var same: [Pair] = []
  package var different: [Pair] = []

  package struct Pair: Hashable, Sendable {
    package let one, other: String

    package init(_ one: String, _ other: String) { (self.one, self.other) = (one, other) }
  }

  package init() {}

  package var isEmpty: Bool { same.isEmpty && different.isEmpty }
}
