import Canvas
import Facts

/// The filter line while it is typed.
struct FilterLine: Hashable, Sendable {
  var text: String
  var completions: [FilterCompletion] = []
  /// The way to go on that Enter takes; nil: Enter applies the line.
  var choice: Int?
  var mistake: FilterMistake?

  init(_ text: String) { self.text = text }
}

extension Desk {
  mutating func performFilter(_ command: Command) -> [Effect] {
    switch command {
    case .editFilter:
      let text = current.filter.text
      return edit(FilterLine(text.isEmpty ? "" : text + " "))
    case .facet:
      let terms = current.pane.facets.filter { !current.filter.terms.contains($0) }
      if terms.isEmpty { notice = ("there is nothing here to filter by", false) }
      if terms.count == 1 { return [.check(current.filter.adding(terms[0]))] }
      if terms.count > 1 { prompt = .facets(terms, choice: 0) }
    case .removeTerm:
      if current.filter.isEmpty {
        notice = ("nothing is filtered", false)
      } else {
        return apply(current.filter.removingLast())
      }
    case .keepFilter:
      if current.filter.isEmpty {
        notice = ("nothing is filtered that could be kept", false)
      } else {
        prompt = .filterName(text: "", isTaken: false)
      }
    case .chooseFilter: return [.listFilters]
    default: break
    }
    return []
  }

  /// Shows the pane under another filter; going back shows it as it was.
  mutating func apply(_ filter: Filter) -> [Effect] {
    guard filter != current.filter else { return [] }
    var next = current
    (next.filter, next.request, next.rawRequest, next.isRefiltered) = (filter, nil, nil, true)
    notice = filter.isEmpty ? ("all of the corpus", false) : nil
    return visit(next)
  }

  // MARK: The line

  /// Shows the line and asks for ways to go on with it.
  private mutating func edit(_ new: FilterLine) -> [Effect] {
    var line = new
    (line.choice, line.mistake, line.completions) = (nil, nil, [])
    let piece = Filter.piece(atEndOf: line.text)
    if let known = FilterCompletion.known(key: piece.key, typed: piece.typed) {
      line.completions = known
      prompt = .filter(line)
      return []
    }
    prompt = .filter(line)
    return piece.key.map { [.complete($0, typed: piece.typed, line: line.text)] } ?? []
  }

  /// Takes ways to go on; those for a line that has changed since are dropped.
  mutating func take(_ completions: [FilterCompletion], for text: String) {
    guard case .filter(var line)? = prompt, line.text == text, line.mistake == nil else { return }
    (line.completions, line.choice) = (completions, nil)
    prompt = .filter(line)
  }

  mutating func typeFilter(_ key: Key, _ line: FilterLine) -> [Effect] {
    var line = line
    if let text = Desk.edited(line.text, by: key) {
      if line.text.isEmpty, key == .backspace {
        prompt = nil
        return []
      }
      line.text = text
      return edit(line)
    }
    let count = line.completions.count
    switch key {
    case .escape:
      // The list closes first, then the line.
      if line.choice != nil {
        line.choice = nil
      } else {
        prompt = nil
        return []
      }
    case .down, .control("n"): line.choice = count == 0 ? nil : ((line.choice ?? -1) + 1) % count
    case .up, .control("p"): line.choice = count == 0 ? nil : ((line.choice ?? 0) + count - 1) % count
    case .tab:
      guard count > 0 else { return [] }
      return edit(FilterLine(Filter.line(line.text, completedWith: line.completions[line.choice ?? 0])))
    case .enter:
      if let choice = line.choice, choice < count {
        return edit(FilterLine(Filter.line(line.text, completedWith: line.completions[choice])))
      }
      return finish(line)
    default: return []
    }
    prompt = .filter(line)
    return []
  }

  private mutating func finish(_ line: FilterLine) -> [Effect] {
    switch Filter.parse(line.text) {
    case .failure(let mistake):
      var line = line
      line.mistake = mistake
      prompt = .filter(line)
      return []
    case .success(let filter):
      if filter == current.filter {
        prompt = nil
        return []
      }
      return [.check(filter)]
    }
  }

  /// Takes the word on whether a filter's names are known: it is applied, or the mistake is shown in its line.
  mutating func settle(_ filter: Filter, _ mistake: FilterMistake?) -> [Effect] {
    guard let mistake else {
      if case .filter? = prompt { prompt = nil }
      return apply(filter)
    }
    if case .filter? = prompt {
      var line = FilterLine(filter.text)
      line.mistake = mistake
      prompt = .filter(line)
    } else {
      notice = ("\(mistake.what): \(mistake.advice)", true)
    }
    return []
  }

  // MARK: Facets and names

  mutating func chooseFacet(_ key: Key, _ terms: [Filter.Term], _ choice: Int) -> [Effect] {
    switch Desk.step(key, choice, of: terms.count) {
    case .stay(let place): prompt = .facets(terms, choice: place)
    case .take(let place):
      prompt = nil
      return [.check(current.filter.adding(terms[place]))]
    case .close: prompt = nil
    }
    return []
  }

  mutating func chooseFilter(_ key: Key, _ filters: [NamedFilter], _ choice: Int) -> [Effect] {
    switch Desk.step(key, choice, of: filters.count) {
    case .stay(let place): prompt = .filterChoice(filters, choice: place)
    case .take(let place):
      prompt = nil
      return [.check(filters[place].filter)]
    case .close: prompt = nil
    }
    return []
  }

  mutating func offer(_ filters: [NamedFilter]) {
    if filters.isEmpty {
      notice = ("no filter is kept yet; \"keep filter\" of : keeps the one that is set", false)
    } else {
      prompt = .filterChoice(filters, choice: 0)
    }
  }

  mutating func typeName(_ key: Key, _ text: String, isTaken: Bool) -> [Effect] {
    if isTaken {
      prompt = nil
      if key == .character("y") {
        return [.keepFilter(NamedFilter(text, current.filter), replaces: true)]
      }
      notice = ("\"\(text)\" was left as it is", false)
      return []
    }
    if let new = Desk.edited(text, by: key) {
      prompt = text.isEmpty && key == .backspace ? nil : .filterName(text: new, isTaken: false)
      return []
    }
    switch key {
    case .escape: prompt = nil
    case .enter:
      prompt = nil
      let name = text.split(separator: " ").joined(separator: " ")
      if name.isEmpty { return [] }
      return [.keepFilter(NamedFilter(name, current.filter), replaces: false)]
    default: break
    }
    return []
  }

  private enum ListStep {
    case stay(Int)
    case take(Int)
    case close
  }

  /// Where a key leads in a short list: a number takes that line.
  private static func step(_ key: Key, _ choice: Int, of count: Int) -> ListStep {
    switch key {
    case .down, .tab, .control("n"), .character("j"): return .stay((choice + 1) % count)
    case .up, .backTab, .control("p"), .character("k"): return .stay((choice + count - 1) % count)
    case .enter: return .take(choice)
    case .character(let letter):
      let number = Int(letter.value) - 0x31
      return (0..<min(9, count)).contains(number) ? .take(number) : .stay(choice)
    case .escape, .backspace: return .close
    default: return .stay(choice)
    }
  }
}
