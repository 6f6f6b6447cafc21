import ArgumentParser
import ChainModel
import ChainWorkspace
import CompanyRegistry
import ScopeReading
import Words

/// `chainatlas registry explain`: how a company's scope was read, clause by clause.
struct RegistryExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Phrase(
      zh: "逐句说明一家企业的经营范围如何解读。",
      en: "Show clause by clause how a company's scope was read."
    ).bilingual
  )

  @Argument(
    help: ArgumentHelp(
      Phrase(
        zh: "企业名称、名称的一部分，或统一社会信用代码。",
        en: "A company's name, a part of it, or its credit code."
      ),
      valueName: "company"
    )
  )
  var company: String

  @OptionGroup var options: RegistryOptions
  @OptionGroup var words: WordOptions

  @Option(help: ArgumentHelp(.limit))
  var limit = 5

  func run() async throws {
    guard limit > 0 else { throw Failure.usage(.tooFew("--limit", limit)) }
    let found = try Registry(path: options.registry).companies(matching: company, limit: limit)
    guard !found.isEmpty else {
      Console.message(Self.noCompany(company).text(in: options.lang))
      throw Failure.badInput
    }
    let model = try words.load().model
    let reader = try reader(of: model)
    for company in found {
      try Console.result(try text(of: company, model.products, reader))
    }
  }

  private func reader(of model: RegionalModel) throws(RegistryError) -> ScopeReader {
    do {
      return try ScopeReader(aliases: AliasList(model))
    } catch {
      throw .classification(reason: error.description)
    }
  }

  private func clauses(
    of scope: String,
    _ reader: ScopeReader
  ) throws(RegistryError) -> [Clause] {
    do {
      return try reader.clauses(of: scope)
    } catch {
      throw .classification(reason: error.description)
    }
  }

  private func text(
    of company: RegisteredCompany,
    _ products: Catalogue<Product>,
    _ reader: ScopeReader
  ) throws -> String {
    var lines = [
      ([company.name, company.uscc?.text ?? company.number].compactMap(\.self)
        + company.traits.names).joined(separator: "  ")
    ]
    let list = DivisionList.standard
    let facts: [(Phrase, String?)] = [
      (
        Phrase(zh: "所在地", en: "Place"),
        [
          list.provinceName(of: company.place), list.cityName(of: company.place),
          list.countyName(of: company.place),
        ].compactMap(\.self).joined(separator: " ")
      ),
      (
        Phrase(zh: "登记状态", en: "Status"), company.status == .unknown ? nil : company.status.rawValue
      ),
      (Phrase(zh: "成立日期", en: "Founded"), company.founded?.description),
      (
        Phrase(zh: "注册资本", en: "Capital"),
        company.capital.map {
          "\(DecimalText.fixed($0.amount, digits: 2, grouped: true)) \($0.currency.rawValue)"
        }
          ?? company.capitalText
      ),
      (Phrase(zh: "企业类型", en: "Type"), company.type),
      (Phrase(zh: "地址", en: "Address"), company.address),
    ]
    for (heading, value) in facts {
      let unknown = RegistryTables.unknown.text(in: options.lang)
      let shown = value.flatMap { $0.isEmpty ? nil : $0 } ?? unknown
      lines.append("  \(heading.text(in: options.lang)): \(shown)")
    }
    guard let scope = company.scope else {
      return (lines + ["  " + Self.noScope.text(in: options.lang), ""])
        .joined(separator: "\n")
    }
    for clause in try clauses(of: scope, reader) {
      lines.append("  「\(clause.text)」 \(clause.activities.map(\.rawValue).joined(separator: " "))")
      for mention in clause.mentions {
        let name =
          mention.product.flatMap { products[$0]?.name.text(in: options.lang) }
          ?? Self.classWord.text(in: options.lang)
        let marks = [
          mention.isNegated ? Phrase(zh: "除外", en: "Negated").text(in: options.lang) : nil,
          mention.isPermitted ? Phrase(zh: "需许可", en: "Permit").text(in: options.lang) : nil,
        ].compactMap(\.self)
        let parts =
          [
            Mention.text(mention.word, of: scope), "→", name, mention.subject.text,
            mention.activity.rawValue,
          ] + marks
        lines.append("    " + parts.joined(separator: " "))
      }
    }
    return lines.joined(separator: "\n") + "\n\n"
  }
}

extension RegistryExplainCommand {
  static func noCompany(_ text: String) -> Phrase {
    let text = Phrase.quoted(text)
    return Phrase(zh: "名录库中没有\(text.zh)", en: "the registry does not hold \(text.en)")
  }

  /// What is said of a word that is wider than a product.
  static let classWord = Phrase(zh: "品类", en: "class")

  static let noScope = Phrase(zh: "没有经营范围", en: "no business scope")
}
