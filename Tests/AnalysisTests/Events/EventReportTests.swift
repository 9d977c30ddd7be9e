import Corpus
import Facts
import Testing

@testable import Analysis

@Suite struct EventReportTests {
  /// "TYPE:mode status actors > recipients @place" of every event, for short comparisons.
  private func events(_ text: String, published: String = "2023-11-22") throws -> [String] {
    try EventBench.events(text, published: published).compactMap { fact in
      guard case .event(let report) = fact.claim else { return nil }
      let mode = report.mode.map { ":" + $0 } ?? ""
      let actors = report.actors.map(\.slug).joined(separator: ",")
      let recipients = report.recipients.map(\.slug).joined(separator: ",")
      let place = report.place.map { " @" + $0.slug } ?? ""
      return "\(report.type.rawValue)\(mode) \(report.status.rawValue) \(actors) > \(recipients)\(place)"
    }
  }

  @Test(arguments: [
    ("KFOR attacked Serbia.", "occurred"), ("KFOR did not attack Serbia.", "silent"),
    ("NATO will send 500 soldiers to Kosovo.", "planned"),
    ("NATO may deploy more troops in Kosovo.", "hypothetical"),
    ("If NATO deployed troops in Kosovo, Serbia would object.", "hypothetical"),
    ("NATO plans to deploy troops in Kosovo.", "planned"),
    ("Albania urged NATO to deploy more troops in Kosovo.", "occurred"),
    ("NATO deployed peacekeepers in Kosovo in June 1999.", "historical"),
    ("In May protesters clashed with KFOR soldiers in Zvecan.", "occurred"),
    ("Protesters may clash with KFOR soldiers in Zvecan.", "hypothetical"),
  ])
  func `what happened is told from what may happen, is planned or long past`(text: String, status: String) throws {
    let found = try EventBench.events(text).compactMap { fact -> EventReport? in
      guard case .event(let report) = fact.claim else { return nil }
      return report
    }
    if status == "silent" {
      #expect(!found.contains { $0.status == .occurred }, "\(found)")
    } else {
      #expect(found.first?.status.rawValue == status, "\(found)")
    }
  }

  @Test func `the active and the passive voice give the same sides`() throws {
    #expect(try events("Kosovo accused Serbia of meddling.") == ["ACCUSE:allege occurred kosovo > serbia @kosovo"])
    #expect(
      try events("Serbia was accused of meddling by Kosovo.") == ["ACCUSE:allege occurred kosovo > serbia @kosovo"])
  }

  @Test func `subjects listed side by side all act`() throws {
    let found = try events("Germany and Austria sent a reserve battalion in August.")
    #expect(found == ["MOBILIZE:troops occurred germany,austria > "])
  }

  @Test func `a relative clause acts through the name before it`() throws {
    let found = try events("The talks were led by the EU, which accused Serbia of stalling.")
    #expect(found.contains("ACCUSE:allege occurred european-union > serbia"), "\(found)")
  }

  @Test func `the dead and injured of a sentence belong to its attack`() throws {
    let text = "Armed men attacked Kosovo police in Banjska in September, killing one officer and wounding two others."
    let reports = try EventBench.events(text).compactMap { fact -> EventReport? in
      guard case .event(let report) = fact.claim, report.type == .assault else { return nil }
      return report
    }
    #expect(reports.count == 1)
    #expect(reports.first?.killed?.low == 1)
    #expect(reports.first?.place == "banjska")
    #expect(reports.first?.when?.edtf == "2023-09")
  }

  @Test(arguments: [
    ("Josep Borrell condemned the attack on Kosovo police in Banjska.", "josep-borrell"),
    ("PRISTINA, Kosovo, Nov 20 (Reuters) - A bomb attack killed two policemen on Monday.", "kosovo"),
    ("They will relieve the KFOR soldiers who were unable to stop mobs from burning homes in Prizren.", "kfor"),
  ])
  func `who condemns, reports or fails to stop an attack did not do it`(text: String, bystander: String) throws {
    let reports = try EventBench.events(text).compactMap { fact -> EventReport? in
      guard case .event(let report) = fact.claim, [.assault, .protest].contains(report.type) else { return nil }
      return report
    }
    #expect(!reports.isEmpty && !reports.contains { $0.actors.map(\.slug).contains(bystander) }, "\(reports)")
  }

  @Test func `what came days before a dated speech is counted back from it`() throws {
    let text = """
      A commander of KFOR said on Thursday that he would not tolerate extremists, five days after two protesters died of \
      wounds in Pristina.
      """
    let found = try EventBench.events(text).compactMap { fact -> EventReport? in
      guard case .event(let report) = fact.claim, report.type == .assault else { return nil }
      return report
    }
    #expect(found.map { $0.when?.edtf } == ["2023-11-11"])
  }

  @Test func `two mentions of one attack in an article are one event`() throws {
    let text = """
      Gunmen attacked Kosovo police near Banjska on 24 September 2023. The attack on Kosovo police on 24 September 2023 \
      shocked Pristina.
      """
    #expect(try EventBench.events(text).count == 1)
  }

  @Test(arguments: [
    "Partizan attacked from the start, and the striker scored twice before the referee ended the match in Belgrade.",
    "A battle over licence plates between Serbia and Kosovo goes on.",
    "Veterans in Serbia marked the anniversary of the attack on Belgrade at the memorial.",
    "Fears of an attack on Serbia grew.", "Inflation hit Serbia, and prices attacked the savings of pensioners.",
  ])
  func `sport, figures of speech, anniversaries and fears are no events`(text: String) throws {
    let found = try EventBench.events(text).map(\.rule.name)
    #expect(found.isEmpty, "\(found)")
  }
}
