/// Korean words of the field with the English word that each stands for, transliterations included: what lets
/// a term that no paper glosses meet its English form. Words only, no names of things.
enum TermWords {
  /// The English words, stemmed, for each Korean one of at least two syllables.
  static let english: [SyllableKey: [String]] = {
    var table: [SyllableKey: [String]] = [:]
    for line in terms.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      let parts = line.split(separator: "=")
      guard parts.count == 2 else { continue }
      let words = parts[0].split(separator: " ").map { EnglishStem.of(String($0)) }
      for korean in parts[1].split(separator: " ") { table[SyllableKey(korean.unicodeScalars)] = words }
    }
    return table
  }()

  private static let vocabulary = Set(english.values.joined())

  /// Whether a word, as `TermForm` gives it, is one that terms of the field are made of.
  static func isEnglish(_ word: String) -> Bool { vocabulary.contains(word) }

  /// The length of the longest Korean word, in syllables.
  static let longest = english.keys.map(\.count).max() ?? 0

  /// English terms, each with the Korean words for it.
  private static let terms = """
    ability=능력; absolute=절대 절대적; accuracy=정확도 정확성; action=행동 액션; activation=활성화 활성; adapter=어댑터
    adaptive=적응형 적응적 적응; adversarial=적대적 적대; agent=에이전트; aggregation=집계; algorithm=알고리즘
    alignment=정렬; allocation=할당; analysis=분석; animation=애니메이션; annotation=주석 어노테이션; answering=응답
    architecture=아키텍처; artificial intelligence=인공지능; attack=공격; attention=어텐션 주의 주목; attribute=속성
    audio=오디오; augmentation=증강; autoencoder=오토인코더 자동인코더 자기부호화기; automatic=자동
    autoregressive=자기회귀 자동회귀 자가회귀 오토리그레시브; avatar=아바타; average=평균; background=배경; based=기반
    benchmark=벤치마크; bias=편향; bidirectional=양방향; binary=이진; block=블록; budget=예산; cache=캐시
    caching=캐싱; calibration=보정 캘리브레이션; calling=호출; camera=카메라; canvas=캔버스; caption=캡션
    captioning=캡셔닝; causal=인과적 인과; centric=중심; chain=체인; character=캐릭터; circuit=회로
    classical=고전적 고전적인; classification=분류; classifier=분류기; clinical=임상; clipping=클리핑
    clustering=군집화 클러스터링; code=코드; coding=코딩; cognitive=인지적 인지; collaboration=협업; collapse=붕괴
    commonsense=상식; compression=압축; computation=연산; concept=개념; conditional=조건부; confidence=신뢰도
    consistency=일관성; constraint=제약; context=문맥 맥락 컨텍스트; continual=지속적 지속; continuous=연속적 연속
    contrastive=대조적 대조 대비; control=제어; controllable=제어가능한; conventional=기존; convergence=수렴
    conversation=대화; correlation=상관관계; cosine=코사인; cost=비용; criterion=기준; cross=교차 크로스
    crosslingual=교차언어; curation=큐레이션; curriculum=커리큘럼; data=데이터; dataset=데이터셋 데이터세트; decay=감쇠
    decoder=디코더 복호화기; decoding=디코딩; decomposition=분해; deep=심층 딥; denoiser=디노이저; denoising=디노이징 잡음제거
    dense=밀집 조밀한; depth=깊이; descent=하강법 하강; design=설계; detection=탐지 검출 감지; detector=검출기 탐지기
    dialect=방언; difficulty=난이도; diffusion=확산 디퓨전; dimension=차원; discrete=이산 이산적; distance=거리
    distillation=증류; distribution=분포; divergence=발산; diversity=다양성; document=문서; domain=도메인
    driven=주도; dual=듀얼 이중; dynamic=동적 다이나믹; early=조기; editing=편집; efficiency=효율성 효율
    efficient=효율적 효율적인; embedding=임베딩; emotion=감정; encoder=인코더 부호화기; encoding=인코딩 부호화; energy=에너지
    engineering=엔지니어링; ensemble=앙상블; entropy=엔트로피; error=오류 오차; estimation=추정; evaluation=평가
    evaluator=평가자 평가기; evolution=진화; execution=실행; expert=전문가; explicit=명시적; exploration=탐험
    extrapolation=외삽; face=얼굴; factuality=사실성; fairness=공정성; family=계열; feature=특징
    feed forward=피드포워드; feedback=피드백; few step=소수단계 소수스텝; fewshot=퓨샷; fidelity=충실도; filtering=필터링
    finetuning=미세조정 파인튜닝 미세튜닝; flow=흐름 플로우; following=따르기 준수; forgetting=망각; frame=프레임
    framework=프레임워크; free=프리; frequency=주파수; full=완전 전체; function=함수; fusion=융합; game=게임; gate=게이트
    gating=게이팅; gaussian=가우시안; general=범용 일반; generalization=일반화; generation=생성; generative=생성형 생성적
    geometric=기하학적 기하적; global=전역 전역적 글로벌; gradient=그래디언트 기울기; gradient descent=경사하강법 경사하강
    graph=그래프; grounding=그라운딩; group=그룹; guidance=가이던스 가이드; hacking=해킹; hallucination=환각
    hard=하드; head=헤드; hidden=은닉; hierarchical=계층적 계층형; high resolution=고해상도; human=인간; hybrid=하이브리드
    hyperparameter=하이퍼파라미터; identity=정체성; image=이미지; implicit=암묵적 암시적; improvement=개선
    in context=인컨텍스트; information=정보; initialization=초기화; inpainting=인페인팅; input=입력; insertion=삽입
    instruction=지시 지침 명령어; instruction following=명령수행 명령준수 지시수행 지시이행; interaction=상호작용
    intermediate=중간; interpolation=보간; interpretability=해석가능성; joint=공동; kernel=커널; keypoint=키포인트
    knowledge=지식; label=라벨 레이블; language=언어; large=대규모 대형 거대; latency=지연시간; latent=잠재; law=법칙
    layer=레이어; learning=학습; legal=법률; length=길이; level=레벨 수준; library=라이브러리; lightweight=경량 경량화된
    linear=선형; lip=입술; local=국소 지역적 로컬; logical=논리 논리적; long=장기; loss=손실; low bit=저비트
    low rank=저랭크 저차원랭크; machine=기계; manipulation=조작; map=맵; mapping=매핑; mask=마스크; masked=마스크드
    masking=마스킹; matching=매칭 일치; math=수학 수학적; matrix=행렬; mechanism=메커니즘; mechanistic=기계론적 메커니즘적
    medical=의료; membership=멤버십; memory=메모리; merging=병합; mesh=메시; method=방법 기법 방식 방법론; metric=지표 메트릭
    mining=마이닝; mixture=혼합; modality=모달리티; model=모델; modeling=모델링; module=모듈; motion=모션
    multi=다중 멀티; multi agent=멀티에이전트 다중에이전트; multi head=멀티헤드 다중헤드; multi hop=멀티홉 다중홉
    multi scale=멀티스케일 다중스케일; multi step=다단계 다중단계 멀티스텝; multi task=멀티태스크 다중작업 다중과제
    multi turn=멀티턴 다중턴 다중회차; multi view=다중시점 멀티뷰 다시점; multilingual=다국어
    multimodal=멀티모달 다중모달 다중모달리티 멀티모달리티 다중양식; music=음악; named entity=명명개체 개체명; natural language=자연어
    navigation=내비게이션 네비게이션; nearest=최근접; negative=네거티브; neighbor=이웃; network=네트워크 신경망; neural=신경
    next=다음; noise=노이즈 잡음; nonautoregressive=비자기회귀 비자동회귀; normalization=정규화; object=객체
    objective=목표; offline=오프라인; one=단일; online=온라인; open=개방형; optimal=최적; optimization=최적화
    optimizer=옵티마이저 최적화기; output=출력; pairwise=페어와이즈 쌍별 쌍대; parallel=병렬; parameter=파라미터 매개변수
    parsing=파싱; patch=패치; path=경로; perceptual=지각적 지각; performance=성능; personalization=개인화
    personalized=개인화된; phase=위상; pipeline=파이프라인; pixel=픽셀; planning=계획; platform=플랫폼
    point cloud=포인트클라우드; policy=정책; pooling=풀링; pose=자세 포즈; positional=위치; post training=사후학습 사후훈련
    pre training=사전학습 사전훈련; prediction=예측; preference=선호도 선호; preservation=보존 유지; privacy=프라이버시
    probabilistic=확률적; problem=문제; problem solving=문제해결 문제풀이; process=프로세스; processing=처리
    progressive=점진적; projector=프로젝터; prompt=프롬프트; prompting=프롬프팅; protocol=프로토콜; pruning=프루닝 가지치기
    quality=품질; quantification=정량화; quantization=양자화; quantum=양자; query=쿼리
    question answering=질의응답 질문응답 질문답변; random=랜덤 무작위; ranking=랭킹; ratio=비율; reasoning=추론
    recognition=인식; recommendation=추천; reconstruction=재구성; reduction=감소; reference=참조 레퍼런스
    refinement=정제; reflection=성찰; region=영역; regression=회귀; regularization=규제 정칙화; reinforcement=강화
    rejection=거부; relative=상대적 상대; removal=제거; rendering=렌더링; representation=표현; research=연구 리서치
    residual=잔차 잔여; resolution=해상도; restoration=복원; retrieval=검색; retrieval augmented=검색증강; reward=보상; robot=로봇
    robust=강건한 견고한; robustness=강건성 견고성; rollout=롤아웃; rotary=로터리; router=라우터; routing=라우팅; safety=안전성; sample=샘플
    sampler=샘플러; sampling=샘플링; scale=스케일; scaling=스케일링; scene=장면; scheduler=스케줄러; score=점수 스코어
    segmentation=분할 세그멘테이션; self=자기 자가 셀프; self attention=자기어텐션 자기주의 셀프어텐션
    self supervised=자기지도; semantic=의미적 의미론적 시맨틱 의미; semi supervised=준지도; sequence=시퀀스; series=시리즈
    server=서버; similarity=유사도; simulation=시뮬레이션; simulator=시뮬레이터; singular value=특이값 특잇값; sink=싱크
    sliding=슬라이딩; small=소형; social=사회적; soft=소프트; source=소스; sparse=희소; sparsity=희소성
    spatial=공간적 공간; spectrum=스펙트럼; speech=음성 스피치; speed=속도; stage=스테이지; standard=표준; static=정적
    step=스텝 단계; strategy=전략; stream=스트림; streaming=스트리밍; structure=구조; student=학생; style=스타일
    subject=주제 피사체; success rate=성공률; summarization=요약; super resolution=초해상도; supervised=지도
    surface=표면; synchronization=동기화 싱크로나이제이션; synthesis=합성; system=시스템; target=타깃 타겟
    task=태스크 과제 작업; teacher=교사; template=템플릿; temporal=시간적; test time=테스트타임; text=텍스트; text to=텍스트투
    texture=텍스처; thought=사고; token=토큰; tokenizer=토크나이저; tool=도구; traditional=전통적인 전통적; training=훈련
    trajectory=궤적; transfer=전이; transformer=트랜스포머 변환기; translation=번역; transport=수송; tree=트리
    tuning=튜닝; uncertainty=불확실성; understanding=이해; unified=통합; uniform=균일; unsupervised=비지도
    update=업데이트; use=사용 활용; variance=분산; variational=변분; vector=벡터; verification=검증; verifier=검증기
    video=비디오 동영상 영상; virtual try on=가상착용 가상피팅; vision=비전; vision language=시각언어 비전언어; visual=시각적 시각
    voxel=복셀; watermark=워터마크; weak=약한; web=웹; weight=가중치; window=윈도우; word=단어; world=세계 월드
    zeroshot=제로샷; zeroth order=제로차
    """
}
