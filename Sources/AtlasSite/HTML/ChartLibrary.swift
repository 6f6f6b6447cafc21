import Files

/// D3 and its Sankey layout, as their Debian package `node-d3` brings them, to go with the site.
///
/// Without them a page shows the same charts as drawings that keep their size.
package struct ChartLibrary: Hashable, Sendable {
  /// The scripts in the order in which a page loads them.
  package let scripts: [AtlasFile]

  /// Takes scripts, in the order in which a page loads them.
  package init(scripts: [AtlasFile]) {
    self.scripts = scripts
  }

  /// What is installed on this machine; nil where it is not all there.
  ///
  /// - Parameter root: The folder in which Debian keeps scripts.
  /// - Returns: The scripts, or nil.
  package static func installed(in root: String = "/usr/share/nodejs") -> ChartLibrary? {
    var scripts: [AtlasFile] = []
    for (name, path) in [
      ("d3", "/d3/dist/d3.min.js"), ("d3-sankey", "/d3-sankey/dist/d3-sankey.min.js"),
    ] {
      do throws(FileError) {
        let bytes = try InputFile.contents(of: root + path)
        guard !bytes.isEmpty else { return nil }
        scripts.append(AtlasFile(path: "assets/\(name).js", bytes: bytes))
      } catch {
        return nil
      }
    }
    return ChartLibrary(scripts: scripts)
  }
}
