### The advice in one line: a headline, also of the marks on the order list. At most 28 letters.

level-done = Není třeba nic dělat
level-wait = Čekejte
level-watch = Sledujte to
level-write = Napište prodejci
level-extend = Požádejte o delší ochranu
level-extend-asked = O prodloužení požádáno
level-did-it-arrive = Dorazila zásilka?
level-dispute = Otevřete spor
level-unknown = Zatím nelze říct

## The headline once the time for a dispute is over, too

level-too-late = Obraťte se na banku
level-collect = Vyzvedněte si ji
level-call-courier = Zavolejte kurýrovi
level-cancel = Zrušte objednávku
level-find-end = Zjistěte konec ochrany
level-refund = Vrácení peněz nebo spor
