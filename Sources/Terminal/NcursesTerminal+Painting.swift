import CNcurses
import CTermGuard
import Canvas

#if canImport(Glibc)
  import Glibc
#endif

extension NcursesTerminal {
  /// What ncurses needs to know of a role.
  struct Look: Equatable {
    var attributes: UInt32
    var pair: Int32

    /// Whether a blank shows it, too.
    var showsOnBlanks: Bool { attributes & (CN_REVERSE | CN_UNDERLINE) != 0 }
  }

  /// Shows a frame: only cells that differ from the last one are handed on, all in one piece.
  package func paint(_ grid: Grid) {
    var before = painted.flatMap { $0.width == grid.width && $0.height == grid.height ? $0 : nil }
    if let old = before, grid.width == width, grid.height == height, let scroll = Scroll(from: old, to: grid) {
      before = move(scroll, old)
    }
    var hasChanged = before == nil
    for y in 0..<min(height, grid.height) where paintRow(y, of: grid, over: before) { hasChanged = true }
    let cursor = grid.cursor ?? (0, max(0, grid.height - 1))
    let showsCursor = grid.showsCursor && grid.cursor != nil
    if let before, before.cursor ?? (0, max(0, grid.height - 1)) != cursor || before.showsCursor != grid.showsCursor {
      hasChanged = true
    }
    painted = grid
    guard hasChanged else { return }
    _ = wmove(cn_stdscr(), Int32(min(cursor.y, max(0, height - 1))), Int32(min(cursor.x, max(0, width - 1))))
    // The first frame sets the terminal up, for which ncurses needs the terminal itself.
    let isGathered = !isFresh
    isFresh = false
    // Between the two marks a terminal that knows them shows nothing of a half-painted frame.
    let (start, end) = isXtermLike ? ("\u{1B}[?2026h", "\u{1B}[?2026l") : ("", "")
    if isGathered { tf_begin() } else { write(start) }
    _ = curs_set(showsCursor ? 1 : 0)
    _ = wrefresh(cn_stdscr())
    if isGathered { tf_end(start, end, isXtermLike ? Int32(height) : 0, Int32(width)) } else { write(end) }
  }

  /// Moves rows that a frame shows a row higher or lower, so that they need not be handed on cell by cell.
  /// - Returns: what ncurses holds now; cells of the row that came free are like no others.
  private func move(_ scroll: Scroll, _ old: Grid) -> Grid {
    guard let window = cn_stdscr() else { return old }
    _ = scrollok(window, true)
    _ = wsetscrreg(window, Int32(scroll.first), Int32(scroll.last))
    let isMoved = wscrl(window, Int32(scroll.step)) == OK
    _ = wsetscrreg(window, 0, Int32(height - 1))
    _ = scrollok(window, false)
    return isMoved ? scroll.moved(old) : old
  }

  /// A frame of ncurses in fewer bytes that look the same; nil where it must be sent as it is.
  static func squeezed(_ frame: [UInt8], rows: Int, columns: Int) -> [UInt8]? {
    var out = [CChar](repeating: 0, count: frame.count * 2 + 128)
    let count = frame.withUnsafeBytes {
      tf_squeeze($0.baseAddress!.assumingMemoryBound(to: CChar.self), frame.count, Int32(rows), Int32(columns), &out)
    }
    return count < 0 ? nil : out[..<count].map { UInt8(bitPattern: $0) }
  }

  /// Hands on the cells of a row from the first to the last that differs; false when none does.
  private func paintRow(_ y: Int, of grid: Grid, over before: Grid?) -> Bool {
    let columns = min(width, grid.width)
    guard columns > 0 else { return false }
    let start = y * grid.width
    return grid.cells.withUnsafeBufferPointer { cells in
      let new = UnsafeBufferPointer(rebasing: cells[start..<(start + columns)])
      guard let before else {
        write(new, from: 0, through: columns - 1, over: nil, row: y)
        return true
      }
      return before.cells.withUnsafeBufferPointer { cells in
        let old = UnsafeBufferPointer(rebasing: cells[start..<(start + columns)])
        // Most rows are the same byte for byte.
        if memcmp(old.baseAddress!, new.baseAddress!, columns * MemoryLayout<Cell>.stride) == 0 { return false }
        var (first, last) = (0, columns - 1)
        let (newEnd, oldEnd) = (barEnd(new), barEnd(old))
        while first <= last, looksAlike(new[first], old[first], first < newEnd, first < oldEnd) { first += 1 }
        while last > first, looksAlike(new[last], old[last], last < newEnd, last < oldEnd) { last -= 1 }
        if first > last { return false }
        // A wide glyph is written whole.
        if first > 0, new[first].scalar == 0 { first -= 1 }
        if last + 1 < columns, new[last + 1].scalar == 0 { last += 1 }
        write(new, from: first, through: last, over: old, row: y)
        return true
      }
    }
  }

  /// Where the bar of a selection ends: a column after the row's last glyph, as blanks of it would be sent one by one.
  private func barEnd(_ cells: UnsafeBufferPointer<Cell>) -> Int {
    var end = cells.count
    while end > 0, cells[end - 1].scalar == 0x20, cells[end - 1].mark == 0 { end -= 1 }
    return end + 1
  }

  /// Whether two cells are shown alike, each within its row's bar or beyond its end.
  private func looksAlike(_ new: Cell, _ old: Cell, _ isNewInBar: Bool, _ isOldInBar: Bool) -> Bool {
    let (isSelected, wasSelected) = (new.isSelected && isNewInBar, old.isSelected && isOldInBar)
    if Cell.areSame(new, old) { return isSelected == wasSelected }
    // Blanks have no colour.
    guard new.scalar == 0x20, old.scalar == 0x20, new.mark == 0, old.mark == 0, !isSelected, !wasSelected else {
      return false
    }
    return !look(of: new, isSelected: false).showsOnBlanks && !look(of: old, isSelected: false).showsOnBlanks
  }

  private func look(of cell: Cell, isSelected: Bool) -> Look {
    looks[Int(cell.role.rawValue) * 2 + (isSelected ? 1 : 0)]
  }

  /// - Parameter old: what the row shows now; nil where all of it is blank.
  private func write(
    _ cells: UnsafeBufferPointer<Cell>, from first: Int, through last: Int, over old: UnsafeBufferPointer<Cell>?,
    row y: Int
  ) {
    // In locals: each look at a property of an object is checked for another one at the same time.
    let looks = looks
    var out = row
    row = []
    out.removeAll(keepingCapacity: true)
    var x = first
    var before = lookOfInk(before: first, in: cells)
    let barEnd = barEnd(cells)
    // A blank in the look of the cells before, for letters to be made from.
    var model = cn_cell(0x20, 0, 0, 0, 0)
    var modelLook = Look(attributes: 0, pair: 0)
    while x <= last {
      let cell = cells[x]
      var look = looks[Int(cell.role.rawValue) * 2 + (cell.isSelected && x < barEnd ? 1 : 0)]
      if cell.scalar == 0x20 && cell.mark == 0 && !look.showsOnBlanks {
        // A gap between words looks alike in any colour: in that of the word before, nothing is sent but the gap.
        var end = x + 1
        while end < cells.count, end - x <= Self.longestGap, cells[end].isBlank { end += 1 }
        if end - x > Self.longestGap || end == cells.count || isSkipped(x..<end, old) { before = nil }
        if let before, !before.showsOnBlanks { look = before }
        let blank = cn_cell(0x20, 0, 0, look.attributes, look.pair)
        repeat {
          out.append(blank)
          x += 1
        } while x < min(end, last + 1) && cells[x].role == cell.role && cells[x].isSelected == cell.isSelected
          && (x < barEnd || !cell.isSelected)
        continue
      }
      before = look
      if cell.scalar >= 0x20 && cell.scalar < 0x7F && cell.mark == 0 {
        if look != modelLook { (model, modelLook) = (cn_cell(0x20, 0, 0, look.attributes, look.pair), look) }
        out.append(cn_letter(cell.scalar, model))
        x += 1
        continue
      }
      let isWide = x + 1 < cells.count && cell.scalar != 0 && cells[x + 1].scalar == 0
      let glyph = shown(cell, isWide: isWide)
      out.append(cn_cell(glyph.scalar, glyph.mark, glyph.second, look.attributes, look.pair))
      if isWide && !glyph.fillsTwo { out.append(cn_cell(0x20, 0, 0, look.attributes, look.pair)) }
      x += isWide ? 2 : 1
    }
    out.withUnsafeBufferPointer { _ = cn_put(Int32(y), Int32(first), $0.baseAddress!, Int32($0.count)) }
    row = out
  }

  /// Whether ncurses steps over a gap rather than write it: where it was blank before, and a step is shorter.
  private func isSkipped(_ gap: Range<Int>, _ old: UnsafeBufferPointer<Cell>?) -> Bool {
    guard gap.count > Self.shortestStep else { return false }
    guard let old else { return true }
    return gap.allSatisfy { old[$0].isBlank || old[$0].scalar == .max }
  }

  /// Bytes of "four columns on".
  private static let shortestStep = 4

  /// Gaps up to this long are sent as blanks; longer ones ncurses may skip or erase.
  private static let longestGap = 12

  /// The look of the last glyph before a column, if it stands near.
  private func lookOfInk(before column: Int, in cells: UnsafeBufferPointer<Cell>) -> Look? {
    var x = column - 1
    while x >= 0, column - x <= Self.longestGap, cells[x].isBlank { x -= 1 }
    guard x >= 0, !cells[x].isBlank else { return nil }
    return look(of: cells[x], isSelected: cells[x].isSelected)
  }

  /// The glyph for this terminal: its own, its ASCII form, or a sign that the C library has no width for it.
  private func shown(_ cell: Cell, isWide: Bool) -> (scalar: UInt32, mark: UInt32, second: UInt32, fillsTwo: Bool) {
    if cell.scalar < 0x20 || (cell.scalar >= 0x7F && cell.scalar < 0xA0) { return (0x20, 0, 0, false) }
    if !isUTF8 { return (UInt32(ASCIIForm.of(cell.scalar)), 0, 0, false) }
    // Lines, blocks and braille are one column wide wherever there is UTF-8.
    if cell.scalar < 0x2500 || cell.scalar > 0x28FF, cn_wcwidth(cell.scalar) != (isWide ? 2 : 1) {
      return (0xFFFD, 0, 0, false)
    }
    let mark = cell.mark != 0 && cn_wcwidth(cell.mark) == 0 ? cell.mark : 0
    let second = mark != 0 && cell.secondMark != 0 && cn_wcwidth(cell.secondMark) == 0 ? cell.secondMark : 0
    return (cell.scalar, mark, second, isWide)
  }

  /// The looks of all roles in the theme, each as it is and selected.
  func makeLooks() -> [Look] {
    Role.allCases.flatMap { role -> [Look] in
      let style = theme[role]
      var attributes: UInt32 = 0
      if style.attributes.contains(.bold) { attributes |= CN_BOLD }
      if style.attributes.contains(.dim) { attributes |= CN_DIM }
      if style.attributes.contains(.underline) { attributes |= CN_UNDERLINE }
      if style.attributes.contains(.italic) { attributes |= CN_ITALIC }
      if style.attributes.contains(.reverse) { attributes |= CN_REVERSE }
      // The selection is one bar: reverse of the terminal's own colours, whatever the roles in it.
      let selected = Look(attributes: attributes & ~(CN_DIM | CN_BOLD) | CN_REVERSE, pair: 0)
      return [Look(attributes: attributes, pair: pair(for: style)), selected]
    }
  }

  /// The pair of a colour on the terminal's own ground.
  private func pair(for style: Theme.Style) -> Int32 {
    let colour: Int32
    switch depth {
    case .mono: return 0
    case .eight: colour = Int32(style.colour8)
    case .sixteen: colour = Int32(style.colour16)
    case .palette256: colour = Int32(style.colour256)
    case .direct: colour = Self.direct(Int32(style.colour256))
    }
    if colour < 0 { return 0 }
    if let pair = pairs[colour] { return pair }
    let pair = Int32(pairs.count + 1)
    guard pair < cn_color_pairs(), init_extended_pair(pair, colour, -1) == OK else { return 0 }
    pairs[colour] = pair
    return pair
  }

  /// A number of the 256-colour palette as 0xRRGGBB.
  static func direct(_ number: Int32) -> Int32 {
    if number < 8 { return number }
    if number < 16 {
      return [0x808080, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF][Int(number) - 8]
    }
    if number >= 232 {
      let grey = 8 + (number - 232) * 10
      return grey << 16 | grey << 8 | grey
    }
    let levels: [Int32] = [0, 95, 135, 175, 215, 255]
    let cube = Int(number) - 16
    return levels[cube / 36] << 16 | levels[cube / 6 % 6] << 8 | levels[cube % 6]
  }
}

/// Rows of a frame that stood a row lower or higher in the frame before.
struct Scroll: Equatable {
  /// First and last row of what moves, in both frames together.
  let first, last: Int
  /// 1: up, -1: down.
  let step: Int

  /// Fewer rows than this are handed on as they are.
  private static let least = 6

  /// Nil where no rows have moved together.
  init?(from old: Grid, to new: Grid) {
    guard old.width == new.width, old.height == new.height, old.height > Scroll.least else { return nil }
    let (width, height) = (new.width, new.height)
    let few = width / 8
    var best: Scroll?
    old.cells.withUnsafeBufferPointer { old in
      new.cells.withUnsafeBufferPointer { new in
        func isSame(_ row: Int, _ other: Int) -> Bool {
          let (here, there) = (new.baseAddress! + row * width, old.baseAddress! + other * width)
          return memcmp(here, there, width * MemoryLayout<Cell>.stride) == 0
        }
        /// A row that lost or got the selection: a few cells of it are handed on, not all.
        func isAlmostSame(_ row: Int, _ other: Int) -> Bool {
          guard (0..<height).contains(row), (0..<height).contains(other) else { return false }
          var differing = 0
          for x in 0..<width where !Cell.areSame(new[row * width + x], old[other * width + x]) {
            differing += 1
            if differing > few { return false }
          }
          return true
        }
        for step in [1, -1] {
          // A run of rows that have moved, and how many of them look otherwise than what stood in their place.
          var (start, differing) = (0, 0)
          for row in 0...height {
            let isMoved = row < height && (0..<height).contains(row + step) && isSame(row, row + step)
            if isMoved {
              if !isSame(row, row) { differing += 1 }
              continue
            }
            if differing >= Scroll.least, row - start > (best.map { $0.last - $0.first } ?? 0) {
              if step > 0 {
                best = Scroll(start, isAlmostSame(row, row + 1) ? row + 1 : row, step)
              } else {
                best = Scroll(isAlmostSame(start - 1, start - 2) ? start - 2 : start - 1, row - 1, step)
              }
            }
            (start, differing) = (row + 1, 0)
          }
        }
      }
    }
    guard let best else { return nil }
    self = best
  }

  private init(_ first: Int, _ last: Int, _ step: Int) { (self.first, self.last, self.step) = (first, last, step) }

  /// The frame with its rows moved; those of the row that came free are like no cell that is drawn.
  func moved(_ grid: Grid) -> Grid {
    var moved = grid
    moved.moveRows(first...last, by: step, leaving: Cell(scalar: .max, role: .text))
    return moved
  }
}

extension Cell {
  fileprivate var isBlank: Bool { scalar == 0x20 && mark == 0 && !isSelected }

  /// Whether two cells are equal, told from their bytes: all of them mean something.
  fileprivate static func areSame(_ one: Cell, _ other: Cell) -> Bool {
    unsafeBitCast(one, to: SIMD2<UInt64>.self) == unsafeBitCast(other, to: SIMD2<UInt64>.self)
  }
}
