import Corpus

/// Nouns and verbs of those who act without a name.
enum Doers {
  static let adjectival = WordSet("civilian guerrilla rebel militant terrorist insurgent student member minor resident")
  /// Those whose number is a strength as often as not.
  static let serving = WordSet("men women commandos engineers sergeants reservists recruits conscripts guests guards")
  static var members: WordKey { "members" }
  static let anybody = WordSet("people persons")
  static let formers = WordSet("former ex onetime")
  /// Verbs whose object is whoever is judged.
  static let judging = WordSet(
    """
    accused accuses accuse accusing blamed blames blame blaming criticised criticized criticises criticizes criticising \
    criticizing condemned condemns condemning denounced denounces attacked slammed praised thanked warned warns
    """)
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
