### Why a page gave nothing.

trouble-unread = 无法读取此页面。
trouble-changed = 此页面与以前不同，可能是 AliExpress 改版了。
trouble-malformed = 页面的数据已损坏。请刷新页面。
trouble-too-large = 页面的数据太大，不可能是一个订单。
trouble-refused = AliExpress 没有给此页面返回数据。请过一会儿再刷新。
trouble-captcha = AliExpress 要求先通过安全验证。完成验证后请刷新页面。
trouble-logged-out = 尚未登录。请登录后重新打开订单。
trouble-list-logged-out = 你已退出登录。请登录，然后刷新此页面。
trouble-list-changed = 在此页面上找不到你的订单：AliExpress 可能改版了。打开其中一个订单，就会读取该订单的页面。
trouble-cut-off = Stuck Parcel 已更新。请刷新此页面以继续。
trouble-not-kept = 这里显示的内容未能保存：浏览器分配给 Stuck Parcel 的空间可能已满。以前保存的内容仍在。
trouble-later = 这个订单由更新版本的 Stuck Parcel 保存。更新扩展程序之前，不会再为它保存新内容。
trouble-deleted = 这期间被删除的订单不会恢复，也没有为它保存任何内容。
trouble-all-deleted = 这期间所有订单都被删除了，导入已停止。
trouble-no-order = 不知道这个单号属于哪个订单。在 AliExpress 打开一次该订单，它的日期也会在这里生效。
trouble-stopped = Stuck Parcel 出现问题，已在此停止运行。
trouble-start-again = 重新启动
