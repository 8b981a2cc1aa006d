### The card on an order page.

banner-name = Stuck Parcel
banner-dismiss = Öneri daha acil olana kadar gizle
banner-hidden = Öneri daha acil olana kadar gizlendi
banner-close-note = Bu notu kapat
banner-menu = Menü
banner-to-edge = Sayfanın kenarına küçült
banner-to-left = Sola taşı
banner-to-right = Sağa taşı
banner-shortcut = Sipariş sayfasında kartı göster
banner-flags = Sorun belirtileri
banner-reasons = Neden hareket görünmüyor olabilir
banner-steps = Ne yapmalı
banner-message = Satıcıya mesaj
banner-dispute = Anlaşmazlık için metin
banner-dispute-provider = Ödeme kuruluşunuz için bilgiler
banner-copy-dispute = Metni kopyala
banner-copied-dispute = Kopyalandı. Şimdi anlaşmazlık sayfasına yapıştırın.
banner-copied-report = Kopyalandı.
banner-copied-diagnostics = Kopyalandı. Şimdi bir bildirime yapıştırın: ayarlarda “{ $where }” bağlantısını seçin.
banner-meaning = Çeviri
banner-seller-language = Mesajın dili
banner-copy = Mesajı kopyala
banner-copied = Kopyalandı. Şimdi sohbete yapıştırın.
banner-copy-failed = Tarayıcınız kopyalamaya izin vermedi. Metin seçili: Ctrl+C (Mac’te Cmd+C) tuşlarına basın.
banner-chat = Sohbeti aç
banner-sent = Gönderdim
banner-trackers = Numarayı sorgula
banner-found = Bulundu
banner-nothing = Bilgi yok
banner-found-at = { $tracker }: bulundu
banner-nothing-at = { $tracker }: bilgi yok
banner-parcel-of = Bu siparişte { $count } paket var. Buradaki bilgiler { $number } içindir.
banner-parcels = Bu siparişte { $count } paket var: { $numbers }.
banner-part-sent = Bu siparişin gönderilen kısmı:
banner-part-unsent = Bu siparişin geri kalanı henüz gönderilmedi.
banner-in-hands = Paket elinize ulaştı mı?
banner-in-hands-all = Hepsi elinize ulaştı mı?
banner-have-it = Bana ulaştı
banner-have-all = Hepsi bana ulaştı
banner-not-have-all = Eksik var
banner-not-have-delivered = Teslim edilen paket bende yok
banner-not-have-it = Bana ulaşmadı
banner-not-at-pickup = Teslim alma noktasında değil
banner-answers = Ne oldu?
banner-new-number = Satıcının verdiği yeni numara
banner-save = Kaydet
banner-said = { $date }: { $answer }
banner-said-elsewhere = { $date }: { $answer } ({ $order } numaralı siparişte not edildi)
banner-log = Günlüğünüz
banner-undo = Geri al
banner-log-day = Tarih
banner-facts = Bu bilgiler nereden geliyor
banner-missing = Okunamadı: { $list }.
banner-list-comma = { $first }, { $second }
banner-diagnostics = Bir sorun mu var? Tanılama bilgisini kopyalayın
banner-copy-diagnostics = Tanılama bilgisini kopyala
banner-evidence = Anlaşmazlık dosyasını hazırla
banner-opens = Yeni sekmede açılır

## The waiting bar in words, and the countdown

bar-text = { $normal }. güne kadar hareketsizlik normaldir; { $write }. günden itibaren satıcıya yazın; { $flag }. günden sonra bu bir sorun belirtisidir. Bugün { $day }. gün.
bar-legend = { $normal }. güne kadar normal · { $write }. günden itibaren yazın · { $flag }. günden sonra uyarı
protection-left = Alıcı Koruması: { $days } gün kaldı (bitiş: { $date })
protection-today = Alıcı Koruması bugün bitiyor, { $date }
protection-over = Alıcı Koruması { $date } tarihinde bitti
protection-also = AliExpress { $date } tarihini de gösteriyor; erken olanı esas almak daha güvenli.
protection-estimate = Alıcı Koruması: yaklaşık { $days } gün kaldı (tahmini bitiş: { $date }). Sayfada tarih yok.
protection-estimate-over = Alıcı Koruması bitmiş olabilir (tahmini bitiş: { $date }). Sayfada tarih yok.

## What the buyer can note

said-have-it = Bana ulaştı
said-do-not-have-it = Bana ulaşmadı
said-other-place = Başka bir şehir veya ülke görünüyor
said-weight-mismatch = Ağırlık tutmuyor
said-wrong-number = Bu benim takip numaram değil
said-checked-found = { $tracker }: bulundu
said-checked-nothing = { $tracker }: bilgi yok
said-wrote = Satıcıya yazdım: { $message }
said-wrote-again = Satıcıya yeniden yazdım: { $message }
said-wrote-own = Satıcıya yazdım
said-seller-waits = Satıcı beklememi istiyor
said-seller-number = Satıcı yeni bir numara verdi: { $number }
said-seller-template = Satıcı hazır bir metinle yanıt veriyor
said-seller-refused = Satıcı reddetti
said-seller-silent = Satıcı yanıt vermiyor
said-dispute-opened = Anlaşmazlık açtım
said-dispute-offer = Anlaşmazlıkta bir teklif aldım
said-dispute-escalated = Artık AliExpress karar veriyor
said-dispute-closed = Anlaşmazlık para iadesi olmadan kapatıldı
said-refunded = Paramı geri aldım

## What a message to the seller was about, after "I messaged the seller:"

wrote-no-tracking = takip bilgisi yok
wrote-silent-accepted = kargo firmasından haber yok
wrote-silent-exported = yurt dışına gönderildiğinden beri hareket yok
wrote-silent-arrived = ülkemde hareket yok
wrote-not-shipped = henüz gönderilmedi
wrote-cancel = iptalin kabul edilmesi isteği
wrote-not-received = teslim edildi görünüyor, bana ulaşmadı
wrote-wrong-number = yanlış numara
wrote-trouble = teslimat sorunu
wrote-extend-protection = koruma için ek süre isteği
wrote-reminder = hatırlatma

## Where a number can be looked up

tracker-ali-express = AliExpress
tracker-cainiao = Cainiao
tracker-universal = Genel takip sitesi
tracker-local-post = Yerel posta
tracker-courier = Kurye firması

## The dispute: what to attach, and until when

disputing-attach = Eklenecekler
disputing-order = Siparişin ekran görüntüsü
disputing-tracker = Takip sitesinin ekran görüntüsü
disputing-chat = Satıcıyla sohbetin ekran görüntüsü
disputing-place = Başka bir yere teslim edildiğinin kanıtı
disputing-post = Posta veya kuryeden, sorunu doğrulayan bir mesaj
disputing-not-yet = Henüz yok.
disputing-you-have = Sizde var.
disputing-protection = Koruma bitiş tarihi ({ $date }) burada kayıtlı.
disputing-history = { $count } takip kaydı { $date } tarihinde buraya kaydedildi.
disputing-log = Günlüğünüzde { $count } satır var.
disputing-if-any = Yalnızca varsa.
disputing-open-by = En geç { $date } tarihinde açın, son güne bırakmayın.
disputing-open-by-day = En geç { $date } tarihinde açın.
disputing-window = Anlaşmazlık genellikle { $date } tarihine kadar açılabilir. O günü beklemeyin.
disputing-window-today = Anlaşmazlık genellikle en geç bugün açılabilir.
disputing-show = Yerini göster
disputing-shown = Sayfada işaretlendi. Hazır olduğunuzda tıklayın.
disputing-not-found = Düğme bu sayfada yok. Sipariş sayfasında ürünün yanında “İadeler/para iadesi” düğmesini arayın.

## The card on the page of the chat

chat-insert = Mesaj alanına ekle
chat-click-first = Önce mesaj alanına tıklayın
chat-inserted = Mesaj alanında. Okuyun, sonra kendiniz gönderin.
chat-insert-failed = Sayfa metni kabul etmedi. Bunun yerine kopyalayın.
chat-dismiss = Bu sayfada gizle
chat-none = Şu anda bu sipariş için gönderilecek mesaj yok.
chat-which = Bu sohbet hangi siparişle ilgili?
chat-orders =
    { $count ->
        [one] Diğer sipariş
       *[other] Diğer siparişler
    }

## Good to know, for this order or the next one

hint-title = Bilmekte yarar var
hint-economy-for-much = Bu sipariş ekonomik gönderimle yollandı. Bu fiyatta bir dahaki sefere takipli gönderime para vermeye değer.
hint-zip = { $zip } posta kodu şu ülkenin koduna benzemiyor: { $country }. Adresi kontrol edin ve satıcıya bildirin.
hint-stuck-store = Bu mağazadan daha önce verilen { $count } sipariş takıldı.
hint-save-number = Numaranın göründüğü gün takip sayfasını açın: böylece burada saklanır. Birkaç günde bir bakmak yeter.

## Facts, and where they were read

fact-order = Sipariş
fact-placed = Sipariş tarihi
fact-paid = Ödeme tarihi
fact-shipped = Gönderim tarihi
fact-ended = Kapanış tarihi
fact-status = Durum
fact-protection = Koruma bitişi
fact-country = Ülke
fact-city = Şehir
fact-zip = Posta kodu
fact-store = Mağaza
fact-number = Takip numarası
fact-second-number = İkinci numara
fact-carrier = Kargo firması
fact-service = Gönderim türü
fact-last-event = Son kayıt
fact-newest-differs = Son kayıtlar farklı
fact-newest = { $behindPlace }: { $behind }, { $aheadPlace }: { $ahead }. Daha yeni olan geçerlidir.
fact-no-event = Takip bilgisi okundu, kayıt yok

## The status of an order

status-unpaid = ödenmedi
status-processing = satıcı hazırlıyor
status-shipped = gönderildi
status-completed = tamamlandı
status-cancelled = iptal edildi
status-closed = kapandı
status-in-dispute = anlaşmazlık açık
status-refunded = para iade edildi

## Where a fact was read

source-estimate = tahmin
source-address = sayfanın adresi
source-list-page = sipariş listesi
source-detail-page = sipariş sayfası
source-tracking-page = takip sayfası
source-list-answer = sipariş listesinin verileri
source-refund-answer = para iadesi listesinin verileri
source-detail-answer = sipariş sayfasının verileri
source-tracking-answer = takip sayfasının verileri
source-cainiao = Cainiao
source-buyer = siz

## The mark on the order list

chip-wait-until = { $date } tarihine kadar bekleyin
chip-label = Stuck Parcel: { $verdict }
status-partly-shipped = kısmen gönderildi
status-cancel-requested = iptal istendi
disputing-in-file = Dosyada var.
status-expired = süresi doldu
fact-refund-words = Listeye göre para iadesi veya anlaşmazlık
banner-also = Bu pakette ayrıca
banner-also-ends = { $order } numaralı siparişin Alıcı Koruması önce bitiyor; burada o tarih geçerli.
delivery-past = Tahmini teslimat tarihi { $date } idi; o gün geçti.
delivery-moved = Tahmini teslimat { $first } tarihinden { $date } tarihine ertelendi.
delivery-moved-past = Tahmini teslimat { $first } tarihinden { $date } tarihine ertelendi ve o gün de geçti.
delivery-coupon = Mağaza, teslimat { $date } tarihinden sonraya kalırsa kupon sözü verdi. Mağazanın “Collect” düğmesi sipariş sayfasında, ürünün yanındadır.
fact-expected = Tahmini teslimat
verdict-says-undated = Sipariş sayfası tarih vermeden “{ $words }” diyor.
fact-latest-words = Sipariş sayfasındaki son kayıt
chip-unread = Takip bilgisi okunmadı
