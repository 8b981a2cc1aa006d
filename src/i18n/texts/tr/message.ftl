### To the seller: short, polite, simple words, one fact and one request. No idioms and no contractions: a machine will
### translate it. At most 170 letters. "-plain" is used where the number of days or the date is not known.

message-no-tracking = Merhaba. Takip numarası { $days } gündür hiçbir şey göstermiyor. Lütfen paketin gönderilip gönderilmediğini kontrol edin ve bana doğru numarayı verin.
message-no-tracking-plain = Merhaba. Takip numarası hiçbir şey göstermiyor. Lütfen paketin gönderilip gönderilmediğini kontrol edin ve bana doğru numarayı verin.
message-silent-accepted = Merhaba. Takip bilgisi { $days } gündür değişmiyor. Lütfen kargo firmasına paketin nerede olduğunu sorun.
message-silent-accepted-plain = Merhaba. Takip bilgisi değişmiyor. Lütfen kargo firmasına paketin nerede olduğunu sorun.
message-silent-exported = Merhaba. Paket { $days } gün önce yurt dışına gönderildi ve henüz benim ülkemde değil. Lütfen bana paketin nerede olduğunu söyleyin.
message-silent-exported-plain = Merhaba. Paket yurt dışına gönderildi ve henüz benim ülkemde değil. Lütfen bana paketin nerede olduğunu söyleyin.
message-silent-arrived = Merhaba. Paket benim ülkemde, ama takip bilgisi { $days } gündür değişmiyor. Lütfen kargo firmasına paketin nerede olduğunu sorun.
message-silent-arrived-plain = Merhaba. Paket benim ülkemde, ama takip bilgisi değişmiyor. Lütfen kargo firmasına paketin nerede olduğunu sorun.
message-not-shipped = Merhaba. Siparişi { $days } gün önce ödedim ve sipariş henüz gönderilmedi. Lütfen bana siparişi ne zaman göndereceğinizi söyleyin.
message-not-shipped-plain = Merhaba. Siparişi ödedim ve sipariş henüz gönderilmedi. Lütfen bana siparişi ne zaman göndereceğinizi söyleyin.
message-part-not-shipped = Merhaba. Siparişimin yalnızca bir kısmını gönderdiniz. Lütfen bana geri kalanını ne zaman göndereceğinizi söyleyin.
message-cancel = Merhaba. Bu siparişin iptalini istedim. Lütfen iptali kabul edin ve siparişi göndermeyin.
message-not-received = Merhaba. Sipariş teslim edildi görünüyor, ama bana ulaşmadı. Lütfen takip numarasını ve teslimat adresini kontrol edin.
message-wrong-number = Merhaba. Takip numarası yanlış görünüyor: benim paketimi göstermiyor. Lütfen bana doğru numarayı verin.
message-trouble = Merhaba. Takip bilgisi paketle ilgili bir sorun gösteriyor. Lütfen bana bundan sonra ne olacağını söyleyin.
message-returned = Merhaba. Takip bilgisine göre paket size geri dönüyor. Lütfen yeniden gönderip göndermeyeceğinizi ya da para iadesi yapıp yapmayacağınızı yazın.
message-pickup-over = Merhaba. Paket teslim alma noktasında çok uzun bekledi ve size geri dönüyor olabilir. Lütfen bu konuda bildiklerinizi bana yazın.
message-pickup-missing = Merhaba. Takip bilgisine göre paket teslim alma noktasında, ama orada değil. Lütfen kargo firmasına paketin nerede olduğunu sorun.
message-lost = Merhaba. Kargo firması paketin kaybolduğunu bildiriyor. Lütfen yeniden gönderip göndermeyeceğinizi ya da para iadesi yapıp yapmayacağınızı yazın.
message-customs = Merhaba. Takip bilgisine göre gümrük paketi bekletiyor. Lütfen eksik bir belge ya da ödeme olup olmadığını yazın.
message-attempt = Merhaba. Kargo firması paketi teslim etmeye çalıştı ama edemedi. Lütfen yeniden denemesini isteyin.
message-again-number = Merhaba. Yanıtınız için teşekkürler, ama takip numarası hâlâ çalışmıyor. Lütfen bana çalışan bir numara verin.
message-again-where = Merhaba. Yanıtınız için teşekkürler, ama paketin nerede olduğunu hâlâ bilmiyorum. Lütfen kargo firmasına sorun ve yanıtını bana yazın.
message-again-ship = Merhaba. Yanıtınız için teşekkürler, ama siparişi ne zaman göndereceğinizi hâlâ bilmiyorum. Lütfen bana tarihi yazın.
message-new-number-silent = Merhaba. Verdiğiniz yeni takip numarası hiçbir şey göstermiyor. Lütfen bana çalışan bir numara verin.
message-still-not-shipped = Merhaba. Size daha önce yazdım ve sipariş hâlâ gönderilmedi. Lütfen siparişi şimdi gönderin veya iptal edin.
message-part-still-not-shipped = Merhaba. Size daha önce yazdım ve siparişimin geri kalanı hâlâ gönderilmedi. Lütfen şimdi gönderin veya ücretini iade edin.
message-waited = Merhaba. İstediğiniz gibi bekledim ama paket hâlâ gelmedi. Lütfen kargo firmasına paketin nerede olduğunu sorun.
message-extend-protection = Merhaba. Alıcı Koruması { $date } tarihinde bitiyor ve paket henüz gelmedi. Lütfen Alıcı Koruması süresini uzatın.
message-extend-protection-plain = Merhaba. Alıcı Koruması yakında bitiyor ve paket henüz gelmedi. Lütfen Alıcı Koruması süresini uzatın.
message-reminder = Merhaba. Size { $days } gün önce yazdım ve paket hâlâ gelmedi. Lütfen yanıt verin.
message-reminder-plain = Merhaba. Size daha önce yazdım ve paket hâlâ gelmedi. Lütfen yanıt verin.
message-order = Sipariş: { $order }
message-number = Takip numarası: { $number }

## For the dispute: calm facts, dates and numbers

dispute-not-received = Ürünü almadım.
dispute-part-not-shipped = Siparişimin yalnızca bir kısmı gönderildi. Geri kalanı gönderilmedi.
dispute-part-missing = Siparişimin yalnızca bir kısmını aldım. Bir paket eksik.
dispute-delivered-missing = Sipariş teslim edildi görünüyor, ama ürünü almadım.
dispute-elsewhere = Ürünü almadım. Takip bilgisi başka bir yerde teslimat veya hareket gösteriyor.
dispute-elsewhere-named = Ürünü almadım. Takip bilgisi başka bir yer gösteriyor: { $place }.
dispute-wrong-number = Ürünü almadım. Takip numarası başka bir pakete ait.
dispute-returned = Ürünü almadım. Takip bilgisi paketin göndericiye geri döndüğünü gösteriyor.
dispute-order = Sipariş: { $order }.
dispute-paid = Ödeme tarihi: { $date }.
dispute-shipped = Gönderildi olarak işaretlendiği tarih: { $date }.
dispute-completed = { $date } tarihinde tamamlandı.
dispute-number = Takip numarası: { $number }.
dispute-last-event = Son takip kaydı: { $date }, “{ $text }”.
dispute-no-event = Takip bilgisi hiçbir hareket göstermedi.
dispute-silent = { $days } gündür yeni kayıt yok.
dispute-protection = Alıcı Koruması bitiş tarihi: { $date }.
dispute-wrote = Satıcıya { $date } tarihinde yazdım.
dispute-seller-silent = Satıcı yanıt vermedi.
dispute-seller-refused = Satıcı yardım etmeyi kabul etmedi.
dispute-seller-waits = Satıcı yalnızca beklememi istedi.
dispute-seller-asked-to-wait = Satıcı beklememi istedi.
dispute-seller-template = Satıcı işe yarar bir yanıt vermedi.
dispute-seller-number = Satıcı bana { $date } tarihinde başka bir takip numarası verdi: { $number }.
dispute-refund = Ödediğim tutarın tamamının iadesini istiyorum.
dispute-refund-part = Eksik olan kısmın ücretinin iadesini istiyorum.
dispute-attached = Ekran görüntüleri ektedir.
message-orders = Siparişler: { $orders }
