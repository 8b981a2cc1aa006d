### What a tracking number is, who can track it, and what was wrong with it.

## What it is

number-is-post = { $post }が発行した国際郵便の追跡番号（S10）です：{ $service }。
number-is-post-of-destination = 届け先の国の郵便事業者（{ $post }）が発行した国際郵便の追跡番号（S10）です：{ $service }。
number-is-no-country = 国際郵便の追跡番号（S10）の形式ですが、最後の2文字がどの国のコードでもありません。
number-is-first-mile = 発送元の国を出るまでの{ $carrier }の番号です。届け先の国の郵便では調べられません。
number-is-last-mile = 届け先の国での配達に使う{ $carrier }の番号です。
number-is-courier = { $carrier }の番号です。
number-is-perhaps = { $carrier }の番号かもしれません。ほかの配送会社もこの形式を使います。
number-is-amazon = Amazonの番号です。販売者がAmazonで購入し、そこから直接送った可能性があります。
number-is-order-id = これはAliExpressの注文番号で、追跡番号ではありません。
number-is-perhaps-order-id = 16桁の番号は、ふつうAliExpressの注文番号で、追跡番号ではありません。
number-is-product-id = これはAliExpressの商品番号で、追跡番号ではありません。
number-is-unknown = この形式の番号を使う配送会社は見つかりません。注文の番号と1文字ずつ比べてください。
number-is-placeholder = 実際の荷物ではなく、見本の番号のようです。
number-is-unreadable = 読み取れない文字が1つあります。

## The service that the first letters of a postal number stand for

number-service-ems = 国際スピード郵便（EMS）
number-service-letter-express = 追跡付きの手紙または小形包装物
number-service-registered = 書留
number-service-insured = 保険付書状
number-service-parcel = 小包
number-service-e-commerce = 通販向けの小包
number-service-untracked = 玄関までの追跡がない小形包装物
number-service-m-bag = 特別郵袋印刷物
number-service-business-reply = 料金受取人払い
number-service-domestic = 国内または二国間のサービス
number-service-other = その他の郵便物

## How far it can be tracked

number-reach-door = 玄関まで追跡できます。
number-reach-hand-over = 現地の配送会社に渡されるまで追跡できます。その後は2つ目の番号を探してください。
number-reach-border = 追跡はふつう国境までです。エコノミー便はその先では記録されません。
number-reach-from-arrival = 荷物が届け先の国に着いてから、はじめて情報が出ます。

## Check digit and repairs

number-check-passes = チェックディジットは正しいです。
number-check-fails = チェックディジットが合いません。おそらく打ち間違いです。注文の番号と比べてください。
number-repair = { $number }ではありませんか？
number-repair-change = { $place }文字目：{ $from }ではなく{ $to }。
number-repair-remove = { $place }文字目（{ $from }）を除く。
number-changed = { $number }として読み取りました。
number-look-alike = { $place }文字目は{ $to }に似た別の文字体系の文字です。

## Links

number-link-copies = クリックすると番号がコピーされます。リンク先で貼り付けてください。
number-link-copied = 番号をコピーしました。リンク先で貼り付けてください。
number-link-postcode = 郵便番号の入力が必要です。
number-link-not-expected = おそらくこの番号は見つかりません。

## Why nothing was looked up

number-refused-empty = 番号が入力されていません。
number-refused-too-long = 追跡番号としては長すぎます。
number-refused-control-characters = 番号には使えない文字が含まれています。
number-refused-no-number = 追跡番号が含まれていません。
number-known = この注文にはすでにこの番号があります。
number-save-again = このまま保存するには、もう一度「保存」を押してください。

## The box in which a number is checked, and the numbers of an order

number-box = 番号を確認する
number-other = 代わりに{ $number }を確認する
number-of-parcel = 追跡番号
number-from-seller = 販売者からの番号です。
number-copy = コピー
number-copy-this = { $number }をコピー
number-is-as-order-says = 注文によると、この番号の配送会社は{ $carrier }です。番号の形式だけでは何もわかりません。
number-link-until-hand-over = 現地の配送会社に引き渡されるまでの経路を表示します。
number-link-from-hand-over = 引き渡し以降の経路を表示します。
