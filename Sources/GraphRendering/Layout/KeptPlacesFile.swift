import TextEscaping

/// The places of many pictures as text, to be kept from one run to the next.
///
/// A first line names the format. Each picture has a line with its key, width and height, the fault per edge and the
/// edges of its last layout from nothing, and below that one line a node: a tab, its identifier, the middle of mark and
/// label, and what else is known of it: `above` where the label stands above the mark, `hue` with a digit where it is in
/// a group, `step` with the digit of its mark's size, `major` where the label stands out by its rank. Fields are parted
/// by tabs; backslash, tab and line breaks inside of them are written `\\`, `\t`, `\n` and `\r`. Pictures and nodes are
/// ordered, so that equal places are equal bytes.
public struct KeptPlacesFile: Sendable, Hashable {
  /// The places by the key of the picture.
  public var pictures: [String: KeptPlaces]

  private static let heading = "kg places 1"

  /// Creates a file without pictures.
  public init() {
    pictures = [:]
  }

  /// Reads a file.
  ///
  /// - Throws: `RenderingError.damagedPlaces` with the number of the first line that is not as described.
  public init(_ text: String) throws(RenderingError) {
    pictures = [:]
    var key: String?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if number == 0 {
        guard line == Self.heading else { throw .damagedPlaces(line: 1) }
        continue
      }
      if line.isEmpty { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      if line.hasPrefix("\t"), let key, let (node, place) = Self.place(fields) {
        pictures[key]?.places[node] = place
      } else if let (name, places) = Self.picture(fields) {
        pictures[name] = places
        key = name
      } else {
        throw .damagedPlaces(line: number + 1)
      }
    }
  }

  /// The file's content.
  public var text: String {
    var lines = [Self.heading]
    for (key, kept) in pictures.sorted(by: { $0.key < $1.key }) {
      let numbers = [kept.size.width, kept.size.height].map { FixedDecimal.text($0) }
      let fields =
        [Self.escape(key)] + numbers + [FixedDecimal.text(kept.faultPerEdge, places: 3), "\(kept.edges)"]
      lines.append(fields.joined(separator: "\t"))
      for (node, place) in kept.places.sorted(by: { $0.key < $1.key }) {
        let fields = [
          "", Self.escape(node), FixedDecimal.text(place.center.x), FixedDecimal.text(place.center.y),
        ]
        let marks = [
          place.labelIsBelow ? nil : "above", place.hue.map { "hue \($0)" },
          place.markStep.map { "step \($0)" }, place.isMajor ? "major" : nil,
        ]
        lines.append((fields + marks.compactMap { $0 }).joined(separator: "\t"))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func picture(_ fields: [Substring]) -> (String, KeptPlaces)? {
    guard fields.count == 5, !fields[0].isEmpty, let width = number(fields[1]),
      let height = number(fields[2]),
      let fault = number(fields[3]), let edges = Int(fields[4])
    else { return nil }
    let size = Size(width: width, height: height)
    return (unescape(fields[0]), KeptPlaces(size: size, faultPerEdge: fault, edges: edges, places: [:]))
  }

  private static func place(_ fields: [Substring]) -> (String, KeptPlaces.Place)? {
    guard fields.count >= 4, let x = number(fields[2]), let y = number(fields[3]) else { return nil }
    var place = KeptPlaces.Place(center: Point(x: x, y: y), labelIsBelow: true)
    for field in fields.dropFirst(4) {
      if field == "above" {
        place.labelIsBelow = false
      } else if field == "major" {
        place.isMajor = true
      } else if let hue = digit(field, after: "hue ", below: DrawnGraph.mostGroups) {
        place.hue = hue
      } else if let step = digit(field, after: "step ", below: NodeExtent.largestStep + 1) {
        place.markStep = step
      } else {
        return nil
      }
    }
    return (unescape(fields[1]), place)
  }

  private static func digit(_ field: Substring, after word: String, below limit: Int) -> Int? {
    guard field.hasPrefix(word), let digit = Int(field.dropFirst(word.utf8.count)) else { return nil }
    return (0..<limit).contains(digit) ? digit : nil
  }

  /// A number that a drawing can have.
  private static func number(_ field: Substring) -> Double? {
    Double(field).flatMap { $0.isFinite && abs($0) < 1e7 ? $0 : nil }
  }

  private static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\t": escaped += "\\t"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func unescape(_ field: Substring) -> String {
    var text = ""
    var isEscaped = false
    for scalar in field.unicodeScalars {
      if isEscaped {
        let meant: Unicode.Scalar =
          switch scalar {
          case "t": "\t"
          case "n": "\n"
          case "r": "\r"
          default: scalar
          }
        text.unicodeScalars.append(meant)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
