import Corpus
import Facts

/// A text as one or more articles print it word for word.
struct OriginText: Sendable {
  /// Hash of the body's words.
  let hash: String
  let fingerprint: Fingerprint
  /// Its sampled runs.
  let sample: [UInt32]
  /// Numbers of the articles with these very words.
  private(set) var articles: [Int32] = []
  /// Agencies and authors that the articles credit.
  private var credits: Set<String> = []
  /// Outlets it is printed by.
  private var outlets: Set<String> = []
  /// Outlets whose text another site prints, which is a credit too.
  private var reprinted: Set<String> = []
  /// Days of publication that are known to the day.
  private var days: Set<Int32> = []

  init(hash: String, fingerprint: Fingerprint) {
    (self.hash, self.fingerprint) = (hash, fingerprint)
    sample = RunTable.sample(of: fingerprint)
  }

  mutating func add(_ reading: Reading, article: Int32) {
    articles.append(article)
    let source = reading.article
    credits.formUnion(source.wires)
    if let byline = source.byline, !byline.isEmpty { credits.insert(byline) }
    if let outlet = source.outlet?.value {
      outlets.insert(outlet)
      if source.republisher != nil { reprinted.insert(outlet) }
    }
    if let date = reading.publication.date, let first = date.first, first == date.last {
      days.insert(Int32(first.number))
    }
  }

  /// An agency or author that both credit, or that one credits and that printed the other itself.
  ///
  /// Two articles of one outlet have no credit line in common: an outlet writes many stories.
  func credit(with other: OriginText) -> String? {
    if credits.isEmpty && reprinted.isEmpty && other.credits.isEmpty && other.reprinted.isEmpty { return nil }
    let named = credits.union(reprinted).union(other.credits).union(other.reprinted)
    let common = credits.union(outlets).intersection(other.credits.union(other.outlets)).intersection(named)
    return common.min()
  }

  func isOfSameDay(as other: OriginText) -> Bool { !days.isDisjoint(with: other.days) }

  /// Whether this text is the one that others are compared with: the longest, since prints are cut more than they grow.
  func leads(_ other: OriginText) -> Bool {
    let (mine, theirs) = (fingerprint.runs.count, other.fingerprint.runs.count)
    return mine != theirs ? mine > theirs : hash < other.hash
  }
}
