### The card on an order page.

banner-name = Stuck Parcel
banner-dismiss = 더 급한 조언이 나올 때까지 숨기기
banner-hidden = 더 급한 조언이 나올 때까지 숨김
banner-close-note = 이 안내 닫기
banner-menu = 메뉴
banner-to-edge = 페이지 가장자리로 줄이기
banner-to-left = 왼쪽으로 옮기기
banner-to-right = 오른쪽으로 옮기기
banner-shortcut = 이 주문 페이지에 카드 표시
banner-flags = 위험 신호
banner-reasons = 소식이 없을 만한 이유
banner-steps = 할 일
banner-message = 판매자에게 보낼 메시지
banner-dispute = 분쟁에 쓸 글
banner-dispute-provider = 카드사·결제 업체용 요약
banner-copy-dispute = 글 복사
banner-copied-dispute = 복사했어요. 이제 분쟁 화면에 붙여 넣으세요.
banner-copied-report = 복사했어요.
banner-copied-diagnostics = 복사했어요. 설정에서 “{ $where }”를 골라 신고에 붙여 넣으세요.
banner-meaning = 번역
banner-seller-language = 메시지 언어
banner-copy = 메시지 복사
banner-copied = 복사했어요. 이제 채팅에 붙여 넣으세요.
banner-copy-failed = 브라우저가 복사를 허용하지 않았어요. 글이 선택되어 있으니 Ctrl+C(Mac에서는 Cmd+C)를 누르세요.
banner-chat = 채팅 열기
banner-sent = 보냈어요
banner-trackers = 번호 조회하기
banner-found = 조회됨
banner-nothing = 내역 없음
banner-found-at = { $tracker }: 조회됨
banner-nothing-at = { $tracker }: 내역 없음
banner-parcel-of = 이 주문의 택배는 { $count }개예요. 여기서는 { $number }에 대해 알려 드려요.
banner-parcels = 이 주문의 택배는 { $count }개예요: { $numbers }.
banner-part-sent = 이 주문에서 발송된 부분:
banner-part-unsent = 이 주문의 나머지는 아직 발송되지 않았어요.
banner-in-hands = 물건을 받으셨나요?
banner-in-hands-all = 전부 받으셨나요?
banner-have-it = 받았어요
banner-have-all = 전부 받았어요
banner-not-have-all = 빠진 게 있어요
banner-not-have-delivered = 배송 완료된 건 못 받았어요
banner-not-have-it = 못 받았어요
banner-not-at-pickup = 수령 장소에 없어요
banner-answers = 어떤 일이 있었나요?
banner-new-number = 판매자가 준 새 번호
banner-save = 저장
banner-said = { $date }: { $answer }
banner-said-elsewhere = { $date }: { $answer } (주문 { $order }에 기록됨)
banner-log = 내 기록
banner-undo = 되돌리기
banner-log-day = 날짜
banner-facts = 이 정보의 출처
banner-missing = 읽지 못한 항목: { $list }.
banner-list-comma = { $first }, { $second }
banner-diagnostics = 문제가 있나요? 진단 정보 복사
banner-copy-diagnostics = 진단 정보 복사
banner-evidence = 분쟁 자료 만들기
banner-opens = 새 탭에서 열려요

## The waiting bar in words, and the countdown

bar-text = { $normal }일째까지는 소식이 없어도 정상이에요. { $write }일째부터는 판매자에게 문의하고, { $flag }일째가 지나면 위험 신호예요. 오늘은 { $day }일째예요.
bar-legend = { $normal }일째까지 정상 · { $write }일째부터 문의 · { $flag }일째 이후 위험
protection-left = 구매자 보호: { $days }일 남음, { $date }까지
protection-today = 구매자 보호가 오늘({ $date }) 끝나요
protection-over = 구매자 보호가 { $date }에 끝났어요
protection-also = AliExpress에는 { $date }도 표시돼요. 더 이른 날짜를 따르는 것이 안전해요.
protection-estimate = 구매자 보호: 약 { $days }일 남음(예상 종료일: { $date }). 페이지에 날짜가 없어요.
protection-estimate-over = 구매자 보호가 끝났을 수 있어요(예상 종료일: { $date }). 페이지에 날짜가 없어요.

## What the buyer can note

said-have-it = 받았어요
said-do-not-have-it = 못 받았어요
said-other-place = 다른 도시나 나라가 나와요
said-weight-mismatch = 무게가 맞지 않아요
said-wrong-number = 제 운송장 번호가 아니에요
said-checked-found = 조회된 곳: { $tracker }
said-checked-nothing = 내역이 없는 곳: { $tracker }
said-wrote = 판매자에게 문의했어요: { $message }
said-wrote-again = 판매자에게 다시 문의했어요: { $message }
said-wrote-own = 판매자에게 문의했어요
said-seller-waits = 판매자가 기다려 달라고 해요
said-seller-number = 판매자가 새 번호를 줬어요: { $number }
said-seller-template = 판매자가 정해진 문구로만 답해요
said-seller-refused = 판매자가 거절했어요
said-seller-silent = 판매자가 답하지 않아요
said-dispute-opened = 분쟁을 제기했어요
said-dispute-offer = 분쟁에 제안이 왔어요
said-dispute-escalated = AliExpress에서 심사하고 있어요
said-dispute-closed = 환불 없이 분쟁이 끝났어요
said-refunded = 환불받았어요

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = 배송 조회 안 됨
wrote-silent-accepted = 배송사에서 소식 없음
wrote-silent-exported = 해외 발송 뒤 소식 없음
wrote-silent-arrived = 받는 나라에서 소식 없음
wrote-not-shipped = 아직 발송되지 않음
wrote-cancel = 취소 승인 요청
wrote-not-received = 배송 완료지만 받지 못함
wrote-wrong-number = 잘못된 번호
wrote-trouble = 배송 중 문제
wrote-extend-protection = 보호 연장 요청
wrote-reminder = 답장 요청

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = Cainiao
tracker-universal = 통합 배송 조회
tracker-local-post = 현지 우체국
tracker-courier = 택배사

## The dispute: what to attach, and until when

disputing-attach = 첨부할 것
disputing-order = 주문 화면 캡처
disputing-tracker = 조회 사이트 화면 캡처
disputing-chat = 판매자와의 채팅 화면 캡처
disputing-place = 다른 곳으로 배달됐다는 증거
disputing-post = 문제를 확인해 주는 우체국이나 택배사의 메시지
disputing-not-yet = 아직 없어요.
disputing-you-have = 준비했어요.
disputing-protection = 보호 기한({ $date })이 여기에 적혀 있어요.
disputing-history = 배송 조회 기록 { $count }건을 { $date }에 여기에 저장했어요.
disputing-log = 내 기록이 { $count }건 있어요.
disputing-if-any = 있을 때만 첨부하세요.
disputing-open-by = 마지막 날까지 미루지 말고 { $date }까지 제기하세요.
disputing-open-by-day = { $date }까지 제기하세요.
disputing-window = 분쟁은 보통 { $date }까지 제기할 수 있어요. 그날까지 기다리지 마세요.
disputing-window-today = 분쟁은 보통 오늘까지만 제기할 수 있어요.
disputing-show = 위치 보기
disputing-shown = 페이지에 표시했어요. 누를지는 직접 정하세요.
disputing-not-found = 이 페이지에는 버튼이 없어요. 주문 페이지에서 상품 옆의 “반품/환불”을 찾아보세요.

## The card on the page of the chat

chat-insert = 메시지 입력란에 넣기
chat-click-first = 먼저 메시지 입력란을 클릭하세요
chat-inserted = 메시지 입력란에 넣었어요. 읽어 보고 직접 보내세요.
chat-insert-failed = 페이지가 글을 받지 않았어요. 대신 복사하세요.
chat-dismiss = 이 페이지에서 숨기기
chat-none = 이 주문은 지금 보낼 메시지가 없어요.
chat-which = 이 채팅은 어느 주문에 관한 것인가요?
chat-orders = 다른 주문

## Good to know, for this order or the next one

hint-title = 알아 두면 좋은 점
hint-economy-for-much = 이 주문은 이코노미 배송이에요. 이 가격이라면 다음에는 돈을 더 내더라도 배송 조회가 되는 방법이 좋아요.
hint-zip = 우편번호 { $zip } 형식이 다음 나라와 맞지 않아 보여요: { $country }. 주소를 확인하고 판매자에게 알리세요.
hint-stuck-store = 이 스토어의 지난 주문 { $count }건은 배송이 멈췄어요.
hint-save-number = 번호가 나온 날 배송 조회 페이지를 여세요. 그러면 여기에 저장돼요. 며칠에 한 번만 봐도 충분해요.

## Facts, and where they were read

fact-order = 주문
fact-placed = 주문일
fact-paid = 결제일
fact-shipped = 발송일
fact-ended = 종료일
fact-status = 상태
fact-protection = 보호 기한
fact-country = 국가
fact-city = 도시
fact-zip = 우편번호
fact-store = 스토어
fact-number = 운송장 번호
fact-second-number = 두 번째 번호
fact-carrier = 배송사
fact-service = 배송 방법
fact-last-event = 최근 기록
fact-newest-differs = 최근 기록이 서로 달라요
fact-newest = { $behindPlace }에서는 { $behind }, { $aheadPlace }에서는 { $ahead }이에요. 더 최근 것을 따라요.
fact-no-event = 배송 조회를 읽음, 아직 기록 없음

## The status of an order

status-unpaid = 결제 전
status-processing = 판매자가 준비 중
status-shipped = 발송됨
status-completed = 완료
status-cancelled = 취소됨
status-closed = 종료됨
status-in-dispute = 분쟁 중
status-refunded = 환불됨

## Where a fact was read

source-estimate = 추정
source-address = 페이지 주소
source-list-page = 주문 목록
source-detail-page = 주문 페이지
source-tracking-page = 배송 조회 페이지
source-list-answer = 주문 목록의 데이터
source-refund-answer = 환불 목록의 데이터
source-detail-answer = 주문 페이지의 데이터
source-tracking-answer = 배송 조회 페이지의 데이터
source-cainiao = Cainiao
source-buyer = 나

## The mark on the order list

chip-wait-until = { $date }까지 기다리기
chip-label = Stuck Parcel: { $verdict }
status-partly-shipped = 일부 발송됨
status-cancel-requested = 취소 요청됨
disputing-in-file = 분쟁 자료에 있어요.
status-expired = 기한 만료
fact-refund-words = 목록에 표시된 환불 또는 분쟁
banner-also = 이 택배에 함께 든 주문
banner-also-ends = 주문 { $order }의 구매자 보호가 먼저 끝나므로 여기에서는 그 날짜를 기준으로 해요.
delivery-past = 예상 배달일은 { $date }이었고, 그날이 지났어요.
delivery-moved = 예상 배달일이 { $first }에서 { $date }로 바뀌었어요.
delivery-moved-past = 예상 배달일이 { $first }에서 { $date }로 바뀌었고, 그날도 지났어요.
delivery-coupon = 쇼핑몰에서 { $date } 뒤에 배달되면 쿠폰을 주기로 했어요. 쿠폰을 받는 “Collect” 버튼은 주문 페이지의 상품 옆에 있어요.
fact-expected = 예상 배달일
verdict-says-undated = 주문 페이지에는 날짜 없이 “{ $words }”라고 되어 있어요.
fact-latest-words = 주문 페이지의 최근 기록
chip-unread = 배송 조회 안 읽음
