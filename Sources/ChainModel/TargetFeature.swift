/// What a company is judged by when a region looks for whom to approach.
public enum TargetFeature: String, Hashable, Sendable, CaseIterable {
  /// 生产对口: it makes the product.
  case makes
  /// 行业对口: its industry code is the product's.
  case sector
  /// 主业程度: how central the product is to it.
  case centrality
  /// 规模实力: capital, staff, known capacity.
  case capability
  /// 经营年限: how long it has been at work.
  case experience
  /// 资质梯队: listed, little giant, high-tech.
  case tier
  /// 来源地区: whether it comes from where the plan looks.
  case origin
  /// 既有联系: same group as, customer or supplier of a firm already here.
  case ties
  /// 在疆基础: it already works in Xinjiang.
  case presence
  /// 扩张动向: what it built or announced in the last three years.
  case expansion
  /// 距离: how far its seat is.
  case distance
  /// 合作模式: a mode of the plan that fits it.
  case cooperation
  /// 稳健程度: the absence of red flags.
  case soundness
}

/// What a company's making of a product rests on.
public enum MakingEvidence: String, Hashable, Sendable, CaseIterable {
  /// The scope says that it makes it.
  case make
  /// The scope says that it processes it.
  case process
  /// The scope says that it grows or mines it.
  case grow
  /// The scope says that it develops it.
  case research
  /// The scope names it without saying what is done.
  case unspecified
  /// Only the name says so.
  case name
  /// The scope says that it makes a class that holds the product: worth this, times how narrow
  /// the class is.
  case productClass = "class"
  /// It makes what stands next to it in the chain.
  case neighbour
}
