### What to do, in the imperative.

step-open-tracking = Öffnen Sie einmal die Sendungsverfolgung, damit der Verlauf gelesen werden kann.
step-open-tracking-again = Öffnen Sie die Sendungsverfolgung noch einmal: Der Verlauf wurde zuletzt vor einiger Zeit gelesen.
step-open-order = Öffnen Sie zuerst die Bestellseite: Sie wurde zuletzt vor einiger Zeit gelesen.
step-check-trackers = Schlagen Sie die Nummer auch bei anderen Diensten nach. Sie aktualisieren nicht gleichzeitig.
step-use-second-number = Schlagen Sie die andere Nummer nach: { $number }
step-check-number = Kopieren Sie die Nummer noch einmal aus der Bestellung und vergleichen Sie. 0 und O, 1 und I sind leicht zu verwechseln.
step-look-again = Sehen Sie am { $date } wieder nach. Öfter nachzusehen bringt nichts.
step-send-message = Kopieren Sie die Nachricht und senden Sie sie im Chat mit dem Verkäufer.
step-tell-reply = Wenn der Verkäufer antwortet, wählen Sie seine Antwort unter „{ $where }“ aus.
step-ask-around = Fragen Sie zu Hause, bei den Nachbarn, bei der Post und beim Zusteller nach.
step-collect = Holen Sie es ab, bevor die Abholstelle es zurückschickt.
step-call-courier = Rufen Sie den Zusteller an und vereinbaren Sie einen neuen Versuch.
step-ask-customs = Fragen Sie beim Zoll oder beim Paketdienst, welches Dokument oder welche Gebühr fehlt.
step-keep-evidence = Machen Sie Bildschirmfotos von der Bestellung, der Sendungsverfolgung und dem Chat.
step-ask-extension = Bitten Sie den Verkäufer, den Käuferschutz zu verlängern. Nur er kann das.
step-open-dispute = Eröffnen Sie auf der Bestellseite einen Streitfall.
step-not-last-day = Warten Sie damit nicht bis zum letzten Tag.
step-do-not-confirm = Klicken Sie nicht auf „Erhalt bestätigen“, bevor Sie die Ware in den Händen haben.
step-do-not-close-dispute = Schließen Sie den Streitfall nicht auf ein Versprechen hin. Erst das Geld oder eine Entscheidung.
step-answer-offer = Antworten Sie rechtzeitig auf das Angebot. Stimmen Sie nur einem ausreichenden Betrag zu, keinem Versprechen.
step-ask-payment-provider = Bitten Sie Ihre Bank oder Ihren Zahlungsdienst, Ihnen das Geld zurückzuerstatten.
step-cancel-order = Oder stornieren Sie auf der Bestellseite. Die Bestellung ist noch nicht verschickt, also bekommen Sie Ihr Geld zurück.
step-cancel-now = Stornieren Sie die Bestellung auf der Bestellseite. Es wurde nichts verschickt, also bekommen Sie Ihr Geld zurück.
step-ask-support = Bitten Sie den AliExpress-Kundendienst, die Bestellung zu stornieren: Der Verkäufer hat nicht zugestimmt.
step-check-post = Schlagen Sie die Nummer beim Zusteller nach. Das Paket ist in Ihrem Land, und dort erscheint Neues zuerst.
step-tell-tracking = Sehen Sie selbst auf der Seite der Sendungsverfolgung nach, und wählen Sie unter „{ $where }“, was dort steht.
