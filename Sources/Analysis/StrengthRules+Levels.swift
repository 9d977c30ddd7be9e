extension StrengthRule {
  /// Changes, continued: the level after a change, what comes and goes, reserves.
  static let levels: [StrengthRule] = [
    StrengthRule(
      "level-after", .newLevel,
      [
        "FALL|RISE ~~12 to just|only|its|the|a|their|merely? current|present|total|target|planned|final|new? #",
        "FALL|RISE|brought ~~28 to #", "from ~~8 to #", "become|becomes|became|becoming ..1 #",
        "to a|an|its|the ..4 presence|force|strength|level|total|size of ..1 #", "taking|bringing ..3 to ..2 #",
        "leaving|leaves|leave ..6 with|at ..2 #",
        "leaving|leaves|leave ..2 #",
        "bring|brings|bringing|brought|take|takes|taking|push|pushes|pushing|put|puts|putting|get|getting ..8 to #",
        "lift|lifts|lifted|lifting ..8 to #", "to be at ..1 #",
        "down|back to ..2 #", "reach|reached|reaches|reaching #",
        "# will|would|should be enough|sufficient|adequate", "# will|would|should do|suffice",
        "go|goes|went|come|comes|came down|up to #",
      ],
      bars: [.more],
      example: "NATO plans to reduce KFOR to 10,000 troops by January.", silent: "NATO sent 600 troops to Kosovo."),
    StrengthRule(
      "rotation", .level,
      [
        "rotation|rotate|rotates|rotating|rotated|replace|replaces|replacing|relieve|relieves|relieving|relieved ~~8 #",
        "successors|replacements|relief , ..1 #",
        "# ~~8 rotation|rotate|rotates|rotating|rotated|replace|replaces|replacing|relieve|relieves|relieving",
        "# ~~8 relieved|replaced the|their|those|its|a|some",
      ],
      needs: [.nation], bars: [.more, .large],
      example: "In the new rotation 350 Hungarian soldiers will be sent to KFOR.",
      silent: "Hungary will send 350 soldiers to KFOR."),
    StrengthRule(
      "has-a-strength-of", .level,
      [
        "maintained|maintains|maintain|kept|keeps|keep its|a|the strength|size of ..1 #",
        "has|have|had|with|at a|an|the? strength|size of ..1 #",
      ],
      bars: [.more],
      example: "Swisscoy has a strength of 220, and in an emergency the army may send 80 others to KFOR.",
      silent: "Swisscoy has a commander, and in an emergency the army may send 80 others to KFOR."),
    StrengthRule(
      "top-up-at-need", .reserve, needs: [.nation, .contingency], bars: [.upTo],
      example: "Switzerland may send KFOR 20 additional soldiers for four months.",
      silent: "Switzerland has 195 soldiers in KFOR."),
    StrengthRule(
      "added-to", .standing, ["add|adds|adding|added to the|its|their|some|around|our? ..2 #"],
      bars: [.more],
      example: "The troops will add to the more than 18,000 peacekeepers of KFOR.",
      silent: "NATO will add 200 peacekeepers to KFOR."),
    StrengthRule(
      "extra-in-total", .gain, ["MORE ..6 total|totals|totalled|number|numbers|amount|come|are|is|be ..2 #"],
      bars: [.strong],
      example: "The additional forces for KFOR will total at least 2,000 soldiers.",
      silent: "The forces of KFOR total at least 2,000 soldiers."),
    StrengthRule(
      "raised-by", .gain,
      [
        "RISE ..10 by|with|through ..4 #", "RISE ~~10 , by ..1 #", "RISE ~~12 with ..1 #",
        "# ..4 to|will|are|is|would|who|have|also RISE ..4 MISSION|PRESENCE",
        "# ~~6 who|that will|would|are|were|to to? RISE", "# ..3 be|are|were|being added to",
        "add|adds|adding|added ..2 #",
      ],
      bars: [.strong],
      example: "KFOR was reinforced by 200 soldiers.", silent: "KFOR was cut by 3,500 soldiers."),
    StrengthRule(
      "past-a-mark", .newLevel, ["FALL|RISE ..2 #"], needs: [.beyond], bars: [.more],
      example: "KFOR fell below 4,000 soldiers.", silent: "KFOR fell by 4,000 soldiers."),
    StrengthRule(
      "share-of-them", .standing, ["half|third|quarter|fifth|tenth|most|three|part|fraction of ..4 #"],
      bars: [.more],
      example: "A third of KFOR's 15,000 soldiers will go home.", silent: "KFOR will lose 5,000 soldiers."),
    StrengthRule(
      "all-of-them", .standing, ["all of ..4 #"], bars: [.more, .nation],
      example: "All of KFOR's 15,000 soldiers have been put on alert.", silent: "All in KFOR know the 15,000 villagers."
    ),
    StrengthRule(
      "some-of-those-there", .standing,
      ["FALL|RISE ..3 the|its|their|our #", "LEAVE most|half|some|part|third|quarter of its|their|the|our #"],
      bars: [.more, .strong],
      example: "Washington may thin out its 1,700 soldiers in KFOR.",
      silent: "Washington may cut 700 soldiers from KFOR."),
    StrengthRule(
      "foreseen-level", .target,
      [
        "steps|stages|phases|plans ..2 foresee|foresees|envisage|envisages ~~10 #", "gate|phase ~~3 #",
        "gate|phase|stage|step ~~6 presence|force of ..1 #",
      ], needs: [.large], bars: [.more],
      example: "Later steps foresee 6,500 soldiers for KFOR.",
      silent: "Later steps cost KFOR 6,500 soldiers."),
    StrengthRule(
      "to-exceed", .target,
      [
        "expects|expected|will|should|to ..2 #"
      ], needs: [.beyond, .large], bars: [.more],
      example: "The alliance expects KFOR to exceed 4,200 soldiers.",
      silent: "The alliance sees that KFOR has exceeded 4,200 soldiers."),
    StrengthRule(
      "cut-by", .loss,
      ["FALL ..10 by ..2 #", "FALL of ..1 #", "withdrawal|departure|pullout|removal|loss of ..2 #", "FALL ..1 #"],
      bars: [.strong, .more],
      example: "KFOR will be cut by 3,500 soldiers.", silent: "KFOR was reinforced by 200 soldiers."),
    StrengthRule(
      "at-his-disposal", .standing,
      ["# at his|her|its|our|their disposal", "with ..1 # left"], bars: [.more],
      example: "The commander of KFOR has 3,800 soldiers at his disposal.",
      silent: "A battalion of 600 soldiers was placed at the disposal of KFOR."),
    StrengthRule(
      "left-there", .standing,
      ["has|have|had ..2 # left", "# left|remain|remained|remaining|remains|stay|stayed|staying in|on|behind|with|at"],
      bars: [.more],
      example: "KFOR had about 9,900 troops left in Kosovo.", silent: "Some 3,500 KFOR troops left Kosovo."),
    StrengthRule(
      "crossing-over", .gain,
      [
        "# ..3 leave|leaves|leaving|left|depart|departs|departed|departing ..4 for ..1 KOSOVO",
        "LEAVE ..4 for ..1 KOSOVO|MISSION ..1 with #",
      ],
      example: "Some 350 NATO soldiers were leaving Bosnia for Kosovo.",
      silent: "Some 350 NATO soldiers were leaving Kosovo for Bosnia."),
    StrengthRule(
      "leaving", .loss,
      [
        "# ..4 leave|leaving|depart|departs|departed|withdraw|withdrew|withdrawing",
        "# ..3 be|been|were|are|was|being ..1 withdrawn|removed|pulled|recalled|repatriated",
        "# ..2 pull|pulled|pulling out",
        "LEAVE ..4 #", "LEAVE ..4 , #", "# left", "recall|recalls|recalled|recalling its|the|all|their ..2 #",
        "# ..2 home", "# ~~8 flew|fly|went|go|flown|travelled home", "exit|departure ~~8 lost|loses|loss ..1 #",
        "MISSION lost|loses|losing ..1 #",
        "will|would lose ..2 #", "loses|lose|losing ..1 # before|by|next|this|over|until",
        "# ..3 going|go|return|returning|returned|coming|come|sent home",
        "send|sending|sent|bring|bringing home ..3 #", "# ..3 will|would|to|being be? FALL",
      ],
      example: "Some 4,500 KFOR soldiers will leave by the end of January.", silent: "KFOR has 4,500 soldiers."),
    StrengthRule(
      "sent-from-reserve", .gain,
      [
        "SEND ..3 # ..6 from ..8 RESERVE", "# ~~5 from|of ..8 RESERVE ~~8 SEND|ARRIVE|way|began",
        "SEND in|out|over|forward? ..4 RESERVE PART of ..1 #",
        "# ..3 from ..6 RESERVE ..4 will|would|to",
        "# ~~3 RESERVE ..3 has|have ..1 ARRIVE", "# has|have ..1 ARRIVE",
      ],
      example: "NATO is deploying 700 troops from its operational reserve to Kosovo.",
      silent: "NATO keeps 2,200 troops in reserve for Kosovo."),
    StrengthRule(
      "reserve-unit", .reserve, needs: [.reserveNoun], bars: [.start],
      example: "NATO keeps four reserve battalions for Kosovo.", silent: "NATO sends four battalions to Kosovo."),
    StrengthRule(
      "sent-earlier", .gain,
      [
        "# ..1 sent|dispatched|rushed|airlifted|flown|added", "# ..1 promised|pledged|offered|requested by|from|for",
        "# whom|that|which ..2 sent|dispatched|flew|rushed|requested|sought|wanted|promised|pledged",
        "# are|were|is|was on their|its|the way",
        "# ~~6 who|that came|arrived|landed earlier|last|yesterday",
        "answered|answers|heeded ..2 call ~~1 with ..1 #",
      ],
      bars: [.start],
      example: "They join the 200 British soldiers sent to KFOR last week.",
      silent: "They join the 200 British soldiers in KFOR."),
    StrengthRule(
      "comes-on-top", .gain, ["# ..1 come|comes|came|are|is on|in top|addition"],
      example: "The 700 soldiers come on top of KFOR's force.", silent: "The 700 soldiers of KFOR stay."),
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
        "RESERVE of ..2 #",
      ], bars: [.start],
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
      "i-have", .standing, ["i|we have|had now|still|currently|only|just? #"], needs: [.large],
      bars: [.more, .strong, .upTo],
      example: "I have 16,000 in KFOR and could call up others.", silent: "I have 160 in KFOR and could call up others."
    ),
    StrengthRule(
      "reserve-apposition", .reserve, ["RESERVE ~~9 #"], bars: [.start, .large],
      example: "KFOR's reserve, two companies with 240 soldiers, is in Germany.",
      silent: "Before the reserve came, KFOR had 6,300 soldiers."),
    StrengthRule(
      "reserve", .reserve,
      [
        "RESERVE ..9 #", "# ..8 RESERVE", "RESERVE PART ~~20 HAVE ..1 #", "# ~~14 standby|reserve|alert|readiness",
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
        "the|a|fresh|new reinforcement|reinforcements , ..1 #", "# ..1 as ..2 reinforcement|reinforcements",
        "arrivals|newcomers are|were|is|include|: ..2 #",
      ],
      bars: [.strong],
      example: "NATO promised reinforcements of 2,000 troops for Kosovo.", silent: "KFOR has 18,000 troops."),
  ]
}
