public import ArgumentParser
import AtlasPages
public import ChainModel
import ChainWorkspace
import Markup
import Tables

/// `chainatlas registers`: reforms, tasks and powers, by node, owner and date.
struct RegistersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "registers",
    abstract: Phrase(
      zh: "制度创新、复制推广、自主创新、管理权限四张清单：谁、何时、到哪一步。",
      en: "The registers of reforms, tasks and powers."
    ).bilingual
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var options: PolicyOptions

  @Option(help: ArgumentHelp(Phrase(zh: "只列一张清单。", en: "One register.")))
  var register: RegisterItem.Register?

  @Option(help: ArgumentHelp(Phrase(zh: "只列关系到一个环节的。", en: "What bears on a process.")))
  var node: String?

  @Option(
    help: ArgumentHelp(Phrase(zh: "只列一个责任单位的；none 为未载的。", en: "One owner; none for those without."))
  )
  var owner: String?

  @Flag(help: ArgumentHelp(Phrase(zh: "只列到期未完成的。", en: "Only what is overdue.")))
  var overdue = false

  func run() async throws {
    try options.delivery.check()
    let loaded = try workspace.load()
    let date = options.asOf ?? loaded.model.region.asOf
    var items = loaded.model.registers
    if let register { items = items.filter { $0.register == register } }
    if let node {
      let known = try loaded.process(node)
      // What bears on all, on its chain, or on it.
      items = items.filter { item in
        item.processes.contains(known.id)
          || item.processes.isEmpty && (item.chain == nil || item.chain == known.chain)
      }
    }
    if let owner {
      let known = Set(loaded.model.registers.compactMap(\.owner)).sorted()
      guard owner == "none" || known.contains(owner) else {
        throw Failure.usage(Self.unknownOwner(owner, known))
      }
      items = items.filter { owner == "none" ? $0.owner == nil : $0.owner == owner }
    }
    if overdue { items = items.filter { $0.isOverdue(on: date) } }
    let tables = RegisterTables(
      model: loaded.model,
      registered: items,
      asOf: date,
      language: workspace.lang
    )
    try CommandResult(
      of: loaded,
      in: workspace.lang,
      asOf: date,
      tables: [tables.items, tables.summary],
      json: tables.json
    ).deliver(by: options.delivery, widest: 44)
  }

  private static func unknownOwner(_ owner: String, _ known: [String]) -> Phrase {
    let (shown, list) = (Phrase.quoted(owner), (known + ["none"]))
    return Phrase(
      zh: "清单里没有责任单位\(shown.zh)；现有：\(list.joined(separator: "、"))",
      en: "no register names the owner \(shown.en); there are: \(list.joined(separator: ", "))"
    )
  }
}

extension RegisterItem.Register: ExpressibleByArgument {}
