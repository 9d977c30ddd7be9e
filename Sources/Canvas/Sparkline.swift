/// A row of small bars, one a number: "▁▂█▅".
package enum Sparkline {
  /// Numbers squeezed into at most `width` glyphs, by summing neighbours; a blank for nothing, so that 0 is not 1.
  package static func text(_ numbers: [Int], width: Int, glyphs: Glyphs) -> String {
    guard width > 0, !numbers.isEmpty else { return "" }
    let count = min(width, numbers.count)
    var sums = [Int](repeating: 0, count: count)
    for index in numbers.indices { sums[index * count / numbers.count] += max(0, numbers[index]) }
    let most = sums.max() ?? 0
    guard most > 0 else { return String(repeating: " ", count: count) }
    let levels: [Character] = glyphs.isASCII ? Array("_.:-=+*#") : Array("▁▂▃▄▅▆▇█")
    return String(
      sums.map { sum in
        sum == 0 ? " " : levels[min(levels.count - 1, (sum * levels.count - 1) / most)]
      })
  }
}
