import Foundation
import Testing

@testable import GraphRendering

struct PaletteTests {
  @Test(arguments: [Palette.light, .dark])
  func `text has a contrast of four and a half to the page`(_ palette: Palette) throws {
    let page = try Color(palette.page)
    for text in [palette.ink, palette.mutedInk] { #expect(try Color(text).contrast(to: page) >= 4.5) }
  }

  @Test(arguments: [Palette.light, .dark])
  func `every other colour has a contrast of three to the page`(_ palette: Palette) throws {
    let page = try Color(palette.page)
    for (name, color) in palette.properties where name != "page" {
      #expect(try Color(color).contrast(to: page) >= 3, "\(name)")
    }
  }

  @Test(arguments: [Palette.light, .dark])
  func `text and edges can be read on the areas of groups`(_ palette: Palette) throws {
    for area in try palette.groups.map(Color.init) {
      for text in [palette.ink, palette.mutedInk] { #expect(try Color(text).contrast(to: area) >= 4.5) }
      for edge in [palette.edge, palette.strongEdge] { #expect(try Color(edge).contrast(to: area) >= 3) }
    }
  }

  @Test(arguments: [Palette.light, .dark])
  func `the areas of eight groups differ from each other and from the page`(_ palette: Palette) throws {
    let colors = try (palette.groups + [palette.page]).map(Color.init)
    #expect(colors.count == 9)
    for first in colors.indices {
      for second in 0..<first { #expect(colors[first].distance(to: colors[second]) >= 0.02) }
    }
  }

  @Test(arguments: [Palette.light, .dark])
  func `every kind has a colour of its own, in normal and in deficient sight`(_ palette: Palette) throws {
    let colors = try PictureNode.Kind.allCases.map { try Color(try #require(palette.kinds[$0])) }
    for sight in Sight.all {
      for first in colors.indices {
        for second in 0..<first {
          // A difference of 0.02 is just noticeable in OKLab; four times that is seen in small marks.
          #expect(colors[first].seen(with: sight).distance(to: colors[second].seen(with: sight)) >= 0.08)
        }
      }
    }
  }

  @Test
  func `the contrast of black and white is twenty-one`() throws {
    #expect(abs(try Color("#ffffff").contrast(to: Color("#000000")) - 21) < 1e-9)
  }
}

/// How a person sees colours: a matrix over linear RGB, at full severity (Machado, Oliveira and Fernandes 2009).
private struct Sight {
  let rows: [[Double]]

  static let all = [
    Sight(rows: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
    Sight(rows: [
      [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
    ]),
    Sight(rows: [
      [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
    ]),
  ]
}

private struct Color {
  /// Linear red, green and blue.
  let linear: [Double]

  init(_ hex: String) throws {
    let value = try #require(Int(hex.dropFirst(), radix: 16))
    linear = [value >> 16, value >> 8 & 0xFF, value & 0xFF].map { Self.linearize(Double($0) / 255) }
  }

  private init(linear: [Double]) { self.linear = linear }

  /// The contrast ratio of WCAG 2.2.
  func contrast(to other: Color) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  func seen(with sight: Sight) -> Color {
    Color(linear: sight.rows.map { row in max(0, min(1, zip(row, linear).map { $0 * $1 }.reduce(0, +))) })
  }

  /// The distance in OKLab (Ottosson 2020).
  func distance(to other: Color) -> Double {
    zip(lab, other.lab).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private var luminance: Double { 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] }

  private var lab: [Double] {
    let cones = [
      [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ].map { row in pow(zip(row, linear).map { $0 * $1 }.reduce(0, +), 1.0 / 3) }
    return [
      [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.8086757660],
    ].map { row in zip(row, cones).map { $0 * $1 }.reduce(0, +) }
  }

  private static func linearize(_ value: Double) -> Double {
    value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}
