import ArgumentParser
import ChainModel
import ChainWorkspace
import CompanyRegistry
import Files
import Markup
import ScopeReading
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
    abstract: Phrase(zh: "导入企业名录（CSV、TSV、XLSX）。", en: "Import a company register (CSV, TSV, XLSX).")
      .bilingual
  )

  @Argument(
    help: ArgumentHelp(
      Phrase(zh: "要导入的文件；- 为标准输入。", en: "The files to import; - is standard input."),
      valueName: "file"
    )
  )
  var files: [String]

  @OptionGroup var options: RegistryOptions
  @OptionGroup var words: WordOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      Phrase(
        zh: "表格内容：企业、梯度称号、产能、企业关系。",
        en: "What the table holds: companies, tiers, capacities, relations."
      )
    )
  )
  var kind = Kind.companies

  @Option(help: ArgumentHelp(Phrase(zh: "列映射文件（YAML）。", en: "A column mapping (YAML).")))
  var mapping: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "被拒各行写到哪个文件；默认写在输入文件旁。",
        en: "Where rejected rows are listed; beside the input unless said."
      )
    )
  )
  var rejects: String?

  @Option(help: ArgumentHelp(.format))
  var format = Format.text

  func run() async throws {
    if rejects != nil, files.count > 1 { throw Failure.usage(Self.rejectsOfOne) }
    try Console.check(rejects)
    let mapping = try mapping.map { try RegistryMapping.read($0) } ?? ColumnMapping()
    let model = try words.load().model
    let products = model.products.elements
    let interruption = Interruption()
    defer { interruption.end() }
    let isNew = !OutputFile.exists(options.registry)
    let registry = try Registry(path: options.registry, .creating)
    // One import at a time; who holds the registry is said.
    let lock = try FileLock(
      path: options.registry,
      waiting: {
        Console.message(
          FolderWriting.waiting(options.registry, for: $0).text(in: options.lang)
        )
      },
      isCancelled: { interruption.isRequested }
    )
    var sum = RegistryImportResult()
    let session = ImportSession()
    for file in files {
      do {
        if let register = kind.register {
          let input = try Self.spooled(file)
          sum.add(try importFacts(input.path, register, registry, products), file: Self.label(file))
          withExtendedLifetime(input) {}
        } else {
          let account = try await importCompanies(
            file,
            mapping,
            registry,
            AliasList(model),
            files.count > 1 ? session : nil,
            interruption
          )
          sum.add(account, file: Self.label(file))
          if !account.isComplete, !account.isFaulty { break }
        }
      } catch let error as RegistryError {
        // A file that cannot be read does not keep the others from being read.
        Console.message(error.text(in: options.lang))
        sum.add(error, file: Self.label(file))
      }
    }
    if files.count > 1, kind == .companies, !sum.isStopped {
      // Who is one company is told when all files are read, whatever their order.
      let joined = try registry.settle(session)
      sum.join(joined)
      if joined.updated + joined.duplicates > 0 {
        say(Self.joined(joined.updated + joined.duplicates))
      }
    }
    // A first import that failed leaves no empty registry behind.
    if isNew, sum.fault != nil { try registry.discardIfEmpty() }
    withExtendedLifetime(lock) {}
    if format == .json {
      try Console.deliver(JSONWriter().bytes(sum.json(in: options.lang)), to: nil)
    }
    if sum.isStopped { throw Failure.stopped }
    if let error = sum.fault { throw error.isBadInput ? Failure.badInput : .stopped }
    if sum.isFaulty { throw Failure.badInput }
  }

  /// A file, or a pipe or standard input (`-`) as one.
  private static func spooled(_ file: String) throws(RegistryError) -> SpooledInput {
    do throws(FileError) {
      return try SpooledInput(path: file)
    } catch {
      throw .file(error)
    }
  }

  /// What an input is called.
  private static func label(_ file: String) -> String {
    file == SpooledInput.standardInput ? "stdin" : file
  }

  private func importCompanies(
    _ file: String,
    _ mapping: ColumnMapping,
    _ registry: Registry,
    _ aliases: AliasList,
    _ session: ImportSession?,
    _ interruption: Interruption
  ) async throws -> ImportAccount {
    var reporter = ProgressReporter(language: options.lang)
    let input = try Self.spooled(file)
    defer { withExtendedLifetime(input) {} }
    let account = try await registry.importFile(
      input.path,
      label: Self.label(file),
      mapping: mapping,
      rejects: rejects,
      aliases: aliases,
      session: session,
      progress: { reporter.report($0) },
      isCancelled: { interruption.isRequested }
    )
    say(account, of: Self.label(file))
    if account.resumed > 0 { say(Self.resumed(account.resumed)) }
    if account.joined > 0 { say(Self.joined(account.joined)) }
    if account.reread > 0 { say(Self.reread(account.reread)) }
    if !account.dropped.isEmpty { say(Self.dropped(account.dropped)) }
    if !account.unused.isEmpty { say(Self.unused(account.unused)) }
    if account.lacksScope { say(Self.lacksScope) }
    for reason in account.reasons { say(Self.rows(reason.reason.words, count: reason.count)) }
    for cells in account.unreadCells { say(cells.phrase) }
    for phrase in account.counts.phrases { say(phrase) }
    sayRejects(of: account)
    if !account.isComplete, !account.isFaulty { say(Self.stopped(Self.label(file))) }
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
      if count > 0 { say(Self.rows(reason.words, count: count)) }
    }
    sayRejects(of: account)
    if account.unlinked > 0 { say(Self.unlinked(account.unlinked)) }
    return account
  }

  private func say(_ account: some RowAccount, of file: String) {
    say(
      Self.account(
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
    for part in account.unread { say(part.phrase) }
    if let rejects = account.rejectsFile { say(Self.rejects(rejects)) }
    guard let fault = account.rejectsFault else { return }
    Console.message(Self.unlisted(fault.phrase).text(in: options.lang))
  }

  private func say(_ phrase: Phrase) {
    Console.message(phrase.text(in: options.lang))
  }
}

extension RegistryImportCommand {
  static let rejectsOfOne = Phrase(
    zh: "--rejects 只能用于一个输入文件；请逐个导入",
    en: "--rejects takes one input file; import them one by one"
  )

  static func unlisted(_ reason: Phrase) -> Phrase {
    Phrase(
      zh: "拒收的行和读不出的单元格未能列出：\(reason.zh)；可用 --rejects 指定文件",
      en:
        "rejected rows and cells that could not be read could not be listed: \(reason.en); name a file "
        + "with --rejects"
    )
  }

  static func resumed(_ rows: Int) -> Phrase {
    Phrase(
      zh: "接着上次中断处继续，前 \(rows) 行此前已入库",
      en: "taken up where it stopped; the first \(rows) rows were stored before"
    )
  }

  static func joined(_ count: Int) -> Phrase {
    Phrase(
      zh: "无信用代码的企业 \(count) 家，按名称和所在地认定与名录中其他企业为同一家，已合并",
      en:
        "\(count) companies without a code were found, by name and place, to be others and joined "
        + "with them"
    )
  }

  static func reread(_ count: Int) -> Phrase {
    Phrase(
      zh: "词表有变，重读企业 \(count) 家",
      en: "the word list changed: \(count) companies were read again"
    )
  }

  static func dropped(_ headings: [String]) -> Phrase {
    let headings = Phrase.list(headings)
    return Phrase(
      zh: "含个人信息的列不予导入：\(headings.zh)",
      en: "columns about persons are not imported: \(headings.en)"
    )
  }

  static func unused(_ headings: [String]) -> Phrase {
    let headings = Phrase.list(headings)
    return Phrase(zh: "名录不收的列：\(headings.zh)", en: "columns that are not kept: \(headings.en)")
  }

  static let lacksScope = Phrase(
    zh: "没有“经营范围”或“主营产品”列：这些企业只能按名称查到，排不进招商对象名单；请核对表头（chainatlas registry mapping）",
    en:
      "there is no column of business scopes or main products: these companies can be found by name "
      + "only; check the headings with chainatlas registry mapping"
  )

  /// Why rows were rejected, and how many.
  static func rows(_ reason: Phrase, count: Int) -> Phrase {
    Phrase(zh: "\(reason.zh)：\(count) 行", en: "\(reason.en): \(count) rows")
  }

  static func rejects(_ file: String) -> Phrase {
    Phrase(
      zh: "拒收的行和读不出的单元格列于 \(file)",
      en: "rejected rows and cells that could not be read are listed in \(file)"
    )
  }

  static func stopped(_ file: String) -> Phrase {
    Phrase(
      zh: "\(file)：已中止；已入库的整批数据保留，重新导入时从中断处继续",
      en: "\(file): stopped; whole batches are kept, and importing again goes on from there"
    )
  }

  static func unlinked(_ count: Int) -> Phrase {
    Phrase(
      zh: "\(count) 条所指企业不在名录库中，待导入后自动关联",
      en: "\(count) facts name companies that the registry does not hold; they wait for them"
    )
  }

  static func account(
    file: String,
    read: Int,
    accepted: Int,
    duplicates: Int,
    updated: Int,
    rejected: Int,
    seconds: String
  ) -> Phrase {
    Phrase(
      zh: """
        \(file)：读入 \(read) 行，新增 \(accepted)，重复 \(duplicates)，更新 \(updated)，\
        拒收 \(rejected)，用时 \(seconds) 秒
        """,
      en: """
        \(file): \(read) rows read, \(accepted) accepted, \(duplicates) duplicates, \
        \(updated) updated, \(rejected) rejected, \(seconds) s
        """
    )
  }
}
