### What a tracking number is, who can track it, and what was wrong with it.

## What it is

number-is-post = Posta takip numarası (S10). Veren: { $post }, hizmet: { $service }.
number-is-post-of-destination = Varış ülkesinin kendi postasına ait takip numarası (S10). Veren: { $post }, hizmet: { $service }.
number-is-no-country = Posta takip numarası (S10) biçiminde, ama son iki harfi bir ülke kodu değil.
number-is-first-mile = Çıkış ülkesinden ayrılış için bir { $carrier } numarası. Ülkenizdeki posta bu numarayı tanımaz.
number-is-last-mile = Ülkenizdeki teslimat için bir { $carrier } numarası.
number-is-courier = Bir { $carrier } numarası.
number-is-perhaps = Bir { $carrier } numarası olabilir. Bu biçimi başka firmalar da kullanır.
number-is-amazon = Bir Amazon numarası. Satıcı ürünü oradan alıp size Amazon üzerinden göndermiş olabilir.
number-is-order-id = Bu bir AliExpress sipariş numarası, takip numarası değil.
number-is-perhaps-order-id = 16 hane: bu genellikle bir AliExpress sipariş numarasıdır, takip numarası değildir.
number-is-product-id = Bu bir AliExpress ürün numarası, takip numarası değil.
number-is-unknown = Bildiğimiz hiçbir kargo firması bu biçimde numara kullanmıyor. Siparişteki numarayla karakter karakter karşılaştırın.
number-is-placeholder = Gerçek bir paketin numarasına değil, örnek bir numaraya benziyor.
number-is-unreadable = Bir karakter okunamadı.

## The service that the first letters of a postal number stand for

number-service-ems = hızlı posta (EMS)
number-service-letter-express = takipli mektup veya küçük paket
number-service-registered = taahhütlü mektup
number-service-insured = değer konulmuş mektup
number-service-parcel = koli
number-service-e-commerce = e-ticaret paketi
number-service-untracked = kapıya kadar takibi olmayan küçük paket
number-service-m-bag = basılı kâğıt torbası
number-service-business-reply = ticari yanıt gönderisi
number-service-domestic = yurt içi veya ikili anlaşmalı hizmet
number-service-other = diğer gönderi

## How far it can be tracked

number-reach-door = Kapıya kadar takip edilebilir.
number-reach-hand-over = Yerel firma devralana kadar takip edilebilir. Sonrası için ikinci bir numara arayın.
number-reach-border = Takip genellikle sınırda biter: ekonomik gönderiler sınırdan sonra taranmaz.
number-reach-from-arrival = Yalnızca paket varış ülkesine ulaştıktan sonra bilgi gösterir.

## Check digit and repairs

number-check-passes = Kontrol hanesi doğru.
number-check-fails = Kontrol hanesi yanlış: muhtemelen hatalı yazılmış. Siparişteki numarayla karşılaştırın.
number-repair = Şu olabilir mi: { $number }?
number-repair-change = { $place }. karakter: { $from } yerine { $to }.
number-repair-remove = { $place }. karakter ({ $from }) olmadan.
number-changed = Şöyle okundu: { $number }.
number-look-alike = { $place }. karakter, { $to } harfine benzeyen başka bir alfabenin harfi.

## Links

number-link-copies = Tıklayınca numara kopyalanır: orada yapıştırın.
number-link-copied = Numara kopyalandı: orada yapıştırın.
number-link-postcode = Posta kodunuzu ister.
number-link-not-expected = Büyük olasılıkla bu numarayı tanımaz.

## Why nothing was looked up

number-refused-empty = Numara girilmedi.
number-refused-too-long = Bir takip numarası için çok uzun.
number-refused-control-characters = Bir numarada bulunamayacak karakterler içeriyor.
number-refused-no-number = İçinde takip numarası yok.
number-known = Siparişte bu numara zaten var.
number-save-again = Olduğu gibi kaydetmek için yeniden “Kaydet” düğmesine basın.

## The box in which a number is checked, and the numbers of an order

number-box = Numara kontrol et
number-other = Bunun yerine { $number } numarasını kontrol et
number-of-parcel =
    { $count ->
        [one] Takip numarası
       *[other] Takip numaraları
    }
number-from-seller = Satıcı verdi.
number-copy = Kopyala
number-copy-this = Kopyala: { $number }
number-is-as-order-says = Sipariş bu numara için { $carrier } adını veriyor. Numaranın biçimi tek başına bir şey söylemez.
number-link-until-hand-over = Yerel kargo firması devralana kadarki yolu gösterir.
number-link-from-hand-over = Yerel kargo firması devraldıktan sonraki yolu gösterir.
