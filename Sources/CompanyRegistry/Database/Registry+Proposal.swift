extension Registry {
  /// What the columns of a file are taken for, with the first values in each.
  ///
  /// Columns whose headings say nothing are judged by their first values.
  package static func propose(
    for file: String,
    mapping: ColumnMapping = ColumnMapping()
  ) throws(RegistryError) -> ColumnProposal {
    try TableOpening(path: file, mapping: mapping, samples: 60).proposal
  }
}
