import ChainModel
import Documents
import GapAnalysis
import MaterialBalance
import PolicyRules
import Words

/// Reforms, what is wanted and what it comes to, open questions and sources.
extension ChainBrief {
  var items: [RegisterItem] {
    model.registers.filter { $0.chain == chain.id }
      + model.registers.filter { $0.chain == nil && $0.register == .innovations }
  }

  var reforming: [OfficialDocument.Block] {
    guard !items.isEmpty else { return [.text(say("清单没有本链条目。", "No item bears on the chain."))] }
    return [
      .table(
        registerGrid(room(14, 10, 8)).withoutEmpty(say("未载", "not stated"), joint: say("：", ": "))
      ),
      .note(
        say(
          "条目出自方案原文；责任单位、时限、依据整列没有的，方案没有写，由牵头单位补。",
          "Quoted from the plan; a column is left out where the plan says nothing of it."
        )
      ),
    ]
  }

  func registerGrid(_ most: Int) -> Grid {
    let missing = say("未载", "not stated")
    let items = items.prefix(most)
    return Grid(
      caption: say("本链可用的制度创新与权限", "Reforms and powers that bear on the chain"),
      columns: [
        Column(say("条目", "item"), width: 26), Column(say("清单", "register"), width: 18),
        Column(say("依据", "basis"), width: 16), Column(say("责任单位", "owner"), width: 9),
        Column(say("时限", "due"), width: 8), Column(say("方案", "para."), width: 6),
      ],
      rows: items.map {
        [
          $0.name.text(in: language), $0.register.words.text(in: language),
          $0.basis?.text(in: language) ?? missing,
          $0.owner ?? missing, $0.due?.description ?? missing,
          $0.paragraph.map { ParagraphText.phrase($0).text(in: language) } ?? "—",
        ]
      }
    )
  }

  var wanting: [OfficialDocument.Block] { quoted + reckoned }

  /// What the projects come to if those that claim one feed twice are counted once.
  private var reckoned: [OfficialDocument.Block] {
    let ids = Set(ProjectList.allCases.flatMap { projects(of: $0) }.map(\.id))
    let built = report.apart.filter { ids.contains($0.id) }
    let leaving = outflows.compactMap(\.cny).reduce(0) { $0 + $1.mid }
    guard !built.isEmpty, leaving > 0 else { return [] }
    func sum(_ value: (Project) -> Double) -> Double { built.reduce(0) { $0 + value($1) } }
    func money(_ value: Double) -> String { AmountText.money(value, in: language) }
    let digested = min(leaving, sum { $0.money.digested.mid })
    let jobs = sum { $0.needs.jobs?.mid ?? 0 }
    let names = Phrase.list(
      built.prefix(4).map { model.products[$0.product]?.short ?? .verbatim($0.product.text) }
    )
    let many = built.count
    let rest = say("余料不重复计算，含\(names.zh)等\(many)个项目", "\(many) projects, no feed counted twice")
    return [
      .table(
        Grid(
          caption: say(
            "入列项目全部建成后的测算（中值，估）",
            "What the listed projects come to (middle, estimated)"
          ),
          columns: [
            Column(say("指标", "figure"), width: 18),
            Column(say("不建项目", "without them"), width: 12, isNumeric: true),
            Column(say("建成后", "after"), width: 12, isNumeric: true),
            Column(say("理由", "why"), width: 38),
          ],
          rows: [
            [
              say("未经加工外流的价值", "worth of what leaves"), money(leaving),
              money(leaving - digested), rest,
            ],
            [
              say("新增投资", "investment"), "—", money(sum { $0.money.capex.mid }),
              say("各项目投资中值之和", "the sum of the projects"),
            ],
            [
              say("年新增增加值", "value added a year"), "—",
              money(sum { $0.money.valueAdded.mid }),
              say("按现价，原料计价，满负荷", "at today's prices, feeds paid for, full load"),
            ],
            [
              say("新增用工", "jobs"), "—",
              jobs > 0 ? people(jobs) : say("待核", "open"),
              say("各项目用工之和；没有数据的不计", "the sum; projects without a figure are left out"),
            ],
          ]
        )
      )
    ]
  }

  private var quoted: [OfficialDocument.Block] {
    let entries = model.region.plan.filter { entry in
      entry.processes.contains { processes.contains($0) }
    }
    guard !entries.isEmpty else { return [.text(say("方案没有点到本链。", "The plan does not name it."))] }
    var seen: Set<String> = []
    let quotes = entries.filter { seen.insert($0.phrase.zh).inserted }.prefix(room(20, 12, 8)).map {
      entry in
      say(
        "“\(entry.phrase.zh)”\(entry.paragraph.map { "（\($0)）" } ?? "")",
        "“\(entry.phrase.en)”\(entry.paragraph.map { " (\(ParagraphText.phrase($0).en))" } ?? "")"
      )
    }
    return [
      .text(
        say("方案要求：", "The plan says: ") + quotes.joined(separator: say("；", "; "))
          + say("。", ".")
      )
    ]
  }

  var asking: [OfficialDocument.Block] {
    var questions: [String] = []
    for gap in chainGaps where gap.isUnsized || gap.standing == .notSurveyed {
      let product = short(gap.product)
      questions.append(
        gap.isUnsized
          ? say("\(product)：已有企业的规模多大", "\(product): how large are the plants")
          : say("\(product)：本地是否确无生产，问工信部门", "\(product): does nobody make it here")
      )
    }
    let projects = ProjectList.allCases.flatMap { self.projects(of: $0).prefix(3) }
    for outcome in projects.flatMap(\.gates) where outcome.isOpen {
      questions += outcome.questions.map {
        "\(name(outcome.process))：\($0.text(in: language))"
      }
    }
    let match = workspace.policyMatch(for: .project, asOf: asOf)
    for project in projects {
      for result in match.results(for: workspace.policyFacts(of: project))
      where result.outcome == .unknown {
        questions += result.questions.prefix(1).map {
          say("\(result.policy.name.zh)：\($0.zh)", "\(result.policy.name.en): \($0.en)")
        }
      }
    }
    var seen: Set<String> = []
    let distinct = questions.filter { seen.insert($0).inserted }
    let shown = distinct.prefix(room(16, 10, 6)).enumerated().map { index, question in
      OfficialDocument.Block.text("\(index + 1)．\(question)\(language == .zh ? "？" : "?")")
    }
    let more = distinct.count - shown.count
    return shown
      + (more > 0
        ? [.note(say("另有\(more)个问题见工作簿。", "\(more) more in the workbook."))] : [])
  }

  var citing: [OfficialDocument.Block] {
    var ids: [Source.ID] = []
    for plant in model.facilities {
      guard let process = plant.process, processes.contains(process) else { continue }
      for id in plant.sources where !ids.contains(id) { ids.append(id) }
    }
    for id in chainGaps.flatMap(\.evidence).flatMap(\.sources) where !ids.contains(id) {
      ids.append(id)
    }
    let sources = ids.compactMap { model.sources[$0] }.sorted { $0.grade < $1.grade }
    return sources.prefix(room(16, 12, 10)).enumerated().map { index, source in
      .note(
        "〔\(index + 1)〕\(source.title)，\(source.publisher)，\(source.date?.description ?? say("日期未载", "no date"))（\(source.grade.rawValue)）"
      )
    }
  }
}

extension OfficialDocument.Grid {
  /// The grid without columns that say nothing in any row, or the same in every one of several: the
  /// same stands in its caption.
  func withoutEmpty(_ missing: String, joint: String = "：") -> Self {
    var said: [String] = []
    let kept = columns.indices.filter { column in
      let values = Set(rows.map { $0[column] })
      guard values.count == 1, let only = values.first else { return true }
      if only == missing || only == "—" { return false }
      guard rows.count > 1 else { return true }
      said.append(only)
      return false
    }
    return Self(
      caption: ([caption].compactMap(\.self) + said).joined(separator: joint),
      columns: kept.map { columns[$0] },
      rows: rows.map { row in kept.map { row[$0] } }
    )
  }
}
