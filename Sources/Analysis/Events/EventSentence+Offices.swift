import Corpus
import Facts

/// Who a whole phrase is of: an office, its holder and his state are one.
extension EventSentence {
  /// Names with the offices around them taken in: "Kosovo's Prime Minister Albin Kurti", "President Vučić of Serbia", "the head
  /// of the UN mission, Caroline Ziadeh" are the person, and neither the state nor the mission does what the person does.
  static func whole(
    _ names: [Name], _ document: Document, _ tokens: Range<Int>, isPerson: (EntityID) -> Bool,
    isOffice: (Int) -> Bool
  ) -> [Name] {
    guard names.count > 1, names.contains(where: { isPerson($0.id) }) else { return names }
    var whole: [Name] = []
    var index = 0
    while index < names.count {
      let name = names[index]
      index += 1
      guard isPerson(name.id) else {
        whole.append(name)
        continue
      }
      var (low, high) = (name.tokens.lowerBound, name.tokens.upperBound)
      if let owner = whole.last, !isPerson(owner.id), belongs(owner.tokens, to: low, document, isOffice) {
        low = owner.tokens.lowerBound
      } else {
        low = titleStart(of: low, document, tokens, isOffice)
      }
      if let start = appositionStart(before: low, document, tokens, isOffice) { low = start }
      while let inner = whole.last, inner.tokens.lowerBound >= low { whole.removeLast() }
      if index < names.count, !isPerson(names[index].id), isHomeland(names[index].tokens, of: high, document) {
        high = names[index].tokens.upperBound
        index += 1
      }
      whole.append(
        low == name.tokens.lowerBound && high == name.tokens.upperBound
          ? name : Name(tokens: low..<high, id: name.id, isPlace: false, others: name.others, states: name.states))
    }
    return whole
  }

  /// "Kosovo's Prime Minister" before a name: an owner, and nothing but an office between it and the name.
  private static func belongs(
    _ owner: Range<Int>, to name: Int, _ document: Document, _ isOffice: (Int) -> Bool
  ) -> Bool {
    // "NATO chief Jens Stoltenberg" has no mark of the owner.
    let hasMark = document.token(owner.upperBound).kind == .possessive
    let first = hasMark ? owner.upperBound + 1 : owner.upperBound
    guard first < name, name - first < 9, hasMark || !linkWords.contains(document.key(first)) else { return false }
    let office = first..<name
    return office.contains(where: isOffice)
      && office.allSatisfy { index in
        isOffice(index) || document.token(index).isCapitalised || partsOfOffice.contains(document.key(index))
      }
  }
  private static let linkWords = WordSet("and of for")
  /// What an office is of, or comes before its noun.
  private static let fields = "prime foreign interior defence defense police army"
  private static let ranks = " special top chief senior high main outgoing"
  private static let partsOfOffice = WordSet(fields + ranks + " of for and the policy security vice first -")

  /// "the prime minister" before a name: where its office begins, an article taken in; the name itself without one.
  private static func titleStart(
    of name: Int, _ document: Document, _ tokens: Range<Int>, _ isOffice: (Int) -> Bool
  ) -> Int {
    var start = name
    while start > tokens.lowerBound, name - start < 6,
      isOffice(start - 1) || partsOfTitle.contains(document.key(start - 1))
    {
      start -= 1
    }
    guard (start..<name).contains(where: isOffice) else { return name }
    if start > tokens.lowerBound, document.key(start - 1) == Key.the { start -= 1 }
    return start
  }
  private static let partsOfTitle = WordSet(fields + ranks + " vice deputy")

  /// "The EU's foreign policy chief," and "the head of the UN mission in Kosovo," before a name: where the office begins that
  /// stands beside it; nil where none does.
  private static func appositionStart(
    before name: Int, _ document: Document, _ tokens: Range<Int>, _ isOffice: (Int) -> Bool
  ) -> Int? {
    let comma = name - 1
    guard comma - 2 >= tokens.lowerBound, document.key(comma) == Key.comma else { return nil }
    var start = comma
    var hasOffice = false
    while start > tokens.lowerBound, comma - start < 14 {
      let word = document.token(start - 1)
      guard
        isOffice(start - 1) || word.isCapitalised || word.kind == .possessive || partsOfPost.contains(word.key)
          // "for Foreign Affairs and Security Policy".
          || word.key == Key.and
            && (secondFields.contains(document.key(start))
              || isOfSeveral(before: start - 1, document, tokens, isOffice))
      else { break }
      hasOffice = hasOffice || isOffice(start - 1)
      start -= 1
      // "and the head of": where its article stands behind what comes before, it begins.
      if start > tokens.lowerBound, document.key(start) == Key.the, openers.contains(document.key(start - 1)) { break }
    }
    guard hasOffice, document.key(start) == Key.the || document.token(start).isCapitalised,
      start == tokens.lowerBound || openers.contains(document.key(start - 1))
    else { return nil }
    return start
  }
  /// "The presidents of Serbia |and| Kosovo": an office of more than one, and nothing but the first state behind it.
  private static func isOfSeveral(
    before and: Int, _ document: Document, _ tokens: Range<Int>, _ isOffice: (Int) -> Bool
  ) -> Bool {
    guard document.token(and + 1).isCapitalised,
      let office = (max(tokens.lowerBound, and - 5)..<and).last(where: { isOffice($0) }),
      document.text.bytes[Int(document.token(office).end) - 1] == UInt8(ascii: "s"),
      document.key(office + 1) == Key.of
    else { return false }
    return (office + 2..<and).allSatisfy { document.token($0).isCapitalised }
  }
  private static let partsOfPost = WordSet(fields + " of for in to the policy security special mission")
  private static let secondFields = WordSet("security defence defense returns cooperation trade european")
  private static let openers = WordSet(", and “ \" by with to from as")

  /// "Vučić of Serbia": whose he is.
  private static func isHomeland(_ state: Range<Int>, of end: Int, _ document: Document) -> Bool {
    guard state.lowerBound == end + 1, document.key(end) == Key.of else { return false }
    // "President Vucic of Serbia's ruling party".
    return document.token(state.upperBound).kind != .possessive
  }

  /// "representatives of the Kosovo Police, EULEX and KFOR": the bodies that they are of, as one name.
  static func represented(
    _ names: [Name], _ document: Document, kind: (EntityID) -> Actor.Kind?
  ) -> [Name] {
    guard names.count > 1 else { return names }
    func isBody(_ id: EntityID) -> Bool {
      switch kind(id) {
      case .state, .organisation, .mission, .armedForce: true
      default: false
      }
    }
    var result: [Name] = []
    var index = 0
    while index < names.count {
      let name = names[index]
      index += 1
      guard kind(name.id) == nil, spokesmen.contains(document.key(name.tokens.upperBound - 1)),
        document.key(name.tokens.upperBound) == Key.of
      else {
        result.append(name)
        continue
      }
      var bodies: [Name] = []
      var end = name.tokens.upperBound + 1
      while index < names.count, isBody(names[index].id), names[index].tokens.lowerBound >= end,
        (end..<names[index].tokens.lowerBound).allSatisfy({ listing.contains(document.key($0)) }),
        document.token(names[index].tokens.upperBound).kind != .possessive
      {
        bodies.append(names[index])
        end = names[index].tokens.upperBound
        index += 1
      }
      guard let first = bodies.first, let last = bodies.last else {
        result.append(name)
        continue
      }
      result.append(
        Name(
          tokens: name.tokens.lowerBound..<last.tokens.upperBound, id: first.id, isPlace: false,
          others: bodies.dropFirst().map(\.id)))
    }
    return result
  }
  private static let spokesmen = WordSet("representatives officials delegates leaders envoys negotiators delegations")
  private static let listing = WordSet("the both , and &")
}
