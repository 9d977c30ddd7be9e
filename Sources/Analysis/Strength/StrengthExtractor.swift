import Corpus
import Facts

/// Reads how many troops the watched force has, gets, loses, may have or is to have, and who says so.
///
/// "its contingent currently has dwindled to around 4,500" is a total near 4,500; "about 1,000 additional troops" is a
/// reinforcement and never a level; what belongs to another force, to casualties or to a patrol gives nothing.
package final class StrengthExtractor: Sendable {
  let words: StrengthWords
  let units: UnitTable
  /// The force whose strength is read, and the year its mission began.
  let force: EntityID
  let missionStart: DateValue
  let theatre: StrengthTheatre

  package init(words: StrengthWords, units: UnitTable, theatre: StrengthTheatre = .none) {
    (self.words, self.units, self.theatre) = (words, units, theatre)
    force = words.watched
    missionStart = DateValue(year: words.missionStart.year) ?? DateValue(day: words.missionStart)
  }

  package func extract(
    document: Document, quantities: [FoundQuantity], dates: [FoundDate] = [], mentions: [FoundMention] = [],
    attributions: [FoundAttribution] = [], publication: Publication = .unknown, title: String? = nil
  ) -> [Found<StrengthReport>] {
    var result: [Found<StrengthReport>] = []
    visit(document, quantities, dates, mentions, attributions, publication, title) { context, figures, speaksOfChange in
      let reports = context.reports(of: figures)
      result += reports
      if speaksOfChange {
        result += context.unquantified(apartFrom: reports)
      }
      return reports
    }
    return document.withoutHeadlineRepeats(result) { $0.meaning.quantity }
      .filter { !isToldWithFigure($0, in: result, of: document) }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// "Slovenia to strengthen its force" above "Slovenia will send 20 more soldiers": a headline's change that the text tells
  /// with its figure.
  private func isToldWithFigure(
    _ one: Found<StrengthReport>, in all: [Found<StrengthReport>], of document: Document
  ) -> Bool {
    guard one.meaning.quantity == nil, isHeadline(one, document) else { return false }
    return all.contains { other in
      other.meaning.kind == one.meaning.kind && other.meaning.quantity != nil && !isHeadline(other, document)
        && other.meaning.modality != .denied
        && (one.meaning.nation == nil || other.meaning.nation == nil || one.meaning.nation == other.meaning.nation)
    }
  }

  private func isHeadline(_ one: Found<StrengthReport>, _ document: Document) -> Bool {
    document.text.blocks[document.sentences[document.sentence(ofToken: one.tokens.lowerBound)].block].kind == .title
  }

  /// The rule that decided on each figure of the watched force, those that mean "no strength" included.
  ///
  /// For "93 NATO peacekeepers were injured" it names "casualties"; figures of other forces are left out.
  package func decisions(document: Document, quantities: [FoundQuantity]) -> [(figure: FoundQuantity, rule: RuleName)] {
    var result: [(figure: FoundQuantity, rule: RuleName)] = []
    visit(document, quantities, [], [], [], .unknown, nil) { context, figures, _ in
      result += context.readings(of: figures).map { ($0.phrase, $0.rule) }
      return context.reports(of: figures)
    }
    return result
  }

  /// Calls `read` for each sentence worth an expensive look; what it returns sets the topic of the next.
  private func visit(
    _ document: Document, _ quantities: [FoundQuantity], _ dates: [FoundDate], _ mentions: [FoundMention],
    _ attributions: [FoundAttribution], _ publication: Publication, _ title: String?,
    _ read: (StrengthContext, [FoundQuantity], _ speaksOfChange: Bool) -> [Found<StrengthReport>]
  ) {
    let signs = theatre.signs(in: document, mentions, on: publication.date)
    var views = StrengthViews(document, words, places: signs.places, commanders: signs.commanders)
    let flags = views.flags
    guard !flags.isEmpty, isAboutLand(&views, title: title) else { return }
    let namesForce = namesForce(&views, title: title)
    guard
      namesForce
        || flags.contains(where: {
          $0.contains(.kosovo) && !$0.isDisjoint(with: [.military, .mission, .part, .nationName])
        })
    else { return }
    let context = StrengthContext(
      extractor: self, view: views[0], textDates: dates, attributions: attributions, publication: publication)
    context.topic.documentNamesForce = namesForce
    if let title {
      context.topic.titleNation = StrengthViews(Document(SourceText(verbatim: title)), words).onlyContributor
    }
    let quantities = quantities.filter { !$0.meaning.isUnlisted }
    var next = 0
    for (number, sentence) in document.sentences.enumerated() {
      let first = next
      while next < quantities.count, quantities[next].tokens.lowerBound < sentence.tokens.upperBound { next += 1 }
      let flag = flags[number]
      let speaksOfChange =
        !flag.isDisjoint(with: StrengthExtractor.changeWords)
        && (context.topic.subject == .own || !flag.isDisjoint(with: [.presence, .peace, .north, .more, .reserve]))
      guard first < next || flag.contains(.forceName) || speaksOfChange else { continue }
      context.turn(to: views[number])
      let reports = read(context, Array(quantities[first..<next]), speaksOfChange)
      context.topic.follow(context.view, reports)
      context.topic.countsThings = quantities[first..<next].contains { context.unit(of: $0)?.kind == .thing }
    }
  }

  private static let changeWords: StrengthWordClasses = [
    .rise, .fall, .send, .leave, .maybe, .demand, .limit, .more, .have, .deny,
  ]

  /// Whether a name says that the text is about the force's land: "province" and "the NATO-led troops" are elsewhere too.
  private func isAboutLand(_ views: inout StrengthViews, title: String?) -> Bool {
    if views.hasCommander || views.flags.contains(where: { $0.contains(.proper) }) { return true }
    if let title {
      let headline = StrengthViews(Document(SourceText(verbatim: title)), words)
      if headline.flags.contains(where: { $0.contains(.proper) }) { return true }
    }
    guard !views.flags.contains(where: { $0.contains(.theatre) }) else { return false }
    return names(.own, &views) || (names(.alliance, &views) && views.flags.contains { $0.contains(.kosovo) })
  }

  /// Whether the text or its headline names the force, or one the alliance and the other Kosovo.
  private func namesForce(_ views: inout StrengthViews, title: String?) -> Bool {
    if namesForce(&views) { return true }
    guard let title else { return false }
    var headline = StrengthViews(Document(SourceText(verbatim: title)), words)
    if namesForce(&headline) { return true }
    // "Kosovo tension" above "NATO will send 700 more troops".
    return headline.flags.contains { $0.contains(.kosovo) } && names(.alliance, &views)
      || views.flags.contains { $0.contains(.kosovo) } && names(.alliance, &headline)
  }

  private func names(_ kind: ForceName.Kind, _ views: inout StrengthViews) -> Bool {
    for number in views.flags.indices where views.flags[number].contains(.forceName) {
      if views[number].forces.contains(where: { $0.name.kind == kind }) { return true }
    }
    return false
  }

  /// Whether the text names the force, or the alliance together with Kosovo, anywhere.
  private func namesForce(_ views: inout StrengthViews) -> Bool {
    let flags = views.flags
    if views.hasCommander { return true }
    for number in flags.indices where flags[number].contains(.forceName) {
      let view = views[number]
      if view.forces.contains(where: { $0.name.kind == .own || $0.name.kind == .contingent }) { return true }
      if view.forces.contains(where: { $0.name.kind == .alliance }), view.all.contains(.kosovo) { return true }
    }
    if flags.contains(where: { $0.isSuperset(of: [.forceName, .peace]) }),
      flags.contains(where: { $0.contains(.kosovo) })
    {
      return true
    }
    return flags.contains { $0.contains(.peace) || $0.isSuperset(of: [.forceName, .mission]) }
      && flags.contains { $0.isSuperset(of: [.kosovo, .military]) }
  }
}

/// The views of a text's sentences, each made when it is first looked at.
private struct StrengthViews {
  /// What the words of each sentence are.
  let flags: [StrengthWordClasses]
  /// Whether the text names a commander of the force of its day.
  var hasCommander: Bool { !commanders.isEmpty }
  private let document: Document
  private let words: StrengthWords
  private let classes: [StrengthWordClasses]
  private let commanders: [Range<Int>]
  /// Everything the words and marks of each sentence are.
  private let all: [StrengthWordClasses]
  private var views: [SentenceView?]

  /// - Parameters:
  ///   - places: Tokens that name places of the force's land.
  ///   - commanders: Tokens that name the force's commander of the day.
  init(
    _ document: Document, _ words: StrengthWords, places: [Range<Int>] = [], commanders: [Range<Int>] = []
  ) {
    (self.document, self.words, self.commanders) = (document, words, commanders)
    let (tokens, table) = (document.tokens, words.classes)
    var classes = table.values(of: tokens, or: [])
    for place in places { for index in place { classes[index].formUnion([.kosovo, .proper]) } }
    var all: [StrengthWordClasses] = []
    all.reserveCapacity(document.sentences.count)
    flags = document.sentences.map { sentence in
      var flags: StrengthWordClasses = []
      var marks: StrengthWordClasses = []
      for index in sentence.tokens {
        if tokens[index].kind == .word { flags.formUnion(classes[index]) } else { marks.formUnion(classes[index]) }
      }
      var settled = flags
      if !flags.isDisjoint(with: .unsettled) {
        settled = []
        for index in sentence.tokens {
          if !classes[index].isDisjoint(with: .unsettled) {
            StrengthWordClasses.settle(index, in: sentence.tokens, of: tokens, &classes)
          }
          settled.formUnion(classes[index])
        }
      }
      all.append(settled.union(marks))
      return flags
    }
    (self.classes, self.all) = (classes, all)
    views = [SentenceView?](repeating: nil, count: flags.count)
  }

  /// The contributor that the text names, if it names one alone.
  var onlyContributor: String? {
    var views = self
    var codes: Set<String> = []
    for number in flags.indices where flags[number].contains(.nationName) {
      codes.formUnion(views[number].nations.filter(\.name.isContributor).map(\.name.code))
    }
    return codes.count == 1 ? codes.first : nil
  }

  subscript(number: Int) -> SentenceView {
    mutating get {
      if let view = views[number] { return view }
      let tokens = document.sentences[number].tokens
      let view = SentenceView(
        document, number, words, classes: classes, all: all[number],
        commanders: commanders.filter { tokens.contains($0.lowerBound) })
      views[number] = view
      return view
    }
  }
}

/// What the sentences before speak of.
struct StrengthTopic: Sendable {
  enum Subject: Sendable { case none, own, other }

  var subject = Subject.none
  /// The contributing nation spoken of.
  var nation: String?
  /// The nation the sentence before was about, from its first word on.
  var subjectNation: String?
  /// Whether the sentence before spoke of reinforcements alone.
  var isAboutArrivals = false
  /// The one contributor that the sentence before named.
  var onlyNation: String?
  /// The contributing nation named last anywhere.
  var lastNation: String?
  /// Whether the sentence before told how strong the force is.
  var toldStrength = false
  /// Whether any sentence before did.
  var hasToldStrength = false
  /// The kinds of statement that the text has made.
  var toldKinds: Set<StrengthReport.Kind> = []
  /// The time of the figures of the sentence before, where a date beside them gave it.
  var dated: DateValue?
  /// The state a question before asked for: "How many British soldiers serve with KFOR?"
  var askedNation: String?
  /// Whether the sentence before asked how many the force has.
  var isAsked = false
  /// Whether the text names the force at all.
  var documentNamesForce = false
  /// Whether the sentence before spoke of another theatre and not of this one.
  var isElsewhere = false
  /// Whether the last figure of the sentence before counted things.
  var countsThings = false
  /// Whether the sentence before told a limit.
  var toldCeiling = false
  /// The one contributor that the headline names.
  var titleNation: String?
  /// The one contributor whose soldiers or contingent the text spoke of last.
  var soldiersNation: String?
  /// The largest level that the text has told of each contributor.
  var levels: [String: Int] = [:]
  /// The sizes of the reinforcements that the text has told.
  var arrivals: Set<Int> = []

  private static let asking = WordSet("many large big strong size")
  private static let from = WordSet("from")
  private static let members = WordSet(
    "sergeant officer spokesman spokeswoman chief director commander general colonel major captain veteran")
  private static let soldiers = WordSet("troops soldiers peacekeepers")

  /// The one contributor among the nations of a sentence that are of some sort, or whether there are several.
  private static func contributors(
    _ view: SentenceView, where isMeant: (SentenceView.Nation) -> Bool
  ) -> (only: String?, areSeveral: Bool) {
    var only: String?
    for nation in view.nations where nation.name.isContributor && nation.name.code != only && isMeant(nation) {
      if only != nil { return (nil, true) }
      only = nation.name.code
    }
    return (only, false)
  }

  mutating func follow(_ view: SentenceView, _ reports: [Found<StrengthReport>]) {
    let hasOwn = view.forces.contains { $0.name.kind == .own || $0.name.kind == .contingent }
    let hasAlliance = view.forces.contains { $0.name.kind == .alliance }
    // "came from SFOR": where soldiers come from is not what the text goes on about.
    let hasOther = view.forces.contains { force in
      force.name.kind == .other
        && !view.holds(StrengthTopic.from, in: (force.tokens.lowerBound - 2)..<force.tokens.lowerBound)
        // "the Kosovo Police sergeant who was killed": one of them, and no more of the force.
        && !view.holds(StrengthTopic.members, in: force.tokens.upperBound..<(force.tokens.upperBound + 1))
    }
    let contributor = view.nations.last { !$0.name.isAdversary }
    isElsewhere = view.all.contains(.theatre) && !view.all.contains(.kosovo)
    isAboutArrivals = !reports.isEmpty && reports.allSatisfy { $0.meaning.kind == .reinforcement }
    toldStrength = reports.contains { $0.meaning.quantity != nil }
    for report in reports where report.meaning.kind == .reinforcement {
      if let value = report.meaning.quantity?.value { arrivals.insert(value) }
    }
    hasToldStrength = hasToldStrength || toldStrength
    for report in reports where report.meaning.modality != .denied { toldKinds.insert(report.meaning.kind) }
    toldCeiling = reports.last?.meaning.kind == .ceiling
    dated = reports.last { $0.meaning.asOfBasis?.hasPrefix(StrengthContext.besideBasis) == true }?.meaning.asOf
    lastNation = contributor?.name.code ?? lastNation
    onlyNation = StrengthTopic.contributors(view) { _ in true }.only
    // "NATO's officials answered that the mission goes on", "American troops will stay out of Mitrovica".
    let isMission = hasAlliance && documentNamesForce && view.all.contains(.mission) && !view.all.contains(.theatre)
    let hasContributors =
      view.all.contains(.kosovo) && !hasOther
      && view.nations.contains { nation in
        nation.name.isAdjective && !nation.name.isAdversary
          && view.holds(StrengthTopic.soldiers, in: nation.tokens.upperBound..<(nation.tokens.upperBound + 1))
      }
    // "How many has KFOR?", "Are there still Irish soldiers there?", "And the whole force?"
    let isOpen = view.endsAsking && !view.all.isDisjoint(with: [.military, .mission])
    isAsked =
      (hasOwn || hasContributors || subject == .own || documentNamesForce)
      && (view.holds(StrengthTopic.asking, in: view.tokens) && view.isQuestion || isOpen)
    let owners = StrengthTopic.contributors(view) { nation in
      (nation.tokens.upperBound..<min(view.tokens.upperBound, nation.tokens.upperBound + 2)).contains {
        !view.classes($0).isDisjoint(with: [.military, .presence])
      }
    }
    if owners.only != nil {
      soldiersNation = owners.only
    } else if owners.areSeveral || hasOwn || hasAlliance || contributor?.name.isContributor == true {
      soldiersNation = nil
    }
    for report in reports {
      if let nation = report.meaning.nation, let value = report.meaning.quantity?.value {
        levels[nation] = max(levels[nation] ?? 0, value)
      }
    }
    // What is asked holds until something else is.
    if view.endsAsking || isAsked { askedNation = contributor?.name.code }
    if hasOwn || isMission || hasContributors || (hasAlliance && view.all.contains(.kosovo)) || !reports.isEmpty {
      subject = .own
    } else if hasOther {
      subject = .other
    }
    let firstForce = view.forces.first?.tokens.lowerBound ?? .max
    if let first = view.nations.first, first.tokens.lowerBound < firstForce,
      !first.name.isAdversary
    {
      subjectNation = first.name.code
    } else if firstForce != .max {
      subjectNation = nil
    }
    if let contingent = view.forces.last(where: { $0.name.kind == .contingent }) {
      nation = contingent.name.nation
    } else if let spoken = reports.first?.meaning.nation, reports.allSatisfy({ $0.meaning.nation == spoken }) {
      nation = spoken
    } else if hasOwn || hasAlliance || !view.nations.isEmpty {
      nation = nil
    }
  }
}

extension Document {
  /// Whether a token stands in the title or in a line above paragraphs.
  func isHeadline(_ token: Int) -> Bool {
    let block = sentences[sentence(ofToken: token)].block
    guard text.blocks.indices.contains(block) else { return false }
    return text.blocks[block].kind == .title || text.blocks[block].kind == .subheading
  }

  /// Facts without those of the headline that the text below gives again: one claim, told once.
  func withoutHeadlineRepeats<Meaning>(_ found: [Found<Meaning>], _ quantity: (Found<Meaning>) -> Quantity?)
    -> [Found<Meaning>]
  {
    func isHeadline(_ one: Found<Meaning>) -> Bool { self.isHeadline(one.tokens.lowerBound) }
    guard found.contains(where: isHeadline) else { return found }
    let told = Set(found.filter { !isHeadline($0) }.compactMap { quantity($0)?.value })
    return found.filter { one in !isHeadline(one) || !(quantity(one)?.value.map(told.contains) ?? false) }
  }
}
