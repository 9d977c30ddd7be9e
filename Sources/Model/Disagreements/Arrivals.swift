import Corpus
import Facts

/// Finds reinforcements of the whole force of which less came, from named nations, than had been announced.
///
/// "NATO said last week that it would send 700; about 500 Turkish commandos have arrived." Both must stand in one article,
/// the announcement before the arrival: that ties the part to the whole.
struct Arrivals {
  let announced: [StrengthPosition]
  /// Reinforcements by nation.
  let national: [StrengthPosition]

  struct Found {
    let announced: StrengthPosition
    /// One a nation.
    let came: [StrengthPosition]
  }

  func find() -> [Found] {
    announced.filter(\.isPlanned).compactMap { plan in
      let articles = Set(plan.reports.map(\.article))
      var came: [String: StrengthPosition] = [:]
      for position in national where !position.isPlanned {
        guard let nation = position.thing.nation, position.first > plan.last, position.width <= 62,
          position.first - plan.last <= StrengthComparison.reachToDone,
          position.reports.contains(where: { articles.contains($0.article) })
        else { continue }
        if let known = came[nation], known.figure >= position.figure { continue }
        came[nation] = position
      }
      let sum = came.values.reduce(0) { $0 + $1.figure }
      guard sum > 0, sum < plan.figure, came.values.allSatisfy({ !$0.quantity.meets(plan.quantity) }) else {
        return nil
      }
      return Found(announced: plan, came: came.sorted { $0.key < $1.key }.map(\.value))
    }
  }
}
