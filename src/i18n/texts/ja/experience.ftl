### What this buyer's earlier parcels and stores did.

experience-title = これまでの配送履歴
experience-note = このブラウザーにある過去の注文に基づく参考情報です。アドバイスは設定の待ち日数に従います。
experience-empty = まだありません。同じ配送方法の荷物が3つ届くと、動きがなかった期間がここに表示されます。
experience-group = { $service }（{ $country }宛て）
experience-any-service = すべての配送方法
experience-any-country = 自分の国
experience-first-scan = 最初の記録まで
experience-accepted = 配送会社の引き受けから輸出まで
experience-exported = 届け先の国へ輸送中
experience-arrived = 届け先の国の中
experience-span = 直近{ $n }個の荷物は{ $from }～{ $to }日間、動きがありませんでした。目安は{ $normal-from }～{ $normal-to }日です。
experience-stores = 荷物が止まったことのあるストア
experience-store = { $store }：注文{ $orders }件のうち{ $stuck }件が止まりました。その後に届いたもの{ $came }件、返金{ $refunded }件。
