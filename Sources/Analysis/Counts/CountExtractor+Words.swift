import Facts

/// Words by which counts are told.
extension CountReader {
  private static func table(_ rows: [(String, String)]) -> WordMap<String> {
    WordMap(rows.flatMap { row in row.1.split(separator: " ").map { (WordKey($0), row.0) } })
  }

  static let harm = WordSet(
    """
    killed killing kills kill died dies die dead slain injured injuring injures wounded wounding wounds hurt hurting hurts arrested arresting \
    arrests detained detaining hospitalised hospitalized perished drowned murdered massacred executed assassinated treated \
    treating forced displaced displacing fled expelled uprooted jailed apprehended suffered \
    sustained received receive receives suffer suffers sought lost shot hit death deaths lives driven injuries injury wound cuts burns condition coma needed needing required requiring massacre massacres slaying \
    slayings murder murders woundings arrest detention jailing displacement expulsion fatal deadly lethal
    """)
  static let fatal = WordSet("fatal deadly lethal")
  static let deaths = WordSet("lives death deaths killing killings murder murders massacre massacres slaying slayings")
  static let manner = WordSet("seriously badly severely critically lightly slightly fatally mortally gravely")
  static let dying = WordSet("died dies")
  static let thens = WordSet("and later then")
  static let harmNouns = WordSet("fatality fatalities death deaths casualty casualties injury injuries")
  static let clauseBreakers = WordSet("that which when after before while because as said but and or")
  static var resident: WordKey { "resident" }
  static let shooting = WordSet("shot hit")
  static var hit: WordKey { "hit" }
  static let missiles = WordSet(
    "bullet bullets gunfire shrapnel fragments stone stones rock rocks bottle grenade head leg arm chest stomach fire")
  static let shotElse = WordSet("dead and at down to into up through by over")
  static let peopleWords = WordSet("others other more")
  static let harmed = WordSet("hurt injured wounded dead killed slain murdered")
  static var contingents: WordKey { "contingents" }
  static let relativesOfThings = WordSet("which whom")
  static let otherArmies = WordSet(
    "army armies iraq afghanistan isaf bosnia sfor eufor serbian yugoslav russian serbia serbia's russia russia's ukraine syria lebanon mali macedonian albanian croatian military"
  )
  static let verbs = table([
    (
      "killed",
      "killed killing kills kill died dies die slain dead perished drowned murdered massacred executed assassinated"
    ),
    (
      "injured",
      "injured injuring injures wounded wounding wounds hurt hurting hurts hospitalised hospitalized treated treating"
    ),
    ("arrested", "arrested arresting detained detaining jailed apprehended"),
    ("displaced", "displaced displacing fled expelled uprooted"),
  ])
  static let casualtyNouns = table([
    ("killed", "dead deaths death fatalities fatality lives victims bodies corpses coffins graves killed"),
    ("injured", "wounded injured injuries injury hurt"), ("casualties", "casualties casualty"),
  ])
  /// "a crowd of several hundred": the article counts no one.
  static let collectives = WordSet("crowd mob gang group throng")
  static var asWord: WordKey { "as" }
  static var wellWord: WordKey { "well" }
  static let harmsByNoun = table([
    ("injured", "wounding woundings injuring"), ("arrested", "arrest arrests detention detaining jailing"),
    ("displaced", "displacement expulsion"),
  ])
  static let actives = WordSet(
    "killing kills kill injuring injures wounding wounds arresting detaining displacing treating"
  )
  static let auxiliaries = WordSet(
    "was were is are has have had been being also reportedly be got lightly seriously slightly badly severely later all since remain remains remained still"
  )
  static let remains = WordSet("bodies corpses remains")
  static let allied = WordSet("allies partner member contributing allied")
  static var toll: WordKey { "toll" }
  static let strikes = WordSet("shot stabbed beaten gunned blown found discovered")
  static let suffering = WordSet(
    "suffered suffering suffer suffers sustained received receive receives sustaining sought needed needing required requiring"
  )
  static let hurts = WordSet(
    "treatment hospitalisation hospitalization injuries injury wounds wound cuts burns fractures concussion concussions bruises trauma"
  )
  static let losing = WordSet("lost losing lose")
  static let lifeWords = WordSet("lives life")
  static let singles = WordSet(
    """
    man woman boy girl teenager child farmer driver priest monk guard interpreter reporter teacher doctor nurse mayor \
    journalist photographer cameraman lawyer judge professor student pupil worker miner shopkeeper politician councillor \
    official civilian villager pensioner mother father wife husband son daughter brother sister captain colonel \
    lieutenant general major corporal sergeant engineer translator shepherd bodyguard trader passerby bystander \
    electrician minister deputy senator ambassador diplomat bishop imam fighter rebel gunman militant commander guerrilla
    """)
  /// Words that are adjectives of harm too: "died", "dead".
  static let adjectives = WordSet("dead wounded injured hurt jailed detained displaced")
  static let perfects = WordSet("has have had")
  static let intransitives = WordSet("died dies die drowned perished fled dead hurt")
  static let links = WordSet(", and or while")
  static let belongings = WordSet("of from in with at under")
  static let breakers = WordSet("a an the that which who , after before when while number")
  static let articles = WordSet("a an one another")
  static let definite = WordSet("the these those both")
  static let persons: Set<UnitTable.Kind> = [
    .troops, .soft, .police, .armed, .civil, .people, .nationals, .protesters, .refugees, .detained,
  ]
  static let armedWords = WordSet("masked armed hooded")
  static let living = WordSet("live lives lived living inhabit inhabited")
  static var times: WordKey { "times" }
  static var from: WordKey { "from" }
  static let large = WordSet("thousand hundred")
  static let violentNouns = WordSet(
    "attacks incidents clashes explosions shootings bombings blasts raids riots ambushes")
  static let populations = WordSet("population inhabitants residents people serbs albanians citizens voters")
  static let voteWords = WordSet("votes vote")
  static let march = WordSet(
    "riot riots demonstration demonstrations rally rallies gathered protest assembled demonstrated protested marched rallied protesting demonstrating marching blockaded"
  )
  static let attendance = WordSet(
    "conference summit attended attend attending participated participating signed ratified endorsed voted abstained sponsored donors"
  )
  static let violence = WordSet(
    "violence violent clashes clash attack attacks attacked outbreak outbreaks incident incidents unrest shooting shot fire"
  )
  static let attack = WordSet(
    "attacked attack ambushed ambush masked gunmen opened fired storm stormed barricaded armed")
  static let recognition = WordSet(
    "recognize recognized recognise recognised recognition recognizes recognises recognizing recognising")
  static let contribution = WordSet(
    "kfor nato troops peacekeeping mission force contribute contributing contributed peacekeepers alliance soldiers")
  static let arms = WordSet(
    "tanks tank helicopters missiles armoured armored artillery vehicles military army seized destroyed burned torched weapons rifles"
  )

  /// The count's rule is the figure's: "count-digits".
  static func rule(_ figure: RuleName) -> RuleName {
    for (known, rule) in rules where known == figure { return rule }
    return RuleName("count-" + figure.name)
  }

  private static let rules: [(RuleName, RuleName)] = [
    ("digits", "count-digits"), ("number-words", "count-number-words"), ("range", "count-range"),
    ("vague-number", "count-vague-number"), ("formation", "count-formation"),
    ("share-halved", "count-share-halved"), ("share-by-half", "count-share-by-half"),
  ]
}
