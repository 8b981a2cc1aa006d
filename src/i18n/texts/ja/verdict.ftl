### The advice in one sentence, for each situation. "-plain" is used where the day count or the date is not known.

verdict-unpaid = この注文はまだ支払われていないため、何も発送されていません。
verdict-cancelled = この注文はキャンセルされました。輸送中のものはありません。
verdict-cancelled-moving = この注文はキャンセルされましたが、荷物はすでに発送されていました。返金されたか確認してください。
verdict-closed-moving = この注文は終了していますが、荷物はまだ輸送中でした。商品も返金も受け取っていない場合は、今すぐ紛争を申し立ててください。
verdict-closed = この注文は終了しています。輸送中のものはありません。
verdict-refunded = 返金されました。
verdict-received = 商品は届いています。どうぞお楽しみください。
verdict-received-with = 同じ荷物に入っている注文{ $order }で、あなたがそう記録しました。
verdict-completed = 注文は完了しています。一定期間が過ぎると、AliExpressが自動で完了にすることがあります。
verdict-completed-undelivered = 注文は完了していますが、追跡情報に配達の記録が一度もありません。荷物が届いていなければ、ここで知らせてください。
verdict-delivered = 追跡情報では、荷物は配達済みです。
verdict-delivered-elsewhere = 追跡情報では、届け先とは別の都市「{ $place }」に配達されています。受け取ったかどうかは、あなたにしかわかりません。
verdict-not-shipped = 販売者はまだこの注文を発送していません。{ $days }日たちました。{ $normal }日までは普通です。
verdict-not-shipped-plain = 販売者はまだこの注文を発送していません。
verdict-never-shipped = 販売者は{ $days }日たってもこの注文を発送していません。これ以上待たず、キャンセルして返金を受けてください。
verdict-never-shipped-plain = 販売者はいまだにこの注文を発送していません。キャンセルして返金を受けてください。
verdict-no-first-scan = { $start }から{ $days }日間、荷物の記録がありません。{ $normal }日までは普通です。
verdict-no-first-scan-plain = 荷物の記録はまだありません。最初の数日は普通のことです。
verdict-silent-accepted = 荷物は配送会社にあります。{ $start }から{ $days }日間、新しい情報がありません。{ $normal }日までは普通です。
verdict-silent-accepted-plain = 荷物は配送会社にあります。この段階で動きが止まるのは普通です。
verdict-silent-exported = 荷物は{ $start }から{ $days }日間、届け先の国へ向かっています。この区間では{ $normal }日まで動きがなくても普通です。
verdict-silent-exported-plain = 荷物は届け先の国へ向かっています。この区間では長く動きがなくても普通です。
verdict-silent-arrived = 荷物は届け先の国にあります。{ $start }から{ $days }日間、新しい情報がありません。{ $normal }日までは普通です。
verdict-silent-arrived-plain = 荷物は届け先の国にあります。この段階で少し動きが止まるのは普通です。
verdict-ready-for-pickup = 受取場所に届いています。受け取りに行ってください。
verdict-pickup-until = { $date }まで受取場所で保管されています。期限までに受け取ってください。
verdict-pickup-missing = 追跡情報では受取場所に届いていますが、そこにはないと言われました。
verdict-attempt-failed = 配達員が来ましたが、配達できませんでした。電話で再配達を頼んでください。
verdict-held-by-customs = 荷物は税関で止められています。書類や支払いが足りないことが多いです。
verdict-returned = 荷物は差出人へ返送されています。このままでは届きません。
verdict-lost = 配送会社が荷物の紛失を報告しています。
verdict-exception = 配送会社が荷物の問題を報告しています。
verdict-delivered-missing = 配達済みと表示されていますが、手元にありません。待たないでください。
verdict-elsewhere = 追跡情報に、あなたとは別の都市や国が表示されています。ほかの人の番号かもしれません。
verdict-wrong-number = 追跡番号が間違っているか、別の荷物のもののようです。
verdict-protection-ending = 購入者保護はあと{ $left }日、{ $until }に終わりますが、荷物が届いていません。
verdict-protection-ending-plain = 購入者保護がもうすぐ終わりますが、荷物が届いていません。
verdict-protection-last-days = 購入者保護は残り{ $left }日、{ $until }までです。最終日まで待たないでください。
verdict-protection-last-days-plain = 購入者保護はまもなく終わります。最終日まで待たないでください。
verdict-protection-today = 購入者保護は今日で終わります。今すぐ紛争を申し立ててください。
verdict-extension-not-given = 保護の延長を頼みましたが、延長されませんでした。保護は{ $until }に終わります。
verdict-extension-not-given-plain = 保護の延長を頼みましたが、延長されませんでした。
verdict-protection-over = 購入者保護は{ $until }に終わりました。終了後も、ふつう15日間は紛争を申し立てられます。
verdict-protection-over-today = 購入者保護は{ $until }に終わりました。紛争を申し立てられるのは、ふつう今日までです。
verdict-protection-over-plain = 購入者保護は終わりました。終了後も、ふつう15日間は紛争を申し立てられます。
verdict-protection-long-over = 購入者保護は{ $until }に終わり、紛争の期限も過ぎました。カード会社や決済サービスが力になってくれるかもしれません。
verdict-protection-long-over-plain = 購入者保護はしばらく前に終わり、紛争の期限も過ぎました。カード会社や決済サービスが力になってくれるかもしれません。
verdict-past-help = 購入者保護が終わってから長い時間がたちました。通常はもう、カード会社でも対応できません。
verdict-seller-did-not-help = 販売者に連絡しましたが、解決しませんでした。
verdict-lost-in-silence = { $days }日間まったく動きがなく、販売者から有効な返事もありません。
verdict-lost-in-silence-plain = 1か月以上まったく動きがなく、販売者から有効な返事もありません。
verdict-awaiting-seller = 販売者に連絡済みです。数日は返事を待ってください。
verdict-awaiting-seller-until = 販売者に連絡済みです。{ $date }までは返事を待ってください。
verdict-ask-once-more = 販売者の返事は答えになっていません。もう一度だけ尋ねてください。
verdict-no-reply = { $date }に販売者へ連絡しましたが、返事がまだありません。
verdict-refused-early = 販売者に断られましたが、この待ち時間はまだ普通です。断られたことは対応の記録に残ります。
verdict-not-extended = 販売者から返事がありましたが、保護の終了日は変わっていません。
verdict-cancel-asked = この注文のキャンセルを申請しましたが、すでに発送されています。
verdict-at-pickup-point = 荷物は受取場所に届いています。まず受け取りに行ってみてください。
verdict-other-at-pickup = この注文の別の荷物が受取場所に届いています。期限内に受け取ってください。
verdict-other-attempt = この注文の別の荷物は配達できませんでした。宅配会社に電話してください。
verdict-estimate-over = 保護期間が終わっている可能性があります。注文ページで終了日を確認してください。過ぎている場合でも、通常は{ $date }頃まで紛争を申し立てられます。
verdict-estimate-long-over = 保護期間はおそらく終わっています。注文ページで終了日を確認してください。終了日から15日を過ぎている場合、相談できるのはカード会社や決済サービスだけです。
verdict-dispute-until = 受け取っていない場合は、ここで知らせてください。紛争は{ $date }まで申し立てられますが、最終日まで待たないでください。
verdict-wait-over = { $date }に販売者から待つように言われましたが、その期間は過ぎました。
verdict-latest-unknown = 最新の記録（{ $date }）はStuck Parcelが知らない内容です。自分で読んで確認してください：「{ $words }」。
verdict-latest-unknown-code = 最新の記録（{ $date }）はStuck Parcelが知らない内容です。追跡ページで確認してください。
verdict-latest-words = 最新の記録：「{ $words }」。
verdict-new-number = 販売者から新しい番号が来ました。調べてみてください。最初の記録まで1週間かかることがあります。
verdict-new-number-silent = { $days }日前に販売者から新しい番号が来ました。まだどの追跡サイトにも出ないなら、もう一度連絡してください。
verdict-new-number-silent-plain = しばらく前に販売者から新しい番号が来ました。まだどの追跡サイトにも出ないなら、もう一度連絡してください。
verdict-seller-says-wait = 販売者は待つように言っています。購入者保護が続いている間は問題ありません。
verdict-dispute-open = 紛争を申し立て中です。紛争の画面で返答し、口約束だけで取り下げないでください。
verdict-dispute-received = 受け取ったと記録されています。商品に問題がなければ、紛争を取り下げてください。
verdict-dispute-offer = 紛争に提案が来ています。紛争のページに表示されている日付より前に返答してください。
verdict-dispute-escalated = 今はAliExpressが紛争を判断しています。求められたものを、紛争のページに表示されている日付より前に送ってください。
verdict-dispute-closed = 紛争は返金なしで終わりました。紛争の画面でまだ異議を申し立てられる場合は、今すぐ申し立ててください。できない場合は、カード会社や決済サービスに相談してください。
verdict-dispute-long = 申し立ててから長い時間がたちました。紛争の画面で結果を確認し、ここに記録してください。
verdict-tracking-unread = 注文は発送済みと表示されていますが、追跡情報をまだ読み取っていません。
verdict-unreadable = 判断に必要な情報がこのページにありませんでした。

## The day count, and when it changes

verdict-day-count = { $day }日目（目安{ $from }～{ $to }日）
verdict-changes = { $date }に変わります：{ $verdict }
verdict-changes-tomorrow = 明日変わります：{ $verdict }
verdict-changes-else = { $date }までに変化がなければ：{ $verdict }
verdict-until = { $date }まで

## Warning signs

flag-no-match = { $days }日間、記録なし
flag-silent = { $days }日間、動きなし
flag-protection-ending = 保護は残り{ $days }日、荷物は未着
flag-protection-over = 保護は終了、荷物は未着
flag-template-answers = 販売者の返事は定型文で、新しい番号もない
flag-elsewhere = 追跡情報の場所：「{ $place }」
flag-elsewhere-plain = 追跡情報に別の場所が表示されている
flag-weight-mismatch = 重さが合わない
flag-delivered-missing = 配達済みの表示だが手元にない
flag-foreign-carrier = { $carrier }は別の国で配達する会社

## What a warning sign rests on

flag-since = { $number }：{ $date }から情報がありません。
flag-entry = { $date }：{ $text }。
flag-until = { $date }に終わります。
flag-marked = { $date }にあなたが記録しました。
flag-goes-to = 注文の届け先：{ $country }。

## What to do about a warning sign

flag-do-no-match = ほかのサイトで番号を調べてから、使える番号を販売者に求めてください。
flag-do-silent = 荷物がどこにあるか販売者に聞き、最新の記録のスクリーンショットを保存してください。
flag-do-silent-new-number = 新しい番号を調べ、古い番号は最新の記録のスクリーンショットを保存してください。
flag-do-protection = 保護が終わる前に、延長を頼むか、紛争を申し立ててください。
flag-do-template-answers = 販売者にもう一度聞いてください。最終日まで待たないでください。
flag-do-elsewhere = スクリーンショットを保存してください。紛争で役に立ちます。自分の荷物の番号を販売者に求めてください。
flag-do-elsewhere-delivered = 荷物が手元になければ「{ $button }」を選んでください。送信用のメッセージが表示されます。
flag-do-weight-mismatch = 重さがわかるスクリーンショットを保存してください。紛争で役に立ちます。
flag-do-delivered-missing = 家族、近所の人、郵便局に聞いてから、販売者に連絡してください。
flag-do-foreign-carrier = この番号が自分の荷物のものか、販売者に聞いてください。

## What could not be read, after "Couldn't read:"

missing-dates = 注文の日付
missing-status = 注文の状態
missing-events = 追跡の履歴
missing-protection = 保護の期限
missing-number = 追跡番号
missing-order = どの注文か
verdict-part-not-shipped = この注文は一部しか発送されていません。残りはまだ販売者の手元にあります。
verdict-cancel-requested = キャンセルを申請しました。返金されるまで終わりではありません。販売者が断る、または発送することもあります。
verdict-pickup-ending = まだ受取場所にあります。保管は約14日間で、その後は返送されます。今すぐ受け取ってください。
verdict-pickup-over = 受取場所での保管期間を過ぎています。返送中かもしれません。まず受取場所に問い合わせ、それから販売者に連絡してください。
verdict-seller-says-wait-until = 販売者は待つように求めています。{ $date }までは待って大丈夫です。
verdict-seller-refused = 販売者に断られました。今すぐ紛争を申し立てられます。{ $date }までに申し立ててください。
verdict-seller-refused-plain = 販売者に断られました。今すぐ紛争を申し立てられます。
verdict-expired = この注文は期限切れです。輸送中のものはありません。
verdict-completed-in-transit = 注文は完了していますが、追跡情報に配達の記録がありません。荷物が届いていなければ、{ $date }までに紛争を申し立ててください。それを過ぎると間に合いません。
verdict-completed-in-transit-plain = 注文は完了していますが、追跡情報に配達の記録がありません。荷物が届いていなければ、今すぐ紛争を申し立ててください。完了後15日間は申し立てられます。
verdict-completed-missing = 注文は完了していますが、受け取っていません。{ $date }までに紛争を申し立ててください。それを過ぎると間に合いません。
verdict-completed-missing-plain = 注文は完了していますが、受け取っていません。今すぐ紛争を申し立ててください。完了後15日間は申し立てられます。
verdict-completed-unread = 注文は完了していますが、前回読み取った追跡情報に配達の記録がありませんでした。荷物が届いていなければ、今すぐ追跡ページを開いてください。
verdict-completing-soon = { $date }にAliExpressがこの注文を自動で完了にしますが、荷物はまだ配達されていません。その後に紛争を申し立てられるのは15日間だけです。
verdict-completing-soon-plain = まもなくAliExpressがこの注文を自動で完了にしますが、荷物はまだ配達されていません。その後に紛争を申し立てられるのは15日間だけです。
verdict-refund-shown = AliExpressでこの注文の返金または紛争が表示されています：「{ $words }」。AliExpressの画面で確認し、口約束だけで取り下げないでください。
