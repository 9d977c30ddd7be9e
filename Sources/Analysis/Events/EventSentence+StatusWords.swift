import Corpus

/// Words that tell of an event that it is planned, asked for, doubted or denied.
extension EventSentence {
  static let openConditions = WordSet("if unless whether should")
  static let denials = WordSet(
    "not never no nobody neither nor without denied denies deny don't doesn't didn't won't wouldn't hasn't haven't isn't aren't wasn't weren't cannot can't don’t doesn’t didn’t won’t hasn’t haven’t isn’t wasn’t weren’t"
  )
  static let absences = WordSet("cancelled canceled postponed avoided averted")
  static let convoking = WordSet("announced announces announce announcing called calls calling")
  static let vain = WordSet("unable failed powerless failing")
  static let ordinals = WordSet("first second third last only")
  static var be: WordKey { "be" }
  static let doubts = WordSet(
    "may might could can perhaps possibly potentially ready prepared able whether considering mulling reviewing if")
  static let hearsay = WordSet(
    "allegedly alleged reportedly supposedly purportedly unconfirmed rumoured rumored proof suspected")
  static let futures = WordSet("will shall upcoming tomorrow")
  static let plans = WordSet(
    "plan plans planned planning intends intend intended expected scheduled due set agreed agrees agree decided decides is are was were promised promises pledged pledges vowed announced going ordered voted preparing prepares about"
  )
  static let expected = WordSet("scheduled planned expected tomorrow")
  static let requests = WordSet(
    "expect expects expecting urge urges urged urging call calls called calling ask asks asked asking request requests requested demand demands demanded demanding want wants wanted need needs must appeal appealed appeals"
  )
  static let requestNouns = WordSet("request demand appeal call")
  static let refusals = WordSet("refuse refuses refused refusing fail fails failed failing declined declines")
  static let doings = WordSet(
    """
    began begin begins started start starts continued continues continue managed helped came gathered gather \
    rushed moved used trying tried struggled struggling had forced attempted attempting attempts attempt compelled obliged succeeded \
    prompted prompting prompts leading caused causing forcing drove
    """)
  static let gerundDoubts = WordSet(
    "balked balks dodged dodges dodging avoided evaded considering consider mulling mulls reviewing avoid prevent stop discussing weighing considers against without ruled ruling rules"
  )
  static let gerundBlame = WordSet("accused accuse accuses blamed blames accusing blaming suspected")
  static let announcing = WordSet(
    "repeated insisted added claimed stated warned argued explained reiterated assured wrote announced announces said says pledged promised vowed confirmed told saying declared informed notified"
  )
  static let futureNouns = WordSet(
    "ahead planned upcoming next scheduled forthcoming future expected proposed authorized authorised approved")
}
