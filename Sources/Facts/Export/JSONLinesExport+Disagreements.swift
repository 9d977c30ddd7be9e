import Corpus

extension JSONLinesExport {
  /// The row of the reference series a report is held against, and how far it lies from it; both `null` without one.
  func putReference(of report: StrengthReport, into line: inout JSONObject) {
    let row = reference.row(for: report)
    let residual = Residual(of: report.quantity, against: row)
    line.put("reference", object: residual == nil ? nil : row.map(object))
    line.put("residual", object: residual.map(object))
  }

  private func object(of row: ReferencePoint) -> JSONObject {
    var object = JSONObject()
    object.put("value", row.quantity.value)
    object.put("date", row.date.edtf)
    object.put("line", row.line)
    object.put("source", row.outlet)
    return object
  }

  private func object(of residual: Residual) -> JSONObject {
    var object = JSONObject()
    object.put("low", residual.low)
    object.put("high", residual.high)
    object.put("percent", residual.percent)
    return object
  }

  /// Claims that do not agree, with why.
  func disagreement(_ disagreement: Disagreement) -> JSONObject {
    var line = JSONObject()
    line.put("type", "disagreement")
    line.put("id", disagreement.id)
    line.put("about", object: about(disagreement))
    line.put("claims", disagreement.claims)
    line.put("why", disagreement.why.rawValue)
    line.put("explanation", disagreement.explanation)
    line.put(
      "sides",
      objects: disagreement.sides.map { side in
        var object = JSONObject()
        object.put("value", side.quantity?.value)
        object.put("low", side.quantity?.low)
        object.put("high", side.quantity?.high)
        object.put("qualifier", side.quantity?.qualifier.rawValue)
        object.put("as_of", side.times.map(\.edtf))
        object.put("outlets", side.outlets)
        object.put("articles", side.articles.count)
        object.put("origins", side.origins.count)
        object.put("claims", side.claims)
        return object
      })
    return line
  }

  private func about(_ disagreement: Disagreement) -> JSONObject {
    var about = JSONObject()
    switch disagreement.about {
    case .strength(let force, let kind, let nation):
      about.put("force", force)
      about.put("kind", kind.rawValue)
      about.put("nation", nation)
    case .sum(let force):
      about.put("force", force)
      about.put("kind", "sum of contingents")
      about.put("nation", nil as String?)
    case .casualties(let event, let label, let measure):
      about.put("event", event)
      about.put("label", label)
      about.put("kind", measure.rawValue)
    }
    about.put("window", disagreement.window?.edtf)
    return about
  }
}
