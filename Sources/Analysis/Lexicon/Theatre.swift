import Corpus
import Facts

/// What is of the conflict, and how far a text is: one definition for all who ask.
///
/// Of it are the land itself (`land` in `conflict.tsv`), the actors and places of that country, and the missions that no
/// other country has: Pristina, the Kosovo Police, KFOR, but not SFOR. Three readings ask:
/// - people without a name are looked for where the text names what is of it at all (`named`): who was shot in Hamburg is
///   no concern of ours;
/// - events without a party or place of their own are taken for the conflict's where the text is about it (`central`);
/// - figures of strength ask the words of each sentence beside (`StrengthWords`: "the province", "the NATO-led force"),
///   as a sentence alone may state one; only which places are of the land they ask here.
struct Theatre: Sendable {
  enum Share: Comparable {
    case none
    /// One name.
    case named
    /// Four names, or two in a text so short that each stands for few words.
    case central
  }

  /// The code of the land.
  let land: String?
  /// Beside the lexicon's actors and places.
  private let actors, places: [Bool]

  init(actors: [Actor], places: [Place], land: String?) {
    self.land = land
    self.actors = actors.map { actor in actor.country.map { $0 == land } ?? (actor.kind == .mission) }
    self.places = places.map { place in place.country != nil && place.country == land }
  }

  /// An actor found in the text, whose number is behind the lexicon's, is never of it.
  func holds(actor: Int32) -> Bool { actor < actors.count && actors[Int(actor)] }
  func holds(place: Int32) -> Bool { places[Int(place)] }

  /// How far a text is of the conflict, by its names; the count ends where the answer is certain.
  func share(of document: Document, _ mentions: [FoundMention], in lexicon: Lexicon) -> Share {
    var named = 0
    for mention in mentions where named < 4 {
      switch mention.meaning.target {
      case .actor(let id): if lexicon.index(of: id).map({ holds(actor: $0) }) ?? false { named += 1 }
      case .place(let id): if lexicon.placeNumber(of: id).map({ holds(place: $0) }) ?? false { named += 1 }
      }
    }
    if named > 3 || named > 1 && document.tokens.count <= named * Theatre.wordsPerName { return .central }
    return named > 0 ? .named : .none
  }

  /// In a text so short, each name stands for so many words.
  static var wordsPerName: Int { 40 }
}
