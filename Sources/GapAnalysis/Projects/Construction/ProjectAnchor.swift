import ChainModel

/// Where a project starts: a process, and the gaps that name it.
struct ProjectAnchor {
  /// A gap that names the process.
  struct Cause: Hashable {
    let gap: Gap.ID
    let product: Product.ID
    /// Who asks for the process: those who would use its product, or the feed that is left over.
    let drive: GapKind.Drive
    /// The process whose gap passed on to this one, where it did.
    let passedFrom: UnitProcess.ID?
  }

  /// The process, by index.
  let step: Int
  /// The gaps that name it; empty for a process nobody runs that could stand on local surplus.
  var causes: [Cause]

  /// Whether only local demand asks for it.
  var isDemandDriven: Bool { !causes.isEmpty && causes.allSatisfy { $0.drive == .demand } }
}
