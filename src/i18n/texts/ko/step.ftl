### What to do, in the imperative.

step-open-tracking = 배송 조회 페이지를 한 번 여세요. 그래야 내역을 읽을 수 있어요.
step-open-tracking-again = 배송 조회 페이지를 다시 여세요. 내역을 읽은 지 시간이 지났어요.
step-open-order = 먼저 주문 페이지를 여세요. 읽은 지 시간이 지났어요.
step-check-trackers = 다른 조회 사이트에서도 번호를 찾아보세요. 업데이트되는 때가 서로 달라요.
step-use-second-number = 다른 번호도 조회하세요: { $number }
step-check-number = 주문에서 번호를 다시 복사해 비교하세요. 0과 O, 1과 I는 헷갈리기 쉬워요.
step-look-again = { $date }에 다시 확인하세요. 더 자주 확인해도 달라지지 않아요.
step-send-message = 메시지를 복사해 판매자와의 채팅에서 보내세요.
step-tell-reply = 판매자가 답하면 “{ $where }”에서 답변을 고르세요.
step-ask-around = 가족, 이웃, 우체국, 택배사에 물어보세요.
step-collect = 수령 장소에서 반송하기 전에 찾으세요.
step-call-courier = 택배사에 전화해 다시 배달해 달라고 하세요.
step-ask-customs = 어떤 서류가 빠졌는지, 낼 돈이 남아 있는지 세관이나 택배사에 물어보세요.
step-keep-evidence = 주문, 배송 조회, 채팅 화면을 캡처해 두세요.
step-ask-extension = 판매자에게 구매자 보호 연장을 요청하세요. 판매자만 연장할 수 있어요.
step-open-dispute = 주문 페이지에서 분쟁을 제기하세요.
step-not-last-day = 마지막 날까지 미루지 마세요.
step-do-not-confirm = 물건을 받기 전에는 “수령 확인”을 누르지 마세요.
step-do-not-close-dispute = 약속만 믿고 분쟁을 취소하지 마세요. 환불이나 결정이 먼저예요.
step-answer-offer = 제안에는 제때 답하세요. 금액이 충분할 때만 동의하세요. 약속만으로는 부족해요.
step-ask-payment-provider = 카드사나 결제 업체에 환불을 요청하세요.
step-cancel-order = 또는 주문 페이지에서 주문을 취소하세요. 아직 발송되지 않았으니 환불받을 수 있어요.
step-cancel-now = 주문 페이지에서 주문을 취소하세요. 아무것도 발송되지 않았으니 환불받을 수 있어요.
step-ask-support = AliExpress 고객센터에 주문 취소를 요청하세요. 판매자가 동의하지 않았어요.
step-check-post = 배달하는 배송사에서 번호를 조회하세요. 물건은 받는 나라에 있고, 새 기록은 그 배송사에 먼저 나와요.
step-tell-tracking = 배송 조회 페이지를 직접 보고 “{ $where }”에서 내용을 고르세요.
