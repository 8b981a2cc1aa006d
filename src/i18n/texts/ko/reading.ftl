### How old the tracking is, and how it is read on the order page.

verdict-as-of = { $date } 기준: { $why }
tracking-read-ago = 배송 조회를 { $days }일 전에 읽었어요.
reminder-look-first = 배송 조회 확인: { $order }
reading-now = 배송 조회를 읽는 중…
reading-start = 배송 조회 읽기
reading-open = 배송 조회 페이지 열기
reading-captcha = 배송 조회를 읽기 전에 AliExpress가 보안 확인을 요구해요.
reading-logged-out = 배송 조회를 읽으려면 AliExpress에 로그인해야 해요.
reading-refused = AliExpress가 여기서 배송 조회 페이지를 읽지 못하게 했어요.
reading-empty = 배송 조회 페이지에 이 주문에 대한 내용이 없었어요.
reading-unreachable = 배송 조회 페이지를 불러오지 못했거나 시간이 너무 오래 걸렸어요.
options-reading = 내가 여는 주문의 배송 조회 읽기
options-reading-title = 배송 조회
options-reading-about = 발송된 주문의 페이지를 열면 AliExpress의 배송 조회 페이지를 보이지 않게 열어 읽고 닫아요(6시간에 한 번까지). 꺼져 있으면 카드의 버튼으로 할 수 있어요.
shipped-ago = { $days }일 전 발송
shipped-today = 오늘 발송
