import Canvas
import Corpus
import Facts
import Glibc
import TestFolders
import Testing

@testable import Workbench
@testable import kforwatch

@Suite struct FilterProgramTests {
  private func store() -> FiltersStore {
    FiltersStore(path: ScratchFolder.make() + "/kforwatch/filters.tsv")
  }

  @Test func `kept filters come back, and none is lost to another of its name`() throws {
    let store = store()
    #expect(try store.read() == [])
    let one = NamedFilter(
      "plates", Filter([Filter.Term(.outlet, "B92 News"), Filter.Term(.words, "\"licence plates\"")]))
    let other = NamedFilter("plates", Filter([Filter.Term(.kind, "strength")]))
    #expect(try store.keep(one, replaces: false))
    #expect(try store.keep(one, replaces: false))
    #expect(try !store.keep(other, replaces: false))
    #expect(try store.read() == [one])
    #expect(try store.keep(other, replaces: true))
    #expect(try store.read() == [other])
    // A name can neither end the line nor the column.
    #expect(try store.keep(NamedFilter("a\tb\nc", one.filter), replaces: false))
    #expect(try store.read().map(\.name) == ["plates", "a b c"])
  }

  @Test func `lines that are no filter stay in the file`() throws {
    let store = store()
    let filter = NamedFilter("mine", Filter([Filter.Term(.kind, "event")]))
    #expect(try store.keep(filter, replaces: false))
    let file = try #require(fopen(store.path, "a"))
    fputs("# a note\nbroken\tkind:nothing\n", file)
    fclose(file)
    #expect(try store.keep(NamedFilter("next", filter.filter), replaces: false))
    #expect(try store.read().map(\.name) == ["mine", "next"])
    #expect(String(decoding: FileBytes.read(store.path) ?? [], as: UTF8.self).contains("broken\tkind:nothing"))
  }

  @Test func `options of the filter are read with and without the option parser`() throws {
    let options = OpenOptions(plain: ["--filter", "kind:strength", "--as-known-on", "2023-09", "folder"])
    #expect(options?.filter == "kind:strength")
    let filter = try FilterOptions.filter(options?.filter, asKnownOn: options?.asKnownOn)
    #expect(filter.text == "kind:strength as-known-on:2023-09")
    let mistake = #expect(throws: Failure.self) { try FilterOptions.filter("kind:nothing", asKnownOn: nil) }
    #expect(mistake?.description.contains("^^^^^^^^^^^^") == true)
    #expect(mistake?.status == Status.usage)
  }

  /// Two articles, one of them marked; what `is:` leaves of them in lists, exports and on screen.
  @Test(arguments: [
    ("star", "article", "", "is:starred"), ("star", "fact", "", "is:starred"), ("read", "article", "", "is:read"),
    ("note", "article", "ask", "is:noted"), ("note", "fact", "ask", "is:noted"), ("note", "span", "ask", "is:noted"),
    ("accept", "fact", "", "is:accepted"), ("reject", "fact", "", "is:rejected"),
    ("set-value", "fact", "4100", "is:corrected"), ("", "", "", "is:dated"),
  ])
  func `what is marked is what its filter leaves`(action: String, sort: String, value: String, line: String) throws {
    let folder = MarksTests.corpus()
    let all = try Run("export", folder)
    let strength = try #require(all.lines(ofType: "strength").first)
    let article = try #require(strength["article"]?.string)
    if !action.isEmpty {
      let id = try #require(
        ["article": article, "fact": strength["id"]?.string, "span": article + "/KFOR"][sort].flatMap { $0 })
      let added = try Run("marks", "add", action, "\(sort):\(id)", "--value", value, "--corpus", folder)
      #expect(added.status == 0, "\(added.errors)")
    }
    func articles(_ filter: String) throws -> [String] {
      let run = try Run("export", folder, "--filter=\(filter)")
      #expect(run.status == 0, "\(run.errors)")
      return run.lines(ofType: "article").compactMap { $0["id"]?.string }
    }
    let ids = all.lines(ofType: "article").compactMap { $0["id"]?.string }
    let wanted = action.isEmpty ? try articles("-is:undated") : [article]
    #expect(try articles(line) == wanted)
    #expect(try Set(articles("-\(line)")) == Set(ids).subtracting(wanted))
    if line == "is:read" { #expect(try Set(articles("is:unread")) == Set(ids).subtracting(wanted)) }
    let frame = try Run("open", folder, "--dump", "--size", "120x30", "--filter", line, "--keys", "8")
    #expect(
      frame.text.contains("filter: \(line)") && frame.text.contains("article 1 of \(wanted.count)"), "\(frame.text)")
  }

  @Test func `a large corpus is filtered elsewhere, and what was seen stays until then`() throws {
    let data = try DataFolder.find(given: Repository.data)
    let snapshot = loadCorpus(paths: [Repository.data + "/corpus"], data: data, library: try Library(data: data))
    var desk = AnsweredDesk(desk: Desk(width: 100, height: 30), snapshot: snapshot, patience: 0)
    var progress = LoadProgress()
    (progress.articles, progress.isListing, progress.isFinished) = (snapshot.articleCount, false, true)
    _ = desk.begin() + desk.take(.progressed(progress))
    _ = desk.take(.key(.character("8")))
    let before = desk.desk.draw().text
    let filter = try Filter.parse("kind:strength").get()
    let effects = desk.take(.checked(filter, nil))
    #expect(effects == [.narrow(to: filter)])
    let waiting = desk.desk.draw().text.split(separator: "\n").dropFirst()
    #expect(waiting.dropLast() == before.split(separator: "\n").dropFirst().dropLast())
    _ = desk.take(snapshot.under(filter, nil), of: filter, state: desk.state)
    #expect(desk.desk.draw().text.split(separator: "\n")[0].contains("of \(snapshot.articleCount) articles"))
  }
}
