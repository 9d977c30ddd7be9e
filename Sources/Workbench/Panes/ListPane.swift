import Canvas

/// A pane with one table, which `/` looks through.
protocol SearchedPane: PaneContent {
  associatedtype Row: TableRow
  var table: TableList<Row> { get set }
  /// Called when `/` has left other rows: what is drawn beside them follows.
  mutating func followRows()
}

extension SearchedPane {
  package var searchText: String? {
    get { table.list.filter }
    set {
      table.filter(newValue ?? "")
      followRows()
    }
  }

  mutating func followRows() {}
}

/// A pane that is one list, with or without a card of the selected line beside it.
///
/// What a click, the wheel, `/` and the pager do is the list's own, the same in each of them.
protocol ListPane: SearchedPane {
  /// Where the list stands, its frame included.
  var listArea: Rect { get }
}

extension ListPane {
  package mutating func click(x: Int, y: Int) -> Bool {
    listArea.contains(x: x, y: y) && table.click(y: y, in: Panel.content(of: listArea))
  }

  package mutating func scroll(by lines: Int, x: Int, y: Int) { table.list.scroll(by: lines, count: table.count) }

  package func plainText(look: Look) -> String { table.plainText(look: look) }
}
