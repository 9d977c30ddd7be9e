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
      for x in r { print("   S \(x.meaning.kind) \(x.meaning.quantity?.value ?? -1) \(x.meaning.nation ?? "") \(x.meaning.modality) hist \(x.meaning.isHistorical) | \(document.text.string(document.span(x.tokens))) [\(x.rule)] << \(document.text.string(document.sentences[document.sentence(ofToken: x.tokens.lowerBound)].span).prefix(230))") }
      for x in bench.counter.extract(document: document, quantities: q, strength: r) { print("   C \(x.meaning.what ?? "") \(x.meaning.quantity.value ?? -1) | \(document.text.string(document.span(x.tokens))) [\(x.rule)]") }
    }
  }
}

@Suite struct ZSpeedTests {
  @Test func speed() throws {
    let bench = try StrengthBench.shared.get()
    guard let path = getenv("KFSPEED"), let bytes = FileBytes.read(String(cString: path)) else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    let documents = text.split(separator: "\u{c}").map { Document(SourceText(verbatim: String($0))) }
    let total = documents.reduce(0) { $0 + $1.text.bytes.count }
    func clock() -> Double { var t = timespec(); clock_gettime(CLOCK_MONOTONIC, &t); return Double(t.tv_sec) + Double(t.tv_nsec) / 1e9 }
    for _ in 0..<3 {
      let a = clock()
      var n = 0
      let qs = documents.map { bench.finder.find(in: $0) }
      let b = clock()
      for (d, q) in zip(documents, qs) { n += bench.extractor.extract(document: d, quantities: q).count }
      let c = clock()
      for (d, q) in zip(documents, qs) { n += bench.counter.extract(document: d, quantities: q, strength: []).count }
      let e = clock()
      let mb = Double(total) / 1e6
      print("speed \(total) bytes: quantities \(mb / (b - a)) MB/s strength \(mb / (c - b)) MB/s both \(mb / (c - a)) counts \(mb / (e - c)) n \(n)")
    }
  }
}
