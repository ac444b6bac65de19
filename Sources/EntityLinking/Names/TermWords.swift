/// Korean words of the field with the English word that each stands for, transliterations included: what lets
/// a term that no paper glosses meet its English form. Words only, no names of things.
enum TermWords {
  /// The English words, stemmed, for each Korean one of at least two syllables.
  static let english: [String: [String]] = {
    var table: [String: [String]] = [:]
    for line in terms.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      let parts = line.split(separator: "=")
      guard parts.count == 2 else { continue }
      let words = parts[0].split(separator: " ").map { EnglishStem.of(String($0)) }
      for korean in parts[1].split(separator: " ") { table[String(korean)] = words }
    }
    return table
  }()

  /// The length of the longest Korean word, in syllables.
  static let longest = english.keys.map(\.count).max() ?? 0

  /// English terms, each with the Korean words for it.
  private static let terms = """
    ability=능력; accuracy=정확도 정확성; action=행동 액션; activation=활성화 활성; adapter=어댑터
    adaptive=적응형 적응적 적응; adversarial=적대적 적대; agent=에이전트; algorithm=알고리즘
    alignment=정렬; allocation=할당; analysis=분석; annotation=주석 어노테이션; answering=응답
    architecture=아키텍처; attack=공격; attention=어텐션 주의 주목; audio=오디오
    augmentation=증강; autoencoder=오토인코더 자동인코더 자기부호화기; automatic=자동
    autoregressive=자기회귀 자동회귀 자가회귀 오토리그레시브; avatar=아바타; average=평균; background=배경
    based=기반; benchmark=벤치마크; bias=편향; bidirectional=양방향; block=블록; budget=예산
    cache=캐시; caching=캐싱; calibration=보정 캘리브레이션; camera=카메라; canvas=캔버스
    caption=캡션; captioning=캡셔닝; causal=인과적 인과; chain=체인; classical=고전적 고전적인
    classification=분류; classifier=분류기; clipping=클리핑; clustering=군집화 클러스터링
    code=코드; coding=코딩; cognitive=인지적 인지; collaboration=협업; compression=압축
    computation=연산; concept=개념; conditional=조건부; confidence=신뢰도; consistency=일관성
    constraint=제약; context=문맥 맥락 컨텍스트; continuous=연속적 연속; contrastive=대조적 대조 대비
    control=제어; conventional=기존; controllable=제어가능한; conversation=대화
    correlation=상관관계; cosine=코사인; cost=비용; cross=교차 크로스; crosslingual=교차언어
    curriculum=커리큘럼; data=데이터; dataset=데이터셋 데이터세트; decay=감쇠; decoder=디코더 복호화기
    decoding=디코딩; decomposition=분해; deep=심층 딥; denoiser=디노이저
    denoising=디노이징 잡음제거; depth=깊이; detection=탐지 검출 감지; detector=검출기 탐지기
    diffusion=확산 디퓨전; dimension=차원; discrete=이산 이산적; distance=거리
    distillation=증류; distribution=분포; divergence=발산; diversity=다양성; document=문서
    domain=도메인; dual=듀얼 이중; dynamic=동적 다이나믹; early=조기; editing=편집
    efficiency=효율성 효율; embedding=임베딩; emotion=감정; encoder=인코더 부호화기
    encoding=인코딩 부호화; energy=에너지; ensemble=앙상블; entropy=엔트로피; error=오류
    estimation=추정; evaluation=평가; evaluator=평가자 평가기; evolution=진화; execution=실행
    expert=전문가; exploration=탐험; extrapolation=외삽; factuality=사실성; family=계열
    feature=특징; feedback=피드백; feed forward=피드포워드; fewshot=퓨샷; filtering=필터링
    finetuning=미세조정 파인튜닝 미세튜닝; flow=흐름 플로우; forgetting=망각; frame=프레임
    framework=프레임워크; frequency=주파수; function=함수; fusion=융합; game=게임; gate=게이트
    gaussian=가우시안; generalization=일반화; generation=생성; generative=생성형 생성적
    geometric=기하학적 기하적; global=전역 전역적; gradient=그래디언트 기울기; descent=하강법 하강
    gradient descent=경사하강법 경사하강; graph=그래프; group=그룹; guidance=가이던스 가이드
    hacking=해킹; hallucination=환각; head=헤드; hidden=은닉; hierarchical=계층적 계층형
    human=인간; hybrid=하이브리드; hyperparameter=하이퍼파라미터; identity=정체성; image=이미지
    in context=인컨텍스트; information=정보; initialization=초기화; inpainting=인페인팅
    instruction=지시 지침 명령어; instruction following=명령수행 명령준수 지시수행 지시이행
    following=따르기 준수; interaction=상호작용; interpolation=보간; interpretability=해석가능성
    kernel=커널; knowledge=지식; label=라벨 레이블; language=언어; large=대규모 대형 거대
    latency=지연시간; latent=잠재; law=법칙; layer=레이어; learning=학습; length=길이
    library=라이브러리; linear=선형; local=국소 지역적; long=장기; loss=손실; low rank=저랭크 저차원랭크
    machine=기계; map=맵; mask=마스크; masked=마스크드; masking=마스킹; matching=매칭 일치
    math=수학 수학적; matrix=행렬; mechanism=메커니즘; mechanistic=기계론적 메커니즘적; memory=메모리
    merging=병합; mesh=메시; method=방법 기법 방식 방법론; metric=지표 메트릭; mixture=혼합
    modality=모달리티; model=모델; modeling=모델링; module=모듈; motion=모션
    multi agent=멀티에이전트 다중에이전트; multi head=멀티헤드 다중헤드; multi task=멀티태스크 다중작업 다중과제
    multi turn=멀티턴 다중턴; multi=다중 멀티; multilingual=다국어
    multimodal=멀티모달 다중모달 다중모달리티 멀티모달리티 다중양식; navigation=내비게이션 네비게이션; neighbor=이웃
    network=네트워크 신경망; noise=노이즈 잡음; nonautoregressive=비자기회귀 비자동회귀
    normalization=정규화; object=객체; offline=오프라인; one=단일; online=온라인; open=개방형
    optimal=최적; optimization=최적화; optimizer=옵티마이저 최적화기; transport=수송
    parallel=병렬; parameter=파라미터 매개변수; parsing=파싱; patch=패치; perceptual=지각적 지각
    personalization=개인화; personalized=개인화된; phase=위상; pipeline=파이프라인; pixel=픽셀
    planning=계획; platform=플랫폼; point cloud=포인트클라우드; policy=정책; pooling=풀링
    pose=자세 포즈; positional=위치; post training=사후학습 사후훈련; pre training=사전학습 사전훈련
    prediction=예측; preference=선호도 선호; privacy=프라이버시; probabilistic=확률적
    processing=처리; progressive=점진적; prompt=프롬프트; prompting=프롬프팅; protocol=프로토콜
    pruning=프루닝 가지치기; quality=품질; quantization=양자화; quantum=양자; query=쿼리
    question answering=질의응답 질문응답 질문답변; random=랜덤 무작위; ranking=랭킹; reasoning=추론
    recognition=인식; reconstruction=재구성; reduction=감소; reflection=성찰; region=영역
    regression=회귀; regularization=규제 정칙화; reinforcement=강화; relative=상대적 상대
    rendering=렌더링; representation=표현; residual=잔차 잔여; resolution=해상도
    restoration=복원; retrieval=검색; reward=보상; robot=로봇; routing=라우팅; sampler=샘플러
    sampling=샘플링; scaling=스케일링; scene=장면; scheduler=스케줄러; score=점수 스코어
    segmentation=분할 세그멘테이션; self attention=자기어텐션 자기주의 셀프어텐션
    self supervised=자기지도; self=자기 자가 셀프; semantic=의미적 의미론적 시맨틱
    semi supervised=준지도; sequence=시퀀스; series=시리즈; server=서버; simulation=시뮬레이션
    simulator=시뮬레이터; sink=싱크; small=소형; social=사회적; sparse=희소; sparsity=희소성
    spatial=공간적 공간; spectrum=스펙트럼; speech=음성 스피치; stage=스테이지; standard=표준
    static=정적; step=스텝 단계; strategy=전략; streaming=스트리밍; stream=스트림; structure=구조
    style=스타일; subject=주제 피사체; driven=주도; summarization=요약
    super resolution=초해상도; supervised=지도; synchronization=동기화 싱크로나이제이션
    synthesis=합성; system=시스템; target=타깃 타겟; task=태스크 과제; teacher=교사; student=학생
    temporal=시간적; test time=테스트타임; text=텍스트; text to=텍스트투; token=토큰
    tokenizer=토크나이저; tool=도구; traditional=전통적인 전통적; trajectory=궤적; training=훈련
    transfer=전이; transformer=트랜스포머 변환기; translation=번역; tree=트리; tuning=튜닝
    uncertainty=불확실성; understanding=이해; unified=통합; unsupervised=비지도
    update=업데이트; variance=분산; variational=변분; vector=벡터; verification=검증
    verifier=검증기; video=비디오 동영상 영상; virtual try on=가상착용 가상피팅; vision=비전
    vision language=시각언어 비전언어; visual=시각적 시각; voxel=복셀; watermark=워터마크; weak=약한
    web=웹; weight=가중치; window=윈도우; world=세계 월드; zeroshot=제로샷
    """
}
