/// What a word can be, as far as the finders of actors care.
struct WordClasses: OptionSet, Sendable {
  let rawValue: UInt32
  /// Begins a name of the lexicon.
  static let name = WordClasses(rawValue: 1 << 0)
  /// Begins a title: "prime minister".
  static let title = WordClasses(rawValue: 1 << 1)
  /// "Serbian", or the first word of "South Korean".
  static let adjective = WordClasses(rawValue: 1 << 2)
  /// "Serbs"
  static let people = WordClasses(rawValue: 1 << 3)
  static let speech = WordClasses(rawValue: 1 << 4)
  /// A noun that heads a group of people: "officials", "gunmen".
  static let head = WordClasses(rawValue: 1 << 5)
  /// An attribute that may stand before such a noun: "western", "masked".
  static let attribute = WordClasses(rawValue: 1 << 6)
  /// Articles, prepositions, conjunctions and other words that are never part of a person's name.
  static let function = WordClasses(rawValue: 1 << 7)
  static let preposition = WordClasses(rawValue: 1 << 8)
  static let determiner = WordClasses(rawValue: 1 << 9)
  static let auxiliary = WordClasses(rawValue: 1 << 10)
  static let calendar = WordClasses(rawValue: 1 << 11)
  static let given = WordClasses(rawValue: 1 << 12)
  static let particle = WordClasses(rawValue: 1 << 13)
  /// Begins a nominal of the lexicon: "the alliance".
  static let nominal = WordClasses(rawValue: 1 << 14)
  /// Ends the name of a body: "Ministry", "Institute".
  static let body = WordClasses(rawValue: 1 << 15)
  static let quantity = WordClasses(rawValue: 1 << 16)
  static let pronoun = WordClasses(rawValue: 1 << 17)
  static let adverb = WordClasses(rawValue: 1 << 18)
  /// "former", "then": the office is not held now.
  static let former = WordClasses(rawValue: 1 << 19)
  /// Verbs of action in the past and present that follow a subject: "sent", "wants".
  static let act = WordClasses(rawValue: 1 << 20)
  /// "counterpart"
  static let counterpart = WordClasses(rawValue: 1 << 21)
  /// The surname of a person of the lexicon.
  static let surname = WordClasses(rawValue: 1 << 22)
  /// Names a ministry after a state: "Defence Ministry", or an institution: "government", "parliament".
  static let institution = WordClasses(rawValue: 1 << 23)
  /// "border", "region", "north": common nouns for places.
  static let placeNoun = WordClasses(rawValue: 1 << 24)
  /// "mission"
  static let mission = WordClasses(rawValue: 1 << 25)
  /// "slogan": what it quotes names nobody.
  static let slogan = WordClasses(rawValue: 1 << 26)
}

/// The English words behind the classes.
enum EnglishWords {
  static let lists: [(WordClasses, String)] = [
    (
      [.function, .preposition],
      "in at near from to toward towards of into inside outside around through across via within over under on by with against for between among about after before since during until amid despite without beyond upon along behind beside versus per than like as"
    ),
    (
      [.function, .determiner],
      "the a an this that these those its his her their our my your some any no every each all both another such"
    ),
    (.function, "either neither"),
    (
      .function,
      "and or but nor so yet if when while where who whom whose which what why how whether because although though unless once also not only even still just then there here now today yesterday tomorrow tonight meanwhile however moreover nevertheless therefore thus instead additionally furthermore finally later earlier recently currently please yes according following including excluding regarding concerning speaking asked commenting"
    ),
    ([.function, .pronoun], "he she"),
    (.function, "i we you they it him them me us himself herself itself themselves mine one someone everyone nobody"),
    (
      [.function, .auxiliary],
      "has have had 'd is was are am were will would should must could can may might shall does did do been be being hasn't haven't isn't wasn't doesn't didn't won't wouldn't shouldn't can't couldn't don't aren't weren't cannot"
    ),
    (
      .adverb,
      "also later then again repeatedly recently already often always never now still quickly soon publicly openly formally officially meanwhile however previously earlier consistently flatly strongly sharply immediately largely yesterday today ever further both jointly too likewise twice"
    ),
    (
      .calendar,
      "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec"
    ),
    (.particle, "de di da del della la le van von der den zu dos bin al el du ibn ter ten"),
    (
      [.quantity],
      "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen dozens hundreds thousands several many few some about around nearly almost over more most least up number group groups scores numerous other others additional further"
    ),
    (
      [.former, .function],
      "former ex then-president onetime late future incoming outgoing then ousted deposed next new"
    ),
    (
      .attribute,
      "suspected western eastern northern southern central local senior top high ranking military security national political opposition government state federal municipal european international foreign diplomatic masked armed heavily lightly unidentified unknown radical ultra separatist pro independence anti nationalist paramilitary special ethnic minority majority defence defense intelligence riot border peacekeeping led backed based majority dominated muslim orthodox catholic balkan arab african asian regional allied rival hardline extremist islamist elite additional young angry violent rioting hooded uniformed police army interior foreign rebel guerrilla pro-western customs war crimes human rights aid civil public religious parliamentary presidential ministry ministerial administration white house state department justice un eu nato"
    ),
    (
      .placeNoun,
      "border borders frontier frontiers region north northern monastery bridge village villages hamlet hamlets town towns settlement settlements near nearby quarter neighbourhood neighborhood suburb"
    ),
    (.mission, "mission"),
    (.slogan, "slogan slogans sign signs banner banners placard placards graffiti inscription chant chants"),
    (.counterpart, "counterpart counterparts"),
    (
      .body,
      "ministry party council agency court university institute commission committee union federation association foundation organization organisation bank academy assembly parliament office corps brigade battalion regiment division command movement front alliance coalition church department bureau authority chamber senate congress group center centre society fund forum league initiative school college tribunal embassy inc corp ltd company airlines agency monitor observatory network trust corporation holding consortium directorate secretariat inspectorate synod"
    ),
    (
      .act,
      "sent sends wants seeks sought took takes made makes gave gives held holds won lost began begins left leads led broke came comes went goes put puts got gets saw sees kept keeps met meets meet fought fights built builds fell became becomes stood stands withdrew withdraws let lets set sets cut cuts froze freezes threw throws overthrew drew draws shut shuts hit shot fired shut threw tore found finds knows knew fled struck agreed agrees refuses refused plans hopes backs rejects supports needs remains opposes views considers recognizes recognises declared deployed insists sees fears poses faces bears continues denies says called calls withdrew pulled threatened launched attacked blocked clashed opened carried burned torched stormed seized ambushed wounded killed injured work works met oppose support want seek see live account gather strongly"
    ),
    (
      .institution,
      "government parliament presidency cabinet army military police ministry embassy administration gendarmerie navy"
    ),
  ]

  /// Nouns that head a group of people, with what such a group is.
  static let heads: [(GroupHead, String)] = [
    (
      .init(kind: .office, bare: .speaks),
      "officials authorities aides diplomats leaders politicians lawmakers prosecutors investigators negotiators critics sources envoys officers"
    ),
    (
      .init(kind: .office, bare: .never),
      "official officer leader representatives ministers ambassadors commanders generals mayors experts analysts observers politician diplomat monitors advisers judges delegates delegation delegations deputies"
    ),
    (.init(kind: .population, bare: .acts), "protesters protestors demonstrators rioters"),
    (.init(kind: .population, bare: .speaks), "residents villagers refugees civilians witnesses"),
    (
      .init(kind: .population, bare: .never),
      "minority community communities mob crowd crowds citizens population demonstrator protester protestor voters returnees minorities populations"
    ),
    (
      .init(kind: .armedForce, bare: .never),
      "forces troops soldiers soldier paratroopers marines peacekeepers gendarmes servicemen contingent battalion units guards policemen police"
    ),
    (
      .init(kind: .armedGroup, bare: .acts),
      "gunmen attackers assailants militants rebels guerrillas insurgents separatists extremists terrorists paramilitaries militiamen"
    ),
    (
      .init(kind: .armedGroup, bare: .never),
      "gunman attacker youths persons individuals fighters militia militias nationalists men movement insurgency hooligans irregulars volunteers vigilantes gang gangs"
    ),
    (.init(kind: .state, bare: .never), "countries states nations powers allies members governments capitals"),
  ]
}

/// A noun that heads a group of people.
struct GroupHead: Sendable, Hashable {
  /// When the noun makes an actor without an attribute: never, as the subject of speech, or as the subject of any verb.
  enum Bare: Sendable { case never, speaks, acts }
  enum Kind: Sendable { case office, population, armedForce, armedGroup, state }
  let kind: Kind
  let bare: Bare
}
