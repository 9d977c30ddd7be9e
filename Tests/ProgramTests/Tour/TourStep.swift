/// One of the questions an analyst is paid for, and the keys that answer it.
struct TourQuestion: Sendable {
  let title: String
  /// Where the answer is looked for, in a sentence or two.
  let opening: String
  let steps: [TourStep]
}

/// Some keys, what the screen then says, and why.
struct TourStep: Sendable {
  /// A file that comes into the folder before the keys are pressed.
  enum Arrival: Sendable {
    case none
    case files([(name: String, text: String)])
  }

  let keys: String
  /// What the reader of the tour is told.
  let says: String
  /// What must stand on the screen: the answer.
  let shows: [String]
  /// In Reader: the words that the fact was read from.
  var highlights: String?
  /// The screen is again as it was so many steps before.
  var isAgain: Int?
  var arrival = Arrival.none
  /// Whether the tour shows the screen, or only tells of it.
  var isPictured = true

  init(
    _ keys: String, _ says: String, shows: [String] = [], highlights: String? = nil, isAgain: Int? = nil,
    arrival: Arrival = .none, isPictured: Bool = true
  ) {
    (self.keys, self.says, self.shows, self.highlights) = (keys, says, shows, highlights)
    (self.isAgain, self.arrival, self.isPictured) = (isAgain, arrival, isPictured)
  }
}
