extension Registry {
  /// What the columns of a file are taken for, with the first values in each.
  ///
  /// - Throws: `noHeading` where no row looks like headings; the error holds the first row.
  public static func propose(
    for file: String,
    mapping: ColumnMapping = ColumnMapping()
  ) throws(RegistryError) -> ColumnProposal {
    try TableOpening(path: file, mapping: mapping, samples: 3).proposal
  }
}
