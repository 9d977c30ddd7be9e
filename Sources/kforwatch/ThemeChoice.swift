import Canvas
import Corpus

#if canImport(Glibc)
  import Glibc
#endif

/// The themes in the Data folder.
struct ThemeChoice {
  let data: DataFolder

  /// Names of all theme files, in alphabetical order.
  var names: [String] {
    guard let folder = opendir("\(data.path)/themes") else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".theme"), !name.hasPrefix(".") { names.append(String(name.dropLast(6))) }
    }
    return names.sorted()
  }

  /// A theme by its name, or by the path of a file.
  /// - Throws: `Failure` or `ThemeError` when it cannot be read.
  func read(_ name: String) throws -> Theme {
    let path = name.contains("/") ? name : "\(data.path)/themes/\(name).theme"
    guard let bytes = FileBytes.read(path) else {
      let known = names.isEmpty || name.contains("/") ? "" : "; there are \(names.joined(separator: ", "))"
      throw Failure.usage("the theme \(path) cannot be read: \(String(cString: strerror(errno)))\(known)")
    }
    return try Theme(file: path, text: String(decoding: bytes, as: UTF8.self))
  }

  /// The theme after that of a name, round the end; the first one after a file of one's own.
  func next(after name: String) throws -> (name: String, theme: Theme) {
    let names = names
    guard !names.isEmpty else { throw Failure.usage("there is no theme in \(data.path)/themes") }
    let next = names[((names.firstIndex(of: name) ?? -1) + 1) % names.count]
    return (next, try read(next))
  }
}
