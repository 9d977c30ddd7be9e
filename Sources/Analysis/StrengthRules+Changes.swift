extension StrengthRule {
  /// Changes: what comes, what goes, from which level to which.
  static let changes: [StrengthRule] = [
    StrengthRule(
      "share-cut", .loss, ["FALL ~~10 #", "# ..6 FALL"], needs: [.percent],
      example: "KFOR will be reduced by 50 percent.", silent: "About 11 percent of KFOR is American."),
    StrengthRule(
      "share-otherwise", .nothing, needs: [.percent],
      example: "About 11 percent of KFOR is American.", silent: "KFOR has 4,500 troops."),
    StrengthRule(
      "fewer", .loss, needs: [.less],
      example: "KFOR will have 200 fewer troops.", silent: "KFOR has fewer than 4,000 troops."),
    StrengthRule(
      "down-from", .oldLevel,
      [
        "compared|against ..3 with|to ..3 #", "down|up from ..5 #",
        "FALL|RISE ~~8 from ..4 #", "from ..4 # ~~5 to", "from a|its ..3 of #", "instead of|rather than ..1 the? #",
      ],
      bars: [.more],
      example: "KFOR was cut from 10,000 troops to about 5,500.", silent: "KFOR was cut to about 5,500 troops."),
    StrengthRule(
      "level-after", .newLevel,
      [
        "FALL|RISE ~~12 to ..2 #", "from ~~8 to #", "leaving|leaves|leave ..6 with|at ..2 #",
        "leaving|leaves|leave ..2 #",
        "bring|brings|bringing|brought|take|takes|taking|push|pushes|pushing|put|puts|putting|get|getting ..8 to ..2 #",
        "down|back to ..2 #", "reach|reached|reaches|reaching ..2 #", "go|goes|went|come|comes|came down|up to #",
      ],
      bars: [.more],
      example: "NATO plans to reduce KFOR to 10,000 troops by January.", silent: "NATO sent 600 troops to Kosovo."),
    StrengthRule(
      "raised-by", .gain, ["RISE ..10 by|with|through ..4 #"], bars: [.strong],
      example: "KFOR was reinforced by 200 soldiers.", silent: "KFOR was cut by 3,500 soldiers."),
    StrengthRule(
      "cut-by", .loss,
      ["FALL ..10 by ..2 #", "FALL of ..1 #", "withdrawal|departure|pullout|removal|loss of ..2 #", "FALL ..1 #"],
      bars: [.strong, .more],
      example: "KFOR will be cut by 3,500 soldiers.", silent: "KFOR was reinforced by 200 soldiers."),
    StrengthRule(
      "left-there", .level, ["# left|remain|remained|remaining|remains|stay|stayed|staying in|on|behind|with|at"],
      bars: [.more],
      example: "KFOR had about 9,900 troops left in Kosovo.", silent: "Some 3,500 KFOR troops left Kosovo."),
    StrengthRule(
      "leaving", .loss,
      [
        "# ..4 LEAVE", "LEAVE ..4 #", "# left", "# ..3 going|go|return|returning|returned|coming|come|sent home",
        "send|sending|sent|bring|bringing home ..3 #", "# ..3 will|would|to|being be? FALL",
      ],
      example: "Some 4,500 KFOR soldiers will leave by the end of January.", silent: "KFOR has 4,500 soldiers."),
    StrengthRule(
      "top-up-at-need", .reserve, needs: [.nation, .contingency],
      example: "Switzerland may send KFOR 20 additional soldiers for four months.",
      silent: "Switzerland has 195 soldiers in KFOR."),
    StrengthRule(
      "sent-from-reserve", .gain,
      ["SEND ..3 # ..6 from ..8 RESERVE", "# ..3 from ..8 RESERVE ~~6 SEND|ARRIVE", "# ..3 from ..6 RESERVE ..4 will|would|to"],
      example: "NATO is deploying 700 troops from its operational reserve to Kosovo.",
      silent: "NATO keeps 2,200 troops in reserve for Kosovo."),
    StrengthRule(
      "reserve", .reserve, ["RESERVE ~~6 #", "# ..8 RESERVE", "# ~~8 standby|reserve|disposal|alert"],
      bars: [.start],
      example: "NATO keeps four battalions on standby for Kosovo.",
      silent: "NATO is sending 700 troops to Kosovo."),
    StrengthRule(
      "on-top-of", .level,
      [
        "# ..2 already", "already ..5 #", "on top of|addition to|alongside|besides the|its|some|roughly ..1 #",
        "join|joins|joined|joining|supplement|augment the|its|their|some ..2 #",
        "add|adds|added|adding to the|its ..2 #", "complement|complements|supplements|supplementing ..1 the ..2 #",
        "in addition to ..2 #", "on top of ..1 #",
      ],
      bars: [.more],
      example: "The new troops join the 3,700 soldiers of KFOR.", silent: "NATO sent 700 troops to join KFOR."),
    StrengthRule(
      "more-troops", .gain, needs: [.more],
      example: "NATO will send 700 more troops to Kosovo.", silent: "KFOR has more than 4,500 troops."),
    StrengthRule(
      "reinforcements", .gain,
      [
        "reinforcement|reinforcements ..5 of|totalling|totaling|numbering|total|: ..1 #",
        "reinforcement|reinforcements ..2 HAVE ..2 #", "reinforcements ..3 including ..1 #",
      ],
      bars: [.strong],
      example: "NATO promised reinforcements of 2,000 troops for Kosovo.", silent: "KFOR has 18,000 troops."),
    StrengthRule(
      "reinforcements-counted", .gain, needs: [.reinforcements],
      example: "NATO sent 2,000 reinforcements to Kosovo.", silent: "KFOR has 18,000 troops."),
  ]
}
