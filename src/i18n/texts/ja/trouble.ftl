### Why a page gave nothing.

trouble-unread = このページを読み取れませんでした。
trouble-changed = このページは以前と違います。AliExpressが変更したのかもしれません。
trouble-malformed = ページのデータが壊れています。ページを再読み込みしてください。
trouble-too-large = ページのデータが、注文としては大きすぎます。
trouble-refused = AliExpressがこのページのデータを返しませんでした。しばらくしてから再読み込みしてください。
trouble-captcha = AliExpressがセキュリティ確認を求めています。確認を済ませてから、ページを再読み込みしてください。
trouble-logged-out = ログインしていません。ログインしてから、もう一度注文を開いてください。
trouble-list-logged-out = ログインしていません。ログインしてから、このページを再読み込みしてください。
trouble-list-changed = このページで注文が見つかりませんでした。AliExpressがページを変更した可能性があります。注文を1つ開くと、その注文のページが読み取られます。
trouble-cut-off = Stuck Parcelが更新されました。続けるにはこのページを再読み込みしてください。
trouble-not-kept = ここに表示されている内容を保存できませんでした。ブラウザーがStuck Parcelに割り当てた容量がいっぱいの可能性があります。以前に保存したものは残っています。
trouble-later = この注文はStuck Parcelの新しいバージョンで保存されています。拡張機能を更新するまで、新しい内容は保存されません。
trouble-deleted = その間に削除された注文は、削除されたままです。その注文については何も保存していません。
trouble-all-deleted = その間にすべての注文が削除されたため、読み込みを中止しました。
trouble-no-order = この番号がどの注文のものかわかりません。AliExpressでその注文を一度開くと、日付がここでも使われます。
trouble-stopped = Stuck Parcelで問題が発生し、ここで停止しました。
trouble-start-again = 再開する
