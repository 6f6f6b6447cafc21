import ChainModel

extension SynthesisParser {
  /// A file whose type is another one.
  static func wrongFileType(_ type: String, expected: String) -> Phrase {
    let type = Phrase.quoted(type)
    return Phrase(
      zh: "文件类型为\(type.zh)；应为 \(expected)",
      en: "the file type is \(type.en); expected \(expected)"
    )
  }

  /// A file that does not say its type.
  static func noFileType(expected: String) -> Phrase {
    Phrase(
      zh: "文件没有写明类型；第一节之前应有 file_type=\(expected)",
      en: "the file does not say its type; expected file_type=\(expected) before the first section"
    )
  }

  /// Text before the first section that is no `key=value`.
  static func outsideSections(_ text: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(
      zh: "\(text.zh)出现在第一节之前；此处应为“键=值”，或 materials: 等节标题",
      en:
        "\(text.en) stands before the first section; expected key=value or a heading such as materials:"
    )
  }

  /// A heading that is none of the known ones.
  static func unknownSection(_ name: String, suggestion: String?) -> Phrase {
    let name = Phrase.quoted(name)
    let suggestion = Phrase.suggestion(suggestion)
    return Phrase(
      zh: "未知的节\(name.zh)；应为规定的节标题\(suggestion.zh)",
      en: "unknown section \(name.en); expected a known heading\(suggestion.en)"
    )
  }

  /// A section that stands twice.
  static func repeatedSection(_ name: String, firstLine line: Int) -> Phrase {
    let name = Phrase.shown(name)
    return Phrase(
      zh: "\(name) 节重复；第 \(line) 行已有，应只出现一次",
      en: "the section \(name) stands already in line \(line); expected it once"
    )
  }

  /// A section that must be there.
  static func missingSection(_ name: String) -> Phrase {
    Phrase(
      zh: "缺少 \(name) 节；应有一行 \(name):",
      en: "the section \(name) is missing; expected a line \(name):"
    )
  }

  /// A line that is no `key=value`.
  static func notKeyValue(_ text: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(
      zh: "\(text.zh)不是设置；应为“键=值”",
      en: "\(text.en) is no setting; expected key=value"
    )
  }

  /// Two commas without anything between them.
  static let emptyItem = Phrase(
    zh: "两个逗号之间没有内容；应为“键=值”",
    en: "nothing stands between two commas; expected key=value"
  )

  /// A second type of one material.
  static func repeatedType(_ type: String) -> Phrase {
    let type = Phrase.quoted(type)
    return Phrase(
      zh: "\(type.zh)是第二个类型；每种物料应只有一个类型",
      en: "\(type.en) is a second type; expected one for each material"
    )
  }

  /// More errors than are worth reporting.
  static func tooMany(limit: Int) -> Phrase {
    Phrase(
      zh: "错误超过 \(limit) 处；读到此处为止",
      en: "more than \(limit) errors; reading stopped here"
    )
  }
}
