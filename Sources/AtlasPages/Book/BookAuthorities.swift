import ChainModel
import GapAnalysis
import Tables
import Words

/// Who approves a project of this class: the powers that the region's register names, and who runs
/// each zone that takes it, prefecture 州 and division 师 alike.
struct BookAuthorities {
  /// One matter with whose it is.
  private struct Row {
    let matter: Phrase
    let whose: Phrase
    let basis: Phrase
    let note: Phrase
    var link: AtlasLink?
    var facts: [Origin] = []
  }

  private let project: Project
  private let context: BookContext
  private var model: RegionalModel { context.model }

  init(_ project: Project, _ context: BookContext) {
    self.project = project
    self.context = context
  }

  /// The section; nil where no register of powers is kept.
  var section: AtlasSection? {
    let powers = powers
    guard !powers.isEmpty else { return nil }
    let table = AtlasTable(
      id: "authorities-\(project.id)",
      title: Self.title,
      note: Self.remark,
      columns: [
        Column("matter", Self.matter, .main) { row in
          TableCell(.text(context.say(row.matter)), link: row.link, facts: row.facts)
        },
        Column("whose", Self.whose, .main) { .text(context.say($0.whose)) },
        Column("basis", Self.basis) { .text(context.say($0.basis)) },
        Column("note", Label.note, .main) { .text(context.say($0.note)) },
      ],
      rows: powers + zones,
      in: context.language
    )
    return AtlasSection(
      "authorities",
      context.say(Self.title),
      [.table(table.withoutEmptyColumns)],
      isOnlyOnScreen: true
    )
  }

  /// The powers over one of the steps first, then those over all projects.
  private var powers: [Row] {
    let steps = Set(project.steps.map(\.process))
    let items = model.registers.filter { $0.register == .powers }
    let mine = items.filter { !steps.isDisjoint(with: $0.processes) }
    let general = items.filter {
      $0.processes.isEmpty && ($0.chain == nil || $0.chain == project.chain)
    }
    return (mine + general).map { item in
      Row(
        matter: item.name,
        whose: item.level.map(RegistersPage.level) ?? Self.missing,
        basis: item.basis
          ?? item.paragraph.map(ParagraphText.phrase).map {
            Phrase(zh: "方案第\($0.zh)段", en: "plan, paragraph \($0.en)")
          }
          ?? Self.missing,
        note: item.note ?? .verbatim(item.quote),
        link: .page(.registers, anchor: RegistersPage.anchor(of: item)),
        facts: item.origin.line > 0 ? [item.origin] : []
      )
    }
  }

  /// The zones that nothing forbids, as the project ranks them.
  private var zones: [Row] {
    project.zones.filter { $0.vetoes.isEmpty }.compactMap { fit in
      guard let zone = model.region.zones.first(where: { $0.id == fit.zone }) else { return nil }
      return Row(
        matter: Phrase(
          zh: "落在\(zone.name.zh)：规划、环评、供地",
          en: "In \(zone.name.en): planning, environment, land"
        ),
        whose: Self.owner(zone),
        basis: Self.regional,
        note: Self.other(zone),
        link: .page(.zone(zone.id)),
        facts: zone.origin.line > 0 ? [zone.origin] : []
      )
    }
  }

  private static func isPrefecture(_ zone: Zone) -> Bool { zone.owner.contains("州") }
  private static func isDivision(_ zone: Zone) -> Bool { zone.owner.contains("师") }

  private static func owner(_ zone: Zone) -> Phrase {
    switch (isPrefecture(zone), isDivision(zone)) {
    case (true, true): Phrase(zh: zone.owner, en: "prefecture and division together")
    case (true, false): Phrase(zh: "\(zone.owner)（自治州）", en: "the prefecture")
    case (false, true): Phrase(zh: "\(zone.owner)（兵团）", en: "the division")
    case (false, false): .verbatim(zone.owner)
    }
  }

  private static func other(_ zone: Zone) -> Phrase {
    switch (isPrefecture(zone), isDivision(zone)) {
    case (true, true): Phrase(zh: "州、师须同步办理", en: "both act together")
    case (true, false): Phrase(zh: "须师衔接的事项，另行征求意见", en: "the division is consulted")
    case (false, true): Phrase(zh: "须州衔接的事项，另行征求意见", en: "the prefecture is consulted")
    case (false, false): .nothing
    }
  }
}

extension BookAuthorities {
  private static let title = Phrase(zh: "由谁审批，州师各管什么", en: "Who approves it")
  private static let matter = Phrase(zh: "事项", en: "Matter")
  private static let whose = Phrase(zh: "层级或单位", en: "Whose it is")
  private static let basis = Phrase(zh: "依据", en: "Basis")
  private static let missing = Phrase(zh: "未载", en: "not stated")
  private static let regional = Phrase(zh: "片区资料", en: "the zones of the region")
  private static let remark = Phrase(
    zh: "出自管理权限清单和片区归属；清单没有写层级的为未载，须向州（师）发展改革部门核实。",
    en:
      "From the register of powers and the zones; a level that the register does not state has to be asked."
  )
}
