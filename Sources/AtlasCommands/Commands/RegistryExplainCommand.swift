import ArgumentParser
import ChainModel
import ChainWorkspace
import CompanyRegistry
import Wording
import Words

/// `chainatlas registry explain`: how a company's scope was read, clause by clause.
struct RegistryExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: RegistryPhrase.explain.bilingual
  )

  @Argument(help: ArgumentHelp(RegistryPhrase.company.bilingual, valueName: "company"))
  var company: String

  @OptionGroup var options: RegistryOptions
  @OptionGroup var words: WordOptions

  @Option(help: ArgumentHelp(RegistryPhrase.limit.bilingual))
  var limit = 5

  func run() async throws {
    guard limit > 0 else { throw CommandFailure.usage(.badCount("--limit", limit)) }
    let found = try Registry(path: options.registry).companies(matching: company, limit: limit)
    guard !found.isEmpty else {
      Console.message(RegistryPhrase.noCompany(company).text(in: options.lang))
      throw CommandFailure.badInput
    }
    let model = try words.load().model
    let classifier = AliasClassifier(products: model.products.elements)
    for company in found {
      try Console.result(try text(of: company, model.products, classifier))
    }
  }

  private func text(
    of company: RegisteredCompany,
    _ products: Catalogue<Product>,
    _ classifier: AliasClassifier
  ) throws -> String {
    var lines = [
      ([company.name, company.uscc?.text ?? company.number].compactMap(\.self)
        + company.traits.names).joined(separator: "  ")
    ]
    let list = DivisionList.standard
    let facts: [(RegistryPhrase.Heading, String?)] = [
      (
        .place,
        [
          list.provinceName(of: company.place), list.cityName(of: company.place),
          list.countyName(of: company.place),
        ].compactMap(\.self).joined(separator: " ")
      ),
      (.status, company.status == .unknown ? nil : company.status.rawValue),
      (.founded, company.founded?.description),
      (
        .capital,
        company.capital.map {
          "\(DecimalText.fixed($0.amount, digits: 2, grouped: true)) \($0.currency.rawValue)"
        }
          ?? company.capitalText
      ),
      (.type, company.type),
      (.address, company.address),
    ]
    for (heading, value) in facts {
      let unknown = RegistryPhrase.Heading.unknown.text(in: options.lang)
      let shown = value.flatMap { $0.isEmpty ? nil : $0 } ?? unknown
      lines.append("  \(heading.text(in: options.lang)): \(shown)")
    }
    guard let scope = company.scope else {
      return (lines + ["  " + RegistryPhrase.noScope.text(in: options.lang), ""])
        .joined(separator: "\n")
    }
    for clause in try classifier.explain(scope) {
      lines.append("  「\(clause.text)」 \(clause.activities.joined(separator: " "))")
      for mention in clause.mentions {
        let name = products[mention.product]?.name.text(in: options.lang) ?? mention.product.text
        let marks = [
          mention.isNegated ? RegistryPhrase.Heading.negated.text(in: options.lang) : nil,
          mention.isPermitted ? RegistryPhrase.Heading.permitted.text(in: options.lang) : nil,
        ].compactMap(\.self)
        let parts = [mention.word, "→", name, mention.product.text, mention.activity] + marks
        lines.append("    " + parts.joined(separator: " "))
      }
    }
    return lines.joined(separator: "\n") + "\n\n"
  }
}
