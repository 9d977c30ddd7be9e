extension StrengthRule {
  /// Ceilings, first deployments, what is sent, what stands there.
  static let standing: [StrengthRule] = [
    StrengthRule(
      "which-has", .level, [", which|that|who has|have|had now|currently|still|already|around|only? ..1 # "],
      bars: [.more, .upTo],
      example: "NATO authorised help for KFOR, which has about 4,500 soldiers.",
      silent: "NATO authorised help for KFOR, about 4,500 soldiers."),
    StrengthRule(
      "ceiling", .ceiling,
      [
        "LIMIT ~~8 #", "ceiling|limit|cap|maximum ~~14 is|stands|remains|at #",
        "ceiling|limit|cap|maximum on|of|for ~~20 at #",
        "# ..4 limit|ceiling|maximum|cap|threshold|authorised|authorized|permitted|allowed",
        "# ~~6 are|is|were|was|be|been authorised|authorized|permitted|allowed to",
        "mandate|mandates ends|stops|tops at ..1 #", "mandate ~~16 allows|allowed|permits|permitted for? ..1 #",
        "mandate|mandates ..2 allows|permits|provides|foresees|covers|limits|of|for ..4 #",
        "# ..6 under|within the|its|this|that ..2 mandate",
        "# ~~8 ceiling|limit", "# may|can be deployed|sent|stationed|posted|employed|used|assigned",
        "may HAVE #",
        "# ..2 can|could|may SEND|GIVE ~~4 mandate|parliament",
      ],
      bars: [.more, .start, .row],
      example: "The mandate allows Germany to keep up to 400 soldiers in KFOR.",
      silent: "NATO authorised 600 more troops for KFOR."),
    StrengthRule(
      "serving-at-most", .ceiling,
      [
        "can|may ..6 #", "would|will|shall|must #", "mandate|mandates ~~10 #", "# ~~8 mandate",
        "# ..8 can|may|could ..3 SEND|GIVE|be|take",
        "# ..4 serving|serve|stationed|deployed",
      ],
      needs: [.upTo, .nation], bars: [.more],
      example: "Germany may contribute up to 400 soldiers to KFOR.", silent: "Germany sent up to 600 soldiers to KFOR."),
    StrengthRule(
      "at-the-start", .level,
      [
        "START ~~14 #",
        "initial|original presence|force|strength|contingent|deployment ~~30 numbered|counted|was ..1 #",
        "# ~~10 START", "who|that came|arrived|entered|marched ~~5 #",
        "at first ~~14 #",
        "moved|went|came|marched|rolled|entered into|in? ..3 with ..1 #",
        "# ..4 entered|marched|poured|rolled|moved into", "# went|came|marched|rolled|poured in",
      ],
      needs: [.large], bars: [.more],
      example: "At the start of its mission NATO sent some 55,000 soldiers to Kosovo.",
      silent: "NATO sent 700 soldiers to Kosovo."),
    StrengthRule(
      "begins-sending", .gain,
      [
        "begin|begins|began|begun|start|starts|started to? SEND ~~6 #",
        "# ~~4 begin|begins|began|begun|start|starts|started to? ARRIVE|SEND",
      ], bars: [.large],
      example: "Turkey began sending a commando battalion of around 500 soldiers to KFOR.",
      silent: "Turkey began its KFOR mission with 500 soldiers."),
    StrengthRule(
      "nation-at-the-start", .level, ["START ~~10 #", "# ~~8 START"], needs: [.nation], bars: [.more],
      example: "Switzerland began its KFOR mission with 160 soldiers.", silent: "Switzerland sent 30 soldiers to KFOR."),
    StrengthRule(
      "under-command", .standing,
      ["# ~~9 under|at his|her|their orders|command", "command|commands|commanding|charge of|over? ..1 #"],
      needs: [.large], bars: [.more],
      example: "The new KFOR commander will have around 4,500 soldiers under his orders.",
      silent: "KFOR will have around 4,500 soldiers in spring."),
    StrengthRule(
      "leads-contingent", .standing, ["will|to lead|command ..1 #", "leads|commands|led|commanded ..1 #"],
      needs: [.nation], bars: [.more, .large],
      example: "Austria's Colonel Gruber leads 190 soldiers in KFOR.",
      silent: "Austria's Colonel Gruber greeted 190 soldiers in KFOR."),
    StrengthRule(
      "strong-force-changed", .standing, ["FALL|RISE|join|back|help ..3 the|its|their|some|a|around? ..2 #"],
      needs: [.strong, .large],
      example: "NATO plans to scale down its 15,000-strong KFOR force.",
      silent: "NATO plans a 15,000-strong KFOR force."),
    StrengthRule(
      "strong-unit-sent", .gain,
      [
        "SEND|ARRIVE|DEMAND ..3 #", "# ..6 SEND|ARRIVE", "# ..2 came|come|flew to|into|for|in",
        "way|route|heading|bound|headed ~~8 as part of a|an ..1 #",
      ], needs: [.strong], bars: [.large],
      example: "Britain is sending a 600-strong battalion to KFOR.",
      silent: "The 16,000-strong KFOR mission is sending patrols out."),
    StrengthRule(
      "strong-force", .level, needs: [.strong],
      example: "The 16,000-strong KFOR mission goes on.", silent: "A strong KFOR mission goes on."),
    StrengthRule(
      "row-of-those-sent", .gain, ["is|are|were|was|will|would sending|send|sent|offering|giving ~~16 #"],
      needs: [.row],
      bars: [.start, .large],
      example: "KFOR grows: Germany is sending 600 soldiers, Italy 130 and France 400.",
      silent: "KFOR grows: Germany is there with 600 soldiers, Italy 130 and France 400."),
    StrengthRule(
      "table-row", .level, needs: [.row],
      example: "KFOR contributors: Italy 551, Germany 530, Austria 487.", silent: "KFOR has 4,500 troops."),
    StrengthRule(
      "keeping-the-peace", .standing,
      [
        "# provide|provides|keep|maintain|ensure the|a safe|secure|peace"
      ], needs: [.large], bars: [.more],
      example: "KFOR is still there: about 3,500 provide a safe and secure environment.",
      silent: "KFOR is still there: about 350 provide a safe and secure environment."),
    StrengthRule(
      "force-deployed", .level,
      ["deployed|deploys|fielded|sent ..3 #", "# ..2 were|was|had been|being deployed|sent"], needs: [.large],
      bars: [.nation],
      example: "NATO deployed 50,000 troops in Kosovo.", silent: "NATO deployed 600 troops in Kosovo."),
    StrengthRule(
      "nation-keeps-deployed", .level,
      [
        "have|has had|been|currently|now|already? deployed|stationed|committed|contributed|assigned|provided ..3 # ..5 in|to|for|with",
        "has|have|had|keeps|keep|maintains|maintain|contributes|provides|supplies ..4 # ..3 deployed|stationed|based|serving|assigned|attached",
      ],
      needs: [.nation], bars: [.more],
      example: "Switzerland has deployed 165 soldiers in Kosovo with KFOR.",
      silent: "Switzerland sent 30 soldiers to KFOR."),
    StrengthRule(
      "deployed-there", .standing,
      [
        "# ..2 are|is|were|was|been ..1 deployed|stationed ~~8 part of",
        "# ~~8 deployed|stationed|based|serving|posted|present|committed|engaged in|with|as|across|throughout|at|under|within|there",
        "# ..3 assigned|attached|belonging to",
        "# are|is|were|remain still|currently|now deployed|stationed|posted",
        "there are|were currently|now|still? ..1 # ..1 deployed|posted|assigned|stationed",
        "# ..2 on the ground", "# currently|now|still ..3 GIVE", "deployed|stationed|based in ..3 HAVE ..1 #",
      ],
      bars: [.more],
      example: "Some 4,600 KFOR troops stationed in Kosovo keep the peace.",
      silent: "Some 600 troops were sent to KFOR."),
    StrengthRule(
      "wants-there", .target,
      ["wants|wanted|want|envisages|envisaged|foresees|hopes for? ..1 # in|there|on|for|by|at"], needs: [.large],
      bars: [.more],
      example: "NATO eventually wants 50,000 soldiers in Kosovo.",
      silent: "NATO eventually found 50,000 soldiers for Kosovo."),
    StrengthRule(
      "promised-size", .target, ["had|has|have promised|pledged|foreseen|envisaged ..2 #"], needs: [.large],
      bars: [.more, .nation],
      example: "NATO had promised up to 50,000 troops for Kosovo when it moved in.",
      silent: "NATO had promised 500 troops for Kosovo when it moved in."),
    StrengthRule(
      "planned-figure", .target,
      [
        "planned|target|goal|foreseen|envisaged ~~4 : #",
        "a|an|the|of|its planned|target|targeted|promised|projected|intended|envisaged|eventual ..2 #",
        "# ( planned|target|goal ..2 )",
      ],
      needs: [.large], bars: [.more],
      example: "KFOR (1999: 48,000; planned for 2003: 24,000).", silent: "KFOR (1999: 48,000; in 2003: 24,000)."),
    StrengthRule(
      "has-directly", .level,
      [
        "it has|had been ..1 #", "it|this|that will|would be #", "which|that includes|counts|comprises ..1 #",
        "there should|will|would|shall|could be ..1 #",
        "has|have|had|keeps|keep|maintains|contributes|contribute|provides|fields now|currently|still|only|already|around? #",
        "numbering|comprising|counting ..1 #", "# strong",
        "troops|soldiers|peacekeepers|KOSOVO number|numbers|numbered|total|totals|totalled|totaled now|currently|still|only? #",
      ],
      bars: [.more],
      example: "Turkey has 800 troops in KFOR and will send others.", silent: "Turkey has sent 800 troops to KFOR."),
    StrengthRule(
      "will-provide", .gain, ["will|would ..1 provide|contribute|supply|give|commit ..4 #"], needs: [.nation],
      bars: [.more],
      example: "Britain will provide 750 soldiers to KFOR.", silent: "Britain provides 750 soldiers to KFOR."),
    StrengthRule(
      "ready-to-give", .gain, ["ready|willing|prepared|able to GIVE|SEND ..3 #"], needs: [.nation], bars: [.large],
      example: "The French are ready to supply 600 soldiers to KFOR.",
      silent: "The French supply 600 soldiers to KFOR."),
    StrengthRule(
      "asked-for", .gain,
      [
        "considering|considers|mulling|weighing ..2 #", "# ~~4 requested|wanted|needed|sought|demanded", "DEMAND ..4 #",
        "DEMAND ..3 SEND ..4 #",
        "DEMAND ..3 for ..3 #",
      ], bars: [.large],
      example: "Gen. Clark called for 1,800 troops to be sent to KFOR.", silent: "KFOR has 1,800 troops."),
    StrengthRule(
      "sent", .gain,
      [
        "# ..2 come|came|comes|moved|moving|transferred|switched|redeployed|drawn ~~3 from ..4 sfor|s-for|eufor|isaf|bosnia|macedonia|afghanistan",
        "come|comes|came up with ..2 #", "# ~~18 way to|into",
        "SEND ..5 #", "SEND ..8 PART of ..1 #",
        "# ~~16 will|would|should|to|are|is|were|have|has|had|was|been|due ..4 SEND|ARRIVE", "# ..2 ARRIVE",
        "# ..4 heading|bound|en|flew|flown|flying|rushed|headed|way", "arrival|deployment|dispatch of ..3 #",
        "# ..16 are|were|will|have ..2 SEND|ARRIVE", "# are|is|were coming",
        "# are|is|were|was due|expected|awaited at|on|in|this|next|tomorrow|over|shortly|soon|today",
        "# ..1 deploy|deploys|head|heads|fly|go to|for|into",
        "# went|flew|travelled|traveled to ..1 KOSOVO", "# took off from|for|on|that|yesterday|today",
        "# had|have|has come|arrived|landed",
        "# ~~14 crossed|crossing|drove|flew|moved into|to|over ..1 KOSOVO",
        "# ..5 came|come|comes for", "# ~~14 flew|came in|over to|from",
        "# ..3 came|come ashore|on|yesterday|today|over|overnight|last|this",
        "# ..2 sent|dispatched|rushed|airlifted|moved|transferred|deployed", "first wave|batch|group ..4 #",
        "the first of ..1 #",
        "# ~~5 first wave|batch",
        "send|sends|sending|deploy|deploys ..3 , ..4 #", "SEND ..4 , # ,",
      ],
      example: "Britain sent 600 soldiers to KFOR.", silent: "Britain has 600 soldiers in KFOR."),
    StrengthRule(
      "national-part", .level, needs: [.nationalPart],
      example: "KFOR got 800 soldiers, 600 of them British.", silent: "KFOR has 600 British soldiers."),
    StrengthRule(
      "nation-serves", .level,
      [
        "HAVE|GIVE ..6 #", "# ..5 GIVE|HAVE", "# ~~7 support|supports|GIVE", "# come|comes|came|hail",
        "# are|were ..2 in|with|from|of|at|on|for|under|among|there|here|still|now|stationed|based|deployed|serving|taking|part|already|currently|present|assigned",
        "come|comes ..1 #",
        "# ..3 in|to|of|with|for|under|within MISSION|KOSOVO|PEACE",
        "# from", "contingent|troops|soldiers|participation|commitment|presence ..4 of|at|to|: #", "'s ..3 #",
        "MISSION ..6 #",
        "# ..6 in|to|of|with|for|under|within ..3 KOSOVO|MISSION|PEACE", "with|including|among|and ..2 #",
      ],
      needs: [.nation], bars: [.more],
      example: "The Italian contingent in KFOR numbers 551 soldiers.", silent: "KFOR has 4,500 troops."),
    StrengthRule(
      "force-has", .level,
      [
        "HAVE ..6 #", "# ..4 HAVE", "'s ..4 #", "MISSION ..8 of|at|is|was|with|to|from the|its|just|only|now? #",
        "MISSION ..3 #",
        "MISSION , ..1 #",
        "number|numbers|total|strength|size|level|tally|figure|figures ~~8 #",
        "# ..5 from ~~4 countries|nations|states|allies|members|nationalities", "# of nato|kfor|alliance",
        "# ..4 in|of|with|under|across|throughout|for|to|within ..3 KOSOVO|MISSION|PEACE",
        "# ..3 in ..1 theatre|theater|country|region|place",
        "of the|its ..3 #", "with ..2 #", "# make|form|constitute|comprise", "now|currently|still|today ..4 #",
        "relies|rely|relied|draws|count|counts on ..2 #", "( #", "MISSION|number|strength|total|troops : #",
        "level|phase|step|stage of ..1 #", "# do at|now|today",
        "# , according",
      ],
      bars: [.more],
      example: "The NATO-led Kosovo Force numbers nearly 4,000 troops.", silent: "NATO sent 600 troops to Kosovo."),
    StrengthRule(
      "future-verb", .target,
      ["and|but will|would ..2 #", "will|would ..1 #", "wants|wanted|want ..3 #"], needs: [.large, .elided],
      bars: [.more],
      example: "General Mini took over 32,000 soldiers of KFOR and would perhaps bequeath 26,000.",
      silent: "General Mini took over 32,000 soldiers of KFOR and bequeathed 26,000."),
    StrengthRule(
      "named-and-large", .level, needs: [.named, .large, .troops], bars: [.more],
      example: "Some 17,000 KFOR soldiers answer to a German general.", silent: "KFOR met 17,000 protesters."),
  ]
}
