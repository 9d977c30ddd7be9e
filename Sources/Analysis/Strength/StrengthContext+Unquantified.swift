import Corpus
import Facts

/// A way texts state a change of strength without a figure: a word `@` and what follows it.
final class UnquantifiedRule: Sendable {
  let name: RuleName
  let reading: StrengthReading
  /// The first word of the statement.
  let opening: StrengthWordClasses
  /// The first word is one of these; any of the classes where there are none.
  let words: WordSet?
  /// What must stand right before the first word.
  let lead: StrengthPattern?
  let patterns: [StrengthPattern]
  /// Only where nothing else in the sentence is a strength.
  let needsSilence: Bool
  let example: String
  let silent: String

  init(
    _ name: RuleName, _ reading: StrengthReading, opening: StrengthWordClasses, only words: WordSet? = nil,
    after lead: String? = nil, _ patterns: [String], example: String, silent: String
  ) {
    (self.name, self.reading, self.opening, self.words) = (name, reading, opening, words)
    self.lead = lead.map { StrengthPattern($0) }
    needsSilence = lead != nil
    self.patterns = patterns.map { StrengthPattern($0) }
    (self.example, self.silent) = (example, silent)
  }

  /// The classes a statement may begin with.
  static let openings = all.reduce(into: StrengthWordClasses()) { $0.formUnion($1.opening) }

  /// By the bit of a class: the rules that may begin with it, a bit each.
  private static let rulesOfClass: [UInt64] = {
    precondition(all.count <= 64, "there are more rules of changes without a figure than bits for them")
    return (0..<StrengthWordClasses.RawValue.bitWidth).map { place in
      all.indices.reduce(0) { $0 | UInt64(all[$1].opening.rawValue >> place & 1) << $1 }
    }
  }()

  /// The rules that may begin with a word, a bit each in their order.
  static func rules(openedBy classes: StrengthWordClasses) -> UInt64 {
    var result: UInt64 = 0
    var left = classes.intersection(openings).rawValue
    while left != 0 {
      result |= rulesOfClass[left.trailingZeroBitCount]
      left &= left - 1
    }
    return result
  }

  static let all: [UnquantifiedRule] = [
    UnquantifiedRule(
      "presence-moved", .move, opening: [.rise],
      [
        "up? its|our|their|the ..3 presence|patrols|posture|guard ..2 in|along|near|on|around|towards|toward|to|at ..2 NORTH",
        "up? patrols|patrolling ..3 in|along|near|on|around|towards|toward|to|at ..2 NORTH",
      ],
      example: "“We have already increased the presence in the north,” the NATO chief said in Kosovo.",
      silent: "NATO increased its presence in Kosovo."),
    UnquantifiedRule(
      "moved-north", .move, opening: [.send, .maybe],
      ["..2 more|some|part|several|additional ..4 to|into|towards ..2 north|northern|border|mitrovica"],
      example: "KFOR would move more of its soldiers to the north if stability were at risk.",
      silent: "KFOR would move more slowly if stability were at risk."),
    UnquantifiedRule(
      "presence-was-moved", .move, opening: [.send], after: "PRESENCE ..3 been|being|was|were|are|be ..1",
      ["to|into|towards|closer ..4 north|northern|border|boundary|mitrovica|gates|gate|crossings"],
      example: "Additional KFOR units were moved to the two border gates.",
      silent: "Additional KFOR units were moved by the reception."),
    UnquantifiedRule(
      "patrols-added", .move, opening: [.more, .rise, .send], ["more|extra|additional ..1 patrols"],
      example: "NATO-led peacekeepers have added more patrols in the area.",
      silent: "NATO-led peacekeepers have added more pages to the report."),
    UnquantifiedRule(
      "number-to-be-cut", .loss, opening: [.fall],
      after: "number|numbers ..3 troops|soldiers|peacekeepers|personnel|men ~~6 will|would|to|is|are be|being ..1",
      [".", ",", "in|over|by|from|further|again|once|when|as|during|after|before|this|next"],
      example: "The number of KFOR's troops in the operation will be cut.",
      silent: "The number of KFOR's letters in the operation will be cut."),
    UnquantifiedRule(
      "reserve-moved", .reserve, opening: [.reserve], after: "SEND ..2 its|the|a|their ..2",
      ["battalion|battalions|force|forces|company|companies|troops"],
      example: "KFOR is prepared to move its reserve battalion north.", silent: "KFOR praised its reserve battalion."),
    UnquantifiedRule(
      "reserve-sent", .gain, opening: [.send],
      after: "RESERVE ..1 battalion|battalions|company|companies|troops ~~3 was|were|had|is|are|be|been|to ..2",
      ["in|to|into|from|over|down|there|up|again"],
      example: "In 2011 the reserve battalion of KFOR was flown in.",
      silent: "In 2011 the reserve battalion of KFOR was flown past a stand."),
    UnquantifiedRule(
      "more-allowed", .gain, opening: [.limit],
      ["..2 MORE ..2 troops|forces|soldiers|peacekeepers|units|battalions|personnel", "..2 reinforcements"],
      example: "The allies have authorised additional forces for KFOR.",
      silent: "The allies have authorised additional talks with KFOR."),
    UnquantifiedRule(
      "reinforcements-sent", .gain, opening: [.send, .demand], ["for? ..2 reinforcements"],
      example: "NATO is sending reinforcements to KFOR.", silent: "NATO is sending supplies to KFOR."),
    UnquantifiedRule(
      "presence-was-cut", .loss, opening: [.fall], after: "PRESENCE|MISSION ~~6 been|be|being|was|were|is|are ..1",
      [
        "out|down|back? by|since|over|further|gradually|drastically|sharply|steadily|considerably|again|soon|next|this|in|too"
      ],
      example: "Britain's force in Kosovo has been halved since 1999.",
      silent: "Britain's budget for Kosovo has been halved since 1999."),
    UnquantifiedRule(
      "presence-has-shrunk", .loss, opening: [.fall], after: "PRESENCE|MISSION ~~4 has|have ..2",
      ["by|since|over|further|gradually|drastically|sharply|steadily|considerably|again"],
      example: "KFOR has shrunk considerably since 1999.", silent: "KFOR has stayed the same since 1999."),
    UnquantifiedRule(
      "it-was-changed", .loss, opening: [.fall],
      only: "halved cut reduced shrunk shrank trimmed slimmed dwindled thinned",
      after: "it|they|force|mission|contingent|presence|number|KOSOVO ~~1 has|have|had|was|were|been|be|being|is ..3",
      [
        "by|since|over|further|too|again|twice|drastically|sharply|steadily|considerably",
        "by|to|in ..3 half|third|quarter",
      ],
      example: "KFOR is small. It has more than halved since the beginning of 2002.",
      silent: "KFOR is small. Its budget has more than halved since the beginning of 2002."),
    UnquantifiedRule(
      "halved-it", .loss, opening: [.fall], only: "halved halve halves halving cut cuts shrank reduced reduces slashed",
      ["it|them|this ..2 by|again|further|in|too|."],
      example: "In 2010 KFOR had 10,000 troops, and the next step halved it.",
      silent: "In 2010 KFOR had an old bridge, and the storm halved the road."),
    UnquantifiedRule(
      "halves-force", .loss, opening: [.fall], only: "halved halve halves halving",
      ["..5 PRESENCE|MISSION"],
      example: "NATO is to halve its peacekeeping force in Kosovo.", silent: "NATO is to halve its bills in Kosovo."),
    UnquantifiedRule(
      "share-of-force-goes", .loss, opening: [.fall, .leave],
      [
        "..6 PRESENCE|MISSION ..3 by ..2 half", "..6 PRESENCE|MISSION ..3 by ..3 third|quarter|half|fifth",
        "by ..3 half|third|quarter|fifth",
      ],
      example: "The Alliance will shrink KFOR by half.", silent: "The Alliance will shrink KFOR in time."),
    UnquantifiedRule(
      "the-reduction", .loss, opening: [.fall, .leave],
      only: "reduction reductions drawdown cut cuts withdrawal withdrawals downsizing pullout departure",
      after: "the|this|that|such|a|further|any ..2",
      [
        "reflects|reflected|follows|followed|is|was|will|would|took|takes|comes|came|began|begins|continues|means|remains|depends|has|could|should",
        "of|in ..5 PRESENCE|MISSION",
      ],
      example: "KFOR had 28,000 troops. The reduction reflects the regrouping of its brigades.",
      silent: "KFOR had a budget. The reduction of its bills was small."),
    UnquantifiedRule(
      "cuts-ruled-out", .loss, opening: [.deny, .demand, .maybe, .future],
      only:
        "ruled rule rules rejected rejects refuse refused opposed excluded against warned considering planned plans",
      [
        "out|against|of? ..1 further|any|more|new|deeper|additional? cuts|reductions|drawdown|reduction|withdrawal|withdrawals|downsizing"
      ],
      example: "The general of KFOR ruled out further cuts in the coming months.",
      silent: "The general of KFOR ruled out further talks in the coming months."),
    UnquantifiedRule(
      "kept-as-needed", .target, opening: [.have, .future, .maybe],
      only: "keep keeps kept maintain maintains retain leave hold",
      [
        "as many|large ..2 troops|soldiers|forces|peacekeepers|force|presence ..6 as",
        "..1 troops|forces|soldiers|presence|force ..4 as long|necessary|needed",
      ],
      example: "We will keep as many troops in Kosovo with KFOR as we need.",
      silent: "We will keep as many papers on KFOR as we need."),
    UnquantifiedRule(
      "more-if-needed", .gain, opening: [.maybe, .future], only: "can could may might will would",
      ["send|deploy|bring ..1 more ..2 if|when|should|troops|soldiers|forces"],
      example: "We are not leaving Kosovo, NATO said; we can send more if we must.",
      silent: "We are not leaving Kosovo, NATO said; we can send more letters."),
    UnquantifiedRule(
      "contingent-went", .loss, opening: [.leave],
      only: "withdraw withdrew withdrawn withdraws withdrawing pull pulled pulls pulling recall",
      [
        "out|back|home? its|their|the|all|our ..4 troops|soldiers|contingent|peacekeepers|battalion|company|units|men ..4 from|out|home|by|in"
      ],
      example: "Spain said in March that it would withdraw its contingent from KFOR.",
      silent: "Serbia said in March that it would withdraw its papers from KFOR."),
    UnquantifiedRule(
      "ready-for-more", .gain, opening: [.maybe], ["to do|act|send|deploy more"],
      example: "NATO peacekeepers in Kosovo are ready to do more.", silent: "NATO is ready to talk about Kosovo."),
    UnquantifiedRule(
      "more-sent", .gain, opening: [.send, .maybe],
      ["for|of|sending|deploying ..3 MORE ..4 PRESENCE", "..2 MORE ..4 PRESENCE"],
      example: "NATO was considering deploying additional peacekeeping troops in Kosovo.",
      silent: "NATO was considering more talks in Kosovo."),
    UnquantifiedRule(
      "more-asked", .gain, opening: [.demand], ["for ..3 MORE ..4 PRESENCE", "..2 more|additional|extra PRESENCE"],
      example: "Albania calls for more NATO troops in Kosovo.",
      silent: "Albania calls for more talks with NATO on Kosovo."),
    UnquantifiedRule(
      "presence-raised", .gain, opening: [.rise],
      ["up? in|of|for? ..6 PRESENCE", "up? ..5 PRESENCE"],
      example: "Rama urged NATO to further boost its military forces in Kosovo.",
      silent: "Serbia is boosting its military presence near Kosovo, NATO said."),
    UnquantifiedRule(
      "presence-cut", .loss, opening: [.fall, .leave],
      ["back|down|out? in|of? ..5 PRESENCE"],
      example: "NATO will cut back its forces in Kosovo.", silent: "Serbia cut its forces near Kosovo, NATO said."),
  ]
}

extension StrengthContext {
  /// Statements of change without a figure, one at most for each kind of change.
  func unquantified(apartFrom reports: [Found<StrengthReport>]) -> [Found<StrengthReport>] {
    guard speaksOfForce, !view.holds(StrengthContext.toll, in: view.tokens) else { return [] }
    // A change with its figure is told: only where they go inside the country is new.
    let isTold = reports.contains { $0.meaning.quantity != nil && $0.meaning.kind != .total }
    var found: [Found<StrengthReport>] = []
    for index in view.tokens where !view.classes(index).isDisjoint(with: UnquantifiedRule.openings) {
      if let last = found.last, index < last.tokens.upperBound { continue }
      var possible = UnquantifiedRule.rules(openedBy: view.classes(index))
      while possible != 0 {
        let rule = UnquantifiedRule.all[possible.trailingZeroBitCount]
        possible &= possible - 1
        if let words = rule.words, !words.contains(view.key(index)) { continue }
        if let lead = rule.lead, !lead.matches(before: index, in: view) { continue }
        if rule.needsSilence ? !reports.isEmpty : isTold && rule.reading != .move { continue }
        guard let end = rule.patterns.lazy.compactMap({ $0.end(after: index + 1, in: self.view) }).first else {
          continue
        }
        let words = index..<(view.token(end - 1).kind == .mark && end - 1 > index ? end - 1 : end)
        // "the beginning of Yugoslavia's pull-out of forces"
        if view.token(index - 1).kind == .possessive, view.classes(index - 2).contains(.adversary) { continue }
        // "all of them falling under the KFOR commander", "drawn from the reserve force"
        if rule.name == "presence-cut", StrengthContext.falling.contains(view.key(index)) || isDrawnFrom(index) {
          continue
        }
        // "should not leave existing troops exposed", but "leave NATO's mission"
        if rule.name == "presence-cut", StrengthContext.leaveWords.contains(view.key(index)),
          !StrengthContext.definites.contains(view.key(index + 1)), !view.holds(.mission, in: words)
        {
          continue
        }
        // "leave for KFOR", "Serb forces withdrew and the NATO-led force came", "large-scale deployments"
        if rule.name == "presence-cut",
          view.key(index + 1) == StrengthContext.forWord || view.key(index + 1) == Key.and
            || index > view.tokens.lowerBound && QuantityFinder.dashes.contains(view.key(index - 1))
        {
          continue
        }
        // "consider an additional decrease of troops", "ready for the new mission"
        if rule.reading == .gain,
          view.holds(.fall, in: words.dropFirst())
            || StrengthContext.newMission.matches(before: words.upperBound, in: view)
        {
          continue
        }
        // "tried to bolster confidence in their mission": no soldiers.
        if rule.opening.contains(.rise), view.holds(StrengthContext.abstracts, in: words.dropFirst()) { continue }
        // "NATO has doubled its forces in the east of the alliance"
        if view.holds(StrengthContext.wide, in: words.lowerBound..<end + 6),
          !view.holds(.kosovo, in: words.lowerBound..<end + 6)
        {
          continue
        }
        // "NATO will send 800 men. The strengthening of the force became necessary": the one that was told.
        if rule.reading == .gain, topic.toldKinds.contains(.reinforcement), isDefiniteNoun(index) { continue }
        // "NATO will cut 1,000 men. The cut will come in May"
        if rule.name == "the-reduction", topic.toldKinds.contains(.reduction), !isAnother(before: index) { continue }
        guard !reports.contains(where: { $0.tokens.overlaps(words) }), !holdsNumber(words), !namesOtherForce(words),
          rule.reading == .target || !view.holds(StrengthContext.joints, in: words.dropLast()),
          isOwn(phrase(words), unit: UnitTable.Unit(name: "troops", kind: .troops), isRow: false)
        else { continue }
        found.append(report(words, rule))
        break
      }
    }
    return found
  }

  /// Changes without a figure are read only where the sentence itself names the force, or goes on in its own words.
  private var speaksOfForce: Bool {
    if view.forces.contains(where: { $0.name.kind == .own || $0.name.kind == .contingent }) { return true }
    if view.forces.contains(where: { $0.name.kind == .alliance }) {
      return view.all.contains(.kosovo) || topic.documentNamesForce
    }
    // "Sweden is to send extra troops to Kosovo", above the paragraph that names the force
    if topic.documentNamesForce, view.all.isSuperset(of: [.kosovo, .send, .more]), view.forces.isEmpty,
      view.nations.first.map({ code($0) != nil }) == true
    {
      return true
    }
    if view.all.contains(.peace), view.all.contains(.kosovo) || topic.subject == .own { return true }
    // "The force was cut too fast? It has more than halved": the text goes on about it, and nobody else is named.
    if topic.subject == .own, topic.documentNamesForce, view.forces.isEmpty,
      view.nations.allSatisfy({ !$0.name.isAdversary || $0.name.isLand }),
      view.all.isDisjoint(with: .theatre)
    {
      return topic.hasToldStrength || !view.all.isDisjoint(with: [.mission, .reserve, .military])
        || view.holds(StrengthContext.itWords, in: view.tokens.prefix(4))
    }
    return topic.subject == .own && view.holds(StrengthContext.weWords, in: view.tokens)
  }

  /// "any further cut", "a withdrawal": not the change that was told before.
  private func isAnother(before index: Int) -> Bool {
    view.holds(StrengthContext.others, in: (index - 3)..<index)
  }
  /// "The strengthening", "this reinforcement".
  private func isDefiniteNoun(_ index: Int) -> Bool {
    StrengthContext.definites.contains(view.key(index - 1)) && view.key(index - 1) != Key.their
      && (isGerund(index) || StrengthContext.changeNouns.contains(view.key(index)))
  }
  private static let changeNouns = WordSet("reinforcement increase build-up buildup boost")
  private static let others = WordSet("further any another a more")

  /// "raised KFOR's death toll".
  private static let toll = WordSet("toll")

  /// "asked KFOR to remove the ROSU special forces": forces of another name.
  private func namesOtherForce(_ words: Range<Int>) -> Bool {
    // "the drawdown of the Stability Force"
    if view.key(words.upperBound) == NumberWords.of,
      view.forces.contains(where: {
        $0.name.kind == .other && (words.upperBound + 1...words.upperBound + 2).contains($0.tokens.lowerBound)
      })
    {
      return true
    }
    return words.dropFirst().contains { index in
      view.token(index).traits.contains(.allCapitals) && view.token(index).kind == .word
        && !view.forces.contains { $0.tokens.contains(index) }
    }
  }

  private func holdsNumber(_ words: Range<Int>) -> Bool {
    words.contains { view.token($0).kind == .number }
  }

  private func phrase(_ words: Range<Int>) -> FoundQuantity {
    let none = Quantity(value: nil, low: nil, high: nil, qualifier: .about)
    return FoundQuantity(words, CountedPhrase(quantity: none, number: words, noun: words), rule: "")
  }

  private func report(_ words: Range<Int>, _ rule: UnquantifiedRule) -> Found<StrengthReport> {
    let kind: StrengthReport.Kind =
      switch rule.reading {
      case .move: .redeployment
      case .loss: .reduction
      case .reserve: .reserve
      case .target: .plan
      default: .reinforcement
      }
    // The opening word's own mood counts: "considering", "ready".
    let stated =
      view.classes(words.lowerBound).contains(.deny) && rule.name == "cuts-ruled-out"
      ? .denied : kind == .plan ? .planned : modality(of: kind, words.lowerBound + 1..<words.upperBound)
    let isOpen = view.classes(words.lowerBound).contains(.maybe) && stated == .asserted
    let modality: StrengthReport.Modality = isOpen ? .conditional : stated
    let beside = statedDate(words)
    let date = beside?.meaning.value ?? publication.date
    let isDone = beside == nil && modality == .asserted && view.holds(StrengthContext.doneWords, in: view.tokens)
    let before = isDone ? date?.last.flatMap { DateValue(edtf: "../\($0)") } : nil
    let basis = date.map { date in
      beside.map { StrengthContext.besideBasis + "\(view.document.text.string(view.document.span($0.tokens)))" }
        ?? (before == nil ? "said when published: " : "done before publication: ") + date.edtf
    }
    let report = StrengthReport(
      force: extractor.force, kind: kind, isHistorical: false, quantity: nil, numberSpan: nil, unit: nil, nation: nil,
      asOf: before ?? date, asOfBasis: basis, speaker: speaker(of: words), modality: modality)
    return Found(words, report, rule: rule.name)
  }

  static let joints = WordSet("before after when while until as if because that since")
  private static let newMission = StrengthPattern("new|fresh|another mission|deployment")
  private static let abstracts = WordSet(
    "confidence security stability trust ties relations cooperation co-operation pressure tension tensions efforts fears calls awareness support concern concerns credibility morale dialogue cooperation partnership"
  )
  private static let falling = WordSet("fall falls fell falling fallen slip slips slipped sink")
  private func isDrawnFrom(_ index: Int) -> Bool {
    StrengthContext.drawn == view.key(index) && view.key(index + 1) == StrengthContext.fromKey
  }
  private static var drawn: WordKey { "drawn" }
  private static var fromKey: WordKey { "from" }
  private static let leaveWords = WordSet("leave leaves leaving")
  static let weWords = WordSet("we our us")
  static let itWords = WordSet("it they")
}

extension StrengthPattern {
  /// The token after the last one of the first match that begins at `index`.
  func end(after index: Int, in view: SentenceView) -> Int? {
    let limit = min(view.tokens.upperBound, index + 14)
    // What does not match with all the words there are does not match with fewer.
    guard matches(after: index, upTo: limit, in: view) else { return nil }
    var length = index
    while length <= limit {
      if length > index, matches(after: index, upTo: length, in: view) { return length }
      length += 1
    }
    return nil
  }
}
