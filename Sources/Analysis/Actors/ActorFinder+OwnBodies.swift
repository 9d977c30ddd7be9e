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
    if key == ActorReading.government || OwnBodies.governments.contains(key) {
      return readOwnGovernment(at: index, sentence)
    }
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

  /// "Hashim Thaçi, whose government", "his government", "the Government of Prime Minister Agim Çeku": that of the person's
  /// state; "In Pristina ... the government": that of the capital's.
  private mutating func readOwnGovernment(at index: Int, _ sentence: Range<Int>) -> Bool {
    guard covering[index] < 0, sentence.contains(index - 1) else { return false }
    let determiner = tokens[index - 1].key
    var end = index + 1
    let state: String?
    if OwnBodies.possessors.contains(determiner), !tokens[index].isCapitalised {
      state = lastPerson(before: index - 1).flatMap { country(of: $0) }
    } else if determiner == Key.the, tokens[index].key == ActorReading.government {
      if isWord(end, Key.of, in: sentence) {
        guard let person = personNamed(near: end + 1, sentence) else { return false }
        state = country(of: person.ref)
        end = person.end
      } else {
        state = capitalBefore(index - 1, sentence) ?? onlyGovernment()
      }
    } else {
      return false
    }
    guard let owner = state.flatMap({ lexicon.states[$0] }),
      let ref = register("Government of " + name(of: owner), kind: .organisation, country: state)
    else { return false }
    add((index - 1)..<end, .actor(ref), .nominal, rule: "institution-of-its-own")
    return true
  }

  /// The person named within five words of a token, a title before the name.
  private func personNamed(near start: Int, _ sentence: Range<Int>) -> (ref: Ref, end: Int)? {
    for index in start..<max(start, min(start + 5, sentence.upperBound)) {
      if covering[index] >= 0 {
        let mention = mentions[Int(covering[index])]
        guard let ref = mention.actor, kind(of: ref) == .person, mention.form == .name else { continue }
        return (ref, mention.tokens.upperBound)
      }
      guard tags[index].classes.contains(.title) || tokens[index].isCapitalised else { return nil }
    }
    return nil
  }

  /// The state of the capital that the sentence names last before a word.
  private func capitalBefore(_ index: Int, _ sentence: Range<Int>) -> String? {
    for token in (max(sentence.lowerBound, index - 24)..<index).reversed() {
      if placed[token] >= 0, case .place(let number) = mentions[Int(placed[token])].target {
        let state = lexicon.standsFor[Int(number)]
        return state >= 0 ? country(of: state) : nil
      }
      if covering[token] >= 0, let ref = actor(Int(covering[token])), kind(of: ref) == .state { return nil }
    }
    return nil
  }

  /// The state whose government alone the text has named so far.
  private func onlyGovernment() -> String? {
    var found: String?
    for mention in mentions where mention.rule == OwnBodies.institution {
      guard let ref = mention.actor, name(of: ref).hasPrefix("Government of "), let code = country(of: ref) else {
        continue
      }
      if let known = found, known != code { return nil }
      found = code
    }
    return found
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
  static let possessors = WordSet("his her whose")
  static let governments = WordSet("administration cabinet")
  static let institution: RuleName = "institution"
  static var army: WordKey { "army" }
  static let orders = WordSet("alert readiness ordered orders border boundary mobilised mobilized")
  static let bare = WordSet("told in to before which by asked informed that")
}
