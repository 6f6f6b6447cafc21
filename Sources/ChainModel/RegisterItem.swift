/// An item of one of the region's registers: a reform, a task, a power.
public struct RegisterItem: Hashable, Sendable, Identifiable {
  /// An item's key.
  public typealias ID = Identifier<RegisterItem>

  /// Which register it stands in; the raw value is the key in the files.
  public enum Register: String, Hashable, Sendable, CaseIterable {
    case innovations, replications, trials, powers

    /// The register's title.
    public var words: Phrase {
      switch self {
      case .innovations: Phrase(zh: "重点产业全产业链制度创新清单", en: "Institutional innovations by chain")
      case .replications: Phrase(zh: "制度复制推广任务清单", en: "Reforms to copy")
      case .trials: Phrase(zh: "自主创新任务清单", en: "Reforms of our own")
      case .powers: Phrase(zh: "联动创新区管理权限清单", en: "Administrative powers")
      }
    }
  }

  /// Where in the life of a project it bears.
  public enum Stage: String, Hashable, Sendable, CaseIterable {
    case research, approval, building, operation, trade, whole

    /// The stage in words.
    public var words: Phrase {
      switch self {
      case .research: Phrase(zh: "研发中试", en: "research")
      case .approval: Phrase(zh: "准入审批", en: "approval")
      case .building: Phrase(zh: "要素建设", en: "building")
      case .operation: Phrase(zh: "生产运营", en: "operation")
      case .trade: Phrase(zh: "流通外贸", en: "trade")
      case .whole: Phrase(zh: "全生命周期", en: "whole life")
      }
    }
  }

  /// How far it is.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case drafted, underway, done

    /// The status in words.
    public var words: Phrase {
      switch self {
      case .drafted: Phrase(zh: "方案载明，未见启动", en: "in the plan, not seen begun")
      case .underway: Phrase(zh: "推进中", en: "under way")
      case .done: Phrase(zh: "已完成", en: "done")
      }
    }
  }

  /// The key.
  public let id: ID
  /// Which register it stands in.
  public let register: Register
  /// What is to be done.
  public let name: Name
  /// The words of the text that says so.
  public let quote: String
  /// The paragraph of the plan; nil for what another text says.
  public let paragraph: String?
  /// The chain that it bears on; nil for all.
  public let chain: Chain.ID?
  /// The processes that it bears on.
  public let processes: [UnitProcess.ID]
  /// Where in the life of a project it bears.
  public let stage: Stage?
  /// The legal basis; nil where no text gives one.
  public let basis: Phrase?
  /// For a power: whose it is, 省级 or 州级; nil where no text says.
  public let level: String?
  /// Who answers for it; nil where the plan names nobody.
  public let owner: String?
  /// How far it is.
  public let status: Status
  /// When it is due; nil where the plan gives no date.
  public let due: PartialDate?
  /// When it was done; nil where it is not.
  public let done: PartialDate?
  /// The texts that say so.
  public let sources: [Source.ID]
  /// What a reader should know of it.
  public let note: Phrase?
  /// Where it stands in the files.
  public let origin: Origin

  /// Makes an item.
  public init(
    id: ID,
    register: Register,
    name: Name,
    quote: String,
    paragraph: String? = nil,
    chain: Chain.ID? = nil,
    processes: [UnitProcess.ID] = [],
    stage: Stage? = nil,
    basis: Phrase? = nil,
    level: String? = nil,
    owner: String? = nil,
    status: Status = .drafted,
    due: PartialDate? = nil,
    done: PartialDate? = nil,
    sources: [Source.ID] = [],
    note: Phrase? = nil,
    origin: Origin = Origin(file: "")
  ) {
    self.id = id
    self.register = register
    self.name = name
    self.quote = quote
    self.paragraph = paragraph
    self.chain = chain
    self.processes = processes
    self.stage = stage
    self.basis = basis
    self.level = level
    self.owner = owner
    self.status = status
    self.due = due
    self.done = done
    self.sources = sources
    self.note = note
    self.origin = origin
  }

  /// Whether it should be done by a day and is not.
  public func isOverdue(on date: PartialDate) -> Bool {
    guard status != .done, let due else { return false }
    return due.latest < date.earliest
  }
}
