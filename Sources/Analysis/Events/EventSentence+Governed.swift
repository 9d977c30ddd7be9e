import Corpus
import Facts

/// Names that a preposition governs, which are no subject.
extension EventSentence {
  /// "in Kosovo", "with Serbia": a name behind a preposition is no subject, but "soldiers of KFOR" is.
  func isGoverned(_ name: Name) -> Bool {
    var before = name.tokens.lowerBound - 1
    // "with President Vučić", "at the house of Prime Minister Thaçi": the title is the name's.
    while before >= tokens.lowerBound, name.tokens.lowerBound - before < 5, token(before).isCapitalised,
      isTitle(before) || (before + 1 < name.tokens.lowerBound && isTitle(before + 1))
    { before -= 1 }
    while before >= tokens.lowerBound, isAny(before, .inner) || token(before).kind == .number {
      // "guards at the house of Thaçi", but "soldiers of KFOR", "the leader of the Serb List" and "all of Kosovo".
      // "the arrest of Haradinaj sparked protests": what befell him is no deed of his.
      // "pulled out of Kosovo".
      if key(before) == Key.of, before > tokens.lowerBound,
        key(before - 1) == EventSentence.outWord || isSite(before - 1)
          || isLand(before - 1) || EventSentence.fates.contains(key(before - 1))
          // "attacks on members of the community left four injured": the members were attacked.
          || before - 2 > tokens.lowerBound && isAny(before - 1, .members) && isAny(before - 2, .prepositions)
            && key(before - 2) != Key.of && !isHedge(before - 2)
          // "the former speaker of the assembly": he is of it no more.
          || (max(tokens.lowerBound, before - 4)..<before).contains(where: { EventSentence.former.contains(key($0)) })
      {
        return true
      }
      before -= 1
    }
    guard before >= tokens.lowerBound else { return false }
    // "ordered by Serbia, which Vucic called a lie"
    if isAny(before, .relatives), before == name.tokens.lowerBound - 1 { return false }
    // "sent a train toward Kosovo, and Kosovo police stopped it": a comma before "and" and no list begins a clause.
    if key(before) == Key.and, before > tokens.lowerBound, isComma(before - 1),
      let other = actors.last(where: { $0.tokens.upperBound == before - 1 }),
      other.tokens.lowerBound > tokens.lowerBound,
      isAny(other.tokens.lowerBound - 1, .prepositions)
    {
      return false
    }
    // "arson of Serb and Roma homes": what governs the first governs the second.
    if key(before) == Key.and, let other = nations.first(where: { $0.tokens.upperBound == before }) {
      return isGoverned(other)
    }
    // "protesters in Zvecan, Kosovo, clashed": where the town lies.
    if namesStateOfTown(name, behind: before) { return true }
    // "clashes between government troops and separatists": what governs both.
    if key(before) == Key.and,
      (max(tokens.lowerBound, before - 5)..<before).contains(where: {
        key($0) == EventSentence.between && token($0 + 1).kind != .number
      })
    {
      return true
    }
    // "Accompanied by Italian carabinieri, UN police searched": the opening participle ends at the comma.
    if key(before) == Key.comma, before + 1 == name.tokens.lowerBound, endsOpeningParticiple(before) { return false }
    if key(before) == Key.and || key(before) == Key.comma {
      // "since NATO and the UN took over": the clause is governed, and not who acts in it.
      if let other = actors.last(where: { $0.tokens.upperBound == before }), isBehindTimeWord(other),
        isPastVerb(name.tokens.upperBound)
      {
        return false
      }
      // "with Vučić and Kurti": the list's head decides.
      if let other = actors.last(where: { $0.tokens.upperBound <= before && before - $0.tokens.upperBound <= 3 }) {
        let gap = other.tokens.upperBound..<before
        // "left the hall in Kosovo and KFOR fired": a place and a force are no list.
        // "In Kosovo, Serb teenagers were shot": the phrase ends at the comma unless a list goes on.
        let isList =
          key(before) == Key.comma
          ? !opensClause(name) && (isListed(name) || mainStart(before: before + 1) != before + 1)
          : !isPlaceBeforeForce(other, name)
        if isList, gap.allSatisfy({ key($0) == Key.comma || isAny($0, .inner) }) {
          return isGoverned(other)
        }
      }
      return false
    }
    // "led by politician Milan Radojcic": a title between does not free the name.
    // "Forces led by NATO put up checkpoints": they are its own.
    if key(before) == Key.by, before - 2 >= tokens.lowerBound, EventSentence.headed.contains(key(before - 1)),
      !classes(before - 2).isDisjoint(with: table.troops), lexicon.kind(of: name.id) != .person
    {
      return false
    }
    // "A report by the OSCE faults KFOR": a paper speaks for who wrote it.
    // "Generals from NATO and Yugoslavia signed": for both.
    if key(before) == Key.by || key(before) == EventSentence.from, before > tokens.lowerBound,
      EventSentence.papers.contains(key(before - 1)) || (key(before) == EventSentence.from && isOfficeNoun(before - 1))
    {
      return false
    }
    // "by Kosovo-Serb politician": what a hyphen joins is one word.
    let joined = (max(tokens.lowerBound, before - 3)...before).count { key($0) == NameTable.hyphen }
    let near = max(tokens.lowerBound, before - 3 - 2 * joined)...before
    if near.contains(where: { key($0) == Key.by }) { return true }
    return isAny(before, .prepositions) || isAny(before, .timeWords)
  }

  /// The first comma behind a participle that opens the sentence: "Accompanied by Italian carabinieri|, UN police".
  private func endsOpeningParticiple(_ comma: Int) -> Bool {
    let first = tokens.lowerBound
    guard first + 1 < comma, token(first).kind == .word, document.endsInEDAnyCase(first),
      key(first + 1) == Key.by || isAny(first + 1, .prepositions)
    else { return false }
    // "Enraged by clashes between Serbs and Albanians, Serb rioters": they are two, and no list goes on.
    let isOfTwo = (first + 1..<comma).contains { key($0) == EventSentence.between }
    return !(first + 1..<comma).contains { isComma($0) || isAny($0, .joiners) && !isOfTwo }
  }

  static var outWord: WordKey { "out" }
  private static let fates = WordSet(
    """
    arrest arrests arresting killing killings murder murders death deaths detention extradition release shooting \
    assassination indictment conviction acquittal sentencing removal expulsion dismissal resignation beating kidnapping \
    abduction funeral burial massacre election appointment status independence future
    """)
  private static let headed = WordSet("led commanded headed run")
  private static let former = WordSet("former ex onetime erstwhile ousted")
  static let papers = WordSet("report statement letter resolution communique declaration study survey memo")

  /// "Zvecan, |Kosovo": the state that the town before the comma lies in.
  private func namesStateOfTown(_ name: Name, behind comma: Int) -> Bool {
    guard key(comma) == Key.comma, name.tokens.lowerBound == comma + 1,
      let town = places.first(where: { $0.tokens.upperBound == comma })
    else { return false }
    // "In Dobrcane, Multinational Brigade East, a man was shot": the area that it lies in.
    let isArea =
      lexicon.kind(of: name.id) == .organisation && isComma(name.tokens.upperBound)
      && town.tokens.lowerBound > tokens.lowerBound
      && isAny(town.tokens.lowerBound - 1, .prepositions)
    return isArea || extractor.state(ofPlace: town.id) == name.id
  }

  /// The comma of "Zvecan|, Kosovo, ...".
  func isCommaOfState(_ comma: Int) -> Bool {
    actors.first { $0.tokens.lowerBound == comma + 1 }.map { namesStateOfTown($0, behind: comma) } ?? false
  }
}
