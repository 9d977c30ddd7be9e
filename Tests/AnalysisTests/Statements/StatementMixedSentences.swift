extension MarkedStatements {
  /// Reported clauses with quoted words, several statements in a sentence, denials.
  static let mixed: [Marked] = [
    Marked(
      #"Kurti called Mr. Vucic's remarks on Saturday "a true wake-up call"."#,
      [#"mixed | albin-kurti | call | Mr. Vucic's remarks on Saturday "a true wake-up call""#]),
    Marked(
      #"Serbia denied that its army had crossed the border."#,
      [#"indirect denied | serbia | deny | its army had crossed the border"#]),
    Marked(
      #"Belgrade rejected accusations that it had armed the attackers."#,
      [#"indirect denied | serbia | reject | it had armed the attackers"#]),
    Marked(
      #"Vučić called the raid "a brutal act of terror" and demanded an immediate session of the Security Council."#,
      [
        #"mixed | aleksandar-vucic | call | the raid "a brutal act of terror""#,
        #"indirect | aleksandar-vucic | demand | an immediate session of the Security Council"#,
      ]),
    Marked(
      #"Russian Foreign Ministry spokeswoman Maria Zakharova said that NATO had failed in Kosovo, adding that Moscow backed Serbia."#,
      [
        #"indirect | maria-zakharova | say | NATO had failed in Kosovo"#,
        #"indirect | maria-zakharova | add | Moscow backed Serbia"#,
      ]),
    Marked(
      #"Kurti denies that the government wants to provoke Serbs."#,
      [#"indirect denied | albin-kurti | deny | the government wants to provoke Serbs"#]),
    Marked(
      #"Kosovo's president, Vjosa Osmani, accused Serbia of destabilizing the region and urged the West to impose sanctions."#,
      [
        #"indirect | vjosa-osmani | accuse | destabilizing the region"#,
        #"indirect | vjosa-osmani | urge | to impose sanctions"#,
      ]),
    Marked(
      #"Hungary said seven of its soldiers had been wounded, and Italy's Foreign Minister Antonio Tajani said three of the Italians were in a serious condition."#,
      [
        #"indirect | hungary | say | seven of its soldiers had been wounded"#,
        #"indirect | antonio-tajani | say | three of the Italians were in a serious condition"#,
      ]),
    Marked(
      #"KFOR “will take all necessary actions”, its commander said."#,
      [#"mixed | unnamed: its commander | say | KFOR “will take all necessary actions”"#]),
    Marked(
      #"NATO's chief promised to send 700 more troops and told Serbia to stand down."#,
      [#"indirect | jens-stoltenberg | promise | to send 700 more troops"#]),
    Marked(
      #"NATO denied the claim. It said its troops had acted in self-defence."#,
      [#"indirect denied | nato | deny | the claim"#, #"indirect | nato | say | its troops had acted in self-defence"#]),
    Marked(
      #"What we see is a serious escalation, Szunyog said, calling on both sides to step back."#,
      [
        #"indirect | unnamed: Szunyog | say | What we see is a serious escalation"#,
        #"indirect | unnamed: Szunyog | call on | to step back"#,
      ]),
    Marked(
      #"President Thaci said that he had "no doubts" that the tribunal would acquit him and that he would cooperate."#,
      [
        #"mixed | hashim-thaci | say | he had "no doubts" that the tribunal would acquit him and that he would cooperate"#
      ]),
    Marked(
      #"Critics say the plan is "dead on arrival"."#,
      [#"mixed | critics | say | the plan is "dead on arrival""#]),
    Marked(
      #"KFOR said it was monitoring the situation and would act if needed, while the EU's Miroslav Lajcak warned against unilateral moves."#,
      [
        #"indirect | kfor | say | it was monitoring the situation and would act if needed"#,
        #"indirect | miroslav-lajcak | warn | unilateral moves"#,
      ]),
    Marked(
      #"“Kosovo is Serbia” and “Stop the terror” were written on placards, witnesses said."#,
      [#"mixed | witnesses | say | “Kosovo is Serbia” and “Stop the terror” were written on placards"#]),
    Marked(
      #"He called it a ‘disaster’."#,
      [#"mixed | unnamed: He | call | it a ‘disaster’"#]),
    Marked(
      #"Kurti said on Monday that Kosovo would not give in. On Tuesday, he told the BBC that talks could resume."#,
      [
        #"indirect | albin-kurti | say | Kosovo would not give in"#,
        #"indirect | albin-kurti | tell | talks could resume"#,
      ]),
    Marked(
      #"Miss Del Ponte said she had evidence. She said the file was with the judges."#,
      [
        #"indirect | carla-del-ponte | say | she had evidence"#,
        #"indirect | carla-del-ponte | say | the file was with the judges"#,
      ]),
    Marked(
      #"The Kosovo government on Friday condemned what it called "the aggression of criminal gangs"."#,
      [#"mixed | government-of-kosovo | condemn | what it called "the aggression of criminal gangs""#]),
    Marked(
      #"NATO says the decision was "prudent." Belgrade disagrees."#,
      [#"mixed | nato | say | the decision was "prudent.""#]),
    Marked(
      #"The statement said the soldiers would remain "as long as needed" and thanked them for their work."#,
      [
        #"mixed | unnamed: The statement | say | the soldiers would remain "as long as needed" and thanked them for their work"#
      ]),
    Marked(
      #"The opposition claims the election was rigged; the government says it was clean."#,
      [
        #"indirect | unnamed: The opposition | claim | the election was rigged"#,
        #"indirect | unnamed: the government | say | it was clean"#,
      ]),
    Marked(
      #"He also criticised Kurti for his "stubborn" approach to the Serb-majority association."#,
      [#"mixed | unnamed: He | criticise | Kurti for his "stubborn" approach to the Serb-majority association"#]),
    Marked(
      #"Vetëvendosje, Kurti's party, called the deal "treason", while the Democratic League said it deserved a chance."#,
      [
        #"mixed | vetevendosje | call | the deal "treason""#,
        #"indirect | democratic-league-of-kosovo | say | it deserved a chance"#,
      ]),
    Marked(
      #"Serbia's foreign minister, Vuk Jeremic, told the Security Council that his country would never accept the "unilateral and illegal" declaration."#,
      [#"mixed | vuk-jeremic | tell | his country would never accept the "unilateral and illegal" declaration"#]),
    Marked(
      #"KFOR's press office confirmed to Kossev that a patrol had been shot at and said nobody was hurt."#,
      [
        #"indirect | unnamed: KFOR's press office | confirm | a patrol had been shot at"#,
        #"indirect | unnamed: KFOR's press office | say | nobody was hurt"#,
      ]),
    Marked(
      #"Albania's foreign minister, Olta Xhaçka, said on Twitter that the attacks were “unacceptable”, and called on Serbia to punish those responsible."#,
      [
        #"mixed | olta-xhacka | say | the attacks were “unacceptable”"#,
        #"indirect | olta-xhacka | call on | to punish those responsible"#,
      ]),
    Marked(
      #"The ministry denied reports that two soldiers had been captured, calling them "fake news"."#,
      [
        #"indirect denied | unnamed: The ministry | deny | two soldiers had been captured"#,
        #"mixed | unnamed: The ministry | call | them "fake news""#,
      ]),
    // A quotation right behind the pronoun that it is said of.
    Marked(
      #"NATO chief Jens Stoltenberg condemned the shooting, saying it "puts every patrol at risk"."#,
      [#"mixed | jens-stoltenberg | say | it "puts every patrol at risk""#]),
    // A day between the place and the words.
    Marked(
      #"Edi Rama told the assembly at a sitting on the budget on Monday “there will be no second vote” on it."#,
      [#"mixed | edi-rama | tell | “there will be no second vote” on it"#]),
    Marked(
      #"In a long paper, the prosecution told the judges, who are divided on it, that his return 'would chill' the witnesses."#,
      [
        #"mixed | unnamed: the prosecution | tell | his return 'would chill' the witnesses"#
      ]),
    Marked(
      #"Kofi Annan called the end of the disarming of the Kosovo Liberation Army (KLA) “a step forward,” but raised other worries."#,
      [
        #"mixed | kofi-annan | call | the end of the disarming of the Kosovo Liberation Army (KLA) “a step forward,”"#
      ]),
    Marked(
      #"NATO called for “a second look” at the law."#,
      [#"mixed | nato | call for | “a second look” at the law"#]),
    Marked(
      #"The “end of the talks”, Albin Kurti said, was near."#,
      [#"mixed | albin-kurti | say | The “end of the talks”, Albin Kurti said, was near"#]),
  ]
}
