import Corpus
import Facts

/// What somebody does by saying something, where no verb names it: "The step is provocative and harms the region" is an
/// ACCUSE of who says so. A row of `stances.tsv`.
package struct EventStance: Sendable {
  package let rule: RuleName
  let type: EventReport.EventType
  let mode: String?
  /// Words of which none may stand in the sentence that what is said stands in.
  let silencers: [[EventFrame.Element]]
  package let examples, silent: [String]
}

/// The stances of `Data/lexicon/stances.tsv`, in the order of their rows.
package struct EventStances: Sendable {
  package let all: [EventStance]
  private struct Form: Sendable {
    let stance: Int
    let elements: [EventFrame.Element]
    /// The word behind the first, where the form has one there: most forms are told by it at a glance.
    let second: WordKey?

    init(stance: Int, elements: [EventFrame.Element]) {
      (self.stance, self.elements) = (stance, elements)
      if elements.count > 1, case .word(let word) = elements[1] { second = word } else { second = nil }
    }
  }
  /// Those that begin with the same word stand together.
  private let forms: [Form]
  /// Which of the forms begin with a word.
  private let first: WordMap<Range<Int>>

  /// - Throws: `DataFileError` when the table is missing, or a type or a class of words in it is none.
  init(data: DataFolder, classes: [String: EventWordClasses]) throws(DataFileError) {
    var all: [EventStance] = []
    var forms: [WordKey: [Form]] = [:]
    for row in try data.table(
      "lexicon/stances.tsv", requiring: ["name", "event", "mode", "words", "not", "example", "silent"]
    ).rows {
      func failure(_ what: String) -> DataFileError { DataFileError(file: row.file, line: row.line, what: what) }
      func elements(_ form: String) throws(DataFileError) -> [EventFrame.Element] {
        try EventFrame.elements(of: form.split(separator: " ")) { name throws(DataFileError) in
          guard let flag = classes[String(name)] else { throw failure("no class of words \"\(name)\"") }
          return flag
        }
      }
      let sort = try EventSort(row)
      for form in row.list("words") {
        let elements = try elements(form)
        switch elements.first {
        case .word(let word): forms[word, default: []].append(Form(stance: all.count, elements: elements))
        case .anyOf(let words):
          for word in words.keys { forms[word, default: []].append(Form(stance: all.count, elements: elements)) }
        case .of, .gap, nil: throw failure("\"\(form)\" does not begin with a word")
        }
      }
      all.append(
        EventStance(
          rule: RuleName("stance-" + row["name"]), type: sort.type, mode: sort.mode,
          silencers: try row.list("not").map(elements), examples: row.list("example"), silent: row.list("silent")))
    }
    var ordered: [Form] = []
    var first: [(WordKey, Range<Int>)] = []
    for (word, own) in forms {
      first.append((word, ordered.count..<ordered.count + own.count))
      ordered += own
    }
    (self.all, self.forms, self.first) = (all, ordered, WordMap(first))
  }
}

extension EventStances {
  /// The stance that the words of a statement show, the first of the table; nil where none does.
  fileprivate func first(
    in content: Range<Int>, of sentence: Range<Int>, _ document: Document, _ marks: EventMarks
  ) -> EventStance? {
    var best = all.count
    for index in content {
      guard let own = first[document.key(index)] else { continue }
      let next = index + 1
      let isQuoted = next < content.upperBound && marks.grammar(next).contains(.quotes)
      for number in own where forms[number].stance < best {
        if let second = forms[number].second, !isQuoted, next >= content.upperBound || document.key(next) != second {
          continue
        }
        let (stance, form) = (forms[number].stance, forms[number].elements)
        if end(of: form[...], at: index, before: content.upperBound, document, marks) != nil,
          !isDenied(index, in: content, document),
          !all[stance].silencers.contains(where: { isHeld($0, in: sentence, document, marks) })
        {
          best = stance
        }
      }
    }
    return best < all.count ? all[best] : nil
  }

  /// "not a provocation", "to prevent a provocation"; "de-escalate" is another word.
  private func isDenied(_ index: Int, in content: Range<Int>, _ document: Document) -> Bool {
    index > content.lowerBound && document.key(index - 1) == NameTable.hyphen
      || (max(content.lowerBound, index - 5)..<index).contains { EventStances.denials.contains(document.key($0)) }
  }

  private func isHeld(
    _ form: [EventFrame.Element], in sentence: Range<Int>, _ document: Document, _ marks: EventMarks
  ) -> Bool {
    sentence.contains { end(of: form[...], at: $0, before: sentence.upperBound, document, marks) != nil }
  }

  /// Where a form ends that begins at a word; nil where it does not stand there.
  private func end(
    of form: ArraySlice<EventFrame.Element>, at start: Int, before limit: Int, _ document: Document, _ marks: EventMarks
  ) -> Int? {
    guard let element = form.first else { return start }
    let rest = form.dropFirst()
    if case .gap = element {
      return (start..<max(start, min(start + 5, limit))).lazy.compactMap {
        end(of: rest, at: $0, before: limit, document, marks)
      }.first
    }
    guard start < limit else { return nil }
    // "a clear 'unfriendly' message": the marks of a quotation part no form.
    if marks.grammar(start).contains(.quotes) { return end(of: form, at: start + 1, before: limit, document, marks) }
    let key = document.key(start)
    let fits =
      switch element {
      case .word(let word): word == key
      case .anyOf(let words): words.contains(key)
      case .of(let flag): !marks.wordClasses(start).isDisjoint(with: flag)
      case .gap: false
      }
    return fits ? end(of: rest, at: start + 1, before: limit, document, marks) : nil
  }

  private static let denials: WordSet = """
    not no never without nor isn't aren't wasn't weren't doesn't don't didn't won't prevent stop avoid halt end combat \
    fight against
    """
}

extension EventReading {
  /// What is done by saying something, whether the verb of speech or what is said shows it.
  mutating func addSaid(_ statements: [Found<StatementReport>]) {
    addStatements(statements)
    // "The bill is reckless, the senator said": what other politics hold against each other is not of the conflict.
    guard extractor.lexicon.theatre.share(of: document, mentions, in: extractor.lexicon) != .none else { return }
    addStances(statements)
  }

  /// "The step is provocative, the minister said" is an ACCUSE of the minister, where nothing else was read of what he says.
  private mutating func addStances(_ statements: [Found<StatementReport>]) {
    var added: [EventDraft] = []
    defer { insert(added) }
    for statement in statements {
      let report = statement.meaning
      // What a summary goes on with is told, and nobody is judged by it.
      guard let speaker = report.speaker, report.polarity == .affirmed, statement.rule != StatementReading.summaryGoesOn
      else {
        continue
      }
      var start = statement.tokens.lowerBound
      while start < statement.tokens.upperBound {
        let sentence = sentence(of: start..<start + 1)
        let content = start..<max(start + 1, min(statement.tokens.upperBound, sentence.tokens.upperBound))
        start = content.upperBound
        guard !hasAct(in: sentence.tokens),
          let stance = extractor.table.stances.first(in: content, of: sentence.tokens, document, marks),
          !acts(stance.type, of: speaker, in: sentence.block, before: added),
          isOfPolitics(speaker, report.speakerText ?? "")
        else { continue }
        let event = EventReport(
          type: stance.type, mode: stance.mode, contexts: [.diplomatic], acled: nil, actors: [speaker],
          recipients: other(than: speaker, in: content).map { [$0] } ?? [], place: nil, when: report.when,
          whenBasis: report.when == nil ? nil : "said then", killed: nil, injured: nil, status: .occurred)
        let words = withSpeaker(report.speakerSpan, content, in: sentence.tokens)
        added.append(draft(event, words, in: sentence, rule: stance.rule))
      }
    }
  }

  /// Whether who speaks is of the lexicon, named, or told by an office: no taxi driver.
  private func isOfPolitics(_ speaker: EntityID, _ words: String) -> Bool {
    extractor.lexicon.actor(speaker) != nil
      || mentions.contains { $0.meaning.target == .actor(speaker) && $0.meaning.form == .name }
      || words.split(separator: " ").contains { word in
        let key = WordKey(word)
        return EventSentence.isOffice(key, extractor.table.words[key]?.classes ?? [], extractor.table)
      }
  }

  /// Whether somebody does something with words there already: asks, accuses, agrees.
  private func hasAct(in sentence: Range<Int>) -> Bool {
    drafts(in: sentence).contains {
      EventReading.verbal.contains(found[$0].report.type) && found[$0].report.type != .consult
    }
  }

  /// Whether who speaks did the same in the paragraph already: "I condemn this. It harms us all" is one ACCUSE.
  private func acts(
    _ type: EventReport.EventType, of speaker: EntityID, in block: Int, before added: [EventDraft]
  ) -> Bool {
    func isSame(_ draft: EventDraft) -> Bool {
      draft.block == block && draft.report.type == type && draft.report.actors.contains(speaker)
    }
    return added.contains(where: isSame) || found.contains(where: isSame)
  }

  /// The body or person that what is said names first, its speaker and the speaker's own apart.
  private func other(than speaker: EntityID, in content: Range<Int>) -> EntityID? {
    for mention in mentions.within(content) {
      if case .actor(let id) = mention.meaning.target, !areOwn([id], of: [speaker]) { return id }
    }
    return nil
  }
}
