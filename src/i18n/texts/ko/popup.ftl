### The window that the toolbar button opens.

popup-title = 내 택배
popup-order = 주문 { $order }
popup-protection = 보호: { $days }일 남음
popup-protection-estimate = 보호: 약 { $days }일 남음
popup-protection-today = 보호가 오늘 끝나요
popup-protection-over = 보호가 끝났어요
popup-more = 외 { $count }건
popup-empty-title = 아직 택배가 없어요
popup-empty = AliExpress에서 주문 페이지나 배송 조회 페이지를 여세요. 답은 그 페이지 아래쪽 카드에 나오고, 그때부터 주문이 여기에도 표시돼요.
popup-open-orders = 내 주문 열기
popup-error-title = 목록을 읽지 못했어요
popup-error = 사라진 것은 없어요. 이 창을 닫고 다시 여세요. 그래도 안 되면 확장 프로그램을 다시 로드하세요.
popup-search = 주문 찾기 또는 번호 확인
popup-needs-me = 할 일 있음
popup-unrecognized = 뜻을 알 수 없는 기록({ $count })
popup-unrecognized-note = 이 확장 프로그램이 아직 모르는 기록이에요. 이름, 번호, 장소는 빼 두었어요. 이름이 남아 있을 수 있으니 보내기 전에 한번 살펴보세요.
popup-unrecognized-copy = 신고용으로 복사
