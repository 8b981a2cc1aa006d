### The bar above AliExpress's order list.

list-label = Stuck Parcel：此列表中订单的物流
list-counts = 在途 { $moving } 个 · 今天未读取 { $unread } 个
list-all-read = 在途 { $moving } 个 · 今天已全部读取
list-unread = 今天还没有读取物流的订单：{ $unread } 个
list-start = 立即检查
list-progress = { $done } / { $all }
list-needs-you = { $count } 个需要处理
list-pause = 暂停
list-resume = 继续
list-stop = 停止
list-failures = 已停止：连续三个物流页面无法读取。
list-day-limit = 今天到此为止：每天最多打开 60 个物流页面。
list-blocked = AliExpress 要求安全验证或登录。请自己打开任意订单的物流页面，然后再检查。
list-unreadable = 未能读取：{ $count } 个。6 小时后可以再试。
list-opened = 已打开订单列表。物流信息会在那里逐个读取。
