import Corpus
import Facts

extension PublicationFinder {
  /// Everything in the text's own words that tells when it was written.
  func clues(in document: Document, phrases: [DatePhrase], events: CueReading) -> [PublicationClue] {
    var clues = explicitClues(document, phrases)
    if let peg = weekdayClue(document, phrases) { clues.append(peg) }
    var next = 0
    for number in document.sentences.indices {
      let from = next
      while next < phrases.count, phrases[next].sentence == number { next += 1 }
      let own = phrases[from..<next]
      if !own.isEmpty { clues += namedClues(document, own) }
      guard clues.count < PublicationFinder.mostClues else { continue }
      let events = events.events(in: number)
      if !events.isEmpty {
        clues += eventClues(document, number, own, events)
      }
    }
    return clues
  }

  /// Dates with a year: what is past when it is written sets the earliest day, what is to come the latest.
  private func explicitClues(_ document: Document, _ phrases: [DatePhrase]) -> [PublicationClue] {
    var clues: [PublicationClue] = []
    var newest: (day: Day, words: Range<Int>)?
    var newestMentioned: (day: Day, words: Range<Int>)?
    var soonest: (day: Day, words: Range<Int>, isMonth: Bool)?
    var lead: Day?
    var pictured: Day?
    var dateline: (month: Int, day: Int)?
    var namedDays: Set<TimeExpression> = []
    for phrase in phrases {
      let words = phrase.core
      switch phrase.expression {
      case .absolute(let value):
        guard let first = value.first, let last = value.last, first.year >= 1998, !isOfPlan(phrase, document)
        else { continue }
        let isDateline = value.isDay && isDateline(phrase, document)
        if first.year < 1999, !isDateline { continue }
        if isDateline {
          clues.append(
            PublicationClue(
              strength: .dateline, days: CandidateDays(from: first, to: first), quoting: words, before: "dateline \"",
              after: "\""))
        }
        let sentence = document.sentences[phrase.sentence]
        let tense =
          isSetFor(phrase, document)
          ? .future : DateTense.around(phrase.core, in: sentence, of: document, isFullDate: true)
        if tense == .future {
          // What "was to" come may be long past.
          if document.tokens[sentence.tokens].contains(where: { PublicationFinder.pastPlans.contains($0.key) }) {
            continue
          }
          if soonest == nil || last < soonest!.day { soonest = (last, words, last.number - first.number <= 31) }
        } else if phrase.modifier != .until {
          if tense == .past, newest == nil || first > newest!.day { newest = (first, words) }
          if newestMentioned == nil || first > newestMentioned!.day {
            newestMentioned = (first, words)
            lead = value.isDay && isToldOn(phrase, document) ? first : nil
            pictured =
              value.isDay && (namesWeekday(of: first, before: phrase, document) || isPictured(phrase, document))
              ? first : nil
          }
        }
      case .monthDay(let month, let day, _, let weekday):
        if isDateline(phrase, document) {
          dateline = dateline ?? (month, day)
          // A weekday beside it leaves few years.
          let days = weekday.map { years(month, day, on: $0, within: 0) } ?? everyYear(month, day)
          clues.append(
            PublicationClue(strength: .dateline, days: days, quoting: words, before: "dateline \"", after: "\""))
        } else if !namedDays.insert(phrase.expression).inserted {
          continue
        } else if let weekday, isReminder(phrase, document) {
          // Such a reminder is for a day that readers may not have in mind: it may be most of a year ago.
          clues.append(
            PublicationClue(
              strength: .event, days: years(month, day, on: weekday, within: 365),
              quoting: words, after: "\", a day of that name"))
        } else if let weekday,
          DateTense.around(phrase.core, in: document.sentences[phrase.sentence], of: document) != .future
        {
          clues.append(
            PublicationClue(
              strength: .event, days: years(month, day, on: weekday), quoting: words, after: "\", a day of that name",
              weight: namesYear(where: month, day, is: weekday, phrases) ? 1 : 2))
        } else {
          clues.append(monthDayClue(phrase, month, day, document))
        }
      case .feast(let feast, let isAhead):
        // "if they are still there on Christmas Eve": written in the weeks before it.
        guard isAhead || isAwaited(phrase, document), namedDays.insert(phrase.expression).inserted else { continue }
        clues.append(
          PublicationClue(strength: .known, days: everyYear(before: feast), quoting: words, after: "\" is to come"))
      case .season(let season, direction: 0?):
        guard namedDays.insert(phrase.expression).inserted else { continue }
        guard DateTense.around(phrase.core, in: document.sentences[phrase.sentence], of: document) == .past else {
          continue
        }
        clues.append(
          PublicationClue(strength: .known, days: everyYear(season: season), quoting: words, after: "\""))
      default: continue
      }
    }
    if let newestMentioned, newest == nil || newestMentioned.day > newest!.day {
      clues.append(
        PublicationClue(
          strength: .mentioned, days: CandidateDays(from: newestMentioned.day, to: nil),
          quoting: newestMentioned.words, after: "\" is named"))
    }
    if let newestMentioned, let dateline, let clue = datelineClue(newestMentioned, dateline, document) {
      clues.append(clue)
    }
    if let lead, let words = newestMentioned?.words {
      clues.append(
        PublicationClue(
          strength: .newsPeg, days: CandidateDays(from: lead, to: lead.adding(days: 10)),
          quoting: words, after: "\" told as news in the lead"))
    }
    if let pictured, let words = newestMentioned?.words, let told = toldDay(by: pictured, document, phrases) {
      clues.append(
        PublicationClue(
          strength: .mentioned, days: CandidateDays(from: told, to: told.adding(days: 2)),
          quoting: words, after: "\" and the weekday of the lead"))
    }
    if let newest {
      clues.append(
        PublicationClue(
          strength: .explicit, days: CandidateDays(from: newest.day, to: nil), quoting: newest.words,
          after: "\", told as past"))
    }
    if let soonest {
      // A month is planned for a year ahead or so, a year for many.
      let from = soonest.isMonth ? soonest.day.adding(days: -430) : nil
      clues.append(
        PublicationClue(
          strength: .known, days: CandidateDays(from: from, to: soonest.day), quoting: soonest.words,
          after: "\" is to come"))
    }
    return clues
  }

  /// "on 2 July 2003" in a lead; a count "at 30 June" is no news of that day.
  private func isToldOn(_ phrase: DatePhrase, _ document: Document) -> Bool {
    isLead(phrase.sentence, document) && document.tokens[phrase.tokens.lowerBound].key == PublicationFinder.on
      && phrase.tokens.lowerBound < phrase.core.lowerBound
  }

  /// Whether a sentence tells news at the top of the text, not history.
  func isLead(_ sentence: Int, _ document: Document) -> Bool {
    let here = document.sentences[sentence]
    return sentence <= 2 && document.text.blocks[here.block].kind == .paragraph
      && !document.tokens[here.tokens].prefix(80).contains { PublicationFinder.background.contains($0.key) }
  }

  /// "PRISTINA, Kosovo, Sept. 24 (Reuters) -": a date in the first words, behind a place.
  func isDateline(_ phrase: DatePhrase, _ document: Document) -> Bool {
    let sentence = document.sentences[phrase.sentence]
    // "Monday, 25.09.2023. 08:12 | Author: ..." right below the title.
    if phrase.rule == "dotted-day", phrase.core.lowerBound == sentence.tokens.lowerBound, phrase.core.count > 1,
      phrase.sentence > 0, document.text.blocks[document.sentences[phrase.sentence - 1].block].kind == .title,
      phrase.core.upperBound == sentence.tokens.upperBound || document.tokens[phrase.core.upperBound].kind != .word
    {
      return true
    }
    guard document.text.blocks[sentence.block].kind == .paragraph,
      phrase.sentence == 0 || document.sentences[phrase.sentence - 1].block != sentence.block,
      // Headings and captions at most stand above it, or a deck where an agency stands behind it.
      document.text.blocks[..<sentence.block].count(where: { $0.kind == .paragraph })
        <= (isSentBy(behind: phrase.tokens.upperBound, document) ? 2 : 0),
      (0...10).contains(phrase.core.lowerBound - sentence.tokens.lowerBound)
    else { return false }
    // "28 November 2011 – The mission said …"
    if phrase.core.lowerBound == sentence.tokens.lowerBound {
      let next = phrase.tokens.upperBound
      return next < sentence.tokens.upperBound && DateMatcher.dashes.contains(document.tokens[next].key)
    }
    // Names only before it: "PRISTINA, Serbia and Montenegro, March 8 (Reuters) -".
    for token in document.tokens[sentence.tokens.lowerBound..<phrase.core.lowerBound]
    where token.kind == .word && !token.isCapitalised && !PublicationFinder.small.contains(token.key) {
      return false
    }
    let next = phrase.tokens.upperBound
    // "Leposavić, Monday, August 5" on a line of its own.
    if next == sentence.tokens.upperBound { return sentence.tokens.count <= 9 }
    guard document.tokens[next].kind == .mark else { return false }
    let key = document.tokens[next].key
    // "MOSCOW, October 1. /TASS/."
    if next + 1 < document.tokens.count, document.tokens[next + 1].key == StatementWords.slash { return true }
    // "Monday, 25.09.2023." on a line of its own.
    if next + 1 == sentence.tokens.upperBound { return sentence.tokens.count <= 9 }
    return PublicationFinder.brackets.contains(key) || DateMatcher.dashes.contains(key)
  }

  /// The weekday of the lead: what was said is told the same day ("said Wednesday"), what happened that day or within two more.
  private func weekdayClue(_ document: Document, _ phrases: [DatePhrase]) -> PublicationClue? {
    guard let (phrase, weekday) = leadWeekday(document, phrases) else { return nil }
    let sentence = document.sentences[phrase.sentence]
    let near = document.tokens[
      max(sentence.tokens.lowerBound, phrase.core.lowerBound - 7)..<phrase.core.lowerBound]
    let isSaid = near.contains { PublicationFinder.report.contains($0.key) }
    // A report with a dateline is sent off on the day itself or the next one.
    let isWire = phrases.prefix(3).contains { isDateline($0, document) }
    let later = isWire ? [weekday, weekday % 7 + 1] : [weekday, weekday % 7 + 1, (weekday + 1) % 7 + 1]
    return PublicationClue(
      strength: .weekday, days: CandidateDays.on(weekdays: isSaid ? [weekday] : Set(later)),
      quoting: phrase.core, after: "\" in the lead")
  }

  /// The first weekday of the first paragraphs that is not to come; 1 is Monday.
  func leadWeekday(_ document: Document, _ phrases: [DatePhrase]) -> (phrase: DatePhrase, weekday: Int)? {
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
      return (phrase, weekday)
    }
    return nil
  }

  /// "this week ... ahead of the Munich Security Conference".
  private func namedClues(_ document: Document, _ phrases: ArraySlice<DatePhrase>) -> [PublicationClue] {
    let isThisWeek = phrases.contains { $0.expression == .period(.week, offset: 0, part: nil) }
    return phrases.prefix(20).compactMap { phrase in
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
      return PublicationClue(
        strength: .named, days: days, quoting: phrase.tokens, before: isThisWeek ? "\"this week\" and \"" : "\"",
        after: "\"")
    }
  }

  /// Offices that people are named with: the text is of a time when they held them.
  func termClues(
    document: Document, phrases: [DatePhrase], mentions: [FoundMention],
    termsOf: (EntityID, _ role: String?) -> [(from: Day?, to: Day?)]
  ) -> [PublicationClue] {
    var clues: [PublicationClue] = []
    var seen: Set<EntityID> = []
    let dated = Set(phrases.filter(isAbsolute).map(\.sentence))
    for mention in mentions {
      guard case .actor(let id) = mention.meaning.target, mention.meaning.form == .name,
        let role = mention.meaning.role, !seen.contains(id)
      else {
        continue
      }
      let sentence = document.sentence(ofToken: mention.tokens.lowerBound)
      // "In 1999 President Clinton" speaks of 1999.
      if dated.contains(sentence) { continue }
      if isFormer(mention, document) { continue }
      let terms = termsOf(id, role)
      if terms.isEmpty { continue }
      seen.insert(id)
      var days = CandidateDays.none
      for term in terms { days.insert(from: term.from, to: term.to) }
      if days.isEmpty || days == .all { continue }
      // Who speaks for others does so for one body after the other, and no table of that is whole.
      let isSpeaker = role.hasSuffix("spokesman") || role.hasSuffix("spokeswoman") || role.hasSuffix("spokesperson")
      clues.append(
        PublicationClue(
          strength: isSpeaker ? .mentioned : .term, days: days, quoting: mention.tokens, before: "",
          after: " as " + role))
    }
    return clues
  }

  private func isAbsolute(_ phrase: DatePhrase) -> Bool {
    if case .absolute = phrase.expression { return true }
    return false
  }

  private func isFormer(_ mention: FoundMention, _ document: Document) -> Bool {
    // "President Rugova's death"
    let behind = mention.tokens.upperBound
    if behind + 1 < document.tokens.count, document.tokens[behind].kind == .possessive,
      PublicationFinder.ends.contains(document.tokens[behind + 1].key)
    {
      return true
    }
    let from = max(0, mention.tokens.lowerBound - 4)
    return document.tokens[from..<mention.tokens.upperBound].contains { PublicationFinder.former.contains($0.key) }
  }

  private func everyYear(_ month: Int, _ day: Int) -> CandidateDays {
    CandidateDays(everyYear: month, day, 0...0)
  }

  /// The ten weeks before a feast, of every year.
  private func everyYear(before feast: Feast) -> CandidateDays {
    var days = CandidateDays.none
    for year in 1998...2039 {
      if let day = feast.day(in: year) { days.insert(from: day.adding(days: -70), to: day) }
    }
    return days
  }

  /// Whether a condition or a plan stands before a date in its sentence.
  private func isAwaited(_ phrase: DatePhrase, _ document: Document) -> Bool {
    let sentence = document.sentences[phrase.sentence]
    if DateTense.around(phrase.core, in: sentence, of: document) == .future { return true }
    return document.tokens[sentence.tokens.lowerBound..<phrase.core.lowerBound].suffix(12).contains {
      PublicationFinder.conditions.contains($0.key)
    }
  }

  private static let conditions: WordSet = "if unless until"

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

  /// A day without its year is of the half year before or after publication, as the verbs say.
  private func monthDayClue(_ phrase: DatePhrase, _ month: Int, _ day: Int, _ document: Document) -> PublicationClue {
    var tense = DateTense.around(phrase.core, in: document.sentences[phrase.sentence], of: document)
    if phrase.modifier == .until, tense == .unclear { tense = .future }
    if DateResolver.isScheduled(phrase, in: document) { tense = .unclear }
    let days = CandidateDays(everyYear: month, day, tense == .future ? -200...0 : 0...200)
    return PublicationClue(
      strength: .known, days: tense == .unclear ? .all : days, quoting: phrase.core,
      after: tense == .future ? "\", told as to come" : "\", told as past")
  }

  private func years(_ month: Int, _ day: Int, on weekday: Int, within span: Int = 120) -> CandidateDays {
    var days = CandidateDays.none
    for year in 1998...2039 {
      if let one = Day(year, month, day), one.weekday == weekday { days.insert(from: one, to: one.adding(days: span)) }
    }
    return days
  }

  /// "24 September, a Sunday".
  private func isReminder(_ phrase: DatePhrase, _ document: Document) -> Bool {
    let last = phrase.core.upperBound - 1
    return phrase.core.count > 3 && document.tokens[last - 1].key == Key.a
      && DateWord.table[document.tokens[last].key]?.kind == .weekday
  }

  static let report: WordSet =
    "said says told urged warned announced accused rejected condemned confirmed insisted vowed demanded denied pledged stressed added dismissed appealed"
  private static let pastPlans: WordSet = "would was were had planned"
  /// More reasons than this make nothing clearer.
  private static let mostClues = 300
  private static var on: WordKey { "on" }
  private static let small: WordSet = "and of the"
  static let brackets: WordSet = "( )"
  private static let ends: WordSet = "death funeral burial assassination murder resignation departure"
  private static let former: WordSet = "former ex then late ousted previous deposed"
}
