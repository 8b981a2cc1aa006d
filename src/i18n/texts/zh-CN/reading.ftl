### How old the tracking is, and how it is read on the order page.

verdict-as-of = 截至 { $date }：{ $why }
tracking-read-ago = 物流记录是 { $days } 天前读取的。
reminder-look-first = 请查看物流：{ $order }
reading-now = 正在读取物流记录…
reading-start = 读取物流记录
reading-open = 打开物流页面
reading-captcha = 读取物流记录之前，AliExpress 要求先通过安全验证。
reading-logged-out = 读取物流记录之前，AliExpress 要求先登录。
reading-refused = AliExpress 不允许从这里读取物流页面。
reading-empty = 物流页面没有显示这个订单的任何信息。
reading-unreachable = 物流页面无法加载，或加载时间过长。
options-reading = 读取我打开的订单的物流记录
options-reading-title = 物流
options-reading-about = 打开已发货订单的页面时，会在看不见的地方打开它在 AliExpress 上的物流页面，读取后关闭：每 6 小时最多一次。关闭此项时，可用卡片上的按钮读取。
shipped-ago = { $days } 天前发货
shipped-today = 今天发货
