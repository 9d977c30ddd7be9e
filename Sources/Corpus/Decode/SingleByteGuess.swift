import CDecode

/// Chooses among encodings that give every byte a character of its own.
///
/// Universal detectors are weak on the short texts of news pages and hardly tell windows-1250 from windows-1252, so the
/// language decides: the ASCII little words say which accented letters to expect, and each encoding is scored by how
/// many of its characters are expected ones in plausible places. libuchardet breaks ties and knows the rarer encodings.
enum SingleByteGuess {
  private struct Candidate: Sendable {
    let charset: SingleByteCharset
    /// Letters that texts in this encoding are full of.
    let alphabet: Set<UInt32>
  }

  private static let candidates: [Candidate] = {
    let central = "čćđšžČĆĐŠŽáéíóúýÁÉÍÓÚÝöüőűÖÜŐŰăâîĂÂÎşţŞŢěřůňťďĚŘŮŇŤĎąęłńśźżĄĘŁŃŚŹŻëçËÇäÄß"
    let western = "àâäáãåæçèéêëìíîïñòóôöøùúûüýßœÀÂÄÁÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜÝŒ"
    let romanian = "ăâîșțĂÂÎȘȚčćđšžČĆĐŠŽëçËÇáéíóöőúüűÁÉÍÓÖŐÚÜŰąęłńśźżàâçèéêëîïôùûœ"
    let cyrillic = "абвгдђежзијклљмнњопрстћуфхцчџшщъыьэюяѓќѕ"
    func make(_ name: String, _ alphabet: String) -> Candidate? {
      SingleByteCharset(name).map { Candidate(charset: $0, alphabet: Set(alphabet.unicodeScalars.map(\.value))) }
    }
    return [
      make("windows-1252", western), make("windows-1250", central), make("windows-1251", cyrillic),
      make("ISO-8859-15", western), make("ISO-8859-2", central), make("ISO-8859-16", romanian),
      make("ISO-8859-5", cyrillic), make("KOI8-R", cyrillic),
    ].compactMap { $0 }
  }()

  /// Accented letters of a language; others are less likely in its texts.
  private static func letters(of language: String?) -> Set<UInt32>? {
    let letters: String
    switch language {
    case "sr-Latn", "hr": letters = "čćđšžČĆĐŠŽ"
    case "sl": letters = "čšžČŠŽ"
    case "sq": letters = "ëçËÇ"
    case "de": letters = "äöüßÄÖÜ"
    case "fr": letters = "éèêàâçùûôîïëœÉÈÊÀÂÇÔÎ"
    case "it": letters = "àèéìòùÀÈ"
    case "hu": letters = "áéíóöőúüűÁÉÍÓÖŐÚÜŰ"
    case "ro": letters = "ăâîșțşţĂÂÎȘȚŞŢ"
    case "pl": letters = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"
    case "es": letters = "áéíóúñüÁÉÍÓÚÑ"
    case "pt": letters = "áâãàçéêíóôõúÁÂÃÀÇÉÊÍÓÔÕÚ"
    default: return nil
    }
    return Set(letters.unicodeScalars.map(\.value))
  }

  static func decode(_ bytes: [UInt8]) -> DecodedFile {
    let sample = Array(bytes.prefix(256 << 10))
    let prior = uchardetName(sample)
    let expected = letters(of: language(ofAscii: sample))
    var best: (charset: SingleByteCharset, score: Double)?
    for candidate in candidates {
      var score = score(sample, candidate, expected)
      if sameName(candidate.charset.name, prior) { score += 0.4 }
      if best == nil || score > best!.score { best = (candidate.charset, score) }
    }
    // A rarer encoding is believed when none of ours makes sense.
    if let best, best.score < 0, let prior, let rare = SingleByteCharset(prior) {
      let rival = Candidate(charset: rare, alphabet: [])
      if score(sample, rival, nil) > best.score { return rare.decode(bytes) }
    }
    guard let best else { return TextDecoder.utf8(bytes, from: 0) }
    return best.charset.decode(bytes)
  }

  /// Average plausibility of the characters beyond ASCII, about -10 (nonsense) to 3 (all of them expected).
  private static func score(_ sample: [UInt8], _ candidate: Candidate, _ expected: Set<UInt32>?) -> Double {
    var total = 0
    var count = 0
    func value(_ at: Int) -> UInt32 {
      guard sample.indices.contains(at) else { return 0x20 }
      return candidate.charset.characters[Int(sample[at])]?.value ?? 0x20
    }
    func isLetter(_ value: UInt32) -> Bool { Letter.isWord(value) }
    func isCyrillic(_ value: UInt32) -> Bool { (0x400...0x52F).contains(value) }
    for (at, byte) in sample.enumerated() where byte >= 0x80 {
      count += 1
      guard let scalar = candidate.charset.characters[Int(byte)], !(0x80...0x9F).contains(scalar.value) else {
        total -= 10
        continue
      }
      let here = scalar.value
      let (before, after) = (value(at - 1), value(at + 1))
      let isInWord = isLetter(before) && isLetter(after)
      if isLetter(here) {
        if Letter.isUpper(here), isLetter(before), !Letter.isUpper(before) { total -= 4 }
        let neighbours = [before, after].filter(isLetter)
        if neighbours.contains(where: { isCyrillic($0) != isCyrillic(here) }) { total -= 4 }
        if expected?.contains(here) == true {
          total += 3
        } else if candidate.alphabet.contains(Letter.isUpper(here) && isCyrillic(here) ? here + 0x20 : here) {
          total += expected == nil ? 2 : 1
        } else if isCyrillic(here) {
          total += 1
        }
        // Latin words hardly have three accented letters in a row; Cyrillic ones read as Latin are all accents.
        if !isCyrillic(here), isInWord, before >= 0x80, after >= 0x80 { total -= 4 }
      } else {
        switch here {
        case 0x2013, 0x2014, 0x2019, 0x27: total += 2
        case 0x2018, 0x201A...0x201E, 0x2026, 0xAB, 0xBB, 0x2039, 0x203A: total += isInWord ? -4 : 2
        case 0x20AC, 0xA3, 0xA7, 0xA9, 0xAE, 0xB0, 0x2122, 0x2022, 0xA0, 0xB7: total += isInWord ? -4 : 1
        default: total += isInWord ? -6 : -1
        }
      }
    }
    return count == 0 ? 0 : Double(total) / Double(count)
  }

  private static func language(ofAscii sample: [UInt8]) -> String? {
    var tally = LanguageTest.Tally()
    var hash = StableHash()
    var isClean = true
    var isOpen = false
    for byte in sample {
      if (0x61...0x7A).contains(byte | 0x20) {
        hash.add(Letter.bare(UInt32(byte)))
        isOpen = true
      } else if byte >= 0x80 {
        isClean = false
      } else {
        if isOpen, isClean { tally.add(mask: LanguageTest.shared.mask(hash.value)) }
        (hash, isClean, isOpen) = (StableHash(), true, false)
      }
    }
    return tally.language
  }

  private static func uchardetName(_ sample: [UInt8]) -> String? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let failed = sample.withUnsafeBytes {
      uchardet_handle_data(detector, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
    uchardet_data_end(detector)
    guard failed == 0, let name = uchardet_get_charset(detector) else { return nil }
    let text = String(cString: name)
    return text.isEmpty ? nil : text
  }

  private static func sameName(_ left: String, _ right: String?) -> Bool { left.lowercased() == right?.lowercased() }
}
