import Analysis
import Corpus
import Facts
import TestFolders

@testable import Model

/// Stories of our own, and how editors change them.
enum OriginStories {
  static let data: DataFolder = {
    do { return try DataFolder.find(given: Repository.data) } catch { preconditionFailure("\(error)") }
  }()
  static let reader: CorpusReader = {
    do throws(DataFileError) { return try CorpusReader(data: data) } catch { preconditionFailure("\(error)") }
  }()
  static let analyzer: Analyzer = {
    do throws(DataFileError) { return try Analyzer(data: data) } catch { preconditionFailure("\(error)") }
  }()

  /// A wire story of seven paragraphs.
  static let bridge = [
    "Peacekeepers closed the main bridge in the divided town on Thursday after stones were thrown at a patrol, leaving 12 soldiers with light wounds and two vehicles burnt out near the old market.",
    "The commander of the mission, a general from Bologna, told reporters that his men had shown patience for three hours before they used tear gas to push the crowd back from the barrier.",
    "Shopkeepers on the southern bank pulled down their shutters at noon. By evening only military lorries moved along the river, and the organisation that runs the buses said that no line would cross before the weekend.",
    "The government in the capital accused gangs of smugglers of paying the young men who led the crowd. Leaders of the northern municipalities rejected that and asked for an inquiry by judges from abroad.",
    "A hospital in the north said that it had treated nine civilians, one of them a girl of fourteen whose arm was broken when a fence fell. Doctors in the south counted four more.",
    "Talks between the two sides are to be resumed in Brussels next Tuesday. Diplomats had hoped to announce a deal on electricity bills there, the first agreement since the spring.",
    "The mission has kept about 600 soldiers in the north since the local elections, when voters stayed at home and four mayors took office with a handful of ballots.",
  ]

  /// The same evening as another reporter saw it.
  static let bridgeOtherWords = [
    "Stone-throwing youths wounded a dozen soldiers of the international force this Thursday, and the river crossing at the heart of the split city is now shut for traffic.",
    "Gas grenades were fired towards the evening, the Italian who commands the troops confirmed, adding that nobody under his orders had lost his nerve through a long afternoon.",
    "Ministers blame criminals for having hired the rioters; the mayors of the Serb-majority towns call this an insult and want foreign prosecutors to find out what happened.",
    "Thirteen residents went to see a doctor, among them a schoolgirl with a fractured arm who had stood beside a collapsing fence.",
    "Negotiators are expected in the Belgian capital within days, where a compromise about unpaid power bills had seemed near.",
  ]

  static let background = [
    "The province declared its independence in 2008, nine years after bombing by the alliance ended a war in which more than ten thousand people died. Belgrade has never accepted the declaration, nor have five members of the European Union, and Russia keeps the young state out of the United Nations.",
    "Some fifty thousand Serbs live in the four municipalities north of the river, where schools and clinics are still paid for by Belgrade. An agreement of 2013 promised them an association of their own, but the constitutional court found fault with it and the plan has lain in a drawer since then.",
  ]

  static let harvest = [
    "Farmers in the western plain have begun the pepper harvest two weeks early, and cooperatives fear that a hot September will spoil much of what is still in the fields.",
    "Prices at the wholesale market fell to thirty cents a kilo, half of what growers were paid a year ago. The ministry of agriculture promised to buy what canneries cannot take.",
    "Young people leave the villages, the head of one cooperative complained, and those who stay would rather drive a taxi than bend over rows of plants in the sun.",
  ]

  static let visit = [
    "The foreign minister of Norway arrived for a visit of two days and was shown a school that her country rebuilt after the flood of last winter.",
    "She will meet the president in the morning and women who run small firms in the afternoon, and she is to sign an accord on the training of border guards.",
    "Oslo has spent eighty million euros in the country within ten years, most of it on roads and courts, and wants to open a technical college before the year is out.",
  ]

  static let statement =
    "We have seen today what happens when promises are broken and when young people are told that violence pays. The mission will stay as long as it is needed, it will protect every citizen whatever language he speaks, and it will hand over to the police only when the judges tell us that the law can be kept without soldiers in the streets."

  /// Reads paragraphs as the page of an outlet.
  static func reading(
    _ path: String, title: String = "Bridge closed after clashes", outlet: String? = nil, credit: String? = nil,
    date: String? = nil, _ paragraphs: [String]
  ) -> Reading {
    var head = "Title: \(title)\n"
    if let outlet { head += "Outlet: \(outlet)\n" }
    if let date { head += "Date: \(date)\n" }
    let tail = credit.map { "\n\nWith reporting by \($0)\n" } ?? "\n"
    let page = head + "\n" + title + "\n\n" + paragraphs.joined(separator: "\n\n") + tail
    let articles = reader.read(Array(page.utf8), path: path).articles
    precondition(articles.count == 1, "a page is one article")
    return analyzer.read(articles[0])
  }

  static func snapshot(_ readings: [Reading], marks: MarksFile = .none) -> Snapshot {
    Snapshot(actors: [], places: [], reference: .empty, marks: marks).adding(readings, problems: [])
  }

  /// Paths of articles, grouped.
  static func groups(_ snapshot: Snapshot) -> Set<Set<String>> {
    var groups: [String: Set<String>] = [:]
    for reading in snapshot.readings {
      groups[snapshot.originID(of: reading.article), default: []].insert(reading.article.path)
    }
    return Set(groups.values)
  }
}

extension [String] {
  func replacing(_ pairs: [(String, String)]) -> [String] {
    map { paragraph in
      var text = paragraph
      for (old, new) in pairs {
        precondition(contains { $0.contains(old) }, "\"\(old)\" is not in the story")
        var parts: [Substring] = []
        var rest = text[...]
        while let range = rest.firstRange(of: old) {
          parts.append(rest[..<range.lowerBound])
          rest = rest[range.upperBound...]
        }
        text = (parts + [rest]).joined(separator: new)
      }
      return text
    }
  }
}
