/// Where the nodes of a picture stood when it was drawn last, so that it can stay recognisable while its graph grows.
///
/// Coordinates are whole tenths of a point.
public struct KeptPlaces: Sendable, Hashable {
  /// Where a node stood.
  public struct Place: Sendable, Hashable {
    /// The middle of mark and label together.
    public var center: Point
    /// Whether the label stood below the mark rather than above.
    public var labelIsBelow: Bool
    /// The hue of the group that it was in, from 0 to 7; nil where it was in none that was shown.
    public var hue: Int?
    /// The step of its mark's size, from 0 to 6; nil where unknown.
    public var markStep: Int?
    /// Whether its label stood out by its rank.
    public var isMajor: Bool

    /// Creates a place.
    public init(
      center: Point, labelIsBelow: Bool, hue: Int? = nil, markStep: Int? = nil, isMajor: Bool = false
    ) {
      self.center = center
      self.labelIsBelow = labelIsBelow
      self.hue = hue
      self.markStep = markStep
      self.isMajor = isMajor
    }
  }

  /// The size of the drawing.
  public var size: Size
  /// What was wrong with the last layout that was made from nothing, per edge: the measure of when to make another.
  public var faultPerEdge: Double
  /// How many edges that layout had.
  public var edges: Int
  /// The places by the nodes' identifiers.
  public var places: [String: Place]

  /// Creates a record of places.
  public init(size: Size, faultPerEdge: Double, edges: Int, places: [String: Place]) {
    self.size = size
    self.faultPerEdge = faultPerEdge
    self.edges = edges
    self.places = places
  }

  /// Takes down where the nodes of a layout stand.
  public init(_ layout: PictureLayout, of picture: Picture) {
    size = layout.size
    faultPerEdge = layout.origin.faultPerEdge
    edges = layout.origin.edges
    places = [:]
    for node in layout.nodes {
      let value = picture.nodes[node.index]
      places[value.id] = Place(
        center: layout.middle(of: node), labelIsBelow: node.center.y <= node.box.center.y,
        markStep: node.markStep, isMajor: node.weight == .bold && !value.isFocus)
    }
    for group in layout.groups {
      for node in group.nodes { places[picture.nodes[layout.nodes[node].index].id]?.hue = group.hue }
    }
  }
}
