import ArgumentParser
import ChainModel
import ChainWorkspace
import CompanyRegistry
import Markup
import Wording
import Words

/// `chainatlas registry import`: companies, or facts about them, into the registry.
struct RegistryImportCommand: AsyncParsableCommand {
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case companies, tiers, capacities, relations

    var register: FactRegister? { FactRegister(rawValue: rawValue) }
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: RegistryPhrase.importing.bilingual
  )

  @Argument(help: ArgumentHelp(RegistryPhrase.files.bilingual, valueName: "file"))
  var files: [String]

  @OptionGroup var options: RegistryOptions
  @OptionGroup var words: WordOptions

  @Option(name: .customLong("as"), help: ArgumentHelp(RegistryPhrase.kindOption.bilingual))
  var kind = Kind.companies

  @Option(help: ArgumentHelp(RegistryPhrase.mappingOption.bilingual))
  var mapping: String?

  @Option(help: ArgumentHelp(CommandPhrase.format.bilingual))
  var format = Format.text

  func run() async throws {
    let mapping = try mapping.map { try RegistryMapping.read($0) } ?? ColumnMapping()
    let products = try words.load().model.products.elements
    let registry = try Registry(path: options.registry, .creating)
    var sum = RegistryImportResult()
    for file in files {
      if let register = kind.register {
        sum.add(try importFacts(file, register, registry, products), file: file)
      } else {
        let classifier = AliasClassifier(products: products)
        let account = try await importCompanies(file, mapping, registry, classifier)
        sum.add(account, file: file)
        if !account.isComplete { break }
      }
    }
    if format == .json { try Console.deliver(JSONWriter().bytes(sum.json), to: nil) }
    if sum.isStopped { throw CommandFailure.stopped }
  }

  private func importCompanies(
    _ file: String,
    _ mapping: ColumnMapping,
    _ registry: Registry,
    _ classifier: AliasClassifier
  ) async throws -> ImportAccount {
    let interruption = Interruption()
    var reporter = ProgressReporter(language: options.lang)
    let account = try await registry.importFile(
      file,
      mapping: mapping,
      classifier: classifier,
      progress: { reporter.report($0) },
      isCancelled: { interruption.isRequested }
    )
    interruption.end()
    say(account, of: file)
    if account.resumed > 0 { say(.resumed(account.resumed)) }
    if account.reread > 0 { say(.reread(account.reread)) }
    if !account.dropped.isEmpty { say(.dropped(account.dropped)) }
    for reason in account.reasons { say(.reason(reason.reason.rawValue, count: reason.count)) }
    if let rejects = account.rejectsFile { say(.rejects(rejects)) }
    if !account.isComplete { say(.stopped(file)) }
    return account
  }

  private func importFacts(
    _ file: String,
    _ register: FactRegister,
    _ registry: Registry,
    _ products: [Product]
  ) throws -> FactAccount {
    var ids: [String: String] = [:]
    for product in products {
      for name in [product.id.text, product.name.zh, product.name.en] + product.aliases
      where ids[name] == nil {
        ids[name] = product.id.text
      }
    }
    let account = try registry.importFacts(file, into: register, productIDs: ids)
    say(account, of: file)
    for reason in FactReason.allCases {
      let count = account.rejects.count { $0.reason == reason }
      if count > 0 { say(.reason(reason.rawValue, count: count)) }
    }
    if let rejects = account.rejectsFile { say(.rejects(rejects)) }
    if account.unlinked > 0 { say(.unlinked(account.unlinked)) }
    return account
  }

  private func say(_ account: some RowAccount, of file: String) {
    say(
      .account(
        file: file,
        read: account.read,
        accepted: account.accepted,
        duplicates: account.duplicates,
        updated: account.updated,
        rejected: account.rejected,
        seconds: DecimalText.fixed(account.seconds, digits: 1)
      )
    )
  }

  private func say(_ phrase: RegistryPhrase) {
    Console.message(phrase.text(in: options.lang))
  }
}
