import Corpus
import Facts

/// One reason why a text is of some days and not of others.
struct PublicationClue {
  /// How much a clue is trusted against others; the stronger ones are applied first.
  enum Strength: Int, Comparable {
    case newsPeg, known, mentioned, weekday, named, event, term, explicit, dateline

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  /// What a clue rests on, put into a sentence where somebody asks for it: few clues of a text are ever named.
  private enum Words {
    case plain(String)
    /// Words of the text with what stands before and behind them.
    case quoted(Range<Int>, before: String, after: String)
  }

  let strength: Strength
  let days: CandidateDays
  private let rest: Words
  /// As how many witnesses it counts against a stamp that it does not allow.
  let weight: Int
  /// The known events those words may mean, each with the days it allows.
  let events: [(days: CandidateDays, name: String)]

  init(strength: Strength, days: CandidateDays, words: String) {
    (self.strength, self.days, rest, weight, events) = (strength, days, .plain(words), 1, [])
  }

  /// A clue that rests on words of the text: `quoting: tokens, after: "\", told as past"`.
  init(
    strength: Strength, days: CandidateDays, quoting tokens: Range<Int>, before: String = "\"", after: String,
    weight: Int = 1, events: [(days: CandidateDays, name: String)] = []
  ) {
    (self.strength, self.days, self.weight, self.events) = (strength, days, weight, events)
    rest = .quoted(tokens, before: before, after: after)
  }

  /// The words of the text that it rests on.
  func words(in document: Document) -> String {
    switch rest {
    case .plain(let words): words
    case .quoted(let tokens, let before, let after): before + document.text.string(document.span(tokens)) + after
    }
  }

  /// In plain words, naming only the events that agree with the result.
  func basis(for result: CandidateDays, in document: Document) -> String {
    let words = words(in: document)
    if events.isEmpty { return words }
    let agreeing = events.filter { $0.days.meets(result) }
    return words + (agreeing.isEmpty ? events : agreeing).prefix(3).map(\.name).joined(separator: " or ")
  }
}

/// Finds when an article was published: as the page states it, or as its text lets one infer it.
///
/// "Serbia last month sent a train ..., ahead of the Munich Security Conference" can only be of February 2017. A page
/// stamp is believed unless the text contradicts it; then it is the day of a reprint. Never a guess: a day, an interval, a
/// month, or unknown.
package struct PublicationFinder: Sendable {
  /// The longest interval that is still worth calling a date of publication, in days.
  static let widest = 62

  let timeline: Timeline
  let dates: DateFinder

  package init(timeline: Timeline) { self.init(dates: DateFinder(timeline: timeline)) }

  /// Over the same tables as a finder of dates.
  init(dates: DateFinder) { (timeline, self.dates) = (dates.timeline, dates) }

  /// - Parameters:
  ///   - phrases: the words of time that `dates` finds in the text, where they are known already.
  ///   - events: the known events that the text speaks of, where somebody else asks for them too.
  ///   - mentions: who is named; only those with a stated role tell of time.
  ///   - termsOf: when someone held that role (nil: any office), as spans with open ends; empty when not known.
  func find(
    article: Article, document: Document, phrases: [DatePhrase]? = nil, events: CueReading? = nil,
    mentions: [FoundMention] = [],
    termsOf: (EntityID, _ role: String?) -> [(from: Day?, to: Day?)] = { _, _ in [] }
  ) -> Publication {
    if let stated = article.statedDate, let date = day(stated.value) {
      let later = reprint(article.pageStamps.compactMap { day($0.value) }, after: date)
      return Publication(date: date, basis: "stated by the page or record", status: .stated, republished: later)
    }
    let phrases = phrases ?? dates.phrases(in: document)
    var clues = clues(
      in: document, phrases: phrases, events: events ?? CueReading(dates.cues, of: document))
    clues += termClues(document: document, phrases: phrases, mentions: mentions, termsOf: termsOf)
    if let address = article.address.flatMap(addressClue) { clues.append(address) }
    if let state = article.dateline.flatMap(stateClue) { clues.append(state) }
    clues = inOrder(clues, document)

    let stamps = article.pageStamps.compactMap { day($0.value) }.map { ordered($0, clues) }
    // A look back names its years; a text without any speaks of the offices of its own day.
    let namesYears = phrases.contains { phrase in
      if case .absolute = phrase.expression { return true }
      return false
    }
    // A site that shows another's text stamps it with the day on which it did so.
    let isRepublished = article.republisher != nil && article.outlet != nil
    for stamp in stamps
    // One office far from the stamp may be a slip of the writer's where another agrees with it.
    where isBeforeAll(stamp)
      ? doubts(of: stamp, clues, from: .explicit) == 0
      : doubts(of: stamp, clues)
        + (namesYears || clues.contains { $0.strength == .term && allows($0, stamp) }
          ? 0 : farTerms(from: stamp, clues))
        < (isRepublished ? 1 : 2) + support(of: stamp, clues)
    {
      let days = CandidateDays(from: stamp.first, to: stamp.last)
      let agreeing = clues.filter { $0.strength > .known && allows($0, stamp) }.map {
        $0.basis(for: days, in: document)
      }
      if isRepublished, !article.wires.isEmpty, let sent = wireDay(before: stamp, document, phrases) {
        return Publication(
          date: sent, basis: "inferred from the weekday of the wire's lead, a day before the stamp of the republisher",
          status: .inferred, republished: reprint(stamps, after: stamp))
      }
      // "No. 49/2018" of a weekly.
      if stamp.edtf.utf8.contains(0x2F) {
        return Publication(
          date: stamp, basis: "inferred from the number of the issue", status: .inferred,
          republished: reprint(stamps, after: stamp))
      }
      let basis =
        (isRepublished ? "date stamp of the republisher" : "date stamp of the page")
        + (agreeing.isEmpty ? "" : ", which agrees with " + listed(agreeing))
      return Publication(
        date: stamp, basis: basis, status: isRepublished ? .inferred : .stated,
        republished: reprint(stamps, after: stamp))
    }
    let republished = stamps.first
    if let last = republished?.last {
      clues.append(
        PublicationClue(
          strength: .known, days: CandidateDays(from: nil, to: last), words: "reprinted on \(last)"))
    }
    if let early = earlyDateline(document, phrases) {
      let basis = "inferred from dateline \"\(document.text.string(document.span(early.words)))\""
      return Publication(date: early.day, basis: basis, status: .inferred, republished: republished)
    }
    let inferred = infer(clues, document)
    // A stamp that the text leads to after all is right, whatever speaks against it.
    if let date = inferred.date, stamps.contains(date) {
      return Publication(
        date: date, basis: "date stamp of the page, which agrees with the text", status: .stated,
        republished: reprint(stamps, after: date))
    }
    return Publication(
      date: inferred.date, basis: inferred.basis, status: inferred.date == nil ? .unknown : .inferred,
      republished: republished, window: inferred.date == nil ? inferred.window : nil)
  }

  /// The day that a wire's lead tells its news of, where a portal shows the story in the night after: "on Tuesday" under a
  /// stamp of Wednesday. Agencies date their stories by the day they tell.
  private func wireDay(before stamp: DateValue, _ document: Document, _ phrases: [DatePhrase]) -> DateValue? {
    guard stamp.isDay, let day = stamp.first else { return nil }
    let eve = day.adding(days: -1)
    let lead = phrases.first { phrase in
      guard case .weekday(_, direction: nil) = phrase.expression, phrase.modifier == nil else { return false }
      return document.text.blocks[document.sentences[phrase.sentence].block].kind == .paragraph
    }
    guard let lead, lead.sentence <= 4, case .weekday(eve.weekday, direction: nil) = lead.expression,
      DateTense.around(lead.core, in: document.sentences[lead.sentence], of: document) == .past
    else { return nil }
    return DateValue(day: eve)
  }

  /// "GNJILANE, Yugoslavia, July 9 (AP)": the state that a dateline names had that name for some years only.
  private func stateClue(_ dateline: String) -> PublicationClue? {
    let words = Document(SourceText(verbatim: dateline)).tokens.map(\.key)
    func days(_ from: Day?, _ to: Day?) -> PublicationClue {
      PublicationClue(
        strength: .known, days: CandidateDays(from: from, to: to), words: "the state of the dateline \"\(dateline)\"")
    }
    if words.contains("yugoslavia") { return days(nil, Day(2003, 2, 4)) }
    if words.contains("serbia"), words.contains("montenegro") { return days(Day(2003, 2, 4), Day(2006, 6, 5)) }
    return nil
  }

  /// The newest stamp that is more than a month younger than the text: "Prepared 4 June 2010" under a debate of 2004.
  private func reprint(_ stamps: [DateValue], after date: DateValue) -> DateValue? {
    guard let published = date.last else { return nil }
    return stamps.filter { ($0.first ?? published).number > published.number + 31 }.max {
      ($0.first ?? published).number < ($1.first ?? published).number
    }
  }

  /// "03/10/2023" in the order of day and month that the text allows; the year alone where it allows both.
  private func ordered(_ stamp: DateValue, _ clues: [PublicationClue]) -> DateValue {
    guard stamp.edtf.utf8.contains(0x2C), let one = stamp.first, let other = stamp.last, one != other else {
      return stamp
    }
    let likely = [one, other].map { day in (day: day, doubts: doubts(of: DateValue(day: day), clues, from: .known))
    }
    if likely[0].doubts < likely[1].doubts { return DateValue(day: one) }
    if likely[1].doubts < likely[0].doubts { return DateValue(day: other) }
    return DateValue(year: one.year) ?? stamp
  }

  /// The strongest first; of the events told, the newest says most: a text is younger than all that it tells.
  private func inOrder(_ clues: [PublicationClue], _ document: Document) -> [PublicationClue] {
    let firsts = clues.map { ($0.days.first ?? .early).number }
    let order = clues.indices.sorted { left, right in
      if clues[left].strength != clues[right].strength { return clues[left].strength > clues[right].strength }
      if firsts[left] != firsts[right] { return firsts[left] > firsts[right] }
      return clues[left].words(in: document) > clues[right].words(in: document)
    }
    return order.map { clues[$0] }
  }

  /// A stated date, the time of day cut off.
  private func day(_ text: String) -> DateValue? {
    var text = text
    if let time = text.firstIndex(where: { $0 == "T" || $0 == " " }) { text = String(text[..<time]) }
    return DateValue(edtf: text)
  }

  /// How many witnesses in the text speak against a stamp; a later date named in so many words counts for two.
  private func doubts(
    of stamp: DateValue, _ clues: [PublicationClue], from weakest: PublicationClue.Strength = .mentioned
  ) -> Int {
    clues.reduce(0) { sum, clue in
      if clue.strength < weakest || allows(clue, stamp) { return sum }
      return sum + (clue.strength >= .explicit ? 2 : clue.weight)
    }
  }

  /// How many known events the text tells of just as a text of that day would: "on Wednesday" of what was on Wednesday.
  private func support(of stamp: DateValue, _ clues: [PublicationClue]) -> Int {
    guard stamp.isDay else { return 0 }
    return clues.count { $0.strength == .event && !$0.events.isEmpty && allows($0, stamp) }
  }

  /// Offices left or taken more than a year from a stamp.
  private func farTerms(from stamp: DateValue, _ clues: [PublicationClue]) -> Int {
    clues.count { clue in
      clue.strength == .term
        && !clue.days.meets(from: stamp.first?.adding(days: -400), to: stamp.last?.adding(days: 400))
    }
  }

  /// Whether a stamp is of the years before those that clues tell of: of the conflict, and older than its war.
  private func isBeforeAll(_ stamp: DateValue) -> Bool {
    guard let first = stamp.first, let last = stamp.last else { return false }
    return first.year >= PublicationFinder.oldest && last.number < CandidateDays.start
  }
  /// The year in which Kosovo's autonomy ended: what bears an older stamp (1970-01-01) has none.
  private static let oldest = 1989

  private func allows(_ clue: PublicationClue, _ stamp: DateValue) -> Bool {
    // A text may be printed up to two days after the news it tells.
    let slack = clue.strength == .weekday || clue.strength == .dateline ? 2 : 0
    // "in an editorial on Saturday, April 25", stamped the evening before.
    let lead = clue.strength == .event && clue.events.isEmpty ? 1 : 0
    // Who is about to take an office, or has just left it, is named with it.
    let handover = clue.strength == .term ? PublicationFinder.handover : 0
    return clue.days.meets(
      from: stamp.first?.adding(days: -max(slack, handover)), to: stamp.last?.adding(days: max(lead, handover)))
  }

  /// Days around a term of office in which a stamp does not speak against it.
  private static let handover = 30

  private func infer(_ clues: [PublicationClue], _ document: Document) -> (
    date: DateValue?, basis: String?, window: DateValue?
  ) {
    var days = CandidateDays.all
    var broad = CandidateDays.all
    var used: [PublicationClue] = []
    var aside: [PublicationClue] = []
    for clue in clues {
      let allowed = clue.days.laidOut
      let left = days.intersection(allowed)
      if left.isEmpty {
        if clue.strength > .known { aside.append(clue) }
        continue
      }
      if left != days || clue.strength == .event { used.append(clue) }
      days = left
      if clue.strength != .weekday { broad = broad.intersection(allowed) }
    }
    var basis = used.isEmpty ? nil : "inferred from " + listed(used.map { $0.basis(for: days, in: document) })
    if !aside.isEmpty, let known = basis {
      basis = known + "; set aside, as it does not agree: " + listed(aside.map { $0.basis(for: $0.days, in: document) })
    }
    guard let first = days.first, let last = days.last, !used.isEmpty else { return (nil, nil, nil) }
    // A dateline with its year says all by itself.
    if first == last, used.contains(where: { $0.strength == .dateline && $0.days.first == $0.days.last }) {
      return (DateValue(day: first), basis, nil)
    }
    // A chronicle that places events in many months has no news to date it by.
    let contrary = aside.count { $0.strength >= .event }
    if contrary > 0, contrary >= used.count(where: { $0.strength >= .event }) {
      return (nil, basis, nil)
    }
    // News without words of time is some days old at most, which makes no day certain.
    if used.contains(where: { $0.strength == .newsPeg }) {
      guard let from = broad.first, let to = broad.last, to.number - from.number < PublicationFinder.widest else {
        return (nil, basis, window(broad, aside))
      }
      return (interval(from, to), basis, nil)
    }
    if first == last, used.count > 1 || used[0].strength >= .event { return (DateValue(day: first), basis, nil) }
    if last.number - first.number < 7 { return (interval(first, last), basis, nil) }
    // Several weeks each with the right weekday are no closer than the interval itself.
    guard let from = broad.first, let to = broad.last else { return (nil, nil, nil) }
    if to.number - from.number < PublicationFinder.widest { return (interval(from, to), basis, nil) }
    // The first and last years of the set are its ends, not the text's.
    let lower = from.year == 1998 ? nil : "not before \(from)"
    let upper = to.year == 2039 ? nil : "not after \(to)"
    let bounds = [lower, upper].compactMap { $0 }
    let words = bounds.isEmpty ? nil : bounds.joined(separator: ", ") + "; " + basis!
    return (nil, words, window(broad, aside))
  }

  /// The days left by clues that agree, for what every one of them says alike; nil where an end is open or clues quarrel.
  private func window(_ days: CandidateDays, _ aside: [PublicationClue]) -> DateValue? {
    guard !aside.contains(where: { $0.strength >= .event }), let first = days.first, let last = days.last,
      first.year > 1998, last.year < 2039
    else { return nil }
    return DateValue(someDayFrom: first, to: last)
  }

  private func interval(_ first: Day, _ last: Day) -> DateValue {
    if let month = DateValue(year: first.year, month: first.month), month.first == first, month.last == last {
      return month
    }
    return DateValue(someDayFrom: first, to: last)
  }

  private func listed(_ parts: [String]) -> String {
    var seen: [String] = []
    for part in parts where !seen.contains(part) { seen.append(part) }
    return seen.prefix(6).joined(separator: "; ")
  }
}

extension Day {
  fileprivate static let early = Day(number: 0)
}
