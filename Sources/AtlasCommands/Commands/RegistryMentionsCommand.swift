public import ArgumentParser
public import ChainModel
import ChainWorkspace
import CompanyRegistry
import DelimitedText
import Markup

/// `chainatlas registry mentions`: which company says what of which product.
struct RegistryMentionsCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "mentions",
    abstract: Phrase(zh: "列出经营范围中提到的产品。", en: "List the products that business scopes mention.")
      .bilingual
  )

  @OptionGroup var options: RegistryOptions

  @Option(help: ArgumentHelp(Phrase(zh: "产品标识，可重复。", en: "A product's id; may be repeated.")))
  var product: [String] = []

  @Option(help: ArgumentHelp(Phrase(zh: "经营活动，可重复。", en: "An activity; may be repeated.")))
  var activity: [Activity] = []

  @Flag(help: ArgumentHelp(Phrase(zh: "只列“除外”的。", en: "Only what is excluded.")))
  var negated = false

  @Option(help: ArgumentHelp(.limit))
  var limit: Int?

  @Option(help: ArgumentHelp(.format))
  var format = Format.csv

  func run() async throws {
    if let limit, limit < 0 { throw Failure.usage(.badCount("--limit", limit)) }
    let registry = try Registry(path: options.registry)
    let filter = MentionFilter(
      products: product.map { Product.ID($0) },
      activities: activity,
      isNegated: negated ? true : nil
    )
    let rest = limit ?? Int.max
    switch format {
    case .csv: try writeCSV(registry, filter, limit: rest)
    case .json: try writeJSON(registry, filter, limit: rest)
    }
  }

  private func writeCSV(_ registry: Registry, _ filter: MentionFilter, limit: Int) throws {
    var writer = DelimitedWriter()
    writer.write(["uscc", "name", "product", "activity", "negated", "clause"])
    var count = 0
    if limit > 0 {
      try registry.eachMention(filter) { company, mention in
        writer.write([
          company.uscc?.text ?? "", company.name, mention.product.text, mention.activity.rawValue,
          mention.isNegated ? "true" : "false", company.clause(of: mention),
        ])
        count += 1
        // Written out now and then, so that memory does not grow with the registry.
        if writer.text.utf8.count > 1 << 16 {
          try Console.result(writer.text)
          writer = DelimitedWriter()
        }
        return count < limit
      }
    }
    try Console.result(writer.text)
  }

  private func writeJSON(_ registry: Registry, _ filter: MentionFilter, limit: Int) throws {
    var rows: [JSONValue] = []
    if limit > 0 {
      try registry.eachMention(filter) { company, mention in
        rows.append(
          .fields([
            "uscc": .optional(company.uscc?.text), "name": .string(company.name),
            "product": .string(mention.product.text),
            "activity": .string(mention.activity.rawValue),
            "negated": .bool(mention.isNegated), "clause": .string(company.clause(of: mention)),
          ])
        )
        return rows.count < limit
      }
    }
    let document: JSONValue = .fields([
      "schema": "chainatlas.registry-mentions/1", "mentions": .array(rows),
    ])
    try Console.deliver(JSONWriter().bytes(document), to: nil)
  }
}

extension Activity: ExpressibleByArgument {}
