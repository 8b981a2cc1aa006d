### What to do, in the imperative.

step-open-tracking = 打开一次物流页面，以便读取物流记录。
step-open-tracking-again = 重新打开物流页面：上次读取已经过了一段时间。
step-open-order = 请先打开订单页面：上次读取已经过了一段时间。
step-check-trackers = 在其他查询网站也查一下单号。各网站更新的时间不同。
step-use-second-number = 查询另一个单号：{ $number }
step-check-number = 从订单重新复制单号并核对。0 和 O、1 和 I 很容易混淆。
step-look-again = 请在 { $date } 再次查看。看得更勤也没有用。
step-send-message = 复制消息，在与卖家的聊天中发送。
step-tell-reply = 卖家回复后，请在“{ $where }”中选择对方的答复。
step-ask-around = 问问家人、邻居、邮局和快递公司。
step-collect = 在自提点退回之前取走包裹。
step-call-courier = 打电话给快递公司，安排再次派送。
step-ask-customs = 问海关或快递公司还缺什么文件、要缴什么费用。
step-keep-evidence = 给订单、物流和聊天截图留存。
step-ask-extension = 请卖家延长买家保障期。只有卖家可以延长。
step-open-dispute = 在订单页面提起纠纷。
step-not-last-day = 不要拖到最后一天。
step-do-not-confirm = 拿到商品之前，不要点“确认收货”。
step-do-not-close-dispute = 不要因为口头承诺就撤销纠纷。先拿到退款或裁决。
step-answer-offer = 按时回复处理方案。金额足够才同意；口头承诺不算。
step-ask-payment-provider = 向银行或支付服务商申请退款。
step-cancel-order = 或者在订单页面取消订单。订单还没有发货，钱会退给你。
step-cancel-now = 在订单页面取消订单。卖家没有发出任何商品，钱会退给你。
step-ask-support = 卖家没有同意，请联系 AliExpress 客服取消订单。
step-check-post = 到负责派送的物流商那里查询单号。包裹已在目的国，新的记录会最先出现在那里。
step-tell-tracking = 请自己查看物流页面，并在“{ $where }”中选择其内容。
