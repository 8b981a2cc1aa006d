### To the seller: short, polite, simple words, one fact and one request. No idioms and no contractions: a machine will
### translate it. At most 170 letters. "-plain" is used where the number of days or the date is not known.

message-no-tracking = 안녕하세요. 운송장 번호가 { $days }일 동안 조회되지 않습니다. 물건을 발송했는지 확인하고 정확한 운송장 번호를 알려 주세요.
message-no-tracking-plain = 안녕하세요. 운송장 번호가 조회되지 않습니다. 물건을 발송했는지 확인하고 정확한 운송장 번호를 알려 주세요.
message-silent-accepted = 안녕하세요. 배송 조회 내역이 { $days }일 동안 바뀌지 않았습니다. 물건이 어디에 있는지 배송사에 확인해 주세요.
message-silent-accepted-plain = 안녕하세요. 배송 조회 내역이 바뀌지 않습니다. 물건이 어디에 있는지 배송사에 확인해 주세요.
message-silent-exported = 안녕하세요. 물건이 { $days }일 전에 해외로 발송되었지만 아직 제가 사는 나라에 도착하지 않았습니다. 물건이 어디에 있는지 알려 주세요.
message-silent-exported-plain = 안녕하세요. 물건이 해외로 발송되었지만 아직 제가 사는 나라에 도착하지 않았습니다. 물건이 어디에 있는지 알려 주세요.
message-silent-arrived = 안녕하세요. 물건이 제가 사는 나라에 있지만 배송 조회 내역이 { $days }일 동안 바뀌지 않았습니다. 물건이 어디에 있는지 배송사에 확인해 주세요.
message-silent-arrived-plain = 안녕하세요. 물건이 제가 사는 나라에 있지만 배송 조회 내역이 바뀌지 않습니다. 물건이 어디에 있는지 배송사에 확인해 주세요.
message-not-shipped = 안녕하세요. 저는 { $days }일 전에 주문을 결제했지만 물건이 아직 발송되지 않았습니다. 언제 발송하는지 알려 주세요.
message-not-shipped-plain = 안녕하세요. 저는 주문을 결제했지만 물건이 아직 발송되지 않았습니다. 언제 발송하는지 알려 주세요.
message-part-not-shipped = 안녕하세요. 제 주문은 일부만 발송되었습니다. 나머지를 언제 발송하는지 알려 주세요.
message-cancel = 안녕하세요. 저는 이 주문의 취소를 요청했습니다. 취소를 승인하고 물건을 발송하지 말아 주세요.
message-not-received = 안녕하세요. 주문이 배송 완료로 표시되어 있지만 저는 물건을 받지 못했습니다. 운송장 번호와 배송 주소를 확인해 주세요.
message-wrong-number = 안녕하세요. 운송장 번호가 잘못된 것 같습니다. 제 물건이 조회되지 않습니다. 정확한 운송장 번호를 알려 주세요.
message-trouble = 안녕하세요. 배송 조회에 따르면 물건에 문제가 있습니다. 앞으로 어떻게 되는지 알려 주세요.
message-returned = 안녕하세요. 배송 조회에 따르면 물건이 판매자님께 반송되고 있습니다. 다시 보내 주실지 환불해 주실지 알려 주세요.
message-pickup-over = 안녕하세요. 물건이 수령 장소에 너무 오래 있어서 판매자님께 반송되고 있을 수 있습니다. 아시는 내용을 알려 주세요.
message-pickup-missing = 안녕하세요. 배송 조회에는 물건이 수령 장소에 있다고 나오지만 그곳에 없습니다. 물건이 어디에 있는지 배송사에 확인해 주세요.
message-lost = 안녕하세요. 배송사에 따르면 물건이 분실되었습니다. 다시 보내 주실지 환불해 주실지 알려 주세요.
message-customs = 안녕하세요. 배송 조회에 따르면 물건이 세관에 묶여 있습니다. 필요한 서류나 비용이 있는지 알려 주세요.
message-attempt = 안녕하세요. 배송사가 배달을 시도했지만 실패했습니다. 배송사에 다시 배달해 달라고 요청해 주세요.
message-again-number = 안녕하세요. 답장 감사합니다. 하지만 운송장 번호가 아직도 조회되지 않습니다. 조회되는 번호를 알려 주세요.
message-again-where = 안녕하세요. 답장 감사합니다. 하지만 물건이 어디에 있는지 아직 모릅니다. 배송사에 확인하고 답을 알려 주세요.
message-again-ship = 안녕하세요. 답장 감사합니다. 하지만 언제 발송하는지 아직 모릅니다. 발송 날짜를 알려 주세요.
message-new-number-silent = 안녕하세요. 새로 주신 운송장 번호가 조회되지 않습니다. 조회되는 번호를 알려 주세요.
message-still-not-shipped = 안녕하세요. 저는 전에 메시지를 보냈지만 물건이 아직 발송되지 않았습니다. 지금 발송하거나 주문을 취소해 주세요.
message-part-still-not-shipped = 안녕하세요. 저는 전에 메시지를 보냈지만 주문의 나머지가 아직 발송되지 않았습니다. 지금 발송하거나 그만큼 환불해 주세요.
message-waited = 안녕하세요. 말씀하신 대로 기다렸지만 물건이 아직 도착하지 않았습니다. 물건이 어디에 있는지 배송사에 확인해 주세요.
message-extend-protection = 안녕하세요. 구매자 보호가 { $date }에 끝나는데 물건이 아직 도착하지 않았습니다. 구매자 보호 기간을 연장해 주세요.
message-extend-protection-plain = 안녕하세요. 구매자 보호가 곧 끝나는데 물건이 아직 도착하지 않았습니다. 구매자 보호 기간을 연장해 주세요.
message-reminder = 안녕하세요. 저는 { $days }일 전에 메시지를 보냈지만 물건이 아직 도착하지 않았습니다. 답장 부탁드립니다.
message-reminder-plain = 안녕하세요. 저는 전에 메시지를 보냈지만 물건이 아직 도착하지 않았습니다. 답장 부탁드립니다.
message-order = 주문 번호: { $order }
message-number = 운송장 번호: { $number }

## For the dispute: calm facts, dates and numbers

dispute-not-received = 상품을 받지 못했습니다.
dispute-part-not-shipped = 주문의 일부만 발송되었습니다. 나머지는 발송되지 않았습니다.
dispute-part-missing = 주문의 일부만 받았습니다. 소포 하나가 오지 않았습니다.
dispute-delivered-missing = 주문이 배송 완료로 표시되어 있지만 상품을 받지 못했습니다.
dispute-elsewhere = 상품을 받지 못했습니다. 배송 조회에 다른 곳의 배달 또는 이동이 표시됩니다.
dispute-elsewhere-named = 상품을 받지 못했습니다. 배송 조회에 다른 곳이 표시됩니다: { $place }.
dispute-wrong-number = 상품을 받지 못했습니다. 운송장 번호는 다른 물건의 것입니다.
dispute-returned = 상품을 받지 못했습니다. 배송 조회에 따르면 물건이 보낸 사람에게 반송되었습니다.
dispute-order = 주문 번호: { $order }.
dispute-paid = { $date }에 결제했습니다.
dispute-shipped = { $date }에 발송된 것으로 표시되었습니다.
dispute-completed = { $date }에 완료됨.
dispute-number = 운송장 번호: { $number }.
dispute-last-event = 마지막 배송 조회 기록: { $date } “{ $text }”.
dispute-no-event = 배송 조회에 아무런 이동도 표시되지 않았습니다.
dispute-silent = { $days }일 동안 새 기록이 없습니다.
dispute-protection = 구매자 보호는 { $date }까지입니다.
dispute-wrote = { $date }에 판매자에게 문의했습니다.
dispute-seller-silent = 판매자가 답하지 않았습니다.
dispute-seller-refused = 판매자가 도움을 거절했습니다.
dispute-seller-waits = 판매자는 기다려 달라고만 했습니다.
dispute-seller-asked-to-wait = 판매자가 기다려 달라고 했습니다.
dispute-seller-template = 판매자가 도움이 되는 답을 하지 않았습니다.
dispute-seller-number = 판매자가 { $date }에 다른 운송장 번호를 알려 주었습니다: { $number }.
dispute-refund = 전액 환불을 요청합니다.
dispute-refund-part = 오지 않은 부분의 환불을 요청합니다.
dispute-attached = 화면 캡처를 첨부합니다.
message-orders = 주문 번호: { $orders }
