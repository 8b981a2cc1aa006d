### The page that opens once, after the installation.

welcome-title = Stuck Parcel hazır
welcome-lead = AliExpress’te bir sipariş açın. Sayfanın altındaki kart, paketinizde hareket olmamasının normal olup olmadığını, ne zamana kadar bekleyeceğinizi ve sonra ne yapacağınızı söyler.
welcome-where = Nerede görürsünüz
welcome-order-page = Sipariş ve takip sayfalarında: kart.
welcome-list-page = Sipariş listenizde: her siparişin üzerinde bir işaret.
welcome-button = Araç çubuğundaki düğmede: tüm paketleriniz, en acili en üstte. Kaçının sizi beklediğini görmek için düğmeyi sabitleyin.
welcome-levels = Neler söyleyebilir
welcome-wait = Hareketsizlik normal. Daha ne kadar normal olacağını görürsünüz.
welcome-watch = Her zamankinden uzun, ama endişelenecek kadar değil.
welcome-write = Sorma zamanı. Mesaj kopyalanmaya hazır.
welcome-extend = Koruma yakında bitiyor ve paket henüz gelmedi.
welcome-dispute = Anlaşmazlık açmak için son güvenli günler. Metin ve anlaşmazlık dosyası hazır.
welcome-done = Paket ulaştı veya beklenecek bir şey yok.
welcome-never = Asla yapmadıkları
welcome-never-network = Sunucusu, hesabı ve telemetrisi yok. Kendiliğinden açtığı tek sayfa, baktığınız siparişin AliExpress’teki takip sayfasıdır.
welcome-never-click = Mağazanın hiçbir düğmesine basmaz ve mesaj göndermez. Bunları siz yaparsınız.
welcome-never-read = Adresinizden yalnızca şehri, posta kodunu ve ülkeyi okur.
welcome-never-leave = Hatırladıkları, siz silene kadar bu tarayıcıda kalır.
welcome-allow = AliExpress’te izin ver
welcome-allow-note = Tarayıcı, uzantının sipariş sayfalarını okumasına henüz izin vermedi. İzin olmadan o sayfalarda bir şey görünmez.
welcome-allowed = İzin verildi. Kartı görmek için açık sayfaları yeniden yükleyin.
welcome-refused = İzin verilmedi. Bunu daha sonra burada veya tarayıcı ayarlarında yapabilirsiniz.
