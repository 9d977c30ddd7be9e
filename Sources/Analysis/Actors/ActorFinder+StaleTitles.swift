import Corpus
import Facts

/// Offices that a text gives to people who had left them when it was written.
extension ActorReading {
  /// "President Thaçi" in a text of 2021 is marked "president of Kosovo until 2020-11-05".
  ///
  /// Only where the day is known, every posting of that person to that office had ended by then, and the sentence tells
  /// of no earlier time itself; "former president" is no mistake.
  mutating func findStaleTitles() {
    guard let day, let first = day.first, day.last != nil else { return }
    for (mention, role) in givenRoles {
      guard let ref = mentions[mention].actor, ref < firstTextRef, !role.isFormer, mentions[mention].stale == nil,
        mentions[mention].role == role.words, !isTakenBack(mention, before: first)
      else { continue }
      let isChief = isChief(role)
      guard isChief || isDatable(role.title) else { continue }
      let postings = lexicon.roles.postings(of: ref).filter {
        (isChief ? isDatable($0.title) && $0.owner >= 0 : $0.title == role.title)
          && (role.owner == nil || $0.owner < 0 || $0.owner == role.owner)
      }
      guard !postings.isEmpty, let last = latestEnd(postings), last < first else { continue }
      let owner = postings.last { $0.to?.last == last }.flatMap { $0.owner >= 0 ? name(of: $0.owner) : nil }
      let title = isChief ? postings[postings.count - 1].title : role.title
      let office = lexicon.titles[Int(title)].name + (owner.map { " of " + $0 } ?? "")
      mentions[mention].stale = "\(office) until \(last)"
    }
  }

  /// "NATO chief": whoever heads it, by whatever title.
  private func isChief(_ role: StatedRole) -> Bool {
    let title = lexicon.titles[Int(role.title)]
    return title.kind == .head && title.isShared && role.owner != nil
  }

  /// The day the last of some postings ended for certain; nil where one may go on.
  private func latestEnd(_ postings: [RoleTable.Posting]) -> Day? {
    var latest: Day?
    for posting in postings {
      guard !posting.isOpen, let end = posting.to?.last else { return nil }
      latest = max(latest ?? end, end)
    }
    return latest
  }

  /// Offices that people leave; ranks, "leader" and the courtesy titles of envoys are kept for life.
  private func isDatable(_ title: Int32) -> Bool {
    let title = lexicon.titles[Int(title)]
    switch title.kind {
    case .state, .government, .minister, .military: return true
    case .head, .local, .spokesperson: return !title.isShared
    case .envoy, .church, .rank, .honorific, .other: return false
    }
  }

  /// "In 2013 President Nikolić said", "then President Thaçi": the sentence speaks of an earlier time.
  private func isTakenBack(_ mention: Int, before day: Day) -> Bool {
    let place = mentions[mention].tokens
    let sentence = document.sentences[document.sentence(ofToken: place.lowerBound)].tokens
    for index in sentence {
      if tags[index].classes.contains(.former), index < place.lowerBound + 1, place.lowerBound - index < 6 {
        return true
      }
      guard tokens[index].kind == .number, let number = DateNumber(tokens[index], in: document.text.bytes),
        number.digits == 4, (1990...2099).contains(number.value)
      else { continue }
      if number.value < day.year { return true }
    }
    let near = max(sentence.lowerBound, place.lowerBound - 9)..<min(sentence.upperBound, place.upperBound + 9)
    return near.contains { StaleWords.backward.contains(tokens[$0].key) }
  }
}

private enum StaleWords {
  static let backward = WordSet("ago earlier previously when during under era")
}
