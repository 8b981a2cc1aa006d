### The advice in one sentence, for each situation. "-plain" is used where the day count or the date is not known.

verdict-unpaid = Bu siparişi henüz ödemediniz, bu yüzden hiçbir şey gönderilmedi.
verdict-cancelled = Bu sipariş iptal edildi. Yolda bir şey yok.
verdict-cancelled-moving = Bu sipariş iptal edildi ama paket çoktan yola çıkmıştı. Paranızın iade edilip edilmediğini kontrol edin.
verdict-closed-moving = Bu sipariş kapandı ama paket hâlâ yoldaydı. Ürünü almadıysanız ve paranız da iade edilmediyse hemen anlaşmazlık açın.
verdict-closed = Bu sipariş kapandı. Yolda bir şey yok.
verdict-refunded = Paranız size iade edildi.
verdict-received = Elinize ulaştı. İyi günlerde kullanın.
verdict-received-with = Bunu aynı paketteki { $order } numaralı siparişte belirttiniz.
verdict-completed = Sipariş tamamlandı. AliExpress bir siparişi bir süre sonra kendiliğinden tamamlayabilir.
verdict-completed-undelivered = Sipariş tamamlandı, ama takip bilgisi hiçbir zaman teslimat göstermedi. Paket sizde değilse bunu burada belirtin.
verdict-delivered = Takip bilgisi paketin teslim edildiğini gösteriyor.
verdict-delivered-elsewhere = Takip bilgisine göre paket başka bir şehirde teslim edildi: “{ $place }”. Sizde olup olmadığını yalnızca siz bilirsiniz.
verdict-not-shipped = Satıcı bu siparişi henüz göndermedi. { $days } gündür bekliyor; { $normal } güne kadar normaldir.
verdict-not-shipped-plain = Satıcı bu siparişi henüz göndermedi.
verdict-never-shipped =
    Satıcı bu siparişi { $days ->
        [one] { $days } gündür
       *[other] { $days } gündür
    } göndermedi. Daha fazla beklemeyin: iptal edip paranızı geri alın.
verdict-never-shipped-plain = Satıcı bu siparişi hâlâ göndermedi. İptal edip paranızı geri alın.
verdict-no-first-scan = Paket { $start } tarihinden beri, { $days } gündür hiç taranmadı. { $normal } güne kadar normaldir.
verdict-no-first-scan-plain = Paket henüz taranmadı. İlk günlerde bu normaldir.
verdict-silent-accepted = Paket bir kargo firmasında. { $start } tarihinden beri, { $days } gündür yeni bilgi yok; { $normal } güne kadar normaldir.
verdict-silent-accepted-plain = Paket bir kargo firmasında. Bu aşamada bir duraklama normaldir.
verdict-silent-exported = Paket { $start } tarihinden beri, { $days } gündür ülkenize doğru yolda. Bu aşamada { $normal } güne kadar hareketsizlik normaldir.
verdict-silent-exported-plain = Paket ülkenize doğru yolda. Bu aşamada uzun süre bilgi gelmemesi normaldir.
verdict-silent-arrived = Paket ülkenizde. { $start } tarihinden beri, { $days } gündür yeni bilgi yok; { $normal } güne kadar normaldir.
verdict-silent-arrived-plain = Paket ülkenizde. Bu aşamada kısa bir duraklama normaldir.
verdict-ready-for-pickup = Teslim alma noktasında sizi bekliyor. Gidip alın.
verdict-pickup-until = Paket { $date } tarihine kadar teslim alma noktasında sizi bekliyor. Zamanında alın.
verdict-pickup-missing = Takip bilgisine göre paket teslim alma noktasında, ama size orada olmadığı söylendi.
verdict-attempt-failed = Kurye geldi ama teslim edemedi. Yeni bir deneme için kuryeyi arayın.
verdict-held-by-customs = Gümrük paketi bekletiyor. Çoğu zaman bir belge veya ödeme eksiktir.
verdict-returned = Paket göndericiye geri dönüyor. Size kendiliğinden ulaşmayacak.
verdict-lost = Kargo firması paketin kaybolduğunu bildiriyor.
verdict-exception = Kargo firması paketle ilgili bir sorun bildiriyor.
verdict-delivered-missing = Teslim edildi görünüyor, ama size ulaşmadı. Beklemeyin.
verdict-elsewhere = Takip bilgisi sizinkinden başka bir şehir veya ülke gösteriyor. Numara başkasına ait olabilir.
verdict-wrong-number = Takip numarası yanlış görünüyor veya başka bir pakete ait.
verdict-protection-ending = Alıcı Koruması { $left } gün sonra, { $until } tarihinde bitiyor ve paket henüz gelmedi.
verdict-protection-ending-plain = Alıcı Koruması yakında bitiyor ve paket henüz gelmedi.
verdict-protection-last-days = Alıcı Korumasının bitmesine yalnızca { $left } gün kaldı (bitiş: { $until }). Son güne bırakmayın.
verdict-protection-last-days-plain = Alıcı Koruması bitmek üzere. Son güne bırakmayın.
verdict-protection-today = Alıcı Koruması bugün bitiyor. Anlaşmazlığı şimdi açın.
verdict-extension-not-given = Koruma süresinin uzatılmasını istediniz ama uzatılmadı. Koruma { $until } tarihinde bitiyor.
verdict-extension-not-given-plain = Koruma süresinin uzatılmasını istediniz ama uzatılmadı.
verdict-protection-over = Alıcı Koruması { $until } tarihinde bitti. Bitişten sonra genellikle 15 gün daha anlaşmazlık açılabilir.
verdict-protection-over-today = Alıcı Koruması { $until } tarihinde bitti. Bugün genellikle anlaşmazlık açılabilecek son gündür.
verdict-protection-over-plain = Alıcı Koruması bitti. Bitişten sonra genellikle 15 gün daha anlaşmazlık açılabilir.
verdict-protection-long-over = Alıcı Koruması { $until } tarihinde bitti, anlaşmazlık süresi de geçti. Bankanız veya ödeme kuruluşunuz yine de yardımcı olabilir.
verdict-protection-long-over-plain = Alıcı Koruması bir süre önce bitti, anlaşmazlık süresi de geçti. Bankanız veya ödeme kuruluşunuz yine de yardımcı olabilir.
verdict-past-help = Alıcı Koruması çoktan bitti. Artık genellikle bankanız da yardımcı olamaz.
verdict-seller-did-not-help = Satıcıya sordunuz ama sorun çözülmedi.
verdict-lost-in-silence = { $days } gündür hiçbir hareket yok ve satıcı işe yarar bir yanıt vermedi.
verdict-lost-in-silence-plain = Bir aydan uzun süredir hiçbir hareket yok ve satıcı işe yarar bir yanıt vermedi.
verdict-awaiting-seller = Satıcıya yazdınız. Yanıt vermesi için birkaç gün bekleyin.
verdict-awaiting-seller-until = Satıcıya yazdınız. Yanıt vermesi için { $date } tarihine kadar bekleyin.
verdict-ask-once-more = Satıcının yanıtı bunu açıklamıyor, bu yüzden bir kez daha sorun.
verdict-no-reply = Satıcıya { $date } tarihinde yazdınız ve yanıt almadınız.
verdict-refused-early = Satıcı reddetti, ama bu bekleyiş hâlâ normal. Ret günlüğünüzde duruyor.
verdict-not-extended = Satıcı yanıt verdi, ama korumanın bitiş tarihi değişmedi.
verdict-cancel-asked = Bu siparişin iptalini istediniz ama sipariş gönderildi.
verdict-at-pickup-point = Paket teslim alma noktasında bekliyor: önce oradan almayı deneyin.
verdict-other-at-pickup = Bu siparişin başka bir paketi teslim alma noktasında bekliyor: zamanında alın.
verdict-other-attempt = Bu siparişin başka bir paketi teslim edilemedi: bunun için kuryeyi arayın.
verdict-estimate-over = Koruma bitmiş olabilir. Sipariş sayfasında bitiş tarihine bakın: geçmiş olsa bile genellikle yaklaşık { $date } tarihine kadar anlaşmazlık açabilirsiniz.
verdict-estimate-long-over = Koruma büyük olasılıkla bitti. Sipariş sayfasında bitiş tarihine bakın: üzerinden 15 günden fazla geçtiyse artık yalnızca bankanız veya ödeme kuruluşunuz yardımcı olabilir.
verdict-dispute-until = Sizde değilse burada belirtin: { $date } tarihine kadar anlaşmazlık açabilirsiniz, ama son güne bırakmayın.
verdict-wait-over = { $date } tarihinde satıcı beklemenizi istedi ve bu süre doldu.
verdict-latest-unknown = Stuck Parcel son kaydı ({ $date }) tanımıyor, bu yüzden kendiniz okuyun: “{ $words }”.
verdict-latest-unknown-code = Stuck Parcel son kaydı ({ $date }) tanımıyor, bu yüzden kayda takip sayfasında bakın.
verdict-latest-words = Son kayıtta şöyle yazıyor: “{ $words }”.
verdict-new-number = Satıcı yeni bir numara verdi. Sorgulayın; ilk tarama bir hafta sürebilir.
verdict-new-number-silent = Satıcı { $days } gün önce yeni bir numara verdi. Hâlâ hiçbir takip sitesi onu tanımıyorsa yeniden yazın.
verdict-new-number-silent-plain = Satıcı bir süre önce yeni bir numara verdi. Hâlâ hiçbir takip sitesi onu tanımıyorsa yeniden yazın.
verdict-seller-says-wait = Satıcı beklemenizi istiyor. Alıcı Koruması sürdüğü sürece sorun yok.
verdict-dispute-open = Anlaşmazlığınız açık. Oradan yanıt verin ve bir söz karşılığında kapatmayın.
verdict-dispute-received = Elinize ulaştığını belirttiniz. Her şey yolundaysa anlaşmazlığı iptal edin.
verdict-dispute-offer = Anlaşmazlığınızda bir teklif var. Anlaşmazlık sayfasındaki tarihten önce yanıtlayın.
verdict-dispute-escalated = Anlaşmazlığınıza artık AliExpress karar veriyor. İstenenleri anlaşmazlık sayfasındaki tarihten önce gönderin.
verdict-dispute-closed = Anlaşmazlığınız para iadesi olmadan kapatıldı. Anlaşmazlık sayfasında hâlâ itiraz edebiliyorsanız şimdi itiraz edin. Edemiyorsanız bankanıza veya ödeme kuruluşunuza başvurun.
verdict-dispute-long = Anlaşmazlık uzun zaman önce açıldı. Nasıl sonuçlandığına anlaşmazlık sayfasında bakın ve burada belirtin.
verdict-tracking-unread = Sipariş gönderildi görünüyor, ama takip bilgisi henüz okunmadı.
verdict-unreadable = Bu sayfa yanıt için gerekli bilgileri göstermedi.

## The day count, and when it changes

verdict-day-count = { $day }. gün (normali { $from }–{ $to })
verdict-changes = Öneri { $date } tarihinde şöyle değişir: { $verdict }
verdict-changes-tomorrow = Öneri yarın şöyle değişir: { $verdict }
verdict-changes-else = { $date } tarihine kadar bir şey değişmezse: { $verdict }
verdict-until = { $date } tarihine kadar

## Warning signs

flag-no-match = { $days } gündür tarama yok
flag-silent = { $days } gündür hareket yok
flag-protection-ending = Korumanın bitmesine { $days } gün kaldı, paket henüz gelmedi
flag-protection-over = Koruma bitti, paket henüz gelmedi
flag-template-answers = Satıcı hazır metinlerle yanıt veriyor ve yeni numara vermiyor
flag-elsewhere = Takip bilgisi şurayı gösteriyor: “{ $place }”
flag-elsewhere-plain = Takip bilgisi başka bir yer gösteriyor
flag-weight-mismatch = Ağırlık tutmuyor
flag-delivered-missing = Teslim edildi görünüyor, ama elinizde değil
flag-foreign-carrier = { $carrier } başka bir ülkede dağıtım yapıyor

## What a warning sign rests on

flag-since = { $number }: { $date } tarihinden beri bilgi yok.
flag-entry = { $date }: { $text }.
flag-until = { $date } tarihinde bitiyor.
flag-marked = Bunu { $date } tarihinde belirttiniz.
flag-goes-to = Siparişin gideceği yer: { $country }.

## What to do about a warning sign

flag-do-no-match = Numarayı başka sitelerde sorgulayın, sonra satıcıdan çalışan bir numara isteyin.
flag-do-silent = Satıcıya paketin nerede olduğunu sorun ve son kaydın ekran görüntüsünü alın.
flag-do-silent-new-number = Yeni numarayı sorgulayın ve eski numaranın son kaydının ekran görüntüsünü alın.
flag-do-protection = Koruma bitmeden ek süre isteyin veya anlaşmazlık açın.
flag-do-template-answers = Bir kez daha sorun. Son güne bırakmayın.
flag-do-elsewhere = Ekran görüntüsünü alın: anlaşmazlıkta işe yarar. Satıcıdan kendi paketinizin numarasını isteyin.
flag-do-elsewhere-delivered = Paket sizde değilse “{ $button }” seçeneğini seçin; burada gönderebileceğiniz bir mesaj çıkar.
flag-do-weight-mismatch = Ağırlığın ekran görüntüsünü alın: anlaşmazlıkta işe yarar.
flag-do-delivered-missing = Evdekilere, komşulara ve postaneye sorun, sonra satıcıya yazın.
flag-do-foreign-carrier = Satıcıya bu numaranın sizin paketinize ait olup olmadığını sorun.

## What could not be read, after "Couldn't read:"

missing-dates = siparişin tarihleri
missing-status = siparişin durumu
missing-events = takip geçmişi
missing-protection = korumanın bitiş tarihi
missing-number = takip numarası
missing-order = hangi sipariş olduğu
verdict-part-not-shipped = Bu siparişin yalnızca bir kısmı gönderildi. Kalanı hâlâ satıcıda.
verdict-cancel-requested = İptal istediniz. Para geri gelene kadar bitmiş sayılmaz: satıcı hâlâ reddedebilir veya gönderebilir.
verdict-pickup-ending = Paket hâlâ teslim alma noktasında sizi bekliyor. Yaklaşık 14 gün tutulur, sonra geri gider. Hemen alın.
verdict-pickup-over = Paket teslim alma noktasında, paketlerin tutulduğu süreden uzun kaldı. Geri dönüyor olabilir: önce oraya sorun, sonra satıcıya yazın.
verdict-seller-says-wait-until = Satıcı beklemenizi istiyor. { $date } tarihine kadar sorun yok.
verdict-seller-refused = Satıcı reddetti. Şimdi anlaşmazlık açabilirsiniz; { $date } tarihine kadar açın.
verdict-seller-refused-plain = Satıcı reddetti. Şimdi anlaşmazlık açabilirsiniz.
verdict-expired = Bu siparişin süresi doldu. Yolda bir şey yok.
verdict-completed-in-transit = Sipariş tamamlandı, ama takip bilgisi teslimat göstermiyor. Paket sizde değilse { $date } tarihine kadar anlaşmazlık açın: sonra çok geç olur.
verdict-completed-in-transit-plain = Sipariş tamamlandı, ama takip bilgisi teslimat göstermiyor. Paket sizde değilse hemen anlaşmazlık açın: tamamlandıktan sonra 15 gün boyunca açılabilir.
verdict-completed-missing = Sipariş tamamlandı, ama paket size ulaşmadı. { $date } tarihine kadar anlaşmazlık açın: sonra çok geç olur.
verdict-completed-missing-plain = Sipariş tamamlandı, ama paket size ulaşmadı. Hemen anlaşmazlık açın: tamamlandıktan sonra 15 gün boyunca açılabilir.
verdict-completed-unread = Sipariş tamamlandı, ama takip bilgisi son okunduğunda teslimat göstermiyordu. Paket sizde değilse takip sayfasını şimdi açın.
verdict-completing-soon = AliExpress bu siparişi { $date } tarihinde kendiliğinden tamamlayacak, ama paket henüz teslim edilmedi. Sonrasında anlaşmazlık için yalnızca 15 gün kalır.
verdict-completing-soon-plain = AliExpress bu siparişi yakında kendiliğinden tamamlayacak, ama paket henüz teslim edilmedi. Sonrasında anlaşmazlık için yalnızca 15 gün kalır.
verdict-refund-shown = AliExpress bu sipariş için bir para iadesi veya anlaşmazlık gösteriyor: “{ $words }”. Oradan izleyin ve bir söz karşılığında kapatmayın.
