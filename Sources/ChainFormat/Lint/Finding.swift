import ChainModel

/// What a rule found.
struct Finding {
  /// The item that can accept it.
  let subject: Thing
  let origin: Origin
  let phrase: Phrase
  var notes: [Phrase] = []
  /// A note that stands beside the data already.
  var explanation: String?
}
