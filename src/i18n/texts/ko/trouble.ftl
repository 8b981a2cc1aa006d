### Why a page gave nothing.

trouble-unread = 이 페이지를 읽지 못했어요.
trouble-changed = 이 페이지가 예전과 달라요. AliExpress가 바꿨을 수 있어요.
trouble-malformed = 페이지의 데이터가 손상됐어요. 페이지를 새로 고침하세요.
trouble-too-large = 페이지의 데이터가 주문이라기에는 너무 컸어요.
trouble-refused = AliExpress가 이 페이지에 데이터를 주지 않았어요. 잠시 뒤 새로 고침하세요.
trouble-captcha = AliExpress가 보안 확인을 먼저 요구해요. 확인을 마치고 페이지를 새로 고침하세요.
trouble-logged-out = 로그아웃된 상태예요. 로그인한 다음 주문을 다시 여세요.
trouble-list-logged-out = 로그아웃된 상태예요. 로그인한 다음 이 페이지를 새로 고침하세요.
trouble-list-changed = 이 페이지에서 주문을 찾지 못했어요. AliExpress가 페이지를 바꿨을 수 있어요. 주문을 하나 열면 그 주문의 페이지를 읽어요.
trouble-cut-off = Stuck Parcel이 업데이트됐어요. 계속하려면 이 페이지를 새로 고침하세요.
trouble-not-kept = 여기에 보이는 내용을 저장하지 못했어요. 브라우저가 Stuck Parcel에 준 공간이 가득 찼을 수 있어요. 전에 저장한 것은 그대로 있어요.
trouble-later = 더 새로운 Stuck Parcel 버전에서 저장한 주문이에요. 확장 프로그램을 업데이트할 때까지 새 내용은 저장되지 않아요.
trouble-deleted = 그사이 삭제된 주문은 삭제된 상태 그대로예요. 그 주문에 대해서는 아무것도 저장하지 않았어요.
trouble-all-deleted = 그사이 모든 주문이 삭제되어 가져오기를 멈췄어요.
trouble-no-order = 이 번호가 어느 주문의 것인지 알 수 없어요. AliExpress에서 그 주문을 한 번 열면 날짜가 여기에도 반영돼요.
trouble-stopped = Stuck Parcel에 문제가 생겨 여기서 멈췄어요.
trouble-start-again = 다시 시작
