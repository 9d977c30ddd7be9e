import Corpus
import Facts

/// The town or city that the news of a text is of, and the day.
struct TextScene {
  let place: EntityID
  let when: DateValue?
  /// Whether the headline opens with it: "Zvecan: tear gas at the town hall".
  var isHeadline = false
}

/// The one town that a text's news is of, for what it tells of the same days without a place.
extension EventReading {
  /// Deeds that were put in the land of the text for want of a town, in the town that all other deeds of those days were in;
  /// and what is long past, out of a town that its paragraph does not name.
  func gathered(_ drafts: [EventDraft]) -> [EventDraft] {
    let scene = textScene(of: drafts)
    return drafts.map { draft in
      var result = draft
      if EventReading.declarations.contains(draft.rule), isOfTheatre {
        result.report = draft.report.placed(at: extractor.theatre)
      } else if let scene, isOpen(draft, among: drafts, scene), areSameDays(draft.report.when, scene.when) {
        result.report = draft.report.placed(at: scene.place)
      } else if let theatre = extractor.theatre, isOfTheatre, isLongAgo(draft), let place = draft.report.place,
        town(of: place) != nil, !towns.contains(where: { $0.block == draft.block && $0.id == place }),
        !found.contains(where: { $0.block == draft.block && $0.report.place == place && !isLongAgo($0) })
      {
        result.report = draft.report.placed(at: theatre)
      }
      return result
    }
  }

  /// The town or city of all deeds of the news that have one, the first of them near the beginning.
  func textScene(of drafts: [EventDraft]) -> TextScene? {
    var scene: TextScene?
    var isLate = false
    for draft in drafts where EventReading.violent.contains(draft.report.type) && draft.report.status == .occurred {
      guard let place = draft.report.place, town(of: place) != nil || EventReading.isCity(place, extractor) else {
        continue
      }
      if let scene, scene.place != place, areSameDays(scene.when, draft.report.when) { return nil }
      if scene == nil {
        guard draft.block <= EventReading.nearBeginning, isNews(draft, within: 14) else {
          isLate = true
          break
        }
        scene = TextScene(place: place, when: draft.report.when)
      }
    }
    return isLate ? namedScene(of: drafts) : scene ?? namedScene(of: drafts)
  }
  /// The title, the date and the first three paragraphs.
  private static let nearBeginning = 5

  /// Whether a deed was put in the theatre because nothing else was known: its sentence has no "in Kosovo".
  ///
  /// An arrest may be anywhere, unless the same paragraph tells of deeds in the town.
  private func isOpen(_ draft: EventDraft, among drafts: [EventDraft], _ scene: TextScene) -> Bool {
    let report = draft.report
    guard report.status == .occurred, !draft.isEarlier,
      report.place.map({ $0 == extractor.theatre || isRegion($0, around: scene.place) }) ?? true,
      report.mode != "boycott",
      report.type != .coerce || scene.isHeadline
        || drafts.contains(where: {
          abs($0.block - draft.block) < (report.mode == "restrict" ? 1 : 2) && $0.report.place == scene.place
        }),
      EventReading.violent.contains(report.type) || report.mode == "investigate"
        || scene.isHeadline && report.type == .mobilize
    else { return false }
    return !draft.sentence.dropFirst().contains { word in
      EventReading.allOver.contains(document.key(word))
        || EventReading.locating.contains(document.key(word - 1)) && document.tokens[word].isCapitalised
          && !isPeople(at: word)
    }
  }

  /// "hurled stones at German soldiers": whom, and not where.
  private func isPeople(at word: Int) -> Bool {
    guard let mention = mentions.within(word..<word + 1).first else {
      return extractor.lexicon.nation(at: word, in: document) != nil
    }
    guard case .actor(let id) = mention.meaning.target else { return false }
    return kind(id) != .state
  }

  private func isLongAgo(_ draft: EventDraft) -> Bool {
    guard let last = draft.report.when?.last, let published = publication.date?.first else { return false }
    return published.number - last.number > 365
  }
}
