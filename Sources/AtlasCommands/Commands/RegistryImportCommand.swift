import ArgumentParser
import ChainModel
import ChainWorkspace
import CompanyRegistry
import Files
import Markup
import Phrases
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

  @Option(help: ArgumentHelp(Self.rejectsOption.bilingual))
  var rejects: String?

  @Option(help: ArgumentHelp(CommandPhrase.format.bilingual))
  var format = Format.text

  func run() async throws {
    if rejects != nil, files.count > 1 { throw CommandFailure.refused(Self.rejectsOfOne) }
    try Console.check(rejects)
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
      rejects: rejects,
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
    sayRejects(of: account)
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
    let account = try registry.importFacts(file, into: register, productIDs: ids, rejects: rejects)
    say(account, of: file)
    for reason in FactReason.allCases {
      let count = account.rejects.count { $0.reason == reason }
      if count > 0 { say(.reason(reason.rawValue, count: count)) }
    }
    sayRejects(of: account)
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

  private func sayRejects(of account: some RowAccount) {
    if let rejects = account.rejectsFile { say(.rejects(rejects)) }
    guard let fault = account.rejectsFault else { return }
    Console.message(
      Self.unlisted(account.rejected, fault.phrase).text(in: options.lang)
    )
  }

  private func say(_ phrase: RegistryPhrase) {
    Console.message(phrase.text(in: options.lang))
  }
}

extension RegistryImportCommand {
  private static let rejectsOption = Phrase(
    zh: "被拒各行写到哪个文件；默认写在输入文件旁",
    en: "where rejected rows are listed; beside the input unless said"
  )
  private static let rejectsOfOne = Phrase(
    zh: "--rejects 只能用于一个输入文件；请逐个导入",
    en: "--rejects takes one input file; import them one by one"
  )

  private static func unlisted(_ count: Int, _ reason: Phrase) -> Phrase {
    Phrase(
      zh: "被拒的 \(count) 行未能列出：\(reason.zh)；可用 --rejects 指定文件",
      en: "\(count) rejected rows could not be listed: \(reason.en); name a file with --rejects"
    )
  }
}
