import Corpus

/// The facts interchange: one JSON object a line, in an order that depends on the facts alone.
///
/// For each article its `article` object, then `removed`, `mention`, `date`, `strength` and `quantity` objects, each sort
/// in text order; after the last article the actors and places that facts name, the origins with several
/// prints, and the disagreements.
package struct JSONLinesExport: Sendable {
  /// What strength figures are held against.
  let reference: ReferenceSeries

  package init(reference: ReferenceSeries = .empty) { self.reference = reference }

  /// The lines of one article, spans pointing into the bytes of its file.
  /// - Parameters:
  ///   - origin: id of the group it is a print of; nil: what its own words make it.
  ///   - events: for event facts, by their id, the gathered event they belong to; without one, `same_as` is the event of
  ///     the timeline.
  package func lines(of reading: Reading, origin: String? = nil, events: [String: String] = [:]) -> [UInt8] {
    var bytes = article(reading, origin ?? reading.article.origin).line
    for removed in reading.article.text.removed {
      var line = JSONObject()
      line.put("type", "removed")
      line.put("article", reading.article.id)
      line.put("span", span: [removed.span])
      line.put("rule", removed.rule)
      line.put("why", removed.why)
      line.append(to: &bytes)
    }
    // Looked at in place: a fact is large, and copied for each kind it is not of it would cost more than its line.
    bytes.reserveCapacity(bytes.count + reading.facts.count * 256)
    reading.facts.withUnsafeBufferPointer { facts in
      var line = JSONObject()
      for kind in [FactKind.mention, .date, .strength, .quantity, .event, .statement] {
        // All lines of a kind begin alike.
        line.restart()
        begin(kind, reading.article, &line)
        let start = line.place
        for index in facts.indices where facts[index].claim.kind == kind {
          line.restart(from: start)
          put(facts[index], reading.article, sameAs: kind == .event ? events[facts[index].id] : nil, behind: &line)
          if let correction = reading.amendments?.corrections[facts[index].id] {
            line.put("corrected", object: corrected(correction, facts[index], reading.article))
          }
          line.append(to: &bytes)
        }
      }
    }
    return bytes
  }

  /// The lines after the last article.
  /// - Parameters:
  ///   - readings: all articles, in their order.
  ///   - actors: every known actor; those that facts name, and those whose offices they hold, are written.
  ///   - origins: groups of prints, by id.
  package func corpusLines(
    of readings: [Reading], actors: [EntityID: Actor], places: [EntityID: Place], origins: [OriginGroup] = [],
    disagreements: [Disagreement] = []
  ) -> [UInt8] {
    var named = JSONLinesExport.named(in: readings)
    for id in named { named.formUnion(actors[id]?.roles.compactMap(\.of) ?? []) }
    var bytes: [UInt8] = []
    for id in named.sorted() {
      if let actor = actors[id] { self.actor(actor).append(to: &bytes) }
    }
    for id in named.sorted() {
      if let place = places[id] { self.place(place).append(to: &bytes) }
    }
    for group in origins { origin(group).append(to: &bytes) }
    for one in disagreements { disagreement(one).append(to: &bytes) }
    return bytes
  }

  /// Every actor and place that facts name.
  private static func named(in readings: [Reading]) -> Set<EntityID> {
    Set(readings.lazy.flatMap(\.facts).flatMap(\.claim.entities))
  }

  private func article(_ reading: Reading, _ origin: String) -> JSONObject {
    let (article, publication) = (reading.article, reading.publication)
    var line = JSONObject()
    line.put("type", "article")
    line.put("id", article.id)
    line.put("path", article.path.isEmpty ? nil : article.path)
    line.put("sha256", article.sha256)
    line.put("span", span: [article.span])
    line.put("title", article.title?.value)
    line.put("title_span", span: article.title?.span.map { [$0] } ?? [])
    line.put("outlet", article.outlet?.value)
    line.put("republisher", article.republisher?.value)
    line.put("wires", article.wires)
    line.put("byline", article.byline)
    line.put("dateline", article.dateline)
    line.put("language", article.language)
    line.put("published", publication.date?.edtf)
    line.put("published_basis", publication.basis)
    line.put("published_status", publication.status.rawValue)
    line.put("republished", publication.republished?.edtf)
    line.put("body", spans: article.text.fileSpans(ofBlocks: .paragraph))
    line.put("captions", spans: article.text.fileSpans(ofBlocks: .caption))
    line.put("origin", origin)
    return line
  }

  /// What a fact was before a hand changed it, and who changed it when and why; only on facts that were.
  private func corrected(_ correction: Correction, _ fact: Fact, _ article: Article) -> JSONObject {
    var object = JSONObject()
    let asRead = Fact(id: fact.id, claim: correction.asRead, citation: fact.citation, rule: fact.rule)
    var was = JSONObject()
    put(asRead, article, into: &was)
    object.put("was", object: was)
    object.put(
      "marks",
      objects: correction.marks.map { mark in
        var line = JSONObject()
        line.put("id", mark.id)
        line.put("action", mark.action.rawValue)
        line.put("by", mark.author)
        line.put("when", mark.when)
        line.put("why", mark.reason)
        return line
      })
    return object
  }

  private func actor(_ actor: Actor) -> JSONObject {
    var line = JSONObject()
    line.put("type", "actor")
    line.put("id", actor.id)
    line.put("name", actor.name)
    line.put("kind", actor.kind.rawValue)
    line.put("country", actor.country)
    line.put("user_assigned", JSONLinesExport.isUserAssigned(actor.country))
    line.put("aliases", actor.aliases)
    line.put(
      "roles",
      objects: actor.roles.map { role in
        var object = JSONObject()
        object.put("role", role.role)
        object.put("of", role.of)
        object.put("from", role.from?.edtf)
        object.put("to", role.to?.edtf)
        return object
      })
    line.put("source", actor.source.rawValue)
    return line
  }

  private func place(_ place: Place) -> JSONObject {
    var line = JSONObject()
    line.put("type", "place")
    line.put("id", place.id)
    line.put("name", place.name)
    line.put("kind", place.kind)
    line.put("aliases", place.aliases)
    line.put("country", place.country)
    line.put("user_assigned", JSONLinesExport.isUserAssigned(place.country))
    line.put("lat", place.latitude)
    line.put("lon", place.longitude)
    line.put("precision", place.precision)
    return line
  }

  /// Whether a country's code is user-assigned, not an ISO code: Kosovo's XKX.
  private static func isUserAssigned(_ country: String?) -> Bool { country?.hasPrefix("X") ?? false }

  private func origin(_ group: OriginGroup) -> JSONObject {
    var line = JSONObject()
    line.put("type", "origin")
    line.put("id", group.id)
    line.put("articles", group.prints.map(\.article))
    line.put("basis", group.basis)
    line.put(
      "prints",
      objects: group.prints.map { print in
        var object = JSONObject()
        object.put("article", print.article)
        object.put("basis", print.words)
        object.put("of", print.of)
        object.put("share", print.share.map { Double($0) / 100 })
        return object
      })
    return line
  }
}
