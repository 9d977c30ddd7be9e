extension MarkedStatements {
  /// Reported speech in the passive, in relative clauses, inside other reports, and of speakers named in a roundabout way.
  static let nested: [Marked] = [
    Marked(
      #"Albin Kurti warned NATO against "playing with fire" in the north."#,
      [#"mixed | albin-kurti | warn | "playing with fire" in the north"#]),
    Marked(
      #"Officials in the town said so. An officer of KFOR, who did not want to be named, confirmed it."#, []),
    Marked(
      #"Lawmakers asked whether the deal would force the mayors to stay."#,
      [#"indirect | lawmakers | ask | whether the deal would force the mayors to stay"#]),
    Marked(
      #"Albin Kurti has called climate change a threat to us all."#,
      [#"indirect | albin-kurti | call | climate change a threat to us all"#]),
    Marked(
      #""This is the worst week since the war," said, in a voice that few could hear, Albin Kurti, his hand on the rail."#,
      [#"direct | albin-kurti | say | This is the worst week since the war,"#]),
    Marked(
      #""I saw them come down the hill," Vjosa Osmani told me. She is tired. "They had rifles with them.""#,
      [
        #"direct | vjosa-osmani | tell | I saw them come down the hill,"#,
        #"direct | vjosa-osmani | tell | They had rifles with them."#,
      ]),
    Marked(
      #"Ivica Dacic, Serbia's interior minister, told state television RTS: "They fired first." The minister said two men were hurt."#,
      [
        #"direct | ivica-dacic | tell | They fired first."#, #"indirect | ivica-dacic | say | two men were hurt"#,
      ]),
    Marked(
      #""This step was taken without warning," the statement read."#,
      [#"direct | unnamed: the statement | read | This step was taken without warning,"#]),
    Marked(
      #"In the opinion of the OSCE these steps came too late."#,
      [#"indirect | osce | according to | these steps came too late"#]),
    Marked(
      #"In Albin Kurti's view, the deal was dead."#,
      [#"indirect | albin-kurti | according to | the deal was dead"#]),
    Marked(
      #"The government in Pristina said the road was closed."#,
      [#"indirect | kosovo | say | the road was closed"#]),
    Marked(
      #"The Higher Court in Kraljevo confirmed the charge. The court said that the men could go."#,
      [#"indirect | higher-court-in-kraljevo | say | the men could go"#]),
    Marked(
      #"The Duma urged President Vladimir Putin to send soldiers back, eight months after the last had left."#,
      [#"indirect | state-duma | urge | President Vladimir Putin to send soldiers back"#]),
    Marked(
      #""We need more room now," the orchestra said."#,
      [#"direct | unnamed: the orchestra | say | We need more room now,"#]),
    Marked(
      #"Their task at that point, they argued, was to keep the road open."#,
      [#"indirect | unnamed: they | argue | Their task at that point, they argued, was to keep the road open"#]),
    Marked(
      #"A report on the claims of Albin Kurti, who told Koha that the road was open, is out."#,
      [#"indirect | albin-kurti | tell | the road was open"#]),
    Marked(
      #"After saying that the vote was over, Albin Kurti left the hall."#,
      [#"indirect | albin-kurti | say | the vote was over"#]),
    Marked(
      #"About 41 percent of respondents say that they trust KFOR."#,
      [#"indirect | unnamed: 41 percent of respondents | say | they trust KFOR"#]),
    Marked(
      #"For all the early doubts about the deal, analysts say, putting it into practice will take years."#,
      [#"indirect | unnamed: analysts | say | putting it into practice will take years"#]),
    Marked(
      #"KFOR was accused by Serbia of looking on while houses burned."#,
      [#"indirect | serbia | accuse | looking on while houses burned"#]),
    Marked(
      #"The raid was described by Kurti as an act of war, a charge that nobody has proved."#,
      [#"indirect | albin-kurti | describe | The raid was described by Kurti as an act of war"#]),
    Marked(
      #"The villagers were told by KFOR that the road would stay closed."#,
      [#"indirect | kfor | tell | the road would stay closed"#]),
    Marked(
      #"Vucic praised the court, which Kurti said had no mandate."#,
      [#"indirect | albin-kurti | say | had no mandate"#]),
    Marked(
      #"The Serb List has called on Serbs to come to the square, which Vucic says will be peaceful."#,
      [
        #"indirect | srpska-lista | call on | to come to the square"#,
        #"indirect | aleksandar-vucic | say | will be peaceful"#,
      ]),
    Marked(
      #"NATO called on Serbia to withdraw its tanks, Kirby told reporters."#,
      [
        #"indirect | john-kirby | tell | NATO called on Serbia to withdraw its tanks"#,
        #"indirect | nato | call on | to withdraw its tanks"#,
      ]),
    Marked(
      #"KFOR has 37,000 soldiers, yet according to the OSCE more than 500 people were murdered."#,
      [#"indirect | osce | according to | more than 500 people were murdered"#]),
    Marked(
      #"Two judges took the case, which Kurti said suggested that those hurt, one of whom had lost an eye, were Serbs."#,
      [#"indirect | albin-kurti | say | suggested that those hurt, one of whom had lost an eye, were Serbs"#]),
    Marked(
      #"Kurti requested that the mission watch the trial and call for the man's release."#,
      [#"indirect | albin-kurti | request | the mission watch the trial and call for the man's release"#]),
    Marked(
      #"Edi Rama demanded that Serbia step back and called on NATO to send troops."#,
      [
        #"indirect | edi-rama | demand | Serbia step back"#,
        #"indirect | edi-rama | call on | to send troops"#,
      ]),
    Marked(
      #"Vucic called upon KFOR, which has 4,600 soldiers, to prevent a raid."#,
      [#"indirect | aleksandar-vucic | call on | to prevent a raid"#]),
    Marked(
      #"Montenegro has two officers there and, Kurti announced last week, will send ten more."#,
      [#"indirect | albin-kurti | announce | will send ten more"#]),
    Marked(
      #"Vjosa Osmani thanked the envoy, without which, she said, the men would be in prison."#,
      [#"indirect | vjosa-osmani | say | the men would be in prison"#]),
    Marked(
      #"In an interview focused on trade, Kurti said stopping the smugglers is his first aim."#,
      [#"indirect | albin-kurti | say | stopping the smugglers is his first aim"#]),
    Marked(
      #"An association of veterans welcomed the verdict, although it complained that the trial had been slow."#,
      [#"indirect | unnamed: An association of veterans | complain | the trial had been slow"#]),
    Marked(
      #"The defence argued that the file was empty, and Thaci himself, who was held in 2020, denied that he had seen it."#,
      [
        #"indirect | unnamed: The defence | argue | the file was empty"#,
        #"indirect denied | hashim-thaci | deny | he had seen it"#,
      ]),
    Marked(
      #"In Belgrade the government of Slobodan Milosevic accused KFOR of looking on."#,
      [#"indirect | government-of-serbia | accuse | looking on"#]),
    Marked(
      #"Experts on Kosovo and regional security said the deal could hold."#,
      [#"indirect | unnamed: Experts on Kosovo and regional security | say | the deal could hold"#]),
    Marked(
      #"The men were beaten with bats, the panel found."#,
      [#"indirect | unnamed: the panel | find | The men were beaten with bats"#]),
    Marked(
      #"Tensions will last, according to hacked files from the ministry."#,
      [#"indirect | unnamed: hacked files | according to | Tensions will last"#]),
    Marked(
      #"Kurti branded the protest an assault on the state."#,
      [#"indirect | albin-kurti | brand | the protest an assault on the state"#]),
    Marked(
      #"Lastly, Kurti met the mayor and reminded him that the vote was near."#,
      [#"indirect | albin-kurti | remind | the vote was near"#]),
    Marked(
      #"The European Union last month urged Kosovo to hold a vote."#,
      [#"indirect | european-union | urge | to hold a vote"#]),
    // "According to him", and who has passed a sentence on.
    Marked(
      #"Ban Ki-moon said the north was tense. According to him, talks could still fail."#,
      [
        #"indirect | ban-ki-moon | say | the north was tense"#,
        #"indirect | ban-ki-moon | according to | talks could still fail"#,
      ]),
    Marked(
      #"Lajcak explained that a date had been set, Reporters reports."#,
      [#"indirect | miroslav-lajcak | explain | a date had been set"#]),
    // A group that the sentence before is about.
    Marked(
      #"Kosovo Police raided five offices. They said they had been told of false papers."#,
      [#"indirect | kosovo-police | say | they had been told of false papers"#]),
    Marked(
      #"Jeffrey Hovenier, the US ambassador, in a statement said the plan had failed."#,
      [#"indirect | jeffrey-hovenier | say | the plan had failed"#]),
    Marked(
      #"Mustafa Musliu, a citizen from the southern town says that nothing has changed."#,
      [#"indirect | mustafa-musliu | say | nothing has changed"#]),
    Marked(
      #"Kurti made accusations against Belgrade saying that it had paid the gang."#,
      [#"indirect | albin-kurti | say | it had paid the gang"#]),
    Marked(
      #"Albin Kurti told the mediator, Peter Norland, that he would not wait."#,
      [#"indirect | albin-kurti | tell | he would not wait"#]),
    Marked(
      #"However, Vjosa Osmani told the mediator, Peter Norland, that she would not wait."#,
      [#"indirect | vjosa-osmani | tell | she would not wait"#]),
    Marked(
      #"The head of the commission in the north, Bekim Rexha, said that the list was ready."#,
      [#"indirect | bekim-rexha | say | the list was ready"#]),
    Marked(
      #"Albin Kurti was quoted as saying by Tanjug that the list was ready."#,
      [#"indirect | albin-kurti | say | the list was ready"#]),
    Marked(
      #"Tanjug quoted Albin Kurti saying that the list was ready."#,
      [#"indirect | albin-kurti | say | the list was ready"#]),
    Marked(
      #"Albin Kurti went so far as to say that the list was useless."#,
      [#"indirect | albin-kurti | say | the list was useless"#]),
    Marked(
      #"Albin Kurti reaffirmed that the plan was dead. Vjosa Osmani highlighted that it was short."#,
      [
        #"indirect | albin-kurti | affirm | the plan was dead"#, #"indirect | vjosa-osmani | highlight | it was short"#,
      ]),
    Marked(
      #"Albin Kurti called it necessary to reopen the bridge."#,
      [#"indirect | albin-kurti | call | it necessary to reopen the bridge"#]),
    Marked(
      #"Albin Kurti said that tempers were rising, threatening to undo the agreement."#,
      [#"indirect | albin-kurti | say | tempers were rising, threatening to undo the agreement"#]),
    Marked(
      #"Ana Brnabić, Prime Minister of Serbia, dressed in black, said that the list was ready."#,
      [#"indirect | ana-brnabic | say | the list was ready"#]),
    Marked(
      #"Albin Kurti said the letter would not be answered, the Balkan Insight reports."#,
      [#"indirect | albin-kurti | say | the letter would not be answered"#]),
    Marked(
      #"Russian Ambassador to Serbia Oleg Orlov said the list was ready."#,
      [#"indirect | oleg-orlov | say | the list was ready"#]),
    Marked(
      #"Serbia waited. Vjosa Osmani met Federica Mogherini. She said that the list was ready."#,
      [#"indirect | vjosa-osmani | say | the list was ready"#]),
    Marked(
      #"The head of the mission, Zahir Tanin, was shocked by the murder of Oliver Ivanović. He trusts the police, and assures that all are ready to help."#,
      [#"indirect | zahir-tanin | assure | all are ready to help"#]),
    Marked(
      #"Alexander Vucic came late. Vucic said that the list was ready."#,
      [#"indirect | aleksandar-vucic | say | the list was ready"#]),
    Marked(
      #"If the mayors stay, Albin Kurti said, there will be no talks."#,
      [#"indirect | albin-kurti | say | If the mayors stay, Albin Kurti said, there will be no talks"#]),
    Marked(
      #"If they do not come, says Albin Kurti, there will be no talks."#,
      [#"indirect | albin-kurti | say | If they do not come, says Albin Kurti, there will be no talks"#]),
    Marked(
      #"Albin Kurti once again underlined that the road must be open."#,
      [#"indirect | albin-kurti | underline | the road must be open"#]),
    Marked(
      #"Albin Kurti said that the road was open, reports Pristina-based Koha."#,
      [#"indirect | albin-kurti | say | the road was open"#]),
    Marked(
      #"The KoSSev news portal said that the road was open."#,
      [#"indirect | kossev | say | the road was open"#]),
    // What stands between a subject and its verb is an insertion, whatever it names.
    Marked(
      #"Dacic suggested that the police in the north, according to the deal, would be Serbs."#,
      [#"indirect | ivica-dacic | suggest | the police in the north, according to the deal, would be Serbs"#]),
    Marked(
      #"He left. Dacic noted that Thaci's version, according to which Belgrade refused, is unfair."#,
      [#"indirect | ivica-dacic | note | Thaci's version, according to which Belgrade refused, is unfair"#]),
    Marked(
      #"Catherine Ashton, who led the talks, said in Brussels on Friday the talks were over."#,
      [#"indirect | catherine-ashton | say | the talks were over"#]),
    // By a noun.
    Marked(
      #"Albin Kurti's claim that Serbia was behind it was dismissed at once."#,
      [#"indirect | albin-kurti | claim | Serbia was behind it"#]),
    Marked(
      #"The claim by Serbia that a bus was bombed was rejected."#,
      [#"indirect | serbia | claim | a bus was bombed"#]),
    Marked(
      #"It was NATO's contention that the road had been mined."#,
      [#"indirect | nato | claim | the road had been mined"#]),
    Marked(#"The claim that Serbia was behind it was dismissed at once."#, []),
    // Verbs with a second word, and states that are charged.
    Marked(
      #"NATO made it known that it had sent troops."#,
      [#"indirect | nato | make clear | it had sent troops"#]),
    Marked(
      #"Albin Kurti took the view that the law did not apply."#,
      [#"indirect | albin-kurti | take view | the law did not apply"#]),
    Marked(#"Albin Kurti took the view of the city."#, []),
    Marked(
      #"Albin Kurti charged Serbia with breaking the deal."#,
      [#"indirect | albin-kurti | charge | breaking the deal"#]),
    Marked(#"Prosecutors charged five men with breaking the law."#, []),
    // Two tenses of one subject; the one who has just spoken.
    Marked(
      #"Albin Kurti says that the road is open, but warned that it may close."#,
      [#"indirect | albin-kurti | say | the road is open"#, #"indirect | albin-kurti | warn | it may close"#]),
    Marked(
      #"“The road is open,” said Albin Kurti, who added that it was safe."#,
      [#"direct | albin-kurti | say | The road is open,"#, #"indirect | albin-kurti | add | it was safe"#]),
    Marked(
      #"According to Albin Kurti, the road had been mined, and Vjosa Osmani announced that it would close."#,
      [
        #"indirect | albin-kurti | according to | the road had been mined"#,
        #"indirect | vjosa-osmani | announce | it would close"#,
      ]),
    Marked(
      #"Albin Kurti said it was over. In his words, the step cannot be accepted."#,
      [
        #"indirect | albin-kurti | say | it was over"#,
        #"indirect | albin-kurti | according to | the step cannot be accepted"#,
      ]),
  ]
}
