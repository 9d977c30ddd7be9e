import Glibc
import Testing

@testable import Canvas

@Suite struct ThemeTests {
  static let folder = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/Data/themes/"

  static func text(_ name: String) throws -> String {
    let file = try #require(fopen(folder + name, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  @Test(arguments: ["dark.theme", "light.theme", "mono.theme"])
  func `a theme of ours has every role`(name: String) throws {
    let theme = try Theme(file: name, text: ThemeTests.text(name))
    for role in Role.allCases {
      let style = theme[role]
      if name == "mono.theme" { #expect(style.colour256 < 0 && style.colour16 < 0 && style.colour8 < 0, "\(role)") }
      // Black and white would vanish on one ground or the other.
      if name != "mono.theme" { #expect(![0, 7, 15].contains(style.colour8), "\(role)") }
    }
    #expect(theme[.cited].attributes == [.bold, .underline])
  }

  @Test func `what carries meaning by colour is told apart without colours too`() throws {
    let theme = try Theme(file: "mono.theme", text: ThemeTests.text("mono.theme"))
    for role in [Role.cited, .problem, .title, .header, .figure] { #expect(theme[role] != theme[.text], "\(role)") }
  }

  @Test(arguments: [
    ("text = default, default, default", "t.theme:1: \"text\" has 3 values; three colours and attributes are expected"),
    ("\n# hm\nttext = 1, 1, 1, bold", "t.theme:3: there is no role \"ttext\""),
    ("text = 256, 1, 1, none", "t.theme:1: \"256\" is neither \"default\" nor a colour from 0 to 255"),
    ("text = 25, 1, 8, none", "t.theme:1: \"8\" is neither \"default\" nor a colour from 0 to 7"),
    (
      "text = 25, 1, 1, blinking",
      "t.theme:1: there is no attribute \"blinking\"; bold, dim, underline, reverse, italic and none are known"
    ),
    ("text = 1, 1, 1, none\ntext = 1, 1, 1, none", "t.theme:2: the role \"text\" stands twice"),
    ("text: red", "t.theme:1: \"role = colour256, colour16, colour8, attributes\" is expected"),
    ("text = 1, 1, 1, none", "t.theme:1: the role \"dim\" is missing"),
  ])
  func `a mistake in a theme is named with its line`(text: String, message: String) {
    do {
      _ = try Theme(file: "t.theme", text: text)
      Issue.record("the theme was taken")
    } catch { #expect("\(error)" == message) }
  }
}
