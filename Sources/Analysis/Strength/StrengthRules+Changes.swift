extension StrengthRule {
  /// Changes: what comes, what goes, from which level to which.
  static let changes: [StrengthRule] = [
    StrengthRule(
      "share-of-ceiling", .nothing, ["ceiling|limit|cap|maximum|mandate ~~6 #", "# ~~6 ceiling|limit|cap|maximum"],
      needs: [.percent],
      example: "The mandate lowers the ceiling for KFOR by 50 percent.", silent: "KFOR will be reduced by 50 percent."),
    StrengthRule(
      "share-of-people", .nothing,
      ["percentage|proportion|inhabitants|population|unemployment|turnout|voters|prices|budget|economy ~~10 #"],
      needs: [.percent],
      example: "KFOR knows that the proportion of Serbs in town fell by 20 percent.",
      silent: "KFOR knows that its numbers fell by 20 percent."),
    StrengthRule(
      "all-but", .newLevel, ["all but ..1 #"], bars: [.more],
      example: "All but 100 Canadian soldiers will leave KFOR in spring.",
      silent: "Just 100 Canadian soldiers will leave KFOR in spring."),
    StrengthRule(
      "share-cut", .loss, ["FALL ~~10 #", "# ..6 FALL"], needs: [.percent],
      example: "KFOR will be reduced by 50 percent.", silent: "About 11 percent of KFOR is American."),
    StrengthRule(
      "share-otherwise", .nothing, needs: [.percent],
      example: "About 11 percent of KFOR is American.", silent: "KFOR has 4,500 troops."),
    StrengthRule(
      "down-from-then", .standing,
      ["# , ..1 down|up ..3 from|on|compared", "# , against|compared"], needs: [.large], bars: [.more, .nation],
      example: "The list of KFOR shows 4,699 personnel, down from 4,811 in January.",
      silent: "The list of KFOR shows 469 personnel, down from 481 in January."),
    StrengthRule(
      "fewer-than-before", .loss, ["# fewer|less than last|now|before|today|in|a|this|at|currently"], bars: [.more],
      example: "KFOR has 2,500 soldiers fewer than last year.", silent: "KFOR has 2,500 soldiers, more than last year."),
    StrengthRule(
      "fewer", .loss, needs: [.less],
      example: "KFOR will have 200 fewer troops.", silent: "KFOR has fewer than 4,000 troops."),
    StrengthRule(
      "ceiling-changed", .ceiling,
      [
        "ceiling|limit|cap|maximum ~~16 to|at|from ..2 #",
        "ceiling|limit|cap|maximum ~~16 to a|an|the ..1 level|figure|number|total of ..1 #",
        "a|the|its reduced|lowered|new|raised|higher|lower maximum|ceiling|limit of? ..1 #",
        "from|of|replaced a|an|the|one ..2 ceiling|limit|cap|maximum of ..1 #",
      ],
      example: "The Bundestag lowered the ceiling for KFOR to 800 soldiers.", silent: "KFOR was cut to 5,500 soldiers."),
    StrengthRule(
      "changed-maximum", .ceiling, ["reduced|lowered|raised|new|higher|increased #"], needs: [.upTo], bars: [.more],
      example: "Germany extends the KFOR mission with a reduced maximum of 1,350 troops.",
      silent: "Germany extends the KFOR mission with at most 1,350 troops."),
    StrengthRule(
      "reserve-changed", .reserve,
      [
        "the|a|its|their reserve ..7 will|would|is|was|be|been ..3 FALL|RISE from ..1 #",
        "the|a|its|their reserve ..7 will|would|is|was|be|been ..3 FALL|RISE ~~5 to ..1 #",
      ],
      bars: [.large],
      example: "The reserve for the Swiss contingent of KFOR will be cut from 80 to 60 soldiers.",
      silent: "The Swiss contingent of KFOR will be cut from 80 to 60 soldiers."),
    StrengthRule(
      "down-from", .oldLevel,
      [
        "compared|against ..3 with|to ..3 #", "down|up from ..5 #",
        "FALL|RISE ~~8 from the|its|a|their? current|present|previous|peak|high|level|today? level|strength|size|number? of? #",
        "from #  ..4 to",
        "from ..2 # ~~16 FALL|RISE ..2 to", "from # when|after|before|during",
        "from the|its|their present|current|existing|previous? ..1 #", "from a|its ..3 of #", "instead of #",
        "rather than #", "to ..4 from #", "to ~~4 from #", "from # at the end|start|beginning",
        "current|present|existing|remaining ..1 force|contingent|detachment|presence|strength of # will|would|is|are to? ..1 FALL",
      ],
      bars: [.more],
      example: "KFOR was cut from 10,000 troops to about 5,500.", silent: "KFOR was cut to about 5,500 troops."),
    StrengthRule(
      "which-numbers", .standing,
      ["which|that numbers|numbered|counts|comprises|totals ..1 #", "which|that stands|stood at ..1 #"],
      needs: [.large], bars: [.more, .nation],
      example: "The reserve landed to back up KFOR, which counts 5,500 soldiers.",
      silent: "The reserve, which waits at home, counts 5,500 soldiers for KFOR."),
    StrengthRule(
      "level-before-drop", .level, ["# ..3 , down|up from"], bars: [.more, .percent],
      example: "Italy lists 469 soldiers with KFOR, down from 481.",
      silent: "Italy says that 469 soldiers of KFOR will go, from Pec first."),
    StrengthRule(
      "may-reach", .target, ["may|might|could|can ..2 reach|rise|grow ..2 #"], bars: [.more],
      example: "Britain's share of KFOR may reach 750 soldiers.", silent: "Britain's share of KFOR has reached 750."),
    StrengthRule(
      "loses-some", .loss, ["loses|lose|losing ..1 #"], needs: [.nation], bars: [.large],
      example: "The French brigade of KFOR loses 500 soldiers before the New Year.",
      silent: "The French brigade of KFOR gets 500 soldiers before the New Year."),
    StrengthRule(
      "sends-others", .gain,
      [
        "send|sends|sending|sent more|others|reinforcements , ..2 #",
        "send|sends|sending|sent more|others|reinforcements , ..4 of #",
      ],
      bars: [.large],
      example: "To KFOR only the Norwegians are sending more, a company of 120 that had been due to go home.",
      silent: "Only the Norwegians are in KFOR with a company of 120 that had been due to go home."),
    StrengthRule(
      "called-home", .loss,
      [
        "take|takes|taking|took|call|calls|calling|called|bring|brings|bringing|brought|fetch|fetches|fly|flies|flew ..1 home|back ..2 #",
        "take|takes|taking|took|call|calls|calling|called|bring|brings|bringing|brought|fetch|fetches|fly|flies|flew ..1 # ..2 home",
        "take|takes|taking|took|call|calls|calling|called|bring|brings|bringing|brought|fetch|fetches|fly|flies|flew ..1 # back",
        "take|takes|taking|took|pull|pulls|pulling|pulled|get|gets|getting ..1 # ~~6 out of",
      ], bars: [.large, .definite],
      example: "Austria calls back about 80 of its 510 peacekeepers in Kosovo.",
      silent: "Austria calls up about 80 peacekeepers for Kosovo."),
    StrengthRule(
      "already-come", .gain,
      [
        "# ..4 have|has already ARRIVE|SEND", "# ..3 are|is|were|was on their|its|the way",
        "# ~~8 been|were|was|being called up|in|forward",
      ],
      bars: [.large],
      example: "About 200 soldiers from the UK have already arrived to back up KFOR.",
      silent: "About 200 soldiers from the UK are already in KFOR."),
    StrengthRule(
      "to-be-sent", .gain,
      [
        "# ..2 is|are|was|were to be ..2 SEND ..2 in|to|into|there|from",
        "# from ..2 will|would be SEND|stationed|based in|to",
      ],
      bars: [.large, .definite],
      example: "Some 600 British soldiers are to be deployed in Kosovo with KFOR.",
      silent: "Some 600 British soldiers are deployed in Kosovo with KFOR."),
    StrengthRule(
      "level-that-changes", .oldLevel,
      [
        "# ..5 FALL|RISE|go|come|dwindle ..3 to ~~3 soldiers|troops|peacekeepers|fewer|about|around|some|just|only",
        "# ..5 FALL by|in half",
      ],
      needs: [.definite], bars: [.more],
      example: "The present 14,000 of KFOR are to shrink to fewer than 10,000 soldiers.",
      silent: "The present 14,000 of KFOR are to leave soon."),
    StrengthRule(
      "of-the-permitted", .level,
      [
        "LIMIT ~~6 , ..3 has|have|uses|use|is|are ..2 #",
        "of the ~~14 , ..2 # are|is|were ..1 there|deployed|stationed",
      ], needs: [.nation, .later],
      bars: [.more, .upTo],
      example: "Of the 400 soldiers that the mandate for KFOR permits, Germany has sent just 70.",
      silent: "The 400 soldiers that the mandate for KFOR permits are just 70."),
    StrengthRule(
      "there-now", .standing,
      ["# are in KOSOVO", "we are ..1 #"],
      needs: [.large], bars: [.more, .nation],
      example: "With the reserves of KFOR we are 5,080.", silent: "With the reserves of KFOR we are 580."),
    StrengthRule(
      "must-stay", .level, ["# ..3 must|should|need|have ..1 stay|remain"], needs: [.large], bars: [.more, .nation],
      example: "No fewer than 5,500 soldiers of KFOR must stay.", silent: "No fewer than 55 soldiers of KFOR must stay."
    ),
    StrengthRule(
      "moved-inside", .move,
      [
        "brought|brings|bring ..1 # ..2 from ..4 to|into NORTH",
        "moved|shifted|transferred|redeployed ..1 # ..2 from camp|novo|film|bondsteel|KOSOVO ~~5 to|into|towards",
        "shifted|transferred|redeployed|moved ..1 # ..2 to|into|towards the? NORTH",
        "brought|brings|bring|moved|moves|drew|shifted up|down|over|in? # from the? south|north|east|west|centre|center",
        "# ~~6 took|taken|take|takes|taking up ..1 position|positions",
        "placed|posted|positioned ..1 # around|near|outside",
        "# ..6 were|was moved|shifted|transferred ..3 from camp|novo|film|bondsteel|KOSOVO ..4 to",
        "# rolled|drove|marched|moved into the? town|city|NORTH",
        "# ..6 were|was|been|being|are ..1 shifted|moved|redeployed|transferred to|into|towards ..2 NORTH",
        "# ..3 were|was|been|being|are ..1 shifted|moved|redeployed|transferred ..2 from ..1 KOSOVO ..2 to|into",
      ],
      example: "Some 300 KFOR soldiers were shifted to Mitrovica.",
      silent: "Some 300 KFOR soldiers were flown to Mitrovica."),
    StrengthRule(
      "capped", .ceiling, needs: [.capped], bars: [.more, .start, .moved],
      example: "The number of German soldiers in KFOR is capped at 400.",
      silent: "The number of German soldiers in KFOR is put at 400."),
    StrengthRule(
      "allowed-by-parliament", .ceiling,
      ["# ..2 bundestag|parliament|mandate|cabinet|senate|congress LIMIT"], bars: [.more],
      example: "Of the 8,500 soldiers the Bundestag allows for KFOR a third are there.",
      silent: "Of the 8,500 soldiers of KFOR a third are there."),
    StrengthRule(
      "of-whom-now", .level, ["of whom|which ..2 # ..1 currently|now|presently|actually"], needs: [.nation],
      bars: [.more],
      example: "Germany may send 400 soldiers to KFOR, of whom 70 are currently deployed.",
      silent: "Germany may send 400 soldiers to KFOR, of whom 70 are officers."),
    StrengthRule(
      "now-at", .standing,
      [", now|currently|presently ..1 # ,", "currently|now|presently|today reaching|at|numbering|counting ..1 #"],
      bars: [.more],
      example: "The soldiers swell the ranks of KFOR, now at 4,800.", silent: "KFOR will be cut to 4,800 soldiers."),
    StrengthRule(
      "in-number", .standing, ["# in number|strength|all ,", "# in number", "# strong ,"], needs: [.large],
      bars: [.more],
      example: "The alliance's peacekeepers in Kosovo, roughly 16,500 in number, are on alert.",
      silent: "NATO put 1,600 peacekeepers on alert for Kosovo."),
    StrengthRule(
      "received-too", .gain,
      [
        "received|receives|got|gets ~~24 in addition to ..1 #"
      ], bars: [.large, .definite],
      example: "KFOR received 270 soldiers from Albania in addition to 200 Italians.",
      silent: "KFOR has 270 soldiers from Albania in addition to 200 Italians."),
    StrengthRule(
      "held-at", .target,
      [
        "freeze|freezing|fix|fixing|stabilise|stabilising|stabilize|stabilizing ..3 MISSION|numbers|level|troops at ..1 #",
        "MISSION|numbers|level be frozen|fixed|kept|held|stabilised|stabilized at ..1 #",
      ], needs: [.large], bars: [.more],
      example: "My proposal is to freeze the force of KFOR at 4,500 until the end of 2015.",
      silent: "My proposal is to spend the money of KFOR on 4,500 trees."),
    StrengthRule(
      "would-be-left", .target, ["# would|will ..1 be left|enough"], needs: [.large], bars: [.more, .definite],
      example: "No more than 2,500 would be left of KFOR in the final stage.",
      silent: "No more than 2,500 of KFOR left in the final stage."),
    StrengthRule(
      "brings-force-to", .gain,
      ["# ~~12 bring|brings|brought|bringing|lift|lifts|push|pushes|take|takes ..2 MISSION|total|strength to"],
      bars: [.definite, .large],
      example: "Some 270 reservists from Albania, Greece and Romania bring KFOR to nearly 4,600.",
      silent: "Some 270 reservists from Albania, Greece and Romania are with KFOR."),
    StrengthRule(
      "stays-at", .standing,
      ["stay|stays|stayed|staying|remain|remains|remained|remaining|kept|held|stuck|frozen|unchanged ..2 at ..1 #"],
      needs: [.large], bars: [.more, .nation],
      example: "Until the vote KFOR will stay at twenty thousand.", silent: "Until the vote KFOR will stay at home."),
    StrengthRule(
      "reached-its-mark", .standing,
      [
        "reach|reaches|reached|hit|touched its|their|the|a ..1 low|lowest|peak|height|bottom|high|maximum ..1 :|of|with|at ..1 #",
        "reached|attained|achieved its|their|the|a? ..1 planned|intended|target|full|foreseen|final|authorised|authorized strength|size|level|number|total of ..1 #",
        "low|lowest|peak|height|bottom ..1 : ..1 #", "last of ..1 #",
      ], bars: [.more],
      example: "Four years ago KFOR reached its low: about 3,500.",
      silent: "Four years ago KFOR reached its camp: about 3,500 people had walked there."),
    StrengthRule(
      "hands-over", .standing,
      ["hand|hands|handed|handing|inherit|inherits|inherited|take|takes|took over? ..1 #"], needs: [.large],
      bars: [.more],
      example: "I hand over about 4,500 soldiers of KFOR to you.",
      silent: "I hand over about 450 letters of KFOR to you."),
    StrengthRule(
      "spoken-of", .standing,
      ["wrote|write|writes|spoke|speak|speaks|talk|talks|talked|read|reads|tell|told of|about ..1 #"],
      needs: [.large, .troops],
      bars: [.more],
      example: "When he arrived at KFOR, the papers wrote of 4,500 soldiers.",
      silent: "When he arrived at KFOR, the papers wrote of 450 soldiers."),
    StrengthRule(
      "page-says", .standing,
      [
        "page|website|site|list|factsheet|sheet|placemat|table says|say|gives|lists|shows|has ..1 #"
      ], needs: [.large], bars: [.more, .nation],
      example: "How many soldiers has KFOR? Its own page says 3,770.",
      silent: "How many soldiers has KFOR? Its own page says 377 jobs are open."),
    StrengthRule(
      "offers-come-to", .target,
      [
        "offers|pledges|promises|commitments ~~8 add|adds|added|amount|amounts|amounted|total|come|comes|came up? to? ..1 #",
        "# ..2 he|she|it|they|we|i|nato ..1 been? promised|pledged",
      ], needs: [.large], bars: [.more],
      example: "Offers for KFOR from allies and partners now add up to about 55,000.",
      silent: "Offers of help from villagers now add up to about 55 for KFOR."),
    StrengthRule(
      "sent-to-the-strong-force", .standing, ["to the|its|a|nato's # ..1 MISSION"], needs: [.strong, .large],
      bars: [.more],
      example: "NATO increased its presence by deploying 600 troops to the 4,500-strong KFOR.",
      silent: "NATO increased its presence to 4,500 troops in KFOR."),
    StrengthRule(
      "level-after", .newLevel,
      [
        "FALL|RISE ~~12 to just|only|its|the|a|their|merely? current|present|total|target|planned|final|new? #",
        "FALL|RISE|brought ~~28 to #", "from ~~8 to #", "become|becomes|became|becoming ..1 #",
        "to a|an|its|the ..4 presence|force|strength|level|total|size of ..1 #", "taking|bringing ..3 to ..2 #",
        "leaving|leaves|leave ..6 with|at ..2 #",
        "leaving|leaves|leave ..2 #", "leaving|leaves|leave ..5 strength|force|presence|core|rump of ..1 #",
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
      "top-up-at-need", .reserve, needs: [.nation, .contingency], bars: [.upTo, .strong],
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
        "# ~~6 who|that will|would|are|were|to to? RISE", "# ..3 be|been|are|were|being added to",
        "add|adds|adding|added ..2 #",
      ],
      bars: [.strong],
      example: "KFOR was reinforced by 200 soldiers.", silent: "KFOR was cut by 3,500 soldiers."),
    StrengthRule(
      "past-a-mark", .newLevel,
      [
        "FALL|RISE ..2 #",
        "bring|bringing|brought|get|push ..3 share|contingent|force|number|numbers|strength|total ..2 #",
      ],
      needs: [.beyond], bars: [.more],
      example: "KFOR fell below 4,000 soldiers.", silent: "KFOR fell by 4,000 soldiers."),
    StrengthRule(
      "share-of-them", .standing, ["half|third|quarter|fifth|tenth|most|three|part|fraction of ..4 #"],
      bars: [.more],
      example: "A third of KFOR's 15,000 soldiers will go home.", silent: "KFOR will lose 5,000 soldiers."),
    StrengthRule(
      "all-of-them", .standing, ["all of ..4 #", "none|one|any|each of the|its|their|kfor's #"],
      bars: [.more, .nation],
      example: "All of KFOR's 15,000 soldiers have been put on alert.", silent: "All in KFOR know the 15,000 villagers."
    ),
    StrengthRule(
      "some-of-those-there", .standing,
      ["FALL|RISE ..3 the|its|their|our #", "LEAVE most|half|some|part|third|quarter of its|their|the|our #"],
      bars: [.more, .strong],
      example: "Washington may thin out its 1,700 soldiers in KFOR.",
      silent: "Washington may cut 700 soldiers from KFOR."),
  ]
}
