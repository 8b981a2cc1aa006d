### How old the tracking is, and how it is read on the order page.

verdict-as-of = { $date } 기준: { $why }
tracking-read-ago = 배송 조회를 { $days }일 전에 읽었어요.
reminder-look-first = 배송 조회 확인: { $order }
