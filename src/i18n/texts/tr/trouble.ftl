### Why a page gave nothing.

trouble-unread = Bu sayfa okunamadı.
trouble-changed = Bu sayfa eskisi gibi değil: AliExpress değiştirmiş olabilir.
trouble-malformed = Sayfanın verileri bozuk geldi. Sayfayı yeniden yükleyin.
trouble-too-large = Sayfanın verileri bir sipariş için fazla büyüktü.
trouble-refused = AliExpress bu sayfaya verilerini vermedi. Bir süre sonra sayfayı yeniden yükleyin.
trouble-captcha = AliExpress önce güvenlik doğrulaması istiyor. Doğrulamayı tamamlayıp sayfayı yeniden yükleyin.
trouble-logged-out = Oturumunuz kapalı. Oturum açıp siparişi yeniden açın.
trouble-list-logged-out = Oturumunuz kapalı. Oturum açın, sonra bu sayfayı yeniden yükleyin.
trouble-list-changed = Siparişleriniz bu sayfada bulunamadı: AliExpress sayfayı değiştirmiş olabilir. Birini açın, o zaman kendi sayfası okunur.
trouble-cut-off = Stuck Parcel güncellendi. Devam etmek için bu sayfayı yeniden yükleyin.
trouble-not-kept = Burada gördükleriniz kaydedilemedi: tarayıcının Stuck Parcel için ayırdığı alan dolmuş olabilir. Daha önce kaydedilenler yerinde duruyor.
trouble-later = Bu siparişi daha yeni bir Stuck Parcel sürümü kaydetmiş. Uzantıyı güncelleyene kadar onunla ilgili yeni bir şey kaydedilmez.
trouble-deleted = Bu arada silinen sipariş silinmiş olarak kalır. Onunla ilgili hiçbir şey kaydedilmedi.
trouble-all-deleted = Bu arada tüm siparişler silindi, bu yüzden içe aktarma durduruldu.
trouble-no-order = Bu numaranın hangi siparişe ait olduğu bilinmiyor. Siparişi AliExpress’te bir kez açın; tarihleri burada da hesaba katılır.
trouble-stopped = Stuck Parcel’da bir sorun oluştu ve burada durdu.
trouble-start-again = Yeniden başlat
