import ChainModel

/// Guesses by the first values of a column what it holds, where its heading does not tell.
enum ContentGuess {
  /// The share of values that must look the same.
  private static let share = 0.6

  /// Gives meanings to unused columns whose values show what they are; none twice.
  static func fill(
    _ meanings: [ColumnProposal.Meaning],
    from rows: ArraySlice<TableRow>
  ) -> [ColumnProposal.Meaning] {
    var filled = meanings
    for (field, test) in tests where !filled.contains(.field(field)) {
      var best: (column: Int, score: Double)?
      for column in filled.indices where filled[column] == .unused {
        let values = rows.map { $0.text(column) }.filter { !$0.isEmpty }
        guard !values.isEmpty else { continue }
        let score = Double(values.count { test($0) }) / Double(values.count)
        if score >= share, score > best?.score ?? 0 { best = (column, score) }
      }
      if let best { filled[best.column] = .field(field) }
    }
    return filled
  }

  /// The surest signs first, since a column taken is taken.
  private static let tests: [(field: RegistryField, test: @Sendable (String) -> Bool)] = [
    (.uscc, { CreditCode($0) != nil }),
    (.registrationNumber, { CodeKind.isRegistrationNumber(Array($0.utf8).span) }),
    (.founded, { RegistryDate.read(Array($0.utf8).span)?.day != nil }),
    (.capital, { Capital($0) != nil }),
    (.status, { $0.count < 20 && CompanyStatus($0) != .unknown }),
    (.name, { $0.count < 50 && ends($0, in: ["公司", "厂", "合作社", "中心", "店", "社"]) }),
    (.scope, { isScope($0) }),
    (.address, { $0.count > 6 && holds($0, one: ["路", "街", "号", "镇", "乡", "村", "区"]) }),
    (.province, { isDivision($0, .province) }),
    (.city, { isDivision($0, .prefecture) }),
  ]

  private static func isScope(_ text: String) -> Bool {
    holds(text, one: ["销售", "生产", "服务", "加工", "经营", "零售", "批发", "种植"])
      && (text.count > 12 || text.contains("、"))
  }

  private static func isDivision(_ text: String, _ level: Division.Level) -> Bool {
    DivisionList.standard.divisions.contains { division in
      division.level == level && (division.shortName == text || division.name == text)
    }
  }

  private static func holds(_ text: String, one words: [String]) -> Bool {
    words.contains { text.contains($0) }
  }

  private static func ends(_ text: String, in words: [String]) -> Bool {
    words.contains { text.hasSuffix($0) }
  }
}
