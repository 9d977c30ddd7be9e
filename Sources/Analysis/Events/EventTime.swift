import Corpus
import Facts

/// When an event was, and how that was learned.
struct EventTime {
  /// Where a time comes from.
  enum Origin {
    /// Words of its own sentence: "on Monday".
    case words
    /// The day that heads its paragraph.
    case heading
    /// The event told right before it.
    case toldAfter
    /// "five days after two had died": it dates that event only, not what is told next.
    case countedBack
    /// An event that everybody knows: the declaration of 2008.
    case known
    /// Bounds that hold for whatever is told without a date: done by the time of the text, or still to come.
    case bounds
    /// News without a date: some day before publication.
    case undatedNews
  }

  let value: DateValue?
  let origin: Origin
  /// What the reader is told of it.
  let basis: String

  init(_ value: DateValue?, _ origin: Origin, _ basis: String) {
    (self.value, self.origin, self.basis) = (value, origin, basis)
  }

  static func toldAfter(_ value: DateValue) -> EventTime {
    EventTime(value, .toldAfter, "told right after an event of " + value.edtf)
  }

  /// Whether it is no more than what holds for any news of that day.
  var isGuess: Bool { origin == .bounds || origin == .undatedNews }
}

/// Who takes part in an event and where it was, as its own sentence tells.
struct EventScene {
  let type: EventReport.EventType
  let parties: [EntityID]
  let place: EntityID?
}

extension EventReading {
  /// Whether an undated event is told as the background of the news before it rather than as its next scene.
  ///
  /// "Stoltenberg visited Pristina on Monday. A sergeant was killed when gunmen attacked a patrol near Banjska.": the news of
  /// the day lends its date to what goes on with it, not to another place and other people.
  func isBackground(_ scene: EventScene, to news: EventDraft, _ view: EventSentence, block: Int) -> Bool {
    guard EventReading.material.contains(scene.type), let day = news.report.when?.first,
      let published = publication.date?.last, published.number - day.number < 2 || news.block != block
    else { return false }
    guard news.sentence != view.tokens, !view.holds(EventReading.sequels) else { return false }
    let others = news.report.actors + news.report.recipients
    if scene.parties.contains(where: { others.contains($0) }) { return false }
    // A killing does not go on where a meeting was told of, wherever it was.
    let isMeeting = news.report.type == .consult
    guard let place = scene.place else {
      // A new paragraph and other people: nothing ties the two together.
      return isMeeting || (!scene.parties.isEmpty && news.block != block && !others.isEmpty)
    }
    guard let other = news.report.place else { return isMeeting || !scene.parties.isEmpty }
    return !arePlacesFit(place, other)
  }

  /// What goes on with the news says so.
  private static let sequels = WordSet("then later afterwards meanwhile immediately")
}
