### Why there may be no updates.

reason-created-in-advance = 番号が先に作られています。販売者は荷物を渡す何日も前にラベルを印刷することがよくあります。
reason-economy = エコノミー便：追跡は国境で止まることがあります。大事なのは保護の期限です。
reason-carrier-changed = 配送会社が変わりました。2つ目の番号を使ってください：{ $number }
reason-number-error = 番号が間違っているかもしれません。
reason-foreign-number = 別の場所へ向かう荷物の番号のようです。
reason-older-parcel = この番号の追跡記録は注文より前のもので、別の荷物の記録です。
reason-overload = 混雑：{ $sale }の時期に支払われた注文です。最初の記録まで最大{ $days }日かかることがあります。
reason-overload-plain = 混雑：{ $sale }の時期に支払われた注文です。この時期は倉庫の処理が遅くなります。
reason-loss = { $days }日間動きがなく、紛失の可能性があります。紛争を申し立てる準備をしてください。

## Sales, after "you paid around"

sale-march = 3月の周年セール
sale-june = 6月のセール
sale-double-eleven = 11.11セール
sale-black-friday = ブラックフライデー
sale-double-twelve = 12.12セール
sale-chinese-new-year = 春節
sale-golden-week = 中国の国慶節連休
