import Corpus

/// The nouns by which texts call an event, from `Data/lexicon/event-labels.tsv`.
package struct EventLabels: Sendable {
  /// In small letters, longest first.
  package let labels: [String]

  package static let empty = EventLabels(labels: [])

  private init(labels: [String]) { self.labels = labels }

  /// - Throws: `DataFileError` for a label that is not in small letters.
  package init(data: DataFolder) throws(DataFileError) {
    let table = try data.table("lexicon/event-labels.tsv", requiring: ["label"])
    try self.init(table: table)
  }

  package init(table: DataTable) throws(DataFileError) {
    var labels: Set<String> = []
    for row in table.rows {
      let label = row["label"]
      guard !label.isEmpty, label.utf8.allSatisfy({ $0 < 0x41 || $0 > 0x5A }) else {
        throw DataFileError(file: row.file, line: row.line, what: "a label is written in small letters")
      }
      labels.insert(label)
    }
    self.init(labels: labels.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) })
  }

  /// The labels that words hold, each once, in their order; where one stands within a longer one, only that.
  package func found(in words: ArraySlice<UInt8>) -> [String] {
    let text = words.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }
    var taken = [Bool](repeating: false, count: text.count)
    var spots: [(start: Int, label: String)] = []
    for label in labels {
      let wanted = Array(label.utf8)
      var start = 0
      while start + wanted.count <= text.count {
        defer { start += 1 }
        let end = start + wanted.count
        guard text[start] == wanted[0], !taken[start], text[start..<end].elementsEqual(wanted),
          start == 0 || !EventLabels.isWord(text[start - 1]), end == text.count || !EventLabels.isWord(text[end])
        else { continue }
        for index in start..<end { taken[index] = true }
        spots.append((start, label))
      }
    }
    var seen: Set<String> = []
    return spots.sorted { $0.start < $1.start }.map(\.label).filter { seen.insert($0).inserted }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D
  }
}

/// The tables that accounts of events and relations are made with.
package struct EventTables: Sendable {
  package let sides: SideTable
  package let labels: EventLabels
  package let relations: RelationTable

  package static let empty = EventTables(sides: .empty, labels: .empty, relations: .empty)

  private init(sides: SideTable, labels: EventLabels, relations: RelationTable) {
    (self.sides, self.labels, self.relations) = (sides, labels, relations)
  }

  /// - Throws: `DataFileError` naming file and line of the first mistake.
  package init(data: DataFolder) throws(DataFileError) {
    self.init(
      sides: try SideTable(data: data), labels: try EventLabels(data: data), relations: try RelationTable(data: data))
  }
}
