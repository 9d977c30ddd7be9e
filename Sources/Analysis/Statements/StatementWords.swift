/// Words that the rules on statements name.
enum StatementWords {
  static let spokespeople = WordSet("spokesperson spokesman spokeswoman")
  /// Common nouns for those who speak, beside titles and the heads of groups.
  static let speakers = WordSet(
    "speakers delegates someone somebody strategists one person another neighbour neighbours neighbor neighbors eyewitness eyewitnesses official officials officer officers aide aides source sources spokesman spokeswoman spokesperson spokesmen spokespeople diplomat diplomats minister ministers president leader leaders lawmaker lawmakers witness witnesses resident residents analyst analysts expert experts observer observers critic critics commander commanders general colonel major lawyer lawyers prosecutor prosecutors judge judges police authorities government ministry ministries army military force forces alliance mission court tribunal parliament council commission hospital hospitals doctors doctor media newspaper paper daily agency agencies broadcaster station website priest bishop patriarch mayor mayors ambassador ambassadors envoy envoys chief chairman chairwoman chair director head secretary adviser advisor advisers advisors representative representatives delegate delegates negotiator negotiators politician politicians activist activists protester protesters demonstrators villagers refugees survivor survivors investigators inspectors monitors historian professor author researcher researchers organisation organization organizations organisations union party parties opposition coalition cabinet embassy company operator group office body bloc institute charity counterpart counterparts premier chancellor king queen pope soldier soldiers peacekeeper peacekeepers deputies senators senator congressman member members speaker administration department bureau agencies contingent headquarters countries states allies side sides serbs albanians man woman men women father mother son brother families journalist journalists reporter correspondent editor teacher student students farmer driver owner mps mp announcer narrator bartender investigator insider insiders supporter supporters opponent opponents nominee candidate candidates runner runners campaign team panel jury bench management leadership staff family respondents firm firms voters voter democrats republicans worker workers employee employees advocate advocates executive executives commentator commentators columnist historians economist economists scientist scientists physician physicians nurse nurses captain lieutenant sergeant corporal veteran veterans guard guards monk monks nun nuns priests bishops landlord landlady shopkeeper businessman businesswoman rescuers firefighters drivers passenger passengers suspect suspects defence prosecution relative relatives cousin uncle aunt brothers sister sisters wife husband widow daughter parents friend friends colleague colleagues boss girl boy children youth youths villager farmers pensioner pensioners returnee returnees guerrilla rebel rebels insurgents adviser planners strategist chairman pilot paratrooper paratroopers gendarme gendarmes interpreter translator waiter baker barber guide scholar scholars academics institution magazine weekly portal blog filing memoir dissident brigadier admiral commodore attorney attorneys scholar participants participant delegation radio television tv organisers organizers others some many ally manager managers agent agents detective detectives fan fans blogger bloggers proponents proponent backer backers heads partners mediators mediator dailies newspapers"
  )
  /// Papers that speak for whoever wrote them.
  static let documents = WordSet(
    "documentation website site webpage homepage figures statistics data letter statement report communique communiqué declaration resolution document indictment release memo note article message petition text post tweet editorial study survey ruling verdict email e-mail book brief poll lawsuit complaint affidavit dispatch announcement readout reports reply response filing filings records minutes"
  )
  static let channels = WordSet(
    "statement letter interview briefing speech address communique report tweet post message telegram facebook twitter instagram"
  )
  static let conference = WordSet("press news")
  static let conferenceNoun = WordSet("conference conferences briefing release")
  /// Where a noun phrase cannot reach back over.
  static let boundaries = WordSet(
    "that while but as because after before when if although though since where whereas so or than whether until like amid following yet nor which who whom whose what how why once unless despite during speaking asked then thus hence therefore via"
  )
  static let conditions = WordSet("if unless whether should")
  static var can: WordKey { "can" }
  static let performing = WordSet("confirm announce report reveal disclose")
  static let modals = WordSet("would will should must could can may might shall cannot")
  static let negations = WordSet(
    "not never hasn't haven't isn't wasn't doesn't didn't won't wouldn't shouldn't can't couldn't don't aren't weren't"
  )
  static let toBe = WordSet("is are am was were be been being")
  static let joining = WordSet("and but then")
  static let splitting = WordSet("but while whereas though although and")
  static let participleOpeners = WordSet("while and by before after but")
  static let objectsSpokenTo = WordSet(
    "reporters journalists parliament lawmakers deputies media television tv radio newspaper agency house council senate congress reuters"
  )
  static let objectEnds = WordSet(
    "that he she it they we i there if whether how what why in on at during by after before to not about of for as the"
  )
  static let afterthoughts = WordSet(
    "or and but than as after following during in at on while when before ahead amid by through via with from for to about upon of speaking citing referring despite without because since until outside near up down off out back"
  )
  static let subordinators = WordSet(
    "if when while although though as because since after before until unless asked speaking following during despite in on at near from with by under amid for among once"
  )
  static let placing = WordSet("in on at near from with by under for among")
  static let clausePronouns = WordSet("he she it they we i you there")
  static let lines = WordSet("telephone phone email e e-mail mail video letter text")
  static let owning = WordSet("his her")
  static let nothing = WordSet("nothing little")
  static let quoting = WordSet("quoted quotes cited cites")
  static let him = WordSet("him her them")
  static let openings = WordSet("which whom what who whose")
  static let trailing = WordSet("close familiar present involved responsible")
  static let nobody = WordSet("no neither nobody none")
  static let about = WordSet("about of against over")
  static let hedges = WordSet("least most many much")
  static let amounts = WordSet("about around over some under")
  /// Nouns that end as adverbs do.
  static let papers = WordSet("daily weekly monthly quarterly ally family assembly")
  static let anyone = WordSet("one another some a an")
  static let crowds = WordSet(
    "thousands hundreds dozens scores tens most many some several one two both all three four five")
  static let here = WordSet("there here")
  static let relatives = WordSet("who whose which whom")
  static let claims = WordSet(
    "claim claims accusation accusations allegation allegations charge charges suggestion suggestions report reports criticism assertion assertions rumours rumors speculation idea notion any having being involvement responsibility it this that wrongdoing"
  )
  static let demandObjects = WordSet(
    "full immediate either an a the that their his her its all more release withdrawal explanation answers independence control access"
  )
  static let namingObjects = WordSet("the this that these those it him them her his their its")

  static var on: WordKey { "on" }
  static var one: WordKey { "one" }
  static var of: WordKey { "of" }
  static var with: WordKey { "with" }
  /// "called off a news conference": nobody is called anything.
  static var off: WordKey { "off" }
  static let adding = WordSet("added adds adding")
  static var who: WordKey { "who" }
  static var known: WordKey { "known" }
  static var asWord: WordKey { "as" }
  static var upon: WordKey { "upon" }
  static var semicolon: WordKey { ";" }
  static var slash: WordKey { "/" }
  static var they: WordKey { "they" }
  static var it: WordKey { "it" }
  static var enDash: WordKey { SentenceSplitter.rawKey("–") }
  static var dash: WordKey { SentenceSplitter.rawKey("—") }
  static let opener = WordSet([WordKey("("), WordKey("[")])
}
