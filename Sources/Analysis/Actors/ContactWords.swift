/// Verbs of turning to somebody, before an infinitive of purpose: "had called Vučić to urge calm".
enum ContactWords {
  /// What reaches whoever is named behind it, so that the one who reached asks and the one who was reached is asked.
  static let reaching = WordSet(words)

  /// Whoever does one of these to say something speaks. A journey or a session reaches nobody by itself: "flew to Moscow
  /// to urge restraint" tells who speaks and not to whom, so events do without these.
  static let turning = WordSet(words + " convened travelled flew")

  private static let words =
    "called phoned telephoned rang contacted wrote written met summoned visited calls phones writes meets contacts"
}
