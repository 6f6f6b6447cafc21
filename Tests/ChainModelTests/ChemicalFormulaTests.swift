import ChainModel
import Testing

struct ChemicalFormulaTests {
  /// Molar masses as the NIST Chemistry WebBook gives them, g/mol.
  @Test(arguments: [
    ("C8H6O4", 166.1308), ("C4H10O2", 90.1210), ("C2H6O2", 62.0678), ("Ca(OH)2", 74.093),
    ("C8H10", 106.1650), ("H2SO4", 98.079), ("NaOH", 39.9971), ("C40H56", 536.8726),
  ])
  func `weighs as the handbook does`(text: String, mass: Double) throws {
    let formula = try #require(ChemicalFormula(text))
    #expect(abs(formula.molarMass - mass) < 0.02)
  }

  @Test(arguments: ["", "(", "Ca(OH", "OH)2", "c", "Xx2", "H0", "H-1", "2H", "H999999", "()"])
  func `refuses what is no formula`(text: String) {
    #expect(ChemicalFormula(text) == nil)
  }

  @Test func `multiplies out parentheses`() throws {
    let formula = try #require(ChemicalFormula("Al2(SO4(H2O)2)3"))
    #expect(formula.atoms == ["Al": 2, "S": 3, "O": 18, "H": 12])
  }
}
