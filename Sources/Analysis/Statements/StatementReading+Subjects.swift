import Facts

/// Who speaks, before a verb of speech.
extension StatementReading {
  /// The words before the verb that name the speaker, and where they begin.
  func subject(endingBefore end: Int, _ sentence: Range<Int>) -> (speaker: Speaker, start: Int)? {
    // "--" is two tokens.
    let last =
      sentence.contains(end - 2) && isDash(end - 2) && tokens[end - 1].key == NameTable.hyphen ? end - 2 : end - 1
    guard sentence.contains(last) else { return nil }
    // "Brnabić, who called it “one of the options,” says": behind a relative clause that ends in a quotation.
    if quotes.isQuoted(last) {
      guard sentence.contains(last - 1), tokens[last - 1].key == Key.comma,
        let found = relativeSubject(before: last - 1, sentence), found.speaker.tokens.upperBound + 1 < last,
        tokens[found.speaker.tokens.upperBound + 1].key == StatementWords.who
      else { return nil }
      return found
    }
    if let spoken = pronoun(last) { return (spoken, last) }
    let key = tokens[last].key
    if key == StatementWords.who {
      let upper = last > sentence.lowerBound && tokens[last - 1].key == Key.comma ? last - 1 : last
      if let found = antecedent(endingAt: upper, sentence) { return found }
      guard var range = nounPhrase(endingAt: upper, sentence), var found = speaker(of: range, sentence) else {
        return nil
      }
      // "the mayors of towns in northern Kosovo, who": no state is a "who".
      if !found.isPerson, let state = anchor(endingAt: upper), state.form == .name, found.id == state.id,
        range.lowerBound - 2 > sentence.lowerBound, classes[range.lowerBound - 1].contains(.preposition)
      {
        if let people = nounPhrase(endingAt: range.lowerBound - 1, sentence), let outer = speaker(of: people, sentence),
          outer.id != state.id
        {
          (range, found) = (people, outer)
        } else if let noun = (max(sentence.lowerBound + 1, range.lowerBound - 12)..<range.lowerBound)
          .last(where: {
            StatementWords.speakers.contains(tokens[$0].key) && classes[$0 + 1].contains(.preposition)
          }), !(noun + 1..<range.lowerBound).contains(where: { isFinite($0) && !isPast($0) })
        {
          found = Speaker(id: nil, tokens: noun..<upper, head: tokens[noun].key, isPerson: false)
          range = found.tokens
        } else {
          return nil
        }
      }
      return (found, range.lowerBound)
    }
    // "Russia, which warned that": a body; of a thing nothing is said.
    if key == StatementReading.which {
      guard last - 1 > sentence.lowerBound, tokens[last - 1].key == Key.comma || isDash(last - 1),
        let body = anchor(endingAt: last - 1), !body.isPerson
      else { return nil }
      let head = tokens[last - 2].key
      return (
        Speaker(id: body.id, tokens: body.tokens, head: head, isPerson: false), body.tokens.lowerBound
      )
    }
    // "Aleksandar Ivanko, a spokesman for the mission (UNMIK) said"
    if key == Key.closingBracket, let named = unclosed(before: end, sentence) { return named }
    if key == Key.comma || isDash(last) || tokens[last].kind == .mark && key == Key.closingBracket {
      // "a diplomat who asked for anonymity because of the talks, said": the comma before is left out.
      return apposed(before: last, sentence)
        ?? (key == Key.comma
          ? behindTurn(last, sentence) ?? relative(before: last, sentence) ?? whoOpens(before: last, sentence)
            ?? strayComma(last, sentence)
            ?? whoeverOpens(before: end, sentence) : nil)
    }
    // "Serbs there said"
    let end = StatementWords.here.contains(key) && last > sentence.lowerBound ? last : end
    if let found = participial(before: end, sentence) ?? participialPlace(before: end, sentence) { return found }
    guard let range = nounPhrase(endingAt: end, sentence), let found = speaker(of: range, sentence) else {
      return relative(before: end, sentence) ?? unclosed(before: end, sentence) ?? openingSpeaker(before: end, sentence)
        ?? besideQuote(nounPhrase(endingAt: end, sentence), sentence) ?? whoeverOpens(before: end, sentence)
        ?? whoeverSays(before: end, sentence)
    }
    // "closed two crossings, a step the EU warned would hurt trade": of the step alone.
    if range.lowerBound > sentence.lowerBound + 1, tokens[range.lowerBound - 1].key == Key.comma,
      classes[range.lowerBound].contains(.determiner),
      StatementReading.deeds.contains(tokens[range.lowerBound + 1].key), range.count > 2
    {
      return nil
    }
    // "Experts on Kosovo and regional security said"
    if found.id == nil || anchor(endingAt: range.upperBound).map({ $0.form == .nominal }) == true,
      sentence.contains(range.lowerBound - 1), tokens[range.lowerBound - 1].key == Key.and,
      let opening = openingSpeaker(before: end, sentence)
    {
      return opening
    }
    if found.id == nil || !found.isPerson, let named = unclosed(before: end, sentence) { return named }
    // "The general who led them in the war said", "officials who met Kurti said"
    if let outer = relative(before: end, sentence), isInRelative(range, of: outer.speaker, sentence) { return outer }
    return (found, range.lowerBound)
  }

  /// "Forbes, however, says that", "Vučić, meanwhile, said": back over the word between commas.
  private func behindTurn(_ comma: Int, _ sentence: Range<Int>) -> (speaker: Speaker, start: Int)? {
    guard sentence.contains(comma - 3), tokens[comma - 2].key == Key.comma,
      StatementReading.turning.contains(tokens[comma - 1].key)
    else { return nil }
    return subject(endingBefore: comma - 2, sentence)
  }

  private static let deeds = WordSet(
    "step move decision measure act gesture policy plan idea proposal claim charge remark practice tactic development")

  /// "Lamberto Zannier, the head of the mission told the Council", "Hovenier, the ambassador, in a statement said": a name,
  /// its apposition, and no comma before the verb.
  private func unclosed(before end: Int, _ sentence: Range<Int>) -> (speaker: Speaker, start: Int)? {
    guard
      let comma = stride(from: end - 2, through: max(sentence.lowerBound + 1, end - 16), by: -1).first(where: {
        tokens[$0].key == Key.comma || isFinite($0) || quotes.isQuoted($0)
      }), tokens[comma].key == Key.comma
    else { return nil }
    // "..., in a statement said"
    if classes[comma + 1].contains(.preposition) { return apposed(before: comma, sentence) }
    guard classes[comma + 1].contains(.determiner), let named = anchor(endingAt: comma), named.isPerson,
      named.form == .name
    else { return nil }
    var start = named.tokens.lowerBound
    while start > sentence.lowerBound, classes[start - 1].contains(.title) { start -= 1 }
    guard start > sentence.lowerBound else {
      return (Speaker(id: named.id, tokens: start..<end, head: tokens[end - 1].key, isPerson: true), start)
    }
    // "the murder of a leader, X, a senior official said": the name belongs to what stands before it.
    guard tokens[start - 1].key == Key.comma || quotes.isQuoted(start - 1), tokens[comma + 1].key == Key.the,
      quotes.isQuoted(start - 1) || start < 2 || !StatementWords.speakers.contains(tokens[start - 2].key)
    else { return nil }
    return (Speaker(id: named.id, tokens: start..<end, head: tokens[end - 1].key, isPerson: true), start)
  }

  /// "Stoltenberg, who attended the meeting, insisted": back over the insertion to the subject.
  private func apposed(before comma: Int, _ sentence: Range<Int>) -> (speaker: Speaker, start: Int)? {
    let opener = tokens[comma].key == Key.closingBracket ? Key.openingBracket : nil
    if opener == nil, !isDash(comma), let main = relativeSubject(before: comma, sentence) { return main }
    for index in stride(from: comma - 1, to: max(sentence.lowerBound, comma - 48), by: -1) {
      let isOpening =
        opener.map { tokens[index].key == $0 } ?? (isDash(comma) ? isDash(index) : tokens[index].key == Key.comma)
      guard isOpening, !quotes.isQuoted(index) else { continue }
      let next = index + 1
      if opener == nil, next < comma, !opensInsertion(next, comma) { continue }
      if let spoken = pronoun(index - 1) { return (spoken, index - 1) }
      guard let range = nounPhrase(endingAt: index, sentence) else { continue }
      // "the head of the delegation in Brussels, Avni Arifi, said": nobody else of that office.
      if opener == nil, !isDash(comma), let alone = anchor(startingAt: next), alone.isPerson, alone.form == .name,
        alone.tokens.upperBound == comma, classes[range.lowerBound].contains(.determiner)
      {
        let whole = Speaker(
          id: alone.id, tokens: range.lowerBound..<comma, head: tokens[index - 1].key, isPerson: true)
        return (whole, range.lowerBound)
      }
      guard let found = speaker(of: range, sentence) else { continue }
      // "a KFOR spokesman, Maj. Ian Thornhill, told": the name is the better half.
      // "Scott Pruitt, the attorney general of Oklahoma, one of those suing, said": two insertions behind the name.
      if found.id == nil, range.lowerBound - 2 > sentence.lowerBound, tokens[range.lowerBound - 1].key == Key.comma,
        classes[range.lowerBound].contains(.determiner),
        let outer = nounPhrase(endingAt: range.lowerBound - 1, sentence), tokens[outer.upperBound - 1].isCapitalised,
        let named = speaker(of: outer, sentence), named.isPerson
      {
        return (named, outer.lowerBound)
      }
      if !found.isPerson || found.id == nil, tokens[next].key != StatementReading.including,
        let person = personIn(next..<comma)
      {
        let whole = Speaker(
          id: person.id, tokens: range.lowerBound..<person.tokens.upperBound, head: found.head, isPerson: true)
        return (whole, range.lowerBound)
      }
      return (found, range.lowerBound)
    }
    return nil
  }

  /// "The general, who hands over to his successor, X, next week, denied": what the sentence opens with, no verb before
  /// its relative clause; "X, a commander of rebels who call themselves Y, was quoted" in the same way.
  func relativeSubject(before comma: Int, _ sentence: Range<Int>) -> (speaker: Speaker, start: Int)? {
    // "The defence argued it was false, and Shala himself, who was arrested in 2021, denied": of the last clause first.
    let joint = (sentence.lowerBound..<max(comma - 3, sentence.lowerBound)).last { index in
      (tokens[index].key == Key.comma && !quotes.isQuoted(index)
        || quotes.isQuoted(index) && !quotes.isQuoted(index + 1) && index > sentence.lowerBound
          && tokens[index - 1].key == Key.comma)
        && StatementWords.splitting.contains(tokens[index + 1].key) && !isFinite(index + 2) && !isParticiple(index + 2)
    }
    if let joint, let found = relativeSubject(from: joint + 2, before: comma, sentence) { return found }
    return relativeSubject(from: behindDateline(sentence), before: comma, sentence)
  }

  private func relativeSubject(
    from first: Int, before comma: Int, _ sentence: Range<Int>
  ) -> (speaker: Speaker, start: Int)? {
    var begin = first
    // "Separately, a US official, who"
    if begin + 1 < comma, tokens[begin + 1].key == Key.comma,
      classes[begin].contains(.adverb) || document.endsInLYAnyCase(begin)
    {
      begin += 2
    }
    // "In Moscow, Foreign Minister Sergei Lavrov, appointed two weeks ago, urged"
    if begin < comma, classes[begin].contains(.preposition),
      let first = (begin..<min(begin + 7, comma)).first(where: { tokens[$0].key == Key.comma }),
      !(begin..<first).contains(where: { isFinite($0) || quotes.isQuoted($0) })
    {
      begin = first + 1
    }
    guard begin < comma,
      let open = self.comma(in: begin..<comma),
      !(begin..<open).contains(where: { isFinite($0) || quotes.isQuoted($0) }),
      let range = nounPhrase(endingAt: open, sentence)
    else { return nil }
    // "Serbia, which does not recognise it, accuses Pristina"
    if tokens[open + 1].key == StatementReading.which, let body = speaker(of: range, sentence), body.id != nil {
      return (body, range.lowerBound)
    }
    // "The union of the plant, where a worker, Bajram Hyseni, died in December, threatened"
    if tokens[open + 1].key == StatementReading.whereWord, let body = speaker(of: range, sentence) {
      return (body, range.lowerBound)
    }
    // "The presiding judge, Richard May, who has had many a brush with him, called on": the name between.
    if let named = anchor(startingAt: open + 1), named.isPerson, named.form == .name,
      named.tokens.upperBound + 1 < comma, tokens[named.tokens.upperBound].key == Key.comma,
      tokens[named.tokens.upperBound + 1].key == StatementWords.who
    {
      return (speaker(named: named), range.lowerBound)
    }
    let isRelative = tokens[open + 1].key == StatementWords.who
    guard
      isRelative
        || range.lowerBound == begin
          && (!classes[open + 1].isDisjoint(with: [.determiner, .title]) || isPast(open + 1)),
      // "One attendee, who asked not to be named, said": whatever the noun.
      let found = speaker(of: range, sentence) ?? (isRelative ? anybody(range) : nil),
      isRelative || found.isPerson && found.id != nil
    else { return nil }
    return (found, range.lowerBound)
  }

  private func personIn(_ range: Range<Int>) -> Anchor? {
    for index in range {
      if StatementWords.relatives.contains(tokens[index].key) { return nil }
      if let anchor = anchor(startingAt: index), anchor.isPerson, anchor.form == .name,
        anchor.tokens.upperBound >= tokens.count || tokens[anchor.tokens.upperBound].kind != .possessive
      {
        return anchor
      }
      if classes[index].contains(.preposition) { return nil }
    }
    return nil
  }

  /// Who a sentence is about: the noun phrase its main clause starts with.
  func mainSpeaker(before limit: Int, _ sentence: Range<Int>) -> Speaker? {
    var start = sentence.lowerBound
    for index in sentence.lowerBound..<limit where !quotes.isQuoted(index) {
      guard index + 1 < limit else { break }
      let isSplit =
        tokens[index].key == StatementWords.semicolon
        || (tokens[index].key == Key.comma && StatementWords.splitting.contains(tokens[index + 1].key)
          && index + 2 < limit && !isFinite(index + 2))
      if isSplit { start = tokens[index].key == Key.comma ? index + 2 : index + 1 }
      // "even though Washington is urging"
      if tokens[index].key == StatementReading.even, StatementReading.concessions.contains(tokens[index + 1].key) {
        start = index + 2
      }
    }
    while start < limit,
      classes[start].contains(.adverb)
        // "Lastly, the general met him and"
        || start == sentence.lowerBound && start + 1 < limit && tokens[start + 1].key == Key.comma
          && anchor(startingAt: start) == nil && tokens[start].kind == .word
        || document.endsInLY(start) && tokens[start + 1].key == Key.comma
        || StatementWords.joining.contains(tokens[start].key)
    {
      start += 1
    }
    // "Lastly, the general met him and reminded him that"
    if start < limit, start > sentence.lowerBound, tokens[start].key == Key.comma { start += 1 }
    guard start < limit else { return nil }
    // "This year, he defended him": a time and its comma.
    if StatementReading.pointing.contains(tokens[start].key), start + 3 < limit, isTimeUnit(start + 1),
      tokens[start + 2].key == Key.comma
    {
      start += 3
    }
    // "On Wednesday Kosovo raised its tariff": no comma behind the day.
    if classes[start].contains(.preposition), start + 2 < limit, classes[start + 1].contains(.calendar) {
      var next = start + 2
      while next < limit, classes[next].contains(.calendar) || tokens[next].kind == .number { next += 1 }
      if next < limit, tokens[next].key == Key.comma { next += 1 }
      start = next
      guard start < limit else { return nil }
    }
    if StatementWords.subordinators.contains(tokens[start].key) || classes[start].contains(.preposition) {
      guard let comma = (start..<limit).first(where: { tokens[$0].key == Key.comma }), comma + 1 < limit else {
        return nil
      }
      start = comma + 1
    }
    if let spoken = pronoun(start) { return spoken }
    guard let range = nounPhrase(startingAt: start, sentence) else { return nil }
    // "The new head of UNMIK, Harri Holkeri, visited them and promised that"
    let next = range.upperBound + 1
    if next < limit, tokens[range.upperBound].key == Key.comma {
      var name = next
      while name < limit, !classes[name].isDisjoint(with: .title), tokens[name].isCapitalised,
        anchor(startingAt: name) == nil
      {
        name += 1
      }
      if let person = anchor(startingAt: name), person.isPerson, person.form == .name, person.tokens.upperBound < limit,
        tokens[person.tokens.upperBound].key == Key.comma
      {
        return Speaker(
          id: person.id, tokens: range.lowerBound..<person.tokens.upperBound, head: tokens[range.upperBound - 1].key,
          isPerson: true)
      }
    }
    if let found = speaker(of: range, sentence) { return found }
    // "Mr. Butterfield and Mr. Clyburn cast it in other words, saying": a verb that no list knows, taken for a noun.
    var end = range.upperBound
    while end > range.lowerBound, !tokens[end - 1].isCapitalised { end -= 1 }
    guard end > range.lowerBound, end < range.upperBound, tokens[end].kind == .word, anchor(endingAt: end) != nil else {
      return nil
    }
    return speaker(of: range.lowerBound..<end, sentence)
  }

  /// "the claims of Jessica Leeds, who told", "three women who claimed": the name or the people right before "who".
  private func antecedent(endingAt end: Int, _ sentence: Range<Int>) -> (speaker: Speaker, start: Int)? {
    guard sentence.contains(end - 1) else { return nil }
    if let one = anchor(endingAt: end), one.isPerson, one.form == .name, one.tokens.lowerBound > sentence.lowerBound,
      classes[one.tokens.lowerBound - 1].contains(.preposition)
    {
      let found = Speaker(id: one.id, tokens: one.tokens, head: tokens[end - 1].key, isPerson: true)
      return (found, one.tokens.lowerBound)
    }
    guard StatementWords.speakers.contains(tokens[end - 1].key), !tokens[end - 1].isCapitalised else { return nil }
    var start = end - 1
    while start > sentence.lowerBound, tokens[start - 1].kind == .word || tokens[start - 1].kind == .number,
      tokens[start - 1].kind == .number || !classes[start - 1].isDisjoint(with: [.adjective, .attribute, .quantity])
    { start -= 1 }
    // "the Italian soldiers who": as far as the article goes on, the whole phrase says who.
    guard start > sentence.lowerBound, classes[start - 1].contains(.preposition), anchor(startingAt: start) == nil,
      anchor(endingAt: end) == nil
    else { return nil }
    let found = Speaker(id: nil, tokens: start..<end, head: tokens[end - 1].key, isPerson: false)
    return (found, start)
  }

  private static let besideQuotes = WordSet("said says say told added read reads states")

  /// "“We need help,” the law firm said": whoever stands between a quotation and its verb has spoken.
  private func besideQuote(_ range: Range<Int>?, _ sentence: Range<Int>) -> (speaker: Speaker, start: Int)? {
    guard let range, range.count <= 8, sentence.contains(range.lowerBound - 1),
      quotes.isQuoted(range.lowerBound - 1)
        || tokens[range.lowerBound - 1].key == Key.comma && sentence.contains(range.lowerBound - 2)
          && quotes.isQuoted(range.lowerBound - 2),
      classes[range.lowerBound].contains(.determiner), sentence.contains(range.upperBound),
      StatementReading.besideQuotes.contains(tokens[range.upperBound].key)
    else { return nil }
    // "the tweet on the official account read": the paper before its place.
    let place = range.dropFirst(2).first { classes[$0].contains(.preposition) }
    if let place, let paper = speaker(of: range.lowerBound..<place, sentence) { return (paper, range.lowerBound) }
    return (
      Speaker(id: nil, tokens: range, head: tokens[range.upperBound - 1].key, isPerson: false), range.lowerBound
    )
  }
}
