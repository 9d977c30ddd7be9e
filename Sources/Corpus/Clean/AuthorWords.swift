/// Words by which a note on an author is known.
enum AuthorWords {
  static let foreignBy = CaptionMarks.words("nga von par di pise autor shkruan piše author пише аутор")
  static let verbs = CaptionMarks.words("is was works writes covers reports je är")
  static let trades = CaptionMarks.words(
    "journalist reporter correspondent editor writer columnist analyst researcher professor fellow author contributor academic "
      + "lecturer director scholar freelance freelancer historian specialist novinar novinarka dopisnik urednik intern")
  static let marks = CaptionMarks.words(
    "based covers covering writes reports wrote author fellow freelance contributor twitter x follow professor editor university "
      + "correspondent columnist reporting bureau tweets")
  static let says = CaptionMarks.words("says wrote writes said schrieb kaze")
}
