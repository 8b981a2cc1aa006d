### How old the tracking is, and how it is read on the order page.

verdict-as-of = 截至 { $date }：{ $why }
tracking-read-ago = 物流记录是 { $days } 天前读取的。
reminder-look-first = 请查看物流：{ $order }
