import ArgumentParser
import ChainModel
import ChainWorkspace
import CompanyRegistry
import Markup
import ScopeReading

/// `chainatlas registry read`: a filter that reads companies, one JSON object a line, and answers
/// each with one line.
struct RegistryReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: Phrase(
      zh: "逐行解读企业（JSON 行进，JSON 行出），不存不并，供 Spark 等调用。",
      en: "Read companies line by line (JSON in, JSON out); keeps and merges nothing, for Spark."
    ).bilingual
  )

  @Argument(
    help: ArgumentHelp(
      Phrase(zh: "JSON 行文件；缺省为标准输入。", en: "A file of JSON lines; standard input unless said."),
      valueName: "file"
    )
  )
  var file = "-"

  @OptionGroup var words: WordOptions

  func run() async throws {
    let model = try words.load().model
    let writer = JSONWriter(isIndented: false)
    try await LineFilter(aliases: AliasList(model)).run(file) { answer in
      try Console.result(String(decoding: writer.bytes(Self.json(answer)), as: UTF8.self))
    }
  }

  private static func json(_ answer: LineAnswer) -> JSONValue {
    var fields: [JSONField] = []
    switch answer.outcome {
    case .rejected(let reason): fields.append(JSONField("rejected", .string(reason.rawValue)))
    case .company(let company):
      fields += [
        JSONField("key", .string(company.key)),
        JSONField("nameKey", .string(company.nameKey)), JSONField("uscc", .optional(company.uscc)),
        JSONField("name", .string(company.name)),
        JSONField("place", .number(Double(company.place))),
        JSONField("digest", .string(company.digest)),
        JSONField(
          "fields",
          .object(company.fields.map { JSONField($0.field.rawValue, .string($0.text)) })
        ),
        JSONField("mentions", .array(company.mentions.map(mention))),
      ]
    }
    return .object(fields + answer.passed.map { JSONField($0.key, .string($0.value)) })
  }

  private static func mention(_ entry: LineMention) -> JSONValue {
    .fields([
      "product": .optional(entry.mention.product?.text),
      "class": .optional(entry.mention.productClass?.text),
      "activity": .string(entry.mention.activity.rawValue),
      "negated": .bool(entry.mention.isNegated), "permitted": .bool(entry.mention.isPermitted),
      "inName": .bool(entry.mention.isInName), "word": .string(entry.word),
      "clause": .string(entry.clause),
    ])
  }
}
