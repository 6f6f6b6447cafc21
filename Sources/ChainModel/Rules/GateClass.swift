/// What a clause says of the processes it names.
public enum GateClass: String, Hashable, Sendable, CaseIterable {
  case encouraged, permitted, restricted, eliminated, prohibited, condition

  /// The class in words.
  public var words: Phrase {
    switch self {
    case .encouraged: Phrase(zh: "鼓励", en: "encouraged")
    case .permitted: Phrase(zh: "允许", en: "permitted")
    case .restricted: Phrase(zh: "限制", en: "restricted")
    case .eliminated: Phrase(zh: "淘汰", en: "eliminated")
    case .prohibited: Phrase(zh: "禁止", en: "prohibited")
    case .condition: Phrase(zh: "条件", en: "condition")
    }
  }

  /// What a project that the clause reaches makes of it, where no condition says more.
  public var standing: Truth {
    switch self {
    case .encouraged, .permitted: .met
    case .restricted, .eliminated, .prohibited: .unmet
    case .condition: .unknown
    }
  }
}

/// What hangs on a gate.
public enum GateEffect: String, Hashable, Sendable, CaseIterable {
  /// Whether the plant may be built.
  case build
  /// Whether it is supported.
  case support
  /// Whether it may be listed in a voluntary announcement.
  case announcement

  /// The effect in words.
  public var words: Phrase {
    switch self {
    case .build: Phrase(zh: "建设", en: "building")
    case .support: Phrase(zh: "扶持", en: "support")
    case .announcement: Phrase(zh: "自愿公告", en: "voluntary listing")
    }
  }
}
