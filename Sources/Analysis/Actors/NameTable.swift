import Corpus
import Facts

/// What a token can be, and where the trie of names goes on from it.
struct WordTag: Sendable {
  let classes: WordClasses
  let node: Int32
}

/// What the words of a text can be, looked up once for all who read it.
struct WordTags: Sendable {
  let words: [WordTag]
  /// Beside the sentences: everything that the words of each can be, which tells at a glance what a sentence cannot hold.
  let sentences: [WordClasses]

  subscript(token: Int) -> WordTag {
    @inline(__always) get { words[token] }
  }

  /// The classes alone.
  struct Classes: Sendable {
    private let words: [WordTag]
    init(_ tags: WordTags) { words = tags.words }
    subscript(token: Int) -> WordClasses {
      @inline(__always) get { words[token].classes }
    }
  }
}

/// Every name, title, adjective and word class the finders know, as one trie over word keys.
///
/// One look-up a token says what kinds of words it can be and where the trie continues, so a text of ordinary words
/// costs one probe each. Hyphens inside a phrase are left out, so "secretary general" and "secretary-general" are one.
struct NameTable: Sendable {
  /// One meaning of a phrase as a name.
  struct Candidate: Sendable {
    enum Kind: UInt8, Sendable { case actor, surname, place }
    let kind: Kind
    /// Index into the lexicon's actors or places.
    let index: Int32
    /// Read only after a clearer name or behind a title.
    let isAmbiguous: Bool
    /// The text must have capitals throughout: "EU", "US".
    let needsCapitals: Bool
    /// Bit n: word n of the name is capitalised in the lexicon.
    let capitals: UInt16
    let wordCount: UInt8
  }

  /// All a phrase can mean.
  struct Entry: Sendable {
    var candidates: [Candidate] = []
    /// Index into the lexicon's titles.
    var title: Int32 = -1
    /// The title's wording is a plural: "prime ministers".
    var isPluralTitle = false
    /// Actors the phrase means as a common noun.
    var nominals: [Int32] = []
    /// Indices into the lexicon's nations.
    var adjective: Int32 = -1
    var people: Int32 = -1
    var speech: Int32 = -1
    var head: Int32 = -1
    var isFemale: Bool?
  }

  struct Slot: Sendable {
    var key: UInt64 = 0
    var node: Int32 = 0
    var classes: WordClasses = []
  }

  private(set) var slots: [Slot]
  private(set) var entryOfNode: [Int32] = [-1]
  private(set) var entries: [Entry] = []
  private var mask: Int
  private var used = 0
  /// The words that begin something.
  private let filter = WordFilter(count: 1 << 13)

  init() {
    slots = [Slot](repeating: Slot(), count: 1 << 14)
    mask = slots.count - 1
  }

  @inline(__always) private static func mixed(_ key: UInt64, _ node: Int32) -> UInt64 {
    key &+ UInt64(truncatingIfNeeded: node) &* 0x9E37_79B9_7F4A_7C15
  }

  /// What a word is at the start of a phrase.
  @inline(__always) func first(_ key: WordKey) -> Slot { slot(key.hash) }

  /// Where the trie goes from a node with one more word; 0 when it ends.
  @inline(__always) func next(_ node: Int32, _ key: WordKey) -> Int32 { slot(NameTable.mixed(key.hash, node)).node }

  @inline(__always) private func slot(_ key: UInt64) -> Slot {
    slots.withUnsafeBufferPointer { slots in
      var index = Int(truncatingIfNeeded: key) & mask
      while slots[index].key != 0 {
        if slots[index].key == key { return slots[index] }
        index = (index + 1) & mask
      }
      return Slot()
    }
  }

  /// What the words of a text can be.
  func tags(of document: Document) -> WordTags {
    let words = tags(of: document.tokens)
    let sentences = words.withUnsafeBufferPointer { words in
      document.sentences.map { sentence in
        var classes: WordClasses = []
        for index in sentence.tokens { classes.formUnion(words[index].classes) }
        return classes
      }
    }
    return WordTags(words: words, sentences: sentences)
  }

  /// What each token can be, and where the trie goes on from it; nothing for numbers and marks.
  private func tags(of tokens: [Token]) -> [WordTag] {
    slots.withUnsafeBufferPointer { slots in
      tokens.withUnsafeBufferPointer { tokens in
        [WordTag](unsafeUninitializedCapacity: tokens.count) { tags, count in
          for token in tokens {
            var tag = WordTag(classes: [], node: 0)
            if token.kind == .word {
              let key = token.key.hash
              guard filter.mayHold(key) else {
                tags.initializeElement(at: count, to: tag)
                count += 1
                continue
              }
              var index = Int(truncatingIfNeeded: key) & mask
              while slots[index].key != 0 {
                if slots[index].key == key {
                  tag = WordTag(classes: slots[index].classes, node: slots[index].node)
                  break
                }
                index = (index + 1) & mask
              }
            }
            tags.initializeElement(at: count, to: tag)
            count += 1
          }
        }
      }
    }
  }

  func entryIndex(of node: Int32) -> Int? {
    let index = entryOfNode[Int(node)]
    return index < 0 ? nil : Int(index)
  }

  func entry(of node: Int32) -> Entry? {
    let index = entryOfNode[Int(node)]
    return index < 0 ? nil : entries[Int(index)]
  }

  /// Whether a first name is a woman's; nil where it is no first name or both bear it.
  func isFemale(_ name: WordKey) -> Bool? {
    let slot = first(name)
    return slot.classes.contains(.given) ? entry(of: slot.node)?.isFemale : nil
  }

  /// What the first word of a person's whole name tells.
  func isFemale(named name: String) -> Bool? { isFemale(WordKey(name.prefix { $0 != " " })) }

  /// Marks a single word.
  mutating func mark(_ key: WordKey, _ classes: WordClasses) {
    filter.insert(key.hash)
    slots[place(key.hash)].classes.formUnion(classes)
  }

  /// Changes the entry of a phrase, making it first where there is none.
  mutating func edit(_ phrase: some Collection<WordKey>, _ classes: WordClasses, _ change: (inout Entry) -> Void) {
    guard let first = phrase.first else { return }
    filter.insert(first.hash)
    var index = place(first.hash)
    slots[index].classes.formUnion(classes)
    var node = nodeMade(at: index)
    for key in phrase.dropFirst() {
      index = place(NameTable.mixed(key.hash, node))
      node = nodeMade(at: index)
    }
    if entryOfNode[Int(node)] < 0 {
      entryOfNode[Int(node)] = Int32(entries.count)
      entries.append(Entry())
    }
    change(&entries[Int(entryOfNode[Int(node)])])
  }

  private mutating func nodeMade(at index: Int) -> Int32 {
    if slots[index].node == 0 {
      slots[index].node = Int32(entryOfNode.count)
      entryOfNode.append(-1)
    }
    return slots[index].node
  }

  /// The slot of a key, made where it is new.
  private mutating func place(_ key: UInt64) -> Int {
    if used * 5 > slots.count * 2 { grow() }
    var index = Int(truncatingIfNeeded: key) & mask
    while slots[index].key != 0 {
      if slots[index].key == key { return index }
      index = (index + 1) & mask
    }
    slots[index].key = key
    used += 1
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    mask = slots.count - 1
    for slot in old where slot.key != 0 {
      var index = Int(truncatingIfNeeded: slot.key) & mask
      while slots[index].key != 0 { index = (index + 1) & mask }
      slots[index] = slot
    }
  }
}
