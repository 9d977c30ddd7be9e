extension RuleEntry {
  /// Rules of names, roles and other words for actors and places.
  static let mentions: [RuleEntry] = [
    mention("lexicon-name", "a name or alias of the lexicon, the longest that fits", "KFOR patrols went on."),
    mention(
      "lexicon-surname", "the surname of a person of the lexicon, where the article or the day leaves one bearer",
      "Jens Stoltenberg came on Monday. Stoltenberg left on Tuesday."),
    mention("place-name", "a place of the lexicon", "The road to Zvecan was closed.", silent: "Zvecanka won the cup."),
    mention(
      "short-name", "letters in brackets behind a body's name, from there on",
      "The Independent Democratic Serb Party (SDSS) met in Kosovo. SDSS spoke of KFOR.",
      silent: "SDSS spoke of KFOR."),
    mention(
      "end-of-name", "the last words of the name of a body that the text named in full",
      "The Irish Defence Forces went to Kosovo. The Defence Forces said so.",
      silent: "The Defence Forces went to Kosovo."),
    mention(
      "state-guard", "the national guard of one state of a union", "The Minnesota National Guard went to Kosovo.",
      silent: "The National Guard went to Kosovo."),
    mention(
      "union-of-states", "Serbia and Montenegro in a text of the years in which they were one state", nil),
    mention(
      "name-inside-name", "a name that stands inside a longer one and means something of its own",
      "Shots were heard in northern Kosovo."),
    mention(
      "capital-for-government", "a capital that acts or is spoken to stands for its government",
      "Belgrade accused Pristina of lying.", silent: "The bus left Belgrade at noon."),
    mention(
      "nominal-of-the-lexicon", "a common noun that the lexicon gives to one actor",
      "NATO met in Brussels. The alliance will send more troops."),
    mention("people-of-the-lexicon", "a people of the lexicon", "Serbs have accused Kosovo of raids."),
    mention(
      "role-of-lexicon", "an office whose holder, by the lexicon, the article names elsewhere",
      "NATO chief Jens Stoltenberg came. The secretary general of NATO said that troops would follow."),
    mention(
      "role-on-the-day", "an office whose holder is looked up by the article's date",
      "Serbia's president spoke in Belgrade on Monday."),
    mention(
      "role-stated", "an office that the article gave to a person before",
      "Prime Minister Albin Kurti came. The prime minister said Serbs were welcome."),
    mention(
      "role-stated-later", "an office that the article gives to a person further on",
      "Kosovo premier quits. Ramush Haradinaj, the premier of Kosovo, said he would go."),
    mention(
      "unnamed-office", "a person known by office alone", "A NATO spokesman said the unit had arrived."),
    mention(
      "person-by-title", "a person that no lexicon knows, by a title before the name",
      "Defence Minister Branimir Kolaric announced the visit."),
    mention(
      "person-by-name", "a person that no lexicon knows, by a first name, an age, a trade or a relation",
      "Goran Bozovic, a 34-year-old electrician, came.", silent: "They walked down Marko Street."),
    mention(
      "surname-of-person", "the surname of a person that the text named in full",
      "Defence Minister Branimir Kolaric spoke. Kolaric left Pristina."),
    mention(
      "surname-behind-title", "someone of whom the text says a rank or a Mr and a surname, and no more",
      "Mr Ashdale told the chamber that he had no plans.", silent: "The General Staff met."),
    mention(
      "doer-without-name", "people told by a noun, who do or suffer what is told",
      "A boy of sixteen threw a grenade in Mitrovica.", silent: "A boy of sixteen lives in Mitrovica."),
    mention(
      "participant", "people or a body told by a noun, with whom or to whom something is done",
      "In Kosovo, the envoy told reporters so.", silent: "There are few reporters in Kosovo."),
    mention(
      "unnamed-speaker", "someone who speaks and is told by a noun alone",
      "A villager from Banjska said that the road was closed.", silent: "A villager from Banjska left."),
    mention(
      "nation-acting", "a nation by its people, where it acts as a state",
      "The Norwegians are sending more.", silent: "The Norwegians were cold."),
    mention(
      "pronoun-of-speaker", "he, she or they beside a verb of speech: the speaker before",
      "“We stay,” Albin Kurti said. He added that KFOR would stay too."),
    mention("group", "a group of people known by what they are", "Serb politicians walked out."),
    mention(
      "group-again", "the same group, named by its noun",
      "Serb forces came near Kosovo. Jens Stoltenberg called on Serbia to withdraw these forces."),
    mention(
      "authorities-of-state", "the authorities of a state, which stand for the state",
      "Kosovo's authorities closed two border crossings.", silent: "The local authorities closed two schools."),
    mention("critics", "critics of somebody", "Albin Kurti said he wants talks, while accusing his critics of lying."),
    mention("the-mission", "the mission that the article is about", "KFOR has 4,500 soldiers. The mission stays."),
    mention("the-north", "the north of a country that the text speaks of", "Kosovo's volatile north was quiet."),
    mention(
      "the-region", "the region that the article is about",
      "Kosovo and Serbia fear an escalation in the region."),
    mention("border", "a border between two places of the text", "The train stopped at Kosovo's border."),
    mention(
      "body-of-state", "a council, bank, court or embassy by its state", "Kosovo's security council met on Monday.",
      silent: "Kosovo's council of elders met."),
    mention("institution", "a government, army or court by its owner", "Kosovo's government met on Monday."),
    mention(
      "institution-of-its-own", "an army or a parliament of the state of whom the sentence speaks",
      "Aleksandar Vucic said the army was on alert.", silent: "The army was on alert."),
    mention(
      "body-by-pattern", "a ministry, agency or office by the form of its name",
      "The Ministry of Trade in Pristina objected."),
    mention("members-of-body", "members that act for the whole", "NATO allies sent more troops."),
    mention(
      "officials-of-body", "officials of a state are the state; those of a body too, where they do not speak",
      "Kosovo officials closed the road."),
    mention(
      "police-of-the-text", "\"police\" is the only police that the text names",
      "Kosovo police closed the road. Police said two men were held."),
    mention("envoys-of-body", "several envoys stand for whoever sent them", "Envoys of Serbia met in Brussels."),
    mention("fighters-of-group", "fighters of an armed group are the group", "Taliban insurgents held the road."),
    mention("soldiers-of-mission", "soldiers of a mission stand for it", "KFOR soldiers guarded the bridge."),
    mention(
      "soldiers-counted", "counted soldiers of a nation or mission",
      "About 200 Russian soldiers left their base in Bosnia."),
    mention(
      "delegate-in-capitals", "who opens a sentence in capitals with a state in brackets, as minutes print it",
      "ELLA MARIE DAHL (Norway) welcomed the report.", silent: "KFOR AND EULEX (Kosovo) welcomed the report."),
    mention(
      "person-by-age", "someone called by a first name, with an age or a trade",
      "“We stay,” said Besnik, a 42-year-old electrician.",
      silent: "“We stay,” said Besnik, an optimist."),
    mention(
      "body-by-its-sort", "a body that no table knows, with its sort beside its name",
      "The watchdog Syri Qytetit criticised the contract in Kosovo.",
      silent: "The operator Besnik Hoxha criticised the contract in Kosovo."),
    mention(
      "person-by-initial", "someone called by a first name and an initial, as courts and police do",
      "Police in Mitrovica arrested Dejan J. on Friday.", silent: "Police met George W. Bush on Friday."),
    RuleEntry(
      name: "author-of-report", stage: .mention,
      reads: "“I” in a report of the Secretary-General of the United Nations",
      examples: [], silent: ["The Secretary-General reported. “I am tired,” he said."]),
    mention(
      "crowd", "people who protest, told by their number", "About 1,000 people rallied in Mitrovica.",
      silent: "About 1,000 people live in Mitrovica."),
    mention("police-part", "officers of a police force", "A Kosovo police officer was killed."),
    mention(
      "bridge-of-town", "a bridge of Mitrovica, in a text that names the town or its river",
      "In Mitrovica in Kosovo they met on the main bridge.", silent: "In Kosovo they met on the main bridge."),
    mention(
      "village-of-text", "a village that no table knows: the words beside it say so, or its ending (place-endings.tsv)",
      "Shots were heard in the village of Zabinje in Kosovo.",
      silent: "Shots were heard at the Zabinje hotel in Kosovo."),
    mention(
      "village-named-again", "a village that no table knows, wherever its text names it again",
      "The village of Zabinje in Kosovo is small. Soldiers left Zabinje.", silent: "In Kosovo, soldiers left Zabinje."),
    mention(
      "monastery-of-village", "a monastery known by its village",
      nil),
  ]

  static let quantities: [RuleEntry] = [
    RuleEntry(
      name: "count-digits", stage: .quantity, reads: "a figure in digits with what it counts",
      examples: ["110 countries recognise Kosovo."], silent: ["Route 110 was closed."]),
    RuleEntry(
      name: "count-number-words", stage: .quantity, reads: "a figure in words with what it counts",
      examples: ["Two officers were killed in Kosovo."], silent: ["One can only hope."]),
    RuleEntry(
      name: "count-range", stage: .quantity, reads: "a figure between two bounds with what it counts",
      examples: ["Between 2,000 and 3,000 people protested in Pristina."],
      silent: ["Between 2 and 3 o'clock nobody was in the streets of Pristina."]),
    RuleEntry(
      name: "count-vague-number", stage: .quantity, reads: "dozens, hundreds: an interval and no figure",
      examples: ["Dozens of protesters were injured in Zvecan."], silent: ["Dozens of reasons were given."]),
    RuleEntry(
      name: "count-article", stage: .quantity, reads: "a single person harmed, counted by the article",
      examples: ["Gunmen attacked a patrol, killing a police officer."],
      silent: ["A police officer spoke to reporters."]),
    RuleEntry(
      name: "count-fraction", stage: .quantity, reads: "a fraction of a whole: the share in per cent",
      examples: ["A quarter of its capacity was lost."], silent: ["He fought for half of the year."]),
    RuleEntry(
      name: "count-ordinal", stage: .quantity, reads: "for the fourth time, the third attack: how often",
      examples: ["It was the third attack in a week."], silent: ["The third attack failed."]),
    RuleEntry(
      name: "count-frequency", stage: .quantity, reads: "once, twice: how often",
      examples: ["Violence broke out twice in recent months."], silent: ["Think twice."]),
    RuleEntry(
      name: "count-share-halved", stage: .quantity, reads: "halved: the share that is left or gone",
      examples: ["KFOR has halved since 2009."], silent: ["KFOR has grown since 2009."]),
    RuleEntry(
      name: "count-share-by-half", stage: .quantity, reads: "by half: the share that goes",
      examples: ["NATO will cut its force in Kosovo by half."], silent: ["NATO will cut its force in half an hour."]),
    RuleEntry(
      name: "count-share-of-population", stage: .quantity, reads: "a share of a population",
      examples: ["Half of Kosovo's Serb population lives in the north."], silent: ["Half of the road is paved."]),
  ]

  /// Strength rules that take no words of their own.
  static let strength: [RuleEntry] = [
    RuleEntry(
      name: "each-of-nations", stage: .strength, reads: "one figure given to each of several nations",
      examples: ["Italy and Germany each have 600 soldiers in KFOR."],
      silent: ["Italy and Germany have 1,200 soldiers in KFOR."]),
    RuleEntry(
      name: "list-goes-on", stage: .strength, reads: "a nation's figure in a list, as the one before it was read",
      examples: ["KFOR counts its own: 600 Italians, 570 Americans and 320 Turks."],
      silent: ["KFOR counts its own: 600 Italians."]),
  ]

  /// Event rules that take no words of their own.
  static let events: [RuleEntry] = [
    RuleEntry(
      name: EventReading.toldByStatement.name, stage: .event,
      reads: "a statement whose verb is an event (event-verbs.tsv), where no frame read the sentence",
      examples: [], silent: []),
    RuleEntry(
      name: EventReading.toldByStrength.name, stage: .event,
      reads: "a reinforcement or reduction, done or planned, where no frame read the sentence", examples: [], silent: []
    ),
  ]

  /// Ways of speech: where the content stands to the words that name its speaker.
  static let statements: [RuleEntry] = [
    statement(
      "reported-after", "the content stands behind its speaker and verb", "Albin Kurti said that the police would stay."
    ),
    statement(
      "reported-before", "the content stands before its speaker and verb", "The police would stay, Albin Kurti said."),
    statement(
      "reported-before-inverted", "the same with the verb before the speaker",
      "“The police will stay here,” said Albin Kurti."),
    statement(
      "reported-around", "the speaker and verb stand inside the content",
      "The police, Albin Kurti said, would stay in the north."),
    statement(
      "reported-as", "the speaker and verb stand behind “as”, beside the content",
      "The police had left the north, as Albin Kurti said on Monday."),
    statement(
      "reported-passing", "what a body reports, behind a comma at the end, or behind “as announced by”",
      "The police have left the north, the Ministry of Defence reports."),
    statement(
      "reported-named", "the content is what the speaker calls something",
      "Two men were held in what Albin Kurti called an act of terror."),
    statement(
      "reported-goes-on", "a clause that goes on behind a quotation and its speaker",
      "“The police will stay,” Albin Kurti said, but nobody would be arrested."),
    statement(
      "reported-joined", "a second verb of the same speaker",
      "Albin Kurti thanked KFOR and said that the police would stay."),
    statement(
      "reported-passive", "the speaker stands behind “by”, the content behind that",
      "KFOR was accused by Albin Kurti of looking on while the police were attacked."),
    statement(
      "reported-relative", "a relative clause says it of something named before",
      "KFOR praised the police, which Albin Kurti said had protected the bridge."),
    statement(
      "reported-over", "a sentence that reports speech and is itself somebody's",
      "KFOR called on both sides to keep away from the bridge, Albin Kurti told reporters."),
    statement(
      "reported-noun", "a noun for a claim and whose it is, before “that”",
      "Albin Kurti's claim that Serbia was behind it was dismissed."),
    statement(
      "reported-impersonally",
      "the speaker is no subject: “let it be known”, “came from”, “was announced by”, “is stated in”",
      "A warning came from NATO that the bridge was mined."),
    statement(
      "as-put", "the words are given as somebody's without a verb of speech",
      "As Albin Kurti put it, “this is not our dispute”."),
    statement(
      "according-to", "the speaker stands behind “according to”", "The police would stay, according to Albin Kurti."),
    RuleEntry(
      name: "turn", stage: .statement,
      reads: "a paragraph of a debate or interview, whose speaker stands before its colon", examples: [], silent: []),
    statement(
      "quotation-goes-on", "a second quotation of the sentence",
      "“The police will stay,” Albin Kurti said, “and they will protect every citizen.”"),
    statement(
      "quotation-inherits", "a quotation straight after another one has its speaker",
      "“The police will stay,” Albin Kurti said. “They will protect every citizen here.”"),
    RuleEntry(
      name: "quotation-over-paragraphs", stage: .statement,
      reads: "a quotation that opens one paragraph after the other has the speaker told at its end", examples: [],
      silent: []
    ),
    RuleEntry(
      name: "quotation-of-paragraph", stage: .statement,
      reads: "a paragraph that is a quotation has the speaker of the paragraph before", examples: [], silent: []),
    RuleEntry(
      name: "summary-goes-on", stage: .statement,
      reads: "a sentence on the past in a summary of a meeting, whose speaker the sentence before it has",
      examples: [], silent: []),
    statement(
      "quotation-of-name", "a line that is a name, a colon and a quotation",
      "Albin Kurti: “The police will stay where they are”"),
  ]

  private static func mention(_ name: String, _ reads: String, _ example: String?, silent: String? = nil) -> RuleEntry {
    RuleEntry(
      name: name, stage: .mention, reads: reads, examples: example.map { [$0] } ?? [], silent: silent.map { [$0] } ?? []
    )
  }

  private static func statement(_ name: String, _ reads: String, _ example: String) -> RuleEntry {
    RuleEntry(name: name, stage: .statement, reads: reads, examples: [example], silent: [])
  }
}
