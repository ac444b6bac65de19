/// What a picture is of.
enum PictureSubject: Hashable {
  /// The most central entities.
  case overview
  /// Entities and what is around them, by their names.
  case entities([String])
  /// The communities around entities, by the entities' names.
  case communities([String])
  /// A paper, by its id.
  case paper(String)
  /// A post, by its file below the blog's root.
  case post(String)

  /// What the places of its nodes are kept under.
  var key: String {
    switch self {
    case .overview: "overview"
    case .entities(let names): "around " + names.joined(separator: ", ")
    case .communities(let names): "community " + names.joined(separator: ", ")
    case .paper(let id): "paper " + id
    case .post(let path): "post " + path
    }
  }
}
