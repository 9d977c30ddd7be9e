import Corpus
import Facts
import Testing
import Glibc

@testable import Analysis

@Suite struct ZDebugTests {
  @Test func debug() throws {
    let bench = try StrengthBench.shared.get()
    guard let path = getenv("KFTEXT"), let bytes = FileBytes.read(String(cString: path)) else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      print("> \(line)")
      let document = Document(SourceText(verbatim: String(line)))
      let q = bench.finder.find(in: document)
      for x in q { print("   q \(document.text.string(document.span(x.tokens))) | \(x.meaning.quantity.value ?? -1) \(x.meaning.quantity.qualifier) noun \(x.meaning.noun.map { document.text.string(document.span($0)) } ?? "-") [\(x.rule)]") }
      let r = bench.extractor.extract(document: document, quantities: q)
      for x in r { print("   S \(x.meaning.kind) \(x.meaning.quantity?.value ?? -1) \(x.meaning.nation ?? "") \(x.meaning.modality) hist \(x.meaning.isHistorical) | \(document.text.string(document.span(x.tokens))) [\(x.rule)]") }
      for x in bench.counter.extract(document: document, quantities: q, strength: r) { print("   C \(x.meaning.what ?? "") \(x.meaning.quantity.value ?? -1) | \(document.text.string(document.span(x.tokens))) [\(x.rule)]") }
    }
  }
}
