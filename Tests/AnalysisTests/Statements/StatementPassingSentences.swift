extension MarkedStatements {
  /// Speech that somebody passes on, and what others answer behind it.
  static let passing: [Marked] = [
    Marked(
      #"Kosovo police said masked men fired first, which officials in Belgrade deny."#,
      [#"indirect | kosovo-police | say | masked men fired first"#]),
    Marked(
      #"Albin Kurti said the road was mined, a claim rejected by the ministry in Belgrade."#,
      [#"indirect | albin-kurti | say | the road was mined"#]),
    Marked(
      #"Albin Kurti said he would talk with Belgrade, which rejects the deal."#,
      [#"indirect | albin-kurti | say | he would talk with Belgrade, which rejects the deal"#]),
    Marked(
      #"The bridge is closed until noon, the Ministry of Defence reports."#,
      [#"indirect | ministry-of-defence | report | The bridge is closed until noon"#]),
    Marked(
      #"As announced by Kosovo police, the bridge is closed until noon."#,
      [#"indirect | kosovo-police | report | the bridge is closed until noon"#]),
    Marked(#"As planned by Kosovo police, the bridge is closed until noon."#, []),
    Marked(
      #"The unit comprises two hundred engineers, said Albin Kurti, the prime minister."#,
      [#"indirect | albin-kurti | say | The unit comprises two hundred engineers"#]),
    Marked(
      #"Talks go on in Brussels, the statement, issued late Friday, said."#,
      [#"indirect | unnamed: the statement | say | Talks go on in Brussels"#]),
    Marked(
      #"The head of the party in the north, Albin Kurti, has confirmed that the list was ready."#,
      [#"indirect | albin-kurti | confirm | the list was ready"#]),
    Marked(
      #"Albin Kurti late Friday accused Serbia of staging the raid."#,
      [#"indirect | albin-kurti | accuse | staging the raid"#]),
    Marked(
      #"Albin Kurti warned the unnamed plotters that they would be found."#,
      [#"indirect | albin-kurti | warn | they would be found"#]),
    Marked(
      #"Albin Kurti called on the mayors in that valley and in Serbia to open the road."#,
      [#"indirect | albin-kurti | call on | to open the road"#]),
    Marked(
      #"Albin Kurti said that Vucic's letter welcomes the talks, adding that he would go."#,
      [
        #"indirect | albin-kurti | say | Vucic's letter welcomes the talks"#,
        #"indirect | albin-kurti | add | he would go"#,
      ]),
    Marked(
      #"He told both of them that it was late, Josep Borrell's spokesman said."#,
      [
        #"indirect | unnamed: Josep Borrell's spokesman | say | He told both of them that it was late"#,
        #"indirect | josep-borrell | tell | it was late"#,
      ]),
    Marked(
      #"The ambassador met the mayor, Erden Atiq, on Monday. He said the hall was closed."#,
      [#"indirect | unnamed: He | say | the hall was closed"#]),
    Marked(
      #""The last round was held in spring, in the old town by the river." Albin Kurti recalled."#,
      [#"direct | albin-kurti | recall | The last round was held in spring, in the old town by the river."#]),
    Marked(
      #""We follow it closely. We are ready to step in," the KFOR announcement states."#,
      [#"direct | kfor | state | We follow it closely. We are ready to step in,"#]),
    Marked(
      #""We had not slept for three days," began Albin Kurti."#,
      [#"direct | albin-kurti | begin | We had not slept for three days,"#]),
    Marked(
      #"Serbia's foreign minister Vuk Jeremic, confirmed that the envoys would leave."#,
      [#"indirect | vuk-jeremic | confirm | the envoys would leave"#]),
    Marked(
      #"Albin Kurti said the talks go on, as members of the Council urged both to sign."#,
      [
        #"indirect | albin-kurti | say | the talks go on"#,
        #"indirect | unnamed: members of the Council | urge | to sign"#,
      ]),
    Marked(
      #"Albin Kurti said he knew how hard that would be."#,
      [#"indirect | albin-kurti | say | he knew how hard that would be"#]),
    Marked(
      #"Albin Kurti says Vucic ran a campaign in the north that led to this."#,
      [#"indirect | albin-kurti | say | Vucic ran a campaign in the north that led to this"#]),
    Marked(
      #"Albin Kurti has since said he would go."#, [#"indirect | albin-kurti | say | he would go"#]),
    Marked(
      #"Officials based in Pristina said the road was open."#,
      [#"indirect | unnamed: Officials | say | the road was open"#]),
    Marked(
      #"A document issued on Thursday said the road was open."#,
      [#"indirect | unnamed: A document | say | the road was open"#]),
    Marked(
      #"The football legend said that nobody had asked him."#,
      [#"indirect | unnamed: The football legend | say | nobody had asked him"#]),
    Marked(
      #"Purcell, a carpenter, said she had seen two men."#,
      [#"indirect | unnamed: Purcell, a carpenter | say | she had seen two men"#]),
    Marked(#"The sign on the door said that nobody was in."#, []),
    Marked(
      #"The question they have faced, Albin Kurti says, is how to find it."#,
      [#"indirect | albin-kurti | say | The question they have faced, Albin Kurti says, is how to find it"#]),
  ]
}
