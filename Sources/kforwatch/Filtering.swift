import Facts
import Model
import Terminal
import Workbench

/// Filters: applied to a large corpus on another thread, and kept under names.
extension RunLoop {
  func narrow(to filter: Filter) {
    let (whole, state, index) = (desk.snapshot, desk.state, desk.index)
    Background.run { [inbox] in
      let snapshot = whole.under(filter, index)
      snapshot.prepare()
      inbox.with { $0.narrowed.append((snapshot, filter, state)) }
      NcursesTerminal.wake()
      // Asked for by no key yet; worked out here, no key waits for them.
      _ = snapshot.findings
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
