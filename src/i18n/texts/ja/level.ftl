### The advice in one line: a headline, also of the marks on the order list. At most 28 letters.

level-done = 対応不要
level-wait = このまま待つ
level-watch = 様子を見る
level-write = 販売者に連絡する
level-extend = 保護の延長を頼む
level-extend-asked = 延長を依頼済み
level-did-it-arrive = 届きましたか？
level-dispute = 紛争を申し立てる
level-unknown = まだ判断できない

## The headline once the time for a dispute is over, too

level-too-late = カード会社に相談する
level-collect = 受け取りに行く
level-call-courier = 宅配会社に電話する
level-cancel = 注文をキャンセルする
level-find-end = 終了日を確認する
level-refund = 返金・紛争の手続き中
