extension MarkedStatements {
  /// Speech whose speaker stands where a verb seldom has it, or is called by a noun that no list has.
  static let loose: [Marked] = [
    Marked(
      #"What the two sides have accepted, Albin Kurti stressed, becomes a part of the road of each of them."#,
      [
        #"indirect | albin-kurti | stress | What the two sides have accepted, Albin Kurti stressed, becomes a part of the road of each of them"#
      ]),
    Marked(
      #"Judging by how the bus was damaged, NATO officials say, it came under fire from the ground."#,
      [
        #"indirect | nato-officials | say | Judging by how the bus was damaged, NATO officials say, it came under fire from the ground"#
      ]),
    Marked(
      #"Kosovo, Albin Kurti charged further, does not want to honour the deal."#,
      [#"indirect | albin-kurti | charge | Kosovo, Albin Kurti charged further, does not want to honour the deal"#]),
    Marked(
      #"Albin Kurti said the step proved nothing, but Serbia for its part, he added, remained ready for talks."#,
      [
        #"indirect | albin-kurti | say | the step proved nothing"#,
        #"indirect | albin-kurti | add | Serbia for its part, he added, remained ready for talks"#,
      ]),
    Marked(
      #"Earlier, with a third of the ballots counted, Albin Kurti had said the list was ahead."#,
      [#"indirect | albin-kurti | say | the list was ahead"#]),
    Marked(
      #"The attack, in which KFOR said nine people were hurt, looks like the newest of many."#,
      [#"indirect | kfor | say | nine people were hurt"#]),
    Marked(
      #"“What is this meant to answer?” was Albin Kurti's question to reporters."#,
      [#"direct | albin-kurti | say | What is this meant to answer?"#]),
    Marked(
      #"As has been announced from Brussels, the dialogue will not take place on Monday."#,
      [#"indirect | unnamed: Brussels | announce | the dialogue will not take place on Monday"#]),
    Marked(
      #"That the meetings begin at noon was announced by the mediator, Peter Norland."#,
      [#"indirect | peter-norland | announce | the meetings begin at noon"#]),
    Marked(
      #"As for KFOR, it stated on Monday that every unit was ready."#,
      [#"indirect | kfor | state | every unit was ready"#]),
    Marked(
      #"Albin Kurti cautioned that Kosovo was on the edge of a war, a warning which came as Serbs put up barricades."#,
      [#"indirect | albin-kurti | caution | Kosovo was on the edge of a war"#]),
    Marked(
      #"Albin Kurti has spoken of it before. In his view this can happen soon."#,
      [#"indirect | albin-kurti | according to | this can happen soon"#]),
    Marked(
      #"“We did not receive any such request”, the reply states."#,
      [#"direct | unnamed: the reply | state | We did not receive any such request"#]),
    Marked(
      #"Aleksandar Vucic, however, let Miroslav Lajcak know that the answer was a disappointment."#,
      [#"indirect | aleksandar-vucic | let know | the answer was a disappointment"#]),
    Marked(
      #"The Serbian government let it be known that the men were free."#,
      [#"indirect | government-of-serbia | let know | the men were free"#]),
    Marked(
      #"A warning came from NATO in a statement that KFOR is in charge of the airspace."#,
      [#"indirect | nato | say | KFOR is in charge of the airspace"#]),
    Marked(
      #"Pointing out that the next commander would be a Turk, Aleksandar Vucic called for calm."#,
      [#"indirect | aleksandar-vucic | point out | the next commander would be a Turk"#]),
    Marked(
      #"Police believe that the men could be tied to the raid."#,
      [#"indirect | unnamed: Police | believe | the men could be tied to the raid"#]),
    Marked(
      #"Aleksandar Vucic spoke of “one more barbarity in the north”."#,
      [#"direct | aleksandar-vucic | speak of | one more barbarity in the north"#]),
    Marked(
      #"Serbia keeps charging Kosovo with seeking to set up a new state."#,
      [#"indirect | serbia | charge | seeking to set up a new state"#]),
    Marked(
      #"Ten thousand people have found no solution, finds the fifth report on returns."#,
      [#"indirect | unnamed: the fifth report | find | Ten thousand people have found no solution"#]),
    Marked(
      #""They are no targets," yelled one woman, while another maintained that they had been sent "to throw us out"."#,
      [
        #"direct | unnamed: one woman | yell | They are no targets,"#,
        #"mixed | unnamed: another | maintain | they had been sent "to throw us out""#,
      ]),
    Marked(
      #"The facts are disputed, KFOR maintaining that its men had fired in self-defence."#,
      [#"indirect | kfor | maintain | its men had fired in self-defence"#]),
    Marked(
      #"Albin Kurti accused KOSTT of bias, and the utility delivered two generators."#,
      [#"indirect | albin-kurti | accuse | bias"#]),
    Marked(
      #"Men were driven off the tractors and have not been seen since, according to Albin Kurti, 34, a teacher nursing a child."#,
      [#"indirect | albin-kurti | according to | Men were driven off the tractors and have not been seen since"#]),
    Marked(
      #"Citizens closed the road, after which, according to eyewitnesses, fire was opened over their heads."#,
      [#"indirect | unnamed: eyewitnesses | according to | fire was opened over their heads"#]),
    Marked(
      #"Five policemen were hurt, it is stated in the release of the Kosovo police."#,
      [#"indirect | kosovo-police | state | Five policemen were hurt"#]),
    Marked(
      #"As our office was told by Albin Kurti, the villagers had asked for a guard."#,
      [#"indirect | albin-kurti | announce | the villagers had asked for a guard"#]),
    Marked(
      #"Serbia, as Aleksandar Vucic informed the Security Council on Thursday, will not withdraw a single office."#,
      [
        #"indirect | aleksandar-vucic | inform | Serbia, as Aleksandar Vucic informed the Security Council on Thursday, will not withdraw a single office"#
      ]),
    Marked(#"Germany wants a fresh mandate, which Russia has vowed to block."#, []),
    Marked(#"KFOR regrets the accident of 21 May in which one of its cars left the road."#, []),
    Marked(
      #"The court replied in writing that it “cannot comment on it”."#,
      [#"mixed | unnamed: The court | reply | it “cannot comment on it”"#]),
    Marked(
      #"The children were swimming when somebody fired at them - Albin Kurti said."#,
      [#"indirect | albin-kurti | say | The children were swimming when somebody fired at them"#]),
    Marked(
      #""EULEX denounces what was done in Pristina," it said in a press release."#,
      [#"direct | eulex | say | EULEX denounces what was done in Pristina,"#]),
    Marked(
      #"Albin Kurti, in a statement, called the verdict just. “It was a just war,” the statement says."#,
      [#"direct | albin-kurti | say | It was a just war,"#]),
    Marked(
      #"Kosovo Police said gunmen had fired at them. One officer was hurt, according to a statement."#,
      [
        #"indirect | kosovo-police | say | gunmen had fired at them"#,
        #"indirect | kosovo-police | according to | One officer was hurt"#,
      ]),
    Marked(
      #"Labour leaders in the north point out that few have come back."#,
      [#"indirect | unnamed: Labour leaders in the north | point out | few have come back"#]),
    Marked(
      #"Those surveyed said they wanted the road open."#,
      [#"indirect | unnamed: Those surveyed | say | they wanted the road open"#]),
    Marked(#"Six in 10 said they want the road open."#, [#"indirect | unnamed: Six | say | they want the road open"#]),
    Marked(
      #"In the end, Albin Kurti said, voters almost always end up at home."#,
      [#"indirect | albin-kurti | say | voters almost always end up at home"#]),
    Marked(
      #"By closing the road, Albin Kurti said, the town had lost its trade."#,
      [#"indirect | albin-kurti | say | the town had lost its trade"#]),
    Marked(
      #"And if the bridge is closed, Albin Kurti said, he would go on foot."#,
      [#"indirect | albin-kurti | say | And if the bridge is closed, Albin Kurti said, he would go on foot"#]),
    Marked(
      #"But, Albin Kurti added, it was no way to win."#,
      [#"indirect | albin-kurti | add | But, Albin Kurti added, it was no way to win"#]),
    Marked(
      #"The mediator, Peter Norland, continued to complain that the list was short."#,
      [#"indirect | peter-norland | complain | the list was short"#]),
    Marked(
      #"Pressed on it by Miroslav Lajcak, Albin Kurti said there was no proof."#,
      [#"indirect | albin-kurti | say | there was no proof"#]),
    Marked(
      #"The year was good for trade in the north. It added that work would go on."#,
      [#"indirect | unnamed: It | add | work would go on"#]),
    Marked(
      #"One attendee, who like others asked not to be named, said the road was open."#,
      [#"indirect | unnamed: One attendee | say | the road was open"#]),
    Marked(
      #"Aleksandar Vucic, meanwhile, said that the road was open."#,
      [#"indirect | aleksandar-vucic | say | the road was open"#]),
    Marked(
      #"“It is coming to the whole of the north,” said a strategist in Pristina."#,
      [#"direct | unnamed: a strategist | say | It is coming to the whole of the north,"#]),
    Marked(
      #"Albin Kurti called the rule that punishes everybody “a trap built by three offices”."#,
      [#"mixed | albin-kurti | call | the rule that punishes everybody “a trap built by three offices”"#]),
    Marked(
      #"Earlier the force's German commander, Gen. Holger Kammerhoff, told a news conference that "measured force" would be employed to keep the troops from harm."#,
      [#"mixed | holger-kammerhoff | tell | "measured force" would be employed to keep the troops from harm"#]),
    Marked(
      #"Lieutenant General Yves De Kermabon of France, who commands the troops, appealed to Kosovo Albanians: "Do not give in to anger.""#,
      [#"direct | yves-de-kermabon | appeal | Do not give in to anger."#]),
    Marked(
      #"An ethnic Albanian who, for the sake of his safety, asked that his name be left out, says that the family was cautioned not to come back."#,
      [#"indirect | unnamed: An ethnic Albanian | say | the family was cautioned not to come back"#]),
    Marked(
      #"The NATO-led peace force KFOR, he said, would "gradually" give the premises over to the police again."#,
      [
        #"mixed | unnamed: he | say | The NATO-led peace force KFOR, he said, would "gradually" give the premises over to the police again"#
      ]),
    Marked(
      #"Representatives of the crowd demand that the plans for the office be dropped."#,
      [#"indirect | unnamed: Representatives of the crowd | demand | the plans for the office be dropped"#]),
    Marked(
      #"Those who make it over the border are telling relief workers that tens of thousands more are on the road."#,
      [#"indirect | unnamed: Those | tell | tens of thousands more are on the road"#]),
    Marked(
      #"Special forces of Yugoslavia may have a hand in it, Kouchner says:"#,
      [#"indirect | bernard-kouchner | say | Special forces of Yugoslavia may have a hand in it"#]),
    Marked(
      #""Yes, it is my plan to bring the indictment during November," BIRN was told by Albin Kurti, the prosecutor."#,
      [#"direct | albin-kurti | tell | Yes, it is my plan to bring the indictment during November,"#]),
    Marked(
      #"The office wrote a report. According to it, too, the suspects bear responsibility for almost 100 murders."#,
      [#"indirect | unnamed: it | according to | the suspects bear responsibility for almost 100 murders"#]),
    Marked(
      #"Ana Brnabic had cautioned that Kosovo is standing "at the edge of an armed conflict", and she gave this warning while the Serbs were erecting barricades."#,
      [#"mixed | ana-brnabic | caution | Kosovo is standing "at the edge of an armed conflict""#]),
    Marked(
      #"According to what Albin Kurti told the paper then, shots rang out across the city."#,
      [#"indirect | albin-kurti | according to | shots rang out across the city"#]),
    Marked(
      #"Albin Kurti told reporters that his client was under suspicion. The charges, in his words, were "nonsense with a political motive"."#,
      [
        #"indirect | albin-kurti | tell | his client was under suspicion"#,
        #"mixed | albin-kurti | according to | The charges, in his words, were "nonsense with a political motive""#,
      ]),
    Marked(
      #"“It will take long,” Vjosa Osmani said. That the two had begun talking at about 11:30 was confirmed by her as well."#,
      [
        #"direct | vjosa-osmani | say | It will take long,"#,
        #"indirect | vjosa-osmani | announce | the two had begun talking at about 11:30"#,
      ]),
    Marked(
      #"As the ambassador put it, nobody wants a war."#,
      [#"indirect | unnamed: the ambassador | put | nobody wants a war"#]),
    Marked(
      #"Vale claimed in an interview with the paper that he is not backing any candidate."#,
      [#"indirect | unnamed: Vale | claim | he is not backing any candidate"#]),
    Marked(
      #"Vale, a chemistry professor and a member of the board, said he never saw Albin Kurti in Pristina."#,
      [#"indirect | unnamed: Vale | say | he never saw Albin Kurti in Pristina"#]),
    Marked(
      #"Perhaps, he said, this "small town has gotten too big too fast.""#,
      [#"mixed | unnamed: he | say | Perhaps, he said, this "small town has gotten too big too fast.""#]),
    Marked(
      #"Cost estimates, Albin Kurti added, were “based on a prototype”."#,
      [#"mixed | albin-kurti | add | Cost estimates, Albin Kurti added, were “based on a prototype”"#]),
    Marked(
      #"Some allies questioned why the foundation had not reined in donations sooner."#,
      [#"indirect | unnamed: Some allies | question | why the foundation had not reined in donations sooner"#]),
    Marked(
      #"The race “is a dead heat right now,” as Albin Kurti said on a radio programme on Monday."#,
      [#"mixed | albin-kurti | say | The race “is a dead heat right now,”"#]),
    Marked(
      #"The group asked Albin Kurti which towns he could win."#,
      [#"indirect | unnamed: The group | ask | which towns he could win"#]),
    Marked(
      #"Albin Kurti explained how much it upset her to hear them speak Serbian."#,
      [#"indirect | albin-kurti | explain | how much it upset her to hear them speak Serbian"#]),
    Marked(
      #"Court filings revealed that he has sought $10 million in damages."#,
      [#"indirect | unnamed: Court filings | reveal | he has sought $10 million in damages"#]),
    Marked(
      #"“I don't know where he stands,” said undecided voter Ana Vale before the event."#,
      [#"direct | unnamed: undecided voter Ana Vale | say | I don't know where he stands,"#]),
    Marked(
      #"Patrol agents described the ground underneath the city as "Swiss cheese.""#,
      [#"mixed | unnamed: Patrol agents | describe | the ground underneath the city as "Swiss cheese.""#]),
    Marked(
      #"It came after the front-runner had said on Saturday that he was "becoming a recruiter.""#,
      [#"mixed | unnamed: the front-runner | say | he was "becoming a recruiter.""#]),
    Marked(
      #"But, the former head of KFOR added, it's not the way to win."#,
      [
        #"indirect | unnamed: the former head of KFOR | add | But, the former head of KFOR added, it's not the way to win"#
      ]),
    Marked(
      #"Albin Kurti said it's over."#,
      [#"indirect | albin-kurti | say | it's over"#]),
    Marked(
      #"Albin Kurti said that's wrong for Kosovo."#,
      [#"indirect | albin-kurti | say | that's wrong for Kosovo"#]),
    Marked(
      #"There's no deal, said Albin Kurti."#,
      [#"indirect | albin-kurti | say | There's no deal"#]),
    Marked(
      #"Albin Kurti, who told Politico he would work full-time, left."#,
      [#"indirect | albin-kurti | tell | he would work full-time"#]),
    Marked(
      #"Kurti's friends and allies have in the past said he was staying quiet."#,
      [#"indirect | unnamed: Kurti's friends and allies | say | he was staying quiet"#]),
    Marked(
      #"In May, as Koha reported, Albin Kurti and Vjosa Osmani were discussing a deal."#,
      [
        #"indirect | unnamed: Koha | report | In May, as Koha reported, Albin Kurti and Vjosa Osmani were discussing a deal"#
      ]),
    Marked(
      #"Vjosa Osmani asked, “You think that Kurti would like to leave?”"#,
      [#"direct | vjosa-osmani | ask | You think that Kurti would like to leave?"#]),
    Marked(
      #"Albin Kurti and Vjosa Osmani both stressed that it was not all bad news."#,
      [#"indirect | albin-kurti | stress | it was not all bad news"#]),
    Marked(
      #"Officials are all quick to point out that they are not alone."#,
      [#"indirect | unnamed: Officials | point out | they are not alone"#]),
    Marked(
      #"And as Vjosa Osmani pointed out, rulings have a real impact on women."#,
      [#"indirect | vjosa-osmani | point out | rulings have a real impact on women"#]),
    Marked(
      #"Vjosa Osmani, a law professor, asked Albin Kurti during a debate if he would resign."#,
      [#"indirect | vjosa-osmani | ask | if he would resign"#]),
    Marked(
      #"In it, they conclude that four of the judges are friendly."#,
      [#"indirect | unnamed: they | conclude | four of the judges are friendly"#]),
    Marked(
      #"The Mitrovica Basic Court says it got no request for a return to work, and it denies that the judges are paid."#,
      [
        #"indirect | basic-court-of-mitrovica | say | it got no request for a return to work"#,
        #"indirect denied | basic-court-of-mitrovica | deny | the judges are paid"#,
      ]),
    Marked(
      #"Albin Kurti told journalists on that occasion that five men had been injured when he was arrested."#,
      [#"indirect | albin-kurti | tell | five men had been injured when he was arrested"#]),
    Marked(
      #"Albin Kurti had said earlier on that violence was what he expected."#,
      [#"indirect | albin-kurti | say | violence was what he expected"#]),
    Marked(
      #"Men were hauled off the tractors at Zur, and have not been seen since, according to Ana Vale, 34, a schoolteacher nursing a baby wrapped in a tablecloth."#,
      [
        #"indirect | unnamed: Ana Vale | according to | Men were hauled off the tractors at Zur, and have not been seen since"#
      ]),
    Marked(
      #"Albin Kurti called the ruling "scandalous" and vowed that he would vote no again on Friday."#,
      [
        #"mixed | albin-kurti | call | the ruling "scandalous""#,
        #"indirect | albin-kurti | vow | he would vote no again on Friday"#,
      ]),
    Marked(
      #"Last night in northern Mitrovica a hand grenade was set off, informs the police."#,
      [#"indirect | unnamed: the police | inform | Last night in northern Mitrovica a hand grenade was set off"#]),
    Marked(
      #"Albin Kurti stated today, on the occasion of six years from the verdict on the land of the monastery, that it is over."#,
      [#"indirect | albin-kurti | state | it is over"#]),
    Marked(
      #"The weekly, whose editor Albin Kurti said he stands by every word, is read in Serbia."#,
      [#"indirect | albin-kurti | say | he stands by every word"#]),
    Marked(
      #"Ana Brnabic, who last week caused a stir by calling an armed intervention “one of the options on the table,” says she hopes her country will never have to use its troops."#,
      [#"indirect | ana-brnabic | say | she hopes her country will never have to use its troops"#]),
    Marked(
      #"Albin Kurti accused the opposition for “lawlessness” in parliament."#,
      [#"mixed | albin-kurti | accuse | “lawlessness” in parliament"#]),
  ]
}
