import ChainModel
import ChainTestSupport
import GapAnalysis
import Testing

struct AbsentSegmentTests {
  @Test func `reports a segment of the plan of which nothing exists`() {
    var builder = polyester(capacity: 25)
    builder.plans("bottle-park", ["bottling"])
    let findings = builder.findings(AbsentSegment())
    #expect(findings.map(\.product) == ["bottle-chip"])
    #expect(findings.first?.says("《方案》") == true)
  }

  @Test func `is silent once a plant of the segment is there, of whatever size`() {
    var builder = polyester(capacity: 25)
    builder.plans("bottle-park", ["bottling", "casting"])
    builder.plant("line", runs: "casting", makes: "film", capacity: nil)
    #expect(builder.findings(AbsentSegment()).isEmpty)
  }
}
