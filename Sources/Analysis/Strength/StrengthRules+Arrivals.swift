extension StrengthRule {
  /// Who comes, who waits in reserve, and who is there to be joined.
  static let arrivals: [StrengthRule] = [
    StrengthRule(
      "sent-from-reserve", .gain,
      [
        "SEND ..3 # ..6 from ..8 RESERVE",
        "SEND ..3 # of ..6 RESERVE ~~6 to|into|in KOSOVO|NORTH",
        "# of ..6 RESERVE ~~4 were|was|been|are|is|being ..1 called|SEND|ARRIVE ..2 to|into|in KOSOVO|NORTH",
        "# ~~5 from|of ..8 RESERVE ~~8 SEND|ARRIVE|way|began",
        "SEND in|out|over|forward? ..4 RESERVE PART of ..1 #",
        "# ..3 from ..6 RESERVE ..4 will|would|to",
        "# will|would|could|may|might|to be ..1 called|drawn|brought ..3 from the|its|a|nato ..3 RESERVE",
        "# which|that|whom ..2 sent|dispatched|deployed", "sent|dispatched|deployed ~~4 together|along with ..1 #",
        "# ~~3 RESERVE ..3 has|have ..1 ARRIVE", "# has|have ..1 ARRIVE",
        "RISE ..4 by a|an ..4 RESERVE ..2 of ..1 #", "RESERVE ..2 of ..1 # ..4 was|were|has|have ..1 SEND|ARRIVE",
      ],
      example: "NATO is deploying 700 troops from its operational reserve to Kosovo.",
      silent: "NATO keeps 2,200 troops in reserve for Kosovo."),
    StrengthRule(
      "reserve-unit", .reserve, needs: [.reserveNoun], bars: [.start],
      example: "NATO keeps four reserve battalions for Kosovo.", silent: "NATO sends four battalions to Kosovo."),
    StrengthRule(
      "sent-earlier", .gain,
      [
        "# ..1 sent|dispatched|rushed|airlifted|flown|added", "# will|would|to be added",
        "# ..1 promised|pledged|offered|requested by|from|for",
        "# whom|that|which ..2 sent|dispatched|flew|rushed|requested|sought|wanted|promised|pledged",
        "# are|were|is|was on their|its|the way",
        "# ~~6 who|that came|arrived|landed earlier|last|yesterday",
        "answered|answers|heeded ..2 call ~~1 with ..1 #",
        "reinforcements ~~8 including|among them? ..1 #",
        "SEND ..3 PART ..3 , numbering|counting|comprising|totalling ..1 #",
      ],
      bars: [.start],
      example: "They join the 200 British soldiers sent to KFOR last week.",
      silent: "They join the 200 British soldiers in KFOR."),
    StrengthRule(
      "on-top-of", .standing,
      [
        "# ..4 already", "join|joins|joining|joined a|an #", "joining #", "already ..5 #",
        "on top of|addition to|alongside|besides the|its|some|roughly ..1 #",
        "will|to|and|who|they join|reinforce|relieve ..1 #",
        "join|joins|joined|joining|supplement|augment the|its|their|some ..2 #",
        "add|adds|added|adding to the|its ..2 #", "complement|complements|supplements|supplementing ..1 the ..2 #",
        "in addition to ..2 #", "on top of ..1 #",
      ],
      bars: [.more],
      example: "The new troops join the 3,700 soldiers of KFOR.", silent: "NATO sent 700 troops to join KFOR."),
    StrengthRule(
      "called-as-reserve", .reserve, ["# ~~20 as|for a|an|the? ..3 reserve|standby"], bars: [.start, .strong],
      example: "Its 2,200 marines could be called ashore for KFOR from ships as a reserve.",
      silent: "Its 2,200 marines came ashore for KFOR from ships."),
    StrengthRule(
      "foreseen-for", .target, ["# foreseen|planned|envisaged|intended for|by|in"], needs: [.large], bars: [.more],
      example: "Russia has sent 500 of the 55,000 troops foreseen for KFOR.",
      silent: "Russia has sent 500 troops to the 36,000 already with KFOR."),
    StrengthRule(
      "those-there", .standing, needs: [.definite, .large], bars: [.more, .strong, .start, .upTo],
      example: "KFOR's 16,000 troops were put on alert.", silent: "NATO put 1,600 troops on alert for Kosovo."),
    StrengthRule(
      "nations-there", .standing, needs: [.definite, .nation], bars: [.more, .strong, .upTo, .reserveNoun],
      example: "Bulgaria wants to keep its 37 soldiers in KFOR.", silent: "Bulgaria sends 37 soldiers to KFOR."),
    StrengthRule(
      "on-standby", .reserve,
      [
        "# ..3 on|in|as ..2 RESERVE", "# ..3 on|at ~~5 notice",
        "# ..2 stand|stands|stood|wait|waits|waiting|kept|held ~~12 RESERVE",
        "RESERVE of ..2 #", "# stands|stand|stood|wait|waits ready|by",
        "# remaining|kept|held|left|waiting ..1 ready|prepared",
      ], bars: [.start, .strong],
      example: "Another 600 soldiers are on standby for KFOR.", silent: "NATO sends another 600 soldiers to Kosovo."),
    StrengthRule(
      "more-troops", .gain, needs: [.more],
      example: "NATO will send 700 more troops to Kosovo.", silent: "KFOR has more than 4,500 troops."),
    StrengthRule(
      "reserve-in-parts", .reserve, ["RESERVE of ..3 PART , ..1 #", "RESERVE ..2 , ..1 # , kept|held|waiting"],
      bars: [.start],
      example: "KFOR has an operational reserve of three battalions, about 2,000 soldiers.",
      silent: "KFOR has an operational reserve, and about 20,000 soldiers."),
    StrengthRule(
      "reserve-in-battalions", .reserve,
      ["RESERVE ~~8 PART , or ..2 #", "RESERVE ~~12 battalion|company , ..1 # , ..2 to|will"],
      bars: [.start, .more],
      example: "Over the horizon KFOR can count on five battalions, or roughly 2,500 troops.",
      silent: "In the camp KFOR can count on five battalions, or roughly 2,500 troops."),
    StrengthRule(
      "i-have", .standing,
      ["i|we have|had got|now|still|currently|only|just? #", "he|she has|had got? #"], needs: [.large],
      bars: [.more, .strong, .upTo],
      example: "I have 16,000 in KFOR and could call up others.", silent: "I have 160 in KFOR and could call up others."
    ),
    StrengthRule(
      "reserve-on-the-move", .gain,
      [
        "RESERVE ~~9 # , left|landed|flew|arrived|touched|deployed|came",
        "RESERVE ~~9 # has|have|had now|already|since? been? deployed|arrived|landed|come|left",
        "RESERVE ~~9 and|while ..2 will|would|is|are ..2 SEND|GIVE ..1 #",
      ], bars: [.large],
      example: "The lead elements of KFOR's reserve battalion, about 150 men, left on Thursday for Kosovo.",
      silent: "The lead elements of KFOR's reserve battalion, about 150 men, wait in England."),
    StrengthRule(
      "reserve-apposition", .reserve, ["RESERVE ~~9 #"], bars: [.start, .large],
      example: "KFOR's reserve, two companies with 240 soldiers, is in Germany.",
      silent: "Before the reserve came, KFOR had 6,300 soldiers."),
    StrengthRule(
      "with-the-reserve", .level, ["with ~~14 it|kfor|force|mission ..1 HAVE ..1 #"], needs: [.large], bars: [.more],
      example: "With the reserve battalion of 600 that arrived last week, KFOR has 5,200 soldiers.",
      silent: "With the reserve battalion of 600 that arrived last week, KFOR patrols the border."),
    StrengthRule(
      "reserve", .reserve,
      [
        "RESERVE ..9 #", "# ..8 RESERVE", "RESERVE PART ~~20 HAVE ..1 #", "# ..12 standby|reserve|alert|readiness",
        "# ..12 on|in|as standby|reserve|alert|readiness",
        "# staying|standing|kept|held|waiting|remaining ..1 ready|by|back",
        "# , ~~8 on|in|as standby|reserve|alert|readiness",
        "put|puts|placed|places|made|hold|keeps ..8 # ..3 at ..2 disposal|service",
        "# ~~14 placed|put|made|held|kept at|available|ready ..4 disposal|to|for",
      ],
      bars: [.start],
      example: "A battalion of 600 soldiers was placed at the disposal of KFOR.",
      silent: "NATO is sending 700 troops to Kosovo."),
    StrengthRule(
      "reinforcements", .gain,
      [
        "reinforcement|reinforcements ..5 of|totalling|totaling|numbering|total|: ..1 #",
        "reinforcement|reinforcements ..2 HAVE ..2 #", "reinforcements ..3 including ..1 #",
        "reinforcement|reinforcements came|come|comes from ~~3 , #",
        "reinforcement|reinforcements ~~8 # in all|total|altogether",
        "the|a|fresh|new reinforcement|reinforcements , ..1 #", "# : ..4 reinforcement|reinforcements",
        "# ..1 as ..2 reinforcement|reinforcements",
        "arrivals|newcomers are|were|is|include|: ..2 #",
      ],
      bars: [.strong],
      example: "NATO promised reinforcements of 2,000 troops for Kosovo.", silent: "KFOR has 18,000 troops."),
  ]
}
