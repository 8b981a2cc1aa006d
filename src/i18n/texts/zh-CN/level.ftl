### The advice in one line: a headline, also of the marks on the order list. At most 28 letters.

level-done = 无需操作
level-wait = 耐心等待
level-watch = 留意动态
level-write = 联系卖家
level-extend = 申请延长保障
level-extend-asked = 已申请延长
level-did-it-arrive = 收到了吗？
level-dispute = 提起纠纷
level-unknown = 暂时无法判断

## The headline once the time for a dispute is over, too

level-too-late = 联系银行或支付服务商
level-collect = 去取包裹
level-call-courier = 致电快递公司
level-cancel = 取消订单
level-find-end = 查看保障到期日
level-refund = 退款或纠纷中
