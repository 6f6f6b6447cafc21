package import ChainModel
package import PolicyRules

extension Workspace {
  /// The gates of this workspace, ready to be asked.
  package var gateReview: GateReview { GateReview(model) }

  /// How the largest typical plant of a process, or of each that a gate bears on, stands on a day;
  /// by default on the region's own date.
  ///
  /// Throws ``UnknownProcess`` for an id that the workspace does not have.
  package func gateOutcomes(
    of process: String? = nil,
    asOf date: PartialDate? = nil
  ) throws(UnknownProcess) -> [GateOutcome] {
    let review = gateReview
    let asked: [UnitProcess.ID]
    if let process {
      guard let known = model.processes[UnitProcess.ID(process)] else {
        throw UnknownProcess(id: process)
      }
      asked = [known.id]
    } else {
      asked = review.processes
    }
    return asked.flatMap {
      review.outcomes(for: review.largestPlant(of: $0), asOf: date ?? model.region.asOf)
    }
  }
}

extension Workspace {
  /// A process by its id.
  package func process(_ id: String) throws(UnknownProcess) -> UnitProcess {
    guard let process = model.processes[UnitProcess.ID(id)] else { throw UnknownProcess(id: id) }
    return process
  }
}

/// A process on the command line that the workspace does not know.
package struct UnknownProcess: Error, Hashable {
  /// The id asked for.
  package let id: String

  /// The sentence that a person reads.
  package var phrase: Phrase {
    Phrase(zh: "没有环节“\(id)”", en: "there is no process '\(id)'")
  }
}
