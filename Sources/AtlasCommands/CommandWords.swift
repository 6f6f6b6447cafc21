import ArgumentParser
import ChainModel

/// What several commands say.
extension Phrase {
  static func mapFailed(_ reason: String) -> Phrase {
    Phrase(zh: "无法绘图：\(reason)", en: "cannot draw the map: \(reason)")
  }

  static let workspace = Phrase(zh: "工作区文件夹。", en: "The workspace folder.")

  static let region = Phrase(
    zh: "地区标识，工作区含多个地区时必填。",
    en: "The region, where the workspace has several."
  )

  static let language = Phrase(zh: "输出语言。", en: "The language of the output.")

  static let format = Phrase(zh: "输出格式。", en: "The format of the output.")

  static let output = Phrase(
    zh: "输出文件，缺省写到标准输出。",
    en: "The file to write; standard output if left out."
  )

  static let asOf = Phrase(
    zh: "基准日期，缺省用 region.yaml 所载日期。",
    en: "The date; that of region.yaml if left out."
  )

  static let limit = Phrase(zh: "最多列出的条数。", en: "The most rows to list.")

  static func badCount(_ name: String, _ value: Int) -> Phrase {
    Phrase(
      zh: "\(name) 为 \(value)，应为零或正整数",
      en: "\(name) is \(value); it must be zero or more"
    )
  }

  static func tooFew(_ name: String, _ value: Int) -> Phrase {
    Phrase(zh: "\(name) 为 \(value)，应为正整数", en: "\(name) is \(value); it must be one or more")
  }

  static let atlas = Phrase(zh: "生成招商图谱。", en: "Make the investment atlas.")

  static let registryFile = Phrase(
    zh: "企业名录数据库；不给则只排工作区所收企业。",
    en: "Registry of companies; without it only those of the workspace are ranked."
  )

  static func open(_ path: String) -> Phrase {
    Phrase(zh: "请打开 \(path)", en: "open \(path)")
  }

  static let chain = Phrase(zh: "产业链标识。", en: "The chain.")

  /// Both languages on one line, for help that is printed before a language is chosen.
  var bilingual: String { "\(zh) \(en)" }
}

extension ArgumentHelp {
  /// Help in both languages.
  init(_ phrase: Phrase, valueName: String? = nil) {
    self.init(phrase.bilingual, valueName: valueName)
  }
}
