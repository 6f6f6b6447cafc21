import ArgumentParser
import Editions
import AtlasSite
import ChainFormat
import ChainMaps
import ChainModel
import ChainWorkspace
import CompanyRegistry
import LinearProgramming
import ProcessSynthesis
import Words

/// The command line as a function from words to an exit status.
///
/// 0 done, 1 the input is bad, 2 usage, 3 the task could not be done. Results go to standard output,
/// messages to standard error.
public enum CommandLineProgram {
  /// Runs a command line, without the program's name, and returns the exit status.
  public static func run(_ arguments: [String]) async -> Int32 {
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
    case let error as OutputError:
      Console.message(
        Self.cannotWrite(path: error.path, reason: error.reason).text(in: language)
      )
      return 3
    case let error as AtlasError:
      Console.message(error.text(in: language))
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
    case let error as UnknownProject:
      Console.message(error.words.text(in: language))
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
      Console.result(text + "\n")
      return 0
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
  static func cannotWrite(path: String, reason: String) -> Phrase {
    Phrase(
      zh: "无法写入 \(path)：\(SystemReason.phrase(reason).zh)",
      en: "cannot write \(path): \(reason)"
    )
  }

  static func unknownChain(_ id: String, known: [String]) -> Phrase {
    Phrase(
      zh: "没有产业链“\(id)”；现有：\(known.joined(separator: "、"))",
      en: "no chain \"\(id)\"; there are: \(known.joined(separator: ", "))"
    )
  }
}
