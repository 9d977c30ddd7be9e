import Corpus
import Facts
import Testing

@testable import Analysis

/// Debates, interviews, and words passed on by others.
@Suite struct StatementTurnTests {
  private static let extractor = Result { try StatementExtractor(lexicon: OurLexicon.lexicon, data: OurLexicon.folder) }

  private func lines(_ text: String) throws -> [String] {
    let source = PublicationSample.lines(Array(text.utf8))
    let document = Document(source)
    let day = DateValue(edtf: "2008-06-13")
    let finder = ActorFinder(lexicon: OurLexicon.lexicon)
    let mentions = finder.find(in: document, names: finder.names(in: document), on: day).mentions
    let publication = Publication(date: day, basis: nil, status: .stated, republished: nil)
    return try StatementTurnTests.extractor.get().extract(
      document: document, mentions: mentions, dates: [], publication: publication
    ).map { statement in
      let report = statement.meaning
      let speaker = report.speaker?.slug ?? "unnamed: \(report.speakerText ?? "")"
      let kind = report.kind.rawValue + (report.polarity == .denied ? " denied" : "")
      return "\(kind) | \(speaker) | \(document.text.string(document.span(statement.tokens)))"
    }
  }

  @Test func `in a debate each paragraph is its voice's, and what it tells of others is theirs`() throws {
    let debate = """
      The Secretary of State (David Miliband): The United Kingdom recognised Kosovo yesterday.
      Mr. William Hague (Richmond) (Con): Will he confirm that the battalion will stay?
      David Miliband: President Putin said last week that recognition would be illegal. I do not agree.
      The President: I thank all speakers for their patience.
      """
    #expect(
      try lines(debate) == [
        "direct | david-miliband | The United Kingdom recognised Kosovo yesterday.",
        "direct | william-hague | Will he confirm that the battalion will stay?",
        "direct | david-miliband | President Putin said last week that recognition would be illegal. I do not agree.",
        "indirect | vladimir-putin | recognition would be illegal",
        "direct | unnamed: The President | I thank all speakers for their patience.",
      ])
  }

  @Test func `a speech printed in full is its speaker's, whoever gives the floor`() throws {
    let debate = """
      The Secretary of State for Defence (Mr. Julian Ashdale): With permission, I shall make a statement.
      The House knows that the battalion left in June.
      The general told the council that the road was open.
      """
    #expect(
      try lines(debate) == [
        "direct | julian-ashdale | With permission, I shall make a statement.",
        "direct | julian-ashdale | The House knows that the battalion left in June.",
        "direct | julian-ashdale | The general told the council that the road was open.",
        "indirect | unnamed: The general | the road was open",
      ])
    let briefing = """
      Morning briefing by Jamie Shea
      Ladies and gentlemen, the troops came in at five.
      We expect more of them tonight. I have no figure.
      Our soldiers hold the road.
      """
    #expect(
      try lines(briefing) == [
        "direct | jamie-shea | Ladies and gentlemen, the troops came in at five.",
        "direct | jamie-shea | We expect more of them tonight. I have no figure.",
        "direct | jamie-shea | Our soldiers hold the road.",
      ])
  }

  @Test func `words set apart in paragraphs without marks, and quotations that nobody is said to have said`() throws {
    let news = """
      The first soldiers landed in Pristina today.
      Julian Ashdale, the Defence Secretary, said:
      Among the allies we are the first. The battalion left in a day.
      They will make our country proud.
      Since 1999 the alliance has led the force.
      """
    #expect(
      try lines(news) == [
        "direct | julian-ashdale | Among the allies we are the first. The battalion left in a day.",
        "direct | julian-ashdale | They will make our country proud.",
      ])
    let release = """
      The Head of the Mission, Ambassador Julian Ashdale, condemned a fire in Klina.
      “I condemn this deed in strong terms.
      “How safe people felt had suffered already.
      “I call upon the police to find them.”
      The Mission protects human rights.
      """
    #expect(
      try lines(release).filter { $0.contains("direct") && !$0.contains("indirect") } == [
        "direct | julian-ashdale | I condemn this deed in strong terms.",
        "direct | julian-ashdale | How safe people felt had suffered already.",
        "direct | julian-ashdale | I call upon the police to find them.",
      ])
    #expect(
      try lines("“The road was open again,” said Julian Ashdale late on Friday.") == [
        "direct | julian-ashdale | The road was open again,"
      ])
  }

  @Test func `a statement printed below the line that announces it, and remarks in quotations that run on`() throws {
    let statement = """
      The Secretary of State, my friend Mr Julian Ashdale, has made the following written statement.
      The road was opened in June. The battalion left.
      The aim is to bring calm back.
      """
    #expect(
      try lines(statement) == [
        "direct | julian-ashdale | The road was opened in June. The battalion left.",
        "direct | julian-ashdale | The aim is to bring calm back.",
      ])
    let remarks = """
      Julian Ashdale, the Head of the Mission, made the following remarks today:
      "Two vehicles were fired upon near Zvecan.
      "One of the drivers died."
      Jamie Shea, the spokesman, added:
      "What took place came as a shock."
      The road was open again by noon.
      """
    #expect(
      try lines(remarks) == [
        "direct | julian-ashdale | Two vehicles were fired upon near Zvecan.",
        "direct | julian-ashdale | One of the drivers died.",
        "direct | jamie-shea | What took place came as a shock.",
      ])
    #expect(try lines("The statement follows a visit by Jamie Shea.\nThe road was opened in June.").isEmpty)
  }

  @Test func `a report that quotes a speech is no speech`() throws {
    let report = """
      A statement by Jamie Shea was read out in Brussels on Sunday.
      The troops came in at five, and nobody shot at them.
      "We expect more of them tonight," he said. "I have no figure."
      The road was open again by noon.
      """
    #expect(
      try lines(report).allSatisfy { $0.hasSuffix("tonight") || $0.hasSuffix("tonight,") || $0.hasSuffix("figure.") })
    #expect(try lines(report).count == 2)
  }

  @Test func `a briefing that sets no colon behind its questions`() throws {
    let briefing = """
      MR. ASHDALE: Good afternoon. I have two things for you.
      Q Will the battalion leave this year?
      MR. ASHDALE: No day has been set.
      Q And who asked for it?
      MR. ASHDALE: The commander asked for it.
      """
    #expect(
      try lines(briefing) == [
        "direct | unnamed: MR. ASHDALE | Good afternoon. I have two things for you.",
        "direct | unnamed: MR. ASHDALE | No day has been set.",
        "direct | unnamed: MR. ASHDALE | The commander asked for it.",
      ])
  }

  @Test func `two voices in capitals are a transcript, two with a colon are none`() throws {
    let briefing = """
      SECRETARY ASHDALE: It all depends on what they do next.
      GENERAL VALE: I have little to add to that.
      """
    #expect(
      try lines(briefing) == [
        "direct | unnamed: SECRETARY ASHDALE | It all depends on what they do next.",
        "direct | unnamed: GENERAL VALE | I have little to add to that.",
      ])
    #expect(try lines("Ashdale: a village of 400.\nVale Down: a village of 300.").isEmpty)
  }

  @Test func `in a debate the lines with a name alone give the floor`() throws {
    let debate = """
      # Dr. Norma Ashdale (Greenock)
      Will the Minister say when the battalion leaves?
      # The Minister of State (Mr. Keith Vale)
      No day has been set.
      We shall tell the House.
      # Mr. Vale
      I have nothing to add.
      """
    #expect(
      try lines(debate) == [
        "direct | norma-ashdale | Will the Minister say when the battalion leaves?",
        "direct | keith-vale | No day has been set.",
        "direct | keith-vale | We shall tell the House.",
        "direct | keith-vale | I have nothing to add.",
      ])
    // Headings of an article give nobody the floor.
    #expect(try lines("# Mr. Vale\nThe town is quiet.\n# Open questions\nNobody knows more.").isEmpty)
  }

  @Test func `a written answer is its minister's, who stands on a line of his own or before a colon`() throws {
    let answer = """
      # Written answers
      Question 18: To ask the Minister for Defence if he will report on the mission.
      # Julian Ashdale (Dublin South, Labour)
      The force has 285 soldiers there.
      It will stay until June.
      """
    #expect(
      try lines(answer).filter { $0.contains("Ashdale") || $0.contains("ashdale") } == [
        "direct | unnamed: Julian Ashdale | The force has 285 soldiers there.",
        "direct | unnamed: Julian Ashdale | It will stay until June.",
      ])
    // A name above an article that answers nobody is its author's.
    #expect(try lines("# Julian Ashdale (Dublin South, Labour)\nThe force has 285 soldiers there.").isEmpty)
    let urgent = """
      Norma Vale (Greenock) (Con): To ask the Secretary of State for Defence if he will make a statement.
      The Minister of State (Mr Keith Ashdale): The tensions are a matter of concern.
      """
    #expect(try lines(urgent).last == "direct | keith-ashdale | The tensions are a matter of concern.")
  }

  @Test func `a peer of a place has the floor, and so has whoever's seat stands below the name`() throws {
    let debate = """
      # Lord Penrose
      My Lords, will the force be large enough?
      # Baroness Harrow of Greenock
      My Lords, we support it.
      # The Minister of State
      # (Mr Keith Vale)
      We are working with our partners.
      """
    #expect(
      try lines(debate) == [
        "direct | lord-penrose | My Lords, will the force be large enough?",
        "direct | unnamed: Baroness Harrow of Greenock | My Lords, we support it.",
        "direct | keith-vale | We are working with our partners.",
      ])
  }

  @Test func `a transcript announced in a line is of whoever the line names`() throws {
    let briefing = """
      The following is a near-verbatim transcript of today's noon briefing by Javier Solana, Spokesperson for the Council.
      Good afternoon, everybody.
      On Kosovo, we have a statement.
      """
    #expect(
      try lines(briefing) == [
        "direct | javier-solana | Good afternoon, everybody.",
        "direct | javier-solana | On Kosovo, we have a statement.",
      ])
  }

  @Test func `in an announced briefing the questions are none of the spokesperson's`() throws {
    let briefing = """
      The following is a transcript of the noon briefing by Javier Solana, Spokesperson for the Council.
      Good afternoon, everybody.
      Question: Why did the force go in?
      Spokesperson: It went in after due consideration.
      """
    #expect(
      try lines(briefing) == [
        "direct | javier-solana | Good afternoon, everybody.",
        "direct | javier-solana | It went in after due consideration.",
      ])
  }

  @Test func `a hearing's record prints its voices in capitals with a stop`() throws {
    let hearing = """
      Mr. ASHDALE. Good morning. I thank our witnesses.
      Some prisoners are still held.
      Ms. VALE. We have called on Belgrade to release them.
      The CHAIRMAN. I condemn the attack.
      """
    #expect(
      try lines(hearing) == [
        "direct | ashdale | Good morning. I thank our witnesses.",
        "direct | ashdale | Some prisoners are still held.",
        "direct | vale | We have called on Belgrade to release them.",
        "direct | unnamed: The CHAIRMAN | I condemn the attack.",
      ])
    #expect(try lines("Mr. Ashdale. Nobody came.\nMr. Vale. Nobody left.\nThe mayor. Nobody spoke.").isEmpty)
  }

  @Test func `a summary of a meeting goes on in the words of whoever spoke`() throws {
    let summary = """
      The Security Council heard a briefing on Kosovo on Thursday.
      ENVER HOXHAJ, of Kosovo, said that Serbia was running courts in the north. Those courts had to go. He called on the Council to condemn the attacks.
      VITALY CHURKIN (Russian Federation) expressed concern at the actions of KFOR. The force had exceeded its mandate. It is in its fifteenth year.
      The barricades had been there since July.
      """
    #expect(
      try lines(summary) == [
        "indirect | enver-hoxhaj | Serbia was running courts in the north",
        "indirect | enver-hoxhaj | Those courts had to go",
        "indirect | enver-hoxhaj | to condemn the attacks",
        "indirect | vitaly-churkin | concern at the actions of KFOR",
        "indirect | vitaly-churkin | The force had exceeded its mandate",
      ])
    // A report of the day tells what it knows itself.
    let report = """
      Two men were held in Kosovo on Thursday.
      Enver Hoxhaj said that Serbia was running courts in the north. Those courts had been closed in May.
      Vitaly Churkin said that KFOR was to blame. The force had fired gas.
      """
    #expect(try !lines(report).contains { $0.contains("Those courts") || $0.contains("The force") })
  }

  @Test func `in an interview the answers are statements and the questions are none`() throws {
    let interview = """
      Javier Solana spoke to us in Brussels on Friday.
      Q: When will EULEX be deployed?
      A: It will come in the autumn, and it will come in full.
      Q: And what of Mitrovica?
      A: The town needs patience.
      """
    #expect(
      try lines(interview) == [
        "direct | javier-solana | It will come in the autumn, and it will come in full.",
        "direct | javier-solana | The town needs patience.",
      ])
  }

  @Test func `an interview without names is told by its questions`() throws {
    let interview = """
      Albin Kurti on the bridge
      What did you tell the ambassadors?
      I told them that it will be opened.
      Are you not worried?
      No. We are reasonable people.
      And the elections?
      I am not afraid of elections.
      """
    #expect(
      try lines(interview) == [
        "direct | albin-kurti | I told them that it will be opened.",
        "direct | albin-kurti | No. We are reasonable people.",
        "direct | albin-kurti | I am not afraid of elections.",
      ])
  }

  @Test(arguments: [
    (
      "Tanjug quoted General Nebojsa Pavkovic as saying that the army would return.",
      "indirect | nebojsa-pavkovic | the army would return"
    ),
    (
      "Ivica Dacic was quoted by Tanjug as saying that the talks would go on.",
      "indirect | ivica-dacic | the talks would go on"
    ),
    (
      "Erhard Buhler, who hands over to his successor, Erhard Drews, later this month, denied that KFOR had taken sides.",
      "indirect denied | erhard-buhler | KFOR had taken sides"
    ),
    (
      "The new head of UNMIK, Harri Holkeri, visited the families and promised that the killers would be found.",
      "indirect | harri-holkeri | the killers would be found"
    ),
    (
      "Oliver Ivanovic, a karate instructor who leads the town's Serbs, accused the French of losing control.",
      "indirect | oliver-ivanovic | losing control"
    ),
    (
      "A government official, who spoke on condition of anonymity, said the cabinet of Albin Kurti \"would respect\" it.",
      "mixed | unnamed: A government official | the cabinet of Albin Kurti \"would respect\" it"
    ),
    (
      "Petar Petkovic said by e-mail that the president had never proposed partition.",
      "indirect | petar-petkovic | the president had never proposed partition"
    ),
  ])
  func `the speaker is found behind insertions and in the words of others`(text: String, line: String) throws {
    #expect(try lines(text) == [line])
  }

  @Test(arguments: [
    "Pristina: 12 degrees.\nBelgrade: 15 degrees.\nSkopje: 17 degrees.\nTirana: 21 degrees.",
    "Killed: four.\nWounded: nine.\nArrested: none so far.",
    "Hashim Thaci said nothing at all about it.",
  ])
  func `a list of towns is no debate, and nothing said is no statement`(text: String) throws {
    #expect(try lines(text) == [])
  }

  @Test func `what the minutes tell is nobody's turn`() throws {
    let minutes = """
      Mr. Holliday (United States of America): My Government condemns the violence.
      We will send more soldiers.
      Mr. Churkin then took the floor. He said that KFOR had failed to protect churches.
      Mr. Thomson (United Kingdom): We support KFOR.
      Mr. Vale (Norway): We will pay.
      The meeting rose at 1 p.m.
      """
    let found = try lines(minutes)
    #expect(found.contains { $0.hasSuffix("We will send more soldiers.") && $0.contains("olliday") }, "\(found)")
    #expect(!found.contains { $0.contains("took the floor") || $0.contains("The meeting rose") }, "\(found)")
    #expect(
      found.contains { !$0.contains("olliday") && $0.hasSuffix("KFOR had failed to protect churches") }, "\(found)")
  }

  @Test func `an interview that names who asks and never who answers is the one's whom its title names`() throws {
    let interview = """
      President Osmani's interview with the daily La Libre

      La Libre: Soldiers stand on the border now. What is going on, President Vjosa Osmani?

      The proof cannot be refuted. Serbia is getting ready for another attack.

      La Libre: Is it your opinion that Belgrade wants to invade?

      We will not permit that, of course.

      La Libre: Are you aware of a plan?

      Evidence is still being collected by us.

      La Libre is read in all of Belgium.
      """
    #expect(
      try lines(interview) == [
        "direct | vjosa-osmani | The proof cannot be refuted. Serbia is getting ready for another attack.",
        "direct | vjosa-osmani | We will not permit that, of course.",
        "direct | vjosa-osmani | Evidence is still being collected by us.",
      ])
  }

  @Test(arguments: [
    ("A diplomat in Brussels said that it was over. The same source said that officers were to be discussed.", 1),
    ("A diplomat in Brussels said that it was over. The diplomat added that officers were to be discussed.", 1),
    (
      "A diplomat in Brussels said that it was over. A soldier in Mitrovica added that officers were to be discussed.",
      2
    ),
  ])
  func `those who speak without a name are told apart, and the same source is the one before`(
    text: String, people: Int
  ) throws {
    let lexicon = OurLexicon.lexicon
    let document = Document(PublicationSample.lines(Array(text.utf8)))
    let day = DateValue(edtf: "2008-06-13")
    let finder = ActorFinder(lexicon: lexicon)
    let mentions = finder.find(in: document, names: finder.names(in: document), on: day).mentions
    let found = try StatementTurnTests.extractor.get().read(
      document: document, mentions: mentions, arePeople: lexicon.arePeople(mentions), dates: [],
      publication: Publication(date: day, basis: nil, status: .stated, republished: nil),
      tags: lexicon.names.tags(of: document), mark: "1"
    ).statements
    #expect(found.count == 2)
    #expect(Set(found.map(\.meaning.speaker)).count == people)
    #expect(found.allSatisfy { $0.meaning.speaker != nil })
  }
}
