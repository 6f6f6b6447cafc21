import ChainModel

extension YAMLComposer {
  /// A YAML anchor.
  static func anchor(_ name: String) -> Phrase {
    let name = Phrase.shown(name)
    return Phrase(
      zh: "不接受 YAML 锚点“&\(name)”；请直接写出内容，以 & 开头的文字应加引号",
      en:
        "YAML anchor '&\(name)' is not accepted; write the content out, or quote a text that begins with &"
    )
  }

  /// A YAML alias.
  static func alias(_ name: String) -> Phrase {
    let name = Phrase.shown(name)
    return Phrase(
      zh: "不接受 YAML 别名“*\(name)”；请直接写出内容，以 * 开头的文字应加引号",
      en:
        "YAML alias '*\(name)' is not accepted; write the content out, or quote a text that begins with *"
    )
  }

  /// A YAML tag.
  static func tag(_ name: String) -> Phrase {
    let name = Phrase.quoted(name)
    return Phrase(
      zh: "不接受 YAML 标签\(name.zh)；请直接写值，以 ! 开头的文字应加引号",
      en:
        "YAML tag \(name.en) is not accepted; write the plain value, or quote a text that begins with !"
    )
  }

  /// Nesting beyond the limit.
  static func tooDeep(limit: Int) -> Phrase {
    Phrase(
      zh: "嵌套过深；不得超过 \(limit) 层",
      en: "nested too deeply; expected at most \(limit) levels"
    )
  }

  /// A second document in one file.
  static let severalDocuments = Phrase(
    zh: "文件中有多个 YAML 文档；应只有一个，请删去“---”或拆成多个文件",
    en: "several YAML documents in one file; expected one: remove '---' or split the file"
  )

  /// A key that is a mapping or a list.
  static let complexKey = Phrase(zh: "键不是文字；应为文字", en: "the key is no text; expected a text")

  /// More values than a file may have.
  static func tooManyValues(limit: Int) -> Phrase {
    Phrase(
      zh: "文件中的值过多；不得超过 \(limit) 个",
      en: "too many values in the file; expected at most \(limit)"
    )
  }
}
