import Corpus
import Facts

/// Matches the rules' patterns against the tokens of one sentence.
struct DatePatternMatcher {
  var context: DateMatcher
  let patterns: DatePatterns
  /// For each token of the text the number of its term.
  let terms: [UInt16]

  /// The token after the match of a rule's pattern that starts at `start`; nil when it does not match.
  func end(ofRule rule: Int, at start: Int, into parts: inout DateParts) -> Int? {
    end(of: patterns.roots[rule], at: start, into: &parts)
  }

  private func end(of steps: Range<Int32>, at start: Int, into parts: inout DateParts) -> Int? {
    var index = start
    for number in steps {
      let step = patterns.steps[Int(number)]
      if step.kind == .list {
        guard index < context.sentence.upperBound, patterns.isTerm(Int(terms[index]), in: step.list) else { return nil }
        index += 1
      } else {
        guard let next = end(of: step, at: index, into: &parts) else { return nil }
        index = next
      }
    }
    return index
  }

  /// Whether a token is what steps that may be missing begin with: it most often is not, and nothing need be kept for it.
  @inline(__always)
  private func mayBegin(_ steps: Range<Int32>, at index: Int) -> Bool {
    let step = patterns.steps[Int(steps.lowerBound)]
    if step.kind == .optional || step.kind == .either { return true }
    guard index < context.sentence.upperBound else { return false }
    switch step.kind {
    case .list: return patterns.isTerm(Int(terms[index]), in: step.list)
    case .count: return true
    case .day, .monthNumber, .year, .bareYear, .shortYear, .decade, .shortDecade, .dottedDate:
      return context.tokens[index].kind == .number
    default: return patterns.terms[Int(terms[index])].word != nil
    }
  }

  private func end(of step: DatePatterns.Step, at index: Int, into parts: inout DateParts) -> Int? {
    switch step.kind {
    case .optional:
      guard mayBegin(step.body, at: index) else { return index }
      var tried = parts
      guard let next = end(of: step.body, at: index, into: &tried) else { return index }
      parts = tried
      return next
    case .either:
      guard mayBegin(step.body, at: index) else { return end(of: step.other, at: index, into: &parts) }
      var tried = parts
      if let next = end(of: step.body, at: index, into: &tried) {
        parts = tried
        return next
      }
      return end(of: step.other, at: index, into: &parts)
    default: break
    }
    guard index < context.sentence.upperBound else { return nil }
    let place = Int(terms[index])
    switch step.kind {
    case .list: return patterns.isTerm(place, in: step.list) ? index + 1 : nil
    case .day, .monthNumber, .year, .bareYear, .shortYear, .decade, .shortDecade, .dottedDate:
      guard context.tokens[index].kind == .number else { return nil }
      return numberEnd(of: step.kind, at: index, into: &parts)
    case .count where context.tokens[index].kind == .number:
      guard let number = DateNumber(context.tokens[index], in: context.bytes), number.digits <= 2, number.value > 0
      else { return nil }
      parts.count = number.value
      return index + 1
    default:
      guard place != 0, let word = patterns.terms[place].word else { return nil }
      return wordEnd(of: step.kind, word, at: index, into: &parts)
    }
  }

  private func numberEnd(of kind: DatePatterns.Step.Kind, at index: Int, into parts: inout DateParts) -> Int? {
    let token = context.tokens[index]
    if kind == .dottedDate {
      guard let date = DateNumber.dotted(token, in: context.bytes) else { return nil }
      parts.days.append(date.day)
      parts.months.append(date.month)
      parts.years.append(date.year)
      return index + 1
    }
    guard let number = DateNumber(token, in: context.bytes) else { return nil }
    switch kind {
    case .day:
      guard number.digits <= 2, (1...31).contains(number.value) else { return nil }
      parts.days.append(number.value)
      let isOrdinal = context.isGlued(index + 1) && context.isOrdinalEnding(index + 1)
      return isOrdinal ? index + 2 : index + 1
    case .monthNumber:
      guard number.digits == 2, (1...12).contains(number.value) else { return nil }
      parts.months.append(number.value)
      return index + 1
    case .year, .bareYear:
      guard number.digits == 4, (1000...2099).contains(number.value) else { return nil }
      if kind == .bareYear, !context.isBareYear(number.value, at: index) { return nil }
      // "2000s" is a decade, "2000th" a rank.
      if context.isGlued(index + 1), context.tokens[index + 1].kind == .word { return nil }
      parts.years.append(number.value)
      return index + 1
    case .shortYear:
      guard number.digits == 2 else { return nil }
      parts.years.append(number.value)
      return index + 1
    case .shortDecade:
      guard number.digits == 2, number.value % 10 == 0, number.value >= 30, context.isGlued(index + 1),
        context.isLetterS(index + 1)
      else { return nil }
      parts.years.append(1900 + number.value)
      return index + 2
    default:
      guard number.digits == 4, number.value % 10 == 0, (1800...2090).contains(number.value),
        context.isGlued(index + 1), context.isLetterS(index + 1)
      else { return nil }
      parts.years.append(number.value)
      return index + 2
    }
  }

  /// The "-six" behind "ninety".
  private func spokenOnes(behind index: Int) -> (value: Int, end: Int)? {
    let isJoined = index + 1 < context.sentence.upperBound && context.isDash(index + 1)
    let place = index + (isJoined ? 2 : 1)
    guard place < context.sentence.upperBound, let word = patterns.terms[Int(terms[place])].word, word.kind == .count,
      (1...9).contains(word.value)
    else { return nil }
    return (word.value, place + 1)
  }

  private func wordEnd(
    of kind: DatePatterns.Step.Kind, _ word: DateWord, at index: Int, into parts: inout DateParts
  ) -> Int? {
    let token = context.tokens[index]
    switch (kind, word.kind) {
    case (.month, .month), (.month, .shortMonth):
      guard token.isCapitalised else { return nil }
      parts.months.append(word.value)
      let hasStop = word.kind == .shortMonth && context.isGlued(index + 1) && context.isFullStop(index + 1)
      return hasStop ? index + 2 : index + 1
    case (.bareMonth, .month):
      guard token.isCapitalised, context.isBareMonth(at: index) else { return nil }
      parts.months.append(word.value)
    case (.weekday, .weekday):
      guard token.isCapitalised, !context.isNameOfDay(at: index) else { return nil }
      parts.weekday = word.value
    case (.season, .season):
      guard !context.isDownfall(at: index) else { return nil }
      parts.season = word.value
    case (.bareWeekend, .unit): guard context.isBareWeekend(at: index) else { return nil }
    case (.unit, .unit), (.anyUnit, .unit), (.anyUnit, .units): parts.unit = DateUnit(rawValue: word.value)
    case (.part, .part), (.edge, .edge): parts.part = DatePart(rawValue: word.value)
    case (.direction, .direction): parts.direction = word.value
    case (.ordinal, .ordinal): parts.ordinal = word.value
    case (.spokenDecade, .decade): parts.years.append(1900 + 10 * word.value)
    case (.spokenYear, .count) where word.value >= 10:
      parts.years.append(word.value)
    case (.spokenYear, .tens):
      let ones = spokenOnes(behind: index)
      parts.years.append(10 * word.value + (ones?.value ?? 0))
      return ones?.end ?? index + 1
    case (.count, .count):
      parts.count = word.value
      // "a few days", "a couple of weeks".
      var next = index + 1
      if word.value == 1, next < context.sentence.upperBound, let more = patterns.terms[Int(terms[next])].word,
        more.kind == .count, more.value < 0
      {
        parts.count = more.value
        next += 1
      }
      if parts.count == -1, next < context.sentence.upperBound, context.isOf(next) { next += 1 }
      return next
    default: return nil
    }
    return index + 1
  }
}
