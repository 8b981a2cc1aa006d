### What this buyer's earlier parcels and stores did.

experience-title = 내 배송 이력
experience-note = 이 브라우저의 지난 주문을 바탕으로 했어요. 참고용이며, 조언은 설정의 대기 기간을 따라요.
experience-empty = 아직 없어요. 같은 배송 방법으로 물건 세 개가 도착하면 얼마나 소식이 없었는지 여기에 표시돼요.
experience-group = { $service } → { $country }
experience-any-service = 모든 배송 방법
experience-any-country = 받는 나라
experience-first-scan = 첫 기록 전
experience-accepted = 배송사 접수 후 수출 전
experience-exported = 받는 나라로 오는 중
experience-arrived = 받는 나라 안
experience-span = 최근 물건 { $n }개는 { $from }~{ $to }일 동안 소식이 없었어요. 보통은 { $normal-from }~{ $normal-to }일이에요.
experience-stores = 물건이 멈춘 적이 있는 스토어
experience-store = { $store }: 주문 { $orders }건 중 { $stuck }건이 멈췄어요. 나중에 도착 { $came }건, 환불 { $refunded }건.
