extension StrengthRule {
  /// Figures that stand with a force's name and are something else: whole armies, losses, men moved about, men replaced.
  static let apart: [StrengthRule] = [
    StrengthRule(
      "whole-army", .nothing,
      [
        "armed|defence|defense forces ..1 number|numbers|numbered|count|counts|counted|total|totals|comprise ..1 #",
        "army|military|navy|gendarmerie number|numbers|numbered|count|counts|counted|totals|comprises ..1 #",
      ], needs: [.large],
      example: "NATO is in Kosovo; Austria's armed forces number 22,000.",
      silent: "NATO is in Kosovo; Austria's contingent there numbers 220."),
    StrengthRule(
      "lost-men", .nothing,
      [
        "lost|loses|lose ..1 # ..1 in|when|since|during|while|over|a",
        "lost|loses|lose ..1 # ..1 killed|to",
      ],
      bars: [.more, .large],
      example: "KFOR lost 68 soldiers in its first two years.", silent: "KFOR will lose 680 Spanish soldiers by August."
    ),
    StrengthRule(
      "withdrawal-of-the-other", .nothing,
      [
        "gave|gives|given|giving ..2 # ..4 to leave|withdraw|pull|quit",
        "# ~~20 of|ending|completing ..2 ADVERSARY pull|pullout|withdrawal|retreat|departure",
        "ADVERSARY ..4 withdrawn|withdrew|pulled ~~12 # are|were ..2 still|left",
      ], needs: [.large], bars: [.nation],
      example: "KFOR is ready, and NATO gave the 40,000 troops eleven days to leave Kosovo.",
      silent: "KFOR is ready, and NATO gave the 40,000 troops a name."),
    StrengthRule(
      "alliance-elsewhere", .nothing,
      [
        "forces|troops|presence|soldiers in|on the ..1 east|baltics|flank ..3 to ..1 #",
        "# ..2 in its|the battlegroups|battlegroup", "ifor|sfor|isaf , ~~8 HAVE ..1 #", "# ..1 are|were in THEATRE",
      ], needs: [.large],
      example: "NATO has 10,000 soldiers in its battlegroups, more than twice as many as in Kosovo.",
      silent: "NATO has 10,000 soldiers in its camps in Kosovo."),
    StrengthRule(
      "moved-out", .loss,
      [
        "SEND|transferred|transfer|transfers|shift|redeploy|redeploys|redeployed|move|moves|moved ..2 # ..1 from ..1 KOSOVO|MISSION to|for"
      ], bars: [.large],
      example: "The US will move 1,000 soldiers from Kosovo to Iraq.",
      silent: "The US will move 1,000 soldiers from Bosnia to Kosovo."),
    StrengthRule(
      "to-be-halved", .standing, ["# ..2 will|would|is|are|was|were|to ..2 halved|quartered"], needs: [.large],
      bars: [.more],
      example: "KFOR's 10,000 troops will be halved next year.",
      silent: "KFOR's 10,000 troops will be praised next year."),
    StrengthRule(
      "hurt-among-them", .nothing,
      [
        "among ~~3 CASUALTY ~~8 #", "CASUALTY ~~8 # among|of them|whom", "CASUALTY ~~14 of them|whom ..1 , ..1 #",
        "counted|counts|reported|had ..1 # CASUALTY", "CASUALTY , ~~2 # , in ..2 clash|clashes|riot|attack|violence",
      ],
      bars: [.large, .moved, .more],
      example: "Among KFOR's wounded were 19 Hungarians and 11 Italians.",
      silent: "Among KFOR's nations were 19 Hungarians and 11 Italians."),
    StrengthRule(
      "put-on-standby", .reserve,
      [
        "put|puts|placed|placing|putting ..2 # on|in stand|standby|alert|readiness|reserve",
        "reserve ..2 of ..1 # ..2 outside",
      ],
      bars: [.large],
      example: "NATO is sending 700 troops to KFOR and put a further 700 on stand-by.",
      silent: "NATO is sending 700 troops to KFOR and put a further 700 on the road."),
    StrengthRule(
      "force-moves-its-own", .move,
      [
        "kfor|peacekeepers|comkfor|force sent|sends|send|poured|pours|rushed|deployed|dispatched|moved ~~4 # ~~8 to|into|along",
        "# ..2 moved from ..2 to camp|base", "# ..1 extra|more ..2 into|to ~~3 from other ..1 sectors|sector|parts",
      ], bars: [.large],
      example: "KFOR sent 200 troops to the Jarinje crossing.", silent: "NATO sent 200 troops to the Kosovo force."),
    StrengthRule(
      "one-for-another", .level,
      [
        "# ..3 replaced|replacing|relieved|relieving", "# ~~12 relieving|replacing the",
        "# ..16 as part of a|the|its ..2 rotation",
        "# ..8 to take over from the previous|outgoing",
      ], needs: [.nation], bars: [.large],
      example: "Some 1,200 fresh German troops replaced 1,250 comrades in KFOR.",
      silent: "Some 1,200 fresh German troops joined 1,250 comrades in KFOR."),
    StrengthRule(
      "those-relieved", .nothing, ["replaced|replacing|relieved|relieving ..1 #"], bars: [.large],
      example: "The Germans of KFOR replaced 1,250 comrades.", silent: "The Germans of KFOR welcomed 1,250 comrades."),
    StrengthRule(
      "one-for-another-unit", .nothing,
      [
        "# ..16 as part of a|the|its ..2 rotation", "# ~~8 relieving ..4 guard|brigade|battalion|regiment",
      ],
      bars: [.large, .nation],
      example: "The brigade sent 250 soldiers to KFOR as part of a routine rotation.",
      silent: "The brigade sent 250 soldiers to KFOR as part of a plan."),
    StrengthRule(
      "own-force-of-the-land", .nothing,
      ["KOSOVO ~~12 its|their ..1 force|forces|army to ..1 #", "KOSOVO ..4 an|its army of ..1 #"],
      bars: [.named],
      example: "NATO watches: Pristina will increase its force to 5,000 by 2028.",
      silent: "NATO will increase its force in Pristina to 5,000 by 2028."),
    StrengthRule(
      "things-of-the-force", .nothing,
      [
        "# MISSION medals|documents|files|papers|vehicles|flags|badges|patrols|flights|posts|contracts|letters|families|employees|workers|jobs|veterans",
        "sang|sings|played|performed|cooked|sing|plays ..1 for|to ..1 #",
        "examined|tested|screened|vaccinated|treated|interviewed|surveyed ..1 #",
      ],
      example: "Some 4,000 KFOR medals were handed out last year.",
      silent: "Some 4,000 KFOR soldiers are there this year."),
    StrengthRule(
      "of-a-sector", .part,
      [
        "# of|in|from ..1 multinational brigade|task|battle|division",
        "# ..3 based|stationed|deployed in the ..2 sector",
      ], bars: [.more, .nation],
      example: "The 3,500 soldiers of Multinational Brigade East patrol for KFOR.",
      silent: "The 3,500 soldiers of the multinational force patrol for KFOR."),
    StrengthRule(
      "next-step", .target,
      [
        "next|second|third|fourth|further|final ..1 step|phase|stage|cut|reduction ..1 to ..1 #",
        "next|second|third|fourth|further|final ..1 step|phase|stage|cut|reduction ..3 , to ..1 #",
      ],
      needs: [.large], bars: [.more],
      example: "The next step of KFOR, to some 5,700, is expected towards the end of the year.",
      silent: "The next commander of KFOR, with some 5,700, is expected towards the end of the year."),
    StrengthRule(
      "are-deployed", .level,
      [
        "# are|is|were deployed|assigned|attached|posted to|with ..2 MISSION|KOSOVO",
        "# ..6 are|is|were currently|presently|now|still deployed|assigned|attached|posted to|with ..2 MISSION|KOSOVO",
      ],
      needs: [.nation], bars: [.more, .large],
      example: "Some 450 German soldiers are deployed to KFOR.",
      silent: "Some 450 German soldiers are being deployed to KFOR."),
    StrengthRule(
      "what-it-would-take", .target, ["needs|requires ..1 #"], needs: [.large], bars: [.more],
      example: "A general argued that KFOR needs 10,000 soldiers.",
      silent: "A general argued that KFOR has 10,000 soldiers."),
    StrengthRule(
      "what-if", .nothing,
      [
        "if ..3 had|numbered|has|counted|were ..1 #", "had ..2 had|numbered ..1 #",
        "with ..1 # , ..3 could|would|might",
        "how many ~~8 #",
      ], needs: [.large], bars: [.more],
      example: "If KFOR had 10,000 soldiers, this would not have happened.",
      silent: "KFOR had 10,000 soldiers when this happened."),
  ]
}
