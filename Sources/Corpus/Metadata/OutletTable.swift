/// A publisher of texts: an agency, a paper, a broadcaster, a site, or an organisation with pages of its own.
package struct Outlet: Hashable, Sendable, Identifiable {
  package let id: String
  /// As shown: "RFE/RL".
  package let name: String
  /// agency, broadcaster, newspaper, magazine, news site, research, organisation.
  package let kind: String
  /// ISO 3166-1 alpha-3.
  package let country: String
}

/// The outlets we know, found by name in a text or by the host of an address.
package struct OutletTable: Sendable {
  package private(set) var outlets: [Outlet] = []

  private struct Name: Sendable {
    let words: [UInt64]
    let outlet: Int
    /// "MIA" is an agency, "Mia" a person.
    let isAcronym: Bool
  }

  private var names: [Name] = []
  private var byFirstWord = WordTable<[Int]>()
  private var byDomain: [String: Int] = [:]

  /// - Throws: `DataFileError` naming file and line when two rows claim a name, a domain or an id.
  package init(data: DataFolder) throws(DataFileError) {
    self = try OutletTable(
      data.table("lexicon/outlets.tsv", requiring: ["id", "name", "aliases", "domains", "kind", "country"]))
  }

  package init(_ table: DataTable) throws(DataFileError) {
    let kinds: Set<String> = [
      "agency", "broadcaster", "newspaper", "magazine", "news site", "research", "organisation",
    ]
    var ids: Set<String> = []
    for row in table.rows {
      func mistake(_ what: String) -> DataFileError { DataFileError(file: row.file, line: row.line, what: what) }
      let outlet = Outlet(id: row["id"], name: row["name"], kind: row["kind"], country: row["country"])
      guard !outlet.id.isEmpty, !outlet.name.isEmpty else { throw mistake("an outlet needs an id and a name") }
      guard ids.insert(outlet.id).inserted else { throw mistake("the id \"\(outlet.id)\" is taken") }
      guard kinds.contains(outlet.kind) else { throw mistake("\"\(outlet.kind)\" is no kind of outlet") }
      for name in [outlet.name] + row.list("aliases") {
        let words = WordHash.words(of: name)
        guard let first = words.first else { throw mistake("\"\(name)\" is no name") }
        let rivals = byFirstWord[first] ?? []
        if let rival = rivals.first(where: { names[$0].words == words }) {
          if names[rival].outlet == outlets.count { continue }
          throw mistake("the name \"\(name)\" belongs to \(outlets[names[rival].outlet].id) already")
        }
        byFirstWord[first] = rivals + [names.count]
        let isAcronym = words.count == 1 && name.count <= 5 && name == name.uppercased()
        names.append(Name(words: words, outlet: outlets.count, isAcronym: isAcronym))
      }
      for domain in row.list("domains") {
        guard byDomain.updateValue(outlets.count, forKey: domain) == nil else {
          throw mistake("the domain \"\(domain)\" is listed twice")
        }
      }
      outlets.append(outlet)
    }
  }

  /// Whether these words are the whole name of an outlet.
  func isName(_ words: [UInt64]) -> Bool { outlet(words) != nil }

  func outlet(_ words: [UInt64]) -> Outlet? {
    guard let first = words.first, let found = byFirstWord[first] else { return nil }
    return found.first { names[$0].words == words }.map { outlets[names[$0].outlet] }
  }

  /// The outlet that is called so, whatever case and accents: "radio free europe" gives RFE/RL.
  package func outlet(named name: String) -> Outlet? {
    if let outlet = outlet(WordHash.words(of: name)) { return outlet }
    // "Radio Free Europe/Radio Liberty (RFE/RL)", "The Independent"
    let bare = name.split(separator: "(").first.map(String.init) ?? name
    if let outlet = outlet(WordHash.words(of: bare)) { return outlet }
    let words = WordHash.words(of: bare)
    return words.first == KnownWord.the ? outlet(Array(words.dropFirst())) : nil
  }

  /// The outlet behind an address: "https://www.rferl.org/a/1.html" gives RFE/RL.
  package func outlet(address: String) -> Outlet? {
    guard var host = OutletTable.host(of: address) else { return nil }
    while true {
      if let index = byDomain[host] { return outlets[index] }
      guard let dot = host.firstIndex(of: ".") else { return nil }
      host = String(host[host.index(after: dot)...])
    }
  }

  /// "www.rferl.org" of an address, without the "www.".
  static func host(of address: String) -> String? {
    var rest = Substring(address)
    if let scheme = rest.utf8.firstRange(of: "://".utf8) { rest = rest[scheme.upperBound...] }
    let host = rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }.lowercased()
    guard host.contains("."), host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// The longest name that starts at a word; names start with a capital or a digit.
  func match(_ page: PageText, at position: Int, before end: Int, anyCase: Bool = false) -> (outlet: Outlet, end: Int)?
  {
    let first = page.words[position]
    guard let found = byFirstWord[first.hash] else { return nil }
    var best: Name?
    for index in found {
      let name = names[index]
      if name.isAcronym, !first.isAllUpper, !anyCase { continue }
      guard position + name.words.count <= end, name.words.count > best?.words.count ?? 0 else { continue }
      var isEqual = true
      for (offset, word) in name.words.enumerated() where page.words[position + offset].hash != word { isEqual = false }
      if isEqual { best = name }
    }
    return best.map { (outlets[$0.outlet], position + $0.words.count) }
  }

  /// The first outlet named in a stretch; lower-case words count only where `anyCase` says so ("Source : voanews").
  func first(_ page: PageText, in words: Range<Int>, anyCase: Bool = false) -> (outlet: Outlet, span: TextSpan)? {
    for position in words where anyCase || page.words[position].startsUpper {
      if let (outlet, end) = match(page, at: position, before: words.upperBound, anyCase: anyCase) {
        return (outlet, TextSpan(Int(page.words[position].start), Int(page.words[end - 1].end)))
      }
    }
    return nil
  }
}
