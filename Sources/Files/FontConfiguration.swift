import Glibc

/// The fonts that drawings and documents use: those of the system, never those of a user's home.
///
/// A configuration in a file without a name would be neater, but fontconfig looks for the name behind
/// every link; so the places that its own configuration takes from the user lead nowhere.
package enum FontConfiguration {
  /// What fontconfig reads from the environment, here and in programs that are started.
  static let settings: [(name: String, value: String)] = [
    ("HOME", "/nonexistent"), ("XDG_CONFIG_HOME", "/nonexistent"),
    ("XDG_DATA_HOME", "/nonexistent"), ("XDG_CACHE_HOME", "/nonexistent"),
    // Han characters look different in each country; the language decides between fonts.
    ("FC_LANG", "zh-cn"),
  ]

  /// Sets the environment of this process, once, before anything is drawn.
  package static func use() {
    for name in ["FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT"] { unsetenv(name) }
    for setting in settings { setenv(setting.name, setting.value, 1) }
  }
}
