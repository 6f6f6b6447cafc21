import ChainModel

/// What stops a command after its words were understood.
enum CommandFailure: Error {
  /// The command's words do not fit the workspace: exit status 2.
  case usage(Phrase)
  /// The task could not be done: exit status 3.
  case task(Phrase)
  /// The data has errors, and they have been printed: exit status 1.
  case badInput
  /// The user stopped it, and what was done has been said: exit status 3.
  case stopped
}
