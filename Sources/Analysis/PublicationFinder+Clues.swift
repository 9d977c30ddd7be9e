import Corpus
import Facts

extension PublicationFinder {
  /// Everything in the text's own words that tells when it was written.
  func clues(in document: Document, phrases: [DatePhrase]) -> [PublicationClue] {
    var clues = explicitClues(document, phrases)
    if let peg = weekdayClue(document, phrases) { clues.append(peg) }
    var next = 0
    for (number, sentence) in document.sentences.enumerated() {
      let from = next
      while next < phrases.count, phrases[next].sentence == number { next += 1 }
      let own = Array(phrases[from..<next])
      clues += namedClues(document, own)
      let events = cues.events(in: sentence, of: document)
      if !events.isEmpty { clues += eventClues(document, number, own, events) }
    }
    return clues
  }

  /// Dates with a year: what is past when it is written sets the earliest day, what is to come the latest.
  private func explicitClues(_ document: Document, _ phrases: [DatePhrase]) -> [PublicationClue] {
    var clues: [PublicationClue] = []
    var newest: (day: Day, words: String)?
    var soonest: (day: Day, words: String)?
    for phrase in phrases {
      let words = { document.text.string(document.span(phrase.core)) }
      switch phrase.expression {
      case .absolute(let value):
        guard let first = value.first, let last = value.last, first.year >= 1999 else { continue }
        if value.isDay, isDateline(phrase, document) {
          clues.append(
            PublicationClue(
              strength: .dateline, days: CandidateDays(from: first, to: first), words: "dateline \"\(words())\""))
        }
        let sentence = document.sentences[phrase.sentence]
        let tense = DateTense.around(phrase.core, in: sentence, of: document, isFullDate: true)
        if tense == .future {
          // What "was to" come may be long past.
          if document.tokens[sentence.tokens].contains(where: { PublicationFinder.pastPlans.contains($0.key) }) {
            continue
          }
          if soonest == nil || last < soonest!.day { soonest = (last, words()) }
        } else if phrase.modifier != .until, newest == nil || first > newest!.day {
          newest = (first, words())
        }
      case .monthDay(let month, let day, _, let weekday):
        if isDateline(phrase, document) {
          clues.append(
            PublicationClue(strength: .dateline, days: everyYear(month, day), words: "dateline \"\(words())\""))
        } else if let weekday,
          DateTense.around(phrase.core, in: document.sentences[phrase.sentence], of: document) != .future
        {
          clues.append(
            PublicationClue(
              strength: .event, days: years(month, day, on: weekday), words: "\"\(words())\", a day of that name"))
        }
      case .season(let season, direction: 0?):
        guard DateTense.around(phrase.core, in: document.sentences[phrase.sentence], of: document) == .past else {
          continue
        }
        clues.append(PublicationClue(strength: .known, days: everyYear(season: season), words: "\"\(words())\""))
      default: continue
      }
    }
    if let newest {
      clues.append(
        PublicationClue(
          strength: .explicit, days: CandidateDays(from: newest.day, to: nil), words: "\"\(newest.words)\" is past"))
    }
    if let soonest {
      clues.append(
        PublicationClue(
          strength: .known, days: CandidateDays(from: nil, to: soonest.day), words: "\"\(soonest.words)\" is to come"))
    }
    return clues
  }

  /// "PRISTINA, Kosovo, Sept. 24 (Reuters) -": a date in the first words, behind a place in capitals.
  private func isDateline(_ phrase: DatePhrase, _ document: Document) -> Bool {
    let sentence = document.sentences[phrase.sentence]
    guard document.text.blocks[sentence.block].kind == .paragraph,
      phrase.sentence == 0 || document.text.blocks[document.sentences[phrase.sentence - 1].block].kind == .title,
      phrase.core.lowerBound - sentence.tokens.lowerBound <= 8,
      document.tokens[sentence.tokens.lowerBound].traits.contains(.allCapitals)
    else { return false }
    let end = min(sentence.tokens.upperBound, phrase.tokens.upperBound + 8)
    return document.tokens[phrase.tokens.upperBound..<end].contains {
      $0.kind == .mark && (DateMatcher.dashes.contains($0.key) || $0.key == PublicationFinder.bracket)
    }
  }

  /// The weekday of the lead: what was said is told the same day ("said Wednesday"), what happened that day or the next.
  private func weekdayClue(_ document: Document, _ phrases: [DatePhrase]) -> PublicationClue? {
    var leads = 0
    var last = -1
    for (number, sentence) in document.sentences.enumerated()
    where document.text.blocks[sentence.block].kind == .paragraph {
      leads += 1
      last = number
      if leads == 4 { break }
    }
    for phrase in phrases where phrase.sentence <= last {
      guard case .weekday(let weekday, direction: nil) = phrase.expression, phrase.modifier == nil else { continue }
      let sentence = document.sentences[phrase.sentence]
      guard document.text.blocks[sentence.block].kind == .paragraph,
        DateTense.around(phrase.core, in: sentence, of: document) != .future
      else { continue }
      let near = document.tokens[max(sentence.tokens.lowerBound, phrase.core.lowerBound - 7)..<phrase.core.lowerBound]
      let isSaid = near.contains { PublicationFinder.report.contains($0.key) }
      return PublicationClue(
        strength: .weekday, days: CandidateDays.on(weekdays: isSaid ? [weekday] : [weekday, weekday % 7 + 1]),
        words: "\"\(document.text.string(document.span(phrase.core)))\" in the lead")
    }
    return nil
  }

  /// "this week ... ahead of the Munich Security Conference".
  private func namedClues(_ document: Document, _ phrases: [DatePhrase]) -> [PublicationClue] {
    let isThisWeek = phrases.contains { $0.expression == .period(.week, offset: 0, part: nil) }
    return phrases.compactMap { phrase in
      guard case .named(let index, let relation) = phrase.expression else { return nil }
      let event = timeline.named[index]
      var days = CandidateDays.none
      for date in event.dates {
        guard let first = date.first, let last = date.last else { continue }
        switch relation {
        case .before: days.insert(from: isThisWeek ? DateLean.monday(of: first) : first.adding(days: -45), to: first)
        case .during: days.insert(from: first, to: last.adding(days: isThisWeek ? 6 : 45))
        case .after: days.insert(from: last, to: last.adding(days: isThisWeek ? 6 : 60))
        }
      }
      let words = document.text.string(document.span(phrase.tokens))
      return PublicationClue(
        strength: .named, days: days, words: (isThisWeek ? "\"this week\" and " : "") + "\"\(words)\"")
    }
  }

  /// Offices that people are named with: the text is of a time when they held them.
  func termClues(
    document: Document, phrases: [DatePhrase], mentions: [FoundMention],
    termsOf: (EntityID, _ role: String?) -> [(from: Day?, to: Day?)]
  ) -> [PublicationClue] {
    var clues: [PublicationClue] = []
    var seen: Set<EntityID> = []
    for mention in mentions {
      guard case .actor(let id) = mention.meaning.target, let role = mention.meaning.role, !seen.contains(id) else {
        continue
      }
      let sentence = document.sentence(ofToken: mention.tokens.lowerBound)
      // "In 1999 President Clinton" speaks of 1999.
      if phrases.contains(where: { $0.sentence == sentence && isAbsolute($0) }) { continue }
      if isFormer(mention, document) { continue }
      let terms = termsOf(id, role)
      if terms.isEmpty { continue }
      seen.insert(id)
      var days = CandidateDays.none
      for term in terms { days.insert(from: term.from, to: term.to) }
      if days.isEmpty || days == .all { continue }
      let name = document.text.string(document.span(mention.tokens))
      clues.append(PublicationClue(strength: .term, days: days, words: "\(name) as \(role)"))
    }
    return clues
  }

  private func isAbsolute(_ phrase: DatePhrase) -> Bool {
    if case .absolute = phrase.expression { return true }
    return false
  }

  private func isFormer(_ mention: FoundMention, _ document: Document) -> Bool {
    let from = max(0, mention.tokens.lowerBound - 4)
    return document.tokens[from..<mention.tokens.upperBound].contains { PublicationFinder.former.contains($0.key) }
  }

  private func everyYear(_ month: Int, _ day: Int) -> CandidateDays {
    var days = CandidateDays.none
    for year in 1998...2039 {
      if let one = Day(year, month, day) { days.insert(from: one, to: one) }
    }
    return days
  }

  private func everyYear(season: Int) -> CandidateDays {
    var days = CandidateDays.none
    for year in 1997...2039 {
      // News calls September still summer until the 22nd, and so on.
      if let value = DateValue(season: season, year: year) {
        days.insert(from: value.first, to: value.last?.adding(days: 22))
      }
    }
    return days
  }

  private func years(_ month: Int, _ day: Int, on weekday: Int) -> CandidateDays {
    var days = CandidateDays.none
    for year in 1998...2039 {
      if let one = Day(year, month, day), one.weekday == weekday { days.insert(from: one, to: one.adding(days: 364)) }
    }
    return days
  }

  private static let report: WordSet =
    "said says told urged warned announced called accused rejected condemned declared confirmed insisted vowed demanded denied pledged stressed added dismissed appealed"
  private static let pastPlans: WordSet = "would was were had planned"
  private static let bracket = WordKey("(")
  private static let former: WordSet = "former ex then late ousted previous deposed"
}
