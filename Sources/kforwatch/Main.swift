import Analysis
import Corpus

@main
struct Main {
  static func main() {
    let text = SourceText(verbatim: CommandLine.arguments.dropFirst().joined(separator: " "))
    let document = Document(text)
    for sentence in document.sentences {
      print(sentence.tokens.map { document.string($0) }.joined(separator: " | "))
    }
  }
}
