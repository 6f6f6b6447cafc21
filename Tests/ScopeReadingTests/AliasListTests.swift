import ChainModel
import ScopeReading
import ScopeTestSupport
import Testing

struct AliasListTests {
  func product(_ id: Product.ID, _ zh: String, _ aliases: [String]) -> Product {
    let yaml = """
      products:
        - id: \(id)
          zh: \(zh)
          en: x
          role: end
          aliases: [\(aliases.joined(separator: ", "))]
      """
    return ShippedProducts.products(in: yaml)[0]
  }

  @Test func `keeps its version while nothing changes`() {
    let products = [product("towel", "毛巾", ["浴巾"])]
    #expect(AliasList(products: products).version == AliasList(products: products).version)
    #expect(AliasList(products: products).version.utf8.count == 16)
  }

  @Test func `changes its version with a word or a guard`() {
    let old = AliasList(products: [product("towel", "毛巾", ["浴巾"])])
    let word = AliasList(products: [product("towel", "毛巾", ["面巾"])])
    let guarded = AliasList(products: [product("towel", "毛巾", ["浴巾"])], guards: [])
    #expect(Set([old.version, word.version, guarded.version]).count == 3)
  }

  @Test func `looks for a name without its brackets`() {
    let list = AliasList(products: [product("paste", "番茄酱（28-30%大桶）/番茄膏", [])])
    #expect(list.words(for: "paste") == ["番茄膏", "番茄酱"])
  }

  @Test func `parts an alias from its verb`() {
    let list = AliasList(products: [product("seed-cotton", "籽棉", ["棉花种植", "枣种植"])])
    #expect(list.words(for: "seed-cotton") == ["枣种植", "棉花", "籽棉"])
  }

  @Test func `gives all products of a shared word`() throws {
    let products = [product("a", "毛巾", []), product("b", "毛巾", [])]
    let reader = try ScopeReader(aliases: AliasList(products: products))
    #expect(try reader.mentions(inScope: "毛巾生产").map(\.product) == ["a", "b"])
  }

  @Test func `reads without any product`() throws {
    let reader = try ScopeReader(aliases: AliasList(products: [], guards: []))
    #expect(try reader.mentions(inScope: "毛巾生产", name: "毛巾厂").isEmpty)
  }
}
