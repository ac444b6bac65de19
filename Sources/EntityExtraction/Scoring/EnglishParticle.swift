/// The Korean particle that says what an English preposition, or a name's place in its sentence, says: what Korean
/// summaries teach about a name's role holds for English ones too.
enum EnglishParticle {
  /// Prepositions, behind the particle that they stand for.
  private static let prepositions = """
    에서 on in across at
    의 of
    로 with by using via into through
    보다 than over
    위한 for
    에 to
    와 and
    """
  private static let articles = "the a an our its their this these"
  private static let topic = FeatureHash.text(Array("는".utf8)[...])
  private static let object = FeatureHash.text(Array("를".utf8)[...])

  private static let particles: [UInt64: UInt64] = {
    var particles: [UInt64: UInt64] = [:]
    for line in prepositions.split(separator: "\n") {
      let words = line.split(separator: " ").map { FeatureHash.text(Array($0.utf8)[...]) }
      for word in words.dropFirst() { particles[word] = words[0] }
    }
    return particles
  }()
  private static let articleWords = Set(
    articles.split(separator: " ").map { FeatureHash.text(Array($0.utf8)[...]) })

  /// The particle for the name that begins at a token of an English passage; 0 where none is known.
  ///
  /// - Parameters:
  ///   - name: The name's first token.
  ///   - passage: The tokens of the passage.
  ///   - summary: The summary.
  ///   - roleCues: The number of each token's cue.
  /// - Returns: The hash of the particle.
  static func particle(
    before name: Int, in passage: Range<Int>, of summary: TokenizedSummary, roleCues: [UInt8]
  )
    -> UInt64
  {
    var token = name
    while !summary.tokens[token].startsSentence, token > passage.lowerBound,
      articleWords.contains(summary.words[token - 1])
    {
      token -= 1
    }
    guard token > passage.lowerBound, !summary.tokens[token].startsSentence else { return topic }
    if let particle = particles[summary.words[token - 1]] { return particle }
    return roleCues[token - 1] > 0 ? object : 0
  }
}
