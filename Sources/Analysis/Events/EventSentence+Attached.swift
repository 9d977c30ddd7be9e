import Corpus
import Facts

/// What a name is attached to: a site, a people's adjectives, a word for who leads or backs, a deed that was halted.
extension EventSentence {
  /// "near the building of the OSCE": whose the site is set off no blast.
  func isOfSite(_ of: Int) -> Bool {
    key(of) == Key.of && of > tokens.lowerBound && EventSentence.siteNouns.contains(key(of - 1))
  }
  static let siteNouns = WordSet(
    """
    headquarters hq building buildings compound embassy embassies office offices base bases camp station stations mission \
    residence house home post posts vehicle vehicles
    """)

  /// Those behind "at" after what was thrown or fired: "was fired by police at a crowd of Serbs".
  func struck(behind verb: Int) -> [Name] {
    var index = verb
    while index < min(tokens.upperBound, verb + 8) {
      if isBoundary(index) || isComma(index) { return [] }
      if key(index) == EventSentence.atWord,
        let name = actors.first(where: { (index + 1...index + 5).contains($0.tokens.lowerBound) }),
        !(index + 1..<name.tokens.lowerBound).contains(where: { isAny($0, .prepositions) && key($0) != Key.of }),
        lexicon.placeNumber(of: name.id) == nil, lexicon.kind(of: name.id) != .state
      {
        return listed(from: name)
      }
      index += 1
    }
    return []
  }

  /// "soldiers of the |NATO|-led Kosovo Force": whose lead a body is under does not act beside it.
  static func withoutLeaders(
    _ names: [Name], _ document: Document, _ tokens: Range<Int>, _ bits: WordBits
  ) -> [Name] {
    guard names.count > 1, bits.mayHoldAny(of: leading.all) else { return names }
    return names.filter { name in
      let mark = name.tokens.upperBound
      return
        !(mark + 2 < tokens.upperBound && document.key(mark) == NameTable.hyphen
        && leading.contains(document.key(mark + 1)) && names.contains { $0.tokens.lowerBound == mark + 2 })
    }
  }

  /// "a crackdown on the independence-minded Kosovo Albanian majority": adjectives before a people or a force.
  func isAttributed(_ gap: Range<Int>, of name: Name) -> Bool {
    guard gap.count < 7, !gap.isEmpty, let kind = lexicon.kind(of: name.id), kind == .population || kind == .armedGroup
    else { return false }
    return gap.allSatisfy {
      key($0) == NameTable.hyphen
        || token($0).kind == .word && !isAny($0, [.prepositions, .auxiliaries, .joiners]) && !isGerund($0)
          && !isBoundary($0)
    }
  }

  /// "the arrest of a Kosovo Serb policeman": the state stands for where he is of.
  func isNamesake(_ name: Name) -> Bool {
    lexicon.kind(of: name.id) == .state && nations.contains { $0.tokens.lowerBound == name.tokens.upperBound }
  }

  /// "ousted Serbian forces, halting their crackdown": those whom the verb before the comma was done to.
  func halted(before pronoun: Int) -> [Name]? {
    let verb = pronoun - 1
    guard verb - 1 > tokens.lowerBound, isGerund(verb), EventSentence.halting.contains(key(verb)), isComma(verb - 1),
      key(pronoun) == EventSentence.theirWord,
      let name = actors.last(where: { $0.tokens.upperBound <= verb - 1 && !isGoverned($0) }),
      verb - name.tokens.upperBound < 6
    else { return nil }
    return [name]
  }
  private static let halting = WordSet("halting ending stopping reversing breaking crushing")
  private static var theirWord: WordKey { "their" }

  /// "the |NATO|-led Kosovo Force", "EU-mediated", "Serbia-backed": who is behind somebody or something.
  func isLeading(_ name: Name) -> Bool {
    let end = name.tokens.upperBound
    return end + 1 < tokens.upperBound && key(end) == NameTable.hyphen && isAny(end + 1, .leading)
  }
  func isBacking(_ leading: Name) -> Bool { EventSentence.backed.contains(key(leading.tokens.upperBound + 1)) }
  static let leading = WordSet(
    "led backed commanded headed mediated brokered facilitated supported run based sponsored")
  private static let backed = WordSet("backed supported")
}
