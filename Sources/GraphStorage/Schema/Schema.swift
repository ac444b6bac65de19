/// The database's layout, as strings that are never edited once released: a later layout is a later migration.
///
/// Tables of the first group hold what a post contributes and change with that post alone. The `linked_` tables
/// hold what linking and ranking make of all of it and are written anew by each build that changes anything. The
/// views are the public interface.
enum Schema {
  /// Marks a file as a database of this program: the bytes of `kgdb`.
  static let applicationID = 0x6B67_6462

  /// The oldest layout that can be brought to the newest; those before it were never released.
  static let firstVersion = 7

  /// The layouts in order, each as what makes it from the one before it; a database's `user_version` is the number of
  /// its own.
  static let migrations = [contributions + search + linked + views + snapshot]

  /// The newest layout that this program knows.
  static var version: Int { firstVersion + migrations.count - 1 }
}
