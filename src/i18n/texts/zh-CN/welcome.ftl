### The page that opens once, after the installation.

welcome-title = Stuck Parcel 已就绪
welcome-lead = 在 AliExpress 打开一个订单。页面底部的卡片会告诉你：包裹没有动静是否正常，要等到什么时候，之后该做什么。
welcome-where = 在哪里能看到
welcome-order-page = 订单页面和物流页面：卡片。
welcome-list-page = 订单列表：每个订单上的标记。
welcome-button = 工具栏按钮：你的全部包裹，最紧急的排在最前。把按钮固定住，就能看到有几个需要处理。
welcome-levels = 可能的提示
welcome-wait = 没有更新属于正常。可以看到多久之内都算正常。
welcome-watch = 比平时久，但还不用担心。
welcome-write = 该问卖家了。消息已写好，复制即可。
welcome-extend = 保障快到期了，包裹还没有到。
welcome-dispute = 可以从容提起纠纷的最后几天。说明和纠纷材料都已备好。
welcome-done = 已经收到，或者没有什么可等的。
welcome-never = 它从不做的事
welcome-never-network = 没有服务器，没有账号，也不收集使用数据。它自己打开的唯一页面，是你正在查看的订单在 AliExpress 上的物流页面。
welcome-never-click = 不点 AliExpress 的任何按钮，也不发送消息。这些由你来做。
welcome-never-read = 收货地址只读取城市、邮编和国家，其他一概不读。
welcome-never-leave = 记住的内容只留在这个浏览器里，直到你删除。
welcome-allow = 在 AliExpress 上允许
welcome-allow-note = 浏览器还没有允许扩展程序读取订单页面。没有许可，那里就不会显示任何内容。
welcome-allowed = 已允许。已打开的页面刷新后就会显示卡片。
welcome-refused = 未允许。以后可以在这里或浏览器设置中允许。
