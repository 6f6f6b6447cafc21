import ChainModel
import ChainWorkspace
import Foundation
import PolicyRules
import Testing

/// Pre-reviews of invented projects on the shipped region.
struct ReviewTests {
  static let workspace = Result {
    try Workspace(
      path: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Chains").path
    )
  }

  static func review(_ text: String) throws -> ProjectReview {
    let workspace = try Self.workspace.get()
    return workspace.review(try workspace.projectForm("form.yaml", text: text))
  }

  @Test func `a coal methanol plant below a million tonnes is rejected by its clause`() throws {
    let review = try Self.review(
      """
      name: 60万吨煤制甲醇
      invented: true
      steps: [{process: methanol-coal, size: 60, unit: 万t}]
      zone: shangku
      capex: 3600000000
      wishes: [按企业缴纳增值税地方留成的50%给予奖励]
      """
    )
    #expect(review.verdict == .reject)
    let deciding = review.reasons.filter { $0.decides && $0.outcome == .unmet }
    #expect(deciding.contains { $0.citation.zh.contains("国发〔2016〕72号") })
    #expect(review.wishes.map(\.verdict) == [.forbidden])
    // A restricted project gets no relief that leaves restricted industries out.
    #expect(!review.policies.contains { $0.policy.id == "tax-autonomous-prefecture" })
    #expect(!review.policies.contains { $0.policy.id == "tax-west-15" })
  }

  @Test func `a larger one is not rejected by that clause`() throws {
    let review = try Self.review(
      """
      name: 120万吨煤制甲醇
      steps: [{process: methanol-coal, size: 120, unit: 万t}]
      zone: shangku
      """
    )
    #expect(
      !review.reasons.contains { $0.outcome == .unmet && $0.citation.zh.contains("国发〔2016〕72号") }
    )
  }

  @Test func `what the form leaves out is asked first`() throws {
    let review = try Self.review("name: 氨纶\nsteps: [{process: spandex-dry}]\n")
    #expect(review.verdict == .ask)
    #expect(review.questions.contains { $0.zh.contains("片区") })
    #expect(review.questions.contains { $0.zh.contains("规模多大") })
  }

  @Test func `a spandex plant is accepted on conditions, and its feed is here`() throws {
    let review = try Self.review(
      """
      name: 3万吨氨纶
      steps: [{process: spandex-dry, size: 3, unit: 万t}]
      zone: korla-etdz
      capex: 1100000000
      """
    )
    #expect(review.verdict == .conditional)
    #expect(review.reasons.contains { $0.topic == .feed && $0.outcome == .met })
    #expect(review.zones.count == 3)
    #expect(review.policies.contains { $0.policy.id == "ftz-linkage" && $0.outcome == .met })
  }

  @Test func `a plant far below its smallest scale is rejected, one just below is conditional`()
    throws
  {
    func verdict(_ size: String) throws -> ProjectReview.Verdict {
      let review = try Self.review(
        "name: 瓶片\nsteps: [{process: pet-bottle-ssp, size: \(size)}]\nzone: shangku\n"
      )
      return review.verdict
    }
    #expect(try verdict("1, unit: t") == .reject)
    #expect(try verdict("30, unit: 万t") == .conditional)
    #expect(try verdict("1e6, unit: 万t") == .conditional)
    let huge = try Self.review(
      "name: 瓶片\nsteps: [{process: pet-bottle-ssp, size: 1e6, unit: 万t}]\nzone: shangku\n"
    )
    #expect(huge.reasons.contains { $0.topic == .scale && $0.decides && $0.outcome == .unknown })
  }

  @Test func `two steps on one feed are added up`() throws {
    let review = try Self.review(
      """
      name: 两套氨纶
      steps: [{process: spandex-dry, size: 4, unit: 万t}, {process: spandex-dry, size: 4, unit: 万t}]
      zone: shangku
      """
    )
    let feed = review.reasons.filter { $0.topic == .feed && $0.text.zh.contains("PTMEG") }
    #expect(feed.count == 1)
    #expect(feed.first?.text.zh.contains("6.24万吨") == true)
    #expect(feed.first?.outcome == .unknown)
  }

  @Test func `a zone that a need exceeds by itself is full`() throws {
    let workspace = try Self.workspace.get()
    let zones = workspace.zoneAssessments(
      for: [ProjectForm.Step("woven-dyeing", size: 1e10)]
    )
    let limits = zones.flatMap(\.limits).filter { $0.resource.resource == .wastewater }
    #expect(limits.contains { $0.truth == .unmet })
    // The limit is on dyeing: spinning spandex has none of it.
    let fibre = workspace.zoneAssessments(for: [ProjectForm.Step("spandex-dry", size: 1e10)])
    #expect(!fibre.flatMap(\.limits).contains { $0.resource.resource == .wastewater })
    let none = workspace.zoneAssessments(for: [])
    #expect(none.flatMap(\.limits).allSatisfy { $0.truth == .unknown && $0.needed == nil })
  }

  static let mill = """
    name: 3亿米印花布
    invented: true
    steps: [{process: woven-dyeing, size: 30000, unit: 万m}]
    zone: tiemenguan-etdz
    """

  @Test func `what the form answers is weighed, also against a standard that is no permit`() throws
  {
    func park(_ answer: String) throws -> (ProjectReview, ProjectReview.Reason) {
      let review = try Self.review(Self.mill + "\nfacts: {in-park: \(answer)}\n")
      let reason = review.reasons.first {
        $0.topic == .gates && $0.text.zh.contains("应在工业园区内集中建设")
      }
      return (review, try #require(reason))
    }
    let (outside, against) = try park("false")
    #expect(against.outcome == .unmet && against.text.zh.contains("规范条件，不是许可"))
    // A zone is a park: who names one and answers that it is outside has to explain it.
    #expect(outside.reasons.contains { $0.decides && $0.text.zh.contains("厂址是否在片区四至之内") })
    #expect(outside.verdict == .conditional)
    let (inside, fulfilled) = try park("true")
    #expect(fulfilled.outcome == .met)
    #expect(!inside.reasons.contains { $0.text.zh.contains("厂址是否在片区四至之内") })
  }

  @Test func `what a zone has no recorded limit of is asked, not passed over`() throws {
    let review = try Self.review(
      Self.mill + "\nresources: {water: 30000000, wastewater: 27000000}\n"
    )
    let open = review.reasons.filter { $0.topic == .limits && $0.outcome == .unknown }
    #expect(open.contains { $0.text.zh.contains("废水每年2700万立方米") && $0.decides })
    #expect(open.contains { $0.text.zh.contains("污水处理能力未载") })
    // Ten tonnes of water for 100 m, where the standard is read as 1.4.
    #expect(review.reasons.contains { $0.topic == .gates && $0.text.zh.contains("10 t/100m") })
    // Korla's treatment is recorded, so that nothing of the kind is asked there.
    let korla = try Self.review(
      Self.mill.replacing("tiemenguan-etdz", with: "korla-etdz")
        + "\nresources: {wastewater: 27000000}\n"
    )
    #expect(!korla.reasons.contains { $0.text.zh.contains("污水处理能力未载") })
    #expect(korla.reasons.contains { $0.topic == .limits && $0.outcome == .unmet })
  }

  @Test func `a sum below the range is asked about, and an estimate is not called published`()
    throws
  {
    func money(_ process: String, _ size: String, _ capex: String) throws -> ProjectReview.Reason {
      let review = try Self.review(
        "name: 项目\nsteps: [{process: \(process), size: \(size)}]\nzone: shangku\ncapex: \(capex)\n"
      )
      return try #require(review.reasons.first { $0.topic == .money })
    }
    let low = try money("woven-dyeing", "30000, unit: 万m", "600000000")
    #expect(low.outcome == .unknown && low.text.zh.contains("低于下限"))
    #expect(low.text.zh.contains("估算") && !low.text.zh.contains("公开项目"))
    let within = try money("woven-dyeing", "30000, unit: 万m", "1200000000")
    #expect(within.outcome == .unknown && !within.text.zh.contains("下限"))
    let high = try money("woven-dyeing", "30000, unit: 万m", "9000000000")
    #expect(high.outcome == .unknown && high.text.zh.contains("高于上限"))
  }
}
