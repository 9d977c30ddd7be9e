import Corpus
import Facts
import Testing

@testable import Analysis

@Suite struct ActorBelongingTests {
  @Test(arguments: [
    (
      "Kosovo and its European allies met. France and its NATO allies agreed, and EU members condemned the attack.",
      "Kosovo=kosovo | its European allies=european-allies-of-kosovo/nominal | France=france | its NATO allies=nato/nominal | NATO=nato | EU=european-union | EU members=european-union/nominal"
    ),
    (
      "KFOR spoke with Serbs in Kosovo on Monday. Later Serb representatives walked out.",
      "KFOR=kfor | Serbs=kosovo-serbs | Kosovo=kosovo | Serb representatives=kosovo-serbs/nominal"
    ),
    (
      "Kosovo Serb representatives resigned.",
      "Kosovo=kosovo | Kosovo Serb representatives=kosovo-serbs/nominal"
    ),
    ("About 200 French soldiers arrived in Kosovo.", "About 200 French soldiers=france/nominal | Kosovo=kosovo"),
    (
      "Serbian leaders in Bosnia threatened to secede.",
      "Serbian leaders in Bosnia=bosnian-serb-leaders/nominal | Bosnia=bosnia-and-herzegovina"
    ),
    (
      "Leaders from Kosovo and Serbia are engaged in talks.",
      "Leaders from Kosovo and Serbia=leaders-from-kosovo-and-serbia/nominal | Kosovo=kosovo | Serbia=serbia"
    ),
  ])
  func `a group that is a known actor is that actor`(text: String, expected: String) {
    #expect(mentionsDump(text, on: "2018-06-12") == expected)
  }

  @Test(arguments: [
    ("Gunmen killed in two cities.", ""),
    ("Gunmen killed two policemen.", "Gunmen=gunmen/nominal"),
    (
      "Pristina sent the ethnic Albanian customs officers to northern Kosovo.",
      "Pristina=kosovo | northern Kosovo=@north-kosovo | Kosovo=kosovo"
    ),
    ("Eleven ethnic Serb deputies left.", "Eleven ethnic Serb deputies=ethnic-serb-deputies/nominal"),
  ])
  func `victims in headlines and attributes are no actors of their own`(text: String, expected: String) {
    #expect(mentionsDump(text, on: "2018-06-12") == expected)
  }

  @Test(arguments: [
    (
      "The Russian Security Council met, then the Security Council did.",
      "Russian Security Council=russian-security-council | Security Council=un-security-council"
    ),
    ("A warning came from Nato and Interpol.", "Nato=nato | Interpol=interpol"),
    (
      "They belong to the 1st Battalion of the Princess of Wales’s Royal Regiment, they said.",
      "1st Battalion of the Princess of Wales’s Royal Regiment=1st-battalion-of-the-princess-of-waless-royal-regiment"
    ),
    (
      "Milan Radojcic led them. Radojcic fled.",
      "Milan Radojcic=milan-radoicic | Radojcic=milan-radoicic"
    ),
    ("A NATO spokesperson said so.", "A NATO spokesperson=spokesperson-of-nato/role | NATO=nato"),
  ])
  func `bodies, units and people keep their whole names`(text: String, expected: String) {
    #expect(mentionsDump(text, on: "2023-10-06") == expected)
  }

  @Test(arguments: [
    ("Troops reached the western city of Pec.", "Pec=@peja"),
    (
      "Police were attacked in Banjska in Kosovo on the grounds of a Serbian Orthodox monastery.",
      "Police=kosovo-police/nominal | Banjska=@banjska | Kosovo=kosovo | a Serbian Orthodox monastery=@banjska-monastery/nominal"
    ),
    ("The Supreme Allied Commander Europe asked for it.", ""),
    (
      "In Kosovo, protesters closed the Serbian border.",
      "Kosovo=kosovo | protesters=protesters/nominal | the Serbian border=@kosovo-serbia-border/nominal"
    ),
    ("Kosovo watched the Serbian border with Hungary.", "Kosovo=kosovo | Hungary=hungary"),
    (
      "Violence rose in the northern part of Kosovo. Serbia is blamed for it in the region.",
      "northern part of Kosovo=@north-kosovo | Kosovo=kosovo | Serbia=serbia"
    ),
  ])
  func `places are told from offices and other borders`(text: String, expected: String) {
    #expect(mentionsDump(text, on: "2011-06-12") == expected)
  }
}
