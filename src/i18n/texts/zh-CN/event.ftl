### What the updates of the tracking mean.

## What an update means. $from and $to are the normal days until the next scan

event-ordered = 订单已提交，还没有发货。
event-prepared = 卖家正在备货，还没有物流商扫描过包裹。首次扫描通常在 { $from }–{ $to } 天后出现。
event-accepted = 物流商已揽收。下一次扫描通常在 { $from }–{ $to } 天内出现。
event-origin-transit = 正在运往发货国的机场。下一次扫描通常在 { $from }–{ $to } 天内出现。
event-export-customs = 正在发货国海关办理手续。下一次扫描通常在 { $from }–{ $to } 天内出现。
event-handed-to-airline = 已交给航空公司，可能还在等待舱位。下一次扫描通常是进口环节，在 { $from }–{ $to } 天后出现。
event-departed = 已离开发货国。下一次扫描通常是进口环节，在 { $from }–{ $to } 天后出现。
event-international-transit = 正在国际运输途中。下一次扫描通常是进口环节，在 { $from }–{ $to } 天后出现。
event-import-declared = 已提前向目的国海关申报。这是书面手续，往往在起飞前就办好，包裹不一定已经到达。
event-arrived = 已到达目的国。下一次扫描通常在 { $from }–{ $to } 天内出现。
event-import-customs = 正在目的国海关办理手续。下一次扫描通常在 { $from }–{ $to } 天内出现。
event-held-by-customs = 被海关扣留，通常是缺少文件或未缴费用。
event-customs-released = 海关已放行。接下来由派送的物流商接手，通常在 { $from }–{ $to } 天内。
event-last-mile-handover = 已交给负责派送的物流商，但还没有送达。下一次扫描通常在 { $from }–{ $to } 天内出现。
event-destination-transit = 正在目的国境内运往收货地址。下一次扫描通常在 { $from }–{ $to } 天内出现。
event-out-for-delivery = 快递员正在派送，应该很快送到。
event-attempt-failed = 快递员尝试派送，但没有成功。
event-ready-for-pickup = 包裹在自提点等待领取。请在退回之前取走。
event-not-collected = 包裹没有按时从自提点取走，可能会被退回：请询问自提点。
event-delivered = 物流商显示已送达。
event-returning = 正在退回或已退回给寄件人。
event-lost = 物流商显示包裹丢失或损毁。
event-exception = 物流商报告了异常。
event-note = 仅为提示信息，包裹没有移动。
event-unknown = 暂不清楚这条记录的含义。

## The history of a parcel

timeline-title = 逐条解读物流记录
timeline-silence = { $days } 天没有更新
timeline-silence-now = 到今天为止，{ $days } 天没有更新
timeline-more = 另有 { $count } 条更早的记录未显示。
event-delayed = 包裹在当前地点延误了。这只是延误，不是异常。
