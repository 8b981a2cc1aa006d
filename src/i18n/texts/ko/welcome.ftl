### The page that opens once, after the installation.

welcome-title = Stuck Parcel이 준비됐어요
welcome-lead = AliExpress에서 주문을 여세요. 물건에 소식이 없는 것이 정상인지, 언제까지 기다릴지, 그다음에는 무엇을 할지 페이지 아래쪽 카드가 알려 줘요.
welcome-where = 보이는 곳
welcome-order-page = 주문 페이지와 배송 조회 페이지: 카드.
welcome-list-page = 주문 목록: 주문마다 표시.
welcome-button = 도구 모음 버튼: 모든 택배를 급한 순서로. 챙겨야 할 택배 수가 보이도록 버튼을 고정하세요.
welcome-levels = 알려 주는 내용
welcome-wait = 소식이 없어도 정상이에요. 언제까지 정상인지 알 수 있어요.
welcome-watch = 평소보다 길지만 걱정할 정도는 아니에요.
welcome-write = 문의할 때예요. 메시지는 복사만 하면 돼요.
welcome-extend = 보호가 곧 끝나는데 물건이 도착하지 않았어요.
welcome-dispute = 여유 있게 분쟁을 제기할 수 있는 마지막 며칠이에요. 글과 분쟁 자료가 준비되어 있어요.
welcome-done = 물건을 받았거나 기다릴 것이 없어요.
welcome-never = 절대 하지 않는 일
welcome-never-network = 자체 서버도, 계정도, 사용 정보 수집도 없어요. 스스로 여는 페이지는 보고 있는 주문의 AliExpress 배송 조회 페이지뿐이에요.
welcome-never-click = 쇼핑몰의 버튼을 누르거나 메시지를 보내지 않아요. 그건 직접 하셔야 해요.
welcome-never-read = 주소에서는 도시, 우편번호, 국가만 읽어요.
welcome-never-leave = 저장한 내용은 직접 지울 때까지 이 브라우저에만 있어요.
welcome-allow = AliExpress에서 허용
welcome-allow-note = 브라우저에서 아직 확장 프로그램의 주문 페이지 읽기를 허용하지 않았어요. 허용하기 전에는 그곳에 아무것도 보이지 않아요.
welcome-allowed = 허용됐어요. 이미 열린 페이지는 새로 고침하면 카드가 보여요.
welcome-refused = 허용되지 않았어요. 나중에 여기나 브라우저 설정에서 할 수 있어요.
