import ChainModel
import ChainTestSupport
import Testing

@testable import ChainFormat

struct ClosedTextTests {
  private func model(closed: PartialDate?) -> RegionalModel {
    let norm = Source(
      id: "S9",
      title: "规范",
      publisher: "工信部",
      date: PartialDate(year: 2017),
      grade: .a,
      closed: closed
    )
    let veto = Veto(
      id: "dyeing",
      name: Name(zh: "印染", en: "dyeing"),
      hazards: [.highWater],
      sources: ["S9"]
    )
    let zone = Zone(
      id: "park",
      name: Name(zh: "园区", en: "park"),
      owner: "县",
      area: SmallChains.figure(10),
      vetoes: [veto]
    )
    return SmallChains.model(products: [], processes: [], zones: [zone], sources: [norm])
  }

  @Test func `finds a veto that rests on a norm closed before the region's date`() {
    let model = model(closed: PartialDate(year: 2000, month: 12))
    #expect(ClosedText().findings(in: model).map(\.subject) == [Thing(.veto, "dyeing")])
  }

  @Test func `is silent about a norm that holds and one that closes later`() {
    #expect(ClosedText().findings(in: model(closed: nil)).isEmpty)
    #expect(ClosedText().findings(in: model(closed: PartialDate(year: 2999))).isEmpty)
  }
}
