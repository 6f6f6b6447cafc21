import ChainModel
import Targeting
import Testing

struct TargetScreenTests {
  let screen = TargetScreen(query: WeavingRegion.query, rules: WeavingRegion.rules)

  @Test func `lets a maker pass`() {
    #expect(screen.exclusion(of: WeavingRegion.mill()) == nil)
  }

  @Test(arguments: [Activity.sell, .trade, .serve, .rent])
  func `keeps out who only deals in it`(activity: Activity) {
    #expect(screen.exclusion(of: WeavingRegion.mill(activity: activity)) == .seller)
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
