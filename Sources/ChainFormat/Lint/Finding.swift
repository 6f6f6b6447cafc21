import ChainModel
import Wording

/// What a rule found.
struct Finding {
  /// The item that can accept it.
  let subject: Thing
  let origin: Origin
  let phrase: LintPhrase
  var notes: [LintPhrase] = []
  /// A note that stands beside the data already.
  var explanation: String?
}
