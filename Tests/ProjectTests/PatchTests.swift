import Foundation
import Testing

/// The patches of `make mutants` and `make test-house`: a change of the code renews them with it.
struct PatchTests {
  private static let all: [String] =
    ((try? Repository.names(in: "Tests/Mutants", ending: ".patch")) ?? [])
    .map { "Tests/Mutants/\($0).patch" }
    + ((try? Repository.names(in: "Tests/House/code", ending: ".patch")) ?? [])
    .map { "Tests/House/code/\($0).patch" }

  @Test func `there are patches`() {
    #expect(Self.all.count >= 37)
  }

  @Test(arguments: all)
  func `a patch still fits the sources`(path: String) throws {
    let (lines, status) = try ReadmeTests.run(
      "patch -p1 --dry-run --batch -s < \(path)",
      in: Repository.root
    )
    #expect(status == 0, "renew \(path): \(lines.joined(separator: " "))")
  }
}
