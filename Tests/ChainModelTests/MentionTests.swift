import ChainModel
import Testing

struct MentionTests {
  @Test func `tells a product from a class`() {
    let product = Mention(product: "yarn", activity: .make, word: 0..<6, clause: 0..<12)
    let kind = Mention(
      subject: .productClass("fibre"),
      activity: .make,
      word: 0..<6,
      clause: 0..<12
    )
    #expect(product.subject.text == "yarn" && kind.subject.text == "fibre")
    #expect(product.product == "yarn" && product.productClass == nil)
    #expect(kind.product == nil && kind.productClass == "fibre")
    #expect(product.names(anyOf: ["cloth", "yarn"]) && !product.names(anyOf: ["cloth"]))
    #expect(!kind.names(anyOf: ["fibre"]))
  }

  @Test(arguments: [
    (0..<6, "棉纱"), (6..<12, "生产"), (12..<12, ""), (6..<13, ""), (-1..<3, ""),
  ])
  func `cuts its words out by bytes`(range: Range<Int>, text: String) {
    #expect(Mention.text(range, of: "棉纱生产") == text)
  }
}
