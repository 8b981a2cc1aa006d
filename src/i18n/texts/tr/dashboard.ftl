### The page with all orders.

dashboard-title = Tüm paketler
dashboard-summary = { $act } tanesi sizi bekliyor · { $moving } tanesi yolda · { $finished } tanesi bitti
dashboard-loading = { $count } sipariş okunuyor…
dashboard-search = Ara
dashboard-search-hint = Sipariş, numara, mağaza, ürün veya not
dashboard-filter = Göster
dashboard-filter-all = Tümü
dashboard-filter-act = İşlem gerekenler
dashboard-filter-moving = Yolda
dashboard-filter-finished = Bitenler
dashboard-sort = Sırala
dashboard-sort-gravity = En acil olana göre
dashboard-sort-protection = Kalan koruma gününe göre
dashboard-sort-seen = Son kontrole göre
dashboard-hide-delivered = Teslim edilenleri gizle
dashboard-hidden = { $count } teslim edilmiş sipariş gizli
dashboard-found = { $count } sipariş
dashboard-more = { $count } tane daha göster
dashboard-nothing = Eşleşen sipariş yok.
dashboard-details = Ayrıntılar
dashboard-less = Daha az göster
dashboard-open-order = Siparişi aç
dashboard-archived = { $date } tarihinde arşivlendi. Yer açmak için ayrıntıları silindi.
dashboard-look-again-on = Yeniden bakılacak: { $date }
dashboard-history = Sayfalar neyi, ne zaman gösterdi
dashboard-history-range = { $first } – { $last }
dashboard-newest-event = Son kayıt
dashboard-refund = Para iadesi
dashboard-log = Günlüğünüz
dashboard-log-undone = { $text } (geri alındı)
dashboard-log-empty = Henüz bir şey yok.
dashboard-note = Notunuz
dashboard-note-hint = Alandan çıkınca veya Ctrl+Enter ile kaydedilir.
dashboard-saved = Kaydedildi
dashboard-not-saved = Kaydedilmedi
dashboard-again = Yeniden bakılacak gün
dashboard-again-clear = Temizle
dashboard-calendar = Koruma bitişini takvime ekle
dashboard-calendar-summary = Alıcı Koruması bitiyor: { $title }
dashboard-calendar-description = AliExpress siparişi: { $order }. Paket elinize ulaşmadıysa bu günden önce anlaşmazlık açın.
dashboard-delete = Bu siparişi sil
dashboard-card-hidden = Bu siparişin sayfasındaki kartı gizlediniz.
dashboard-show-card = Yeniden göster
dashboard-deleted = { $order } numaralı sipariş silindi.
dashboard-undo = Geri al
dashboard-parcel = Paket { $number }

## The popup, beside popup.ftl

popup-all-orders = Tüm siparişler
popup-act = { $count } sipariş sizi bekliyor

## What is stored

data-title = Verileriniz
data-about = Her şey yalnızca bu tarayıcıda saklanır. Arada bir dışa aktarın: tek yedeğiniz bu dosyadır.
data-used = { $whole } MB alanın { $used } MB kadarı dolu (%{ $percent })
data-almost-full = Depolama alanı dolmak üzere. Yer açmak için biten siparişleri arşivleyin: numaralar, tarihler ve yanıtlarınız kalır, takip kayıtlarının metni ve adres silinir.
data-export = Tümünü dışa aktar
data-import = Dosya içe aktar
data-table = Tablo (CSV)
data-archive = Biten siparişleri arşivle
data-archive-first = Önce dışa aktarın. Ardından { $count } biten siparişin takip kayıtlarının metni ve adresi silinir. Bunlar yalnızca AliExpress hâlâ gösteriyorsa geri gelir.
data-archive-now = Şimdi arşivle
data-archived = { $count } sipariş arşivlendi.
data-nothing-to-archive = Arşivlenecek bir şey yok.
data-delete-all = Her şeyi sil
data-delete-first = { $count } sipariş, bütün not ve yanıtlarıyla birlikte silinir. Dışa aktarılmış bir kopya yoksa geri dönüşü yoktur.
data-delete-now = Her şeyi şimdi sil
data-deleted = Her şey silindi.
data-cancel = Vazgeç
data-exported = { $count } sipariş dışa aktarıldı.
data-left-out = { $count } kayıt okunamadı, bu yüzden dosyada yok.
data-unread = İşlem yapılmadı: saklanan siparişlerin bazıları okunamadı. Bu pencereyi kapatıp yeniden açın, sonra tekrar deneyin.
data-working = { $done } / { $whole }…
data-imported = { $count } sipariş içe aktarıldı.
data-aside = { $count } kayıt kenara ayrıldı, hiçbir şey değiştirilmedi: { $why }.
data-aside-unreadable = bozuk: { $count }
data-aside-nameless = geçerli sipariş numarası yok: { $count }
data-aside-later = daha yeni bir Stuck Parcel sürümünden: { $count }
data-refused-damaged = Bu dosya bozuk veya eksik. Hiçbir şey içe aktarılmadı veya değiştirilmedi.
data-refused-foreign = Bu bir Stuck Parcel dışa aktarımı değil. Hiçbir şey değiştirilmedi.
data-refused-later = Bu dosya daha yeni bir Stuck Parcel sürümünden geliyor. Uzantıyı güncelleyip yeniden içe aktarın. Hiçbir şey değiştirilmedi.
data-failed = İşlem başarısız oldu: { $error }. Hiçbir şey kaybolmadı.
data-full = Tarayıcının bu uzantı için ayırdığı alan doldu. Aşağıda biten siparişleri arşivleyip yeniden deneyin.
data-quarantine = Saklanan { $count } kayıt okunamadı
data-quarantine-about = Hiçbiri silinmedi: bu kayıtlar ayrı bir yerde saklanıyor. Dosya olarak kaydedebilir veya silebilirsiniz.
data-quarantine-line = Sipariş { $order }, ayrılma tarihi { $date }, { $size } KB
data-quarantine-export = Dosya olarak kaydet
data-quarantine-delete = Bu kayıtları sil

## The heads of the spreadsheet's columns

table-order = Sipariş
table-verdict = Öneri
table-why = Neden
table-item = Ürün
table-store = Mağaza
table-price = Fiyat
table-number = Takip numarası
table-second-number = İkinci numara
table-placed = Sipariş tarihi
table-shipped = Gönderim tarihi
table-protection = Koruma bitişi
table-days-left = Kalan koruma günü
table-last-event = Son kayıt
table-last-seen = Son kontrol
table-again = Yeniden bakılacak gün
table-note = Not
dashboard-again-range = Bugün ile { $date } arasında bir gün seçin
data-imported-pictures = Ekran görüntüleri: { $count }.
data-imported-settings = Ayarlar da alındı.
data-pictures-left-out = İçe aktarılmayan ekran görüntüleri: { $count } (bozuk, siparişi dosyada olmayan veya bir siparişin sınırını aşan).
data-kept-later = { $count } sipariş daha yeni bir Stuck Parcel sürümüyle kaydedilmiş ve olduğu gibi bırakıldı.
