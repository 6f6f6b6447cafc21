import ChainModel

extension BalanceEngine {
  /// The part that decides some products and processes, with only the inputs that it needs.
  ///
  /// Products that can stand in for each other belong together. O(terms × rounds of substitution).
  func part(products: Set<Int>, processes: Set<Int>) -> (engine: BalanceEngine, inputs: [Int]) {
    var read = products
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for term in uses where !term.substitutes.isEmpty {
        guard read.contains(term.product) || term.substitutes.contains(where: read.contains) else {
          continue
        }
        for product in [term.product] + term.substitutes where read.insert(product).inserted {
          isGrowing = true
        }
      }
    }
    var part = self
    part.outputs = outputs.filter { read.contains($0.product) }
    part.uses = uses.filter {
      read.contains($0.product) || $0.substitutes.contains(where: read.contains)
    }
    part.supplies = supplies.filter { read.contains($0.product) }
    let running = Set(part.outputs.map(\.process)).union(part.uses.map(\.process))
      .union(processes)
    part.activityTerms = activityTerms.filter { running.contains($0.process) }
    part.scope = Scope(products: read.sorted(), processes: running.sorted())
    let needed = part.renumber()
    part.inputs = needed.map { inputs[$0] }
    return (part, needed)
  }

  /// Whether each input matters: what nothing runs need not be drawn.
  var liveInputs: [Bool] {
    var live = Array(repeating: false, count: inputs.count)
    var runs = Array(repeating: false, count: processCount)
    func mark(_ index: Int) { if index >= 0 { live[index] = true } }
    for term in activityTerms {
      runs[term.process] = true
      mark(term.capacity)
      mark(term.utilisation)
    }
    for term in outputs + uses where runs[term.process] { mark(term.figure) }
    for term in supplies {
      mark(term.amount)
      mark(term.utilisation)
    }
    return live
  }

  /// Numbers the inputs of the terms anew, in their old order; returns the old numbers.
  private mutating func renumber() -> [Int] {
    var used: Set<Int> = []
    for term in activityTerms { used.formUnion([term.capacity, term.utilisation]) }
    for term in outputs { used.insert(term.figure) }
    for term in uses { used.insert(term.figure) }
    for term in supplies { used.formUnion([term.amount, term.utilisation]) }
    used.remove(-1)
    let old = used.sorted()
    var new: [Int: Int] = [-1: -1]
    for (number, index) in old.enumerated() { new[index] = number }
    for index in activityTerms.indices {
      activityTerms[index].capacity = new[activityTerms[index].capacity] ?? -1
      activityTerms[index].utilisation = new[activityTerms[index].utilisation] ?? -1
    }
    for index in outputs.indices { outputs[index].figure = new[outputs[index].figure] ?? -1 }
    for index in uses.indices { uses[index].figure = new[uses[index].figure] ?? -1 }
    for index in supplies.indices {
      supplies[index].amount = new[supplies[index].amount] ?? -1
      supplies[index].utilisation = new[supplies[index].utilisation] ?? -1
    }
    return old
  }
}
