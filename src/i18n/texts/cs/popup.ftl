### The window that the toolbar button opens.

popup-title = Vaše zásilky
popup-order = Objednávka { $order }
popup-protection =
    { $days ->
        [one] Ochrana: ještě { $days } den
        [few] Ochrana: ještě { $days } dny
       *[other] Ochrana: ještě { $days } dní
    }
popup-protection-estimate =
    { $days ->
        [one] Ochrana: ještě asi { $days } den
        [few] Ochrana: ještě asi { $days } dny
       *[other] Ochrana: ještě asi { $days } dní
    }
popup-protection-today = Ochrana končí dnes
popup-protection-over = Ochrana skončila
popup-more = a ještě { $count }
popup-empty-title = Zatím žádné zásilky
popup-empty = Otevřete na AliExpressu objednávku nebo její sledování. Odpověď se objeví tam, v rámečku dole na stránce, a objednávka pak zůstane v tomto seznamu.
popup-open-orders = Otevřít moje objednávky
popup-error-title = Seznam se nepodařilo přečíst
popup-error = Nic se neztratilo. Zavřete toto okno a otevřete ho znovu. Pokud to nepomůže, načtěte rozšíření znovu.
popup-search = Najít objednávku nebo ověřit číslo
popup-needs-me = Vyžadující pozornost
popup-unrecognized = Nerozpoznané záznamy ({ $count })
popup-unrecognized-note = Tyto záznamy rozšíření zatím nezná. Jména, čísla a místa jsou vynechána. Než je odešlete, projděte je: mohlo v nich zůstat jméno.
popup-unrecognized-copy = Zkopírovat pro hlášení
