### What to do, in the imperative.

step-open-tracking = 追跡ページを一度開いてください。履歴を読み取れるようになります。
step-open-tracking-again = 追跡ページをもう一度開いてください。履歴を読み取ってから時間がたっています。
step-open-order = まず注文ページを開いてください。読み取ってから時間がたっています。
step-check-trackers = ほかの追跡サイトでも番号を調べてください。更新される時期はサイトごとに違います。
step-use-second-number = もう1つの番号を調べてください：{ $number }
step-check-number = 注文から番号をもう一度コピーして、比べてください。0とO、1とIは間違えやすい文字です。
step-look-again = { $date }にもう一度確認してください。それより頻繁に確認しても変わりません。
step-send-message = メッセージをコピーして、販売者とのチャットで送ってください。
step-tell-reply = 販売者から返事が来たら、「{ $where }」で内容を選んでください。
step-ask-around = 家族、近所の人、郵便局、宅配会社に聞いてみてください。
step-collect = 受取場所から返送される前に受け取ってください。
step-call-courier = 宅配会社に電話して、再配達を頼んでください。
step-ask-customs = どの書類や支払いが足りないか、税関か宅配会社に聞いてください。
step-keep-evidence = 注文、追跡サイト、チャットのスクリーンショットを撮ってください。
step-ask-extension = 購入者保護の延長を販売者に頼んでください。延長できるのは販売者だけです。
step-open-dispute = 注文ページで紛争を申し立ててください。
step-not-last-day = 最終日まで待たないでください。
step-do-not-confirm = 商品が手元に届くまで「受け取り確認」を押さないでください。
step-do-not-close-dispute = 口約束だけで紛争を取り下げないでください。返金か決定が先です。
step-answer-offer = 提案には期限内に返答してください。同意するのは十分な金額のときだけにしてください。口約束では足りません。
step-ask-payment-provider = カード会社や決済サービスに返金を求めてください。
step-cancel-order = または、注文ページで注文をキャンセルしてください。まだ発送されていないため、返金されます。
step-cancel-now = 注文ページで注文をキャンセルしてください。何も発送されていないため、返金されます。
step-ask-support = 販売者がキャンセルに応じていないため、AliExpressのサポートに注文のキャンセルを依頼してください。
step-check-post = 配達を担当する配送会社のサイトで番号を調べてください。荷物は届け先の国にあり、新しい記録はそこに最初に出ます。
step-tell-tracking = 追跡ページをご自分で確認し、「{ $where }」でその内容を選んでください。
