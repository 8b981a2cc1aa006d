### Glossary: one word for one thing. This file holds comments only.
### Tone: calm and plain; short sentences; the buyer is addressed as in the texts that there are.

# order: 订单
# parcel: 包裹
# tracking number: 物流单号
# tracking update: （物流）记录
# scan: 扫描
# carrier: 物流商
# courier: 快递员
# tracker: 查询网站
# seller: 卖家
# store: 店铺
# buyer protection: 买家保障
# dispute: 纠纷
# dispute file: 纠纷材料
# pickup point: 自提点
# advice: 建议
# screenshot: 截图
# to message the seller: 联系卖家
