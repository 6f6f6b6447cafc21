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
    builder.plant("line", runs: "casting", makes: "film", capacity: 0.5)
    #expect(builder.findings(AbsentSegment()).isEmpty)
  }

  @Test func `is not silenced by a plant that may be too small to count`() async {
    var builder = polyester(capacity: 25)
    builder.plans("film-park", ["casting"])
    builder.plant("line", runs: "casting", makes: "film", capacity: nil)
    let gap = await builder.report(draws: 500).gaps.first { $0.id == "absent-film" }
    #expect(gap?.isUnsized == true)
    #expect(gap.map { $0.evidence.contains { $0.phrase.zh.hasPrefix("规模待核") } } == true)
  }

  @Test func `a stream beside something else is no segment`() {
    var builder = polyester(capacity: 25)
    builder.product("water")
    builder.process(
      "reclaiming",
      makes: "water",
      from: [("naphtha", 1)],
      besides: [("bottle-chip", 0.1)]
    )
    builder.plant("reclaimer", runs: "reclaiming", makes: "water", capacity: 1)
    builder.plans("bottle-park", ["bottling"])
    #expect(builder.findings(AbsentSegment()).map(\.product) == ["bottle-chip"])
  }
}
