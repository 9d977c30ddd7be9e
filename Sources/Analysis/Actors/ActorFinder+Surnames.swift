import Corpus
import Facts

/// Surnames alone, once all full names are known.
extension ActorReading {
  /// Surnames alone that refer back to a person found by pattern, and those of the lexicon that the day decides.
  mutating func findLaterSurnames() {
    var surnames: [WordKey: Ref] = [:]
    for person in people.values.sorted(by: { $0.firstToken < $1.firstToken }) where person.ref >= firstTextRef {
      let name = name(of: person.ref)
      if let space = name.utf8.lastIndex(of: 0x20) {
        let last = name[name.utf8.index(after: space)...]
        let key = WordKey(last.utf8.lastIndex(of: 0x2D).map { last[last.utf8.index(after: $0)...] } ?? last)
        // "Pierre Gashi, a son of former president Amin Gashi": who was named first has the surname to himself.
        if surnames[key] == nil { surnames[key] = person.ref }
      }
    }
    // "Milan Radojcic", "Alexander Vucic" are other spellings of known names: the surname is the same man's.
    var shared: Set<WordKey> = []
    for index in mentions.indices where mentions[index].tokens.count > 1 {
      let last = mentions[index].tokens.upperBound - 1
      guard tokens[last].isCapitalised, tags[last].classes.isSubset(of: [.name, .surname]),
        mentions[index].form == .name, let ref = mentions[index].actor, ref < firstTextRef, people[ref] != nil
      else { continue }
      let key = tokens[last].key
      if !tags[last].classes.isEmpty, let other = surnames[key], other != ref { shared.insert(key) }
      if surnames[key] == nil { surnames[key] = ref }
    }
    for key in shared { surnames[key] = nil }
    let bits = WordBits(surnames.keys)
    for (number, sentence) in document.sentences.enumerated()
    where document.bits[number].mayHoldAny(of: bits) || classes[number].contains(.surname) {
      let range = sentence.tokens
      for index in range where tokens[index].isCapitalised && covering[index] < 0 {
        if bits.mayHold(tokens[index].key), let id = surnames[tokens[index].key], let person = people[id] {
          // "Matic-Peric" is one name.
          var start = index
          if range.contains(index - 2), tokens[index - 1].key == NameTable.hyphen, tokens[index - 2].isCapitalised,
            !tokens[index].traits.contains(.spaceBefore), covering[index - 2] < 0,
            name(of: person.ref).utf8.contains(0x2D)
          {
            start = index - 2
          }
          let before = start - 1
          let isFree =
            !range.contains(before) || tokens[before].kind != .word || !tokens[before].isCapitalised
            || !tags[before].classes.isDisjoint(with: [.function, .title, .adjective])
            || before == range.lowerBound && !tags[before].classes.isEmpty
          if isFree, index > person.firstToken || isTitleCase(range) {
            add(start..<(index + 1), .actor(id), .name, rule: "surname-of-person")
          } else if !isFree, WordKey(name(of: person.ref).prefix { $0 != " " }) == tokens[before].key {
            add(before..<(index + 1), .actor(id), .name, rule: "name-again")
          } else if !isFree, index > person.firstToken, tags[before].classes.isEmpty, covering[before] < 0,
            before == range.lowerBound || !tokens[before - 1].isCapitalised, !isTitleCase(range)
          {
            // "Jonuz Musliu, his cousin": another of that surname.
            _ = make(before..<(index + 1), country: nil, rule: "person-by-name")
          }
        } else if tags[index].classes.contains(.surname), let day, let first = day.first, let last = day.last {
          readSurname(at: index, range, first, last)
        }
      }
    }
  }

  /// A surname several people have: the one who held an office on every possible day.
  mutating func readSurname(at index: Int, _ sentence: Range<Int>, _ first: Day, _ last: Day) {
    guard
      let hit = longest(
        from: index, to: sentence.upperBound,
        where: { entry, _ in lexicon.names.entries[entry].candidates.contains { $0.kind == .surname } })
    else { return }
    let surnames = lexicon.names.entries[hit.entry].candidates.filter { $0.kind == .surname }
    // An ordinary word stays one.
    // Of one bearer, only behind a title: "General Ponoš".
    guard surnames.count > 1 || !surnames.isEmpty && title(endingAt: index, sentence) != nil,
      tags[index].classes.isDisjoint(with: [.calendar, .given, .function])
    else { return }
    let before = index - 1
    if sentence.contains(before), tokens[before].kind == .word, tokens[before].isCapitalised,
      tags[before].classes.isDisjoint(with: [.function, .title, .adjective])
    {
      return
    }
    let holders = surnames.filter { candidate in
      lexicon.roles.postings(of: candidate.index).contains { posting in
        guard let certain = posting.certain else { return false }
        return certain.first <= first && last <= certain.last
      }
    }
    guard holders.count == 1 else { return }
    let id = holders[0].index
    add(index..<hit.end, .actor(id), .name, rule: "surname-by-office")
    meet(id, index)
  }

  /// Whether a tight hyphen joins a name to a capitalised word.
  func isHyphened(_ span: Range<Int>, _ sentence: Range<Int>) -> Bool {
    func isJoint(_ hyphen: Int, _ word: Int) -> Bool {
      sentence.contains(hyphen) && sentence.contains(word) && tokens[hyphen].key == NameTable.hyphen
        && !tokens[hyphen].traits.contains(.spaceBefore) && tokens[word].isCapitalised && tokens[word].kind == .word
    }
    return isJoint(span.upperBound, span.upperBound + 1)
      && !tokens[min(span.upperBound + 1, tokens.count - 1)].traits.contains(.spaceBefore)
      || isJoint(span.lowerBound - 1, span.lowerBound - 2)
  }
}
