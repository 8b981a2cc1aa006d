### The card on an order page.

banner-name = Stuck Parcel
banner-dismiss = 隐藏，直到建议变得更紧急
banner-hidden = 已隐藏，直到建议变得更紧急
banner-close-note = 关闭此提示
banner-menu = 菜单
banner-to-edge = 收起到页面边缘
banner-to-left = 移到左侧
banner-to-right = 移到右侧
banner-shortcut = 在订单页面显示卡片
banner-flags = 异常迹象
banner-reasons = 没有更新的可能原因
banner-steps = 该做什么
banner-message = 给卖家的消息
banner-dispute = 纠纷说明
banner-dispute-provider = 给支付服务商的情况说明
banner-copy-dispute = 复制说明
banner-copied-dispute = 已复制。现在粘贴到纠纷页面。
banner-copied-report = 已复制。
banner-copied-diagnostics = 已复制。请在设置中选择“{ $where }”，并粘贴到反馈里。
banner-meaning = 译文
banner-seller-language = 消息的语言
banner-copy = 复制消息
banner-copied = 已复制。现在粘贴到聊天窗口。
banner-copy-failed = 浏览器不允许复制。文字已选中，请按 Ctrl+C（Mac 上按 Cmd+C）。
banner-chat = 打开聊天
banner-sent = 我已发送
banner-trackers = 查询单号
banner-found = 查到了
banner-nothing = 没查到
banner-found-at = { $tracker }：查到了
banner-nothing-at = { $tracker }：没查到
banner-parcel-of = 此订单有 { $count } 个包裹。这里说的是 { $number }。
banner-parcels = 此订单有 { $count } 个包裹：{ $numbers }。
banner-part-sent = 此订单已发货的部分：
banner-part-unsent = 此订单的其余部分还没有发货。
banner-in-hands = 收到货了吗？
banner-in-hands-all = 全部收到了吗？
banner-have-it = 已收到
banner-have-all = 已全部收到
banner-not-have-all = 没收全
banner-not-have-delivered = 显示已送达的那件没收到
banner-not-have-it = 没收到
banner-not-at-pickup = 包裹不在自提点
banner-answers = 发生了什么？
banner-new-number = 卖家给的新单号
banner-save = 保存
banner-said = { $date }：{ $answer }
banner-said-elsewhere = { $date }：{ $answer }（记录于订单 { $order }）
banner-log = 你的记录
banner-undo = 撤销
banner-log-day = 日期
banner-facts = 信息来源
banner-missing = 未能读取：{ $list }。
banner-list-comma = { $first }，{ $second }
banner-diagnostics = 有问题？复制诊断信息
banner-copy-diagnostics = 复制诊断信息
banner-evidence = 生成纠纷材料
banner-opens = 在新标签页中打开

## The waiting bar in words, and the countdown

bar-text = 第 { $normal } 天以内没有更新属于正常，第 { $write } 天起联系卖家，超过第 { $flag } 天就要警惕。今天是第 { $day } 天。
bar-legend = 第 { $normal } 天以内正常 · 第 { $write } 天起联系卖家 · 超过第 { $flag } 天要警惕
protection-left = 买家保障：还剩 { $days } 天，到 { $date } 为止
protection-today = 买家保障今天（{ $date }）到期
protection-over = 买家保障已于 { $date } 到期
protection-also = AliExpress 还显示了 { $date }；以较早的日期为准更稳妥。
protection-estimate = 买家保障：大约还剩 { $days } 天（估计到期日：{ $date }）。页面上没有显示日期。
protection-estimate-over = 买家保障可能已到期（估计到期日：{ $date }）。页面上没有显示日期。

## What the buyer can note

said-have-it = 已收到
said-do-not-have-it = 没收到
said-other-place = 显示的是别的城市或国家
said-weight-mismatch = 重量不符
said-wrong-number = 这不是我的单号
said-checked-found = 查到了：{ $tracker }
said-checked-nothing = 没查到：{ $tracker }
said-wrote = 我已联系卖家：{ $message }
said-wrote-again = 我再次联系了卖家：{ $message }
said-wrote-own = 我已联系卖家
said-seller-waits = 卖家让我再等等
said-seller-number = 卖家给了新单号：{ $number }
said-seller-template = 卖家只用模板回复
said-seller-refused = 卖家拒绝了
said-seller-silent = 卖家没有回复
said-dispute-opened = 我已提起纠纷
said-dispute-offer = 纠纷有了处理方案
said-dispute-escalated = 现在由 AliExpress 裁决
said-dispute-closed = 纠纷已关闭，没有退款
said-refunded = 我已收到退款

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = 查不到物流
wrote-silent-accepted = 物流商没有更新
wrote-silent-exported = 发往国外后没有更新
wrote-silent-arrived = 到我的国家后没有更新
wrote-not-shipped = 还没有发货
wrote-cancel = 请求同意取消
wrote-not-received = 显示已送达，但没收到
wrote-wrong-number = 单号不对
wrote-trouble = 途中出现问题
wrote-extend-protection = 请求延长保障
wrote-reminder = 再次提醒

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = 菜鸟
tracker-universal = 综合查询网站
tracker-local-post = 当地邮政
tracker-courier = 快递公司

## The dispute: what to attach, and until when

disputing-attach = 需要附上的材料
disputing-order = 订单截图
disputing-tracker = 查询网站截图
disputing-chat = 与卖家聊天的截图
disputing-place = 送到别处的证明
disputing-post = 邮政或快递公司确认问题的消息
disputing-not-yet = 还没有。
disputing-you-have = 你已备好。
disputing-protection = 保障到期日（{ $date }）已记录在这里。
disputing-history = { $count } 条物流记录，于 { $date } 保存在这里。
disputing-log = 你的记录里有 { $count } 条。
disputing-if-any = 有的话再附。
disputing-open-by = 最晚在 { $date } 提起，不要等到最后一天。
disputing-open-by-day = 最晚在 { $date } 提起。
disputing-window = 纠纷通常最晚可以在 { $date } 提起。不要等到那一天。
disputing-window-today = 今天通常是提起纠纷的最后一天。
disputing-show = 显示位置
disputing-shown = 已在页面上标出。点不点由你决定。
disputing-not-found = 这个页面上没有该按钮。请在订单页面的商品旁边找“退货/退款”。

## The card on the page of the chat

chat-insert = 填入消息框
chat-click-first = 请先点一下消息框
chat-inserted = 已填入消息框。看一遍，再自己发送。
chat-insert-failed = 页面没有接受这段文字。请改为复制。
chat-dismiss = 在此页面隐藏
chat-none = 这个订单暂时没有要发的消息。
chat-which = 这个聊天是关于哪个订单的？
chat-orders = 其他订单

## Good to know, for this order or the next one

hint-title = 小提示
hint-economy-for-much = 这个价格的订单用了经济类物流：下次值得选可跟踪的物流方式。
hint-zip = 邮编 { $zip } 不像是{ $country }的邮编。请检查地址并告诉卖家。
hint-stuck-store = 这家店铺以前有 { $count } 个订单卡住过。
hint-save-number = 单号出现当天打开物流页面，它就会保存在这里。隔几天看一次就够了。

## Facts, and where they were read

fact-order = 订单
fact-placed = 下单日期
fact-paid = 付款日期
fact-shipped = 发货日期
fact-ended = 结束日期
fact-status = 状态
fact-protection = 保障到期日
fact-country = 国家
fact-city = 城市
fact-zip = 邮编
fact-store = 店铺
fact-number = 物流单号
fact-second-number = 第二个单号
fact-carrier = 物流商
fact-service = 物流方式
fact-last-event = 最新记录
fact-newest-differs = 最新记录不一致
fact-newest = { $behindPlace } 为 { $behind }，{ $aheadPlace } 为 { $ahead }，以较新的为准。
fact-no-event = 已读取物流，没有记录

## The status of an order

status-unpaid = 未付款
status-processing = 卖家备货中
status-shipped = 已发货
status-completed = 已完成
status-cancelled = 已取消
status-closed = 已关闭
status-in-dispute = 纠纷中
status-refunded = 已退款

## Where a fact was read

source-estimate = 估算
source-address = 页面地址
source-list-page = 订单列表
source-detail-page = 订单页面
source-tracking-page = 物流页面
source-list-answer = 订单列表的数据
source-refund-answer = 退款列表的数据
source-detail-answer = 订单页面的数据
source-tracking-answer = 物流页面的数据
source-cainiao = 菜鸟
source-buyer = 你

## The mark on the order list

chip-wait-until = 等到 { $date }
chip-label = Stuck Parcel：{ $verdict }
status-partly-shipped = 部分已发货
status-cancel-requested = 已申请取消
disputing-in-file = 已在纠纷材料中。
status-expired = 已过期
fact-refund-words = 列表显示的退款或纠纷
banner-also = 同一包裹中的其他订单
banner-also-ends = 订单 { $order } 的买家保障最先到期，这里以该日期为准。
delivery-past = 预计送达日期是 { $date }，现在已经过了。
delivery-moved = 预计送达日期从 { $first } 改为 { $date }。
delivery-moved-past = 预计送达日期从 { $first } 改为 { $date }，现在也已经过了。
delivery-coupon = AliExpress 承诺：{ $date } 之后才送达的，可以领优惠券。领取用的“Collect”按钮在订单页面的商品旁边。
fact-expected = 预计送达日期
verdict-says-undated = 订单页面显示“{ $words }”，没有日期。
fact-latest-words = 订单页面上的最新记录
chip-unread = 物流未读取
