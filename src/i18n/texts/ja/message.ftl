### To the seller: short, polite, simple words, one fact and one request. No idioms and no contractions: a machine will
### translate it. At most 170 letters. "-plain" is used where the number of days or the date is not known.

message-no-tracking = こんにちは。追跡番号に{ $days }日間、何も表示されていません。荷物が発送されたかを確認して、正しい番号を教えてください。
message-no-tracking-plain = こんにちは。追跡番号に何も表示されません。荷物が発送されたかを確認して、正しい番号を教えてください。
message-silent-accepted = こんにちは。追跡情報が{ $days }日間、変わっていません。荷物がどこにあるかを配送会社に確認してください。
message-silent-accepted-plain = こんにちは。追跡情報が変わりません。荷物がどこにあるかを配送会社に確認してください。
message-silent-exported = こんにちは。荷物は{ $days }日前に海外へ発送されましたが、まだ私の国に届いていません。荷物がどこにあるかを教えてください。
message-silent-exported-plain = こんにちは。荷物は海外へ発送されましたが、まだ私の国に届いていません。荷物がどこにあるかを教えてください。
message-silent-arrived = こんにちは。荷物は私の国にありますが、追跡情報が{ $days }日間、変わっていません。荷物がどこにあるかを配送会社に確認してください。
message-silent-arrived-plain = こんにちは。荷物は私の国にありますが、追跡情報が変わりません。荷物がどこにあるかを配送会社に確認してください。
message-not-shipped = こんにちは。私は{ $days }日前に注文の代金を支払いましたが、商品はまだ発送されていません。いつ発送するかを教えてください。
message-not-shipped-plain = こんにちは。私は注文の代金を支払いましたが、商品はまだ発送されていません。いつ発送するかを教えてください。
message-part-not-shipped = こんにちは。私の注文は一部しか発送されていません。残りをいつ発送するかを教えてください。
message-cancel = こんにちは。私はこの注文のキャンセルを申し込みました。キャンセルを承認し、商品を発送しないでください。
message-not-received = こんにちは。注文は配達済みと表示されていますが、私は受け取っていません。追跡番号と配達先の住所を確認してください。
message-wrong-number = こんにちは。追跡番号が間違っているようです。私の荷物が表示されません。正しい番号を教えてください。
message-trouble = こんにちは。追跡情報に荷物の問題が表示されています。これからどうなるかを教えてください。
message-returned = こんにちは。追跡情報では、荷物がそちらへ返送されています。再送するか返金するかを教えてください。
message-pickup-over = こんにちは。荷物が受取場所に長く置かれすぎ、そちらへ返送されている可能性があります。わかることを教えてください。
message-pickup-missing = こんにちは。追跡情報では荷物は受取場所にありますが、実際にはそこにありません。荷物がどこにあるかを配送会社に確認してください。
message-lost = こんにちは。配送会社によると、荷物は紛失しました。再送するか返金するかを教えてください。
message-customs = こんにちは。追跡情報では、荷物が税関で止まっています。書類や支払いの不足がないか教えてください。
message-attempt = こんにちは。配送会社が配達を試みましたが、届きませんでした。再配達を依頼してください。
message-again-number = こんにちは。返事をありがとうございます。しかし、追跡番号はまだ使えません。使える番号を教えてください。
message-again-where = こんにちは。返事をありがとうございます。しかし、荷物がどこにあるかまだわかりません。配送会社に確認して、結果を教えてください。
message-again-ship = こんにちは。返事をありがとうございます。しかし、いつ発送するかまだわかりません。発送日を教えてください。
message-new-number-silent = こんにちは。新しい追跡番号にも何も表示されません。使える番号を教えてください。
message-still-not-shipped = こんにちは。私は以前メッセージを送りましたが、商品はまだ発送されていません。すぐに発送するか、注文をキャンセルしてください。
message-part-still-not-shipped = こんにちは。私は以前メッセージを送りましたが、注文の残りはまだ発送されていません。すぐに発送するか、その分を返金してください。
message-waited = こんにちは。言われたとおりに待ちましたが、荷物はまだ届いていません。荷物がどこにあるかを配送会社に確認してください。
message-extend-protection = こんにちは。購入者保護は{ $date }に終わりますが、荷物はまだ届いていません。購入者保護の期間を延長してください。
message-extend-protection-plain = こんにちは。購入者保護はもうすぐ終わりますが、荷物はまだ届いていません。購入者保護の期間を延長してください。
message-reminder = こんにちは。私は{ $days }日前にメッセージを送りましたが、荷物はまだ届いていません。返事をお願いします。
message-reminder-plain = こんにちは。私は以前メッセージを送りましたが、荷物はまだ届いていません。返事をお願いします。
message-order = 注文番号：{ $order }
message-number = 追跡番号：{ $number }

## For the dispute: calm facts, dates and numbers

dispute-not-received = 商品を受け取っていません。
dispute-part-not-shipped = 注文の一部だけが発送されました。残りは発送されていません。
dispute-part-missing = 注文の一部だけを受け取りました。荷物が一つ届いていません。
dispute-delivered-missing = 注文は配達済みと表示されていますが、商品を受け取っていません。
dispute-elsewhere = 商品を受け取っていません。追跡情報では、別の場所での配達または移動が表示されています。
dispute-elsewhere-named = 商品を受け取っていません。追跡情報には別の場所が表示されています：{ $place }。
dispute-wrong-number = 商品を受け取っていません。追跡番号は別の荷物のものです。
dispute-returned = 商品を受け取っていません。追跡情報では、荷物は差出人に返送されています。
dispute-order = 注文番号：{ $order }。
dispute-paid = 支払日：{ $date }。
dispute-shipped = 発送済みと表示された日：{ $date }。
dispute-completed = { $date }に完了。
dispute-number = 追跡番号：{ $number }。
dispute-last-event = 最新の追跡記録：{ $date }「{ $text }」。
dispute-no-event = 追跡情報にはまったく動きがありません。
dispute-silent = { $days }日間、更新がありません。
dispute-protection = 購入者保護の期限：{ $date }。
dispute-wrote = { $date }に販売者へ連絡しました。
dispute-seller-silent = 販売者から返事がありません。
dispute-seller-refused = 販売者は対応を断りました。
dispute-seller-waits = 販売者からは、待つように言われただけです。
dispute-seller-asked-to-wait = 販売者から、待つように言われました。
dispute-seller-template = 販売者から有効な返事はありませんでした。
dispute-seller-number = 販売者は{ $date }に別の追跡番号を知らせました：{ $number }。
dispute-refund = 全額の返金を求めます。
dispute-refund-part = 届いていない分の返金を求めます。
dispute-attached = スクリーンショットを添付します。
message-orders = 注文番号：{ $orders }
