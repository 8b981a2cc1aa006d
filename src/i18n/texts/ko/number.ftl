### What a tracking number is, who can track it, and what was wrong with it.

## What it is

number-is-post = { $post }에서 발행한 국제 우편물 번호(S10)예요. 종류: { $service }.
number-is-post-of-destination = 받는 나라의 우편 기관({ $post })에서 발행한 국제 우편물 번호(S10)예요. 종류: { $service }.
number-is-no-country = 국제 우편물 번호(S10) 형식이지만 마지막 두 글자가 어느 나라의 코드도 아니에요.
number-is-first-mile = 출발 국가를 떠날 때까지 쓰는 { $carrier } 번호예요. 받는 나라 우체국에서는 조회되지 않아요.
number-is-last-mile = 받는 나라에서 배달할 때 쓰는 { $carrier } 번호예요.
number-is-courier = { $carrier } 번호예요.
number-is-perhaps = { $carrier } 번호일 수 있어요. 다른 배송사도 이 형식을 써요.
number-is-amazon = Amazon 번호예요. 판매자가 Amazon에서 사서 바로 보냈을 수 있어요.
number-is-order-id = AliExpress 주문 번호예요. 운송장 번호가 아니에요.
number-is-perhaps-order-id = 16자리는 보통 AliExpress 주문 번호예요. 운송장 번호가 아니에요.
number-is-product-id = AliExpress 상품 번호예요. 운송장 번호가 아니에요.
number-is-unknown = 이런 형식의 번호를 쓰는 배송사를 찾지 못했어요. 주문의 번호와 한 글자씩 비교해 보세요.
number-is-placeholder = 실제 물건이 아니라 예시 번호처럼 보여요.
number-is-unreadable = 읽을 수 없는 글자가 하나 있어요.

## The service that the first letters of a postal number stand for

number-service-ems = 국제 특급 우편(EMS)
number-service-letter-express = 조회되는 편지 또는 소형 포장물
number-service-registered = 등기 우편
number-service-insured = 보험 편지
number-service-parcel = 소포
number-service-e-commerce = 전자상거래 소포
number-service-untracked = 문 앞까지 조회되지 않는 소형 포장물
number-service-m-bag = 우편자루 배달 인쇄물
number-service-business-reply = 요금 수취인 부담 우편
number-service-domestic = 국내 또는 양국 간 서비스
number-service-other = 기타 우편물

## How far it can be tracked

number-reach-door = 문 앞까지 조회할 수 있어요.
number-reach-hand-over = 현지 배송사가 넘겨받을 때까지 조회할 수 있어요. 그다음에는 두 번째 번호를 찾아보세요.
number-reach-border = 조회는 보통 국경에서 끝나요. 이코노미 우편은 그 뒤로 기록되지 않아요.
number-reach-from-arrival = 물건이 받는 나라에 도착한 뒤에야 내역이 나와요.

## Check digit and repairs

number-check-passes = 검증 숫자가 맞아요.
number-check-fails = 검증 숫자가 틀려요. 아마 잘못 입력된 것 같아요. 주문의 번호와 비교해 보세요.
number-repair = 혹시 { $number } 아닌가요?
number-repair-change = { $place }번째 글자: { $from } 대신 { $to }.
number-repair-remove = { $place }번째 글자({ $from }) 빼기.
number-changed = 읽은 번호: { $number }.
number-look-alike = { $place }번째 글자는 { $to }처럼 생긴 다른 문자예요.

## Links

number-link-copies = 누르면 번호가 복사돼요. 그곳에 붙여 넣으세요.
number-link-copied = 번호를 복사했어요. 그곳에 붙여 넣으세요.
number-link-postcode = 우편번호를 물어봐요.
number-link-not-expected = 아마 이 번호는 조회되지 않을 거예요.

## Why nothing was looked up

number-refused-empty = 번호를 입력하지 않았어요.
number-refused-too-long = 운송장 번호라기에는 너무 길어요.
number-refused-control-characters = 번호에 쓸 수 없는 글자가 들어 있어요.
number-refused-no-number = 운송장 번호가 들어 있지 않아요.
number-known = 주문에 이미 있는 번호예요.
number-save-again = 이대로 저장하려면 “저장” 버튼을 한 번 더 누르세요.

## The box in which a number is checked, and the numbers of an order

number-box = 번호 확인하기
number-other = 대신 { $number } 확인하기
number-of-parcel = 운송장 번호
number-from-seller = 판매자가 준 번호예요.
number-copy = 복사
number-copy-this = { $number } 복사
number-is-as-order-says = 주문에 나온 이 번호의 배송사: { $carrier }. 번호 형식만으로는 알 수 없어요.
number-link-until-hand-over = 현지 배송사에 인계될 때까지의 경로를 보여 줘요.
number-link-from-hand-over = 인계된 뒤의 경로를 보여 줘요.
