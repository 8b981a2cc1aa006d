### The advice in one sentence, for each situation. "-plain" is used where the day count or the date is not known.

verdict-unpaid = 아직 결제하지 않은 주문이라 아무것도 발송되지 않았어요.
verdict-cancelled = 취소된 주문이에요. 오고 있는 물건이 없어요.
verdict-cancelled-moving = 취소된 주문이지만 물건은 이미 오고 있었어요. 환불되는지 확인하세요.
verdict-closed-moving = 종료된 주문이지만 물건은 아직 오고 있었어요. 물건도 환불도 받지 못했다면 지금 분쟁을 제기하세요.
verdict-closed = 종료된 주문이에요. 오고 있는 물건이 없어요.
verdict-refunded = 환불됐어요.
verdict-received = 물건을 받으셨네요. 잘 쓰세요.
verdict-received-with = 같은 택배에 든 주문 { $order }에서 그렇게 표시했어요.
verdict-completed = 완료된 주문이에요. 시간이 지나면 AliExpress가 자동으로 완료하기도 해요.
verdict-completed-undelivered = 주문은 완료됐지만 배송 조회에 배달 기록이 나온 적이 없어요. 물건을 받지 못했다면 여기에서 알려 주세요.
verdict-delivered = 배송 조회에 따르면 물건이 배달됐어요.
verdict-delivered-elsewhere = 배송 조회에 따르면 물건이 내 주소와 다른 도시인 “{ $place }”에 배달됐어요. 받았는지는 본인만 알 수 있어요.
verdict-not-shipped = 판매자가 아직 발송하지 않았어요. { $days }일이 지났고, { $normal }일까지는 정상이에요.
verdict-not-shipped-plain = 판매자가 아직 발송하지 않았어요.
verdict-never-shipped = 판매자가 { $days }일이 지나도록 이 주문을 발송하지 않았어요. 더 기다리지 말고 취소해서 환불받으세요.
verdict-never-shipped-plain = 판매자가 아직도 이 주문을 발송하지 않았어요. 취소해서 환불받으세요.
verdict-no-first-scan = { $start }부터 { $days }일 동안 물건의 기록이 없어요. { $normal }일까지는 정상이에요.
verdict-no-first-scan-plain = 물건의 기록이 아직 없어요. 처음 며칠은 정상이에요.
verdict-silent-accepted = 물건은 배송사에 있어요. { $start }부터 { $days }일 동안 새 소식이 없고, { $normal }일까지는 정상이에요.
verdict-silent-accepted-plain = 물건은 배송사에 있어요. 지금은 잠시 멈춰 있어도 정상이에요.
verdict-silent-exported = 물건이 { $start }부터 { $days }일 동안 받는 나라로 오고 있어요. 이 구간에서는 { $normal }일까지 소식이 없어도 정상이에요.
verdict-silent-exported-plain = 물건이 받는 나라로 오고 있어요. 이 구간에서는 오래 소식이 없어도 정상이에요.
verdict-silent-arrived = 물건이 받는 나라에 있어요. { $start }부터 { $days }일 동안 새 소식이 없고, { $normal }일까지는 정상이에요.
verdict-silent-arrived-plain = 물건이 받는 나라에 있어요. 지금은 잠깐 멈춰 있어도 정상이에요.
verdict-ready-for-pickup = 수령 장소에서 기다리고 있어요. 찾으러 가세요.
verdict-pickup-until = { $date }까지 수령 장소에서 기다리고 있어요. 기한 안에 찾으세요.
verdict-pickup-missing = 배송 조회에는 수령 장소에 있다고 나오지만 그곳에 없다는 답을 들었어요.
verdict-attempt-failed = 배달원이 왔지만 전달하지 못했어요. 전화해서 다시 배달해 달라고 하세요.
verdict-held-by-customs = 물건이 세관에 묶여 있어요. 서류가 빠졌거나 낼 돈이 남아 있는 경우가 많아요.
verdict-returned = 물건이 보낸 사람에게 돌아가고 있어요. 이대로는 받을 수 없어요.
verdict-lost = 배송사가 물건이 분실됐다고 알렸어요.
verdict-exception = 배송사가 물건에 문제가 있다고 알렸어요.
verdict-delivered-missing = 배송 완료로 표시되어 있지만 물건을 받지 못했어요. 기다리지 마세요.
verdict-elsewhere = 배송 조회에 내 주소와 다른 도시나 나라가 나와요. 다른 사람의 번호일 수 있어요.
verdict-wrong-number = 운송장 번호가 잘못되었거나 다른 물건의 번호 같아요.
verdict-protection-ending = 구매자 보호가 { $left }일 뒤인 { $until }에 끝나는데 물건이 도착하지 않았어요.
verdict-protection-ending-plain = 구매자 보호가 곧 끝나는데 물건이 도착하지 않았어요.
verdict-protection-last-days = 구매자 보호가 { $left }일밖에 남지 않았어요. { $until }까지예요. 마지막 날까지 미루지 마세요.
verdict-protection-last-days-plain = 구매자 보호가 끝나기 직전이에요. 마지막 날까지 미루지 마세요.
verdict-protection-today = 구매자 보호가 오늘 끝나요. 지금 분쟁을 제기하세요.
verdict-extension-not-given = 보호 연장을 요청했지만 연장되지 않았어요. 보호는 { $until }에 끝나요.
verdict-extension-not-given-plain = 보호 연장을 요청했지만 연장되지 않았어요.
verdict-protection-over = 구매자 보호가 { $until }에 끝났어요. 분쟁은 보통 끝난 뒤 15일 동안 제기할 수 있어요.
verdict-protection-over-today = 구매자 보호가 { $until }에 끝났어요. 분쟁은 보통 오늘까지만 제기할 수 있어요.
verdict-protection-over-plain = 구매자 보호가 끝났어요. 분쟁은 보통 끝난 뒤 15일 동안 제기할 수 있어요.
verdict-protection-long-over = 구매자 보호가 { $until }에 끝났고 분쟁 기간도 지났어요. 카드사나 결제 업체가 아직 도와줄 수도 있어요.
verdict-protection-long-over-plain = 구매자 보호가 끝난 지 꽤 됐고 분쟁 기간도 지났어요. 카드사나 결제 업체가 아직 도와줄 수도 있어요.
verdict-past-help = 구매자 보호가 끝난 지 오래됐어요. 이제는 보통 카드사도 도와줄 수 없어요.
verdict-seller-did-not-help = 판매자에게 문의했지만 해결되지 않았어요.
verdict-lost-in-silence = { $days }일 동안 아무 움직임이 없고 판매자도 도움이 되는 답을 하지 않았어요.
verdict-lost-in-silence-plain = 한 달 넘게 아무 움직임이 없고 판매자도 도움이 되는 답을 하지 않았어요.
verdict-awaiting-seller = 판매자에게 문의했어요. 며칠은 답을 기다려 주세요.
verdict-awaiting-seller-until = 판매자에게 문의했어요. { $date }까지 답을 기다려 주세요.
verdict-ask-once-more = 판매자의 답으로는 해결되지 않았으니 한 번 더 물어보세요.
verdict-no-reply = { $date }에 판매자에게 문의했지만 아직 답이 없어요.
verdict-refused-early = 판매자가 거절했지만 이 정도 기다림은 아직 정상이에요. 거절은 내 기록에 남아요.
verdict-not-extended = 판매자가 답했지만 보호 종료일은 바뀌지 않았어요.
verdict-cancel-asked = 이 주문의 취소를 요청했지만 이미 발송됐어요.
verdict-at-pickup-point = 물건이 수령 장소에서 기다리고 있어요. 먼저 찾으러 가 보세요.
verdict-other-at-pickup = 이 주문의 다른 택배가 수령 장소에서 기다리고 있어요. 기한 안에 찾으세요.
verdict-other-attempt = 이 주문의 다른 택배가 배달되지 못했어요. 택배사에 전화하세요.
verdict-estimate-over = 보호 기간이 끝났을 수 있어요. 주문 페이지에서 종료일을 확인하세요. 지났더라도 보통 { $date }쯤까지는 분쟁을 제기할 수 있어요.
verdict-estimate-long-over = 보호 기간이 끝났을 거예요. 주문 페이지에서 종료일을 확인하세요. 15일 넘게 지났다면 이제 카드사나 결제 업체만 도와줄 수 있어요.
verdict-dispute-until = 받지 못했다면 여기에 알려 주세요. 분쟁은 { $date }까지 제기할 수 있지만 마지막 날까지 미루지 마세요.
verdict-wait-over = 판매자가 { $date }에 기다려 달라고 했는데, 그 기간이 지났어요.
verdict-latest-unknown = 최근 기록({ $date })은 Stuck Parcel이 모르는 내용이니 직접 읽어 보세요: “{ $words }”.
verdict-latest-unknown-code = 최근 기록({ $date })은 Stuck Parcel이 모르는 내용이니 배송 조회 페이지에서 확인해 보세요.
verdict-latest-words = 최근 기록: “{ $words }”.
verdict-new-number = 판매자가 새 번호를 줬어요. 조회해 보세요. 첫 기록까지 일주일쯤 걸릴 수 있어요.
verdict-new-number-silent = 판매자가 { $days }일 전에 새 번호를 줬어요. 아직 어떤 사이트에서도 조회되지 않으면 다시 문의하세요.
verdict-new-number-silent-plain = 판매자가 새 번호를 준 지 꽤 됐어요. 아직 어떤 사이트에서도 조회되지 않으면 다시 문의하세요.
verdict-seller-says-wait = 판매자가 기다려 달라고 해요. 구매자 보호가 남아 있는 동안은 괜찮아요.
verdict-dispute-open = 분쟁이 진행 중이에요. 분쟁 화면에서 답하고, 약속만 믿고 취소하지 마세요.
verdict-dispute-received = 물건을 받았다고 하셨어요. 문제가 없다면 분쟁을 취소하세요.
verdict-dispute-offer = 분쟁에 제안이 와 있어요. 분쟁 페이지에 나온 날짜 전에 답하세요.
verdict-dispute-escalated = 지금 AliExpress에서 분쟁을 심사하고 있어요. 분쟁 페이지에 나온 날짜 전에 요청받은 것을 보내세요.
verdict-dispute-closed = 분쟁이 환불 없이 끝났어요. 분쟁 화면에서 아직 이의를 제기할 수 있으면 지금 제기하세요. 아니라면 카드사나 결제 업체에 문의하세요.
verdict-dispute-long = 분쟁을 제기한 지 오래됐어요. 분쟁 화면에서 어떻게 끝났는지 확인하고 여기에 표시하세요.
verdict-tracking-unread = 주문은 발송된 것으로 표시되어 있지만 배송 조회를 아직 읽지 않았어요.
verdict-unreadable = 이 페이지에는 판단에 필요한 정보가 없었어요.

## The day count, and when it changes

verdict-day-count = { $day }일째(보통 { $from }~{ $to }일)
verdict-changes = { $date }에 바뀌어요: { $verdict }
verdict-changes-tomorrow = 내일 바뀌어요: { $verdict }
verdict-changes-else = { $date }까지 변화가 없으면: { $verdict }
verdict-until = { $date }까지

## Warning signs

flag-no-match = { $days }일 동안 기록 없음
flag-silent = { $days }일 동안 소식 없음
flag-protection-ending = 보호 { $days }일 남음, 물건 미도착
flag-protection-over = 보호 종료, 물건 미도착
flag-template-answers = 판매자가 정해진 문구로만 답하고 새 번호를 주지 않음
flag-elsewhere = 배송 조회에 나온 곳: “{ $place }”
flag-elsewhere-plain = 배송 조회에 다른 곳이 나옴
flag-weight-mismatch = 무게가 맞지 않음
flag-delivered-missing = 배송 완료로 표시되어 있지만 받지 못함
flag-foreign-carrier = 다른 나라에서 배달하는 배송사: { $carrier }

## What a warning sign rests on

flag-since = { $number }: { $date }부터 내역이 없어요.
flag-entry = { $date }: { $text }.
flag-until = { $date }에 끝나요.
flag-marked = { $date }에 직접 남긴 내용이에요.
flag-goes-to = 주문이 가는 나라: { $country }.

## What to do about a warning sign

flag-do-no-match = 다른 사이트에서 번호를 조회해 보고, 판매자에게 조회되는 번호를 요청하세요.
flag-do-silent = 판매자에게 어디에 있는지 묻고 마지막 기록을 캡처해 두세요.
flag-do-silent-new-number = 새 번호를 조회하고, 이전 번호의 마지막 기록을 캡처해 두세요.
flag-do-protection = 보호가 끝나기 전에 연장을 요청하거나 분쟁을 제기하세요.
flag-do-template-answers = 한 번 더 물어보세요. 마지막 날까지 미루지 마세요.
flag-do-elsewhere = 화면을 캡처해 두세요. 분쟁에서 쓸모가 있어요. 판매자에게 내 물건의 번호를 요청하세요.
flag-do-elsewhere-delivered = 물건을 받지 못했다면 “{ $button }”를 고르세요. 보낼 메시지가 여기에 나와요.
flag-do-weight-mismatch = 무게가 나온 화면을 캡처해 두세요. 분쟁에서 쓸모가 있어요.
flag-do-delivered-missing = 가족, 이웃, 우체국에 물어본 다음 판매자에게 문의하세요.
flag-do-foreign-carrier = 이 번호가 내 물건의 것인지 판매자에게 물어보세요.

## What could not be read, after "Couldn't read:"

missing-dates = 주문 날짜
missing-status = 주문 상태
missing-events = 배송 조회 내역
missing-protection = 보호 기한
missing-number = 운송장 번호
missing-order = 어느 주문인지
verdict-part-not-shipped = 이 주문은 일부만 발송됐어요. 나머지는 아직 판매자에게 있어요.
verdict-cancel-requested = 취소를 요청했어요. 환불될 때까지는 끝난 것이 아니에요. 판매자가 거절하거나 발송할 수도 있어요.
verdict-pickup-ending = 아직 수령 장소에서 기다리고 있어요. 약 14일 동안 보관된 뒤 반송돼요. 지금 찾으세요.
verdict-pickup-over = 수령 장소의 보관 기간이 지났어요. 반송 중일 수 있어요. 그곳에 먼저 물어본 다음 판매자에게 문의하세요.
verdict-seller-says-wait-until = 판매자가 기다려 달라고 해요. { $date }까지는 괜찮아요.
verdict-seller-refused = 판매자가 거절했어요. 지금 분쟁을 제기할 수 있어요. { $date }까지 제기하세요.
verdict-seller-refused-plain = 판매자가 거절했어요. 지금 분쟁을 제기할 수 있어요.
verdict-expired = 기한이 지난 주문이에요. 오고 있는 물건이 없어요.
verdict-completed-in-transit = 주문은 완료됐지만 배송 조회에는 배달 기록이 없어요. 물건을 받지 못했다면 { $date }까지 분쟁을 제기하세요. 그 뒤에는 늦어요.
verdict-completed-in-transit-plain = 주문은 완료됐지만 배송 조회에는 배달 기록이 없어요. 물건을 받지 못했다면 지금 분쟁을 제기하세요. 완료 후 15일 동안 가능해요.
verdict-completed-missing = 주문은 완료됐지만 받지 못했어요. { $date }까지 분쟁을 제기하세요. 그 뒤에는 늦어요.
verdict-completed-missing-plain = 주문은 완료됐지만 받지 못했어요. 지금 분쟁을 제기하세요. 완료 후 15일 동안 가능해요.
verdict-completed-unread = 주문은 완료됐지만 마지막으로 읽은 배송 조회에는 배달 기록이 없었어요. 물건을 받지 못했다면 지금 배송 조회 페이지를 여세요.
verdict-completing-soon = AliExpress가 { $date }에 이 주문을 자동으로 완료하는데, 물건은 아직 배달되지 않았어요. 그 뒤에는 분쟁을 제기할 수 있는 기간이 15일뿐이에요.
verdict-completing-soon-plain = AliExpress가 곧 이 주문을 자동으로 완료하는데, 물건은 아직 배달되지 않았어요. 그 뒤에는 분쟁을 제기할 수 있는 기간이 15일뿐이에요.
verdict-refund-shown = AliExpress에 이 주문의 환불 또는 분쟁이 표시돼요: “{ $words }”. 거기에서 확인하고, 약속만 믿고 취소하지 마세요.
