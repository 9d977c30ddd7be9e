import Corpus
import Facts

extension StrengthContext {
  /// Whether a figure is the watched force's.
  ///
  /// Nearest words first: the noun's own attributes, what hangs on it ("in Bosnia"), the clause to its left, the
  /// sentence, and at last what the text spoke of before.
  func isOwn(_ phrase: FoundQuantity, unit: UnitTable.Unit?, isRow: Bool) -> Bool {
    let figure = phrase.tokens
    if let inside = view.forces.first(where: {
      $0.tokens.overlaps(figure) && !isOrigin($0.tokens) && !($0.name.kind == .own && view.isCommonNoun($0))
    }) {
      guard inside.name.kind == .alliance else { return inside.name.kind != .other }
      // "18,400 NATO troops in Bosnia", "In Macedonia there are 2,150 NATO troops"
      if let verdict = hanging(on: figure) { return verdict }
      return isHere && (view.all.contains(.kosovo) || !isElsewhere(in: view.clause(around: figure.lowerBound)))
    }
    // "its 18,500-member Kosovo force": part of the force's name, not whose soldiers they are.
    let ownNations = view.nations.filter { nation in
      nation.tokens.overlaps(figure)
        && !view.forces.contains { $0.name.kind == .own && $0.tokens.overlaps(nation.tokens) }
    }
    // Nor are soldiers of a state that never served in it the force's.
    if ownNations.contains(where: { !$0.name.isLand && code($0) == nil }) { return false }
    // The Russian column of June 1999 was no part of the force that marched in.
    if isEntry, ownNations.contains(where: { $0.name.parts.contains(.apart) }),
      !view.forces.contains(where: { $0.name.kind == .own })
    {
      return false
    }
    // "NATO's 40,000 high-readiness soldiers": of the alliance, wherever.
    if view.holds(StrengthContext.ethnic, in: figure) || view.holds(StrengthContext.notice, in: figure) { return false }
    // "NATO has 65,000 there" behind a sentence on Afghanistan.
    if topic.isElsewhere, !view.holds(.kosovo, in: (figure.lowerBound - 6)..<(figure.upperBound + 4)),
      view.holds(StrengthContext.there, in: figure.upperBound..<(figure.upperBound + 1))
    {
      return false
    }
    // "a 1,800-strong police and justice mission"
    if phrase.meaning.noun.map(isCompound) == true,
      view.holds(StrengthContext.ethnic, in: figure.upperBound..<(figure.upperBound + 3))
    {
      return false
    }
    // "Switzerland will shrink its army to 100,000": no state ever had so many here, and it is an army.
    if let value = phrase.meaning.quantity.value, view.holds(StrengthContext.homeForces, in: view.tokens),
      view.nations.contains(where: { code($0) != nil && $0.tokens.upperBound <= figure.lowerBound }),
      !view.forces.contains(where: { $0.name.kind == .own || $0.name.kind == .alliance }), !view.all.contains(.kosovo),
      !canBeNational(value, at: figure)
    {
      return false
    }
    if isRow {
      return topic.documentNamesForce && topic.subject != .other && !view.forces.contains { $0.name.kind == .other }
    }
    if let verdict = hanging(on: figure) { return verdict }
    // "a thousand more remain": of the things counted before.
    if topic.countsThings, unit == nil, conditions(of: phrase, unit, nation: nil, isRow: false).contains(.more) {
      return false
    }
    if let verdict = clauseVerdict(figure) { return verdict }
    return sentenceVerdict(figure, unit: unit, nation: ownNations.first?.name.code)
  }

  /// Whether the sentence or the text around it speaks of Kosovo.
  private var isHere: Bool { view.all.contains(.kosovo) || topic.documentNamesForce }

  /// "from SFOR in Bosnia": where soldiers come from does not own them.
  private func isOrigin(_ tokens: Range<Int>, reach: Int = 2) -> Bool {
    var index = tokens.lowerBound - 1
    while index >= view.tokens.lowerBound, index >= tokens.lowerBound - reach {
      if view.key(index) == QuantityFinder.fromWord { return true }
      if view.token(index).kind != .word && reach > 2 { return false }
      index -= 1
    }
    return false
  }

  /// What follows the noun: "of KFOR", "in Bosnia", "of the Serbian army".
  private func hanging(on figure: Range<Int>) -> Bool? {
    var index = figure.upperBound
    // "3,100 of the 18,400 peacekeepers in Bosnia": where the whole is.
    if let whole = wholeNumber(behind: index) { index = whole + 1 }
    let end = min(view.tokens.upperBound, index + 8)
    while index < end, !view.isBarrier(index, commas: true) {
      // "the 2,500 active members and 800 reserves of the Security Force"
      if view.document.tokens[index].kind == .number, view.key(index - 1) != NumberWords.and { return nil }
      if let force = view.forces.first(where: { $0.tokens.contains(index) }) {
        var link = index - 1
        // "nearly 150 in the EU-managed EUFOR mission"
        while link > figure.upperBound,
          StrengthContext.articles.contains(view.key(link)) || StrengthContext.forceAdjectives.contains(view.key(link))
        {
          link -= 1
        }
        guard link >= figure.upperBound, index - figure.upperBound <= 6, StrengthContext.links.contains(view.key(link))
        else { return nil }
        if force.name.kind == .other { return isOrigin(force.tokens) ? nil : false }
        if force.name.kind == .own, view.isCommonNoun(force) { return nil }
        return force.name.kind == .alliance ? (isHere ? true : nil) : true
      }
      if index > figure.upperBound, view.key(index) == StrengthContext.serbia,
        view.holds(StrengthContext.into, in: max(figure.upperBound, index - 2)..<index)
      {
        return false
      }
      if view.classes(index).contains(.kosovo) { return nil }
      // "6,000 troops from a Bosnian peacekeeping mission"
      if StrengthContext.landAdjectives.contains(view.key(index)),
        view.holds([.mission, .peace], in: (index + 1)..<(index + 3))
      {
        return false
      }
      if view.classes(index).contains(.theatre), index > figure.upperBound,
        isPlaced(index, from: figure.upperBound),
        // "10,000 soldiers from all over the world"
        !view.holds(StrengthContext.fromAll, in: figure.upperBound..<(figure.upperBound + 2))
      {
        // "1,200 soldiers in Europe placed on alert": they wait there.
        if view.holds(StrengthContext.waiting, in: index..<min(view.tokens.upperBound, index + 10)) { return nil }
        let reach = (index..<index + 4).clamped(to: view.clause(around: index))
        return view.holds(.kosovo, in: reach) && !view.holds(StrengthContext.joiners, in: reach) ? nil : false
      }
      index += 1
    }
    return nil
  }

  /// "in Bosnia", "across all of Europe", not "in from Cyprus".
  private func isPlaced(_ place: Int, from start: Int) -> Bool {
    var index = place - 1
    while index > start, StrengthContext.placeAdjectives.contains(view.key(index)) { index -= 1 }
    // "of Albania's armed forces": whose, not where.
    let isOwner = place + 1 < view.tokens.upperBound && view.token(place + 1).kind == .possessive
    return !isOwner && index >= start && StrengthContext.within.contains(view.key(index))
  }

  /// The nearest owner to the left in the clause.
  private func clauseVerdict(_ figure: Range<Int>) -> Bool? {
    let clause = view.clause(around: figure.lowerBound)
    // "from Bosnia, where NATO still runs a force of 12,000"
    if let place = placeOfWhere(clause.lowerBound..<max(clause.lowerBound, figure.lowerBound)),
      view.classes(place).contains(.theatre) || StrengthContext.farLands.contains(view.key(place)),
      !view.holds(.kosovo, in: place..<view.tokens.upperBound)
    {
      return false
    }
    var isOwnByNoun = false
    var index = beforeInsertion(figure, clause) ?? figure.lowerBound - 1
    while index >= clause.lowerBound {
      if let force = view.forces.last(where: { $0.tokens.contains(index) }) {
        if isOrigin(force.tokens) || isAhead(force.tokens) {
          index = force.tokens.lowerBound - 1
          continue
        }
        switch force.name.kind {
        case .other: return false
        case .own:
          // "EULEX cuts its force in Kosovo": a common noun does not say whose.
          if view.isCommonNoun(force), force.tokens.lowerBound > clause.lowerBound {
            isOwnByNoun = true
            index = force.tokens.lowerBound - 1
            continue
          }
          return true
        case .contingent: return !isElsewhere(in: clause)
        case .alliance:
          if isElsewhere(in: clause), !view.holds(.kosovo, in: clause) { return false }
          // The alliance has troops in many places: Kosovo or the mission must be near.
          if view.holds([.kosovo, .peace, .mission], in: clause) { return isHere ? true : nil }
          if topic.subject == .own, !view.holds(StrengthContext.wide, in: clause) { return true }
          // Elsewhere in the sentence the mission is named apart: this is something else.
          return view.forces.contains { $0.name.kind == .own && !clause.overlaps($0.tokens) } ? false : nil
        }
      }
      if let nation = view.nations.last(where: { $0.tokens.contains(index) }),
        !nation.name.isLand, nation.name.isAdversary
      {
        // "the former Serbian province" is where, not whose.
        let mark = (nation.tokens.lowerBound - 1)..<nation.tokens.lowerBound
        if !view.holds(StrengthContext.objectMarks, in: mark.clamped(to: clause)),
          !view.classes(nation.tokens.upperBound).contains(.kosovo)
        {
          return false
        }
      } else if let nation = view.nations.last(where: { $0.tokens.contains(index) }), !nation.name.isLand,
        !nation.name.isAdjective,
        isTakenUp(nation)
          || !view.holds(StrengthContext.objectMarks, in: (nation.tokens.lowerBound - 1)..<nation.tokens.lowerBound)
      {
        // A contributor is the subject: whose figure it is does not stand further left.
        return isOwnByNoun ? true : nil
      }
      // "the army is to have 5,000": no peacekeepers where nobody contributes.
      if StrengthContext.armies.contains(view.key(index)), topic.nation == nil, index > clause.lowerBound,
        view.key(index - 1) == StrengthContext.the, view.nations.allSatisfy({ code($0) == nil })
      {
        return false
      }
      // "and its Bosnian one from 19,000 to 12,000"
      if StrengthContext.landAdjectives.contains(view.key(index)), figure.lowerBound - index <= 8,
        !view.holds(.kosovo, in: index..<figure.upperBound)
      {
        return false
      }
      if view.key(index) == StrengthContext.belgrade {
        let before = index - 1
        if !(before >= clause.lowerBound && StrengthContext.objectMarks.contains(view.key(before))) { return false }
      }
      if view.classes(index).contains(.theatre), index > clause.lowerBound,
        StrengthContext.within.contains(view.key(index - 1)), !isOrigin(index..<(index + 1), reach: 4),
        !(index - 2 >= clause.lowerBound && StrengthContext.titles.contains(view.key(index - 2))),
        !view.holds(.kosovo, in: index..<min(clause.upperBound, figure.upperBound + 3)), !isPlacedHere(figure)
      {
        return false
      }
      index -= 1
    }
    return isOwnByNoun ? true : nil
  }

  /// "ahead of KFOR", "before NATO": who comes first is somebody else.
  private func isAhead(_ tokens: Range<Int>) -> Bool {
    view.holds(StrengthContext.ahead, in: (tokens.lowerBound - 3)..<tokens.lowerBound)
  }

  private func sentenceVerdict(_ figure: Range<Int>, unit: UnitTable.Unit?, nation: String?) -> Bool {
    let forces = view.forces.filter { !isAhead($0.tokens) && !isOrigin($0.tokens) }
    let kinds = forces.map(\.name.kind)
    if kinds.contains(.own) { return true }
    // "Sixty thousand came, when Serb forces had left": the other force is in a clause of its own.
    let clause = view.clause(around: figure.lowerBound)
    let hasOther = forces.contains {
      $0.name.kind == .other
        && ((clause.overlaps($0.tokens) && !isApart($0.tokens, figure)) || $0.tokens.lowerBound < figure.lowerBound)
    }
    let speaksOfKosovo = view.all.contains(.kosovo)
    let isNear = topic.subject == .own || view.holds([.peace, .mission], in: view.tokens)
    if kinds.contains(.alliance),
      speaksOfKosovo || (topic.documentNamesForce && isNear && !isElsewhere(in: view.tokens) && !isAbroad)
    {
      if !speaksOfKosovo, view.holds(StrengthContext.wide, in: view.tokens) { return false }
      return !hasOther || speaksOfKosovo
    }
    if kinds.contains(.contingent), isHere { return true }
    if hasOther { return false }
    let isMilitary = unit == nil || unit?.kind.isMilitary == true
    guard isMilitary else { return false }
    if speaksOfKosovo, view.all.contains(.peace) { return true }
    let isSoldierly = unit == nil || unit?.kind == .troops || unit?.kind == .nationals
    // "its 750-strong battalion south of Pristina", "150 of its men in Camp Bondsteel"
    let isBody =
      unit?.kind == .formation || unit?.kind == .force
      || (unit?.kind == .soft && !view.all.isDisjoint(with: [.military, .mission, .part, .have, .leave]))
    if speaksOfKosovo, isSoldierly || isBody || (unit?.kind == .soft && nation != nil) {
      let states = Set(view.nations.filter { !$0.name.isAdversary }.map(\.name.code))
      // Russia's column of June 1999 was no part of the force.
      if let nation = nation ?? states.sorted().first {
        return !extractor.words.apart.contains(nation) || (!isEntry && (topic.subject == .own || isBeforeRussiaLeft))
      }
    }
    if speaksOfKosovo, topic.documentNamesForce { return true }
    // "The troop level in Kosovo stood at 14,000": whose it is goes without saying where no other army is named.
    let isLate = publication.date?.first.map { $0 >= extractor.words.missionStart } ?? true
    if speaksOfKosovo, isLate, view.all.contains(.mission) || view.all.contains(.military), nation == nil,
      view.nations.allSatisfy({ $0.name.isLand }),
      !view.holds(StrengthContext.enemies, in: view.tokens), !isElsewhere(in: view.tokens),
      (isOnlyPlace && !view.all.isDisjoint(with: [.have, .fall, .reserve, .arrive, .rise])) || speaksOfSending,
      topic.subject != .other
    {
      return true
    }
    if !speaksOfKosovo, isElsewhere(in: view.tokens) || isAbroad || isHomeArmy || isEverydayLife(unit, figure) {
      return false
    }
    return topic.subject == .own || (topic.documentNamesForce && topic.subject != .other)
  }

  /// "the troop level in Kosovo", not "Kosovo's troops".
  private var isOnlyPlace: Bool {
    view.nations.allSatisfy { nation in
      let before = nation.tokens.lowerBound - 1
      return nation.name.isLand && before >= view.tokens.lowerBound
        && StrengthContext.toPlace.contains(view.key(before))
    }
  }

  /// Russia's soldiers served with the force until 2003; of a text without a date nobody knows.
  private var isBeforeRussiaLeft: Bool { publication.date?.last.map { $0.year <= 2003 } ?? false }

  /// "are being sent", "called for 2,000 troops": nothing that fights a war or happened before the mission.
  private var speaksOfSending: Bool {
    let start = extractor.words.missionStart
    return !view.all.isDisjoint(with: [.send, .demand]) && !view.holds(StrengthContext.warWords, in: view.tokens)
      && !dates.contains { date in date.meaning.value?.last.map { $0 < start } ?? false }
  }

  /// "in Bosnia", "abroad": the words place it in another theatre.
  private func isElsewhere(in range: Range<Int>) -> Bool {
    guard view.all.contains(.theatre) else { return false }
    return range.contains { index in
      guard view.classes(index).contains(.theatre), !isOrigin(index..<(index + 1), reach: 8) else { return false }
      if StrengthContext.away.contains(view.key(index)) { return true }
      var before = index - 1
      while before > range.lowerBound, StrengthContext.placeAdjectives.contains(view.key(before)) { before -= 1 }
      // "commander in Europe" is a title.
      if before > view.tokens.lowerBound, StrengthContext.titles.contains(view.key(before - 1)) { return false }
      return before >= view.tokens.lowerBound && StrengthContext.into.contains(view.key(before))
    }
  }

  /// "withdrew 12,000 troops from Germany", "along its Syrian border": in a sentence that does not say Kosovo, another
  /// land is where the soldiers are.
  private var isAbroad: Bool {
    let hasLand =
      view.all.contains(.theatre) || view.nations.contains { !$0.name.isAdjective && !$0.name.isCapital }
    let hasForce = view.forces.contains { $0.name.kind == .own || $0.name.kind == .contingent }
    return hasLand && !hasForce && !view.all.contains(.reserve)
      && view.tokens.contains { index in
        guard index > view.tokens.lowerBound else { return false }
        let before = view.key(index - 1)
        // "from the United Arab Emirates"
        let isLand =
          view.classes(index).contains(.theatre)
          || view.nations.contains { $0.tokens.lowerBound == index && !$0.name.isAdjective && !$0.name.isCapital }
        guard isLand else { return false }
        if StrengthContext.placing.contains(before) { return !isOrigin(index..<(index + 1), reach: 8) }
        // "withdrew ... from Germany", not "soldiers from Germany left".
        if before == QuantityFinder.fromWord, view.holds(.leave, in: view.tokens.lowerBound..<(index - 1)) {
          return !view.nations.contains { $0.tokens.upperBound == index && $0.name.isAdjective }
            && !view.holds(.leave, in: index..<view.tokens.upperBound)
        }
        return StrengthContext.landAdjectives.contains(view.key(index))
          || (StrengthContext.farLands.contains(view.key(index)) && !isOrigin(index..<(index + 1), reach: 8))
      }
  }

  /// "The company cut its workforce", "The union has 3,800 members": no soldier, no nation and no force in it, but
  /// somebody of civil life. Without any of them a figure needs a word that points back: "it", "there", "the force".
  private func isEverydayLife(_ unit: UnitTable.Unit?, _ figure: Range<Int>) -> Bool {
    if view.holds(StrengthContext.civilLife, in: view.tokens), !view.all.contains(.mission) { return true }
    guard unit == nil || unit?.kind == .soft || unit?.kind == .people || unit?.kind == .percent else { return false }
    if !view.forces.isEmpty || view.nations.contains(where: { code($0) != nil }) { return false }
    // "And how strong is KFOR?" - "About 4,700."
    if topic.isAsked { return false }
    // "From 14,000 to 10,000 by January, then to 6,500": steps of a size.
    if unit == nil, topic.subject == .own, topic.documentNamesForce,
      view.tokens.dropLast(3).contains(where: {
        view.key($0) == QuantityFinder.fromWord && view.token($0 + 1).kind == .number
          && view.key($0 + 2) == QuantityFinder.to && view.token($0 + 3).kind == .number
      })
    {
      return false
    }
    if isStepOfSize(figure) { return false }
    // "A further cut, to 5,700, could come": it goes on about the figures before.
    if topic.toldStrength, !view.all.isDisjoint(with: [.rise, .fall, .plan]) { return false }
    let pointers: StrengthWordClasses = [
      .military, .mission, .presence, .peace, .kosovo, .reserve, .limit, .north, .start, .now, .arrive, .part,
    ]
    return view.all.isDisjoint(with: pointers) && !view.holds(StrengthContext.pointers, in: view.tokens)
  }

  static let homeArmies = WordSet("army navy military forces")
  static let placing = WordSet("in across throughout inside into along within near")
  static let farLands = WordSet("afghanistan iraq syria libya mali ukraine lebanon somalia sahel bosnia")
  static let landAdjectives = WordSet(
    "syrian afghan iraqi libyan lebanese malian yemeni somali bosnian macedonian estonian latvian sahel")
  static let civilLife = WordSet(
    "workforce plant factory firm university school hospital hotel bank trade city mayor airline newspaper marathon jobs employees players fans festival"
  )
  static let pointers = WordSet(
    "stage stages drawdown withdrawal pullout total number figure size level strength gate it its they their them there here we our us this these those he she general commander"
  )
  static let joiners = WordSet("that because since as after before if until who which where")
  private static let fromAll = WordSet("from all")
  static let enemies = WordSet("serb serbs serbian yugoslav belgrade milosevic rebels kla police")
  static let warWords = WordSet("guerrillas guerrilla fight fighting war battle insurgents")
  static let waiting = WordSet("alert standby reserve readiness notice")
  private static let notice = WordSet("readiness high-readiness spearhead")
  static let homeForces = WordSet("army navy military")
  static let toPlace = WordSet("in to into for inside")
  static var the: WordKey { "the" }
  static let armies = WordSet("army")
  static var serbia: WordKey { "serbia" }
  static let away = WordSet("abroad worldwide overseas globally")
  static let into = WordSet("in across throughout inside within all to around")
  static let ethnic = WordSet("ethnic rebel guerrilla rival paramilitary police insurgent security-force security")
  static let links = WordSet("of in from to with for under within at by into along near on")
  static let articles = WordSet("the its their a")
  static let wide = WordSet("east eastern flank baltic alliance-wide readiness russia ukraine")
  static let placeAdjectives = WordSet(
    "all the of western eastern central southern northern neighboring neighbouring nearby")
  static let within = WordSet("in across throughout of around for to over inside within all into along")
  static let objectMarks = WordSet(
    "with from to in into and against of between near by on bordering neighboring neighbouring")
  static var belgrade: WordKey { "belgrade" }
  static let ahead = WordSet("ahead before beat beating despite surprising behind facing against")
}
