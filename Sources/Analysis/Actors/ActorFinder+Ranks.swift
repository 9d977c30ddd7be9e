import Corpus
import Facts

/// What stands between an office and the name of who holds it.
extension ActorReading {
  /// Behind "spokesman Lt. Col." to the name.
  func skipRanks(_ start: Int, _ sentence: Range<Int>) -> Int {
    var index = start
    while sentence.contains(index) {
      if tokens[index].key == Key.stop, index + 1 < sentence.upperBound, !tokens[index].traits.contains(.spaceBefore) {
        index += 1
      } else if let grade = gradeEnd(index, sentence) {
        index = grade
      } else if tags[index].classes.contains(.title), tokens[index].isCapitalised, covering[index] < 0,
        let hit = titlePhrase(from: index, to: sentence.upperBound),
        [.rank, .honorific].contains(lexicon.titles[Int(hit.title)].kind)
      {
        index = hit.end
      } else {
        break
      }
    }
    return index
  }

  /// "1st Class", "First Class" behind "Sgt.".
  private func gradeEnd(_ start: Int, _ sentence: Range<Int>) -> Int? {
    var index = start
    if sentence.contains(index), tokens[index].kind == .number { index += 1 }
    guard sentence.contains(index + 1), ActorReading.grades.contains(tokens[index].key),
      tokens[index + 1].key == ActorReading.classWord, tokens[index + 1].isCapitalised
    else { return nil }
    return index + 2
  }
  private static let grades = WordSet("st nd rd first second third")
  private static var classWord: WordKey { "class" }

  /// The comma behind "of the Department of Defence": capitals and little words up to it.
  func bodyEnd(behind end: Int, _ sentence: Range<Int>) -> Int? {
    guard isWord(end, Key.of, in: sentence) else { return nil }
    var index = end + 1
    if isWord(index, Key.the, in: sentence) { index += 1 }
    guard sentence.contains(index), tokens[index].isCapitalised else { return nil }
    while sentence.contains(index), index < end + 10,
      tokens[index].kind == .word && (tokens[index].isCapitalised || !tags[index].classes.isDisjoint(with: .function))
    { index += 1 }
    return isWord(index, Key.comma, in: sentence) && tokens[index - 1].isCapitalised ? index : nil
  }
}
