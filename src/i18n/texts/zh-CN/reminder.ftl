### Notifications.

reminder-title = { $headline }：{ $order }
reminder-look-again = 再看一看：{ $order }
reminder-many = 有 { $count } 个订单需要看一看
reminder-gravest = 最紧急：{ $headline } – { $order }
