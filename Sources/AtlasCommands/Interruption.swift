import Dispatch
import Glibc
import Synchronization

/// Listens for Ctrl-C and the signals that end a program while something is made or written, so
/// that nothing half-made is left.
///
/// Work that may be left at any point ends at once; writing stops between two steps.
final class Interruption {
  private let mark: Mark
  private let before: [(signal: CInt, action: sigaction)]
  private var watch: (any DispatchSourceRead)?

  /// Begins to listen; a signal asks the work to stop between two steps.
  init() {
    mark = Mark()
    _ = SignalCount.reader
    // What somebody made this program ignore, as nohup does, stays ignored.
    let left = [SIG_IGN, SignalCount.handler].map { unsafeBitCast($0, to: Int.self) }
    before = [SIGINT, SIGTERM, SIGHUP].compactMap { number in
      var old = sigaction()
      guard sigaction(number, nil, &old) == 0,
        !left.contains(unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self))
      else { return nil }
      // A handler of our own: a queue's source of signals leaves its handler when it is cancelled.
      var new = sigaction()
      new.__sigaction_handler.sa_handler = SignalCount.handler
      new.sa_flags = SA_RESTART
      return sigaction(number, &new, nil) == 0 ? (number, old) : nil
    }
  }

  deinit {
    end()
  }

  /// Whether the end was asked for.
  var isRequested: Bool { mark.isRequested }

  /// From here on a signal ends the program as soon as it comes.
  ///
  /// - Parameter last: Says what is to be said and ends the program.
  func endAtOnce(by last: @escaping @Sendable () -> Never) {
    let mark = mark
    mark.setEnding(true)
    let watch = DispatchSource.makeReadSource(fileDescriptor: SignalCount.reader, queue: .global())
    watch.setEventHandler {
      SignalCount.drain()
      if mark.isRequested, mark.setEnding(false) { last() }
    }
    watch.resume()
    self.watch = watch
    if mark.isRequested, mark.setEnding(false) { last() }
  }

  /// From here on a signal asks the work to stop between two steps again.
  func endBetweenSteps() {
    guard let watch else { return }
    // Who comes second waits for the end.
    while !mark.setEnding(false) { pause() }
    watch.cancel()
    self.watch = nil
  }

  /// Stops listening; from then on a signal does what it did before.
  func end() {
    endBetweenSteps()
    for (number, action) in before {
      var old = action
      sigaction(number, &old, nil)
    }
  }

  /// What one listener knows: whether a signal came since it began, and what it does then.
  private final class Mark: Sendable {
    private let start = SignalCount.value
    private let isEnding = Atomic(false)

    var isRequested: Bool { SignalCount.value != start }

    /// Sets whether a signal ends the program at once, and says whether it would have.
    @discardableResult
    func setEnding(_ value: Bool) -> Bool {
      isEnding.exchange(value, ordering: .sequentiallyConsistent)
    }
  }
}

/// What the handler of a signal touches: a number and a pipe, made before a signal can come.
private enum SignalCount {
  static let handler: @convention(c) (CInt) -> Void = { _ in raise() }

  private static let count = Atomic(0)
  private static let pipe: (reader: CInt, writer: CInt) = {
    var ends: [CInt] = [-1, -1]
    Glibc.pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return (ends[0], ends[1])
  }()

  /// How many signals came.
  static var value: Int { count.load(ordering: .sequentiallyConsistent) }

  /// The end of the pipe that can be read once a signal came.
  static var reader: CInt { pipe.reader }

  /// Makes the pipe readable no longer.
  static func drain() {
    var byte: UInt8 = 0
    while read(pipe.reader, &byte, 1) == 1 {}
  }

  private static func raise() {
    let failure = errno
    count.add(1, ordering: .sequentiallyConsistent)
    var byte: UInt8 = 0
    _ = write(pipe.writer, &byte, 1)
    errno = failure
  }
}
