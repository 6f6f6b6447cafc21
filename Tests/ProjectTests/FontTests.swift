import Foundation
import Testing

/// A map is the same bytes on a host with other fonts, or with none.
struct FontTests {
  @Test func `draws the same map with the fonts hidden`() throws {
    let folder = try ReadmeTests.stage()
    defer { try? FileManager.default.removeItem(at: folder) }
    try """
    <?xml version="1.0"?>
    <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
    <fontconfig><dir>\(folder.path)/nothing</dir></fontconfig>
    """.write(to: folder.appending(path: "hidden.conf"), atomically: true, encoding: .utf8)
    let hidden = "FONTCONFIG_FILE=\(folder.path)/hidden.conf"
    let listed = try ReadmeTests.run("\(hidden) fc-list | wc -l", in: folder)
    #expect(listed.lines == ["0"], "the fonts are hidden")
    for (name, setting) in [("seen", ""), ("hidden", hidden)] {
      let (lines, status) = try ReadmeTests.run(
        "\(setting) chainatlas map Chains --chain tomato -o \(name).svg",
        in: folder
      )
      #expect(status == 0, "\(lines)")
    }
    let seen = try Data(contentsOf: folder.appending(path: "seen.svg"))
    let other = try Data(contentsOf: folder.appending(path: "hidden.svg"))
    #expect(seen.count > 1000)
    #expect(seen == other)
  }
}
