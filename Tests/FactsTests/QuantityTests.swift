import Testing

@testable import Facts

@Suite struct QuantityTests {
  @Test(
    arguments: [
      (4500, Qualifier.about, 4450, 4550), (4000, .about, 3500, 4500), (4000, .nearly, 3500, 4000),
      (93, .exact, 93, 93),
      (4500, .over, 4500, nil), (3000, .upTo, nil, 3000), (19, .atLeast, 19, nil),
    ] as [(Int, Qualifier, Int?, Int?)])
  func `a qualifier is an interval`(value: Int, qualifier: Qualifier, low: Int?, high: Int?) {
    let quantity = Quantity(value, qualifier)
    #expect(quantity.low == low)
    #expect(quantity.high == high)
    #expect(quantity.value == value)
  }
}
