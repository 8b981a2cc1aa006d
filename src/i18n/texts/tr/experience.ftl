### What this buyer's earlier parcels and stores did.

experience-title = Teslimat geçmişiniz
experience-note = Bu tarayıcının gördüğü eski siparişlerinizden. Yalnızca bilgi içindir: öneri, ayarlardaki bekleme sürelerine göre verilir.
experience-empty = Henüz bir şey yok. Aynı gönderim türüyle üç paketiniz ulaştığında, ne kadar hareketsiz kaldıklarını burada görürsünüz.
experience-group = { $service }, varış: { $country }
experience-any-service = Tüm gönderim türleri
experience-any-country = ülkeniz
experience-first-scan = İlk taramadan önce
experience-accepted = Kargo firmasında, yurt dışına çıkmadan önce
experience-exported = Ülkenize doğru yolda
experience-arrived = Ülkenizde
experience-span = Son { $n } paketiniz { $from }–{ $to } gün hareketsiz kaldı; normali { $normal-from }–{ $normal-to } gün.
experience-stores = Siparişleri takılan mağazalar
experience-store = { $store }: { $orders } siparişten { $stuck } tanesi takıldı; { $came } tanesi sonunda geldi, { $refunded } tanesinin parası iade edildi.
