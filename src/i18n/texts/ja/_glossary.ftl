### Glossary: one word for one thing. This file holds comments only.
### Tone: calm and plain; short sentences; the buyer is addressed as in the texts that there are.

# order: 注文
# parcel: 荷物
# tracking number: 追跡番号
# tracking update: （追跡の）記録
# scan: （配送会社の）記録
# carrier: 配送会社
# courier: 配達員
# tracker: 追跡サイト
# seller: 販売者
# store: ストア
# buyer protection: 購入者保護
# dispute: 紛争
# dispute file: 紛争用の資料
# pickup point: 受取場所
# advice: アドバイス
# screenshot: スクリーンショット
# to message the seller: 販売者に連絡する
