public import ChainModel
public import Files
import Wording

/// What keeps a workspace from being read at all.
public enum ChainFormatError: Error, Hashable, CustomStringConvertible {
  /// The path leads to nothing.
  case noFolder(String)
  /// The path leads to a file.
  case notAFolder(String)
  /// A file or folder cannot be read.
  case file(FileError)
  /// No YAML file in the folder has products.
  case notAWorkspace(String)
  /// The workspace has no region.
  case noRegion(String)
  /// The workspace has several regions, and none was chosen.
  case severalRegions([Region.ID])
  /// The chosen region is not there.
  case unknownRegion(Region.ID, known: [Region.ID])
  /// The data has errors.
  case invalid(DiagnosticList)

  /// The sentence that a person reads, in either language; for `invalid`, all diagnostics.
  public func text(in language: Language) -> String {
    switch self {
    case .noFolder(let path): FilePhrase.noFolder(path).text(in: language)
    case .notAFolder(let path): FilePhrase.notAFolder(path).text(in: language)
    case .file(let error): error.phrase.text(in: language)
    case .notAWorkspace(let path): FilePhrase.notAWorkspace(path).text(in: language)
    case .noRegion(let path): FilePhrase.noRegion(path).text(in: language)
    case .severalRegions(let ids):
      FilePhrase.severalRegions(ids.map(\.text)).text(in: language)
    case .unknownRegion(let id, let known):
      FilePhrase.unknownRegion(
        id.text,
        known: known.map(\.text),
        suggestion: Suggestions.nearest(to: id.text, among: known.map(\.text))
      ).text(in: language)
    case .invalid(let list): list.text(in: language)
    }
  }

  /// The sentence in English.
  public var description: String { text(in: .en) }
}
