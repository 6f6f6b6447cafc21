/// Whether a company still exists, as the export's 经营状态 says.
package enum CompanyStatus: String, Hashable, Sendable, CaseIterable {
  /// The export does not say.
  case unknown
  /// 存续、在业、开业、正常.
  case active
  /// 注销: ended by its owners.
  case cancelled
  /// 吊销、撤销、除名: ended by the authority.
  case revoked
  /// 迁出: moved to another authority.
  case moved
  /// 停业、歇业: not working for a time.
  case suspended
  /// 清算: being wound up.
  case liquidation

  /// The number that the database keeps.
  var number: Int {
    switch self {
    case .unknown: 0
    case .active: 1
    case .cancelled: 2
    case .revoked: 3
    case .moved: 4
    case .suspended: 5
    case .liquidation: 6
    }
  }

  /// The status of a number of the database.
  init(number: Int) {
    self = Self.allCases.first { $0.number == number } ?? .unknown
  }

  /// Whether the company can no longer be a partner.
  package var isEnded: Bool {
    switch self {
    case .cancelled, .revoked, .liquidation: true
    case .unknown, .active, .moved, .suspended: false
    }
  }

  /// Reads a status; the first word that fits decides, endings before beginnings.
  package init(_ text: String) {
    for (word, status) in Self.words where text.contains(word) {
      self = status
      return
    }
    self = .unknown
  }

  private static let words: [(String, CompanyStatus)] = [
    ("未注销", .revoked), ("注销", .cancelled), ("吊销", .revoked), ("撤销", .revoked),
    ("除名", .revoked), ("撤消", .revoked), ("清算", .liquidation), ("破产", .liquidation),
    ("迁出", .moved), ("迁移", .moved), ("停业", .suspended), ("歇业", .suspended),
    ("存续", .active), ("在业", .active), ("开业", .active), ("在营", .active), ("正常", .active),
    ("迁入", .active), ("登记成立", .active), ("仍注册", .active), ("Active", .active),
  ]
}
