import Corpus

/// A long list whose rows are made when they are looked at: a pane shows forty of fifty thousand.
package struct LazyRows<Row: Sendable>: Sendable, RandomAccessCollection {
  package let startIndex = 0
  package let endIndex: Int
  private let make: @Sendable (Int) -> Row

  package init(count: Int, make: @escaping @Sendable (Int) -> Row) { (endIndex, self.make) = (count, make) }

  package subscript(position: Int) -> Row { make(position) }

  /// The same list of rows that are there already.
  package init(_ rows: [Row]) { self.init(count: rows.count) { rows[$0] } }

  /// The list of what is made of each row, when it is looked at.
  package func mapped<Other>(_ transform: @escaping @Sendable (Row) -> Other) -> LazyRows<Other> {
    LazyRows<Other>(count: count) { [make] in transform(make($0)) }
  }

  package static var none: LazyRows { LazyRows(count: 0) { _ in preconditionFailure("a list without rows has none") } }
}

/// One line about a gathered event.
package struct EventRow: Hashable, Sendable, Identifiable {
  package let event: GatheredEvent
  /// The timeline's title; nil for an event that it does not know.
  package let title: String?
  package let placeName: String?
  /// Names in the order of `event.actors` and `event.recipients`.
  package let actorNames, recipientNames: [String]
  package let reports, articles, origins: Figure
  /// From the lowest to the highest figure that any report gives.
  package let killed, injured: Figure?
  /// The words of the first report: "ambushed a police patrol".
  package let words: String
  /// What the date was read from, in plain words: "the reference timeline"; nil without a date.
  package let whenBasis: String?
  /// Each figure of killed or injured people with those who give it.
  package let casualties: [EventPage.CasualtyLine]

  package var id: String { event.id }

  package init(
    event: GatheredEvent, title: String?, placeName: String?, actorNames: [String], recipientNames: [String],
    reports: Figure, articles: Figure, origins: Figure, killed: Figure?, injured: Figure?, words: String,
    whenBasis: String?, casualties: [EventPage.CasualtyLine]
  ) {
    (self.event, self.title, self.placeName) = (event, title, placeName)
    (self.actorNames, self.recipientNames) = (actorNames, recipientNames)
    (self.reports, self.articles, self.origins) = (reports, articles, origins)
    (self.killed, self.injured) = (killed, injured)
    (self.words, self.whenBasis, self.casualties) = (words, whenBasis, casualties)
  }
}

/// What one side says of an event. Empty: none in this corpus.
package struct SideAccount: Hashable, Sendable {
  /// A noun that the side calls the event by, with the statements that do.
  package struct Label: Hashable, Sendable {
    package let words: String
    package let statements: Figure

    package init(words: String, statements: Figure) { (self.words, self.statements) = (words, statements) }
  }

  package let side: Side
  /// Names of those who speak, in alphabetical order.
  package let speakers: [String]
  /// Statements about the event and event reports in the side's words, by date.
  package let statements: [ClaimRow]
  package let labels: [Label]
  package let killed, injured: [Figure]

  package var isEmpty: Bool { statements.isEmpty }

  package init(
    side: Side, speakers: [String], statements: [ClaimRow], labels: [Label], killed: [Figure], injured: [Figure]
  ) {
    (self.side, self.speakers, self.statements, self.labels) = (side, speakers, statements, labels)
    (self.killed, self.injured) = (killed, injured)
  }
}

/// All that the corpus says of one event.
package struct EventPage: Hashable, Sendable {
  /// A figure of killed or injured people with those who give it.
  package struct CasualtyLine: Hashable, Sendable {
    package enum What: String, Sendable { case killed, injured }

    package let what: What
    package let stated: Figure
    /// Nil: the articles' own words.
    package let speaker: String?
    /// In alphabetical order.
    package let outlets: [String]
    package let articles, origins: Figure

    package init(
      what: What, stated: Figure, speaker: String?, outlets: [String], articles: Figure, origins: Figure
    ) {
      (self.what, self.stated, self.speaker, self.outlets) = (what, stated, speaker, outlets)
      (self.articles, self.origins) = (articles, origins)
    }
  }

  package let row: EventRow
  /// By date, then path.
  package let reports: [ClaimRow]
  /// One for each side of the table, in its order; empty ones too.
  package let sides: [SideAccount]

  package var casualties: [CasualtyLine] { row.casualties }

  package init(row: EventRow, reports: [ClaimRow], sides: [SideAccount]) {
    (self.row, self.reports, self.sides) = (row, reports, sides)
  }
}

/// How often one actor stands in a relation to another.
package struct RelationRow: Hashable, Sendable {
  package let relation: Relation
  /// Whether it holds both ways: meeting, agreeing. Its source is then the first by id.
  package let isMutual: Bool
  package let sourceName, targetName: String
  package let facts, articles, origins: Figure
  /// Days of the first and last dated fact, or publication.
  package let first, last: DateValue?

  package init(
    relation: Relation, isMutual: Bool, sourceName: String, targetName: String, facts: Figure, articles: Figure,
    origins: Figure, first: DateValue?, last: DateValue?
  ) {
    (self.relation, self.isMutual, self.sourceName, self.targetName) = (relation, isMutual, sourceName, targetName)
    (self.facts, self.articles, self.origins, self.first, self.last) = (facts, articles, origins, first, last)
  }
}

/// All relations at a level: most facts first, then by ids.
package struct RelationList: Hashable, Sendable {
  package let level: Relation.Level
  /// Kinds in the order of their table.
  package let kinds: [RelationTable.Kind]
  package let rows: [RelationRow]
  /// The articles that all of it was read from.
  package let articles: Figure

  package init(level: Relation.Level, kinds: [RelationTable.Kind], rows: [RelationRow], articles: Figure) {
    (self.level, self.kinds, self.rows, self.articles) = (level, kinds, rows, articles)
  }
}

/// Both directions between two actors: a cell of the matrix and its mirror.
package struct RelationPage: Hashable, Sendable {
  package let rows: [RelationRow]
  /// The facts behind all rows, by date.
  package let claims: [ClaimRow]

  package init(rows: [RelationRow], claims: [ClaimRow]) { (self.rows, self.claims) = (rows, claims) }
}
