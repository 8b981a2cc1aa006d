### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = 다시 보기: { $order }
reminder-many = 확인할 주문이 { $count }건 있어요
reminder-gravest = 가장 급한 주문: { $headline } – { $order }
