import ChainModel

/// What was said of an item.
struct Explanation {
  let subject: Thing
  let text: String?
  let origin: Origin

  init(_ subject: Thing, _ text: String?, _ origin: Origin) {
    self.subject = subject
    self.text = text
    self.origin = origin
  }
}
