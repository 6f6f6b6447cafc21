import ChainTopology
import MaterialBalance

/// A generated network in layers: N materials, N units, 3N exchanges.
///
/// Every unit takes in two materials and puts out one. Seven materials in ten can be made, each from
/// the two layers before it; a fifth of the units are further ways to make those, and take one input
/// in five from a later layer, so that there are cycles. The other materials hang on what nothing
/// makes, and a few units put out a raw material: these must be taken out.
struct LayeredNetwork {
  let inputs: [[Int]]
  let outputs: [Int]
  let isRaw: [Bool]
  let products: [Int]
  let graph: BipartiteGraph

  var raw: [Int] { isRaw.indices.filter { isRaw[$0] } }

  init(materials count: Int, layers: Int = 50, seed: UInt64 = 11) {
    var random = SplitMix64(seed: seed)
    let width = count / layers
    func isLive(_ material: Int) -> Bool { material < width || material % 10 < 7 }
    func material(from first: Int, to last: Int, live: Bool) -> Int {
      var material = Int.random(in: (first * width)..<((last + 1) * width), using: &random)
      while isLive(material) != live {
        material = Int.random(in: (first * width)..<((last + 1) * width), using: &random)
      }
      return material
    }
    var inputs: [[Int]] = []
    var outputs: [Int] = []
    for output in width..<count where isLive(output) {
      let layer = output / width
      outputs.append(output)
      inputs.append(
        (0..<2).map { _ in material(from: max(0, layer - 2), to: layer - 1, live: true) }
      )
    }
    for _ in 0..<(count / 5) {
      let output = material(from: 1, to: layers - 1, live: true)
      let layer = output / width
      outputs.append(output)
      let later = min(layers - 1, layer + 5)
      let isBackward = Int.random(in: 0..<5, using: &random) == 0
      inputs.append([
        material(from: max(0, layer - 2), to: layer - 1, live: true),
        isBackward
          ? material(from: layer, to: later, live: true)
          : material(from: max(0, layer - 2), to: layer - 1, live: true),
      ])
    }
    while outputs.count < count {
      let makesRaw = outputs.count % 100 == 0
      let output = makesRaw ? outputs.count % width : material(from: 1, to: layers - 1, live: false)
      outputs.append(output)
      inputs.append((0..<2).map { _ in material(from: 1, to: layers - 1, live: false) })
    }
    self.inputs = inputs
    self.outputs = outputs
    isRaw = (0..<count).map { $0 < width }
    products = ((count - width)..<count).filter(isLive)
    graph = BipartiteGraph(
      materialCount: count,
      recipes: zip(inputs, outputs).map { BipartiteGraph.Recipe(inputs: $0, outputs: [$1]) }
    )
  }

  /// The network for another program: raw materials, products, then one unit a line.
  var text: String {
    func line(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: " ") + "\n" }
    var text = "\(graph.materialCount) \(graph.unitCount)\n" + line(raw) + line(products)
    for unit in inputs.indices { text += line([outputs[unit]] + inputs[unit]) }
    return text
  }
}
