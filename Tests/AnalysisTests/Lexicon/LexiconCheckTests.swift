import Corpus
import Facts
import Foundation
import TestFolders
import Testing

@testable import Analysis

/// A small lexicon in a folder of its own, for spoiling.
private struct TableSet {
  var tables: [String: String] = [
    "countries": "code\tname\tadjectives\tpeople\taliases\nSRB\tSerbia\tSerbian\tSerbs\t\nXKX\tKosovo\tKosovar\t\t",
    "conflict": "state\tparts\nXKX\tland|adversary\nSRB\tadversary",
    "actors":
      "id\tname\tkind\tcountry\taliases\tsurname\tambiguous\tnominals\tneeds\nnato\tNATO\torganisation\t\tAlliance\t-\t\tthe alliance\tnato\nana-an\tAna An\tperson\tSRB\t\t\t\t\t\nbo-bi\tBo Bi\tperson\tXKX\t\t\t\t\t",
    "titles": "title\tkind\tseveral\tvariants\npresident\tstate\t\tpresidents\nenvoy\tenvoy\tyes\t",
    "roles":
      "actor\trole\tof\tfrom\tto\nana-an\tpresident\tserbia\t2000-01-01\t2004-06-30\nbo-bi\tpresident\tserbia\t2004-06-30\t..",
    "places":
      "id\tname\tkind\taliases\tambiguous\tcountry\tlat\tlon\tprecision\tstands_for\nnis\tNiš\tcity\t\t\tSRB\t43.3\t21.9\ttown\t",
    "own-bodies": "state\tparliament\tarmy\tpolice\tpolice_since\tpeople\nSRB\t\tnato\t\t\t",
    "speech": "verb\tkind\tobject\ttakes\tforms\nsay\tsay\t\tclause\tsaid",
    "given_names": "gender\tnames\nf\tAna",
    "place-endings": "ending\texample\tsilent\novac\t\t",
  ]

  /// Reads the tables; the mistake found, "file:line: what".
  func mistake() throws -> String? {
    let folder = URL(fileURLWithPath: ScratchFolder.make())
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("lexicon"), withIntermediateDirectories: true)
    for (name, text) in tables {
      try text.write(
        to: folder.appendingPathComponent("lexicon/\(name).tsv"), atomically: true, encoding: .utf8)
    }
    do {
      _ = try Lexicon(data: DataFolder(path: folder.path))
      return nil
    } catch {
      let file = error.file.split(separator: "/").last ?? ""
      return "\(file):\(error.line): \(error.what)"
    }
  }
}

@Suite struct LexiconCheckTests {
  @Test func `a sound lexicon is read`() throws { #expect(try TableSet().mistake() == nil) }

  @Test(arguments: [
    (
      "roles", "bo-bi\tpresident\tserbia\t2004-06-30\t..", "bo-bi\tpresident\tserbia\t2004-06-01\t..",
      "roles.tsv:3: president is held by Ana An (line 2) in the same days"
    ),
    (
      "roles", "bo-bi\tpresident", "bo-bi\tking",
      "roles.tsv:3: titles.tsv has no title \"king\""
    ),
    ("own-bodies", "SRB\t\tnato", "SRB\t\tarmy", "own-bodies.tsv:2: there is no actor \"army\""),
    ("conflict", "SRB", "YYY", "conflict.tsv:3: countries.tsv has no code \"YYY\""),
    ("conflict", "SRB\tadversary", "SRB\tland", "conflict.tsv:3: the force has a land already"),
    ("conflict", "SRB\tadversary", "XKX\tpeople", "conflict.tsv:3: the state XKX stands twice"),
    ("conflict", "SRB\tadversary", "SRB\tenemy", "conflict.tsv:3: \"enemy\" is no part in the conflict"),
    ("conflict", "land|", "", "conflict.tsv:1: no row says which land the force stands in"),
    ("own-bodies", "SRB", "YYY", "own-bodies.tsv:2: countries.tsv has no code \"YYY\""),
    ("own-bodies", "nato\t\t", "nato\t\tMay", "own-bodies.tsv:2: \"May\" is no date"),
    ("roles", "bo-bi\tpresident\tserbia", "bo-bi\tpresident\tmars", "roles.tsv:3: there is no actor \"mars\""),
    ("roles", "bo-bi\t", "nobody\t", "roles.tsv:3: there is no actor \"nobody\""),
    ("roles", "2004-06-30\t..", "June 2004\t..", "roles.tsv:3: \"June 2004\" in from is not an EDTF date"),
    ("roles", "2000-01-01\t2004-06-30", "2005-01-01\t2004-06-30", "roles.tsv:2: the posting ends before it starts"),
    (
      "roles", "bo-bi\tpresident\tserbia\t2004-06-30\t..", "ana-an\tpresident\tserbia\t2000-01-01\t2004-06-30",
      "roles.tsv:3: Ana An already has this posting in line 2"
    ),
    ("actors", "Bo Bi\tperson", "Bo Bi\tpersona", "actors.tsv:4: \"persona\" is no kind of actor"),
    ("actors", "bo-bi\tBo", "Bo Bi\tBo", "actors.tsv:4: \"Bo Bi\" is not an id: small letters, digits and hyphens"),
    ("actors", "bo-bi\tBo", "ana-an\tBo", "actors.tsv:4: the id ana-an stands twice"),
    ("actors", "Bo Bi\tperson\tXKX", "Bo Bi\tperson\tYYY", "actors.tsv:4: countries.tsv has no code \"YYY\""),
    (
      "actors", "Bo Bi\tperson\tXKX\t", "Bo Bi\tperson\tXKX\tAna Án",
      "actors.tsv:4: the name \"Ana Án\" also belongs to line 3; mark it ambiguous in both"
    ),
    ("actors", "the alliance\tnato", "the alliance\tnobody", "actors.tsv:2: there is no actor \"nobody\""),
    ("places", "43.3\t", "143.3\t", "places.tsv:2: \"143.3\" is no lat between -90 and 90 degrees"),
    ("places", "43.3\t21.9", "43.3\t", "places.tsv:2: lat and lon must be given together"),
    ("places", "\tcity\t", "\ttown hall\t", "places.tsv:2: \"town hall\" is no kind of place"),
    ("places", "\ttown\t", "\texact\t", "places.tsv:2: \"exact\" is no precision"),
    ("titles", "envoy\tenvoy", "envoy\tmessenger", "titles.tsv:3: \"messenger\" is no kind of title"),
    ("titles", "envoy\tenvoy", "presidents\tenvoy", "titles.tsv:3: the wording \"presidents\" stands twice"),
    ("speech", "say\tsay\t", "say\tshout\t", "speech.tsv:2: \"shout\" is no kind of speech"),
    ("speech", "clause", "song", "speech.tsv:2: \"song\" is no place where speech stands"),
    ("given_names", "f\tAna", "x\tAna", "given_names.tsv:2: \"x\" is no gender: m, f or u"),
  ])
  func `a mistake is named with its file and line`(table: String, from: String, to: String, message: String) throws {
    var set = TableSet()
    let old = try #require(set.tables[table])
    let range = try #require(old.range(of: from, options: .backwards))
    set.tables[table] = old.replacingCharacters(in: range, with: to)
    #expect(try set.mistake() == message)
  }

  @Test func `an office that several hold may overlap`() throws {
    var set = TableSet()
    set.tables["roles"] =
      "actor\trole\tof\tfrom\tto\nana-an\tenvoy\tserbia\t2000-01-01\t2004-06-30\nbo-bi\tenvoy\tserbia\t2001\t.."
    #expect(try set.mistake() == nil)
  }

  @Test func `two lines may share a name that both call ambiguous`() throws {
    var set = TableSet()
    set.tables["actors"] =
      "id\tname\tkind\tcountry\taliases\tsurname\tambiguous\tnominals\tneeds\na-a\tAa\tparty\t\tDP\t-\tDP\t\t\nb-b\tBb\tparty\t\tDP\t-\tDP\t\t"
    set.tables["roles"] = "actor\trole\tof\tfrom\tto"
    set.tables["own-bodies"] = "state\tparliament\tarmy\tpolice\tpolice_since\tpeople"
    #expect(try set.mistake() == nil)
  }
}
