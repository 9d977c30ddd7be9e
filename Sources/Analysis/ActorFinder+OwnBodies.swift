import Corpus
import Facts

/// What a state's parliament, army and police are called where a text names neither them nor the state.
struct InstitutionsOfState: Sendable {
  let parliament, army, police: Int32?
  /// The population of the land that its adjective means beside villagers and houses: "Serb women".
  let people: Int32?
  /// Since when "the police" of its own news are these.
  let policeSince: Day?
}

/// Institutions without their state: "Vučić told parliament that the army had been put on alert", "His army".
extension ActorReading {
  /// An army or parliament that is the state's of whom the sentence is about; false where that is not certain.
  mutating func readOwnInstitution(at index: Int, _ sentence: Range<Int>) -> Bool {
    let key = tokens[index].key
    let isParliament = key == ActorReading.parliament
    guard isParliament || key == OwnBodies.army, !tokens[index].isCapitalised, covering[index] < 0 else { return false }
    let after = index + 1
    if sentence.contains(after), tokens[after].kind == .possessive { return false }
    let before = index - 1
    let determiner = sentence.contains(before) ? tokens[before].key : Key.comma
    var start = index
    let state: String?
    if determiner == Key.his || determiner == Key.her {
      start = before
      state = lastPerson(before: before).flatMap { country(of: $0) }
    } else if determiner == Key.its {
      // "Serbia put its army on alert"
      start = before
      state = stateActing(before: before, sentence)
    } else if determiner == Key.the || isParliament && sentence.contains(before) && OwnBodies.bare.contains(determiner)
    {
      if determiner == Key.the { start = before }
      // "She hoped the army would not be used" may speak of the army of others.
      guard isParliament || sentence.contains(where: { OwnBodies.orders.contains(tokens[$0].key) }) else {
        return false
      }
      state = stateSpokenOf(before: start, sentence)
    } else {
      return false
    }
    guard let bodies = state.flatMap({ lexicon.ownBodies[$0] }),
      let ref = isParliament ? bodies.parliament : bodies.army
    else { return false }
    add(start..<after, .actor(ref), .nominal, rule: "institution-of-its-own")
    return true
  }

  /// The state that is the last one named in the sentence, right before its verb.
  private func stateActing(before token: Int, _ sentence: Range<Int>) -> String? {
    guard let index = (sentence.lowerBound..<token).last(where: { covering[$0] >= 0 }),
      let ref = actor(Int(covering[index])), kind(of: ref) == .state, isVerb(index + 1, sentence)
    else { return nil }
    return country(of: ref)
  }

  /// The one state of the people and bodies that the sentence has named so far, a person first.
  private func stateSpokenOf(before token: Int, _ sentence: Range<Int>) -> String? {
    var states: [String] = []
    var isAboutPerson = false
    for index in sentence.lowerBound..<token where covering[index] >= 0 {
      let mention = mentions[Int(covering[index])]
      guard mention.tokens.lowerBound == index, let ref = mention.actor, let code = country(of: ref) else { continue }
      if kind(of: ref) == .person { isAboutPerson = true }
      if !states.contains(code) { states.append(code) }
    }
    let isAboutForce = (sentence.lowerBound..<token).contains { index in
      covering[index] >= 0 && actor(Int(covering[index])).map { kind(of: $0) == .armedForce } == true
    }
    return states.count == 1 && (isAboutPerson || isAboutForce) ? states[0] : nil
  }
}

private enum OwnBodies {
  static var army: WordKey { "army" }
  static let orders = WordSet("alert readiness ordered orders border boundary mobilised mobilized")
  static let bare = WordSet("told in to before which by asked informed that")
}
