import Canvas
import Glibc
import Testing

@testable import Workbench

@Suite struct ScreenTests {
  /// Panes by the keys that lead to them.
  static let panes: [(name: String, keys: String)] = [
    ("overview", ""), ("actors", "2"), ("strength", "3"), ("strength-table", "3 v"),
    ("strength-zoomed", "3 +*3"), ("strength-nations", "3 V j"), ("claims", "C j*10"),
    ("map", "7"), ("map-list", "7 v j"),
    ("articles", "8"), ("reader", "3 Enter"), ("reader-raw", "3 Enter r"), ("dossier", "2 / \"holm\" Enter Enter"),
    ("changes", "Q"), ("changes-all", "Q v j"), ("rests", "8 R"), ("problems", "0"), ("help", "C ?"), ("events", "4"),
    ("event", "4 j Enter"), ("statements", "5 j"),
    ("event-sides", "4 j Enter j*3"), ("dossier-doings", "2 / \"ilic\" Enter Enter j*5"),
    ("filter-keys", "i"), ("filter-values", "8 i \"actor:\" Down"),
    ("filter-mistake", "3 i \"kind:strength outlet:Nroth\" Enter"), ("filtered", "8 i \"kind:strength\" Enter"),
    ("facets", "8 j f"), ("search", "W \"kfor\""), ("search-none", "W \"xyzzy\" Enter"),
    ("search-reader", "W \"kfor\" Enter j Enter >"),
  ]

  static let cases: [(name: String, screen: Screen)] = {
    var cases: [(String, Screen)] = []
    for (width, height) in [(120, 40), (80, 24), (40, 10)] {
      for (name, keys) in panes {
        let screen = Screen(width: width, height: height, sample: "twelve", isASCII: false, keys: keys)
        cases.append(("\(name)-\(width)x\(height)", screen))
      }
      for (name, keys) in [
        ("overview", ""), ("strength", "3"), ("actors", "2"), ("articles", "8"), ("events", "4"), ("statements", "5"),
        ("map", "7"), ("changes", "Q"),
      ] {
        cases.append(
          (
            "\(name)-empty-\(width)x\(height)",
            Screen(width: width, height: height, sample: "empty", isASCII: false, keys: keys)
          ))
      }
      for (name, keys) in [
        ("waiting-overview", "waiting"), ("waiting-actors", "waiting 2"), ("waiting-strength", "waiting 3"),
        ("waiting-map", "waiting 7"), ("waiting-relations", "waiting 6"), ("waiting-disagreements", "waiting 9"),
        ("reading-strength", "reading 3"), ("reading-events", "reading 4"), ("gone-article", "gone 8 Enter"),
        ("gone-event", "gone 4 Enter"), ("gone-actor", "gone 2 Enter"), ("none-in-claims", "C / \"xyz\" Enter"),
        ("palette", "2 : \"sort\""), ("save", "3 s"), ("brief", "4 j Enter b"),
      ] {
        cases.append(
          (
            "\(name)-\(width)x\(height)",
            Screen(width: width, height: height, sample: "twelve", isASCII: false, keys: keys)
          ))
      }
      for (name, keys) in [("overview", ""), ("problems", "0 j")] {
        cases.append(
          (
            "\(name)-broken-\(width)x\(height)",
            Screen(width: width, height: height, sample: "broken", isASCII: false, keys: keys)
          ))
      }
    }
    for (width, height) in [(120, 40), (80, 24), (40, 10)] {
      for (name, keys) in [
        ("relations", "6"), ("relations-matrix", "6 v"), ("relation", "6 Enter"), ("disagreements", "9"),
        ("disagreements-stale", "9 j*2"),
      ] {
        cases.append(
          (
            "\(name)-\(width)x\(height)",
            Screen(width: width, height: height, sample: "related", isASCII: false, keys: keys)
          ))
      }
      for (name, keys) in [("relations", "6"), ("relations-matrix", "6 v"), ("disagreements", "9")] {
        cases.append(
          (
            "\(name)-empty-\(width)x\(height)",
            Screen(width: width, height: height, sample: "empty", isASCII: false, keys: keys)
          ))
      }
    }
    for (name, isASCII, sample, keys) in [
      ("relations-matrix-ascii", true, "related", "6 v l"), ("relations-actors", false, "related", "6 V v"),
      ("relations-none", false, "twelve", "6"), ("disagreements-none", false, "twelve", "9"),
      ("disagreements-ascii", true, "related", "9"), ("disagreements-reading", false, "related", "reading 9"),
      ("strength-stale", false, "related", "3 / \"stale\" Enter"),
      ("claims-stale", false, "related", "C / \"stale\" Enter"),
    ] {
      cases.append((name, Screen(width: 80, height: 24, sample: sample, isASCII: isASCII, keys: keys)))
    }
    let others: [(String, Int, Int, Bool, String)] = [
      ("overview-reading", 80, 24, false, "reading"), ("overview-ascii", 100, 30, true, ""),
      ("strength-ascii", 80, 24, true, "3 h"), ("palette", 80, 24, false, "2 : \"sort\""),
      ("filter", 80, 24, false, "2 / \"ili\""), ("filter-none", 80, 24, false, "2 / \"xyz\""),
      ("overview-zoomed", 80, 24, false, "Tab z"), ("too-small", 19, 5, false, ""), ("smallest", 20, 5, false, ""),
      ("hostile-text", 80, 24, false, "8 G Enter n"), ("overview-wide", 200, 60, false, ""),
      ("strength-sorted", 120, 40, false, "3 v >*3"), ("reader-found", 80, 24, false, "3 Enter / \"ilic\" Enter"),
      ("articles-print", 80, 24, false, "8 j*3"), ("reader-print", 140, 24, false, "8 j*3 Enter"),
      ("reference-rows", 80, 24, false, "3 R"),
      ("strength-200x60", 200, 60, false, "3"), ("strength-blocks", 100, 30, false, "3 B"),
      ("strength-days", 120, 40, false, "3 h*3 +*9"), ("strength-panned", 80, 24, false, "3 +*2 H*2"),
      ("map-ascii", 80, 24, true, "7 n"), ("map-blocks", 120, 40, false, "7 B n"), ("map-200x60", 200, 60, false, "7"),
      ("map-close", 80, 24, false, "7 n + + + J L"), ("map-forced", 40, 10, false, "7 v"),
      ("strength-nations-ascii", 80, 24, true, "3 V"),
      ("strength-no-totals", 80, 24, false, "3 T"),
      ("events-ascii", 100, 30, true, "4"), ("event-ascii", 120, 40, true, "4 j Enter"),
      ("statements-ascii", 100, 30, true, "5"), ("events-sorted", 120, 40, false, "4 >*5"),
      ("overview-events", 80, 24, false, "Tab Tab j"), ("event-wide", 200, 60, false, "4 j Enter"),
      ("statements-of-one", 120, 40, false, "2 / \"ilic\" Enter Enter j*6 Enter"),
    ]
    for (width, height) in [(120, 40), (80, 24), (40, 10)] {
      for (name, keys) in [
        ("decide-fact", "C j*3 d"), ("decide-actor", "2 j d h j d"), ("decide-kind", "C d t"),
        ("decide-reason", "C d x \"counted twice\""), ("note", "8 j ; \"ask the desk whose figure this is\""),
        ("marked-lists", "8 Enter Esc j * j ; \"seen\" Enter"), ("rejected-in-reader", "3 Enter d x Enter"),
        ("note-words", "8 Enter V j h ; \"whose figure is this?\" Enter"),
        ("noted-words", "8 Enter V j h ; \"whose figure is this?\" Enter Esc"),
        ("decide-event", "4 d"), ("decide-killed", "4 d v C-u \"a few\" Enter"),
        ("places-kept", "2 j m a 8 j*3 m b 1 : \"bookmarks\" Enter"),
      ] {
        cases.append(
          (
            "\(name)-\(width)x\(height)",
            Screen(
              width: width, height: height, sample: "twelve", isASCII: false, keys: keys, hasMarks: true)
          ))
      }
    }
    cases.append(
      (
        "marked-lists-ascii",
        Screen(
          width: 80, height: 24, sample: "twelve", isASCII: true, keys: "8 Enter Esc j * j ; \"seen\" Enter",
          hasMarks: true)
      ))
    for (name, width, height, isASCII, keys) in others {
      cases.append((name, Screen(width: width, height: height, sample: "twelve", isASCII: isASCII, keys: keys)))
    }
    return cases
  }()

  @Test(arguments: cases.indices)
  func `each pane looks as it is stored`(index: Int) throws {
    let (name, screen) = ScreenTests.cases[index]
    let text = screen.text
    if getenv("RECORD") != nil {
      Screen.write(text, name)
      return
    }
    let stored = try #require(Screen.read(name), "Screens/\(name).screen is missing; RECORD=1 writes it")
    if stored != text {
      let old = stored.split(separator: "\n", omittingEmptySubsequences: false)
      let new = text.split(separator: "\n", omittingEmptySubsequences: false)
      let differing = zip(old, new).filter { $0 != $1 }.prefix(4).map { "- \($0)\n+ \($1)" }
      Issue.record("\(name) differs:\n\(differing.joined(separator: "\n"))")
    }
  }
}
