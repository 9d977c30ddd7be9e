extension MarkedStatements {
  /// Reported speech.
  static let indirect: [Marked] = [
    Marked(
      #"According to Xhelal Svecla, Kosovo's interior minister, the weapons came from depots."#,
      [#"indirect | xhelal-svecla | according to | the weapons came from depots"#]),
    Marked(
      #"According to the Kosovo police, quoted by Reuters, the gunmen fled on foot."#,
      [#"indirect | kosovo-police | according to | the gunmen fled on foot"#]),
    Marked(#"Kosovo closed two crossings, a step the EU warned would hurt trade."#, []),
    Marked(
      #"Kurti asked both sides to keep calm."#,
      [
        #"indirect | albin-kurti | ask | to keep calm"#
      ]),
    Marked(
      #"Kurti called for an inquiry that is impartial and quick."#,
      [
        #"indirect | albin-kurti | call for | an inquiry that is impartial and quick"#
      ]),
    Marked(
      #"Serbia, which does not recognise the state, accuses Pristina of looking for pretexts."#,
      [#"indirect | serbia | accuse | looking for pretexts"#]),
    Marked(
      #"Vucic called a meeting, after which he said that the step was a ban on trade."#,
      [#"indirect | aleksandar-vucic | say | the step was a ban on trade"#]),
    Marked(
      #"KFOR therefore calls on the mayors to break the cycle of revenge."#,
      [#"indirect | kfor | call on | to break the cycle of revenge"#]),
    Marked(
      #"Kurti called it harmful."#, [#"indirect | albin-kurti | call | it harmful"#]),
    Marked(
      #"Kurti called the attack cowardly, and left."#, [#"indirect | albin-kurti | call | the attack cowardly"#]),
    Marked(
      #"Vucic demands either a vote or fresh talks."#,
      [#"indirect | aleksandar-vucic | demand | either a vote or fresh talks"#]),
    Marked(
      #"The group was formed in 2010, according to documents seen by Reuters."#,
      [#"indirect | unnamed: documents | according to | The group was formed in 2010"#]),
    Marked(
      #"The soldiers can go home sooner, according to their commander, Brig. Gen. Enrico Barduani."#,
      [#"indirect | enrico-barduani | according to | The soldiers can go home sooner"#]),
    Marked(
      #"According to the website of KFOR, the force has men of thirty states."#,
      [#"indirect | kfor | according to | the force has men of thirty states"#]),
    Marked(
      #"According to the poll, Kurti had a ten-point lead over his rival."#,
      [#"indirect | unnamed: the poll | according to | Kurti had a ten-point lead over his rival"#]),
    Marked(
      #"Critics, including Kurti, argue they at least pose a risk."#,
      [#"indirect | unnamed: Critics | argue | they at least pose a risk"#]),
    Marked(
      #"Kurti sent a letter to the court on Monday saying that the men had been beaten."#,
      [#"indirect | albin-kurti | say | the men had been beaten"#]),
    Marked(
      #"Serb shopkeepers in the north say they will not close."#,
      [#"indirect | unnamed: Serb shopkeepers in the north | say | they will not close"#]),
    Marked(
      #"Both congressmen said they would come back in May."#,
      [#"indirect | unnamed: Both congressmen | say | they would come back in May"#]),
    Marked(
      #"Too often, Mr. Kurti said, the debate over the north is one of the past."#,
      [#"indirect | albin-kurti | say | the debate over the north is one of the past"#]),
    Marked(
      #"But in recent days, Mr. Kurti said, the mood has changed."#,
      [#"indirect | albin-kurti | say | the mood has changed"#]),
    Marked(
      #"For all the early doubts about the deal, banking analysts say, it will be kept."#,
      [#"indirect | unnamed: banking analysts | say | it will be kept"#]),
    Marked(
      #"Doctors put the death toll at 14, though only nine bodies had been counted."#,
      [#"indirect | unnamed: Doctors | put | the death toll at 14, though only nine bodies had been counted"#]),
    Marked(
      #"Stoltenberg put the size of the force at about 4,500."#,
      [#"indirect | jens-stoltenberg | put | the size of the force at about 4,500"#]),
    Marked(
      #"Vucic demanded autonomy for the north."#, [#"indirect | aleksandar-vucic | demand | autonomy for the north"#]),
    Marked(
      #"Kurti called for the road to be opened at once."#,
      [#"indirect | albin-kurti | call | for the road to be opened at once"#]),
    Marked(
      #"Vucic voiced his regret over the deaths."#,
      [#"indirect | aleksandar-vucic | voice | his regret over the deaths"#]),
    Marked(
      #"Kurti 13 Aug warned the step would cost lives."#,
      [#"indirect | albin-kurti | warn | the step would cost lives"#]),
    Marked(
      #"KFOR disputes this, and points out that its Italian contingent has stayed."#,
      [#"indirect | kfor | point out | its Italian contingent has stayed"#]),
    Marked(
      #"One Serb leader said Kurti was lying."#, [#"indirect | serb-leader | say | Kurti was lying"#]),
    Marked(
      #"Kosovo, said Edi Rama, is a place where nobody wants war."#,
      [#"indirect | edi-rama | say | Kosovo, said Edi Rama, is a place where nobody wants war"#]),
    Marked(
      #"In Belgrade, Vucic told reporters on Friday, the army was on alert."#,
      [#"indirect | aleksandar-vucic | tell | the army was on alert"#]),
    Marked(
      #"In a statement, Kurti said Serbs, Albanians and Turks must live together."#,
      [#"indirect | albin-kurti | say | Serbs, Albanians and Turks must live together"#]),
    Marked(
      #"Kosovo Police closed the bridge. Police said two men had been held."#,
      [#"indirect | kosovo-police | say | two men had been held"#]),
    Marked(
      #"Kurti said masked men had opened fire on a patrol near the river."#,
      [#"indirect | albin-kurti | say | masked men had opened fire on a patrol near the river"#]),
    Marked(
      #"Analysts say the row helps both leaders at home."#,
      [#"indirect | unnamed: Analysts | say | the row helps both leaders at home"#]),
    Marked(
      #"From Monday on, officials in the capital said, cars with Serbian plates will need a sticker."#,
      [#"indirect | unnamed: officials in the capital | say | cars with Serbian plates will need a sticker"#]),
    Marked(
      #"Intruders, Kurti said in a video, do not last long in this town."#,
      [#"indirect | albin-kurti | say | Intruders, Kurti said in a video, do not last long in this town"#]),
    Marked(
      #"Most of the men belong to a group from Zvecan, Kurti said, a body that Kosovo has banned."#,
      [#"indirect | albin-kurti | say | Most of the men belong to a group from Zvecan"#]),
    Marked(
      #"The general who led the brigade in the war warned in an interview published on Friday that more would be needed."#,
      [#"indirect | unnamed: The general | warn | more would be needed"#]),
    Marked(
      #"Officials who met Kurti said the talks had gone well."#,
      [#"indirect | unnamed: Officials | say | the talks had gone well"#]),
    Marked(
      #"A military source quoted by Beta said the army was on alert."#,
      [#"indirect | unnamed: A military source | say | the army was on alert"#]),
    Marked(
      #"Kurti blamed the attack on gangs paid by Belgrade."#,
      [#"indirect | albin-kurti | blame | the attack on gangs paid by Belgrade"#]),
    Marked(
      #"The United States condemned what its embassy called an assault on a power line."#,
      [#"indirect | united-states | call | an assault on a power line"#]),
    Marked(
      #"The road is closed, as KFOR announced on Monday."#,
      [#"indirect | kfor | announce | The road is closed"#]),
    Marked(
      #"Kurti said he would not go, state broadcaster RTS reported, citing a speech in Nis."#,
      [#"indirect | albin-kurti | say | he would not go"#]),
    Marked(
      #"The United States and four European states criticised Kurti and called on him to withdraw the police."#,
      [#"indirect | united-states | call on | to withdraw the police"#]),
    Marked(
      #"Kurti repeated his call for independence of the province."#,
      [#"indirect | albin-kurti | repeat | independence of the province"#]),
    Marked(
      #"Vucic voiced concern that the police might stay."#,
      [#"indirect | aleksandar-vucic | voice | the police might stay"#]),
    Marked(
      #"Vucic asked what they were doing there with machine guns."#,
      [#"indirect | aleksandar-vucic | ask | what they were doing there with machine guns"#]),
    Marked(
      #"Thousands of Serbs fled, saying they had no faith in the promises."#,
      [#"indirect | unnamed: Thousands of Serbs | say | they had no faith in the promises"#]),
    Marked(
      #"The force has 3,800 soldiers, a spokesman for KFOR said on Tuesday."#,
      [#"indirect | spokesperson-of-kfor | say | The force has 3,800 soldiers"#]),
    Marked(
      #"Officials who asked not to be named said the plan would be presented in June."#,
      [#"indirect | unnamed: Officials | say | the plan would be presented in June"#]),
    Marked(
      #"The prime minister, Albin Kurti, told Reuters that elections would be held in the autumn, according to his office."#,
      [#"indirect | albin-kurti | tell | elections would be held in the autumn"#]),
    Marked(
      #"According to Tanjug, two men were arrested near Zvecan on Friday."#,
      [#"indirect | tanjug | according to | two men were arrested near Zvecan on Friday"#]),
    Marked(
      #"Two men were arrested near Zvecan on Friday, Tanjug reported."#,
      [#"indirect | tanjug | report | Two men were arrested near Zvecan on Friday"#]),
    Marked(
      #"In a statement on Monday, the EU said it was deeply concerned."#,
      [#"indirect | european-union | say | it was deeply concerned"#]),
    Marked(
      #"Speaking on condition of anonymity, a Western diplomat said talks were close to collapse."#,
      [#"indirect | western-diplomat | say | talks were close to collapse"#]),
    Marked(
      #"Washington warned Kosovo that it would be left out of the exercise."#,
      [#"indirect | united-states | warn | it would be left out of the exercise"#]),
    Marked(
      #"Asked about the reinforcement, she said it was a matter for the generals."#,
      [#"indirect | unnamed: she | say | it was a matter for the generals"#]),
    Marked(
      #"As many as 30 soldiers were hurt, the Italian defence ministry said, 11 of them seriously."#,
      [#"indirect | italian-defence-ministry | say | As many as 30 soldiers were hurt"#]),
    Marked(
      #"The general said he was satisfied."#,
      [#"indirect | unnamed: The general | say | he was satisfied"#]),
    Marked(
      #"Serbian Defence Minister Milos Vucevic ruled out sending troops and said Belgrade wanted peace."#,
      [#"indirect | milos-vucevic | say | Belgrade wanted peace"#]),
    Marked(
      #"Police say the man, who lives in Nis, is wanted for arms smuggling."#,
      [#"indirect | unnamed: Police | say | the man, who lives in Nis, is wanted for arms smuggling"#]),
    Marked(
      #"Kosovo's status remains disputed. Serbia says it is its province."#,
      [#"indirect | serbia | say | it is its province"#]),
    Marked(
      #"The deal, the minister said, was dead."#,
      [#"indirect | unnamed: the minister | say | The deal, the minister said, was dead"#]),
    Marked(
      #"Miroslav Lajčák, the EU envoy, tweeted that the two leaders would meet in Brussels."#,
      [#"indirect | miroslav-lajcak | tweet | the two leaders would meet in Brussels"#]),
    Marked(
      #"Serbia said the train had been stopped, according to Tanjug."#,
      [#"indirect | serbia | say | the train had been stopped"#]),
    Marked(
      #"German Defence Minister Boris Pistorius told public broadcaster ARD that Berlin was ready to send more soldiers."#,
      [#"indirect | boris-pistorius | tell | Berlin was ready to send more soldiers"#]),
    Marked(
      #"Kosovo police said in a statement on Facebook that three men had been arrested in the north."#,
      [#"indirect | kosovo-police | say | three men had been arrested in the north"#]),
    Marked(
      #"Moscow demands that NATO withdraw its troops."#,
      [#"indirect | russia | demand | NATO withdraw its troops"#]),
    Marked(
      #"A report by the International Crisis Group said the crisis could get worse."#,
      [#"indirect | international-crisis-group | say | the crisis could get worse"#]),
    Marked(
      #"The report said that 23 people had been injured."#,
      [#"indirect | unnamed: The report | say | 23 people had been injured"#]),
    Marked(
      #"Hashim Thaci, then the prime minister, pledged that the rights of Serbs would be protected."#,
      [#"indirect | hashim-thaci | pledge | the rights of Serbs would be protected"#]),
    Marked(
      #"Kosovo says Serbia was behind the attack, which Belgrade denies."#,
      [#"indirect | kosovo | say | Serbia was behind the attack"#]),
    Marked(
      #"UN officials said on condition of anonymity that the mission was running out of money."#,
      [#"indirect | un-officials | say | the mission was running out of money"#]),
    Marked(
      #"US Secretary of State Hillary Clinton, speaking after talks in Pristina, said the United States would not accept a partition of Kosovo."#,
      [#"indirect | hillary-clinton | say | the United States would not accept a partition of Kosovo"#]),
    Marked(
      #"Several residents told AFP they had heard shots."#,
      [#"indirect | residents | tell | they had heard shots"#]),
    Marked(
      #"The indictment says he ordered the killings."#,
      [#"indirect | unnamed: The indictment | say | he ordered the killings"#]),
    Marked(
      #"She told the BBC's Newsday programme she feared a return to violence."#,
      [#"indirect | unnamed: She | tell | she feared a return to violence"#]),
    Marked(
      #"In an interview with the daily Blic, Dacic said Serbia would never recognise Kosovo."#,
      [#"indirect | ivica-dacic | say | Serbia would never recognise Kosovo"#]),
    Marked(
      #"The soldiers were unhurt, NATO said, but two vehicles were damaged."#,
      [#"indirect | nato | say | The soldiers were unhurt"#]),
    Marked(
      #"The Guardian reported that British troops had been told to prepare."#,
      [#"indirect | guardian | report | British troops had been told to prepare"#]),
    Marked(
      #"The army would be ready, promised Defence Minister Ejup Maqedonci."#,
      [#"indirect | ejup-maqedonci | promise | The army would be ready"#]),
    Marked(
      #"The alliance's chief, Lord Robertson, warned extremists on both sides that violence would not be tolerated."#,
      [#"indirect | george-robertson | warn | violence would not be tolerated"#]),
    Marked(
      #"Stoltenberg and Kurti said they had discussed security."#,
      [#"indirect | jens-stoltenberg | say | they had discussed security"#]),
    Marked(
      #"The soldiers' families said they were worried."#,
      [#"indirect | unnamed: families | say | they were worried"#]),
    Marked(
      #"The alliance's chief, George Robertson, said violence would not be tolerated."#,
      [#"indirect | george-robertson | say | violence would not be tolerated"#]),
    Marked(
      #"US Secretary of State Hillary Clinton said the United States would not accept a partition of Kosovo."#,
      [#"indirect | hillary-clinton | say | the United States would not accept a partition of Kosovo"#]),
    Marked(
      #"The Kremlin accused the West of ignoring the Serbs' rights."#,
      [#"indirect | kremlin | accuse | ignoring the Serbs' rights"#]),
    Marked(
      #"Neighbours said the family had left in May."#,
      [#"indirect | unnamed: Neighbours | say | the family had left in May"#]),
    Marked(
      #"The Serbian leader, who arrived late, declined to comment but said he was tired."#,
      [#"indirect | unnamed: The Serbian leader | say | he was tired"#]),
    Marked(
      #"The force, the largest since 2004, is ready, its spokeswoman Aferdita Bytyqi says."#,
      [#"indirect | aferdita-bytyqi | say | The force, the largest since 2004, is ready"#]),
    Marked(
      #"A senior U.S. official, who spoke on condition of anonymity because the talks are private, said the offer was still on the table."#,
      [#"indirect | unnamed: A senior U.S. official | say | the offer was still on the table"#]),
    Marked(
      #"Mr Ahtisaari's deputy, Albert Rohan, has said that independence is the only option."#,
      [#"indirect | albert-rohan | say | independence is the only option"#]),
    Marked(
      #"The UN refugee agency estimates that 200,000 people were displaced."#,
      [#"indirect | unhcr | estimate | 200,000 people were displaced"#]),
    Marked(
      #"Wesley Clark, the American general who led the campaign, wrote in his memoirs that the alliance had come close to failing."#,
      [#"indirect | wesley-clark | write | the alliance had come close to failing"#]),
    Marked(
      #"The alliance's chief, George Robertson, warned extremists that violence would not be tolerated."#,
      [#"indirect | george-robertson | warn | violence would not be tolerated"#]),
    Marked(
      #"Lord Robertson warned extremists on both sides that violence would not be tolerated."#,
      [#"indirect | george-robertson | warn | violence would not be tolerated"#]),
    Marked(
      #"The alliance's chief, Lord Robertson, said violence would not be tolerated."#,
      [#"indirect | george-robertson | say | violence would not be tolerated"#]),
    Marked(
      #"In the ’90s the force had 50,000 soldiers, officials said."#,
      [#"indirect | officials | say | In the ’90s the force had 50,000 soldiers"#]),
    Marked(
      #"On Tuesday in Belgrade, he said that the outbreaks were unacceptable."#,
      [#"indirect | unnamed: he | say | the outbreaks were unacceptable"#]),
    Marked(
      #"Mr. Eide (Norway) said that the mission had reached a turning point and that his delegation welcomed the report of the Special Representative."#,
      [
        #"indirect | kai-eide | say | the mission had reached a turning point and that his delegation welcomed the report of the Special Representative"#
      ]),
    Marked(
      #"My Special Representative informed the Security Council on 9 May that freedom of movement had improved."#,
      [#"indirect | unnamed: My Special Representative | inform | freedom of movement had improved"#]),
    Marked(
      #"The Secretary-General noted with concern that returns had slowed down."#,
      [#"indirect | unnamed: The Secretary-General | note | returns had slowed down"#]),
    Marked(
      #"Sources close to the investigation told Reuters the weapons had come from Serbia."#,
      [#"indirect | unnamed: Sources close to the investigation | tell | the weapons had come from Serbia"#]),
    Marked(
      #"US envoy Gabriel Escobar has repeatedly said that the association is not a threat to Kosovo."#,
      [#"indirect | gabriel-escobar | say | the association is not a threat to Kosovo"#]),
    Marked(
      #"At least four houses were set on fire, the police spokeswoman, Besa Hoxha, said by telephone."#,
      [#"indirect | besa-hoxha | say | At least four houses were set on fire"#]),
    Marked(
      #"Under the plan, the headquarters would move to Pristina, two officials familiar with the talks said."#,
      [
        #"indirect | unnamed: two officials familiar with the talks | say | Under the plan, the headquarters would move to Pristina"#
      ]),
    Marked(
      #"German media reported that Berlin was considering a withdrawal. A defence ministry spokesman declined to comment."#,
      [#"indirect | unnamed: German media | report | Berlin was considering a withdrawal"#]),
    Marked(
      #"The president said she hoped that talks would resume, but that Kosovo would not pay for them with its territory."#,
      [
        #"indirect | unnamed: The president | say | she hoped that talks would resume, but that Kosovo would not pay for them with its territory"#
      ]),
    Marked(
      #"Zoran Djindjic's killers were sentenced, the court announced on Wednesday."#,
      [#"indirect | unnamed: the court | announce | Zoran Djindjic's killers were sentenced"#]),
    Marked(
      #"BRUSSELS – Secretary General of the Alliance Jens Stoltenberg reiterated that the transformation was ill-timed."#,
      [#"indirect | jens-stoltenberg | reiterate | the transformation was ill-timed"#]),
    Marked(
      #"Announcing the meeting with Kurti on Monday, when Kosovo will start issuing fines, Vucic said he was not optimistic."#,
      [#"indirect | aleksandar-vucic | say | he was not optimistic"#]),
    Marked(
      #"BRUSSELS (Pressnews / 06th June, 2023) NATO reinforcements have started to arrive in Kosovo, the alliance said in a statement."#,
      [#"indirect | nato | say | NATO reinforcements have started to arrive in Kosovo"#]),
    Marked(
      #"PRISTINA, Kosovo (AP) — Two men were hurt, police said."#,
      [#"indirect | unnamed: police | say | Two men were hurt"#]),
    // What a speaker goes on to say, or begins with.
    Marked(
      #"Dacic began by saying that the talks were hard, and went on to warn that they might fail."#,
      [
        #"indirect | ivica-dacic | say | the talks were hard"#,
        #"indirect | ivica-dacic | warn | they might fail"#,
      ]),
    Marked(
      #"Borrell noted, among other things, that the road was closed. The envoy observed, inter alia, that it was quiet."#,
      [
        #"indirect | josep-borrell | note | the road was closed"#,
        #"indirect | unnamed: The envoy | observe | it was quiet"#,
      ]),
    // A body named before "which".
    Marked(
      #"The plan was backed by Albania and opposed by Russia, which warned that it would set a precedent."#,
      [#"indirect | russia | warn | it would set a precedent"#]),
    Marked(
      #"Russia, which warned that it was a mistake, voted against it."#,
      [#"indirect | russia | warn | it was a mistake"#]),
    // Insertions between a speaker and the verb, closed or not.
    Marked(
      #"The Kosovo Force -- with 5,000 troops from 30 states -- said it would keep the bridge open."#,
      [#"indirect | kfor | say | it would keep the bridge open"#]),
    Marked(
      #"The work would take years, Lamberto Zannier, the head of the mission told the Council."#,
      [#"indirect | lamberto-zannier | tell | The work would take years"#]),
    // Whoever speaks for somebody is not that somebody.
    Marked(
      #"The lawyer for former Kosovo President Hashim Thaci claimed that the judges were biased."#,
      [
        #"indirect | unnamed: The lawyer for former Kosovo President Hashim Thaci | claim | the judges were biased"#
      ]),
    Marked(
      #"He met mayors of the Serb towns in northern Kosovo, who asked him to wait, saying they could not go at once."#,
      [
        #"indirect | mayors-of-the-serb-towns | say | they could not go at once"#
      ]),
    // The subject of the last clause.
    Marked(
      #"Kurti thanked Berlin, even though Washington is pressing him and is threatening sanctions if he stays away."#,
      [#"indirect | united-states | threaten | sanctions if he stays away"#]),
    Marked(
      #"German officials voiced confidence on Monday that a deal would be found."#,
      [#"indirect | germany | voice | a deal would be found"#]),
    Marked(
      #"Belgrade has made it clear that it will not sign. Washington made clear it would wait."#,
      [
        #"indirect | serbia | make clear | it will not sign"#,
        #"indirect | united-states | make clear | it would wait"#,
      ]),
    Marked(
      #"Local people say the shots came from the hill."#,
      [
        #"indirect | unnamed: Local people | say | the shots came from the hill"#
      ]),
    Marked(
      #"Dacic demanded that the envoy leave, the news agency FoNet reported citing Pristina media."#,
      [#"indirect | ivica-dacic | demand | the envoy leave"#]),
    // A request told beside it does not hide what a paper says.
    Marked(
      #"The mayors have asked for more time to clear the road and were given a day, according to the statement."#,
      [
        #"indirect | unnamed: the statement | according to | The mayors have asked for more time to clear the road and were given a day"#
      ]),
    Marked(
      #"Kurti criticised Belgrade for having refused to sign the deal."#,
      [#"indirect | albin-kurti | criticise | Belgrade for having refused to sign the deal"#]),
    Marked(
      #"NATO faulted the Romanians on April 18 for using old ammunition."#,
      [#"indirect | nato | fault | the Romanians on April 18 for using old ammunition"#]),
    Marked(
      #"The court found on April 17 that the shooting was a crime."#,
      [#"indirect | unnamed: The court | find | the shooting was a crime"#]),
    Marked(
      #"The talks, Borrell went on, had failed because of Belgrade."#,
      [#"indirect | josep-borrell | go on | The talks, Borrell went on, had failed because of Belgrade"#]),
  ]
}
