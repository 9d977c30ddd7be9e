extension MarkedStatements {
  /// The speaker's own words.
  static let direct: [Marked] = [
    Marked(
      #""Deeds of one side alone will harm it," said the EU representative to the Kosovo talks, Stefan Lehne."#,
      [#"direct | stefan-lehne | say | Deeds of one side alone will harm it,"#]),
    Marked(
      #""We will not put up with it," said the administrator for the province, Bernard Kouchner."#,
      [#"direct | bernard-kouchner | say | We will not put up with it,"#]),
    Marked(
      #""The bridge stays shut," said the commander of the troops in the north, General Xavier Michel."#,
      [#"direct | xavier-michel | say | The bridge stays shut,"#]),
    Marked(
      #""It was quiet in the night," said a spokesman for the force."#,
      [#"direct | unnamed: a spokesman | say | It was quiet in the night,"#]),
    Marked(
      #""It will bring us peace at last," said 64-year-old Tilda, from a village near Prizren."#,
      [#"direct | tilda | say | It will bring us peace at last,"#]),
    Marked(
      #"Albin Kurti: "Those who did this must be found""#,
      [#"direct | albin-kurti | say | Those who did this must be found"#]),
    Marked(
      #""I will not speculate," a senior NATO official, who asked not to be named, told reporters in Kosovo."#,
      [#"direct | unnamed: a senior NATO official | tell | I will not speculate,"#]),
    Marked(
      #""Is it in our interest to act?" Edi Rama, the prime minister of Albania, said at a summit in Tirana."#,
      [#"direct | edi-rama | say | Is it in our interest to act?"#]),
    Marked(
      #""Where was KFOR?" Kurti asked in Pristina on Friday. "Nobody came.""#,
      [#"direct | albin-kurti | ask | Where was KFOR?"#, #"direct | albin-kurti | ask | Nobody came."#]),
    Marked(
      #""We will never leave our country!" Prime Minister Albin Kurti told reporters, adding that he meant it."#,
      [
        #"direct | albin-kurti | tell | We will never leave our country!"#,
        #"indirect | albin-kurti | add | he meant it"#,
      ]),
    Marked(
      #""Was it a mistake?" The minister did not answer. Kurti said the deal would be kept."#,
      [#"indirect | albin-kurti | say | the deal would be kept"#]),
    Marked(
      #"Said Kurti: "I do not think that they are ready.""#,
      [#"direct | albin-kurti | say | I do not think that they are ready."#]),
    Marked(
      #""Amazing," responded Kurti when a reporter showed him the letter."#,
      [#"direct | albin-kurti | respond | Amazing,"#]),
    Marked(
      #""The situation is calm but fragile," KFOR commander Maj. Gen. Angelo Ristuccia told a news conference in Pristina. "Nobody wants a conflict.""#,
      [
        #"direct | angelo-michele-ristuccia | tell | The situation is calm but fragile,"#,
        #"direct | angelo-michele-ristuccia | tell | Nobody wants a conflict."#,
      ]),
    Marked(
      #""We will not leave," said Lars Lervik, a Danish officer. "Our mandate is clear.""#,
      [#"direct | lars-lervik | say | We will not leave,"#, #"direct | lars-lervik | say | Our mandate is clear."#]),
    Marked(
      #""Kosovo," he wrote on X, "will never be divided.""#,
      [#"direct | unnamed: he | write | Kosovo,"#, #"direct | unnamed: he | write | will never be divided."#]),
    Marked(
      #"The ministry said in a statement that "all options are on the table.""#,
      [#"mixed | unnamed: The ministry | say | all options are on the table."#]),
    Marked(
      #"“The mayors must leave the buildings,” Brnabić said, while Kurti insisted that the law must be respected."#,
      [
        #"direct | ana-brnabic | say | The mayors must leave the buildings,"#,
        #"indirect | albin-kurti | insist | the law must be respected"#,
      ]),
    Marked(
      #""It was like a war," Dragan, 43, a shopkeeper in Leposavic, said."#,
      [#"direct | dragan | say | It was like a war,"#]),
    Marked(
      #"The bombs fell at night. "We ran," said a woman who gave her name as Mira."#,
      [#"direct | unnamed: a woman | say | We ran,"#]),
    Marked(
      #"The US embassy in Pristina said in a tweet: "Violence is unacceptable.""#,
      [#"direct | us-embassy-pristina | say | Violence is unacceptable."#]),
    Marked(
      #"Lavrov said: “A big explosion is looming in the heart of Europe.”"#,
      [#"direct | sergey-lavrov | say | A big explosion is looming in the heart of Europe."#]),
    Marked(
      #"‘We have no plans to leave,’ the general told Sky News. ‘That won’t change.’"#,
      [
        #"direct | unnamed: the general | tell | We have no plans to leave,"#,
        #"direct | unnamed: the general | tell | That won’t change."#,
      ]),
    Marked(
      #"“The shooting began at three,” said Captain Marco Bianchi."#,
      [#"direct | marco-bianchi | say | The shooting began at three,"#]),
    Marked(
      #"The two leaders agreed to meet again. "It was a useful conversation," Borrell told reporters afterwards."#,
      [#"direct | josep-borrell | tell | It was a useful conversation,"#]),
    Marked(
      #""This," he said, "is the end.""#,
      [#"direct | unnamed: he | say | This,"#, #"direct | unnamed: he | say | is the end."#]),
    Marked(
      #"Kfor spokesman Lt Col James Moran said: "We had to react. The crowd attacked us with stones." He added that one soldier was badly hurt."#,
      [
        #"direct | james-moran | say | We had to react. The crowd attacked us with stones."#,
        #"indirect | james-moran | add | one soldier was badly hurt"#,
      ]),
    Marked(
      #"“I urge everyone to stay calm,” Rohde, a German, added."#,
      [#"direct | unnamed: Rohde | add | I urge everyone to stay calm,"#]),
    Marked(
      #"'We have no plans to leave, and the workers' rights are safe,' the general told Sky News."#,
      [#"direct | unnamed: the general | tell | We have no plans to leave, and the workers' rights are safe,"#]),
    Marked(
      #"“Our patience has limits,” said Osmani.\#n\#n“If they come again, we will stop them.\#n\#n“We have the means,” she added."#,
      [
        #"direct | vjosa-osmani | say | Our patience has limits,"#,
        #"direct | vjosa-osmani | say | If they come again, we will stop them."#,
        #"direct | vjosa-osmani | add | We have the means,"#,
      ]),
    Marked(
      #"As Vucic put it, “we were given an ultimatum”."#,
      [#"direct | aleksandar-vucic | put | we were given an ultimatum"#]),
    Marked(
      #"“This,” as Kurti put it, “is not our dispute.”"#,
      [#"direct | albin-kurti | put | This,"#, #"direct | albin-kurti | put | is not our dispute."#]),
    Marked(
      #"Kurti's response: “Never.”"#, [#"direct | albin-kurti | put | Never."#]),
    Marked(
      #"A tweet from Stoltenberg: “We spoke today.”"#, [#"direct | jens-stoltenberg | put | We spoke today."#]),
    Marked(
      #"Vucic and Osmani met in Davos. “It was useful,” Vucic said. She said nothing."#,
      [#"direct | aleksandar-vucic | say | It was useful,"#]),
    Marked(
      #"“Our patience has limits.\#n\#n“If they come again, we will stop them,” Mayor Ali Kadriu said."#,
      [
        #"direct | ali-kadriu | say | Our patience has limits."#,
        #"direct | ali-kadriu | say | If they come again, we will stop them,"#,
      ]),
    Marked(
      #"“The shooting began at three,” said Captain Marco Bianchi.\#n\#n“It lasted two hours.”\#n\#nThe road was closed."#,
      [
        #"direct | marco-bianchi | say | The shooting began at three,"#,
        #"direct | marco-bianchi | say | It lasted two hours."#,
      ]),
    Marked(
      #""There is an urgent need to reduce tensions," the Quint countries - France, Italy, Germany, the United Kingdom and the United States - said in a joint statement."#,
      [#"direct | quint | say | There is an urgent need to reduce tensions,"#]),
    Marked(
      #"The mayor of Zvecan, Ilir Peci, said: “I am going to work.” He declined to say more."#,
      [#"direct | ilir-peci | say | I am going to work."#]),
    Marked(
      #"“As a soldier I follow orders,” Colonel Weber, who leads the German contingent, told the magazine Der Spiegel in an interview published on Saturday."#,
      [#"direct | weber | tell | As a soldier I follow orders,"#]),
    Marked(
      #"Baroness Ashton said: "Today is a good day for Europe. I want to thank both prime ministers.""#,
      [#"direct | catherine-ashton | say | Today is a good day for Europe. I want to thank both prime ministers."#]),
    Marked(
      #"The NATO Secretary General today welcomed the agreement. “This is a historic step,” he said in Brussels."#,
      [#"direct | jens-stoltenberg | say | This is a historic step,"#]),
    Marked(
      #"Asked whether more soldiers were on their way, Clarke replied: "Not yet.""#,
      [#"direct | unnamed: Clarke | reply | Not yet."#]),
    Marked(
      #"Lawmakers from the ruling party said they would vote against it. "It is a bad law," one of them said."#,
      [
        #"indirect | unnamed: Lawmakers from the ruling party | say | they would vote against it"#,
        #"direct | unnamed: one of them | say | It is a bad law,"#,
      ]),
    Marked(
      #""We're here to stay," the commander said. But he warned: "We cannot do it alone.""#,
      [
        #"direct | unnamed: the commander | say | We're here to stay,"#,
        #"direct | unnamed: the commander | warn | We cannot do it alone."#,
      ]),
    Marked(
      #""It's a mess," he said, shaking his head."#,
      [#"direct | unnamed: he | say | It's a mess,"#]),
    // What an agency passes on is the speaker's; a name inside the words is not who speaks.
    Marked(
      #"“It will end badly,” Zakharova said, according to Tanjug, which quoted TASS."#,
      [#"direct | maria-zakharova | say | It will end badly,"#]),
    Marked(
      #"Petar Petkovic spoke at a briefing. “Kurti has sent his men. They beat people,” he said."#,
      [#"direct | petar-petkovic | say | Kurti has sent his men. They beat people,"#]),
    Marked(
      #""The road is closed,” Aleksandar Vučić said. He left."#,
      [#"direct | aleksandar-vucic | say | The road is closed,"#]),
    Marked(
      #"“We will wait,” the press service quoted Albin Kurti as saying."#,
      [#"direct | albin-kurti | say | We will wait,"#]),
    // Nobody names himself; the one who has spoken before goes on.
    Marked(
      #"Prime Minister Hashim Thaci met Ivica Dacic. The road is long, Dacic stated. “I told him (Thaci) that the mine is ours,” noted the prime minister, and added that it stays."#,
      [
        #"indirect | ivica-dacic | state | The road is long"#,
        #"direct | ivica-dacic | note | I told him (Thaci) that the mine is ours,"#,
        #"indirect | ivica-dacic | add | it stays"#,
      ]),
    // A colon at a paragraph's end announces the quotation of the next.
    Marked(
      """
      The road is long, Dacic stated, and added that Serbia would wait, and that it will not give in:

      “I think the day will come, and we will be ready for it.”

      The meeting ended at noon.
      """,
      [
        #"indirect | ivica-dacic | state | The road is long"#,
        #"indirect | ivica-dacic | add | Serbia would wait, and that it will not give in"#,
        #"direct | ivica-dacic | add | I think the day will come, and we will be ready for it."#,
      ]),
  ]
}
