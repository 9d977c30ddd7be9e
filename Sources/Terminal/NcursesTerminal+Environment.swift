import CNcurses

#if canImport(Glibc)
  import Glibc
#endif

/// How many colours a terminal has.
package enum ColourDepth: Hashable, Sendable {
  case mono, eight, sixteen, palette256
  /// Colours are 0xRRGGBB, except the first eight.
  case direct

  init(colours: Int) {
    switch colours {
    case ..<8: self = .mono
    case ..<16: self = .eight
    case ..<256: self = .sixteen
    case ..<0x1000000: self = .palette256
    default: self = .direct
    }
  }
}

extension NcursesTerminal {
  /// Sets the character set of the environment and says whether it is UTF-8.
  ///
  /// Where nothing is set (ssh, cron, containers), and where a UTF-8 locale is named that this machine lacks, it is
  /// C.UTF-8: nobody asked for ASCII there.
  static func chooseLocale() -> Bool {
    let names: [String] = ["LC_ALL", "LC_CTYPE", "LANG"]
    let asked = names.lazy.compactMap { name in
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }.first
    if setlocale(LC_CTYPE, "") != nil, asked != nil {
      return cn_codeset().map { String(cString: $0) } == "UTF-8"
    }
    let name = (asked ?? "UTF-8").uppercased()
    guard name.hasSuffix("UTF-8") || name.hasSuffix("UTF8") else { return false }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil
  }

  /// A string capability of the terminal; nil where it has none.
  static func capability(_ name: String) -> String? {
    guard let text = tigetstr(name), Int(bitPattern: text) != -1 else { return nil }
    return String(cString: text)
  }

  /// What a crash writes: modes off, plain text, cursor on, the screen from before.
  static func restoring(isXtermLike: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    if isXtermLike { bytes += Array("\u{1B}[?2026l\u{1B}[?1004l\u{1B}[?2004l".utf8) }
    if capability("kmous") != nil { bytes += Array("\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l".utf8) }
    for name in ["sgr0", "cnorm", "rmkx", "rmcup"] as [String] {
      // "$<50>" asks for a pause, which no terminal of today needs.
      if let text = capability(name) { bytes += text.split(separator: "$<")[0].utf8 }
    }
    return bytes + Array("\r\n".utf8)
  }
}

/// RFC 4648 with padding.
enum Base64 {
  static func encode(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for offset in 0..<3 { bits = bits << 8 | (offset < group.count ? UInt32(group[start + offset]) : 0) }
      for place in 0..<4 {
        text.append(
          place <= group.count ? letters[Int(bits >> UInt32(18 - 6 * place) & 63)] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
