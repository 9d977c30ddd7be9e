extension StyledText {
  /// The text broken into lines of a width, each word in its role: "Serbs in the north" at width 9 gives two lines.
  package func wrapped(_ width: Int) -> [StyledText] {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    for run in runs {
      bytes += Array(run.text.utf8)
      ends.append(bytes.count)
    }
    return TextFlow(bytes, width: width).lines.map { line in
      var piece = StyledText()
      var from = line.lowerBound
      for (index, run) in runs.enumerated() where from < line.upperBound && ends[index] > from {
        let to = min(line.upperBound, ends[index])
        piece.add(String(decoding: bytes[from..<to], as: UTF8.self), run.role)
        from = to
      }
      return piece
    }
  }

  /// At most so many lines, the last one marked where something is missing.
  package func wrapped(_ width: Int, limit: Int, glyphs: Glyphs) -> [StyledText] {
    let lines = wrapped(width)
    guard lines.count > limit, limit > 0 else { return lines }
    var last = StyledText()
    let mark = glyphs.ellipsis
    var left = width - DisplayWidth.columns(of: mark)
    for run in lines[limit - 1].runs where left > 0 {
      var text = Substring(run.text)
      while DisplayWidth.columns(of: text) > left { text.removeLast() }
      last.add(String(text), run.role)
      left -= DisplayWidth.columns(of: text)
    }
    last.add(mark, .dim)
    return Array(lines.prefix(limit - 1)) + [last]
  }
}
