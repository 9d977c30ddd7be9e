import Facts
import Model
import Terminal
import Workbench

/// Filters: applied to a large corpus on another thread, and kept under names.
extension RunLoop {
  func narrow(to filter: Filter) {
    let (whole, state, index) = (desk.snapshot, desk.state, desk.index)
    let isPreparedFirst = desk.awaited.contains { $0.isAnsweredByPreparing }
    Background.run { [inbox] in
      let snapshot = whole.under(filter, index)
      if isPreparedFirst { snapshot.prepare() }
      inbox.with { inbox in
        inbox.narrowed.append((snapshot, filter, state))
        inbox.newestFilter = filter
      }
      NcursesTerminal.wake()
      // What other panes ask for is worked out before somebody goes there, and gives way to keys and further filters.
      Background.run(isPolite: true) {
        snapshot.prepare()
        if inbox.with({ $0.newestFilter == filter }) { _ = snapshot.findings }
      }
    }
  }

  func listFilters() {
    do { take(.filters(try FiltersStore().read())) } catch { take(.notice("\(error)", isProblem: true)) }
  }

  func keep(_ named: NamedFilter, replaces: Bool) {
    do {
      let isKept = try FiltersStore().keep(named, replaces: replaces)
      take(isKept ? .notice("kept as \"\(named.name)\"", isProblem: false) : .filterNameTaken(named.name))
    } catch {
      take(.notice("\(error)", isProblem: true))
    }
  }
}

extension Question {
  /// Whether the answer may rest on what `Snapshot.prepare` works out.
  fileprivate var isAnsweredByPreparing: Bool {
    switch self {
    case .articles, .overview: false
    default: true
    }
  }
}
