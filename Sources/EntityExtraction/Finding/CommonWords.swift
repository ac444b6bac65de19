/// Closed lists of words that are no names, or that end, open or join one.
enum CommonWords {
  /// Latin words that name nothing by themselves.
  private static let plain = hashes([
    "sota", "state-of-the-art", "baseline", "baselines", "table", "figure", "fig", "section", "appendix",
    "vs",
    "e.g", "i.e", "etc", "et", "al", "ai", "arxiv", "alphaxiv", "github", "http", "https", "url", "goal",
    "motivation", "contribution", "introduction", "method", "methods", "results", "result", "limitations",
    "limitation", "conclusion", "conclusions", "a", "an", "the", "of", "and", "or", "in", "on", "for", "with",
    "to", "by", "at", "as", "is", "are", "was", "were", "be", "we", "our", "this", "that", "these", "those",
    "it",
    "its", "from", "via", "not", "no", "than", "more", "less", "new", "novel", "paper", "model", "models",
    "data",
    "dataset", "datasets", "benchmark", "benchmarks", "task", "tasks", "training", "test", "top", "end",
    "out",
    "pro", "x", "k", "n", "m", "b", "i", "ii", "iii", "iv", "o(n", "cf", "ours", "project", "page", "code",
    "however", "while", "when", "where", "which", "there", "they", "their", "then", "thus", "such", "each",
    "both",
    "also", "can", "may", "will", "using", "based", "show", "shows", "propose", "results", "further",
    "moreover",
  ])

  /// Korean nouns that say what kind of thing a name is.
  private static let heads = hashes([
    "모델", "모형", "방법", "방식", "기법", "기술", "프레임워크", "시스템", "구조", "아키텍처", "네트워크", "알고리즘", "데이터셋",
    "데이터", "벤치마크", "지표", "척도", "과제", "작업", "태스크", "문제", "모듈", "전략", "함수", "손실", "단계", "도구",
    "라이브러리", "플랫폼", "시리즈", "계열", "버전", "결과", "성능", "실험", "연구", "논문", "환경", "분야", "기반",
  ])

  /// Korean words that stand in front of a term and are no part of it.
  private static let openers = hashes([
    "본", "이", "그", "저", "각", "두", "세", "네", "한", "몇", "여러", "다양", "다양한", "새로운", "기존", "기존의", "제안",
    "제안된", "제안한", "최신", "대표적", "대표적인", "주요", "핵심", "위한", "위해", "통한", "통해", "대한", "대해", "관한", "따른",
    "의한", "및", "또는", "그리고", "또한", "특히", "즉", "등", "기반", "기반의", "활용한", "이용한", "사용한", "연구", "논문",
    "저자", "저자들", "전체", "모든", "단일", "높은", "낮은", "더", "가장", "매우", "같은", "다른", "있는", "없는", "이러한",
    "해당", "일반적인", "효율적인", "효과적인", "강력한", "간단한", "적용", "도입", "결합", "통합", "위", "아래", "일종", "일종인",
  ])

  /// Endings that join two words of one term: 분리된 DMD, 사고의 사슬.
  private static let joints = hashes(["된", "의", "한", "되는", "하는"])

  /// Korean nouns that may follow a name without making it another one's.
  private static let classWords = hashes([
    "모델", "기법", "전략", "메커니즘", "문제", "손실", "능력", "모듈", "시스템", "현상", "방법", "구조", "데이터셋", "벤치마크", "점수",
    "학습", "프레임워크", "함수", "평가", "지표", "방식", "알고리즘", "단계", "아키텍처", "인코더", "옵티마이저", "데이터", "커널",
    "디코더", "과제", "일반화", "설계", "파이프라인", "체계", "태스크", "도구", "컨테이너", "라이브러리", "시뮬레이션", "네트워크",
    "플랫폼", "생성", "프로세스", "작업", "시리즈", "계열",
  ])

  /// The words by the hashes of their text in lower case, as summaries hold them; Korean has one case.
  private static func hashes(_ words: [String]) -> HashTable {
    var table = HashTable(capacity: words.count)
    for word in words { _ = table.insert(FeatureHash.text(Array(word.utf8)[...])) }
    return table
  }

  static func isClassWord(_ token: Int, in summary: TokenizedSummary) -> Bool {
    classWords.contains(summary.words[token])
  }

  static func isPlain(_ token: Int, in summary: TokenizedSummary) -> Bool {
    plain.contains(summary.words[token])
  }

  static func isKoreanHead(_ token: Int, in summary: TokenizedSummary) -> Bool {
    heads.contains(summary.words[token])
  }

  static func opensPhrase(_ token: Int, in summary: TokenizedSummary) -> Bool {
    openers.contains(summary.words[token])
  }

  static func joinsNouns(_ token: Int, in summary: TokenizedSummary) -> Bool {
    joints.contains(summary.words[token])
  }
}
