import ChainModel
import ChainTopology
import Testing

@testable import ChainFormat

/// Files as P-graph Studio writes them.
struct StudioFilesTests {
  @Test func `gives materials that only recipes name what defaults say, and says so once`() throws {
    let text = """
      file_type=PNS_problem_v1
      defaults:
      material_type=intermediate
      material_flow_rate_upper_bound=7
      materials:
      R: raw_material
      P: product
      operating_units:
      U1
      U2
      material_to_operating_unit_flow_rates:
      U1: R => W
      U2: 2 W => P + 0.5 V
      """
    let reading = SynthesisReader(bytes: Array(text.utf8), file: "p.in").read()
    #expect(
      reading.diagnostics.text(in: .en)
        == "p.in:12:10: warning: 2 materials stand in recipes only and get the type and bounds of "
        + "defaults: W, V\n"
    )
    let added = try reading.problem().materials.suffix(2)
    #expect(added.map(\.name) == ["W", "V"])
    #expect(added.allSatisfy { $0.kind == .intermediate && $0.upperBound == 7 })
  }

  @Test func `reads a unit without outputs as the studio writes it`() throws {
    let text = """
      file_type=PNS_problem_v1
      materials:
      R: raw_material
      P: product
      W: intermediate
      operating_units:
      U1
      U2
      material_to_operating_unit_flow_rates:
      U1: R => P + 0.1 W
      U2: W
      """
    let reading = SynthesisReader(bytes: Array(text.utf8), file: "p.in").read()
    #expect(reading.diagnostics.diagnostics.isEmpty)
    let units = try reading.problem().units
    #expect(units[1].inputs.count == 1 && units[1].outputs.isEmpty)
  }

  @Test func `says what to export from a project of the studio`() {
    let text = "<?xml version=\"1.0\" encoding=\"utf-16\"?>\n<PGraph Type=\"PNS\"></PGraph>"
    for bytes in [Array(text.utf8), text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }] {
      let list = SynthesisReader(bytes: bytes, file: "p.pgsx").read().diagnostics
      #expect(list.errors == 1 && list.text(in: .en).contains("export"))
    }
  }
}
