import Corpus

extension TableExport {
  /// The gathered events, newest first.
  package init(events: [EventRow]) {
    self.init(
      columns: [
        "when", "when_basis", "type", "title", "words", "place", "actors", "recipients", "status", "killed_low",
        "killed_high", "injured_low",
        "injured_high", "reports", "articles", "origins", "id",
      ],
      rows: events.map { row in
        let (killed, injured) = (bounds(row.killed), bounds(row.injured))
        return [
          .of(row.event.when?.edtf), .of(row.whenBasis), .text(row.event.type.rawValue), .of(row.title),
          .text(row.words), .of(row.placeName),
          .list(row.actorNames), .list(row.recipientNames), .list(row.event.statuses.map(\.rawValue)),
          .of(killed.low), .of(killed.high), .of(injured.low), .of(injured.high), .of(row.reports.count),
          .of(row.articles.count), .of(row.origins.count), .text(row.id),
        ]
      })
  }

  /// Who does what to whom, most often first.
  package init(relations: [RelationRow]) {
    self.init(
      columns: ["source", "kind", "target", "mutual", "facts", "articles", "origins", "first", "last"],
      rows: relations.map { row in
        [
          .text(row.sourceName), .text(row.relation.kind), .text(row.targetName), .flag(row.isMutual),
          .of(row.facts.count), .of(row.articles.count), .of(row.origins.count), .of(row.first?.edtf),
          .of(row.last?.edtf),
        ]
      })
  }

  /// Who said what, of the newest articles first.
  package init(statements: [ClaimRow]) {
    self.init(
      columns: ["when", "speaker", "verb", "addressee", "kind", "polarity", "content", "outlet", "article", "id"],
      rows: statements.map { row in
        guard case .statement(let report) = row.claim else { return [] }
        let content = row.focusBytes
        return [
          .of((report.when ?? row.article.publication.date)?.edtf), .of(row.speaker), .text(report.verb),
          .of(report.addressee?.slug), .text(report.kind.rawValue), .text(report.polarity.rawValue),
          .text(String(decoding: content, as: UTF8.self)), .of(row.article.outlet), .text(row.article.id),
          .text(row.id),
        ]
      })
  }

  /// Claims with the words they were read from.
  package init(claims: [ClaimRow]) {
    self.init(
      columns: [
        "as_of", "kind", "value", "low", "high", "qualifier", "speaker", "outlet", "published", "title", "words",
        "sentence", "rule", "path", "article", "id",
      ],
      rows: claims.map { row in
        let quantity = row.claim.stated
        return [
          .of(row.claim.asOf?.edtf), .text(row.claim.kindName), .of(quantity?.value), .of(quantity?.low),
          .of(quantity?.high), .of(quantity?.qualifier.rawValue), .of(row.speaker), .of(row.article.outlet),
          .of(row.article.publication.date?.edtf), .text(row.article.title),
          .text(String(decoding: row.focusBytes, as: UTF8.self)), .text(row.sentence), .text("\(row.rule)"),
          .text(row.article.path), .text(row.article.id), .text(row.id),
        ]
      })
  }

  /// Rows of the reference series.
  package init(reference: [ReferencePoint]) {
    self.init(
      columns: [
        "date", "value", "low", "high", "qualifier", "kind", "nation", "outlet", "address", "confidence", "note",
        "line",
      ],
      rows: reference.map { row in
        [
          .text(row.date.edtf), .of(row.quantity.value), .of(row.quantity.low), .of(row.quantity.high),
          .text(row.quantity.qualifier.rawValue), .text(row.kind.rawValue), .of(row.nation), .text(row.outlet),
          .text(row.address), .text(row.confidence), .text(row.note), .number(row.line),
        ]
      })
  }
}

extension Claim {
  /// The figure a claim states, where it states one.
  var stated: Quantity? {
    switch self {
    case .strength(let report): report.quantity
    case .quantity(let report): report.quantity
    case .mention, .date, .event, .statement: nil
    }
  }

  /// When its words hold, where they say.
  var asOf: DateValue? {
    switch self {
    case .strength(let report): report.asOf
    case .date(let date): date.value
    case .event(let report): report.when
    case .statement(let report): report.when
    case .mention, .quantity: nil
    }
  }

  /// "strength:total", "event:ASSAULT", "statement:denied".
  var kindName: String {
    switch self {
    case .strength(let report): "strength:\(report.kind.rawValue)"
    case .event(let report): "event:\(report.type.rawValue)"
    case .statement(let report): "statement:\(report.polarity.rawValue)"
    default: "\(kind.rawValue)"
    }
  }
}

private func bounds(_ figure: Figure?) -> (low: Int?, high: Int?) {
  guard case .stated(let quantity)? = figure?.amount else { return (nil, nil) }
  return (quantity.low, quantity.high)
}

extension ClaimRow {
  /// The words of the claim inside its sentence; none where the span lies outside.
  var focusBytes: ArraySlice<UInt8> {
    let bytes = Array(sentence.utf8)
    return focus.start >= 0 && focus.end <= bytes.count ? bytes[focus.range] : []
  }
}
