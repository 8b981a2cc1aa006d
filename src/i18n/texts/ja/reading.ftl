### How old the tracking is, and how it is read on the order page.

verdict-as-of = { $date }時点：{ $why }
tracking-read-ago = 追跡を読み取ったのは{ $days }日前です。
reminder-look-first = 追跡を確認してください：{ $order }
