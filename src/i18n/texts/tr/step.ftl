### What to do, in the imperative.

step-open-tracking = Geçmişin okunabilmesi için takip sayfasını bir kez açın.
step-open-tracking-again = Takip sayfasını yeniden açın: geçmiş bir süre önce okundu.
step-open-order = Önce sipariş sayfasını açın: bir süre önce okundu.
step-check-trackers = Numarayı başka takip sitelerinde de sorgulayın. Hepsi aynı anda güncellenmez.
step-use-second-number = Diğer numarayı sorgulayın: { $number }
step-check-number = Numarayı siparişten yeniden kopyalayıp karşılaştırın. 0 ile O, 1 ile I kolayca karışır.
step-look-again = { $date } tarihinde yeniden bakın. Daha sık bakmak bir şey kazandırmaz.
step-send-message = Mesajı kopyalayıp satıcıyla sohbette gönderin.
step-tell-reply = Satıcı yanıt verdiğinde yanıtını “{ $where }” altında seçin.
step-ask-around = Evdekilere, komşulara, postaneye ve kuryeye sorun.
step-collect = Teslim alma noktası geri göndermeden paketi alın.
step-call-courier = Yeni bir teslimat denemesi için kuryeyi arayın.
step-ask-customs = Hangi belgenin veya ödemenin eksik olduğunu gümrüğe ya da kuryeye sorun.
step-keep-evidence = Siparişin, takibin ve sohbetin ekran görüntülerini alın.
step-ask-extension = Satıcıdan Alıcı Koruması süresini uzatmasını isteyin. Bunu yalnızca satıcı yapabilir.
step-open-dispute = Sipariş sayfasında anlaşmazlık açın.
step-not-last-day = Son güne bırakmayın.
step-do-not-confirm = Ürün elinize geçmeden “Teslim alındığını onayla” düğmesine basmayın.
step-do-not-close-dispute = Bir söz karşılığında anlaşmazlığı kapatmayın. Önce parayı veya kararı alın.
step-answer-offer = Teklifi süresi içinde yanıtlayın. Yalnızca yeterli bir tutarı kabul edin; söz yeterli değildir.
step-ask-payment-provider = Paranın iadesini bankanızdan veya ödeme kuruluşunuzdan isteyin.
step-cancel-order = Ya da siparişi sipariş sayfasında iptal edin. Henüz gönderilmediği için paranızı geri alırsınız.
step-cancel-now = Siparişi sipariş sayfasında iptal edin. Hiçbir şey gönderilmediği için paranızı geri alırsınız.
step-ask-support = AliExpress müşteri hizmetlerinden siparişi iptal etmesini isteyin: satıcı kabul etmedi.
step-check-post = Numarayı teslimatı yapan firmada sorgulayın. Paket ülkenizde ve yenilikler önce orada görünür.
step-tell-tracking = Takip sayfasına kendiniz bakın ve orada yazanı “{ $where }” altında seçin.
