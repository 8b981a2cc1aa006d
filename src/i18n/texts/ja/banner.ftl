### The card on an order page.

banner-name = Stuck Parcel
banner-dismiss = より急ぎのアドバイスになるまで隠す
banner-hidden = より急ぎのアドバイスになるまで非表示
banner-close-note = このお知らせを閉じる
banner-menu = メニュー
banner-to-edge = ページの端に小さくする
banner-to-left = 左へ移動
banner-to-right = 右へ移動
banner-shortcut = 注文ページにカードを表示
banner-flags = 注意すべきサイン
banner-reasons = 動きがない理由として考えられること
banner-steps = やること
banner-message = 販売者へのメッセージ
banner-dispute = 紛争申し立て用の文面
banner-dispute-provider = カード会社・決済サービス向けの概要
banner-copy-dispute = 文面をコピー
banner-copied-dispute = コピーしました。紛争の画面に貼り付けてください。
banner-copied-report = コピーしました。
banner-copied-diagnostics = コピーしました。設定の「{ $where }」から報告に貼り付けてください。
banner-meaning = 翻訳
banner-seller-language = メッセージの言語
banner-copy = メッセージをコピー
banner-copied = コピーしました。チャットに貼り付けてください。
banner-copy-failed = ブラウザーがコピーを許可しませんでした。文字は選択済みです。Ctrl+C（MacではCmd+C）を押してください。
banner-chat = チャットを開く
banner-sent = 送信した
banner-trackers = 番号を調べる
banner-found = 情報あり
banner-nothing = 情報なし
banner-found-at = { $tracker }：情報あり
banner-nothing-at = { $tracker }：情報なし
banner-parcel-of = この注文の荷物は{ $count }個です。ここでは{ $number }について表示しています。
banner-parcels = この注文の荷物は{ $count }個です：{ $numbers }。
banner-part-sent = この注文のうち発送済みの分：
banner-part-unsent = この注文の残りはまだ発送されていません。
banner-in-hands = もう手元にありますか？
banner-in-hands-all = もうすべて手元にありますか？
banner-have-it = 受け取った
banner-have-all = すべて受け取った
banner-not-have-all = 足りないものがある
banner-not-have-delivered = 配達済みの分が届いていない
banner-not-have-it = 受け取っていない
banner-not-at-pickup = 受取場所にない
banner-answers = その後どうなりましたか？
banner-new-number = 販売者からの新しい番号
banner-save = 保存
banner-said = { $date }：{ $answer }
banner-said-elsewhere = { $date }：{ $answer }（注文{ $order }に記録）
banner-log = 対応の記録
banner-undo = 取り消す
banner-log-day = 日付
banner-facts = この情報の出どころ
banner-missing = 読み取れなかった項目：{ $list }
banner-list-comma = { $first }、{ $second }
banner-diagnostics = おかしい点がありますか？診断情報をコピー
banner-copy-diagnostics = 診断情報をコピー
banner-evidence = 紛争用の資料を作る
banner-opens = 新しいタブで開きます

## The waiting bar in words, and the countdown

bar-text = { $normal }日目までは動きがなくても普通です。{ $write }日目からは販売者に連絡、{ $flag }日目を過ぎたら要注意です。今日は{ $day }日目です。
bar-legend = { $normal }日目まで普通 · { $write }日目から連絡 · { $flag }日目を過ぎたら要注意
protection-left = 購入者保護：残り{ $days }日（{ $date }まで）
protection-today = 購入者保護は今日（{ $date }）で終わります
protection-over = 購入者保護は{ $date }に終わりました
protection-also = AliExpressには{ $date }とも表示されています。早いほうの日付に合わせると安全です。
protection-estimate = 購入者保護：残り約{ $days }日（推定終了日：{ $date }）。ページに日付の表示がありません。
protection-estimate-over = 購入者保護は終わっている可能性があります（推定終了日：{ $date }）。ページに日付の表示がありません。

## What the buyer can note

said-have-it = 受け取った
said-do-not-have-it = 受け取っていない
said-other-place = 別の都市や国が表示される
said-weight-mismatch = 重さが合わない
said-wrong-number = 自分の追跡番号ではない
said-checked-found = 情報あり：{ $tracker }
said-checked-nothing = 情報なし：{ $tracker }
said-wrote = 販売者に連絡した：{ $message }
said-wrote-again = 販売者にもう一度連絡した：{ $message }
said-wrote-own = 販売者に連絡した
said-seller-waits = 販売者に待つように言われた
said-seller-number = 販売者から新しい番号が来た：{ $number }
said-seller-template = 販売者の返事が定型文だった
said-seller-refused = 販売者に断られた
said-seller-silent = 販売者から返事がない
said-dispute-opened = 紛争を申し立てた
said-dispute-offer = 紛争で提案が来た
said-dispute-escalated = AliExpressの判断を待っている
said-dispute-closed = 返金なしで紛争が終了した
said-refunded = 返金された

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = 追跡できない
wrote-silent-accepted = 配送会社で動きがない
wrote-silent-exported = 海外への発送後、動きがない
wrote-silent-arrived = 自分の国で動きがない
wrote-not-shipped = まだ発送されていない
wrote-cancel = キャンセル承認のお願い
wrote-not-received = 配達済みだが受け取っていない
wrote-wrong-number = 番号が違う
wrote-trouble = 輸送中の問題
wrote-extend-protection = 保護の延長のお願い
wrote-reminder = 返事のお願い

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = Cainiao
tracker-universal = 総合追跡サイト
tracker-local-post = 現地の郵便
tracker-courier = 宅配会社

## The dispute: what to attach, and until when

disputing-attach = 添付するもの
disputing-order = 注文のスクリーンショット
disputing-tracker = 追跡サイトのスクリーンショット
disputing-chat = 販売者とのチャットのスクリーンショット
disputing-place = 別の場所に配達されたことの証拠
disputing-post = 問題があったことを示す、郵便局や宅配会社からの連絡
disputing-not-yet = まだありません。
disputing-you-have = 用意済みです。
disputing-protection = 保護の期限（{ $date }）がここに記録されています。
disputing-history = 追跡の記録{ $count }件を{ $date }に保存しました。
disputing-log = 対応の記録が{ $count }件あります。
disputing-if-any = ある場合だけ。
disputing-open-by = 最終日ではなく、{ $date }までに申し立ててください。
disputing-open-by-day = { $date }までに申し立ててください。
disputing-window = 紛争はふつう{ $date }まで申し立てられます。その日まで待たないでください。
disputing-window-today = 紛争を申し立てられるのは、ふつう今日までです。
disputing-show = 場所を表示
disputing-shown = ページに印を付けました。押すかどうかはご自身で決めてください。
disputing-not-found = このページにボタンがありません。注文ページで商品の横の「返品/返金」を探してください。

## The card on the page of the chat

chat-insert = メッセージ欄に入れる
chat-click-first = 先にメッセージ欄をクリックしてください
chat-inserted = メッセージ欄に入りました。読んでから、ご自身で送信してください。
chat-insert-failed = ページに文面を入れられませんでした。代わりにコピーしてください。
chat-dismiss = このページで隠す
chat-none = この注文について送るメッセージはありません。
chat-which = このチャットはどの注文についてですか？
chat-orders = ほかの注文

## Good to know, for this order or the next one

hint-title = 知っておくとよいこと
hint-economy-for-much = この注文はエコノミー便です。この価格なら、次回は追跡付きの配送方法にお金をかける価値があります。
hint-zip = 郵便番号{ $zip }は{ $country }の形式と合わないようです。住所を確認して、販売者に知らせてください。
hint-stuck-store = このストアでは以前にも注文{ $count }件の配送が止まりました。
hint-save-number = 番号が出た日に追跡ページを開いてください。番号がここに保存されます。確認は数日に一度で十分です。

## Facts, and where they were read

fact-order = 注文
fact-placed = 注文日
fact-paid = 支払日
fact-shipped = 発送日
fact-ended = 終了日
fact-status = 状態
fact-protection = 保護の期限
fact-country = 国
fact-city = 都市
fact-zip = 郵便番号
fact-store = ストア
fact-number = 追跡番号
fact-second-number = 2つ目の番号
fact-carrier = 配送会社
fact-service = 配送方法
fact-last-event = 最新の記録
fact-newest-differs = 最新の記録が一致しません
fact-newest = { $behindPlace }では{ $behind }、{ $aheadPlace }では{ $ahead }です。新しいほうを使います。
fact-no-event = 追跡情報を読み取り済み、記録なし

## The status of an order

status-unpaid = 未払い
status-processing = 販売者が準備中
status-shipped = 発送済み
status-completed = 完了
status-cancelled = キャンセル済み
status-closed = 終了
status-in-dispute = 紛争中
status-refunded = 返金済み

## Where a fact was read

source-estimate = 推定
source-address = ページのアドレス
source-list-page = 注文一覧
source-detail-page = 注文ページ
source-tracking-page = 追跡ページ
source-list-answer = 注文一覧のデータ
source-refund-answer = 返金一覧のデータ
source-detail-answer = 注文ページのデータ
source-tracking-answer = 追跡ページのデータ
source-cainiao = Cainiao
source-buyer = あなた

## The mark on the order list

chip-wait-until = { $date }まで待つ
chip-label = Stuck Parcel：{ $verdict }
status-partly-shipped = 一部発送済み
status-cancel-requested = キャンセル申請中
disputing-in-file = 紛争用の資料に入っています。
status-expired = 期限切れ
fact-refund-words = 一覧での返金・紛争の表示
banner-also = この荷物に入っているほかの注文
banner-also-ends = 注文{ $order }の購入者保護が先に終わるため、ここではその日付を使います。
delivery-past = 配達予定日は{ $date }でしたが、その日は過ぎました。
delivery-moved = 配達予定日が{ $first }から{ $date }に変わりました。
delivery-moved-past = 配達予定日が{ $first }から{ $date }に変わり、その日も過ぎました。
delivery-coupon = { $date }より後に配達された場合は、クーポンがもらえる約束です。受け取り用の「Collect」ボタンは、注文ページの商品の横にあります。
fact-expected = 配達予定日
verdict-says-undated = 注文ページには「{ $words }」とありますが、日付はありません。
fact-latest-words = 注文ページの最新の記録
chip-unread = 追跡情報は未読み取り
