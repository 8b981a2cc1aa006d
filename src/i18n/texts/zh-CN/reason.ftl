### Why there may be no updates.

reason-created-in-advance = 单号是提前生成的：卖家常常在交寄包裹前几天就打印面单。
reason-economy = 经济类物流：跟踪可能在边境停止。重要的是保障到期日。
reason-carrier-changed = 物流商已更换。请使用第二个单号：{ $number }
reason-number-error = 单号可能有误。
reason-foreign-number = 这个单号似乎属于寄往别处的包裹。
reason-older-parcel = 这个单号的物流记录早于你的订单，属于另一个包裹。
reason-overload = 物流拥堵：订单在{ $sale }前后付款，首次扫描最多可能要 { $days } 天。
reason-overload-plain = 物流拥堵：订单在{ $sale }前后付款，那段时间仓库处理较慢。
reason-loss = 已有 { $days } 天没有更新，可能丢失了。请准备提起纠纷。

## Sales, after "you paid around"

sale-march = 三月周年大促
sale-june = 六月大促
sale-double-eleven = 双十一
sale-black-friday = 黑色星期五
sale-double-twelve = 双十二
sale-chinese-new-year = 春节
sale-golden-week = 国庆黄金周
