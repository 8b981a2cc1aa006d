### The advice in one line: a headline, also of the marks on the order list. At most 28 letters.

level-done = İşlem gerekmiyor
level-wait = Bekleyin
level-watch = Gözünüz üzerinde olsun
level-write = Satıcıya yazın
level-extend = Koruma için ek süre isteyin
level-extend-asked = Ek süre istendi
level-did-it-arrive = Paket ulaştı mı?
level-dispute = Anlaşmazlık açın
level-unknown = Henüz belli değil

## The headline once the time for a dispute is over, too

level-too-late = Ödeme kuruluşuna başvurun
level-collect = Paketi teslim alın
level-call-courier = Kuryeyi arayın
level-cancel = Siparişi iptal edin
level-find-end = Bitiş tarihine bakın
level-refund = Açık iade veya anlaşmazlık
