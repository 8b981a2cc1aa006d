### Glossary: one word for one thing. This file holds comments only.
### Tone: calm and plain; short sentences; the buyer is addressed as in the texts that there are.

# order: 주문
# parcel: 물건; 택배 where it is counted, listed or named by its number
# tracking number: 운송장 번호
# tracking update: (배송 조회) 기록
# scan: (배송사의) 기록
# carrier: 배송사
# courier: 배달원; 택배사
# tracker: 조회 사이트
# seller: 판매자
# store: 스토어
# buyer protection: 구매자 보호
# dispute: 분쟁
# dispute file: 분쟁 자료
# pickup point: 수령 장소
# advice: 조언
# screenshot: 화면 캡처
# to message the seller: 판매자에게 문의하다
