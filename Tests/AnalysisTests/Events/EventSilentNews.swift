/// News of other things that uses the words of conflict, one sentence a text: none of it is an event of this conflict.
enum EventSilentNews {
  static let sport = """
    Serbia beat Kosovo 2-0 in a qualifier in Belgrade on Friday.
    Novak Djokovic fired 15 aces past his Albanian opponent to reach the last eight.
    Croatia attacked down the left and Germany struggled to defend.
    The Serbian striker shot wide from ten metres.
    Kosovo's judo champion defended her title in Tokyo.
    Red Star's keeper was injured in training and will miss the trip to Skopje.
    The Albanian captain was sent off for a foul on a Serbian defender.
    Russia was banned from the world athletics championships over doping.
    Hungary's water polo team crushed Italy in Budapest.
    Kosovo sent eleven athletes to the Olympic Games.
    Partizan sacked their coach after a defeat in Novi Sad.
    The federation of Montenegro threatened to withdraw its team from the tournament.
    Serbia's volleyball players clash with Turkey in the final on Sunday.
    Germany bombed out of the World Cup after a draw with Spain.
    The Kosovo captain rejected a contract from a club in Italy.
    Bosnia's defence withstood a late assault by Portugal.
    Slovenia's cyclist launched an attack on the last climb and took the yellow jersey.
    Fans lit flares when Serbia scored in Pristina.
    Romania's coach accused the referee of robbing his side.
    England's midfielder pulled out of the squad to face Albania with a knee injury.
    The Serbian club agreed to sell its goalkeeper to Napoli.
    Croatia surrendered a two-goal lead against Wales.
    Kosovo's boxers marched into the semi-finals in Sofia.
    Basketball: Serbia destroyed Greece by forty points.
    """
  static let business = """
    Share prices in Frankfurt exploded after the bank raised its forecast.
    Serbia's central bank fired a warning shot at property lenders.
    Croatia adopted the euro as its currency on 1 January 2023.
    A German carmaker will invest 200 million euros in a plant in Serbia.
    The price war between supermarkets in Kosovo went on.
    Turkey raised interest rates to fight inflation.
    Kosovo signed a loan with a German bank for a wind park.
    A Chinese company seized a third of the Serbian market for tyres.
    Investors fled the Turkish lira on Thursday.
    Germany's economy was hit by high energy prices.
    Shell pulled out of a drilling project in Albania.
    Albania's tourism boomed, and hotels in Durres were attacked by critics for their prices.
    Serbia exported 300,000 tonnes of maize to Italy.
    The airline deployed larger aircraft on the route between Pristina and Zurich.
    Exports from Kosovo to Switzerland rose by a tenth.
    The steel maker shut down a furnace in Smederevo, Serbia.
    Budapest sold its stake in the telecoms company to a Serbian investor.
    The Italian bank stormed into the market of Kosovo with cheap loans.
    Unions and employers in Serbia reached a deal on the minimum wage.
    Austria's chipmaker captured new customers in China.
    Lithium from Serbia could power a million electric cars in Germany, the firm said.
    The mobile operator in Kosovo was sanctioned by no one and grew by ten per cent.
    Serbia's power utility restored electricity after a fault at the plant in Obrenovac.
    Trade between Albania and Kosovo doubled within five years.
    """
  static let accidents = """
    Four people were killed when a minibus overturned on a mountain road near Peja.
    A fire in a furniture store in Pristina destroyed stock worth a million euros.
    An earthquake shook Durres and injured dozens of people.
    A passenger train hit a lorry near Nis, killing five people.
    Floods cut off villages in southern Serbia on Tuesday.
    A gas leak caused an explosion in a flat in Belgrade.
    Two climbers were killed by an avalanche in the mountains above Peja.
    Lightning struck a church tower in Prizren.
    Firefighters battled a forest blaze on the border of Greece and Albania for a third day.
    A soldier drowned while swimming in the lake at Gazivode.
    The roof of the railway station in Novi Sad collapsed and killed fourteen people.
    A boiler exploded at a hospital in Skopje.
    A helicopter crashed in fog in Croatia, and its pilot died.
    Heavy snow blocked the road between Podgorica and Kolasin.
    A nightclub fire in Kocani killed 59 people in North Macedonia.
    The storm ripped roofs off houses in Gjakova and injured a child.
    A Turkish lorry driver was killed in a crash on the motorway near Lipjan.
    Rockfall closed the road from Peja to Rozaje.
    Rescuers evacuated 300 people from flooded homes in Serbia.
    A pupil was hurt when a ceiling fell in a school in Gjilan.
    """
  static let crime = """
    A man from Belgrade was arrested for stealing bicycles.
    Italian police seized half a tonne of cocaine in a container from Ecuador.
    A court in Vienna convicted a Serbian citizen of burglary.
    Customs officers found 40 kilos of marijuana in a car at the border of Albania.
    Police in Zurich detained three Kosovars over a robbery at a jeweller's.
    A husband killed his wife in Ferizaj, and women's groups called for better laws.
    A pickpocket attacked a tourist in Rome.
    Police in Hamburg shot a man who had threatened passers-by with a knife.
    A banker in Pristina was charged with fraud.
    Two drivers fought over a parking space in Nis.
    The mayor of a town in Serbia was arrested over bribes.
    Robbers blew up a cash machine in Slovenia and escaped with 30,000 euros.
    A teenager opened fire at a school in Belgrade and killed nine people.
    Police broke up a ring that smuggled cigarettes from Montenegro to Italy.
    A hacker from Romania was extradited to the United States.
    Football hooligans fought in the centre of Zagreb before the game.
    German police raided offices of a payment company.
    A Bosnian gang was accused of stealing luxury cars in Munich.
    """
  static let culture = """
    A film about the siege of Sarajevo opened in Pristina.
    The singer Dua Lipa brought her festival back to Pristina.
    A museum in Belgrade shows weapons of the First World War.
    The novel tells of a soldier who deserts in Kosovo and flees to Italy.
    Critics attacked the play about Albin Kurti as dull.
    The orchestra of Prizren will tour Austria and Germany.
    The director shot his new film in Mitrovica with Serbian and Albanian actors.
    An exhibition on the bombing of Belgrade opened at the national museum.
    Veterans laid wreaths on the anniversary of the battle of Kosovo.
    The band exploded onto the stage in Novi Sad.
    A memorial to the victims of the attack in Racak was unveiled.
    Albania's entry won the song contest in Malmo.
    The documentary follows a unit of Italian peacekeepers for a year.
    The book describes how NATO decided to bomb Yugoslavia.
    A choir from Gracanica sang in Moscow.
    Students in Tirana staged a play about the blockade.
    The painter captured the light of Prizren like nobody before.
    Kosovo marked its independence day with a concert.
    A photograph of a burning house in Kosovo won the prize.
    """
  static let weather = """
    A cold front from Russia hit Serbia overnight.
    Storms are expected to attack the Adriatic coast of Montenegro.
    Record heat struck Kosovo and Albania in July.
    Fog blanketed the airport in Pristina, and flights were cancelled.
    Rain fired up the reservoirs of Albania's power stations.
    The river Ibar burst its banks near Kraljevo.
    A heatwave forced Greece to close the Acropolis.
    """
  static let health = """
    Serbia launched an offensive against measles.
    Doctors in Pristina fought for the life of a newborn.
    Kosovo deployed nurses to schools for the vaccination campaign.
    The virus killed 200 people in Albania last winter.
    Hospitals in North Macedonia resist an invasion of flu patients.
    Scientists in Croatia attacked the tumour with a new drug.
    Germany imposed a ban on smoking in cars with children.
    """
  static let politics = """
    The battle for the mayor's office in Zagreb goes to a second round.
    Kurti's party launched its campaign with a rally in Gjilan.
    Deputies clashed over the budget in Skopje.
    Serbia's opposition blasted the finance minister over pensions.
    The election in Kosovo will be held in February.
    The minister fought back tears as she spoke of her years in Pristina.
    A row exploded in Belgrade about the price of school books.
    Germany struck a note of caution on enlargement.
    Kosovo's parliament elected a new speaker after 54 attempts.
    Turnout in Serbia reached 58 percent by the evening.
    The health minister of Albania came under fire for delays.
    Vucic's party captured 48 percent of the vote.
    Rama defended the tax reform in parliament.
    Montenegro's coalition survived a vote of confidence.
    Kosovo's teachers want higher pay, a survey found.
    Serbia will hold a referendum on its constitution.
    The prime minister's adviser left Pristina for a holiday in Greece.
    The campaign in Kosovo was a war of words.
    Croatia's president and its prime minister are at war over judges.
    """
  static let law = """
    The trial of a former commander accused of killing prisoners in 1999 opened in The Hague on Monday.
    A witness told the court that soldiers had burned houses in her village in 1999.
    Prosecutors say that the defendant ordered an attack on a column of refugees near Gjakova.
    The defendant pleaded not guilty to charges that he shot two farmers.
    The appeals chamber will hear the case of the attack on the village in March.
    The judge adjourned the hearing about the bombing until Friday.
    According to the indictment, he took part in the killing of 43 civilians.
    Lawyers for the accused said the shooting never took place.
    """
  static let opinion = """
    What would happen if Serbia attacked Kosovo tomorrow?
    Imagine that KFOR withdrew and that fighting broke out in the north.
    Nobody wants another war in the Balkans.
    History teaches that ultimatums to Belgrade seldom work.
    Without KFOR there would have been riots and burned houses again.
    The danger of clashes between Serbs and Albanians has never gone away.
    A new attack like the one in Banjska cannot be ruled out.
    Had NATO not bombed, the author argues, Milosevic would have stayed in power.
    To prevent an attack on the monastery, soldiers stand at its gate.
    The risk of a shooting or an ambush is low, the report finds.
    Peace in Kosovo is a house of cards that a single shot could bring down.
    """

  static let all = [sport, business, accidents, crime, culture, weather, health, politics, law, opinion]
    .flatMap { $0.split(separator: "\n").map(String.init) }
}
