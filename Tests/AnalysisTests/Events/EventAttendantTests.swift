import Facts
import Testing

@testable import Analysis

/// What goes with a deed of its sentence is no event beside it, and stands where no deed does.
@Suite struct EventAttendantTests {
  @Test(arguments: [
    (
      "Some 200 riot police turned up in Zvecan and arrested ten protesters in Kosovo on Monday.",
      EventReport.EventType.mobilize
    ),
    ("Gunmen shot a policeman in Zvecan in Kosovo on Monday and made off in a car.", .retreat),
  ])
  func `what goes with a deed is not told apart`(text: String, type: EventReport.EventType) throws {
    let types = try EventBench.reports(text).map(\.type)
    #expect(!types.isEmpty && !types.contains(type), "\(types)")
  }

  @Test func `without a deed it is an event`() throws {
    let types = try EventBench.reports("Two hundred soldiers of KFOR turned up in Zvecan in Kosovo on Monday.").map(
      \.type)
    #expect(types.contains(.mobilize), "\(types)")
  }

  @Test func `who was taken to hospital by nobody named was helped by no party`() throws {
    let text = "Two soldiers were hurt in Zvecan in Kosovo. They were brought to Camp Bondsteel for treatment."
    #expect(try !EventBench.reports(text).contains { $0.type == .aid })
    let named = "KFOR took two wounded policemen to a hospital in Kosovo on Monday."
    #expect(try EventBench.reports(named).contains { $0.type == .aid })
  }
}
