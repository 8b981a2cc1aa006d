### What the updates of the tracking mean.

## What an update means. $from and $to are the normal days until the next scan

event-ordered = The order was placed. Nothing has been shipped yet.
# $from (number): the first of the normal days.
# $to (number): the last of the normal days.
event-prepared =
    { $to ->
        [one] The seller is getting it ready. No carrier has scanned it yet. The first scan usually comes after { $from }–{ $to } day.
       *[other] The seller is getting it ready. No carrier has scanned it yet. The first scan usually comes after { $from }–{ $to } days.
    }
# $from (number): the first of the normal days.
# $to (number): the last of the normal days.
event-accepted =
    { $to ->
        [one] The carrier has it. The next scan usually comes within { $from }–{ $to } day.
       *[other] The carrier has it. The next scan usually comes within { $from }–{ $to } days.
    }
# $from (number): the first of the normal days.
# $to (number): the last of the normal days.
event-origin-transit =
    { $to ->
        [one] It’s on its way to the airport in the origin country. The next scan usually comes within { $from }–{ $to } day.
       *[other] It’s on its way to the airport in the origin country. The next scan usually comes within { $from }–{ $to } days.
    }
# $from (number): the first of the normal days.
# $to (number): the last of the normal days.
event-export-customs =
    { $to ->
        [one] It’s at customs in the origin country. The next scan usually comes within { $from }–{ $to } day.
       *[other] It’s at customs in the origin country. The next scan usually comes within { $from }–{ $to } days.
    }
# $from (number): the first of the normal days.
# $to (number): the last of the normal days.
event-handed-to-airline =
    { $to ->
        [one] It was handed over for the flight and may still be waiting for space on a plane. The next scan is usually the import scan, after { $from }–{ $to } day.
       *[other] It was handed over for the flight and may still be waiting for space on a plane. The next scan is usually the import scan, after { $from }–{ $to } days.
    }
# $from (number): the first of the normal days.
# $to (number): the last of the normal days.
event-departed =
    { $to ->
        [one] It has left the origin country. The next scan is usually the import scan, after { $from }–{ $to } day.
       *[other] It has left the origin country. The next scan is usually the import scan, after { $from }–{ $to } days.
    }
# $from (number): the first of the normal days.
# $to (number): the last of the normal days.
event-international-transit =
    { $to ->
        [one] It’s in transit between countries. The next scan is usually the import scan, after { $from }–{ $to } day.
       *[other] It’s in transit between countries. The next scan is usually the import scan, after { $from }–{ $to } days.
    }
event-import-declared = It was declared to customs in your country in advance. This is paperwork, often done before the flight: the parcel may not be there yet.
# $from (number): the first of the normal days.
# $to (number): the last of the normal days.
event-arrived =
    { $to ->
        [one] It’s in your country. The next scan usually comes within { $from }–{ $to } day.
       *[other] It’s in your country. The next scan usually comes within { $from }–{ $to } days.
    }
# $from (number): the first of the normal days.
# $to (number): the last of the normal days.
event-import-customs =
    { $to ->
        [one] It’s at customs in your country. The next scan usually comes within { $from }–{ $to } day.
       *[other] It’s at customs in your country. The next scan usually comes within { $from }–{ $to } days.
    }
event-held-by-customs = Customs is holding it. Often a document or a fee is missing.
# $from (number): the first of the normal days.
# $to (number): the last of the normal days.
event-customs-released =
    { $to ->
        [one] Customs has released it. The delivery carrier takes over next, usually within { $from }–{ $to } day.
       *[other] Customs has released it. The delivery carrier takes over next, usually within { $from }–{ $to } days.
    }
# $from (number): the first of the normal days.
# $to (number): the last of the normal days.
event-last-mile-handover =
    { $to ->
        [one] The delivery carrier has it now. It hasn’t been delivered yet. The next scan usually comes within { $from }–{ $to } day.
       *[other] The delivery carrier has it now. It hasn’t been delivered yet. The next scan usually comes within { $from }–{ $to } days.
    }
# $from (number): the first of the normal days.
# $to (number): the last of the normal days.
event-destination-transit =
    { $to ->
        [one] It’s on its way to you within your country. The next scan usually comes within { $from }–{ $to } day.
       *[other] It’s on its way to you within your country. The next scan usually comes within { $from }–{ $to } days.
    }
event-out-for-delivery = The courier has it and should deliver it soon.
event-attempt-failed = The courier tried to deliver it but couldn’t.
event-ready-for-pickup = It’s waiting for you at a pickup point. Collect it before it’s sent back.
event-not-collected = It wasn’t collected from the pickup point in time. It may be sent back: ask there.
event-delivered = The carrier says it was delivered.
event-returning = It’s going back to the sender, or already has.
event-lost = The carrier says it was lost or destroyed.
event-exception = The carrier reports a problem.
event-note = Information only. The parcel didn’t move.
event-unknown = The meaning of this update isn’t known.

## The history of a parcel

timeline-title = Every update explained
# $days (number): days between two updates.
timeline-silence =
    { $days ->
        [one] { $days } day without updates
       *[other] { $days } days without updates
    }
# $days (number): days since the latest update.
timeline-silence-now =
    { $days ->
        [one] { $days } day without updates so far
       *[other] { $days } days without updates so far
    }
# $count (number): how many updates.
timeline-more =
    { $count ->
        [one] { $count } older update isn’t shown.
       *[other] { $count } older updates aren’t shown.
    }
event-delayed = It’s held up where it is. That’s a delay, not a problem.
