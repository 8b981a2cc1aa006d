### The page with all orders.

dashboard-title = すべての荷物
dashboard-summary = 対応が必要：{ $act }件 · 輸送中：{ $moving }件 · 終了：{ $finished }件
dashboard-loading = 注文{ $count }件を読み取り中…
dashboard-search = 検索
dashboard-search-hint = 注文番号、追跡番号、ストア、商品、メモ
dashboard-filter = 表示
dashboard-filter-all = すべて
dashboard-filter-act = 対応が必要
dashboard-filter-moving = 輸送中
dashboard-filter-finished = 終了
dashboard-sort = 並べ替え
dashboard-sort-gravity = 緊急度の高い順
dashboard-sort-protection = 保護の残り日数
dashboard-sort-seen = 最後に確認した日
dashboard-hide-delivered = 配達済みを隠す
dashboard-hidden = 配達済みの注文{ $count }件を隠しています
dashboard-found = { $count }件の注文
dashboard-more = あと{ $count }件表示
dashboard-nothing = 当てはまる注文がありません。
dashboard-details = 詳しく見る
dashboard-less = 折りたたむ
dashboard-open-order = 注文を開く
dashboard-archived = { $date }にアーカイブしました。容量を空けるため、詳細は削除されています。
dashboard-look-again-on = もう一度確認する日：{ $date }
dashboard-history = いつ何が表示されたか
dashboard-history-range = { $first }～{ $last }
dashboard-newest-event = 最新の記録
dashboard-refund = 返金
dashboard-log = 対応の記録
dashboard-log-undone = { $text }（取り消し済み）
dashboard-log-empty = まだありません。
dashboard-note = メモ
dashboard-note-hint = 入力欄を離れるか、Ctrl+Enterを押すと保存されます。
dashboard-saved = 保存しました
dashboard-not-saved = 保存されていません
dashboard-again = もう一度確認する日
dashboard-again-clear = 消去
dashboard-calendar = 保護期限をカレンダーに追加
dashboard-calendar-summary = 購入者保護の終了：{ $title }
dashboard-calendar-description = AliExpressの注文{ $order }。荷物が手元にない場合は、この日より前に紛争を申し立ててください。
dashboard-delete = この注文を削除
dashboard-card-hidden = この注文ページのカードを隠しています。
dashboard-show-card = もう一度表示
dashboard-deleted = 注文{ $order }を削除しました。
dashboard-undo = 取り消す
dashboard-parcel = 荷物{ $number }

## The popup, beside popup.ftl

popup-all-orders = すべての注文
popup-act = { $count }件の注文に対応が必要です

## What is stored

data-title = あなたのデータ
data-about = すべてこのブラウザーの中だけに保存されています。ときどき書き出してください。バックアップになるのは書き出したファイルだけです。
data-used = { $whole } MB中{ $used } MBを使用（{ $percent }%）
data-almost-full = 保存容量がもうすぐいっぱいです。終了した注文をアーカイブして空けてください。番号、日付、伝えた内容は残り、追跡記録の文と住所は消えます。
data-export = すべて書き出す
data-import = ファイルを読み込む
data-table = 表（CSV）
data-archive = 終了した注文をアーカイブ
data-archive-first = 先に書き出してください。終了した注文{ $count }件から、追跡記録の文と住所が消えます。元に戻るのは、AliExpressがまだ表示している場合だけです。
data-archive-now = 今すぐアーカイブ
data-archived = { $count }件の注文をアーカイブしました。
data-nothing-to-archive = アーカイブするものはありません。
data-delete-all = すべて削除
data-delete-first = { $count }件の注文を、すべてのメモと回答とともに削除します。書き出したファイルがなければ元に戻せません。
data-delete-now = 今すぐすべて削除
data-deleted = すべて削除しました。
data-cancel = キャンセル
data-exported = { $count }件の注文を書き出しました。
data-left-out = { $count }件の項目は読み取れなかったため、ファイルに含まれていません。
data-unread = 実行していません。保存された注文をすべては読み取れませんでした。このウィンドウを閉じて開き直してから、もう一度お試しください。
data-working = { $done }/{ $whole }…
data-imported = { $count }件の注文を読み込みました。
data-aside = { $count }件の項目を除外し、何も変えていません：{ $why }。
data-aside-unreadable = 破損{ $count }件
data-aside-nameless = 有効な注文番号なし{ $count }件
data-aside-later = Stuck Parcelの新しいバージョンのもの{ $count }件
data-refused-damaged = このファイルは壊れているか、途中で切れています。何も読み込まず、何も変えていません。
data-refused-foreign = Stuck Parcelから書き出したファイルではありません。何も変えていません。
data-refused-later = Stuck Parcelの新しいバージョンのファイルです。拡張機能を更新してから、もう一度読み込んでください。何も変えていません。
data-failed = うまくいきませんでした：{ $error }。失われたものはありません。
data-full = この拡張機能に使えるブラウザーの容量がいっぱいです。下で終了した注文をアーカイブしてから、もう一度お試しください。
data-quarantine = 保存された項目{ $count }件を読み取れませんでした
data-quarantine-about = 何も削除していません。これらの項目は別に保存してあります。ファイルに保存することも、削除することもできます。
data-quarantine-line = 注文{ $order }、{ $date }に除外、{ $size } KB
data-quarantine-export = ファイルとして保存
data-quarantine-delete = これらの項目を削除

## The heads of the spreadsheet's columns

table-order = 注文
table-verdict = アドバイス
table-why = 理由
table-item = 商品
table-store = ストア
table-price = 価格
table-number = 追跡番号
table-second-number = 2つ目の番号
table-placed = 注文日
table-shipped = 発送日
table-protection = 保護の期限
table-days-left = 保護の残り日数
table-last-event = 最新の記録
table-last-seen = 最後の確認
table-again = もう一度確認する日
table-note = メモ
dashboard-again-range = 今日から{ $date }までの日を選んでください
data-imported-pictures = スクリーンショット：{ $count }枚。
data-imported-settings = 設定も読み込みました。
data-pictures-left-out = 読み込まなかったスクリーンショット：{ $count }枚（破損している、対応する注文がファイルにない、または1つの注文の上限を超えている）。
data-kept-later = { $count }件の注文はStuck Parcelの新しいバージョンで保存されているため、そのままにしました。
