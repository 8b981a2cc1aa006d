### Notifications.

reminder-title = { $headline }：{ $order }
reminder-look-again = もう一度見る：{ $order }
reminder-many = 確認が必要な注文が{ $count }件あります
reminder-gravest = 最も緊急：{ $headline } – { $order }
