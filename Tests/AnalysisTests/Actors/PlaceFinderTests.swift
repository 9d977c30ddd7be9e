import Testing

@testable import Analysis

@Suite struct PlaceFinderTests {
  @Test(arguments: [
    (
      "2023-10-10", "The Serbian army moved tanks to the border with Kosovo. Troops left the border a week later.",
      "Serbian army=serbian-armed-forces | the border with Kosovo=@kosovo-serbia-border/nominal | Kosovo=kosovo | the border=@kosovo-serbia-border/nominal"
    ),
    (
      "2022-08-17", "Patrols are now seen in the north of Kosovo, and calm has returned to the region.",
      "north of Kosovo=@north-kosovo | Kosovo=kosovo"
    ),
    (
      "2022-08-17", "Serbia and Kosovo quarrel, and peace in the region hangs on the country's volatile northern part.",
      "Serbia=serbia | Kosovo=kosovo | the region=@western-balkans/nominal | volatile northern part=@north-kosovo/nominal"
    ),
  ])
  func `borders, regions and the north are places`(day: String, text: String, expected: String) {
    #expect(mentionsDump(text, on: day) == expected)
  }
}
