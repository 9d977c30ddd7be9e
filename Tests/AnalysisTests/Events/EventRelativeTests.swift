import Facts
import Testing

@testable import Analysis

/// Whose deed it is where a relative clause, a participle, an aside or another verb stands between.
@Suite struct EventRelativeTests {
  /// "day | text | all its events, as type, status where it is not occurred, actors > recipients, divided by semicolons".
  private func check(_ line: String) throws {
    try EventBench.check(line) { event in
      let (actors, recipients) = (event.actors.map(\.slug), event.recipients.map(\.slug))
      let status = event.status == .occurred ? "" : " " + event.status.rawValue
      return "\(event.type.rawValue)\(status) \(actors.joined(separator: ",")) > \(recipients.joined(separator: ","))"
    }
  }

  @Test(arguments: [
    "2023-05-29 | Dejan Pantic, whom the Kosovo police arrested on Saturday, is in Mitrovica. | COERCE kosovo-police > dejan-pantic",
    "2023-05-29 | Kosovo Serbs, who protest over the arrest of Dejan Pantic, a former policeman, have attacked Kosovo police. | ASSAULT kosovo-serbs > kosovo-police; PROTEST kosovo-serbs > kosovo; COERCE  > dejan-pantic",
    "2023-05-29 | Belgrade, whose troops left Kosovo in 1999, accuses Pristina of lies. | RETREAT historical serbia > ; ACCUSE serbia > kosovo",
    "2023-05-29 | Vjosa Osmani, Kosovo's president, charged her counterpart in Serbia, Aleksandar Vucic, with inciting violence. | ACCUSE vjosa-osmani > aleksandar-vucic",
    "2023-05-29 | Accompanied by Italian carabinieri, UN police raided a house in Decani, Kosovo. | COERCE un-police > ",
    "2023-05-29 | Two Albanians were charged by an international prosecutor in Kosovo with murder. | ACCUSE international-prosecutor-in-kosovo > two-albanians",
  ])
  func `whose deed a clause is`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2023-05-29 | The seizure of weapons in Leposavic, Kosovo, was praised by Albin Kurti. | COERCE  > ; SUPPORT albin-kurti > ",
    "2023-05-29 | The death of a French soldier of KFOR in an explosion near Mitrovica was confirmed by Serbia. | ASSAULT  > ",
    "2023-05-29 | The destruction of Serb churches in Kosovo was condemned by the United Nations. | ASSAULT  > ; ACCUSE united-nations > ",
    "2023-05-29 | He spoke of the expulsion of 800,000 Albanians from Kosovo in 1999. | COERCE historical  > kosovo-albanians",
    "2023-05-29 | A meeting took place this morning in Kosovo between Albin Kurti and Josep Borrell. | CONSULT albin-kurti,josep-borrell > ",
    "2023-05-29 | Three Serbs were beaten by a group of Albanians in Pristina, Kosovo. | ASSAULT kosovo-albanians > three-serbs",
    "2023-05-29 | Serbia protested to UNMIK over the arrest of two monks in Kosovo. | ACCUSE serbia > unmik; COERCE  > two-monks",
    "2023-05-29 | In Kosovo, police netted three smugglers from Serbia, KFOR said. | COERCE kosovo-police > three-smugglers-from-serbia",
  ])
  func `whose deed a noun is, and to whom`(line: String) throws { try check(line) }

  @Test(arguments: [
    "2023-05-29 | Serb gangs attacked the Kosovo Police in Zvecan. Aleksandar Vucic said that 52 Serbs were injured. | ASSAULT serb-gangs > kosovo-police; ASSAULT  > 52-serbs",
    "2023-05-29 | Gunmen fired at a bus near Podujevo, Kosovo. Two people died. | ASSAULT gunmen > ",
  ])
  func `harm of others is no harm of the deed before`(line: String) throws { try check(line) }
}
