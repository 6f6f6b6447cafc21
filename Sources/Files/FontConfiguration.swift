import Glibc

/// The fonts that drawings and documents use: those of the system, never those of a user's home.
public enum FontConfiguration {
  private static let variable = "FONTCONFIG_FILE"

  /// Makes fontconfig, here and in programs that are started, read our configuration and no other.
  ///
  /// Called once, before anything is drawn. The configuration is a file without a name, under a descriptor
  /// that stays open and that children inherit.
  public static func use() throws(FileError) {
    let file = try TemporaryFile()
    try file.append(Array(text.utf8))
    let number = dup(file.descriptor.number)
    guard number >= 0, setenv(variable, "/proc/self/fd/\(number)", 1) == 0 else {
      throw .unwritable(path: "fonts.conf", reason: SystemReason.text())
    }
  }

  /// The folders of the system and what stands for a family that is not there; nothing of `~`.
  static let text = """
    <?xml version="1.0"?>
    <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
    <fontconfig>
      <dir>/usr/share/fonts</dir>
      <dir>/usr/local/share/fonts</dir>
      <cachedir>/var/cache/fontconfig</cachedir>
      <alias binding="same">
        <family>sans-serif</family>
        <prefer><family>Noto Sans CJK SC</family><family>DejaVu Sans</family></prefer>
      </alias>
      <alias binding="same">
        <family>serif</family>
        <prefer><family>Noto Serif CJK SC</family><family>DejaVu Serif</family></prefer>
      </alias>
      <alias binding="same">
        <family>monospace</family>
        <prefer><family>Noto Sans Mono CJK SC</family><family>DejaVu Sans Mono</family></prefer>
      </alias>
      <match target="pattern">
        <test qual="all" name="family" compare="not_eq"><string>sans-serif</string></test>
        <test qual="all" name="family" compare="not_eq"><string>serif</string></test>
        <test qual="all" name="family" compare="not_eq"><string>monospace</string></test>
        <edit name="family" mode="append_last"><string>sans-serif</string></edit>
      </match>
      <match target="font">
        <edit name="antialias" mode="assign"><bool>true</bool></edit>
        <edit name="hinting" mode="assign"><bool>false</bool></edit>
        <edit name="rgba" mode="assign"><const>none</const></edit>
      </match>
    </fontconfig>

    """
}
