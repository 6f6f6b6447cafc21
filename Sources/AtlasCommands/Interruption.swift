import Dispatch
import Glibc
import Synchronization

/// Listens for Ctrl-C while a long task runs, so that it can stop between two steps.
final class Interruption {
  private let flag: Flag
  private let source: any DispatchSourceSignal

  /// Begins to listen.
  init() {
    let flag = Flag()
    self.flag = flag
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { flag.raise() }
    source.resume()
  }

  /// Whether Ctrl-C was pressed.
  var isRequested: Bool { flag.isRaised }

  /// Stops listening; from then on Ctrl-C ends the program.
  func end() {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }

  private final class Flag: Sendable {
    private let value = Atomic(false)

    var isRaised: Bool { value.load(ordering: .relaxed) }

    func raise() {
      value.store(true, ordering: .relaxed)
    }
  }
}
