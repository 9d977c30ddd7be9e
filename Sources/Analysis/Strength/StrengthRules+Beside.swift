extension StrengthRule {
  /// Figures that the words beside another figure, or a change of command, tell apart.
  static let beside: [StrengthRule] = [
    StrengthRule(
      "army-being-built", .nothing,
      [
        "building|build|builds|forming|form|forms|creating|create|raising|raise|recruiting a|an|its|their|own ..2 force|army|guard|militia|corps of ..1 #",
        "turn|turned|turning|transform|transformed|transforming ~~4 into a|an army|force of ..1 #",
        "guard|militia|militias|veterans|volunteers ~~10 #",
      ],
      bars: [.named, .nation],
      example: "NATO's mission is in Kosovo, which is building a force of 5,000.",
      silent: "NATO's mission in Kosovo is a force of 5,000."),
    StrengthRule(
      "beside-those-sent", .gain,
      [
        "in addition to ..1 # deployed|sent|dispatched|flown|rushed",
        "in addition to ..1 # who|that ..1 came|arrived|landed",
      ], bars: [.large],
      example: "Over 130 Romanians joined KFOR, in addition to 200 British soldiers deployed this month.",
      silent: "Over 130 Romanians joined KFOR, in addition to 200 British soldiers who live there."),
    StrengthRule(
      "top-up-allowed", .reserve,
      [
        "power|possibility|option|right|authority|leave to RISE ~~20 #",
        "empowered|empowers|authorised|authorises|authorized|authorizes|allowed|allows|permits|permitted ~~6 to RISE ~~20 #",
      ], needs: [.upTo], bars: [.large],
      example:
        "Switzerland's parliament gave the government the power to increase Swisscoy in KFOR by a maximum of 30 soldiers.",
      silent: "Switzerland's government will increase Swisscoy in KFOR by a maximum of 30 soldiers."),
    StrengthRule(
      "came-before", .gain,
      ["days|weeks|hours|months after|before ..1 # ~~6 were|was|had|have ..1 SEND|ARRIVE|came"], bars: [.large],
      example: "Vilnius withdraws from KFOR only weeks after 20 additional soldiers were sent to Kosovo.",
      silent: "Vilnius withdraws from KFOR weeks after 20 soldiers were hurt in Kosovo."),
    StrengthRule(
      "who-will-come", .gain,
      ["# who|that|which will|would ..2 SEND|ARRIVE", "# who|that|which are|is to|being|due ..2 SEND|ARRIVE"],
      needs: [.definite],
      bars: [.large],
      example: "The 200 British soldiers who will be sent to Kosovo belong to KFOR's reserve.",
      silent: "The 200 British soldiers who will be praised in Kosovo belong to KFOR's reserve."),
    StrengthRule(
      "who-will-reinforce", .gain,
      ["# who|that|which will|would|are|is|were ..2 reinforce|strengthen|bolster|augment|boost ..5 MISSION"],
      bars: [.large],
      example: "Bulgaria saw off a military contingent of 100 soldiers who will further reinforce KFOR.",
      silent: "Bulgaria has a military contingent of 100 soldiers who will further train with KFOR."),
    StrengthRule(
      "among-those-sent", .gain,
      ["# ~~24 will|would|to|are|were be? among|part of? the|those? ..1 MORE ~~3 troops|soldiers|men"],
      bars: [.large],
      example: "Some 800 Italian soldiers will be among the additional 2,000 troops for KFOR.",
      silent: "Some 800 Italian soldiers will be among the crowd at the additional party of KFOR."),
    StrengthRule(
      "further-part-there", .standing,
      [
        "posted|deployed|stationed|based|serving ..2 in|with|to ~~4 , with|and an? additional|another|further|more? #",
        "posted|deployed|stationed|based|serving ..2 in|with|to ~~4 , with|and #",
      ],
      needs: [.more, .elided], bars: [.large],
      example: "Romania has 330 soldiers there: 250 are posted in Bosnia, with an additional 80 in Kosovo with KFOR.",
      silent: "Romania has 330 soldiers there and will send an additional 80 to Kosovo with KFOR."),
    StrengthRule(
      "further-ones-elsewhere", .part,
      ["# ~~10 are|were in|at|based|stationed|deployed"],
      needs: [.more], bars: [.nation],
      example: "KFOR has 39,900 troops in Kosovo. A further 5,500 KFOR soldiers are in support roles in Macedonia.",
      silent: "KFOR has 39,900 troops in Kosovo. A further 5,500 KFOR soldiers will come in spring."),
    StrengthRule(
      "rotation-with", .level, ["rotation ~~20 with its|their ..1 #"], needs: [.nation], bars: [.more, .large],
      example: "The ninth rotation of Americans in KFOR leaves for Kosovo with its 1,300 members.",
      silent: "The ninth rotation of Americans in KFOR leaves Kosovo with its 1,300 crates."),
    StrengthRule(
      "needs-a-vote", .nothing,
      [
        "any|every|no deployment|mission|operation|posting ~~8 #",
        "deployment|mission|operation|posting|it|they ~~8 involves|involve|involving|exceeds|exceed|exceeding ..2 #",
      ], bars: [.large, .more],
      example: "Swisscoy goes on, but parliament must approve any deployment to Kosovo of more than 100 soldiers.",
      silent: "Swisscoy goes on, and parliament approved its deployment to Kosovo of 220 soldiers."),
    StrengthRule(
      "stay-of-its-contingent", .standing,
      [
        "deployment|mission|stay|presence|mandate|tour of|for its|the|their contingent|detachment|unit|group of ..1 #"
      ], needs: [.nation], bars: [.more, .upTo],
      example: "Luxembourg prolongs the deployment of its contingent of 26 soldiers in KFOR.",
      silent: "Luxembourg plans the deployment of a contingent of 26 soldiers to KFOR."),
    StrengthRule(
      "would-need", .nothing, ["would|might require|need|take ..1 #"], needs: [.large], bars: [.more],
      example: "NATO would need 150,000 soldiers for an invasion, KFOR's general said.",
      silent: "NATO would leave 15,000 soldiers in KFOR."),
    StrengthRule(
      "held-against", .nothing, ["hold|holding|held|guard|guarded|defend|defended|stood ~~8 against ..1 #"],
      example: "KFOR had 90 men in Kosovo to hold the road against 8,000.",
      silent: "KFOR had 90 men in Kosovo and wanted 8,000."),
    StrengthRule(
      "number-of-hurt", .nothing,
      ["raised|raises|put|puts|revised|corrected the|its|that number|toll|figure|count ..2 to|at #"], bars: [.large],
      example: "NATO in Kosovo later raised the number to 93.",
      silent: "NATO in Kosovo later raised its force to 4,500."),
    StrengthRule(
      "recommended-force", .target,
      [
        "recommend|recommends|recommended|propose|proposes|proposed|advise|advised|suggest|suggested ~~2 a|the ~~5 force|presence|strength|level of ..1 #"
      ],
      needs: [.large], bars: [.more],
      example: "NATO's staff will recommend a smaller, more mobile force of 10,000 for Kosovo.",
      silent: "NATO's staff counted a smaller force of 10,000 in Kosovo."),
    StrengthRule(
      "beside-the-start", .standing, ["# ~~8 , as? against|compared|versus ~~8 START"], needs: [.large],
      bars: [.more, .nation],
      example: "KFOR has about 4,700 soldiers from 30 countries, as against 50,000 at the start.",
      silent: "KFOR had about 47,000 soldiers from 30 countries at the start."),
    StrengthRule(
      "command-passed-on", .standing,
      [
        "took|take|takes|taken|inherited|inherits|inherit over? a|the force of ..1 #",
        "hand|hands|handed|leave|leaves|left|pass|passes|passed over|on? a|the|one force? of ..1 #",
      ],
      needs: [.large], bars: [.more],
      example: "You took a force of 3,800 and leave KFOR in good order.",
      silent: "NATO will take 3,800 soldiers from KFOR."),
    StrengthRule(
      "will-be-left", .target, ["there will|would be ..3 # left|remaining"], needs: [.nation], bars: [.more],
      example: "By winter there will be only about 700 U.S. troops left in KFOR.",
      silent: "By winter there were only about 700 U.S. troops left in KFOR."),
    StrengthRule(
      "are-left", .standing,
      ["there are|were|remain still|only|now? ..2 # left", "# ..2 are|were still? left in|there|today|now|from"],
      needs: [.large], bars: [.more],
      example: "Ten years later there are 3,500 KFOR soldiers left.", silent: "In May 3,500 KFOR soldiers left Kosovo."),
    StrengthRule(
      "joined-by", .gain, ["was|were|been|is|are joined ~~5 by ..2 #"], bars: [.large],
      example: "KFOR was joined in January by 200 Italians of the strategic reserve.",
      silent: "KFOR keeps 200 Italians of the strategic reserve at home."),
    StrengthRule(
      "described-force", .target,
      [
        "asked|told|ordered|instructed|studying|drafting|describing to? describe|plan|draw|draft|sketch|model|prepare? ..2 a force of ..1 #"
      ],
      needs: [.large], bars: [.more],
      example: "KFOR's planners have been asked to describe a force of 3,000.", silent: "KFOR is a force of 3,000."),
    StrengthRule(
      "arrived-from-unit", .gain, ["# of the ~~16 arrived|landed from|in|at|on|last|this|yesterday"],
      needs: [.troops], bars: [.large, .definite, .percent],
      example: "About 200 soldiers of the 1st Battalion of the Rifles arrived in Kosovo to join KFOR.",
      silent: "About 200 soldiers of the 1st Battalion of the Rifles serve in Kosovo with KFOR."),
    StrengthRule(
      "cut-by-a-share", .level,
      [
        "# ~~8 be|been|was|were ..1 cut|reduced|trimmed|scaled|shrunk by ..2 third|half|quarter|fifth|tenth|percent|%"
      ],
      example: "Slovenia's contingent of about 100 soldiers in KFOR is to be cut by a third.",
      silent: "Slovenia's contingent in KFOR is to be cut by 100 soldiers."),
  ]
}
