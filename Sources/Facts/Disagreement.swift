import Corpus

/// Claims about the same thing that cannot all hold, side by side, with why they may not agree.
///
/// "KFOR, total, 2022-08: 3,735 (RFE/RL) and about 3,800 (Reuters): rounding". Never averaged, never picked.
package struct Disagreement: Hashable, Sendable, Identifiable {
  /// Why claims may not agree. Closed; the raw value is the word of the facts interchange.
  package enum Why: String, CaseIterable, Sendable {
    /// One is a round number for the other.
    case rounding
    /// They count different parts of one whole.
    case scope
    /// They speak of different days, and the level changed between them.
    case date
    /// One is what is authorised or planned, the other what is there.
    case authorisedOrActual = "authorised-or-actual"
    /// One is what was announced, the other what came.
    case announcedOrDone = "announced-or-done"
    /// One repeats a level that a newer one had replaced.
    case staleCopy = "stale-copy"
    /// Nothing in the corpus or the reference series says why.
    case unexplained
  }

  /// What the claims are about.
  package enum Subject: Hashable, Sendable {
    case strength(force: EntityID, kind: StrengthReport.Kind, nation: String?)
    /// A table's rows against the total stated beside them.
    case sum(force: EntityID)
    /// How many an event killed or injured; the event by the key and the name of its group.
    case casualties(event: String, label: String, measure: Casualty)
  }
  package enum Casualty: String, CaseIterable, Sendable { case killed, injured }

  /// One of the figures that stand against each other.
  package struct Side: Hashable, Sendable {
    /// The figure; its basis selects every report of it, reprints too.
    package let stated: Figure
    package let reports, articles, origins: Figure
    /// What times the reports speak of, earliest first; empty: none is said.
    package let times: [DateValue]
    /// In alphabetical order.
    package let outlets: [String]
    /// Names of those who state it; empty: the articles' own words.
    package let speakers: [String]
    /// Ids of the facts, one an origin: its first print stands for all.
    package let claims: [String]

    package init(
      stated: Figure, reports: Figure, articles: Figure, origins: Figure, times: [DateValue], outlets: [String],
      speakers: [String], claims: [String]
    ) {
      (self.stated, self.reports, self.articles, self.origins) = (stated, reports, articles, origins)
      (self.times, self.outlets, self.speakers, self.claims) = (times, outlets, speakers, claims)
    }

    package var quantity: Quantity? {
      if case .stated(let quantity) = stated.amount { return quantity }
      return nil
    }
  }

  /// Stable: made of what the claims are about, their figures and times.
  package let id: String
  package let about: Subject
  /// From the first to the last day the claims speak of.
  package let window: DateValue?
  /// Two or more, lowest figure first.
  package let sides: [Side]
  package let why: Why
  /// The evidence for `why` in plain words: "3,800 is a round number within 2 % of 3,735".
  package let explanation: String

  package init(
    id: String, about: Subject, window: DateValue?, sides: [Side], why: Why, explanation: String
  ) {
    (self.id, self.about, self.window, self.sides) = (id, about, window, sides)
    (self.why, self.explanation) = (why, explanation)
  }

  /// Ids of the facts that disagree.
  package var claims: [String] { sides.flatMap(\.claims) }
}

/// Where a level was given: by a fact of the corpus, or by a row of the reference series.
package struct LevelSource: Hashable, Sendable {
  package enum Place: Hashable, Sendable {
    case fact(id: String)
    case reference(line: Int)
  }
  package let place: Place
  package let quantity: Quantity
  package let date: DateValue
  /// "AP" or, for a row of the reference series, its outlet; nil: unknown.
  package let outlet: String?

  package init(place: Place, quantity: Quantity, date: DateValue, outlet: String?) {
    (self.place, self.quantity, self.date, self.outlet) = (place, quantity, date, outlet)
  }
}

/// A figure that a text gives as the present level after a newer, different level had been reported.
package struct RecycledFigure: Hashable, Sendable {
  /// The fact that repeats the old figure.
  package let fact: String
  package let force: EntityID
  package let kind: StrengthReport.Kind
  package let nation: String?
  package let stated: Figure
  /// The article's publication date.
  package let published: DateValue
  package let outlet: String?
  /// Who first gave the figure.
  package let first: LevelSource
  /// The newer level that had been reported by then.
  package let newer: LevelSource

  package init(
    fact: String, force: EntityID, kind: StrengthReport.Kind, nation: String?, stated: Figure, published: DateValue,
    outlet: String?, first: LevelSource, newer: LevelSource
  ) {
    (self.fact, self.force, self.kind, self.nation, self.stated) = (fact, force, kind, nation, stated)
    (self.published, self.outlet, self.first, self.newer) = (published, outlet, first, newer)
  }
}

/// Rows of nations beside a total: what they add up to, and how many nations are missing.
package struct NationalSum: Hashable, Sendable {
  /// Id of the article that gives both; nil: rows of the reference series.
  package let article: String?
  package let outlet: String?
  package let force: EntityID
  package let date: DateValue
  package let total: Figure
  /// The rows.
  package let rows: Figure
  /// How many nations have a row.
  package let listed: Int
  /// What the rows add up to, as an interval; nil bounds are open.
  package let sumLow, sumHigh: Int?
  /// How many nations the source says take part; nil: it does not say.
  package let nations: Int?

  package init(
    article: String?, outlet: String?, force: EntityID, date: DateValue, total: Figure, rows: Figure, listed: Int,
    sumLow: Int?,
    sumHigh: Int?, nations: Int?
  ) {
    (self.article, self.outlet, self.force, self.date) = (article, outlet, force, date)
    (self.total, self.rows, self.listed, self.nations) = (total, rows, listed, nations)
    (self.sumLow, self.sumHigh) = (sumLow, sumHigh)
  }

  /// Nations said to take part that have no row; nil where it is not said how many take part.
  package var missingNations: Int? { nations.map { max(0, $0 - listed) } }

  /// Whether total and rows cannot both be right: the rows exceed the total, or are all there and fall short of it.
  package var isContradictory: Bool {
    guard case .stated(let total) = total.amount else { return false }
    if let sumLow, let high = total.high, sumLow > high { return true }
    if missingNations == 0, let sumHigh, let low = total.low, sumHigh < low { return true }
    return false
  }
}

/// An actor named with an office that was not held on the article's date.
package struct StaleTitle: Hashable, Sendable {
  /// The fact that names the actor.
  package let fact: String
  package let actor: EntityID
  package let name: String
  /// The office as stated: "president".
  package let role: String
  /// What is known of the office instead: "president until 2020-11-05".
  package let held: String
  package let published: DateValue

  package init(fact: String, actor: EntityID, name: String, role: String, held: String, published: DateValue) {
    (self.fact, self.actor, self.name, self.role) = (fact, actor, name, role)
    (self.held, self.published) = (held, published)
  }
}

/// What does not hold together in a corpus.
package struct Findings: Hashable, Sendable {
  /// By the first day of their window, then by what they are about; undated ones last.
  package let disagreements: [Disagreement]
  /// By publication date.
  package let recycled: [RecycledFigure]
  /// By date.
  package let sums: [NationalSum]
  /// By publication date.
  package let titles: [StaleTitle]
  /// The claims that were held against one another: strengths with figure and time, counts of an event's victims.
  package let compared: Figure
  /// Recycled figures by the fact that repeats them.
  package let recycledByFact: [String: RecycledFigure]

  package init(
    disagreements: [Disagreement], recycled: [RecycledFigure], sums: [NationalSum], titles: [StaleTitle],
    compared: Figure
  ) {
    (self.disagreements, self.recycled, self.sums, self.titles) = (disagreements, recycled, sums, titles)
    self.compared = compared
    recycledByFact = Dictionary(recycled.map { ($0.fact, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
