/// The names in a cell of former names 曾用名.
enum FormerNames {
  /// The names, without dates and notes in brackets.
  static func names(in cell: String) -> [String] {
    cell.split(whereSeparator: { ";；,，、|\t\n ".contains($0) }).map(String.init)
      .filter { $0.count >= 4 }
  }

  /// The keys of the names.
  static func keys(in cell: String) -> [Int64] {
    names(in: cell).map { name in
      var folded: [UInt8] = []
      TextFolding.appendName(Array(name.utf8).span, to: &folded)
      return IdentityKey.name(folded.span)
    }
  }
}
