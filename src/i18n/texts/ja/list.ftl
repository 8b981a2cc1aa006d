### The bar above AliExpress's order list.

list-label = Stuck Parcel：この一覧の注文の追跡情報
list-counts = 輸送中：{ $moving }件 · 今日未読み取り：{ $unread }件
list-all-read = 輸送中：{ $moving }件 · 今日はすべて読み取り済み
list-unread = 今日まだ追跡情報を読み取っていない注文：{ $unread }件
list-start = 今すぐ確認
list-progress = { $all }件中{ $done }件
list-needs-you = 対応が必要：{ $count }件
list-pause = 一時停止
list-resume = 再開
list-stop = 停止
list-failures = 追跡ページを3回続けて読み取れなかったため、停止しました。
list-day-limit = 今日はここまでです。追跡ページを開くのは1日60件までです。
list-blocked = AliExpressがセキュリティ確認またはログインを求めました。いずれかの注文の追跡ページをご自分で開いてから、もう一度確認してください。
list-unreadable = 読み取れなかった注文：{ $count }件。6時間後にもう一度試せます。
list-opened = 注文一覧を開きました。追跡情報はそこで1件ずつ読み取ります。
