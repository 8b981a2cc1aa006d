### The page with all orders.

dashboard-title = 모든 택배
dashboard-summary = 할 일 있음 { $act }건 · 배송 중 { $moving }건 · 종료 { $finished }건
dashboard-loading = 주문 { $count }건 읽는 중…
dashboard-search = 검색
dashboard-search-hint = 주문 번호, 운송장 번호, 스토어, 상품, 메모
dashboard-filter = 보기
dashboard-filter-all = 전체
dashboard-filter-act = 할 일 있음
dashboard-filter-moving = 배송 중
dashboard-filter-finished = 종료
dashboard-sort = 정렬
dashboard-sort-gravity = 급한 순서
dashboard-sort-protection = 남은 보호 일수
dashboard-sort-seen = 마지막 확인
dashboard-hide-delivered = 배달된 것 숨기기
dashboard-hidden = 배달된 주문 { $count }건을 숨겼어요
dashboard-found = 주문 { $count }건
dashboard-more = { $count }건 더 보기
dashboard-nothing = 맞는 주문이 없어요.
dashboard-details = 자세히
dashboard-less = 접기
dashboard-open-order = 주문 열기
dashboard-archived = { $date }에 보관했어요. 공간을 아끼려고 자세한 내용은 지웠어요.
dashboard-look-again-on = 다시 확인할 날: { $date }
dashboard-history = 페이지에 언제 무엇이 나왔는지
dashboard-history-range = { $first }~{ $last }
dashboard-newest-event = 최근 기록
dashboard-refund = 환불
dashboard-log = 내 기록
dashboard-log-undone = { $text } (되돌림)
dashboard-log-empty = 아직 없어요.
dashboard-note = 내 메모
dashboard-note-hint = 입력란을 벗어나거나 Ctrl+Enter를 누르면 저장돼요.
dashboard-saved = 저장됨
dashboard-not-saved = 저장되지 않음
dashboard-again = 다시 확인할 날
dashboard-again-clear = 지우기
dashboard-calendar = 캘린더에 보호 기한 추가
dashboard-calendar-summary = 구매자 보호 종료: { $title }
dashboard-calendar-description = AliExpress 주문 { $order }. 물건을 받지 못했다면 이날 전에 분쟁을 제기하세요.
dashboard-delete = 이 주문 삭제
dashboard-card-hidden = 이 주문 페이지의 카드를 숨겼어요.
dashboard-show-card = 카드 다시 보기
dashboard-deleted = 주문을 삭제했어요: { $order }.
dashboard-undo = 되돌리기
dashboard-parcel = 택배 { $number }

## The popup, beside popup.ftl

popup-all-orders = 모든 주문
popup-act = 할 일이 있는 주문 { $count }건

## What is stored

data-title = 내 데이터
data-about = 모든 내용은 이 브라우저에만 저장돼요. 가끔 내보내세요. 내보낸 파일이 유일한 백업이에요.
data-used = { $whole } MB 중 { $used } MB 사용({ $percent }%)
data-almost-full = 저장 공간이 거의 찼어요. 끝난 주문을 보관해 공간을 만드세요. 번호, 날짜, 남긴 답은 그대로 있고, 배송 조회 기록의 글과 주소는 지워져요.
data-export = 모두 내보내기
data-import = 파일 가져오기
data-table = 표(CSV)
data-archive = 끝난 주문 보관
data-archive-first = 먼저 내보내세요. 보관하면 끝난 주문 { $count }건에서 배송 조회 기록의 글과 주소가 지워져요. AliExpress에 아직 나올 때만 다시 볼 수 있어요.
data-archive-now = 지금 보관
data-archived = 주문 { $count }건을 보관했어요.
data-nothing-to-archive = 보관할 것이 없어요.
data-delete-all = 모두 삭제
data-delete-first = 주문 { $count }건과 모든 메모와 답을 삭제해요. 내보낸 파일이 없으면 되돌릴 수 없어요.
data-delete-now = 지금 모두 삭제
data-deleted = 모두 삭제했어요.
data-cancel = 취소
data-exported = 주문 { $count }건을 내보냈어요.
data-left-out = 항목 { $count }개는 읽지 못해 파일에 넣지 않았어요.
data-unread = 실행하지 않았어요. 저장된 주문을 모두 읽지는 못했어요. 이 창을 닫고 다시 연 다음 한 번 더 시도하세요.
data-working = { $done }/{ $whole }…
data-imported = 주문 { $count }건을 가져왔어요.
data-aside = 항목 { $count }개를 따로 두었고 바뀐 것은 없어요: { $why }.
data-aside-unreadable = 손상 { $count }개
data-aside-nameless = 올바른 주문 번호 없음 { $count }개
data-aside-later = 더 새로운 Stuck Parcel 버전의 항목 { $count }개
data-refused-damaged = 이 파일은 손상됐거나 잘렸어요. 아무것도 가져오지 않았고 바뀐 것도 없어요.
data-refused-foreign = Stuck Parcel에서 내보낸 파일이 아니에요. 바뀐 것은 없어요.
data-refused-later = 더 새로운 Stuck Parcel 버전에서 만든 파일이에요. 확장 프로그램을 업데이트하고 다시 가져오세요. 바뀐 것은 없어요.
data-failed = 처리하지 못했어요: { $error }. 사라진 것은 없어요.
data-full = 이 확장 프로그램이 쓸 수 있는 브라우저 공간이 가득 찼어요. 아래에서 끝난 주문을 보관하고 다시 시도하세요.
data-quarantine = 저장된 항목 { $count }개를 읽지 못했어요
data-quarantine-about = 삭제된 것은 없어요. 이 항목들은 따로 저장되어 있어요. 파일로 저장하거나 삭제할 수 있어요.
data-quarantine-line = 주문 { $order }, { $date }에 따로 둠, { $size } KB
data-quarantine-export = 파일로 저장
data-quarantine-delete = 이 항목들 삭제

## The heads of the spreadsheet's columns

table-order = 주문
table-verdict = 조언
table-why = 이유
table-item = 상품
table-store = 스토어
table-price = 가격
table-number = 운송장 번호
table-second-number = 두 번째 번호
table-placed = 주문일
table-shipped = 발송일
table-protection = 보호 기한
table-days-left = 남은 보호 일수
table-last-event = 최근 기록
table-last-seen = 마지막 확인
table-again = 다시 확인할 날
table-note = 메모
dashboard-again-range = 오늘부터 { $date }까지의 날짜를 선택하세요
data-imported-pictures = 화면 캡처: { $count }장.
data-imported-settings = 설정도 가져왔어요.
data-pictures-left-out = 가져오지 않은 화면 캡처: { $count }장(손상, 파일에 주문 없음 또는 한 주문의 한도 초과).
data-kept-later = 주문 { $count }건은 더 새로운 Stuck Parcel 버전에서 저장된 것이라 그대로 두었어요.
