extension StrengthRule {
  /// Figures near a force that are not its strength.
  static let notStrength: [StrengthRule] = [
    StrengthRule(
      "adversary-moves", .nothing,
      [
        "ADVERSARY ..1 put|puts|sent|sends|ordered|orders|moved|moves|deployed|massed ..2 #",
        "asked|asks|requested ~~3 permission|consent|leave to SEND|return ..4 #",
      ],
      example: "KFOR watched: Vucic had sent 1,400 soldiers towards Kosovo.",
      silent: "KFOR watched: Stoltenberg had sent 1,400 soldiers to Kosovo."),
    StrengthRule(
      "one-in-so-many", .nothing, ["one|two|three|four|five|six|seven|eight|nine in #"],
      example: "KFOR is in Kosovo; one in four of its soldiers is British.",
      silent: "KFOR is in Kosovo; one company in a force of 4,000 soldiers is British."),
    StrengthRule(
      "whole-formation", .nothing, ["airborne|division|corps has|had|have ..1 #", "fleet ~~4 #"], bars: [.named],
      example: "NATO is in Kosovo; the 82nd Airborne has 14,000 soldiers.",
      silent: "NATO is in Kosovo; the force has 14,000 soldiers."),
    StrengthRule(
      "before-the-court", .nothing,
      [
        "# ..3 sent|send home for|over|after", "# of its|their own",
        "# ..4 face|faces|faced trial|charges|court|justice|prosecution",
        "# ..3 were|was|are|been|have ..2 charged|accused|convicted|sentenced|suspended|decorated|awarded|honoured|honored|tried|infected|quarantined|vaccinated|promoted",
      ],
      example: "Four Czech soldiers of KFOR face trial.", silent: "Four Czech soldiers of KFOR came home."),
    StrengthRule(
      "brought-to-exercise", .nothing,
      [
        "exercise|exercises|drill|drills|manoeuvres ~~3 brought|brings|involved|involves|saw|gathers|gathered|unites ..1 #",
        "flew|lifted|ferried|dropped|landed|moved ..1 # ~~12 exercise|exercises|drill|drills",
        "exercise|exercises|drill|drills ~~14 involve|involves|involving ..4 #",
        "exercise|exercises|drill|drills ~~4 include|includes|including|included|feature|features ..3 #",
        "# ~~24 parachuted|jumped ..1 onto|into|over|on|from",
        "# are|were|is|will ..1 participate|participates in ..3 training",
      ],
      example: "NATO's exercise Immediate Response brought 2,800 soldiers to Kosovo.",
      silent: "NATO's decision brought 2,800 soldiers to Kosovo."),
    StrengthRule(
      "home-institutions", .nothing,
      ["headquarters|academy|school|college ..1 employs|employ|has|houses|trains ..1 #"],
      example: "NATO's headquarters employs 4,000, the Kosovo mission's general said.",
      silent: "NATO's mission in Kosovo employs 4,000 soldiers."),
    StrengthRule(
      "casualties", .nothing,
      [
        "CASUALTY ..1 #", "# CASUALTY", "# were|was|are|is|been|being|have|had|has|who|got|also ..2 CASUALTY",
        "# of|from|in|with|on ..5 were|was|have|had|has ..2 CASUALTY",
        "# of|from ~~12 contingent|contingents were|was|have|had|has ..2 CASUALTY",
        "# of ~~7 ( ~~2 ) ..5 were|was ..1 CASUALTY", "# of the|its|their|our ~~9 were|was|been|have|had ..1 CASUALTY",
        "# and ~~4 were|was|are ..1 CASUALTY", "CASUALTY , as well as ..1 #",
        "# serving|deployed|stationed ~~8 were|was|have|had|has|been ..1 CASUALTY",
        "# ..1 were|was|are ..1 among ..3 CASUALTY",
        "lost|loses|losing ..2 # ..2 in|to ..2 accident|accidents|attack|attacks|mines|combat|action|fire",
        "injuries|casualties|fatalities to|among|: ..2 #", "# and ~~3 were|was|have|had|has ..2 CASUALTY",
        "# on ..4 were|was|have|had|has ..2 CASUALTY", "# , were|was|have|had|has ..2 CASUALTY",
        "# of them|whom ~~7 , were|was|have|had|has ..2 CASUALTY",
        "# of ..4 suffered|sustained|sustaining|suffering ..4 CASUALTY|injuries",
        "# ~~2 , ..1 of them|whom ..2 , were|was ..2 CASUALTY",
        "# of|from|in ..3 were|was|been ..1 shot|stoned|beaten|attacked|stabbed|captured|detained",
        "# ..1 were|was|been|being ..1 shot|stoned|beaten|attacked|stabbed|captured|detained|arrested",
        "# ..1 were|was|been ..1 hit by|in", "# shot|stoned|beaten|stabbed|ambushed in|as|by|on|at|near",
        "# ..1 died|drowned|perished|succumbed", "# of|from|in|with|serving ~~4 died|drowned|perished|succumbed",
        "# ..2 suffered|sustained|sustaining|suffering ..3 CASUALTY",
        "death|deaths|loss|lives|bodies of #", "# ..3 lost|lose|gave|given their lives|life", "# ..5 hospital",
      ],
      example: "Protesters injured 93 NATO peacekeepers in northern Kosovo.",
      silent: "After the clashes NATO sent 700 more troops to Kosovo."),
    StrengthRule(
      "casualties-too", .nothing,
      ["CASUALTY , and ..1 #", "CASUALTY and ..1 #", "CASUALTY , including ..2 #", "CASUALTY including ..2 #"],
      bars: [.large, .moved, .more],
      example: "Ten police officers were wounded, and nine members of the NATO-led force in Kosovo.",
      silent: "Ten police officers were wounded and NATO sent 600 soldiers to Kosovo."),
    StrengthRule(
      "casualties-by-nation", .nothing,
      ["CASUALTY ~~10 : ~~5 #", "CASUALTY ~~8 among them|whom|these ..2 #", "of ~~4 CASUALTY ..5 , ~~6 #"],
      bars: [.large, .moved, .more],
      example: "Thirty KFOR soldiers were wounded on Monday: 11 Italians and 19 Hungarians.",
      silent: "KFOR's biggest contingents: Italy with 551 soldiers."),
    StrengthRule(
      "in-another-land", .nothing,
      ["# ..8 in|to|from|at ..2 african|asian|arab|caribbean|american ..1 country|nation|state|continent"],
      example: "Some 2,800 French soldiers remain in the West African country, not in Kosovo with KFOR.",
      silent: "Some 300 French soldiers remain in the Balkan country with KFOR."),
    StrengthRule(
      "each-of-several", .nothing, ["each ..3 #", "# each|apiece"], bars: [.row],
      example: "Four battalions, each of some 700 troops, are in reserve for KFOR.", silent: "KFOR has 4,500 troops."),
    StrengthRule(
      "not-that-many", .nothing, ["not #", "rather than # as"], bars: [.more, .less],
      example: "KFOR numbers 4,300 soldiers, not 5,000 as some wrote.",
      silent: "KFOR numbers 4,300 soldiers, not more than 5,000."),
    StrengthRule(
      "more-than-now", .gain, ["# more? than now|today|last|currently|previously|each|its"],
      bars: [.less, .large],
      example: "Swisscoy in KFOR is to have 215 members, 20 more than now.",
      silent: "Swisscoy in KFOR is to have 215 members, 20 more."),
    StrengthRule(
      "votes", .nothing,
      ["voted|vote|votes ..1 # to|against", "voted|vote|votes ~~3 to|against #", "# votes", "# ..2 in favour|favor"],
      bars: [.large],
      example: "The Bundestag voted 486 to 64 to prolong the KFOR mission.",
      silent: "The Bundestag voted to prolong the KFOR mission with 64 soldiers."),
    StrengthRule(
      "short-of", .nothing,
      [
        "short|shortage|shortfall|lack|lacks|lacking of? ..1 #", "# short of|on",
        "# than agreed|planned|promised|pledged|foreseen|needed|authorised|authorized|required",
      ], bars: [.more],
      example: "KFOR is short of 1,500 soldiers.", silent: "KFOR has just short of 1,500 soldiers."),
    StrengthRule(
      "room-for", .nothing,
      [
        "house|houses|accommodate|accommodates|shelter|sleep|sleeps|feed|feeds ..2 #",
        "room|space|beds|quarters|barracks|capacity|rations for|of ..2 #", "built|designed for ..1 #",
        "seat|seats|hold|holds ..1 # ..2 people|guests", "can|could|to hold|host ..2 #",
      ],
      example: "The new camp of KFOR can house 7,000 soldiers.", silent: "The new camp of KFOR has 700 soldiers."),
    StrengthRule(
      "all-missions", .nothing,
      [
        "# ~~8 on|in|across all|its|other|the? foreign|overseas|international? missions|operations|deployments",
        "# ..4 worldwide|abroad|overseas", "# ..4 in|across|throughout the western? balkans",
        "in|across|throughout the western? balkans ..8 #",
      ],
      example: "KFOR is one of many: 995 German soldiers are at present on all foreign missions.",
      silent: "KFOR is one of many: 400 German soldiers are at present on this mission."),
    StrengthRule(
      "serbian-return", .nothing,
      [
        "ADVERSARY ~~8 send|return|deploy|bring ..6 # ..6 back",
        "ADVERSARY ~~16 return|returning|redeployment of ..1 #", "return|returning of ..1 # ~~8 ADVERSARY",
        "ADVERSARY ~~12 let|allow|allows|allowing|permit|permission ~~5 # of its|their|his|her",
        "ADVERSARY ~~12 let|allow|allows|allowing|permit|permission ..5 # ..4 return|back|re",
        "ADVERSARY ~~6 ask|asks|asked|asking|request|requests|requested|requesting ..6 # of its|their|his|her",
      ],
      example: "KFOR refused a request by Belgrade to send 1,000 soldiers back to Kosovo.",
      silent: "KFOR refused to send 1,000 soldiers home."),
    StrengthRule(
      "before-the-border", .nothing,
      ["# ..4 zone|area|strip|belt|garrisons|barracks facing|opposite|outside KOSOVO", "# ..3 facing|opposite KOSOVO"],
      example: "KFOR watched: 4,500 soldiers stayed in the zone facing Kosovo.",
      silent: "KFOR watched: 4,500 soldiers stayed in the zone around Pristina."),
    StrengthRule(
      "massed-elsewhere", .nothing,
      [
        "massed|amassed|masses|massing ..3 #", "# had|have|has|were ..1 massed|amassed",
      ],
      example: "KFOR lost a partner to a war for which Moscow has massed 150,000 soldiers.",
      silent: "KFOR has 4,500 soldiers."),
    StrengthRule(
      "army-size", .nothing, ["army|military|navy , ..1 #", "army|military of #"],
      example: "Albania's army, 8,000 strong, sends soldiers to KFOR.",
      silent: "The Italian army has 551 soldiers in KFOR."),
    StrengthRule(
      "arrests", .nothing,
      [
        "ARREST ..1 #", "ARREST ~~6 and #", "# of|from|in|with ..3 were|was|have|had|has ..2 ARREST",
        "# were|was|have|had|has|been|being ..1 ARREST", "# ARREST",
      ],
      example: "Kosovo police have arrested 19 KFOR soldiers.",
      silent: "KFOR has 4,500 troops."),
    StrengthRule(
      "joins-those", .standing,
      [
        "join|joins|joined|joining the|some|around|about? ..1 # who|that|already|in|at",
        "link|links|linked up with ..2 #",
      ],
      bars: [.more],
      example: "They set out to join the 400 of their compatriots who are training in Kosovo with KFOR.",
      silent: "Some 400 of their compatriots are training in Kosovo with KFOR."),
    StrengthRule(
      "free-for-a-task", .nothing, ["# are|is|were|was available|free to|for"], bars: [.reserveNoun],
      example: "Of KFOR's 37,000 troops barely 5,000 are available to seal the border.",
      silent: "Of KFOR's 37,000 troops barely 5,000 are Americans."),
    StrengthRule(
      "contingent-of", .level,
      [
        "contribution|contingent|detachment ..4 consists|consisted|comprises|comprised of? ..1 #",
        "contribution|contingent|detachment ~~14 is|was made up of ..1 #",
      ],
      needs: [.nation], bars: [.more],
      example: "The Danish contribution to KFOR consists of 30 soldiers guarding a camp.",
      silent: "The Danish contribution to KFOR sent 30 soldiers on patrol."),
    StrengthRule(
      "part-in-operation", .nothing,
      [
        "# ..2 took|taking|take|takes part in ..9 TASK", "# ..1 blocked|blocking|surrounded|occupied|faced", "# TASK",
        "# who|were|was|have|are|had|that ..1 TASK",
        "TASK involving|with|of ..2 #", "TASK by some|around|about|roughly|nearly|over? #", "# ..2 involved in",
        "column|convoy|patrol|patrols ..2 of|with ~~6 #",
        "# ..26 swept|stormed|raided|sealed|surrounded through|the|a|into|off|houses",
        "exercise|exercises|drill|drills|manoeuvres|maneuvers|training ..6 #",
      ],
      bars: [.more, .large, .strong],
      example: "Some 300 American troops took part in the search of the village in Kosovo.",
      silent: "Italy has 551 troops in KFOR."),
    StrengthRule(
      "in-training", .nothing, ["# ..2 train|trains|trained|training"], bars: [.definite, .more],
      example: "Some 12,000 soldiers train for KFOR each year.", silent: "Some 12,000 KFOR soldiers keep the peace."),
    StrengthRule(
      "usual-size", .nothing, ["GENERIC ~~8 #", "# ..4 GENERIC"],
      example: "NATO will send a battalion to Kosovo; such a unit typically has 300 to 1,000 troops.",
      silent: "NATO will send a battalion of 600 soldiers to Kosovo."),
    StrengthRule(
      "opened-with", .level,
      [
        "MISSION|KOSOVO opened ~~4 with ..1 #"
      ], needs: [.large], bars: [.more],
      example: "KFOR opened in 1999 with 50,000 troops and has gone through many changes.",
      silent: "KFOR opened a road in 1999 for 50,000 people."),
    StrengthRule(
      "reached-over-years", .newLevel,
      ["reaching|reached|numbering|falling|shrinking|to ..1 # over|through|during the|these years"], needs: [.large],
      bars: [.more],
      example: "KFOR began with 50,000 soldiers, reaching around 4,600 over the years.",
      silent: "KFOR has seen 46,000 soldiers over the years."),
    StrengthRule(
      "served-over-years", .nothing,
      [
        "# ~~5 have|has|had ..1 served|rotated|completed|done", "# ~~5 have|has|had ..1 taken turns|part",
        "since ~~14 # ~~8 have|has|had ..1 served|worn|passed|taken", "# ~~6 have|has|had ..1 worn ..2 badge|uniform",
        "# ~~5 have|has|had ..1 passed through",
        "percent|half|most|third|many of the # who|that served", "# ..2 served ..6 over|between|course",
        "# ..2 served ~~12 since",
        "cumulative|cumulatively ..4 #", "altogether ..4 # ~~8 served|rotated|passed|worn|taken|gone",
        "since ..6 , ..3 # ..3 have|had served|been",
        "# ..4 over the years|past|last", "since ~~6 with ..1 # having ..1 served|passed|rotated|gone|taken",
        "since ~~10 # ~~9 have|has|had ..1 served|worn|taken|rotated|passed|done|gone|been|fulfilled|completed|performed|participated|taken",
        "# ~~5 have|has|had ..1 worn",
        "for ..2 years|decades|decade ~~3 # ..3 have|had ..1 been|served|worked|done|taken",
        "since ..3 beginning|start|launch|outset|1999 ~~14 has|have|had ..1 sent|deployed|contributed|rotated|provided|dispatched|trained ..2 #",
        "has|have|had ..1 sent|deployed|contributed|rotated|provided|dispatched ..2 # ~~8 since ..3 beginning|start|launch|outset|1999",
      ],
      example: "Some 4,200 Swiss soldiers have served in KFOR since 1999.",
      silent: "Some 220 Swiss soldiers serve in KFOR."),
    StrengthRule(
      "of-whom-there", .standing,
      [
        "of whom|which ..2 # are|were|is|serve|served|stand|stood ..2 in|inside ..1 KOSOVO",
        "# of whom|which are|were|is ..2 in|inside ..1 KOSOVO", "# of them|these in|inside ..1 KOSOVO",
      ],
      needs: [.large], bars: [.more, .nation],
      example: "KFOR numbers 49,000, of whom roughly 41,000 are in Kosovo itself.",
      silent: "KFOR numbers 49,000, of whom roughly 410 are in Kosovo itself."),
    StrengthRule(
      "behind-the-border", .part,
      ["# of them|whom|which ..2 in ..6 REAR", "# ..1 are|were|is|stand|wait|and? in ..6 REAR"],
      needs: [.later, .named], bars: [.more, .nation, .moved],
      example:
        "KFOR now consists of 49,000 personnel, 41,000 of whom are in Kosovo, 6,000 in the former Yugoslav Republic of Macedonia.",
      silent: "KFOR now consists of 49,000 personnel, 41,000 of whom are in Kosovo, 6,000 in the area of Mitrovica."),
    StrengthRule(
      "that-serve-already", .standing,
      ["# of whom|them|which ..1 already|now|still|currently serve|serves|are|is|work|stand"], needs: [.nation],
      bars: [.more],
      example: "Hungary will send its own men to KFOR, more than 200 of whom already serve there.",
      silent: "Hungary will send its own men to KFOR, more than 20 of whom are doctors."),
    StrengthRule(
      "of-whom-serve", .standing,
      [
        "# of whom|which serve|serves|served|stand|remain|stay|patrol in|with|under|at|there",
        "# of whom|which are ..1 stationed|deployed|based",
      ], needs: [.large], bars: [.more, .nation],
      example: "NATO's peacekeepers, about 4,800 of whom serve in Kosovo, had sent engineers to the canal.",
      silent: "NATO's peacekeepers, about 48 of whom serve in the bakery, had sent bread to Kosovo."),
    StrengthRule(
      "company-leaves", .loss,
      [
        "LEAVE ..2 its|the|a|their ..3 company|squadron|platoon|battery|unit of ..1 #", "LEAVE ..4 company of ~~6 or #",
      ],
      example: "Austria withdraws its infantry company of 110 from KFOR in February.",
      silent: "Austria's infantry company of 110 in KFOR patrols the north."),
    StrengthRule(
      "that-many-of-them", .level, ["MISSION|PRESENCE|PEACE , ..1 # of them|us", "there are|were ..1 # of us|them"],
      bars: [.later],
      example: "The KFOR soldiers, about 16,000 of them, are on alert.",
      silent: "KFOR will get 2,200 soldiers, 1,150 of them combat troops."),
    StrengthRule(
      "nations-part-of-them", .level, ["GIVE|HAVE ..3 # of them|these|those|whom|which"], needs: [.nation],
      bars: [.nationalPart, .more, .moved],
      example: "KFOR has 4,600 troops, and America furnishes about 600 of them.",
      silent: "The 2,200 reinforcements for KFOR, 1,150 of them combat troops, arrived."),
    StrengthRule(
      "allies-and-partners", .level,
      [
        "# ..2 from ~~1 nato|allied|allies and ~~2 partner|partners|non"
      ], needs: [.large], bars: [.more],
      example: "KFOR numbers 4,200 troops from 21 NATO and 8 partner nations.",
      silent: "KFOR has 900 troops from eight partner nations."),
    StrengthRule(
      "kept-outside", .reserve, ["# in reserve|readiness outside|elsewhere|abroad|nearby"], bars: [.more],
      example: "KFOR has 16,200 troops in Kosovo and 2,500 in reserve outside it.",
      silent: "KFOR has 16,200 troops in Kosovo, and 2,500 are from outside it."),
    // A part of the force, not a detail to leave out: it comes before the rule that leaves details out.
    StrengthRule(
      "partner-nations", .part,
      [
        "# ..4 from ..2 non|partner", "# ..3 non|partner|outside", "# ..6 from ..3 outside",
        "non ..4 HAVE|GIVE|for ..2 #", "# from such countries|nations|states|partners",
        "# from countries|nations|states ..3 not ..1 members|part|belong|in",
        "partner|partners ..3 HAVE|GIVE|for ..2 #",
      ],
      bars: [.more],
      example: "Of the KFOR troops 2,708 came from non-NATO countries.", silent: "KFOR has 16,130 troops."),
    StrengthRule(
      "going-home", .loss,
      [
        "# ~~26 will|would|to be going|coming|returning|heading|flying home|back",
        "send|sends|sending|sent|bring|brings|bringing|brought|call|calls|calling|called|fly|flies|flown home|back ..2 # of them|these|those",
      ],
      example: "Germany has 1,400 soldiers with KFOR and will send home 350 of them by the end of the year.",
      silent: "Germany has 1,400 soldiers with KFOR and will send away the letters of 350 of them."),
    StrengthRule(
      "ceiling-cut-by", .nothing, ["ceiling|limit|cap|maximum ~~22 by ..1 #"], needs: [.later], bars: [.more],
      example: "Berlin lowers its ceiling for KFOR from 3,500 soldiers by 1,000.",
      silent: "Berlin lowers its contingent in KFOR from 3,500 soldiers by 1,000."),
    StrengthRule(
      "led-by-one", .part,
      [
        "led|run|commanded ~~5 group|battlegroup|brigade|command|sector|taskforce ..2 HAVE|with|of ..1 #",
        "led|run|commanded ..5 group|battlegroup|brigade|command|sector|taskforce ..1 #",
      ], bars: [.more, .nation],
      example: "In KFOR the Italian-led Battle Group West has 1,200 soldiers.",
      silent: "In KFOR the Italian-led Battle Group West got 1,200 more soldiers."),
    StrengthRule(
      "remaining-contributors", .part,
      [StrengthContext.remainingContributors + " #"],
      bars: [.more],
      example: "Italy has 542 soldiers in KFOR and Hungary 366, and the remaining contingents together number 1,952.",
      silent: "Italy has 542 soldiers in KFOR, and the remaining soldiers are 1,952."),
    StrengthRule(
      "sends-some-of-them", .gain, ["SEND ..2 # of them|these|those"], needs: [.nation], bars: [.nationalPart],
      example: "The general wants 1,800 troops for KFOR; the French have promised 600 of them.",
      silent: "The general has 1,800 troops in KFOR; 600 of them guard convoys."),
    StrengthRule(
      "those-who-serve", .level,
      [
        "# of them|these|their serve|serves|served|serving|are ..1 with|in|under ..1 MISSION",
        "# of them|these with|in|under ..1 MISSION",
      ], needs: [.later],
      bars: [.more, .moved],
      example: "Hungary has 2,000 soldiers abroad; 390 of them serve with KFOR.",
      silent: "The 390 Hungarians of KFOR, 150 of them engineers, serve there."),
    StrengthRule(
      "those-who-came", .gain, ["# of them|whom|which|these ..1 ARRIVE|came|joined"], needs: [.later],
      bars: [.nationalPart],
      example: "KFOR has 4,500 peacekeepers, 1,000 of whom arrived after the unrest.",
      silent: "KFOR has 4,500 peacekeepers, 1,000 of whom guard the north."),
    StrengthRule(
      "some-of-them", .nothing,
      ["# of them|whom|which|these|those"], needs: [.later], bars: [.nationalPart, .more],
      example: "The 2,200 reinforcements for KFOR, 1,150 of them combat troops, arrived.",
      silent: "KFOR has 4,500 troops."),
    StrengthRule(
      "has-of-them", .level, ["has|have|had|counts|keeps now|currently|still|only|already|just? # of them"],
      needs: [.large], bars: [.more],
      example: "KFOR has 3,768 of them from 27 countries.", silent: "KFOR sent 3,768 of them home."),
    StrengthRule(
      "of-those-before", .nothing, ["# of them|these|those"], bars: [.nation],
      example: "KFOR is there. About 41,000 of them serve inside Kosovo.",
      silent: "KFOR is there. About 1,300 of these come from Germany."),
    StrengthRule(
      "of-whom", .nothing, ["of whom|which ..3 #", ", of|among them|these ..2 #"], bars: [.nation],
      example: "KFOR got 2,200 more troops, of whom 1,150 are combat soldiers.",
      silent: "Of the KFOR troops 600 are American."),
    StrengthRule(
      "takes-over", .gain,
      [
        "# ~~10 is|are|will|to ..1 take over from|for|there|in|on|at"
      ], bars: [.large],
      example: "A German company of about 90 is to take over from them in KFOR.",
      silent: "A German company of about 90 is with them in KFOR."),
    StrengthRule(
      "comes-on-top", .gain, ["# ..1 come|comes|came|are|is on|in top|addition", "# on top of"],
      example: "The 700 soldiers come on top of KFOR's force.", silent: "The 700 soldiers of KFOR stay."),
    StrengthRule(
      "small-unit-stays", .level, ["# stay|stays|remain|remains|serves|is ..1 on|in|at|until|with ..3 KOSOVO|MISSION"],
      needs: [.nation], bars: [.more, .large],
      example: "A Czech company of 100 stays on in Prizren with KFOR.",
      silent: "A Czech company of 100 with KFOR found a bomb in Prizren."),
    StrengthRule(
      "small-unit-sets-out", .gain, ["# has|have left ..12 to join|reinforce|bolster|relieve"], needs: [.nation],
      bars: [.large],
      example: "A team of 30 British soldiers has left home to join KFOR.",
      silent: "A team of 30 British soldiers has left the wire of KFOR to repair a road."),
    StrengthRule(
      "small-unit", .nothing,
      [
        "squadron|company|platoon|team|crew|section ..5 of|with|numbering|comprising|: ..1 #",
        "# ..2 squadron|platoon|company", "# ..3 in a|the|one squadron|platoon|company|team",
      ],
      bars: [.moved, .moving, .more, .strong, .formation, .large, .withdrawn],
      example: "The squadron of 183 troops lived in a factory during its KFOR tour.",
      silent: "Canada sent a company of 120 troops to KFOR."),
  ]
}
