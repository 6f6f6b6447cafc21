import ChainModel
struct LintReport {
  let reading: Reading; func findings(in model: RegionalModel) -> [Diagnostic] { [] }
}
enum LintRules { static let ids: [String] = [] }
