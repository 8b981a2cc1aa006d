### What the updates of the tracking mean.

## What an update means. $from and $to are the normal days until the next scan

event-ordered = 주문이 접수됐어요. 아직 아무것도 발송되지 않았어요.
event-prepared = 판매자가 준비하고 있어요. 배송사의 기록은 아직 없어요. 첫 기록은 보통 { $from }~{ $to }일 뒤에 나와요.
event-accepted = 배송사가 물건을 받았어요. 다음 기록은 보통 { $from }~{ $to }일 안에 나와요.
event-origin-transit = 출발 국가의 공항으로 가고 있어요. 다음 기록은 보통 { $from }~{ $to }일 안에 나와요.
event-export-customs = 출발 국가의 세관에 있어요. 다음 기록은 보통 { $from }~{ $to }일 안에 나와요.
event-handed-to-airline = 항공편에 넘겨졌어요. 아직 비행기 자리를 기다리고 있을 수 있어요. 다음 기록은 보통 수입 단계이고, { $from }~{ $to }일 뒤에 나와요.
event-departed = 출발 국가를 떠났어요. 다음 기록은 보통 수입 단계이고, { $from }~{ $to }일 뒤에 나와요.
event-international-transit = 나라와 나라 사이를 이동하고 있어요. 다음 기록은 보통 수입 단계이고, { $from }~{ $to }일 뒤에 나와요.
event-import-declared = 받는 나라 세관에 미리 신고됐어요. 서류로 하는 절차라 비행기가 뜨기 전에 하는 경우가 많아요. 물건은 아직 도착하지 않았을 수 있어요.
event-arrived = 받는 나라에 도착했어요. 다음 기록은 보통 { $from }~{ $to }일 안에 나와요.
event-import-customs = 받는 나라 세관에 있어요. 다음 기록은 보통 { $from }~{ $to }일 안에 나와요.
event-held-by-customs = 세관에 묶여 있어요. 서류가 빠졌거나 낼 돈이 남아 있는 경우가 많아요.
event-customs-released = 세관을 통과했어요. 이제 배달을 맡은 배송사 차례이고, 보통 { $from }~{ $to }일 안에 움직여요.
event-last-mile-handover = 배달을 맡은 배송사가 받았어요. 아직 배달된 것은 아니에요. 다음 기록은 보통 { $from }~{ $to }일 안에 나와요.
event-destination-transit = 받는 나라 안에서 이동하고 있어요. 다음 기록은 보통 { $from }~{ $to }일 안에 나와요.
event-out-for-delivery = 배달원이 가지고 나섰어요. 곧 도착할 거예요.
event-attempt-failed = 배달을 시도했지만 전달하지 못했어요.
event-ready-for-pickup = 수령 장소에서 기다리고 있어요. 반송되기 전에 찾으세요.
event-not-collected = 기한 안에 수령 장소에서 찾아가지 않았어요. 반송될 수 있으니 그곳에 문의하세요.
event-delivered = 배송사 기록으로는 배달이 끝났어요.
event-returning = 보낸 사람에게 돌아가는 중이거나 이미 돌아갔어요.
event-lost = 배송사 기록으로는 분실되었거나 폐기됐어요.
event-exception = 배송사가 문제가 있다고 알렸어요.
event-note = 안내일 뿐이에요. 물건은 움직이지 않았어요.
event-unknown = 이 기록의 뜻은 알 수 없어요.

## The history of a parcel

timeline-title = 모든 기록과 그 뜻
timeline-silence = { $days }일 동안 소식 없음
timeline-silence-now = 오늘까지 { $days }일 동안 소식 없음
timeline-more = 이보다 오래된 기록 { $count }개는 표시하지 않았어요.
event-delayed = 지금 있는 곳에서 늦어지고 있어요. 지연일 뿐 문제는 아니에요.
