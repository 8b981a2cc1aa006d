### What the updates of the tracking mean.

## What an update means. $from and $to are the normal days until the next scan

event-ordered = 注文済みです。まだ何も発送されていません。
event-prepared = 販売者が準備しています。配送会社による記録はまだありません。最初の記録はふつう{ $from }～{ $to }日後に出ます。
event-accepted = 配送会社が荷物を引き受けました。次の記録はふつう{ $from }～{ $to }日以内に出ます。
event-origin-transit = 発送元の国の空港へ向かっています。次の記録はふつう{ $from }～{ $to }日以内に出ます。
event-export-customs = 発送元の国の税関にあります。次の記録はふつう{ $from }～{ $to }日以内に出ます。
event-handed-to-airline = 航空便に引き渡されました。まだ搭載を待っていることもあります。次の記録はふつう輸入時で、{ $from }～{ $to }日後に出ます。
event-departed = 発送元の国を出ました。次の記録はふつう輸入時で、{ $from }～{ $to }日後に出ます。
event-international-transit = 国と国の間を輸送中です。次の記録はふつう輸入時で、{ $from }～{ $to }日後に出ます。
event-import-declared = 届け先の国の税関に事前に申告されました。これは書類上の手続きで、飛行機が出る前のことも多く、荷物はまだ届いていないかもしれません。
event-arrived = 届け先の国に着きました。次の記録はふつう{ $from }～{ $to }日以内に出ます。
event-import-customs = 届け先の国の税関にあります。次の記録はふつう{ $from }～{ $to }日以内に出ます。
event-held-by-customs = 税関で止められています。書類や支払いが足りないことが多いです。
event-customs-released = 税関を通りました。次は配達を担当する会社に渡ります。ふつう{ $from }～{ $to }日以内です。
event-last-mile-handover = 配達する会社に渡されました。まだ配達はされていません。次の記録はふつう{ $from }～{ $to }日以内に出ます。
event-destination-transit = 届け先の国の中を輸送中です。次の記録はふつう{ $from }～{ $to }日以内に出ます。
event-out-for-delivery = 配達員が持ち出しました。まもなく届くはずです。
event-attempt-failed = 配達員が届けに来ましたが、配達できませんでした。
event-ready-for-pickup = 受取場所に届いています。返送される前に受け取ってください。
event-not-collected = 受取場所で期限内の受け取りがありませんでした。返送されるかもしれません。受取場所に問い合わせてください。
event-delivered = 配送会社の記録では配達済みです。
event-returning = 差出人へ返送中、または返送されました。
event-lost = 配送会社の記録では、紛失または廃棄されています。
event-exception = 配送会社が問題を報告しています。
event-note = お知らせのみで、荷物は動いていません。
event-unknown = この記録の意味はわかりません。

## The history of a parcel

timeline-title = すべての記録とその意味
timeline-silence = { $days }日間、動きなし
timeline-silence-now = 今日まで{ $days }日間、動きなし
timeline-more = これより古い{ $count }件は表示していません。
event-delayed = 今ある場所で足止めされています。遅れであり、異常ではありません。
