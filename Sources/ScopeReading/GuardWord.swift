/// A word that holds an alias and means another thing.
public struct GuardWord: Hashable, Sendable {
  /// Why the alias in it is none.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Another substance, whose name is built on this one: 聚氯乙烯 on 乙烯.
    case otherSubstance
    /// A thing made of it or for it: 涤纶布标, 棉纱手套.
    case madeOfIt
    /// A tool, plant or service around it: 纱窗, 石油化工学院.
    case aroundIt
    /// Another good: 棉花糖, 人造黄油.
    case otherGood
    /// A brand or a title: 番茄小说, 全棉时代.
    case brand
    /// Two words that meet by chance: 新鲜水果 holds 新鲜水.
    case chance
  }

  /// The word.
  public let word: String
  /// Why the alias in it is none.
  public let reason: Reason

  /// Names a word and the reason against it.
  public init(_ word: String, _ reason: Reason) {
    self.word = word
    self.reason = reason
  }
}
