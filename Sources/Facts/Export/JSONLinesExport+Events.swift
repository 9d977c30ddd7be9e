import Corpus

extension JSONLinesExport {
  /// A gathered event with all its reports; figures of different reports stand side by side.
  package func gathered(_ event: GatheredEvent) -> [UInt8] {
    var line = JSONObject()
    line.put("type", "gathered_event")
    line.put("id", event.id)
    line.put("event", event.type.rawValue)
    line.put("modes", event.modes)
    line.put("when", event.when?.edtf)
    line.put("place", event.place)
    line.put("actors", event.actors)
    line.put("recipients", event.recipients)
    line.put("status", event.statuses.map(\.rawValue))
    line.put("reports", event.reports)
    line.put("killed", objects: event.killed.map(casualties))
    line.put("injured", objects: event.injured.map(casualties))
    line.put("anchor", event.anchor)
    line.put("origins", event.origins)
    if !event.byHand.isEmpty { line.put("set_by_hand", objects: event.byHand.map(set)) }
    return line.line
  }

  /// A figure set by hand: null bounds say that none holds.
  private func set(_ byHand: GatheredEvent.ByHand) -> JSONObject {
    var object = JSONObject()
    object.put("what", byHand.value.measure.rawValue)
    object.put("low", byHand.value.quantity?.low)
    object.put("high", byHand.value.quantity?.high)
    object.put("by", byHand.mark.author)
    object.put("when", byHand.mark.when)
    object.put("why", byHand.mark.reason)
    return object
  }

  private func casualties(_ casualties: GatheredEvent.Casualties) -> JSONObject {
    var object = JSONObject()
    object.put("low", casualties.quantity.low)
    object.put("high", casualties.quantity.high)
    object.put("speaker", casualties.speaker)
    object.put("reports", casualties.reports)
    return object
  }

  /// What one side says of a gathered event: its statements, what it calls the event, and the figures it gives.
  package func account(_ account: SideAccount, of event: String) -> [UInt8] {
    func stated(_ figure: Figure) -> JSONObject {
      var object = JSONObject()
      if case .stated(let quantity) = figure.amount {
        object.put("low", quantity.low)
        object.put("high", quantity.high)
      }
      object.put("facts", JSONLinesExport.ids(behind: figure))
      return object
    }
    var line = JSONObject()
    line.put("type", "account")
    line.put("event", event)
    line.put("side", account.side.id)
    line.put("speakers", account.speakers)
    line.put("statements", account.statements.map(\.id))
    line.put(
      "labels",
      objects: account.labels.map { label in
        var object = JSONObject()
        object.put("label", label.words)
        object.put("facts", JSONLinesExport.ids(behind: label.statements))
        return object
      })
    line.put("killed", objects: account.killed.map(stated))
    line.put("injured", objects: account.injured.map(stated))
    return line.line
  }

  private static func ids(behind figure: Figure) -> [String] {
    if case .facts(let query) = figure.basis { return (query.ids ?? []).sorted() }
    return []
  }

  /// Who does what to whom, with every fact that says so.
  package func relation(_ row: RelationRow, facts: [String], origins: [String]) -> [UInt8] {
    var line = JSONObject()
    line.put("type", "relation")
    line.put("source", row.relation.source)
    line.put("target", row.relation.target)
    line.put("kind", row.relation.kind)
    line.put("mutual", row.isMutual)
    var when = JSONObject()
    when.put("first", row.first?.edtf)
    when.put("last", row.last?.edtf)
    line.put("when", object: when)
    line.put("count", row.facts.count)
    line.put("facts", facts)
    line.put("origins", origins)
    return line.line
  }
}
