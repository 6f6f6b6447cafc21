/// Names of files.
package enum FileName {
  /// The most bytes that a name may have on the file systems in use.
  package static let longest = 255

  /// A name that a file system takes: a longer one is cut, and a fingerprint tells it from others
  /// that begin alike; what follows the last dot stays.
  package static func fitting(_ name: String, longest: Int = longest) -> String {
    guard name.utf8.count > longest else { return name }
    var fingerprint = Fingerprint(seed: 29)
    fingerprint.combine(name)
    let suffix = name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
    let ending = "~" + fingerprint.text + (suffix.utf8.count <= 16 ? suffix : "")
    var kept = ""
    for character in name {
      guard kept.utf8.count + String(character).utf8.count + ending.utf8.count <= longest else {
        break
      }
      kept.append(character)
    }
    return kept + ending
  }
}
