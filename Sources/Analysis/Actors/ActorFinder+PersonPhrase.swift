import Corpus
import Facts

/// A noun phrase for people without a name: "about 160 people", "an American policeman", "masked activists".
struct PersonPhrase {
  enum Opening { case counted, article, bare }
  let head: Int
  /// All of it, with its hedge.
  let tokens: Range<Int>
  /// Without an article.
  let name: Range<Int>
  let opening: Opening
  let isPlural: Bool

  var isCounted: Bool { opening == .counted }
}

extension ActorReading {
  /// The phrase around its noun, within seven words before it; nil where another owner, a name or a verb stands in it, or
  /// where it is told as known ("the officers").
  func personPhrase(at head: Int, _ sentence: Range<Int>) -> PersonPhrase? {
    let key = tokens[head].key
    let isPlural =
      Doers.plurals.contains(key) || tags[head].classes.contains(.people)
      || tags[head].classes.contains(.adjective) && !Doers.heads.contains(key)
    // "police spokesman", "soldiers' wives", "Serb-majority"
    if sentence.contains(head + 1) {
      let after = tokens[head + 1]
      if after.kind == .possessive || after.key == NameTable.hyphen && !after.traits.contains(.spaceBefore) {
        return nil
      }
      if after.kind == .word, Doers.heads.contains(after.key) || after.isCapitalised { return nil }
    }
    // "a Serb house"
    if sentence.contains(head + 1), tags[head].classes.contains(.adjective), tokens[head + 1].kind == .word,
      !endsInED(head + 1), !document.endsInLY(head + 1), tokens[head + 1].key != Key.of,
      tags[head + 1].classes.isDisjoint(with: [.function, .act, .adverb])
    {
      return nil
    }
    var start = head
    var opening = PersonPhrase.Opening.bare
    scan: while sentence.contains(start - 1), head - start < 7 {
      let before = start - 1
      let token = tokens[before]
      if token.key == Key.a || token.key == Key.an {
        start = before
        if opening == .bare { opening = .article }
        break
      }
      if Doers.ones.contains(token.key), opening == .bare {
        // "forty-one returnees"
        let isPart =
          isWord(before - 1, NameTable.hyphen, in: sentence) && !tokens[before - 1].traits.contains(.spaceBefore)
        start = isPart && sentence.contains(before - 2) && isCount(before - 2) ? before - 2 : before
        opening = .counted
        break
      }
      if token.kind == .number {
        if opening == .counted || isYear(before) { break }
        start = before
        opening = .counted
        break
      }
      // "forty-one"
      if opening == .bare || opening == .counted, token.key == NameTable.hyphen,
        sentence.contains(before - 1), isCount(before - 1)
      {
        start = before - 1
        opening = .counted
        continue
      }
      if isCount(before) {
        // "one more soldier", "few people"
        let isSome = isWord(before - 1, Key.a, in: sentence)
        guard isPlural, isSome || !Doers.vague.contains(token.key) else { return nil }
        start = before
        opening = .counted
        continue
      }
      if isWord(before, Key.of, in: sentence), sentence.contains(before - 1),
        Doers.groups.contains(tokens[before - 1].key)
          || isCount(before - 1)
      {
        start = before - 1
        opening = isCount(before - 1) ? .counted : .article
        continue
      }
      if opening == .counted { break }
      if covering[before] >= 0 {
        let mention = mentions[Int(covering[before])]
        if mention.tokens.contains(head) {
          start = mention.tokens.lowerBound
          // "at 11 a.m. two French soldiers": its count is there already.
          if opening == .bare, tokens[start].kind == .number || isCount(start) { opening = .counted }
          continue
        }
        guard mention.tokens.upperBound == start, mention.form == .name, let ref = mention.actor,
          kind(of: ref) != .person
        else {
          if tags[before].classes.contains(.adjective), token.isCapitalised {
            start = before
            continue
          }
          return nil
        }
        start = mention.tokens.lowerBound
        continue
      }
      let classes = tags[before].classes
      // "called on all residents"
      if opening == .bare, token.key == Doers.allWord { break }
      if classes.contains(.determiner) || token.kind == .possessive { return nil }
      if classes.contains(.calendar) { break }
      if classes.contains(.adjective), token.isCapitalised {
        start = before
        continue
      }
      if token.key == NameTable.hyphen, !token.traits.contains(.spaceBefore), sentence.contains(before - 1) {
        start = before - 1
        continue
      }
      if token.isCapitalised, token.kind == .word, before > sentence.lowerBound { return nil }
      // "an appeals court"
      let opensBehind =
        start == head && sentence.contains(before - 1) && Doers.articles.contains(tokens[before - 1].key)
      guard token.kind == .word,
        classes.contains(.attribute) || opensBehind || Doers.formers.contains(token.key)
          || classes.isDisjoint(with: [
            .function, .auxiliary, .act, .speech, .preposition, .calendar, .pronoun, .adverb,
          ]) && !endsInED(before) && !Doers.sufferings.contains(token.key) && !Doers.noAttributes.contains(token.key)
      else { break }
      start = before
    }
    // "50,000 NATO men" are a strength, "one more soldier" is a rest.
    for index in start..<head where tokens[index].key == Doers.more { return nil }
    // "In the village people": the first words of a bare phrase are its own only where they are known as such.
    if opening == .bare {
      while start < head, !isWord(start + 1, NameTable.hyphen, in: sentence), !tags[start].classes.contains(.attribute),
        !tags[start].classes.contains(.adjective),
        covering[start] < 0, !endsInING(start)
      {
        start += 1
      }
    }
    if !isPlural, opening == .bare { return nil }
    var end = head + 1
    let isUnit = Doers.units.contains(key)
    // "a crowd of several hundred Serbs", "a mob of angry Albanians"
    if Doers.massing.contains(key), isWord(end, Key.of, in: sentence) { end = crowdEnd(end + 1, sentence) ?? end }
    if !isPlural, !isUnit, isWord(end, Key.of, in: sentence), sentence.contains(end + 1),
      tags[end + 1].classes.contains(.quantity) || tokens[end + 1].kind == .number
    {
      end += 2
      while sentence.contains(end), tags[end].classes.contains(.quantity) { end += 1 }
    }
    // "a court in Belgrade"
    if Doers.seated.contains(key), ActorReading.somewhere.contains(isWordKey(end, sentence)),
      let near = namedPlace(at: end + 1, sentence)
    {
      end = near
    }
    if isUnit, isWord(end, Key.of, in: sentence) { end = crewEnd(end + 1, sentence) ?? end }
    // "about a hundred employees and residents"
    if isPlural, opening == .counted, isWord(end, Key.and, in: sentence), sentence.contains(end + 1),
      Doers.plurals.contains(tokens[end + 1].key), covering[end + 1] < 0
    {
      end += 2
    }
    // "supporters of the Self-Determination Movement"
    if isPlural && Doers.adherents.contains(key) || Doers.adherent.contains(key), isWord(end, Key.of, in: sentence) {
      let name = isWord(end + 1, Key.the, in: sentence) ? end + 2 : end + 1
      if let mention = mention(startingAt: name, sentence), actor(mention) != nil {
        end = mentions[mention].tokens.upperBound
      } else if name > end + 1, sentence.contains(name), Doers.movements.contains(tokens[name].key) {
        end = name + 1
      }
    }
    // "police officers from Romania", "a battalion from Bulgaria and Greece"
    if isPlural || isUnit, isWord(end, ActorReading.from, in: sentence), let near = namedPlace(at: end + 1, sentence) {
      end = near
      while isUnit, sentence.contains(end + 1), tokens[end].key == Key.comma || tokens[end].key == Key.and,
        let next = namedPlace(at: end + 1, sentence)
      { end = next }
    }
    let isArticle = tokens[start].key == Key.a || tokens[start].key == Key.an
    let name = (isArticle ? start + 1 : start)..<end
    if opening == .counted || isArticle && tags[start + 1].classes.contains(.quantity) {
      start = hedged(start, sentence)
    }
    return PersonPhrase(
      head: head, tokens: start..<end, name: isArticle ? name : start..<end, opening: opening, isPlural: isPlural)
  }

  /// "four", "hundreds", "several", "some".
  private func isCount(_ index: Int) -> Bool {
    tags[index].classes.contains(.quantity) && !Doers.noCounts.contains(tokens[index].key)
      || Doers.few.contains(tokens[index].key)
  }

  /// "about 120 carabinieri", "Irish infantry", "500" behind "a company of": where it ends.
  private func crewEnd(_ start: Int, _ sentence: Range<Int>) -> Int? {
    var end = start
    while sentence.contains(end), end < start + 7,
      tokens[end].kind == .number || isCount(end) || tags[end].classes.contains(.adjective) && tokens[end].isCapitalised
        || Doers.few.contains(tokens[end].key)
        || isWord(end, Key.and, in: sentence) && sentence.contains(end + 1) && tokens[end + 1].isCapitalised
    { end += 1 }
    if sentence.contains(end), Doers.heads.contains(tokens[end].key) || Doers.arms.contains(tokens[end].key) {
      end += 1
    }
    return end > start ? end : nil
  }

  /// "several hundred Serbs", "angry youths" behind "a crowd of": where it ends.
  private func crowdEnd(_ start: Int, _ sentence: Range<Int>) -> Int? {
    var end = start
    while sentence.contains(end), end < start + 6, tokens[end].kind == .word || tokens[end].kind == .number {
      let token = tokens[end]
      if Doers.plurals.contains(token.key) || token.isCapitalised && tags[end].classes.contains(.people) {
        return end + 1
      }
      // "of about 200 Serbs"
      guard
        EventReading.hedges.contains(token.key) || ActorReading.hedgeStarts.contains(token.key)
          || tags[end].classes.isDisjoint(with: [.auxiliary, .pronoun, .preposition, .determiner, .speech])
      else { return nil }
      end += 1
    }
    return nil
  }

  /// A lower-case or opening word of no known kind that is no form of a verb: "election", "customs", "hospital".
  func isPlainNoun(_ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index) && tokens[index].kind == .word && tags[index].classes.isEmpty && covering[index] < 0
      && (!tokens[index].isCapitalised || index == sentence.lowerBound) && !endsInED(index) && !endsInING(index)
      && !document.endsInLY(index)
  }

  /// "cheering" of "cheering supporters"
  func endsInING(_ index: Int) -> Bool {
    let end = Int(tokens[index].end)
    guard end - Int(tokens[index].start) > 5 else { return false }
    let bytes = document.text.bytes
    return bytes[end - 1] == 0x67 && bytes[end - 2] == 0x6E && bytes[end - 3] == 0x69
  }

  /// With the hedges before its number: "some 2,000 people", "at least 40".
  private func hedged(_ found: Int, _ sentence: Range<Int>) -> Int {
    var start = found
    while sentence.contains(start - 1), covering[start - 1] < 0 {
      let before = tokens[start - 1].key
      if Doers.few.contains(before) || Doers.overs.contains(before) {
        start -= 1
      } else if sentence.contains(start - 2), ActorReading.hedgeEnds.contains(before),
        ActorReading.hedgeStarts.contains(tokens[start - 2].key)
      {
        start -= 2
      } else {
        break
      }
    }
    return start
  }
}

/// Nouns and verbs of those who act without a name.
enum Doers {
  static let adjectival = WordSet("civilian guerrilla rebel militant terrorist insurgent student member minor resident")
  /// Those whose number is a strength as often as not.
  static let serving = WordSet("men women commandos engineers sergeants reservists recruits conscripts guests guards")
  static var members: WordKey { "members" }
  static let anybody = WordSet("people persons")
  static let formers = WordSet("former ex onetime")
  static let officers = WordSet("officers policemen")
  static let soldiers = WordSet("soldiers troops peacekeepers paratroopers marines servicemen gendarmes")
  static let masses = WordSet("hundred thousand hundreds thousands dozens")
  static let crowds = WordSet("crowd mob group gang band")
  /// What masses people: "a crowd of Serbs", "crowds of youths".
  static let massing = WordSet("crowd crowds mob mobs gang gangs group band")
  static let adherents = WordSet(
    "supporters members activists fighters employees followers veterans sympathisers sympathizers")
  static let adherent = WordSet("member activist fighter supporter veteran employee")
  /// What crowds are made of: "a group of youths".
  static let groups = WordSet("group crowd mob gang handful couple bus band")
  static let fighting = WordSet("fire gunfire shots clashed fought battled clashing fighting battle battles clashes")
  static let units = WordSet("battalion company patrol contingent platoon")
  static let pronouns = WordSet("him her them")
  static let sources = WordSet("prosecutor judge doctor witness mayor driver investigator eyewitness")
  static let governing = WordSet("of with from to for by at against between among near into through on in over under")
  static var single: WordKey { "single" }
  static let leading = WordSet("with commanded commands led")
  static let merePeople = WordSet("officer person")
  static let ordinals = WordSet("second third fourth other further new")
  static let seated = WordSet("court hospital bank prosecutor judge mayor official diplomat reader doctor")
  static let arms = WordSet("infantry engineers artillery cavalry troops")
  static let articles = WordSet("a an")
  static let which = WordSet("which strong")
  static let bodies = WordSet("court hospital hospitals courts bank")
  static let armed = WordSet(
    "guerrillas rebels insurgents fighters militants gunmen attackers assailants snipers gunman sniper attacker")
  static let few = WordSet("few several many dozens hundreds thousands some about nearly around")
  static let noCounts = WordSet("group groups crowd number up least most more over further additional other others")
  static let vague = WordSet("few many")
  static let overs = WordSet("over roughly approximately almost")
  static let ones = WordSet("one another")
  private static let manyWords =
    "people persons men women youths boys girls children teenagers residents villagers citizens mourners pilgrims passengers motorists drivers farmers students returnees workers hooligans arsonists journalists observers monitors supporters prisoners detainees officers policemen civilians teachers judges prosecutors doctors gunmen attackers looters robbers smugglers rioters assailants vandals artillerymen riflemen engineers commandos sergeants guests soldiers troops peacekeepers paratroopers marines servicemen gendarmes protesters demonstrators activists mobs crowds gangs snipers fighters militants guards families parents relatives neighbours refugees bystanders witnesses eyewitnesses suspects carabinieri reporters photographers medics nurses monks nuns priests employees customs-officers firefighters lawyers politicians voters patients onlookers extremists nationalists hospitals courts owners diplomats minors veterans intruders locals guerrillas rebels insurgents members commanders mayors councillors pupils miners defendants settlers thieves terrorists hostages passers-by shopkeepers traders woodcutters shepherds bodyguards ultranationalists hauliers hunters translators interpreters reservists recruits conscripts pilgrims inmates captives convicts lawmakers harvesters reapers musicians actors scientists stakeholders sentries attendants surgeons imams bishops perpetrators"
  static let plurals = WordSet(manyWords)
  static let heads = WordSet(
    manyWords
      + " battalion company patrol contingent platoon police man woman boy girl teenager child businessman driver farmer policeman policewoman officer sergeant colonel lieutenant corporal captain prosecutor judge priest monk teacher student court hospital bank crowd mob gang guard serb albanian villager pensioner reservist gunman sniper attacker assailant soldier peacekeeper paratrooper serviceman protester demonstrator activist journalist reporter photographer cameraman civilian passenger bystander witness pilgrim returnee refugee resident worker employee interpreter nurse doctor mayor councillor deputy suspect commander member guerrilla rebel insurgent militant fighter defendant relative veteran settler thief terrorist hostage trader band miner woodcutter shepherd nun hunter fisherman bodyguard translator shopkeeper gendarme councilman inmate prisoner patient recruit conscript family couple pilgrim captive convict lawmaker politician sentry attendant surgeon gynaecologist imam bishop perpetrator"
  )
  /// What befalls people and is no deed.
  static let fates = WordSet(
    "died perished fled lived live lives remained remain remains stayed needed applied registered enrolled signed received returned moved travelled emigrated watched visited answered turned voted paid bought wanted hoped worked needs wants attended fought followed saw see sees fears feared found finds lost loses hopes considers views became becomes expected believed included belonged appeared seemed tended liked used needed based employed lived supported opposes supports work works seek seeks won support oppose want knows know lead leads stands"
  )
  /// What befalls people, told by a noun: "the arrest of a policeman".
  static let fateNouns = WordSet(
    """
    killing murder massacre shooting beating arrest arrests detention abduction kidnapping assassination release deaths death \
    expulsion deportation imprisonment conviction rape torture wounding stabbing lynching execution
    """)
  static let harms = WordSet(
    "injured wounded hurt killed shot beaten attacked kidnapped abducted stabbed hit burned burnt drowned murdered executed massacred stoned pelted dead"
  )
  static let sufferings = WordSet(
    // What is done to those who are held or driven out.
    "arrested detained charged convicted evacuated rescued freed released expelled evicted chased captured caught sentenced indicted jailed seized arresting detaining questioned interrogated summoned handcuffed stopped suspected accused"
      + " injured wounded hurt killed shot beaten attacked kidnapped abducted stabbed hit burned burnt drowned murdered executed massacred stoned pelted taken found discovered treated hospitalised hospitalized assaulted threatened harassed robbed ambushed disarmed searched"
  )
  static let doing = WordSet(
    "arrested detained mistreated tortured beat attacked kidnapped abducted arresting detaining beating killed wounded injured killing wounding injuring shot chased chasing stopped expelled attacking evacuated freed released questioned ambushed captured caught suspect suspects stoned threatened hit"
  )
  static let alsoDoing = WordSet(
    "jailed sentenced convicted charged indicted acquitted trying tried fined evicting expelling expel arrest detain beat attack mistreated tortured abused assaulted stabbed robbed executed murdered massacred raped rescued rescuing escorted escorting evacuating freeing releasing questioning interrogated interrogating capturing ambushing dispersed dispersing surrounded chase stop searching stopping barred deported deporting extradited handcuffed handcuffing threatening stoning burying buried"
  )
  static let movements = WordSet("opposition movement party government")
  static let collectives = WordSet("opposition judiciary")
  static let asking = WordSet(
    "urged urges urge asked asks ask called calls call told pressed begged implored appealed invited on to upon")
  static var notWord: WordKey { "not" }
  static let askingLinks = WordSet("on to upon")
  static var allWord: WordKey { "all" }
  static let particles = WordSet("away off back out up down")
  static let moving = WordSet(
    "drive drove driven driving led lead leading take took taken taking push pushed pushing force forced forcing chase chased chasing picked rounded rounding beat break broke broken breaking hold held holding hauled dragged turned throw threw thrown"
  )
  static let harming = WordSet("killed wounded injured killing wounding injuring shot hit")
  /// Verbs that tell a deed in the active and a fate in the passive.
  static let both = WordSet(
    "attacked kidnapped abducted stabbed chased stoned pelted seized captured burned ambushed searched threatened freed killed stopped assaulted released"
  )
  static let dones = WordSet("driven shown given torn thrown broken held led sent met")
  static let manner = WordSet("lightly slightly seriously badly severely gravely")
  static let pasts = WordSet(
    "threw set came broke beat built took held went stood ran put overturned jeered stoned counted spat fought drove wore rang slept sang began flew"
  )
  static let progressive = WordSet("was were are is been")
  static let marching = WordSet(
    "rallying marching protesting demonstrating blocking throwing hurling attacking shooting firing burning looting")
  static let perfects = WordSet("had have has")
  static let having = WordSet("had have has")
  static let suffering = WordSet("suffered sustained received")
  static let hurts = WordSet("injuries injury wounds burns wound fractures concussion")
  /// Those who are told by whose they are.
  static let told = WordSet(
    "opposition lawyer lawyers attorney landlord landlady friend friends neighbour neighbours brother sister father mother wife widow husband son daughter aide aides adviser advisers ambassador deputy colleague colleagues"
  )
  static var opposition: WordKey { "opposition" }
  static let owning = WordSet("his her my our their")
  static let telling = WordSet("thinks think believes believe knows informed told")
  static let standing = WordSet(
    "demonstrated marched rallied protested gathered assembled camped rioted waited clashed fired jeered shouted chanted"
  )
  static let afterParticiple = WordSet("by in with from on at of")
  static let places = WordSet("in on from of at near")
  static let relatives = WordSet("who that whom whose")
  static let others = WordSet("others other staff")
  static let linkers = WordSet("whom which how if until though although reports")
  static let amongWords = WordSet("among including")
  static let amongThem = WordSet("them whom")
  static let shotAt = WordSet("at dead into down through up")
  static let noAttributes = WordSet("of than as not there were was ago earlier later years months weeks days hours")
  static var shot: WordKey { "shot" }
  static var more: WordKey { "more" }
  static var toldWord: WordKey { "told" }
  static var withWord: WordKey { "with" }
  static var atWord: WordKey { "at" }
  static let shooting = WordSet("fired shot shoot threw opened fire hurled")
  /// Nouns too plain to act without a number or a word of their own.
  static let plain = WordSet(
    "people persons men women children boys girls families parents relatives neighbours citizens officers policemen employees workers students teachers owners voters police drivers doctors judges"
  )
  static var deadWord: WordKey { "dead" }
  static let spans = WordSet(
    "night morning evening afternoon day week weekend month year spring summer autumn winter ago")
  static let directions = WordSet("last this that next days weeks months years")
}
