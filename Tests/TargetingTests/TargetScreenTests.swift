import ChainModel
import Testing

@testable import Targeting

struct TargetScreenTests {
  let screen = TargetScreen(query: WeavingRegion.query, rules: WeavingRegion.rules)

  @Test func `lets a maker pass`() {
    #expect(screen.exclusion(of: WeavingRegion.mill()) == nil)
  }

  @Test(arguments: [Activity.sell, .trade, .serve, .rent])
  func `keeps out who only deals in it`(activity: Activity) {
    #expect(screen.exclusion(of: WeavingRegion.mill(activity: activity)) == .seller)
  }

  @Test func `keeps out who only lists it among a dealer's goods`() {
    let list = "坯布、五金、百货、建材、家具、日杂、文具、服装、鞋帽、钢材、木材、化肥、农具、种子、煤炭、电器"
    let dealer = WeavingRegion.mill(activity: .unspecified, clause: list)
    #expect(screen.exclusion(of: dealer) == .seller)
    // A verb says that it is made, and a few things without one may be made.
    #expect(screen.exclusion(of: WeavingRegion.mill(clause: list + "制造")) == nil)
    #expect(
      screen.exclusion(of: WeavingRegion.mill(activity: .unspecified, clause: "坯布、服装")) == nil
    )
    // What else it makes counts as ever.
    var spinner = dealer
    spinner.mentions.append(WeavingRegion.mention("yarn", clause: list))
    #expect(screen.exclusion(of: spinner) == nil)
    #expect(
      Making(spinner, for: WeavingRegion.query, rules: WeavingRegion.rules)?.evidence == .neighbour
    )
  }

  @Test func `keeps out who excludes it`() {
    var mill = WeavingRegion.mill()
    mill.mentions = [WeavingRegion.mention("fabric", isNegated: true)]
    #expect(screen.exclusion(of: mill) == .stranger)
  }

  @Test func `keeps out branches and shops`() {
    var mill = WeavingRegion.mill()
    mill.standing = .dependent
    #expect(screen.exclusion(of: mill) == .dependent)
  }

  @Test func `keeps out firms that have ended`() {
    var mill = WeavingRegion.mill()
    mill.standing = .ended
    #expect(screen.exclusion(of: mill) == .ended)
  }

  @Test(arguments: [652_801, 652_800, 659_006])
  func `keeps out firms already here`(place: Int) {
    var mill = WeavingRegion.mill()
    mill.places = [place]
    #expect(screen.exclusion(of: mill) == .local)
  }

  @Test func `lets firms of the next prefecture pass`() {
    var mill = WeavingRegion.mill()
    mill.places = [652_900]
    #expect(screen.exclusion(of: mill) == nil)
  }

  @Test func `keeps out traders by name unless they say that they make it`() {
    var trader = WeavingRegion.mill(activity: .process)
    trader.flags = [.tradingName]
    #expect(screen.exclusion(of: trader) == .trader)
    var maker = WeavingRegion.mill()
    maker.flags = [.tradingName]
    #expect(screen.exclusion(of: maker) == nil)
  }
}
