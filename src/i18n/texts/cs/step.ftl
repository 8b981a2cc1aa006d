### What to do, in the imperative.

step-open-tracking = Otevřete jednou stránku sledování, aby se dala přečíst historie.
step-open-tracking-again = Otevřete znovu stránku sledování: historie se četla už před časem.
step-open-order = Nejdřív otevřete stránku objednávky: naposledy se četla už před časem.
step-check-trackers = Vyhledejte číslo i v jiných sledovacích službách. Neaktualizují se současně.
step-use-second-number = Vyhledejte druhé číslo: { $number }
step-check-number = Zkopírujte číslo z objednávky znovu a porovnejte ho. Snadno se plete 0 a O, 1 a I.
step-look-again = Podívejte se znovu { $date }. Častěji to nemá smysl.
step-send-message = Zkopírujte zprávu a pošlete ji v chatu s prodejcem.
step-tell-reply = Až prodejce odpoví, vyberte jeho odpověď pod „{ $where }“.
step-ask-around = Zeptejte se doma, u sousedů, na poště a u kurýra.
step-collect = Vyzvedněte si ji, než ji výdejní místo pošle zpět.
step-call-courier = Zavolejte kurýrovi a domluvte nové doručení.
step-ask-customs = Zeptejte se na celnici nebo u kurýra, který doklad nebo poplatek chybí.
step-keep-evidence = Pořiďte snímky obrazovky objednávky, sledování a chatu.
step-ask-extension = Požádejte prodejce o prodloužení ochrany kupujícího. Může to udělat jen on.
step-open-dispute = Otevřete spor na stránce objednávky.
step-not-last-day = Nenechávejte to na poslední den.
step-do-not-confirm = Neklikejte na „Potvrdit přijetí“, dokud nemáte zboží v ruce.
step-do-not-close-dispute = Neuzavírejte spor výměnou za slib. Nejdřív peníze nebo rozhodnutí.
step-answer-offer = Na nabídku odpovězte včas. Souhlaste jen s částkou, která stačí; slib není částka.
step-ask-payment-provider = Požádejte o vrácení peněz svou banku nebo poskytovatele plateb.
step-cancel-order = Nebo objednávku zrušte na její stránce. Ještě nebyla odeslána, takže dostanete peníze zpět.
step-cancel-now = Zrušte objednávku na její stránce. Nic nebylo odesláno, takže dostanete peníze zpět.
step-ask-support = Požádejte zákaznickou podporu AliExpressu o zrušení objednávky: prodejce ho neschválil.
step-check-post = Vyhledejte číslo u dopravce, který doručuje. Zásilka je ve vaší zemi a novinky se tam objeví nejdřív.
step-tell-tracking = Podívejte se na stránku sledování a v části „{ $where }“ zvolte, co tam stojí.
