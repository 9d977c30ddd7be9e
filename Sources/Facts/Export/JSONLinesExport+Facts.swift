import Corpus

extension JSONLinesExport {
  /// Writes a fact as an object of its kind.
  func put(_ fact: Fact, _ article: Article, into line: inout JSONObject) {
    begin(fact.claim.kind, article, &line)
    put(fact, article, sameAs: nil, behind: &line)
  }

  /// What the lines of all facts of a kind begin with; those that have an id name the article behind it.
  func begin(_ kind: FactKind, _ article: Article, _ line: inout JSONObject) {
    line.put("type", kind.rawValue)
    switch kind {
    case .mention, .date, .quantity: line.put("article", article.id)
    case .strength, .event, .statement: break
    }
  }

  /// Writes the rest of a fact behind what all of its kind begin with.
  /// - Parameter sameAs: the gathered event that an event report belongs to; without one, its event of the timeline.
  func put(_ fact: Fact, _ article: Article, sameAs: String?, behind line: inout JSONObject) {
    switch fact.claim {
    case .mention(let mention):
      line.put("span", fact.citation.focus, in: article.text)
      var actor: EntityID?
      var place: EntityID?
      switch mention.target {
      case .actor(let id): actor = id
      case .place(let id): place = id
      }
      line.put("actor", actor)
      line.put("place", place)
      line.put("form", mention.form.rawValue)
      line.put("role", mention.role)
      line.put("stale", mention.stale)
    case .date(let date):
      line.put("span", fact.citation.focus, in: article.text)
      line.put("value", date.value?.edtf)
      line.put("relative", date.isRelative)
      line.put("anchor", date.anchor)
    case .strength(let report):
      line.put("id", fact.id)
      place(&line, fact, article)
      put(report, article, sentence: fact.citation.sentence, into: &line)
    case .quantity(let report):
      line.put("span", fact.citation.focus, in: article.text)
      put(report.quantity, into: &line)
      line.put("unit", report.unit)
      line.put("what", report.what)
    case .event(let report):
      line.put("id", fact.id)
      place(&line, fact, article)
      put(report, article, sentence: fact.citation.sentence, sameAs: sameAs, into: &line)
    case .statement(let report):
      line.put("id", fact.id)
      place(&line, fact, article)
      put(report, article, sentence: fact.citation.sentence, into: &line)
    }
    line.put("rule", fact.rule)
  }

  private func place(_ line: inout JSONObject, _ fact: Fact, _ article: Article) {
    line.put("article", article.id)
    line.put("span", fact.citation.focus, in: article.text)
  }

  private func put(_ report: StrengthReport, _ article: Article, sentence: TextSpan, into line: inout JSONObject) {
    line.put("sentence", sentence, in: article.text)
    line.put("number_span", report.numberSpan, in: article.text)
    line.put("force", report.force)
    line.put("kind", report.kind.rawValue)
    line.put("historical", report.isHistorical)
    put(report.quantity, into: &line)
    line.put("unit", report.unit)
    line.put("nation", report.nation)
    line.put("as_of", report.asOf?.edtf)
    line.put("as_of_basis", report.asOfBasis)
    line.put("speaker", report.speaker)
    line.put("modality", report.modality.rawValue)
    putReference(of: report, into: &line)
  }

  private func put(
    _ report: EventReport, _ article: Article, sentence: TextSpan, sameAs: String?, into line: inout JSONObject
  ) {
    line.put("sentence", sentence, in: article.text)
    line.put("event", report.type.rawValue)
    line.put("mode", report.mode)
    line.put("contexts", report.contexts.map(\.rawValue))
    line.put("acled", report.acled?.rawValue)
    line.put("actors", report.actors)
    line.put("recipients", report.recipients)
    line.put("place", report.place)
    line.put("when", report.when?.edtf)
    line.put("when_basis", report.whenBasis)
    line.put("killed", bounds: report.killed)
    line.put("injured", bounds: report.injured)
    line.put("status", report.status.rawValue)
    line.put("same_as", sameAs ?? report.anchor)
  }

  private func put(_ report: StatementReport, _ article: Article, sentence: TextSpan, into line: inout JSONObject) {
    line.put("sentence", sentence, in: article.text)
    line.put("speaker", report.speaker)
    line.put("speaker_text", report.speakerText)
    line.put("speaker_span", report.speakerSpan, in: article.text)
    line.put("verb", report.verb)
    line.put("addressee", report.addressee)
    line.put("kind", report.kind.rawValue)
    line.put("via", report.via)
    line.put("when", report.when?.edtf)
    line.put("polarity", report.polarity.rawValue)
  }

  private func put(_ quantity: Quantity?, into line: inout JSONObject) {
    line.put("value", quantity?.value)
    line.put("low", quantity?.low)
    line.put("high", quantity?.high)
    line.put("qualifier", quantity?.qualifier.rawValue)
  }

  /// A sentence of an article, for `--with sentences`.
  package func sentence(_ span: TextSpan, of article: Article) -> [UInt8] {
    var line = JSONObject()
    line.put("type", "sentence")
    line.put("article", article.id)
    line.put("span", span, in: article.text)
    return line.line
  }

  /// A token of an article, for `--with tokens`.
  package func token(_ span: TextSpan, kind: String, of article: Article) -> [UInt8] {
    var line = JSONObject()
    line.put("type", "token")
    line.put("article", article.id)
    line.put("span", span, in: article.text)
    line.put("kind", kind)
    return line.line
  }

  /// A record that could not be read, by its 1-based line.
  package func problem(line number: Int, why: String) -> [UInt8] {
    var line = JSONObject()
    line.put("type", "problem")
    line.put("line", number)
    line.put("why", why)
    return line.line
  }
}
