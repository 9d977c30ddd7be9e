/// The five questions, asked of the bundled corpus. `make docs` writes `docs/tour.md` from them.
enum TourScript {
  static let questions = [strength, person, event, news, handingOn]

  private static let strength = TourQuestion(
    title: "How strong was KFOR in August 2022, who says so, how sure is that, and what does the official series say?",
    opening: "Pane 3 is the ledger of strength. Totals, reinforcements, plans and single nations are different signs.",
    steps: [
      TourStep(
        "3",
        "All that the corpus says of KFOR's strength since 1999: points as reported, the reference series as a line with its "
          + "gaps left open, changes as arrows below, plans apart. The lines below the chart read out the point under the "
          + "cursor.",
        shows: ["KFOR strength", "● reported", "── reference", "▲ more  ▼ fewer", "reference about 4,686 (2025-04-25)"]),
      TourStep(
        "i \"since:2022-08 until:2022-08\" Enter / \"total\" Enter",
        "`i` edits the filter that rules all panes: the articles of that month, whose time the chart now shows. `/` leaves the "
          + "totals in the list. POLITICO has *nearly* 4,000, which is an interval and stays one: the bar below the point. The "
          + "Reuters story is one origin in three prints. The reference series has 3,735, so POLITICO's figure may be up to 265 "
          + "above it or 235 below.",
        shows: [
          "filter: since:2022-08 until:2022-08", "2022-08-17  ● total  nearly 4,000  [3,500..4,000]",
          "POLITICO · own words · 1/1 articles/origins",
          "reference 3,735 (2022-08)  difference -235 to +265 (-6.3% to +7.1%)", "about 3,800", "Reuters", "RFE/RL",
        ]),
      TourStep(
        "Enter",
        "From the figure to its words: one key, as one report stands behind it. The rule that read it, and the bytes of "
          + "the file, stand below.",
        shows: [
          "NATO could add to its effort in Kosovo", "total: nearly 4,000 troops · [3,500..4,000] · as of 2022-08-17",
          "rule force-has · bytes ", "POLITICO via euobserve.com  ·  2022-08-17 stated by the page or record",
        ], highlights: "nearly 4,000 troops"),
      TourStep(
        "Esc", "One key back: cursor, search and scroll are as they were.", isAgain: 2, isPictured: false),
      TourStep(
        "R",
        "The official figure has its own source: the row of the reference series, with its grade.",
        shows: ["Claims: reference 2022-08", "3,735  total", "RFE/RL"]),
      TourStep(
        "9",
        "Do they disagree? Pane 9 sets figures for the same thing side by side, never averaged, with a reason from a closed list: "
          + "here 3,800 is 3,735, rounded.",
        shows: [
          "KFOR total", "3,735 RFE/RL 1/1 ▎ about 3,800 Reuters 3/1", "rounding: 3,800 is a round number within 2 %",
        ]),
      TourStep(
        "Enter Enter",
        "A figure with several claims behind it: one key lists them, the second one shows the words of the one chosen.",
        shows: ["about 3,800 troops", "[3,750..3,850]"], highlights: "about 3,800 troops"),
      TourStep("Esc Esc", "And back.", isAgain: 2, isPictured: false),
      TourStep(
        "F F", "`F` takes the filter away, term by term.", shows: ["filter: all"], isPictured: false),
    ])

  private static let person = TourQuestion(
    title: "Who is this person, what office did they hold on the day of the article, what have they said and done?",
    opening: "Pane 2 lists everybody the texts name, those no lexicon knows among them.",
    steps: [
      TourStep(
        "2 / \"vucic\" Enter",
        "Written without its diacritics the name is found in every spelling. The card below the list says who this is.",
        shows: ["Aleksandar Vučić", "person", "SRB", "president, Serb"]),
      TourStep(
        "Enter",
        "The dossier: names as met in the texts, offices with their dates, what texts call him, statements with denials kept as "
          + "denials, events.",
        shows: [
          "Aleksandar Vucic", "prime minister, Serbia", "2014-04-27 to 2017-05-31", "president, Serbia",
          "2017-05-31 to open", "¬ denied: any responsibility", "Sky TG24",
        ]),
      TourStep(
        "/ \"halve\" Enter",
        "What has he said of his army? A statement of 2023, where it stands,", shows: ["halve the forces"],
        isPictured: false),
      TourStep(
        "Enter", "and the office he held when he said it: president.",
        shows: ["then president, Serbia", "Sky TG24", "2023-10-02"], highlights: "halve the forces"),
      TourStep(
        "Esc / \"Prvi\" Enter Enter",
        "Ten years earlier the same name is another office: the article of April 2013 opens at his name, and the line below says "
          + "what he was on that day.",
        shows: ["on that day first deputy prime minister", "Normalizacija.rs", "2013-04-19"],
        highlights: "Aleksandar Vučić"),
    ])

  private static let event = TourQuestion(
    title: "What happened at Banjska, in each side's words and numbers, and which reports are copies of one another?",
    opening: "Pane 4 has one row for an event, gathered from all reports of it.",
    steps: [
      TourStep(
        "4 / \"banjska\" Enter",
        "Several rows: the attack itself, and later talk of it that gives no day and is kept apart rather than guessed at.",
        shows: ["ASSAULT", "Banjska", "2023-09-24"]),
      TourStep(
        "/ \"ambushes police\" Enter Enter",
        "The event's page. Each figure of killed has the one who gives it; each side has its column, and a side of which the corpus "
          + "has nothing says so.",
        shows: [
          "Armed Serb group ambushes police at Banjska", "ASSAULT", "2023-09-24 (the reference timeline)",
          "4 killed  AP, Kleine Zeitung, KosovaPress  3/3", "Belgrade", "Pristina", "none in this", "KFOR/NATO",
          "calls it “attack”",
          "10 reports in 9 articles of 9 origins",
        ]),
      TourStep("j", "The cursor on the number of killed,", shows: ["▸1 killed"], isPictured: false),
      TourStep("Enter", "the claims behind it,", shows: ["Claims: 1 killed", "AFP", "VOA"], isPictured: false),
      TourStep(
        "Enter", "and the words of the first.", shows: ["2023-10-01"],
        highlights: "Serbs had killed a Kosovo policeman near the village of Banjska"),
      TourStep("Esc Esc", "And back.", isAgain: 3, isPictured: false),
    ])

  private static let news = TourQuestion(
    title: "What is new since yesterday, and what changed in what we thought we knew?",
    opening:
      "While the program runs, two files come into the folder: a report of the day, and a portal's reprint of it.",
    steps: [
      TourStep(
        "Q",
        "Nobody pressed a key to read them, and the cursor stayed where it was. `Q` lists what they changed: figures and claims "
          + "that are new, and events and disagreements that are not what they were.",
        shows: [
          "Last change, 1 of 1", "changed  event      Armed Serb group ambushes police", "origins instead of",
          "new      statement  Albin Kurti: one policeman", "denied, indirect", "new      disagree",
        ], arrival: .files(files)),
      TourStep(
        "4 / \"ambushes police\" Enter Enter",
        "The event's page has grown: Pristina's and Belgrade's words beside NATO's, three figures of killed, twelve articles and eleven "
          + "origins, since the reprint is no second witness.",
        shows: [
          "in 12 articles of 11 origins", "1 killed", "3 killed", "says Aleksandar", "4 killed", "calls it “clash”",
          "Albin Kurti", "2/1",
        ]),
      TourStep(
        "G PgUp", "Below, each report, and which one is a copy: the portal's has the same words as AP's.",
        shows: ["Adriatic Digest  ·  same words as AP", "KUNA"]),
      TourStep(
        "9 / \"banjska\" Enter j",
        "One and four killed: one counts the police alone. Three and four: the counts of two different days.",
        shows: ["3 ▎ 4", "date: 3 was the count by 2023-09-25, 4 on 2023-10-06", "4 [4]"]),
    ])

  private static let handingOn = TourQuestion(
    title: "Give me that as a brief, a table, a chart that I can hand on, every line with its source.",
    opening: "The filter says what it is to be about. It rules all panes and is always in sight.",
    steps: [
      TourStep(
        "1 i \"since:2022-08 until:2022-08\" Enter",
        "Articles of August 2022. The header counts what is left.",
        shows: ["filter: since:2022-08 until:2022-08", "of 130 articles"]),
      TourStep(
        "b", "`b` proposes a name.", shows: ["brief as kforwatch-brief-2022-08-2022-08.md"], isPictured: false),
      TourStep(
        "Enter", "Every line has numbers, every number its outlet, day, file, bytes and sentence at the end.",
        shows: ["Saved"], isPictured: false),
      TourStep(
        "3 s Enter", "The points of pane 3 as a table: `s` saves the pane, as CSV if nothing else is said.",
        shows: ["Saved"],
        isPictured: false),
      TourStep(
        "s Tab*3 Enter", "And the chart as a picture: Tab goes through the formats.", shows: ["Saved"],
        isPictured: false),
    ])

  private static let body = """
    MITROVICA, Kosovo (AP) - Masked gunmen ambushed a police patrol near the village of Banjska before dawn on Sunday and \
    killed a policeman. Some 30 of them then shut themselves up in a monastery.

    Prime Minister Albin Kurti said that one policeman was killed in the attack at Banjska on Sunday and called it terrorism.

    Serbian President Aleksandar Vučić said that three Serbs were killed in the clash at Banjska on Sunday. He denied that \
    Serbia had sent the gunmen.

    KFOR said that its troops were near Banjska and stood ready to respond to the attack.

    """

  /// What comes in: a report, and its reprint a day later under another name.
  private static let files = [
    (
      name: "2023-09-24-ap-ambush-near-banjska.txt",
      text: "Title: Policeman killed near Banjska, gunmen hold out in monastery\nOutlet: AP\nDate: 2023-09-24\n\n"
        + body
    ),
    (
      name: "2023-09-25-adriatic-digest-ambush-reprint.txt",
      text: "Title: Policeman killed near Banjska\nOutlet: Adriatic Digest\nDate: 2023-09-25\n\n" + body
    ),
  ]
}
