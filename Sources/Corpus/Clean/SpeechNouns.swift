/// What a speech or a written word of one speaker is called, parted by blanks.
///
/// "Remarks by Prime Minister Ana Anic": a title that begins with one is of the text below it, and who is named behind it
/// speaks there.
package enum SpeechNouns {
  package static let words =
    "speech speeches remarks statement address briefing declaration intervention keynote lecture testimony"
}
