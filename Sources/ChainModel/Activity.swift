/// What a firm does with a product, as one clause of its business scope says.
public enum Activity: String, Hashable, Sendable, CaseIterable {
  /// 生产、制造: it makes the product.
  case make
  /// 加工: it works on it; often for others, and sometimes the word for making.
  case process
  /// 种植、养殖、开采: it grows, breeds or mines it.
  case grow
  /// 研发、开发: it develops it.
  case research
  /// 销售、批发、零售、收购: it buys and sells it.
  case sell
  /// 进出口: it trades it across the border.
  case trade
  /// 服务、安装、维修、运输、仓储、技术咨询: it does something for those who have it.
  case serve
  /// 租赁: it lets it.
  case rent
  /// The clause names the product and no activity.
  case unspecified
}
