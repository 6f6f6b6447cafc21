import Phrases
import Testing
import Words

/// Places and paragraphs for readers of English.
struct PlaceNamesTests {
  @Test(arguments: [
    ("浙江", "Zhejiang"), ("浙江省", "Zhejiang"), ("江苏无锡江阴", "Jiangyin, Wuxi, Jiangsu"),
    ("苏州张家港", "Zhangjiagang, Suzhou"), ("北京北京", "Beijing"), ("内蒙古乌海", "Wuhai, Inner Mongolia"),
    ("邯郸 曲周", "Quzhou, Handan"), ("陕西西安", "Xi'an, Shaanxi"),
    ("宁夏宁东基地", "Ningdong Base, Ningxia"),
    ("图木舒克（第三师）", "Tumxuk (XPCC Division 3)"),
    ("库尔勒经济技术开发区", "Korla Economic and Technological Development Zone"),
    ("库尔勒市", "Korla"), ("福建（漳州）", "Zhangzhou, Fujian"), ("北京，上海", "Shanghai, Beijing"),
    ("石河子 142团", "142团, Shihezi"), ("某地", "某地"), ("", ""),
  ])
  func `a place is named from the narrowest part`(chinese: String, english: String) {
    #expect(PlaceNames.text(chinese, in: .en) == english)
    #expect(PlaceNames.text(chinese, in: .zh) == chinese)
  }

  @Test(arguments: [
    ("三（一）1", "3.1.1"), ("二（二）", "2.2"), ("十二", "12"), ("二十（十一）3", "20.11.3"), ("21", "21"),
    ("附件", "附件"), ("", ""),
  ])
  func `a paragraph is numbered in figures`(chinese: String, english: String) {
    #expect(ParagraphText.phrase(chinese) == Phrase(zh: chinese, en: english))
  }
}
