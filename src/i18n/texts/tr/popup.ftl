### The window that the toolbar button opens.

popup-title = Paketleriniz
popup-order = Sipariş { $order }
popup-protection = Koruma: { $days } gün kaldı
popup-protection-estimate = Koruma: yaklaşık { $days } gün kaldı
popup-protection-today = Koruma bugün bitiyor
popup-protection-over = Koruma bitti
popup-more = ve { $count } tane daha
popup-empty-title = Henüz paket yok
popup-empty = AliExpress’te bir siparişi veya takip sayfasını açın. Yanıt orada, sayfanın altındaki bir kartta görünür; sipariş bundan sonra burada da listelenir.
popup-open-orders = Siparişlerimi aç
popup-error-title = Liste okunamadı
popup-error = Hiçbir şey kaybolmadı. Bu pencereyi kapatıp yeniden açın. Düzelmezse uzantıyı yeniden yükleyin.
popup-search = Sipariş bul veya numara kontrol et
popup-needs-me = Beni bekleyenler
popup-unrecognized = Anlaşılamayan kayıtlar ({ $count })
popup-unrecognized-note = Uzantı bu kayıtları henüz tanımıyor. Adlar, numaralar ve yerler çıkarıldı. Göndermeden önce gözden geçirin: bir ad kalmış olabilir.
popup-unrecognized-copy = Bildirmek için kopyala
