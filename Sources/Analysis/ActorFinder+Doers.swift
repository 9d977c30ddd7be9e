import Corpus
import Facts

/// People without a name who do or suffer what the text tells: "a boy of sixteen threw a grenade", "three officers were hurt".
extension ActorReading {
  /// A noun with its number or article makes an actor where it is the subject or object of a deed; elsewhere it is none.
  mutating func findDoers() {
    let heads = Doers.heads
    for sentence in document.sentences where document.text.blocks[sentence.block].kind != .title {
      let range = sentence.tokens
      for index in range where heads.contains(tokens[index].key) && covering[index] < 0 {
        readDoer(at: index, range)
      }
    }
  }

  private mutating func readDoer(at head: Int, _ sentence: Range<Int>) {
    let key = tokens[head].key
    let isPlural = Doers.plurals.contains(key)
    guard !tokens[head].isCapitalised || tags[head].classes.contains(.people), let found = doerStart(head, sentence),
      let start = hedged(found, sentence), covering[start] < 0
    else { return }
    var end = head + 1
    if !isPlural, isWord(end, Key.of, in: sentence), sentence.contains(end + 1),
      tags[end + 1].classes.contains(.quantity) || tokens[end + 1].kind == .number
    {
      end += 2
      while sentence.contains(end), tags[end].classes.contains(.quantity) { end += 1 }
    }
    let opening = tokens[start].key
    let isNumbered = tokens[start].kind == .number || isCount(start)
    if isPlural {
      guard isNumbered || Doers.wrongdoers.contains(key) else { return }
    } else {
      let isOne = opening == Key.a || opening == Key.an
      guard isOne, head - start > 1 || end > head + 1 || Doers.crowds.contains(key) else { return }
    }
    // Hundreds of officers are a strength told.
    if Doers.officers.contains(key), (start..<head).contains(where: { Doers.masses.contains(tokens[$0].key) }) {
      return
    }
    guard acts(end, sentence) || !Doers.anybody.contains(key) && suffers(start, end, sentence, isPlural: isPlural)
    else { return }
    var from = start
    if opening == Key.a || opening == Key.an { from += 1 }
    let kind: Actor.Kind =
      isPlural || Doers.crowds.contains(key)
      ? (Doers.armed.contains(key) ? .armedGroup : .population) : Doers.courts.contains(key) ? .organisation : .person
    guard let ref = register(words(from..<end, capitalised: true), kind: kind, country: nil), self.kind(of: ref) == kind
    else { return }
    add(start..<end, .actor(ref), .nominal, rule: "doer-without-name")
  }

  /// Where a noun phrase opens: at its article, number or first attribute, within four words; nil where a name, a verb or
  /// another owner stands in it.
  private func doerStart(_ head: Int, _ sentence: Range<Int>) -> Int? {
    var start = head
    while sentence.contains(start - 1), head - start < 5 {
      let before = start - 1
      let classes = tags[before].classes
      if tokens[before].key == Key.a || tokens[before].key == Key.an {
        // "a few hundred people" and "a boy" both open here.
        return before
      }
      if tokens[before].kind == .number { return isYear(before) ? nil : before }
      if isCount(before) {
        start = before
        continue
      }
      if start < head, isCount(start) { return start }
      if classes.contains(.determiner) || tokens[before].kind == .possessive { return nil }
      let isAdjective = classes.contains(.adjective) && tokens[before].isCapitalised
      guard tokens[before].kind == .word, isAdjective || !tokens[before].isCapitalised && covering[before] < 0,
        isAdjective
          || classes.isDisjoint(with: [
            .function, .auxiliary, .act, .speech, .preposition, .calendar, .pronoun, .adverb,
          ]), isAdjective || !endsInED(before)
      else { break }
      start = before
    }
    if start < head, isCount(start) { return start }
    return Doers.wrongdoers.contains(tokens[head].key)
      ? (start < head && tags[start].classes.contains(.attribute) ? start : head) : nil
  }

  /// "four", "hundreds", "several", "some".
  private func isCount(_ index: Int) -> Bool {
    tags[index].classes.contains(.quantity) || Doers.few.contains(tokens[index].key)
  }

  /// With the hedges before its number: "some 2,000 people".
  private func hedged(_ found: Int, _ sentence: Range<Int>) -> Int? {
    var start = found
    while sentence.contains(start - 1), Doers.few.contains(tokens[start - 1].key) { start -= 1 }
    return covering[start] < 0 ? start : nil
  }

  /// Whether a verb of doing stands right behind: no auxiliary, no speech, and nothing that happens to everybody.
  private func acts(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index + 1), tokens[index].kind == .word, !tokens[index].isCapitalised,
      tags[index].classes.isDisjoint(with: [.auxiliary, .speech]), !Doers.fates.contains(tokens[index].key),
      !Doers.sufferings.contains(tokens[index].key)
    else { return false }
    guard tags[index].classes.contains(.act) || endsInED(index) || Doers.pasts.contains(tokens[index].key) else {
      return false
    }
    // "youths armed with sticks", "a man charged by the court"
    return !Doers.afterParticiple.contains(tokens[index + 1].key)
  }

  /// "were lightly hurt", "detained eight people".
  private func suffers(_ start: Int, _ end: Int, _ sentence: Range<Int>, isPlural: Bool) -> Bool {
    if isPlural, sentence.contains(start - 1), Doers.doing.contains(tokens[start - 1].key) { return true }
    var verb = end
    while sentence.contains(verb), verb < end + 4,
      !tags[verb].classes.isDisjoint(with: [.auxiliary, .adverb]) || Doers.manner.contains(tokens[verb].key)
    {
      verb += 1
    }
    guard verb > end, sentence.contains(verb), Doers.sufferings.contains(tokens[verb].key) else { return false }
    // What is told with its year is history.
    return !sentence.contains { tokens[$0].kind == .number && isYear($0) }
  }
}

/// Nouns and verbs of those who act without a name.
private enum Doers {
  static let anybody = WordSet("people")
  static let officers = WordSet("officers policemen")
  static let masses = WordSet("hundred thousand hundreds thousands dozens")
  static let crowds = WordSet("crowd mob")
  static let courts = WordSet("court")
  static let armed = WordSet("gunmen attackers assailants")
  static let few = WordSet("few several many dozens hundreds thousands some about nearly around")
  static let wrongdoers = WordSet(
    "arsonists gunmen attackers looters hooligans robbers smugglers rioters assailants vandals mourners")
  private static let manyWords =
    "people men women youths boys girls children teenagers residents villagers citizens mourners pilgrims passengers motorists drivers farmers students returnees workers hooligans arsonists journalists observers monitors supporters prisoners detainees officers policemen civilians teachers judges prosecutors doctors gunmen attackers looters robbers smugglers rioters assailants vandals artillerymen riflemen engineers commandos sergeants guests"
  static let plurals = WordSet(manyWords)
  static let heads = WordSet(
    manyWords
      + " man woman boy girl teenager businessman driver farmer policeman officer sergeant colonel lieutenant corporal captain prosecutor judge priest teacher student court crowd mob guard serb albanian villager pensioner reservist"
  )
  /// What befalls people and is no deed.
  static let fates = WordSet(
    "died perished fled lived live lives remained remain remains left stayed needed applied registered enrolled signed received returned moved travelled emigrated watched visited answered turned voted paid bought wanted hoped worked needs wants attended fought followed"
  )
  static let sufferings = WordSet(
    "injured wounded hurt killed shot arrested detained beaten attacked kidnapped abducted charged convicted stabbed")
  static let doing = WordSet(
    "arrested detained beat attacked kidnapped abducted arresting detaining beating"
  )
  static let manner = WordSet("lightly slightly seriously badly severely")
  static let pasts = WordSet(
    "threw set shot came broke beat built took held hit went stood ran put overturned jeered stoned counted"
  )
  static let afterParticiple = WordSet("by in with from on at of")
}
