import Corpus
import Facts

/// Bodies in no table whose sort stands beside their name: "EPS, the Serbian power utility,", "the watchdog Syri i Qytetit".
extension ActorReading {
  mutating func findNamedBodies() {
    for (number, sentence) in document.sentences.enumerated()
    where document.bits[number].mayHoldAny(of: BodySorts.all.all) {
      let range = sentence.tokens
      guard !isTitleCase(range) else { continue }
      for index in range where BodySorts.all.contains(tokens[index].key) && !tokens[index].isCapitalised {
        guard let name = apposed(to: index, range) ?? bodyName(from: index + 1, range),
          let id = register(
            words(name), kind: tokens[index].key == ActorReading.party ? .party : .organisation, country: nil)
        else { continue }
        add(name, .actor(id), .name, rule: "body-by-its-sort")
        addLater(name, id)
      }
    }
  }

  /// The name before a comma and an article that a sort is told of: "EMS, the operator,".
  private func apposed(to sort: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard isClosed(sort + 1, sentence) else { return nil }
    var comma = sort - 1
    while sentence.contains(comma), sort - comma < 6, tokens[comma].kind == .word { comma -= 1 }
    guard sentence.contains(comma), isWord(comma, Key.comma, in: sentence), comma + 1 < sort,
      BodySorts.articles.contains(tokens[comma + 1].key), sentence.contains(comma - 1), isAcronym(comma - 1),
      !sentence.contains(comma - 2) || !tokens[comma - 2].isCapitalised
    else { return nil }
    return comma - 1..<comma
  }

  /// The unknown name that begins at a token, behind its sort; a first name is a person's.
  private func bodyName(from start: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var end = start
    while sentence.contains(end), end - start < 5 {
      let token = tokens[end]
      guard token.kind == .word, covering[end] < 0 else { break }
      let isPart = token.isCapitalised && tags[end].classes.isEmpty
      let isLink =
        end > start && BodySorts.links.contains(token.key) && sentence.contains(end + 1)
        && tokens[end + 1].isCapitalised
      guard isPart || isLink else { break }
      end += 1
    }
    // "the operator Petar Petrović", "the company Monday": somebody, or something else.
    guard end > start, end - start > 1 || isAcronym(start), !sentence.contains(end) || !tokens[end].isCapitalised,
      !sentence.contains(end) || tokens[end].kind != .possessive
    else { return nil }
    return start..<end
  }

  private func isAcronym(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && covering[index] < 0 && token.traits.contains(.allCapitals)
      && (2...6).contains(Int(token.end - token.start)) && tags[index].classes.isEmpty
  }

  /// The same acronym wherever else the text has it.
  private mutating func addLater(_ name: Range<Int>, _ id: Ref) {
    guard name.count == 1 else { return }
    let key = tokens[name.lowerBound].key
    for index in tokens.indices where tokens[index].key == key && covering[index] < 0 && isAcronym(index) {
      add(index..<index + 1, .actor(id), .name, rule: "body-by-its-sort")
    }
  }
}

private enum BodySorts {
  /// Nouns for bodies that stand beside a name as what it is.
  static let all = WordSet(
    """
    utility operator distributor company firm party union agency watchdog association movement organisation organization \
    ngo broadcaster station newspaper daily weekly portal website regulator institute foundation charity network \
    federation thinktank secretariat directorate
    """)
  static let articles = WordSet("the a an")
  static let links = WordSet("i e te të za of for and de la")
}
