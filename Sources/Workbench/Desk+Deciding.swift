import Canvas
import Corpus
import Facts

extension Desk {
  /// What is under the cursor that something can be decided about.
  private var subject: MarkSubject? {
    let selection = current.pane.selection
    return selection.subject ?? selection.article.map { MarkSubject(article: $0) }
  }

  /// Answers the commands that decide something.
  mutating func decide(_ command: Command) -> [Effect] {
    switch command {
    case .undo:
      return step(undoable.popLast(), .undo, "nothing was decided here yet; kforwatch marks withdraw takes back others")
    case .redo: return step(redoable.popLast(), .redo, "nothing was undone")
    default: break
    }
    guard let subject else {
      notice = ("nothing is selected that something could be decided about", false)
      return []
    }
    let marks = baseLook.marks
    switch command {
    case .star:
      return [
        .decide(marks.star(subject.target).map { [.withdrawing($0)] } ?? [Decision(.star, [subject.target])], .new)
      ]
    case .toggleRead:
      guard let article = subject.article else {
        notice = ("only articles are read or unread", false)
        return []
      }
      let target = Mark.Target(.article, article)
      return [.decide(marks.read(target).map { [.withdrawing($0)] } ?? [Decision(.read, [target])], .new)]
    case .note: prompt = .line(Desk.noteLine(subject.target, marks))
    default: prompt = .menu(menu(for: subject))
    }
    return []
  }

  private static func noteLine(_ target: Mark.Target, _ marks: MarkBook) -> TypedLine {
    TypedLine(purpose: .note(target), label: "note", text: marks.note(target)?.value ?? "")
  }

  private mutating func step(_ decisions: [Decision]?, _ mode: DecisionMode, _ emptiness: String) -> [Effect] {
    guard let decisions else {
      notice = (emptiness, false)
      return []
    }
    return [.decide(decisions, mode)]
  }

  /// Takes what became of a decision.
  mutating func take(_ outcome: DecisionOutcome) -> [Effect] {
    if let failure = outcome.failure {
      // Said once: reading on should not be disturbed by every article.
      if outcome.mode != .quiet || !hasToldOfFailure { notice = (failure, true) }
      hasToldOfFailure = true
      return []
    }
    switch outcome.mode {
    case .quiet: return []
    case .new:
      undoable.append(outcome.inverse)
      redoable = []
      let undo = keyMap.name(of: .undo, in: current.pane.kind).map { "; \($0) takes it back" } ?? ""
      notice = (Desk.words(for: outcome) + undo, false)
    case .undo:
      redoable.append(outcome.inverse)
      notice = ("undone: \(Desk.words(for: outcome))", false)
    case .redo:
      undoable.append(outcome.inverse)
      notice = ("done again: \(Desk.words(for: outcome))", false)
    }
    return []
  }

  private static func words(for outcome: DecisionOutcome) -> String {
    guard let mark = outcome.written.first else { return "nothing changed" }
    if mark.action == .withdraw { return "\(outcome.takenBack.first?.action.rawValue ?? "the mark") taken back" }
    return past[mark.action] ?? mark.action.rawValue
  }

  private static let past: [Mark.Action: String] = [
    .accept: "accepted", .reject: "rejected", .note: "noted", .star: "starred", .read: "marked as read",
    .retype: "changed", .setValue: "changed", .mergeActors: "counted as one", .splitActor: "split off",
    .mergeEvents: "gathered as one", .splitEvent: "split off", .mergeOrigins: "counted as one origin",
    .splitOrigin: "taken out of its origin",
  ]

  // MARK: Menus

  func menu(for subject: MarkSubject) -> Menu {
    var choices: [Menu.Choice] = []
    switch subject.target.kind {
    case .fact: choices = factChoices(subject)
    case .article:
      choices.append(
        Menu.Choice(
          "o", "own reporting", "take it out of its group of prints", .decide(Decision(.splitOrigin, [subject.target])))
      )
      choices += pairChoices(subject, .article) { other in
        [
          Menu.Choice(
            "w", "same story as \(other.title)", "prints of one origin", .decide(pair(.mergeOrigins, other, subject)))
        ]
      }
      choices.append(Menu.Choice("x", "read or unread", "change whether it counts as read", .perform(.toggleRead)))
    case .actor: choices = actorChoices(subject)
    case .event:
      choices = Desk.casualtyChoices(subject)
      choices += pairChoices(subject, .event) { other in
        [Menu.Choice("w", "same event as \(other.title)", "gather both as one", .decide(Desk.joining(other, subject)))]
      }
    case .place, .mark, .span: break
    }
    let marks = baseLook.marks
    choices += [
      Menu.Choice("n", "note", marks.note(subject.target)?.value ?? "write something beside it", .perform(.note)),
      Menu.Choice("s", marks.isStarred(subject.target) ? "take the star off" : "star", "", .perform(.star)),
    ]
    return Menu("Decide: \(subject.title)", choices)
  }

  private func factChoices(_ subject: MarkSubject) -> [Menu.Choice] {
    let fact = subject.target
    var choices = [
      Menu.Choice("a", "accept", "it is so", .decide(Decision(.accept, [fact]))),
      Menu.Choice("x", "reject", "it is not so: leave it out everywhere", .decide(Decision(.reject, [fact]))),
    ]
    switch subject.claim {
    case .strength(let report)?:
      let kinds = StrengthReport.Kind.allCases.filter { $0 != report.kind }.map { kind in
        (kind.rawValue, "is a \(kind.rawValue)")
      }
      choices.append(
        Menu.Choice("t", "other kind", "not \(report.kind.rawValue)", .menu(Desk.types(kinds, of: subject))))
      choices += Desk.valueChoices(subject)
    case .event(let report)?:
      let types = EventReport.EventType.allCases.filter { $0 != report.type }.map { ($0.rawValue, "") }
      choices.append(
        Menu.Choice("t", "other type", "not \(report.type.rawValue)", .menu(Desk.types(types, of: subject))))
      choices += Desk.valueChoices(subject)
      if !subject.reports.isEmpty {
        let others = subject.reports.map { Mark.Target(.fact, $0) }
        choices.append(
          Menu.Choice(
            "f", "another event", "split it off from the other \(Wording.count(others.count, "report"))",
            .decide(Decision(.splitEvent, [fact] + others))))
      }
      choices += pairChoices(subject, .event) { other in
        [
          Menu.Choice("w", "same event as \(other.title)", "gather both as one", .decide(Desk.joining(other, subject))),
          Menu.Choice(
            "d", "another event than \(other.title)", "never gather both", .decide(Desk.dividing(other, subject))),
        ]
      }
    case .mention?: choices += actorChoices(subject)
    case .quantity?, .date?, .statement?: choices += Desk.valueChoices(subject)
    case nil: break
    }
    return choices
  }

  private func actorChoices(_ subject: MarkSubject) -> [Menu.Choice] {
    guard let actor = subject.actor, let name = subject.actorName else { return [] }
    let target = Mark.Target(.actor, actor.slug)
    var choices: [Menu.Choice] = []
    if let article = subject.article {
      func ask(_ place: Mark.Target) -> Menu.Next {
        .ask(TypedLine(purpose: .name(Decision(.splitActor, [target, place])), label: "who it is"))
      }
      choices.append(
        Menu.Choice("o", "another \(name) in this article", "give the name", ask(Mark.Target(.article, article))))
      if subject.target.kind == .fact {
        choices.append(Menu.Choice("p", "somebody else in this place", "give the name", ask(subject.target)))
      }
    }
    var held = MarkSubject(actor: actor, name: name)
    held.article = nil
    if let kept, kept.target.kind == .actor, kept.target != target {
      choices.append(
        Menu.Choice(
          "w", "is \(kept.title)", "count \(name) as \(kept.title) everywhere",
          .decide(Decision(.mergeActors, [kept.target, target]))))
    }
    choices.append(Menu.Choice("h", "hold \(name)", "to say of another that it is the same", .keep(held)))
    return choices
  }

  /// Choices about two things of a sort, and the one to hold the first of them.
  private func pairChoices(_ subject: MarkSubject, _ kind: Mark.Target.Kind, _ make: (MarkSubject) -> [Menu.Choice])
    -> [Menu.Choice]
  {
    var choices: [Menu.Choice] = []
    if let kept, Desk.sort(of: kept) == kind, kept.target != subject.target { choices += make(kept) }
    choices.append(
      Menu.Choice("h", "hold it", "to say of another that it is the same", .keep(subject)))
    return choices
  }

  private static func sort(of subject: MarkSubject) -> Mark.Target.Kind {
    if case .event? = subject.claim { return .event }
    return subject.target.kind
  }

  private func pair(_ action: Mark.Action, _ one: MarkSubject, _ other: MarkSubject) -> Decision {
    Decision(action, [one.target, other.target])
  }

  /// The event report that stands for a subject.
  private static func report(_ subject: MarkSubject) -> Mark.Target {
    subject.target.kind == .fact ? subject.target : Mark.Target(.fact, subject.reports.first ?? subject.target.id)
  }

  private static func joining(_ one: MarkSubject, _ other: MarkSubject) -> Decision {
    Decision(.mergeEvents, [report(one), report(other)])
  }

  private static func dividing(_ one: MarkSubject, _ other: MarkSubject) -> Decision {
    Decision(.splitEvent, [report(other), report(one)])
  }

  static func types(_ types: [(name: String, help: String)], of subject: MarkSubject) -> Menu {
    let letters = Array("abcdefghilmnopqrstuvwxyz".unicodeScalars)
    return Menu(
      "What it is: \(subject.title)",
      types.enumerated().map { index, type in
        Menu.Choice(
          letters[index % letters.count], type.name, type.help,
          .decide(Decision(.retype, [subject.target], value: type.name)))
      })
  }

  /// The places kept under letters, to be gone to.
  func bookmarkMenu() -> Menu? {
    let letters = bookmarks.keys.sorted { $0.value < $1.value }
    guard !letters.isEmpty else { return nil }
    return Menu(
      "Places kept",
      letters.map { letter in
        let pane = bookmarks[letter]!.pane
        return Menu.Choice(letter, pane.crumb, pane.kind.title, .jump(letter))
      })
  }

  // MARK: Keys

  mutating func choose(_ key: Key, _ menu: Menu) -> [Effect] {
    var menu = menu
    let count = menu.choices.count
    switch key {
    case .escape, .backspace, .control("g"): prompt = nil
    case .down, .tab, .control("n"): menu.cursor = (menu.cursor + 1) % max(1, count)
    case .up, .backTab, .control("p"): menu.cursor = (menu.cursor + count - 1) % max(1, count)
    case .enter:
      prompt = nil
      return menu.choices.indices.contains(menu.cursor) ? follow(menu.choices[menu.cursor].next) : []
    case .character(let letter):
      if let choice = menu.choices.first(where: { $0.letter == letter }) {
        prompt = nil
        return follow(choice.next)
      }
      if letter == "j" { menu.cursor = (menu.cursor + 1) % max(1, count) }
      if letter == "k" { menu.cursor = (menu.cursor + count - 1) % max(1, count) }
      if letter == "q" {
        prompt = nil
        return []
      }
    default: break
    }
    if prompt != nil { prompt = .menu(menu) }
    return []
  }

  private mutating func follow(_ next: Menu.Next) -> [Effect] {
    switch next {
    case .decide(let decision): prompt = .line(Desk.reasonLine(decision))
    case .menu(let menu): prompt = .menu(menu)
    case .ask(let line): prompt = .line(line)
    case .keep(let subject):
      kept = subject
      notice = ("held: \(subject.title); d on another one says that it is the same", false)
    case .perform(let command): return perform(command)
    case .jump(let letter): return jump(to: letter)
    }
    return []
  }

  static func reasonLine(_ decision: Decision) -> TypedLine {
    TypedLine(purpose: .reason(decision), label: "\(decision.action.rawValue): why? (may stay empty)")
  }

  mutating func type(_ key: Key, _ line: TypedLine) -> [Effect] {
    var line = line
    if let new = Desk.edited(line.text, by: key) {
      line.text = new
      prompt = .line(line)
      return []
    }
    switch key {
    case .escape:
      prompt = nil
      notice = ("nothing was decided", false)
    case .enter:
      prompt = nil
      return finish(line)
    default: break
    }
    return []
  }

  private mutating func finish(_ line: TypedLine) -> [Effect] {
    switch line.purpose {
    case .reason(var decision):
      decision.reason = line.text
      return [.decide([decision], .new)]
    case .value(let decision, let field): return finish(line, decision, field)
    case .name(var decision):
      guard !line.text.isEmpty else {
        notice = ("nothing was decided: the name is missing", false)
        return []
      }
      decision.value = line.text
      prompt = .line(Desk.reasonLine(decision))
    case .note(let target):
      let old = baseLook.marks.note(target)?.value ?? ""
      guard line.text != old else { return [] }
      return [.decide([Decision(.note, [target], value: line.text)], .new)]
    }
    return []
  }
}
