### Notifications.

reminder-title = { $headline }：{ $order }
reminder-look-again = 再次查看：{ $order }
reminder-many = 有 { $count } 个订单需要处理
reminder-gravest = 最紧急：{ $headline }（{ $order }）
