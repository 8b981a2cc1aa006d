### What this buyer's earlier parcels and stores did.

experience-title = Your delivery history
experience-note = Based on your earlier orders in this browser. For information only: the advice follows the waiting times in the settings.
experience-empty = Nothing yet. Once three of your parcels with the same shipping method have arrived, you’ll see here how long they went without updates.
# $service (text): the name of the shipping method, or experience-any-service.
# $country (text): the name of a country, or experience-any-country.
experience-group = { $service } to { $country }
experience-any-service = All shipping methods
experience-any-country = your country
experience-first-scan = Before the first scan
experience-accepted = With the carrier, before export
experience-exported = On the way to your country
experience-arrived = In your country
# $n (number): how many parcels.
# $from (number): the shortest time without updates.
# $to (number): the longest time without updates.
# $normal-from (number): the first of the normal days.
# $normal-to (number): the last of the normal days.
experience-span =
    Your last { $n ->
        [one] { $n } parcel
       *[other] { $n } parcels
    } went { $from }–{ $to ->
        [one] { $to } day
       *[other] { $to } days
    } without updates; { $normal-from }–{ $normal-to ->
        [one] { $normal-to } day
       *[other] { $normal-to } days
    } is normal.
experience-stores = Stores with stuck orders
# $store (text): the name of the store.
# $stuck (number): how many of its orders got stuck.
# $orders (number): how many orders were placed there.
# $came (number): how many of the stuck ones arrived in the end.
# $refunded (number): how many of the stuck ones were refunded.
experience-store =
    { $orders ->
        [one] { $store }: { $stuck } of { $orders } order got stuck; { $came } arrived in the end, { $refunded } refunded.
       *[other] { $store }: { $stuck } of { $orders } orders got stuck; { $came } arrived in the end, { $refunded } refunded.
    }
