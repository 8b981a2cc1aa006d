### The bar above AliExpress's order list.

list-label = Stuck Parcel: bu listedeki siparişlerin takibi
list-counts = Yolda: { $moving } · bugün okunmadı: { $unread }
list-all-read = Yolda: { $moving } · bugün hepsi okundu
list-unread = Takibi bugün okunmayan sipariş: { $unread }
list-start = Şimdi kontrol et
list-progress = { $done } / { $all }
list-needs-you = { $count } tanesi sizi bekliyor
list-pause = Duraklat
list-resume = Devam et
list-stop = Durdur
list-failures = Durduruldu: art arda üç takip sayfası okunamadı.
list-day-limit = Bugünlük bu kadar: bir günde en çok 60 takip sayfası açılır.
list-blocked = AliExpress bir güvenlik doğrulaması ya da oturum açmanızı istedi. Herhangi bir siparişin takip sayfasını kendiniz açın, sonra yeniden kontrol edin.
list-unreadable = Okunmadı: { $count }. 6 saat sonra yeniden denenebilir.
list-opened = Sipariş listeniz açıldı. Takip bilgisi orada sırayla okunuyor.
