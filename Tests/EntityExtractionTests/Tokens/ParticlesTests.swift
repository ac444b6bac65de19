import Testing

@testable import EntityExtraction

struct ParticlesTests {
  @Test(arguments: [
    "모델+은", "모델+을", "데이터+를", "구조+와", "정렬+과", "이미지+로", "학습+으로", "픽셀+로", "분포+에서", "분포+에서의", "모델+들은",
    "증류+의", "추론+보다", "통합+하여", "분리+된", "제안+하였다", "모델+만으로도",
  ])
  func `a particle that agrees with its noun is no part of it`(parted: String) throws {
    let parts = parted.split(separator: "+")
    let word = Array(parts.joined().utf16)
    #expect(Particles.stemLength(of: word[...], followsLatin: false) == parts.first?.utf16.count)
  }

  @Test(arguments: ["정확도", "유사도", "교차주의", "도메인", "온라인", "평가", "효과", "결과", "차이", "전문가", "이미지", "트랜스포머"])
  func `a noun that ends like a particle is left whole`(noun: String) {
    let word = Array(noun.utf16)
    #expect(Particles.stemLength(of: word[...], followsLatin: false) == word.count)
  }

  @Test(arguments: [
    "은", "는", "이", "가", "을", "를", "의", "도", "와", "과", "로", "으로", "에서", "보다", "들을", "인", "이라는",
  ])
  func `behind a Latin name any particle is one`(particle: String) {
    let word = Array(particle.utf16)
    #expect(Particles.stemLength(of: word[...], followsLatin: true) == 0)
  }
}
