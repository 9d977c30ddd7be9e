import Corpus
import Facts

/// Someone who speaks without a name: "an allied diplomat in Brussels", "my landlord".
struct UnnamedSpeaker {
  /// Where the text brings them in.
  let tokens: Range<Int>
  let actor: Actor
}

extension StatementReading {
  /// Makes actors of those who speak without a name, once for each, and gives them what "the diplomat" and "he" say next.
  ///
  /// Of spokesmen the text often gives the name later, so they are left open. `mark` sets the unnamed of one text apart
  /// from those of another.
  mutating func nameSpeakers(mark: String) -> [UnnamedSpeaker] {
    var found: [UnnamedSpeaker] = []
    var byHead: [WordKey: Int] = [:]
    for number in items.indices where items[number].speaker.id == nil && items[number].speaker.isPerson {
      let speaker = items[number].speaker
      guard let first = speaker.tokens.first, speaker.tokens.count <= 10 else { continue }
      if let known = found.first(where: { $0.tokens == speaker.tokens }) {
        items[number] = items[number].spoken(by: known.actor.id)
        continue
      }
      // "The same source said": whoever of them spoke last.
      if tokens[first].key == Key.the, speaker.tokens.count > 2, tokens[first + 1].key == UnnamedWords.same, number > 0,
        let last = found.first(where: { $0.actor.id == items[number - 1].speaker.id })
      {
        items[number] = items[number].spoken(by: last.actor.id)
        continue
      }
      if tokens[first].key == Key.the, let index = byHead[speaker.head], index >= 0 {
        items[number] = items[number].spoken(by: found[index].actor.id)
        continue
      }
      guard UnnamedWords.openings.contains(tokens[first].key), isUnnamedPerson(speaker) else { continue }
      var end = speaker.tokens.upperBound
      // "a member of the cult reportedly"
      while end > first + 2, classes[end - 1].contains(.adverb) || document.endsInLY(end - 1) { end -= 1 }
      let words = document.text.string(document.span((first + 1)..<end))
      let slug = Slug.of(words)
      guard !slug.isEmpty, slug.utf8.count <= 60 else { continue }
      let actor = Actor(
        id: EntityID(slug + "-" + mark), name: words.prefix(1).uppercased() + words.dropFirst(), kind: .person,
        country: nil, aliases: [], roles: [], source: .text)
      // Two of a kind: "the diplomat" may be either.
      byHead[speaker.head] = byHead[speaker.head] == nil ? found.count : -1
      found.append(UnnamedSpeaker(tokens: speaker.tokens, actor: actor))
      items[number] = items[number].spoken(by: actor.id)
    }
    return found
  }

  /// A noun for one person, with nobody known in the words.
  private func isUnnamedPerson(_ speaker: Speaker) -> Bool {
    // "their corporal" is not enough to tell one from another.
    guard speaker.tokens.count > 2, UnnamedWords.people.contains(speaker.head) else { return false }
    return !speaker.tokens.contains { index in
      tokens[index].key == UnnamedWords.spokesman || tokens[index].key == Key.comma
        || anchor(startingAt: index)?.isPerson == true
    }
  }
}

extension StatementReading.Item {
  func spoken(by id: EntityID) -> StatementReading.Item {
    StatementReading.Item(
      content: content, kind: kind,
      speaker: StatementReading.Speaker(
        id: id, tokens: speaker.tokens, head: speaker.head, isPerson: true),
      verb: verb, polarity: polarity, verbToken: verbToken, sentence: sentence, rule: rule, addressee: addressee,
      isRequest: isRequest)
  }
}

/// Words for people without a name.
enum UnnamedWords {
  static let articles = WordSet("a an")
  static let openings = WordSet("a an my our his her their")
  static var same: WordKey { "same" }
  static var spokesman: WordKey { "spokesman" }
  static let people = WordSet(
    "neighbour neighbor eyewitness witness official officer aide source diplomat minister leader lawmaker resident analyst expert observer critic commander general colonel major captain lieutenant sergeant corporal brigadier admiral lawyer prosecutor judge doctor nurse priest monk nun bishop envoy ambassador adviser advisor representative delegate negotiator politician activist protester villager refugee survivor investigator inspector monitor historian professor researcher soldier peacekeeper deputy senator member man woman father mother son daughter brother sister wife husband widow cousin uncle aunt friend colleague relative journalist reporter correspondent editor teacher student farmer driver worker employee veteran guard landlord landlady shopkeeper businessman businesswoman pensioner returnee rebel guerrilla interpreter waiter baker barber guide scholar reader policeman policewoman passer-by engineer miner electrician insider planner pilot paratrooper gendarme boy girl teenager pupil writer author columnist"
  )
}
