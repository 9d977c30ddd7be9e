import Corpus
import Facts

extension Snapshot {
  /// The counts of killed and injured people of every gathered event that more than one figure is given for.
  ///
  /// Reports of what is denied, planned, demanded or only supposed count nobody.
  func casualtyAccounts() -> [CasualtyAccount] {
    let measures: [(Disagreement.Casualty, (EventProfile) -> Quantity?)] = [
      (.killed, { $0.killed }), (.injured, { $0.injured }),
    ]
    return gathered.groups.flatMap { group in
      measures.compactMap { measure, figure -> CasualtyAccount? in
        let reports = group.members.compactMap { member -> CasualtyReport? in
          let profile = events.profiles[Int(member)]
          guard profile.happened, let quantity = figure(profile),
            quantity.low != nil || quantity.high != nil, !areFighters(profile.recipients)
          else { return nil }
          return CasualtyReport(
            report: casualtyReport(profile), quantity: quantity, victims: Set(profile.recipients),
            doers: Set(profile.actors).subtracting(profile.recipients), isOfSome: isOfSome(profile.recipients))
        }
        guard reports.contains(where: { $0.quantity != reports[0].quantity }) else { return nil }
        let event = event(group)
        let place = event.place.map(name(of:))
        let label =
          event.anchor.flatMap { timeline[$0]?.title }
          ?? [event.type.rawValue, place].compactMap { $0 }.joined(separator: " ")
        return CasualtyAccount(event: group.id, label: label, when: event.when, measure: measure, reports: reports)
      }
    }
  }

  /// Whether all of some victims are an armed group's: "three of the attackers died" counts one side, not the event.
  private func areFighters(_ victims: [EntityID]) -> Bool {
    !victims.isEmpty && victims.allSatisfy { actors[$0]?.kind == .armedGroup }
  }

  /// Whether all of some victims are people whom texts describe: no "two people", who may be all there were.
  private func isOfSome(_ victims: [EntityID]) -> Bool {
    !victims.isEmpty
      && victims.allSatisfy { id in
        actors[id].map { $0.source != .lexicon } ?? false
          && !Snapshot.everybody.contains { id.slug.hasSuffix($0) }
      }
  }
  private static let everybody = ["people", "persons", "victims"]

  private func casualtyReport(_ profile: EventProfile) -> StrengthPosition.Report {
    let article = held[Int(profile.reference.article)]
    return StrengthPosition.Report(
      fact: profile.id, reference: profile.reference, article: profile.reference.article,
      origin: origins.originOf[Int(profile.reference.article)],
      published: article.day?.number, outlet: article.article.outlet?.value, speaker: speaker(of: profile.reference))
  }

  /// Mentions that the reading has flagged: an office not held on the article's date.
  func staleTitles() -> [StaleTitle] {
    byPath.flatMap { number -> [StaleTitle] in
      let article = held[Int(number)]
      guard let published = article.reading.publication.date else { return [] }
      return article.mentions.compactMap { entry in
        let fact = article.reading.facts[Int(entry.fact)]
        guard case .mention(let mention) = fact.claim, let held = mention.stale, case .actor(let id) = mention.target
        else { return nil }
        return StaleTitle(
          fact: fact.id, actor: id, name: name(of: id), role: mention.role ?? "", held: held, published: published)
      }
    }.sorted { ($0.published.middle?.number ?? .max, $0.fact) < ($1.published.middle?.number ?? .max, $1.fact) }
  }
}
