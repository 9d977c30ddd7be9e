import Corpus
import Facts

/// A noun phrase for people without a name: "about 160 people", "an American policeman", "masked activists".
struct PersonPhrase {
  enum Opening { case counted, article, bare }
  let head: Int
  /// All of it, with its hedge.
  let tokens: Range<Int>
  /// Without an article.
  let name: Range<Int>
  let opening: Opening
  let isPlural: Bool

  var isCounted: Bool { opening == .counted }
}

extension ActorReading {
  /// The phrase around its noun, within seven words before it; nil where another owner, a name or a verb stands in it, or
  /// where it is told as known ("the officers").
  func personPhrase(at head: Int, _ sentence: Range<Int>) -> PersonPhrase? {
    let key = tokens[head].key
    let isPlural =
      Doers.plurals.contains(key) || tags[head].classes.contains(.people)
      || tags[head].classes.contains(.adjective) && !Doers.heads.contains(key)
    // "police spokesman", "soldiers' wives", "Serb-majority"
    if sentence.contains(head + 1) {
      let after = tokens[head + 1]
      if after.kind == .possessive || after.key == NameTable.hyphen && !after.traits.contains(.spaceBefore) {
        return nil
      }
      if after.kind == .word, Doers.heads.contains(after.key) || after.isCapitalised { return nil }
    }
    // "a Serb house"
    if sentence.contains(head + 1), tags[head].classes.contains(.adjective), tokens[head + 1].kind == .word,
      !endsInED(head + 1), !document.endsInLY(head + 1), tokens[head + 1].key != Key.of,
      tags[head + 1].classes.isDisjoint(with: [.function, .act, .adverb])
    {
      return nil
    }
    var start = head
    var opening = PersonPhrase.Opening.bare
    scan: while sentence.contains(start - 1), head - start < 7 {
      let before = start - 1
      let token = tokens[before]
      if token.key == Key.a || token.key == Key.an {
        start = before
        if opening == .bare { opening = .article }
        break
      }
      if Doers.ones.contains(token.key), opening == .bare {
        // "forty-one returnees"
        let isPart =
          isWord(before - 1, NameTable.hyphen, in: sentence) && !tokens[before - 1].traits.contains(.spaceBefore)
        start = isPart && sentence.contains(before - 2) && isCount(before - 2) ? before - 2 : before
        opening = .counted
        break
      }
      if token.kind == .number {
        if opening == .counted || isYear(before) { break }
        start = before
        opening = .counted
        break
      }
      // "forty-one"
      if opening == .bare || opening == .counted, token.key == NameTable.hyphen,
        sentence.contains(before - 1), isCount(before - 1)
      {
        start = before - 1
        opening = .counted
        continue
      }
      if isCount(before) {
        // "one more soldier", "few people"
        let isSome = isWord(before - 1, Key.a, in: sentence)
        guard isPlural, isSome || !Doers.vague.contains(token.key) else { return nil }
        start = before
        opening = .counted
        continue
      }
      if isWord(before, Key.of, in: sentence), sentence.contains(before - 1),
        Doers.groups.contains(tokens[before - 1].key)
          || isCount(before - 1)
      {
        start = before - 1
        opening = isCount(before - 1) ? .counted : .article
        continue
      }
      if opening == .counted { break }
      if covering[before] >= 0 {
        let mention = mentions[Int(covering[before])]
        if mention.tokens.contains(head) {
          start = mention.tokens.lowerBound
          // "at 11 a.m. two French soldiers": its count is there already.
          if opening == .bare, tokens[start].kind == .number || isCount(start) { opening = .counted }
          continue
        }
        guard mention.tokens.upperBound == start, mention.form == .name, let ref = mention.actor,
          kind(of: ref) != .person
        else {
          if tags[before].classes.contains(.adjective), token.isCapitalised {
            start = before
            continue
          }
          return nil
        }
        start = mention.tokens.lowerBound
        continue
      }
      let classes = tags[before].classes
      // "called on all residents"
      if opening == .bare, token.key == Doers.allWord { break }
      if classes.contains(.determiner) || token.kind == .possessive { return nil }
      if classes.contains(.calendar) { break }
      if classes.contains(.adjective), token.isCapitalised {
        start = before
        continue
      }
      if token.key == NameTable.hyphen, !token.traits.contains(.spaceBefore), sentence.contains(before - 1) {
        start = before - 1
        continue
      }
      if token.isCapitalised, token.kind == .word, before > sentence.lowerBound { return nil }
      // "an appeals court"
      let opensBehind =
        start == head && sentence.contains(before - 1) && Doers.articles.contains(tokens[before - 1].key)
      guard token.kind == .word,
        classes.contains(.attribute) || opensBehind || Doers.formers.contains(token.key)
          || classes.isDisjoint(with: [
            .function, .auxiliary, .act, .speech, .preposition, .calendar, .pronoun, .adverb,
          ]) && !endsInED(before) && !Doers.sufferings.contains(token.key) && !Doers.noAttributes.contains(token.key)
      else { break }
      start = before
    }
    // "50,000 NATO men" are a strength, "one more soldier" is a rest.
    for index in start..<head where tokens[index].key == Doers.more { return nil }
    // "In the village people": the first words of a bare phrase are its own only where they are known as such.
    if opening == .bare {
      while start < head, !isWord(start + 1, NameTable.hyphen, in: sentence), !tags[start].classes.contains(.attribute),
        !tags[start].classes.contains(.adjective),
        covering[start] < 0, !endsInING(start)
      {
        start += 1
      }
    }
    if !isPlural, opening == .bare { return nil }
    var end = head + 1
    let isUnit = Doers.units.contains(key)
    // "a crowd of several hundred Serbs", "a mob of angry Albanians"
    if Doers.massing.contains(key), isWord(end, Key.of, in: sentence) { end = crowdEnd(end + 1, sentence) ?? end }
    if !isPlural, !isUnit, isWord(end, Key.of, in: sentence), sentence.contains(end + 1),
      tags[end + 1].classes.contains(.quantity) || tokens[end + 1].kind == .number
    {
      end += 2
      while sentence.contains(end), tags[end].classes.contains(.quantity) { end += 1 }
    }
    // "a court in Belgrade"
    if Doers.seated.contains(key), ActorReading.somewhere.contains(isWordKey(end, sentence)),
      let near = namedPlace(at: end + 1, sentence)
    {
      end = near
    }
    if isUnit, isWord(end, Key.of, in: sentence) { end = crewEnd(end + 1, sentence) ?? end }
    // "about a hundred employees and residents"
    if isPlural, opening == .counted, isWord(end, Key.and, in: sentence), sentence.contains(end + 1),
      Doers.plurals.contains(tokens[end + 1].key), covering[end + 1] < 0
    {
      end += 2
    }
    // "supporters of the Self-Determination Movement"
    if isPlural && Doers.adherents.contains(key) || Doers.adherent.contains(key), isWord(end, Key.of, in: sentence) {
      let name = isWord(end + 1, Key.the, in: sentence) ? end + 2 : end + 1
      if let mention = mention(startingAt: name, sentence), actor(mention) != nil {
        end = mentions[mention].tokens.upperBound
      } else if name > end + 1, sentence.contains(name), Doers.movements.contains(tokens[name].key) {
        end = name + 1
      }
    }
    // "police officers from Romania", "a battalion from Bulgaria and Greece"
    if isPlural || isUnit, isWord(end, ActorReading.from, in: sentence), let near = namedPlace(at: end + 1, sentence) {
      end = near
      while isUnit, sentence.contains(end + 1), tokens[end].key == Key.comma || tokens[end].key == Key.and,
        let next = namedPlace(at: end + 1, sentence)
      { end = next }
    }
    let isArticle = tokens[start].key == Key.a || tokens[start].key == Key.an
    let name = (isArticle ? start + 1 : start)..<end
    if opening == .counted || isArticle && tags[start + 1].classes.contains(.quantity) {
      start = hedged(start, sentence)
    }
    return PersonPhrase(
      head: head, tokens: start..<end, name: isArticle ? name : start..<end, opening: opening, isPlural: isPlural)
  }

  /// "four", "hundreds", "several", "some".
  private func isCount(_ index: Int) -> Bool {
    tags[index].classes.contains(.quantity) && !Doers.noCounts.contains(tokens[index].key)
      || Doers.few.contains(tokens[index].key)
  }

  /// "about 120 carabinieri", "Irish infantry", "500" behind "a company of": where it ends.
  private func crewEnd(_ start: Int, _ sentence: Range<Int>) -> Int? {
    var end = start
    while sentence.contains(end), end < start + 7,
      tokens[end].kind == .number || isCount(end) || tags[end].classes.contains(.adjective) && tokens[end].isCapitalised
        || Doers.few.contains(tokens[end].key)
        || isWord(end, Key.and, in: sentence) && sentence.contains(end + 1) && tokens[end + 1].isCapitalised
    { end += 1 }
    if sentence.contains(end), Doers.heads.contains(tokens[end].key) || Doers.arms.contains(tokens[end].key) {
      end += 1
    }
    return end > start ? end : nil
  }

  /// "several hundred Serbs", "angry youths" behind "a crowd of": where it ends.
  private func crowdEnd(_ start: Int, _ sentence: Range<Int>) -> Int? {
    var end = start
    while sentence.contains(end), end < start + 6, tokens[end].kind == .word || tokens[end].kind == .number {
      let token = tokens[end]
      if Doers.plurals.contains(token.key) || token.isCapitalised && tags[end].classes.contains(.people) {
        return end + 1
      }
      // "of about 200 Serbs"
      guard
        EventReading.hedges.contains(token.key) || ActorReading.hedgeStarts.contains(token.key)
          || tags[end].classes.isDisjoint(with: [.auxiliary, .pronoun, .preposition, .determiner, .speech])
      else { return nil }
      end += 1
    }
    return nil
  }

  /// A lower-case or opening word of no known kind that is no form of a verb: "election", "customs", "hospital".
  func isPlainNoun(_ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index) && tokens[index].kind == .word && tags[index].classes.isEmpty && covering[index] < 0
      && (!tokens[index].isCapitalised || index == sentence.lowerBound) && !endsInED(index) && !endsInING(index)
      && !document.endsInLY(index)
  }

  /// "cheering" of "cheering supporters"
  func endsInING(_ index: Int) -> Bool {
    let end = Int(tokens[index].end)
    guard end - Int(tokens[index].start) > 5 else { return false }
    let bytes = document.text.bytes
    return bytes[end - 1] == 0x67 && bytes[end - 2] == 0x6E && bytes[end - 3] == 0x69
  }

  /// With the hedges before its number: "some 2,000 people", "at least 40".
  private func hedged(_ found: Int, _ sentence: Range<Int>) -> Int {
    var start = found
    while sentence.contains(start - 1), covering[start - 1] < 0 {
      let before = tokens[start - 1].key
      if Doers.few.contains(before) || Doers.overs.contains(before) {
        start -= 1
      } else if sentence.contains(start - 2), ActorReading.hedgeEnds.contains(before),
        ActorReading.hedgeStarts.contains(tokens[start - 2].key)
      {
        start -= 2
      } else {
        break
      }
    }
    return start
  }
}
