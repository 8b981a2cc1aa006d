### Why there may be no updates.

reason-created-in-advance = 번호가 미리 만들어졌어요. 판매자는 물건을 넘기기 며칠 전에 송장을 출력하는 일이 많아요.
reason-economy = 이코노미 배송: 조회가 국경에서 멈출 수 있어요. 중요한 것은 보호 기한이에요.
reason-carrier-changed = 배송사가 바뀌었어요. 두 번째 번호를 쓰세요: { $number }
reason-number-error = 번호에 오류가 있을 수 있어요.
reason-foreign-number = 다른 곳으로 가는 물건의 번호 같아요.
reason-older-parcel = 이 번호의 기록은 주문 이전의 것이라 다른 택배의 기록이에요.
reason-overload = 물량이 몰리는 시기: { $sale } 무렵에 결제한 주문이에요. 첫 기록까지 최대 { $days }일 걸릴 수 있어요.
reason-overload-plain = 물량이 몰리는 시기: { $sale } 무렵에 결제한 주문이에요. 이때는 창고 처리가 느려요.
reason-loss = { $days }일 동안 소식이 없어요. 분실되었을 수 있으니 분쟁을 준비하세요.

## Sales, after "you paid around"

sale-march = 3월 기념 세일
sale-june = 6월 세일
sale-double-eleven = 11.11
sale-black-friday = 블랙프라이데이
sale-double-twelve = 12.12
sale-chinese-new-year = 중국 춘절
sale-golden-week = 중국 국경절 연휴
