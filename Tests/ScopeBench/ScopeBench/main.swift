import ChainModel
import Foundation
import RawScan
import ScopeReading
import ScopeTestSupport

// ScopeBench read           prints what is read of each line of standard input
// ScopeBench check          prints the lines that are read otherwise in part than as a whole
// ScopeBench words          prints every spelling that is looked for
// ScopeBench score CSV      precision and recall over labelled clauses
// ScopeBench speed FILE     times the reading of a file with one scope a line, and raw hs_scan
let products = try ShippedProducts.load()
let aliases = AliasList(products: products, classes: try ShippedProducts.classes())
let reader = try ScopeReader(aliases: aliases)

func show(_ reader: ScopeReader) throws {
  while let line = readLine() {
    print("= " + line)
    for mention in try reader.mentions(inScope: line) {
      let word = String(decoding: Array(line.utf8)[mention.word], as: UTF8.self)
      let marks = (mention.isNegated ? "!" : "") + (mention.isPermitted ? "?" : "")
      print("  \(word)\t\(mention.subject.text):\(mention.activity)\(marks)")
    }
  }
}

/// Prints the lines that are read otherwise in part than as a whole.
func check(_ reader: ScopeReader) throws {
  while let line = readLine() {
    let whole = try reader.clauses(of: line).flatMap(\.mentions)
    let part = try reader.mentions(inScope: line)
    if whole != part { print(line, whole.count, part.count) }
  }
}

/// Seconds of the best of some passes of the C loop.
func rawSeconds(
  _ words: [String],
  _ text: UnsafeBufferPointer<UInt8>,
  block: Int,
  passes: Int
) -> Double {
  let flags = words.map { word in
    UInt32(word.utf8.contains { (0x61...0x7A).contains($0 | 0x20) } ? 1 : 0)
  }
  let copies = words.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  var matches = 0
  return text.withMemoryRebound(to: CChar.self) { text in
    raw_scan(
      copies.map { UnsafePointer($0) },
      words.map(\.utf8.count),
      flags,
      UInt32(words.count),
      text.baseAddress,
      text.count,
      block,
      Int32(passes),
      &matches
    )
  }
}

/// Seconds of the best of some passes of the reader, and what it found.
func readSeconds(
  _ reader: ScopeReader,
  _ text: UnsafeBufferPointer<UInt8>,
  batchBytes: Int,
  passes: Int
) throws -> (seconds: Double, scopes: Int, mentions: Int) {
  var best = Double.infinity
  var scopes = 0
  var mentions = 0
  var batch = ScopeBatch()
  let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  guard let base = text.baseAddress else { return (0, 0, 0) }
  for _ in 0..<passes {
    scopes = 0
    mentions = 0
    let start = clock()
    var from = 0
    while from < text.count {
      var to = text.count
      if let mark = memchr(base + from, 0x0A, text.count - from) {
        to = UnsafeRawPointer(mark) - UnsafeRawPointer(base)
      }
      batch.append(scope: UnsafeBufferPointer(rebasing: text[from..<to]), name: none)
      scopes += 1
      from = to + 1
      if batch.byteCount >= batchBytes || from >= text.count {
        try reader.read(batch) { _, mention in mentions += mention.isNegated ? 0 : 1 }
        batch.removeAll()
      }
    }
    best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
  }
  return (best, scopes, mentions)
}

func speed(_ reader: ScopeReader, _ path: String) throws {
  let data = try Data(contentsOf: URL(filePath: path))
  try data.withUnsafeBytes { raw in
    let text = raw.assumingMemoryBound(to: UInt8.self)
    let lines = rawSeconds(reader.aliases.spellings, text, block: 0, passes: 3)
    let blocks = rawSeconds(reader.aliases.spellings, text, block: 1 << 18, passes: 3)
    let read = try readSeconds(
      reader,
      text,
      batchBytes: Int(CommandLine.arguments.dropFirst(3).first ?? "") ?? 1 << 16,
      passes: 5
    )
    let gigabytes = Double(text.count) / 1e9
    func row(_ name: String, _ seconds: Double) {
      let rate = (gigabytes / seconds * 100).rounded() / 100
      let share = (lines / seconds * 100).rounded() / 100
      let ofBlocks = (blocks / seconds * 100).rounded() / 100
      print("\(name)\t\((seconds * 1000).rounded()) ms\t\(rate) GB/s\t\(share)\t\(ofBlocks)")
    }
    print(
      "\(read.scopes) scopes, \(reader.aliases.spellings.count) words, \(read.mentions) mentions"
    )
    print("what\ttime\trate\tof hs_scan by line\tof hs_scan by block")
    row("hs_scan, a call a scope", lines)
    row("hs_scan, a call a block", blocks)
    row("reading", read.seconds)
  }
}

/// Prints precision and recall over labelled clauses.
@MainActor
func score(_ reader: ScopeReader, _ path: String) throws {
  let clauses = try LabelledClause.load(path)
  let families = Dictionary(
    products.map { ($0.id.text, $0.family ?? "") },
    uniquingKeysWith: { first, _ in first }
  )
  func row(_ name: String, _ tally: ScopeScore.Tally) {
    func percent(_ share: Double) -> Double { (share * 1000).rounded() / 10 }
    print("\(name)\t\(tally.labels)\t\(percent(tally.precision))\t\(percent(tally.recall))")
  }
  print("what\tlabels\tprecision\trecall")
  for sample in LabelledClause.samples {
    let score = try ScopeScore(
      clauses.filter { $0.sample == sample },
      reader: reader,
      families: families
    )
    row(sample, score.all)
  }
  let score = try ScopeScore(clauses, reader: reader, families: families)
  row("all", score.all)
  row("excluded", score.excluded)
  row("permits", score.permits)
  for (name, tally) in score.activities.sorted(by: { $0.key < $1.key }) { row(name, tally) }
  for (name, tally) in score.families.sorted(by: { $0.key < $1.key }) { row(name, tally) }
  for difference in score.differences { print(difference) }
}

switch CommandLine.arguments.dropFirst().first {
case "score" where CommandLine.arguments.count > 2: try score(reader, CommandLine.arguments[2])
case "read": try show(reader)
case "speed" where CommandLine.arguments.count > 2: try speed(reader, CommandLine.arguments[2])
case "check": try check(reader)
case "words": for word in aliases.spellings { print(word) }
default: print("usage: ScopeBench read | check | words | score CSV | speed FILE")
}
