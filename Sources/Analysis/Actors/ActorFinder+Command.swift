import Corpus
import Facts

/// Who commands the watched force where a text does not name it.
extension ActorReading {
  /// "the NATO commander in Kosovo", "the top commander in the province", "the head of the NATO-led force": the command
  /// of the watched force, and where its words end; nil for any other.
  func commandedForce(
    _ title: Int32, _ owner: Ref?, before start: Int, behind end: Int, _ sentence: Range<Int>
  ) -> (title: Int32, owner: Ref, end: Int)? {
    let office = lexicon.titles[Int(title)]
    let isCommander = office.kind == .military
    guard isCommander || office.name == "head", sentence.contains(end), ActorReading.whither.contains(tokens[end].key)
    else { return nil }
    let (force, alliance) = (lexicon.landmarks.kfor, lexicon.landmarks.nato)
    guard force >= 0, owner == nil || owner == alliance,
      mentions.contains(where: { $0.actor == force || $0.actor == alliance })
    else { return nil }
    let before = start - 1
    guard
      !sentence.contains(before) || tokens[before].kind != .word || covering[before] >= 0
        || ActorReading.commandWords.contains(tokens[before].key)
    else { return nil }
    // "the commander of NATO" is the alliance's, who commands its peacekeepers the force's.
    var index = end
    var (isForce, ofAlliance) = (false, false)
    var isLand = owner == alliance || isCommander && tokens[end].key == ActorReading.inside
    var last: Int?
    while sentence.contains(index), index - end < 12 {
      if let mention = mention(startingAt: index, sentence), let actor = mentions[mention].actor {
        guard actor == lexicon.landmarks.kosovo || actor == alliance || actor == force else { break }
        index = mentions[mention].tokens.upperBound
        ofAlliance = ofAlliance || actor == alliance
        if actor == force { (isForce, last) = (true, index) }
        if actor == lexicon.landmarks.kosovo, isForce || isLand { last = index }
        continue
      }
      let key = tokens[index].key
      if ActorReading.forceWords.contains(key) || (ofAlliance || isForce) && ActorReading.bodyWords.contains(key) {
        (isForce, isLand) = (true, true)
        // "the commander of NATO forces" is the alliance's own, but for "the NATO-led force".
        let before = tokens[index - 1].key
        if ActorReading.forceWords.contains(key) || ActorReading.forceWords.contains(before)
          || before == ActorReading.led
        {
          last = index + 1
        }
      } else if ActorReading.landWords.contains(key) {
        if isForce || isLand { last = index + 1 }
      } else if !ActorReading.fillers.contains(key) {
        break
      }
      index += 1
    }
    guard let last, let commander = lexicon.titles.firstIndex(where: { $0.name == "commander" }) else { return nil }
    // "the commander of NATO forces in southeast Europe"
    if sentence.contains(last), ActorReading.whither.contains(tokens[last].key) { return nil }
    // "the commander in Kosovo police": the name goes on.
    if sentence.contains(last), tokens[last].kind == .word, tokens[last].isCapitalised, covering[last] < 0,
      tags[last].classes.isDisjoint(with: [.title, .calendar])
    {
      return nil
    }
    return (Int32(commander), force, last)
  }

  private static var led: WordKey { "led" }
  private static let whither = WordSet("in of for")
  private static let commandWords = WordSet(
    "the top overall chief supreme allied alliance military peacekeeping force new current its outgoing incoming a")
  private static let forceWords = WordSet("peacekeepers peacekeeping peace-keepers peacekeeper troops")
  private static let bodyWords = WordSet("force forces mission operation soldiers")
  private static let landWords = WordSet("province territory")
  private static let fillers = WordSet(
    "the in of for nato - led international force forces mission soldiers operation its un-run serbian breakaway , southern ethnic albanian"
  )
}
