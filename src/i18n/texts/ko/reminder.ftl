### Notifications.

reminder-title = { $headline }: { $order }
reminder-look-again = 다시 확인: { $order }
reminder-many = 할 일이 있는 주문이 { $count }건 있어요
reminder-gravest = 가장 급한 주문: { $headline } – { $order }
