### The page with all orders.

dashboard-title = 全部包裹
dashboard-summary = { $act } 个需要处理 · { $moving } 个在途 · { $finished } 个已结束
dashboard-loading = 正在读取 { $count } 个订单…
dashboard-search = 搜索
dashboard-search-hint = 订单号、物流单号、店铺、商品或备注
dashboard-filter = 显示
dashboard-filter-all = 全部
dashboard-filter-act = 需要处理
dashboard-filter-moving = 在途
dashboard-filter-finished = 已结束
dashboard-sort = 排序
dashboard-sort-gravity = 最紧急的在前
dashboard-sort-protection = 保障剩余天数
dashboard-sort-seen = 上次查看时间
dashboard-hide-delivered = 隐藏已送达
dashboard-hidden = 已隐藏 { $count } 个已送达的订单
dashboard-found = { $count } 个订单
dashboard-more = 再显示 { $count } 个
dashboard-nothing = 没有符合的订单。
dashboard-details = 详情
dashboard-less = 收起
dashboard-open-order = 打开订单
dashboard-archived = 已于 { $date } 归档，为节省空间删去了详情。
dashboard-look-again-on = 下次查看：{ $date }
dashboard-history = 页面何时显示了什么
dashboard-history-range = { $first } 至 { $last }
dashboard-newest-event = 最新记录
dashboard-refund = 退款
dashboard-log = 你的记录
dashboard-log-undone = { $text }（已撤销）
dashboard-log-empty = 暂无内容。
dashboard-note = 你的备注
dashboard-note-hint = 离开输入框或按 Ctrl+Enter 时保存。
dashboard-saved = 已保存
dashboard-not-saved = 未保存
dashboard-again = 下次查看日期
dashboard-again-clear = 清除
dashboard-calendar = 把保障到期日加入日历
dashboard-calendar-summary = 买家保障到期：{ $title }
dashboard-calendar-description = AliExpress 订单 { $order }。如果还没有收到包裹，请在这一天之前提起纠纷。
dashboard-delete = 删除这个订单
dashboard-card-hidden = 你已隐藏此订单页面上的卡片。
dashboard-show-card = 重新显示
dashboard-deleted = 订单 { $order } 已删除。
dashboard-undo = 撤销
dashboard-parcel = 包裹 { $number }

## The popup, beside popup.ftl

popup-all-orders = 全部订单
popup-act = { $count } 个订单需要处理

## What is stored

data-title = 你的数据
data-about = 所有内容只保存在这个浏览器里。请不时导出：导出的文件是唯一的备份。
data-used = 已用 { $used } / { $whole } MB（{ $percent }%）
data-almost-full = 存储空间快满了。归档已结束的订单可以腾出空间：单号、日期和你的回答会保留，物流记录的文字和地址会删去。
data-export = 全部导出
data-import = 导入文件
data-table = 表格（CSV）
data-archive = 归档已结束的订单
data-archive-first = 请先导出。归档会删去 { $count } 个已结束订单的物流记录文字和地址，只有 AliExpress 仍显示时才能恢复。
data-archive-now = 立即归档
data-archived = 已归档 { $count } 个订单。
data-nothing-to-archive = 没有可归档的订单。
data-delete-all = 全部删除
data-delete-first = 将删除 { $count } 个订单及其全部备注和回答。没有导出文件就无法恢复。
data-delete-now = 立即全部删除
data-deleted = 已全部删除。
data-cancel = 取消
data-exported = 已导出 { $count } 个订单。
data-left-out = 有 { $count } 项无法读取，因此不在文件中。
data-unread = 未执行：已保存的订单没有全部读取成功。请关闭此窗口后重新打开，再试一次。
data-working = { $done } / { $whole }…
data-imported = 已导入 { $count } 个订单。
data-aside = 有 { $count } 项被搁置，没有造成任何改动：{ $why }。
data-aside-unreadable = { $count } 项已损坏
data-aside-nameless = { $count } 项没有有效的订单号
data-aside-later = { $count } 项来自更新版本的 Stuck Parcel
data-refused-damaged = 这个文件已损坏或不完整。没有导入，也没有改动任何内容。
data-refused-foreign = 这不是 Stuck Parcel 导出的文件。没有改动任何内容。
data-refused-later = 这个文件来自更新版本的 Stuck Parcel。请更新扩展程序后重新导入。没有改动任何内容。
data-failed = 操作失败：{ $error }。数据没有丢失。
data-full = 浏览器给这个扩展程序的空间已满。请在下面归档已结束的订单，然后重试。
data-quarantine = 有 { $count } 项已保存的内容无法读取
data-quarantine-about = 没有删除任何内容：这些内容已单独保存。可以另存为文件，也可以删除。
data-quarantine-line = 订单 { $order }，于 { $date } 搁置，{ $size } KB
data-quarantine-export = 保存为文件
data-quarantine-delete = 删除这些内容

## The heads of the spreadsheet's columns

table-order = 订单
table-verdict = 建议
table-why = 原因
table-item = 商品
table-store = 店铺
table-price = 价格
table-number = 物流单号
table-second-number = 第二个单号
table-placed = 下单日期
table-shipped = 发货日期
table-protection = 保障到期日
table-days-left = 保障剩余天数
table-last-event = 最新记录
table-last-seen = 上次查看
table-again = 下次查看日期
table-note = 备注
dashboard-again-range = 请选择今天到 { $date } 之间的日期
data-imported-pictures = 截图：{ $count } 张。
data-imported-settings = 设置也已导入。
data-pictures-left-out = 未导入的截图：{ $count } 张（已损坏、文件中没有对应订单，或超过单个订单的上限）。
data-kept-later = 有 { $count } 个订单由更新版本的 Stuck Parcel 保存，已保持原样。
