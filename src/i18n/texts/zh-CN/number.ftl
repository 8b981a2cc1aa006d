### What a tracking number is, who can track it, and what was wrong with it.

## What it is

number-is-post = 由 { $post } 签发的国际邮件号码（S10）：{ $service }。
number-is-post-of-destination = 目的国邮政（{ $post }）的国际邮件号码（S10）：{ $service }。
number-is-no-country = 格式像国际邮件号码（S10），但最后两个字母不是任何国家的代码。
number-is-first-mile = { $carrier } 的单号，用于离开发货国之前的一程。目的国邮政查不到它。
number-is-last-mile = { $carrier } 的单号，用于目的国境内的派送。
number-is-courier = { $carrier } 的单号。
number-is-perhaps = 可能是 { $carrier } 的单号。其他物流商也用这种格式。
number-is-amazon = 亚马逊的单号。卖家可能在亚马逊下单，直接寄给了你。
number-is-order-id = 这是 AliExpress 的订单号，不是物流单号。
number-is-perhaps-order-id = 16 位数字通常是 AliExpress 的订单号，不是物流单号。
number-is-product-id = 这是 AliExpress 的商品编号，不是物流单号。
number-is-unknown = 已知的物流商都不用这种格式的单号。请与订单逐个字符核对。
number-is-placeholder = 看起来是示例号码，不是真实包裹的单号。
number-is-unreadable = 有一个字符无法识别。

## The service that the first letters of a postal number stand for

number-service-ems = 特快专递（EMS）
number-service-letter-express = 可跟踪的信函或小包
number-service-registered = 挂号信
number-service-insured = 保价信函
number-service-parcel = 包裹
number-service-e-commerce = 电商包裹
number-service-untracked = 不能全程跟踪的小包
number-service-m-bag = 印刷品专袋
number-service-business-reply = 商业回函
number-service-domestic = 国内或双边业务
number-service-other = 其他邮件

## How far it can be tracked

number-reach-door = 可以一直跟踪到送货上门。
number-reach-hand-over = 可以跟踪到当地物流商接手为止，之后请查找第二个单号。
number-reach-border = 跟踪通常到边境为止，经济类邮件过境后不再扫描。
number-reach-from-arrival = 包裹到达目的国之后才会显示信息。

## Check digit and repairs

number-check-passes = 校验位正确。
number-check-fails = 校验位不对，很可能输错了。请与订单核对。
number-repair = 会不会是 { $number }？
number-repair-change = 第 { $place } 个字符：应为 { $to }，而不是 { $from }。
number-repair-remove = 去掉第 { $place } 个字符（{ $from }）。
number-changed = 识别为 { $number }。
number-look-alike = 第 { $place } 个字符来自另一种文字，看起来像 { $to }。

## Links

number-link-copies = 点击后会复制单号，请在那里粘贴。
number-link-copied = 单号已复制，请在那里粘贴。
number-link-postcode = 需要填写邮编。
number-link-not-expected = 很可能查不到这个单号。

## Why nothing was looked up

number-refused-empty = 还没有输入单号。
number-refused-too-long = 太长了，不是物流单号。
number-refused-control-characters = 含有单号里不可能出现的字符。
number-refused-no-number = 里面没有物流单号。
number-known = 订单已经有这个单号。
number-save-again = 再点一次“保存”即可照原样保存。

## The box in which a number is checked, and the numbers of an order

number-box = 核对单号
number-other = 改查 { $number }
number-of-parcel = 物流单号
number-from-seller = 来自卖家。
number-copy = 复制
number-copy-this = 复制 { $number }
number-is-as-order-says = 订单写明此单号由 { $carrier } 承运。单看单号的格式无法判断。
number-link-until-hand-over = 显示交给当地物流商之前的轨迹。
number-link-from-hand-over = 显示交接之后的轨迹。
