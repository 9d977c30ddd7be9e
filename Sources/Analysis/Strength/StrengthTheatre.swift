import Corpus
import Facts

/// What names say of where a text plays: places of the force's land, and who commands the force on a day.
///
/// "Soldiers in Lipljan" are in Kosovo, and "Holger Kammerhoff has 20,000 men" speaks of the force while he commands it.
/// A name that somebody else bears, or a commander after his time, says nothing.
package struct StrengthTheatre: Sendable {
  /// When somebody commanded the force, both days included.
  struct Command: Sendable {
    let from, to: Day
    func overlaps(_ days: (first: Day, last: Day)) -> Bool { from <= days.last && days.first <= to }
  }

  /// The places of the land.
  private let places: EntityNumbers
  /// Of each commander a place among the commands.
  private let commanders: EntityNumbers
  private let commands: [[Command]]
  /// Surnames that are no English words and borne by no others we know.
  private let surnames: WordMap<[Command]>

  package static let none = StrengthTheatre(places: [], commands: [:], surnames: [])

  private init(places: Set<EntityID>, commands: [EntityID: [Command]], surnames: [(WordKey, [Command])]) {
    self.places = EntityNumbers(Dictionary(uniqueKeysWithValues: places.map { ($0, 0) }))
    var commanders = EntityNumbers()
    var rows: [[Command]] = []
    for (id, terms) in commands {
      commanders[id] = Int32(rows.count)
      rows.append(terms)
    }
    (self.commanders, self.commands, self.surnames) = (commanders, rows, WordMap(surnames))
  }

  package init(lexicon: Lexicon, force: EntityID) {
    var commands: [EntityID: [Command]] = [:]
    var surnames: [WordKey: [Command]] = [:]
    for posting in lexicon.roles.postings where posting.role == "commander" && posting.owner >= 0 {
      guard lexicon.actors[Int(posting.owner)].id == force, let from = posting.from?.first else { continue }
      let to = posting.isOpen ? Day(number: Int.max / 2) : posting.to?.last ?? from.adding(days: 400)
      let person = lexicon.actors[Int(posting.actor)]
      let command = Command(from: from.adding(days: -3), to: posting.isOpen ? to : to.adding(days: 3))
      commands[person.id, default: []].append(command)
      let tokens = Tokenizer().tokens(of: Array(person.name.utf8))
      if let last = tokens.last, last.end - last.start >= 5 { surnames[last.key, default: []].append(command) }
    }
    // A surname that others of the lexicon bear is no sign of this one.
    for actor in lexicon.actors where actor.kind == .person && commands[actor.id] == nil {
      if let last = Tokenizer().tokens(of: Array(actor.name.utf8)).last { surnames[last.key] = nil }
    }
    let places = lexicon.places.indices.filter { lexicon.theatre.holds(place: Int32($0)) }
    self.init(
      places: Set(places.map { lexicon.places[$0].id }), commands: commands,
      surnames: surnames.map { ($0.key, $0.value) })
  }

  /// The tokens that name places of the land, and those that name a commander of the force on the day.
  func signs(in document: Document, _ mentions: [FoundMention], on published: DateValue?)
    -> (places: [Range<Int>], commanders: [Range<Int>])
  {
    let days = published.flatMap { date in date.first.flatMap { first in date.last.map { (first: first, last: $0) } } }
    var result: (places: [Range<Int>], commanders: [Range<Int>]) = ([], [])
    for index in mentions.indices where mentions[index].meaning.form == .name {
      switch mentions[index].meaning.target {
      case .place(let id): if places[id] != nil { result.places.append(mentions[index].tokens) }
      case .actor(let id):
        if let days, let row = commanders[id], commands[Int(row)].contains(where: { $0.overlaps(days) }) {
          result.commanders.append(mentions[index].tokens)
        }
      }
    }
    if let days {
      for (index, token) in document.tokens.enumerated() where token.isCapitalised {
        guard let terms = surnames[token.key], terms.contains(where: { $0.overlaps(days) }),
          !result.commanders.contains(where: { $0.contains(index) })
        else { continue }
        result.commanders.append(index..<(index + 1))
      }
      result.commanders.sort { $0.lowerBound < $1.lowerBound }
    }
    return result
  }
}
