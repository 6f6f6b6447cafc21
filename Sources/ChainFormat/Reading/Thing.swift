/// A thing that has a key: its kind and its id.
struct Thing: Hashable {
  let kind: ThingKind
  let id: String

  init(_ kind: ThingKind, _ id: String) {
    self.kind = kind
    self.id = id
  }
}
