import PaperCorpus

@testable import EntityExtraction

/// A name that a fixture's text holds, with what the finding of names would say of it.
struct KnownName {
  var surfaces: [String]
  var type: EntityType
  var role: EntityRole
  var isGeneric = false
  /// How sure it is that the text names it.
  var confidence = 1.0
  /// How likely it is that the paper introduces it, where its role does not say.
  var novelty: Double?

  /// A name with its other spellings.
  init(_ surfaces: String..., type: EntityType, role: EntityRole, isGeneric: Bool = false) {
    self.surfaces = surfaces
    self.type = type
    self.role = role
    self.isGeneric = isGeneric
  }

  /// What the paper introduces.
  static func new(_ surfaces: String..., type: EntityType = .method) -> KnownName {
    var name = KnownName(type: type, role: .introduces)
    name.surfaces = surfaces
    return name
  }

  /// What the paper builds on.
  static func used(_ surfaces: String..., type: EntityType = .method) -> KnownName {
    var name = KnownName(type: type, role: .uses)
    name.surfaces = surfaces
    return name
  }

  /// The same, less sure.
  func sure(_ confidence: Double) -> KnownName {
    var name = self
    name.confidence = confidence
    return name
  }

  /// The same, which the paper may well introduce.
  func new(by novelty: Double) -> KnownName {
    var name = self
    name.novelty = novelty
    return name
  }

  /// A rival.
  static func rival(_ surface: String, type: EntityType = .method) -> KnownName {
    KnownName(surface, type: type, role: .comparesWith)
  }

  /// A measure.
  static func metric(_ surface: String) -> KnownName { KnownName(surface, type: .metric, role: .measures) }

  /// A benchmark or a data set that is tested on.
  static func data(_ surface: String, type: EntityType = .benchmark) -> KnownName {
    KnownName(surface, type: type, role: .evaluatesOn)
  }
}

/// A summary whose names are known, read for its facts.
struct FactFixture {
  let fixture: SummaryFixture
  let candidates: [EntityCandidate]
  let novelty: [Double]

  /// Finds every place of the names in a summary, longer names first.
  init(title: String = "", _ sections: [(Section.Kind, [String])], _ names: [KnownName]) {
    fixture = SummaryFixture(title: title, sections)
    let text = fixture.text
    let bytes = text.bytes
    var isTaken = [Bool](repeating: false, count: bytes.count)
    var mentions = [[Mention]](repeating: [], count: names.count)
    let surfaces = names.enumerated().flatMap { index, name in name.surfaces.map { (index, Array($0.utf8)) } }
    for (index, surface) in surfaces.sorted(by: { $0.1.count > $1.1.count }) {
      for start in bytes.indices where bytes[start...].starts(with: surface) {
        let range = start..<start + surface.count
        guard !isTaken[range].contains(true) else { continue }
        for place in range { isTaken[place] = true }
        let section = fixture.summary.sections.firstIndex { $0.span.range.contains(start) }
        mentions[index].append(
          Mention(
            span: ByteSpan(range.lowerBound, range.upperBound),
            surface: String(decoding: surface, as: UTF8.self),
            section: section, confidence: names[index].confidence, source: .lexicon))
      }
    }
    novelty = names.map { $0.novelty ?? ($0.role == .introduces ? 1 : 0) }
    candidates = zip(names, mentions).map { name, mentions in
      EntityCandidate(
        name: name.surfaces[0], mentions: mentions.sorted { $0.span < $1.span },
        shares: TypeRoleShares(name.type, name.role), isGeneric: name.isGeneric)
    }
  }

  /// A sentence of a paper's results.
  init(_ sentence: String, _ names: KnownName...) { self.init([(.results, [sentence])], names) }

  /// What the summary says as a whole.
  var extraction: SummaryExtraction {
    FactExtractor(summary: fixture.tokenized).extraction(of: candidates, novelty: novelty)
  }

  /// Its results as `subject @ data: metric value unit < rival`.
  var results: [String] {
    let extraction = extraction
    return extraction.results.map { result in
      let name = { (index: Int) in extraction.candidates[index].name }
      let data = result.evaluatedOn.map { " @ " + name($0) } ?? ""
      let rival = result.relativeTo.map { " < " + name($0) } ?? ""
      return "\(name(result.subject))\(data): \(name(result.metric)) \(result.value)\(result.unit)\(rival)"
    }
  }

  /// Its relations as `source variant_of target`.
  var relations: [String] {
    let extraction = extraction
    return extraction.relations.map { relation in
      let (source, target) = (extraction.candidates[relation.source], extraction.candidates[relation.target])
      return "\(source.name) \(relation.type.rawValue) \(target.name)"
    }
  }
}

extension [EntityCandidate] {
  /// For each of them how likely it is that the paper introduces it, by its role.
  var novelty: [Double] { map { $0.role == .introduces ? 1 : 0 } }
}
