import Corpus
import Workbench

#if canImport(Glibc)
  import Glibc
#endif

/// The file of keys of one's own: `$XDG_CONFIG_HOME/kforwatch/keys.toml`, else in `~/.config`.
struct KeysFile {
  let path: String

  /// Nil where there is no such file: then nothing of it is read at start.
  static func own() -> KeysFile? {
    guard let folder = UserFolder.config.path else { return nil }
    let path = folder + "/keys.toml"
    return access(path, F_OK) == 0 ? KeysFile(path: path) : nil
  }

  /// The table of commands with the keys of the file; what is wrong in it is a problem with its line, and the rest holds.
  func read() -> KeyRemapping {
    errno = 0
    guard let bytes = FileBytes.read(path) else {
      let why = errno == 0 ? "it is no file" : String(cString: strerror(errno))
      let problem = CorpusProblem(
        path: path, what: "the keys cannot be read: \(why)", advice: "All keys are as they come with the program.")
      return KeyRemapping([], path: path, problems: [problem])
    }
    let text = KeyFileText(bytes, path: path)
    return KeyRemapping(text.assignments, path: path, problems: text.problems)
  }
}
