extension StrengthRule {
  /// Levels to come, who goes and who is left.
  static let losses: [StrengthRule] = [
    StrengthRule(
      "foreseen-level", .target,
      [
        "steps|stages|phases|plans ..2 foresee|foresees|envisage|envisages ~~10 #", "gate|phase ~~3 #",
        "gate|phase|stage|step ~~6 presence|force of ..1 #",
        "# as ..1 first|next|last|final|second stage|step|phase|target|goal", "# as the next|last|final|second",
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
        "# ..6 leave|leaves|leaving|left|depart|departs|departed|departing ..4 for ..1 KOSOVO|MISSION",
        "# ..6 leave|leaves|leaving|left|depart|departs|departed|departing ..8 to join|reinforce|relieve ..2 MISSION",
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
        "# ..2 home", "# ~~24 returned|came home", "# ~~45 are|is|were ..1 expected|due|set back|home",
        "# ~~8 flew|fly|went|go|flown|travelled home",
        "exit|departure ~~8 lost|loses|loss ..1 #",
        "MISSION lost|loses|losing ..1 #",
        "will|would lose ..2 #", "loses|lose|losing ..1 # before|by|next|this|over|until",
        "# ..3 going|go|return|returning|returned|coming|come|sent home",
        "send|sending|sent|bring|bringing home ..3 #", "# ..3 will|would|to|being be? FALL",
      ],
      example: "Some 4,500 KFOR soldiers will leave by the end of January.", silent: "KFOR has 4,500 soldiers."),
  ]
}
