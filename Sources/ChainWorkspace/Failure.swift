import AtlasSite
import ChainFormat
import ChainMaps
package import ChainModel
import CompanyRegistry
import Editions
import Files
import LinearProgramming
import ProcessSynthesis
import Spreadsheet
import Words

/// What stopped a task: whose fault it is, and the sentence about it.
///
/// This is the one mapping from errors to exit statuses.
package struct Failure: Error, Hashable, Sendable {
  /// Whose fault it is; the raw value is the exit status.
  package enum Kind: Int32, Hashable, Sendable {
    /// The data has errors.
    case badInput = 1
    /// The words asked with do not fit the workspace.
    case usage = 2
    /// The task could not be done.
    case task = 3
  }

  /// Whose fault it is.
  package let kind: Kind
  /// The sentence that a person reads; nil where it has been said already.
  package let phrase: Phrase?

  /// Says what stopped a task.
  package init(_ kind: Kind, _ phrase: Phrase?) {
    self.kind = kind
    self.phrase = phrase
  }

  /// The words asked with do not fit the workspace.
  package static func usage(_ phrase: Phrase) -> Failure { Failure(.usage, phrase) }
  /// The data has errors, and they have been printed.
  package static let badInput = Failure(.badInput, nil)
  /// The user stopped the task, and what was done has been said.
  package static let stopped = Failure(.task, nil)

  /// What an error of the modules below means; nil for errors that are not theirs.
  package init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as ChainFormatError: self.init(.badInput, Self.both(error.text))
    case FileError.brokenPipe: self.init(.task, nil)
    case let error as FileError: self.init(error.isUsage ? .usage : .task, error.phrase)
    case let error as SpreadsheetError: self.init(.task, error.phrase)
    case let error as LinearProgrammingError: self.init(.task, error.phrase)
    case let error as EditionError: self.init(.task, error.phrase)
    case let error as ChainMapsError:
      self.init(error.isUsage ? .usage : .task, Self.mapFailed(Self.both(error.text)))
    case let error as UnknownChain: self.init(.usage, error.phrase)
    case let error as UnknownProcess: self.init(.usage, error.phrase)
    case let error as UnknownProject: self.init(.usage, error.words)
    case let error as UnknownPolicy: self.init(.usage, error.phrase)
    case let error as UnknownSubject: self.init(.usage, error.phrase)
    case let error as RegistryError:
      self.init(error.isBadInput ? .badInput : .task, Self.both(error.text))
    default: return nil
    }
  }

  private static func both(_ text: (Language) -> String) -> Phrase {
    Phrase(zh: text(.zh), en: text(.en))
  }

  private static func mapFailed(_ reason: Phrase) -> Phrase {
    Phrase(zh: "无法绘图：\(reason.zh)", en: "cannot draw the map: \(reason.en)")
  }
}

extension ChainMapsError {
  /// Whether the words asked with are at fault, not the drawing.
  fileprivate var isUsage: Bool {
    switch self {
    case .unknownChain, .unknownFocus, .focusNeeded, .noRoute: true
    case .nothingToDraw, .tooLarge, .drawing: false
    }
  }
}
