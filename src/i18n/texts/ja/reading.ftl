### How old the tracking is, and how it is read on the order page.

verdict-as-of = { $date }時点：{ $why }
tracking-read-ago = 追跡情報を読み取ったのは{ $days }日前です。
reminder-look-first = 追跡情報を確認してください：{ $order }
reading-now = 追跡情報を読み取っています…
reading-start = 追跡情報を読み取る
reading-open = 追跡ページを開く
reading-captcha = 追跡情報を読み取る前に、AliExpressがセキュリティ確認を求めています。
reading-logged-out = 追跡情報を読み取るには、AliExpressへのログインが必要です。
reading-refused = AliExpressは、ここから追跡ページを読み取ることを許可しませんでした。
reading-empty = 追跡ページには、この注文について何も表示されませんでした。
reading-unreachable = 追跡ページを読み込めなかったか、時間がかかりすぎました。
options-reading = 開いた注文の追跡情報を読み取る
options-reading-title = 追跡
options-reading-about = 発送済みの注文のページを開くと、AliExpressの追跡ページを見えないところで開き、読み取って閉じます（6時間に1回まで）。オフの場合は、カードのボタンで読み取ります。
shipped-ago = { $days }日前に発送
shipped-today = 今日発送
