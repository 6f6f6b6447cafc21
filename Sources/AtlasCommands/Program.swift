/// The program itself.
enum Program {
  /// The version; a new one makes an unchanged atlas anew.
  static let version = "0.1.0"
}
