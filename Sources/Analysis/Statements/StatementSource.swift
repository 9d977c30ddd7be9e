import Corpus
import Facts

/// Names of outlets, as "told X" and "according to X" write them.
struct OutletNames: Sendable {
  private let names: [WordKey: [(words: [WordKey], name: String)]]

  init(data: DataFolder) throws(DataFileError) {
    var names: [WordKey: [(words: [WordKey], name: String)]] = [:]
    for row in try data.table("lexicon/outlets.tsv", requiring: ["name", "aliases", "kind"]).rows
    where row["kind"] != "organisation" {
      for name in [row["name"]] + row.list("aliases") {
        let words = name.split(whereSeparator: { $0 == " " || $0 == "-" }).map { WordKey($0) }
        if let first = words.first { names[first, default: []].append((words, row["name"])) }
      }
    }
    self.names = names
  }

  /// The longest name that starts at a token.
  func name(at index: Int, _ tokens: [Token], before end: Int) -> String? {
    guard tokens[index].isCapitalised, let candidates = names[tokens[index].key] else { return nil }
    var best: (count: Int, name: String)?
    for candidate in candidates where candidate.words.count > best?.count ?? 0 {
      var next = index
      let fits = candidate.words.allSatisfy { word in
        while next < end, tokens[next].key == NameTable.hyphen { next += 1 }
        guard next < end, tokens[next].key == word else { return false }
        next += 1
        return true
      }
      if fits { best = (candidate.words.count, candidate.name) }
    }
    return best?.name
  }
}

/// Tells when and by what way a statement was made, from the words around its content.
struct StatementSource {
  let document: Document
  let outlets: OutletNames
  let dates: [FoundDate]
  let published: DateValue?
  let classes: WordTags.Classes

  /// - Parameter near: the statements around it, itself included.
  func report(of item: StatementReading.Item, near: ArraySlice<StatementReading.Item>) -> StatementReport {
    let speaker = document.span(item.speaker.tokens)
    return StatementReport(
      speaker: item.speaker.id, speakerText: document.text.string(speaker), speakerSpan: speaker, verb: item.verb,
      addressee: item.addressee, kind: item.kind, via: via(item) + reporters(of: item, near),
      when: when(item, near),
      polarity: item.polarity)
  }

  /// "The White House asked Serbia to withdraw, Kirby told reporters": by way of Kirby.
  private func reporters(of item: StatementReading.Item, _ near: ArraySlice<StatementReading.Item>) -> [String] {
    guard near.count > 1 else { return [] }
    return near.compactMap { other in
      guard other.sentence == item.sentence, other.verbToken != item.verbToken, other.rule == "reported-over",
        other.content.lowerBound <= item.content.lowerBound, item.content.upperBound <= other.content.upperBound
      else { return nil }
      return document.text.string(document.span(other.speaker.tokens))
    }
  }

  /// The sentence of the verb, without the content.
  private func frame(_ item: StatementReading.Item) -> Range<Int>? {
    item.verbToken < 0 ? nil : document.sentences[document.sentence(ofToken: item.verbToken)].tokens
  }

  private func via(_ item: StatementReading.Item) -> [String] {
    guard let frame = frame(item) else { return [] }
    var result: [String] = []
    let tokens = document.tokens
    let outletOpeners = StatementSource.beforeOutlet
    let ways = StatementWords.quoting.bits | StatementWords.conference.bits | StatementWords.channels.bits
    let isAccording = item.verb == "according to"
    for index in frame where tokens[index].kind == .word && !item.content.contains(index) {
      let key = tokens[index].key
      let before = index > frame.lowerBound ? tokens[index - 1].key : .none
      // Most words are none of these.
      // "Kurti said he would not go, AFP reported."
      let isTail = before == Key.comma && index >= item.content.upperBound
      guard ways & key.bit != 0 || outletOpeners.contains(before) || isAccording || isTail else { continue }
      if StatementWords.quoting.contains(key), let outlet = quotingOutlet(before: index, frame) {
        result.append(outlet)
      }
      if StatementWords.conference.contains(key), index + 1 < frame.upperBound,
        StatementWords.conferenceNoun.contains(tokens[index + 1].key)
      {
        result.append("press " + document.string(index + 1))
      } else if StatementWords.channels.contains(key), !StatementWords.conference.contains(before), before != Key.to,
        !tokens[index].isCapitalised || index > frame.lowerBound
      {
        result.append(document.text.string(document.tokens[index].span))
      } else if outletOpeners.contains(before) || isTail && isReporting(index, frame),
        !item.speaker.tokens.contains(index),
        let outlet = outlets.name(at: index, tokens, before: frame.upperBound)
      {
        result.append(outlet)
      } else if isAccording, item.speaker.tokens.contains(index), !tokens[index - 1].isCapitalised,
        let outlet = outlets.name(at: index, tokens, before: frame.upperBound)
      {
        result.append(outlet)
      }
    }
    var unique: [String] = []
    for name in result where !unique.contains(name) { unique.append(name) }
    return unique
  }

  /// "AFP reported", "state television RTS reported": an outlet with its verb.
  private func isReporting(_ index: Int, _ frame: Range<Int>) -> Bool {
    document.tokens[index..<min(index + 5, frame.upperBound)].contains { StatementSource.reports.contains($0.key) }
  }

  private static let reports = WordSet("reported reports said says wrote writes")

  /// "Tanjug quoted the general as saying".
  private func quotingOutlet(before verb: Int, _ frame: Range<Int>) -> String? {
    for index in max(frame.lowerBound, verb - 4)..<verb {
      if let outlet = outlets.name(at: index, document.tokens, before: verb) { return outlet }
    }
    return nil
  }

  private func isSaid(_ tokens: Range<Int>, _ near: ArraySlice<StatementReading.Item>, _ sentence: Int) -> Bool {
    near.indices.contains { near[$0].sentence == sentence && near[$0].content.overlaps(tokens) }
  }

  private func when(_ item: StatementReading.Item, _ near: ArraySlice<StatementReading.Item>) -> DateValue? {
    guard let frame = frame(item) else { return item.rule == StatementReading.summaryGoesOn ? published : nil }
    var best: (distance: Int, value: DateValue?)?
    for date in dates.within(frame)
    where frame.contains(date.tokens.lowerBound) && !isSaid(date.tokens, near, item.sentence) {
      // "in command since September" is no time of saying.
      if let value = date.meaning.value, value.first == nil || value.last == nil { continue }
      // Nothing is said after it was printed.
      if let first = date.meaning.value?.first, let last = published?.last, first > last { continue }
      // "Announcing the meeting on Monday, when fines start, Vučić said": too far off.
      if date.tokens.upperBound <= item.verbToken,
        (date.tokens.upperBound..<item.verbToken).count(where: { document.tokens[$0].key == Key.comma })
          > 1
      {
        continue
      }
      // "Thaçi, whose government declared independence a month ago, blames": when something else was.
      if date.tokens.upperBound <= item.verbToken
        ? isInRelative(date.tokens.lowerBound, before: item.verbToken, frame)
        : isInRelative(date.tokens.lowerBound, behind: item.verbToken)
      {
        continue
      }
      let distance = abs(date.tokens.lowerBound - item.verbToken)
      if distance < best?.distance ?? Int.max { best = (distance, date.meaning.value) }
    }
    if let best { return best.value }
    // "has said" and "had said" are of some earlier time.
    var index = item.verbToken - 1
    while index >= frame.lowerBound,
      !classes[index].isDisjoint(with: [.auxiliary, .adverb]) || document.tokens[index].key == Key.since
    {
      if StatementSource.perfects.contains(document.tokens[index].key) { return nil }
      index -= 1
    }
    return published
  }

  /// Whether a relative clause between commas holds a token before the verb.
  private func isInRelative(_ index: Int, before verb: Int, _ frame: Range<Int>) -> Bool {
    let tokens = document.tokens
    guard index > frame.lowerBound + 1,
      let relative = (max(frame.lowerBound + 1, index - 16)..<index).last(where: {
        StatementWords.relatives.contains(tokens[$0].key)
      }), tokens[relative - 1].key == Key.comma || classes[relative - 1].contains(.preposition)
    else { return false }
    let close = (index..<verb).first { tokens[$0].key == Key.comma }
    guard let close else { return false }
    // "the report, which left out the raid, on 24 September, also said": of the raid.
    let last = (relative..<index).last { tokens[$0].key == Key.comma }
    return last.map { comma in
      comma == relative - 1 || classes[comma + 1].contains(.preposition) && comma + 2 >= index && close <= index + 5
    } ?? true
  }

  /// "told Lajčák, who took office on 2 April, that": whether a relative clause behind the verb holds a token.
  private func isInRelative(_ index: Int, behind verb: Int) -> Bool {
    let tokens = document.tokens
    guard
      let relative = (verb + 1..<max(index, verb + 1)).last(where: { StatementWords.relatives.contains(tokens[$0].key) }
      )
    else { return false }
    return tokens[relative - 1].key == Key.comma && !(relative..<index).contains { tokens[$0].key == Key.comma }
  }

  private static let beforeOutlet = WordSet(
    "told tells telling to with by on the agency newspaper daily broadcaster television citing quoting")
  private static let perfects = WordSet("has have had having")
}
