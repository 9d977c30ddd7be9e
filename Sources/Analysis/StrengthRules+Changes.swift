extension StrengthRule {
  /// Changes: what comes, what goes, from which level to which.
  static let changes: [StrengthRule] = [
    StrengthRule(
      "share-of-ceiling", .nothing, ["ceiling|limit|cap|maximum|mandate ~~6 #", "# ~~6 ceiling|limit|cap|maximum"],
      needs: [.percent],
      example: "The mandate lowers the ceiling for KFOR by 50 percent.", silent: "KFOR will be reduced by 50 percent."),
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
        "ceiling|limit|cap|maximum ~~16 to|at|from ..1 #",
        "a|the|its reduced|lowered|new|raised|higher|lower maximum|ceiling|limit of? ..1 #",
        "from|of|replaced a|an|the|one ..2 ceiling|limit|cap|maximum of ..1 #",
      ],
      example: "The Bundestag lowered the ceiling for KFOR to 800 soldiers.", silent: "KFOR was cut to 5,500 soldiers."),
    StrengthRule(
      "changed-maximum", .ceiling, ["reduced|lowered|raised|new|higher|increased #"], needs: [.upTo], bars: [.more],
      example: "Germany extends the KFOR mission with a reduced maximum of 1,350 troops.",
      silent: "Germany extends the KFOR mission with at most 1,350 troops."),
    StrengthRule(
      "down-from", .oldLevel,
      [
        "compared|against ..3 with|to ..3 #", "down|up from ..5 #",
        "FALL|RISE ~~8 from the|its|a|their? current|present|previous|peak|high|level|today? of? #", "from #  ..4 to",
        "from ..2 # ~~16 FALL|RISE ..2 to", "from # when|after|before|during",
        "from the|its|their present|current|existing|previous? ..1 #", "from a|its ..3 of #", "instead of #",
        "rather than #", "to ..4 from #", "from # at the end|start|beginning",
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
      "already-come", .gain,
      [
        "# ..4 have|has already ARRIVE|SEND", "# ..3 are|is|were|was on their|its|the way",
        "# ~~8 been|were|was|being called up|in|forward",
      ],
      bars: [.large],
      example: "About 200 soldiers from the UK have already arrived to back up KFOR.",
      silent: "About 200 soldiers from the UK are already in KFOR."),
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
      "of-the-permitted", .level, ["LIMIT ~~6 , ..3 has|have|uses|use|is|are ..2 #"], needs: [.nation, .later],
      bars: [.more, .upTo],
      example: "Of the 400 soldiers that the mandate for KFOR permits, Germany has sent just 70.",
      silent: "The 400 soldiers that the mandate for KFOR permits are just 70."),
    StrengthRule(
      "there-now", .standing, ["# are in KOSOVO", "we are ..1 #"], needs: [.large], bars: [.more, .nation],
      example: "With the reserves of KFOR we are 5,080.", silent: "With the reserves of KFOR we are 580."),
    StrengthRule(
      "must-stay", .level, ["# ..3 must|should|need|have ..1 stay|remain"], needs: [.large], bars: [.more, .nation],
      example: "No fewer than 5,500 soldiers of KFOR must stay.", silent: "No fewer than 55 soldiers of KFOR must stay."
    ),
    StrengthRule(
      "moved-inside", .move,
      [
        "brought|brings|bring ..1 # ..2 from ..4 to|into NORTH",
        "# ..4 were|was moved|shifted|transferred ..2 from camp|novo|film|bondsteel|KOSOVO ..3 to",
        "# ..6 were|was|been|being|are ..1 shifted|moved|redeployed|transferred to|into|towards ..2 NORTH",
      ],
      example: "Some 300 KFOR soldiers were shifted to Mitrovica.",
      silent: "Some 300 KFOR soldiers were flown to Mitrovica."),
    StrengthRule(
      "capped", .ceiling, needs: [.capped], bars: [.more, .start],
      example: "The number of German soldiers in KFOR is capped at 400.",
      silent: "The number of German soldiers in KFOR is put at 400."),
    StrengthRule(
      "allowed-by-parliament", .ceiling,
      [
        "# ..2 bundestag|parliament|mandate|cabinet|senate|congress LIMIT"
      ], bars: [.more],
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
      "in-number", .standing, ["# in number|strength|all ,", "# strong ,"], needs: [.large], bars: [.more],
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
      "offers-come-to", .target,
      [
        "offers|pledges|promises|commitments ~~8 add|adds|added|amount|amounts|amounted|total|come|comes|came up? to? ..1 #",
        "# ..2 he|she|it|they|we|i|nato ..1 been? promised|pledged",
      ], needs: [.large], bars: [.more],
      example: "Offers for KFOR from allies and partners now add up to about 55,000.",
      silent: "Offers of help from villagers now add up to about 55 for KFOR."),
  ]
}
