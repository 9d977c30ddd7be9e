import Corpus
import Facts
import TestFolders
import Testing

@testable import Analysis

@Suite struct NameFormsTests {
  @Test func `every id is known, and the English form is the lexicon's name`() throws {
    let data = try DataFolder.find(given: Repository.data)
    let lexicon = try Analyzer(data: data).lexicon
    var names: [EntityID: String] = [:]
    for actor in lexicon.actors { names[actor.id] = actor.name }
    for place in lexicon.places where names[place.id] == nil { names[place.id] = place.name }
    for entry in try NameForms(data: data).entries {
      let name = try #require(names[entry.id], "\(entry.id) is in no lexicon")
      #expect(entry.en == name, "\(entry.id)")
      #expect(!entry.sr.isEmpty && !entry.sq.isEmpty, "\(entry.id)")
    }
  }

  @Test func `every municipality of Kosovo has its names`() throws {
    let data = try DataFolder.find(given: Repository.data)
    let named = Set(try NameForms(data: data).entries.map(\.id))
    for place in try Analyzer(data: data).lexicon.places where place.kind == "municipality" {
      #expect(named.contains(place.id), "\(place.id)")
    }
  }
}
