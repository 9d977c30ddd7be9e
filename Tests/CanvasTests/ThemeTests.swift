import Glibc
import TestFolders
import Testing

@testable import Canvas

@Suite struct ThemeTests {
  static let folder = Repository.data + "/themes/"

  static func text(_ name: String) throws -> String {
    let file = try #require(fopen(folder + name, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  static let names = ["dark", "light", "mono", "high-contrast", "colour-blind"].map { $0 + ".theme" }

  /// How much two colours differ in brightness, 1 to 21, as WCAG 2 reckons it.
  private static func contrast(_ one: (red: Int, green: Int, blue: Int), _ other: (red: Int, green: Int, blue: Int))
    -> Double
  {
    func light(_ colour: (red: Int, green: Int, blue: Int)) -> Double {
      func part(_ value: Int) -> Double {
        let share = Double(value) / 255
        return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * part(colour.red) + 0.7152 * part(colour.green) + 0.0722 * part(colour.blue)
    }
    let (bright, dark) = (max(light(one), light(other)), min(light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)
  }

  @Test(arguments: names)
  func `words of every role can be read on the ground of the theme`(name: String) throws {
    let theme = try Theme(file: name, text: ThemeTests.text(name))
    let ground = theme.isDark ? (red: 0, green: 0, blue: 0) : (red: 255, green: 255, blue: 255)
    // Lines of frames and little charts are no words.
    let drawn: Set<Role> = [.border, .focusedBorder, .spark]
    let least = name.hasPrefix("high-contrast") ? 7.0 : 4.5
    for role in Role.allCases where !drawn.contains(role) {
      guard let colour = Palette.rgb(theme[role].colour256) else { continue }
      let found = ThemeTests.contrast(colour, ground)
      #expect(found >= least, "\(role) has \(found)")
    }
  }

  @Test(arguments: names)
  func `more and fewer, reported and reference are told apart without their colours`(name: String) throws {
    let theme = try Theme(file: name, text: ThemeTests.text(name))
    for glyphs in [Glyphs.unicode, .ascii] {
      let line = String(glyphs.line(12))
      let signs: [(sign: String, role: Role)] = [
        (glyphs.full, .reported), (line, .reference), (glyphs.up, .reinforcement), (glyphs.down, .reduction),
        (glyphs.square, .plan),
      ]
      for (place, one) in signs.enumerated() {
        for other in signs[(place + 1)...] {
          #expect(
            one.sign != other.sign || theme[one.role].attributes != theme[other.role].attributes,
            "\(one.role) and \(other.role)")
        }
      }
    }
  }

  @Test func `the colour-blind theme keeps to colours that all can tell apart`() throws {
    let theme = try Theme(file: "colour-blind.theme", text: ThemeTests.text("colour-blind.theme"))
    // Red and green of eight or sixteen colours look alike to one man in twelve.
    for role in Role.allCases {
      #expect(![1, 2].contains(theme[role].colour8), "\(role)")
      #expect(![1, 2, 9, 10].contains(theme[role].colour16), "\(role)")
    }
    let told: [Role] = [.reported, .reference, .reinforcement, .reduction]
    #expect(Set(told.map { theme[$0].colour256 }).count == 4)
  }

  @Test(arguments: names)
  func `a theme of ours has every role`(name: String) throws {
    let theme = try Theme(file: name, text: ThemeTests.text(name))
    for role in Role.allCases {
      let style = theme[role]
      if name == "mono.theme" { #expect(style.colour256 < 0 && style.colour16 < 0 && style.colour8 < 0, "\(role)") }
      // Black and white would vanish on one ground or the other.
      if name != "mono.theme" { #expect(![0, 7, 15].contains(style.colour8), "\(role)") }
    }
    #expect(theme[.cited].attributes == [.bold, .underline])
    #expect(theme.isDark == !["light.theme", "mono.theme"].contains(name))
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
