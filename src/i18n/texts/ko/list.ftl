### The bar above AliExpress's order list.

list-label = Stuck Parcel: 이 목록에 있는 주문의 배송 조회
list-counts = 배송 중 { $moving }건 · 오늘 읽지 않음 { $unread }건
list-all-read = 배송 중 { $moving }건 · 오늘 모두 읽음
list-unread = 오늘 배송 조회를 읽지 않은 주문: { $unread }건
list-start = 지금 확인
list-progress = { $all }건 중 { $done }건
list-needs-you = 할 일 있음 { $count }건
list-pause = 일시정지
list-resume = 계속
list-stop = 중지
list-failures = 배송 조회 페이지 3개를 연달아 읽지 못해서 멈췄어요.
list-day-limit = 오늘은 여기까지예요. 배송 조회 페이지는 하루에 60개까지만 열어요.
list-blocked = AliExpress가 보안 확인이나 로그인을 요구했어요. 아무 주문의 배송 조회 페이지를 직접 연 다음 다시 확인하세요.
list-unreadable = 읽지 못함: { $count }건. 6시간 뒤에 다시 시도할 수 있어요.
list-opened = 주문 목록을 열었어요. 배송 조회는 거기서 하나씩 읽어요.
