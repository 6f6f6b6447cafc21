/// What stops an atlas from being written.
public enum AtlasError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A file or folder could not be written.
  case notWritten(path: String, reason: String)
  /// The folder is there and holds something that no atlas wrote.
  case notAnAtlas(path: String)
  /// The workbook could not be made.
  case workbook(String)
  /// The program that prints the booklet is missing or failed.
  case booklet(String)
  /// A data package could not be read.
  case unreadablePackage(path: String, reason: String)

  /// The sentence a person reads.
  public var description: String {
    switch self {
    case .notWritten(let path, let reason): "cannot write \(path): \(reason)"
    case .notAnAtlas(let path):
      "\(path) is not empty and was not written by this program; choose another folder"
    case .workbook(let reason): "cannot make the workbook: \(reason)"
    case .booklet(let reason): "cannot print the booklet: \(reason)"
    case .unreadablePackage(let path, let reason): "cannot read the data package \(path): \(reason)"
    }
  }
}
