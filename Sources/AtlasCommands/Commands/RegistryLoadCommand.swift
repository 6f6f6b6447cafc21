import ArgumentParser
import ChainModel
import ChainWorkspace
import CompanyRegistry
import Files
import ScopeReading
import Words

/// `chainatlas registry load`: what `registry read` wrote, and a cluster merged, into a registry.
struct RegistryLoadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: Phrase(
      zh: "把解读并合并好的企业（JSON 行）装入名录库：写有本地产业链产品的，或指定省份的全部企业。",
      en: "Load companies that were read and merged elsewhere (JSON lines) into a registry."
    ).bilingual
  )

  @Argument(
    help: ArgumentHelp(
      Phrase(zh: "JSON 行文件；- 为标准输入。", en: "Files of JSON lines; - is standard input."),
      valueName: "file"
    )
  )
  var files: [String]

  @OptionGroup var options: RegistryOptions
  @OptionGroup var words: WordOptions

  @Option(
    help: ArgumentHelp(
      Phrase(
        zh: "全部装入的省份代码，如 650000；可多次给出。",
        en: "The code of a province to take whole, such as 650000; may be repeated."
      )
    )
  )
  var province: [Int] = []

  @Flag(
    help: ArgumentHelp(
      Phrase(zh: "不论是否提到产品，全部装入。", en: "Take every company, whatever it names.")
    )
  )
  var all = false

  func run() async throws {
    let model = try words.load().model
    let registry = try Registry(path: options.registry, .creating)
    var mapping = ColumnMapping()
    mapping.lines = LineSelection(onlyMentioning: !all, provinces: all ? [] : province)
    for file in files {
      let input: SpooledInput
      do throws(FileError) {
        input = try SpooledInput(path: file)
      } catch {
        throw RegistryError.file(error)
      }
      let account = try await registry.importFile(
        input.path,
        label: file == SpooledInput.standardInput ? "stdin" : file,
        mapping: mapping,
        aliases: AliasList(model)
      )
      withExtendedLifetime(input) {}
      Console.message(
        RegistryImportCommand.account(
          file: file,
          read: account.read,
          accepted: account.accepted,
          duplicates: account.duplicates,
          updated: account.updated,
          rejected: account.rejected,
          seconds: DecimalText.fixed(account.seconds.rounded(), digits: 0)
        ).text(in: options.lang)
      )
    }
  }
}
