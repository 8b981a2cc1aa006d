### How old the tracking is, and how it is read on the order page.

verdict-as-of = { $date } itibarıyla: { $why }
tracking-read-ago = Takip bilgisi { $days } gün önce okundu.
reminder-look-first = Takibe bakın: { $order }
reading-now = Takip bilgisi okunuyor…
reading-start = Takip bilgisini oku
reading-open = Takip sayfasını aç
reading-captcha = Takip bilgisinin okunabilmesi için AliExpress önce bir güvenlik doğrulaması istiyor.
reading-logged-out = Takip bilgisinin okunabilmesi için AliExpress önce oturum açmanızı istiyor.
reading-refused = AliExpress, takip sayfasının buradan okunmasına izin vermedi.
reading-empty = Takip sayfası bu siparişle ilgili bir şey göstermedi.
reading-unreachable = Takip sayfası yüklenemedi ya da çok uzun sürdü.
options-reading = Açtığım siparişin takip bilgisini oku
options-reading-title = Takip
options-reading-about = Gönderilmiş bir siparişin sayfasını açtığınızda, AliExpress’teki takip sayfası görünmeden açılır, okunur ve kapatılır: 6 saatte en çok bir kez. Bu kapalıysa aynısını karttaki bir düğme yapar.
shipped-ago = { $days } gün önce gönderildi
shipped-today = Bugün gönderildi
