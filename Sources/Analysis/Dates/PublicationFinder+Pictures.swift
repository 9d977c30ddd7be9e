import Corpus
import Facts

/// What the date under a picture tells of the day of the text.
extension PublicationFinder {
  /// The day of the lead's news: "on Tuesday" above or below a picture of "Tuesday, Feb. 19, 2008"; "on Saturday" in a text
  /// that tells what was "on Friday", its picture of "November 29, 2024".
  func toldDay(by picture: Day, _ document: Document, _ phrases: [DatePhrase]) -> Day? {
    guard let lead = leadWeekday(document, phrases)?.weekday else { return nil }
    let later = (lead - picture.weekday + 7) % 7
    if later == 0 { return picture }
    let namesDay = phrases.contains { phrase in
      guard case .weekday(picture.weekday, direction: nil) = phrase.expression else { return false }
      return document.text.blocks[document.sentences[phrase.sentence].block].kind == .paragraph
    }
    return later <= 3 && namesDay ? picture.adding(days: later) : nil
  }

  /// Whether a date stands under a picture that is not from the archive.
  func isPictured(_ phrase: DatePhrase, _ document: Document) -> Bool {
    let block = document.sentences[phrase.sentence].block
    guard document.text.blocks[block].kind == .caption else { return false }
    return !document.sentences.contains { sentence in
      sentence.block == block
        && document.tokens[sentence.tokens].contains { PublicationFinder.archived.contains($0.key) }
    }
  }
  private static let archived: WordSet = "file archive archives archival arhiva arkiv"

  /// "Tuesday, Feb. 19, 2008": a full date with the weekday it is said to be.
  func namesWeekday(of day: Day, before phrase: DatePhrase, _ document: Document) -> Bool {
    let start = document.sentences[phrase.sentence].tokens.lowerBound
    return (max(start, phrase.core.lowerBound - 2)...phrase.core.lowerBound).contains { index in
      DateWord.table[document.tokens[index].key].map { $0.kind == .weekday && $0.value == day.weekday } ?? false
    }
  }
}
