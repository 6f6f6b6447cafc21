import ChainModel
import Documents
import GapAnalysis
import Tables
import MaterialBalance
import AtlasPages
import Targeting
import Words

/// The projects of the chain, what each lives on, and whom to approach.
extension ChainBrief {
  var building: [OfficialDocument.Block] {
    var blocks: [OfficialDocument.Block] = []
    for list in ProjectList.allCases {
      let projects = self.projects(of: list)
      guard !projects.isEmpty else { continue }
      blocks.append(.heading(2, list.words.text(in: language)))
      blocks.append(.table(projectGrid(Array(projects.prefix(room(8, 8, 6))))))
    }
    if blocks.isEmpty {
      blocks.append(.text(say("按现有资料，本链没有入列的招商项目。", "No project of the chain is listed.")))
    }
    for project in described { blocks.append(.paragraph(paragraph(about: project))) }
    let approached = targetGrid
    if !approached.rows.isEmpty { blocks.append(.table(approached)) }
    let others = notListed(room(10, 4, 0))
    if !others.rows.isEmpty { blocks.append(.table(others)) }
    return blocks
  }

  /// A number of people, to the person.
  func people(_ count: Double) -> String {
    let number = DecimalText.fixed(count, digits: 0)
    return say("\(number)人", number)
  }

  func projectGrid(_ projects: [Project]) -> Grid {
    Grid(
      columns: [
        Column(say("序", "no."), width: 4, isNumeric: true),
        Column(say("项目", "project"), width: 24),
        Column(say("规模", "size"), width: 10, isNumeric: true),
        Column(say("投资", "cost"), width: 9, isNumeric: true),
        Column(say("增加值", "value added"), width: 9, isNumeric: true),
        Column(say("回收", "payback"), width: 8, isNumeric: true),
        Column(say("用工", "jobs"), width: 7, isNumeric: true),
        Column(say("片区", "zone"), width: 9), Column(say("结论", "standing"), width: 8),
      ],
      rows: projects.map { project in
        [
          project.rank.map { "\($0)" } ?? "—",
          title(of: project), amount(project.size.proposed, of: project.product),
          AmountText.money(project.money.capex.mid, in: language),
          AmountText.money(project.money.valueAdded.mid, in: language),
          project.money.payback.mid.map {
            say("\(DecimalText.fixed($0, digits: 1))年", "\(DecimalText.fixed($0, digits: 1)) y")
          }
            ?? say("收不回", "never"),
          project.needs.jobs.map { people($0.mid) } ?? say("待核", "open"),
          project.plannedZone.flatMap { model.zoneName($0)?.text(in: language) }
            ?? say("待定", "open"),
          project.standing.text(in: language),
        ]
      }
    )
  }

  /// A project as its main product and the steps that lead there.
  func title(of project: Project) -> String {
    let steps = project.steps.filter { $0.role != .sideUse }.map { name($0.process) }
    return steps.count > 1 ? steps.joined(separator: "+") : short(project.product)
  }

  /// Steps of the chain that are on no list, and why.
  private func notListed(_ most: Int) -> Grid {
    let items = report.notListed.filter { processes.contains($0.process) }
    return Grid(
      caption: say("没有列入的环节及缘由", "Steps on no list, and why"),
      columns: [
        Column(say("环节", "step"), width: 20), Column(say("缘由", "why"), width: 14),
        Column(say("说明", "note"), width: 44),
      ],
      rows: items.prefix(most).map {
        [name($0.process), $0.reason.words.text(in: language), $0.text.text(in: language)]
      }
    )
  }

  /// The projects that have a paragraph of their own: all of a small chain, the first of a large one.
  var described: [Project] {
    let lists = ProjectList.allCases.map { projects(of: $0) }.filter { !$0.isEmpty }
    // Lists take turns, so that none is passed over.
    let turns = (0..<(lists.map(\.count).max() ?? 0)).flatMap { turn in
      lists.compactMap { $0.count > turn ? $0[turn] : nil }
    }
    return Array(turns.prefix(room(6, 3, 2)))
  }

  /// What feeds a project, where it goes, what bounds it, what it asks for and what is doubted.
  private func paragraph(about project: Project) -> [OfficialDocument.Run] {
    func list(_ inputs: [ProjectInput]) -> Phrase {
      Phrase.list(
        inputs.map { input in
          let product = short(input.product)
          let much = amount(input.amount, of: input.product)
          return Phrase(zh: "\(product)\(much)", en: "\(much) of \(product)")
        }
      )
    }
    let main = project.inputs.filter(\.isMain)
    let local = main.filter { $0.source == .surplus || $0.source == .unrecorded }
    let bought = main.filter { $0.source == .bought }
    var zh: [String] = []
    var en: [String] = []
    // What its size, its outlets and plants that are coming have to do with it.
    for topic in [ProjectSentence.Topic.size, .outlet, .pipeline] {
      for sentence in project.explanation.filter({ $0.topic == topic }).prefix(1) {
        zh.append(sentence.text.zh)
        en.append(sentence.text.en)
      }
    }
    if !local.isEmpty {
      zh.append("年用本地\(list(local).zh)")
      en.append("a year it takes \(list(local).en) from here")
    }
    if !bought.isEmpty {
      zh.append("外购\(list(bought).zh)")
      en.append("it buys \(list(bought).en)")
    }
    let beside = project.outputs.dropFirst().map { output in
      Phrase(
        zh: "\(short(output.product))\(amount(output.amount, of: output.product))",
        en: "\(amount(output.amount, of: output.product)) of \(short(output.product))"
      )
    }
    if !beside.isEmpty {
      let text = Phrase.list(Array(beside.prefix(3)))
      zh.append("另出\(text.zh)")
      en.append("beside it come \(text.en)")
    }
    let needs = wants(project.needs)
    if !needs.isEmpty {
      zh.append("要素：\(needs.map(\.zh).joined(separator: "、"))")
      en.append("it needs \(needs.map(\.en).joined(separator: ", "))")
    }
    if let doubt = project.doubts.first {
      zh.append("数据待核：\(doubt.zh)")
      en.append("to be checked: \(doubt.en)")
    }
    let text = say(
      zh.map(trimmed).joined(separator: "；") + "。",
      en.map(trimmed).joined(separator: "; ") + "."
    )
    return [.init(title(of: project) + say("：", ": "), .strong), .init(text)]
  }

  private func trimmed(_ text: String) -> String {
    var text = text
    while let last = text.last, "。.".contains(last) { text.removeLast() }
    return text
  }

  private func wants(_ needs: ProjectNeeds) -> [Phrase] {
    func much(_ span: Span?, _ divisor: Double, _ zh: String, _ en: String) -> Phrase? {
      guard let mid = span?.mid, mid > 0 else { return nil }
      let number = DecimalText.threeFigures(mid / divisor)
      return Phrase(zh: zh.replacing("#", with: number), en: en.replacing("#", with: number))
    }
    return [
      much(needs.land, 666.67, "用地#亩", "# mu of land"),
      much(needs.water, 10_000, "取水#万m³", "# 10 000 m³ of water"),
      much(needs.power, 10, "用电#万kWh", "# 10 000 kWh"),
      much(needs.steam, 10_000, "蒸汽#万t", "# 10 000 t of steam"),
    ].compactMap(\.self)
  }

  /// Whom to approach for the first projects, and why; makers only, of the firms in the workspace.
  private var targetGrid: Grid {
    let search = TargetSearch(model: model)
    var rows: [[String]] = []
    var seen: Set<Product.ID> = []
    for project in ProjectList.allCases.flatMap({ projects(of: $0).prefix(room(4, 3, 2)) }) {
      guard seen.insert(project.product).inserted, let product = model.products[project.product]
      else { continue }
      let query = TargetQuery(
        id: project.id.text,
        name: product.name,
        products: [product.id],
        in: model
      )
      guard let list = try? search.targets(for: query, top: 6) else { continue }
      let makers = list.targets.filter { $0.isMaker && !$0.isAdvisedAgainst }.prefix(3)
      guard !makers.isEmpty else { continue }
      rows.append([
        short(project.product),
        makers.map { $0.candidate.title(in: language) }.joined(separator: say("、", ", ")),
        makers.first.map { $0.reason.text(in: language) } ?? "",
      ])
    }
    return Grid(
      caption: say("招商对象（资料所收骨干企业，首位的理由）", "Whom to approach, and why the first"),
      columns: [
        Column(say("产品", "product"), width: 12), Column(say("对象", "firms"), width: 32),
        Column(say("首位的理由", "why the first"), width: 34),
      ],
      rows: rows
    )
  }
}
