import Facts
import Testing

@testable import Analysis

/// Deeds worded rarely ("tore up the accord", "mined the border"), and the everyday news around them.
@Suite struct EventRareWordingTests {
  private func reports(_ text: String) throws -> [EventReport] {
    try EventBench.reports("KFOR soldiers of NATO serve in Kosovo, Serbia said.\n" + text)
  }

  @Test(arguments: EventRareWordingTests.told.split(separator: "\n").map { String($0) })
  func `a rare wording tells the deed`(line: String) throws {
    let bar = try #require(line.firstIndex(of: "|"))
    let (type, text) = (line[..<line.index(before: bar)], line[line.index(bar, offsetBy: 2)...])
    #expect(try reports(String(text)).map(\.type.rawValue) == [String(type)])
  }

  @Test(arguments: EventRareWordingTests.silent.split(separator: "\n").map { String($0) })
  func `what is no deed in the conflict tells none`(text: String) throws {
    #expect(try reports(text).isEmpty)
  }

  @Test(arguments: [
    "The prosecution says Fatmir Limaj ordered the killing of two farmers.",
    "According to the indictment, Ramush Haradinaj ordered the killing of a policeman.",
  ])
  func `what the prosecution says of somebody is a charge`(text: String) throws {
    #expect(try reports(text).map(\.status) == [.alleged])
  }

  @Test func `who balks at signing has not signed`() throws {
    let found = try reports("Serbia balked at signing the agreement with Kosovo.")
    #expect(found.filter { $0.type == .agree }.allSatisfy { $0.status == .hypothetical })
  }

  private static let told = """
    ACCUSE | A Kosovo minister ripped into Serbia over the arrests.
    ACCUSE | A dossier on crimes was lodged against a KLA commander by Serbia.
    ACCUSE | Amnesty International's report tore UNMIK's record in Kosovo to shreds.
    ACCUSE | Detectives from EULEX interviewed witnesses of the killing in Zubin Potok.
    ACCUSE | Forensic experts dug up a grave in Kizevak, Serbia, in search of Kosovo Albanians.
    ACCUSE | Kosovo police questioned the mayor of Zvecan about the riot.
    ACCUSE | Serbia's foreign minister railed at the recognition of Kosovo.
    ACCUSE | The Orthodox Church bewailed the eviction of nuns from Kosovo.
    AGREE | Kosovo penned a memorandum with Croatia on the missing.
    AGREE | Serbia and Kosovo made peace over the licence plates.
    AGREE | The two sides subscribed to a joint statement on missing persons, the EU said.
    AID | American medics patched up Albanian villagers in Vitina.
    AID | Electricity was restored to Serb villages by KFOR engineers.
    AID | Greece set up a soup kitchen for Serb pensioners in Kosovo.
    AID | KFOR ferried drinking water to villages near Istok.
    AID | Luxembourg wrote off debts of Kosovo.
    AID | Nurses from Norway looked after the refugees in Kukes.
    AID | Seeds and tractors were handed to returnees in Klina, Kosovo.
    AID | Soldiers carried an old Serb woman out of a burning house in Prizren, Kosovo.
    AID | The World Bank approved a grant for schools in Kosovo.
    AID | Two villages in Kosovo were hooked up to the water mains with Swiss money.
    AID | USAID pumped 20 million dollars into Kosovo's courts.
    AID | Winter coats reached families in Suva Reka, Kosovo.
    ASSAULT | A Serb monk was found with his throat cut in Kosovo.
    ASSAULT | NATO missiles slammed into the Chinese embassy in Belgrade over Kosovo.
    ASSAULT | The hamlet of Cuska was put to the sword by paramilitaries, Kosovo said.
    ASSAULT | The killing of two protesters in Pristina, Kosovo, was a crime.
    ASSAULT | The murder of 14 reapers in Gracko is not solved.
    ASSAULT | The skull of a Serb protester was fractured by a truncheon in Kosovo.
    COERCE | A warehouse of weapons was turned up by KFOR in Prizren.
    COERCE | Belgrade muzzled Albanian newspapers in Kosovo.
    COERCE | KFOR confined reporters to a hotel in Kosovo.
    COERCE | KFOR cordoned off the centre of Mitrovica.
    COERCE | Kosovo outlawed the Civil Protection as a terrorist group.
    COERCE | Kosovo withheld documents from Serb returnees.
    COERCE | Serbian licence plates were unscrewed by police at Jarinje, Kosovo.
    COERCE | Serbian police tapped the phones of Kosovo Albanian students.
    COERCE | Telephone lines to Drenica were cut by the Serbian authorities.
    COERCE | The Kosovo regulator yanked the licence of a broadcaster.
    COERCE | The capture of Malisevo by the KLA angered Belgrade.
    COERCE | The capture of the town by rebels was reported on Monday.
    CONCEDE | Belgrade gave the green light for Kosovo's dialling code.
    CONCEDE | KFOR exempted farmers near the boundary from the curfew.
    CONCEDE | KFOR gave permission for the funeral march in Mitrovica.
    CONCEDE | Kosovo lowered the duty on Serbian flour to zero.
    CONCEDE | Pristina watered down its decree on the dinar.
    CONCEDE | Serbia accepted Kosovo's identity cards at the crossing.
    CONCEDE | The European Union did away with visas for citizens of Kosovo.
    CONSULT | A delegation of Swiss lawmakers called at KFOR's headquarters.
    CONSULT | NATO and Serbia's military leaders kept in touch by telephone on northern Kosovo.
    CONSULT | Representatives of the two municipalities gathered around one table in Zvecan.
    CONSULT | Serbia's president got on the phone to Emmanuel Macron over Kosovo.
    CONSULT | Serbian and Kosovar negotiators went back to the table in Brussels.
    CONSULT | The North Atlantic Council took stock of the situation in Kosovo.
    COOPERATE | A fugitive was delivered to Kosovo by Montenegro.
    COOPERATE | Kosovo forwarded DNA samples to laboratories in Serbia.
    COOPERATE | Kosovo's customs worked hand in glove with their colleagues in Tirana.
    COOPERATE | Police from Austria, Kosovo and Serbia broke up a smuggling ring together.
    MOBILIZE | Barbed wire went up around the base of KFOR in Zvecan.
    MOBILIZE | Sandbags were stacked at the checkpoint of Portuguese troops.
    MOBILIZE | Yugoslav troops mined the border between Kosovo and Albania.
    PROTEST | Activists let the air out of the tyres of EULEX jeeps in Pristina.
    PROTEST | Albanian miners in Stari Trg stayed underground.
    PROTEST | Classes in Kosovo were cancelled by striking teachers.
    PROTEST | Deputies whistled during Kurti's speech in Pristina.
    PROTEST | Five Albanian prisoners sewed up their lips in Pozarevac over Kosovo.
    PROTEST | Kosovo Serbs burned their electricity bills in Gracanica.
    PROTEST | Lorry drivers jammed the road to Merdare, Kosovo.
    PROTEST | Nurses laid down their work in Mitrovica, Kosovo.
    PROTEST | Protesters egged the convoy of the Serbian minister in Kosovo.
    PROTEST | Relatives of the missing blocked the road to Bujanovac from Kosovo.
    PROTEST | Traffic at Brnjak was brought to a standstill by Serb lorry drivers.
    PROTEST | Vetevendosje activists splashed red paint on UNMIK's building in Pristina.
    REJECT | A proposal on land swaps found no favour with Angela Merkel, Kosovo's papers said.
    REJECT | Belgrade tore up the accord on Kosovo's regional representation.
    REJECT | Kosovo's application was given the thumbs-down by Spain.
    REJECT | Kurti brushed aside Western calls for new mayors in the north.
    REJECT | Russia stalled the resolution on Kosovo.
    REJECT | Serbia annulled the Kosovo Assembly's declaration.
    REJECT | Serbian negotiators turned up their noses at the Ahtisaari plan.
    REQUEST | A petition for protection was handed to KFOR by Serb mothers.
    REQUEST | Josep Borrell bade the two sides to de-escalate in northern Kosovo.
    REQUEST | Kosovo lodged a membership bid with the European Union.
    REQUEST | Kosovo's president invited the Serbs to come back to the institutions.
    REQUEST | Oslo wanted Belgrade to come clean about missing persons from Kosovo.
    REQUEST | Serbia tabled a draft resolution on Kosovo in the General Assembly.
    RETREAT | Both sides in Kosovo honoured the cease-fire.
    RETREAT | Inspectors gained entry to the prison in Lipljan, Kosovo.
    RETREAT | NATO called a halt to its bombing of Yugoslavia.
    RETREAT | Residents of Zvecan dismantled the barricade near the mine.
    RETREAT | The police chief of Kosovo handed in his badge.
    SANCTION | A panel of EULEX judges handed down a prison term to a Kosovo commander.
    SANCTION | Canada cut its ties with Belgrade during the Kosovo war.
    SANCTION | Luxembourg put Kosovo's judicial project on ice.
    SANCTION | Serbia withdrew its ambassador from Skopje over the recognition of Kosovo.
    SANCTION | Serbia's military attache was sent packing by Kosovo's ally Albania.
    SANCTION | The Assembly of Kosovo lifted the immunity of an opposition deputy.
    SANCTION | The EU suspended high-level visits to Kosovo.
    SANCTION | The Serbian Progressive Party expelled a Kosovo member.
    SANCTION | The tribunal gave Nikola Sainovic 22 years for crimes in Kosovo.
    SANCTION | Visas of three Kosovo politicians were revoked by the United States.
    SUPPORT | Estonia put in a good word for Kosovo's visa regime.
    SUPPORT | Germany stood by Kosovo's territorial integrity.
    SUPPORT | Malawi took up diplomatic relations with Kosovo.
    SUPPORT | Sali Berisha paid homage to the fighters of the KLA.
    SUPPORT | Slovenia sponsored Kosovo's application to the Council of Europe.
    SUPPORT | The Czech government put its signature under the recognition of Kosovo.
    SUPPORT | The mayor of Tirana decorated the commander of KFOR.
    THREATEN | Kosovo warned Serbia of reciprocal tariffs.
    THREATEN | Serb leaders gave notice of a boycott of Kosovo's institutions.
    THREATEN | The general told Kosovo's Serbs that force would be met with force.
    THREATEN | Vojislav Seselj vowed to retake Kosovo by force.
    """

  private static let silent = """
    A bus overturned near Prizren, Kosovo, and two passengers were hurt.
    The law on police of Kosovo provides for the arrest of persons who carry weapons.
    Fire destroyed a furniture warehouse in Ferizaj, Kosovo.
    A poll shows that 60 percent of Serbs oppose the recognition of Kosovo.
    Serbian farmers are battling a plague of mice near Kosovo.
    Power cuts are frequent in Kosovo in winter.
    KFOR reminds drivers in Kosovo to use winter tyres.
    A bear was shot by hunters near Brezovica, Kosovo.
    The paper argues that sanctions on Kosovo do little good.
    In a joke told in Belgrade, a policeman arrests a horse from Kosovo.
    Serbia's film board granted money to a comedy on Kosovo.
    The Kosovo Police Academy in Vushtrri offers courses for cadets.
    Kosovo's firefighters rescued a cat from a roof.
    A planner in Pristina, Kosovo, drew up a map of bus stops.
    A lorry with apples jammed the road to Peja, Kosovo, after it lost a wheel.
    The novelist from Kosovo mocked the vanity of editors.
    Kosovo's energy regulator raised tariffs for households by nine percent.
    The UN report on Kosovo has four annexes.
    Kosovo's artists protested in their songs against corruption, a critic wrote.
    The trainee fired his first shot at the biathlon range in Kosovo.
    The mine collapsed in Kosovo and two miners were hurt.
    The Ahtisaari plan has twelve annexes, one of them on Kosovo's municipalities.
    The judge in Kosovo threw out a suit over a fence.
    The law lets the government of Kosovo call up reservists in an emergency.
    KFOR's press office can be reached by telephone in Pristina, Kosovo.
    The thriller opens with an explosion in Pristina, Kosovo.
    The historian studied the massacre of 1913 in Kosovo.
    Her grandfather was killed in the Second World War near Kosovo.
    Kosovo's minister of agriculture toured a dairy.
    Serbia sent rescuers to Turkey after the earthquake, and Kosovo did too.
    A Serb and an Albanian opened a restaurant together in Mitrovica, Kosovo.
    The Kosovo goalkeeper saved two shots in the final.
    A mural in Pristina shows a girl releasing doves over Kosovo.
    Students from Serbia and Kosovo shared a stage at a debate contest.
    The sculptor from Kosovo struck a deal with a gallery in Paris.
    A driver was arrested in Kosovo for drunken driving.
    The critic slammed the new opera in Pristina, Kosovo.
    Many of KFOR's soldiers come from farming families.
    The Assembly of Kosovo meets on Thursdays.
    The sitting of Kosovo's Assembly was suspended for lunch.
    What would a war over Kosovo mean for Europe?
    """
}
