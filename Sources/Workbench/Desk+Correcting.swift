import Canvas
import Corpus
import Facts

/// Setting parts of a fact by hand: its figure, who says it, where and when it was.
extension Desk {
  /// What of a subject's fact can be set: figures at once, the other parts in a menu of their own.
  static func valueChoices(_ subject: MarkSubject) -> [Menu.Choice] {
    guard let claim = subject.claim else { return [] }
    var choices: [Menu.Choice] = []
    if case .event = claim { choices = casualtyChoices(subject) }
    let fields = FactValue.Field.settable(in: claim).filter { $0 != .killed && $0 != .injured }
    if fields.contains(.figure) { choices.append(choice("v", .figure, "other figure", subject, claim)) }
    let parts = fields.compactMap { field in letters[field].map { choice($0, field, names[field]!, subject, claim) } }
    guard parts.count > 1 else { return choices + parts }
    let words = parts.map(\.name).joined(separator: ", ")
    choices.append(Menu.Choice("e", "another part", words, .menu(Menu("What is not right: \(subject.title)", parts))))
    return choices
  }

  /// How many were killed and injured: of a report what it says, of an event what holds of it.
  static func casualtyChoices(_ subject: MarkSubject) -> [Menu.Choice] {
    zip(Disagreement.Casualty.allCases, ["v", "i"] as [Unicode.Scalar]).map { measure, letter in
      let now = subject.casualties[measure]
      return Menu.Choice(
        letter, measure.rawValue, now.map { "now \(Wording.quantity($0))" } ?? "no figure now",
        .ask(
          TypedLine(
            purpose: .value(Decision(.setValue, [subject.target]), measure == .killed ? .killed : .injured),
            label: measure.rawValue, text: now?.written ?? "")))
    }
  }

  private static let letters: [FactValue.Field: Unicode.Scalar] = [
    .speaker: "s", .place: "p", .when: "w", .status: "u", .actors: "a", .recipients: "r",
  ]
  private static let names: [FactValue.Field: String] = [
    .speaker: "who says it", .place: "where", .when: "when", .status: "status", .actors: "by whom",
    .recipients: "to whom",
  ]

  private static func choice(
    _ letter: Unicode.Scalar, _ field: FactValue.Field, _ name: String, _ subject: MarkSubject, _ claim: Claim
  ) -> Menu.Choice {
    let decision = Decision(.setValue, [subject.target])
    if case .status(let now)? = FactValue(field, of: claim) {
      let letters = Array("abcdefgh".unicodeScalars)
      let others = EventReport.Status.allCases.filter { $0 != now }
      let choices = zip(letters, others).map { letter, status in
        var decision = decision
        decision.value = FactValue.status(status).written
        return Menu.Choice(letter, status.rawValue, "", .decide(decision))
      }
      return Menu.Choice(letter, name, "now \(now.rawValue)", .menu(Menu("What it is: \(subject.title)", choices)))
    }
    let value = FactValue(field, of: claim)
    let now = value.map(typed) ?? ""
    let isKnown = !now.isEmpty && now != none
    var words = now
    if case .figure(let quantity)? = value { words = Wording.quantity(quantity) }
    return Menu.Choice(
      letter, name, isKnown ? "now \(words)" : "not known now",
      .ask(
        TypedLine(
          purpose: .value(decision, field), label: field == .figure ? field.rawValue : name, text: isKnown ? now : "")))
  }

  /// What takes a part away.
  private static let none = "none"

  /// A value as one types it at its own line: without the name of the part.
  private static func typed(_ value: FactValue) -> String {
    let prefix = value.field.rawValue + " "
    return value.written.hasPrefix(prefix) ? String(value.written.dropFirst(prefix.count)) : value.written
  }

  /// Takes what was typed for a part: it goes on to the reason, or the names in it are looked up first.
  mutating func finish(_ line: TypedLine, _ decision: Decision, _ field: FactValue.Field) -> [Effect] {
    let text = line.text
    switch field {
    case .speaker, .place, .actors, .recipients:
      if text != Desk.none {
        prompt = .line(line)
        return [.name(field == .place ? .place : .actor, typed: text)]
      }
    case .figure, .killed, .injured, .when, .status: break
    }
    let written = field == .figure ? text : "\(field.rawValue) \(text)"
    guard let value = FactValue(written: written), value.field == field else {
      prompt = .line(line)
      notice = (Desk.advice(field), true)
      return []
    }
    goOn(decision, value)
    return []
  }

  /// Takes who or what was meant; what nobody is called stays to be typed anew.
  mutating func take(_ names: NamesFound, for typed: String) -> [Effect] {
    guard case .line(let line)? = prompt, line.text == typed, case .value(let decision, let field) = line.purpose else {
      return []
    }
    switch names {
    case .mistake(let what): notice = (what, true)
    case .ids(let ids):
      switch field {
      case .actors: goOn(decision, .actors(ids))
      case .recipients: goOn(decision, .recipients(ids))
      case .place where ids.count == 1: goOn(decision, .place(ids[0]))
      case .speaker where ids.count == 1: goOn(decision, .speaker(ids[0]))
      default: notice = ("one name only: \(ids.map(\.slug).joined(separator: ", "))", true)
      }
    }
    return []
  }

  private mutating func goOn(_ decision: Decision, _ value: FactValue) {
    var decision = decision
    decision.value = value.written
    prompt = .line(Desk.reasonLine(decision))
  }

  private static func advice(_ field: FactValue.Field) -> String {
    switch field {
    case .figure: "write it as 4000, 3500..4000, about 4000, nearly 4000, at least 4000 or up to 4000"
    case .killed, .injured: "write it as 4, 30..93, about 20, at least 4 or, where no figure holds, none"
    case .when: "write it as 2023-09-24, 2023-09, 2023, 2023-09-24/2023-09-26 or, where it is not known, none"
    case .speaker, .place, .status, .actors, .recipients: "write a name, or none"
    }
  }
}
