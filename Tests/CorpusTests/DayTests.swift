import Testing

@testable import Corpus

@Suite struct DayTests {
  @Test(arguments: [("1970-01-01", 0, 4), ("2000-02-29", 11016, 2), ("2022-08-17", 19221, 3), ("1999-06-12", 10754, 6)])
  func `counts days and names weekdays`(iso: String, number: Int, weekday: Int) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == iso)
  }

  @Test(arguments: ["2023-02-29", "2023-13-01", "2023-1-1", "23-01-01", "2023-01", ""])
  func `refuses days the calendar does not have`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `every day of four centuries keeps its parts`() {
    var day = Day(1700, 1, 1)!
    while day.year < 2101 {
      let (year, month, dayOfMonth) = day.parts
      #expect(Day(year, month, dayOfMonth) == day)
      day = day.adding(days: 13)
    }
  }
}
