/// Text as literals of Cypher, the query language of Neo4j, Memgraph and Kùzu.
public enum CypherString {
  /// Returns an expression that is the text: a literal between single quotes.
  ///
  /// Only quotes and backslashes are escaped: Kùzu reads no other escape, and every reader takes line breaks as they are. A
  /// backslash in front of a `u` ends the literal and starts another, since some readers look for `\uXXXX` before they look
  /// for strings. NUL is left out, as stores end a string there.
  public static func quote(_ text: String) -> String {
    var quoted = "'"
    quoted.reserveCapacity(text.utf8.count + 2)
    var followsBackslash = false
    for scalar in text.unicodeScalars where scalar.value != 0 {
      switch scalar {
      case "'": quoted += "\\'"
      case "\\": quoted += "\\\\"
      case "u" where followsBackslash: quoted += "' + 'u"
      default: quoted.unicodeScalars.append(scalar)
      }
      followsBackslash = scalar == "\\"
    }
    return quoted + "'"
  }
}
