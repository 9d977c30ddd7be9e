import Corpus
import Facts

/// Words that name a time, and what they say by themselves.
struct DatePhrase {
  /// `since` runs up to now, `from` may lie ahead.
  enum Modifier: Sendable { case since, until, from }

  /// With the preposition before it.
  let tokens: Range<Int>
  /// Without it.
  let core: Range<Int>
  let sentence: Int
  let rule: RuleName
  let expression: TimeExpression
  let modifier: Modifier?
}

/// Finds the words that name a time and places them in time.
///
/// "Stoltenberg said Wednesday" in an article of 2022-08-17 gives 2022-08-17; without a known day of publication the
/// value is unknown, never that day's date by default.
package struct DateFinder: Sendable {
  private struct Group {
    var rules = DateRuleSet()
    var named: [Int] = []
  }

  /// Words that a rule took, and the token behind them; no phrase where the rule keeps others from reading them.
  private struct Match {
    let phrase: DatePhrase?
    let end: Int
  }

  /// The rules that begin with a number, by its length: most figures of a text are no date, and are told by little.
  private struct NumberRules {
    /// One or two digits, a word of the rules behind them.
    private var short = DateRuleSet()
    /// One or two digits, whatever follows.
    private var shortAlone = DateRuleSet()
    private var four = DateRuleSet()
    private var dotted = DateRuleSet()

    mutating func add(_ rule: Int, _ openings: [[DateElement]]) {
      let short = openings.filter { $0[0].numberLength == .short }
      if !short.isEmpty {
        self.short.insert(rule)
        if short.contains(where: { $0.count == 1 || $0[1].numberLength != nil }) { shortAlone.insert(rule) }
      }
      if openings.contains(where: { $0[0].numberLength == .four }) { four.insert(rule) }
      if openings.contains(where: { $0[0].numberLength == .dotted }) { dotted.insert(rule) }
    }

    func candidates(at index: Int, _ matcher: DatePatternMatcher) -> DateRuleSet {
      let token = matcher.context.tokens[index]
      switch token.end - token.start {
      case 1, 2:
        let isBeforeTerm = index + 1 < matcher.context.sentence.upperBound && matcher.terms[index + 1] != 0
        return isBeforeTerm ? short : shortAlone
      case 4: return four
      case 8...10: return dotted
      default: return DateRuleSet()
      }
    }
  }

  package let timeline: Timeline
  let cues: EventCues
  private let rules: [DateRule]
  private let groups: [Group]
  private let patterns: DatePatterns
  private let numberRules: NumberRules

  package init(timeline: Timeline = .empty) {
    self.timeline = timeline
    cues = EventCues(timeline.events)
    rules = DateRule.all
    var groups: [Group] = []
    var places: [WordKey: Int] = [:]
    func group(_ key: WordKey) -> Int {
      if let index = places[key] { return index }
      places[key] = groups.count
      groups.append(Group())
      return groups.count - 1
    }
    var numberRules = NumberRules()
    for (index, rule) in rules.enumerated() {
      let openings = DateElement.openings(of: rule.pattern, length: 2)
      precondition(
        openings.allSatisfy { $0.first.map { !$0.words.isEmpty || $0.numberLength != nil } == true },
        "a date rule must begin with a word or a number")
      for key in Set(openings.flatMap { $0[0].words }) { groups[group(key)].rules.insert(index) }
      numberRules.add(index, openings)
    }
    for (index, event) in timeline.named.enumerated() {
      for key in Set(event.names.compactMap(\.first)) { groups[group(key)].named.append(index) }
    }
    self.groups = groups
    self.numberRules = numberRules
    patterns = DatePatterns(rules.map(\.pattern), groups: places)
  }

  /// The dates of a text in order, each with the rule that read it.
  ///
  /// - Parameters:
  ///   - published: when the text was published, as precise as it is known; relative dates lean on it.
  ///   - publishedBasis: what that leans on itself; a date leaning on an inferred one says so.
  package func find(in document: Document, published: DateValue?, publishedBasis: String? = nil) -> [FoundDate] {
    find(in: document, phrases: phrases(in: document), published: published, publishedBasis: publishedBasis)
  }

  /// The same for phrases already found, which publication is inferred from too.
  ///
  /// - Parameters:
  ///   - window: the days the text can be of where its day is unknown; what they all say alike is so.
  ///   - events: the known events that the text speaks of, where somebody else asks for them too.
  func find(
    in document: Document, phrases: [DatePhrase], published: DateValue?, publishedBasis: String?,
    window: DateValue? = nil, events: CueReading? = nil
  ) -> [FoundDate] {
    if phrases.isEmpty { return [] }
    var resolver = DateResolver(
      document: document, published: published, basis: publishedBasis, window: window, timeline: timeline,
      events: events ?? CueReading(cues, of: document), sent: sent(document, phrases, before: published))
    return resolver.resolve(phrases)
  }

  /// "PRISTINA, Jan 18 (KIC) -" on a page of January 19: the day before on which the report was sent, and speaks of as today.
  private func sent(_ document: Document, _ phrases: [DatePhrase], before published: DateValue?) -> Day? {
    guard let published, published.isDay, let last = published.first, let phrase = phrases.first,
      case .monthDay(let month, let number, _, _) = phrase.expression
    else { return nil }
    let start = document.sentences[phrase.sentence].tokens.lowerBound
    let next = phrase.tokens.upperBound
    guard (2...9).contains(phrase.core.lowerBound - start), next < document.tokens.count,
      document.tokens[next].key == Key.openingBracket || DateMatcher.dashes.contains(document.tokens[next].key),
      document.tokens[start..<phrase.core.lowerBound].allSatisfy({ $0.kind != .word || $0.isCapitalised })
    else { return nil }
    for back in 1...3 {
      let day = last.adding(days: -back)
      if Day(day.year, month, number) == day { return day }
    }
    return nil
  }

  /// The words that name a time, not yet placed.
  func phrases(in document: Document) -> [DatePhrase] {
    var found: [DatePhrase] = []
    let terms = patterns.terms(of: document.tokens)
    let tokens = document.tokens
    var matcher = DatePatternMatcher(
      context: DateMatcher(tokens: tokens, bytes: document.text.bytes, sentence: 0..<0), patterns: patterns,
      terms: terms)
    for (number, sentence) in document.sentences.enumerated() {
      matcher.context.sentence = sentence.tokens
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        if terms[index] == 0, tokens[index].kind != .number {
          index += 1
        } else if let match = phrase(at: index, matcher, sentence: number) {
          if let phrase = match.phrase { found.append(phrase) }
          index = match.end
        } else {
          index += 1
        }
      }
    }
    return found
  }

  @inline(__always)
  private func phrase(at index: Int, _ matcher: DatePatternMatcher, sentence: Int) -> Match? {
    let term = Int(matcher.terms[index])
    if term == 0 {
      guard matcher.context.tokens[index].kind == .number else { return nil }
      return longest(numberRules.candidates(at: index, matcher), at: index, matcher, sentence)
    }
    let group = Int(patterns.terms[term].group)
    guard group >= 0 else { return nil }
    if !groups[group].named.isEmpty, let named = namedEvent(groups[group].named, at: index, matcher.context, sentence) {
      return named
    }
    return longest(groups[group].rules, at: index, matcher, sentence)
  }

  private func longest(
    _ candidates: DateRuleSet, at index: Int, _ matcher: DatePatternMatcher, _ sentence: Int
  ) -> Match? {
    let next = index + 1
    let isLast = next >= matcher.context.sentence.upperBound
    let possible = candidates.intersection(
      patterns.rules(before: isLast ? nil : matcher.context.tokens[next], isLast ? 0 : Int(matcher.terms[next])))
    return possible.isEmpty ? nil : longest(of: possible, at: index, matcher, sentence)
  }

  private func longest(
    of possible: DateRuleSet, at index: Int, _ matcher: DatePatternMatcher, _ sentence: Int
  ) -> Match? {
    var bestEnd = index
    var best: (rule: Int, expression: TimeExpression?)?
    var left = possible
    while let candidate = left.popFirst() {
      var parts = DateParts()
      guard let end = matcher.end(ofRule: candidate, at: index, into: &parts), end > bestEnd else { continue }
      let expression = rules[candidate].meaning(parts)
      if expression == nil && !rules[candidate].isSilencer { continue }
      (bestEnd, best) = (end, (candidate, expression))
    }
    guard let best else { return nil }
    guard let expression = best.expression else { return Match(phrase: nil, end: bestEnd) }
    let core = index..<bestEnd
    let (tokens, modifier) = matcher.context.opening(of: core)
    return Match(
      phrase: DatePhrase(
        tokens: tokens, core: core, sentence: sentence, rule: rules[best.rule].name, expression: expression,
        modifier: modifier), end: tokens.upperBound)
  }

  /// "ahead of the Munich Security Conference": a name we know the dates of, with a word that relates the text to it.
  private func namedEvent(
    _ candidates: [Int], at index: Int, _ matcher: DateMatcher, _ sentence: Int
  ) -> Match? {
    for candidate in candidates {
      for name in timeline.named[candidate].names {
        guard let end = matcher.end(ofName: name, at: index), let (start, relation) = matcher.relation(before: index)
        else {
          continue
        }
        let phrase = DatePhrase(
          tokens: start..<end, core: start..<end, sentence: sentence, rule: "named-event",
          expression: .named(candidate, relation), modifier: nil)
        return Match(phrase: phrase, end: end)
      }
    }
    return nil
  }
}
