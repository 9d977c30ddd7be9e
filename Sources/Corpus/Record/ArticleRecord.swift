/// One record of a JSON Lines corpus: the text of an article and what its source states about it.
struct ArticleRecord {
  var id: String?
  var text: MappedText
  /// The bytes between the quotes of the text field.
  var textSpan: TextSpan
  var title: String?
  var outlet: String?
  var published: String?
  var address: String?
  var language: String?
  var replaced: Int

  /// Reads `{"id": "7", "text": "KFOR has 4,500 troops.", "outlet": "AP"}`; fields it does not know are passed over.
  ///
  /// What other collectors call the same is read too, where the field's own name is missing: "body" or "content" for the
  /// text, "source" or "publisher" for the outlet, "date" for the day, "link" for the address.
  /// - Throws: `JsonMistake` when the line is no JSON object or has no text.
  init(_ line: [UInt8], offset: Int) throws(JsonMistake) {
    var fields: [String: String] = [:]
    var text: (MappedText, TextSpan)?
    var otherText: (MappedText, TextSpan)?
    var mistake: JsonMistake?
    var replaced = 0
    line.withUnsafeBufferPointer { bytes in
      var scanner = JsonScanner(bytes, offset: offset)
      do throws(JsonMistake) {
        try scanner.object { name, value in
          switch value {
          case .string(let string, let content):
            if name == "text" {
              text = (string, content)
            } else if ArticleRecord.textNames.contains(name) {
              if otherText == nil { otherText = (string, content) }
            } else {
              fields[name] = PlainText.line(string.bytes)
            }
          case .word(let word): fields[name] = word
          case .null, .nested: break
          }
        }
      } catch let error {
        mistake = error
      }
      replaced = scanner.replaced
    }
    if let mistake { throw mistake }
    guard let text = text ?? otherText else { throw JsonMistake(what: "the field \"text\" is missing", column: 1) }
    (self.text, textSpan) = text
    func field(_ name: String) -> String? { fields[name].flatMap { $0.isEmpty ? nil : $0 } }
    // "source" is an address in some collections.
    let source = field("source").flatMap { $0.contains("/") ? nil : $0 }
    (id, title, outlet) = (field("id"), field("title"), field("outlet") ?? source ?? field("publisher"))
    (published, address) = (field("published") ?? field("date"), field("url") ?? field("link"))
    (language, self.replaced) = (field("language"), replaced)
  }

  private static let textNames: Set<String> = ["body", "content"]
}

/// Text for one line of a list: no controls, no line ends, blanks trimmed.
enum PlainText {
  static func line(_ bytes: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    var isBlankDue = false
    for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
      if Letter.isBlank(scalar.value) || Letter.isLineEnd(scalar.value) {
        isBlankDue = !result.isEmpty
      } else if !Letter.isInvisible(scalar.value) {
        if isBlankDue { result.append(0x20) }
        isBlankDue = false
        result.append(scalar: scalar)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
