### The advice in one line: a headline, also of the marks on the order list. At most 28 letters.

level-done = 할 일 없음
level-wait = 기다리기
level-watch = 지켜보기
level-write = 판매자에게 문의
level-extend = 보호 연장 요청
level-extend-asked = 연장 요청함
level-did-it-arrive = 도착했나요?
level-dispute = 분쟁 제기
level-unknown = 아직 알 수 없음

## The headline once the time for a dispute is over, too

level-too-late = 카드사에 문의
level-collect = 찾으러 가기
level-call-courier = 택배사에 전화하기
level-cancel = 주문 취소하기
level-find-end = 종료일 확인하기
level-refund = 환불 또는 분쟁 중
