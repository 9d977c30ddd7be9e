import Corpus
import Facts

extension LexiconReading {
  /// What only the tables together can show: names with two owners, offices with two holders on one day.
  func check() throws(DataFileError) {
    try checkNames()
    try checkRoles()
  }

  /// One name with two owners stands only where both lines call it ambiguous.
  private func checkNames() throws(DataFileError) {
    var seen: [UInt64: Int] = [:]
    seen.reserveCapacity(nameLines.count)
    for (number, name) in nameLines.enumerated() {
      // Actors and places may share a name: Belgrade is a city and a government.
      let key = WordKey(name.phrase).hash ^ (name.isPlace ? 1 : 0)
      guard let earlier = seen.updateValue(number, forKey: key) else { continue }
      let other = nameLines[earlier]
      if other.owner != name.owner, !(other.isAmbiguous && name.isAmbiguous) {
        throw name.row.error(
          "the name \"\(name.phrase)\" also belongs to line \(other.row.line); mark it ambiguous in both")
      }
    }
  }

  /// An office held by two people on one day, beyond the handover day, or twice by one.
  private func checkRoles() throws(DataFileError) {
    var byOffice: [Int: [RoleTable.Posting]] = [:]
    for posting in roles.postings where posting.owner != -1 {
      let shared = titles[Int(posting.title)].isShared
      for other in byOffice[Int(posting.title) << 32 | Int(UInt32(bitPattern: posting.owner)), default: []] {
        guard other.actor == posting.actor || !shared else { continue }
        if other.actor == posting.actor, other.from?.edtf == posting.from?.edtf, other.to?.edtf == posting.to?.edtf {
          throw DataFileError(
            file: rolesFile, line: posting.line,
            what: "\(actors[Int(posting.actor)].name) already has this posting in line \(other.line)")
        }
        guard let a = other.certain, let b = posting.certain else { continue }
        if min(a.last, b.last).number - max(a.first, b.first).number >= 1 {
          throw DataFileError(
            file: rolesFile, line: posting.line,
            what: "\(posting.role) is held by \(actors[Int(other.actor)].name) (line \(other.line)) in the same days")
        }
      }
      byOffice[Int(posting.title) << 32 | Int(UInt32(bitPattern: posting.owner)), default: []].append(posting)
    }
  }
}
