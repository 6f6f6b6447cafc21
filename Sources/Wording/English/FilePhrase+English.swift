extension FilePhrase {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .noFolder(let path):
      "there is no workspace \(PhraseText.quoted(path)); expected a folder with chains"
    case .notAFolder(let path):
      "\(PhraseText.quoted(path)) is not a folder; expected a folder with chains"
    case .notAWorkspace(let path):
      "\(PhraseText.quoted(path)) is not a workspace; expected a YAML file in it with the key products"
    case .noRegion(let path):
      "the workspace \(PhraseText.quoted(path)) has no region; expected a folder with a YAML file that has the key region"
    case .severalRegions(let ids):
      "the workspace has several regions; expected one of them to be named: \(PhraseText.list(ids))"
    case .unknownRegion(let id, let known, let suggestion):
      "there is no region \(PhraseText.quoted(id)); expected one of \(PhraseText.list(known))\(PhraseText.hint(suggestion))"
    case .unreadable(let reason):
      "cannot be read (\(PhraseText.shown(reason))); expected a readable file or folder"
    case .notUTF8: "the text is not UTF-8; save it as UTF-8"
    case .gb18030:
      "the text is GB18030 (GBK); expected UTF-8: save it as CSV UTF-8, or convert it with iconv -f GB18030 -t UTF-8"
    case .utf16:
      "the text is UTF-16; expected UTF-8: save it as UTF-8, or convert it with iconv -f UTF-16 -t UTF-8"
    case .tooLarge(let bytes, let limit):
      "the file is too large (\(bytes) bytes); expected at most \(limit) bytes"
    case .lineTooLong(let limit): "the line is too long; expected at most \(limit) bytes in a line"
    case .foldersTooDeep(let limit):
      "the folders are nested too deeply; expected at most \(limit) levels"
    case .linkLoop: "the symbolic link leads back to a folder above it; remove the link"
    case .oddName: "the name has control characters or is not UTF-8; rename it"
    case .unknownTable(let name, let expected, let suggestion):
      "unknown table \(PhraseText.quoted(name)); expected one of \(PhraseText.list(expected))\(PhraseText.hint(suggestion))"
    case .tableOutsideRegion(let name):
      "\(PhraseText.quoted(name)) is outside a region; expected it in a folder with the key region"
    case .notRead(let name):
      "the file \(PhraseText.quoted(name)) is not read; expected .yaml, .yml or .csv"
    case .notRegular: "not a regular file; expected a text file"
    case .repeatedSection(let key, let first):
      "\(PhraseText.quoted(key)) stands already in \(PhraseText.shown(first)); expected it once in a folder"
    case .empty: "the file is empty; expected a top-level key"
    }
  }
}
