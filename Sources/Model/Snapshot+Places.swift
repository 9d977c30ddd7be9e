import Corpus
import Facts

extension Snapshot {
  /// How often a place is named, and how many event reports are of it.
  struct PlaceTally: Sendable {
    var mentions = 0
    var events = 0
    /// Articles that mention it, each once.
    var articles: [Int32] = []
  }

  /// The places told of, busiest first, then the towns of municipalities that are not.
  var placeMap: PlaceMap {
    let tallies = placeTallies
    var rows: [PlaceRow] = []
    for place in places.values {
      let tally = tallies[place.id] ?? PlaceTally()
      if tally.mentions == 0, tally.events == 0, place.kind != "municipality" { continue }
      let mentioned = Basis.facts(.mentions(ofPlace: place.id))
      rows.append(
        PlaceRow(
          place: place, mentions: Figure(.facts(tally.mentions), basis: mentioned),
          events: Figure(.facts(tally.events), basis: .facts(.events(at: place.id))),
          articles: Figure(.articles(tally.articles.count), basis: mentioned),
          origins: Figure(
            .origins(Set(tally.articles.map { origins.originOf[Int($0)] }).count), basis: mentioned)))
    }
    rows.sort { ($1.activity, $0.place.name, $0.place.id) < ($0.activity, $1.place.name, $1.place.id) }
    return PlaceMap(rows: rows, outline: outline)
  }

  /// Worked out once, from the articles that mention a place and the event reports there are.
  var placeTallies: [EntityID: PlaceTally] {
    derived.places.value {
      var tallies: [EntityID: PlaceTally] = [:]
      var mentioning: Set<Int32> = []
      for articles in mentions.places.values { mentioning.formUnion(articles) }
      for number in byPath {
        let article = held[Int(number)]
        for index in article.events {
          if case .event(let report) = article.reading.facts[Int(index)].claim, let place = report.place {
            tallies[place, default: PlaceTally()].events += 1
          }
        }
        guard mentioning.contains(number) else { continue }
        for fact in article.reading.facts {
          guard case .mention(let mention) = fact.claim, case .place(let place) = mention.target else { continue }
          tallies[place, default: PlaceTally()].mentions += 1
          if tallies[place]!.articles.last != number { tallies[place]!.articles.append(number) }
        }
      }
      return tallies
    }
  }
}
