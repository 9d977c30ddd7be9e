import Testing

@testable import Facts

@Suite struct PaneTableTests {
  private static let hostile = PaneTable(
    title: "Strength | <b>", filter: "outlet:`AP`", columns: ["as of", "value", "words"],
    rows: [
      [.text("2023-05"), .number(-270), .text("=HYPERLINK(\"http://evil\",\"x\")")],
      [.unknown, .number(4500), .text("a | b\n# c \u{1B}[31m <script> [x](y)")],
      [.text(""), .flag(true), .list(["AP", "+1 more"])],
    ], notes: ["43 articles of 40 origins"])

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"), ("-1+2", "'-1+2"),
    ("\t=1", "'\t=1"), ("  =1", "'  =1"), ("-270", "-270"), ("+230", "+230"), ("-", "-"), ("–", "–"),
    ("nearly 4,000", "\"nearly 4,000\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("Вучић", "Вучић"), ("", ""),
  ])
  func `a cell of CSV is quoted where it must be and never a formula`(text: String, cell: String) {
    #expect(PaneTable.csvCell(text) == cell)
  }

  @Test func `in CSV numbers stay numbers, unknown is empty and lines end as RFC 4180 says`() {
    #expect(
      PaneTableTests.hostile.csv == """
        as of,value,words\r
        2023-05,-270,"'=HYPERLINK(""http://evil"",""x"")"\r
        ,4500,"a | b
        # c \u{FFFD}[31m <script> [x](y)"\r
        ,true,AP; +1 more\r

        """)
  }

  @Test func `JSON keeps the type of every cell and what the rows rest on`() {
    #expect(
      PaneTableTests.hostile.json == #"""
        {"title":"Strength | <b>",
        "filter":"outlet:`AP`",
        "notes":["43 articles of 40 origins"],
        "columns":["as of","value","words"],
        "rows":[
        {"as of":"2023-05","value":-270,"words":"=HYPERLINK(\"http://evil\",\"x\")"},
        {"as of":null,"value":4500,"words":"a | b\n# c \u001b[31m <script> [x](y)"},
        {"as of":"","value":true,"words":["AP","+1 more"]}
        ]}

        """#)
  }

  @Test func `Markdown shows hostile text as it stands`() {
    #expect(
      PaneTableTests.hostile.markdown == #"""
        # Strength \| \<b\>

        Filter: `outlet:'AP'`

        | as of | value | words |
        | --- | ---: | --- |
        | 2023-05 | -270 | \=HYPERLINK("http://evil","x") |
        | – | 4500 | a \| b # c �\[31m \<script\> \[x\](y) |
        | – | true | AP; +1 more |

        - 43 articles of 40 origins

        """#)
  }

  @Test(arguments: [
    ("a.csv", SaveFormat.csv), ("/x/B.JSON", .json), ("c.md", .markdown), ("c.markdown", .markdown), ("./d.svg", .svg),
  ])
  func `the ending of a name says the format`(path: String, format: SaveFormat) {
    #expect(SaveFormat(path: path) == format)
  }

  @Test(arguments: ["", "a", "a.txt", ".csv", "folder.csv/a", "a."])
  func `a name without an ending of ours has no format`(path: String) { #expect(SaveFormat(path: path) == nil) }

  @Test func `text of a pane becomes a table of equal rows`() {
    let table = PaneTable(title: "t", tabbed: "name\tcount\t\nKFOR\t12\nodd\nx\ty\tz\tw\n")
    #expect(table.columns == ["name", "count", "column 3", "column 4"])
    #expect(table.rows.count == 3 && table.rows.allSatisfy { $0.count == 4 })
    #expect(table.rows[1] == [.text("odd"), .unknown, .unknown, .unknown])
    #expect(PaneTable(title: "t", tabbed: "one\ntwo\n").columns == ["text"])
  }
}
