import Facts

/// Questions as texts, to be kept between runs: "facts;kinds=strength;nation=ITA".
extension Basis {
  /// Nil for a question that could not be read back as it is.
  var kept: String? {
    var parts: [String]
    switch self {
    case .facts(let query): parts = ["facts"] + query.keptParts
    case .articles(let query): parts = ["articles"] + query.keptParts
    case .reference(let lines): parts = ["reference", "lines=" + lines.map(String.init).joined(separator: ",")]
    case .problems: parts = ["problems"]
    }
    parts = parts.map { $0.replacing("%", "%25").replacing(";", "%3B") }
    let text = parts.joined(separator: ";")
    return Basis(kept: text) == self ? text : nil
  }

  init?(kept: String) {
    let parts = kept.split(separator: ";", omittingEmptySubsequences: false).map {
      String($0).replacing("%3B", ";").replacing("%25", "%")
    }
    var fields: [String: String] = [:]
    for part in parts.dropFirst() {
      guard let equals = part.firstIndex(of: "=") else { return nil }
      fields[String(part[..<equals])] = String(part[part.index(after: equals)...])
    }
    switch parts.first {
    case "facts": self = .facts(FactQuery(kept: fields))
    case "articles": self = .articles(ArticleQuery(kept: fields))
    case "reference":
      self = .reference(lines: (fields["lines"] ?? "").split(separator: ",").compactMap { Int($0) })
    case "problems": self = .problems
    default: return nil
    }
  }
}

extension String {
  fileprivate func replacing(_ old: String, _ new: String) -> String {
    guard contains(old) else { return self }
    var result = ""
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(old) {
        result += new
        rest = rest.dropFirst(old.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }

  fileprivate var listed: Set<String> { Set(split(separator: ",").map(String.init)) }
}

private func put(_ name: String, _ value: String?, _ parts: inout [String]) {
  if let value { parts.append("\(name)=\(value)") }
}

private func list(_ values: Set<String>?) -> String? { values.map { $0.sorted().joined(separator: ",") } }

extension FactQuery {
  fileprivate var keptParts: [String] {
    var parts: [String] = []
    if !kinds.isEmpty { put("kinds", list(Set(kinds.map(\.rawValue))), &parts) }
    put("actor", actor?.slug, &parts)
    put("place", place?.slug, &parts)
    put("article", article, &parts)
    if !strengthKinds.isEmpty { put("strength", list(Set(strengthKinds.map(\.rawValue))), &parts) }
    put("nation", nation, &parts)
    put("speaker", speaker?.slug, &parts)
    put("addressee", addressee?.slug, &parts)
    put("event", event, &parts)
    if !eventTypes.isEmpty { put("types", list(Set(eventTypes.map(\.rawValue))), &parts) }
    if !statuses.isEmpty { put("statuses", list(Set(statuses.map(\.rawValue))), &parts) }
    put("eventplace", eventPlace?.slug, &parts)
    put("party", party?.slug, &parts)
    put("ids", list(ids), &parts)
    put("point", point, &parts)
    put("form", form?.rawValue, &parts)
    put("words", words, &parts)
    put("role", statedRole, &parts)
    return parts
  }

  fileprivate init(kept: [String: String]) {
    self.init()
    func set<Value: RawRepresentable>(_ name: String) -> Set<Value> where Value.RawValue == String {
      Set((kept[name] ?? "").listed.compactMap(Value.init(rawValue:)))
    }
    (kinds, strengthKinds) = (set("kinds"), set("strength"))
    (eventTypes, statuses) = (set("types"), set("statuses"))
    (actor, place, speaker) = (
      kept["actor"].map { EntityID($0) }, kept["place"].map { EntityID($0) }, kept["speaker"].map { EntityID($0) }
    )
    (addressee, eventPlace, party) = (
      kept["addressee"].map { EntityID($0) }, kept["eventplace"].map { EntityID($0) },
      kept["party"].map { EntityID($0) }
    )
    (article, nation, event, point) = (kept["article"], kept["nation"], kept["event"], kept["point"])
    (ids, words, statedRole) = (kept["ids"]?.listed, kept["words"], kept["role"])
    form = kept["form"].flatMap(Mention.Form.init(rawValue:))
  }
}

extension ArticleQuery {
  fileprivate var keptParts: [String] {
    var parts: [String] = []
    put("ids", list(ids), &parts)
    put("outlet", outlet, &parts)
    put("actor", actor?.slug, &parts)
    put("co", coActor?.slug, &parts)
    put("origin", origin, &parts)
    put("point", point, &parts)
    put("event", event, &parts)
    put("dated", isDated.map { $0 ? "yes" : "no" }, &parts)
    return parts
  }

  fileprivate init(kept: [String: String]) {
    self.init()
    (ids, outlet, origin) = (kept["ids"]?.listed, kept["outlet"], kept["origin"])
    (point, event) = (kept["point"], kept["event"])
    (actor, coActor) = (kept["actor"].map { EntityID($0) }, kept["co"].map { EntityID($0) })
    isDated = kept["dated"].map { $0 == "yes" }
  }
}
