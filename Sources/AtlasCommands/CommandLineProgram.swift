import ArgumentParser
import ChainModel
import ChainWorkspace
import Files

/// The command line as a function from words to an exit status.
///
/// 0 done, 1 the input is bad, 2 usage, 3 the task could not be done. Results go to standard output,
/// messages to standard error.
public enum CommandLineProgram {
  /// Prepares the process, runs a command line, and returns the exit status.
  public static func main(_ arguments: [String]) async -> Int32 {
    StandardStream.prepare()
    FontConfiguration.use()
    return await run(arguments)
  }

  /// Runs a command line, without the program's name, and returns the exit status.
  public static func run(_ arguments: [String]) async -> Int32 {
    let status = await attempt(arguments)
    return status == 0 && Console.hasLostMessage() ? 3 : status
  }

  private static func attempt(_ arguments: [String]) async -> Int32 {
    do {
      var command = try RootCommand.parseAsRoot(arguments)
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
      return 0
    } catch {
      return report(error, in: language(of: arguments))
    }
  }

  private static func report(_ error: any Error, in language: Language) -> Int32 {
    if let failure = Failure(error) {
      if let phrase = failure.phrase { Console.message(phrase.text(in: language)) }
      return failure.kind.rawValue
    }
    let text = RootCommand.fullMessage(for: error)
    switch RootCommand.exitCode(for: error) {
    case .success:
      do throws(FileError) {
        try Console.result(text + "\n")
        return 0
      } catch {
        return report(error, in: language)
      }
    case .validationFailure:
      Console.message(text)
      return 2
    default:
      Console.message(text)
      return 3
    }
  }

  /// The language asked for, as far as it can be told before the words are parsed.
  private static func language(of arguments: [String]) -> Language {
    if arguments.contains("--lang=en") { return .en }
    guard let place = arguments.firstIndex(of: "--lang"), place + 1 < arguments.count else {
      return .zh
    }
    return Language(rawValue: arguments[place + 1]) ?? .zh
  }
}
