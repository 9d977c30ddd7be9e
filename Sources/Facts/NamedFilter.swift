/// A filter kept under a name.
package struct NamedFilter: Hashable, Sendable {
  package let name: String
  package let filter: Filter

  package init(_ name: String, _ filter: Filter) { (self.name, self.filter) = (name, filter) }
}
