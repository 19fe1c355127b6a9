### machine: the labels of the law. Above each stands the Italian it was made from; where the law says otherwise by now, the test says so.

# it: Chi se ne prende cura
list-carer_kind = Qui s'en occupe

# it: Un cittadino italiano
value-carer_kind-italian_citizen = Un citoyen italien

# it: Uno straniero regolarmente soggiornante
value-carer_kind-foreign_resident = Un étranger en séjour régulier

# it: Una comunità o un servizio
value-carer_kind-institution = Une communauté ou un service

# it: Familiare da riunire
list-wanted_relative = Membre de la famille à faire venir

# it: Coniuge
value-wanted_relative-spouse = Conjoint

# it: Figlio minore al giorno della domanda
value-wanted_relative-minor_child = Enfant mineur au jour de la demande

# it: Figlio maggiorenne a carico, invalido totale
value-wanted_relative-disabled_adult_child = Enfant majeur à charge, invalide total

# it: Genitore a carico
value-wanted_relative-dependent_parent = Père ou mère à charge

# it: Altro familiare
value-wanted_relative-another_relative = Autre membre de la famille

# it: Tipo di domanda
list-application_kind = Type de demande

# it: Protezione internazionale
value-application_kind-asylum = Protection internationale

# it: Volontà di chiedere asilo, prima del modulo (C3)
value-application_kind-asylum_will = Volonté de demander l'asile, avant le formulaire (C3)

# it: Permesso umanitario, al questore
value-application_kind-humanitarian_request = Permis humanitaire, demandé au Questore

# it: Protezione speciale, al questore
value-application_kind-special_protection_request = Protection spéciale, demandée au Questore

# it: Primo rilascio di un permesso
value-application_kind-first_permit = Première délivrance d'un permis

# it: Rinnovo
value-application_kind-renewal = Renouvellement

# it: Conversione
value-application_kind-conversion = Conversion

# it: Dispositivo
list-judgment_kind = Ce que le juge décide (dispositivo)

# it: Ordina l'iscrizione
value-judgment_kind-orders_registration = Ordonne l'inscription

# it: Nega l'iscrizione
value-judgment_kind-refuses_registration = Refuse l'inscription

# it: Tipo di centro
list-centre_kind = Type de centre

# it: Centro di prima accoglienza (art. 9)
value-centre_kind-first_reception = Centre de premier accueil (art. 9)

# it: Struttura temporanea, CAS (art. 11)
value-centre_kind-temporary = Structure temporaire, CAS (art. 11)

# it: Rete SPRAR, SIPROIMI, SAI (art. 14)
value-centre_kind-network = Réseau SPRAR, SIPROIMI, SAI (art. 14)

# it: Cittadinanza
list-citizenship_kind = Nationalité

# it: Italiana
value-citizenship_kind-italian = Italienne

# it: Di un altro Stato dell'Unione
value-citizenship_kind-european_union = D'un autre État de l'Union européenne

# it: Di uno Stato terzo
value-citizenship_kind-third_country = D'un pays tiers (hors Union européenne)

# it: Nessuna (apolide)
value-citizenship_kind-stateless = Aucune (apatride)

# it: Tipo di atto
list-decision_kind = Type d'acte

# it: Rigetto della protezione internazionale
value-decision_kind-asylum_refusal = Rejet de la protection internationale

# it: Revoca o cessazione della protezione
value-decision_kind-protection_ended = Retrait ou fin de la protection

# it: Permesso umanitario negato dal questore
value-decision_kind-humanitarian_refusal = Permis humanitaire refusé par le Questore

# it: Protezione speciale o casi speciali negati dal questore
value-decision_kind-special_permit_refusal = Protection spéciale ou cas spéciaux (casi speciali) refusés par le Questore

# it: Permesso negato o revocato (lavoro, studio, lungo periodo, emersione)
value-decision_kind-permit_refusal = Permis refusé ou retiré (travail, études, longue durée, régularisation (emersione))

# it: Conversione negata
value-decision_kind-conversion_refusal = Conversion refusée

# it: Ricongiungimento o permesso familiare negato
value-decision_kind-family_refusal = Regroupement ou permis familial refusé

# it: Espulsione del prefetto
value-decision_kind-prefect_expulsion = Expulsion décidée par le préfet

# it: Espulsione del ministro
value-decision_kind-minister_expulsion = Expulsion décidée par le ministre

# it: Revoca dell'accoglienza
value-decision_kind-reception_withdrawal = Retrait de l'accueil (revoca dell'accoglienza)

# it: Trasferimento in un altro Stato (Dublino)
value-decision_kind-dublin_transfer = Transfert vers un autre État (Dublin)

# it: Accertamento dell'età
value-decision_kind-age_assessment = Évaluation de l'âge

# it: Come è arrivato
list-arrival_way = Comment il est arrivé

# it: Consegnato a mano
value-arrival_way-in_hand = Remis en main propre

# it: Per posta, ritirato
value-arrival_way-by_post = Par la poste, retiré

# it: Dal responsabile del centro, che lo ha ricevuto per PEC
value-arrival_way-through_centre = Par le responsable du centre, qui l'a reçu par e-mail certifié (PEC)

# it: Per posta, mai ritirato
value-arrival_way-left_unclaimed = Par la poste, jamais retiré

# it: Persona irreperibile: atto inviato alla questura
value-arrival_way-untraceable = Personne introuvable : acte envoyé à la Questura

# it: Procedura seguita
list-procedure_route = Procédure suivie

# it: Ordinaria
value-procedure_route-ordinary = Ordinaire

# it: Accelerata, comma 1 (domanda reiterata, trattenuti)
value-procedure_route-accelerated_first = Accélérée, comma 1 (demande réitérée, personnes retenues)

# it: Accelerata, comma 2, lettere a, d, e
value-procedure_route-accelerated_second = Accélérée, comma 2, lettres a, d, e

# it: Comma 2, lettera b: fermato dopo aver eluso la frontiera
value-procedure_route-evading_border = Comma 2, lettre b : personne arrêtée après avoir évité la frontière

# it: Comma 2, lettera b-bis: alla frontiera, da un Paese sicuro
value-procedure_route-border_safe_country = Comma 2, lettre b-bis : à la frontière, venant d'un pays sûr

# it: Comma 2, lettera c: da un Paese di origine sicuro
value-procedure_route-safe_country = Comma 2, lettre c : venant d'un pays d'origine sûr

# it: Motivo
list-refusal_ground = Motif

# it: Infondata
value-refusal_ground-merits = Non fondée

# it: Manifestamente infondata
value-refusal_ground-manifestly_unfounded = Manifestement non fondée

# it: Inammissibile
value-refusal_ground-inadmissible = Irrecevable (inammissibile)

# it: Seconda domanda reiterata, inammissibile
value-refusal_ground-second_repeat = Deuxième demande réitérée, irrecevable

# it: Giudice
list-judge_kind = Juge

# it: Tribunale ordinario
value-judge_kind-tribunal = Tribunal ordinaire (Tribunale ordinario)

# it: Tribunale, sezione specializzata in materia di immigrazione
value-judge_kind-specialised_tribunal = Tribunal, section spécialisée en immigration (Tribunale, sezione specializzata)

# it: TAR
value-judge_kind-administrative_court = Tribunal administratif régional (TAR)

# it: TAR Lazio, sede di Roma
value-judge_kind-administrative_court_of_rome = TAR Lazio, siège de Rome

# it: Giudice di pace
value-judge_kind-justice_of_the_peace = Juge de paix (Giudice di pace)

# it: Tribunale per i minorenni
value-judge_kind-juvenile_court = Tribunal des mineurs (Tribunale per i minorenni)

# it: Termine per ricorrere
list-asylum_term = Délai pour faire recours

# it: Sessanta giorni
value-asylum_term-sixty_days = Soixante jours

# it: Trenta giorni
value-asylum_term-thirty_days = Trente jours

# it: Quindici giorni
value-asylum_term-fifteen_days = Quinze jours

# it: Quattordici giorni
value-asylum_term-fourteen_days = Quatorze jours

# it: Sette giorni
value-asylum_term-seven_days = Sept jours

# it: Dove pende
list-seat = Devant qui l'affaire est en cours

# it: Commissione nazionale
value-seat-national_commission = Commission nationale (Commissione nazionale)

# it: Commissione territoriale
value-seat-commission_seat = Commission territoriale (Commissione territoriale)

# it: Questore
value-seat-questore_seat = Questore

# it: Sezione specializzata del tribunale
value-seat-specialised_section = Section spécialisée du tribunal

# it: Corte d'appello
value-seat-court_of_appeal = Cour d'appel (Corte d'appello)

# it: Corte di cassazione
value-seat-cassation = Cour de cassation (Corte di cassazione)

# it: Non pende
value-seat-nowhere = Pas en cours

# it: Che cosa segue al permesso umanitario
list-humanitarian_sequel = Ce qui vient après le permis humanitaire

# it: Si rinnova
value-humanitarian_sequel-renewal = Il se renouvelle

# it: Si converte ora in permesso di lavoro
value-humanitarian_sequel-conversion_now = Il se convertit maintenant en permis de travail

# it: Alla scadenza, o da quando è scaduto, la Commissione valuta la protezione speciale
value-humanitarian_sequel-commission_test = À l'expiration, ou depuis qu'il a expiré, la Commission examine la protection spéciale

# it: La legge non ne parla: vanno cercati altri titoli
value-humanitarian_sequel-not_named = La loi n'en parle pas : il faut chercher d'autres titres

# it: Chi firma
list-signatory = Qui signe

# it: L'ufficiale d'anagrafe delegato
value-signatory-register_officer = L'officier du registre de la population, par délégation

# it: Il sindaco in persona
value-signatory-mayor = Le maire en personne

# it: Formato della carta
list-card_format = Format de la carte

# it: Cartacea
value-card_format-paper = Papier

# it: Elettronica
value-card_format-electronic = Électronique

# it: Accoglienza
list-reception_kind = Accueil

# it: Nessun posto
value-reception_kind-no_place = Aucune place

# it: Prima accoglienza o CAS
value-reception_kind-first_or_temporary_place = Premier accueil ou CAS

# it: Rete dei Comuni (SPRAR, SIPROIMI, SAI)
value-reception_kind-network_place = Réseau des communes (SPRAR, SIPROIMI, SAI)

# it: Regione di ricerca e soccorso
list-rescue_region = Région de recherche et de sauvetage

# it: Italia (MRCC Roma)
value-rescue_region-italian_region = Italie (MRCC Rome)

# it: Malta (RCC Malta)
value-rescue_region-maltese_region = Malte (RCC Malta)

# it: Libia (JRCC Tripoli)
value-rescue_region-libyan_region = Libye (JRCC Tripoli)

# it: Tunisia
value-rescue_region-tunisian_region = Tunisie

# it: Un'altra
value-rescue_region-another_region = Une autre

# it: Chi risponde
list-answering_level = Qui répond

# it: Ministero dell'interno, per il tramite di MRCC Roma
value-answering_level-interior_ministry = Ministère de l'Intérieur, par le MRCC Rome

# it: Centro di soccorso di un altro Stato
value-answering_level-rescue_centre = Centre de sauvetage d'un autre État

# it: Regione o Comune
value-answering_level-region_or_mayor = Région ou commune

# it: Un altro governo
value-answering_level-another_government = Un autre gouvernement

# it: Risposta
list-port_answer = Réponse

# it: Porto assegnato
value-port_answer-assigned = Port attribué

# it: Porto offerto
value-port_answer-offered = Port proposé

# it: Rifiuto
value-port_answer-refused = Refus

# it: Ridosso per maltempo
value-port_answer-shelter = Abri contre le mauvais temps

# it: Tipo di sanzione
list-fine_kind = Type de sanction

# it: Nessuna
value-fine_kind-no_fine = Aucune

# it: Amministrativa
value-fine_kind-administrative = Administrative

# it: Penale, con reclusione fino a due anni
value-fine_kind-criminal = Pénale, avec prison jusqu'à deux ans

# it: Confisca
list-confiscation_rule = Confiscation

# it: No
value-confiscation_rule-no_confiscation = Non

# it: Se la violazione è ripetuta
value-confiscation_rule-if_repeated = Si l'infraction est répétée

# it: Sempre
value-confiscation_rule-always_confiscated = Toujours

# it: Titolo di soggiorno
list-stay_title = Titre de séjour

# it: Nessun titolo
value-stay_title-none = Aucun titre

# it: Richiesta asilo
value-stay_title-asylum_request = Demande d'asile (richiesta asilo)

# it: Asilo (status di rifugiato)
value-stay_title-refugee = Asile (statut de réfugié)

# it: Protezione sussidiaria
value-stay_title-subsidiary = Protection subsidiaire (protezione sussidiaria)

# it: Motivi umanitari
value-stay_title-humanitarian = Motifs humanitaires (motivi umanitari)

# it: Casi speciali (D.L. 113/2018, art. 1, comma 9)
value-stay_title-casi_speciali_1_9 = Cas spéciaux (casi speciali) (D.L. 113/2018, art. 1, comma 9)

# it: Protezione speciale
value-stay_title-special_protection = Protection spéciale (protezione speciale)

# it: Cure mediche
value-stay_title-medical_care = Soins médicaux (cure mediche)

# it: Calamità
value-stay_title-calamity = Catastrophe (calamità)

# it: Atti di particolare valore civile
value-stay_title-civil_value = Actes de valeur civile particulière (atti di particolare valore civile)

# it: Protezione sociale (art. 18)
value-stay_title-social_protection_18 = Protection sociale (art. 18)

# it: Violenza domestica (art. 18-bis)
value-stay_title-domestic_violence_18bis = Violence domestique (art. 18-bis)

# it: Sfruttamento lavorativo
value-stay_title-labour_exploitation = Exploitation au travail

# it: Minore età
value-stay_title-minor_age = Minorité (minore età)

# it: Integrazione del minore (prosieguo amministrativo)
value-stay_title-continued_care = Intégration du mineur (prosieguo amministrativo)

# it: Lavoro
value-stay_title-work = Travail

# it: Attesa occupazione
value-stay_title-job_seeking = Recherche d'emploi (attesa occupazione)

# it: Studio
value-stay_title-study = Études

# it: Motivi familiari
value-stay_title-family = Motifs familiaux (motivi familiari)

# it: Assistenza minore (art. 31)
value-stay_title-assistance_to_minor = Assistance à un mineur (art. 31)

# it: Soggiornante di lungo periodo UE
value-stay_title-eu_long_term = Séjour de longue durée UE (soggiornante di lungo periodo UE)

# it: Emersione 2020, permesso temporaneo (art. 103, comma 2)
value-stay_title-regularisation_103 = Régularisation 2020 (emersione), permis temporaire (art. 103, comma 2)

# it: Protezione temporanea
value-stay_title-temporary_protection = Protection temporaire (protezione temporanea)

# it: Residenza elettiva
value-stay_title-elective_residence = Résidence choisie (residenza elettiva)

# it: Acquisto della cittadinanza o stato di apolide
value-stay_title-citizenship_pending = Acquisition de la nationalité ou statut d'apatride

# it: Attività sportiva
value-stay_title-sport = Activité sportive

# it: Lavoro artistico
value-stay_title-artistic_work = Travail artistique

# it: Motivi religiosi
value-stay_title-religious = Motifs religieux

# it: Altro titolo
value-stay_title-other = Autre titre

# it: Chi lo ha riconosciuto
list-recognition_route = Qui l'a reconnu

# it: Commissione territoriale
value-recognition_route-commission = Commission territoriale (Commissione territoriale)

# it: Questura
value-recognition_route-questura = Questura

# it: Giudice
value-recognition_route-court = Juge

# it: Gravità
list-gravity = Gravité

# it: Non grave
value-gravity-not_serious = Pas grave

# it: Grave
value-gravity-serious = Grave

# it: Di particolare gravità
value-gravity-particularly_serious = D'une gravité particulière

# it: Di eccezionale gravità
value-gravity-exceptionally_serious = D'une gravité exceptionnelle

# it: Legame con l'Ucraina
list-ukraine_link = Lien avec l'Ukraine

# it: Cittadinanza ucraina
value-ukraine_link-ukrainian_citizen = Nationalité ukrainienne

# it: Protezione internazionale o equivalente in Ucraina
value-ukraine_link-protected_in_ukraine = Protection internationale ou équivalente en Ukraine

# it: Familiare di queste persone
value-ukraine_link-family_of_those = Membre de la famille d'une de ces personnes

# it: Permesso permanente in Ucraina
value-ukraine_link-long_resident = Permis permanent en Ukraine

# it: Nessuno di questi
value-ukraine_link-no_link = Aucun de ceux-ci

# it: Tipo di lavoro
list-work_contract_kind = Type de travail

# it: Dipendente, a tempo indeterminato
value-work_contract_kind-open_ended = Salarié, à durée indéterminée

# it: Dipendente, a termine
value-work_contract_kind-fixed_term = Salarié, à durée déterminée

# it: Stagionale
value-work_contract_kind-seasonal = Saisonnier

# it: Autonomo
value-work_contract_kind-self_employed = Indépendant

# it: Condanna
list-conviction_kind = Condamnation

# it: Nessuna
value-conviction_kind-no_conviction = Aucune

# it: Piccolo spaccio (D.P.R. 309/1990 art. 73(5))
value-conviction_kind-minor_drug_dealing = Petit trafic de drogue (D.P.R. 309/1990 art. 73(5))

# it: Vendita di merce contraffatta (c.p. 474)
value-conviction_kind-counterfeit_goods = Vente de produits contrefaits (c.p. 474)

# it: Altro reato dell'elenco
value-conviction_kind-listed_offence = Autre infraction pénale de la liste

# it: Reato fuori dall'elenco
value-conviction_kind-offence_not_listed = Infraction pénale hors de la liste

# it: Permesso di soggiorno
relation-permit = Permis de séjour (permesso di soggiorno)

# it: Domanda
relation-application = Demande

# it: Dichiarazione di residenza
relation-declaration = Déclaration de résidence (dichiarazione di residenza)

# it: Preavviso di rigetto
relation-notice = Préavis de rejet (preavviso di rigetto)

# it: Rifiuto dell'iscrizione
relation-refusal = Refus de l'inscription

# it: Invito a rinnovare la dichiarazione di dimora
relation-invitation = Invitation à renouveler la déclaration d'habitation (dichiarazione di dimora)

# it: Decisione nel proprio caso
relation-judgment = Décision de justice dans le cas de la personne

# it: Accoglienza in un centro
relation-hosting = Accueil dans un centre

# it: Atto ricevuto
relation-decision = Acte reçu

# it: Ricorso al giudice
relation-appeal = Recours devant le juge

# it: Assenza dall'Italia
relation-absence = Absence d'Italie

# it: Risposta sul porto
relation-answer = Réponse sur le port

# it: Reclamo depositato il
# ask: In quale giorno è stato depositato il reclamo in corte d'appello?
fact-complained_on = Réclamation (reclamo) déposée le
    .ask = Quel jour la réclamation (reclamo) a-t-elle été déposée à la cour d'appel ?

# it: Minore non accompagnato
# ask: È arrivato o arrivata in Italia da minorenne, senza un genitore o un adulto responsabile per legge?
fact-unaccompanied = Mineur non accompagné
    .ask = Êtes-vous arrivé(e) en Italie quand vous étiez mineur(e), sans père, sans mère et sans adulte responsable selon la loi ?

# it: Affidato o sotto tutela
# ask: Da minorenne era affidato o affidata a qualcuno, o aveva un tutore?
fact-in_care = Confié à quelqu'un (affidato) ou sous tutelle
    .ask = Quand vous étiez mineur(e), étiez-vous confié(e) à quelqu'un, ou aviez-vous un tuteur ?

# it: Affidatario o tutore
# ask: Chi si prende cura di Lei?
fact-carer = Personne à qui le mineur est confié (affidatario) ou tuteur
    .ask = Qui s'occupe de vous ?

# it: Convive con chi ne ha cura
# ask: Vive nella stessa casa della persona che si prende cura di Lei?
fact-lives_with_carer = Vit avec la personne qui s'en occupe
    .ask = Vivez-vous dans la même maison que la personne qui s'occupe de vous ?

# it: Convive con un genitore regolarmente soggiornante
# ask: Da minorenne viveva con un genitore in regola con il soggiorno?
fact-lives_with_lawful_parent = Vit avec son père ou sa mère en séjour régulier
    .ask = Quand vous étiez mineur(e), viviez-vous avec votre père ou votre mère en séjour régulier ?

# it: Parere del Ministero chiesto il
# ask: In quale giorno è stato chiesto il parere al Ministero del lavoro?
fact-opinion_asked_on = Avis du ministère demandé le
    .ask = Quel jour l'avis a-t-il été demandé au ministère du Travail ?

# it: Parere dato il
# ask: In quale giorno il Ministero ha dato il parere?
fact-opinion_given_on = Avis donné le
    .ask = Quel jour le ministère a-t-il donné son avis ?

# it: Parere favorevole
# ask: Il parere è favorevole?
fact-opinion_favourable = Avis favorable
    .ask = L'avis est-il favorable ?

# it: Percorso di integrazione riconosciuto dalla Questura
# ask: La Questura, o il giudice, ha riconosciuto il percorso di integrazione?
fact-integration_path_found = Parcours d'intégration reconnu par la Questura
    .ask = Le parcours d'intégration a-t-il été reconnu par la Questura ou par le juge ?

# it: In Italia dal
# ask: Da quando è in Italia?
fact-in_italy_since = En Italie depuis le
    .ask = Depuis quand êtes-vous en Italie ?

# it: In un progetto di integrazione dal
# ask: Da quando segue un progetto di integrazione?
fact-project_since = Dans un projet d'intégration depuis le
    .ask = Depuis quand suivez-vous un projet d'intégration ?

# it: Progetto di un ente nazionale iscritto nel registro
# ask: Il progetto è di un ente nazionale iscritto nel registro?
fact-project_recognised = Projet d'un organisme national inscrit au registre
    .ask = Le projet est-il celui d'un organisme national inscrit au registre ?

# it: Alloggio disponibile
# ask: Ha un posto in cui abitare dopo i diciotto anni?
fact-dwelling_available = Logement disponible
    .ask = Avez-vous un endroit où habiter après vos dix-huit ans ?

# it: Segue un corso di studi
# ask: Va a scuola o segue un corso?
fact-studying = Suit des études
    .ask = Allez-vous à l'école ou suivez-vous un cours ?

# it: Permesso dato ai diciotto anni (art. 32)
# ask: Il Suo permesso è stato dato al compimento dei diciotto anni?
fact-given_at_eighteen = Permis donné à dix-huit ans (art. 32)
    .ask = Votre permis a-t-il été donné quand vous avez eu dix-huit ans ?

# it: Termine per impugnare il diniego scaduto il
# ask: In quale giorno è scaduto il termine per impugnare il diniego della Commissione?
fact-appeal_term_ended_on = Délai pour contester le refus terminé le
    .ask = Quel jour le délai pour contester le refus de la Commission s'est-il terminé ?

# it: Sospensiva negata, notificata il
# ask: In quale giorno Le è stato notificato che il giudice nega la sospensione?
fact-suspension_refused_on = Refus de suspension, notifié le
    .ask = Quel jour vous a-t-on notifié que le juge refuse la suspension ?

# it: Rigetto del ricorso comunicato il
# ask: In quale giorno è stato comunicato il rigetto del ricorso?
fact-rejection_communicated_on = Rejet du recours communiqué le
    .ask = Quel jour le rejet du recours a-t-il été communiqué ?

# it: Prosieguo amministrativo deciso il
# ask: In quale giorno il tribunale per i minorenni ha deciso il prosieguo amministrativo?
fact-care_ordered_on = Suivi prolongé (prosieguo amministrativo) décidé le
    .ask = Quel jour le tribunal des mineurs a-t-il décidé le suivi prolongé (prosieguo amministrativo) ?

# it: Prosieguo amministrativo fino al
# ask: Fino a quale giorno lo ha deciso?
fact-care_until = Suivi prolongé (prosieguo amministrativo) jusqu'au
    .ask = Jusqu'à quel jour l'a-t-il décidé ?

# it: Ha bisogno di sostegno dopo i diciotto anni
# ask: Ha bisogno di essere seguito o seguita ancora, dopo i diciotto anni?
fact-needs_longer_support = A besoin de soutien après dix-huit ans
    .ask = Avez-vous encore besoin d'être suivi(e), après dix-huit ans ?

# it: La Questura dà il permesso per prassi
# ask: La Questura ha accettato di dare un permesso per il prosieguo amministrativo?
fact-permit_by_practice = La Questura donne le permis par pratique habituelle
    .ask = La Questura a-t-elle accepté de donner un permis pour le suivi prolongé (prosieguo amministrativo) ?

# it: Autorizzato per il bene di un minore il
# ask: In quale giorno il tribunale per i minorenni L'ha autorizzata a restare per un minore?
fact-authorised_for_child_on = Autorisé pour le bien d'un mineur le
    .ask = Quel jour le tribunal des mineurs vous a-t-il autorisé(e) à rester pour un mineur ?

# it: Autorizzazione fino al
# ask: Fino a quale giorno vale l'autorizzazione?
fact-authorised_for_child_until = Autorisation jusqu'au
    .ask = Jusqu'à quel jour l'autorisation est-elle valable ?

# it: Un minore in Italia soffrirebbe della sua assenza
# ask: C'è in Italia un figlio o un nipote minorenne che starebbe molto male senza di Lei?
fact-child_would_suffer = Un mineur en Italie souffrirait de son absence
    .ask = Y a-t-il en Italie un enfant, un petit-enfant, un neveu ou une nièce mineur(e) qui irait très mal sans vous ?

# it: Genitore di un minore italiano che vive in Italia
# ask: È madre o padre di un minore italiano che vive in Italia?
fact-parent_of_italian_minor = Père ou mère d'un mineur italien qui vit en Italie
    .ask = Êtes-vous la mère ou le père d'un mineur italien qui vit en Italie ?

# it: Convive con il coniuge o con un parente italiano entro il secondo grado
# ask: Vive con il coniuge italiano, o con un figlio, genitore, nonno, nipote o fratello italiano?
fact-lives_with_italian_family = Vit avec un conjoint italien, ou un parent italien jusqu'au deuxième degré
    .ask = Vivez-vous avec un conjoint italien, ou avec un enfant, un père, une mère, un grand-parent, un petit-enfant, un frère ou une sœur italien ?

# it: Entrato con visto per ricongiungimento o al seguito
# ask: È entrato o entrata con un visto per raggiungere un familiare?
fact-entered_by_reunification = Entré avec un visa de regroupement ou avec un membre de la famille (al seguito)
    .ask = Êtes-vous entré(e) avec un visa pour rejoindre un membre de votre famille ?

# it: Un familiare in Italia con i requisiti per il ricongiungimento
# ask: Ha in Italia un coniuge, un genitore o un figlio che potrebbe chiedere il ricongiungimento con Lei?
fact-relative_with_the_right = Un membre de la famille en Italie qui remplit les conditions du regroupement
    .ask = Avez-vous en Italie un conjoint, un père, une mère ou un enfant qui pourrait demander le regroupement avec vous ?

# it: Alloggio idoneo per la famiglia
# ask: L'alloggio è idoneo per tutta la famiglia (certificato del Comune)?
fact-suitable_housing = Logement adapté à la famille
    .ask = Le logement est-il adapté à toute la famille (certificat de la commune) ?

# it: Reddito sufficiente per la famiglia
# ask: Il reddito annuo arriva all'assegno sociale più la metà per ogni familiare?
fact-income_for_family = Revenu suffisant pour la famille
    .ask = Le revenu annuel atteint-il l'allocation sociale (assegno sociale) plus la moitié pour chaque membre de la famille ?

# it: Familiare da riunire
# ask: Chi vuole far venire in Italia?
fact-relative_wanted = Membre de la famille à faire venir
    .ask = Qui voulez-vous faire venir en Italie ?

# it: Nulla osta al ricongiungimento chiesto il
# ask: In quale giorno ha chiesto il nulla osta al ricongiungimento?
fact-reunification_asked_on = Autorisation de regroupement (nulla osta) demandée le
    .ask = Quel jour avez-vous demandé l'autorisation de regroupement (nulla osta) ?

# it: Familiare morto, separazione o divorzio
# ask: Il familiare da cui dipende il permesso è morto, o c'è stata separazione o divorzio?
fact-family_tie_ended = Membre de la famille décédé, séparation ou divorce
    .ask = Le membre de la famille dont dépend votre permis est-il mort, ou y a-t-il eu séparation ou divorce ?

# it: Familiare di un cittadino italiano
# ask: È coniuge, figlio, genitore o altro stretto familiare di un cittadino italiano?
fact-family_of_italian = Membre de la famille d'un citoyen italien
    .ask = Êtes-vous le conjoint, l'enfant, le père, la mère ou un autre proche parent d'un citoyen italien ?

# it: Legami familiari in Italia
# ask: Ha familiari in Italia?
fact-family_ties_in_italy = Liens familiaux en Italie
    .ask = Avez-vous de la famille en Italie ?

# it: In regola senza interruzioni dal
# ask: Da quando è in regola con il soggiorno, senza interruzioni?
fact-lawfully_here_since = En règle sans interruption depuis le
    .ask = Depuis quand votre séjour est-il en règle, sans interruption ?

# it: Assenza più lunga, in mesi
# ask: Negli ultimi cinque anni, quanti mesi è durata l'assenza più lunga dall'Italia?
fact-longest_absence_months = Absence la plus longue, en mois
    .ask = Ces cinq dernières années, combien de mois a duré votre plus longue absence d'Italie ?

# it: Assenze in tutto, in mesi
# ask: Negli ultimi cinque anni, quanti mesi in tutto è stato o stata fuori dall'Italia?
fact-total_absence_months = Absences au total, en mois
    .ask = Ces cinq dernières années, combien de mois au total avez-vous été hors d'Italie ?

# it: Assenza per gravi motivi provati
# ask: È stato o stata via per il servizio militare, per salute o per altri gravi motivi che può provare?
fact-serious_absence_reasons = Absence pour raisons graves prouvées
    .ask = Avez-vous été absent(e) pour le service militaire, pour votre santé ou pour d'autres raisons graves que vous pouvez prouver ?

# it: Reddito almeno pari all'assegno sociale
# ask: Il Suo reddito annuo arriva almeno all'assegno sociale?
fact-income_reaches_allowance = Revenu au moins égal à l'allocation sociale (assegno sociale)
    .ask = Votre revenu annuel atteint-il au moins l'allocation sociale (assegno sociale) ?

# it: Italiano di livello A2
# ask: Ha superato il test di italiano A2 o ha un titolo equivalente?
fact-italian_a2 = Italien de niveau A2
    .ask = Avez-vous réussi le test d'italien A2, ou avez-vous un diplôme équivalent ?

# it: Gravi difficoltà di apprendimento certificate
# ask: Ha gravi difficoltà di apprendimento certificate da una struttura pubblica?
fact-learning_limits = Graves difficultés d'apprentissage certifiées
    .ask = Avez-vous de graves difficultés d'apprentissage certifiées par une structure publique ?

# it: Mesi di fila fuori dall'Unione
# ask: Quanti mesi di fila è stato o stata fuori dall'Unione europea, senza mai rientrarvi?
fact-months_outside_union = Mois de suite hors de l'Union
    .ask = Combien de mois de suite avez-vous été hors de l'Union européenne, sans jamais y revenir ?

# it: Anni di assenza dall'Italia
# ask: Da quanti anni manca dall'Italia?
fact-years_away_from_italy = Années d'absence d'Italie
    .ask = Depuis combien d'années n'êtes-vous plus en Italie ?

# it: Lungo periodo in un altro Stato dell'Unione
# ask: Ha avuto lo stesso permesso in un altro Stato dell'Unione?
fact-long_term_elsewhere = Longue durée dans un autre État de l'Union
    .ask = Avez-vous eu le même permis dans un autre État de l'Union ?

# it: Permesso di lungo periodo revocato per assenza
# ask: Le è stato revocato il permesso di lungo periodo perché era via?
fact-long_term_lost_by_absence = Permis de longue durée retiré pour absence
    .ask = Vous a-t-on retiré le permis de longue durée parce que vous étiez absent(e) ?

# it: Nessuno Stato lo riconosce come cittadino
# ask: È vero che nessuno Stato La riconosce come suo cittadino o sua cittadina?
fact-no_state_recognises = Aucun État ne reconnaît la personne comme son citoyen
    .ask = Est-il vrai qu'aucun État ne vous reconnaît comme son citoyen ou sa citoyenne ?

# it: Ha l'atto di nascita
# ask: Ha il Suo atto di nascita?
fact-birth_act_in_hand = A son acte de naissance
    .ask = Avez-vous votre acte de naissance ?

# it: Può documentare la residenza in Italia
# ask: Può documentare la residenza in Italia?
fact-residence_in_italy_shown = Peut prouver par documents la résidence en Italie
    .ask = Pouvez-vous prouver par documents votre résidence en Italie ?

# it: Titolo
field-permit-kind = Titre

# it: Riconosciuto da
field-permit-route = Reconnu par

# it: Valido dal
field-permit-valid_from = Valable à partir du

# it: Valido fino al
field-permit-valid_until = Valable jusqu'au

# it: Chiesto il
field-permit-requested = Demandé le

# it: Tipo
field-application-kind = Type

# it: Titolo chiesto o da rinnovare
field-application-title = Titre demandé ou à renouveler

# it: Presentata il
field-application-filed = Présentée le

# it: Ricevuta rilasciata
field-application-receipt = Récépissé (ricevuta) délivré

# it: Decisa il
field-application-decided = Décidée le

# it: Accolta
field-application-granted = Acceptée

# it: Presentata il
field-declaration-filed = Présentée le

# it: Completa delle parti obbligatorie
field-declaration-receivable = Toutes les parties obligatoires sont remplies

# it: Ricevuto il
field-notice-received = Reçu le

# it: Osservazioni presentate il
field-notice-observations = Observations présentées le

# it: Dichiarazione del
field-refusal-declared = Déclaration du

# it: Notificato il
field-refusal-notified = Notifié le

# it: Impugnato
field-refusal-challenged = Contesté

# it: Notificato il
field-invitation-notified = Notifié le

# it: Adempiuto
field-invitation-complied = Invitation respectée

# it: Dispositivo
field-judgment-kind = Ce que le juge décide (dispositivo)

# it: Del
field-judgment-decided = Du

# it: Definitiva
field-judgment-final = Définitive

# it: Centro
field-hosting-centre = Centre

# it: Dal
field-hosting-since = Depuis le

# it: Uscito il
field-hosting-left = Sorti le

# it: Documentata
field-hosting-documented = Prouvé par documents

# it: Revoca o allontanamento comunicato il
field-hosting-reported = Retrait ou départ communiqué le

# it: Cittadinanza
# ask: Di quale Stato è cittadino o cittadina?
fact-citizenship = Nationalité
    .ask = De quel État avez-vous la nationalité ?

# it: Data di nascita
# ask: Quando è nato o nata?
fact-birth = Date de naissance
    .ask = Quand êtes-vous né(e) ?

# it: Comune
# ask: In quale Comune vive?
fact-municipality = Commune (Comune)
    .ask = Dans quelle commune (Comune) vivez-vous ?

# it: Nel Comune dal
# ask: Da quando vive in questo Comune?
fact-in_municipality_since = Dans la commune depuis le
    .ask = Depuis quand vivez-vous dans cette commune ?

# it: Nuovo indirizzo dal
# ask: In quale giorno ha cambiato indirizzo, l'ultima volta?
fact-moved_home_on = Nouvelle adresse depuis le
    .ask = Quel jour avez-vous changé d'adresse, la dernière fois ?

# it: Dimora abituale nel Comune
# ask: Vive di solito all'indirizzo che dichiara?
fact-habitual_abode = Lieu d'habitation habituel (dimora abituale) dans la commune
    .ask = Vivez-vous d'habitude à l'adresse que vous déclarez ?

# it: Senza fissa dimora
# ask: È senza una casa fissa?
fact-no_fixed_abode = Sans domicile fixe (senza fissa dimora)
    .ask = Êtes-vous sans maison fixe ?

# it: Domicilio nel Comune
# ask: Il centro della Sua vita è in questo Comune (un servizio, un'associazione, un recapito)?
fact-domicile_in_municipality = Domicile dans la commune
    .ask = Le centre de votre vie est-il dans cette commune (un service, une association, une adresse pour le courrier) ?

# it: Occupa l'immobile senza titolo
# ask: Occupa la casa senza contratto e senza il consenso di chi ne è proprietario?
fact-occupies_without_title = Occupe l'immeuble sans titre
    .ask = Occupez-vous le logement sans contrat et sans l'accord du propriétaire ?

# it: Minori o persone meritevoli di tutela nell'immobile
# ask: Vi abitano minori o persone malate o fragili?
fact-protected_occupants = Mineurs ou personnes à protéger dans l'immeuble
    .ask = Des mineurs ou des personnes malades ou fragiles y habitent-ils ?

# it: Deroga del sindaco
# ask: Il sindaco ha concesso la deroga per quell'indirizzo?
fact-mayor_derogates = Dérogation du maire
    .ask = Le maire a-t-il accordé la dérogation pour cette adresse ?

# it: Già iscritto in anagrafe
# ask: È iscritto o iscritta all'anagrafe?
fact-registered = Déjà inscrit au registre de la population (anagrafe)
    .ask = Êtes-vous inscrit(e) au registre de la population (anagrafe) ?

# it: Irreperibile dopo verifiche ripetute
# ask: Il Comune ha cercato la persona più volte, a distanza di tempo, senza trovarla?
fact-untraceable = Introuvable après des vérifications répétées
    .ask = La commune a-t-elle cherché la personne plusieurs fois, à intervalles espacés, sans la trouver ?

# it: Identità provata con un documento
# ask: Ha un documento con fotografia?
fact-identity_proved = Identité prouvée par un document
    .ask = Avez-vous un document avec photo ?

# it: Ricevuto, depositato o inviato il
field-decision-day = Reçu, déposé ou envoyé le

# it: Tipo
field-decision-kind = Type

# it: Come è arrivato
field-decision-arrived = Comment il est arrivé

# it: La persona risiede all'estero
field-decision-abroad = La personne réside à l'étranger

# it: La persona è trattenuta
field-decision-detained = La personne est retenue (en détention)

# it: Procedura seguita
field-decision-route = Procédure suivie

# it: Termini della procedura accelerata rispettati
field-decision-terms_kept = Délais de la procédure accélérée respectés

# it: Motivo
field-decision-ground = Motif

# it: Termine per la partenza volontaria
field-decision-leave_by = Délai pour le départ volontaire

# it: Esaminati gli altri titoli possibili
field-decision-other_titles = Autres titres possibles examinés

# it: Valutati gli elementi nuovi
field-decision-elements_weighed = Éléments nouveaux examinés

# it: Depositato il
field-appeal-filed = Déposé le

# it: Contro
field-appeal-against = Contre

# it: Ultima notifica alle altre parti il
field-appeal-served = Dernière notification aux autres parties le

# it: Risposta sulla sospensiva comunicata il
field-appeal-answered = Réponse sur la suspension (sospensiva) communiquée le

# it: Sospensione concessa
field-appeal-suspended = Suspension accordée

# it: Decisione comunicata il
field-appeal-decided = Décision communiquée le

# it: Sentenza notificata il
field-appeal-judgment_served = Jugement (sentenza) notifié le

# it: Entrato in Italia il
# ask: In quale giorno è entrato o entrata in Italia?
fact-entered_on = Entré en Italie le
    .ask = Quel jour êtes-vous entré(e) en Italie ?

# it: Volontà espressa alla polizia di frontiera
# ask: Lo ha detto alla polizia di frontiera?
fact-asylum_will_at_border = Volonté exprimée à la police des frontières
    .ask = L'avez-vous dit à la police des frontières ?

# it: Molte domande ravvicinate
# ask: La questura ha detto che le domande sono troppe in questo periodo?
fact-many_claims = Beaucoup de demandes en peu de temps
    .ask = La Questura a-t-elle dit que les demandes sont trop nombreuses en ce moment ?

# it: Atti alla Commissione dal
# ask: In quale giorno la questura ha mandato gli atti alla Commissione?
fact-file_at_commission_on = Dossier à la Commission depuis le
    .ask = Quel jour la Questura a-t-elle envoyé le dossier à la Commission ?

# it: Audizione il
# ask: In quale giorno ha avuto il colloquio con la Commissione?
fact-interviewed_on = Audition le
    .ask = Quel jour avez-vous eu l'entretien avec la Commission ?

# it: Procedura della domanda in corso
# ask: Con quale procedura è esaminata la domanda?
fact-claim_route = Procédure de la demande en cours
    .ask = Par quelle procédure la demande est-elle examinée ?

# it: Allontanamento in corso di esecuzione
# ask: Quando ha chiesto protezione era già in corso il Suo allontanamento?
fact-removal_under_way = Éloignement en cours d'exécution
    .ask = Quand vous avez demandé la protection, votre éloignement était-il déjà en cours d'exécution ?

# it: Elementi nuovi nella domanda reiterata
# ask: La Commissione ha riconosciuto elementi nuovi rispetto alla prima domanda?
fact-new_elements = Éléments nouveaux dans la demande réitérée
    .ask = La Commission a-t-elle reconnu des éléments nouveaux par rapport à la première demande ?

# it: Paese di origine (due lettere)
# ask: Da quale Paese viene?
fact-country_of_origin = Pays d'origine (deux lettres)
    .ask = De quel pays venez-vous ?

# it: Soggiorno fino a tre mesi
# ask: È venuto o venuta per un soggiorno fino a tre mesi (visita, affari, turismo)?
fact-short_stay = Séjour de trois mois au plus
    .ask = Êtes-vous venu(e) pour un séjour de trois mois au plus (visite, affaires, tourisme) ?

# it: Timbro d'ingresso alla frontiera esterna
# ask: Il passaporto è stato timbrato entrando in Italia da fuori Schengen?
fact-stamped_at_border = Tampon d'entrée à la frontière extérieure
    .ask = Votre passeport a-t-il été tamponné à l'entrée en Italie depuis un pays hors Schengen ?

# it: La questura ha comunicato un ostacolo al lavoro
# ask: La questura ha scritto a Lei e al datore di lavoro che non può lavorare?
fact-work_obstacle_notified = La Questura a communiqué un obstacle au travail
    .ask = La Questura a-t-elle écrit à vous et à votre employeur que vous ne pouvez pas travailler ?

# it: Accompagnamento coattivo disposto il
# ask: In quale giorno è stato disposto l'accompagnamento alla frontiera?
fact-escort_ordered_on = Accompagnement forcé ordonné le
    .ask = Quel jour l'accompagnement à la frontière a-t-il été ordonné ?

# it: Trattenuto dal
# ask: Da quale giorno è in un centro per i rimpatri?
fact-detained_since = Retenu (en détention) depuis le
    .ask = Depuis quel jour êtes-vous dans un centre de rétention pour le retour (CPR) ?

# it: Allontanato dall'Italia il
# ask: In quale giorno è stato o stata allontanata dall'Italia?
fact-removed_on = Éloigné d'Italie le
    .ask = Quel jour avez-vous été éloigné(e) d'Italie ?

# it: Divieto di rientro fino al
# ask: Fino a quando il decreto vieta di rientrare in Italia?
fact-ban_until = Interdiction de retour en Italie jusqu'au
    .ask = Jusqu'à quand le décret vous interdit-il de revenir en Italie ?

# it: Note del Ministero sulla sospensiva ricevute il
# ask: In quale giorno il Ministero ha depositato le sue note sulla sospensiva?
fact-ministry_noted_on = Notes du ministère sur la suspension (sospensiva) reçues le
    .ask = Quel jour le ministère a-t-il déposé ses notes sur la suspension (sospensiva) ?

# it: Partito il
field-absence-left = Parti le

# it: Tornato il
field-absence-returned = Revenu le

# it: Servizio militare o altri gravi motivi provati
field-absence-serious = Service militaire ou autres raisons graves prouvées

# it: Gravi motivi umanitari riconosciuti
# ask: La Commissione o il giudice ha riconosciuto gravi motivi umanitari?
fact-serious_humanitarian_reasons = Motifs humanitaires graves reconnus
    .ask = La Commission ou le juge a-t-il reconnu des motifs humanitaires graves ?

# it: Obblighi costituzionali o internazionali riconosciuti
# ask: È stato riconosciuto che obblighi costituzionali o internazionali impediscono il rifiuto?
fact-constitutional_duties = Obligations constitutionnelles ou internationales reconnues
    .ask = A-t-on reconnu que des obligations constitutionnelles ou internationales empêchent le refus ?

# it: Rischio di persecuzione riconosciuto
# ask: È stato riconosciuto un rischio di persecuzione al ritorno?
fact-risk_of_persecution = Risque de persécution reconnu
    .ask = A-t-on reconnu un risque de persécution en cas de retour ?

# it: Rischio di tortura riconosciuto
# ask: È stato riconosciuto un rischio di tortura al ritorno?
fact-risk_of_torture = Risque de torture reconnu
    .ask = A-t-on reconnu un risque de torture en cas de retour ?

# it: Rischio di trattamenti inumani o degradanti riconosciuto
# ask: È stato riconosciuto un rischio di trattamenti inumani o degradanti?
fact-risk_of_inhuman_treatment = Risque de traitements inhumains ou dégradants reconnu
    .ask = A-t-on reconnu un risque de traitements inhumains ou dégradants ?

# it: Violazione della vita privata e familiare riconosciuta
# ask: È stato riconosciuto che l'allontanamento violerebbe la vita privata o familiare?
fact-breach_of_private_life = Violation de la vie privée et familiale reconnue
    .ask = A-t-on reconnu que l'éloignement violerait la vie privée ou familiale ?

# it: Rischio di danno grave riconosciuto
# ask: È stato riconosciuto che al ritorno rischierebbe la morte, la tortura o la violenza di una guerra?
fact-risk_of_serious_harm = Risque de dommage grave reconnu
    .ask = A-t-on reconnu qu'en cas de retour vous risqueriez la mort, la torture ou la violence d'une guerre ?

# it: Protezione negata per reati gravi o pericolosità
# ask: La decisione Le ha negato l'asilo a causa di un reato grave o perché La ritiene pericoloso o pericolosa?
fact-denied_for_exclusion = Protection refusée pour crimes graves ou danger
    .ask = La décision vous a-t-elle refusé l'asile à cause d'un crime grave, ou parce qu'elle vous juge dangereux ou dangereuse ?

# it: Protezione revocata o cessata
# ask: Ha ricevuto una decisione che revoca la Sua protezione o la dichiara cessata?
fact-status_withdrawn = Protection retirée ou terminée
    .ask = Avez-vous reçu une décision qui retire votre protection ou la déclare terminée ?

# it: Procedimento di revoca o cessazione aperto il
# ask: In quale giorno la Commissione nazionale ha aperto il procedimento sulla Sua protezione?
fact-review_opened_on = Procédure de retrait ou de fin de protection ouverte le
    .ask = Quel jour la Commission nationale a-t-elle ouvert la procédure sur votre protection ?

# it: Tornato nel Paese di origine
# ask: È tornato o tornata, anche per poco, nel Paese da cui è fuggito o fuggita?
fact-went_back_home = Revenu dans le pays d'origine
    .ask = Êtes-vous retourné(e), même peu de temps, dans le pays que vous avez fui ?

# it: Gravi e comprovati motivi del rientro
# ask: È stato riconosciuto che il rientro aveva gravi motivi?
fact-serious_reasons_for_return = Raisons graves et prouvées du retour
    .ask = A-t-on reconnu que le retour avait des raisons graves ?

# it: Protezione speciale data per la vita privata e familiare
# ask: La Sua protezione speciale è stata data per la vita che ha costruito in Italia (lavoro, casa, famiglia)?
fact-recognised_for_private_life = Protection spéciale donnée pour la vie privée et familiale
    .ask = Votre protection spéciale a-t-elle été donnée pour la vie que vous avez construite en Italie (travail, maison, famille) ?

# it: Effettiva integrazione in Italia riconosciuta
# ask: Il giudice ha riconosciuto che Lei è davvero integrato o integrata in Italia?
fact-integration_in_italy = Intégration réelle en Italie reconnue
    .ask = Le juge a-t-il reconnu que vous êtes vraiment intégré(e) en Italie ?

# it: Perdita dei diritti essenziali al ritorno riconosciuta
# ask: Il giudice ha riconosciuto che al ritorno perderebbe il minimo di una vita dignitosa?
fact-core_rights_lost_on_return = Perte des droits essentiels en cas de retour, reconnue
    .ask = Le juge a-t-il reconnu qu'en cas de retour vous perdriez le minimum d'une vie digne ?

# it: Motivi umanitari riconosciuti dalla Commissione il
# ask: In quale giorno la Commissione ha riconosciuto i motivi umanitari?
fact-reasons_found_on = Motifs humanitaires reconnus par la Commission le
    .ask = Quel jour la Commission a-t-elle reconnu les motifs humanitaires ?

# it: Il procedimento pende davanti a
# ask: Chi deve ancora decidere?
fact-pending_before = La procédure est en cours devant
    .ask = Qui doit encore décider ?

# it: Dove pendeva il 22 ottobre 2020
# ask: Il 22 ottobre 2020 chi doveva ancora decidere sulla Sua domanda?
fact-seat_in_october_2020 = Devant qui l'affaire était en cours le 22 octobre 2020
    .ask = Le 22 octobre 2020, qui devait encore décider sur votre demande ?

# it: Invito o appuntamento della Questura ricevuto il
# ask: In quale giorno ha ricevuto dalla Questura l'invito o l'appuntamento per chiedere la protezione speciale?
fact-questura_invitation = Invitation ou rendez-vous de la Questura reçu le
    .ask = Quel jour avez-vous reçu de la Questura l'invitation ou le rendez-vous pour demander la protection spéciale ?

# it: Ricorso contro la Commissione presentato il
# ask: In quale giorno il Suo avvocato ha presentato il ricorso contro la decisione della Commissione?
fact-protection_appeal_filed = Recours contre la Commission présenté le
    .ask = Quel jour votre avocat a-t-il présenté le recours contre la décision de la Commission ?

# it: Richiedente trattenuto
# ask: È trattenuto o trattenuta in un centro chiuso?
fact-held_in_detention = Demandeur retenu (en détention)
    .ask = Êtes-vous retenu(e) dans un centre fermé ?

# it: Lavoro in corso o promesso con contratto
# ask: Ha un lavoro o un contratto?
fact-has_job = Travail en cours ou promis par contrat
    .ask = Avez-vous un travail ou un contrat ?

# it: Passaporto valido o documento equivalente
# ask: Ha un passaporto valido?
fact-has_passport = Passeport valable ou document équivalent
    .ask = Avez-vous un passeport valable ?

# it: Ritardo attribuito al richiedente
# ask: L'ufficio Le ha scritto che il ritardo della Sua domanda di asilo è colpa Sua?
fact-delay_blamed = Retard attribué au demandeur
    .ask = Le bureau vous a-t-il écrit que le retard de votre demande d'asile est de votre faute ?

# it: Senza mezzi sufficienti
# ask: Le mancano i mezzi per vivere?
fact-lacks_means = Sans moyens suffisants
    .ask = N'avez-vous pas de quoi vivre ?

# it: Esigenze particolari di accoglienza
# ask: È minore, in gravidanza, persona anziana o malata, genitore solo, vittima di tratta o di violenza?
fact-special_reception_needs = Besoins particuliers d'accueil
    .ask = Êtes-vous mineur(e), enceinte, âgé(e) ou malade, parent seul, victime de traite ou de violence ?

# it: Arrivo con corridoio umanitario, evacuazione o reinsediamento
# ask: È arrivato o arrivata con un corridoio umanitario, un'evacuazione o un reinsediamento?
fact-arrived_by_corridor = Arrivé par un couloir humanitaire, une évacuation ou une réinstallation
    .ask = Êtes-vous arrivé(e) par un couloir humanitaire, une évacuation ou une réinstallation ?

# it: Referto obbligatorio anche per chi è italiano
# ask: È un caso in cui il medico deve fare referto per chiunque, per esempio una ferita d'arma?
fact-report_compulsory_for_all = Signalement du médecin (referto) obligatoire aussi pour les Italiens
    .ask = Est-ce un cas où le médecin doit faire un signalement (referto) pour tout le monde, par exemple une blessure par arme ?

# it: Tessera STP rilasciata il
# ask: Quando ha ricevuto la tessera STP?
fact-stp_card_since = Carte STP délivrée le
    .ask = Quand avez-vous reçu la carte STP ?

# it: Iscritto al Servizio sanitario dal
# ask: Ha la tessera sanitaria? Da quando?
fact-health_enrolled_since = Inscrit au Service de santé (Servizio sanitario) depuis le
    .ask = Avez-vous la carte de santé (tessera sanitaria) ? Depuis quand ?

# it: Reddito entro il limite del patrocinio
# ask: Il reddito della Sua famiglia è sotto il limite per l'avvocato a spese dello Stato?
fact-income_within_limit = Revenu dans la limite de l'aide juridictionnelle (patrocinio)
    .ask = Le revenu de votre famille est-il sous la limite pour l'avocat payé par l'État ?

# it: Impugna un'espulsione
# ask: Ha ricevuto un'espulsione e vuole fare ricorso?
fact-challenges_expulsion = Conteste une expulsion
    .ask = Avez-vous reçu une expulsion et voulez-vous faire recours ?

# it: Iscrizione eseguita il
# ask: In quale giorno l'ufficio ha fatto l'iscrizione?
fact-entry_made_on = Inscription faite le
    .ask = Quel jour le bureau a-t-il fait l'inscription ?

# it: Iscritto in anagrafe senza interruzioni dal
# ask: Da quando è iscritto o iscritta all'anagrafe senza interruzioni?
fact-registered_since = Inscrit au registre de la population sans interruption depuis le
    .ask = Depuis quand êtes-vous inscrit(e) au registre de la population (anagrafe) sans interruption ?

# it: Domanda di cittadinanza presentata il
# ask: Quando ha presentato la domanda di cittadinanza?
fact-citizenship_filed = Demande de nationalité présentée le
    .ask = Quand avez-vous présenté la demande de nationalité (cittadinanza) ?

# it: Nato o nata in Italia
# ask: È nato o nata in Italia?
fact-born_in_italy = Né(e) en Italie
    .ask = Êtes-vous né(e) en Italie ?

# it: Residente in Italia dalla nascita senza interruzioni
# ask: Ha sempre avuto la residenza in Italia, dalla nascita?
fact-resident_since_birth = Résident en Italie depuis la naissance sans interruption
    .ask = Avez-vous toujours eu la résidence en Italie, depuis la naissance ?

# it: Interruzioni dovute ai genitori o agli uffici
# ask: I vuoti nella residenza dipendono dai genitori o dagli uffici, e Lei ha sempre vissuto in Italia?
fact-gaps_of_others = Interruptions dues aux parents ou aux bureaux
    .ask = Les interruptions de votre résidence viennent-elles de vos parents ou des bureaux, et avez-vous toujours vécu en Italie ?

# it: Accordo di integrazione firmato
# ask: Ha firmato l'accordo di integrazione?
fact-integration_agreement = Accord d'intégration (accordo di integrazione) signé
    .ask = Avez-vous signé l'accord d'intégration (accordo di integrazione) ?

# it: Dimora abituale dichiarata di nuovo il
# ask: Quando ha rinnovato in Comune la dichiarazione di dimora abituale?
fact-abode_redeclared_on = Lieu d'habitation habituel (dimora abituale) déclaré de nouveau le
    .ask = Quand avez-vous renouvelé à la commune la déclaration du lieu d'habitation habituel (dimora abituale) ?

# it: Controllo già iniziato e conosciuto
# ask: Prima di dichiarare aveva già ricevuto notizia di un controllo?
fact-check_begun = Contrôle déjà commencé et connu
    .ask = Avant de déclarer, saviez-vous déjà qu'il y avait un contrôle ?

# it: Trasferimento dall'estero o all'estero
# ask: Il trasferimento era dall'estero o verso l'estero?
fact-came_from_abroad = Déménagement depuis l'étranger ou vers l'étranger
    .ask = Le déménagement était-il depuis l'étranger ou vers l'étranger ?

# it: Dichiarazione accertata come falsa
# ask: Il controllo ha accertato che la dichiarazione era falsa?
fact-declaration_found_false = Déclaration reconnue fausse
    .ask = Le contrôle a-t-il établi que la déclaration était fausse ?

# it: Iscrizione d'ufficio del
# ask: In quale giorno il Comune ha provveduto d'ufficio?
fact-ex_officio_on = Inscription faite d'office le
    .ask = Quel jour la commune a-t-elle agi d'office ?

# it: Cancellato dall'anagrafe il
# ask: In quale giorno è avvenuta la cancellazione dall'anagrafe?
fact-deleted_on = Radié du registre de la population le
    .ask = Quel jour la radiation du registre de la population (cancellazione dall'anagrafe) a-t-elle eu lieu ?

# it: Ricorso al prefetto presentato il
# ask: Quando ha presentato il ricorso al prefetto?
fact-prefect_appeal_filed = Recours au préfet présenté le
    .ask = Quand avez-vous présenté le recours au préfet ?

# it: Atto favorevole adottato il
# ask: In quale giorno è stato adottato l'atto che l'ufficio vuole annullare?
fact-act_adopted_on = Acte favorable adopté le
    .ask = Quel jour l'acte que le bureau veut annuler a-t-il été adopté ?

# it: Richiesta scritta presentata il
# ask: Quando ha chiesto per iscritto all'ufficio di provvedere?
fact-written_request_on = Demande écrite présentée le
    .ask = Quand avez-vous demandé par écrit au bureau d'agir ?

# it: L'ufficio ha provveduto o spiegato il ritardo
# ask: L'ufficio ha provveduto, o ha spiegato il ritardo?
fact-request_answered = Le bureau a agi ou expliqué le retard
    .ask = Le bureau a-t-il agi, ou expliqué le retard ?

# it: Certificato rilasciato il
# ask: Quando è stato rilasciato il certificato?
fact-certificate_issued_on = Certificat délivré le
    .ask = Quand le certificat a-t-il été délivré ?

# it: Uso esente da bollo
# ask: Il certificato serve per un uso esente dal bollo (processo, adozione, tutela, pensione estera)?
fact-stamp_exempt = Usage sans timbre fiscal (bollo)
    .ask = Le certificat sert-il à un usage sans timbre fiscal (procès, adoption, tutelle, pension étrangère) ?

# it: Fatto che un ufficio italiano può certificare
# ask: È un fatto che un ufficio pubblico italiano può certificare?
fact-certifiable_in_italy = Fait qu'un bureau italien peut certifier
    .ask = Est-ce un fait qu'un bureau public italien peut certifier ?

# it: Il sindaco non provvede
# ask: Il sindaco ha omesso di provvedere a un compito dello Stato?
fact-mayor_inert = Le maire n'agit pas
    .ask = Le maire a-t-il omis d'agir pour une tâche de l'État ?

# it: Condotte illecite o anomale accertate
# ask: Il prefetto ha accertato situazioni anomale o condotte illecite gravi?
fact-anomalous_conduct_found = Conduites illégales ou anormales établies
    .ask = Le préfet a-t-il établi des situations anormales ou des conduites illégales graves ?

# it: Voluto un vantaggio ingiusto o un danno ingiusto
# ask: Un giudice ha accertato che si voleva un vantaggio patrimoniale ingiusto o un danno ingiusto?
fact-undue_gain_or_harm_intended = Avantage injuste ou dommage injuste voulu
    .ask = Un juge a-t-il établi qu'on voulait un avantage injuste en argent ou en biens, ou un dommage injuste ?

# it: Violata una norma di legge o di regolamento
# ask: È stata violata una norma di legge o di regolamento?
fact-rule_broken = Une règle de loi ou de règlement a été violée
    .ask = Une règle de loi ou de règlement a-t-elle été violée ?

# it: Violata una regola di legge che non lascia discrezionalità
# ask: È stata violata una regola precisa di legge, che non lascia scelta?
fact-statute_rule_without_discretion_broken = Une règle de loi qui ne laisse pas de choix a été violée
    .ask = Une règle précise de la loi, qui ne laisse pas de choix, a-t-elle été violée ?

# it: Persone soccorse a bordo
# ask: A bordo ci sono persone soccorse in mare?
fact-rescued_aboard = Personnes secourues à bord
    .ask = Y a-t-il à bord des personnes secourues en mer ?

# it: Regione del soccorso
# ask: In quale regione di ricerca e soccorso è avvenuto il soccorso?
fact-region_of_rescue = Région du sauvetage
    .ask = Dans quelle région de recherche et de sauvetage a eu lieu le sauvetage ?

# it: Nave militare o in servizio governativo non commerciale
# ask: È una nave militare o di Stato?
fact-state_ship = Navire militaire ou en service d'État non commercial
    .ask = Est-ce un navire militaire ou d'État ?

# it: Da
field-answer-level = De la part de

# it: Risposta
field-answer-kind = Réponse

# it: Data il
field-answer-given = Donnée le

# it: Luogo sicuro
field-answer-place_of_safety = Lieu sûr

# it: Sbarcati tutti il
# ask: Quando sono sbarcate tutte le persone?
fact-landed_all_on = Tous débarqués le
    .ask = Quand toutes les personnes ont-elles débarqué ?

# it: Divieto firmato il
# ask: In quale giorno è stato firmato il divieto di ingresso, transito o sosta?
fact-ban_signed_on = Interdiction signée le
    .ask = Quel jour a été signée l'interdiction d'entrée, de transit ou d'arrêt ?

# it: Divieto sospeso dal giudice il
# ask: Un giudice ha sospeso il divieto? Quando?
fact-ban_suspended_on = Interdiction suspendue par le juge le
    .ask = Un juge a-t-il suspendu l'interdiction ? Quand ?

# it: Entrata nelle acque territoriali il
# ask: Quando è entrata nelle acque territoriali?
fact-ship_entered_on = Entrée dans les eaux territoriales le
    .ask = Quand le navire est-il entré dans les eaux territoriales ?

# it: Violazione ripetuta con la stessa nave
# ask: La stessa nave ha già violato un divieto?
fact-same_ship_before = Infraction répétée avec le même navire
    .ask = Le même navire a-t-il déjà violé une interdiction ?

# it: Soccorso comunicato subito al centro competente e allo Stato di bandiera
# ask: Il soccorso è stato comunicato subito al centro di coordinamento e allo Stato di bandiera?
fact-notified_at_once = Sauvetage communiqué tout de suite au centre compétent et à l'État du pavillon
    .ask = Le sauvetage a-t-il été communiqué tout de suite au centre de coordination et à l'État du pavillon ?

# it: Autorizzata dalla bandiera e idonea
# ask: La nave ha le autorizzazioni della bandiera e i requisiti tecnici?
fact-flag_authorised = Autorisé par son pavillon et apte
    .ask = Le navire a-t-il les autorisations de son pavillon et les conditions techniques ?

# it: Persone informate sulla protezione, dati raccolti
# ask: Le persone a bordo sono state informate subito che possono chiedere protezione?
fact-people_informed = Personnes informées sur la protection, données recueillies
    .ask = Les personnes à bord ont-elles été informées tout de suite qu'elles peuvent demander la protection ?

# it: Porto chiesto subito dopo il soccorso
# ask: Il porto è stato chiesto subito dopo il soccorso?
fact-port_requested_at_once = Port demandé tout de suite après le sauvetage
    .ask = Le port a-t-il été demandé tout de suite après le sauvetage ?

# it: Porto assegnato raggiunto senza ritardo
# ask: La nave va al porto assegnato senza ritardo?
fact-port_reached_without_delay = Port attribué rejoint sans retard
    .ask = Le navire va-t-il au port attribué sans retard ?

# it: Informazioni complete fornite, indicazioni seguite
# ask: La nave ha dato alle autorità tutte le informazioni e seguito le indicazioni?
fact-full_information_given = Informations complètes données, instructions suivies
    .ask = Le navire a-t-il donné aux autorités toutes les informations et suivi les instructions ?

# it: Il soccorso non ha aggravato i pericoli
# ask: Il soccorso si è svolto senza aggravare i pericoli a bordo?
fact-rescue_without_danger = Le sauvetage n'a pas aggravé les dangers
    .ask = Le sauvetage s'est-il fait sans aggraver les dangers à bord ?

# it: Entrato sottraendosi ai controlli
# ask: È entrato o entrata in Italia senza passare da un controllo di frontiera?
fact-entered_evading_controls = Entré en évitant les contrôles
    .ask = Êtes-vous entré(e) en Italie sans passer par un contrôle de frontière ?

# it: Malattia seria
# ask: Ha una malattia seria?
fact-seriously_ill = Maladie sérieuse
    .ask = Avez-vous une maladie sérieuse ?

# it: Gravità delle condizioni di salute
# ask: Quanto sono gravi, secondo il medico, le Sue condizioni di salute?
fact-health_condition = Gravité de l'état de santé
    .ask = Quelle est, selon le médecin, la gravité de votre état de santé ?

# it: Certificato di una struttura pubblica o di un medico convenzionato
# ask: Ha un certificato di un ospedale pubblico o di un medico convenzionato?
fact-public_doctor_certifies = Certificat d'une structure publique ou d'un médecin conventionné
    .ask = Avez-vous un certificat d'un hôpital public ou d'un médecin conventionné ?

# it: Rilevante pregiudizio alla salute in caso di rientro
# ask: Il medico dice che il rientro danneggerebbe in modo rilevante la Sua salute?
fact-significant_harm_on_return = Dommage important à la santé en cas de retour
    .ask = Le médecin dit-il que le retour causerait un dommage important à votre santé ?

# it: Pregiudizio irreparabile alla salute in caso di rientro
# ask: Il medico dice che il danno del rientro sarebbe irreparabile?
fact-irreparable_harm_on_return = Dommage irréparable à la santé en cas de retour
    .ask = Le médecin dit-il que le dommage causé par le retour serait irréparable ?

# it: Patologia di particolare gravità
# ask: Il medico dice che la Sua malattia è di particolare gravità?
fact-illness_of_particular_gravity = Maladie d'une gravité particulière
    .ask = Le médecin dit-il que votre maladie est d'une gravité particulière ?

# it: Adeguatamente curabile nel Paese di origine
# ask: La malattia può essere curata bene nel Suo Paese?
fact-treatable_at_home = Peut être soignée comme il faut dans le pays d'origine
    .ask = La maladie peut-elle être bien soignée dans votre pays ?

# it: Nascita di un figlio o di una figlia, avvenuta o prevista
# ask: Lei, o la persona con cui vive ed è sposata, aspetta un bambino o lo ha avuto da poco? Quando è nato, o quando nascerà?
fact-baby_born_on = Naissance d'un enfant, passée ou prévue
    .ask = Attendez-vous un enfant, ou venez-vous d'en avoir un (vous, ou la personne avec qui vous vivez et êtes marié(e)) ? Quand est-il né, ou quand naîtra-t-il ?

# it: Entrato in Italia per cure mediche (art. 36)
# ask: È entrato o entrata in Italia con un visto per cure mediche?
fact-entered_for_treatment = Entré en Italie pour des soins médicaux (art. 36)
    .ask = Êtes-vous entré(e) en Italie avec un visa pour soins médicaux ?

# it: Cure ancora necessarie e documentate
# ask: Le cure sono ancora necessarie, e un documento lo dice?
fact-treatment_still_needed = Soins encore nécessaires et prouvés par documents
    .ask = Les soins sont-ils encore nécessaires, et un document le dit-il ?

# it: La calamità impedisce un rientro sicuro
# ask: Una calamità nel Suo Paese impedisce di tornarvi in sicurezza?
fact-return_unsafe_for_calamity = La catastrophe empêche un retour sûr
    .ask = Une catastrophe (calamità) dans votre pays empêche-t-elle d'y retourner en sécurité ?

# it: Calamità contingente ed eccezionale
# ask: La calamità è di oggi ed eccezionale, non una situazione che dura da sempre?
fact-calamity_exceptional = Catastrophe actuelle (contingente) et exceptionnelle
    .ask = La catastrophe est-elle actuelle et exceptionnelle, et non une situation qui dure depuis toujours ?

# it: Grave calamità
# ask: La calamità è grave?
fact-calamity_serious = Catastrophe grave
    .ask = La catastrophe est-elle grave ?

# it: Atti di particolare valore civile
# ask: Ha salvato qualcuno da un pericolo, o compiuto un altro atto di valore civile?
fact-deeds_of_civil_value = Actes de valeur civile particulière
    .ask = Avez-vous sauvé quelqu'un d'un danger, ou fait un autre acte de valeur civile ?

# it: Il Ministro autorizza, su proposta del prefetto
# ask: Il Ministro dell'interno ha autorizzato il permesso, su proposta del prefetto?
fact-civil_value_authorised = Le ministre autorise, sur proposition du préfet
    .ask = Le ministre de l'Intérieur a-t-il autorisé le permis, sur proposition du préfet ?

# it: Pericolo per l'ordine pubblico o la sicurezza, accertato in concreto
# ask: È stato accertato che la persona è un pericolo per l'ordine pubblico o la sicurezza dello Stato?
fact-found_dangerous = Danger pour l'ordre public ou la sécurité, établi de façon concrète
    .ask = A-t-on établi que la personne est un danger pour l'ordre public ou la sécurité de l'État ?

# it: Violenza o grave sfruttamento accertati
# ask: La polizia o i servizi sociali hanno accertato violenza o grave sfruttamento ai Suoi danni?
fact-violence_or_exploitation_found = Violence ou exploitation grave établies
    .ask = La police ou les services sociaux ont-ils établi que vous avez subi de la violence ou une exploitation grave ?

# it: Pericolo per essersi sottratto a un gruppo criminale
# ask: È in pericolo perché ha lasciato chi La sfruttava, o per ciò che ha dichiarato?
fact-danger_from_criminal_group = Danger pour avoir quitté un groupe criminel
    .ask = Êtes-vous en danger parce que vous avez quitté ceux qui vous exploitaient, ou à cause de ce que vous avez déclaré ?

# it: Proposta o parere favorevole
# ask: Il pubblico ministero (o, dove la legge lo permette, il servizio sociale) ha proposto il permesso o dato parere favorevole?
fact-authority_proposes_or_agrees = Proposition ou avis favorable
    .ask = Le procureur (ou, là où la loi le permet, le service social) a-t-il proposé le permis ou donné un avis favorable ?

# it: Programma interrotto, o condotta incompatibile
# ask: Ha interrotto il programma di assistenza e integrazione?
fact-programme_broken_off = Programme interrompu, ou conduite incompatible
    .ask = Avez-vous interrompu le programme d'aide et d'intégration ?

# it: La giustizia richiede più di un anno
# ask: Chi segue il processo dice che serve più di un altro anno?
fact-justice_needs_longer = La justice demande plus d'un an
    .ask = Les responsables du procès disent-ils qu'il faut encore plus d'un an ?

# it: L'inserimento sociale e lavorativo richiede più di un anno
# ask: Chi segue il Suo percorso di inserimento dice che serve più di un altro anno?
fact-insertion_needs_longer = L'insertion sociale et au travail demande plus d'un an
    .ask = Les personnes qui suivent votre parcours d'insertion disent-elles qu'il faut encore plus d'un an ?

# it: Ha scontato una pena per reati commessi da minorenne
# ask: Esce da una pena per reati commessi prima dei diciotto anni?
fact-served_sentence_as_minor = A purgé une peine pour des infractions pénales commises comme mineur
    .ask = Sortez-vous d'une peine pour des infractions pénales commises avant dix-huit ans ?

# it: Partecipazione concreta a un programma di integrazione
# ask: Ha dato prova concreta di partecipare a un programma di assistenza e integrazione?
fact-integration_proved = Participation réelle à un programme d'intégration
    .ask = Avez-vous donné une preuve réelle de votre participation à un programme d'aide et d'intégration ?

# it: Violenza domestica accertata
# ask: Nelle indagini, o da un servizio antiviolenza, è stata accertata violenza in famiglia o in una relazione, anche finita?
fact-domestic_violence_found = Violence domestique établie
    .ask = Une enquête a-t-elle établi, ou un service contre la violence a-t-il établi, une violence dans la famille ou dans une relation, même finie ?

# it: Costrizione o induzione al matrimonio accertata
# ask: È stato accertato che qualcuno L'ha costretta o indotta a sposarsi?
fact-forced_marriage_found = Mariage forcé ou sous pression (costrizione o induzione) établi
    .ask = A-t-on établi que quelqu'un vous a forcé(e) ou poussé(e) à vous marier ?

# it: Pericolo concreto e attuale per l'incolumità
# ask: Chi ha fatto violenza La mette ancora in pericolo?
fact-danger_from_violence = Danger réel et actuel pour la sécurité de la personne
    .ask = La personne qui a été violente vous met-elle encore en danger ?

# it: Particolare sfruttamento lavorativo accertato
# ask: È stato accertato uno sfruttamento particolarmente grave sul lavoro?
fact-particular_exploitation_found = Exploitation particulièrement grave au travail établie
    .ask = A-t-on établi une exploitation particulièrement grave au travail ?

# it: Ha denunciato il datore di lavoro
# ask: Ha denunciato il datore di lavoro?
fact-reported_employer = A porté plainte contre l'employeur
    .ask = Avez-vous porté plainte contre l'employeur ?

# it: Coopera nel procedimento penale
# ask: Collabora con chi indaga sul datore di lavoro?
fact-cooperates_in_proceedings = Coopère à la procédure pénale
    .ask = Collaborez-vous avec ceux qui enquêtent sur l'employeur ?

# it: Intermediazione illecita o sfruttamento del lavoro accertati (c.p. 603-bis)
# ask: In un'indagine, un'ispezione o un processo è emerso che Lei era vittima di caporalato?
fact-illegal_intermediation_found = Recrutement illégal de travailleurs ou exploitation du travail établis (c.p. 603-bis)
    .ask = Une enquête, une inspection ou un procès a-t-il montré que vous étiez victime de recrutement illégal et d'exploitation au travail (caporalato) ?

# it: In Italia l'8 marzo 2020, e mai uscito da allora
# ask: Era in Italia l'8 marzo 2020, e non è più uscito o uscita dopo?
fact-present_on_8_march_2020 = En Italie le 8 mars 2020, et jamais sorti depuis
    .ask = Étiez-vous en Italie le 8 mars 2020, et n'en êtes-vous plus sorti(e) ensuite ?

# it: Presenza provata da impronte, dichiarazione o atti pubblici
# ask: Un documento di un ufficio pubblico prova che era in Italia prima dell'8 marzo 2020?
fact-presence_shown_by_papers = Présence prouvée par des empreintes, une déclaration ou des actes publics
    .ask = Un document d'un bureau public prouve-t-il que vous étiez en Italie avant le 8 mars 2020 ?

# it: Ha lavorato nei settori elencati prima del 31 ottobre 2019
# ask: Prima del 31 ottobre 2019 ha lavorato in agricoltura, nella pesca, nella cura di persone o in casa d'altri?
fact-worked_in_listed_sector = A travaillé dans les secteurs de la liste avant le 31 octobre 2019
    .ask = Avant le 31 octobre 2019, avez-vous travaillé dans l'agriculture, la pêche, le soin des personnes ou chez des particuliers ?

# it: Lavoro nei settori elencati
# ask: Il Suo lavoro è in agricoltura, nella pesca, nella cura di persone o in casa d'altri?
fact-job_in_listed_sector = Travail dans les secteurs de la liste
    .ask = Votre travail est-il dans l'agriculture, la pêche, le soin des personnes ou chez des particuliers ?

# it: Dichiarazione del datore di lavoro presentata il
# ask: In quale giorno il datore di lavoro ha presentato la dichiarazione di emersione?
fact-employer_declared_on = Déclaration de l'employeur présentée le
    .ask = Quel jour l'employeur a-t-il présenté la déclaration de régularisation (emersione) ?

# it: Reddito del datore di lavoro sopra la soglia
# ask: Il datore di lavoro ha il reddito richiesto (30.000 euro in agricoltura; 20.000, o 27.000 in famiglia, per il lavoro domestico)?
fact-employer_income_enough = Revenu de l'employeur au-dessus du seuil
    .ask = L'employeur a-t-il le revenu demandé (30 000 euros dans l'agriculture ; 20 000, ou 27 000 en famille, pour le travail domestique) ?

# it: Sfollato dall'Ucraina dal 24 febbraio 2022
# ask: Viveva in Ucraina prima del 24 febbraio 2022 e l'ha lasciata per la guerra da quel giorno in poi?
fact-displaced_from_ukraine = Déplacé d'Ukraine à partir du 24 février 2022
    .ask = Viviez-vous en Ukraine avant le 24 février 2022, et l'avez-vous quittée à cause de la guerre ce jour-là ou après ?

# it: Legame con l'Ucraina
# ask: Quale legame aveva con l'Ucraina?
fact-link_with_ukraine = Lien avec l'Ukraine
    .ask = Quel lien aviez-vous avec l'Ukraine ?

# it: Può tornare nel proprio Paese in condizioni sicure e stabili
# ask: Può tornare nel Suo Paese di origine in modo sicuro e stabile?
fact-may_return_safely = Peut retourner dans son pays dans des conditions sûres et stables
    .ask = Pouvez-vous retourner dans votre pays d'origine de façon sûre et stable ?

# it: Tipo di lavoro
# ask: Che tipo di lavoro ha, o aveva?
fact-work_contract = Type de travail
    .ask = Quel type de travail avez-vous, ou aviez-vous ?

# it: Condanna
# ask: Ha avuto una condanna penale, e per che cosa?
fact-conviction = Condamnation
    .ask = Avez-vous eu une condamnation pénale, et pour quoi ?

# it: Si trova fuori dall'Italia
# ask: Si trova ora fuori dall'Italia?
fact-outside_italy = Se trouve hors d'Italie
    .ask = Êtes-vous maintenant hors d'Italie ?

# it: Un datore di lavoro in Italia chiede l'ingresso
# ask: Un datore di lavoro in Italia è pronto a chiedere per Lei il nulla osta al lavoro?
fact-employer_asks_for_entry = Un employeur en Italie demande l'entrée
    .ask = Un employeur en Italie est-il prêt à demander pour vous l'autorisation de travail (nulla osta) ?

# it: Il decreto flussi ha ancora posto per quel lavoro
# ask: È il giorno delle domande del decreto flussi, e per quel lavoro c'è posto?
fact-quota_open = Le décret des quotas (decreto flussi) a encore de la place pour ce travail
    .ask = Est-ce le jour des demandes du décret des quotas (decreto flussi), et y a-t-il de la place pour ce travail ?

# it: Durata del sostegno al reddito
# ask: Per quanti mesi riceve un sostegno al reddito dopo aver perso il lavoro?
fact-income_support_lasts = Durée de l'aide au revenu
    .ask = Pendant combien de mois recevez-vous une aide au revenu après avoir perdu le travail ?

# it: Reddito annuo, anche dei familiari, non sotto l'assegno sociale
# ask: Il Suo reddito annuo, con quello dei familiari che vivono con Lei, arriva almeno all'assegno sociale?
fact-household_income_enough = Revenu annuel, avec celui de la famille, pas sous l'allocation sociale (assegno sociale)
    .ask = Votre revenu annuel, avec celui des membres de la famille qui vivent avec vous, atteint-il au moins l'allocation sociale (assegno sociale) ?

# it: Diniego di protezione speciale o casi speciali ricevuto o depositato il
conclusion-special_permit_paper_on = Refus de protection spéciale ou de cas spéciaux (casi speciali) reçu ou déposé le

# it: Valgono ancora i termini di prima dell'ottobre 2024
conclusion-old_terms_kept = Les délais d'avant octobre 2024 sont encore valables

# it: Termini dei giudizi civili fermi dal
conclusion-civil_terms_stopped_from = Délais des procès civils arrêtés à partir du

# it: Termini dei giudizi civili fermi fino al
conclusion-civil_terms_stopped_until = Délais des procès civils arrêtés jusqu'au

# it: Termini per il TAR fermi dal
conclusion-tar_terms_stopped_from = Délais pour le TAR arrêtés à partir du

# it: Termini per il TAR fermi fino al
conclusion-tar_terms_stopped_until = Délais pour le TAR arrêtés jusqu'au

# it: Termini degli uffici fermi dal
conclusion-office_terms_stopped_from = Délais des bureaux arrêtés à partir du

# it: Termini degli uffici fermi fino al
conclusion-office_terms_stopped_until = Délais des bureaux arrêtés jusqu'au

# it: Termini del ricorso contro l'espulsione non verificati
conclusion-expulsion_terms_uncertain = Délais du recours contre l'expulsion non vérifiés

# it: Diniego del permesso ricevuto o depositato il
conclusion-permit_paper_on = Refus du permis reçu ou déposé le

# it: Domanda di protezione aperta, presentata il
conclusion-asylum_claimed_on = Demande de protection en cours, présentée le

# it: Revoca dell'accoglienza ricevuta o depositata il
conclusion-reception_paper_on = Retrait de l'accueil reçu ou déposé le

# it: Volontà di chiedere asilo espressa il
conclusion-asylum_will_expressed_on = Volonté de demander l'asile exprimée le

# it: Notifica presunta, venti giorni dopo l'invio alla questura
conclusion-notice_presumed = Notification présumée, vingt jours après l'envoi à la Questura

# it: L'ufficio deve rispondere entro il
conclusion-answer_due_on = Le bureau doit répondre au plus tard le

# it: L'ufficio deve esaminare anche gli altri titoli
conclusion-other_titles_due = Le bureau doit examiner aussi les autres titres

# it: Il diniego è viziato
conclusion-refusal_flawed = Le refus a un défaut de droit

# it: Ultima domanda di permesso ancora aperta
conclusion-newest_open_request = Dernière demande de permis encore en cours

# it: Ultimo permesso, valido dal
conclusion-last_permit_from = Dernier permis, valable à partir du

# it: Ultimo permesso, valido fino al
conclusion-last_permit_until = Dernier permis, valable jusqu'au

# it: Si applica il regolamento europeo sulle procedure
conclusion-pact_procedure_applies = Le règlement européen sur les procédures s'applique

# it: Si applica il regolamento europeo sulle qualifiche
conclusion-pact_qualification_applies = Le règlement européen sur les conditions de protection (qualifiche) s'applique

# it: Si applica il regolamento europeo sullo Stato competente
conclusion-pact_responsibility_applies = Le règlement européen sur l'État compétent s'applique

# it: Ultima domanda di protezione
conclusion-newest_asylum_claim = Dernière demande de protection

# it: Diciottesimo compleanno
conclusion-eighteenth_birthday = Jour des dix-huit ans

# it: Ha l'età per lavorare
conclusion-working_age = A l'âge de travailler

# it: Spetta il permesso per minore età
conclusion-minor_permit_due = Droit au permis pour minorité (minore età)

# it: Il permesso da minorenne finisce il
conclusion-minor_permit_end = Le permis de mineur se termine le

# it: Permesso ai diciotto anni chiesto il
conclusion-majority_request_on = Permis des dix-huit ans demandé le

# it: Al passaggio alla maggiore età
conclusion-coming_of_age = Au passage à la majorité

# it: Il silenzio sul parere vale assenso
conclusion-consent_by_silence = Le silence sur l'avis vaut accord

# it: Il parere vincola la Questura
conclusion-opinion_binds = L'avis lie la Questura

# it: Il parere non è d'ostacolo
conclusion-opinion_settled = L'avis n'est pas un obstacle

# it: Una via al permesso dei diciotto anni è aperta
conclusion-majority_door = Une voie vers le permis des dix-huit ans est ouverte

# it: Spetta il permesso al compimento dei diciotto anni
conclusion-majority_permit_due = Droit au permis à dix-huit ans

# it: In prosieguo amministrativo
conclusion-in_continued_care = En suivi prolongé (prosieguo amministrativo)

# it: Spetta il permesso per integrazione del minore
conclusion-continued_care_due = Droit au permis pour intégration du mineur

# it: Spetta il permesso per assistenza minore
conclusion-assistance_to_minor_due = Droit au permis pour assistance à un mineur

# it: Spetta il permesso per motivi familiari
conclusion-family_permit_due = Droit au permis pour motifs familiaux

# it: Il titolo consente di chiedere il ricongiungimento
conclusion-may_sponsor = Le titre permet de demander le regroupement

# it: Può chiedere il ricongiungimento familiare
conclusion-family_reunification_open = Peut demander le regroupement familial

# it: I legami familiari vanno valutati prima del rifiuto
conclusion-ties_must_be_weighed = Les liens familiaux doivent être examinés avant le refus

# it: Le assenze non interrompono i cinque anni
conclusion-absences_allowed = Les absences n'interrompent pas les cinq ans

# it: Conoscenza dell'italiano provata o non richiesta
conclusion-italian_shown = Connaissance de l'italien prouvée ou non demandée

# it: Spetta il permesso UE di lungo periodo
conclusion-eu_long_term_due = Droit au permis UE de longue durée

# it: Permesso di lungo periodo chiesto il
conclusion-long_term_asked_on = Permis de longue durée demandé le

# it: Il permesso di lungo periodo può essere revocato
conclusion-eu_long_term_lost = Le permis de longue durée peut être retiré

# it: Rigetto della protezione notificato il
conclusion-asylum_refused_on = Rejet de la protection notifié le

# it: Diniego di protezione speciale o casi speciali notificato il
conclusion-special_permit_refused_on = Refus de protection spéciale ou de cas spéciaux (casi speciali) notifié le

# it: Diniego del permesso o della conversione notificato il
conclusion-permit_refused_on = Refus du permis ou de la conversion notifié le

# it: Revoca dell'accoglienza notificata il
conclusion-reception_withdrawn_on = Retrait de l'accueil notifié le

# it: Trasferimento notificato il
conclusion-transfer_notified_on = Transfert notifié le

# it: Espulsione del prefetto notificata il
conclusion-expelled_by_prefect_on = Expulsion du préfet notifiée le

# it: Espulsione del ministro notificata il
conclusion-expelled_by_minister_on = Expulsion du ministre notifiée le

# it: Atto di cui si tratta
conclusion-decision_in_question = Acte dont il s'agit

# it: Giudice a cui ricorrere
conclusion-appeal_judge = Juge devant qui faire recours

# it: Nessun termine fisso per ricorrere
conclusion-appeal_without_term = Aucun délai fixe pour faire recours

# it: Termine per ricorrere contro il rigetto
conclusion-asylum_appeal_term = Délai pour faire recours contre le rejet

# it: Agosto non si conta nel ricorso di protezione
conclusion-summer_recess_counts = Le mois d'août ne compte pas pour le recours de protection

# it: Il ricorso sospende da solo il rigetto
conclusion-appeal_suspends = Le recours suspend à lui seul le rejet

# it: Può restare durante la procedura di protezione
conclusion-may_remain = Peut rester pendant la procédure de protection

# it: Giorni per ricorrere contro il rigetto
conclusion-asylum_full_days = Jours pour faire recours contre le rejet

# it: Ultimo giorno pieno per ricorrere contro il rigetto
conclusion-asylum_term_ends = Dernier jour entier pour faire recours contre le rejet

# it: Rigetto ricevuto, depositato o inviato il
conclusion-asylum_paper_on = Rejet reçu, déposé ou envoyé le

# it: Procedura seguita per il rigetto
conclusion-asylum_route = Procédure suivie pour le rejet

# it: Motivo del rigetto
conclusion-asylum_ground = Motif du rejet

# it: Rigetto a chi risiede all'estero
conclusion-asylum_abroad = Rejet à une personne qui réside à l'étranger

# it: Rigetto a persona trattenuta
conclusion-asylum_detained = Rejet à une personne retenue (en détention)

# it: Termini della procedura accelerata violati
conclusion-accelerated_terms_breached = Délais de la procédure accélérée non respectés

# it: Ricorso di protezione in corso, depositato il
conclusion-asylum_appealed_on = Recours de protection en cours, déposé le

# it: Ricorso di protezione in corso
conclusion-asylum_appeal_pending = Recours de protection en cours

# it: Ultima domanda di asilo ancora aperta, del
conclusion-newest_open_claim = Dernière demande d'asile encore en cours, du

# it: Domanda reiterata
conclusion-repeat_claim = Demande réitérée

# it: Domanda reiterata inammissibile
conclusion-claim_inadmissible = Demande réitérée irrecevable

# it: Paese nell'elenco dei Paesi di origine sicuri
conclusion-safe_country_listed = Pays sur la liste des pays d'origine sûrs

# it: Accompagnamento coattivo possibile
conclusion-may_be_escorted = Accompagnement forcé possible

# it: Divieto di rientro in corso
conclusion-entry_banned = Interdiction de retour en cours

# it: Ricorso che sospende un diniego di permesso, depositato il
conclusion-suspending_appeal_filed = Recours qui suspend un refus de permis, déposé le

# it: Rinnovo rifiutabile per assenza
conclusion-renewal_refusable = Le renouvellement peut être refusé pour absence

# it: La domanda può seguire la procedura accelerata
conclusion-accelerated_route_open = La demande peut suivre la procédure accélérée

# it: Domanda di protezione che conta
conclusion-protection_filed = Demande de protection qui compte

# it: Domanda di protezione che conta, dal modulo
conclusion-request_lodged = Demande de protection qui compte, selon le formulaire

# it: Domanda di protezione che la precede
conclusion-request_before = Demande de protection qui la précède

# it: Sussistono i motivi umanitari
conclusion-humanitarian_due = Il y a des motifs humanitaires

# it: Spetta il permesso «casi speciali» biennale
conclusion-special_cases_due = Droit au permis « casi speciali » (cas spéciaux) de deux ans

# it: Spetta la protezione speciale
conclusion-special_protection_due = Droit à la protection spéciale

# it: Spetta lo status di rifugiato
conclusion-refugee_due = Droit au statut de réfugié

# it: Spetta la protezione sussidiaria
conclusion-subsidiary_due = Droit à la protection subsidiaire

# it: Spetta il permesso per richiesta asilo
conclusion-asylum_permit_due = Droit au permis pour demande d'asile (richiesta asilo)

# it: Il rientro in patria mette in dubbio la protezione
conclusion-cessation_arguable = Le retour au pays met en doute la protection

# it: Il permesso «motivi umanitari» non si dà e non si rinnova più con questo nome
conclusion-humanitarian_name_gone = Le permis « motivi umanitari » (motifs humanitaires) n'est plus donné ni renouvelé sous ce nom

# it: Che cosa segue al permesso umanitario
conclusion-after_humanitarian = Ce qui vient après le permis humanitaire

# it: La protezione speciale si può chiedere direttamente al Questore
conclusion-direct_request_open = La protection spéciale peut se demander directement au Questore

# it: Si può chiedere che il giudice esamini prima la protezione speciale
conclusion-special_protection_first = On peut demander que le juge examine d'abord la protection spéciale

# it: Permesso di protezione speciale valido nel giorno della riforma
conclusion-valid_on_reform_day = Permis de protection spéciale valable le jour de la réforme

# it: Già rinnovato dopo la riforma del 2023
conclusion-renewed_since_reform = Déjà renouvelé après la réforme de 2023

# it: Rinnovo chiesto o avuto dopo la riforma del 2023
conclusion-renewal_since_reform = Renouvellement demandé ou obtenu après la réforme de 2023

# it: Permesso valido, rilasciato il
conclusion-held_since = Permis valable, délivré le

# it: Permesso valido, chiesto il
conclusion-held_requested = Permis valable, demandé le

# it: La protezione speciale, o «casi speciali», esclude il permesso UE di lungo periodo
conclusion-long_term_barred = La protection spéciale, ou « casi speciali » (cas spéciaux), exclut le permis UE de longue durée

# it: Ha diritto all'iscrizione anagrafica
conclusion-registrable = A droit à l'inscription au registre de la population (iscrizione anagrafica)

# it: Dimora abituale o domicilio accertati
conclusion-abode_shown = Lieu d'habitation habituel (dimora abituale) ou domicile établis

# it: Iscrizione in convivenza, su comunicazione del responsabile
conclusion-household_entry = Inscription en ménage collectif (convivenza), sur communication du responsable

# it: Chi firma l'iscrizione
conclusion-entry_signed_by = Qui signe l'inscription

# it: Giorno della dichiarazione valida
conclusion-declared_on = Jour de la déclaration valable

# it: Decorrenza dell'iscrizione
conclusion-entry_effective_from = Jour à partir duquel l'inscription compte

# it: Va nello schedario della popolazione temporanea
conclusion-temporary_list = Va dans le fichier de la population temporaire (schedario)

# it: Cancellazione dall'anagrafe dovuta
conclusion-deletion_due = Radiation du registre de la population obligatoire

# it: Rapporto esaurito
conclusion-relation_closed = Affaire close (rapporto esaurito)

# it: Iscrizione negata con sentenza definitiva il
conclusion-refused_by_judgment_on = Inscription refusée par jugement définitif le

# it: Preavviso di rigetto ricevuto il
conclusion-notice_received = Préavis de rejet reçu le

# it: Osservazioni presentate il
conclusion-observed_on = Observations présentées le

# it: Rifiuto notificato il
conclusion-refused_on = Refus notifié le

# it: Prima dichiarazione rifiutata
conclusion-first_refused_declaration = Première déclaration refusée

# it: Ultima dichiarazione rifiutata
conclusion-newest_refused_declaration = Dernière déclaration refusée

# it: Uscito dal centro il
conclusion-left_centre_on = Sorti du centre le

# it: Invito notificato il
conclusion-invited_on = Invitation notifiée le

# it: Fine del contraddittorio
conclusion-observations_close = Fin de l'échange avec le bureau (contraddittorio)

# it: Ha diritto alla carta d'identità
conclusion-right_to_identity_card = A droit à la carte d'identité

# it: Durata propria della carta d'identità
conclusion-identity_card_lasts = Durée propre à la carte d'identité

# it: Formato della carta per richiedenti asilo
conclusion-applicant_card_format = Format de la carte pour les demandeurs d'asile

# it: Iscrizione obbligatoria e gratuita al Servizio sanitario
conclusion-health_enrolment = Inscription obligatoire et gratuite au Service de santé (Servizio sanitario)

# it: Iscrizione volontaria al Servizio sanitario, a pagamento
conclusion-voluntary_enrolment = Inscription volontaire au Service de santé (Servizio sanitario), payante

# it: Contributo minimo per l'iscrizione volontaria
conclusion-voluntary_enrolment_fee = Contribution minimale pour l'inscription volontaire

# it: Tessera STP: cure urgenti ed essenziali
conclusion-stp_card = Carte STP : soins urgents et essentiels

# it: Il personale sanitario può segnalare
conclusion-may_report_irregular = Le personnel de santé peut signaler

# it: Obbligo e diritto alla scuola
conclusion-compulsory_school = L'école est un devoir et un droit

# it: Accesso alla formazione professionale
conclusion-vocational_training = Accès à la formation professionnelle

# it: Titolo nominato per l'università
conclusion-title_named_for_university = Titre nommé par la loi pour l'université

# it: Università a parità di condizioni con gli italiani
conclusion-university_on_equal_terms = Université aux mêmes conditions que les Italiens

# it: Servizi del centro per l'impiego
conclusion-employment_centre = Services du centre pour l'emploi (centro per l'impiego)

# it: Posto in accoglienza
conclusion-reception_place = Place en accueil

# it: Parità nell'assistenza sociale
conclusion-social_assistance_parity = Égalité dans l'aide sociale

# it: Parità nei soli rami di sicurezza sociale
conclusion-social_security_branches = Égalité dans les seules branches de la sécurité sociale

# it: Assistenza d'urgenza
conclusion-emergency_assistance = Aide d'urgence

# it: Conto di base
conclusion-basic_bank_account = Compte de base (conto di base)

# it: Patrocinio a spese dello Stato
conclusion-legal_aid = Aide juridictionnelle, avocat payé par l'État (patrocinio a spese dello Stato)

# it: Anni di residenza legale per la cittadinanza
conclusion-citizenship_years = Années de résidence légale pour la nationalité

# it: La residenza legale conta dal
conclusion-citizenship_clock_from = La résidence légale compte à partir du

# it: Primo giorno per chiedere la cittadinanza
conclusion-citizenship_earliest = Premier jour pour demander la nationalité

# it: Può dichiarare di voler diventare italiano
conclusion-citizenship_at_eighteen = Peut déclarer vouloir devenir italien

# it: Serve la prova dell'italiano B1
conclusion-citizenship_language = La preuve de l'italien B1 est nécessaire

# it: Contributo per la domanda di cittadinanza
conclusion-citizenship_fee_owed = Contribution pour la demande de nationalité

# it: Dichiarazione dovuta entro il
conclusion-declaration_due_by = Déclaration à faire au plus tard le

# it: Dichiarazione resa il
conclusion-declaration_made_on = Déclaration faite le

# it: Dichiarazione tardiva o mancante
conclusion-declaration_late = Déclaration en retard ou manquante

# it: Violazione del
conclusion-breach_on = Infraction du

# it: Sanzione minima
conclusion-fine_least = Amende minimale

# it: Sanzione massima
conclusion-fine_most = Amende maximale

# it: Iscrizione annullata, posizione precedente ripristinata
conclusion-entry_annulled = Inscription annulée, situation précédente rétablie

# it: Segnalazione all'autorità di pubblica sicurezza
conclusion-report_to_public_security = Signalement à l'autorité de sécurité publique

# it: Certificato di residenza
conclusion-residence_certificate = Certificat de résidence (certificato di residenza)

# it: Costo del certificato allo sportello
conclusion-certificate_cost = Coût du certificat au guichet

# it: Basta l'autocertificazione
conclusion-self_declaration = Une déclaration sur l'honneur (autocertificazione) suffit

# it: Il prefetto può sostituirsi al sindaco
conclusion-prefect_may_replace = Le préfet peut agir à la place du maire

# it: Il prefetto può annullare l'iscrizione
conclusion-prefect_may_annul = Le préfet peut annuler l'inscription

# it: Abuso d'ufficio
conclusion-abuse_of_office = Abus de fonction (abuso d'ufficio)

# it: Omissione di atti d'ufficio
conclusion-refusal_of_office = Omission d'un acte de fonction (omissione di atti d'ufficio)

# it: Chi può assegnare un porto italiano
conclusion-may_assign_port = Qui peut attribuer un port italien

# it: Porto assegnato
conclusion-port_assigned = Port attribué

# it: Al ridosso
conclusion-sheltered = À l'abri

# it: È dovuto un luogo sicuro
conclusion-place_of_safety_due = Un lieu sûr est dû

# it: Chi deve provvedere al luogo sicuro
conclusion-port_due_from = Qui doit assurer le lieu sûr

# it: In attesa al largo
conclusion-standing_off = En attente au large

# it: Può essere vietato l'ingresso
conclusion-ban_possible = L'entrée peut être interdite

# it: Divieto in vigore
conclusion-ban_in_force = Interdiction en vigueur

# it: Divieto violato
conclusion-ban_broken = Interdiction violée

# it: Sanzione per la violazione
conclusion-fined = Sanction pour l'infraction

# it: Sanzione, minimo
conclusion-fine_from = Sanction, minimum

# it: Sanzione, massimo
conclusion-fine_to = Sanction, maximum

# it: Confisca della nave
conclusion-ship_confiscated = Confiscation du navire

# it: Fermo della nave per la violazione
conclusion-ship_detained_for = Immobilisation du navire pour l'infraction

# it: Informazioni non date o indicazioni non seguite
conclusion-instructions_breached = Informations non données ou instructions non suivies

# it: Titolo posseduto
conclusion-title_held = Titre possédé

# it: Regolarmente soggiornante
conclusion-lawful_stay = En séjour régulier

# it: Espellibile
conclusion-removable = Peut être expulsé

# it: Permesso valido
conclusion-valid_permit = Permis valable

# it: Titolo del permesso valido
conclusion-permit_in_hand = Titre du permis valable

# it: Ultima scadenza
conclusion-last_expiry = Dernière expiration

# it: Il permesso vale fino al
conclusion-runs_until = Le permis est valable jusqu'au

# it: Il permesso vale, o valeva, fino al
conclusion-runs_or_ran_until = Le permis est valable, ou était valable, jusqu'au

# it: Permesso rinnovato il
conclusion-renewed_on = Permis renouvelé le

# it: Rinnovo o conversione in corso
conclusion-renewal_pending = Renouvellement ou conversion en cours

# it: Titolo in rinnovo
conclusion-title_under_renewal = Titre en renouvellement

# it: Maggiorenne
conclusion-adult = Majeur

# it: Ultimo titolo posseduto
conclusion-title_last_held = Dernier titre possédé

# it: Titolo da rinnovare
conclusion-title_to_renew = Titre à renouveler

# it: Titolo di cui si tratta
conclusion-title_in_question = Titre dont il s'agit

# it: Rinnovabile
conclusion-renewable = Renouvelable

# it: Convertibile in permesso di lavoro
conclusion-convertible_to_work = Peut se convertir en permis de travail

# it: Durata del titolo
conclusion-title_lasts = Durée du titre

# it: Può lavorare
conclusion-may_work = Peut travailler

# it: Spetta il permesso per cure mediche
conclusion-medical_care_due = Droit au permis pour soins médicaux

# it: Spetta il permesso per gravidanza o parto recente
conclusion-pregnancy_permit_due = Droit au permis pour grossesse ou accouchement récent

# it: Spetta il permesso per calamità
conclusion-calamity_due = Droit au permis pour catastrophe (calamità)

# it: Spetta il permesso per atti di valore civile
conclusion-civil_value_due = Droit au permis pour actes de valeur civile

# it: Spetta il permesso di protezione sociale
conclusion-social_protection_due = Droit au permis de protection sociale

# it: Spetta il permesso per violenza domestica
conclusion-domestic_violence_due = Droit au permis pour violence domestique

# it: Spetta il permesso per sfruttamento lavorativo
conclusion-labour_exploitation_due = Droit au permis pour exploitation au travail

# it: Spetta il permesso temporaneo dell'emersione 2020
conclusion-regularisation_due = Droit au permis temporaire de la régularisation 2020 (emersione)

# it: Spetta il permesso di lavoro dell'emersione 2020
conclusion-regularisation_by_employer_due = Droit au permis de travail de la régularisation 2020 (emersione)

# it: Emersione chiesta il
conclusion-regularisation_asked_on = Régularisation (emersione) demandée le

# it: Spetta la protezione temporanea
conclusion-temporary_protection_due = Droit à la protection temporaire

# it: Spetta il permesso per attesa occupazione
conclusion-job_seeking_due = Droit au permis pour recherche d'emploi (attesa occupazione)

# it: Primo rilascio chiesto il
conclusion-typed_title_asked_on = Première délivrance demandée le

# it: Durata massima del titolo
conclusion-title_lasts_at_most = Durée maximale du titre

# it: Il titolo spetta anche ai familiari
conclusion-title_covers_family = Le titre est dû aussi aux membres de la famille

# it: Il permesso porta la dicitura «casi speciali»
conclusion-marked_special_cases = Le permis porte la mention « casi speciali » (cas spéciaux)

# it: La legge porta il titolo fino al
conclusion-title_runs_to = La loi prolonge le titre jusqu'au

# it: Assegno di inclusione senza i requisiti di residenza
conclusion-inclusion_allowance_without_residence = Allocation d'inclusion (assegno di inclusione) sans les conditions de résidence

# it: Nessun contributo per il permesso
conclusion-no_contribution = Aucune contribution pour le permis

# it: Provvedere o spiegare il ritardo
# missed: Il silenzio oltre i trenta giorni può essere reato (art. 328, comma 2)
deadline-answer_the_written_request = Agir ou expliquer le retard
    .missed = Le silence au-delà des trente jours peut être un délit (art. 328, comma 2)

# it: Ricorrere al tribunale contro il diniego di protezione speciale o casi speciali
# missed: Il diniego diventa definitivo
deadline-appeal_special_permit = Faire recours au tribunal contre le refus de protection spéciale ou de cas spéciaux (casi speciali)
    .missed = Le refus devient définitif

# it: Ricorrere dall'estero contro il diniego di protezione speciale o casi speciali
# missed: Il diniego diventa definitivo
deadline-appeal_special_permit_from_abroad = Faire recours depuis l'étranger contre le refus de protection spéciale ou de cas spéciaux (casi speciali)
    .missed = Le refus devient définitif

# it: Decidere sulla cittadinanza
# missed: La domanda resta in piedi: si può agire contro il silenzio (TAR)
deadline-decide_citizenship_in_48_months = Décider sur la nationalité
    .missed = La demande reste valable : on peut agir contre le silence (TAR)

# it: Decisione della Commissione, procedura accelerata (comma 1)
# missed: Può rivivere la procedura ordinaria
deadline-accelerated_decision = Décision de la Commission, procédure accélérée (comma 1)
    .missed = La procédure ordinaire peut revenir

# it: Audizione, procedura accelerata (comma 2)
# missed: Può rivivere la procedura ordinaria
deadline-accelerated_interview = Audition, procédure accélérée (comma 2)
    .missed = La procédure ordinaire peut revenir

# it: Decisione dopo l'audizione, procedura accelerata (comma 2)
# missed: Può rivivere la procedura ordinaria
deadline-decision_after_interview = Décision après l'audition, procédure accélérée (comma 2)
    .missed = La procédure ordinaire peut revenir

# it: Esame preliminare della domanda reiterata
# missed: La domanda resta da esaminare
deadline-repeat_claim_looked_at = Examen préliminaire de la demande réitérée
    .missed = La demande reste à examiner

# it: Il responsabile comunica l'uscita
# missed: La persona resta iscritta finché non viene cancellata
deadline-manager_reports_departure_2020 = Le responsable communique la sortie
    .missed = La personne reste inscrite tant qu'elle n'est pas radiée

# it: Ricorrere contro il rigetto: frontiera o Paese sicuro
# missed: Il rigetto diventa definitivo: resta la domanda reiterata, con elementi nuovi
deadline-asylum_appeal_seven_days = Faire recours contre le rejet : frontière ou pays sûr
    .missed = Le rejet devient définitif : il reste la demande réitérée, avec des éléments nouveaux

# it: Lo Sportello unico dà il nulla osta
# missed: Si può chiedere conto per iscritto e andare in giudizio
deadline-clearance_in_a_hundred_and_fifty_days = Le guichet unique (Sportello unico) donne l'autorisation (nulla osta)
    .missed = On peut demander des comptes par écrit et aller devant le juge

# it: Ricorrere al giudice di pace contro l'espulsione
# missed: Il ricorso è inammissibile
deadline-appeal_expulsion_2026 = Faire recours au juge de paix contre l'expulsion
    .missed = Le recours est irrecevable (inammissibile)

# it: Ricorrere contro l'espulsione: il giorno prudente
# missed: Restano, per quanto si sa, i trenta giorni
deadline-appeal_expulsion_2026_prudent = Faire recours contre l'expulsion : le jour prudent
    .missed = Il reste, d'après ce qu'on sait, les trente jours

# it: Ricorrere dall'estero contro l'espulsione
# missed: Il ricorso è inammissibile
deadline-appeal_expulsion_2026_from_abroad = Faire recours depuis l'étranger contre l'expulsion
    .missed = Le recours est irrecevable (inammissibile)

# it: Ricorrere dall'estero contro l'espulsione: il giorno prudente
# missed: Restano, per quanto si sa, i sessanta giorni
deadline-appeal_expulsion_2026_from_abroad_prudent = Faire recours depuis l'étranger contre l'expulsion : le jour prudent
    .missed = Il reste, d'après ce qu'on sait, les soixante jours

# it: Iscrivere nel registro
# missed: L'iscrizione è in ritardo; il silenzio non la nega
deadline-enter_within_two_working_days = Inscrire dans le registre
    .missed = L'inscription est en retard ; le silence ne la refuse pas

# it: Ricorrere al TAR contro il diniego del permesso
# missed: Resta il ricorso straordinario entro centoventi giorni, o una nuova domanda
deadline-appeal_to_tar = Faire recours au TAR contre le refus du permis
    .missed = Il reste le recours extraordinaire dans les cent vingt jours, ou une nouvelle demande

# it: Agire al TAR contro il silenzio dell'ufficio
# missed: Si può presentare una nuova domanda
deadline-action_against_silence = Agir au TAR contre le silence du bureau
    .missed = On peut présenter une nouvelle demande

# it: Depositare il ricorso al TAR
# missed: Il ricorso è irricevibile
deadline-deposit_at_tar = Déposer le recours au TAR
    .missed = Le recours ne peut pas être reçu (irricevibile)

# it: Appellare al Consiglio di Stato, dalla notifica della sentenza
# missed: La sentenza diventa definitiva
deadline-appeal_to_council_of_state = Faire appel au Conseil d'État (Consiglio di Stato), à partir de la notification du jugement
    .missed = Le jugement devient définitif

# it: Appellare al Consiglio di Stato, dalla pubblicazione della sentenza
# missed: La sentenza diventa definitiva
deadline-appeal_to_council_of_state_unserved = Faire appel au Conseil d'État (Consiglio di Stato), à partir de la publication du jugement
    .missed = Le jugement devient définitif

# it: Ultimo giorno senza diritto al lavoro
# missed: Dal giorno dopo può lavorare
deadline-sixty_days_before_work = Dernier jour sans droit au travail
    .missed = Dès le lendemain, la personne peut travailler

# it: Ricorrere al TAR contro la revoca dell'accoglienza
# missed: La revoca diventa definitiva
deadline-appeal_reception_withdrawal = Faire recours au TAR contre le retrait de l'accueil
    .missed = Le retrait devient définitif

# it: La questura registra la domanda di protezione
# missed: Diffida alla questura; poi il giudice
deadline-claim_recorded = La Questura enregistre la demande de protection
    .missed = Mise en demeure à la Questura (diffida) ; puis le juge

# it: La questura registra la domanda espressa alla frontiera
# missed: Diffida alla questura; poi il giudice
deadline-claim_recorded_from_border = La Questura enregistre la demande exprimée à la frontière
    .missed = Mise en demeure à la Questura (diffida) ; puis le juge

# it: La questura registra la domanda, arrivi numerosi
# missed: Diffida alla questura; poi il giudice
deadline-claim_recorded_when_many = La Questura enregistre la demande, arrivées nombreuses
    .missed = Mise en demeure à la Questura (diffida) ; puis le juge

# it: La questura registra la domanda espressa alla frontiera, arrivi numerosi
# missed: Diffida alla questura; poi il giudice
deadline-claim_recorded_from_border_when_many = La Questura enregistre la demande exprimée à la frontière, arrivées nombreuses
    .missed = Mise en demeure à la Questura (diffida) ; puis le juge

# it: Il termine più breve che la procedura accelerata poteva avere, testi fino al 21 ottobre 2020
# missed: Forse il termine era più lungo: i testi non sono stati letti
deadline-accelerated_terms_before_2020 = Le délai le plus court que la procédure accélérée pouvait avoir, textes jusqu'au 21 octobre 2020
    .missed = Le délai était peut-être plus long : les textes n'ont pas été lus

# it: Ricorrere al giudice di pace contro l'espulsione
# missed: Il ricorso è inammissibile
deadline-appeal_expulsion = Faire recours au juge de paix contre l'expulsion
    .missed = Le recours est irrecevable (inammissibile)

# it: Ricorrere dall'estero contro l'espulsione
# missed: Il ricorso è inammissibile
deadline-appeal_expulsion_from_abroad = Faire recours depuis l'étranger contre l'expulsion
    .missed = Le recours est irrecevable (inammissibile)

# it: Ricorrere contro il rigetto della protezione (rito del 2011)
# missed: Il rigetto diventa definitivo
deadline-asylum_appeal_thirty_days_2011 = Faire recours contre le rejet de la protection (procédure de 2011)
    .missed = Le rejet devient définitif

# it: Ricorrere contro il rigetto, procedura accelerata (rito del 2011)
# missed: Il rigetto diventa definitivo
deadline-asylum_appeal_fifteen_days_2011 = Faire recours contre le rejet, procédure accélérée (procédure de 2011)
    .missed = Le rejet devient définitif

# it: Ricorrere dall'estero contro il rigetto (rito del 2011)
# missed: Il rigetto diventa definitivo
deadline-asylum_appeal_sixty_days_2011 = Faire recours depuis l'étranger contre le rejet (procédure de 2011)
    .missed = Le rejet devient définitif

# it: Ricorrere contro il trasferimento in un altro Stato
# missed: Il trasferimento diventa definitivo
deadline-appeal_transfer = Faire recours contre le transfert vers un autre État
    .missed = Le transfert devient définitif

# it: Chiedere il primo permesso
# missed: La domanda resta possibile per gravi motivi; senza, espulsione possibile
deadline-ask_first_permit = Demander le premier permis
    .missed = La demande reste possible pour raisons graves ; sinon, expulsion possible

# it: Chiedere il rinnovo del permesso
# missed: La domanda resta possibile
deadline-ask_renewal = Demander le renouvellement du permis
    .missed = La demande reste possible

# it: L'ufficio decide sulla domanda di permesso
# missed: Si può agire contro il silenzio (TAR)
deadline-permit_decided = Le bureau décide sur la demande de permis
    .missed = On peut agir contre le silence (TAR)

# it: Comunicare alla Questura il nuovo indirizzo
# missed: La comunicazione resta dovuta
deadline-tell_questura_of_new_address = Communiquer à la Questura la nouvelle adresse
    .missed = La communication reste obligatoire

# it: La Questura risponde sul lungo periodo
# missed: Si può agire contro il silenzio (TAR)
deadline-long_term_answer = La Questura répond sur le séjour de longue durée
    .missed = On peut agir contre le silence (TAR)

# it: Ultimo giorno per chiedere il rinnovo senza rischio di espulsione
# missed: Espulsione possibile; la domanda va comunque esaminata
deadline-ask_renewal_late = Dernier jour pour demander le renouvellement sans risque d'expulsion
    .missed = Expulsion possible ; la demande doit quand même être examinée

# it: Partenza volontaria: il termine più breve
# missed: Conta il giorno scritto nel decreto
deadline-leave_at_the_earliest = Départ volontaire : le délai le plus court
    .missed = C'est le jour écrit dans le décret qui compte

# it: Partenza volontaria: il termine più lungo, salvo proroga
# missed: Accompagnamento coattivo possibile
deadline-leave_at_the_latest = Départ volontaire : le délai le plus long, sauf prolongation
    .missed = Accompagnement forcé possible

# it: La questura trasmette l'accompagnamento al giudice di pace (48 ore)
# missed: Il provvedimento perde efficacia
deadline-escort_told_to_the_judge = La Questura transmet l'accompagnement au juge de paix (48 heures)
    .missed = La mesure perd son effet

# it: Il giudice di pace decide sulla convalida (altre 48 ore)
# missed: Il provvedimento perde efficacia
deadline-escort_validated = Le juge de paix décide sur la validation (convalida) (48 heures de plus)
    .missed = La mesure perd son effet

# it: Ricorrere al TAR Lazio contro l'espulsione del ministro
# missed: L'espulsione diventa definitiva
deadline-appeal_minister_expulsion = Faire recours au TAR Lazio contre l'expulsion du ministre
    .missed = L'expulsion devient définitive

# it: Divieto di rientro: fine più vicina
# missed: Conta la durata scritta nel decreto
deadline-ban_ends_at_the_earliest = Interdiction de retour : fin la plus proche
    .missed = C'est la durée écrite dans le décret qui compte

# it: Divieto di rientro: fine più lontana, salvo motivi di sicurezza
# missed: Dopo questo giorno il divieto è finito, salvo motivi di sicurezza
deadline-ban_ends_at_the_latest = Interdiction de retour : fin la plus lointaine, sauf raisons de sécurité
    .missed = Après ce jour l'interdiction est finie, sauf raisons de sécurité

# it: La questura trasmette il trattenimento al giudice (48 ore)
# missed: La persona va rilasciata
deadline-detention_told_to_the_judge = La Questura transmet la rétention (trattenimento) au juge (48 heures)
    .missed = La personne doit être libérée

# it: Il giudice decide sulla convalida del trattenimento (altre 48 ore)
# missed: La persona va rilasciata
deadline-detention_validated = Le juge décide sur la validation (convalida) de la rétention (48 heures de plus)
    .missed = La personne doit être libérée

# it: Lo Sportello unico dà il nulla osta
# missed: Si può chiedere conto per iscritto e andare in giudizio
deadline-clearance_in_ninety_days = Le guichet unique (Sportello unico) donne l'autorisation (nulla osta)
    .missed = On peut demander des comptes par écrit et aller devant le juge

# it: Ultimo giorno per chiedere la coesione familiare
# missed: Resta il ricongiungimento dall'estero
deadline-ask_cohesion = Dernier jour pour demander la cohésion familiale (coesione familiare)
    .missed = Il reste le regroupement depuis l'étranger

# it: Il prefetto decide; poi il silenzio vale rigetto
# missed: Il ricorso vale come respinto; resta il giudice ordinario
deadline-prefect_decides = Le préfet décide ; ensuite le silence vaut rejet
    .missed = Le recours est considéré comme rejeté ; il reste le juge ordinaire

# it: Ricorso straordinario al Presidente della Repubblica
# missed: L'atto diventa definitivo; resta una nuova domanda
deadline-appeal_to_the_president = Recours extraordinaire au Président de la République
    .missed = L'acte devient définitif ; il reste une nouvelle demande

# it: Convertire il permesso: dalla fine del termine per impugnare
# missed: Questa conversione è chiusa; si può chiedere un altro titolo
deadline-convert_after_the_appeal_term = Convertir le permis : à partir de la fin du délai pour contester
    .missed = Cette conversion est fermée ; on peut demander un autre titre

# it: Convertire il permesso: dalla sospensiva negata
# missed: Questa conversione è chiusa; si può chiedere un altro titolo
deadline-convert_after_suspension_refused = Convertir le permis : à partir du refus de suspension
    .missed = Cette conversion est fermée ; on peut demander un autre titre

# it: Convertire il permesso: dal rigetto del ricorso
# missed: Questa conversione è chiusa; si può chiedere un altro titolo
deadline-convert_after_the_dismissal = Convertir le permis : à partir du rejet du recours
    .missed = Cette conversion est fermée ; on peut demander un autre titre

# it: Il parere si può chiedere dal
# missed: Si può chiedere anche dopo
deadline-ask_the_opinion_from = L'avis peut se demander à partir du
    .missed = On peut le demander aussi après

# it: Ultimo giorno per chiedere il parere
# missed: La domanda va comunque esaminata
deadline-ask_the_opinion_by = Dernier jour pour demander l'avis
    .missed = La demande doit quand même être examinée

# it: Rinnovare la dichiarazione di dimora abituale
# missed: Nessuna cancellazione per questo solo; possibile sanzione
deadline-renew_declaration_of_abode = Renouveler la déclaration du lieu d'habitation habituel (dimora abituale)
    .missed = Pas de radiation pour cela seulement ; amende possible

# it: Rinnovare la dichiarazione dopo l'invito
# missed: Cancellazione dall'anagrafe
deadline-comply_with_invitation = Renouveler la déclaration après l'invitation
    .missed = Radiation du registre de la population (anagrafe)

# it: Comunicare la cancellazione
# missed: La cancellazione vale lo stesso
deadline-report_the_deleted = Communiquer la radiation
    .missed = La radiation est valable quand même

# it: Dichiarare la residenza
# missed: La dichiarazione resta possibile e dovuta; possibile sanzione
deadline-declare_residence = Déclarer la résidence
    .missed = La déclaration reste possible et obligatoire ; amende possible

# it: Notificare il provvedimento d'ufficio
# missed: L'atto vale; il termine per ricorrere corre dalla notifica
deadline-notify_ex_officio_entry = Notifier la décision prise d'office
    .missed = L'acte est valable ; le délai de recours commence à la notification

# it: Il silenzio conferma la dichiarazione
# missed: Quanto dichiarato vale come vero dal giorno della dichiarazione
deadline-silence_confirms = Le silence confirme la déclaration
    .missed = Ce qui est déclaré vaut comme vrai à partir du jour de la déclaration

# it: Il certificato scade
# missed: Serve un certificato nuovo
deadline-certificate_expires = Le certificat expire
    .missed = Il faut un nouveau certificat

# it: Comunicare l'iscrizione alla Questura
# missed: L'iscrizione resta valida
deadline-tell_questura_of_entry = Communiquer l'inscription à la Questura
    .missed = L'inscription reste valable

# it: Rinnovare la tessera STP
# missed: La tessera si richiede di nuovo; le cure restano dovute
deadline-renew_stp_card = Renouveler la carte STP
    .missed = La carte se demande de nouveau ; les soins restent dus

# it: Ricorso al prefetto
# missed: Resta il giudice ordinario, senza termine breve
deadline-appeal_to_prefect = Recours au préfet
    .missed = Il reste le juge ordinaire, sans délai court

# it: Decidere sulla cittadinanza
# missed: Il termine può arrivare a trentasei mesi
deadline-decide_citizenship_in_24_months = Décider sur la nationalité
    .missed = Le délai peut aller jusqu'à trente-six mois

# it: Decidere sulla cittadinanza, con proroga
# missed: La domanda resta in piedi: si può agire contro il silenzio (TAR)
deadline-decide_citizenship_at_most = Décider sur la nationalité, avec prolongation
    .missed = La demande reste valable : on peut agir contre le silence (TAR)

# it: Rispondere alle note del Ministero sulla sospensiva
# missed: Il giudice decide senza la replica
deadline-suspension_reply = Répondre aux notes du ministère sur la suspension (sospensiva)
    .missed = Le juge décide sans la réponse

# it: Reclamo in corte d'appello sulla sospensiva
# missed: L'ordinanza sulla sospensiva resta ferma
deadline-suspension_complaint = Réclamation (reclamo) à la cour d'appel sur la suspension (sospensiva)
    .missed = L'ordonnance sur la suspension reste valable

# it: La corte d'appello decide sul reclamo
# missed: La decisione resta dovuta
deadline-suspension_complaint_decided = La cour d'appel décide sur la réclamation (reclamo)
    .missed = La décision reste due

# it: Presentare osservazioni
# missed: L'ufficio può rifiutare
deadline-observations_on_notice = Présenter des observations
    .missed = Le bureau peut refuser

# it: I quarantacinque giorni, che il preavviso non ferma
# missed: Se il preavviso è partito in tempo, la verifica continua
deadline-silence_despite_notice = Les quarante-cinq jours, que le préavis n'arrête pas
    .missed = Si le préavis est parti à temps, la vérification continue

# it: I quarantacinque giorni, che il preavviso interrompe
# missed: Quanto dichiarato vale come vero dal giorno della dichiarazione
deadline-silence_interrupted = Les quarante-cinq jours, que le préavis interrompt
    .missed = Ce qui est déclaré vaut comme vrai à partir du jour de la déclaration

# it: I quarantacinque giorni, che il preavviso sospende
# missed: Quanto dichiarato vale come vero dal giorno della dichiarazione
deadline-silence_suspended = Les quarante-cinq jours, que le préavis suspend
    .missed = Ce qui est déclaré vaut comme vrai à partir du jour de la déclaration

# it: Annullare d'ufficio
# missed: L'ufficio non può più annullarlo, salvo dichiarazioni false accertate in giudizio
deadline-office_annuls_its_act = Annuler d'office
    .missed = Le bureau ne peut plus l'annuler, sauf fausses déclarations établies par un jugement

# it: Annullare d'ufficio
# missed: L'ufficio non può più annullarlo, salvo dichiarazioni false accertate in giudizio
deadline-office_annuls_its_act_2021 = Annuler d'office
    .missed = Le bureau ne peut plus l'annuler, sauf fausses déclarations établies par un jugement

# it: Il responsabile comunica l'uscita
# missed: La persona resta iscritta finché non viene cancellata
deadline-manager_reports_departure = Le responsable communique la sortie
    .missed = La personne reste inscrite tant qu'elle n'est pas radiée

# it: Ricorrere contro il rigetto della protezione
# missed: Il rigetto diventa definitivo: resta la domanda reiterata, con elementi nuovi
deadline-asylum_appeal_thirty_days = Faire recours contre le rejet de la protection
    .missed = Le rejet devient définitif : il reste la demande réitérée, avec des éléments nouveaux

# it: Ricorrere contro il rigetto, procedura accelerata o persona trattenuta
# missed: Il rigetto diventa definitivo: resta la domanda reiterata, con elementi nuovi
deadline-asylum_appeal_fifteen_days = Faire recours contre le rejet, procédure accélérée ou personne retenue (en détention)
    .missed = Le rejet devient définitif : il reste la demande réitérée, avec des éléments nouveaux

# it: Ricorrere dall'estero contro il rigetto
# missed: Il rigetto diventa definitivo
deadline-asylum_appeal_sixty_days = Faire recours depuis l'étranger contre le rejet
    .missed = Le rejet devient définitif

# it: Ricorrere in Cassazione contro il decreto del tribunale
# missed: Il decreto diventa definitivo
deadline-asylum_cassation = Faire recours en Cassation (Corte di cassazione) contre le décret du tribunal
    .missed = Le décret devient définitif

# it: Chiedere al tribunale il prosieguo amministrativo
# missed: In pratica il tribunale non la accoglie più
deadline-ask_continued_care = Demander au tribunal le suivi prolongé (prosieguo amministrativo)
    .missed = En pratique le tribunal ne l'accepte plus

# it: Ricorrere contro il rigetto, procedura di frontiera
# missed: Il rigetto diventa definitivo
deadline-asylum_appeal_fourteen_days = Faire recours contre le rejet, procédure de frontière
    .missed = Le rejet devient définitif

# it: Dichiarare la presenza
# missed: Espulsione possibile, salvo forza maggiore
deadline-declare_presence = Déclarer la présence
    .missed = Expulsion possible, sauf force majeure

# it: Dichiarare di voler acquistare la cittadinanza
# missed: Resta la domanda per residenza
deadline-declare_citizenship_at_eighteen = Déclarer vouloir obtenir la nationalité
    .missed = Il reste la demande par résidence

# it: Decidere sulla cittadinanza
# missed: La domanda resta in piedi: si può agire contro il silenzio (TAR)
deadline-decide_citizenship_in_730_days = Décider sur la nationalité
    .missed = La demande reste valable : on peut agir contre le silence (TAR)

# it: Chiedere il permesso per calamità
# at: Questura
# needs-calamity_at_home: Una calamità come la chiede la legge impedisce il rientro
# paper-1: Passaporto o altro documento, se c'è
# paper-2: Quattro fotografie formato tessera
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_calamity = Demander le permis pour catastrophe (calamità)
    .at = Questura
    .needs-calamity_at_home = Une catastrophe comme la loi le demande empêche le retour
    .paper-1 = Passeport ou autre document, s'il y en a
    .paper-2 = Quatre photos d'identité
    .appeal = Tribunal, section spécialisée en immigration, dans les trente jours après la notification (soixante depuis l'étranger)

# it: Chiedere il permesso per cure mediche
# at: Questura
# needs-grave_condition: Condizioni di salute gravi quanto chiede la legge, certificate
# paper-1: Certificato di una struttura sanitaria pubblica o di un medico convenzionato
# paper-2: Passaporto o altro documento, se c'è
# paper-3: Quattro fotografie formato tessera
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_medical_care = Demander le permis pour soins médicaux
    .at = Questura
    .needs-grave_condition = État de santé aussi grave que la loi le demande, certifié
    .paper-1 = Certificat d'une structure de santé publique ou d'un médecin conventionné
    .paper-2 = Passeport ou autre document, s'il y en a
    .paper-3 = Quatre photos d'identité
    .appeal = Tribunal, section spécialisée en immigration, dans les trente jours après la notification (soixante depuis l'étranger)

# it: Chiedere asilo, e con esso la protezione speciale
# at: Questura, poi Commissione territoriale
# needs-foreigner: Cittadinanza di uno Stato terzo, o nessuna
# needs-risk_at_home: Un rischio di persecuzione o di tortura al ritorno
# paper-1: Passaporto o altro documento, se c'è
# paper-2: Quattro fotografie e un indirizzo dove ricevere le lettere
# appeal: Tribunale, sezione specializzata: 30 giorni, meno nelle procedure accelerate
path-special_protection_by_asylum_claim = Demander l'asile, et avec lui la protection spéciale
    .at = Questura, puis Commission territoriale (Commissione territoriale)
    .needs-foreigner = Nationalité d'un pays tiers, ou aucune
    .needs-risk_at_home = Un risque de persécution ou de torture en cas de retour
    .paper-1 = Passeport ou autre document, s'il y en a
    .paper-2 = Quatre photos et une adresse où recevoir les lettres
    .appeal = Tribunal, section spécialisée : 30 jours, moins dans les procédures accélérées

# it: Avere il permesso «casi speciali»
# at: Questura
# needs-asked_before: Una domanda di protezione prima del 5 ottobre 2018
# needs-due: I motivi umanitari riconosciuti dalla Commissione o dal giudice
# paper-1: La decisione della Commissione o del giudice
# paper-2: Quattro fotografie
# appeal: Tribunale, sezione specializzata, entro 30 giorni dalla notifica
path-have_the_special_cases_permit = Avoir le permis « casi speciali » (cas spéciaux)
    .at = Questura
    .needs-asked_before = Une demande de protection avant le 5 octobre 2018
    .needs-due = Les motifs humanitaires reconnus par la Commission ou par le juge
    .paper-1 = La décision de la Commission ou du juge
    .paper-2 = Quatre photos
    .appeal = Tribunal, section spécialisée, dans les 30 jours après la notification

# it: Dalla protezione speciale al lavoro
# at: Questura
# needs-special_permit: Un permesso per protezione speciale valido
# needs-option_kept: Il permesso si può ancora convertire
# needs-job: Un lavoro, o un contratto
# needs-passport: Un passaporto valido o documento equivalente
# paper-1: Modulo postale (kit), con il permesso
# paper-2: Passaporto o documento equivalente
# paper-3: Contratto di lavoro o apertura dell'attività
# appeal: TAR, entro 60 giorni dalla notifica
path-special_protection_to_work = De la protection spéciale au travail
    .at = Questura
    .needs-special_permit = Un permis de protection spéciale valable
    .needs-option_kept = Le permis peut encore se convertir
    .needs-job = Un travail, ou un contrat
    .needs-passport = Un passeport valable ou un document équivalent
    .paper-1 = Formulaire postal (kit), avec le permis
    .paper-2 = Passeport ou document équivalent
    .paper-3 = Contrat de travail ou ouverture de l'activité
    .appeal = TAR, dans les 60 jours après la notification

# it: Chiedere asilo, e con esso la protezione speciale
# at: Questura, poi Commissione territoriale
# needs-foreigner: Cittadinanza di uno Stato terzo, o nessuna
# needs-ground: Un rischio al ritorno, o la vita privata e familiare in Italia
# paper-1: Passaporto o altro documento, se c'è
# paper-2: Quattro fotografie e un indirizzo dove ricevere le lettere
# appeal: Tribunale, sezione specializzata: 30 giorni, meno nelle procedure accelerate
path-wider_protection_by_asylum_claim = Demander l'asile, et avec lui la protection spéciale
    .at = Questura, puis Commission territoriale (Commissione territoriale)
    .needs-foreigner = Nationalité d'un pays tiers, ou aucune
    .needs-ground = Un risque en cas de retour, ou la vie privée et familiale en Italie
    .paper-1 = Passeport ou autre document, s'il y en a
    .paper-2 = Quatre photos et une adresse où recevoir les lettres
    .appeal = Tribunal, section spécialisée : 30 jours, moins dans les procédures accélérées

# it: Chiedere la protezione speciale al Questore
# at: Questura
# needs-door_open: La domanda diretta è ancora possibile
# needs-ground: Un motivo: la vita privata e familiare in Italia, o un rischio al ritorno
# paper-1: Passaporto o altro documento
# paper-2: Prove della vita in Italia: lavoro, casa, famiglia, studi, cure
# appeal: Tribunale, sezione specializzata, entro 30 giorni dalla notifica
path-ask_the_questore = Demander la protection spéciale au Questore
    .at = Questura
    .needs-door_open = La demande directe est encore possible
    .needs-ground = Un motif : la vie privée et familiale en Italie, ou un risque en cas de retour
    .paper-1 = Passeport ou autre document
    .paper-2 = Preuves de la vie en Italie : travail, maison, famille, études, soins
    .appeal = Tribunal, section spécialisée, dans les 30 jours après la notification

# it: Chiedere il permesso per sfruttamento lavorativo
# at: Questura
# needs-due: Sfruttamento accertato, contributo alle indagini, proposta o parere
# paper-1: Proposta dell'autorità giudiziaria, o atti dell'ispettorato del lavoro
# paper-2: Passaporto o altro documento, se c'è
# paper-3: Quattro fotografie formato tessera
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_labour_exploitation = Demander le permis pour exploitation au travail
    .at = Questura
    .needs-due = Exploitation établie, aide à l'enquête, proposition ou avis
    .paper-1 = Proposition de l'autorité judiciaire, ou actes de l'inspection du travail (ispettorato del lavoro)
    .paper-2 = Passeport ou autre document, s'il y en a
    .paper-3 = Quatre photos d'identité
    .appeal = Tribunal, section spécialisée en immigration, dans les trente jours après la notification (soixante depuis l'étranger)

# it: Chiedere asilo, e con esso la protezione speciale
# at: Questura, poi Commissione territoriale
# needs-foreigner: Cittadinanza di uno Stato terzo, o nessuna
# needs-ground: Un rischio al ritorno, o un obbligo dello Stato
# paper-1: Passaporto o altro documento, se c'è
# paper-2: Quattro fotografie e un indirizzo dove ricevere le lettere
# appeal: Tribunale, sezione specializzata: 30 giorni, meno nelle procedure accelerate
path-protection_by_asylum_claim_2023 = Demander l'asile, et avec lui la protection spéciale
    .at = Questura, puis Commission territoriale (Commissione territoriale)
    .needs-foreigner = Nationalité d'un pays tiers, ou aucune
    .needs-ground = Un risque en cas de retour, ou une obligation de l'État
    .paper-1 = Passeport ou autre document, s'il y en a
    .paper-2 = Quatre photos et une adresse où recevoir les lettres
    .appeal = Tribunal, section spécialisée : 30 jours, moins dans les procédures accélérées

# it: Chiedere asilo, e con esso la tutela della vita privata e familiare
# at: Questura, poi Commissione territoriale
# needs-foreigner: Cittadinanza di uno Stato terzo, o nessuna
# needs-life_here: L'allontanamento violerebbe la vita privata o familiare
# paper-1: Passaporto o altro documento, se c'è
# paper-2: Prove della vita in Italia: lavoro, casa, famiglia, studi, cure
# appeal: Tribunale, sezione specializzata: 30 giorni, meno nelle procedure accelerate
path-private_life_by_asylum_claim = Demander l'asile, et avec lui la protection de la vie privée et familiale
    .at = Questura, puis Commission territoriale (Commissione territoriale)
    .needs-foreigner = Nationalité d'un pays tiers, ou aucune
    .needs-life_here = L'éloignement violerait la vie privée ou familiale
    .paper-1 = Passeport ou autre document, s'il y en a
    .paper-2 = Preuves de la vie en Italie : travail, maison, famille, études, soins
    .appeal = Tribunal, section spécialisée : 30 jours, moins dans les procédures accélérées

# it: La protezione speciale chiesta in tempo
# at: Questura
# needs-asked_in_time: Chiesta, o invito ricevuto, entro l'11 marzo 2023
# needs-due: I motivi riconosciuti
# paper-1: La decisione, o il parere della Commissione
# paper-2: Quattro fotografie
# appeal: Tribunale, sezione specializzata, entro 30 giorni dalla notifica
path-special_protection_under_the_old_law = La protection spéciale demandée à temps
    .at = Questura
    .needs-asked_in_time = Demandée, ou invitation reçue, au plus tard le 11 mars 2023
    .needs-due = Les motifs reconnus
    .paper-1 = La décision, ou l'avis de la Commission
    .paper-2 = Quatre photos
    .appeal = Tribunal, section spécialisée, dans les 30 jours après la notification

# it: Chiedere il permesso temporaneo dell'emersione 2020
# at: Questura
# needs-due: Permesso scaduto dal 31 ottobre 2019, presenza, lavoro nei settori
# paper-1: Permesso scaduto
# paper-2: Prove del lavoro svolto nei settori
# appeal: TAR, entro sessanta giorni
path-ask_for_regularisation = Demander le permis temporaire de la régularisation 2020 (emersione)
    .at = Questura
    .needs-due = Permis expiré à partir du 31 octobre 2019, présence, travail dans les secteurs
    .paper-1 = Permis expiré
    .paper-2 = Preuves du travail fait dans les secteurs
    .appeal = TAR, dans les soixante jours

# it: Emersione con la dichiarazione del datore di lavoro
# at: Sportello unico per l'immigrazione
# needs-window_open: Finestra aperta, e presenza prima dell'8 marzo 2020
# needs-presence_proved: Presenza provata
# needs-sector: Lavoro in un settore dell'elenco
# needs-employer: Reddito del datore di lavoro
# paper-1: Documento di un ufficio pubblico che prova la presenza
# appeal: TAR, entro sessanta giorni
path-ask_for_regularisation_by_employer = Régularisation (emersione) par la déclaration de l'employeur
    .at = Guichet unique pour l'immigration (Sportello unico per l'immigrazione)
    .needs-window_open = Période ouverte, et présence avant le 8 mars 2020
    .needs-presence_proved = Présence prouvée
    .needs-sector = Travail dans un secteur de la liste
    .needs-employer = Revenu de l'employeur
    .paper-1 = Document d'un bureau public qui prouve la présence
    .appeal = TAR, dans les soixante jours

# it: Chiedere il permesso per violenza domestica
# at: Questura
# needs-due: Violenza accertata, pericolo attuale, parere favorevole
# paper-1: Denuncia, atti dell'indagine o relazione del servizio antiviolenza
# paper-2: Passaporto o altro documento, se c'è
# paper-3: Quattro fotografie formato tessera
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_domestic_violence = Demander le permis pour violence domestique
    .at = Questura
    .needs-due = Violence établie, danger actuel, avis favorable
    .paper-1 = Plainte, actes de l'enquête ou rapport du service contre la violence
    .paper-2 = Passeport ou autre document, s'il y en a
    .paper-3 = Quatre photos d'identité
    .appeal = Tribunal, section spécialisée en immigration, dans les trente jours après la notification (soixante depuis l'étranger)

# it: Presentare una nuova domanda di protezione
# at: Questura, poi Commissione territoriale
# needs-earlier_claim_refused: Una domanda di protezione già respinta
# needs-no_claim_open: Nessuna domanda ancora aperta
# needs-refusal_final: Nessun ricorso in corso, e il termine per ricorrere passato
# needs-something_new: Fatti o prove nuovi
# paper-1: La decisione di rigetto
# paper-2: Le prove dei fatti nuovi
# appeal: Tribunale, sezione specializzata: 15 giorni, 7 in alcune procedure
path-claim_again = Présenter une nouvelle demande de protection
    .at = Questura, puis Commission territoriale (Commissione territoriale)
    .needs-earlier_claim_refused = Une demande de protection déjà rejetée
    .needs-no_claim_open = Aucune demande encore en cours
    .needs-refusal_final = Aucun recours en cours, et le délai de recours passé
    .needs-something_new = Faits nouveaux ou preuves nouvelles
    .paper-1 = La décision de rejet
    .paper-2 = Les preuves des faits nouveaux
    .appeal = Tribunal, section spécialisée : 15 jours, 7 dans certaines procédures

# it: Rinnovare il permesso
# at: Questura, con il kit delle poste
# needs-permit_valid: Un permesso che vale ancora
# needs-may_be_renewed: Un titolo che si rinnova, con i requisiti ancora presenti
# needs-not_asked_yet: Nessuna domanda di rinnovo già presentata
# paper-1: Il permesso e il passaporto
# paper-2: Le prove dei requisiti del titolo (lavoro, studi, famiglia)
# appeal: TAR entro 60 giorni per lavoro e studio; tribunale per famiglia e protezione
path-renew_permit = Renouveler le permis
    .at = Questura, avec le kit de la poste
    .needs-permit_valid = Un permis encore valable
    .needs-may_be_renewed = Un titre qui se renouvelle, avec les conditions encore remplies
    .needs-not_asked_yet = Aucune demande de renouvellement déjà présentée
    .paper-1 = Le permis et le passeport
    .paper-2 = Les preuves des conditions du titre (travail, études, famille)
    .appeal = TAR dans les 60 jours pour travail et études ; tribunal pour famille et protection

# it: Rinnovare un permesso già scaduto
# at: Questura, con il kit delle poste
# needs-expired: Un permesso scaduto
# needs-not_asked_yet: Nessuna domanda di rinnovo già presentata
# needs-still_met: Un titolo che si rinnova, con i requisiti ancora presenti
# paper-1: Il permesso scaduto e il passaporto
# paper-2: Le prove dei requisiti del titolo (lavoro, studi, famiglia)
# paper-3: Le ragioni del ritardo, se ci sono
# appeal: TAR entro 60 giorni per lavoro e studio; tribunale per famiglia e protezione
path-renew_late = Renouveler un permis déjà expiré
    .at = Questura, avec le kit de la poste
    .needs-expired = Un permis expiré
    .needs-not_asked_yet = Aucune demande de renouvellement déjà présentée
    .needs-still_met = Un titre qui se renouvelle, avec les conditions encore remplies
    .paper-1 = Le permis expiré et le passeport
    .paper-2 = Les preuves des conditions du titre (travail, études, famille)
    .paper-3 = Les raisons du retard, s'il y en a
    .appeal = TAR dans les 60 jours pour travail et études ; tribunal pour famille et protection

# it: Rinnovare un permesso già scaduto, entro sessanta giorni
# at: Questura, con il kit delle poste
# needs-expired: Un permesso scaduto
# needs-not_asked_yet: Nessuna domanda di rinnovo già presentata
# needs-still_met: Un titolo che si rinnova, con i requisiti ancora presenti
# paper-1: Il permesso scaduto e il passaporto
# appeal: TAR entro 60 giorni per lavoro e studio; tribunale per famiglia e protezione
path-renew_late_in_time = Renouveler un permis déjà expiré, dans les soixante jours
    .at = Questura, avec le kit de la poste
    .needs-expired = Un permis expiré
    .needs-not_asked_yet = Aucune demande de renouvellement déjà présentée
    .needs-still_met = Un titre qui se renouvelle, avec les conditions encore remplies
    .paper-1 = Le permis expiré et le passeport
    .appeal = TAR dans les 60 jours pour travail et études ; tribunal pour famille et protection

# it: Iscriversi all'anagrafe
# at: Comune, ufficio anagrafe
# needs-right_to_be_entered: Il diritto all'iscrizione: soggiorno regolare e dimora
# needs-identity: Un documento con fotografia; il permesso basta
# paper-1: Dichiarazione di residenza, sul modulo del Ministero
# paper-2: Permesso di soggiorno o ricevuta
# paper-3: Passaporto o documento equivalente; non si chiede a chi ha domandato asilo
# paper-4: Codice fiscale, se c'è
# appeal: Prefetto, entro 30 giorni; giudice ordinario, senza termine breve
path-enter_the_register = S'inscrire au registre de la population (anagrafe)
    .at = Commune, bureau du registre de la population (Comune, ufficio anagrafe)
    .needs-right_to_be_entered = Le droit à l'inscription : séjour régulier et lieu d'habitation (dimora)
    .needs-identity = Un document avec photo ; le permis suffit
    .paper-1 = Déclaration de résidence (dichiarazione di residenza), sur le formulaire du ministère
    .paper-2 = Permis de séjour (permesso di soggiorno) ou récépissé (ricevuta)
    .paper-3 = Passeport ou document équivalent ; on ne le demande pas à la personne qui a demandé l'asile
    .paper-4 = Code fiscal (codice fiscale), s'il y en a un
    .appeal = Préfet, dans les 30 jours ; juge ordinaire, sans délai court

# it: Chiedere il permesso UE di lungo periodo
# at: Questura
# needs-running_permit: Un permesso valido
# needs-open_title: Un titolo che non è escluso
# needs-five_years: Cinque anni in regola, senza interruzioni
# needs-absences: Assenze brevi
# needs-means: Un reddito pari all'assegno sociale
# needs-language: L'italiano, se richiesto
# paper-1: Passaporto e permesso
# paper-2: Dichiarazione dei redditi
# paper-3: Certificato di lingua, livello A2
# paper-4: Certificati penali
# appeal: TAR, sessanta giorni
path-ask_long_term = Demander le permis UE de longue durée
    .at = Questura
    .needs-running_permit = Un permis valable
    .needs-open_title = Un titre qui n'est pas exclu
    .needs-five_years = Cinq ans en règle, sans interruption
    .needs-absences = Absences courtes
    .needs-means = Un revenu égal à l'allocation sociale (assegno sociale)
    .needs-language = L'italien, si c'est demandé
    .paper-1 = Passeport et permis
    .paper-2 = Déclaration de revenus (dichiarazione dei redditi)
    .paper-3 = Certificat de langue, niveau A2
    .paper-4 = Extraits de casier judiciaire (certificati penali)
    .appeal = TAR, soixante jours

# it: Chiedere il permesso di protezione sociale
# at: Questura
# needs-violence_found: Violenza o sfruttamento accertati, oppure una pena scontata da minore e un percorso concreto
# needs-in_danger: Pericolo per essersi sottratti al gruppo
# needs-proposed: Proposta o parere favorevole
# paper-1: Proposta o relazione del servizio, o parere del pubblico ministero
# paper-2: Passaporto o altro documento, se c'è
# paper-3: Quattro fotografie formato tessera
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_social_protection = Demander le permis de protection sociale
    .at = Questura
    .needs-violence_found = Violence ou exploitation établies, ou bien une peine purgée comme mineur et un parcours réel
    .needs-in_danger = Danger pour avoir quitté le groupe
    .needs-proposed = Proposition ou avis favorable
    .paper-1 = Proposition ou rapport du service, ou avis du procureur
    .paper-2 = Passeport ou autre document, s'il y en a
    .paper-3 = Quatre photos d'identité
    .appeal = Tribunal, section spécialisée en immigration, dans les trente jours après la notification (soixante depuis l'étranger)

# it: Chiedere il permesso per gravidanza o parto recente
# at: Questura
# needs-expecting: Gravidanza, o parto da non più di sei mesi
# paper-1: Certificato medico di gravidanza, o certificato di nascita
# paper-2: Passaporto o altro documento, se c'è
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_pregnancy_permit = Demander le permis pour grossesse ou accouchement récent
    .at = Questura
    .needs-expecting = Grossesse, ou accouchement depuis six mois au plus
    .paper-1 = Certificat médical de grossesse, ou certificat de naissance
    .paper-2 = Passeport ou autre document, s'il y en a
    .appeal = Tribunal, section spécialisée en immigration, dans les trente jours après la notification (soixante depuis l'étranger)

# it: Entrare per lavoro con il decreto flussi
# at: Sportello unico per l'immigrazione
# needs-from_abroad: La persona è all'estero
# needs-employer: Un datore di lavoro chiede il nulla osta
# needs-room: C'è posto nelle quote
# paper-1: Proposta di contratto di soggiorno del datore di lavoro
# paper-2: Passaporto
# appeal: TAR, entro sessanta giorni
path-come_through_the_quotas = Entrer pour travailler avec le décret des quotas (decreto flussi)
    .at = Guichet unique pour l'immigration (Sportello unico per l'immigrazione)
    .needs-from_abroad = La personne est à l'étranger
    .needs-employer = Un employeur demande l'autorisation (nulla osta)
    .needs-room = Il y a de la place dans les quotas
    .paper-1 = Proposition de contrat de séjour (contratto di soggiorno) de l'employeur
    .paper-2 = Passeport
    .appeal = TAR, dans les soixante jours

# it: Chiedere il permesso per coesione familiare
# at: Questura
# needs-relative: Un familiare in Italia potrebbe chiedere il ricongiungimento
# needs-home: L'alloggio è idoneo
# needs-means: Il reddito basta
# needs-within_a_year: In regola, o lo era fino a non più di un anno fa
# paper-1: Passaporto
# paper-2: Certificato del legame di famiglia, tradotto e legalizzato
# paper-3: Certificato di idoneità dell'alloggio
# paper-4: Redditi del familiare
# appeal: Tribunale ordinario, senza termine fisso
path-ask_family_cohesion = Demander le permis pour cohésion familiale (coesione familiare)
    .at = Questura
    .needs-relative = Un membre de la famille en Italie pourrait demander le regroupement
    .needs-home = Le logement est adapté
    .needs-means = Le revenu suffit
    .needs-within_a_year = En règle, ou l'était il y a un an au plus
    .paper-1 = Passeport
    .paper-2 = Certificat du lien de famille, traduit et légalisé
    .paper-3 = Certificat que le logement est adapté (idoneità dell'alloggio)
    .paper-4 = Revenus du membre de la famille
    .appeal = Tribunal ordinaire, sans délai fixe

# it: Chiedere il permesso come genitore di un minore italiano
# at: Questura
# needs-italian_child: Madre o padre di un minore italiano che vive in Italia
# paper-1: Passaporto o altro documento
# paper-2: Atto di nascita del minore e prova che è italiano
# appeal: Tribunale ordinario, senza termine fisso
path-permit_as_parent_of_an_italian = Demander le permis comme père ou mère d'un mineur italien
    .at = Questura
    .needs-italian_child = Mère ou père d'un mineur italien qui vit en Italie
    .paper-1 = Passeport ou autre document
    .paper-2 = Acte de naissance du mineur et preuve qu'il est italien
    .appeal = Tribunal ordinaire, sans délai fixe

# it: Chiedere al tribunale per i minorenni di restare per un minore
# at: Tribunale per i minorenni, poi Questura
# needs-child: Un minore in Italia soffrirebbe della Sua assenza
# paper-1: Documenti sul minore e sul legame con Lei
# paper-2: Relazioni di medici, scuola, servizi sociali
# appeal: Corte d'appello, sezione per i minorenni
path-stay_for_a_child = Demander au tribunal des mineurs de rester pour un mineur
    .at = Tribunal des mineurs (Tribunale per i minorenni), puis Questura
    .needs-child = Un mineur en Italie souffrirait de votre absence
    .paper-1 = Documents sur le mineur et sur le lien avec vous
    .paper-2 = Rapports de médecins, de l'école, des services sociaux
    .appeal = Cour d'appel, section des mineurs

# it: Chiedere il permesso per assistenza minore
# at: Questura
# needs-authorised: Autorizzato dal tribunale per i minorenni
# paper-1: Decreto del tribunale per i minorenni
# appeal: Tribunale ordinario, senza termine fisso
path-permit_to_assist_a_child = Demander le permis pour assistance à un mineur
    .at = Questura
    .needs-authorised = Autorisé par le tribunal des mineurs
    .paper-1 = Décret du tribunal des mineurs
    .appeal = Tribunal ordinaire, sans délai fixe

# it: Permesso per studio ai diciotto anni
# at: Questura, con il parere del Ministero del lavoro per chi era solo
# needs-about_eighteen: Diciotto anni compiuti, o entro novanta giorni
# needs-grew_up_here: Affidato, sotto tutela, in un progetto o con un genitore in regola
# needs-no_opinion_against: Nessun parere negativo che vincoli
# needs-school: Va a scuola o segue un corso
# paper-1: Passaporto, o attestazione del consolato
# paper-2: Permesso da minorenne
# paper-3: Nomina del tutore o affidamento
# paper-4: Parere del Ministero, o prova di averlo chiesto
# paper-5: Iscrizione al corso
# appeal: TAR, sessanta giorni
path-study_at_eighteen = Permis pour études à dix-huit ans
    .at = Questura, avec l'avis du ministère du Travail pour le mineur qui était seul
    .needs-about_eighteen = Dix-huit ans déjà passés, ou dans les quatre-vingt-dix jours
    .needs-grew_up_here = Confié à quelqu'un (affidato), sous tutelle, dans un projet ou avec un père ou une mère en séjour régulier
    .needs-no_opinion_against = Aucun avis négatif qui lie
    .needs-school = Va à l'école ou suit un cours
    .paper-1 = Passeport, ou attestation du consulat
    .paper-2 = Permis de mineur
    .paper-3 = Nomination du tuteur ou décision de placement (affidamento)
    .paper-4 = Avis du ministère, ou preuve de l'avoir demandé
    .paper-5 = Inscription au cours
    .appeal = TAR, soixante jours

# it: Permesso per lavoro ai diciotto anni
# at: Questura, con il parere del Ministero del lavoro per chi era solo
# needs-about_eighteen: Diciotto anni compiuti, o entro novanta giorni
# needs-grew_up_here: Affidato, sotto tutela, in un progetto o con un genitore in regola
# needs-no_opinion_against: Nessun parere negativo che vincoli
# needs-job: Un lavoro o un contratto
# paper-1: Passaporto, o attestazione del consolato
# paper-2: Permesso da minorenne
# paper-3: Nomina del tutore o affidamento
# paper-4: Parere del Ministero, o prova di averlo chiesto
# paper-5: Contratto di lavoro; dal 6 ottobre 2023 la verifica di un consulente del lavoro
# appeal: TAR, sessanta giorni
path-work_at_eighteen = Permis de travail à dix-huit ans
    .at = Questura, avec l'avis du ministère du Travail pour le mineur qui était seul
    .needs-about_eighteen = Dix-huit ans déjà passés, ou dans les quatre-vingt-dix jours
    .needs-grew_up_here = Confié à quelqu'un (affidato), sous tutelle, dans un projet ou avec un père ou une mère en séjour régulier
    .needs-no_opinion_against = Aucun avis négatif qui lie
    .needs-job = Un travail ou un contrat
    .paper-1 = Passeport, ou attestation du consulat
    .paper-2 = Permis de mineur
    .paper-3 = Nomination du tuteur ou décision de placement (affidamento)
    .paper-4 = Avis du ministère, ou preuve de l'avoir demandé
    .paper-5 = Contrat de travail ; depuis le 6 octobre 2023, la vérification d'un conseiller du travail (consulente del lavoro)
    .appeal = TAR, soixante jours

# it: Permesso per cercare lavoro ai diciotto anni
# at: Questura, con il parere del Ministero del lavoro per chi era solo
# needs-about_eighteen: Diciotto anni compiuti, o entro novanta giorni
# needs-grew_up_here: Affidato, sotto tutela, in un progetto o con un genitore in regola
# needs-no_opinion_against: Nessun parere negativo che vincoli
# paper-1: Passaporto, o attestazione del consolato
# paper-2: Permesso da minorenne
# paper-3: Nomina del tutore o affidamento
# paper-4: Parere del Ministero, o prova di averlo chiesto
# paper-5: Iscrizione al centro per l'impiego
# appeal: TAR, sessanta giorni
path-job_seeking_at_eighteen = Permis pour chercher du travail à dix-huit ans
    .at = Questura, avec l'avis du ministère du Travail pour le mineur qui était seul
    .needs-about_eighteen = Dix-huit ans déjà passés, ou dans les quatre-vingt-dix jours
    .needs-grew_up_here = Confié à quelqu'un (affidato), sous tutelle, dans un projet ou avec un père ou une mère en séjour régulier
    .needs-no_opinion_against = Aucun avis négatif qui lie
    .paper-1 = Passeport, ou attestation du consulat
    .paper-2 = Permis de mineur
    .paper-3 = Nomination du tuteur ou décision de placement (affidamento)
    .paper-4 = Avis du ministère, ou preuve de l'avoir demandé
    .paper-5 = Inscription au centre pour l'emploi (centro per l'impiego)
    .appeal = TAR, soixante jours

# it: Iscriversi al Servizio sanitario
# at: Azienda sanitaria del luogo di residenza o di dimora
# needs-entitled: Un titolo che dà l'iscrizione obbligatoria
# needs-not_yet: Non ancora iscritto
# paper-1: Permesso di soggiorno o ricevuta
# paper-2: Codice fiscale, anche provvisorio
# paper-3: Dichiarazione del domicilio
# appeal: Giudice ordinario, anche con l'azione contro la discriminazione
path-enrol_with_the_health_service = S'inscrire au Service de santé (Servizio sanitario)
    .at = Agence locale de santé (azienda sanitaria) du lieu de résidence ou d'habitation
    .needs-entitled = Un titre qui donne l'inscription obligatoire
    .needs-not_yet = Pas encore inscrit
    .paper-1 = Permis de séjour (permesso di soggiorno) ou récépissé (ricevuta)
    .paper-2 = Code fiscal (codice fiscale), même provisoire
    .paper-3 = Déclaration du domicile
    .appeal = Juge ordinaire, aussi avec l'action contre la discrimination

# it: Iscriversi a scuola
# at: Istituto scolastico
# needs-school_age: Fra i sei e i sedici anni
# paper-1: Se ci sono: documento, libretto delle vaccinazioni, pagelle
# appeal: TAR, entro 60 giorni; giudice ordinario con l'azione contro la discriminazione
path-enrol_at_school = S'inscrire à l'école
    .at = École (istituto scolastico)
    .needs-school_age = Entre six et seize ans
    .paper-1 = S'il y en a : document, carnet de vaccination, bulletins scolaires
    .appeal = TAR, dans les 60 jours ; juge ordinaire avec l'action contre la discrimination

# it: Aprire un conto di base
# at: Banca, Poste italiane o altro prestatore di servizi di pagamento
# needs-lawfully_here: Il soggiorno regolare
# paper-1: Permesso, o ricevuta con fotografia e dati, in corso di validità
# paper-2: Codice fiscale, di undici o sedici caratteri
# appeal: Reclamo alla banca, poi Arbitro bancario finanziario; giudice ordinario
path-open_a_basic_account = Ouvrir un compte de base (conto di base)
    .at = Banque, poste (Poste italiane) ou autre prestataire de services de paiement
    .needs-lawfully_here = Le séjour régulier
    .paper-1 = Permis, ou récépissé (ricevuta) avec photo et données, encore valable
    .paper-2 = Code fiscal (codice fiscale), de onze ou seize caractères
    .appeal = Réclamation à la banque, puis arbitre bancaire (Arbitro bancario finanziario) ; juge ordinaire

# it: Chiedere la protezione temporanea
# at: Questura
# needs-displaced: Sfollamento dall'Ucraina
# paper-1: Documento ucraino, o prova della residenza in Ucraina
# appeal: Via e termine da verificare: chiedere subito a un avvocato
path-ask_for_temporary_protection = Demander la protection temporaire
    .at = Questura
    .needs-displaced = Déplacement depuis l'Ukraine
    .paper-1 = Document ukrainien, ou preuve de la résidence en Ukraine
    .appeal = Voie et délai à vérifier : demandez tout de suite à un avocat

# it: Convertire il permesso dopo il diniego dell'asilo chiesto da minorenne
# at: Questura, con il parere del Ministero del lavoro
# needs-alone: Arrivato da solo, minorenne
# needs-asylum_permit: L'ultimo permesso era per richiesta asilo
# needs-within_thirty_days: Entro trenta giorni da uno dei tre giorni della norma
# paper-1: Diniego della Commissione o decreto del tribunale
# paper-2: Nomina del tutore o affidamento
# appeal: TAR, sessanta giorni
path-convert_after_failed_claim = Convertir le permis après le refus de l'asile demandé quand on était mineur
    .at = Questura, avec l'avis du ministère du Travail
    .needs-alone = Arrivé seul, mineur
    .needs-asylum_permit = Le dernier permis était pour demande d'asile (richiesta asilo)
    .needs-within_thirty_days = Dans les trente jours après l'un des trois jours de la règle
    .paper-1 = Refus de la Commission ou décret du tribunal
    .paper-2 = Nomination du tuteur ou décision de placement (affidamento)
    .appeal = TAR, soixante jours

# it: Chiedere il permesso per integrazione del minore
# at: Questura
# needs-ordered: Prosieguo amministrativo in corso
# paper-1: Decreto del tribunale per i minorenni
# appeal: Tribunale: via e termine da verificare
path-permit_in_continued_care = Demander le permis pour intégration du mineur
    .at = Questura
    .needs-ordered = Suivi prolongé (prosieguo amministrativo) en cours
    .paper-1 = Décret du tribunal des mineurs
    .appeal = Tribunal : voie et délai à vérifier

# it: Rinnovare la dichiarazione di dimora abituale
# at: Comune, ufficio anagrafe
# needs-on_the_books: L'iscrizione in anagrafe
# needs-renewed_permit: Un permesso rinnovato
# paper-1: Il permesso rinnovato
# appeal: Prefetto, entro 30 giorni
path-declare_the_abode_again = Renouveler la déclaration du lieu d'habitation habituel (dimora abituale)
    .at = Commune, bureau du registre de la population (Comune, ufficio anagrafe)
    .needs-on_the_books = L'inscription au registre de la population (anagrafe)
    .needs-renewed_permit = Un permis renouvelé
    .paper-1 = Le permis renouvelé
    .appeal = Préfet, dans les 30 jours

# it: Dal permesso umanitario al lavoro
# at: Questura
# needs-humanitarian_permit: Un permesso per motivi umanitari
# needs-still_valid: Ancora valido, o con il rinnovo in corso
# needs-job: Un lavoro, o un contratto
# needs-passport: Un passaporto valido o documento equivalente
# paper-1: Modulo postale (kit), con il permesso umanitario
# paper-2: Passaporto o documento equivalente
# paper-3: Contratto di lavoro o apertura dell'attività
# appeal: TAR, entro 60 giorni dalla notifica
path-humanitarian_to_work = Du permis humanitaire au travail
    .at = Questura
    .needs-humanitarian_permit = Un permis pour motifs humanitaires
    .needs-still_valid = Encore valable, ou avec le renouvellement en cours
    .needs-job = Un travail, ou un contrat
    .needs-passport = Un passeport valable ou un document équivalent
    .paper-1 = Formulaire postal (kit), avec le permis humanitaire
    .paper-2 = Passeport ou document équivalent
    .paper-3 = Contrat de travail ou ouverture de l'activité
    .appeal = TAR, dans les 60 jours après la notification

# it: Convertire in permesso di lavoro
# at: Questura
# needs-convertible: Un titolo che si può convertire ora, con il lavoro che serve
# paper-1: Modulo postale (kit), con il permesso
# paper-2: Passaporto o documento equivalente
# paper-3: Contratto di lavoro o apertura dell'attività
# appeal: TAR, entro 60 giorni dalla notifica
path-convert_to_work = Convertir en permis de travail
    .at = Questura
    .needs-convertible = Un titre qui peut se convertir maintenant, avec le travail qu'il faut
    .paper-1 = Formulaire postal (kit), avec le permis
    .paper-2 = Passeport ou document équivalent
    .paper-3 = Contrat de travail ou ouverture de l'activité
    .appeal = TAR, dans les 60 jours après la notification

# it: Chiedere il permesso perché convive con familiari italiani
# at: Questura
# needs-together: Convive con il coniuge o un parente italiano entro il secondo grado
# paper-1: Stato di famiglia o prova della convivenza
# paper-2: Atti che provano la parentela
# appeal: Tribunale ordinario, senza termine fisso
path-permit_living_with_italians = Demander le permis parce qu'on vit avec de la famille italienne
    .at = Questura
    .needs-together = Vit avec un conjoint italien, ou un parent italien jusqu'au deuxième degré
    .paper-1 = Certificat de composition du ménage (stato di famiglia) ou preuve de la vie commune
    .paper-2 = Actes qui prouvent le lien de parenté
    .appeal = Tribunal ordinaire, sans délai fixe

# it: Chiedere la tessera STP
# at: Azienda sanitaria od ospedale
# needs-without_papers: Senza permesso e senza iscrizione sanitaria
# paper-1: Dichiarazione delle proprie generalità e di non avere mezzi
# appeal: Giudice ordinario, anche con l'azione contro la discriminazione
path-ask_for_the_stp_card = Demander la carte STP
    .at = Agence locale de santé (azienda sanitaria) ou hôpital
    .needs-without_papers = Sans permis et sans inscription au Service de santé
    .paper-1 = Déclaration qui dit qui vous êtes et que vous n'avez pas de moyens
    .appeal = Juge ordinaire, aussi avec l'action contre la discrimination

# it: Farsi riconoscere apolide dal Ministero
# at: Ministero dell'interno
# needs-no_citizenship: Nessuno Stato La riconosce come cittadino
# needs-act_of_birth: L'atto di nascita
# needs-residence: La residenza in Italia
# paper-1: Atto di nascita
# paper-2: Documenti sulla residenza in Italia
# paper-3: Ogni documento che mostri la mancanza di una cittadinanza
# appeal: Tribunale
path-be_certified_stateless = Se faire reconnaître apatride par le ministère
    .at = Ministère de l'Intérieur (Ministero dell'interno)
    .needs-no_citizenship = Aucun État ne vous reconnaît comme son citoyen ou sa citoyenne
    .needs-act_of_birth = L'acte de naissance
    .needs-residence = La résidence en Italie
    .paper-1 = Acte de naissance
    .paper-2 = Documents sur la résidence en Italie
    .paper-3 = Tout document qui montre l'absence de nationalité
    .appeal = Tribunal

# it: Farsi dichiarare apolide dal tribunale
# at: Tribunale
# needs-no_citizenship: Nessuno Stato La riconosce come cittadino
# paper-1: Ogni documento che mostri la mancanza di una cittadinanza
# appeal: Corte d'appello
path-be_declared_stateless = Se faire déclarer apatride par le tribunal
    .at = Tribunal (Tribunale)
    .needs-no_citizenship = Aucun État ne vous reconnaît comme son citoyen ou sa citoyenne
    .paper-1 = Tout document qui montre l'absence de nationalité
    .appeal = Cour d'appel (Corte d'appello)

# it: Avere un certificato di residenza
# at: Comune, o ANPR in rete
# needs-entered: L'iscrizione in anagrafe
# paper-1: Un documento di chi lo chiede
# appeal: Prefetto, per il certificato negato o errato (D.P.R. 223/1989 art. 36)
path-get_a_certificate_of_residence = Avoir un certificat de résidence (certificato di residenza)
    .at = Commune (Comune), ou ANPR en ligne
    .needs-entered = L'inscription au registre de la population (anagrafe)
    .paper-1 = Un document de la personne qui le demande
    .appeal = Préfet, pour le certificat refusé ou erroné (D.P.R. 223/1989 art. 36)

# it: Chiedere il prosieguo amministrativo
# at: Tribunale per i minorenni, anche su richiesta dei servizi sociali
# needs-under_eighteen: Non ancora diciottenne
# needs-alone: Arrivato da solo, minorenne
# needs-support: Ha bisogno di sostegno dopo i diciotto anni
# paper-1: Relazione dei servizi sociali
# appeal: Corte d'appello, sezione per i minorenni: termine da verificare
path-ask_the_court_for_continued_care = Demander le suivi prolongé (prosieguo amministrativo)
    .at = Tribunal des mineurs (Tribunale per i minorenni), aussi à la demande des services sociaux
    .needs-under_eighteen = Pas encore dix-huit ans
    .needs-alone = Arrivé seul, mineur
    .needs-support = A besoin de soutien après dix-huit ans
    .paper-1 = Rapport des services sociaux
    .appeal = Cour d'appel, section des mineurs : délai à vérifier

# it: Chiedere la cittadinanza per residenza
# at: Prefettura, poi Ministero dell'interno
# needs-years_completed: Gli anni di residenza legale, senza interruzioni
# paper-1: Atto di nascita e certificato penale dello Stato d'origine; chi ha asilo dichiara
# paper-2: Redditi degli ultimi tre anni
# paper-3: Dal 4 dicembre 2018: attestato di italiano B1
# appeal: TAR del Lazio, entro 60 giorni dalla notifica
path-ask_for_citizenship = Demander la nationalité par résidence
    .at = Préfecture (Prefettura), puis ministère de l'Intérieur
    .needs-years_completed = Les années de résidence légale, sans interruption
    .paper-1 = Acte de naissance et extrait de casier judiciaire (certificato penale) de l'État d'origine ; la personne qui a l'asile fait une déclaration
    .paper-2 = Revenus des trois dernières années
    .paper-3 = À partir du 4 décembre 2018 : attestation d'italien B1
    .appeal = TAR du Lazio, dans les 60 jours après la notification

# it: Avere la carta d'identità
# at: Comune
# needs-right_to_card: L'iscrizione in anagrafe
# needs-identity: Un documento con fotografia
# paper-1: Permesso di soggiorno o ricevuta
# paper-2: Fototessera
# appeal: TAR, entro 60 giorni; giudice ordinario con l'azione contro la discriminazione
path-get_the_identity_card = Avoir la carte d'identité
    .at = Commune (Comune)
    .needs-right_to_card = L'inscription au registre de la population (anagrafe)
    .needs-identity = Un document avec photo
    .paper-1 = Permis de séjour (permesso di soggiorno) ou récépissé (ricevuta)
    .paper-2 = Photo d'identité
    .appeal = TAR, dans les 60 jours ; juge ordinaire avec l'action contre la discrimination

# it: Quale legge governa le domande presentate prima del 5 ottobre 2018?
# law_at_filing: Quella del giorno della domanda
# law_at_decision: Quella del giorno della decisione
dispute-intertemporal = Quelle loi règle les demandes présentées avant le 5 octobre 2018 ?
    .law_at_filing = Celle du jour de la demande
    .law_at_decision = Celle du jour de la décision

# it: La domanda reiterata in fase di allontanamento va esaminata dalla Commissione?
# none_needed: No: è inammissibile senza esame
# commission_first: Sì: esame preliminare della Commissione
dispute-repeat_check = La demande réitérée pendant l'éloignement doit-elle être examinée par la Commission ?
    .none_needed = Non : elle est irrecevable sans examen
    .commission_first = Oui : examen préliminaire de la Commission

# it: Il permesso per richiesta asilo esclude dall'anagrafe?
# excluding: Sì: chi ha solo quel titolo non si iscrive
# conforming: No: cade solo la via semplificata della convivenza
# mayor_signs: Esclude, ma il sindaco avoca la pratica finché la legge è in studio
dispute-art13 = Le permis pour demande d'asile (richiesta asilo) exclut-il du registre de la population ?
    .excluding = Oui : la personne qui a seulement ce titre ne s'inscrit pas
    .conforming = Non : seule disparaît la voie simplifiée du ménage collectif (convivenza)
    .mayor_signs = Il exclut, mais le maire prend lui-même le dossier tant que la loi est à l'étude

# it: Il permesso per assistenza minore si converte in lavoro?
# later_prevails: Sì: prevale la norma posteriore
# special_rule_stands: No: resta l'art. 29, comma 6
dispute-assistance_conversion = Le permis pour assistance à un mineur se convertit-il en permis de travail ?
    .later_prevails = Oui : la règle la plus récente l'emporte
    .special_rule_stands = Non : l'art. 29, comma 6 reste

# it: Da quando il silenzio vale di nuovo assenso?
# by_decree: Dal decreto-legge (22 ottobre 2020)
# by_conversion: Dalla conversione (20 dicembre 2020)
dispute-silence_back = Depuis quand le silence vaut-il de nouveau accord ?
    .by_decree = Depuis le décret-loi (22 octobre 2020)
    .by_conversion = Depuis la conversion en loi (20 décembre 2020)

# it: La norma transitoria vale anche in corte d'appello?
# named_only: No: solo gli organi nominati
# all_merits: Sì: tutti i giudici di merito
dispute-pending_courts = La règle transitoire vaut-elle aussi en cour d'appel ?
    .named_only = Non : seulement les organes nommés
    .all_merits = Oui : tous les juges qui décident sur le fond

# it: Con quale prova si esamina il rinnovo del permesso umanitario ancora aperto?
# narrow: Quella del 2018
# wide: Quella ampliata del 2020
dispute-renewal_test = Selon quel critère examine-t-on le renouvellement du permis humanitaire encore en cours ?
    .narrow = Celui de 2018
    .wide = Celui, élargi, de 2020

# it: Da quando valgono i termini più brevi del 2024?
# at_once: Dal decreto-legge, 11 ottobre 2024
# from_january: Trenta giorni dopo la conversione, dal 10 gennaio 2025
dispute-new_terms = Depuis quand les délais plus courts de 2024 sont-ils valables ?
    .at_once = Depuis le décret-loi, 11 octobre 2024
    .from_january = Trente jours après la conversion en loi, depuis le 10 janvier 2025

# it: La vita privata e familiare è ancora protetta?
# deleted: No: le frasi sono cadute
# through_duties: Sì: per il tramite degli obblighi dello Stato
dispute-private_life = La vie privée et familiale est-elle encore protégée ?
    .deleted = Non : les phrases ont disparu
    .through_duties = Oui : par les obligations de l'État

# it: Quali domande restano sotto la legge di prima?
# any_request: Ogni domanda di protezione
# direct_only: Solo quelle al Questore
dispute-saved_requests = Quelles demandes restent sous la loi d'avant ?
    .any_request = Toute demande de protection
    .direct_only = Seulement celles au Questore

# it: In quale giorno il permesso doveva essere valido?
# decree_day: 11 marzo 2023
# conversion_law_day: 5 maggio 2023
# conversion_law_in_force: 6 maggio 2023
dispute-validity_day = Quel jour le permis devait-il être valable ?
    .decree_day = 11 mars 2023
    .conversion_law_day = 5 mai 2023
    .conversion_law_in_force = 6 mai 2023

# it: Quali permessi si convertono ancora in lavoro dopo il 5 maggio 2023?
# conversion_asked_before: Solo se la conversione era già chiesta
# permit_in_time: I permessi rilasciati e validi quel giorno
# request_in_time: I permessi chiesti prima, anche se rilasciati dopo
dispute-conversion_after_reform = Quels permis se convertissent encore en permis de travail après le 5 mai 2023 ?
    .conversion_asked_before = Seulement si la conversion était déjà demandée
    .permit_in_time = Les permis délivrés et valables ce jour-là
    .request_in_time = Les permis demandés avant, même s'ils sont délivrés après

# it: Il rinnovo unico di un anno vale anche per i permessi dati dopo?
# every_permit: Sì, per ogni permesso fondato sulla vita privata
# valid_permits_only: No: solo per quelli già rilasciati e validi
dispute-single_renewal = Le renouvellement unique d'un an vaut-il aussi pour les permis donnés après ?
    .every_permit = Oui, pour tout permis fondé sur la vie privée
    .valid_permits_only = Non : seulement pour ceux déjà délivrés et valables

# it: Il centro per l'impiego serve chi dimora senza residenza?
# abode_suffices: Sì: basta la dimora o il domicilio
# residence_needed: No: serve l'iscrizione anagrafica
dispute-employment_services = Le centre pour l'emploi (centro per l'impiego) sert-il la personne qui habite sur place sans résidence enregistrée ?
    .abode_suffices = Oui : le lieu d'habitation (dimora) ou le domicile suffit
    .residence_needed = Non : il faut l'inscription au registre de la population (anagrafe)

# it: Quale atto è la domanda di protezione?
# form_lodged: Il modulo C3 formalizzato
# will_expressed: La volontà manifestata per la prima volta
dispute-request_day = Quel acte est la demande de protection ?
    .form_lodged = Le formulaire C3 déposé (formalizzato)
    .will_expressed = La volonté exprimée pour la première fois

# it: Il prefetto può annullare da solo le iscrizioni del sindaco?
# government_only: No: solo il Governo, o il giudice
# prefect_too: Sì, per il potere gerarchico
dispute-prefect_annuls = Le préfet peut-il annuler seul les inscriptions du maire ?
    .government_only = Non : seulement le gouvernement, ou le juge
    .prefect_too = Oui, par le pouvoir hiérarchique

# it: Quanto pesa l'integrazione nel confronto con il Paese d'origine?
# strict: Solo se al ritorno si perde il nucleo dei diritti
# attenuated: Tanto più quanto più la persona è radicata
dispute-comparison = Combien pèse l'intégration dans la comparaison avec le pays d'origine ?
    .strict = Seulement si au retour on perd le noyau des droits
    .attenuated = Plus la personne est enracinée, plus l'intégration pèse

# it: Che cosa vale un rinnovo chiesto più di sessanta giorni dopo la scadenza?
# examined: Va esaminato: nessuna perdita automatica
# lost: Il titolo è perduto
dispute-late_renewal = Que vaut un renouvellement demandé plus de soixante jours après l'expiration ?
    .examined = Il doit être examiné : aucune perte automatique
    .lost = Le titre est perdu

# it: La protezione speciale esclude il permesso UE di lungo periodo?
# shut_out: Sì, sempre
# judge_opens: No, se l'ha data un giudice per la vita privata
dispute-special_protection_and_long_term = La protection spéciale exclut-elle le permis UE de longue durée ?
    .shut_out = Oui, toujours
    .judge_opens = Non, si un juge l'a donnée pour la vie privée

# it: Chi non può iscriversi per legge entra nello schedario?
# any_reason: Sì: ogni ragione conta, anche il divieto di legge
# not_settled: No: solo chi di fatto non si è ancora stabilito
dispute-temporary_reasons = La personne qui ne peut pas s'inscrire à cause de la loi entre-t-elle dans le fichier (schedario) ?
    .any_reason = Oui : toute raison compte, même l'interdiction de la loi
    .not_settled = Non : seulement les personnes qui, de fait, ne se sont pas encore établies

# it: Il preavviso ferma i quarantacinque giorni?
# stops: Sì
# runs_on: No: basta che il preavviso parta in tempo
dispute-notice_clock = Le préavis arrête-t-il les quarante-cinq jours ?
    .stops = Oui
    .runs_on = Non : il suffit que le préavis parte à temps

# it: Che cosa vale la procedura accelerata se la Commissione non ne rispetta i termini?
# no_effect: Nulla cambia per il ricorso
# ordinary_revives: Rivive la procedura ordinaria, con la sospensione automatica
dispute-accelerated_breach = Que vaut la procédure accélérée si la Commission n'en respecte pas les délais ?
    .no_effect = Rien ne change pour le recours
    .ordinary_revives = La procédure ordinaire revient, avec la suspension automatique

# it: Il parere positivo del Ministero vincola la Questura?
# binding: Sì: senza parere positivo niente permesso
# guides: No: la Questura valuta da sé
dispute-opinion_weight = L'avis positif du ministère lie-t-il la Questura ?
    .binding = Oui : sans avis positif, pas de permis
    .guides = Non : la Questura juge par elle-même

# it: Chi ha il permesso per cure mediche può lavorare?
# general_words: Sì: l'art. 36(3) parla del permesso per cure mediche
# entry_for_care_only: No: l'art. 36(3) riguarda chi è entrato per curarsi
dispute-medical_care_work = La personne qui a le permis pour soins médicaux peut-elle travailler ?
    .general_words = Oui : l'art. 36(3) parle du permis pour soins médicaux
    .entry_for_care_only = Non : l'art. 36(3) concerne les personnes entrées pour se soigner

# it: Il rifiuto mai impugnato chiude il rapporto?
# leaves_open: A: no, il diritto resta
# closes: B: sì, vale solo una nuova dichiarazione
dispute-unchallenged_refusal = Le refus jamais contesté ferme-t-il l'affaire (rapporto) ?
    .leaves_open = A : non, le droit reste
    .closes = B : oui, seule une nouvelle déclaration compte

# it: Da quando si applica il Patto?
# june_and_july: Dal 12 giugno e dal 1° luglio 2026, regolamento per regolamento
# all_in_june: Tutto dal 12 giugno 2026
dispute-pact_start = À partir de quand s'applique le Pacte ?
    .june_and_july = À partir du 12 juin et du 1er juillet 2026, règlement par règlement
    .all_in_june = Tout à partir du 12 juin 2026

# it: Chi deve provvedere allo sbarco?
# state_of_the_region: Lo Stato della regione di soccorso
# nearest_port: Lo Stato del porto sicuro più vicino
dispute-landing_state = Qui doit assurer le débarquement ?
    .state_of_the_region = L'État de la région de sauvetage
    .nearest_port = L'État du port sûr le plus proche

# it: ANPAL: basta la dimora abituale
reading-anpal = ANPAL : le lieu d'habitation habituel (dimora abituale) suffit

# it: Uffici: il rinnovo tardivo è perduto
reading-late_renewals_lost = Bureaux : le renouvellement tardif est perdu

# it: Note al testo: i termini brevi partono a gennaio 2025
reading-terms_from_january = Notes au texte : les délais courts commencent en janvier 2025

# it: Stampa: il Patto parte tutto il 12 giugno 2026
reading-press_on_the_pact = Presse : le Pacte commence tout entier le 12 juin 2026

# it: Il preavviso non ferma i quarantacinque giorni
reading-notice_runs_on = Le préavis n'arrête pas les quarante-cinq jours

# it: Giudici per la lettura conforme
reading-conforming_courts = Juges pour la lecture conforme à la Constitution

# it: Corte costituzionale
reading-constitutional_court = Cour constitutionnelle (Corte costituzionale)

# it: Questure rigorose
reading-strict_offices = Bureaux (Questure) stricts

# it: Giudici amministrativi (Cons. Stato 3314/2024)
reading-administrative_courts = Juges administratifs (Cons. Stato 3314/2024)

# it: TAR Sicilia 455/2024: valido il 6 maggio 2023
reading-tar_sicilia = TAR Sicilia 455/2024 : valable le 6 mai 2023

# it: TAR Brescia 618/2025: valido l'11 marzo 2023
reading-tar_brescia = TAR Brescia 618/2025 : valable le 11 mars 2023

# it: Trib. Bologna 935/2025: due anni, rinnovabili
reading-tribunals_on_renewal = Trib. Bologna 935/2025 : deux ans, renouvelables

# it: Consiglio di Stato 4899/2015
reading-council_of_state_2015 = Conseil d'État (Consiglio di Stato) 4899/2015

# it: Cass. 4890/2019: la legge della domanda
reading-law_at_filing = Cass. 4890/2019 : la loi de la demande

# it: Cass. 11749-11751/2019: la legge della decisione
reading-law_at_decision = Cass. 11749-11751/2019 : la loi de la décision

# it: Cassazione, Sezioni Unite
reading-united_sections = Cour de cassation, Sections unies (Sezioni Unite)

# it: La lettera della legge
reading-letter = La lettre de la loi

# it: Ministero dell'interno
reading-ministry = Ministère de l'Intérieur

# it: Consiglio di Stato: il parere non vincola
reading-opinion_not_binding = Conseil d'État : l'avis ne lie pas

# it: Il silenzio-assenso torna con il decreto-legge
reading-view_on_silence = La règle « le silence vaut accord » revient avec le décret-loi

# it: L'assistenza minore non si converte
reading-view_on_assistance = L'assistance à un mineur ne se convertit pas

# it: Sindaco di Napoli
reading-naples = Maire de Naples

# it: Sindaco di Palermo
reading-palermo = Maire de Palerme

# it: Giudici rimettenti
reading-referring_courts = Juges qui ont saisi la Cour constitutionnelle

# it: Giudici che negano
reading-refusing_courts = Juges qui refusent

# it: Vista A: il rapporto è aperto
reading-view_a = Lecture A : l'affaire est ouverte

# it: Vista B: vale la nuova dichiarazione
reading-view_b = Lecture B : la nouvelle déclaration compte

# it: Cure mediche senza lavoro
reading-medical_care_without_work = Soins médicaux sans travail

# it: Conta la volontà manifestata
reading-will_counts_view = La volonté exprimée compte

# it: Rinnovi del permesso umanitario: solo la prova del 2018
reading-narrow_renewals = Renouvellements du permis humanitaire : seulement le critère de 2018

# it: La norma del 2020 vale anche in appello
reading-all_merits_courts = La règle de 2020 vaut aussi en appel

# it: Salve solo le domande al Questore
reading-direct_requests_only = Sauvées seulement les demandes au Questore

# it: Protezione data dal giudice: lungo periodo possibile
reading-judge_opens_long_term = Protection donnée par le juge : longue durée possible

# it: Riscritte le regole sul soccorso
event-rescue_rules_rewritten = Règles sur le sauvetage réécrites

# it: Abolita la clausola umanitaria
event-humanitarian_clause_abolished = Clause humanitaire abolie

# it: Chiusa la via umanitaria in Commissione
event-humanitarian_route_closed = Voie humanitaire devant la Commission fermée

# it: La rete chiude ai richiedenti
event-network_shut_to_applicants = Le réseau se ferme aux demandeurs d'asile

# it: La domanda reiterata segue una decisione definitiva
event-repeat_claim_defined = La demande réitérée suit une décision définitive

# it: Il centro non è più dimora abituale per legge
event-centre_no_longer_abode = Le centre n'est plus lieu d'habitation habituel selon la loi

# it: Abrogato l'art. 5-bis
event-household_route_repealed = Art. 5-bis abrogé

# it: Ampliata la protezione speciale
event-special_protection_widened = Protection spéciale élargie

# it: Cure mediche: condizione grave
event-medical_threshold_serious = Soins médicaux : état grave

# it: Calamità grave, rinnovi senza limite
event-calamity_widened = Catastrophe grave, renouvellements sans limite

# it: La protezione speciale dura due anni
event-special_protection_longer = La protection spéciale dure deux ans

# it: La domanda reiterata va esaminata
event-repeat_claims_looked_at = La demande réitérée doit être examinée

# it: Dalla sanzione amministrativa al giudice penale
event-rescue_decriminalised_route = De la sanction administrative au juge pénal

# it: Riscritto l'art. 5-bis
event-household_article_rewritten = Art. 5-bis réécrit

# it: L'art. 18-ter al posto dell'art. 22(12-quater)
event-labour_article_replaced = L'art. 18-ter à la place de l'art. 22(12-quater)

# it: Termini più brevi
event-appeal_terms_cut = Délais plus courts

# it: Permessi delle vittime: un anno
event-victims_permits_a_year = Permis des victimes : un an

# it: L'elenco passa in legge
event-safe_list_by_law = La liste passe dans la loi

# it: Protezione temporanea fino al giorno fissato
event-temporary_protection_by_the_day = Protection temporaire jusqu'au jour fixé

# it: Soppressa la tutela della vita privata
event-private_life_deleted = Protection de la vie privée supprimée

# it: Convertito il decreto-legge 23/2026
event-decree_23_of_2026_converted = Décret-loi 23/2026 converti en loi

# it: Ristretto l'abuso d'ufficio
event-abuse_of_office_narrowed = Abus de fonction (abuso d'ufficio) restreint

# it: L'elenco del 2023
event-safe_list_of_2023 = La liste de 2023

# it: L'elenco del 2024
event-safe_list_of_2024 = La liste de 2024

# it: Il regolamento chiede il parere favorevole
event-favourable_opinion_in_the_regulation = Le règlement demande l'avis favorable

# it: Riscritti i permessi dei minori
event-minors_permits_rewritten = Permis des mineurs réécrits

# it: Abrogato l'abuso d'ufficio
event-abuse_of_office_repealed = Abus de fonction (abuso d'ufficio) abrogé

# it: Convertito il decreto-legge 113/2018
event-decree_113_converted = Décret-loi 113/2018 converti en loi

# it: Cure mediche: soglia abbassata
event-medical_threshold_lowered = Soins médicaux : seuil abaissé

# it: Calamità: un solo rinnovo
event-calamity_renewal_settled = Catastrophe : un seul renouvellement

# it: Il silenzio-assenso cade
event-silence_deleted = La règle « le silence vaut accord » disparaît

# it: Convertito il decreto-legge 130/2020
event-decree_130_converted = Décret-loi 130/2020 converti en loi

# it: Convertito il decreto-legge 145/2024
event-decree_145_converted = Décret-loi 145/2024 converti en loi

# it: Termini più brevi, testo convertito
event-appeal_terms_converted = Délais plus courts, texte converti en loi

# it: Riscritta la parità nell'assistenza sociale
event-parity_narrowed = Égalité dans l'aide sociale réécrite

# it: Il nuovo rito della protezione
event-rite_of_2017 = La nouvelle procédure judiciaire de la protection

# it: Agosto si conta
event-august_counts = Août compte

# it: Convertito il decreto-legge 20/2023
event-decree_20_converted = Décret-loi 20/2023 converti en loi

# it: Il silenzio-assenso cade di nuovo
event-silence_deleted_again = La règle « le silence vaut accord » disparaît de nouveau

# it: La rete chiude di nuovo ai richiedenti
event-network_shut_again = Le réseau se ferme de nouveau aux demandeurs d'asile

# it: Soppresse le lettere a), b) e h-bis)
event-conversion_letters_deleted = Lettres a), b) et h-bis) supprimées

# it: Chiusa la domanda diretta al Questore
event-direct_request_closed = Demande directe au Questore fermée

# it: Cure mediche: soglia alzata
event-medical_threshold_raised = Soins médicaux : seuil relevé

# it: Calamità: di nuovo eccezionale, un solo rinnovo
event-calamity_narrowed = Catastrophe : de nouveau exceptionnelle, un seul renouvellement

# it: Sanzioni aumentate in conversione
event-fines_raised = Sanctions augmentées à la conversion en loi

# it: Illegittimità costituzionale dell'art. 13
event-art13_annulled = Art. 13 contraire à la Constitution

# it: Illegittimità costituzionale dell'art. 28
event-art28_annulled = Art. 28 contraire à la Constitution

# it: Illegittimo l'automatismo per i reati minori
event-minor_conviction_bar_annulled = Refus automatique pour petites infractions pénales contraire à la Constitution
