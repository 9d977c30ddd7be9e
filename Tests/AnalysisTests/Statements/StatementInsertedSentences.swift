extension MarkedStatements {
  /// Reported speech around who says so, and of those whom the text names further on.
  static let inserted: [Marked] = [
    Marked(
      #"It was now for Serbia, Albin Kurti said, to find a way that would bind both sides."#,
      [
        #"indirect | albin-kurti | say | It was now for Serbia, Albin Kurti said, to find a way that would bind both sides"#
      ]),
    Marked(
      #"They would not come back, Albin Kurti said, unless the order was scrapped."#,
      [#"indirect | albin-kurti | say | They would not come back, Albin Kurti said, unless the order was scrapped"#]),
    Marked(
      #"There would have been fewer dead, Albin Kurti suggested, had KFOR stepped in."#,
      [
        #"indirect | albin-kurti | suggest | There would have been fewer dead, Albin Kurti suggested, had KFOR stepped in"#
      ]),
    Marked(
      #"This is not a blow to trade, Albin Kurti went on, but something far worse."#,
      [#"indirect | albin-kurti | go on | This is not a blow to trade, Albin Kurti went on, but something far worse"#]),
    Marked(
      #"The deal, said Albin Kurti, comes after long talks."#,
      [#"indirect | albin-kurti | say | The deal, said Albin Kurti, comes after long talks"#]),
    Marked(
      #"KFOR can confirm that the road is open."#, [#"indirect | kfor | confirm | the road is open"#]),
    Marked(#"KFOR could say that the road is open."#, []),
    Marked(
      #"News reports said the road was closed."#, [#"indirect | unnamed: News reports | say | the road was closed"#]),
    Marked(#"Albin Kurti called off a news conference and a trip."#, []),
    Marked(
      #"The road was closed, the prime minister said. Kosovar Prime Minister Albin Kurti was away."#,
      [#"indirect | albin-kurti | say | The road was closed"#]),
    Marked(
      #"The road was closed, the prime minister said. Prime Minister Albin Kurti and Prime Minister Edi Rama were away."#,
      [#"indirect | unnamed: the prime minister | say | The road was closed"#]),
    // Words of time between the speaker and the verb.
    Marked(
      #"Albin Kurti the same day accused Serbia of provoking a conflict."#,
      [#"indirect | albin-kurti | accuse | provoking a conflict"#]),
    Marked(
      #"Aleksandar Vucic later that day told reporters that the talks had failed."#,
      [#"indirect | aleksandar-vucic | tell | the talks had failed"#]),
    Marked(
      #"Serbia a week later urged Kosovo to lift the ban."#, [#"indirect | serbia | urge | to lift the ban"#]),
    // Who stands before a relative clause speaks, and nobody behind the verb.
    Marked(
      #"Separately, a US official, who asked not to be named, said John Craddock in Brussels had put forward a plan."#,
      [#"indirect | unnamed: a US official | say | John Craddock in Brussels had put forward a plan"#]),
    Marked(
      #"The union of the Kosova plant, where a worker, Bajram Hyseni (51), died in December, warned that it would strike."#,
      [#"indirect | unnamed: The union of the Kosova plant | warn | it would strike"#]),
    // What stands before somebody "who told them that" is not hers.
    Marked(
      #"It reinstated the post at the request of Albin Kurti, who had told the monthly meeting that they would leave."#,
      [#"indirect | albin-kurti | tell | they would leave"#]),
    Marked(
      #"They met Vjosa Osmani, who told us that twelve pupils had left."#,
      [#"indirect | vjosa-osmani | tell | twelve pupils had left"#]),
    // The body that the sentence before is of.
    Marked(
      #"NATO regretted the step. It urged Kosovo to lift the ban."#, [#"indirect | nato | urge | to lift the ban"#]),
    Marked(#"The ban was lifted. It said nothing."#, []),
    Marked(
      #"Albin Kurti accused Serbia that it had paid the gunmen."#,
      [#"indirect | albin-kurti | accuse | it had paid the gunmen"#]),
    Marked(
      #"Kosovo accused the president of Serbia of paying the gunmen."#,
      [#"indirect | kosovo | accuse | paying the gunmen"#]),
    Marked(#"A vehicle ran over a mine, laid, according to evidence gathered there, by rebels."#, []),
    // Whom it was told to and where, between a subject and its verb.
    Marked(
      #"The bodies, Albin Kurti told the court in Belgrade last autumn, were taken from the truck."#,
      [
        #"indirect | albin-kurti | tell | The bodies, Albin Kurti told the court in Belgrade last autumn, were taken from the truck"#
      ]),
    Marked(
      #"The road, Albin Kurti said on state television, is open."#,
      [#"indirect | albin-kurti | say | The road, Albin Kurti said on state television, is open"#]),
    // Between a helping verb and its verb; behind a time.
    Marked(
      #"The measures will, Albin Kurti said, outlive this government."#,
      [#"indirect | albin-kurti | say | The measures will, Albin Kurti said, outlive this government"#]),
    Marked(
      #"One night in the spring of 1999, Albin Kurti said, a captain ordered him to dig."#,
      [
        #"indirect | albin-kurti | say | One night in the spring of 1999, Albin Kurti said, a captain ordered him to dig"#
      ]),
    Marked(
      #"In the spring of 1999, Albin Kurti said, a captain ordered him to dig."#,
      [#"indirect | albin-kurti | say | a captain ordered him to dig"#]),
    // What is said of a subject in quoted words.
    Marked(
      #"The deal, Miroslav Lajčák wrote, “is not dead.”"#,
      [#"mixed | miroslav-lajcak | write | The deal, Miroslav Lajčák wrote, “is not dead.”"#]),
    Marked(
      #"The general, asked whether more troops would come, answered that it was not for him to say."#,
      [#"indirect | unnamed: The general | answer | it was not for him to say"#]),
    Marked(
      #"Albin Kurti, when asked about the mayors, said they were elected."#,
      [#"indirect | albin-kurti | say | they were elected"#]),
    Marked(
      #"Albin Kurti would only say that the matter was closed."#,
      [#"indirect | albin-kurti | say | the matter was closed"#]),
    Marked(#"Albin Kurti would not say that the matter was closed."#, []),
    Marked(
      #"Albin Kurti's answer was brief: “We will not go.”"#,
      [#"direct | albin-kurti | put | We will not go."#]),
    Marked(
      #"The wing has no heating, doctors admit."#,
      [#"indirect | unnamed: doctors | admit | The wing has no heating"#]),
    Marked(
      #"In Kosovo's view, the law breaks the deal."#,
      [#"indirect | kosovo | according to | the law breaks the deal"#]),
    // A time and a place before it, and "once more" behind it.
    Marked(
      #"At the end of October, at the second hearing, Albin Kurti maintained once more that he was innocent."#,
      [#"indirect | albin-kurti | maintain | he was innocent"#]),
  ]
}
