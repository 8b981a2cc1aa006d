### Why there may be no updates.

reason-created-in-advance = Numara önceden oluşturulmuş: satıcılar etiketi çoğu zaman paketi teslim etmeden günler önce basar.
reason-economy = Ekonomik gönderim: takip sınırda bitebilir. Önemli olan korumanın bitiş tarihidir.
reason-carrier-changed = Kargo firması değişti. İkinci numarayı kullanın: { $number }
reason-number-error = Numarada hata olabilir.
reason-foreign-number = Numara başka yere giden bir pakete ait görünüyor.
reason-older-parcel = Bu numaranın kayıtları siparişinizden eski: başka bir pakete ait.
reason-overload = Yoğunluk: sipariş { $sale } döneminde ödendi. İlk tarama { $days } güne kadar sürebilir.
reason-overload-plain = Yoğunluk: sipariş { $sale } döneminde ödendi. Depolar o günlerde yavaş çalışır.
reason-loss = { $days } gündür hareket yok: kaybolmuş olabilir. Anlaşmazlık için hazırlanın.

## Sales, after "you paid around"

sale-march = Mart yıl dönümü indirimi
sale-june = Haziran indirimi
sale-double-eleven = 11.11
sale-black-friday = Black Friday
sale-double-twelve = 12.12
sale-chinese-new-year = Çin Yeni Yılı
sale-golden-week = Çin’deki Altın Hafta
