/// Twelve invented articles; marks in braces say what the words state, as `SampleAnswers` reads them.
///
/// `{total about 4500 2022-08 @lena-holm #ITA !planned <|some 4,500 troops}`: kind, qualifier, value, as-of, then
/// speaker, nation, modality and "looks back" where there are any, a bar, and the words.
/// `{event ASSAULT firearms =2023-09-24 @who >whom ^place +killed *injured !status &known|words}` reports an event,
/// `{say deny @who >whom direct =2023-09-26 %via !denied|words}` is a statement.
enum SampleArticles {
  struct Article {
    let id: String
    let date: String?
    var isInferred = false
    let outlet: String?
    var republisher: String?
    /// Articles with the same letter are prints of one story.
    let origin: String
    /// Id of the article that this one copies.
    var copy: String?
    let title: String
    let paragraphs: [String]
  }

  static let all: [Article] = [
    Article(
      id: "a01", date: "1999-06-20", outlet: "Harbour Post", origin: "A",
      title: "First columns enter from the south",
      paragraphs: [
        "{actor kfor|KFOR} has {total about 20000 1999-06-20|about 20,000 soldiers} in {place kosovo|Kosovo} {date 1999-06-20|tonight}, its spokesman said, and {plan upTo 50000 1999|up to 50,000} are planned.",
        "{actor russia|Russia} sent {contingent exact 200 1999-06-12 #RUS|200 troops} ahead.",
      ]),
    Article(
      id: "a02", date: "1999-12", outlet: "Morning Ledger", origin: "B", title: "A winter with fifty thousand soldiers",
      paragraphs: [
        "The force counts {total nearly 50000 1999-12|nearly 50,000 men and women}, {actor nato|NATO} says."
      ]),
    Article(
      id: "a03", date: "2003-07-02", outlet: "Harbour Post", origin: "C", title: "Russian troops leave the airfield",
      paragraphs: [
        "{actor russia|Moscow} withdrew {reduction over 600 2003-07-02 #RUS|more than 600 soldiers} on {date 2003-07-02|Wednesday}.",
        "Some {total about 26000 2003-06|26,000} stay.",
      ]),
    Article(
      id: "a04", date: "2004-03-19", outlet: "North Wire", origin: "D",
      title: "Alliance rushes in more troops after riots",
      paragraphs: [
        "{actor nato|The alliance} sends {reinforcement upTo 1000 2004-03-18|up to 1,000 soldiers} to join the {total about 17500 2004-03|17,500} there.",
        "At least {count atLeast 19 killed|19 people were killed}.",
      ]),
    Article(
      id: "a05", date: "2010-02", isInferred: true, outlet: nil, origin: "E", title: "Smaller force, same task",
      paragraphs: [
        "The {ceiling exact 10000 2010-01|ceiling of 10,000} was reached in {date 2010-01|January}.",
        "{actor lena-holm|General Lena Holm} said {total under 10000 2010-02 @lena-holm|fewer than 10,000} remain.",
      ]),
    Article(
      id: "a06", date: "2011-08-02", outlet: "Morning Ledger", origin: "F",
      title: "Barricades at Jarinje: reserve battalion called",
      paragraphs: [
        "{actor kfor|KFOR} calls its {reserve exact 700 2011-08-02|reserve of 700}; it has {total about 5900 2011-08|some 5,900 troops}.",
        "{actor belgrade-office|The office in Belgrade} spoke of {total about 5500 2011-08 @belgrade-office|about 5,500}.",
      ]),
    Article(
      id: "a07", date: "2017-02-12", isInferred: true, outlet: "Radio Ridge", republisher: "Valley Mirror", origin: "G",
      title: "Ridge radio: is the border quiet?",
      paragraphs: [
        "About {total about 4500 2017-02|4,500 peacekeepers} patrol; there were {total about 50000 1999 <|50,000 at the start}.",
        "{actor ana-petrova|Ana Petrova}, {actor ana-petrova|the mayor}, asked for {reinforcement between 300 500 2017 !demanded|300 to 500 more}.",
      ]),
    Article(
      id: "a08", date: "2022-08-17", outlet: "North Wire", origin: "H", title: "Alliance urges calm before talks",
      paragraphs: [
        "{actor nato|NATO} has {total nearly 4000 2022-08-17|nearly 4,000 peacekeepers} in {place kosovo|Kosovo} and is ready to send more, {actor lena-holm|Holm} said in {place brussels|Brussels}.",
        "{actor marko-ilic|President Marko Ilić} and {actor arta-hoti|Prime Minister Arta Hoti} meet on {date 2022-08-18|Thursday}.",
        "Envoys of both sides {event CONSULT meet =2022-08-18 @marko-ilic >arta-hoti ^brussels !planned|are to sit down together}.",
      ]),
    Article(
      id: "a09", date: "2022-08-17", outlet: "Valley Mirror", origin: "H", copy: "a08",
      title: "Alliance urges calm before the talks",
      paragraphs: [
        "{actor nato|NATO} has {total nearly 4000 2022-08-17|nearly 4,000 peacekeepers} in {place kosovo|Kosovo}."
      ]),
    Article(
      id: "a10", date: "2023-05-30", outlet: "Harbour Post", origin: "I",
      title: "Dozens of peacekeepers hurt in Zvečan",
      paragraphs: [
        "{count exact 30 injured|Thirty soldiers} of {actor italy|Italy} and {actor hungary|Hungary} were hurt in {place zvecan|Zvečan}.",
        "{actor nato|NATO} sends {reinforcement exact 700 2023-05-30|700 more troops} to a force of {total about 3800 2023-05|some 3,800}.",
        "A crowd {event PROTEST riot =2023-05-29 >kfor ^zvecan *30..30 &zvecan-2023|fell upon the soldiers at the gate}.",
        "Ilić told NATO: \"{say demand @marko-ilic >nato direct =2023-05-30|Take your soldiers off our streets}\".",
      ]),
    Article(
      id: "a11", date: "2023-10-01", outlet: "North Wire", origin: "J",
      title: "More soldiers after the attack at Banjska",
      paragraphs: [
        "{actor united-kingdom|Britain} adds {reinforcement about 200 2023-10-01 #GBR|some 200 soldiers}; the force has {total about 4500 2023-10|around 4,500}.",
        "{actor marko-ilic|Ilić} said the {reduction about 4000 2023-10 @marko-ilic|army near the line was cut to 4,000}.",
        "{actor banjska-attackers|The attackers} killed {count exact 1 killed|a policeman} on {date 2023-09-24|24 September}.",
        "Gunmen {event ASSAULT firearms =2023-09-24 @banjska-attackers >kosovo-state ^banjska +1..1 &banjska-2023|opened fire on a patrol}.",
        "Hoti said that {say say @arta-hoti indirect =2023-09-25 %interview|the terrorist attack had been long prepared}.",
        "Ilić {say deny @marko-ilic >kosovo-state mixed =2023-09-26 !denied|any part of the state in the shooting}.",
        "By Ilić's count {event ASSAULT =2023-09-24 ^banjska +3..4 &banjska-2023 @banjska-attackers|three or four were killed}.",
        "One paper {event ASSAULT =2023-09 ^banjska !alleged @banjska-attackers|writes of a second attack}.",
      ]),
    Article(
      id: "a12", date: nil, outlet: nil, origin: "K", title: "",
      paragraphs: [
        "KFOR will {reinforcement none 0 ?|further boost its forces}, {actor arta-hoti|Hoti} was told. 日本 e\u{301}t\u{1b}[31m.",
        "Somebody {event MOBILIZE troops|moved lorries by night}, and {say say indirect|nobody knew why}, a driver said.",
      ]),
  ]

  struct Person {
    let id: String
    let name: String
    let kind: String
    var country: String?
    var roles: [(role: String, of: String?, from: String?, to: String?)] = []
    var isFound = false
    var aliases: [String] = []
  }

  static let actors: [Person] = [
    Person(
      id: "nato", name: "NATO", kind: "organisation", aliases: ["the alliance", "North Atlantic Treaty Organization"]),
    Person(id: "kfor", name: "KFOR", kind: "mission"),
    Person(
      id: "lena-holm", name: "Lena Holm", kind: "person", country: "NOR",
      roles: [
        ("commander", "kfor", "2009-09", "2010-09"), ("secretary general", "nato", "2021-10-01", nil),
      ], aliases: ["Holm"]),
    Person(
      id: "marko-ilic", name: "Marko Ilić", kind: "person", country: "SRB",
      roles: [("president", "serbia", "2017-05-31", nil)]),
    Person(
      id: "arta-hoti", name: "Arta Hoti", kind: "person", country: "XKX",
      roles: [("prime minister", "kosovo-state", "2021-03-22", nil)]),
    Person(id: "ana-petrova", name: "Ana Petrova", kind: "person", isFound: true),
    Person(id: "russia", name: "Russia", kind: "state", country: "RUS", aliases: ["Moscow"]),
    Person(id: "serbia", name: "Serbia", kind: "state", country: "SRB"),
    Person(id: "kosovo-state", name: "Kosovo", kind: "state", country: "XKX"),
    Person(id: "italy", name: "Italy", kind: "state", country: "ITA"),
    Person(id: "hungary", name: "Hungary", kind: "state", country: "HUN"),
    Person(id: "united-kingdom", name: "United Kingdom", kind: "state", country: "GBR", aliases: ["Britain"]),
    Person(id: "belgrade-office", name: "Office for Kosovo", kind: "office", country: "SRB"),
    Person(id: "banjska-attackers", name: "Banjska attackers", kind: "armed_group"),
  ]

  /// Date, value, kind, nation of the reference rows.
  static let reference: [(date: String, value: Int, kind: String, nation: String?)] = [
    ("1999-06-24", 30_000, "total", nil), ("1999-09-08", 49_000, "total", nil), ("2000-02", 45_000, "total", nil),
    ("2001-03", 43_000, "total", nil), ("2002-01", 39_000, "total", nil), ("2002-12", 28_000, "total", nil),
    ("2003-06", 26_000, "total", nil), ("2003-12", 17_500, "total", nil), ("2006-08", 16_000, "total", nil),
    ("2009-06", 13_800, "total", nil), ("2010-02", 9_900, "total", nil), ("2010-11", 8_700, "total", nil),
    ("2011-08", 5_900, "total", nil), ("2013-12", 4_900, "total", nil), ("2014-09", 4_600, "total", nil),
    ("2019-02", 3_500, "total", nil), ("2020-01", 3_400, "total", nil), ("2021-02", 3_600, "total", nil),
    ("2022-01", 3_770, "total", nil), ("2023-02", 3_800, "total", nil), ("2023-10", 4_500, "total", nil),
    ("2024-06", 4_600, "total", nil), ("1999", 7_000, "contingent", "USA"),
  ]
}
