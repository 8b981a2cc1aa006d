### How old the tracking is, and how it is read on the order page.

verdict-as-of = { $date } itibarıyla: { $why }
tracking-read-ago = Takip { $days } gün önce okundu.
reminder-look-first = Takibe bakın: { $order }
