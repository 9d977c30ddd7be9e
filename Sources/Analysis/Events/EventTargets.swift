import Corpus
import Facts

/// Against whom a group's deeds are, by the table of the lexicon: "Serbs blocked the roads" is against Kosovo's institutions,
/// which news leaves out.
struct EventTargets: Sendable {
  private struct Row {
    let deeds: [EventSort]
    let actors: Set<EntityID>
    let since: Day
    let target: EntityID
  }

  private let rows: [Row]

  /// - Throws: `DataFileError` when the table is missing, or a type or a day in it is none.
  init(data: DataFolder) throws(DataFileError) {
    rows = try data.table("lexicon/event-targets.tsv", requiring: ["events", "actors", "since", "target"]).rows.map {
      row throws(DataFileError) in
      guard let since = Day(iso: row["since"]) else {
        throw DataFileError(file: row.file, line: row.line, what: "\"\(row["since"])\" is no day")
      }
      let deeds = try row.list("events").map { cell throws(DataFileError) in
        try EventSort(cell: Substring(cell), in: row)
      }
      return Row(
        deeds: deeds, actors: Set(row.list("actors").map { EntityID($0) }), since: since,
        target: EntityID(row["target"]))
    }
  }

  /// The target of a deed that names none; nil where the table tells nothing of it.
  /// - Parameter day: the first it may have been on.
  func target(_ type: EventReport.EventType, _ mode: String?, by actors: [EntityID], on day: Day?) -> EntityID? {
    guard !actors.isEmpty, let day else { return nil }
    return rows.first { row in
      day >= row.since && actors.allSatisfy { row.actors.contains($0) }
        && row.deeds.contains { $0.holds(type, mode) }
    }?.target
  }
}

extension EventReading {
  /// Against whom a deed is whose words name nobody; nobody where its sentence names somebody else it may be against.
  func targets(
    _ type: EventReport.EventType, _ mode: String?, by actors: [EntityID], on day: Day?, _ view: EventSentence
  ) -> [EntityID] {
    guard let target = extractor.targets.target(type, mode, by: actors, on: day ?? publication.date?.first) else {
      return []
    }
    let isAlone = view.actors.allSatisfy { name in
      name.id == target || actors.contains(name.id) || view.isPerson(name.id)
        || extractor.lexicon.actor(name.id)?.country == extractor.lexicon.actor(target)?.country
    }
    return isAlone ? [target] : []
  }
}
