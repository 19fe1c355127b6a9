### source: la conversazione con chi chiede «dove sono io?». Frasi corte, parole di tutti i giorni; niente tu, niente Lei.

## La prima pagina

start-title = Dove sono io?
start-lead = Poche domande sui documenti. Alla fine: che cosa dice la legge, che cosa si può fare, entro quando.
start-promise-names = Non chiediamo il nome, né l'indirizzo, né un numero.
start-promise-here = Le risposte restano su questo telefono. Non le mandiamo a nessuno e non le salviamo.
start-promise-sent = Senza JavaScript le risposte passano da questo sito a ogni pagina. Il sito risponde e non le salva.
start-promise-seen = Una cosa non possiamo nascondere: chi guarda il telefono o la rete può vedere che è stata aperta questa pagina.
start-begin = Cominciamo
start-other-day = Vale per un altro giorno
start-other-day-hint = Di solito usiamo la legge di oggi. Qui si può scegliere un altro giorno.
leave = Esci subito da questa pagina
cannot-here = Questo telefono non riesce a rispondere da solo. Con un altro tocco le risposte passano dal sito, che non le salva.
offline-ready = Ora la pagina funziona anche senza rete.

## Bottoni e parole che tornano

next = Avanti
back = Indietro
why = Perché lo chiediamo
why-lead = La risposta serve a sapere:
enough = Basta domande: fammi vedere
change = Cambia
answer-unknown = Non lo so
answer-none = Non c'è, o non ancora
answer-no-more = Non ce ne sono altri
answer-line = Risposta
answer-not-understood = Questa risposta non si capisce. Si può scegliere, oppure dire «Non lo so».
day-legend = Giorno
day-d = Giorno
day-m = Mese
day-y = Anno
day-hint = Se il giorno non torna in mente, basta il mese e l'anno, o solo l'anno.
value-none = non c'è
value-days = { $n ->
    [one] { $n } giorno
   *[other] { $n } giorni
 }
value-months = { $n ->
    [one] { $n } mese
   *[other] { $n } mesi
 }
days-left = { $n ->
    [0] è oggi
    [one] manca { $n } giorno
   *[other] mancano { $n } giorni
 }

## Le carte

papers-title = Quali di queste carte ci sono?
papers-hint = Vanno segnate tutte. Anche quelle perse, scadute o di molto tempo fa.
papers-unsure = Forse ce ne sono altre, non so
papers-none = Nessuna carta
papers-others = Altre carte
papers-why = Ogni carta dice una cosa diversa. Una ricevuta non è un permesso. Un foglio con un appuntamento non è una ricevuta.
paper-permit = Permesso di soggiorno
paper-receipt-post = Ricevuta della posta per il rinnovo
paper-receipt-police = Ricevuta della Questura
paper-asylum-form = Modulo della domanda di asilo (C3)
paper-appointment = Foglio con un appuntamento
paper-refusal = Rifiuto di una domanda
paper-expulsion = Espulsione del Prefetto
paper-court = Foglio del tribunale (ricorso)
paper-address = Dichiarazione di residenza al Comune
places-title = Dove sono adesso queste carte?
places-why = Una carta persa o presa da altri vale ancora. Ma bisogna fare qualcosa.
place-with-me = È qui con me
place-lost = È persa
place-stolen = È stata rubata
place-somebody = La tiene un'altra persona
place-photo = C'è solo una foto

## Le domande

ask-any = C'è anche questo: { $thing }?
ask-another = Ce n'è ancora un altro? ({ $thing })
ask-any-permit = C'è, o c'è stato, un permesso di soggiorno?
ask-another-permit = C'è stato un altro permesso, prima o dopo?
ask-any-application = È stata fatta una domanda alla Questura?
ask-another-application = È stata fatta un'altra domanda?
ask-any-decision = È arrivato un rifiuto, o un'espulsione?
ask-another-decision = È arrivato un altro rifiuto, o un'espulsione?
ask-any-appeal = È stato fatto un ricorso al giudice?
ask-another-appeal = È stato fatto un altro ricorso?
ask-any-declaration = È stata chiesta la residenza al Comune?
ask-another-declaration = È stata chiesta la residenza un'altra volta?
ask-any-hosting = C'è, o c'è stato, un posto in un centro?
ask-another-hosting = C'è stato un altro centro?
ask-any-absence = Ci sono stati viaggi fuori dall'Italia?
ask-another-absence = C'è stato un altro viaggio fuori?
ask-permit-kind = Che cosa c'è scritto sul permesso?
hint-permit-kind = Si legge accanto a «tipo di permesso» o «motivi».
ask-permit-route = Chi ha deciso di dare il permesso?
ask-permit-valid_from = Da che giorno vale il permesso?
hint-permit-valid_from = È la data del rilascio, scritta sul permesso.
ask-permit-valid_until = Fino a che giorno vale il permesso?
hint-permit-valid_until = È la scadenza, scritta sul permesso.
ask-permit-requested = Quando è stato chiesto il permesso?
ask-application-kind = Che cosa è stato chiesto?
ask-application-title = Quale permesso è stato chiesto, o da rinnovare?
ask-application-filed = Quando è stata fatta la domanda?
hint-application-filed = La data è sulla ricevuta.
ask-application-receipt = L'ufficio ha dato una ricevuta?
hint-application-receipt = Un foglio con il solo appuntamento non è una ricevuta.
ask-application-decided = Quando ha risposto l'ufficio?
ask-application-granted = La risposta è stata sì?
ask-decision-day = Quando è arrivato questo foglio?
hint-decision-day = Conta il giorno in cui è stato dato in mano, o è arrivato.
ask-decision-kind = Che cosa dice il foglio?
ask-decision-arrived = Come è arrivato il foglio?
ask-decision-abroad = La persona abita fuori dall'Italia?
ask-decision-detained = La persona è chiusa in un centro o in carcere?
ask-decision-route = Quale procedura è scritta sul foglio?
hint-decision-route = Si cerca una parola come «accelerata» o «frontiera».
ask-decision-terms_kept = L'ufficio ha rispettato i suoi tempi?
ask-decision-ground = Perché hanno detto no?
ask-decision-leave_by = Entro che giorno dice di partire?
ask-decision-other_titles = Hanno guardato anche altri permessi possibili?
ask-decision-elements_weighed = Hanno guardato i fatti nuovi?
ask-appeal-filed = Quando è stato fatto il ricorso?
ask-appeal-against = Contro che cosa è il ricorso?
ask-appeal-served = Quando il ricorso è stato notificato agli altri?
ask-appeal-answered = Quando ha risposto il giudice sulla sospensione?
ask-appeal-suspended = Il giudice ha sospeso il rifiuto?
ask-appeal-decided = Quando ha deciso il giudice?
ask-appeal-judgment_served = Quando è stata notificata la sentenza?
ask-declaration-filed = Quando è stata chiesta la residenza?
ask-declaration-receivable = La domanda di residenza era completa?
ask-hosting-centre = Che tipo di centro è?
ask-hosting-since = Da quando?
ask-hosting-left = Quando è finita?
ask-hosting-documented = C'è un foglio del centro che lo dice?
ask-birth = Quando è la nascita?
hint-birth = Come è scritta sui documenti.
ask-citizenship = Quale cittadinanza?
ask-municipality = In quale Comune?
ask-habitual_abode = C'è una casa, o un posto, dove si dorme di solito?
ask-has_job = C'è un lavoro, o un contratto pronto?
ask-has_passport = C'è un passaporto che vale ancora?
ask-registered = C'è già la residenza al Comune?
ask-seriously_ill = C'è una malattia grave?
ask-unaccompanied = È un minore solo, senza genitori in Italia?
pick-stay_title-none = Nessun permesso
pick-stay_title-other = Un'altra cosa

## Prima del risultato

review-title = Le risposte date
review-empty = Ancora nessuna risposta.
review-day = Vale per il giorno
see-result = Dove sono io?
go-on = Altre domande
change-answers = Cambia le risposte

## Il risultato

result-title = Dove sono io
result-on = La legge di oggi,
result-on-day = La legge del giorno
result-reading = Letta da:
no-reading = Per quel giorno non sappiamo come la legge era letta. Si può provare con un altro giorno.
safe-day-first = Prima di tutto. Fare entro il
where-i-stand = Dove sono
what-i-can-do = Che cosa posso fare
by-when = Entro quando
kind-says = La legge dice
kind-depends = Dipende
kind-ask = Da chiedere
says-depends = dipende da cose che ancora non sappiamo
says-ask = da chiedere allo sportello
unsure = Non siamo sicuri. Meglio chiedere allo sportello prima di contarci.
others-differ = Non tutti la leggono così:
read-the-law = Leggi la legge
published = pubblicata il
rights-title = Diritti
rights-unclear = Altri diritti dipendono da cose che ancora non sappiamo.
paths-open = Strade aperte
paths-perhaps = Strade forse aperte
if-this-is-so = Si può, se è vero questo:
where-to-go = Dove andare
last-day = Ultimo giorno
what-to-bring = Che cosa portare
what-it-costs = Quanto costa
costs-nothing = niente
if-refused = Se dicono no
no-appointment-title = Senza appuntamento
no-appointment-write = Scrivere all'ufficio: a mano con il timbro, per raccomandata o per PEC.
no-appointment-health = Andare al pronto soccorso: lì si cura chiunque.
no-appointment-school = Iscrivere un figlio a scuola: si può tutto l'anno.
no-appointment-lawyer = Parlare con uno sportello legale gratuito.
no-terms = Per ora non c'è un ultimo giorno, da quello che sappiamo.
safe-day = Fare entro il
due-perhaps = Forse: dipende da cose che ancora non sappiamo.
due-last = Per la lettura di sopra l'ultimo giorno è il
due-safe-by = Così presto lo dice:
due-start = Si conta dal
if-missed = Se passa:
dues-over = Giorni già passati
advice-lost = «{ $paper }» è persa. Si fa la denuncia alla polizia, e poi si chiede una copia all'ufficio.
advice-stolen = «{ $paper }» è stata rubata. Si fa la denuncia alla polizia, e poi si chiede una copia all'ufficio.
advice-somebody = «{ $paper }» la tiene un'altra persona. Nessuno può tenere i documenti di un altro. Uno sportello legale può aiutare.
advice-photo = Di «{ $paper }» c'è solo una foto. Va bene per farsi aiutare. All'ufficio si chiede una copia vera.
sheet-title = Il foglio da portare
sheet-hint = Non dice niente della storia. Si può stampare dal menù del telefono.
sheet-what = Che cosa si chiede
sheet-article = Articolo di legge
sheet-office = Ufficio
calendar-title = Promemoria
calendar-save = Salva i giorni nel calendario
print = Stampa il foglio
yes = Sì
no = No
why-on-paper = È scritto sulla carta, e quasi tutto dipende da questo.
