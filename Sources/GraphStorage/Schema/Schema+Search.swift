extension Schema {
  /// The words of each summary, as `SearchWords` finds them, under the number that `SearchRow` gives it.
  ///
  /// The index holds which summaries have a word, and no text, which stands in `section`.
  static let search = """
    CREATE VIRTUAL TABLE search USING fts5(words, content='', detail='none', tokenize='ascii');

    """
}
