package import ChainModel
package import Files

/// What keeps a workspace from being read at all.
package enum ChainFormatError: Error, Hashable, CustomStringConvertible {
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
    if case .invalid(let list) = self { return list.errorText(in: language) }
    return phrase.text(in: language)
  }

  /// The sentence in English.
  public var description: String { text(in: .en) }

  private var phrase: Phrase {
    switch self {
    case .noFolder(let path):
      let path = Phrase.quoted(path)
      return Phrase(
        zh: "找不到工作区\(path.zh)；应为存放产业链数据的文件夹",
        en: "there is no workspace \(path.en); expected a folder with chains"
      )
    case .notAFolder(let path):
      let path = Phrase.quoted(path)
      return Phrase(
        zh: "\(path.zh)不是文件夹；工作区应为存放产业链数据的文件夹",
        en: "\(path.en) is not a folder; expected a folder with chains"
      )
    case .file(let error): return error.phrase
    case .notAWorkspace(let path):
      let path = Phrase.quoted(path)
      return Phrase(
        zh: "\(path.zh)不是工作区；其下应有顶层键为 products 的 YAML 文件",
        en: "\(path.en) is not a workspace; expected a YAML file in it with the key products"
      )
    case .noRegion(let path):
      let path = Phrase.quoted(path)
      return Phrase(
        zh: "工作区\(path.zh)中没有地区；应有一个文件夹内含顶层键为 region 的 YAML 文件",
        en:
          "the workspace \(path.en) has no region; expected a folder with a YAML file that has the key region"
      )
    case .severalRegions(let ids):
      let ids = Phrase.list(ids.map(\.text))
      return Phrase(
        zh: "工作区中有多个地区；请指定其中之一：\(ids.zh)",
        en: "the workspace has several regions; expected one of them to be named: \(ids.en)"
      )
    case .unknownRegion(let id, let known):
      let near = Suggestions.nearest(to: id.text, among: known.map(\.text))
      let (id, known) = (Phrase.quoted(id.text), Phrase.list(known.map(\.text)))
      let suggestion = Phrase.suggestion(near)
      return Phrase(
        zh: "没有地区\(id.zh)；现有地区：\(known.zh)\(suggestion.zh)",
        en: "there is no region \(id.en); expected one of \(known.en)\(suggestion.en)"
      )
    case .invalid(let list):
      return Phrase(zh: list.errorText(in: .zh), en: list.errorText(in: .en))
    }
  }
}
