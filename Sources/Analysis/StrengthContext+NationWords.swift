/// Words beside the states of a figure.
extension StrengthContext {
  static let inAll = WordSet("all total")
  static let atWord = WordKey("at")
  static let stayWords = WordSet("stay stays stayed remain remains remained stand stands stood")
  static let subjectPronouns = WordSet("it they")
  static let hadWords = WordSet("has have had keeps kept")
  static let alternatives = WordSet("or and")
  static let jointMarks = WordSet("/ & and")
  static let whole = WordKey("whole")
  static let leftWords = WordSet("left remaining there")
  static let intoForce = WordSet("to in")
  static let onTheWay = WordSet("available disposal standby way bound heading headed")
  static let with = WordKey("with")
  static let wholeMarks = WordSet("its the kfor's")
  static let measures = WordSet("to from by at")
  static let themWords = WordSet("them whom which these")
  static let there = WordSet("there")
  static let one = WordKey("one")
  static let which = WordKey("which")
  static let forWord = WordKey("for")
  static let thatWord = WordKey("that")
  static let compatriots = WordSet("compatriots countrymen comrades colleagues")
  static let singles = WordSet("the a an")
  static let predicates = WordSet("come comes came are is were was hail hails wear wears wore")
  static let wearWords = WordSet("wear wears wore")
  static let out = WordKey("out")
  static let wholes = WordSet("force mission operation total kfor")
  static let objectRelatives = WordSet("whom that which")
  static let relatives = WordSet("which who whose")
  static let sameSubject = WordSet("it its contingent they their number")
  static let pronouns = WordSet("it its they their")
  static let shares = WordSet(
    "share quota portion contingent personnel soldiers units numbers part presence deployment battalion commitment participation contribution troops strength mission force"
  )
  static let possessives = WordSet("its their his our")
  static let bracket = WordKey("(")
  static let fromWords = WordSet("from of")
  static let notSubject = WordSet("in to with by of from against for between near on at into than")
  static let givenTo = WordSet("to in with for within of under")
  /// "to the NATO-led Kosovo Force"
  static let forceAdjectives = WordSet(
    "the - led nato-led alliance-led un-mandated international multinational peacekeeping peace")
  static let titles = WordSet(
    "gen general lt maj brig col admiral adm commander president secretary minister chancellor diplomat official officials ambassador spokesman spokeswoman spokesperson officer envoy maj-gen"
  )
}
