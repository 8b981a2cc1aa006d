### The bar above AliExpress's order list.

list-label = Stuck Parcel: sledování objednávek na tomto seznamu
list-counts = Na cestě: { $moving } · dnes nepřečteno: { $unread }
list-all-read = Na cestě: { $moving } · dnes přečteno vše
list-unread = Sledování dnes nepřečteno: { $unread }
list-start = Zkontrolovat teď
list-progress = { $done } z { $all }
list-needs-you =
    { $count ->
        [one] { $count } vyžaduje pozornost
        [few] { $count } vyžadují pozornost
        [many] { $count } vyžaduje pozornost
       *[other] { $count } vyžaduje pozornost
    }
list-pause = Pozastavit
list-resume = Pokračovat
list-stop = Zastavit
list-failures = Zastaveno: tři stránky sledování po sobě se nepodařilo přečíst.
list-day-limit = Pro dnešek je to vše: za den se otevře nejvýš 60 stránek sledování.
list-blocked = AliExpress chtěl bezpečnostní ověření nebo přihlášení. Otevřete sami stránku sledování některé objednávky a pak zkontrolujte znovu.
list-unreadable = Nepřečteno: { $count }. Za 6 hodin to lze zkusit znovu.
list-opened = Seznam objednávek je otevřený. Sledování se tam čte, jedna objednávka po druhé.
