import Glibc
import TestFolders
import Testing

@testable import kforwatch

/// The program on a corpus whose files change while it runs.
@Suite(.serialized) struct LiveTests {
  static func start(on paths: [String]) throws -> PseudoTerminal {
    let screen = try PseudoTerminal(
      [Tested.path] + paths, environment: Tested.environment(), rows: 30, columns: 110)
    try #require(screen.pump { $0.line(0).contains("article") && !$0.line(0).contains("reading") }, "\(screen.text)")
    return screen
  }

  static func text(_ title: String, troops: Int, day: Int = 30) -> String {
    "\(title)\n\nPRISTINA, May \(day), 2023 (AP) - \(title), officials said. KFOR has about \(troops) troops in Kosovo.\n"
  }

  @Test func `files that come, change and go appear without a key, and the cursor stays on its article`() throws {
    let folder = ScratchFolder.make()
    Tested.write(Self.text("Quiet night in Zvecan", troops: 4000, day: 28), to: folder + "/a.txt")
    Tested.write(Self.text("Bridge opens in Mitrovica", troops: 4100, day: 20), to: folder + "/b.txt")
    let screen = try Self.start(on: [folder])
    screen.send("8")
    #expect(screen.pump { $0.text.contains("Bridge opens") }, "\(screen.text)")
    screen.send("j")
    #expect(screen.pump { $0.text.contains("article 2 of 2") }, "\(screen.text)")
    // A new folder, and a file in it.
    mkdir(folder + "/new", 0o755)
    Tested.write(Self.text("NATO sends a battalion", troops: 4500), to: folder + "/new/c.txt")
    #expect(screen.pump { $0.text.contains("1 new article: Q shows what it changed") }, "\(screen.text)")
    #expect(screen.text.contains("◆ new  NATO sends a battalion"), "\(screen.text)")
    #expect(
      screen.pump { $0.text.contains("article 3 of 3") || $0.line(5).contains("▸") }, "the cursor left its article")
    // As editors do it: a draft beside the file, put in its place.
    Tested.write(Self.text("Bridge opens in Mitrovica again", troops: 4200, day: 20), to: folder + "/.b.draft")
    rename(folder + "/.b.draft", folder + "/b.txt")
    #expect(screen.pump { $0.text.contains("1 changed article: Q shows what it changed") }, "\(screen.text)")
    screen.send("Q")
    #expect(
      screen.pump {
        $0.text.contains("about 4,200") && $0.text.contains("about 4,100") && $0.text.contains("Last change, 2 of 2")
      }, "\(screen.text)")
    unlink(folder + "/a.txt")
    #expect(screen.pump { $0.text.contains("1 article gone: Q shows what it changed") }, "\(screen.text)")
    #expect(screen.pump { $0.text.contains("Last change, 3 of 3") }, "\(screen.text)")
    #expect(screen.pump { $0.line(0).contains("2 articles") }, "\(screen.text)")
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
  }

  @Test func `a file given singly is followed through its replacement`() throws {
    let folder = ScratchFolder.make()
    Tested.write(Self.text("Quiet night in Zvecan", troops: 4000), to: folder + "/a.txt")
    Tested.write(Self.text("Nobody asked for this one", troops: 9000), to: folder + "/other.txt")
    let screen = try Self.start(on: [folder + "/a.txt"])
    Tested.write(Self.text("Nobody asked for this one either", troops: 9100), to: folder + "/other.txt")
    Tested.write(Self.text("Loud night in Zvecan", troops: 4000), to: folder + "/draft")
    rename(folder + "/draft", folder + "/a.txt")
    #expect(screen.pump { $0.text.contains("1 changed article") }, "\(screen.text)")
    screen.send("8")
    #expect(screen.pump { $0.text.contains("Loud night") && !$0.text.contains("Nobody asked") }, "\(screen.text)")
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
  }

  @Test func `a file written anew with the same words brings no frame, and watching costs no wake-up`() throws {
    let folder = ScratchFolder.make()
    Tested.write(Self.text("Quiet night in Zvecan", troops: 4000), to: folder + "/a.txt")
    let screen = try Self.start(on: [folder])
    _ = screen.pump(seconds: 1) { _ in false }
    let bytes = screen.raw.count
    Tested.write(Self.text("Quiet night in Zvecan", troops: 4000), to: folder + "/a.txt")
    _ = screen.pump(seconds: 2) { _ in false }
    #expect(screen.raw.count == bytes)
    var (sleeps, since) = (-1, PseudoTerminal.now())
    let isIdle = screen.pump(seconds: 10) { screen in
      if screen.sleeps != sleeps { (sleeps, since) = (screen.sleeps ?? -1, PseudoTerminal.now()) }
      return PseudoTerminal.now() - since > 1
    }
    #expect(isIdle)
    screen.send("q")
    #expect(screen.pump { $0.status == 0 })
  }
}

/// The watch by itself.
@Suite struct CorpusWatchTests {
  @Test func `it names files that change, and no hidden ones`() throws {
    let folder = ScratchFolder.make()
    let watch = CorpusWatch(paths: [folder])
    try #require(watch.descriptor >= 0)
    watch.beginWalk()
    watch.add(folder: folder)
    watch.endWalk()
    #expect(!watch.look())
    Tested.write("x", to: folder + "/.hidden")
    #expect(!watch.look())
    Tested.write("x", to: folder + "/a.txt")
    #expect(watch.look())
    #expect(watch.takeUnread().paths == [folder + "/a.txt"])
    #expect(watch.takeUnread().paths.isEmpty)
    #expect(!watch.isPartial)
  }

  @Test func `a folder that the walk meets no more is let go`() throws {
    let (one, other) = (ScratchFolder.make(), ScratchFolder.make())
    let watch = CorpusWatch(paths: [one, other])
    for folders in [[one, other], [one]] {
      watch.beginWalk()
      for folder in folders { watch.add(folder: folder) }
      watch.endWalk()
    }
    _ = watch.look()
    Tested.write("x", to: other + "/a.txt")
    #expect(!watch.look())
    Tested.write("x", to: one + "/a.txt")
    #expect(watch.look())
  }

  @Test func `files are read a moment after the last change, and in the midst of endless ones`() {
    var unrest = RunLoop.Unrest(after: nil, now: 10)
    #expect(!unrest.isOver(now: 10.1) && unrest.isOver(now: 10.21))
    for step in 1...30 { unrest = RunLoop.Unrest(after: unrest, now: 10 + Double(step) * 0.1) }
    #expect(unrest.isOver(now: 13))
  }
}
