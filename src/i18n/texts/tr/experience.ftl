### What this buyer's earlier parcels and stores did.

experience-title = Kendi geçmişiniz
experience-note = Bu tarayıcının gördüğü eski siparişlerinizden. Yalnızca bilgi verir; kararı bekleme tablosu verir.
experience-empty = Henüz bir şey yok. Aynı gönderim türüyle üç paketiniz ulaştığında, ne kadar hareketsiz kaldıklarını burada görürsünüz.
experience-group = { $service }, varış: { $country }
experience-any-service = Tüm gönderim türleri
experience-any-country = ülkeniz
experience-first-scan = İlk taramadan önce
experience-accepted = Kargo firmasında, ihracattan önce
experience-exported = Ülkenize doğru yolda
experience-arrived = Ülkenizde
experience-span = Son { $n } paketiniz { $from }–{ $to } gün hareketsiz kaldı; normali { $normal-from }–{ $normal-to } gün.
experience-stores = Siparişleri takılan mağazalar
experience-store = { $store }: { $orders } sipariş içinde { $stuck } tanesi takıldı; { $came } tanesi sonunda geldi, { $refunded } tanesinin parası iade edildi.
