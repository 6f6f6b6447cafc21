import ChainFormat
import ChainModel
import ChainTestSupport
import ChainTopology
import Testing

struct SynthesisReaderTests {
  @Test func `reads the seven-unit example with all its numbers`() throws {
    let problem = try SevenUnitFile.read(SevenUnitFile.text(tail: SevenUnitFile.exclusions))
      .problem()
    #expect(problem.name == "seven-unit")
    #expect(problem.measures.map(\.unit) == ["t", "y", "EUR"])
    #expect(problem.materials.map(\.name).joined() == "ABCDEFGHJKL")
    #expect(problem.materials[0].kind == .product)
    #expect(problem.materials[0].lowerBound == 425)
    #expect(problem.materials[0].upperBound == 10_000_000)
    #expect(problem.materials[4].kind == .raw)
    #expect(problem.materials[4].price == 1.2)
    #expect(problem.materials[7].kind == .intermediate)
    #expect(problem.units[3].upperBound == 510)
    #expect(problem.units[3].fixedCost == 80)
    #expect(problem.units[3].proportionalCost == 0.42)
    let first = problem.units[0]
    #expect(first.inputs == [SynthesisProblem.Flow(material: 2, rate: 2)])
    #expect(
      first.outputs == [
        SynthesisProblem.Flow(material: 0, rate: 1.5),
        SynthesisProblem.Flow(material: 5, rate: 0.5),
      ]
    )
    // A missing number is 1.
    #expect(problem.units[5].inputs == [SynthesisProblem.Flow(material: 8, rate: 1)])
    #expect(problem.exclusions.map(\.units) == [[5, 6], [4, 5, 6]])
  }

  @Test func `reads the same with a byte-order mark, Windows line ends and tabs`() throws {
    let plain = SevenUnitFile.text(tail: SevenUnitFile.exclusions)
    let odd = "\u{FEFF}" + plain.replacing("\n", with: " \r\n").replacing(": ", with: ":\t")
    #expect(try SevenUnitFile.read(odd).problem() == SevenUnitFile.read(plain).problem())
  }

  @Test func `understands the last heading in its right spelling too`() throws {
    let text = SevenUnitFile.text(
      tail: "mutually_exclusive_sets_of_operating_units:\nS: O6, O7\n"
    )
    #expect(try SevenUnitFile.read(text).problem().exclusions.count == 1)
  }

  @Test func `takes what a line leaves out from the defaults, wherever they stand`() throws {
    let text = """
      file_type=PNS_problem_v1
      materials:
      A: product
      B
      operating_units:
      U
      material_to_operating_unit_flow_rates:
      U: B => A
      defaults:
      material_type=raw_material
      material_price=7
      operating_unit_fix_cost=3
      operating_unit_capacity_upper_bound=20
      """
    let problem = try SevenUnitFile.read(text).problem()
    #expect(problem.materials.map(\.kind) == [.product, .raw])
    #expect(problem.materials[1].price == 7)
    #expect(problem.units[0].fixedCost == 3)
    #expect(problem.units[0].upperBound == 20)
  }

  @Test func `lets names hold spaces, colons, digits and Chinese`() throws {
    let text = """
      file_type=PNS_problem_v1
      materials:
      精对苯二甲酸: product
      crude oil: raw_material
      7: raw_material
      a:b: raw_material
      operating_units:
      氧化 装置:
      material_to_operating_unit_flow_rates:
      氧化 装置: 2 crude oil + 7 + 3 7 x + a:b => 精对苯二甲酸
      """
    let reading = SevenUnitFile.read(text)
    #expect(
      reading.diagnostics.text(in: .en)
        == "p.in:10:28: error: there is no material '7 x'; expected a name from the file\n"
    )
    #expect(reading.draft.units[0].inputs.map(\.material) == [1, 2, 3])
    #expect(reading.draft.units[0].inputs.map(\.rate) == [2, 1, 1])
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let text: String
    let says: String
    var testDescription: String { says }
  }

  static let faults = [
    Fault(
      text: SevenUnitFile.text(materials: ["M: produkt"]),
      says:
        "p.in:31:4: error: unknown word 'produkt'; expected one of raw_material, intermediate, product (did you mean 'product'?)"
    ),
    Fault(
      text: SevenUnitFile.text(materials: ["M: product, cost=3"]),
      says:
        "p.in:31:13: error: unknown key 'cost'; expected one of price, flow_rate_lower_bound, flow_rate_upper_bound"
    ),
    Fault(
      text: SevenUnitFile.text(materials: ["M: price=1, price=2"]),
      says: "p.in:31:13: error: the key 'price' stands already in line 31; expected it once"
    ),
    Fault(
      text: SevenUnitFile.text(materials: ["M: product, intermediate"]),
      says:
        "p.in:31:13: error: 'intermediate' is a second type; expected one for each material"
    ),
    Fault(
      text: SevenUnitFile.text(materials: ["M: product,, price=1"]),
      says: "p.in:31:12: error: nothing stands between two commas; expected key=value"
    ),
    Fault(
      text: SevenUnitFile.text(materials: ["M: price=nan"]),
      says: "p.in:31:10: error: 'nan' is not finite; expected a plain number"
    ),
    Fault(
      text: SevenUnitFile.text(materials: ["M: price=0x1F"]),
      says:
        "p.in:31:10: error: '0x1F' is no number; expected a number without quotation marks"
    ),
    Fault(
      text: SevenUnitFile.text(materials: [
        "M: flow_rate_lower_bound=9, flow_rate_upper_bound=3"
      ]),
      says:
        "p.in:31:26: error: the lower bound 9 is above the upper bound 3; expected lower ≤ upper"
    ),
    Fault(
      text: SevenUnitFile.text(materials: ["A: product"]),
      says:
        "p.in:31:1: error: the material 'A' stands already in line 20; expected each name once"
    ),
    Fault(
      text: SevenUnitFile.text(materials: [": product"]),
      says: "p.in:31:1: error: there is no name before the colon; expected one"
    ),
    Fault(
      text: SevenUnitFile.text(units: ["O8: capacity_upper_bound=-5"], recipes: ["O8: J => F"]),
      says: "p.in:40:26: error: '-5' is negative; expected zero or more"
    ),
    Fault(
      text: SevenUnitFile.text(units: ["O8: big"], recipes: ["O8: J => F"]),
      says: "p.in:40:5: error: 'big' is no setting; expected key=value"
    ),
    Fault(
      text: SevenUnitFile.text(recipes: ["O9: J => F"]),
      says:
        "p.in:49:1: error: there is no operating unit 'O9'; expected a name from the file (did you mean 'O1'?)"
    ),
    Fault(
      text: SevenUnitFile.text(recipes: ["O7: J => F"]),
      says:
        "p.in:49:1: error: the recipe of 'O7' stands already in line 48; expected one for each unit"
    ),
    Fault(
      text: SevenUnitFile.text(units: ["O8"], recipes: ["O8: 2 J -> F"]),
      says:
        "p.in:50:5: error: the recipe has no arrow; expected inputs => outputs, such as 2 C + F => 1.5 A"
    ),
    Fault(
      text: SevenUnitFile.text(units: ["O8"], recipes: ["O8: J => F => A"]),
      says: "p.in:50:12: error: the recipe has several arrows; expected one =>"
    ),
    Fault(
      text: SevenUnitFile.text(units: ["O8"], recipes: ["O8: J + => F"]),
      says:
        "p.in:50:5: error: a material is missing beside the plus sign; expected a material, or a number and a material"
    ),
    Fault(
      text: SevenUnitFile.text(units: ["O8"], recipes: ["O8: 0 J => F"]),
      says: "p.in:50:5: error: '0' is not positive; expected more than zero"
    ),
    Fault(
      text: SevenUnitFile.text(units: ["O8"], recipes: ["O8: J + 2 J => F"]),
      says: "p.in:50:11: error: 'J' stands twice on this side; expected it once, with the sum"
    ),
    Fault(
      text: SevenUnitFile.text(units: ["O8"]),
      says:
        "p.in:40:1: warning: the unit 'O8' has no recipe; it takes nothing in and puts nothing out"
    ),
    Fault(
      text: SevenUnitFile.text(
        tail: "mutually_exlcusive_sets_of_operating_units:\nS: O6, O6\nT: O6, Ox7\n"
      ),
      says: """
        p.in:51:1: warning: the set 'S' has fewer than two units; it excludes nothing
        p.in:51:8: error: 'O6' stands twice in the set; expected each unit once
        p.in:52:1: warning: the set 'T' has fewer than two units; it excludes nothing
        p.in:52:8: error: there is no operating unit 'Ox7'; expected a name from the file (did you mean 'O7'?)
        """
    ),
    Fault(
      text: SevenUnitFile.text(tail: "materials:\nX\n"),
      says:
        "p.in:50:1: error: the section materials stands already in line 19; expected it once"
    ),
    Fault(
      text: SevenUnitFile.text().replacing("operating_units:\n", with: "operating_unit:\n"),
      says: """
        p.in: error: the section operating_units is missing; expected a line operating_units:
        p.in:32:1: error: unknown section 'operating_unit'; expected a known heading (did you mean 'operating_units'?)
        """
    ),
    Fault(
      text: SevenUnitFile.text().replacing("PNS_problem_v1", with: "PNS_solution_v1"),
      says:
        "p.in:1:11: error: the file type is 'PNS_solution_v1'; expected PNS_problem_v1"
    ),
    Fault(
      text: SevenUnitFile.text().replacing("file_type=PNS_problem_v1\n", with: ""),
      says:
        "p.in: warning: the file does not say its type; expected file_type=PNS_problem_v1 before the first section"
    ),
    Fault(
      text: SevenUnitFile.text().replacing("A: product", with: "A: intermediate"),
      says:
        "p.in: warning: no material is a product; nothing is to be made, so there are no structures"
    ),
    Fault(
      text: SevenUnitFile.text().replacing("mass_unit=t", with: "mass_unit"),
      says: "p.in:5:1: error: 'mass_unit' is no setting; expected key=value"
    ),
    Fault(
      text: "hello world\n",
      says: """
        p.in: error: the section materials is missing; expected a line materials:
        p.in: error: the section operating_units is missing; expected a line operating_units:
        p.in: error: the section material_to_operating_unit_flow_rates is missing; expected a line material_to_operating_unit_flow_rates:
        p.in: warning: the file does not say its type; expected file_type=PNS_problem_v1 before the first section
        p.in:1:1: error: 'hello world' stands before the first section; expected key=value or a heading such as materials:
        """
    ),
  ]

  @Test(arguments: faults)
  func `says what is wrong, and where`(fault: Fault) {
    #expect(SevenUnitFile.read(fault.text).diagnostics.text(in: .en) == fault.says + "\n")
  }

  @Test(arguments: [Language.zh, .en])
  func `puts every fault into words in both languages`(language: Language) {
    for fault in Self.faults {
      let text = SevenUnitFile.read(fault.text).diagnostics.text(in: language)
      #expect(!text.isEmpty)
      #expect(text.contains(language == .zh ? "；" : "; "))
    }
  }

  @Test func `stops after two hundred errors`() {
    let recipes = (0..<5000).map { "no such unit \($0): J => F" }
    let list = SevenUnitFile.read(SevenUnitFile.text(recipes: recipes)).diagnostics
    #expect(list.errors == 201)
    #expect(
      list.diagnostics.last?.text(in: .en).hasSuffix("more than 200 errors; reading stopped here")
        == true
    )
  }

  @Test func `survives bytes that are no problem at all`() {
    var random = SeededGenerator(seed: 7)
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = SynthesisReader(bytes: bytes, file: "p.in").read()
      // Text with the format's own signs goes deeper than noise.
      let signs = Array("ABO12:=>+,. \n\trmateils_".utf8)
      let text = bytes.map { signs[Int($0) % signs.count] }
      let all = Array(SevenUnitFile.text().utf8) + text
      _ = SynthesisReader(bytes: all, file: "p.in").read()
    }
  }

  @Test func `names encodings that are not UTF-8`() {
    let utf16: [UInt8] = [0xFF, 0xFE, 0x66, 0x00]
    let list = SynthesisReader(bytes: utf16, file: "p.in").read().diagnostics
    #expect(list.text(in: .en).hasPrefix("p.in: error: the text is UTF-16"))
    let broken = Array("materials:\n".utf8) + [0xC3, 0x28, 0x0A]
    #expect(SynthesisReader(bytes: broken, file: "p.in").read().diagnostics.errors == 1)
  }

  @Test func `says that a file is not there`() {
    #expect(throws: ChainFormatError.self) {
      try SynthesisReader(path: "/no/such/file.in")
    }
  }
}
