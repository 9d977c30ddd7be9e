import Corpus
import Facts

/// Days that a text names as ones to come.
extension PublicationFinder {
  /// "announced elections for 9 Feb 2025": a day that is set, whatever the verb.
  func isSetFor(_ phrase: DatePhrase, _ document: Document) -> Bool {
    let start = document.sentences[phrase.sentence].tokens.lowerBound
    let before = phrase.core.lowerBound - 1
    // "had suggested March 2023"
    if before > start, PublicationFinder.suggesting.contains(document.tokens[before].key) { return true }
    // "the approach of the year two thousand"
    if before - 2 > start,
      document.tokens[max(start, before - 4)...before].contains(where: {
        PublicationFinder.nearing.contains($0.key)
      })
    {
      return true
    }
    // "rejected the date agreed earlier, March 2023": what is put beside a date is a day to come as often as not.
    let isApposed = before > start && document.tokens[before].key == Key.comma
    if isApposed,
      document.tokens[max(start, before - 5)..<before].contains(where: { PublicationFinder.terms.contains($0.key) })
    {
      return true
    }
    guard before - 1 > start, document.tokens[before].key == PublicationFinder.forKey,
      PublicationFinder.appointments.contains(document.tokens[before - 1].key)
    else { return false }
    return document.tokens[max(start, before - 8)..<before].contains {
      PublicationFinder.setting.contains($0.key)
    }
  }
  private static let suggesting: WordSet = "suggested proposed suggests proposes suggesting proposing"
  private static let nearing: WordSet = "approach approaches approaching dawn"
  private static let terms: WordSet = "date deadline term timetable timeline target"
  private static var forKey: WordKey { "for" }
  private static let appointments: WordSet =
    "elections election vote votes polls ballot referendum talks meeting summit session"
  private static let setting: WordSet = "announced announces called calls scheduled set sets planned plans convened"
}
