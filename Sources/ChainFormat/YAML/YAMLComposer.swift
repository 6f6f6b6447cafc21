import CYaml
import ChainModel

/// Builds the values of a YAML file from libyaml's events.
///
/// Events instead of Yams's own nodes: those cost twelve times as much. Nothing here recurses, so
/// depth costs nothing but is limited all the same, since what reads the values does recurse.
struct YAMLComposer {
  /// The deepest nesting that a file may have.
  static let maximumDepth = 32
  /// The most values that a file may have.
  static let maximumValues = 1_000_000

  private enum Frame {
    case sequence([YAMLNode], Origin)
    case mapping([YAMLNode.Entry], Origin, key: (String, Origin)?)
  }

  private let file: String
  private var frames: [Frame] = []
  private var root: YAMLNode?
  private var values = 0
  private var documents = 0
  private(set) var diagnostics: [Diagnostic] = []

  private init(file: String) {
    self.file = file
  }

  /// The root of a file, if there is one, and what is wrong with its form.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, without a byte-order mark.
  ///   - file: The path that diagnostics show.
  /// - Returns: The root; nil also where the text ends in an error.
  static func compose(
    _ bytes: UnsafeBufferPointer<UInt8>,
    file: String
  ) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    var composer = YAMLComposer(file: file)
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { preconditionFailure("out of memory") }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else {
        composer.report(parser)
        return (nil, composer.diagnostics)
      }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT { break }
      guard composer.take(event) else { return (nil, composer.diagnostics) }
    }
    return (composer.root, composer.diagnostics)
  }

  /// Adds one event; false when reading must stop.
  private mutating func take(_ event: yaml_event_t) -> Bool {
    let origin = origin(of: event.start_mark)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      guard documents == 1 else { return stop(Self.severalDocuments, at: origin) }
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      refuse(anchor: scalar.anchor, at: origin)
      if scalar.quoted_implicit == 0, scalar.plain_implicit == 0 {
        refuse(tag: scalar.tag, at: origin)
      }
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
        as: UTF8.self
      )
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      return add(YAMLNode(content: .scalar(text, isPlain: isPlain), origin: origin))
    case YAML_SEQUENCE_START_EVENT:
      refuse(anchor: event.data.sequence_start.anchor, at: origin)
      refuse(tag: event.data.sequence_start.tag, at: origin)
      return open(.sequence([], origin), at: origin)
    case YAML_MAPPING_START_EVENT:
      refuse(anchor: event.data.mapping_start.anchor, at: origin)
      refuse(tag: event.data.mapping_start.tag, at: origin)
      return open(.mapping([], origin, key: nil), at: origin)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return close()
    case YAML_ALIAS_EVENT:
      let name = event.data.alias.anchor.map { String(cString: $0) } ?? ""
      diagnostics.append(Diagnostic(at: origin, Self.alias(name)))
      return add(YAMLNode(content: .scalar("*" + name, isPlain: true), origin: origin))
    default: break
    }
    return true
  }

  private mutating func open(_ frame: Frame, at origin: Origin) -> Bool {
    guard frames.count < Self.maximumDepth else {
      return stop(Self.tooDeep(limit: Self.maximumDepth), at: origin)
    }
    if case .mapping(_, _, key: nil) = frames.last {
      return stop(Self.complexKey, at: origin)
    }
    frames.append(frame)
    return true
  }

  private mutating func close() -> Bool {
    switch frames.removeLast() {
    case .sequence(let nodes, let origin):
      return add(YAMLNode(content: .sequence(nodes), origin: origin))
    case .mapping(let entries, let origin, _):
      return add(YAMLNode(content: .mapping(withoutRepeats(entries)), origin: origin))
    }
  }

  private mutating func add(_ node: YAMLNode) -> Bool {
    values += 1
    guard values <= Self.maximumValues else {
      return stop(Self.tooManyValues(limit: Self.maximumValues), at: node.origin)
    }
    // The frame is taken out while it grows, so that its array is not copied.
    switch frames.popLast() {
    case nil: root = node
    case .sequence(var nodes, let origin):
      nodes.append(node)
      frames.append(.sequence(nodes, origin))
    case .mapping(var entries, let origin, let key):
      if let key {
        entries.append(YAMLNode.Entry(key: key.0, origin: key.1, value: node))
        frames.append(.mapping(entries, origin, key: nil))
      } else if case .scalar(let text, _) = node.content {
        frames.append(.mapping(entries, origin, key: (text, node.origin)))
      }
    }
    return true
  }

  private mutating func withoutRepeats(_ entries: [YAMLNode.Entry]) -> [YAMLNode.Entry] {
    if entries.count <= 12 {
      var isUnique = true
      for index in entries.indices.dropFirst() where isUnique {
        isUnique = !entries[..<index].contains { $0.key == entries[index].key }
      }
      if isUnique { return entries }
    }
    var lines: [String: Int] = [:]
    var kept: [YAMLNode.Entry] = []
    for entry in entries {
      if let first = lines[entry.key] {
        diagnostics.append(
          Diagnostic(at: entry.origin, .repeatedKey(entry.key, firstLine: first))
        )
        continue
      }
      lines[entry.key] = entry.origin.line
      kept.append(entry)
    }
    return kept
  }

  private mutating func refuse(anchor: UnsafeMutablePointer<yaml_char_t>?, at origin: Origin) {
    guard let anchor else { return }
    diagnostics.append(Diagnostic(at: origin, Self.anchor(String(cString: anchor))))
  }

  private mutating func refuse(tag: UnsafeMutablePointer<yaml_char_t>?, at origin: Origin) {
    guard let tag else { return }
    diagnostics.append(Diagnostic(at: origin, Self.tag(String(cString: tag))))
  }

  private mutating func stop(_ phrase: Phrase, at origin: Origin) -> Bool {
    diagnostics.append(Diagnostic(at: origin, phrase))
    return false
  }

  private func origin(of mark: yaml_mark_t) -> Origin {
    Origin(file: file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private mutating func report(_ parser: yaml_parser_t) {
    let words = parser.problem.map { String(cString: $0) } ?? "out of memory"
    let context = parser.context.map { String(cString: $0) } ?? ""
    let problem = YAMLProblem(words, context: context)
    // A quotation mark that stays open is shown where it opens, not where the file ends.
    let mark = problem == .openQuote ? parser.context_mark : parser.problem_mark
    let origin =
      parser.error == YAML_READER_ERROR
      ? Origin(file: file, line: Int(parser.mark.line) + 1)
      : origin(of: mark)
    diagnostics.append(Diagnostic(at: origin, problem.phrase))
  }
}
