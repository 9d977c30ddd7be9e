import Corpus
import Facts
import Testing

@testable import Analysis

/// Properties that hold for any text, made of the words the rules look for in any order.
@Suite struct ActorPropertyTests {
  private static let words =
    "Serbia Kosovo NATO KFOR Belgrade Pristina Kurti Vučić Aleksandar Jens Stoltenberg Rama May Paris Jordan Kosovo's the a his her its their he she who said says told reporters saying adding according to that , , . . “ ” \" — - – ; : ( ) 's ’s president prime minister Secretary General of North Macedonia and Montenegro spokesman Col Lt counterpart Croatian Serbian officials police officer three Serb gunmen troops the alliance peacekeepers mission border with northern part region Ministry Defence University J K 1999 4,500 on Wednesday in from between accused warned urged called denied was were has not former deputy head chief commander UN U.S. EU us Вучић Косово ë Ü"
    .split(separator: " ").map(String.init)

  private static func text(seed: UInt64) -> String {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    var text = ""
    for _ in 0..<(1 + next(60)) {
      let gap = next(12)
      text += gap == 0 ? "" : gap == 1 ? "\n\n" : " "
      text += words[next(words.count)]
    }
    return text
  }

  @Test func `any text gives mentions and attributions in order and inside it`() throws {
    let finder = ActorFinder(lexicon: OurLexicon.lexicon)
    let extractor = try StatementExtractor(lexicon: OurLexicon.lexicon, data: OurLexicon.folder)
    for seed in 0..<4000 as Range<UInt64> {
      let text = Self.text(seed: seed)
      let document = Document(SourceText(verbatim: text))
      let names = finder.names(in: document)
      let found = finder.find(in: document, names: names, on: DateValue(edtf: "2022-08-17"))
      var last = 0
      for mention in found.mentions {
        #expect(mention.tokens.lowerBound >= last && !mention.tokens.isEmpty, "seed \(seed): \(text)")
        #expect(mention.tokens.upperBound <= document.tokens.count, "seed \(seed): \(text)")
        let sentence = document.sentences[document.sentence(ofToken: mention.tokens.lowerBound)]
        #expect(sentence.tokens.upperBound >= mention.tokens.upperBound, "seed \(seed): \(mention) \(text)")
        last = mention.tokens.lowerBound
        if case .actor(let id) = mention.meaning.target {
          #expect(
            OurLexicon.lexicon.actor(id) != nil || found.foundActors.contains { $0.id == id }, "seed \(seed): \(id)")
        }
      }
      for attribution in extractor.findings(in: document, mentions: found.mentions).attributions {
        #expect(
          !attribution.tokens.isEmpty && attribution.tokens.upperBound <= document.tokens.count, "seed \(seed): \(text)"
        )
      }
    }
  }

  @Test func `the same text gives the same findings`() {
    let finder = ActorFinder(lexicon: OurLexicon.lexicon)
    for seed in 0..<300 as Range<UInt64> {
      let dumps = (0..<2).map { _ in
        let document = Document(SourceText(verbatim: Self.text(seed: seed)))
        let found = finder.find(in: document, names: finder.names(in: document), on: DateValue(edtf: "2022-08"))
        return found.mentions.map { "\($0.tokens) \($0.meaning) \($0.rule)" } + found.foundActors.map { "\($0)" }
      }
      #expect(dumps[0] == dumps[1], "seed \(seed)")
    }
  }
}
