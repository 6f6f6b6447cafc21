import ArgumentParser
import Editions
import AtlasSite
import ChainFormat
import ChainMaps
import ChainModel
import ChainWorkspace
import CompanyRegistry
import Files
import LinearProgramming
import ProcessSynthesis
import Spreadsheet
import Words

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
    switch error {
    case let error as ChainFormatError:
      Console.message(error.text(in: language))
      return 1
    case FileError.brokenPipe: return 3
    case let error as FileError:
      Console.message(error.phrase.text(in: language))
      return error.isUsage ? 2 : 3
    case let error as SpreadsheetError:
      Console.message(error.phrase.text(in: language))
      return 3
    case let error as EditionError:
      Console.message(error.phrase.text(in: language))
      return 3
    case let error as ChainMapsError:
      Console.message(Phrase.mapFailed(error.text(in: language)).text(in: language))
      return 3
    case let error as UnknownChain:
      Console.message(
        Self.unknownChain(error.id, known: error.known).text(in: language)
      )
      return 2
    case let error as UnknownProcess:
      Console.message(
        Phrase(zh: "没有环节“\(error.id)”", en: "there is no process '\(error.id)'")
          .text(in: language)
      )
      return 2
    case let error as LinearProgrammingError:
      Console.message(error.phrase.text(in: language))
      return 3
    case let error as RegistryError:
      Console.message(error.text(in: language))
      return error.isBadInput ? 1 : 3
    case CommandFailure.badInput: return 1
    case CommandFailure.stopped: return 3
    case CommandFailure.usage(let phrase):
      Console.message(phrase.text(in: language))
      return 2
    case CommandFailure.task(let phrase):
      Console.message(phrase.text(in: language))
      return 3
    default: break
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

extension CommandLineProgram {
  static func unknownChain(_ id: String, known: [String]) -> Phrase {
    Phrase(
      zh: "没有产业链“\(id)”；现有：\(known.joined(separator: "、"))",
      en: "no chain \"\(id)\"; there are: \(known.joined(separator: ", "))"
    )
  }
}
