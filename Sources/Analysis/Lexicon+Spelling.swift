import Corpus
import Facts

/// Names of people in other spellings: "Hashim Thaqi", "Alexander Chepurin", "Sergei Lavrov".
struct SpellingTable: Sendable {
  private var people: [UInt64: Int32] = [:]

  /// - Parameter names: full names with the actor each means; one that means two is left out.
  init(_ names: [(name: String, actor: Int32)]) {
    for (name, actor) in names {
      let words = name.split { $0 == " " || $0 == "-" }.map { Array(Folding.folded(String($0)).utf8) }
      guard words.count > 1, let key = SpellingTable.key(words) else { continue }
      if let known = people[key], known != actor {
        people[key] = -1
      } else {
        people[key] = actor
      }
    }
  }

  func actor(_ words: [[UInt8]]) -> Int32? {
    guard words.count > 1, let key = SpellingTable.key(words), let actor = people[key], actor >= 0 else { return nil }
    return actor
  }

  /// First and last word as they sound: q, ch and č are one, y and i, w and v, x and ks, double letters single.
  private static func key(_ words: [[UInt8]]) -> UInt64? {
    guard let first = words.first, let last = words.last, first.count > 2, last.count > 3 else { return nil }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in [first, last] {
      for byte in sound(word) + [0x20] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return hash
  }

  private static func sound(_ word: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var index = 0
    func next(_ letter: Character) -> Bool { index + 1 < word.count && word[index + 1] == letter.asciiValue }
    func put(_ letter: Character) {
      let byte = letter.asciiValue!
      if out.last != byte { out.append(byte) }
    }
    while index < word.count {
      switch Character(UnicodeScalar(word[index])) {
      case "q": put("c")
      case "c":
        if next("h") || next("z") || next("k") {
          put(next("k") ? "k" : "c")
          index += 1
        } else {
          put("c")
        }
      case "s":
        if next("h") || next("z") { index += 1 }
        put("s")
      case "z":
        if next("h") { index += 1 }
        put("z")
      case "k":
        if next("h") {
          put("h")
          index += 1
        } else {
          put("k")
        }
      case "p":
        if next("h") {
          put("f")
          index += 1
        } else {
          put("p")
        }
      case "t":
        if next("s") || next("c") {
          put("c")
          index += next("c") && index + 2 < word.count && word[index + 2] == 0x68 ? 2 : 1
        } else {
          put("t")
        }
      case "x":
        put("k")
        put("s")
      case "y", "j": put("i")
      case "w": put("v")
      case let letter: put(letter)
      }
      index += 1
    }
    // Aleksandr, Aleksandar and Alexander.
    for ending in ["ander", "andar"] where out.suffix(5).elementsEqual(Array(ending.utf8)) {
      out = out.dropLast(2) + [0x72]
    }
    return out
  }
}
