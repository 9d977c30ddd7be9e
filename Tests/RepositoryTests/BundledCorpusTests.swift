import Corpus
import Facts
import TestFolders
import Testing

@testable import Analysis

/// What the bundled corpus promises: enough articles, every year's story, each with the source it reports.
@Suite struct BundledCorpusTests {
  static let data = DataFolder(path: Repository.data)

  static func articles() throws -> (articles: [Article], problems: [CorpusProblem]) {
    let reader = try CorpusReader(data: data)
    var walk = CorpusWalk(paths: [data.path + "/corpus"])
    var articles: [Article] = []
    var problems: [CorpusProblem] = []
    while let path = walk.next() {
      let reading = reader.read(path: path)
      articles += reading.articles
      problems += reading.problems
    }
    return (articles, problems + walk.problems)
  }

  @Test func `at least 120 articles, each year from 1999 to 2025, without a problem`() throws {
    let (articles, problems) = try BundledCorpusTests.articles()
    #expect(problems.isEmpty, "\(problems)")
    #expect(articles.count >= 120)
    let years = Set(articles.compactMap { $0.statedDate.flatMap { DateValue(edtf: $0.value)?.first?.year } })
    #expect(years.isSuperset(of: 1999...2025), "missing: \(Set(1999...2025).subtracting(years).sorted())")
    for article in articles { #expect(article.title != nil && article.outlet != nil, "\(article.path)") }
  }

  @Test func `every file of the bundled corpus stands in the table of sources`() throws {
    let rows = try BundledCorpusTests.data.table("corpus-sources.tsv", requiring: ["file", "outlet", "address"]).rows
    let known = Set(rows.map { $0["file"] })
    let (articles, _) = try BundledCorpusTests.articles()
    for file in Set(articles.map { String($0.path.split(separator: "/").last!) }) {
      #expect(known.contains(file), "\(file) is missing from corpus-sources.tsv")
    }
  }
}
