### machine: la conversation avec la personne qui demande où elle en est. Phrases courtes, mots de tous les jours.

## La première page

start-title = Où j'en suis ?
start-lead = Quelques questions sur vos papiers. À la fin : ce que dit la loi, ce que vous pouvez faire, et jusqu'à quand.
start-promise-names = Nous ne demandons ni nom, ni adresse, ni numéro.
start-promise-here = Vos réponses restent sur ce téléphone. Nous ne les envoyons à personne et nous ne les gardons pas.
start-promise-sent = Sans JavaScript, vos réponses passent par ce site à chaque page. Le site répond et ne les garde pas.
start-promise-seen = Une chose que nous ne pouvons pas cacher : qui surveille le téléphone ou le réseau peut voir que cette page a été ouverte.
start-begin = Commencer
start-other-day = Pour un autre jour
start-other-day-hint = D'habitude nous utilisons la loi d'aujourd'hui. Ici vous pouvez choisir un autre jour.
leave = Quitter cette page tout de suite
cannot-here = Ce téléphone n'arrive pas à répondre seul. Si vous touchez encore une fois, les réponses passent par le site, qui ne les garde pas.
offline-ready = Maintenant la page marche aussi sans réseau.

## Boutons et mots qui reviennent

next = Suivant
back = Retour
why = Pourquoi cette question
why-lead = La réponse sert à savoir :
enough = Assez de questions : je veux voir
change = Changer
answer-unknown = Je ne sais pas
answer-none = Il n'y en a pas, ou pas encore
answer-no-more = Il n'y en a pas d'autres
answer-line = Réponse
answer-not-understood = Cette réponse n'est pas claire. Vous pouvez choisir, ou dire « Je ne sais pas ».
day-legend = Jour
day-d = Jour
day-m = Mois
day-y = Année
day-hint = Si vous ne vous rappelez pas le jour, le mois et l'année suffisent, ou l'année seule.
value-none = il n'y en a pas
value-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
 }
value-months = { $n ->
    [one] { $n } mois
   *[other] { $n } mois
 }
days-left = { $n ->
    [0] c'est aujourd'hui
    [one] il reste { $n } jour
   *[other] il reste { $n } jours
 }

## Les papiers

papers-title = Quels papiers y a-t-il parmi ceux-ci ?
papers-hint = Il faut les cocher tous. Aussi les papiers perdus, expirés ou très anciens.
papers-unsure = Il y en a peut-être d'autres, je ne sais pas
papers-none = Aucun papier
papers-others = Autres papiers
papers-why = Chaque papier dit une chose différente. Un récépissé n'est pas un permis. Une feuille avec un rendez-vous n'est pas un récépissé.
paper-permit = Permis de séjour (permesso di soggiorno)
paper-receipt-post = Récépissé (ricevuta) de la poste pour le renouvellement
paper-receipt-police = Récépissé (ricevuta) de la Questura
paper-asylum-form = Formulaire de la demande d'asile (C3)
paper-appointment = Feuille avec un rendez-vous
paper-refusal = Refus d'une demande
paper-expulsion = Expulsion (espulsione) décidée par le préfet
paper-court = Papier du tribunal : recours (ricorso)
paper-address = Déclaration de résidence (residenza) à la commune (Comune)
places-title = Où sont ces papiers maintenant ?
places-why = Un papier perdu, ou pris par d'autres, compte encore. Mais il faut faire quelque chose.
place-with-me = Il est ici avec moi
place-lost = Il est perdu
place-stolen = Il a été volé
place-somebody = Une autre personne le garde
place-photo = Il y a seulement une photo

## Les questions

ask-any = Y a-t-il aussi ceci : { $thing } ?
ask-another = Y en a-t-il encore un autre ? ({ $thing })
ask-any-permit = Y a-t-il, ou y a-t-il eu, un permis de séjour (permesso di soggiorno) ?
ask-another-permit = Y a-t-il eu un autre permis, avant ou après ?
ask-any-application = A-t-on fait une demande à la Questura ?
ask-another-application = A-t-on fait une autre demande ?
ask-any-decision = Un refus ou une expulsion est-il arrivé ?
ask-another-decision = Un autre refus ou une autre expulsion est-il arrivé ?
ask-any-appeal = A-t-on fait un recours (ricorso) devant le juge ?
ask-another-appeal = A-t-on fait un autre recours ?
ask-any-declaration = A-t-on demandé la résidence (residenza) à la commune (Comune) ?
ask-another-declaration = A-t-on demandé la résidence une autre fois ?
ask-any-hosting = Y a-t-il, ou y a-t-il eu, une place dans un centre ?
ask-another-hosting = Y a-t-il eu un autre centre ?
ask-any-absence = Y a-t-il eu des voyages hors d'Italie ?
ask-another-absence = Y a-t-il eu un autre voyage hors d'Italie ?
ask-permit-kind = Qu'est-ce qui est écrit sur le permis ?
hint-permit-kind = C'est écrit à côté de « tipo di permesso » ou « motivi ».
ask-permit-route = Qui a décidé de donner le permis ?
ask-permit-valid_from = À partir de quel jour le permis est-il valable ?
hint-permit-valid_from = C'est la date où il a été délivré (rilascio), écrite sur le permis.
ask-permit-valid_until = Jusqu'à quel jour le permis est-il valable ?
hint-permit-valid_until = C'est la date d'expiration (scadenza), écrite sur le permis.
ask-permit-requested = Quand a-t-on demandé le permis ?
ask-application-kind = Qu'est-ce qui a été demandé ?
ask-application-title = Quel permis a été demandé, ou est à renouveler ?
ask-application-filed = Quand la demande a-t-elle été faite ?
hint-application-filed = La date est sur le récépissé (ricevuta).
ask-application-receipt = Le bureau a-t-il donné un récépissé (ricevuta) ?
hint-application-receipt = Une feuille avec seulement le rendez-vous n'est pas un récépissé.
ask-application-decided = Quand le bureau a-t-il répondu ?
ask-application-granted = La réponse était-elle oui ?
ask-decision-day = Quand ce papier est-il arrivé ?
hint-decision-day = Le jour qui compte est celui où on l'a remis en main propre, ou celui où il est arrivé.
ask-decision-kind = Que dit le papier ?
ask-decision-arrived = Comment le papier est-il arrivé ?
ask-decision-abroad = La personne habite-t-elle hors d'Italie ?
ask-decision-detained = La personne est-elle enfermée dans un centre ou en prison ?
ask-decision-route = Quelle procédure est écrite sur le papier ?
hint-decision-route = On cherche un mot comme « accelerata » (accélérée) ou « frontiera » (frontière).
ask-decision-terms_kept = Le bureau a-t-il respecté ses délais ?
ask-decision-ground = Pourquoi a-t-on dit non ?
ask-decision-leave_by = Selon le papier, quel est le dernier jour pour partir ?
ask-decision-other_titles = A-t-on examiné aussi d'autres permis possibles ?
ask-decision-elements_weighed = A-t-on examiné les faits nouveaux ?
ask-appeal-filed = Quand le recours a-t-il été fait ?
ask-appeal-against = Contre quoi est le recours ?
ask-appeal-served = Quand le recours a-t-il été notifié aux autres parties ?
ask-appeal-answered = Quand le juge a-t-il répondu sur la suspension (sospensiva) ?
ask-appeal-suspended = Le juge a-t-il suspendu le refus ?
ask-appeal-decided = Quand le juge a-t-il décidé ?
ask-appeal-judgment_served = Quand le jugement (sentenza) a-t-il été notifié ?
ask-declaration-filed = Quand a-t-on demandé la résidence (residenza) ?
ask-declaration-receivable = La demande de résidence était-elle complète ?
ask-hosting-centre = Quel type de centre est-ce ?
ask-hosting-since = Depuis quand ?
ask-hosting-left = Quand cela s'est-il terminé ?
ask-hosting-documented = Y a-t-il un papier du centre qui le dit ?
ask-birth = Quelle est la date de naissance ?
hint-birth = Comme elle est écrite sur les documents.
ask-citizenship = Quelle nationalité ?
ask-municipality = Dans quelle commune (Comune) ?
ask-habitual_abode = Y a-t-il une maison, ou un endroit, où l'on dort d'habitude ?
ask-has_job = Y a-t-il un travail, ou un contrat prêt ?
ask-has_passport = Y a-t-il un passeport encore valable ?
ask-registered = La résidence (residenza) est-elle déjà enregistrée à la commune (Comune) ?
ask-seriously_ill = Y a-t-il une maladie grave ?
ask-unaccompanied = Est-ce un mineur seul, sans père ni mère en Italie ?
pick-stay_title-none = Aucun permis
pick-stay_title-other = Autre chose

## Avant le résultat

review-title = Les réponses données
review-empty = Encore aucune réponse.
review-day = Valable pour le
see-result = Où j'en suis ?
go-on = Autres questions
change-answers = Changer les réponses

## Le résultat

result-title = Où j'en suis
result-on = La loi d'aujourd'hui,
result-on-day = La loi du
result-reading = Lue par :
no-reading = Pour ce jour-là, nous ne savons pas comment la loi était lue. Vous pouvez essayer avec un autre jour.
safe-day-first = Avant tout. À faire au plus tard le
where-i-stand = Où j'en suis
what-i-can-do = Ce que je peux faire
by-when = Avant quelle date
kind-says = La loi dit
kind-depends = Cela dépend
kind-ask = À demander
says-depends = cela dépend de choses que nous ne savons pas encore
says-ask = à demander au guichet
unsure = Nous ne sommes pas sûrs. Mieux vaut demander au guichet avant de compter dessus.
others-differ = Tous ne la lisent pas ainsi :
read-the-law = Lire la loi
published = publiée le
rights-title = Droits
rights-unclear = D'autres droits dépendent de choses que nous ne savons pas encore.
paths-open = Voies ouvertes
paths-perhaps = Voies peut-être ouvertes
if-this-is-so = C'est possible, si ceci est vrai :
where-to-go = Où aller
last-day = Dernier jour
what-to-bring = Ce qu'il faut apporter
what-it-costs = Combien ça coûte
costs-nothing = rien
if-refused = Si on dit non
no-appointment-title = Sans rendez-vous
no-appointment-write = Écrire au bureau : déposer la lettre et demander le tampon, ou lettre recommandée (raccomandata), ou e-mail certifié (PEC).
no-appointment-health = Aller aux urgences (pronto soccorso) : on y soigne tout le monde.
no-appointment-school = Inscrire un enfant à l'école : c'est possible toute l'année.
no-appointment-lawyer = Parler avec une permanence juridique gratuite (sportello legale).
no-terms = Pour l'instant il n'y a pas de dernier jour, d'après ce que nous savons.
safe-day = À faire au plus tard le
due-perhaps = Peut-être : cela dépend de choses que nous ne savons pas encore.
due-last = Selon la lecture indiquée plus haut, le dernier jour est le
due-safe-by = Le jour plus proche vient de la lecture :
due-start = On compte à partir du
if-missed = Si ce jour passe :
dues-over = Jours déjà passés
advice-lost = « { $paper } » : papier perdu. On fait une déclaration (denuncia) à la police, puis on demande une copie au bureau.
advice-stolen = « { $paper } » : papier volé. On fait une déclaration (denuncia) à la police, puis on demande une copie au bureau.
advice-somebody = « { $paper } » : une autre personne garde ce papier. Personne ne peut garder les documents d'un autre. Une permanence juridique (sportello legale) peut aider.
advice-photo = « { $paper } » : il y a seulement une photo. Elle suffit pour se faire aider. On demande une vraie copie au bureau.
sheet-title = La fiche à apporter
sheet-hint = Elle ne dit rien de votre histoire. On peut l'imprimer avec le menu du téléphone.
sheet-what = Ce qu'on demande
sheet-article = Article de loi
sheet-office = Bureau
calendar-title = Rappel
calendar-save = Enregistrer les jours dans le calendrier
print = Imprimer la fiche
yes = Oui
no = Non
why-on-paper = C'est écrit sur le papier, et presque tout en dépend.
