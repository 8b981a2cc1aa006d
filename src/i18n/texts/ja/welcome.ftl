### The page that opens once, after the installation.

welcome-title = Stuck Parcelの準備ができました
welcome-lead = AliExpressで注文を開いてください。荷物に動きがないのは普通なのか、いつまで待てばよいのか、その後どうすればよいのかを、ページの下のカードがお知らせします。
welcome-where = 表示される場所
welcome-order-page = 注文ページと追跡ページ：カード。
welcome-list-page = 注文一覧：それぞれの注文に印。
welcome-button = ツールバーのボタン：すべての荷物を、緊急のものから順に。対応が必要な件数が見えるように、ボタンを固定してください。
welcome-levels = お知らせの種類
welcome-wait = 動きがなくても普通です。あとどれくらいの間は普通なのかがわかります。
welcome-watch = いつもより長いですが、心配するほどではありません。
welcome-write = 問い合わせる時期です。メッセージはコピーするだけです。
welcome-extend = 保護がもうすぐ終わりますが、荷物が届いていません。
welcome-dispute = 余裕をもって紛争を申し立てられる最後の数日です。文面と紛争用の資料は用意されています。
welcome-done = もう届いたか、待つ必要がありません。
welcome-never = 決してしないこと
welcome-never-network = 独自のサーバー、アカウント、利用状況の送信はありません。自動で開くのは、表示中の注文についてのAliExpressの追跡ページだけです。
welcome-never-click = ショップのボタンを押したり、メッセージを送ったりしません。押すのも送るのもご自身です。
welcome-never-read = 住所のうち読み取るのは、都市、郵便番号、国だけです。
welcome-never-leave = 保存した内容は、削除するまでこのブラウザーの中だけに残ります。
welcome-allow = AliExpressで許可する
welcome-allow-note = ブラウザーがまだ、拡張機能による注文ページの読み取りを許可していません。許可がないと、そこには何も表示されません。
welcome-allowed = 許可されました。すでに開いているページでは、再読み込みするとカードが表示されます。
welcome-refused = 許可されていません。後からここで、またはブラウザーの設定で許可できます。
