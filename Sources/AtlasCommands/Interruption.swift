import Dispatch
import Glibc
import Synchronization

/// Listens for Ctrl-C and the signals that end a program while something is written, so that it can
/// stop between two steps and leave nothing half-made.
final class Interruption {
  private let signals: [CInt]
  private let flag: Flag
  private let sources: [any DispatchSourceSignal]

  /// Begins to listen.
  init() {
    let flag = Flag()
    self.flag = flag
    // What somebody made this program ignore, as nohup does, stays ignored.
    signals = [SIGINT, SIGTERM, SIGHUP].filter { !Self.isIgnored($0) }
    sources = signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { flag.raise() }
      source.resume()
      return source
    }
  }

  /// Whether the end was asked for.
  var isRequested: Bool { flag.isRaised }

  /// Stops listening; from then on a signal ends the program.
  func end() {
    for source in sources { source.cancel() }
    for number in signals { signal(number, SIG_DFL) }
  }

  private static func isIgnored(_ number: CInt) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private final class Flag: Sendable {
    private let value = Atomic(false)

    var isRaised: Bool { value.load(ordering: .relaxed) }

    func raise() {
      value.store(true, ordering: .relaxed)
    }
  }
}
