### The window that the toolbar button opens.

popup-title = あなたの荷物
popup-order = 注文{ $order }
popup-protection = 保護：残り{ $days }日
popup-protection-estimate = 保護：残り約{ $days }日
popup-protection-today = 保護は今日で終わります
popup-protection-over = 保護は終わりました
popup-more = ほか{ $count }件
popup-empty-title = 荷物はまだありません
popup-empty = AliExpressで注文ページか追跡ページを開いてください。結果はそのページの下のカードに表示され、注文は以後ここにも並びます。
popup-open-orders = 注文一覧を開く
popup-error-title = 一覧を読み取れませんでした
popup-error = データは失われていません。このウィンドウを閉じて、もう一度開いてください。変わらない場合は、拡張機能を再読み込みしてください。
popup-search = 注文を探す、または番号を調べる
popup-needs-me = 対応が必要
popup-unrecognized = 意味のわからない記録（{ $count }）
popup-unrecognized-note = この拡張機能がまだ知らない記録です。名前・番号・場所は除いてあります。名前が残っていることもあるため、送る前に目を通してください。
popup-unrecognized-copy = 報告用にコピー
