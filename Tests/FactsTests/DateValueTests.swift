import Testing

@testable import Facts

@Suite struct DateValueTests {
  @Test(
    arguments: [
      ("2023-09-24", "2023-09-24", "2023-09-24"), ("2023-09", "2023-09-01", "2023-09-30"),
      ("2023", "2023-01-01", "2023-12-31"),
      ("2022-22", "2022-06-01", "2022-08-31"), ("2022-24", "2022-12-01", "2023-02-28"),
      ("202X", "2020-01-01", "2029-12-31"),
      ("2017-02-05/2017-02-11", "2017-02-05", "2017-02-11"), ("[2017-02-13..2017-02-19]", "2017-02-13", "2017-02-19"),
      ("2011/..", "2011-01-01", nil), ("../2023-11-22", nil, "2023-11-22"), ("2023-05-02%", "2023-05-02", "2023-05-02"),
      ("{2023-09-24,2023-09-26}", "2023-09-24", "2023-09-26"), ("2023-05-XX", "2023-05-01", "2023-05-31"),
    ] as [(String, String?, String?)])
  func `reads EDTF as an interval of days`(text: String, first: String?, last: String?) throws {
    let value = try #require(DateValue(edtf: text))
    #expect(value.first?.description == first)
    #expect(value.last?.description == last)
  }

  @Test(arguments: ["unknown", "199u", "../..", "2023-13", "2023-02-30", "2024/2023", "", "soon", "2023-9"])
  func `refuses what is not EDTF`(text: String) {
    #expect(DateValue(edtf: text) == nil)
  }

  @Test func `builds intervals, open ends, seasons and marks of doubt as EDTF reads them`() throws {
    func value(_ text: String) throws -> DateValue { try #require(DateValue(edtf: text)) }
    let built = [
      DateValue(season: 22, year: 2022), DateValue(season: 24, year: 2022),
      DateValue(from: try value("1998"), to: try value("1999")),
      DateValue(from: try value("2023-05"), to: try value("2023-05")),
      DateValue(since: try value("2011")), DateValue(since: try value("2004-03-17/2004-03-19")),
      DateValue(until: try value("2010-01")), DateValue(until: try value("2011-05/2011-08")),
      DateValue(until: try value("[2017-02-13..2017-02-17]")), try value("1998").approximate,
    ]
    let texts = [
      "2022-22", "2022-24", "1998/1999", "2023-05", "2011/..", "2004-03-17/..", "../2010-01", "../2011-08",
      "../2017-02-17",
      "1998~",
    ]
    #expect(built.map { $0?.edtf } == texts)
    for one in built { #expect(one == one.flatMap { DateValue(edtf: $0.edtf) }) }
    #expect(DateValue(from: try value("1999"), to: try value("1998")) == nil)
    #expect(DateValue(since: try value("../2014")) == nil)
    #expect(DateValue(until: try value("2011/..")) == nil)
  }
}
