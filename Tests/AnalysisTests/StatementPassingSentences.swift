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
  ]
}
