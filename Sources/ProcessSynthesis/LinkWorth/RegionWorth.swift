public import ChainModel
public import LinearProgramming
public import MaterialBalance

/// What every link, every company and every good bought in is worth to a region: the program of what
/// runs, solved with it and without it.
public struct RegionWorth: Sendable {
  /// A plant known to run that loses money at middle prices: its prices or coefficients are in doubt.
  public struct LossMaker: Hashable, Sendable {
    /// The process.
    public let process: UnitProcess.ID
    /// CNY for one unit of main output after inputs, power and wages.
    public let earning: Double
  }

  /// The balance behind it.
  public let sheet: BalanceSheet
  /// The links, the companies and the imports, each by value lost.
  public let items: [WorthItem]
  /// The processes that run and lose money at middle prices.
  public let lossMakers: [LossMaker]

  /// Takes away one after the other, each solve from where the last stopped.
  ///
  /// - Parameters:
  ///   - sheet: The balance.
  ///   - subjects: What to take away; all where nil.
  ///   - isWarm: Whether a solve starts where the last stopped; else each starts anew.
  /// - Throws: An error where the solver fails or its answer does not hold.
  public init(
    _ sheet: BalanceSheet,
    of subjects: [WorthItem.Subject]? = nil,
    isWarm: Bool = true
  ) throws(LinearProgrammingError) {
    self.sheet = sheet
    let program = WorthProgram(sheet)
    let finder = AbsenceFinder(program)
    let warm = try SimplexSolver(program.program)
    let whole = try program.activities(without: WorthProgram.Absence(), warm)
    var items: [WorthItem] = []
    for subject in subjects ?? finder.all {
      let (absence, isLowerBound) = finder.absence(of: subject)
      let solver = isWarm ? warm : try SimplexSolver(program.program)
      let rest = try program.activities(without: absence, solver)
      items.append(
        Self.item(subject, program, whole, rest, absence, isLowerBound: isLowerBound)
      )
    }
    let kinds = ["link", "company", "import"]
    self.items = items.sorted { left, right in
      let places = (
        kinds.firstIndex(of: left.subject.kind) ?? 0, kinds.firstIndex(of: right.subject.kind) ?? 0
      )
      if places.0 != places.1 { return places.0 < places.1 }
      if left.valueAdded != right.valueAdded { return left.valueAdded > right.valueAdded }
      return left.subject.id < right.subject.id
    }
    let money = ProcessMoney(sheet.model)
    lossMakers = zip(sheet.model.processes.elements, program.activity).compactMap {
      guard $1 > 0, let added = money.valueAdded(of: $0) else { return nil }
      let earning = added - money.wages(of: $0)
      return earning < 0 ? LossMaker(process: $0.id, earning: earning) : nil
    }
  }

  private static func item(
    _ subject: WorthItem.Subject,
    _ program: WorthProgram,
    _ whole: [Double],
    _ rest: [Double],
    _ absence: WorthProgram.Absence,
    isLowerBound: Bool
  ) -> WorthItem {
    let model = program.sheet.model
    var (value, tonnes, jobs) = (0.0, 0.0, 0.0)
    var losses: [(loss: WorthItem.Loss, value: Double)] = []
    for (index, process) in model.processes.elements.enumerated() {
      let lost = whole[index] - rest[index]
      guard abs(lost) > 1e-9 * whole[index] else { continue }
      value += lost * program.values[index]
      tonnes += lost * (model.products[process.output]?.tonnesPerUnit?.mid ?? 0)
      jobs += lost * (process.resources[.labour]?.span.mid ?? 0)
      guard lost > 1e-6 * whole[index], absence.runs[index] == nil else { continue }
      losses.append(
        (
          WorthItem.Loss(process: process.id, before: whole[index], after: rest[index]),
          lost * program.values[index]
        )
      )
    }
    losses.sort { $0.value != $1.value ? $0.value > $1.value : $0.loss.process < $1.loss.process }
    return WorthItem(
      subject: subject,
      valueAdded: max(0, value),
      tonnes: tonnes,
      jobs: jobs,
      losses: losses.map(\.loss),
      isLowerBound: isLowerBound
    )
  }
}
