### What this buyer's earlier parcels and stores did.

experience-title = 你的收货历史
experience-note = 根据此浏览器里的历史订单整理。仅供参考，建议以设置中的等待时间为准。
experience-empty = 暂无内容。等到同一物流方式的三个包裹送达后，这里会显示它们有多久没有更新。
experience-group = { $service }，寄往{ $country }
experience-any-service = 所有物流方式
experience-any-country = 目的国
experience-first-scan = 首次扫描之前
experience-accepted = 物流商揽收后、出口之前
experience-exported = 运往目的国途中
experience-arrived = 目的国境内
experience-span = 你最近的 { $n } 个包裹有 { $from }–{ $to } 天没有更新，通常为 { $normal-from }–{ $normal-to } 天。
experience-stores = 包裹卡住过的店铺
experience-store = { $store }：{ $orders } 个订单中有 { $stuck } 个卡住，其中 { $came } 个后来送达，{ $refunded } 个已退款。
