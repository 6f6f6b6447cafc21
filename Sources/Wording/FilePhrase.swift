/// What is wrong with a file or a folder.
public enum FilePhrase: SpokenCase, Hashable {
  /// The workspace does not exist.
  case noFolder(String)
  /// The workspace is a file.
  case notAFolder(String)
  /// The folder holds no products.
  case notAWorkspace(String)
  /// No file has the key `region`.
  case noRegion(String)
  /// Several regions, and none was chosen.
  case severalRegions([String])
  /// The chosen region is not there.
  case unknownRegion(String, known: [String], suggestion: String?)
  /// The operating system refuses, with its reason.
  case unreadable(String)
  /// Bytes that are no UTF-8.
  case notUTF8
  /// Text in GB18030, GBK or GB2312.
  case gb18030
  /// Text in UTF-16.
  case utf16
  /// More bytes than a file may have.
  case tooLarge(bytes: Int, limit: Int)
  /// A line of more bytes than a line may have.
  case lineTooLong(limit: Int)
  /// Folders inside folders beyond the limit.
  case foldersTooDeep(limit: Int)
  /// A symbolic link that leads back to a folder above it.
  case linkLoop
  /// A file or folder name that is no UTF-8 or holds control characters.
  case oddName
  /// A CSV file whose name is none of the known ones.
  case unknownTable(String, expected: [String], suggestion: String?)
  /// A CSV file outside the folder of a region.
  case tableOutsideRegion(String)
  /// A file that is neither YAML nor CSV.
  case notRead(String)
  /// A pipe, a device or a socket.
  case notRegular
  /// Two files that hold what only one may hold, with the first one.
  case repeatedSection(String, first: String)
  /// A YAML file without any key.
  case empty
}
