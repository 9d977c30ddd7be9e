/// Tells the language of a text by its commonest little words.
///
/// The same table tells prose from lists of links: headlines and menus hold few little words.
struct LanguageTest: Sendable {
  /// BCP 47 tag and the little words, without accents where the folding drops them.
  private static let words: [(tag: String, words: StaticString)] = [
    (
      "en",
      "the of and to in that is was for on with as by at from has have had be been are were it its he she they his her their this but not said will would who which after over than about more into"
    ),
    (
      "sr-Latn",
      "je i u na da se su za od sa koji koja koje nije kao ce iz bi ali sto biti bio bila ili po do kako samo posle nakon zbog rekao kaze pre gde tokom takodje protiv ne"
    ),
    (
      "hr",
      "je i u na da se su za od sa koji koja koje nije kao ce iz bi ali sto biti prije gdje tijekom takoder rekao nakon tko vijece ne"
    ),
    (
      "sr-Cyrl",
      "је и у на да се су за од са који која које није као ће из би али што бити био или по до како само после због рекао не пре"
    ),
    (
      "sq",
      "te e ne se dhe me per nga qe nje si eshte ka u ai ajo nuk jane kane do po tha kete por ishte mund duke pas prej edhe kjo ky"
    ),
    (
      "de",
      "der die das und in zu den von mit ist im fur auf nicht ein eine des dem sich als auch an wird aus bei nach wie am sind hat dass einer um wurde sagte uber"
    ),
    (
      "fr",
      "le la les de des du et en un une que qui dans pour est au aux sur par pas plus ce il elle avec ont se son sa ses ne a cette mais ete"
    ),
    (
      "it",
      "il la le di che e in un una per del della dei delle con non si da al alla sono ha nel piu come anche gli lo i dal ma essere stato"
    ),
    (
      "es",
      "el la los las de que y en un una por con para del se es al lo no su sus ha como mas pero fue este esta entre"
    ),
    ("pt", "o a os as de que e em um uma por com para do da dos das no na se ao mais nao foi como mas sua seu"),
    ("mk", "на и во се да од за со не ги ќе што го е ја како според или ќе беше дека"),
    ("bg", "на и в за от се да с по е че са не като до ще при които към след"),
    ("ru", "и в на не что с по из для как это от его он к за но был о также"),
    ("sl", "je in v na da se so za od ki ni kot bo iz bi pa tudi po do ga je ter ob lahko"),
    ("hu", "a az es hogy nem is egy meg ez volt csak de el ki mint mar vagy szerint azt amely"),
    ("ro", "si de in la a din cu pe care o ca nu un sa pentru au este mai ce fost prin"),
    ("tr", "ve bir bu da de icin ile olarak daha olan gibi cok ancak sonra en kadar"),
    ("nl", "de het een van en in is dat op te voor met zijn niet aan er om ook bij door als heeft"),
    ("pl", "w i na z do nie sie to ze jest o od za przez po jak ale co dla oraz"),
    ("el", "και το του η της την ο να τα με για των στη στο που από σε οι τον δεν θα"),
  ]

  private let masks: WordTable<UInt32>
  private let sieve: WordSieve

  static let shared = LanguageTest()

  private init() {
    var masks = WordTable<UInt32>()
    var sieve = WordSieve()
    for (index, row) in LanguageTest.words.enumerated() {
      for word in WordHash.words(of: row.words.description) {
        masks[word] = (masks[word] ?? 0) | 1 << UInt32(index)
        sieve.add(word)
      }
    }
    (self.masks, self.sieve) = (masks, sieve)
  }

  /// The languages that a word is a little word of, as bits; 0 for others.
  @inline(__always)
  func mask(_ word: UInt64) -> UInt32 { sieve.mayHold(word) ? masks[word] ?? 0 : 0 }

  /// Counts little words language by language.
  struct Tally: Sendable {
    private var counts = [Int](repeating: 0, count: LanguageTest.words.count)
    private(set) var words = 0

    mutating func add(mask: UInt32) {
      words += 1
      var rest = mask
      while rest != 0 {
        counts[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }

    /// The language with the most little words; nil when they are few or two languages are close.
    var language: String? {
      guard let best = counts.max(), best >= 3, best * 12 >= words else { return nil }
      let index = counts.firstIndex(of: best)!
      let tag = LanguageTest.words[index].tag
      let second = counts.indices.filter { $0 != index }.max { counts[$0] < counts[$1] }!
      let secondTag = LanguageTest.words[second].tag
      let areTwins = ["sr-Latn", "hr"].contains(tag) && ["sr-Latn", "hr"].contains(secondTag)
      if areTwins { return tag }
      return counts[second] * 10 <= best * 9 ? tag : nil
    }
  }
}

/// Hashes of words without case and accents.
enum WordHash {
  /// The hash of one word, a run of letters and digits.
  static func of(_ word: some StringProtocol) -> UInt64 { words(of: word).first ?? 0 }

  /// The words of a short text; a run of digits alone is the word "#", so that a pattern may hold any number.
  static func words(of text: some StringProtocol) -> [UInt64] {
    var result: [UInt64] = []
    var hash = StableHash()
    var isOpen = false
    var isDigits = true
    func close() {
      if isOpen { result.append(isDigits ? number : hash.value) }
      (hash, isOpen, isDigits) = (StableHash(), false, true)
    }
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if Letter.isInvisible(value) { continue }
      let isDigit = (0x30...0x39).contains(value)
      if value == 0x23 {
        close()
        result.append(number)
      } else if isDigit || Letter.isWord(value) {
        hash.add(Letter.bare(value))
        isOpen = true
        if !isDigit { isDigits = false }
      } else {
        close()
      }
    }
    close()
    return result
  }

  /// Stands for any number.
  static let number: UInt64 = 0x23
}

extension Letter {
  /// Whether a character is a letter of any script.
  @inline(__always)
  static func isWord(_ value: UInt32) -> Bool {
    if value < 0x80 { return (0x61...0x7A).contains(value | 0x20) }
    return isWide(value)
  }
}

/// Hashes of single words that rules look for.
enum KnownWord {
  static let by = WordHash.of("by")
  static let caption = WordHash.of("caption")
  static let copyright = WordHash.of("copyright")
  static let copyrightSign = WordHash.of("©")
  static let credit = WordHash.of("credit")
  static let date = WordHash.of("date")
  static let file = WordHash.of("file")
  static let getty = WordHash.of("getty")
  static let images = WordHash.of("images")
  static let source = WordHash.of("source")
  static let the = WordHash.of("the")
  static let `this` = WordHash.of("this")
}
