### Notifications.

reminder-title = { $headline }：{ $order }
reminder-look-again = もう一度確認：{ $order }
reminder-many = { $count }件の注文に対応が必要です
reminder-gravest = 最も緊急：{ $headline }（{ $order }）
