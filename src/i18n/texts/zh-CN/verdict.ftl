### The advice in one sentence, for each situation. "-plain" is used where the day count or the date is not known.

verdict-unpaid = 这个订单还没有付款，所以没有发货。
verdict-cancelled = 这个订单已取消，没有包裹在途。
verdict-cancelled-moving = 这个订单已取消，但包裹当时已经在途。请确认退款是否到账。
verdict-closed-moving = 这个订单已关闭，但包裹当时还在途中。如果商品和退款都没收到，请现在就提起纠纷。
verdict-closed = 这个订单已关闭，没有包裹在途。
verdict-refunded = 钱已经退给你了。
verdict-received = 商品已收到，祝使用愉快。
verdict-received-with = 这是你在同一包裹的订单 { $order } 中记下的。
verdict-completed = 订单已完成。过一段时间后，AliExpress 可能会自动完成订单。
verdict-completed-undelivered = 订单已完成，但物流从未显示送达。如果你没有收到包裹，请在这里说明。
verdict-delivered = 物流显示包裹已送达。
verdict-delivered-elsewhere = 物流显示包裹已在“{ $place }”送达，但那不是你所在的城市。有没有收到，只有你自己知道。
verdict-not-shipped = 卖家还没有发货。已经等了 { $days } 天，{ $normal } 天以内属于正常。
verdict-not-shipped-plain = 卖家还没有发货。
verdict-never-shipped = 已经过了 { $days } 天，卖家仍没有发货。不要再等了：请取消订单，拿回货款。
verdict-never-shipped-plain = 卖家一直没有发货。请取消订单，拿回货款。
verdict-no-first-scan = 从 { $start } 起，包裹已有 { $days } 天没有被扫描。{ $normal } 天以内属于正常。
verdict-no-first-scan-plain = 包裹还没有被扫描。头几天属于正常。
verdict-silent-accepted = 物流商已揽收包裹。从 { $start } 起已有 { $days } 天没有更新，{ $normal } 天以内属于正常。
verdict-silent-accepted-plain = 物流商已揽收包裹。这一阶段暂时没有更新属于正常。
verdict-silent-exported = 包裹从 { $start } 起运往目的国，至今 { $days } 天。这一程 { $normal } 天以内没有更新属于正常。
verdict-silent-exported-plain = 包裹正在运往目的国。这一程长时间没有更新属于正常。
verdict-silent-arrived = 包裹已到达目的国。从 { $start } 起已有 { $days } 天没有更新，{ $normal } 天以内属于正常。
verdict-silent-arrived-plain = 包裹已到达目的国。这一阶段短时间没有更新属于正常。
verdict-ready-for-pickup = 包裹在自提点等待领取。请去取件。
verdict-pickup-until = 包裹在自提点保管至 { $date }，请及时领取。
verdict-pickup-missing = 物流显示包裹在自提点，但你被告知包裹不在那里。
verdict-attempt-failed = 快递员来过，但没能送达。请打电话安排再次派送。
verdict-held-by-customs = 包裹被海关扣留，通常是缺少文件或未缴费用。
verdict-returned = 包裹正在退回给寄件人，不会再送到你手上。
verdict-lost = 物流商报告包裹丢失。
verdict-exception = 物流商报告包裹有异常。
verdict-delivered-missing = 显示已送达，但你没有收到。不要再等。
verdict-elsewhere = 物流显示的城市或国家与你的不同。这可能是别人的单号。
verdict-wrong-number = 物流单号似乎有误，或属于另一个包裹。
verdict-protection-ending = 买家保障还有 { $left } 天到期（{ $until }），包裹还没有到。
verdict-protection-ending-plain = 买家保障快到期了，包裹还没有到。
verdict-protection-last-days = 买家保障只剩 { $left } 天，到 { $until } 为止。不要拖到最后一天。
verdict-protection-last-days-plain = 买家保障马上就要到期。不要拖到最后一天。
verdict-protection-today = 买家保障今天到期。请立即提起纠纷。
verdict-extension-not-given = 你申请了延长保障，但保障没有延长。保障将于 { $until } 到期。
verdict-extension-not-given-plain = 你申请了延长保障，但保障没有延长。
verdict-protection-over = 买家保障已于 { $until } 到期。到期后 15 天内通常还可以提起纠纷。
verdict-protection-over-today = 买家保障已于 { $until } 到期。今天通常是提起纠纷的最后一天。
verdict-protection-over-plain = 买家保障已到期。到期后 15 天内通常还可以提起纠纷。
verdict-protection-long-over = 买家保障已于 { $until } 到期，提起纠纷的期限也已过。银行或支付服务商也许还能帮忙。
verdict-protection-long-over-plain = 买家保障早已到期，提起纠纷的期限也已过。银行或支付服务商也许还能帮忙。
verdict-past-help = 买家保障早已到期，现在通常连银行也帮不上忙了。
verdict-seller-did-not-help = 你联系了卖家，但问题没有解决。
verdict-lost-in-silence = 已有 { $days } 天毫无动静，卖家也没有给出有用的答复。
verdict-lost-in-silence-plain = 一个多月毫无动静，卖家也没有给出有用的答复。
verdict-awaiting-seller = 你已联系卖家。给对方几天时间回复。
verdict-awaiting-seller-until = 你已联系卖家。请在 { $date } 之前等待对方回复。
verdict-ask-once-more = 卖家的回复没有回答这个问题，请再问一次。
verdict-no-reply = 你在 { $date } 联系过卖家，至今没有回复。
verdict-refused-early = 卖家拒绝了，但目前的等待仍属正常。拒绝已保存在你的记录里。
verdict-not-extended = 卖家已回复，但保障到期日没有变化。
verdict-cancel-asked = 你申请过取消这个订单，但订单已经发货。
verdict-at-pickup-point = 包裹在自提点等你领取：请先试着去取件。
verdict-other-at-pickup = 这个订单的另一个包裹在自提点等待领取，请及时去取。
verdict-other-attempt = 这个订单的另一个包裹没能送达，请给快递公司打电话。
verdict-estimate-over = 买家保障可能已到期。请在订单页面查看到期日：如果已过，通常在 { $date } 左右之前仍可提起纠纷。
verdict-estimate-long-over = 买家保障很可能已到期。请在订单页面查看到期日：如果已经过了 15 天以上，也许只有银行或支付服务商还能帮忙。
verdict-dispute-until = 如果你没有收到，请在这里说明：纠纷最晚可以在 { $date } 提起，不要等到最后一天。
verdict-wait-over = 卖家在 { $date } 请你等待，这段时间已经过去。
verdict-latest-unknown = Stuck Parcel 不认识最新记录（{ $date }），请自行查看：“{ $words }”。
verdict-latest-unknown-code = Stuck Parcel 不认识最新记录（{ $date }），请在物流页面上查看。
verdict-latest-words = 最新记录：“{ $words }”。
verdict-new-number = 卖家给了新单号。查一下吧，首次扫描可能要等一周。
verdict-new-number-silent = 卖家在 { $days } 天前给了新单号。如果还没有网站能查到，请再次联系卖家。
verdict-new-number-silent-plain = 卖家给新单号已经有一段时间了。如果还没有网站能查到，请再次联系卖家。
verdict-seller-says-wait = 卖家让你再等等。只要买家保障还没到期就没问题。
verdict-dispute-open = 纠纷正在处理中。请在纠纷里回复，不要因为口头承诺就撤销。
verdict-dispute-received = 你说已经收到商品。如果没有问题，请撤销纠纷。
verdict-dispute-offer = 你的纠纷有了处理方案。请在纠纷页面显示的日期之前回复。
verdict-dispute-escalated = 你的纠纷现在由 AliExpress 裁决。请在纠纷页面显示的日期之前提交所要求的内容。
verdict-dispute-closed = 你的纠纷已关闭，没有退款。如果纠纷页面上还可以申诉，请马上申诉；否则请联系银行或支付服务商。
verdict-dispute-long = 纠纷提起已经很久了。请在纠纷页面查看结果，并在这里记下。
verdict-tracking-unread = 订单显示已发货，但还没有读取到物流信息。
verdict-unreadable = 这个页面没有显示判断所需的信息。

## The day count, and when it changes

verdict-day-count = 第 { $day } 天（通常 { $from }–{ $to } 天）
verdict-changes = { $date } 起变为：{ $verdict }
verdict-changes-tomorrow = 明天起变为：{ $verdict }
verdict-changes-else = 如果到 { $date } 仍无变化：{ $verdict }
verdict-until = 到 { $date } 为止

## Warning signs

flag-no-match = { $days } 天没有扫描记录
flag-silent = { $days } 天没有更新
flag-protection-ending = 保障只剩 { $days } 天，包裹还没到
flag-protection-over = 保障已到期，包裹还没到
flag-template-answers = 卖家只用模板回复，不给新单号
flag-elsewhere = 物流显示在“{ $place }”
flag-elsewhere-plain = 物流显示在别的地方
flag-weight-mismatch = 重量不符
flag-delivered-missing = 显示已送达，但没有收到
flag-foreign-carrier = { $carrier } 在别的国家派送

## What a warning sign rests on

flag-since = { $number }：从 { $date } 起没有信息。
flag-entry = { $date }：{ $text }。
flag-until = { $date } 到期。
flag-marked = 你在 { $date } 记下了这一点。
flag-goes-to = 订单寄往：{ $country }。

## What to do about a warning sign

flag-do-no-match = 在别的网站查一下单号，再向卖家要一个能查到的单号。
flag-do-silent = 问卖家包裹在哪里，并保存最新记录的截图。
flag-do-silent-new-number = 查询新单号，并保存旧单号最新记录的截图。
flag-do-protection = 保障到期之前请卖家延长，或提起纠纷。
flag-do-template-answers = 再问一次。不要拖到最后一天。
flag-do-elsewhere = 保存截图：纠纷中有用。向卖家要你自己包裹的单号。
flag-do-elsewhere-delivered = 如果你没有收到包裹，请选择“{ $button }”，这里会显示要发送的消息。
flag-do-weight-mismatch = 保存显示重量的截图：纠纷中有用。
flag-do-delivered-missing = 问问家人、邻居和邮局，再联系卖家。
flag-do-foreign-carrier = 问卖家这是不是你包裹的单号。

## What could not be read, after "Couldn't read:"

missing-dates = 订单日期
missing-status = 订单状态
missing-events = 物流记录
missing-protection = 保障到期日
missing-number = 物流单号
missing-order = 是哪个订单
verdict-part-not-shipped = 这个订单只发出了一部分，其余的还在卖家那里。
verdict-cancel-requested = 你已申请取消。退款到账之前都不算结束：卖家仍可能拒绝或发货。
verdict-pickup-ending = 包裹仍在自提点等你领取。一般保管约 14 天，之后会退回。请马上去取。
verdict-pickup-over = 包裹在自提点的时间已超过保管期，可能正在退回：先问自提点，再联系卖家。
verdict-seller-says-wait-until = 卖家请你等待。等到 { $date } 为止没有问题。
verdict-seller-refused = 卖家拒绝了。现在就可以提起纠纷，请最晚在 { $date } 提起。
verdict-seller-refused-plain = 卖家拒绝了。现在就可以提起纠纷。
verdict-expired = 这个订单已过期，没有包裹在途。
verdict-completed-in-transit = 订单已完成，但物流没有显示送达。如果你没有收到包裹，请最晚在 { $date } 提起纠纷，过期就来不及了。
verdict-completed-in-transit-plain = 订单已完成，但物流没有显示送达。如果你没有收到包裹，请现在就提起纠纷：订单完成后 15 天内可以提起。
verdict-completed-missing = 订单已完成，而你没有收到。请最晚在 { $date } 提起纠纷，过期就来不及了。
verdict-completed-missing-plain = 订单已完成，而你没有收到。请现在就提起纠纷：订单完成后 15 天内可以提起。
verdict-completed-unread = 订单已完成，但上次读取物流时没有显示送达。如果你没有收到包裹，请现在打开物流页面。
verdict-completing-soon = AliExpress 将于 { $date } 自动完成这个订单，而包裹还没有送达。之后只剩 15 天可以提起纠纷。
verdict-completing-soon-plain = AliExpress 即将自动完成这个订单，而包裹还没有送达。之后只剩 15 天可以提起纠纷。
verdict-refund-shown = AliExpress 显示这个订单有退款或纠纷：“{ $words }”。请在那里跟进，不要因为口头承诺就撤销。
