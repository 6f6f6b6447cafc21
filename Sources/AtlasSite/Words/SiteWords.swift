import ChainModel

/// What several parts of the site say of themselves.
enum SiteWords {
  static let footer = Phrase(
    zh: "本图谱由链图（ChainAtlas）根据带来源的数据生成；每个数字都能点到数据行和来源",
    en: "Made by ChainAtlas from sourced data; every figure leads to its line and its source"
  )
}
