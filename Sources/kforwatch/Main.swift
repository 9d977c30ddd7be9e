import Analysis
import ArgumentParser
import Canvas
import Corpus
import Facts
import Model
import Terminal
import Workbench

@main
struct Kforwatch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Browse a folder of conflict news: who acts, how strong, who says so.")
}
