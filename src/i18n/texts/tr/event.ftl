### What the updates of the tracking mean.

## What an update means. $from and $to are the normal days until the next scan

event-ordered = Sipariş verildi. Henüz bir şey gönderilmedi.
event-prepared = Satıcı hazırlıyor. Henüz hiçbir kargo firması paketi taramadı. İlk tarama genellikle { $from }–{ $to } gün sonra görünür.
event-accepted = Paket bir kargo firmasında. Bir sonraki tarama genellikle { $from }–{ $to } gün içinde görünür.
event-origin-transit = Çıkış ülkesindeki havalimanına gidiyor. Bir sonraki tarama genellikle { $from }–{ $to } gün içinde görünür.
event-export-customs = Çıkış ülkesinin gümrüğünde. Bir sonraki tarama genellikle { $from }–{ $to } gün içinde görünür.
event-handed-to-airline = Uçuş için teslim edildi. Hâlâ uçakta yer bekliyor olabilir. Bir sonraki tarama genellikle ithalat taramasıdır ve { $from }–{ $to } gün sonra görünür.
event-departed = Çıkış ülkesinden ayrıldı. Bir sonraki tarama genellikle ithalat taramasıdır ve { $from }–{ $to } gün sonra görünür.
event-international-transit = Ülkeler arasında yolda. Bir sonraki tarama genellikle ithalat taramasıdır ve { $from }–{ $to } gün sonra görünür.
event-import-declared = Ülkenizin gümrüğüne önceden bildirildi. Bu, çoğu zaman uçuştan önce yapılan bir belge işlemidir: paket henüz gelmemiş olabilir.
event-arrived = Ülkenizde. Bir sonraki tarama genellikle { $from }–{ $to } gün içinde görünür.
event-import-customs = Ülkenizin gümrüğünde. Bir sonraki tarama genellikle { $from }–{ $to } gün içinde görünür.
event-held-by-customs = Gümrük paketi bekletiyor. Çoğu zaman bir belge veya ödeme eksiktir.
event-customs-released = Gümrükten çıktı. Teslimatı yapacak firma genellikle { $from }–{ $to } gün içinde devralır.
event-last-mile-handover = Teslimatı yapacak firma paketi aldı. Henüz teslim edilmedi. Bir sonraki tarama genellikle { $from }–{ $to } gün içinde görünür.
event-destination-transit = Ülkeniz içinde size doğru yolda. Bir sonraki tarama genellikle { $from }–{ $to } gün içinde görünür.
event-out-for-delivery = Paket kuryede, yakında teslim etmesi bekleniyor.
event-attempt-failed = Kurye teslim etmeye çalıştı ama başaramadı.
event-ready-for-pickup = Teslim alma noktasında sizi bekliyor. Geri gönderilmeden alın.
event-not-collected = Teslim alma noktasından zamanında alınmadı. Geri gönderilebilir: oraya sorun.
event-delivered = Kargo firması teslim edildiğini bildiriyor.
event-returning = Göndericiye geri dönüyor veya döndü.
event-lost = Kargo firması paketin kaybolduğunu veya imha edildiğini bildiriyor.
event-exception = Kargo firması bir sorun bildiriyor.
event-note = Yalnızca bilgi. Paket hareket etmedi.
event-unknown = Bu kaydın anlamı bilinmiyor.

## The history of a parcel

timeline-title = Tüm kayıtlar, açıklamasıyla
timeline-silence = { $days } gün hareketsiz
timeline-silence-now = { $days } gündür hareket yok (bugüne kadar)
timeline-more = Daha eski { $count } kayıt gösterilmiyor.
event-delayed = Paket bulunduğu yerde bekliyor. Bu bir gecikmedir, hata değil.
