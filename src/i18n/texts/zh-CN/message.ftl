### To the seller: short, polite, simple words, one fact and one request. No idioms and no contractions: a machine will
### translate it. At most 170 letters. "-plain" is used where the number of days or the date is not known.

message-no-tracking = 您好。物流单号 { $days } 天没有任何信息。请确认包裹是否已经发出，并把正确的单号发给我。
message-no-tracking-plain = 您好。物流单号没有任何信息。请确认包裹是否已经发出，并把正确的单号发给我。
message-silent-accepted = 您好。物流信息 { $days } 天没有更新。请向物流公司查询包裹在哪里。
message-silent-accepted-plain = 您好。物流信息没有更新。请向物流公司查询包裹在哪里。
message-silent-exported = 您好。包裹在 { $days } 天前已发往国外，但还没有到达我的国家。请告诉我包裹在哪里。
message-silent-exported-plain = 您好。包裹已发往国外，但还没有到达我的国家。请告诉我包裹在哪里。
message-silent-arrived = 您好。包裹已到达我的国家，但物流信息 { $days } 天没有更新。请向物流公司查询包裹在哪里。
message-silent-arrived-plain = 您好。包裹已到达我的国家，但物流信息没有更新。请向物流公司查询包裹在哪里。
message-not-shipped = 您好。我在 { $days } 天前付款，订单还没有发货。请告诉我什么时候发货。
message-not-shipped-plain = 您好。我已经付款，订单还没有发货。请告诉我什么时候发货。
message-part-not-shipped = 您好。我的订单您只发了一部分。请告诉我剩下的什么时候发货。
message-cancel = 您好。我已经申请取消这个订单。请同意取消，不要发货。
message-not-received = 您好。订单显示已送达，但我没有收到包裹。请核对物流单号和收货地址。
message-wrong-number = 您好。物流单号好像不对，查不到我的包裹。请把正确的单号发给我。
message-trouble = 您好。物流信息显示包裹有异常。请告诉我接下来怎么处理。
message-returned = 您好。物流信息显示包裹正在退回给您。请告诉我您会重新发货还是退款。
message-pickup-over = 您好。包裹在自提点停留过久，可能正在退回给您。请告诉我您了解的情况。
message-pickup-missing = 您好。物流信息显示包裹在自提点，但那里没有。请向物流公司查询包裹在哪里。
message-lost = 您好。物流公司报告包裹已丢失。请告诉我您会重新发货还是退款。
message-customs = 您好。物流信息显示包裹被海关扣留。请告诉我是否缺少文件或需要付款。
message-attempt = 您好。物流公司尝试派送但未成功。请联系物流公司再次派送。
message-again-number = 您好。谢谢您的回复，但物流单号仍然查不到。请把能查到的单号发给我。
message-again-where = 您好。谢谢您的回复，但我仍然不知道包裹在哪里。请向物流公司查询并告诉我结果。
message-again-ship = 您好。谢谢您的回复，但我仍然不知道您什么时候发货。请告诉我发货日期。
message-new-number-silent = 您好。您给的新物流单号没有任何信息。请把能查到的单号发给我。
message-still-not-shipped = 您好。我之前给您发过消息，但订单还没有发货。请现在发货或取消订单。
message-part-still-not-shipped = 您好。我之前给您发过消息，但订单剩下的部分还没有发货。请现在发货或退还这部分的钱。
message-waited = 您好。我已按您的要求等待，但包裹还没有到。请向物流公司查询包裹在哪里。
message-extend-protection = 您好。买家保障将在 { $date } 到期，包裹还没有到。请延长买家收货时间（买家保障期）。
message-extend-protection-plain = 您好。买家保障快到期了，包裹还没有到。请延长买家收货时间（买家保障期）。
message-reminder = 您好。我在 { $days } 天前给您发过消息，包裹还没有到。请回复我。
message-reminder-plain = 您好。我之前给您发过消息，包裹还没有到。请回复我。
message-order = 订单号：{ $order }
message-number = 物流单号：{ $number }

## For the dispute: calm facts, dates and numbers

dispute-not-received = 我没有收到商品。
dispute-part-not-shipped = 我的订单只发了一部分。剩下的没有发货。
dispute-part-missing = 我只收到订单的一部分。有一个包裹没有收到。
dispute-delivered-missing = 订单显示已送达，但我没有收到商品。
dispute-elsewhere = 我没有收到商品。物流信息显示包裹在别的地方派送或运输。
dispute-elsewhere-named = 我没有收到商品。物流信息显示的是别的地方：{ $place }。
dispute-wrong-number = 我没有收到商品。物流单号属于另一个包裹。
dispute-returned = 我没有收到商品。物流信息显示包裹已退回给寄件人。
dispute-order = 订单号：{ $order }。
dispute-paid = 付款日期：{ $date }。
dispute-shipped = 标记发货日期：{ $date }。
dispute-completed = { $date } 完成。
dispute-number = 物流单号：{ $number }。
dispute-last-event = 最新物流记录：{ $date }，“{ $text }”。
dispute-no-event = 物流信息没有显示任何移动。
dispute-silent = { $days } 天没有更新。
dispute-protection = 买家保障到期日：{ $date }。
dispute-wrote = 我于 { $date } 联系了卖家。
dispute-seller-silent = 卖家没有回复。
dispute-seller-refused = 卖家拒绝提供帮助。
dispute-seller-waits = 卖家只是让我等待。
dispute-seller-asked-to-wait = 卖家让我等待。
dispute-seller-template = 卖家没有给出有用的答复。
dispute-seller-number = 卖家在 { $date } 给了我另一个单号：{ $number }。
dispute-refund = 我申请全额退款。
dispute-refund-part = 我申请退还没有收到的那部分的钱。
dispute-attached = 截图见附件。
message-orders = 订单号：{ $orders }
