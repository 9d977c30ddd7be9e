import Corpus
import Facts

/// Names of people in other spellings: "Hashim Thaqi", "Alexander Chepurin", "Sergei Lavrov".
struct SpellingTable: Sendable {
  private var people: [UInt64: Int32] = [:]

  /// - Parameter names: full names with the actor each means; one that means two is left out.
  init(_ names: [(name: String, actor: Int32)]) {
    for (name, actor) in names {
      let words = name.split { $0 == " " || $0 == "-" }.map { Array(Folding.folded(String($0)).utf8) }
      guard words.count > 1, let key = SpellingTable.key(words[0], words[words.count - 1]) else { continue }
      if let known = people[key], known != actor {
        people[key] = -1
      } else {
        people[key] = actor
      }
    }
  }

  /// The person of a full name, by its first and last word.
  func actor(first: [UInt8], last: [UInt8]) -> Int32? {
    guard let key = SpellingTable.key(first, last), let actor = people[key], actor >= 0 else { return nil }
    return actor
  }

  /// First and last word as they sound: q, ch and č are one, y and i, w and v, x and ks, double letters single.
  private static func key(_ first: [UInt8], _ last: [UInt8]) -> UInt64? {
    guard first.count > 2, last.count > 3 else { return nil }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in [first, last] {
      for byte in sound(word) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x20) &* 0x100_0000_01B3
    }
    return hash
  }

  private static func sound(_ word: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(word.count + 1)
    var index = 0
    func next(_ letter: UInt8) -> Bool { index + 1 < word.count && word[index + 1] == letter }
    func put(_ letter: UInt8) {
      if out.last != letter { out.append(letter) }
    }
    let (c, f, h, k, p, s, t, z) = (Letter.c, Letter.f, Letter.h, Letter.k, Letter.p, Letter.s, Letter.t, Letter.z)
    while index < word.count {
      switch word[index] {
      case Letter.q: put(c)
      case c:
        if next(h) || next(z) || next(k) {
          put(next(k) ? k : c)
          index += 1
        } else {
          put(c)
        }
      case s:
        if next(h) || next(z) { index += 1 }
        put(s)
      case z:
        if next(h) { index += 1 }
        put(z)
      case k:
        if next(h) {
          put(h)
          index += 1
        } else {
          put(k)
        }
      case p:
        if next(h) {
          put(f)
          index += 1
        } else {
          put(p)
        }
      case t:
        if next(s) || next(c) {
          put(c)
          index += next(c) && index + 2 < word.count && word[index + 2] == h ? 2 : 1
        } else {
          put(t)
        }
      case Letter.x:
        put(k)
        put(s)
      case Letter.y, Letter.j: put(Letter.i)
      case Letter.w: put(Letter.v)
      case let letter: put(letter)
      }
      index += 1
    }
    // Aleksandr, Aleksandar and Alexander.
    if out.count >= 5, out.suffix(5).elementsEqual("ander".utf8) || out.suffix(5).elementsEqual("andar".utf8) {
      out.removeLast(2)
      out.append(0x72)
    }
    return out
  }

  /// Letters by name: compared as bytes, for every name of a text is sounded out.
  private enum Letter {
    static let c: UInt8 = 0x63
    static let f: UInt8 = 0x66
    static let h: UInt8 = 0x68
    static let i: UInt8 = 0x69
    static let j: UInt8 = 0x6A
    static let k: UInt8 = 0x6B
    static let p: UInt8 = 0x70
    static let q: UInt8 = 0x71
    static let s: UInt8 = 0x73
    static let t: UInt8 = 0x74
    static let v: UInt8 = 0x76
    static let w: UInt8 = 0x77
    static let x: UInt8 = 0x78
    static let y: UInt8 = 0x79
    static let z: UInt8 = 0x7A
  }
}
