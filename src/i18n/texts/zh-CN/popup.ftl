### The window that the toolbar button opens.

popup-title = 我的包裹
popup-order = 订单 { $order }
popup-protection = 保障：还剩 { $days } 天
popup-protection-estimate = 保障：大约还剩 { $days } 天
popup-protection-today = 保障今天到期
popup-protection-over = 保障已到期
popup-more = 另有 { $count } 个
popup-empty-title = 还没有包裹
popup-empty = 在 AliExpress 打开一个订单或它的物流页面。结果会显示在该页面底部的卡片里，订单此后也会列在这里。
popup-open-orders = 打开我的订单
popup-error-title = 列表读取失败
popup-error = 数据没有丢失。请关闭此窗口后重新打开。如果仍然如此，请重新加载扩展程序。
popup-search = 查找订单或检查任意单号
popup-needs-me = 需要处理
popup-unrecognized = 无法识别的记录（{ $count }）
popup-unrecognized-note = 扩展程序还不能识别这些记录。姓名、号码和地点已去掉。发送前请检查一遍：其中可能仍有姓名。
popup-unrecognized-copy = 复制以便反馈
