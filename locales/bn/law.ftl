### machine: the labels of the law. Above each stands the Italian it was made from; where the law says otherwise by now, the test says so.

# it: Chi se ne prende cura
list-carer_kind = কে দেখাশোনা করেন

# it: Un cittadino italiano
value-carer_kind-italian_citizen = একজন ইতালীয় নাগরিক

# it: Uno straniero regolarmente soggiornante
value-carer_kind-foreign_resident = বৈধভাবে বসবাসকারী একজন বিদেশি

# it: Una comunità o un servizio
value-carer_kind-institution = একটি আবাস (comunità) বা একটি সেবা প্রতিষ্ঠান

# it: Familiare da riunire
list-wanted_relative = যে আত্মীয়কে আনা হবে

# it: Coniuge
value-wanted_relative-spouse = স্বামী বা স্ত্রী

# it: Figlio minore al giorno della domanda
value-wanted_relative-minor_child = সন্তান, আবেদনের দিনে 18 বছরের কম বয়সী

# it: Figlio maggiorenne a carico, invalido totale
value-wanted_relative-disabled_adult_child = 18 বা তার বেশি বয়সী নির্ভরশীল সন্তান, সম্পূর্ণ অক্ষম

# it: Genitore a carico
value-wanted_relative-dependent_parent = নির্ভরশীল মা বা বাবা

# it: Altro familiare
value-wanted_relative-another_relative = অন্য আত্মীয়

# it: Tipo di domanda
list-application_kind = আবেদনের ধরন

# it: Protezione internazionale
value-application_kind-asylum = আন্তর্জাতিক সুরক্ষা (protezione internazionale)

# it: Volontà di chiedere asilo, prima del modulo (C3)
value-application_kind-asylum_will = আশ্রয় চাওয়ার ইচ্ছা প্রকাশ, ফরম (C3) পূরণের আগে

# it: Permesso umanitario, al questore
value-application_kind-humanitarian_request = মানবিক অনুমতিপত্র (permesso umanitario), পুলিশ প্রধানের (Questore) কাছে

# it: Protezione speciale, al questore
value-application_kind-special_protection_request = বিশেষ সুরক্ষা (protezione speciale), পুলিশ প্রধানের (Questore) কাছে

# it: Primo rilascio di un permesso
value-application_kind-first_permit = প্রথমবার অনুমতিপত্র দেওয়া (primo rilascio)

# it: Rinnovo
value-application_kind-renewal = নবায়ন (rinnovo)

# it: Conversione
value-application_kind-conversion = রূপান্তর (conversione)

# it: Dispositivo
list-judgment_kind = রায়ের আদেশ অংশ (dispositivo)

# it: Ordina l'iscrizione
value-judgment_kind-orders_registration = নিবন্ধনে নাম তোলার আদেশ দেয়

# it: Nega l'iscrizione
value-judgment_kind-refuses_registration = নিবন্ধনে নাম তুলতে অস্বীকার করে

# it: Tipo di centro
list-centre_kind = কেন্দ্রের ধরন

# it: Centro di prima accoglienza (art. 9)
value-centre_kind-first_reception = প্রথম আবাসন কেন্দ্র (centro di prima accoglienza) (art. 9)

# it: Struttura temporanea, CAS (art. 11)
value-centre_kind-temporary = অস্থায়ী কেন্দ্র, CAS (art. 11)

# it: Rete SPRAR, SIPROIMI, SAI (art. 14)
value-centre_kind-network = SPRAR, SIPROIMI, SAI নেটওয়ার্ক (art. 14)

# it: Cittadinanza
list-citizenship_kind = নাগরিকত্ব

# it: Italiana
value-citizenship_kind-italian = ইতালীয়

# it: Di un altro Stato dell'Unione
value-citizenship_kind-european_union = ইউরোপীয় ইউনিয়নের অন্য দেশের

# it: Di uno Stato terzo
value-citizenship_kind-third_country = ইউনিয়নের বাইরের দেশের

# it: Nessuna (apolide)
value-citizenship_kind-stateless = কোনোটি নয় (রাষ্ট্রহীন, apolide)

# it: Tipo di atto
list-decision_kind = সিদ্ধান্ত বা কাগজের ধরন (atto)

# it: Rigetto della protezione internazionale
value-decision_kind-asylum_refusal = আন্তর্জাতিক সুরক্ষা প্রত্যাখ্যান

# it: Revoca o cessazione della protezione
value-decision_kind-protection_ended = সুরক্ষা বাতিল (revoca) বা শেষ (cessazione)

# it: Permesso umanitario negato dal questore
value-decision_kind-humanitarian_refusal = পুলিশ প্রধান (Questore) মানবিক অনুমতিপত্র দিতে অস্বীকার করেছেন

# it: Protezione speciale o casi speciali negati dal questore
value-decision_kind-special_permit_refusal = পুলিশ প্রধান (Questore) বিশেষ সুরক্ষা বা বিশেষ ক্ষেত্রের (casi speciali) অনুমতিপত্র দিতে অস্বীকার করেছেন

# it: Permesso negato o revocato (lavoro, studio, lungo periodo, emersione)
value-decision_kind-permit_refusal = অনুমতিপত্র প্রত্যাখ্যাত বা বাতিল (কাজ, পড়াশোনা, দীর্ঘমেয়াদি, নিয়মিতকরণ (emersione))

# it: Conversione negata
value-decision_kind-conversion_refusal = রূপান্তর (conversione) প্রত্যাখ্যাত

# it: Ricongiungimento o permesso familiare negato
value-decision_kind-family_refusal = পরিবার একত্রীকরণ (ricongiungimento) বা পারিবারিক অনুমতিপত্র প্রত্যাখ্যাত

# it: Espulsione del prefetto
value-decision_kind-prefect_expulsion = প্রিফেক্টের (prefetto) দেওয়া বহিষ্কার (espulsione)

# it: Espulsione del ministro
value-decision_kind-minister_expulsion = মন্ত্রীর দেওয়া বহিষ্কার (espulsione)

# it: Revoca dell'accoglienza
value-decision_kind-reception_withdrawal = আবাসন ব্যবস্থা (accoglienza) বাতিল

# it: Trasferimento in un altro Stato (Dublino)
value-decision_kind-dublin_transfer = অন্য দেশে স্থানান্তর (Dublino)

# it: Accertamento dell'età
value-decision_kind-age_assessment = বয়স নির্ধারণ

# it: Come è arrivato
list-arrival_way = কীভাবে পৌঁছেছে

# it: Consegnato a mano
value-arrival_way-in_hand = হাতে দেওয়া হয়েছে

# it: Per posta, ritirato
value-arrival_way-by_post = ডাকে, গ্রহণ করা হয়েছে

# it: Dal responsabile del centro, che lo ha ricevuto per PEC
value-arrival_way-through_centre = কেন্দ্রের প্রধানের কাছ থেকে, যিনি তা PEC (প্রত্যয়িত ই-মেইল)-এ পেয়েছেন

# it: Per posta, mai ritirato
value-arrival_way-left_unclaimed = ডাকে, কখনো গ্রহণ করা হয়নি

# it: Persona irreperibile: atto inviato alla questura
value-arrival_way-untraceable = ব্যক্তিকে খুঁজে পাওয়া যায়নি: কাগজ পুলিশ দপ্তরে (Questura) পাঠানো হয়েছে

# it: Procedura seguita
list-procedure_route = যে প্রক্রিয়া চলেছে

# it: Ordinaria
value-procedure_route-ordinary = সাধারণ (ordinaria)

# it: Accelerata, comma 1 (domanda reiterata, trattenuti)
value-procedure_route-accelerated_first = দ্রুত (accelerata), comma 1 (পুনরায় করা আবেদন, আটক ব্যক্তি)

# it: Accelerata, comma 2, lettere a, d, e
value-procedure_route-accelerated_second = দ্রুত (accelerata), comma 2, lettere a, d, e

# it: Comma 2, lettera b: fermato dopo aver eluso la frontiera
value-procedure_route-evading_border = Comma 2, lettera b: সীমান্ত ফাঁকি দেওয়ার পর ধরা পড়েছেন

# it: Comma 2, lettera b-bis: alla frontiera, da un Paese sicuro
value-procedure_route-border_safe_country = Comma 2, lettera b-bis: সীমান্তে, নিরাপদ দেশ থেকে আসা

# it: Comma 2, lettera c: da un Paese di origine sicuro
value-procedure_route-safe_country = Comma 2, lettera c: নিরাপদ উৎস দেশ থেকে আসা

# it: Motivo
list-refusal_ground = কারণ

# it: Infondata
value-refusal_ground-merits = ভিত্তিহীন (infondata)

# it: Manifestamente infondata
value-refusal_ground-manifestly_unfounded = স্পষ্টতই ভিত্তিহীন (manifestamente infondata)

# it: Inammissibile
value-refusal_ground-inadmissible = গ্রহণযোগ্য নয় (inammissibile)

# it: Seconda domanda reiterata, inammissibile
value-refusal_ground-second_repeat = দ্বিতীয়বার পুনরায় করা আবেদন, গ্রহণযোগ্য নয় (inammissibile)

# it: Giudice
list-judge_kind = আদালত

# it: Tribunale ordinario
value-judge_kind-tribunal = সাধারণ আদালত (Tribunale ordinario)

# it: Tribunale, sezione specializzata in materia di immigrazione
value-judge_kind-specialised_tribunal = আদালতের অভিবাসন বিষয়ক বিশেষ শাখা (Tribunale, sezione specializzata)

# it: TAR
value-judge_kind-administrative_court = আঞ্চলিক প্রশাসনিক আদালত (TAR)

# it: TAR Lazio, sede di Roma
value-judge_kind-administrative_court_of_rome = TAR Lazio, রোম দপ্তর

# it: Giudice di pace
value-judge_kind-justice_of_the_peace = শান্তি বিচারক (Giudice di pace)

# it: Tribunale per i minorenni
value-judge_kind-juvenile_court = অপ্রাপ্তবয়স্কদের আদালত (Tribunale per i minorenni)

# it: Termine per ricorrere
list-asylum_term = আপিলের (ricorso) সময়সীমা

# it: Sessanta giorni
value-asylum_term-sixty_days = 60 দিন

# it: Trenta giorni
value-asylum_term-thirty_days = 30 দিন

# it: Quindici giorni
value-asylum_term-fifteen_days = 15 দিন

# it: Quattordici giorni
value-asylum_term-fourteen_days = 14 দিন

# it: Sette giorni
value-asylum_term-seven_days = 7 দিন

# it: Dove pende
list-seat = কোথায় ঝুলে আছে

# it: Commissione nazionale
value-seat-national_commission = জাতীয় কমিশন (Commissione nazionale)

# it: Commissione territoriale
value-seat-commission_seat = আঞ্চলিক কমিশন (Commissione territoriale)

# it: Questore
value-seat-questore_seat = পুলিশ প্রধান (Questore)

# it: Sezione specializzata del tribunale
value-seat-specialised_section = আদালতের বিশেষ শাখা (sezione specializzata del Tribunale)

# it: Corte d'appello
value-seat-court_of_appeal = আপিল আদালত (Corte d'appello)

# it: Corte di cassazione
value-seat-cassation = সর্বোচ্চ আদালত (Corte di cassazione)

# it: Non pende
value-seat-nowhere = কোথাও ঝুলে নেই

# it: Che cosa segue al permesso umanitario
list-humanitarian_sequel = মানবিক অনুমতিপত্রের (permesso umanitario) পরে কী হয়

# it: Si rinnova
value-humanitarian_sequel-renewal = নবায়ন হয়

# it: Si converte ora in permesso di lavoro
value-humanitarian_sequel-conversion_now = এখন কাজের অনুমতিপত্রে রূপান্তর হয়

# it: Alla scadenza, o da quando è scaduto, la Commissione valuta la protezione speciale
value-humanitarian_sequel-commission_test = মেয়াদ শেষে, বা মেয়াদ শেষ হওয়ার পর থেকে, কমিশন (Commissione) বিশেষ সুরক্ষা (protezione speciale) যাচাই করে

# it: La legge non ne parla: vanno cercati altri titoli
value-humanitarian_sequel-not_named = আইনে এ কথা বলা নেই: অন্য অনুমতি (titolo) খুঁজতে হবে

# it: Chi firma
list-signatory = কে সই করেন

# it: L'ufficiale d'anagrafe delegato
value-signatory-register_officer = দায়িত্বপ্রাপ্ত নিবন্ধন কর্মকর্তা (ufficiale d'anagrafe)

# it: Il sindaco in persona
value-signatory-mayor = মেয়র নিজে

# it: Formato della carta
list-card_format = কার্ডের ধরন

# it: Cartacea
value-card_format-paper = কাগজের

# it: Elettronica
value-card_format-electronic = ইলেকট্রনিক

# it: Accoglienza
list-reception_kind = আবাসন ব্যবস্থা (accoglienza)

# it: Nessun posto
value-reception_kind-no_place = কোনো জায়গা নেই

# it: Prima accoglienza o CAS
value-reception_kind-first_or_temporary_place = প্রথম আবাসন কেন্দ্র (prima accoglienza) বা CAS

# it: Rete dei Comuni (SPRAR, SIPROIMI, SAI)
value-reception_kind-network_place = পৌরসভাগুলোর নেটওয়ার্ক (SPRAR, SIPROIMI, SAI)

# it: Regione di ricerca e soccorso
list-rescue_region = অনুসন্ধান ও উদ্ধার অঞ্চল

# it: Italia (MRCC Roma)
value-rescue_region-italian_region = ইতালি (MRCC Roma)

# it: Malta (RCC Malta)
value-rescue_region-maltese_region = মাল্টা (RCC Malta)

# it: Libia (JRCC Tripoli)
value-rescue_region-libyan_region = লিবিয়া (JRCC Tripoli)

# it: Tunisia
value-rescue_region-tunisian_region = তিউনিসিয়া

# it: Un'altra
value-rescue_region-another_region = অন্য একটি

# it: Chi risponde
list-answering_level = কে জবাব দেয়

# it: Ministero dell'interno, per il tramite di MRCC Roma
value-answering_level-interior_ministry = স্বরাষ্ট্র মন্ত্রণালয় (Ministero dell'interno), MRCC Roma-র মাধ্যমে

# it: Centro di soccorso di un altro Stato
value-answering_level-rescue_centre = অন্য দেশের উদ্ধার কেন্দ্র

# it: Regione o Comune
value-answering_level-region_or_mayor = অঞ্চল (Regione) বা পৌরসভা (Comune)

# it: Un altro governo
value-answering_level-another_government = অন্য দেশের সরকার

# it: Risposta
list-port_answer = জবাব

# it: Porto assegnato
value-port_answer-assigned = বন্দর নির্ধারণ করা হয়েছে

# it: Porto offerto
value-port_answer-offered = বন্দরের প্রস্তাব দেওয়া হয়েছে

# it: Rifiuto
value-port_answer-refused = প্রত্যাখ্যান

# it: Ridosso per maltempo
value-port_answer-shelter = খারাপ আবহাওয়ায় আড়ালে থাকা (ridosso)

# it: Tipo di sanzione
list-fine_kind = শাস্তির ধরন

# it: Nessuna
value-fine_kind-no_fine = কোনোটি নয়

# it: Amministrativa
value-fine_kind-administrative = প্রশাসনিক

# it: Penale, con reclusione fino a due anni
value-fine_kind-criminal = ফৌজদারি, 2 বছর পর্যন্ত কারাদণ্ড

# it: Confisca
list-confiscation_rule = বাজেয়াপ্ত (confisca)

# it: No
value-confiscation_rule-no_confiscation = না

# it: Se la violazione è ripetuta
value-confiscation_rule-if_repeated = লঙ্ঘন আবার হলে

# it: Sempre
value-confiscation_rule-always_confiscated = সব সময়

# it: Titolo di soggiorno
list-stay_title = বসবাসের অনুমতির ধরন (titolo di soggiorno)

# it: Nessun titolo
value-stay_title-none = কোনো অনুমতি (titolo) নেই

# it: Richiesta asilo
value-stay_title-asylum_request = আশ্রয়ের আবেদন (richiesta asilo)

# it: Asilo (status di rifugiato)
value-stay_title-refugee = আশ্রয় (asilo, শরণার্থী মর্যাদা)

# it: Protezione sussidiaria
value-stay_title-subsidiary = সহায়ক সুরক্ষা (protezione sussidiaria)

# it: Motivi umanitari
value-stay_title-humanitarian = মানবিক কারণ (motivi umanitari)

# it: Casi speciali (D.L. 113/2018, art. 1, comma 9)
value-stay_title-casi_speciali_1_9 = বিশেষ ক্ষেত্র (casi speciali) (D.L. 113/2018, art. 1, comma 9)

# it: Protezione speciale
value-stay_title-special_protection = বিশেষ সুরক্ষা (protezione speciale)

# it: Cure mediche
value-stay_title-medical_care = চিকিৎসা (cure mediche)

# it: Calamità
value-stay_title-calamity = দুর্যোগ (calamità)

# it: Atti di particolare valore civile
value-stay_title-civil_value = বিশেষ নাগরিক সাহসের কাজ (atti di particolare valore civile)

# it: Protezione sociale (art. 18)
value-stay_title-social_protection_18 = সামাজিক সুরক্ষা (protezione sociale, art. 18)

# it: Violenza domestica (art. 18-bis)
value-stay_title-domestic_violence_18bis = পারিবারিক নির্যাতন (violenza domestica, art. 18-bis)

# it: Sfruttamento lavorativo
value-stay_title-labour_exploitation = কাজে শোষণ (sfruttamento lavorativo)

# it: Minore età
value-stay_title-minor_age = 18 বছরের কম বয়স (minore età)

# it: Integrazione del minore (prosieguo amministrativo)
value-stay_title-continued_care = অপ্রাপ্তবয়স্কের সমাজে মিশে যাওয়া (integrazione del minore, prosieguo amministrativo)

# it: Lavoro
value-stay_title-work = কাজ (lavoro)

# it: Attesa occupazione
value-stay_title-job_seeking = কাজের অপেক্ষা (attesa occupazione)

# it: Studio
value-stay_title-study = পড়াশোনা (studio)

# it: Motivi familiari
value-stay_title-family = পারিবারিক কারণ (motivi familiari)

# it: Assistenza minore (art. 31)
value-stay_title-assistance_to_minor = অপ্রাপ্তবয়স্কের দেখাশোনা (assistenza minore, art. 31)

# it: Soggiornante di lungo periodo UE
value-stay_title-eu_long_term = ইইউ দীর্ঘমেয়াদি বসবাসকারী (soggiornante di lungo periodo UE)

# it: Emersione 2020, permesso temporaneo (art. 103, comma 2)
value-stay_title-regularisation_103 = নিয়মিতকরণ (emersione) 2020, অস্থায়ী অনুমতিপত্র (art. 103, comma 2)

# it: Protezione temporanea
value-stay_title-temporary_protection = অস্থায়ী সুরক্ষা (protezione temporanea)

# it: Residenza elettiva
value-stay_title-elective_residence = স্বেচ্ছায় বেছে নেওয়া বসবাস (residenza elettiva)

# it: Acquisto della cittadinanza o stato di apolide
value-stay_title-citizenship_pending = নাগরিকত্ব লাভ বা রাষ্ট্রহীন মর্যাদা (acquisto della cittadinanza o stato di apolide)

# it: Attività sportiva
value-stay_title-sport = খেলাধুলা (attività sportiva)

# it: Lavoro artistico
value-stay_title-artistic_work = শিল্পীর কাজ (lavoro artistico)

# it: Motivi religiosi
value-stay_title-religious = ধর্মীয় কারণ (motivi religiosi)

# it: Altro titolo
value-stay_title-other = অন্য অনুমতি (titolo)

# it: Chi lo ha riconosciuto
list-recognition_route = কে স্বীকৃতি দিয়েছে

# it: Commissione territoriale
value-recognition_route-commission = আঞ্চলিক কমিশন (Commissione territoriale)

# it: Questura
value-recognition_route-questura = পুলিশ দপ্তর (Questura)

# it: Giudice
value-recognition_route-court = আদালত

# it: Gravità
list-gravity = কতটা গুরুতর

# it: Non grave
value-gravity-not_serious = গুরুতর নয়

# it: Grave
value-gravity-serious = গুরুতর

# it: Di particolare gravità
value-gravity-particularly_serious = বিশেষভাবে গুরুতর

# it: Di eccezionale gravità
value-gravity-exceptionally_serious = অসাধারণ রকম গুরুতর

# it: Legame con l'Ucraina
list-ukraine_link = ইউক্রেনের সঙ্গে সম্পর্ক

# it: Cittadinanza ucraina
value-ukraine_link-ukrainian_citizen = ইউক্রেনের নাগরিকত্ব

# it: Protezione internazionale o equivalente in Ucraina
value-ukraine_link-protected_in_ukraine = ইউক্রেনে আন্তর্জাতিক সুরক্ষা বা সমমানের সুরক্ষা

# it: Familiare di queste persone
value-ukraine_link-family_of_those = এই ব্যক্তিদের পরিবারের সদস্য

# it: Permesso permanente in Ucraina
value-ukraine_link-long_resident = ইউক্রেনে স্থায়ী অনুমতিপত্র

# it: Nessuno di questi
value-ukraine_link-no_link = এর কোনোটিই নয়

# it: Tipo di lavoro
list-work_contract_kind = কাজের ধরন

# it: Dipendente, a tempo indeterminato
value-work_contract_kind-open_ended = চাকরি, মেয়াদহীন (tempo indeterminato)

# it: Dipendente, a termine
value-work_contract_kind-fixed_term = চাকরি, নির্দিষ্ট মেয়াদের (a termine)

# it: Stagionale
value-work_contract_kind-seasonal = মৌসুমি (stagionale)

# it: Autonomo
value-work_contract_kind-self_employed = নিজের ব্যবসা বা স্বাধীন কাজ (autonomo)

# it: Condanna
list-conviction_kind = সাজার রায় (condanna)

# it: Nessuna
value-conviction_kind-no_conviction = কোনোটি নয়

# it: Piccolo spaccio (D.P.R. 309/1990 art. 73(5))
value-conviction_kind-minor_drug_dealing = অল্প পরিমাণ মাদক বিক্রি (D.P.R. 309/1990 art. 73(5))

# it: Vendita di merce contraffatta (c.p. 474)
value-conviction_kind-counterfeit_goods = নকল পণ্য বিক্রি (c.p. 474)

# it: Altro reato dell'elenco
value-conviction_kind-listed_offence = তালিকার অন্য অপরাধ

# it: Reato fuori dall'elenco
value-conviction_kind-offence_not_listed = তালিকার বাইরের অপরাধ

# it: Permesso di soggiorno
relation-permit = বসবাসের অনুমতিপত্র (permesso di soggiorno)

# it: Domanda
relation-application = আবেদন

# it: Dichiarazione di residenza
relation-declaration = নিবন্ধিত ঠিকানার ঘোষণা (dichiarazione di residenza)

# it: Preavviso di rigetto
relation-notice = প্রত্যাখ্যানের আগাম নোটিশ (preavviso di rigetto)

# it: Rifiuto dell'iscrizione
relation-refusal = নিবন্ধনে নাম তুলতে অস্বীকৃতি

# it: Invito a rinnovare la dichiarazione di dimora
relation-invitation = নিয়মিত থাকার জায়গার (dimora) ঘোষণা নবায়নের আহ্বান

# it: Decisione nel proprio caso
relation-judgment = নিজের মামলার রায়

# it: Accoglienza in un centro
relation-hosting = কেন্দ্রে থাকা (accoglienza)

# it: Atto ricevuto
relation-decision = পাওয়া সিদ্ধান্ত বা কাগজ (atto)

# it: Ricorso al giudice
relation-appeal = আদালতে আপিল (ricorso)

# it: Assenza dall'Italia
relation-absence = ইতালির বাইরে থাকা

# it: Risposta sul porto
relation-answer = বন্দর বিষয়ে জবাব

# it: Reclamo depositato il
# ask: In quale giorno è stato depositato il reclamo in corte d'appello?
fact-complained_on = অভিযোগ (reclamo) জমার তারিখ
    .ask = কোন দিন আপিল আদালতে (Corte d'appello) অভিযোগ (reclamo) জমা হয়েছে?

# it: Minore non accompagnato
# ask: È arrivato o arrivata in Italia da minorenne, senza un genitore o un adulto responsabile per legge?
fact-unaccompanied = অভিভাবকহীন অপ্রাপ্তবয়স্ক (minore non accompagnato)
    .ask = আপনি কি 18 বছর হওয়ার আগে ইতালিতে এসেছেন, মা-বাবা বা আইনত দায়িত্বশীল কোনো প্রাপ্তবয়স্ক ছাড়া?

# it: Affidato o sotto tutela
# ask: Da minorenne era affidato o affidata a qualcuno, o aveva un tutore?
fact-in_care = কারও যত্নে (affido) বা আইনি অভিভাবকের (tutela) অধীনে
    .ask = 18 বছর হওয়ার আগে আপনাকে কি কারও যত্নে (affido) দেওয়া হয়েছিল, বা আপনার কি আইনি অভিভাবক (tutore) ছিলেন?

# it: Affidatario o tutore
# ask: Chi si prende cura di Lei?
fact-carer = যত্নকারী (affidatario) বা আইনি অভিভাবক (tutore)
    .ask = কে আপনার দেখাশোনা করেন?

# it: Convive con chi ne ha cura
# ask: Vive nella stessa casa della persona che si prende cura di Lei?
fact-lives_with_carer = দেখাশোনাকারীর সঙ্গে একই বাড়িতে থাকেন
    .ask = যিনি আপনার দেখাশোনা করেন, আপনি কি তাঁর সঙ্গে একই বাড়িতে থাকেন?

# it: Convive con un genitore regolarmente soggiornante
# ask: Da minorenne viveva con un genitore in regola con il soggiorno?
fact-lives_with_lawful_parent = বৈধভাবে বসবাসকারী মা বা বাবার সঙ্গে থাকেন
    .ask = 18 বছর হওয়ার আগে আপনি কি এমন মা বা বাবার সঙ্গে থাকতেন যাঁর বসবাস বৈধ?

# it: Parere del Ministero chiesto il
# ask: In quale giorno è stato chiesto il parere al Ministero del lavoro?
fact-opinion_asked_on = মন্ত্রণালয়ের মতামত (parere) চাওয়ার তারিখ
    .ask = কোন দিন শ্রম মন্ত্রণালয়ের (Ministero del lavoro) কাছে মতামত (parere) চাওয়া হয়েছে?

# it: Parere dato il
# ask: In quale giorno il Ministero ha dato il parere?
fact-opinion_given_on = মতামত দেওয়ার তারিখ
    .ask = কোন দিন মন্ত্রণালয় মতামত দিয়েছে?

# it: Parere favorevole
# ask: Il parere è favorevole?
fact-opinion_favourable = মতামত পক্ষে (favorevole)
    .ask = মতামত কি আপনার পক্ষে?

# it: Percorso di integrazione riconosciuto dalla Questura
# ask: La Questura, o il giudice, ha riconosciuto il percorso di integrazione?
fact-integration_path_found = পুলিশ দপ্তর (Questura) সমাজে মিশে যাওয়ার পথ (integrazione) স্বীকার করেছে
    .ask = পুলিশ দপ্তর (Questura) বা আদালত কি আপনার সমাজে মিশে যাওয়ার পথ (integrazione) স্বীকার করেছে?

# it: In Italia dal
# ask: Da quando è in Italia?
fact-in_italy_since = ইতালিতে আছেন যে তারিখ থেকে
    .ask = আপনি কবে থেকে ইতালিতে আছেন?

# it: In un progetto di integrazione dal
# ask: Da quando segue un progetto di integrazione?
fact-project_since = সমাজে মিশে যাওয়ার প্রকল্পে (progetto di integrazione) আছেন যে তারিখ থেকে
    .ask = আপনি কবে থেকে সমাজে মিশে যাওয়ার কোনো প্রকল্পে (progetto di integrazione) আছেন?

# it: Progetto di un ente nazionale iscritto nel registro
# ask: Il progetto è di un ente nazionale iscritto nel registro?
fact-project_recognised = প্রকল্পটি নিবন্ধন খাতায় থাকা জাতীয় প্রতিষ্ঠানের
    .ask = প্রকল্পটি কি নিবন্ধন খাতায় নাম থাকা কোনো জাতীয় প্রতিষ্ঠানের?

# it: Alloggio disponibile
# ask: Ha un posto in cui abitare dopo i diciotto anni?
fact-dwelling_available = থাকার জায়গা আছে
    .ask = 18 বছর হওয়ার পর আপনার কি থাকার জায়গা আছে?

# it: Segue un corso di studi
# ask: Va a scuola o segue un corso?
fact-studying = পড়াশোনার কোর্স করছেন
    .ask = আপনি কি স্কুলে যান বা কোনো কোর্স করেন?

# it: Permesso dato ai diciotto anni (art. 32)
# ask: Il Suo permesso è stato dato al compimento dei diciotto anni?
fact-given_at_eighteen = 18 বছরে দেওয়া অনুমতিপত্র (art. 32)
    .ask = আপনার অনুমতিপত্র কি 18 বছর পূর্ণ হওয়ায় দেওয়া হয়েছে?

# it: Termine per impugnare il diniego scaduto il
# ask: In quale giorno è scaduto il termine per impugnare il diniego della Commissione?
fact-appeal_term_ended_on = প্রত্যাখ্যানের বিরুদ্ধে আপিলের সময়সীমা শেষ হওয়ার তারিখ
    .ask = কমিশনের (Commissione) প্রত্যাখ্যানের বিরুদ্ধে আপিলের সময়সীমা কোন দিন শেষ হয়েছে?

# it: Sospensiva negata, notificata il
# ask: In quale giorno Le è stato notificato che il giudice nega la sospensione?
fact-suspension_refused_on = স্থগিতাদেশ (sospensiva) না দেওয়ার কথা আনুষ্ঠানিকভাবে জানানোর (notifica) তারিখ
    .ask = আদালত স্থগিত করতে অস্বীকার করেছে, এ কথা আপনাকে কোন দিন আনুষ্ঠানিকভাবে জানানো (notifica) হয়েছে?

# it: Rigetto del ricorso comunicato il
# ask: In quale giorno è stato comunicato il rigetto del ricorso?
fact-rejection_communicated_on = আপিল খারিজের কথা জানানোর তারিখ
    .ask = আপিল খারিজের কথা কোন দিন জানানো হয়েছে?

# it: Prosieguo amministrativo deciso il
# ask: In quale giorno il tribunale per i minorenni ha deciso il prosieguo amministrativo?
fact-care_ordered_on = 18-এর পরেও সহায়তা (prosieguo amministrativo) দেওয়ার সিদ্ধান্তের তারিখ
    .ask = অপ্রাপ্তবয়স্কদের আদালত (Tribunale per i minorenni) কোন দিন 18-এর পরেও সহায়তার (prosieguo amministrativo) সিদ্ধান্ত দিয়েছে?

# it: Prosieguo amministrativo fino al
# ask: Fino a quale giorno lo ha deciso?
fact-care_until = 18-এর পরেও সহায়তা (prosieguo amministrativo) যে তারিখ পর্যন্ত
    .ask = কোন দিন পর্যন্ত এই সিদ্ধান্ত দিয়েছে?

# it: Ha bisogno di sostegno dopo i diciotto anni
# ask: Ha bisogno di essere seguito o seguita ancora, dopo i diciotto anni?
fact-needs_longer_support = 18 বছরের পরেও সহায়তা দরকার
    .ask = 18 বছরের পরেও কি কারও আপনার দেখাশোনা করা দরকার?

# it: La Questura dà il permesso per prassi
# ask: La Questura ha accettato di dare un permesso per il prosieguo amministrativo?
fact-permit_by_practice = পুলিশ দপ্তর (Questura) প্রচলিত রীতিতে অনুমতিপত্র দেয়
    .ask = পুলিশ দপ্তর (Questura) কি 18-এর পরেও সহায়তার (prosieguo amministrativo) জন্য অনুমতিপত্র দিতে রাজি হয়েছে?

# it: Autorizzato per il bene di un minore il
# ask: In quale giorno il tribunale per i minorenni L'ha autorizzata a restare per un minore?
fact-authorised_for_child_on = অপ্রাপ্তবয়স্কের কল্যাণে থাকার অনুমোদনের তারিখ
    .ask = অপ্রাপ্তবয়স্কদের আদালত (Tribunale per i minorenni) কোন দিন আপনাকে একজন অপ্রাপ্তবয়স্কের জন্য থাকার অনুমোদন দিয়েছে?

# it: Autorizzazione fino al
# ask: Fino a quale giorno vale l'autorizzazione?
fact-authorised_for_child_until = অনুমোদন যে তারিখ পর্যন্ত
    .ask = অনুমোদন কোন দিন পর্যন্ত বহাল?

# it: Un minore in Italia soffrirebbe della sua assenza
# ask: C'è in Italia un figlio o un nipote minorenne che starebbe molto male senza di Lei?
fact-child_would_suffer = ইতালিতে একজন অপ্রাপ্তবয়স্ক তাঁর অনুপস্থিতিতে কষ্ট পাবে
    .ask = ইতালিতে কি আপনার 18 বছরের কম বয়সী সন্তান, নাতি-নাতনি বা ভাইবোনের সন্তান আছে, যে আপনাকে ছাড়া খুব কষ্টে থাকবে?

# it: Genitore di un minore italiano che vive in Italia
# ask: È madre o padre di un minore italiano che vive in Italia?
fact-parent_of_italian_minor = ইতালিতে থাকা ইতালীয় অপ্রাপ্তবয়স্কের মা বা বাবা
    .ask = আপনি কি ইতালিতে থাকা কোনো ইতালীয় অপ্রাপ্তবয়স্কের মা বা বাবা?

# it: Convive con il coniuge o con un parente italiano entro il secondo grado
# ask: Vive con il coniuge italiano, o con un figlio, genitore, nonno, nipote o fratello italiano?
fact-lives_with_italian_family = ইতালীয় স্বামী বা স্ত্রীর সঙ্গে, বা দ্বিতীয় ধাপ (secondo grado) পর্যন্ত ইতালীয় আত্মীয়ের সঙ্গে থাকেন
    .ask = আপনি কি ইতালীয় স্বামী বা স্ত্রীর সঙ্গে, বা ইতালীয় সন্তান, মা-বাবা, দাদা-দাদি বা নানা-নানি, নাতি-নাতনি বা ভাইবোনের সঙ্গে থাকেন?

# it: Entrato con visto per ricongiungimento o al seguito
# ask: È entrato o entrata con un visto per raggiungere un familiare?
fact-entered_by_reunification = পরিবার একত্রীকরণের (ricongiungimento) ভিসায় বা আত্মীয়ের সঙ্গে আসার (al seguito) ভিসায় ঢুকেছেন
    .ask = আপনি কি পরিবারের কারও কাছে আসার ভিসায় ঢুকেছেন?

# it: Un familiare in Italia con i requisiti per il ricongiungimento
# ask: Ha in Italia un coniuge, un genitore o un figlio che potrebbe chiedere il ricongiungimento con Lei?
fact-relative_with_the_right = ইতালিতে একজন আত্মীয় আছেন যিনি পরিবার একত্রীকরণের (ricongiungimento) শর্ত পূরণ করেন
    .ask = ইতালিতে কি আপনার স্বামী বা স্ত্রী, মা-বাবা বা সন্তান আছেন, যিনি আপনার সঙ্গে পরিবার একত্রীকরণ (ricongiungimento) চাইতে পারতেন?

# it: Alloggio idoneo per la famiglia
# ask: L'alloggio è idoneo per tutta la famiglia (certificato del Comune)?
fact-suitable_housing = পরিবারের জন্য উপযুক্ত বাসা
    .ask = বাসাটি কি পুরো পরিবারের জন্য উপযুক্ত (পৌরসভার (Comune) সনদ)?

# it: Reddito sufficiente per la famiglia
# ask: Il reddito annuo arriva all'assegno sociale più la metà per ogni familiare?
fact-income_for_family = পরিবারের জন্য যথেষ্ট আয়
    .ask = বার্ষিক আয় কি সামাজিক ভাতা (assegno sociale) এবং তার সঙ্গে প্রত্যেক আত্মীয়ের জন্য তার অর্ধেক, এই পরিমাণে পৌঁছায়?

# it: Familiare da riunire
# ask: Chi vuole far venire in Italia?
fact-relative_wanted = যে আত্মীয়কে আনা হবে
    .ask = আপনি কাকে ইতালিতে আনতে চান?

# it: Nulla osta al ricongiungimento chiesto il
# ask: In quale giorno ha chiesto il nulla osta al ricongiungimento?
fact-reunification_asked_on = পরিবার একত্রীকরণের (ricongiungimento) অনাপত্তিপত্র (nulla osta) চাওয়ার তারিখ
    .ask = আপনি কোন দিন পরিবার একত্রীকরণের (ricongiungimento) অনাপত্তিপত্র (nulla osta) চেয়েছেন?

# it: Familiare morto, separazione o divorzio
# ask: Il familiare da cui dipende il permesso è morto, o c'è stata separazione o divorzio?
fact-family_tie_ended = আত্মীয়ের মৃত্যু, আলাদা হওয়া (separazione) বা তালাক
    .ask = যে আত্মীয়ের ওপর আপনার অনুমতিপত্র নির্ভর করে, তিনি কি মারা গেছেন, বা আলাদা হওয়া (separazione) বা তালাক হয়েছে?

# it: Familiare di un cittadino italiano
# ask: È coniuge, figlio, genitore o altro stretto familiare di un cittadino italiano?
fact-family_of_italian = ইতালীয় নাগরিকের আত্মীয়
    .ask = আপনি কি কোনো ইতালীয় নাগরিকের স্বামী বা স্ত্রী, সন্তান, মা-বাবা বা অন্য ঘনিষ্ঠ আত্মীয়?

# it: Legami familiari in Italia
# ask: Ha familiari in Italia?
fact-family_ties_in_italy = ইতালিতে পারিবারিক সম্পর্ক
    .ask = ইতালিতে কি আপনার পরিবারের কেউ আছেন?

# it: In regola senza interruzioni dal
# ask: Da quando è in regola con il soggiorno, senza interruzioni?
fact-lawfully_here_since = কোনো বিরতি ছাড়া বৈধ যে তারিখ থেকে
    .ask = কোনো বিরতি ছাড়া আপনার বসবাস কবে থেকে বৈধ?

# it: Assenza più lunga, in mesi
# ask: Negli ultimi cinque anni, quanti mesi è durata l'assenza più lunga dall'Italia?
fact-longest_absence_months = সবচেয়ে লম্বা অনুপস্থিতি, মাসে
    .ask = গত 5 বছরে ইতালির বাইরে আপনার সবচেয়ে লম্বা অনুপস্থিতি কত মাসের ছিল?

# it: Assenze in tutto, in mesi
# ask: Negli ultimi cinque anni, quanti mesi in tutto è stato o stata fuori dall'Italia?
fact-total_absence_months = মোট অনুপস্থিতি, মাসে
    .ask = গত 5 বছরে আপনি মোট কত মাস ইতালির বাইরে ছিলেন?

# it: Assenza per gravi motivi provati
# ask: È stato o stata via per il servizio militare, per salute o per altri gravi motivi che può provare?
fact-serious_absence_reasons = গুরুতর ও প্রমাণিত কারণে অনুপস্থিতি
    .ask = আপনি কি সামরিক সেবা, স্বাস্থ্য বা প্রমাণ করতে পারেন এমন অন্য গুরুতর কারণে বাইরে ছিলেন?

# it: Reddito almeno pari all'assegno sociale
# ask: Il Suo reddito annuo arriva almeno all'assegno sociale?
fact-income_reaches_allowance = আয় অন্তত সামাজিক ভাতার (assegno sociale) সমান
    .ask = আপনার বার্ষিক আয় কি অন্তত সামাজিক ভাতার (assegno sociale) সমান?

# it: Italiano di livello A2
# ask: Ha superato il test di italiano A2 o ha un titolo equivalente?
fact-italian_a2 = A2 স্তরের ইতালীয় ভাষা
    .ask = আপনি কি ইতালীয় ভাষার A2 পরীক্ষায় পাস করেছেন, বা আপনার কি সমমানের সনদ আছে?

# it: Gravi difficoltà di apprendimento certificate
# ask: Ha gravi difficoltà di apprendimento certificate da una struttura pubblica?
fact-learning_limits = শেখার গুরুতর অসুবিধা, সনদ আছে
    .ask = আপনার কি শেখার গুরুতর অসুবিধা আছে, যার সনদ কোনো সরকারি স্বাস্থ্য প্রতিষ্ঠান দিয়েছে?

# it: Mesi di fila fuori dall'Unione
# ask: Quanti mesi di fila è stato o stata fuori dall'Unione europea, senza mai rientrarvi?
fact-months_outside_union = একটানা যত মাস ইউনিয়নের বাইরে
    .ask = আপনি একটানা কত মাস ইউরোপীয় ইউনিয়নের বাইরে ছিলেন, একবারও না ফিরে?

# it: Anni di assenza dall'Italia
# ask: Da quanti anni manca dall'Italia?
fact-years_away_from_italy = যত বছর ইতালিতে নেই
    .ask = কত বছর ধরে আপনি ইতালিতে নেই?

# it: Lungo periodo in un altro Stato dell'Unione
# ask: Ha avuto lo stesso permesso in un altro Stato dell'Unione?
fact-long_term_elsewhere = ইউনিয়নের অন্য দেশে দীর্ঘমেয়াদি (lungo periodo) বসবাসকারী
    .ask = ইউনিয়নের অন্য কোনো দেশ কি আপনাকে একই অনুমতিপত্র দিয়েছে?

# it: Permesso di lungo periodo revocato per assenza
# ask: Le è stato revocato il permesso di lungo periodo perché era via?
fact-long_term_lost_by_absence = অনুপস্থিতির জন্য দীর্ঘমেয়াদি (lungo periodo) অনুমতিপত্র বাতিল
    .ask = আপনি বাইরে ছিলেন বলে কি আপনার দীর্ঘমেয়াদি (lungo periodo) অনুমতিপত্র বাতিল করা হয়েছে?

# it: Nessuno Stato lo riconosce come cittadino
# ask: È vero che nessuno Stato La riconosce come suo cittadino o sua cittadina?
fact-no_state_recognises = কোনো রাষ্ট্র নাগরিক বলে স্বীকার করে না
    .ask = এ কথা কি সত্য যে কোনো রাষ্ট্র আপনাকে তার নাগরিক বলে স্বীকার করে না?

# it: Ha l'atto di nascita
# ask: Ha il Suo atto di nascita?
fact-birth_act_in_hand = জন্মসনদ (atto di nascita) আছে
    .ask = আপনার কি জন্মসনদ (atto di nascita) আছে?

# it: Può documentare la residenza in Italia
# ask: Può documentare la residenza in Italia?
fact-residence_in_italy_shown = ইতালিতে নিবন্ধিত ঠিকানার (residenza) কাগজ দেখাতে পারেন
    .ask = আপনি কি ইতালিতে নিবন্ধিত ঠিকানার (residenza) কাগজ দেখাতে পারেন?

# it: Titolo
field-permit-kind = অনুমতির ধরন (titolo)

# it: Riconosciuto da
field-permit-route = যে স্বীকৃতি দিয়েছে

# it: Valido dal
field-permit-valid_from = বৈধতা শুরুর তারিখ

# it: Valido fino al
field-permit-valid_until = বৈধতা শেষের তারিখ

# it: Chiesto il
field-permit-requested = চাওয়ার তারিখ

# it: Tipo
field-application-kind = ধরন

# it: Titolo chiesto o da rinnovare
field-application-title = যে অনুমতি (titolo) চাওয়া হয়েছে বা নবায়ন করতে হবে

# it: Presentata il
field-application-filed = জমা দেওয়ার তারিখ

# it: Ricevuta rilasciata
field-application-receipt = রসিদ দেওয়া হয়েছে

# it: Decisa il
field-application-decided = সিদ্ধান্তের তারিখ

# it: Accolta
field-application-granted = মঞ্জুর হয়েছে

# it: Presentata il
field-declaration-filed = জমা দেওয়ার তারিখ

# it: Completa delle parti obbligatorie
field-declaration-receivable = বাধ্যতামূলক অংশগুলো পূরণ করা

# it: Ricevuto il
field-notice-received = পাওয়ার তারিখ

# it: Osservazioni presentate il
field-notice-observations = লিখিত বক্তব্য (osservazioni) জমার তারিখ

# it: Dichiarazione del
field-refusal-declared = ঘোষণার তারিখ

# it: Notificato il
field-refusal-notified = আনুষ্ঠানিকভাবে জানানোর (notifica) তারিখ

# it: Impugnato
field-refusal-challenged = এর বিরুদ্ধে আপিল করা হয়েছে

# it: Notificato il
field-invitation-notified = আনুষ্ঠানিকভাবে জানানোর (notifica) তারিখ

# it: Adempiuto
field-invitation-complied = পালন করা হয়েছে

# it: Dispositivo
field-judgment-kind = রায়ের আদেশ অংশ (dispositivo)

# it: Del
field-judgment-decided = রায়ের তারিখ

# it: Definitiva
field-judgment-final = চূড়ান্ত

# it: Centro
field-hosting-centre = কেন্দ্র

# it: Dal
field-hosting-since = শুরুর তারিখ

# it: Uscito il
field-hosting-left = ছেড়ে যাওয়ার তারিখ

# it: Documentata
field-hosting-documented = কাগজে প্রমাণ আছে

# it: Revoca o allontanamento comunicato il
field-hosting-reported = বাতিল বা চলে যাওয়ার কথা জানানোর তারিখ

# it: Cittadinanza
# ask: Di quale Stato è cittadino o cittadina?
fact-citizenship = নাগরিকত্ব
    .ask = আপনি কোন দেশের নাগরিক?

# it: Data di nascita
# ask: Quando è nato o nata?
fact-birth = জন্ম তারিখ
    .ask = আপনার জন্ম কবে?

# it: Comune
# ask: In quale Comune vive?
fact-municipality = পৌরসভা (Comune)
    .ask = আপনি কোন পৌরসভায় (Comune) থাকেন?

# it: Nel Comune dal
# ask: Da quando vive in questo Comune?
fact-in_municipality_since = পৌরসভায় আছেন যে তারিখ থেকে
    .ask = আপনি কবে থেকে এই পৌরসভায় (Comune) থাকেন?

# it: Nuovo indirizzo dal
# ask: In quale giorno ha cambiato indirizzo, l'ultima volta?
fact-moved_home_on = নতুন ঠিকানা যে তারিখ থেকে
    .ask = শেষবার আপনি কোন দিন ঠিকানা বদলেছেন?

# it: Dimora abituale nel Comune
# ask: Vive di solito all'indirizzo che dichiara?
fact-habitual_abode = পৌরসভায় নিয়মিত থাকার জায়গা (dimora abituale)
    .ask = আপনি যে ঠিকানা ঘোষণা করছেন, সাধারণত কি সেখানেই থাকেন?

# it: Senza fissa dimora
# ask: È senza una casa fissa?
fact-no_fixed_abode = স্থায়ী ঘর নেই (senza fissa dimora)
    .ask = আপনার কি স্থায়ী কোনো ঘর নেই?

# it: Domicilio nel Comune
# ask: Il centro della Sua vita è in questo Comune (un servizio, un'associazione, un recapito)?
fact-domicile_in_municipality = পৌরসভায় জীবনের কেন্দ্র (domicilio)
    .ask = আপনার জীবনের কেন্দ্র কি এই পৌরসভায় (Comune) (কোনো সেবা, সংগঠন, চিঠি পাওয়ার ঠিকানা)?

# it: Occupa l'immobile senza titolo
# ask: Occupa la casa senza contratto e senza il consenso di chi ne è proprietario?
fact-occupies_without_title = বৈধ কাগজ (titolo) ছাড়া ঘর দখল করে আছেন
    .ask = আপনি কি চুক্তি ছাড়া এবং মালিকের সম্মতি ছাড়া ঘরটি দখল করে আছেন?

# it: Minori o persone meritevoli di tutela nell'immobile
# ask: Vi abitano minori o persone malate o fragili?
fact-protected_occupants = ঘরে অপ্রাপ্তবয়স্ক বা সুরক্ষা পাওয়ার যোগ্য মানুষ আছে
    .ask = সেখানে কি অপ্রাপ্তবয়স্ক, অসুস্থ বা দুর্বল মানুষ থাকে?

# it: Deroga del sindaco
# ask: Il sindaco ha concesso la deroga per quell'indirizzo?
fact-mayor_derogates = মেয়রের ছাড় (deroga)
    .ask = মেয়র কি ওই ঠিকানার জন্য ছাড় (deroga) দিয়েছেন?

# it: Già iscritto in anagrafe
# ask: È iscritto o iscritta all'anagrafe?
fact-registered = আগে থেকেই বাসিন্দা নিবন্ধনে আছেন
    .ask = আপনার নাম কি বাসিন্দা নিবন্ধনে (anagrafe) আছে?

# it: Irreperibile dopo verifiche ripetute
# ask: Il Comune ha cercato la persona più volte, a distanza di tempo, senza trovarla?
fact-untraceable = বারবার খোঁজার পরেও পাওয়া যায়নি (irreperibile)
    .ask = পৌরসভা (Comune) কি ব্যক্তিকে কয়েকবার, সময়ের ব্যবধানে, খুঁজেও পায়নি?

# it: Identità provata con un documento
# ask: Ha un documento con fotografia?
fact-identity_proved = পরিচয় কাগজ দিয়ে প্রমাণিত
    .ask = আপনার কি ছবিসহ কোনো পরিচয়ের কাগজ আছে?

# it: Ricevuto, depositato o inviato il
field-decision-day = পাওয়া, জমা বা পাঠানোর তারিখ

# it: Tipo
field-decision-kind = ধরন

# it: Come è arrivato
field-decision-arrived = কীভাবে পৌঁছেছে

# it: La persona risiede all'estero
field-decision-abroad = ব্যক্তি বিদেশে বসবাস করেন

# it: La persona è trattenuta
field-decision-detained = ব্যক্তি আটক আছেন (trattenuto)

# it: Procedura seguita
field-decision-route = যে প্রক্রিয়া চলেছে

# it: Termini della procedura accelerata rispettati
field-decision-terms_kept = দ্রুত প্রক্রিয়ার (procedura accelerata) সময়সীমা মানা হয়েছে

# it: Motivo
field-decision-ground = কারণ

# it: Termine per la partenza volontaria
field-decision-leave_by = স্বেচ্ছায় দেশ ছাড়ার (partenza volontaria) শেষ দিন

# it: Esaminati gli altri titoli possibili
field-decision-other_titles = অন্য সম্ভাব্য অনুমতিগুলো (titoli) যাচাই করা হয়েছে

# it: Valutati gli elementi nuovi
field-decision-elements_weighed = নতুন তথ্য যাচাই করা হয়েছে

# it: Depositato il
field-appeal-filed = জমা দেওয়ার তারিখ

# it: Contro
field-appeal-against = কিসের বিরুদ্ধে

# it: Ultima notifica alle altre parti il
field-appeal-served = অন্য পক্ষগুলোকে শেষবার আনুষ্ঠানিকভাবে জানানোর (notifica) তারিখ

# it: Risposta sulla sospensiva comunicata il
field-appeal-answered = স্থগিতাদেশের (sospensiva) বিষয়ে জবাব জানানোর তারিখ

# it: Sospensione concessa
field-appeal-suspended = স্থগিত করা হয়েছে

# it: Decisione comunicata il
field-appeal-decided = সিদ্ধান্ত জানানোর তারিখ

# it: Sentenza notificata il
field-appeal-judgment_served = রায় আনুষ্ঠানিকভাবে জানানোর (notifica) তারিখ

# it: Entrato in Italia il
# ask: In quale giorno è entrato o entrata in Italia?
fact-entered_on = ইতালিতে ঢোকার তারিখ
    .ask = আপনি কোন দিন ইতালিতে ঢুকেছেন?

# it: Volontà espressa alla polizia di frontiera
# ask: Lo ha detto alla polizia di frontiera?
fact-asylum_will_at_border = সীমান্ত পুলিশের (polizia di frontiera) কাছে আশ্রয়ের ইচ্ছা প্রকাশ
    .ask = আপনি কি কথাটি সীমান্ত পুলিশকে (polizia di frontiera) বলেছিলেন?

# it: Molte domande ravvicinate
# ask: La questura ha detto che le domande sono troppe in questo periodo?
fact-many_claims = একই সময়ে অনেক আবেদন
    .ask = পুলিশ দপ্তর (Questura) কি বলেছে যে এই সময়ে আবেদন খুব বেশি?

# it: Atti alla Commissione dal
# ask: In quale giorno la questura ha mandato gli atti alla Commissione?
fact-file_at_commission_on = কমিশনের (Commissione) কাছে নথি যে তারিখ থেকে
    .ask = পুলিশ দপ্তর (Questura) কোন দিন নথি কমিশনের (Commissione) কাছে পাঠিয়েছে?

# it: Audizione il
# ask: In quale giorno ha avuto il colloquio con la Commissione?
fact-interviewed_on = সাক্ষাৎকারের (audizione) তারিখ
    .ask = কোন দিন কমিশনের (Commissione) সঙ্গে আপনার সাক্ষাৎকার হয়েছে?

# it: Procedura della domanda in corso
# ask: Con quale procedura è esaminata la domanda?
fact-claim_route = চলমান আবেদনের প্রক্রিয়া
    .ask = আবেদনটি কোন প্রক্রিয়ায় যাচাই হচ্ছে?

# it: Allontanamento in corso di esecuzione
# ask: Quando ha chiesto protezione era già in corso il Suo allontanamento?
fact-removal_under_way = দেশ থেকে সরানোর (allontanamento) কাজ চলছে
    .ask = আপনি যখন সুরক্ষা চেয়েছেন, তখন কি আপনাকে দেশ থেকে সরানোর (allontanamento) কাজ আগেই চলছিল?

# it: Elementi nuovi nella domanda reiterata
# ask: La Commissione ha riconosciuto elementi nuovi rispetto alla prima domanda?
fact-new_elements = পুনরায় করা আবেদনে (domanda reiterata) নতুন তথ্য
    .ask = প্রথম আবেদনের তুলনায় নতুন তথ্য আছে, কমিশন (Commissione) কি তা স্বীকার করেছে?

# it: Paese di origine (due lettere)
# ask: Da quale Paese viene?
fact-country_of_origin = উৎস দেশ (দুই অক্ষরে)
    .ask = আপনি কোন দেশ থেকে এসেছেন?

# it: Soggiorno fino a tre mesi
# ask: È venuto o venuta per un soggiorno fino a tre mesi (visita, affari, turismo)?
fact-short_stay = 3 মাস পর্যন্ত থাকা
    .ask = আপনি কি 3 মাস পর্যন্ত থাকার জন্য এসেছেন (বেড়ানো, ব্যবসা, পর্যটন)?

# it: Timbro d'ingresso alla frontiera esterna
# ask: Il passaporto è stato timbrato entrando in Italia da fuori Schengen?
fact-stamped_at_border = বাইরের সীমান্তে প্রবেশের সিল
    .ask = শেনজেনের (Schengen) বাইরে থেকে ইতালিতে ঢোকার সময় কি পাসপোর্টে সিল মারা হয়েছে?

# it: La questura ha comunicato un ostacolo al lavoro
# ask: La questura ha scritto a Lei e al datore di lavoro che non può lavorare?
fact-work_obstacle_notified = পুলিশ দপ্তর (Questura) কাজে বাধার কথা জানিয়েছে
    .ask = পুলিশ দপ্তর (Questura) কি আপনাকে ও আপনার নিয়োগকর্তাকে লিখেছে যে আপনি কাজ করতে পারবেন না?

# it: Accompagnamento coattivo disposto il
# ask: In quale giorno è stato disposto l'accompagnamento alla frontiera?
fact-escort_ordered_on = জোর করে সীমান্তে নেওয়ার (accompagnamento coattivo) আদেশের তারিখ
    .ask = সীমান্তে নিয়ে যাওয়ার আদেশ কোন দিন দেওয়া হয়েছে?

# it: Trattenuto dal
# ask: Da quale giorno è in un centro per i rimpatri?
fact-detained_since = আটক (trattenuto) যে তারিখ থেকে
    .ask = কোন দিন থেকে আপনি ফেরত পাঠানোর কেন্দ্রে (centro per i rimpatri) আছেন?

# it: Allontanato dall'Italia il
# ask: In quale giorno è stato o stata allontanata dall'Italia?
fact-removed_on = ইতালি থেকে সরানোর (allontanamento) তারিখ
    .ask = কোন দিন আপনাকে ইতালি থেকে সরানো হয়েছে?

# it: Divieto di rientro fino al
# ask: Fino a quando il decreto vieta di rientrare in Italia?
fact-ban_until = আবার ঢোকার নিষেধাজ্ঞা (divieto di rientro) যে তারিখ পর্যন্ত
    .ask = আদেশে (decreto) কবে পর্যন্ত আপনার ইতালিতে ফেরা নিষেধ?

# it: Note del Ministero sulla sospensiva ricevute il
# ask: In quale giorno il Ministero ha depositato le sue note sulla sospensiva?
fact-ministry_noted_on = স্থগিতাদেশ (sospensiva) নিয়ে মন্ত্রণালয়ের বক্তব্য (note) পাওয়ার তারিখ
    .ask = স্থগিতাদেশ (sospensiva) নিয়ে মন্ত্রণালয় কোন দিন তার বক্তব্য (note) জমা দিয়েছে?

# it: Partito il
field-absence-left = যাওয়ার তারিখ

# it: Tornato il
field-absence-returned = ফেরার তারিখ

# it: Servizio militare o altri gravi motivi provati
field-absence-serious = সামরিক সেবা বা প্রমাণিত অন্য গুরুতর কারণ

# it: Gravi motivi umanitari riconosciuti
# ask: La Commissione o il giudice ha riconosciuto gravi motivi umanitari?
fact-serious_humanitarian_reasons = গুরুতর মানবিক কারণ স্বীকৃত
    .ask = কমিশন (Commissione) বা আদালত কি গুরুতর মানবিক কারণ স্বীকার করেছে?

# it: Obblighi costituzionali o internazionali riconosciuti
# ask: È stato riconosciuto che obblighi costituzionali o internazionali impediscono il rifiuto?
fact-constitutional_duties = সংবিধান বা আন্তর্জাতিক আইনের বাধ্যবাধকতা স্বীকৃত
    .ask = সংবিধান বা আন্তর্জাতিক আইনের বাধ্যবাধকতা প্রত্যাখ্যান করতে দেয় না, এ কথা কি স্বীকৃত হয়েছে?

# it: Rischio di persecuzione riconosciuto
# ask: È stato riconosciuto un rischio di persecuzione al ritorno?
fact-risk_of_persecution = নিপীড়নের (persecuzione) ঝুঁকি স্বীকৃত
    .ask = দেশে ফিরলে নিপীড়নের (persecuzione) ঝুঁকি আছে, এ কথা কি স্বীকৃত হয়েছে?

# it: Rischio di tortura riconosciuto
# ask: È stato riconosciuto un rischio di tortura al ritorno?
fact-risk_of_torture = নির্যাতনের (tortura) ঝুঁকি স্বীকৃত
    .ask = দেশে ফিরলে নির্যাতনের (tortura) ঝুঁকি আছে, এ কথা কি স্বীকৃত হয়েছে?

# it: Rischio di trattamenti inumani o degradanti riconosciuto
# ask: È stato riconosciuto un rischio di trattamenti inumani o degradanti?
fact-risk_of_inhuman_treatment = অমানবিক বা অপমানজনক আচরণের ঝুঁকি স্বীকৃত
    .ask = অমানবিক বা অপমানজনক আচরণের ঝুঁকি কি স্বীকৃত হয়েছে?

# it: Violazione della vita privata e familiare riconosciuta
# ask: È stato riconosciuto che l'allontanamento violerebbe la vita privata o familiare?
fact-breach_of_private_life = ব্যক্তিগত ও পারিবারিক জীবনের লঙ্ঘন স্বীকৃত
    .ask = দেশ থেকে সরালে (allontanamento) ব্যক্তিগত বা পারিবারিক জীবন লঙ্ঘিত হবে, এ কথা কি স্বীকৃত হয়েছে?

# it: Rischio di danno grave riconosciuto
# ask: È stato riconosciuto che al ritorno rischierebbe la morte, la tortura o la violenza di una guerra?
fact-risk_of_serious_harm = গুরুতর ক্ষতির (danno grave) ঝুঁকি স্বীকৃত
    .ask = ফিরলে আপনার মৃত্যু, নির্যাতন (tortura) বা যুদ্ধের সহিংসতার ঝুঁকি আছে, এ কথা কি স্বীকৃত হয়েছে?

# it: Protezione negata per reati gravi o pericolosità
# ask: La decisione Le ha negato l'asilo a causa di un reato grave o perché La ritiene pericoloso o pericolosa?
fact-denied_for_exclusion = গুরুতর অপরাধ বা বিপজ্জনক হওয়ার কারণে সুরক্ষা দেওয়া হয়নি
    .ask = সিদ্ধান্তে কি গুরুতর অপরাধের কারণে, বা আপনাকে বিপজ্জনক মনে করে, আপনাকে আশ্রয় দেওয়া হয়নি?

# it: Protezione revocata o cessata
# ask: Ha ricevuto una decisione che revoca la Sua protezione o la dichiara cessata?
fact-status_withdrawn = সুরক্ষা বাতিল (revoca) বা শেষ (cessazione)
    .ask = আপনি কি এমন সিদ্ধান্ত পেয়েছেন যা আপনার সুরক্ষা বাতিল করে বা শেষ ঘোষণা করে?

# it: Procedimento di revoca o cessazione aperto il
# ask: In quale giorno la Commissione nazionale ha aperto il procedimento sulla Sua protezione?
fact-review_opened_on = সুরক্ষা বাতিল বা শেষ করার প্রক্রিয়া শুরুর তারিখ
    .ask = জাতীয় কমিশন (Commissione nazionale) কোন দিন আপনার সুরক্ষা নিয়ে প্রক্রিয়া শুরু করেছে?

# it: Tornato nel Paese di origine
# ask: È tornato o tornata, anche per poco, nel Paese da cui è fuggito o fuggita?
fact-went_back_home = উৎস দেশে ফিরে গিয়েছিলেন
    .ask = যে দেশ থেকে আপনি পালিয়ে এসেছেন, অল্প সময়ের জন্য হলেও কি সেখানে ফিরে গিয়েছিলেন?

# it: Gravi e comprovati motivi del rientro
# ask: È stato riconosciuto che il rientro aveva gravi motivi?
fact-serious_reasons_for_return = ফেরার গুরুতর ও প্রমাণিত কারণ
    .ask = ফেরার গুরুতর কারণ ছিল, এ কথা কি স্বীকৃত হয়েছে?

# it: Protezione speciale data per la vita privata e familiare
# ask: La Sua protezione speciale è stata data per la vita che ha costruito in Italia (lavoro, casa, famiglia)?
fact-recognised_for_private_life = ব্যক্তিগত ও পারিবারিক জীবনের জন্য দেওয়া বিশেষ সুরক্ষা (protezione speciale)
    .ask = ইতালিতে আপনি যে জীবন গড়েছেন (কাজ, ঘর, পরিবার), তার জন্য কি আপনার বিশেষ সুরক্ষা (protezione speciale) দেওয়া হয়েছে?

# it: Effettiva integrazione in Italia riconosciuta
# ask: Il giudice ha riconosciuto che Lei è davvero integrato o integrata in Italia?
fact-integration_in_italy = ইতালিতে সত্যিকার অর্থে সমাজে মিশে যাওয়া (effettiva integrazione) স্বীকৃত
    .ask = আপনি ইতালির সমাজে সত্যিই মিশে গেছেন, আদালত কি তা স্বীকার করেছে?

# it: Perdita dei diritti essenziali al ritorno riconosciuta
# ask: Il giudice ha riconosciuto che al ritorno perderebbe il minimo di una vita dignitosa?
fact-core_rights_lost_on_return = ফিরলে মূল অধিকারগুলো হারানো স্বীকৃত
    .ask = ফিরলে আপনি মর্যাদাপূর্ণ জীবনের ন্যূনতমটুকু হারাবেন, আদালত কি তা স্বীকার করেছে?

# it: Motivi umanitari riconosciuti dalla Commissione il
# ask: In quale giorno la Commissione ha riconosciuto i motivi umanitari?
fact-reasons_found_on = কমিশন (Commissione) মানবিক কারণ স্বীকার করার তারিখ
    .ask = কমিশন (Commissione) কোন দিন মানবিক কারণ স্বীকার করেছে?

# it: Il procedimento pende davanti a
# ask: Chi deve ancora decidere?
fact-pending_before = বিষয়টি যার কাছে ঝুলে আছে
    .ask = এখনো কার সিদ্ধান্ত দেওয়া বাকি?

# it: Dove pendeva il 22 ottobre 2020
# ask: Il 22 ottobre 2020 chi doveva ancora decidere sulla Sua domanda?
fact-seat_in_october_2020 = 22 অক্টোবর 2020-এ যেখানে ঝুলে ছিল
    .ask = 22 অক্টোবর 2020-এ আপনার আবেদনে কার সিদ্ধান্ত দেওয়া বাকি ছিল?

# it: Invito o appuntamento della Questura ricevuto il
# ask: In quale giorno ha ricevuto dalla Questura l'invito o l'appuntamento per chiedere la protezione speciale?
fact-questura_invitation = পুলিশ দপ্তরের (Questura) ডাক বা অ্যাপয়েন্টমেন্ট পাওয়ার তারিখ
    .ask = বিশেষ সুরক্ষা (protezione speciale) চাওয়ার জন্য পুলিশ দপ্তর (Questura) থেকে ডাক বা অ্যাপয়েন্টমেন্ট আপনি কোন দিন পেয়েছেন?

# it: Ricorso contro la Commissione presentato il
# ask: In quale giorno il Suo avvocato ha presentato il ricorso contro la decisione della Commissione?
fact-protection_appeal_filed = কমিশনের (Commissione) বিরুদ্ধে আপিল জমার তারিখ
    .ask = কমিশনের (Commissione) সিদ্ধান্তের বিরুদ্ধে আপনার আইনজীবী কোন দিন আপিল জমা দিয়েছেন?

# it: Richiedente trattenuto
# ask: È trattenuto o trattenuta in un centro chiuso?
fact-held_in_detention = আটক আবেদনকারী (trattenuto)
    .ask = আপনি কি কোনো বন্ধ কেন্দ্রে আটক আছেন?

# it: Lavoro in corso o promesso con contratto
# ask: Ha un lavoro o un contratto?
fact-has_job = কাজ চলছে বা চুক্তিতে কাজ দেওয়ার কথা আছে
    .ask = আপনার কি কাজ বা কাজের চুক্তি আছে?

# it: Passaporto valido o documento equivalente
# ask: Ha un passaporto valido?
fact-has_passport = বৈধ পাসপোর্ট বা সমমানের কাগজ
    .ask = আপনার কি বৈধ পাসপোর্ট আছে?

# it: Ritardo attribuito al richiedente
# ask: L'ufficio Le ha scritto che il ritardo della Sua domanda di asilo è colpa Sua?
fact-delay_blamed = দেরির জন্য আবেদনকারীকে দায়ী করা হয়েছে
    .ask = দপ্তর কি আপনাকে লিখেছে যে আপনার আশ্রয়ের আবেদনের দেরি আপনার দোষে?

# it: Senza mezzi sufficienti
# ask: Le mancano i mezzi per vivere?
fact-lacks_means = যথেষ্ট অর্থ-সামর্থ্য নেই
    .ask = আপনার কি চলার মতো অর্থ-সামর্থ্য নেই?

# it: Esigenze particolari di accoglienza
# ask: È minore, in gravidanza, persona anziana o malata, genitore solo, vittima di tratta o di violenza?
fact-special_reception_needs = আবাসন ব্যবস্থায় (accoglienza) বিশেষ প্রয়োজন
    .ask = আপনি কি 18 বছরের কম বয়সী, গর্ভবতী, বয়স্ক বা অসুস্থ, একা মা বা বাবা, মানবপাচার বা সহিংসতার শিকার?

# it: Arrivo con corridoio umanitario, evacuazione o reinsediamento
# ask: È arrivato o arrivata con un corridoio umanitario, un'evacuazione o un reinsediamento?
fact-arrived_by_corridor = মানবিক করিডোর (corridoio umanitario), উদ্ধার করে আনা (evacuazione) বা পুনর্বাসনে (reinsediamento) এসেছেন
    .ask = আপনি কি মানবিক করিডোর (corridoio umanitario), উদ্ধার করে আনা (evacuazione) বা পুনর্বাসনের (reinsediamento) মাধ্যমে এসেছেন?

# it: Referto obbligatorio anche per chi è italiano
# ask: È un caso in cui il medico deve fare referto per chiunque, per esempio una ferita d'arma?
fact-report_compulsory_for_all = ইতালীয়দের বেলাতেও জানানো (referto) বাধ্যতামূলক
    .ask = এটি কি এমন ঘটনা, যেখানে রোগী যে-ই হোক ডাক্তারকে জানাতে (referto) হয়, যেমন অস্ত্রের আঘাত?

# it: Tessera STP rilasciata il
# ask: Quando ha ricevuto la tessera STP?
fact-stp_card_since = STP কার্ড দেওয়ার তারিখ
    .ask = আপনি STP কার্ড কবে পেয়েছেন?

# it: Iscritto al Servizio sanitario dal
# ask: Ha la tessera sanitaria? Da quando?
fact-health_enrolled_since = স্বাস্থ্যসেবায় (Servizio sanitario) নাম লেখানো যে তারিখ থেকে
    .ask = আপনার কি স্বাস্থ্য কার্ড (tessera sanitaria) আছে? কবে থেকে?

# it: Reddito entro il limite del patrocinio
# ask: Il reddito della Sua famiglia è sotto il limite per l'avvocato a spese dello Stato?
fact-income_within_limit = আয় রাষ্ট্রের খরচে আইনজীবী (patrocinio a spese dello Stato) পাওয়ার সীমার মধ্যে
    .ask = আপনার পরিবারের আয় কি রাষ্ট্রের খরচে আইনজীবী (patrocinio a spese dello Stato) পাওয়ার সীমার নিচে?

# it: Impugna un'espulsione
# ask: Ha ricevuto un'espulsione e vuole fare ricorso?
fact-challenges_expulsion = বহিষ্কারের (espulsione) বিরুদ্ধে আপিল করছেন
    .ask = আপনি কি বহিষ্কারের আদেশ (espulsione) পেয়েছেন এবং আপিল (ricorso) করতে চান?

# it: Iscrizione eseguita il
# ask: In quale giorno l'ufficio ha fatto l'iscrizione?
fact-entry_made_on = নিবন্ধনে নাম তোলার তারিখ
    .ask = দপ্তর কোন দিন নিবন্ধনে নাম তুলেছে?

# it: Iscritto in anagrafe senza interruzioni dal
# ask: Da quando è iscritto o iscritta all'anagrafe senza interruzioni?
fact-registered_since = বিরতি ছাড়া বাসিন্দা নিবন্ধনে (anagrafe) আছেন যে তারিখ থেকে
    .ask = কবে থেকে আপনার নাম বিরতি ছাড়া বাসিন্দা নিবন্ধনে (anagrafe) আছে?

# it: Domanda di cittadinanza presentata il
# ask: Quando ha presentato la domanda di cittadinanza?
fact-citizenship_filed = নাগরিকত্বের আবেদন জমার তারিখ
    .ask = আপনি কবে নাগরিকত্বের আবেদন জমা দিয়েছেন?

# it: Nato o nata in Italia
# ask: È nato o nata in Italia?
fact-born_in_italy = ইতালিতে জন্ম
    .ask = আপনার জন্ম কি ইতালিতে?

# it: Residente in Italia dalla nascita senza interruzioni
# ask: Ha sempre avuto la residenza in Italia, dalla nascita?
fact-resident_since_birth = জন্ম থেকে বিরতি ছাড়া ইতালিতে নিবন্ধিত ঠিকানা (residenza)
    .ask = জন্ম থেকে সব সময় কি ইতালিতে আপনার নিবন্ধিত ঠিকানা (residenza) ছিল?

# it: Interruzioni dovute ai genitori o agli uffici
# ask: I vuoti nella residenza dipendono dai genitori o dagli uffici, e Lei ha sempre vissuto in Italia?
fact-gaps_of_others = ফাঁকগুলো মা-বাবা বা দপ্তরের কারণে
    .ask = নিবন্ধিত ঠিকানার (residenza) ফাঁকগুলো কি মা-বাবা বা দপ্তরের কারণে, এবং আপনি কি সব সময় ইতালিতেই থেকেছেন?

# it: Accordo di integrazione firmato
# ask: Ha firmato l'accordo di integrazione?
fact-integration_agreement = সমাজে মিশে যাওয়ার চুক্তি (accordo di integrazione) সই করা
    .ask = আপনি কি সমাজে মিশে যাওয়ার চুক্তিতে (accordo di integrazione) সই করেছেন?

# it: Dimora abituale dichiarata di nuovo il
# ask: Quando ha rinnovato in Comune la dichiarazione di dimora abituale?
fact-abode_redeclared_on = নিয়মিত থাকার জায়গা (dimora abituale) আবার ঘোষণার তারিখ
    .ask = আপনি কবে পৌরসভায় (Comune) নিয়মিত থাকার জায়গার (dimora abituale) ঘোষণা নবায়ন করেছেন?

# it: Controllo già iniziato e conosciuto
# ask: Prima di dichiarare aveva già ricevuto notizia di un controllo?
fact-check_begun = যাচাই আগেই শুরু হয়েছে এবং জানা ছিল
    .ask = ঘোষণা করার আগে আপনি কি কোনো যাচাইয়ের খবর পেয়েছিলেন?

# it: Trasferimento dall'estero o all'estero
# ask: Il trasferimento era dall'estero o verso l'estero?
fact-came_from_abroad = বিদেশ থেকে বা বিদেশে স্থানান্তর
    .ask = স্থানান্তর কি বিদেশ থেকে বা বিদেশে ছিল?

# it: Dichiarazione accertata come falsa
# ask: Il controllo ha accertato che la dichiarazione era falsa?
fact-declaration_found_false = ঘোষণা মিথ্যা বলে নিশ্চিত হয়েছে
    .ask = যাচাইয়ে কি নিশ্চিত হয়েছে যে ঘোষণা মিথ্যা ছিল?

# it: Iscrizione d'ufficio del
# ask: In quale giorno il Comune ha provveduto d'ufficio?
fact-ex_officio_on = দপ্তর নিজে থেকে (d'ufficio) নাম তোলার তারিখ
    .ask = পৌরসভা (Comune) কোন দিন নিজে থেকে (d'ufficio) কাজটি করেছে?

# it: Cancellato dall'anagrafe il
# ask: In quale giorno è avvenuta la cancellazione dall'anagrafe?
fact-deleted_on = বাসিন্দা নিবন্ধন (anagrafe) থেকে নাম কাটার তারিখ
    .ask = বাসিন্দা নিবন্ধন (anagrafe) থেকে কোন দিন নাম কাটা হয়েছে?

# it: Ricorso al prefetto presentato il
# ask: Quando ha presentato il ricorso al prefetto?
fact-prefect_appeal_filed = প্রিফেক্টের (prefetto) কাছে আপিল জমার তারিখ
    .ask = আপনি কবে প্রিফেক্টের (prefetto) কাছে আপিল জমা দিয়েছেন?

# it: Atto favorevole adottato il
# ask: In quale giorno è stato adottato l'atto che l'ufficio vuole annullare?
fact-act_adopted_on = পক্ষে দেওয়া সিদ্ধান্তের (atto) তারিখ
    .ask = দপ্তর যে সিদ্ধান্ত (atto) বাতিল করতে চায়, সেটি কোন দিন নেওয়া হয়েছিল?

# it: Richiesta scritta presentata il
# ask: Quando ha chiesto per iscritto all'ufficio di provvedere?
fact-written_request_on = লিখিত অনুরোধ জমার তারিখ
    .ask = আপনি কবে লিখিতভাবে দপ্তরকে কাজটি করতে বলেছেন?

# it: L'ufficio ha provveduto o spiegato il ritardo
# ask: L'ufficio ha provveduto, o ha spiegato il ritardo?
fact-request_answered = দপ্তর কাজটি করেছে বা দেরির কারণ জানিয়েছে
    .ask = দপ্তর কি কাজটি করেছে, বা দেরির কারণ জানিয়েছে?

# it: Certificato rilasciato il
# ask: Quando è stato rilasciato il certificato?
fact-certificate_issued_on = সনদ দেওয়ার তারিখ
    .ask = সনদটি কবে দেওয়া হয়েছে?

# it: Uso esente da bollo
# ask: Il certificato serve per un uso esente dal bollo (processo, adozione, tutela, pensione estera)?
fact-stamp_exempt = রাজস্ব স্ট্যাম্প (bollo) লাগে না এমন ব্যবহার
    .ask = সনদটি কি রাজস্ব স্ট্যাম্প (bollo) লাগে না এমন কাজে দরকার (মামলা, দত্তক, অভিভাবকত্ব (tutela), বিদেশি পেনশন)?

# it: Fatto che un ufficio italiano può certificare
# ask: È un fatto che un ufficio pubblico italiano può certificare?
fact-certifiable_in_italy = এমন বিষয় যা ইতালির কোনো দপ্তর সনদ দিয়ে জানাতে পারে
    .ask = এটি কি এমন বিষয়, যা ইতালির কোনো সরকারি দপ্তর সনদ দিয়ে জানাতে পারে?

# it: Il sindaco non provvede
# ask: Il sindaco ha omesso di provvedere a un compito dello Stato?
fact-mayor_inert = মেয়র কাজটি করছেন না
    .ask = মেয়র কি রাষ্ট্রের কোনো কাজ করা বাদ দিয়েছেন?

# it: Condotte illecite o anomale accertate
# ask: Il prefetto ha accertato situazioni anomale o condotte illecite gravi?
fact-anomalous_conduct_found = বেআইনি বা অস্বাভাবিক আচরণ নিশ্চিত হয়েছে
    .ask = প্রিফেক্ট (prefetto) কি অস্বাভাবিক পরিস্থিতি বা গুরুতর বেআইনি আচরণ নিশ্চিত করেছেন?

# it: Voluto un vantaggio ingiusto o un danno ingiusto
# ask: Un giudice ha accertato che si voleva un vantaggio patrimoniale ingiusto o un danno ingiusto?
fact-undue_gain_or_harm_intended = অন্যায় সুবিধা বা অন্যায় ক্ষতি করার ইচ্ছা ছিল
    .ask = অন্যায় আর্থিক সুবিধা বা অন্যায় ক্ষতি করার ইচ্ছা ছিল, আদালত কি তা নিশ্চিত করেছে?

# it: Violata una norma di legge o di regolamento
# ask: È stata violata una norma di legge o di regolamento?
fact-rule_broken = আইন বা বিধিমালার (regolamento) নিয়ম ভাঙা হয়েছে
    .ask = আইন বা বিধিমালার (regolamento) কোনো নিয়ম কি ভাঙা হয়েছে?

# it: Violata una regola di legge che non lascia discrezionalità
# ask: È stata violata una regola precisa di legge, che non lascia scelta?
fact-statute_rule_without_discretion_broken = আইনের এমন নিয়ম ভাঙা হয়েছে যেখানে নিজের বিবেচনার সুযোগ নেই
    .ask = আইনের এমন সুনির্দিষ্ট নিয়ম কি ভাঙা হয়েছে, যেখানে বেছে নেওয়ার সুযোগ নেই?

# it: Persone soccorse a bordo
# ask: A bordo ci sono persone soccorse in mare?
fact-rescued_aboard = জাহাজে উদ্ধার করা মানুষ আছে
    .ask = জাহাজে কি সমুদ্র থেকে উদ্ধার করা মানুষ আছে?

# it: Regione del soccorso
# ask: In quale regione di ricerca e soccorso è avvenuto il soccorso?
fact-region_of_rescue = উদ্ধারের অঞ্চল
    .ask = কোন অনুসন্ধান ও উদ্ধার অঞ্চলে উদ্ধার হয়েছে?

# it: Nave militare o in servizio governativo non commerciale
# ask: È una nave militare o di Stato?
fact-state_ship = যুদ্ধজাহাজ বা সরকারের অবাণিজ্যিক কাজের জাহাজ
    .ask = এটি কি যুদ্ধজাহাজ বা রাষ্ট্রের জাহাজ?

# it: Da
field-answer-level = কার কাছ থেকে

# it: Risposta
field-answer-kind = জবাব

# it: Data il
field-answer-given = দেওয়ার তারিখ

# it: Luogo sicuro
field-answer-place_of_safety = নিরাপদ স্থান (luogo sicuro)

# it: Sbarcati tutti il
# ask: Quando sono sbarcate tutte le persone?
fact-landed_all_on = সবাই নেমে যাওয়ার তারিখ
    .ask = সব মানুষ কবে নেমেছে?

# it: Divieto firmato il
# ask: In quale giorno è stato firmato il divieto di ingresso, transito o sosta?
fact-ban_signed_on = নিষেধাজ্ঞা (divieto) সই হওয়ার তারিখ
    .ask = ঢোকা, পার হওয়া বা থামার নিষেধাজ্ঞা (divieto) কোন দিন সই হয়েছে?

# it: Divieto sospeso dal giudice il
# ask: Un giudice ha sospeso il divieto? Quando?
fact-ban_suspended_on = আদালত নিষেধাজ্ঞা স্থগিত করার তারিখ
    .ask = কোনো আদালত কি নিষেধাজ্ঞা স্থগিত করেছে? কবে?

# it: Entrata nelle acque territoriali il
# ask: Quando è entrata nelle acque territoriali?
fact-ship_entered_on = আঞ্চলিক জলসীমায় ঢোকার তারিখ
    .ask = জাহাজটি কবে আঞ্চলিক জলসীমায় ঢুকেছে?

# it: Violazione ripetuta con la stessa nave
# ask: La stessa nave ha già violato un divieto?
fact-same_ship_before = একই জাহাজ দিয়ে আবার লঙ্ঘন
    .ask = একই জাহাজ কি আগেও নিষেধাজ্ঞা ভেঙেছে?

# it: Soccorso comunicato subito al centro competente e allo Stato di bandiera
# ask: Il soccorso è stato comunicato subito al centro di coordinamento e allo Stato di bandiera?
fact-notified_at_once = উদ্ধারের কথা সঙ্গে সঙ্গে দায়িত্বপ্রাপ্ত কেন্দ্র ও জাহাজের পতাকার দেশকে জানানো হয়েছে
    .ask = উদ্ধারের কথা কি সঙ্গে সঙ্গে সমন্বয় কেন্দ্র ও জাহাজের পতাকার দেশকে জানানো হয়েছে?

# it: Autorizzata dalla bandiera e idonea
# ask: La nave ha le autorizzazioni della bandiera e i requisiti tecnici?
fact-flag_authorised = পতাকার দেশের অনুমতি আছে এবং জাহাজ উপযুক্ত
    .ask = জাহাজের কি পতাকার দেশের অনুমতি ও প্রয়োজনীয় কারিগরি যোগ্যতা আছে?

# it: Persone informate sulla protezione, dati raccolti
# ask: Le persone a bordo sono state informate subito che possono chiedere protezione?
fact-people_informed = মানুষকে সুরক্ষা সম্পর্কে জানানো হয়েছে, তথ্য সংগ্রহ করা হয়েছে
    .ask = জাহাজের মানুষদের কি সঙ্গে সঙ্গে জানানো হয়েছে যে তারা সুরক্ষা চাইতে পারে?

# it: Porto chiesto subito dopo il soccorso
# ask: Il porto è stato chiesto subito dopo il soccorso?
fact-port_requested_at_once = উদ্ধারের পর সঙ্গে সঙ্গে বন্দর চাওয়া হয়েছে
    .ask = উদ্ধারের পর কি সঙ্গে সঙ্গে বন্দর চাওয়া হয়েছে?

# it: Porto assegnato raggiunto senza ritardo
# ask: La nave va al porto assegnato senza ritardo?
fact-port_reached_without_delay = নির্ধারিত বন্দরে দেরি না করে পৌঁছানো
    .ask = জাহাজটি কি দেরি না করে নির্ধারিত বন্দরে যাচ্ছে?

# it: Informazioni complete fornite, indicazioni seguite
# ask: La nave ha dato alle autorità tutte le informazioni e seguito le indicazioni?
fact-full_information_given = সব তথ্য দেওয়া হয়েছে, নির্দেশ মানা হয়েছে
    .ask = জাহাজটি কি কর্তৃপক্ষকে সব তথ্য দিয়েছে এবং নির্দেশ মেনেছে?

# it: Il soccorso non ha aggravato i pericoli
# ask: Il soccorso si è svolto senza aggravare i pericoli a bordo?
fact-rescue_without_danger = উদ্ধারে বিপদ বাড়েনি
    .ask = জাহাজে বিপদ না বাড়িয়ে কি উদ্ধার করা হয়েছে?

# it: Entrato sottraendosi ai controlli
# ask: È entrato o entrata in Italia senza passare da un controllo di frontiera?
fact-entered_evading_controls = সীমান্তের তল্লাশি এড়িয়ে ঢুকেছেন
    .ask = আপনি কি সীমান্তের কোনো তল্লাশি ছাড়া ইতালিতে ঢুকেছেন?

# it: Malattia seria
# ask: Ha una malattia seria?
fact-seriously_ill = গুরুতর অসুখ
    .ask = আপনার কি গুরুতর অসুখ আছে?

# it: Gravità delle condizioni di salute
# ask: Quanto sono gravi, secondo il medico, le Sue condizioni di salute?
fact-health_condition = স্বাস্থ্যের অবস্থা কতটা গুরুতর
    .ask = ডাক্তারের মতে আপনার স্বাস্থ্যের অবস্থা কতটা গুরুতর?

# it: Certificato di una struttura pubblica o di un medico convenzionato
# ask: Ha un certificato di un ospedale pubblico o di un medico convenzionato?
fact-public_doctor_certifies = সরকারি স্বাস্থ্য প্রতিষ্ঠানের বা চুক্তিবদ্ধ ডাক্তারের (medico convenzionato) সনদ
    .ask = আপনার কি সরকারি হাসপাতালের বা স্বাস্থ্যসেবার সঙ্গে চুক্তিবদ্ধ ডাক্তারের (medico convenzionato) সনদ আছে?

# it: Rilevante pregiudizio alla salute in caso di rientro
# ask: Il medico dice che il rientro danneggerebbe in modo rilevante la Sua salute?
fact-significant_harm_on_return = ফিরলে স্বাস্থ্যের উল্লেখযোগ্য ক্ষতি
    .ask = ডাক্তার কি বলেন যে ফিরলে আপনার স্বাস্থ্যের উল্লেখযোগ্য ক্ষতি হবে?

# it: Pregiudizio irreparabile alla salute in caso di rientro
# ask: Il medico dice che il danno del rientro sarebbe irreparabile?
fact-irreparable_harm_on_return = ফিরলে স্বাস্থ্যের এমন ক্ষতি যা সারানো যায় না
    .ask = ডাক্তার কি বলেন যে ফেরার ক্ষতি আর সারানো যাবে না?

# it: Patologia di particolare gravità
# ask: Il medico dice che la Sua malattia è di particolare gravità?
fact-illness_of_particular_gravity = বিশেষভাবে গুরুতর রোগ
    .ask = ডাক্তার কি বলেন যে আপনার অসুখ বিশেষভাবে গুরুতর?

# it: Adeguatamente curabile nel Paese di origine
# ask: La malattia può essere curata bene nel Suo Paese?
fact-treatable_at_home = উৎস দেশে যথাযথ চিকিৎসা সম্ভব
    .ask = আপনার দেশে কি এই অসুখের ভালো চিকিৎসা সম্ভব?

# it: Nascita di un figlio o di una figlia, avvenuta o prevista
# ask: Lei, o la persona con cui vive ed è sposata, aspetta un bambino o lo ha avuto da poco? Quando è nato, o quando nascerà?
fact-baby_born_on = সন্তানের জন্ম, হয়েছে বা হবে
    .ask = আপনি, বা যে স্বামী বা স্ত্রীর সঙ্গে আপনি থাকেন, কি সন্তানের অপেক্ষায় আছেন, বা অল্পদিন আগে সন্তান হয়েছে? কবে জন্ম হয়েছে, বা কবে হবে?

# it: Entrato in Italia per cure mediche (art. 36)
# ask: È entrato o entrata in Italia con un visto per cure mediche?
fact-entered_for_treatment = চিকিৎসার জন্য ইতালিতে ঢুকেছেন (art. 36)
    .ask = আপনি কি চিকিৎসার ভিসা (cure mediche) নিয়ে ইতালিতে ঢুকেছেন?

# it: Cure ancora necessarie e documentate
# ask: Le cure sono ancora necessarie, e un documento lo dice?
fact-treatment_still_needed = চিকিৎসা এখনো দরকার এবং কাগজে প্রমাণ আছে
    .ask = চিকিৎসা কি এখনো দরকার, এবং কোনো কাগজে কি তা লেখা আছে?

# it: La calamità impedisce un rientro sicuro
# ask: Una calamità nel Suo Paese impedisce di tornarvi in sicurezza?
fact-return_unsafe_for_calamity = দুর্যোগে (calamità) নিরাপদে ফেরা যায় না
    .ask = আপনার দেশের কোনো দুর্যোগের (calamità) কারণে কি সেখানে নিরাপদে ফেরা যায় না?

# it: Calamità contingente ed eccezionale
# ask: La calamità è di oggi ed eccezionale, non una situazione che dura da sempre?
fact-calamity_exceptional = এখনকার ও অসাধারণ দুর্যোগ (calamità contingente ed eccezionale)
    .ask = দুর্যোগটি কি এখনকার ও অসাধারণ, সব সময় চলে আসা অবস্থা নয়?

# it: Grave calamità
# ask: La calamità è grave?
fact-calamity_serious = গুরুতর দুর্যোগ (grave calamità)
    .ask = দুর্যোগটি কি গুরুতর?

# it: Atti di particolare valore civile
# ask: Ha salvato qualcuno da un pericolo, o compiuto un altro atto di valore civile?
fact-deeds_of_civil_value = বিশেষ নাগরিক সাহসের কাজ (valore civile)
    .ask = আপনি কি কাউকে বিপদ থেকে বাঁচিয়েছেন, বা অন্য কোনো নাগরিক সাহসের কাজ (valore civile) করেছেন?

# it: Il Ministro autorizza, su proposta del prefetto
# ask: Il Ministro dell'interno ha autorizzato il permesso, su proposta del prefetto?
fact-civil_value_authorised = মন্ত্রী অনুমোদন দেন, প্রিফেক্টের (prefetto) প্রস্তাবে
    .ask = স্বরাষ্ট্র মন্ত্রী কি প্রিফেক্টের (prefetto) প্রস্তাবে অনুমতিপত্রের অনুমোদন দিয়েছেন?

# it: Pericolo per l'ordine pubblico o la sicurezza, accertato in concreto
# ask: È stato accertato che la persona è un pericolo per l'ordine pubblico o la sicurezza dello Stato?
fact-found_dangerous = জনশৃঙ্খলা বা নিরাপত্তার জন্য বিপদ, বাস্তব তথ্যে নিশ্চিত
    .ask = ব্যক্তিটি জনশৃঙ্খলা বা রাষ্ট্রের নিরাপত্তার জন্য বিপদ, এ কথা কি নিশ্চিত হয়েছে?

# it: Violenza o grave sfruttamento accertati
# ask: La polizia o i servizi sociali hanno accertato violenza o grave sfruttamento ai Suoi danni?
fact-violence_or_exploitation_found = সহিংসতা বা গুরুতর শোষণ নিশ্চিত হয়েছে
    .ask = আপনার ওপর সহিংসতা বা গুরুতর শোষণ হয়েছে, পুলিশ বা সমাজসেবা (servizi sociali) কি তা নিশ্চিত করেছে?

# it: Pericolo per essersi sottratto a un gruppo criminale
# ask: È in pericolo perché ha lasciato chi La sfruttava, o per ciò che ha dichiarato?
fact-danger_from_criminal_group = অপরাধী দল ছেড়ে আসায় বিপদ
    .ask = যারা আপনাকে শোষণ করত তাদের ছেড়ে আসায়, বা আপনি যা বলেছেন তার জন্য, কি আপনি বিপদে আছেন?

# it: Proposta o parere favorevole
# ask: Il pubblico ministero (o, dove la legge lo permette, il servizio sociale) ha proposto il permesso o dato parere favorevole?
fact-authority_proposes_or_agrees = প্রস্তাব বা পক্ষে মতামত (parere favorevole)
    .ask = সরকারি কৌঁসুলি (pubblico ministero) (বা আইন অনুমতি দিলে সমাজসেবা) কি অনুমতিপত্রের প্রস্তাব দিয়েছেন বা পক্ষে মতামত (parere favorevole) দিয়েছেন?

# it: Programma interrotto, o condotta incompatibile
# ask: Ha interrotto il programma di assistenza e integrazione?
fact-programme_broken_off = কর্মসূচি ছেড়ে দেওয়া বা তার বিপরীত আচরণ
    .ask = আপনি কি সহায়তা ও সমাজে মিশে যাওয়ার কর্মসূচি (programma di assistenza e integrazione) মাঝপথে ছেড়ে দিয়েছেন?

# it: La giustizia richiede più di un anno
# ask: Chi segue il processo dice che serve più di un altro anno?
fact-justice_needs_longer = বিচারের জন্য 1 বছরের বেশি দরকার
    .ask = যাঁরা মামলা দেখছেন, তাঁরা কি বলছেন আরও 1 বছরের বেশি লাগবে?

# it: L'inserimento sociale e lavorativo richiede più di un anno
# ask: Chi segue il Suo percorso di inserimento dice che serve più di un altro anno?
fact-insertion_needs_longer = সমাজে ও কাজে জায়গা করে নিতে 1 বছরের বেশি দরকার
    .ask = যাঁরা আপনার সমাজে ও কাজে জায়গা করে নেওয়া দেখছেন, তাঁরা কি বলছেন আরও 1 বছরের বেশি লাগবে?

# it: Ha scontato una pena per reati commessi da minorenne
# ask: Esce da una pena per reati commessi prima dei diciotto anni?
fact-served_sentence_as_minor = 18 বছরের আগে করা অপরাধের সাজা ভোগ করেছেন
    .ask = 18 বছর হওয়ার আগে করা অপরাধের সাজা কি আপনি শেষ করছেন?

# it: Partecipazione concreta a un programma di integrazione
# ask: Ha dato prova concreta di partecipare a un programma di assistenza e integrazione?
fact-integration_proved = সমাজে মিশে যাওয়ার কর্মসূচিতে বাস্তবে অংশ নেওয়া
    .ask = সহায়তা ও সমাজে মিশে যাওয়ার কর্মসূচিতে (programma di assistenza e integrazione) অংশ নেওয়ার বাস্তব প্রমাণ কি আপনি দিয়েছেন?

# it: Violenza domestica accertata
# ask: Nelle indagini, o da un servizio antiviolenza, è stata accertata violenza in famiglia o in una relazione, anche finita?
fact-domestic_violence_found = পারিবারিক নির্যাতন নিশ্চিত হয়েছে
    .ask = তদন্তে, বা নির্যাতন-বিরোধী সেবা (servizio antiviolenza) থেকে, কি পরিবারে বা কোনো সম্পর্কে (শেষ হয়ে গেলেও) সহিংসতা নিশ্চিত হয়েছে?

# it: Costrizione o induzione al matrimonio accertata
# ask: È stato accertato che qualcuno L'ha costretta o indotta a sposarsi?
fact-forced_marriage_found = জোর করে বা চাপ দিয়ে বিয়ে নিশ্চিত হয়েছে
    .ask = কেউ আপনাকে জোর করে বা চাপ দিয়ে বিয়ে করিয়েছে, এ কথা কি নিশ্চিত হয়েছে?

# it: Pericolo concreto e attuale per l'incolumità
# ask: Chi ha fatto violenza La mette ancora in pericolo?
fact-danger_from_violence = নিরাপত্তার জন্য বাস্তব ও বর্তমান বিপদ
    .ask = যে সহিংসতা করেছে, সে কি এখনো আপনাকে বিপদে ফেলে?

# it: Particolare sfruttamento lavorativo accertato
# ask: È stato accertato uno sfruttamento particolarmente grave sul lavoro?
fact-particular_exploitation_found = কাজে বিশেষ রকম শোষণ নিশ্চিত হয়েছে
    .ask = কাজে বিশেষভাবে গুরুতর শোষণ কি নিশ্চিত হয়েছে?

# it: Ha denunciato il datore di lavoro
# ask: Ha denunciato il datore di lavoro?
fact-reported_employer = নিয়োগকর্তার বিরুদ্ধে অভিযোগ (denuncia) করেছেন
    .ask = আপনি কি নিয়োগকর্তার বিরুদ্ধে অভিযোগ (denuncia) করেছেন?

# it: Coopera nel procedimento penale
# ask: Collabora con chi indaga sul datore di lavoro?
fact-cooperates_in_proceedings = ফৌজদারি মামলায় সহযোগিতা করেন
    .ask = যাঁরা নিয়োগকর্তার বিষয়ে তদন্ত করছেন, আপনি কি তাঁদের সহযোগিতা করছেন?

# it: Intermediazione illecita o sfruttamento del lavoro accertati (c.p. 603-bis)
# ask: In un'indagine, un'ispezione o un processo è emerso che Lei era vittima di caporalato?
fact-illegal_intermediation_found = অবৈধ শ্রম-দালালি বা শ্রম শোষণ নিশ্চিত হয়েছে (c.p. 603-bis)
    .ask = কোনো তদন্ত, পরিদর্শন বা মামলায় কি উঠে এসেছে যে আপনি শ্রম-দালালদের শোষণের (caporalato) শিকার ছিলেন?

# it: In Italia l'8 marzo 2020, e mai uscito da allora
# ask: Era in Italia l'8 marzo 2020, e non è più uscito o uscita dopo?
fact-present_on_8_march_2020 = 8 মার্চ 2020-এ ইতালিতে ছিলেন, এবং তারপর আর বের হননি
    .ask = আপনি কি 8 মার্চ 2020-এ ইতালিতে ছিলেন, এবং তারপর আর বের হননি?

# it: Presenza provata da impronte, dichiarazione o atti pubblici
# ask: Un documento di un ufficio pubblico prova che era in Italia prima dell'8 marzo 2020?
fact-presence_shown_by_papers = আঙুলের ছাপ, ঘোষণা বা সরকারি কাগজে উপস্থিতি প্রমাণিত
    .ask = কোনো সরকারি দপ্তরের কাগজ কি প্রমাণ করে যে আপনি 8 মার্চ 2020-এর আগে ইতালিতে ছিলেন?

# it: Ha lavorato nei settori elencati prima del 31 ottobre 2019
# ask: Prima del 31 ottobre 2019 ha lavorato in agricoltura, nella pesca, nella cura di persone o in casa d'altri?
fact-worked_in_listed_sector = 31 অক্টোবর 2019-এর আগে তালিকার খাতগুলোতে কাজ করেছেন
    .ask = 31 অক্টোবর 2019-এর আগে আপনি কি কৃষি, মাছ ধরা, মানুষের সেবা বা অন্যের বাড়িতে কাজ করেছেন?

# it: Lavoro nei settori elencati
# ask: Il Suo lavoro è in agricoltura, nella pesca, nella cura di persone o in casa d'altri?
fact-job_in_listed_sector = তালিকার খাতগুলোতে কাজ
    .ask = আপনার কাজ কি কৃষি, মাছ ধরা, মানুষের সেবা বা অন্যের বাড়িতে?

# it: Dichiarazione del datore di lavoro presentata il
# ask: In quale giorno il datore di lavoro ha presentato la dichiarazione di emersione?
fact-employer_declared_on = নিয়োগকর্তার ঘোষণা জমার তারিখ
    .ask = নিয়োগকর্তা কোন দিন নিয়মিতকরণের ঘোষণা (dichiarazione di emersione) জমা দিয়েছেন?

# it: Reddito del datore di lavoro sopra la soglia
# ask: Il datore di lavoro ha il reddito richiesto (30.000 euro in agricoltura; 20.000, o 27.000 in famiglia, per il lavoro domestico)?
fact-employer_income_enough = নিয়োগকর্তার আয় নির্ধারিত সীমার উপরে
    .ask = নিয়োগকর্তার কি প্রয়োজনীয় আয় আছে (কৃষিতে 30,000 ইউরো; ঘরের কাজে 20,000, বা পরিবার হলে 27,000)?

# it: Sfollato dall'Ucraina dal 24 febbraio 2022
# ask: Viveva in Ucraina prima del 24 febbraio 2022 e l'ha lasciata per la guerra da quel giorno in poi?
fact-displaced_from_ukraine = 24 ফেব্রুয়ারি 2022 থেকে ইউক্রেন থেকে বাস্তুচ্যুত
    .ask = আপনি কি 24 ফেব্রুয়ারি 2022-এর আগে ইউক্রেনে থাকতেন, এবং সেই দিন বা তার পরে যুদ্ধের কারণে দেশটি ছেড়েছেন?

# it: Legame con l'Ucraina
# ask: Quale legame aveva con l'Ucraina?
fact-link_with_ukraine = ইউক্রেনের সঙ্গে সম্পর্ক
    .ask = ইউক্রেনের সঙ্গে আপনার কী সম্পর্ক ছিল?

# it: Può tornare nel proprio Paese in condizioni sicure e stabili
# ask: Può tornare nel Suo Paese di origine in modo sicuro e stabile?
fact-may_return_safely = নিরাপদ ও স্থায়ী অবস্থায় নিজের দেশে ফিরতে পারেন
    .ask = আপনি কি নিরাপদে ও স্থায়ীভাবে নিজের উৎস দেশে ফিরতে পারেন?

# it: Tipo di lavoro
# ask: Che tipo di lavoro ha, o aveva?
fact-work_contract = কাজের ধরন
    .ask = আপনার কী ধরনের কাজ আছে, বা ছিল?

# it: Condanna
# ask: Ha avuto una condanna penale, e per che cosa?
fact-conviction = সাজার রায় (condanna)
    .ask = আপনার কি কোনো ফৌজদারি সাজা হয়েছে, এবং কিসের জন্য?

# it: Si trova fuori dall'Italia
# ask: Si trova ora fuori dall'Italia?
fact-outside_italy = ইতালির বাইরে আছেন
    .ask = আপনি কি এখন ইতালির বাইরে?

# it: Un datore di lavoro in Italia chiede l'ingresso
# ask: Un datore di lavoro in Italia è pronto a chiedere per Lei il nulla osta al lavoro?
fact-employer_asks_for_entry = ইতালির একজন নিয়োগকর্তা ঢোকার অনুমতি চান
    .ask = ইতালির কোনো নিয়োগকর্তা কি আপনার জন্য কাজের অনাপত্তিপত্র (nulla osta) চাইতে প্রস্তুত?

# it: Il decreto flussi ha ancora posto per quel lavoro
# ask: È il giorno delle domande del decreto flussi, e per quel lavoro c'è posto?
fact-quota_open = বার্ষিক কোটায় (decreto flussi) ওই কাজের জন্য এখনো জায়গা আছে
    .ask = আজ কি কোটার (decreto flussi) আবেদনের দিন, এবং ওই কাজের জন্য কি জায়গা আছে?

# it: Durata del sostegno al reddito
# ask: Per quanti mesi riceve un sostegno al reddito dopo aver perso il lavoro?
fact-income_support_lasts = আয় সহায়তার মেয়াদ
    .ask = কাজ হারানোর পর আপনি কত মাস আয় সহায়তা পান?

# it: Reddito annuo, anche dei familiari, non sotto l'assegno sociale
# ask: Il Suo reddito annuo, con quello dei familiari che vivono con Lei, arriva almeno all'assegno sociale?
fact-household_income_enough = বার্ষিক আয়, পরিবারের আয়সহ, সামাজিক ভাতার (assegno sociale) কম নয়
    .ask = আপনার বার্ষিক আয়, সঙ্গে থাকা পরিবারের আয়সহ, কি অন্তত সামাজিক ভাতার (assegno sociale) সমান?

# it: Diniego di protezione speciale o casi speciali ricevuto o depositato il
conclusion-special_permit_paper_on = বিশেষ সুরক্ষা বা বিশেষ ক্ষেত্রের (casi speciali) প্রত্যাখ্যান পাওয়া বা জমা হওয়ার তারিখ

# it: Valgono ancora i termini di prima dell'ottobre 2024
conclusion-old_terms_kept = অক্টোবর 2024-এর আগের সময়সীমা এখনো চলে

# it: Termini dei giudizi civili fermi dal
conclusion-civil_terms_stopped_from = দেওয়ানি আদালতের সময়সীমা বন্ধ যে তারিখ থেকে

# it: Termini dei giudizi civili fermi fino al
conclusion-civil_terms_stopped_until = দেওয়ানি আদালতের সময়সীমা বন্ধ যে তারিখ পর্যন্ত

# it: Termini per il TAR fermi dal
conclusion-tar_terms_stopped_from = TAR-এর সময়সীমা বন্ধ যে তারিখ থেকে

# it: Termini per il TAR fermi fino al
conclusion-tar_terms_stopped_until = TAR-এর সময়সীমা বন্ধ যে তারিখ পর্যন্ত

# it: Termini degli uffici fermi dal
conclusion-office_terms_stopped_from = দপ্তরের সময়সীমা বন্ধ যে তারিখ থেকে

# it: Termini degli uffici fermi fino al
conclusion-office_terms_stopped_until = দপ্তরের সময়সীমা বন্ধ যে তারিখ পর্যন্ত

# it: Termini del ricorso contro l'espulsione non verificati
conclusion-expulsion_terms_uncertain = বহিষ্কারের (espulsione) বিরুদ্ধে আপিলের সময়সীমা যাচাই করা নয়

# it: Diniego del permesso ricevuto o depositato il
conclusion-permit_paper_on = অনুমতিপত্রের প্রত্যাখ্যান পাওয়া বা জমা হওয়ার তারিখ

# it: Domanda di protezione aperta, presentata il
conclusion-asylum_claimed_on = এখনো খোলা সুরক্ষার আবেদন, জমার তারিখ

# it: Revoca dell'accoglienza ricevuta o depositata il
conclusion-reception_paper_on = আবাসন ব্যবস্থা (accoglienza) বাতিলের সিদ্ধান্ত পাওয়া বা জমা হওয়ার তারিখ

# it: Volontà di chiedere asilo espressa il
conclusion-asylum_will_expressed_on = আশ্রয় চাওয়ার ইচ্ছা প্রকাশের তারিখ

# it: Notifica presunta, venti giorni dopo l'invio alla questura
conclusion-notice_presumed = জানানো হয়েছে ধরে নেওয়া (notifica presunta), পুলিশ দপ্তরে (Questura) পাঠানোর 20 দিন পর

# it: L'ufficio deve rispondere entro il
conclusion-answer_due_on = দপ্তরকে জবাব দিতে হবে যে তারিখের মধ্যে

# it: L'ufficio deve esaminare anche gli altri titoli
conclusion-other_titles_due = দপ্তরকে অন্য অনুমতিগুলোও (titoli) যাচাই করতে হবে

# it: Il diniego è viziato
conclusion-refusal_flawed = প্রত্যাখ্যানে ত্রুটি আছে

# it: Ultima domanda di permesso ancora aperta
conclusion-newest_open_request = অনুমতিপত্রের সর্বশেষ আবেদন, এখনো খোলা

# it: Ultimo permesso, valido dal
conclusion-last_permit_from = সর্বশেষ অনুমতিপত্র, বৈধ যে তারিখ থেকে

# it: Ultimo permesso, valido fino al
conclusion-last_permit_until = সর্বশেষ অনুমতিপত্র, বৈধ যে তারিখ পর্যন্ত

# it: Si applica il regolamento europeo sulle procedure
conclusion-pact_procedure_applies = প্রক্রিয়া বিষয়ক ইউরোপীয় প্রবিধান (regolamento) প্রযোজ্য

# it: Si applica il regolamento europeo sulle qualifiche
conclusion-pact_qualification_applies = সুরক্ষার যোগ্যতা বিষয়ক ইউরোপীয় প্রবিধান (regolamento) প্রযোজ্য

# it: Si applica il regolamento europeo sullo Stato competente
conclusion-pact_responsibility_applies = দায়িত্বশীল দেশ বিষয়ক ইউরোপীয় প্রবিধান (regolamento) প্রযোজ্য

# it: Ultima domanda di protezione
conclusion-newest_asylum_claim = সুরক্ষার সর্বশেষ আবেদন

# it: Diciottesimo compleanno
conclusion-eighteenth_birthday = 18তম জন্মদিন

# it: Ha l'età per lavorare
conclusion-working_age = কাজ করার বয়স হয়েছে

# it: Spetta il permesso per minore età
conclusion-minor_permit_due = 18 বছরের কম বয়সের (minore età) অনুমতিপত্র প্রাপ্য

# it: Il permesso da minorenne finisce il
conclusion-minor_permit_end = অপ্রাপ্তবয়স্ক হিসেবে থাকা অনুমতিপত্র শেষ হয় যে তারিখে

# it: Permesso ai diciotto anni chiesto il
conclusion-majority_request_on = 18 বছরে অনুমতিপত্র চাওয়ার তারিখ

# it: Al passaggio alla maggiore età
conclusion-coming_of_age = প্রাপ্তবয়স্ক হওয়ার সময়

# it: Il silenzio sul parere vale assenso
conclusion-consent_by_silence = মতামত (parere) বিষয়ে জবাব না এলে তা সম্মতি ধরা হয়

# it: Il parere vincola la Questura
conclusion-opinion_binds = মতামত (parere) পুলিশ দপ্তরের (Questura) ওপর বাধ্যতামূলক

# it: Il parere non è d'ostacolo
conclusion-opinion_settled = মতামত (parere) বাধা নয়

# it: Una via al permesso dei diciotto anni è aperta
conclusion-majority_door = 18 বছরের অনুমতিপত্র পাওয়ার একটি পথ খোলা

# it: Spetta il permesso al compimento dei diciotto anni
conclusion-majority_permit_due = 18 বছর পূর্ণ হওয়ায় অনুমতিপত্র প্রাপ্য

# it: In prosieguo amministrativo
conclusion-in_continued_care = 18-এর পরেও সহায়তায় (prosieguo amministrativo) আছেন

# it: Spetta il permesso per integrazione del minore
conclusion-continued_care_due = অপ্রাপ্তবয়স্কের সমাজে মিশে যাওয়ার (integrazione del minore) অনুমতিপত্র প্রাপ্য

# it: Spetta il permesso per assistenza minore
conclusion-assistance_to_minor_due = অপ্রাপ্তবয়স্কের দেখাশোনার (assistenza minore) অনুমতিপত্র প্রাপ্য

# it: Spetta il permesso per motivi familiari
conclusion-family_permit_due = পারিবারিক কারণে (motivi familiari) অনুমতিপত্র প্রাপ্য

# it: Il titolo consente di chiedere il ricongiungimento
conclusion-may_sponsor = এই অনুমতিতে (titolo) পরিবার একত্রীকরণ (ricongiungimento) চাওয়া যায়

# it: Può chiedere il ricongiungimento familiare
conclusion-family_reunification_open = পরিবার একত্রীকরণ (ricongiungimento familiare) চাইতে পারেন

# it: I legami familiari vanno valutati prima del rifiuto
conclusion-ties_must_be_weighed = প্রত্যাখ্যানের আগে পারিবারিক সম্পর্ক বিবেচনা করতে হবে

# it: Le assenze non interrompono i cinque anni
conclusion-absences_allowed = অনুপস্থিতি 5 বছরের হিসাব ভাঙে না

# it: Conoscenza dell'italiano provata o non richiesta
conclusion-italian_shown = ইতালীয় ভাষার জ্ঞান প্রমাণিত, বা দরকার নেই

# it: Spetta il permesso UE di lungo periodo
conclusion-eu_long_term_due = ইইউ দীর্ঘমেয়াদি (lungo periodo UE) অনুমতিপত্র প্রাপ্য

# it: Permesso di lungo periodo chiesto il
conclusion-long_term_asked_on = দীর্ঘমেয়াদি (lungo periodo) অনুমতিপত্র চাওয়ার তারিখ

# it: Il permesso di lungo periodo può essere revocato
conclusion-eu_long_term_lost = দীর্ঘমেয়াদি (lungo periodo) অনুমতিপত্র বাতিল হতে পারে

# it: Rigetto della protezione notificato il
conclusion-asylum_refused_on = সুরক্ষা প্রত্যাখ্যান আনুষ্ঠানিকভাবে জানানোর (notifica) তারিখ

# it: Diniego di protezione speciale o casi speciali notificato il
conclusion-special_permit_refused_on = বিশেষ সুরক্ষা বা বিশেষ ক্ষেত্রের (casi speciali) প্রত্যাখ্যান আনুষ্ঠানিকভাবে জানানোর (notifica) তারিখ

# it: Diniego del permesso o della conversione notificato il
conclusion-permit_refused_on = অনুমতিপত্র বা রূপান্তরের প্রত্যাখ্যান আনুষ্ঠানিকভাবে জানানোর (notifica) তারিখ

# it: Revoca dell'accoglienza notificata il
conclusion-reception_withdrawn_on = আবাসন ব্যবস্থা (accoglienza) বাতিল আনুষ্ঠানিকভাবে জানানোর (notifica) তারিখ

# it: Trasferimento notificato il
conclusion-transfer_notified_on = স্থানান্তর আনুষ্ঠানিকভাবে জানানোর (notifica) তারিখ

# it: Espulsione del prefetto notificata il
conclusion-expelled_by_prefect_on = প্রিফেক্টের (prefetto) বহিষ্কার আনুষ্ঠানিকভাবে জানানোর (notifica) তারিখ

# it: Espulsione del ministro notificata il
conclusion-expelled_by_minister_on = মন্ত্রীর বহিষ্কার আনুষ্ঠানিকভাবে জানানোর (notifica) তারিখ

# it: Atto di cui si tratta
conclusion-decision_in_question = যে সিদ্ধান্ত বা কাগজের (atto) কথা হচ্ছে

# it: Giudice a cui ricorrere
conclusion-appeal_judge = যে আদালতে আপিল করতে হবে

# it: Nessun termine fisso per ricorrere
conclusion-appeal_without_term = আপিলের কোনো নির্দিষ্ট সময়সীমা নেই

# it: Termine per ricorrere contro il rigetto
conclusion-asylum_appeal_term = প্রত্যাখ্যানের বিরুদ্ধে আপিলের সময়সীমা

# it: Agosto non si conta nel ricorso di protezione
conclusion-summer_recess_counts = সুরক্ষার আপিলে আগস্ট মাস গোনা হয় না

# it: Il ricorso sospende da solo il rigetto
conclusion-appeal_suspends = আপিল করলেই প্রত্যাখ্যান আপনা-আপনি স্থগিত হয়

# it: Può restare durante la procedura di protezione
conclusion-may_remain = সুরক্ষার প্রক্রিয়া চলার সময় থাকতে পারেন

# it: Giorni per ricorrere contro il rigetto
conclusion-asylum_full_days = প্রত্যাখ্যানের বিরুদ্ধে আপিলের জন্য যত দিন

# it: Ultimo giorno pieno per ricorrere contro il rigetto
conclusion-asylum_term_ends = প্রত্যাখ্যানের বিরুদ্ধে আপিলের শেষ পূর্ণ দিন

# it: Rigetto ricevuto, depositato o inviato il
conclusion-asylum_paper_on = প্রত্যাখ্যান পাওয়া, জমা বা পাঠানোর তারিখ

# it: Procedura seguita per il rigetto
conclusion-asylum_route = প্রত্যাখ্যানে যে প্রক্রিয়া চলেছে

# it: Motivo del rigetto
conclusion-asylum_ground = প্রত্যাখ্যানের কারণ

# it: Rigetto a chi risiede all'estero
conclusion-asylum_abroad = বিদেশে বসবাসকারীর প্রত্যাখ্যান

# it: Rigetto a persona trattenuta
conclusion-asylum_detained = আটক ব্যক্তির (trattenuto) প্রত্যাখ্যান

# it: Termini della procedura accelerata violati
conclusion-accelerated_terms_breached = দ্রুত প্রক্রিয়ার (procedura accelerata) সময়সীমা ভাঙা হয়েছে

# it: Ricorso di protezione in corso, depositato il
conclusion-asylum_appealed_on = সুরক্ষার আপিল চলছে, জমার তারিখ

# it: Ricorso di protezione in corso
conclusion-asylum_appeal_pending = সুরক্ষার আপিল চলছে

# it: Ultima domanda di asilo ancora aperta, del
conclusion-newest_open_claim = আশ্রয়ের সর্বশেষ এখনো খোলা আবেদন, তারিখ

# it: Domanda reiterata
conclusion-repeat_claim = পুনরায় করা আবেদন (domanda reiterata)

# it: Domanda reiterata inammissibile
conclusion-claim_inadmissible = পুনরায় করা আবেদন (domanda reiterata) গ্রহণযোগ্য নয় (inammissibile)

# it: Paese nell'elenco dei Paesi di origine sicuri
conclusion-safe_country_listed = দেশটি নিরাপদ উৎস দেশের তালিকায় আছে

# it: Accompagnamento coattivo possibile
conclusion-may_be_escorted = জোর করে সীমান্তে নেওয়া (accompagnamento coattivo) হতে পারে

# it: Divieto di rientro in corso
conclusion-entry_banned = আবার ঢোকার নিষেধাজ্ঞা (divieto di rientro) চলছে

# it: Ricorso che sospende un diniego di permesso, depositato il
conclusion-suspending_appeal_filed = অনুমতিপত্রের প্রত্যাখ্যান স্থগিত করে এমন আপিল, জমার তারিখ

# it: Rinnovo rifiutabile per assenza
conclusion-renewal_refusable = অনুপস্থিতির জন্য নবায়ন প্রত্যাখ্যান হতে পারে

# it: La domanda può seguire la procedura accelerata
conclusion-accelerated_route_open = আবেদন দ্রুত প্রক্রিয়ায় (procedura accelerata) যেতে পারে

# it: Domanda di protezione che conta
conclusion-protection_filed = সুরক্ষার যে আবেদন গণ্য হয়

# it: Domanda di protezione che conta, dal modulo
conclusion-request_lodged = সুরক্ষার যে আবেদন গণ্য হয়, ফরম থেকে

# it: Domanda di protezione che la precede
conclusion-request_before = সুরক্ষার তার আগের আবেদন

# it: Sussistono i motivi umanitari
conclusion-humanitarian_due = মানবিক কারণ আছে

# it: Spetta il permesso «casi speciali» biennale
conclusion-special_cases_due = 2 বছরের «casi speciali» (বিশেষ ক্ষেত্র) অনুমতিপত্র প্রাপ্য

# it: Spetta la protezione speciale
conclusion-special_protection_due = বিশেষ সুরক্ষা (protezione speciale) প্রাপ্য

# it: Spetta lo status di rifugiato
conclusion-refugee_due = শরণার্থী মর্যাদা (status di rifugiato) প্রাপ্য

# it: Spetta la protezione sussidiaria
conclusion-subsidiary_due = সহায়ক সুরক্ষা (protezione sussidiaria) প্রাপ্য

# it: Spetta il permesso per richiesta asilo
conclusion-asylum_permit_due = আশ্রয়ের আবেদনের (richiesta asilo) অনুমতিপত্র প্রাপ্য

# it: Il rientro in patria mette in dubbio la protezione
conclusion-cessation_arguable = নিজের দেশে ফেরায় সুরক্ষা প্রশ্নের মুখে পড়ে

# it: Il permesso «motivi umanitari» non si dà e non si rinnova più con questo nome
conclusion-humanitarian_name_gone = «motivi umanitari» (মানবিক কারণ) অনুমতিপত্র এই নামে আর দেওয়া হয় না এবং নবায়নও হয় না

# it: Che cosa segue al permesso umanitario
conclusion-after_humanitarian = মানবিক অনুমতিপত্রের (permesso umanitario) পরে কী হয়

# it: La protezione speciale si può chiedere direttamente al Questore
conclusion-direct_request_open = বিশেষ সুরক্ষা (protezione speciale) সরাসরি পুলিশ প্রধানের (Questore) কাছে চাওয়া যায়

# it: Si può chiedere che il giudice esamini prima la protezione speciale
conclusion-special_protection_first = আদালতকে আগে বিশেষ সুরক্ষা (protezione speciale) যাচাই করতে বলা যায়

# it: Permesso di protezione speciale valido nel giorno della riforma
conclusion-valid_on_reform_day = সংস্কারের দিনে বিশেষ সুরক্ষার (protezione speciale) অনুমতিপত্র বৈধ ছিল

# it: Già rinnovato dopo la riforma del 2023
conclusion-renewed_since_reform = 2023-এর সংস্কারের পরে আগেই নবায়ন হয়েছে

# it: Rinnovo chiesto o avuto dopo la riforma del 2023
conclusion-renewal_since_reform = 2023-এর সংস্কারের পরে নবায়ন চাওয়া বা পাওয়া হয়েছে

# it: Permesso valido, rilasciato il
conclusion-held_since = বৈধ অনুমতিপত্র, দেওয়ার তারিখ

# it: Permesso valido, chiesto il
conclusion-held_requested = বৈধ অনুমতিপত্র, চাওয়ার তারিখ

# it: La protezione speciale, o «casi speciali», esclude il permesso UE di lungo periodo
conclusion-long_term_barred = বিশেষ সুরক্ষা (protezione speciale) বা «casi speciali» থাকলে ইইউ দীর্ঘমেয়াদি (lungo periodo UE) অনুমতিপত্র পাওয়া যায় না

# it: Ha diritto all'iscrizione anagrafica
conclusion-registrable = বাসিন্দা নিবন্ধনে (anagrafe) নাম তোলার অধিকার আছে

# it: Dimora abituale o domicilio accertati
conclusion-abode_shown = নিয়মিত থাকার জায়গা (dimora abituale) বা জীবনের কেন্দ্র (domicilio) নিশ্চিত হয়েছে

# it: Iscrizione in convivenza, su comunicazione del responsabile
conclusion-household_entry = কেন্দ্রের যৌথ নিবন্ধনে (convivenza) নাম তোলা, কেন্দ্রের প্রধানের জানানোর ভিত্তিতে

# it: Chi firma l'iscrizione
conclusion-entry_signed_by = নিবন্ধনে নাম তোলায় কে সই করেন

# it: Giorno della dichiarazione valida
conclusion-declared_on = গ্রহণযোগ্য ঘোষণার দিন

# it: Decorrenza dell'iscrizione
conclusion-entry_effective_from = নিবন্ধন যে দিন থেকে গণ্য

# it: Va nello schedario della popolazione temporanea
conclusion-temporary_list = অস্থায়ী বাসিন্দাদের তালিকায় (schedario della popolazione temporanea) যায়

# it: Cancellazione dall'anagrafe dovuta
conclusion-deletion_due = বাসিন্দা নিবন্ধন (anagrafe) থেকে নাম কাটতে হবে

# it: Rapporto esaurito
conclusion-relation_closed = বিষয়টি চূড়ান্তভাবে শেষ (rapporto esaurito)

# it: Iscrizione negata con sentenza definitiva il
conclusion-refused_by_judgment_on = চূড়ান্ত রায়ে নিবন্ধন অস্বীকারের তারিখ

# it: Preavviso di rigetto ricevuto il
conclusion-notice_received = প্রত্যাখ্যানের আগাম নোটিশ (preavviso di rigetto) পাওয়ার তারিখ

# it: Osservazioni presentate il
conclusion-observed_on = লিখিত বক্তব্য (osservazioni) জমার তারিখ

# it: Rifiuto notificato il
conclusion-refused_on = নিবন্ধন প্রত্যাখ্যান আনুষ্ঠানিকভাবে জানানোর (notifica) তারিখ

# it: Prima dichiarazione rifiutata
conclusion-first_refused_declaration = প্রথম প্রত্যাখ্যাত ঘোষণা

# it: Ultima dichiarazione rifiutata
conclusion-newest_refused_declaration = সর্বশেষ প্রত্যাখ্যাত ঘোষণা

# it: Uscito dal centro il
conclusion-left_centre_on = কেন্দ্র ছেড়ে যাওয়ার তারিখ

# it: Invito notificato il
conclusion-invited_on = আহ্বান আনুষ্ঠানিকভাবে জানানোর (notifica) তারিখ

# it: Fine del contraddittorio
conclusion-observations_close = নোটিশ নিয়ে বক্তব্য বিনিময় (contraddittorio) শেষ

# it: Ha diritto alla carta d'identità
conclusion-right_to_identity_card = পরিচয়পত্রের (carta d'identità) অধিকার আছে

# it: Durata propria della carta d'identità
conclusion-identity_card_lasts = পরিচয়পত্রের (carta d'identità) নিজস্ব মেয়াদ

# it: Formato della carta per richiedenti asilo
conclusion-applicant_card_format = আশ্রয়প্রার্থীদের কার্ডের ধরন

# it: Iscrizione obbligatoria e gratuita al Servizio sanitario
conclusion-health_enrolment = স্বাস্থ্যসেবায় (Servizio sanitario) বাধ্যতামূলক ও বিনা খরচে নাম লেখানো

# it: Iscrizione volontaria al Servizio sanitario, a pagamento
conclusion-voluntary_enrolment = স্বাস্থ্যসেবায় (Servizio sanitario) ঐচ্ছিক নাম লেখানো, টাকা দিয়ে

# it: Contributo minimo per l'iscrizione volontaria
conclusion-voluntary_enrolment_fee = ঐচ্ছিক নাম লেখানোর সর্বনিম্ন ফি

# it: Tessera STP: cure urgenti ed essenziali
conclusion-stp_card = STP কার্ড: জরুরি ও অত্যাবশ্যক চিকিৎসা

# it: Il personale sanitario può segnalare
conclusion-may_report_irregular = স্বাস্থ্যকর্মীরা কর্তৃপক্ষকে জানাতে পারে

# it: Obbligo e diritto alla scuola
conclusion-compulsory_school = স্কুল কর্তব্য ও অধিকার

# it: Accesso alla formazione professionale
conclusion-vocational_training = পেশাগত প্রশিক্ষণের সুযোগ

# it: Titolo nominato per l'università
conclusion-title_named_for_university = বিশ্ববিদ্যালয়ের জন্য আইনে নাম থাকা অনুমতি (titolo)

# it: Università a parità di condizioni con gli italiani
conclusion-university_on_equal_terms = ইতালীয়দের মতো একই শর্তে বিশ্ববিদ্যালয়

# it: Servizi del centro per l'impiego
conclusion-employment_centre = কর্মসংস্থান কেন্দ্রের (centro per l'impiego) সেবা

# it: Posto in accoglienza
conclusion-reception_place = আবাসন ব্যবস্থায় (accoglienza) জায়গা

# it: Parità nell'assistenza sociale
conclusion-social_assistance_parity = সামাজিক সহায়তায় সমান অধিকার

# it: Parità nei soli rami di sicurezza sociale
conclusion-social_security_branches = শুধু সামাজিক নিরাপত্তার শাখাগুলোতে সমান অধিকার

# it: Assistenza d'urgenza
conclusion-emergency_assistance = জরুরি সহায়তা

# it: Conto di base
conclusion-basic_bank_account = মৌলিক ব্যাংক হিসাব (conto di base)

# it: Patrocinio a spese dello Stato
conclusion-legal_aid = রাষ্ট্রের খরচে আইনজীবী (patrocinio a spese dello Stato)

# it: Anni di residenza legale per la cittadinanza
conclusion-citizenship_years = নাগরিকত্বের জন্য বৈধ নিবন্ধিত বসবাসের (residenza legale) বছর

# it: La residenza legale conta dal
conclusion-citizenship_clock_from = বৈধ নিবন্ধিত বসবাস (residenza legale) গণনা যে তারিখ থেকে

# it: Primo giorno per chiedere la cittadinanza
conclusion-citizenship_earliest = নাগরিকত্ব চাওয়ার প্রথম দিন

# it: Può dichiarare di voler diventare italiano
conclusion-citizenship_at_eighteen = ইতালীয় হতে চান বলে ঘোষণা দিতে পারেন

# it: Serve la prova dell'italiano B1
conclusion-citizenship_language = ইতালীয় ভাষার B1 প্রমাণ দরকার

# it: Contributo per la domanda di cittadinanza
conclusion-citizenship_fee_owed = নাগরিকত্বের আবেদনের ফি

# it: Dichiarazione dovuta entro il
conclusion-declaration_due_by = যে তারিখের মধ্যে ঘোষণা দিতে হবে

# it: Dichiarazione resa il
conclusion-declaration_made_on = ঘোষণা দেওয়ার তারিখ

# it: Dichiarazione tardiva o mancante
conclusion-declaration_late = ঘোষণা দেরিতে, বা দেওয়া হয়নি

# it: Violazione del
conclusion-breach_on = লঙ্ঘনের তারিখ

# it: Sanzione minima
conclusion-fine_least = সর্বনিম্ন জরিমানা

# it: Sanzione massima
conclusion-fine_most = সর্বোচ্চ জরিমানা

# it: Iscrizione annullata, posizione precedente ripristinata
conclusion-entry_annulled = নিবন্ধন বাতিল, আগের অবস্থা ফিরিয়ে আনা হয়েছে

# it: Segnalazione all'autorità di pubblica sicurezza
conclusion-report_to_public_security = জননিরাপত্তা কর্তৃপক্ষকে (autorità di pubblica sicurezza) জানানো

# it: Certificato di residenza
conclusion-residence_certificate = নিবন্ধিত ঠিকানার সনদ (certificato di residenza)

# it: Costo del certificato allo sportello
conclusion-certificate_cost = দপ্তরের কাউন্টারে সনদের খরচ

# it: Basta l'autocertificazione
conclusion-self_declaration = নিজের ঘোষণাই (autocertificazione) যথেষ্ট

# it: Il prefetto può sostituirsi al sindaco
conclusion-prefect_may_replace = প্রিফেক্ট (prefetto) মেয়রের জায়গায় কাজ করতে পারেন

# it: Il prefetto può annullare l'iscrizione
conclusion-prefect_may_annul = প্রিফেক্ট (prefetto) নিবন্ধন বাতিল করতে পারেন

# it: Abuso d'ufficio
conclusion-abuse_of_office = ক্ষমতার অপব্যবহার (abuso d'ufficio)

# it: Omissione di atti d'ufficio
conclusion-refusal_of_office = সরকারি কাজ না করা (omissione di atti d'ufficio)

# it: Chi può assegnare un porto italiano
conclusion-may_assign_port = ইতালির বন্দর কে নির্ধারণ করতে পারে

# it: Porto assegnato
conclusion-port_assigned = বন্দর নির্ধারণ করা হয়েছে

# it: Al ridosso
conclusion-sheltered = আড়ালে আছে (al ridosso)

# it: È dovuto un luogo sicuro
conclusion-place_of_safety_due = নিরাপদ স্থান (luogo sicuro) দিতে হবে

# it: Chi deve provvedere al luogo sicuro
conclusion-port_due_from = নিরাপদ স্থানের (luogo sicuro) ব্যবস্থা কাকে করতে হবে

# it: In attesa al largo
conclusion-standing_off = দূরে সমুদ্রে অপেক্ষায়

# it: Può essere vietato l'ingresso
conclusion-ban_possible = ঢোকা নিষেধ করা যেতে পারে

# it: Divieto in vigore
conclusion-ban_in_force = নিষেধাজ্ঞা বলবৎ আছে

# it: Divieto violato
conclusion-ban_broken = নিষেধাজ্ঞা ভাঙা হয়েছে

# it: Sanzione per la violazione
conclusion-fined = লঙ্ঘনের শাস্তি

# it: Sanzione, minimo
conclusion-fine_from = শাস্তি, সর্বনিম্ন

# it: Sanzione, massimo
conclusion-fine_to = শাস্তি, সর্বোচ্চ

# it: Confisca della nave
conclusion-ship_confiscated = জাহাজ বাজেয়াপ্ত (confisca)

# it: Fermo della nave per la violazione
conclusion-ship_detained_for = লঙ্ঘনের জন্য জাহাজ আটক (fermo)

# it: Informazioni non date o indicazioni non seguite
conclusion-instructions_breached = তথ্য দেওয়া হয়নি বা নির্দেশ মানা হয়নি

# it: Titolo posseduto
conclusion-title_held = যে অনুমতি (titolo) আছে

# it: Regolarmente soggiornante
conclusion-lawful_stay = বৈধভাবে বসবাসকারী

# it: Espellibile
conclusion-removable = বহিষ্কার করা যেতে পারে (espellibile)

# it: Permesso valido
conclusion-valid_permit = বৈধ অনুমতিপত্র

# it: Titolo del permesso valido
conclusion-permit_in_hand = বৈধ অনুমতিপত্রের ধরন (titolo)

# it: Ultima scadenza
conclusion-last_expiry = শেষ মেয়াদ শেষের তারিখ

# it: Il permesso vale fino al
conclusion-runs_until = অনুমতিপত্র চলে যে তারিখ পর্যন্ত

# it: Il permesso vale, o valeva, fino al
conclusion-runs_or_ran_until = অনুমতিপত্র চলে, বা চলত, যে তারিখ পর্যন্ত

# it: Permesso rinnovato il
conclusion-renewed_on = অনুমতিপত্র নবায়নের তারিখ

# it: Rinnovo o conversione in corso
conclusion-renewal_pending = নবায়ন বা রূপান্তর চলছে

# it: Titolo in rinnovo
conclusion-title_under_renewal = যে অনুমতির (titolo) নবায়ন চলছে

# it: Maggiorenne
conclusion-adult = প্রাপ্তবয়স্ক

# it: Ultimo titolo posseduto
conclusion-title_last_held = সর্বশেষ যে অনুমতি (titolo) ছিল

# it: Titolo da rinnovare
conclusion-title_to_renew = যে অনুমতি (titolo) নবায়ন করতে হবে

# it: Titolo di cui si tratta
conclusion-title_in_question = যে অনুমতির (titolo) কথা হচ্ছে

# it: Rinnovabile
conclusion-renewable = নবায়ন করা যায়

# it: Convertibile in permesso di lavoro
conclusion-convertible_to_work = কাজের অনুমতিপত্রে রূপান্তর করা যায়

# it: Durata del titolo
conclusion-title_lasts = অনুমতির (titolo) মেয়াদ

# it: Può lavorare
conclusion-may_work = কাজ করতে পারেন

# it: Spetta il permesso per cure mediche
conclusion-medical_care_due = চিকিৎসার (cure mediche) অনুমতিপত্র প্রাপ্য

# it: Spetta il permesso per gravidanza o parto recente
conclusion-pregnancy_permit_due = গর্ভাবস্থা বা সম্প্রতি সন্তান জন্মের অনুমতিপত্র প্রাপ্য

# it: Spetta il permesso per calamità
conclusion-calamity_due = দুর্যোগের (calamità) অনুমতিপত্র প্রাপ্য

# it: Spetta il permesso per atti di valore civile
conclusion-civil_value_due = নাগরিক সাহসের কাজের (valore civile) অনুমতিপত্র প্রাপ্য

# it: Spetta il permesso di protezione sociale
conclusion-social_protection_due = সামাজিক সুরক্ষার (protezione sociale) অনুমতিপত্র প্রাপ্য

# it: Spetta il permesso per violenza domestica
conclusion-domestic_violence_due = পারিবারিক নির্যাতনের (violenza domestica) অনুমতিপত্র প্রাপ্য

# it: Spetta il permesso per sfruttamento lavorativo
conclusion-labour_exploitation_due = কাজে শোষণের (sfruttamento lavorativo) অনুমতিপত্র প্রাপ্য

# it: Spetta il permesso temporaneo dell'emersione 2020
conclusion-regularisation_due = নিয়মিতকরণ (emersione) 2020-এর অস্থায়ী অনুমতিপত্র প্রাপ্য

# it: Spetta il permesso di lavoro dell'emersione 2020
conclusion-regularisation_by_employer_due = নিয়মিতকরণ (emersione) 2020-এর কাজের অনুমতিপত্র প্রাপ্য

# it: Emersione chiesta il
conclusion-regularisation_asked_on = নিয়মিতকরণ (emersione) চাওয়ার তারিখ

# it: Spetta la protezione temporanea
conclusion-temporary_protection_due = অস্থায়ী সুরক্ষা (protezione temporanea) প্রাপ্য

# it: Spetta il permesso per attesa occupazione
conclusion-job_seeking_due = কাজের অপেক্ষার (attesa occupazione) অনুমতিপত্র প্রাপ্য

# it: Primo rilascio chiesto il
conclusion-typed_title_asked_on = প্রথমবার দেওয়ার (primo rilascio) আবেদন করার তারিখ

# it: Durata massima del titolo
conclusion-title_lasts_at_most = অনুমতির (titolo) সর্বোচ্চ মেয়াদ

# it: Il titolo spetta anche ai familiari
conclusion-title_covers_family = এই অনুমতি (titolo) পরিবারের সদস্যরাও পান

# it: Il permesso porta la dicitura «casi speciali»
conclusion-marked_special_cases = অনুমতিপত্রে «casi speciali» লেখা আছে

# it: La legge porta il titolo fino al
conclusion-title_runs_to = আইনে অনুমতির (titolo) মেয়াদ বাড়ানো যে তারিখ পর্যন্ত

# it: Assegno di inclusione senza i requisiti di residenza
conclusion-inclusion_allowance_without_residence = নিবন্ধিত বসবাসের শর্ত ছাড়া অন্তর্ভুক্তি ভাতা (assegno di inclusione)

# it: Nessun contributo per il permesso
conclusion-no_contribution = অনুমতিপত্রের জন্য কোনো ফি নেই

# it: Provvedere o spiegare il ritardo
# missed: Il silenzio oltre i trenta giorni può essere reato (art. 328, comma 2)
deadline-answer_the_written_request = কাজটি করা, বা দেরির কারণ জানানো
    .missed = 30 দিনের বেশি জবাব না দেওয়া অপরাধ হতে পারে (art. 328, comma 2)

# it: Ricorrere al tribunale contro il diniego di protezione speciale o casi speciali
# missed: Il diniego diventa definitivo
deadline-appeal_special_permit = বিশেষ সুরক্ষা বা বিশেষ ক্ষেত্রের (casi speciali) প্রত্যাখ্যানের বিরুদ্ধে আদালতে (Tribunale) আপিল করা
    .missed = প্রত্যাখ্যান চূড়ান্ত হয়ে যায়

# it: Ricorrere dall'estero contro il diniego di protezione speciale o casi speciali
# missed: Il diniego diventa definitivo
deadline-appeal_special_permit_from_abroad = বিশেষ সুরক্ষা বা বিশেষ ক্ষেত্রের (casi speciali) প্রত্যাখ্যানের বিরুদ্ধে বিদেশ থেকে আপিল করা
    .missed = প্রত্যাখ্যান চূড়ান্ত হয়ে যায়

# it: Decidere sulla cittadinanza
# missed: La domanda resta in piedi: si può agire contro il silenzio (TAR)
deadline-decide_citizenship_in_48_months = নাগরিকত্ব বিষয়ে সিদ্ধান্ত দেওয়া
    .missed = আবেদন বহাল থাকে: জবাব না দেওয়ার বিরুদ্ধে আদালতে যাওয়া যায় (TAR)

# it: Decisione della Commissione, procedura accelerata (comma 1)
# missed: Può rivivere la procedura ordinaria
deadline-accelerated_decision = কমিশনের (Commissione) সিদ্ধান্ত, দ্রুত প্রক্রিয়া (comma 1)
    .missed = সাধারণ প্রক্রিয়া আবার চালু হতে পারে

# it: Audizione, procedura accelerata (comma 2)
# missed: Può rivivere la procedura ordinaria
deadline-accelerated_interview = সাক্ষাৎকার (audizione), দ্রুত প্রক্রিয়া (comma 2)
    .missed = সাধারণ প্রক্রিয়া আবার চালু হতে পারে

# it: Decisione dopo l'audizione, procedura accelerata (comma 2)
# missed: Può rivivere la procedura ordinaria
deadline-decision_after_interview = সাক্ষাৎকারের (audizione) পরে সিদ্ধান্ত, দ্রুত প্রক্রিয়া (comma 2)
    .missed = সাধারণ প্রক্রিয়া আবার চালু হতে পারে

# it: Esame preliminare della domanda reiterata
# missed: La domanda resta da esaminare
deadline-repeat_claim_looked_at = পুনরায় করা আবেদনের (domanda reiterata) প্রাথমিক যাচাই
    .missed = আবেদন এখনো যাচাই করতে হবে

# it: Il responsabile comunica l'uscita
# missed: La persona resta iscritta finché non viene cancellata
deadline-manager_reports_departure_2020 = কেন্দ্রের প্রধান চলে যাওয়ার কথা জানান
    .missed = নাম না কাটা পর্যন্ত ব্যক্তি নিবন্ধনে থাকেন

# it: Ricorrere contro il rigetto: frontiera o Paese sicuro
# missed: Il rigetto diventa definitivo: resta la domanda reiterata, con elementi nuovi
deadline-asylum_appeal_seven_days = প্রত্যাখ্যানের বিরুদ্ধে আপিল করা: সীমান্ত বা নিরাপদ দেশ
    .missed = প্রত্যাখ্যান চূড়ান্ত হয়ে যায়: বাকি থাকে নতুন তথ্যসহ পুনরায় আবেদন (domanda reiterata)

# it: Lo Sportello unico dà il nulla osta
# missed: Si può chiedere conto per iscritto e andare in giudizio
deadline-clearance_in_a_hundred_and_fifty_days = অভিবাসনের একক দপ্তর (Sportello unico) অনাপত্তিপত্র (nulla osta) দেয়
    .missed = লিখিতভাবে জবাব চাওয়া যায় এবং আদালতে যাওয়া যায়

# it: Ricorrere al giudice di pace contro l'espulsione
# missed: Il ricorso è inammissibile
deadline-appeal_expulsion_2026 = বহিষ্কারের (espulsione) বিরুদ্ধে শান্তি বিচারকের (Giudice di pace) কাছে আপিল করা
    .missed = আপিল গ্রহণযোগ্য নয় (inammissibile)

# it: Ricorrere contro l'espulsione: il giorno prudente
# missed: Restano, per quanto si sa, i trenta giorni
deadline-appeal_expulsion_2026_prudent = বহিষ্কারের (espulsione) বিরুদ্ধে আপিল করা: সাবধানী দিন
    .missed = যতদূর জানা যায়, 30 দিন বাকি থাকে

# it: Ricorrere dall'estero contro l'espulsione
# missed: Il ricorso è inammissibile
deadline-appeal_expulsion_2026_from_abroad = বহিষ্কারের (espulsione) বিরুদ্ধে বিদেশ থেকে আপিল করা
    .missed = আপিল গ্রহণযোগ্য নয় (inammissibile)

# it: Ricorrere dall'estero contro l'espulsione: il giorno prudente
# missed: Restano, per quanto si sa, i sessanta giorni
deadline-appeal_expulsion_2026_from_abroad_prudent = বহিষ্কারের (espulsione) বিরুদ্ধে বিদেশ থেকে আপিল করা: সাবধানী দিন
    .missed = যতদূর জানা যায়, 60 দিন বাকি থাকে

# it: Iscrivere nel registro
# missed: L'iscrizione è in ritardo; il silenzio non la nega
deadline-enter_within_two_working_days = নিবন্ধনে নাম তোলা
    .missed = নাম তুলতে দেরি হয়েছে; জবাব না দেওয়া মানে প্রত্যাখ্যান নয়

# it: Ricorrere al TAR contro il diniego del permesso
# missed: Resta il ricorso straordinario entro centoventi giorni, o una nuova domanda
deadline-appeal_to_tar = অনুমতিপত্রের প্রত্যাখ্যানের বিরুদ্ধে TAR-এ আপিল করা
    .missed = বাকি থাকে 120 দিনের মধ্যে বিশেষ আপিল (ricorso straordinario), বা নতুন আবেদন

# it: Agire al TAR contro il silenzio dell'ufficio
# missed: Si può presentare una nuova domanda
deadline-action_against_silence = দপ্তরের জবাব না দেওয়ার বিরুদ্ধে TAR-এ যাওয়া
    .missed = নতুন আবেদন জমা দেওয়া যায়

# it: Depositare il ricorso al TAR
# missed: Il ricorso è irricevibile
deadline-deposit_at_tar = আপিল TAR-এ জমা দেওয়া
    .missed = আপিল নেওয়া যায় না (irricevibile)

# it: Appellare al Consiglio di Stato, dalla notifica della sentenza
# missed: La sentenza diventa definitiva
deadline-appeal_to_council_of_state = রাষ্ট্রীয় পরিষদে (Consiglio di Stato) আপিল করা, রায় আনুষ্ঠানিকভাবে জানানো (notifica) থেকে
    .missed = রায় চূড়ান্ত হয়ে যায়

# it: Appellare al Consiglio di Stato, dalla pubblicazione della sentenza
# missed: La sentenza diventa definitiva
deadline-appeal_to_council_of_state_unserved = রাষ্ট্রীয় পরিষদে (Consiglio di Stato) আপিল করা, রায় প্রকাশ (pubblicazione) থেকে
    .missed = রায় চূড়ান্ত হয়ে যায়

# it: Ultimo giorno senza diritto al lavoro
# missed: Dal giorno dopo può lavorare
deadline-sixty_days_before_work = কাজের অধিকার ছাড়া শেষ দিন
    .missed = পরের দিন থেকে কাজ করতে পারেন

# it: Ricorrere al TAR contro la revoca dell'accoglienza
# missed: La revoca diventa definitiva
deadline-appeal_reception_withdrawal = আবাসন ব্যবস্থা (accoglienza) বাতিলের বিরুদ্ধে TAR-এ আপিল করা
    .missed = বাতিলের সিদ্ধান্ত চূড়ান্ত হয়ে যায়

# it: La questura registra la domanda di protezione
# missed: Diffida alla questura; poi il giudice
deadline-claim_recorded = পুলিশ দপ্তর (Questura) সুরক্ষার আবেদন নথিভুক্ত করে
    .missed = পুলিশ দপ্তরকে (Questura) আনুষ্ঠানিক দাবি (diffida); তারপর আদালত

# it: La questura registra la domanda espressa alla frontiera
# missed: Diffida alla questura; poi il giudice
deadline-claim_recorded_from_border = সীমান্তে বলা আবেদন পুলিশ দপ্তর (Questura) নথিভুক্ত করে
    .missed = পুলিশ দপ্তরকে (Questura) আনুষ্ঠানিক দাবি (diffida); তারপর আদালত

# it: La questura registra la domanda, arrivi numerosi
# missed: Diffida alla questura; poi il giudice
deadline-claim_recorded_when_many = পুলিশ দপ্তর (Questura) আবেদন নথিভুক্ত করে, অনেক মানুষ এলে
    .missed = পুলিশ দপ্তরকে (Questura) আনুষ্ঠানিক দাবি (diffida); তারপর আদালত

# it: La questura registra la domanda espressa alla frontiera, arrivi numerosi
# missed: Diffida alla questura; poi il giudice
deadline-claim_recorded_from_border_when_many = সীমান্তে বলা আবেদন পুলিশ দপ্তর (Questura) নথিভুক্ত করে, অনেক মানুষ এলে
    .missed = পুলিশ দপ্তরকে (Questura) আনুষ্ঠানিক দাবি (diffida); তারপর আদালত

# it: Il termine più breve che la procedura accelerata poteva avere, testi fino al 21 ottobre 2020
# missed: Forse il termine era più lungo: i testi non sono stati letti
deadline-accelerated_terms_before_2020 = দ্রুত প্রক্রিয়ায় (procedura accelerata) যে সবচেয়ে ছোট সময়সীমা হতে পারত, 21 অক্টোবর 2020 পর্যন্ত আইনের পাঠ
    .missed = সময়সীমা হয়তো আরও বেশি ছিল: পাঠগুলো পড়া হয়নি

# it: Ricorrere al giudice di pace contro l'espulsione
# missed: Il ricorso è inammissibile
deadline-appeal_expulsion = বহিষ্কারের (espulsione) বিরুদ্ধে শান্তি বিচারকের (Giudice di pace) কাছে আপিল করা
    .missed = আপিল গ্রহণযোগ্য নয় (inammissibile)

# it: Ricorrere dall'estero contro l'espulsione
# missed: Il ricorso è inammissibile
deadline-appeal_expulsion_from_abroad = বহিষ্কারের (espulsione) বিরুদ্ধে বিদেশ থেকে আপিল করা
    .missed = আপিল গ্রহণযোগ্য নয় (inammissibile)

# it: Ricorrere contro il rigetto della protezione (rito del 2011)
# missed: Il rigetto diventa definitivo
deadline-asylum_appeal_thirty_days_2011 = সুরক্ষা প্রত্যাখ্যানের বিরুদ্ধে আপিল করা (2011-এর বিচারপ্রক্রিয়া)
    .missed = প্রত্যাখ্যান চূড়ান্ত হয়ে যায়

# it: Ricorrere contro il rigetto, procedura accelerata (rito del 2011)
# missed: Il rigetto diventa definitivo
deadline-asylum_appeal_fifteen_days_2011 = প্রত্যাখ্যানের বিরুদ্ধে আপিল করা, দ্রুত প্রক্রিয়া (2011-এর বিচারপ্রক্রিয়া)
    .missed = প্রত্যাখ্যান চূড়ান্ত হয়ে যায়

# it: Ricorrere dall'estero contro il rigetto (rito del 2011)
# missed: Il rigetto diventa definitivo
deadline-asylum_appeal_sixty_days_2011 = প্রত্যাখ্যানের বিরুদ্ধে বিদেশ থেকে আপিল করা (2011-এর বিচারপ্রক্রিয়া)
    .missed = প্রত্যাখ্যান চূড়ান্ত হয়ে যায়

# it: Ricorrere contro il trasferimento in un altro Stato
# missed: Il trasferimento diventa definitivo
deadline-appeal_transfer = অন্য দেশে স্থানান্তরের বিরুদ্ধে আপিল করা
    .missed = স্থানান্তর চূড়ান্ত হয়ে যায়

# it: Chiedere il primo permesso
# missed: La domanda resta possibile per gravi motivi; senza, espulsione possibile
deadline-ask_first_permit = প্রথম অনুমতিপত্র চাওয়া
    .missed = গুরুতর কারণ থাকলে আবেদন এরপরও করা যায়; না থাকলে বহিষ্কার (espulsione) হতে পারে

# it: Chiedere il rinnovo del permesso
# missed: La domanda resta possibile
deadline-ask_renewal = অনুমতিপত্রের নবায়ন চাওয়া
    .missed = আবেদন এরপরও করা যায়

# it: L'ufficio decide sulla domanda di permesso
# missed: Si può agire contro il silenzio (TAR)
deadline-permit_decided = অনুমতিপত্রের আবেদনে দপ্তর সিদ্ধান্ত দেয়
    .missed = জবাব না দেওয়ার বিরুদ্ধে আদালতে যাওয়া যায় (TAR)

# it: Comunicare alla Questura il nuovo indirizzo
# missed: La comunicazione resta dovuta
deadline-tell_questura_of_new_address = পুলিশ দপ্তরকে (Questura) নতুন ঠিকানা জানানো
    .missed = জানানো তবু বাধ্যতামূলক থাকে

# it: La Questura risponde sul lungo periodo
# missed: Si può agire contro il silenzio (TAR)
deadline-long_term_answer = দীর্ঘমেয়াদি (lungo periodo) অনুমতিপত্র বিষয়ে পুলিশ দপ্তর (Questura) জবাব দেয়
    .missed = জবাব না দেওয়ার বিরুদ্ধে আদালতে যাওয়া যায় (TAR)

# it: Ultimo giorno per chiedere il rinnovo senza rischio di espulsione
# missed: Espulsione possibile; la domanda va comunque esaminata
deadline-ask_renewal_late = বহিষ্কারের (espulsione) ঝুঁকি ছাড়া নবায়ন চাওয়ার শেষ দিন
    .missed = বহিষ্কার (espulsione) হতে পারে; তবু আবেদন যাচাই করতেই হবে

# it: Partenza volontaria: il termine più breve
# missed: Conta il giorno scritto nel decreto
deadline-leave_at_the_earliest = স্বেচ্ছায় দেশ ছাড়া (partenza volontaria): সবচেয়ে ছোট সময়সীমা
    .missed = আদেশে (decreto) লেখা দিনটিই গণ্য

# it: Partenza volontaria: il termine più lungo, salvo proroga
# missed: Accompagnamento coattivo possibile
deadline-leave_at_the_latest = স্বেচ্ছায় দেশ ছাড়া (partenza volontaria): সবচেয়ে লম্বা সময়সীমা, বাড়ানো না হলে
    .missed = জোর করে সীমান্তে নেওয়া (accompagnamento coattivo) হতে পারে

# it: La questura trasmette l'accompagnamento al giudice di pace (48 ore)
# missed: Il provvedimento perde efficacia
deadline-escort_told_to_the_judge = পুলিশ দপ্তর (Questura) সীমান্তে নেওয়ার আদেশ শান্তি বিচারকের (Giudice di pace) কাছে পাঠায় (48 ঘণ্টা)
    .missed = আদেশের কার্যকারিতা আর থাকে না

# it: Il giudice di pace decide sulla convalida (altre 48 ore)
# missed: Il provvedimento perde efficacia
deadline-escort_validated = শান্তি বিচারক (Giudice di pace) অনুমোদন (convalida) বিষয়ে সিদ্ধান্ত দেন (আরও 48 ঘণ্টা)
    .missed = আদেশের কার্যকারিতা আর থাকে না

# it: Ricorrere al TAR Lazio contro l'espulsione del ministro
# missed: L'espulsione diventa definitiva
deadline-appeal_minister_expulsion = মন্ত্রীর বহিষ্কারের বিরুদ্ধে TAR Lazio-তে আপিল করা
    .missed = বহিষ্কার (espulsione) চূড়ান্ত হয়ে যায়

# it: Divieto di rientro: fine più vicina
# missed: Conta la durata scritta nel decreto
deadline-ban_ends_at_the_earliest = আবার ঢোকার নিষেধাজ্ঞা (divieto di rientro): সবচেয়ে আগের শেষ দিন
    .missed = আদেশে (decreto) লেখা মেয়াদটিই গণ্য

# it: Divieto di rientro: fine più lontana, salvo motivi di sicurezza
# missed: Dopo questo giorno il divieto è finito, salvo motivi di sicurezza
deadline-ban_ends_at_the_latest = আবার ঢোকার নিষেধাজ্ঞা (divieto di rientro): সবচেয়ে দেরির শেষ দিন, যদি নিরাপত্তার কারণ না থাকে
    .missed = এই দিনের পরে নিষেধাজ্ঞা শেষ, যদি নিরাপত্তার কারণ না থাকে

# it: La questura trasmette il trattenimento al giudice (48 ore)
# missed: La persona va rilasciata
deadline-detention_told_to_the_judge = পুলিশ দপ্তর (Questura) আটকের আদেশ (trattenimento) বিচারকের কাছে পাঠায় (48 ঘণ্টা)
    .missed = ব্যক্তিকে ছেড়ে দিতে হবে

# it: Il giudice decide sulla convalida del trattenimento (altre 48 ore)
# missed: La persona va rilasciata
deadline-detention_validated = বিচারক আটকের অনুমোদন (convalida) বিষয়ে সিদ্ধান্ত দেন (আরও 48 ঘণ্টা)
    .missed = ব্যক্তিকে ছেড়ে দিতে হবে

# it: Lo Sportello unico dà il nulla osta
# missed: Si può chiedere conto per iscritto e andare in giudizio
deadline-clearance_in_ninety_days = অভিবাসনের একক দপ্তর (Sportello unico) অনাপত্তিপত্র (nulla osta) দেয়
    .missed = লিখিতভাবে জবাব চাওয়া যায় এবং আদালতে যাওয়া যায়

# it: Ultimo giorno per chiedere la coesione familiare
# missed: Resta il ricongiungimento dall'estero
deadline-ask_cohesion = পরিবারের সঙ্গে থাকার অনুমতি (coesione familiare) চাওয়ার শেষ দিন
    .missed = বাকি থাকে বিদেশ থেকে পরিবার একত্রীকরণ (ricongiungimento)

# it: Il prefetto decide; poi il silenzio vale rigetto
# missed: Il ricorso vale come respinto; resta il giudice ordinario
deadline-prefect_decides = প্রিফেক্ট (prefetto) সিদ্ধান্ত দেন; তারপর জবাব না দিলে তা প্রত্যাখ্যান ধরা হয়
    .missed = আপিল প্রত্যাখ্যাত ধরা হয়; সাধারণ আদালত (giudice ordinario) খোলা থাকে

# it: Ricorso straordinario al Presidente della Repubblica
# missed: L'atto diventa definitivo; resta una nuova domanda
deadline-appeal_to_the_president = রাষ্ট্রপতির কাছে বিশেষ আপিল (ricorso straordinario al Presidente della Repubblica)
    .missed = সিদ্ধান্ত চূড়ান্ত হয়ে যায়; বাকি থাকে নতুন আবেদন

# it: Convertire il permesso: dalla fine del termine per impugnare
# missed: Questa conversione è chiusa; si può chiedere un altro titolo
deadline-convert_after_the_appeal_term = অনুমতিপত্র রূপান্তর করা: আপিলের সময়সীমা শেষ হওয়া থেকে
    .missed = এই রূপান্তর বন্ধ; অন্য অনুমতি (titolo) চাওয়া যায়

# it: Convertire il permesso: dalla sospensiva negata
# missed: Questa conversione è chiusa; si può chiedere un altro titolo
deadline-convert_after_suspension_refused = অনুমতিপত্র রূপান্তর করা: স্থগিতাদেশ (sospensiva) না দেওয়া থেকে
    .missed = এই রূপান্তর বন্ধ; অন্য অনুমতি (titolo) চাওয়া যায়

# it: Convertire il permesso: dal rigetto del ricorso
# missed: Questa conversione è chiusa; si può chiedere un altro titolo
deadline-convert_after_the_dismissal = অনুমতিপত্র রূপান্তর করা: আপিল খারিজ থেকে
    .missed = এই রূপান্তর বন্ধ; অন্য অনুমতি (titolo) চাওয়া যায়

# it: Il parere si può chiedere dal
# missed: Si può chiedere anche dopo
deadline-ask_the_opinion_from = মতামত (parere) চাওয়া যায় যে তারিখ থেকে
    .missed = পরেও চাওয়া যায়

# it: Ultimo giorno per chiedere il parere
# missed: La domanda va comunque esaminata
deadline-ask_the_opinion_by = মতামত (parere) চাওয়ার শেষ দিন
    .missed = তবু আবেদন যাচাই করতেই হবে

# it: Rinnovare la dichiarazione di dimora abituale
# missed: Nessuna cancellazione per questo solo; possibile sanzione
deadline-renew_declaration_of_abode = নিয়মিত থাকার জায়গার (dimora abituale) ঘোষণা নবায়ন করা
    .missed = শুধু এ জন্য নাম কাটা হয় না; জরিমানা হতে পারে

# it: Rinnovare la dichiarazione dopo l'invito
# missed: Cancellazione dall'anagrafe
deadline-comply_with_invitation = আহ্বান পাওয়ার পরে ঘোষণা নবায়ন করা
    .missed = বাসিন্দা নিবন্ধন (anagrafe) থেকে নাম কাটা

# it: Comunicare la cancellazione
# missed: La cancellazione vale lo stesso
deadline-report_the_deleted = নাম কাটার কথা জানানো
    .missed = নাম কাটা তবু বহাল থাকে

# it: Dichiarare la residenza
# missed: La dichiarazione resta possibile e dovuta; possibile sanzione
deadline-declare_residence = নিবন্ধিত ঠিকানা (residenza) ঘোষণা করা
    .missed = ঘোষণা এরপরও করা যায় এবং করতেই হবে; জরিমানা হতে পারে

# it: Notificare il provvedimento d'ufficio
# missed: L'atto vale; il termine per ricorrere corre dalla notifica
deadline-notify_ex_officio_entry = দপ্তরের নিজে থেকে (d'ufficio) নেওয়া সিদ্ধান্ত আনুষ্ঠানিকভাবে জানানো (notifica)
    .missed = সিদ্ধান্ত বহাল; আপিলের সময়সীমা শুরু হয় আনুষ্ঠানিকভাবে জানানো (notifica) থেকে

# it: Il silenzio conferma la dichiarazione
# missed: Quanto dichiarato vale come vero dal giorno della dichiarazione
deadline-silence_confirms = জবাব না দেওয়া ঘোষণাকে নিশ্চিত করে
    .missed = যা ঘোষণা করা হয়েছে, তা ঘোষণার দিন থেকে সত্য ধরা হয়

# it: Il certificato scade
# missed: Serve un certificato nuovo
deadline-certificate_expires = সনদের মেয়াদ শেষ হয়
    .missed = নতুন সনদ দরকার

# it: Comunicare l'iscrizione alla Questura
# missed: L'iscrizione resta valida
deadline-tell_questura_of_entry = নিবন্ধনের কথা পুলিশ দপ্তরকে (Questura) জানানো
    .missed = নিবন্ধন বৈধ থাকে

# it: Rinnovare la tessera STP
# missed: La tessera si richiede di nuovo; le cure restano dovute
deadline-renew_stp_card = STP কার্ড নবায়ন করা
    .missed = কার্ড আবার চাইতে হয়; চিকিৎসা তবু দিতেই হবে

# it: Ricorso al prefetto
# missed: Resta il giudice ordinario, senza termine breve
deadline-appeal_to_prefect = প্রিফেক্টের (prefetto) কাছে আপিল
    .missed = বাকি থাকে সাধারণ আদালত (giudice ordinario), ছোট সময়সীমা ছাড়া

# it: Decidere sulla cittadinanza
# missed: Il termine può arrivare a trentasei mesi
deadline-decide_citizenship_in_24_months = নাগরিকত্ব বিষয়ে সিদ্ধান্ত দেওয়া
    .missed = সময়সীমা 36 মাস পর্যন্ত যেতে পারে

# it: Decidere sulla cittadinanza, con proroga
# missed: La domanda resta in piedi: si può agire contro il silenzio (TAR)
deadline-decide_citizenship_at_most = নাগরিকত্ব বিষয়ে সিদ্ধান্ত দেওয়া, বাড়ানো সময়সহ
    .missed = আবেদন বহাল থাকে: জবাব না দেওয়ার বিরুদ্ধে আদালতে যাওয়া যায় (TAR)

# it: Rispondere alle note del Ministero sulla sospensiva
# missed: Il giudice decide senza la replica
deadline-suspension_reply = স্থগিতাদেশ (sospensiva) নিয়ে মন্ত্রণালয়ের বক্তব্যের (note) জবাব দেওয়া
    .missed = পাল্টা জবাব ছাড়াই বিচারক সিদ্ধান্ত দেন

# it: Reclamo in corte d'appello sulla sospensiva
# missed: L'ordinanza sulla sospensiva resta ferma
deadline-suspension_complaint = স্থগিতাদেশ (sospensiva) নিয়ে আপিল আদালতে (Corte d'appello) অভিযোগ (reclamo)
    .missed = স্থগিতাদেশ (sospensiva) বিষয়ে আদেশ বহাল থাকে

# it: La corte d'appello decide sul reclamo
# missed: La decisione resta dovuta
deadline-suspension_complaint_decided = আপিল আদালত (Corte d'appello) অভিযোগে (reclamo) সিদ্ধান্ত দেয়
    .missed = সিদ্ধান্ত তবু দিতেই হবে

# it: Presentare osservazioni
# missed: L'ufficio può rifiutare
deadline-observations_on_notice = লিখিত বক্তব্য (osservazioni) জমা দেওয়া
    .missed = দপ্তর প্রত্যাখ্যান করতে পারে

# it: I quarantacinque giorni, che il preavviso non ferma
# missed: Se il preavviso è partito in tempo, la verifica continua
deadline-silence_despite_notice = 45 দিন, যা আগাম নোটিশে (preavviso) থামে না
    .missed = আগাম নোটিশ (preavviso) সময়মতো পাঠানো হলে যাচাই চলতে থাকে

# it: I quarantacinque giorni, che il preavviso interrompe
# missed: Quanto dichiarato vale come vero dal giorno della dichiarazione
deadline-silence_interrupted = 45 দিন, যা আগাম নোটিশে (preavviso) থেমে আবার শুরু থেকে গোনা হয় (interrompe)
    .missed = যা ঘোষণা করা হয়েছে, তা ঘোষণার দিন থেকে সত্য ধরা হয়

# it: I quarantacinque giorni, che il preavviso sospende
# missed: Quanto dichiarato vale come vero dal giorno della dichiarazione
deadline-silence_suspended = 45 দিন, যা আগাম নোটিশে (preavviso) সাময়িক থেমে থাকে (sospende)
    .missed = যা ঘোষণা করা হয়েছে, তা ঘোষণার দিন থেকে সত্য ধরা হয়

# it: Annullare d'ufficio
# missed: L'ufficio non può più annullarlo, salvo dichiarazioni false accertate in giudizio
deadline-office_annuls_its_act = দপ্তরের নিজে থেকে (d'ufficio) বাতিল করা
    .missed = দপ্তর আর তা বাতিল করতে পারে না, যদি না আদালতের রায়ে ঘোষণা মিথ্যা বলে নিশ্চিত হয়

# it: Annullare d'ufficio
# missed: L'ufficio non può più annullarlo, salvo dichiarazioni false accertate in giudizio
deadline-office_annuls_its_act_2021 = দপ্তরের নিজে থেকে (d'ufficio) বাতিল করা
    .missed = দপ্তর আর তা বাতিল করতে পারে না, যদি না আদালতের রায়ে ঘোষণা মিথ্যা বলে নিশ্চিত হয়

# it: Il responsabile comunica l'uscita
# missed: La persona resta iscritta finché non viene cancellata
deadline-manager_reports_departure = কেন্দ্রের প্রধান চলে যাওয়ার কথা জানান
    .missed = নাম না কাটা পর্যন্ত ব্যক্তি নিবন্ধনে থাকেন

# it: Ricorrere contro il rigetto della protezione
# missed: Il rigetto diventa definitivo: resta la domanda reiterata, con elementi nuovi
deadline-asylum_appeal_thirty_days = সুরক্ষা প্রত্যাখ্যানের বিরুদ্ধে আপিল করা
    .missed = প্রত্যাখ্যান চূড়ান্ত হয়ে যায়: বাকি থাকে নতুন তথ্যসহ পুনরায় আবেদন (domanda reiterata)

# it: Ricorrere contro il rigetto, procedura accelerata o persona trattenuta
# missed: Il rigetto diventa definitivo: resta la domanda reiterata, con elementi nuovi
deadline-asylum_appeal_fifteen_days = প্রত্যাখ্যানের বিরুদ্ধে আপিল করা, দ্রুত প্রক্রিয়া (procedura accelerata) বা আটক ব্যক্তি
    .missed = প্রত্যাখ্যান চূড়ান্ত হয়ে যায়: বাকি থাকে নতুন তথ্যসহ পুনরায় আবেদন (domanda reiterata)

# it: Ricorrere dall'estero contro il rigetto
# missed: Il rigetto diventa definitivo
deadline-asylum_appeal_sixty_days = প্রত্যাখ্যানের বিরুদ্ধে বিদেশ থেকে আপিল করা
    .missed = প্রত্যাখ্যান চূড়ান্ত হয়ে যায়

# it: Ricorrere in Cassazione contro il decreto del tribunale
# missed: Il decreto diventa definitivo
deadline-asylum_cassation = আদালতের আদেশের (decreto del Tribunale) বিরুদ্ধে সর্বোচ্চ আদালতে (Corte di cassazione) আপিল করা
    .missed = আদেশ (decreto) চূড়ান্ত হয়ে যায়

# it: Chiedere al tribunale il prosieguo amministrativo
# missed: In pratica il tribunale non la accoglie più
deadline-ask_continued_care = আদালতের (Tribunale per i minorenni) কাছে 18-এর পরেও সহায়তা (prosieguo amministrativo) চাওয়া
    .missed = বাস্তবে আদালত তা আর মঞ্জুর করে না

# it: Ricorrere contro il rigetto, procedura di frontiera
# missed: Il rigetto diventa definitivo
deadline-asylum_appeal_fourteen_days = প্রত্যাখ্যানের বিরুদ্ধে আপিল করা, সীমান্ত প্রক্রিয়া (procedura di frontiera)
    .missed = প্রত্যাখ্যান চূড়ান্ত হয়ে যায়

# it: Dichiarare la presenza
# missed: Espulsione possibile, salvo forza maggiore
deadline-declare_presence = উপস্থিতির ঘোষণা (dichiarazione di presenza) দেওয়া
    .missed = বহিষ্কার (espulsione) হতে পারে, যদি নিয়ন্ত্রণের বাইরের কারণ (forza maggiore) না থাকে

# it: Dichiarare di voler acquistare la cittadinanza
# missed: Resta la domanda per residenza
deadline-declare_citizenship_at_eighteen = নাগরিকত্ব নিতে চান বলে ঘোষণা দেওয়া
    .missed = বাকি থাকে নিবন্ধিত বসবাসের (residenza) ভিত্তিতে আবেদন

# it: Decidere sulla cittadinanza
# missed: La domanda resta in piedi: si può agire contro il silenzio (TAR)
deadline-decide_citizenship_in_730_days = নাগরিকত্ব বিষয়ে সিদ্ধান্ত দেওয়া
    .missed = আবেদন বহাল থাকে: জবাব না দেওয়ার বিরুদ্ধে আদালতে যাওয়া যায় (TAR)

# it: Chiedere il permesso per calamità
# at: Questura
# needs-calamity_at_home: Una calamità come la chiede la legge impedisce il rientro
# paper-1: Passaporto o altro documento, se c'è
# paper-2: Quattro fotografie formato tessera
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_calamity = দুর্যোগের (calamità) অনুমতিপত্র চাওয়া
    .at = পুলিশ দপ্তর (Questura)
    .needs-calamity_at_home = আইন যেমন দুর্যোগ (calamità) চায়, তেমন দুর্যোগে ফেরা যায় না
    .paper-1 = পাসপোর্ট বা অন্য পরিচয়ের কাগজ, যদি থাকে
    .paper-2 = 4টি পাসপোর্ট মাপের ছবি
    .appeal = আদালতের অভিবাসন বিষয়ক বিশেষ শাখা (Tribunale, sezione specializzata), আনুষ্ঠানিকভাবে জানানো (notifica) থেকে 30 দিনের মধ্যে (বিদেশ থেকে 60)

# it: Chiedere il permesso per cure mediche
# at: Questura
# needs-grave_condition: Condizioni di salute gravi quanto chiede la legge, certificate
# paper-1: Certificato di una struttura sanitaria pubblica o di un medico convenzionato
# paper-2: Passaporto o altro documento, se c'è
# paper-3: Quattro fotografie formato tessera
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_medical_care = চিকিৎসার (cure mediche) অনুমতিপত্র চাওয়া
    .at = পুলিশ দপ্তর (Questura)
    .needs-grave_condition = আইন যতটা চায় ততটা গুরুতর স্বাস্থ্যের অবস্থা, সনদসহ
    .paper-1 = সরকারি স্বাস্থ্য প্রতিষ্ঠানের বা চুক্তিবদ্ধ ডাক্তারের (medico convenzionato) সনদ
    .paper-2 = পাসপোর্ট বা অন্য পরিচয়ের কাগজ, যদি থাকে
    .paper-3 = 4টি পাসপোর্ট মাপের ছবি
    .appeal = আদালতের অভিবাসন বিষয়ক বিশেষ শাখা (Tribunale, sezione specializzata), আনুষ্ঠানিকভাবে জানানো (notifica) থেকে 30 দিনের মধ্যে (বিদেশ থেকে 60)

# it: Chiedere asilo, e con esso la protezione speciale
# at: Questura, poi Commissione territoriale
# needs-foreigner: Cittadinanza di uno Stato terzo, o nessuna
# needs-risk_at_home: Un rischio di persecuzione o di tortura al ritorno
# paper-1: Passaporto o altro documento, se c'è
# paper-2: Quattro fotografie e un indirizzo dove ricevere le lettere
# appeal: Tribunale, sezione specializzata: 30 giorni, meno nelle procedure accelerate
path-special_protection_by_asylum_claim = আশ্রয় চাওয়া, এবং তার সঙ্গে বিশেষ সুরক্ষা (protezione speciale)
    .at = পুলিশ দপ্তর (Questura), তারপর আঞ্চলিক কমিশন (Commissione territoriale)
    .needs-foreigner = ইউনিয়নের বাইরের দেশের নাগরিকত্ব, বা কোনোটিই নয়
    .needs-risk_at_home = দেশে ফিরলে নিপীড়ন (persecuzione) বা নির্যাতনের (tortura) ঝুঁকি
    .paper-1 = পাসপোর্ট বা অন্য পরিচয়ের কাগজ, যদি থাকে
    .paper-2 = 4টি ছবি এবং চিঠি পাওয়ার একটি ঠিকানা
    .appeal = আদালতের বিশেষ শাখা (Tribunale, sezione specializzata): 30 দিন, দ্রুত প্রক্রিয়ায় কম

# it: Avere il permesso «casi speciali»
# at: Questura
# needs-asked_before: Una domanda di protezione prima del 5 ottobre 2018
# needs-due: I motivi umanitari riconosciuti dalla Commissione o dal giudice
# paper-1: La decisione della Commissione o del giudice
# paper-2: Quattro fotografie
# appeal: Tribunale, sezione specializzata, entro 30 giorni dalla notifica
path-have_the_special_cases_permit = «casi speciali» (বিশেষ ক্ষেত্র) অনুমতিপত্র পাওয়া
    .at = পুলিশ দপ্তর (Questura)
    .needs-asked_before = 5 অক্টোবর 2018-এর আগে সুরক্ষার আবেদন
    .needs-due = কমিশন (Commissione) বা আদালতের স্বীকার করা মানবিক কারণ
    .paper-1 = কমিশন (Commissione) বা আদালতের সিদ্ধান্ত
    .paper-2 = 4টি ছবি
    .appeal = আদালতের বিশেষ শাখা (Tribunale, sezione specializzata), আনুষ্ঠানিকভাবে জানানো (notifica) থেকে 30 দিনের মধ্যে

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
path-special_protection_to_work = বিশেষ সুরক্ষা (protezione speciale) থেকে কাজে (lavoro)
    .at = পুলিশ দপ্তর (Questura)
    .needs-special_permit = বিশেষ সুরক্ষার (protezione speciale) বৈধ অনুমতিপত্র
    .needs-option_kept = অনুমতিপত্র এখনো রূপান্তর করা যায়
    .needs-job = কাজ, বা কাজের চুক্তি
    .needs-passport = বৈধ পাসপোর্ট বা সমমানের কাগজ
    .paper-1 = ডাকঘরের ফরম (kit), অনুমতিপত্রসহ
    .paper-2 = পাসপোর্ট বা সমমানের কাগজ
    .paper-3 = কাজের চুক্তি বা ব্যবসা খোলার কাগজ
    .appeal = আঞ্চলিক প্রশাসনিক আদালত (TAR), আনুষ্ঠানিকভাবে জানানো (notifica) থেকে 60 দিনের মধ্যে

# it: Chiedere asilo, e con esso la protezione speciale
# at: Questura, poi Commissione territoriale
# needs-foreigner: Cittadinanza di uno Stato terzo, o nessuna
# needs-ground: Un rischio al ritorno, o la vita privata e familiare in Italia
# paper-1: Passaporto o altro documento, se c'è
# paper-2: Quattro fotografie e un indirizzo dove ricevere le lettere
# appeal: Tribunale, sezione specializzata: 30 giorni, meno nelle procedure accelerate
path-wider_protection_by_asylum_claim = আশ্রয় চাওয়া, এবং তার সঙ্গে বিশেষ সুরক্ষা (protezione speciale)
    .at = পুলিশ দপ্তর (Questura), তারপর আঞ্চলিক কমিশন (Commissione territoriale)
    .needs-foreigner = ইউনিয়নের বাইরের দেশের নাগরিকত্ব, বা কোনোটিই নয়
    .needs-ground = দেশে ফিরলে ঝুঁকি, বা ইতালিতে ব্যক্তিগত ও পারিবারিক জীবন
    .paper-1 = পাসপোর্ট বা অন্য পরিচয়ের কাগজ, যদি থাকে
    .paper-2 = 4টি ছবি এবং চিঠি পাওয়ার একটি ঠিকানা
    .appeal = আদালতের বিশেষ শাখা (Tribunale, sezione specializzata): 30 দিন, দ্রুত প্রক্রিয়ায় কম

# it: Chiedere la protezione speciale al Questore
# at: Questura
# needs-door_open: La domanda diretta è ancora possibile
# needs-ground: Un motivo: la vita privata e familiare in Italia, o un rischio al ritorno
# paper-1: Passaporto o altro documento
# paper-2: Prove della vita in Italia: lavoro, casa, famiglia, studi, cure
# appeal: Tribunale, sezione specializzata, entro 30 giorni dalla notifica
path-ask_the_questore = পুলিশ প্রধানের (Questore) কাছে বিশেষ সুরক্ষা (protezione speciale) চাওয়া
    .at = পুলিশ দপ্তর (Questura)
    .needs-door_open = সরাসরি আবেদন এখনো করা যায়
    .needs-ground = একটি কারণ: ইতালিতে ব্যক্তিগত ও পারিবারিক জীবন, বা দেশে ফিরলে ঝুঁকি
    .paper-1 = পাসপোর্ট বা অন্য পরিচয়ের কাগজ
    .paper-2 = ইতালিতে জীবনের প্রমাণ: কাজ, ঘর, পরিবার, পড়াশোনা, চিকিৎসা
    .appeal = আদালতের বিশেষ শাখা (Tribunale, sezione specializzata), আনুষ্ঠানিকভাবে জানানো (notifica) থেকে 30 দিনের মধ্যে

# it: Chiedere il permesso per sfruttamento lavorativo
# at: Questura
# needs-due: Sfruttamento accertato, contributo alle indagini, proposta o parere
# paper-1: Proposta dell'autorità giudiziaria, o atti dell'ispettorato del lavoro
# paper-2: Passaporto o altro documento, se c'è
# paper-3: Quattro fotografie formato tessera
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_labour_exploitation = কাজে শোষণের (sfruttamento lavorativo) অনুমতিপত্র চাওয়া
    .at = পুলিশ দপ্তর (Questura)
    .needs-due = শোষণ নিশ্চিত হয়েছে, তদন্তে সহযোগিতা, প্রস্তাব বা মতামত (parere)
    .paper-1 = বিচার কর্তৃপক্ষের (autorità giudiziaria) প্রস্তাব, বা শ্রম পরিদর্শন দপ্তরের (ispettorato del lavoro) কাগজ
    .paper-2 = পাসপোর্ট বা অন্য পরিচয়ের কাগজ, যদি থাকে
    .paper-3 = 4টি পাসপোর্ট মাপের ছবি
    .appeal = আদালতের অভিবাসন বিষয়ক বিশেষ শাখা (Tribunale, sezione specializzata), আনুষ্ঠানিকভাবে জানানো (notifica) থেকে 30 দিনের মধ্যে (বিদেশ থেকে 60)

# it: Chiedere asilo, e con esso la protezione speciale
# at: Questura, poi Commissione territoriale
# needs-foreigner: Cittadinanza di uno Stato terzo, o nessuna
# needs-ground: Un rischio al ritorno, o un obbligo dello Stato
# paper-1: Passaporto o altro documento, se c'è
# paper-2: Quattro fotografie e un indirizzo dove ricevere le lettere
# appeal: Tribunale, sezione specializzata: 30 giorni, meno nelle procedure accelerate
path-protection_by_asylum_claim_2023 = আশ্রয় চাওয়া, এবং তার সঙ্গে বিশেষ সুরক্ষা (protezione speciale)
    .at = পুলিশ দপ্তর (Questura), তারপর আঞ্চলিক কমিশন (Commissione territoriale)
    .needs-foreigner = ইউনিয়নের বাইরের দেশের নাগরিকত্ব, বা কোনোটিই নয়
    .needs-ground = দেশে ফিরলে ঝুঁকি, বা রাষ্ট্রের কোনো বাধ্যবাধকতা
    .paper-1 = পাসপোর্ট বা অন্য পরিচয়ের কাগজ, যদি থাকে
    .paper-2 = 4টি ছবি এবং চিঠি পাওয়ার একটি ঠিকানা
    .appeal = আদালতের বিশেষ শাখা (Tribunale, sezione specializzata): 30 দিন, দ্রুত প্রক্রিয়ায় কম

# it: Chiedere asilo, e con esso la tutela della vita privata e familiare
# at: Questura, poi Commissione territoriale
# needs-foreigner: Cittadinanza di uno Stato terzo, o nessuna
# needs-life_here: L'allontanamento violerebbe la vita privata o familiare
# paper-1: Passaporto o altro documento, se c'è
# paper-2: Prove della vita in Italia: lavoro, casa, famiglia, studi, cure
# appeal: Tribunale, sezione specializzata: 30 giorni, meno nelle procedure accelerate
path-private_life_by_asylum_claim = আশ্রয় চাওয়া, এবং তার সঙ্গে ব্যক্তিগত ও পারিবারিক জীবনের সুরক্ষা
    .at = পুলিশ দপ্তর (Questura), তারপর আঞ্চলিক কমিশন (Commissione territoriale)
    .needs-foreigner = ইউনিয়নের বাইরের দেশের নাগরিকত্ব, বা কোনোটিই নয়
    .needs-life_here = দেশ থেকে সরালে (allontanamento) ব্যক্তিগত বা পারিবারিক জীবন লঙ্ঘিত হবে
    .paper-1 = পাসপোর্ট বা অন্য পরিচয়ের কাগজ, যদি থাকে
    .paper-2 = ইতালিতে জীবনের প্রমাণ: কাজ, ঘর, পরিবার, পড়াশোনা, চিকিৎসা
    .appeal = আদালতের বিশেষ শাখা (Tribunale, sezione specializzata): 30 দিন, দ্রুত প্রক্রিয়ায় কম

# it: La protezione speciale chiesta in tempo
# at: Questura
# needs-asked_in_time: Chiesta, o invito ricevuto, entro l'11 marzo 2023
# needs-due: I motivi riconosciuti
# paper-1: La decisione, o il parere della Commissione
# paper-2: Quattro fotografie
# appeal: Tribunale, sezione specializzata, entro 30 giorni dalla notifica
path-special_protection_under_the_old_law = সময়মতো চাওয়া বিশেষ সুরক্ষা (protezione speciale)
    .at = পুলিশ দপ্তর (Questura)
    .needs-asked_in_time = চাওয়া হয়েছে বা ডাক পাওয়া গেছে, 11 মার্চ 2023-এর মধ্যে
    .needs-due = স্বীকৃত কারণ
    .paper-1 = সিদ্ধান্ত, বা কমিশনের (Commissione) মতামত (parere)
    .paper-2 = 4টি ছবি
    .appeal = আদালতের বিশেষ শাখা (Tribunale, sezione specializzata), আনুষ্ঠানিকভাবে জানানো (notifica) থেকে 30 দিনের মধ্যে

# it: Chiedere il permesso temporaneo dell'emersione 2020
# at: Questura
# needs-due: Permesso scaduto dal 31 ottobre 2019, presenza, lavoro nei settori
# paper-1: Permesso scaduto
# paper-2: Prove del lavoro svolto nei settori
# appeal: TAR, entro sessanta giorni
path-ask_for_regularisation = নিয়মিতকরণ (emersione) 2020-এর অস্থায়ী অনুমতিপত্র চাওয়া
    .at = পুলিশ দপ্তর (Questura)
    .needs-due = 31 অক্টোবর 2019 থেকে মেয়াদ শেষ হওয়া অনুমতিপত্র, উপস্থিতি, খাতগুলোতে কাজ
    .paper-1 = মেয়াদ শেষ হওয়া অনুমতিপত্র
    .paper-2 = খাতগুলোতে করা কাজের প্রমাণ
    .appeal = আঞ্চলিক প্রশাসনিক আদালত (TAR), 60 দিনের মধ্যে

# it: Emersione con la dichiarazione del datore di lavoro
# at: Sportello unico per l'immigrazione
# needs-window_open: Finestra aperta, e presenza prima dell'8 marzo 2020
# needs-presence_proved: Presenza provata
# needs-sector: Lavoro in un settore dell'elenco
# needs-employer: Reddito del datore di lavoro
# paper-1: Documento di un ufficio pubblico che prova la presenza
# appeal: TAR, entro sessanta giorni
path-ask_for_regularisation_by_employer = নিয়োগকর্তার ঘোষণার মাধ্যমে নিয়মিতকরণ (emersione)
    .at = অভিবাসনের একক দপ্তর (Sportello unico per l'immigrazione)
    .needs-window_open = আবেদনের সময় খোলা, এবং 8 মার্চ 2020-এর আগে উপস্থিতি
    .needs-presence_proved = উপস্থিতি প্রমাণিত
    .needs-sector = তালিকার কোনো খাতে কাজ
    .needs-employer = নিয়োগকর্তার আয়
    .paper-1 = উপস্থিতি প্রমাণ করে এমন সরকারি দপ্তরের কাগজ
    .appeal = আঞ্চলিক প্রশাসনিক আদালত (TAR), 60 দিনের মধ্যে

# it: Chiedere il permesso per violenza domestica
# at: Questura
# needs-due: Violenza accertata, pericolo attuale, parere favorevole
# paper-1: Denuncia, atti dell'indagine o relazione del servizio antiviolenza
# paper-2: Passaporto o altro documento, se c'è
# paper-3: Quattro fotografie formato tessera
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_domestic_violence = পারিবারিক নির্যাতনের (violenza domestica) অনুমতিপত্র চাওয়া
    .at = পুলিশ দপ্তর (Questura)
    .needs-due = সহিংসতা নিশ্চিত হয়েছে, বর্তমান বিপদ, পক্ষে মতামত (parere favorevole)
    .paper-1 = অভিযোগ (denuncia), তদন্তের কাগজ, বা নির্যাতন-বিরোধী সেবার (servizio antiviolenza) প্রতিবেদন
    .paper-2 = পাসপোর্ট বা অন্য পরিচয়ের কাগজ, যদি থাকে
    .paper-3 = 4টি পাসপোর্ট মাপের ছবি
    .appeal = আদালতের অভিবাসন বিষয়ক বিশেষ শাখা (Tribunale, sezione specializzata), আনুষ্ঠানিকভাবে জানানো (notifica) থেকে 30 দিনের মধ্যে (বিদেশ থেকে 60)

# it: Presentare una nuova domanda di protezione
# at: Questura, poi Commissione territoriale
# needs-earlier_claim_refused: Una domanda di protezione già respinta
# needs-no_claim_open: Nessuna domanda ancora aperta
# needs-refusal_final: Nessun ricorso in corso, e il termine per ricorrere passato
# needs-something_new: Fatti o prove nuovi
# paper-1: La decisione di rigetto
# paper-2: Le prove dei fatti nuovi
# appeal: Tribunale, sezione specializzata: 15 giorni, 7 in alcune procedure
path-claim_again = সুরক্ষার নতুন আবেদন জমা দেওয়া
    .at = পুলিশ দপ্তর (Questura), তারপর আঞ্চলিক কমিশন (Commissione territoriale)
    .needs-earlier_claim_refused = আগে প্রত্যাখ্যাত সুরক্ষার আবেদন
    .needs-no_claim_open = এখনো খোলা কোনো আবেদন নেই
    .needs-refusal_final = কোনো আপিল চলছে না, এবং আপিলের সময়সীমা পার হয়েছে
    .needs-something_new = নতুন তথ্য বা নতুন প্রমাণ
    .paper-1 = প্রত্যাখ্যানের সিদ্ধান্ত
    .paper-2 = নতুন তথ্যের প্রমাণ
    .appeal = আদালতের বিশেষ শাখা (Tribunale, sezione specializzata): 15 দিন, কিছু প্রক্রিয়ায় 7

# it: Rinnovare il permesso
# at: Questura, con il kit delle poste
# needs-permit_valid: Un permesso che vale ancora
# needs-may_be_renewed: Un titolo che si rinnova, con i requisiti ancora presenti
# needs-not_asked_yet: Nessuna domanda di rinnovo già presentata
# paper-1: Il permesso e il passaporto
# paper-2: Le prove dei requisiti del titolo (lavoro, studi, famiglia)
# appeal: TAR entro 60 giorni per lavoro e studio; tribunale per famiglia e protezione
path-renew_permit = অনুমতিপত্র নবায়ন করা
    .at = পুলিশ দপ্তর (Questura), ডাকঘরের কিট (kit) দিয়ে
    .needs-permit_valid = যে অনুমতিপত্র এখনো চলছে
    .needs-may_be_renewed = নবায়ন হয় এমন অনুমতি (titolo), যার শর্তগুলো এখনো পূরণ হয়
    .needs-not_asked_yet = নবায়নের কোনো আবেদন আগে জমা দেওয়া হয়নি
    .paper-1 = অনুমতিপত্র ও পাসপোর্ট
    .paper-2 = অনুমতির (titolo) শর্তের প্রমাণ (কাজ, পড়াশোনা, পরিবার)
    .appeal = কাজ ও পড়াশোনার জন্য আঞ্চলিক প্রশাসনিক আদালত (TAR) 60 দিনের মধ্যে; পরিবার ও সুরক্ষার জন্য আদালত (Tribunale)

# it: Rinnovare un permesso già scaduto
# at: Questura, con il kit delle poste
# needs-expired: Un permesso scaduto
# needs-not_asked_yet: Nessuna domanda di rinnovo già presentata
# needs-still_met: Un titolo che si rinnova, con i requisiti ancora presenti
# paper-1: Il permesso scaduto e il passaporto
# paper-2: Le prove dei requisiti del titolo (lavoro, studi, famiglia)
# paper-3: Le ragioni del ritardo, se ci sono
# appeal: TAR entro 60 giorni per lavoro e studio; tribunale per famiglia e protezione
path-renew_late = মেয়াদ শেষ হওয়া অনুমতিপত্র নবায়ন করা
    .at = পুলিশ দপ্তর (Questura), ডাকঘরের কিট (kit) দিয়ে
    .needs-expired = মেয়াদ শেষ হওয়া অনুমতিপত্র
    .needs-not_asked_yet = নবায়নের কোনো আবেদন আগে জমা দেওয়া হয়নি
    .needs-still_met = নবায়ন হয় এমন অনুমতি (titolo), যার শর্তগুলো এখনো পূরণ হয়
    .paper-1 = মেয়াদ শেষ হওয়া অনুমতিপত্র ও পাসপোর্ট
    .paper-2 = অনুমতির (titolo) শর্তের প্রমাণ (কাজ, পড়াশোনা, পরিবার)
    .paper-3 = দেরির কারণ, যদি থাকে
    .appeal = কাজ ও পড়াশোনার জন্য আঞ্চলিক প্রশাসনিক আদালত (TAR) 60 দিনের মধ্যে; পরিবার ও সুরক্ষার জন্য আদালত (Tribunale)

# it: Rinnovare un permesso già scaduto, entro sessanta giorni
# at: Questura, con il kit delle poste
# needs-expired: Un permesso scaduto
# needs-not_asked_yet: Nessuna domanda di rinnovo già presentata
# needs-still_met: Un titolo che si rinnova, con i requisiti ancora presenti
# paper-1: Il permesso scaduto e il passaporto
# appeal: TAR entro 60 giorni per lavoro e studio; tribunale per famiglia e protezione
path-renew_late_in_time = মেয়াদ শেষ হওয়া অনুমতিপত্র নবায়ন করা, 60 দিনের মধ্যে
    .at = পুলিশ দপ্তর (Questura), ডাকঘরের কিট (kit) দিয়ে
    .needs-expired = মেয়াদ শেষ হওয়া অনুমতিপত্র
    .needs-not_asked_yet = নবায়নের কোনো আবেদন আগে জমা দেওয়া হয়নি
    .needs-still_met = নবায়ন হয় এমন অনুমতি (titolo), যার শর্তগুলো এখনো পূরণ হয়
    .paper-1 = মেয়াদ শেষ হওয়া অনুমতিপত্র ও পাসপোর্ট
    .appeal = কাজ ও পড়াশোনার জন্য আঞ্চলিক প্রশাসনিক আদালত (TAR) 60 দিনের মধ্যে; পরিবার ও সুরক্ষার জন্য আদালত (Tribunale)

# it: Iscriversi all'anagrafe
# at: Comune, ufficio anagrafe
# needs-right_to_be_entered: Il diritto all'iscrizione: soggiorno regolare e dimora
# needs-identity: Un documento con fotografia; il permesso basta
# paper-1: Dichiarazione di residenza, sul modulo del Ministero
# paper-2: Permesso di soggiorno o ricevuta
# paper-3: Passaporto o documento equivalente; non si chiede a chi ha domandato asilo
# paper-4: Codice fiscale, se c'è
# appeal: Prefetto, entro 30 giorni; giudice ordinario, senza termine breve
path-enter_the_register = বাসিন্দা নিবন্ধনে (anagrafe) নাম লেখানো
    .at = পৌরসভা (Comune), বাসিন্দা নিবন্ধন দপ্তর (ufficio anagrafe)
    .needs-right_to_be_entered = নিবন্ধনে নাম তোলার অধিকার: বৈধ বসবাস ও থাকার জায়গা (dimora)
    .needs-identity = ছবিসহ একটি পরিচয়ের কাগজ; অনুমতিপত্রই যথেষ্ট
    .paper-1 = নিবন্ধিত ঠিকানার ঘোষণা (dichiarazione di residenza), মন্ত্রণালয়ের ফরমে
    .paper-2 = বসবাসের অনুমতিপত্র (permesso di soggiorno) বা রসিদ (ricevuta)
    .paper-3 = পাসপোর্ট বা সমমানের কাগজ; যিনি আশ্রয় চেয়েছেন তাঁর কাছে চাওয়া হয় না
    .paper-4 = কর নম্বর (codice fiscale), যদি থাকে
    .appeal = প্রিফেক্ট (prefetto), 30 দিনের মধ্যে; সাধারণ আদালত (giudice ordinario), ছোট সময়সীমা ছাড়া

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
path-ask_long_term = ইইউ দীর্ঘমেয়াদি (lungo periodo UE) অনুমতিপত্র চাওয়া
    .at = পুলিশ দপ্তর (Questura)
    .needs-running_permit = বৈধ অনুমতিপত্র
    .needs-open_title = বাদ দেওয়া নয় এমন অনুমতি (titolo)
    .needs-five_years = 5 বছর বৈধ বসবাস, কোনো বিরতি ছাড়া
    .needs-absences = অল্প সময়ের অনুপস্থিতি
    .needs-means = সামাজিক ভাতার (assegno sociale) সমান আয়
    .needs-language = ইতালীয় ভাষা, যদি চাওয়া হয়
    .paper-1 = পাসপোর্ট ও অনুমতিপত্র
    .paper-2 = আয়কর বিবরণী (dichiarazione dei redditi)
    .paper-3 = ভাষার সনদ, A2 স্তর
    .paper-4 = অপরাধের রেকর্ডের সনদ (certificati penali)
    .appeal = আঞ্চলিক প্রশাসনিক আদালত (TAR), 60 দিন

# it: Chiedere il permesso di protezione sociale
# at: Questura
# needs-violence_found: Violenza o sfruttamento accertati, oppure una pena scontata da minore e un percorso concreto
# needs-in_danger: Pericolo per essersi sottratti al gruppo
# needs-proposed: Proposta o parere favorevole
# paper-1: Proposta o relazione del servizio, o parere del pubblico ministero
# paper-2: Passaporto o altro documento, se c'è
# paper-3: Quattro fotografie formato tessera
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_social_protection = সামাজিক সুরক্ষার (protezione sociale) অনুমতিপত্র চাওয়া
    .at = পুলিশ দপ্তর (Questura)
    .needs-violence_found = সহিংসতা বা শোষণ নিশ্চিত হয়েছে, অথবা অপ্রাপ্তবয়স্ক অবস্থার সাজা ভোগ এবং সমাজে মিশে যাওয়ার বাস্তব পথ (percorso)
    .needs-in_danger = অপরাধী দল ছেড়ে আসায় বিপদ
    .needs-proposed = প্রস্তাব বা পক্ষে মতামত (parere favorevole)
    .paper-1 = সেবার প্রস্তাব বা প্রতিবেদন, অথবা সরকারি কৌঁসুলির (pubblico ministero) মতামত (parere)
    .paper-2 = পাসপোর্ট বা অন্য পরিচয়ের কাগজ, যদি থাকে
    .paper-3 = 4টি পাসপোর্ট মাপের ছবি
    .appeal = আদালতের অভিবাসন বিষয়ক বিশেষ শাখা (Tribunale, sezione specializzata), আনুষ্ঠানিকভাবে জানানো (notifica) থেকে 30 দিনের মধ্যে (বিদেশ থেকে 60)

# it: Chiedere il permesso per gravidanza o parto recente
# at: Questura
# needs-expecting: Gravidanza, o parto da non più di sei mesi
# paper-1: Certificato medico di gravidanza, o certificato di nascita
# paper-2: Passaporto o altro documento, se c'è
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_pregnancy_permit = গর্ভাবস্থা বা সম্প্রতি সন্তান জন্মের অনুমতিপত্র চাওয়া
    .at = পুলিশ দপ্তর (Questura)
    .needs-expecting = গর্ভাবস্থা, বা 6 মাসের বেশি আগে নয় এমন সন্তান জন্ম
    .paper-1 = গর্ভাবস্থার ডাক্তারি সনদ, বা জন্মসনদ (certificato di nascita)
    .paper-2 = পাসপোর্ট বা অন্য পরিচয়ের কাগজ, যদি থাকে
    .appeal = আদালতের অভিবাসন বিষয়ক বিশেষ শাখা (Tribunale, sezione specializzata), আনুষ্ঠানিকভাবে জানানো (notifica) থেকে 30 দিনের মধ্যে (বিদেশ থেকে 60)

# it: Entrare per lavoro con il decreto flussi
# at: Sportello unico per l'immigrazione
# needs-from_abroad: La persona è all'estero
# needs-employer: Un datore di lavoro chiede il nulla osta
# needs-room: C'è posto nelle quote
# paper-1: Proposta di contratto di soggiorno del datore di lavoro
# paper-2: Passaporto
# appeal: TAR, entro sessanta giorni
path-come_through_the_quotas = কাজের জন্য কোটায় (decreto flussi) আসা
    .at = অভিবাসনের একক দপ্তর (Sportello unico per l'immigrazione)
    .needs-from_abroad = ব্যক্তি বিদেশে আছেন
    .needs-employer = একজন নিয়োগকর্তা অনাপত্তিপত্র (nulla osta) চান
    .needs-room = কোটায় জায়গা আছে
    .paper-1 = নিয়োগকর্তার বসবাস চুক্তির (contratto di soggiorno) প্রস্তাব
    .paper-2 = পাসপোর্ট
    .appeal = আঞ্চলিক প্রশাসনিক আদালত (TAR), 60 দিনের মধ্যে

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
path-ask_family_cohesion = পরিবারের সঙ্গে থাকার (coesione familiare) অনুমতিপত্র চাওয়া
    .at = পুলিশ দপ্তর (Questura)
    .needs-relative = ইতালিতে একজন আত্মীয় পরিবার একত্রীকরণ (ricongiungimento) চাইতে পারতেন
    .needs-home = বাসা উপযুক্ত
    .needs-means = আয় যথেষ্ট
    .needs-within_a_year = এখন বৈধভাবে আছেন, বা বৈধতা শেষ হয়েছে 1 বছরের বেশি আগে নয়
    .paper-1 = পাসপোর্ট
    .paper-2 = পারিবারিক সম্পর্কের সনদ, অনুবাদ ও সত্যায়িত (legalizzato)
    .paper-3 = বাসা উপযুক্ত হওয়ার সনদ (certificato di idoneità dell'alloggio)
    .paper-4 = আত্মীয়ের আয়
    .appeal = সাধারণ আদালত (Tribunale ordinario), নির্দিষ্ট সময়সীমা ছাড়া

# it: Chiedere il permesso come genitore di un minore italiano
# at: Questura
# needs-italian_child: Madre o padre di un minore italiano che vive in Italia
# paper-1: Passaporto o altro documento
# paper-2: Atto di nascita del minore e prova che è italiano
# appeal: Tribunale ordinario, senza termine fisso
path-permit_as_parent_of_an_italian = ইতালীয় অপ্রাপ্তবয়স্কের মা বা বাবা হিসেবে অনুমতিপত্র চাওয়া
    .at = পুলিশ দপ্তর (Questura)
    .needs-italian_child = ইতালিতে থাকা ইতালীয় অপ্রাপ্তবয়স্কের মা বা বাবা
    .paper-1 = পাসপোর্ট বা অন্য পরিচয়ের কাগজ
    .paper-2 = অপ্রাপ্তবয়স্কের জন্মসনদ (atto di nascita) এবং সে ইতালীয়, তার প্রমাণ
    .appeal = সাধারণ আদালত (Tribunale ordinario), নির্দিষ্ট সময়সীমা ছাড়া

# it: Chiedere al tribunale per i minorenni di restare per un minore
# at: Tribunale per i minorenni, poi Questura
# needs-child: Un minore in Italia soffrirebbe della Sua assenza
# paper-1: Documenti sul minore e sul legame con Lei
# paper-2: Relazioni di medici, scuola, servizi sociali
# appeal: Corte d'appello, sezione per i minorenni
path-stay_for_a_child = অপ্রাপ্তবয়স্কের জন্য থাকতে আদালতের (Tribunale per i minorenni) অনুমোদন চাওয়া
    .at = অপ্রাপ্তবয়স্কদের আদালত (Tribunale per i minorenni), তারপর পুলিশ দপ্তর (Questura)
    .needs-child = ইতালিতে একজন অপ্রাপ্তবয়স্ক আপনার অনুপস্থিতিতে কষ্ট পাবে
    .paper-1 = অপ্রাপ্তবয়স্ক ও আপনার সঙ্গে সম্পর্কের কাগজ
    .paper-2 = ডাক্তার, স্কুল, সমাজসেবার (servizi sociali) প্রতিবেদন
    .appeal = আপিল আদালত (Corte d'appello), অপ্রাপ্তবয়স্কদের শাখা (sezione per i minorenni)

# it: Chiedere il permesso per assistenza minore
# at: Questura
# needs-authorised: Autorizzato dal tribunale per i minorenni
# paper-1: Decreto del tribunale per i minorenni
# appeal: Tribunale ordinario, senza termine fisso
path-permit_to_assist_a_child = অপ্রাপ্তবয়স্কের দেখাশোনার (assistenza minore) অনুমতিপত্র চাওয়া
    .at = পুলিশ দপ্তর (Questura)
    .needs-authorised = অপ্রাপ্তবয়স্কদের আদালত (Tribunale per i minorenni) অনুমোদন দিয়েছে
    .paper-1 = অপ্রাপ্তবয়স্কদের আদালতের (Tribunale per i minorenni) আদেশ (decreto)
    .appeal = সাধারণ আদালত (Tribunale ordinario), নির্দিষ্ট সময়সীমা ছাড়া

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
path-study_at_eighteen = 18 বছরে পড়াশোনার (studio) অনুমতিপত্র
    .at = পুলিশ দপ্তর (Questura), যিনি একা ছিলেন তাঁর জন্য শ্রম মন্ত্রণালয়ের (Ministero del lavoro) মতামতসহ (parere)
    .needs-about_eighteen = 18 বছর পূর্ণ, বা 90 দিনের মধ্যে
    .needs-grew_up_here = কারও যত্নে (affido), আইনি অভিভাবকের (tutela) অধীনে, কোনো প্রকল্পে, বা বৈধ মা বা বাবার সঙ্গে
    .needs-no_opinion_against = বাধ্যতামূলক কোনো নেতিবাচক মতামত (parere) নেই
    .needs-school = স্কুলে যান বা কোর্স করেন
    .paper-1 = পাসপোর্ট, বা কনস্যুলেটের প্রত্যয়ন
    .paper-2 = অপ্রাপ্তবয়স্ক অবস্থার অনুমতিপত্র
    .paper-3 = আইনি অভিভাবক (tutore) নিয়োগের কাগজ বা যত্নে (affidamento) দেওয়ার কাগজ
    .paper-4 = মন্ত্রণালয়ের মতামত (parere), বা তা চাওয়ার প্রমাণ
    .paper-5 = কোর্সে ভর্তির কাগজ
    .appeal = আঞ্চলিক প্রশাসনিক আদালত (TAR), 60 দিন

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
path-work_at_eighteen = 18 বছরে কাজের (lavoro) অনুমতিপত্র
    .at = পুলিশ দপ্তর (Questura), যিনি একা ছিলেন তাঁর জন্য শ্রম মন্ত্রণালয়ের (Ministero del lavoro) মতামতসহ (parere)
    .needs-about_eighteen = 18 বছর পূর্ণ, বা 90 দিনের মধ্যে
    .needs-grew_up_here = কারও যত্নে (affido), আইনি অভিভাবকের (tutela) অধীনে, কোনো প্রকল্পে, বা বৈধ মা বা বাবার সঙ্গে
    .needs-no_opinion_against = বাধ্যতামূলক কোনো নেতিবাচক মতামত (parere) নেই
    .needs-job = কাজ বা কাজের চুক্তি
    .paper-1 = পাসপোর্ট, বা কনস্যুলেটের প্রত্যয়ন
    .paper-2 = অপ্রাপ্তবয়স্ক অবস্থার অনুমতিপত্র
    .paper-3 = আইনি অভিভাবক (tutore) নিয়োগের কাগজ বা যত্নে (affidamento) দেওয়ার কাগজ
    .paper-4 = মন্ত্রণালয়ের মতামত (parere), বা তা চাওয়ার প্রমাণ
    .paper-5 = কাজের চুক্তি; 6 অক্টোবর 2023 থেকে শ্রম পরামর্শকের (consulente del lavoro) যাচাই
    .appeal = আঞ্চলিক প্রশাসনিক আদালত (TAR), 60 দিন

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
path-job_seeking_at_eighteen = 18 বছরে কাজ খোঁজার অনুমতিপত্র
    .at = পুলিশ দপ্তর (Questura), যিনি একা ছিলেন তাঁর জন্য শ্রম মন্ত্রণালয়ের (Ministero del lavoro) মতামতসহ (parere)
    .needs-about_eighteen = 18 বছর পূর্ণ, বা 90 দিনের মধ্যে
    .needs-grew_up_here = কারও যত্নে (affido), আইনি অভিভাবকের (tutela) অধীনে, কোনো প্রকল্পে, বা বৈধ মা বা বাবার সঙ্গে
    .needs-no_opinion_against = বাধ্যতামূলক কোনো নেতিবাচক মতামত (parere) নেই
    .paper-1 = পাসপোর্ট, বা কনস্যুলেটের প্রত্যয়ন
    .paper-2 = অপ্রাপ্তবয়স্ক অবস্থার অনুমতিপত্র
    .paper-3 = আইনি অভিভাবক (tutore) নিয়োগের কাগজ বা যত্নে (affidamento) দেওয়ার কাগজ
    .paper-4 = মন্ত্রণালয়ের মতামত (parere), বা তা চাওয়ার প্রমাণ
    .paper-5 = কর্মসংস্থান কেন্দ্রে (centro per l'impiego) নাম লেখানো
    .appeal = আঞ্চলিক প্রশাসনিক আদালত (TAR), 60 দিন

# it: Iscriversi al Servizio sanitario
# at: Azienda sanitaria del luogo di residenza o di dimora
# needs-entitled: Un titolo che dà l'iscrizione obbligatoria
# needs-not_yet: Non ancora iscritto
# paper-1: Permesso di soggiorno o ricevuta
# paper-2: Codice fiscale, anche provvisorio
# paper-3: Dichiarazione del domicilio
# appeal: Giudice ordinario, anche con l'azione contro la discriminazione
path-enrol_with_the_health_service = স্বাস্থ্যসেবায় (Servizio sanitario) নাম লেখানো
    .at = নিবন্ধিত ঠিকানা (residenza) বা থাকার জায়গার (dimora) এলাকার স্বাস্থ্য দপ্তর (Azienda sanitaria)
    .needs-entitled = যে অনুমতিতে (titolo) বাধ্যতামূলক নাম লেখানো হয়
    .needs-not_yet = এখনো নাম লেখানো হয়নি
    .paper-1 = বসবাসের অনুমতিপত্র (permesso di soggiorno) বা রসিদ (ricevuta)
    .paper-2 = কর নম্বর (codice fiscale), অস্থায়ী হলেও চলে
    .paper-3 = জীবনের কেন্দ্রের (domicilio) ঘোষণা
    .appeal = সাধারণ আদালত (giudice ordinario), বৈষম্যের বিরুদ্ধে মামলাও করা যায়

# it: Iscriversi a scuola
# at: Istituto scolastico
# needs-school_age: Fra i sei e i sedici anni
# paper-1: Se ci sono: documento, libretto delle vaccinazioni, pagelle
# appeal: TAR, entro 60 giorni; giudice ordinario con l'azione contro la discriminazione
path-enrol_at_school = স্কুলে ভর্তি হওয়া
    .at = স্কুল (istituto scolastico)
    .needs-school_age = 6 থেকে 16 বছরের মধ্যে
    .paper-1 = থাকলে: পরিচয়ের কাগজ, টিকার বই (libretto delle vaccinazioni), স্কুলের ফলাফল (pagelle)
    .appeal = আঞ্চলিক প্রশাসনিক আদালত (TAR), 60 দিনের মধ্যে; সাধারণ আদালত (giudice ordinario), বৈষম্যের বিরুদ্ধে মামলায়

# it: Aprire un conto di base
# at: Banca, Poste italiane o altro prestatore di servizi di pagamento
# needs-lawfully_here: Il soggiorno regolare
# paper-1: Permesso, o ricevuta con fotografia e dati, in corso di validità
# paper-2: Codice fiscale, di undici o sedici caratteri
# appeal: Reclamo alla banca, poi Arbitro bancario finanziario; giudice ordinario
path-open_a_basic_account = মৌলিক ব্যাংক হিসাব (conto di base) খোলা
    .at = ব্যাংক, Poste italiane বা অন্য অর্থ লেনদেন সেবাদাতা
    .needs-lawfully_here = বৈধ বসবাস
    .paper-1 = অনুমতিপত্র, বা ছবি ও তথ্যসহ রসিদ (ricevuta), যার মেয়াদ আছে
    .paper-2 = কর নম্বর (codice fiscale), 11 বা 16 অক্ষরের
    .appeal = ব্যাংকে অভিযোগ (reclamo), তারপর ব্যাংক বিরোধের সালিস (Arbitro bancario finanziario); সাধারণ আদালত (giudice ordinario)

# it: Chiedere la protezione temporanea
# at: Questura
# needs-displaced: Sfollamento dall'Ucraina
# paper-1: Documento ucraino, o prova della residenza in Ucraina
# appeal: Via e termine da verificare: chiedere subito a un avvocato
path-ask_for_temporary_protection = অস্থায়ী সুরক্ষা (protezione temporanea) চাওয়া
    .at = পুলিশ দপ্তর (Questura)
    .needs-displaced = ইউক্রেন থেকে বাস্তুচ্যুতি
    .paper-1 = ইউক্রেনীয় পরিচয়ের কাগজ, বা ইউক্রেনে বসবাসের প্রমাণ
    .appeal = পথ ও সময়সীমা যাচাই করতে হবে: এখনই আইনজীবীকে জিজ্ঞেস করা

# it: Convertire il permesso dopo il diniego dell'asilo chiesto da minorenne
# at: Questura, con il parere del Ministero del lavoro
# needs-alone: Arrivato da solo, minorenne
# needs-asylum_permit: L'ultimo permesso era per richiesta asilo
# needs-within_thirty_days: Entro trenta giorni da uno dei tre giorni della norma
# paper-1: Diniego della Commissione o decreto del tribunale
# paper-2: Nomina del tutore o affidamento
# appeal: TAR, sessanta giorni
path-convert_after_failed_claim = অপ্রাপ্তবয়স্ক অবস্থায় চাওয়া আশ্রয় প্রত্যাখ্যানের পর অনুমতিপত্র রূপান্তর করা
    .at = পুলিশ দপ্তর (Questura), শ্রম মন্ত্রণালয়ের (Ministero del lavoro) মতামতসহ (parere)
    .needs-alone = একা এসেছেন, 18 বছরের কম বয়সে
    .needs-asylum_permit = শেষ অনুমতিপত্র ছিল আশ্রয়ের আবেদনের (richiesta asilo)
    .needs-within_thirty_days = নিয়মে বলা তিনটি দিনের যেকোনো একটির 30 দিনের মধ্যে
    .paper-1 = কমিশনের (Commissione) প্রত্যাখ্যান বা আদালতের (Tribunale) আদেশ (decreto)
    .paper-2 = আইনি অভিভাবক (tutore) নিয়োগের কাগজ বা যত্নে (affidamento) দেওয়ার কাগজ
    .appeal = আঞ্চলিক প্রশাসনিক আদালত (TAR), 60 দিন

# it: Chiedere il permesso per integrazione del minore
# at: Questura
# needs-ordered: Prosieguo amministrativo in corso
# paper-1: Decreto del tribunale per i minorenni
# appeal: Tribunale: via e termine da verificare
path-permit_in_continued_care = অপ্রাপ্তবয়স্কের সমাজে মিশে যাওয়ার (integrazione del minore) অনুমতিপত্র চাওয়া
    .at = পুলিশ দপ্তর (Questura)
    .needs-ordered = 18-এর পরেও সহায়তা (prosieguo amministrativo) চলছে
    .paper-1 = অপ্রাপ্তবয়স্কদের আদালতের (Tribunale per i minorenni) আদেশ (decreto)
    .appeal = আদালত (Tribunale): পথ ও সময়সীমা যাচাই করতে হবে

# it: Rinnovare la dichiarazione di dimora abituale
# at: Comune, ufficio anagrafe
# needs-on_the_books: L'iscrizione in anagrafe
# needs-renewed_permit: Un permesso rinnovato
# paper-1: Il permesso rinnovato
# appeal: Prefetto, entro 30 giorni
path-declare_the_abode_again = নিয়মিত থাকার জায়গার (dimora abituale) ঘোষণা নবায়ন করা
    .at = পৌরসভা (Comune), বাসিন্দা নিবন্ধন দপ্তর (ufficio anagrafe)
    .needs-on_the_books = বাসিন্দা নিবন্ধনে (anagrafe) নাম আছে
    .needs-renewed_permit = নবায়ন করা অনুমতিপত্র
    .paper-1 = নবায়ন করা অনুমতিপত্র
    .appeal = প্রিফেক্ট (prefetto), 30 দিনের মধ্যে

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
path-humanitarian_to_work = মানবিক অনুমতিপত্র (permesso umanitario) থেকে কাজে (lavoro)
    .at = পুলিশ দপ্তর (Questura)
    .needs-humanitarian_permit = মানবিক কারণের (motivi umanitari) অনুমতিপত্র
    .needs-still_valid = এখনো বৈধ, বা নবায়ন চলছে
    .needs-job = কাজ, বা কাজের চুক্তি
    .needs-passport = বৈধ পাসপোর্ট বা সমমানের কাগজ
    .paper-1 = ডাকঘরের ফরম (kit), মানবিক অনুমতিপত্রসহ
    .paper-2 = পাসপোর্ট বা সমমানের কাগজ
    .paper-3 = কাজের চুক্তি বা ব্যবসা খোলার কাগজ
    .appeal = আঞ্চলিক প্রশাসনিক আদালত (TAR), আনুষ্ঠানিকভাবে জানানো (notifica) থেকে 60 দিনের মধ্যে

# it: Convertire in permesso di lavoro
# at: Questura
# needs-convertible: Un titolo che si può convertire ora, con il lavoro che serve
# paper-1: Modulo postale (kit), con il permesso
# paper-2: Passaporto o documento equivalente
# paper-3: Contratto di lavoro o apertura dell'attività
# appeal: TAR, entro 60 giorni dalla notifica
path-convert_to_work = কাজের অনুমতিপত্রে রূপান্তর করা
    .at = পুলিশ দপ্তর (Questura)
    .needs-convertible = এখন রূপান্তর করা যায় এমন অনুমতি (titolo), প্রয়োজনীয় কাজসহ
    .paper-1 = ডাকঘরের ফরম (kit), অনুমতিপত্রসহ
    .paper-2 = পাসপোর্ট বা সমমানের কাগজ
    .paper-3 = কাজের চুক্তি বা ব্যবসা খোলার কাগজ
    .appeal = আঞ্চলিক প্রশাসনিক আদালত (TAR), আনুষ্ঠানিকভাবে জানানো (notifica) থেকে 60 দিনের মধ্যে

# it: Chiedere il permesso perché convive con familiari italiani
# at: Questura
# needs-together: Convive con il coniuge o un parente italiano entro il secondo grado
# paper-1: Stato di famiglia o prova della convivenza
# paper-2: Atti che provano la parentela
# appeal: Tribunale ordinario, senza termine fisso
path-permit_living_with_italians = ইতালীয় পরিবারের সঙ্গে থাকার কারণে অনুমতিপত্র চাওয়া
    .at = পুলিশ দপ্তর (Questura)
    .needs-together = ইতালীয় স্বামী বা স্ত্রীর সঙ্গে, বা দ্বিতীয় ধাপ (secondo grado) পর্যন্ত ইতালীয় আত্মীয়ের সঙ্গে থাকেন
    .paper-1 = পরিবারের সনদ (stato di famiglia) বা একসঙ্গে থাকার প্রমাণ
    .paper-2 = আত্মীয়তা প্রমাণ করে এমন কাগজ
    .appeal = সাধারণ আদালত (Tribunale ordinario), নির্দিষ্ট সময়সীমা ছাড়া

# it: Chiedere la tessera STP
# at: Azienda sanitaria od ospedale
# needs-without_papers: Senza permesso e senza iscrizione sanitaria
# paper-1: Dichiarazione delle proprie generalità e di non avere mezzi
# appeal: Giudice ordinario, anche con l'azione contro la discriminazione
path-ask_for_the_stp_card = STP কার্ড চাওয়া
    .at = স্বাস্থ্য দপ্তর (Azienda sanitaria) বা হাসপাতাল
    .needs-without_papers = অনুমতিপত্র ছাড়া এবং স্বাস্থ্যসেবায় নাম লেখানো ছাড়া
    .paper-1 = নিজের পরিচয় ও অর্থ-সামর্থ্য না থাকার ঘোষণা
    .appeal = সাধারণ আদালত (giudice ordinario), বৈষম্যের বিরুদ্ধে মামলাও করা যায়

# it: Farsi riconoscere apolide dal Ministero
# at: Ministero dell'interno
# needs-no_citizenship: Nessuno Stato La riconosce come cittadino
# needs-act_of_birth: L'atto di nascita
# needs-residence: La residenza in Italia
# paper-1: Atto di nascita
# paper-2: Documenti sulla residenza in Italia
# paper-3: Ogni documento che mostri la mancanza di una cittadinanza
# appeal: Tribunale
path-be_certified_stateless = মন্ত্রণালয়ের কাছে রাষ্ট্রহীন (apolide) স্বীকৃতি নেওয়া
    .at = স্বরাষ্ট্র মন্ত্রণালয় (Ministero dell'interno)
    .needs-no_citizenship = কোনো রাষ্ট্র আপনাকে নাগরিক বলে স্বীকার করে না
    .needs-act_of_birth = জন্মসনদ (atto di nascita)
    .needs-residence = ইতালিতে নিবন্ধিত ঠিকানা (residenza)
    .paper-1 = জন্মসনদ (atto di nascita)
    .paper-2 = ইতালিতে নিবন্ধিত ঠিকানার (residenza) কাগজ
    .paper-3 = নাগরিকত্ব না থাকা দেখায় এমন যেকোনো কাগজ
    .appeal = আদালত (Tribunale)

# it: Farsi dichiarare apolide dal tribunale
# at: Tribunale
# needs-no_citizenship: Nessuno Stato La riconosce come cittadino
# paper-1: Ogni documento che mostri la mancanza di una cittadinanza
# appeal: Corte d'appello
path-be_declared_stateless = আদালতের (Tribunale) কাছে রাষ্ট্রহীন (apolide) ঘোষণা নেওয়া
    .at = আদালত (Tribunale)
    .needs-no_citizenship = কোনো রাষ্ট্র আপনাকে নাগরিক বলে স্বীকার করে না
    .paper-1 = নাগরিকত্ব না থাকা দেখায় এমন যেকোনো কাগজ
    .appeal = আপিল আদালত (Corte d'appello)

# it: Avere un certificato di residenza
# at: Comune, o ANPR in rete
# needs-entered: L'iscrizione in anagrafe
# paper-1: Un documento di chi lo chiede
# appeal: Prefetto, per il certificato negato o errato (D.P.R. 223/1989 art. 36)
path-get_a_certificate_of_residence = নিবন্ধিত ঠিকানার সনদ (certificato di residenza) পাওয়া
    .at = পৌরসভা (Comune), বা অনলাইনে ANPR
    .needs-entered = বাসিন্দা নিবন্ধনে (anagrafe) নাম আছে
    .paper-1 = যিনি চাইছেন তাঁর পরিচয়ের কাগজ
    .appeal = প্রিফেক্ট (prefetto), সনদ না দিলে বা ভুল হলে (D.P.R. 223/1989 art. 36)

# it: Chiedere il prosieguo amministrativo
# at: Tribunale per i minorenni, anche su richiesta dei servizi sociali
# needs-under_eighteen: Non ancora diciottenne
# needs-alone: Arrivato da solo, minorenne
# needs-support: Ha bisogno di sostegno dopo i diciotto anni
# paper-1: Relazione dei servizi sociali
# appeal: Corte d'appello, sezione per i minorenni: termine da verificare
path-ask_the_court_for_continued_care = 18-এর পরেও সহায়তা (prosieguo amministrativo) চাওয়া
    .at = অপ্রাপ্তবয়স্কদের আদালত (Tribunale per i minorenni), সমাজসেবার (servizi sociali) অনুরোধেও
    .needs-under_eighteen = এখনো 18 বছর হয়নি
    .needs-alone = একা এসেছেন, 18 বছরের কম বয়সে
    .needs-support = 18 বছরের পরেও সহায়তা দরকার
    .paper-1 = সমাজসেবার (servizi sociali) প্রতিবেদন
    .appeal = আপিল আদালত (Corte d'appello), অপ্রাপ্তবয়স্কদের শাখা (sezione per i minorenni): সময়সীমা যাচাই করতে হবে

# it: Chiedere la cittadinanza per residenza
# at: Prefettura, poi Ministero dell'interno
# needs-years_completed: Gli anni di residenza legale, senza interruzioni
# paper-1: Atto di nascita e certificato penale dello Stato d'origine; chi ha asilo dichiara
# paper-2: Redditi degli ultimi tre anni
# paper-3: Dal 4 dicembre 2018: attestato di italiano B1
# appeal: TAR del Lazio, entro 60 giorni dalla notifica
path-ask_for_citizenship = নিবন্ধিত বসবাসের (residenza) ভিত্তিতে নাগরিকত্ব চাওয়া
    .at = প্রিফেকচার (Prefettura), তারপর স্বরাষ্ট্র মন্ত্রণালয় (Ministero dell'interno)
    .needs-years_completed = বৈধ নিবন্ধিত বসবাসের (residenza legale) বছরগুলো, কোনো বিরতি ছাড়া
    .paper-1 = উৎস দেশের জন্মসনদ (atto di nascita) ও অপরাধের রেকর্ডের সনদ (certificato penale); যিনি আশ্রয় পেয়েছেন তিনি নিজে ঘোষণা দেন
    .paper-2 = গত 3 বছরের আয়
    .paper-3 = 4 ডিসেম্বর 2018 থেকে: ইতালীয় ভাষার B1 সনদ
    .appeal = আঞ্চলিক প্রশাসনিক আদালত (TAR del Lazio), আনুষ্ঠানিকভাবে জানানো (notifica) থেকে 60 দিনের মধ্যে

# it: Avere la carta d'identità
# at: Comune
# needs-right_to_card: L'iscrizione in anagrafe
# needs-identity: Un documento con fotografia
# paper-1: Permesso di soggiorno o ricevuta
# paper-2: Fototessera
# appeal: TAR, entro 60 giorni; giudice ordinario con l'azione contro la discriminazione
path-get_the_identity_card = পরিচয়পত্র (carta d'identità) পাওয়া
    .at = পৌরসভা (Comune)
    .needs-right_to_card = বাসিন্দা নিবন্ধনে (anagrafe) নাম আছে
    .needs-identity = ছবিসহ একটি পরিচয়ের কাগজ
    .paper-1 = বসবাসের অনুমতিপত্র (permesso di soggiorno) বা রসিদ (ricevuta)
    .paper-2 = পাসপোর্ট মাপের ছবি
    .appeal = আঞ্চলিক প্রশাসনিক আদালত (TAR), 60 দিনের মধ্যে; সাধারণ আদালত (giudice ordinario), বৈষম্যের বিরুদ্ধে মামলায়

# it: Quale legge governa le domande presentate prima del 5 ottobre 2018?
# law_at_filing: Quella del giorno della domanda
# law_at_decision: Quella del giorno della decisione
dispute-intertemporal = 5 অক্টোবর 2018-এর আগে জমা দেওয়া আবেদনে কোন আইন চলে?
    .law_at_filing = আবেদনের দিনের আইন
    .law_at_decision = সিদ্ধান্তের দিনের আইন

# it: La domanda reiterata in fase di allontanamento va esaminata dalla Commissione?
# none_needed: No: è inammissibile senza esame
# commission_first: Sì: esame preliminare della Commissione
dispute-repeat_check = দেশ থেকে সরানোর (allontanamento) সময় পুনরায় করা আবেদন (domanda reiterata) কি কমিশনকে (Commissione) যাচাই করতে হবে?
    .none_needed = না: যাচাই ছাড়াই তা গ্রহণযোগ্য নয় (inammissibile)
    .commission_first = হ্যাঁ: কমিশনের (Commissione) প্রাথমিক যাচাই

# it: Il permesso per richiesta asilo esclude dall'anagrafe?
# excluding: Sì: chi ha solo quel titolo non si iscrive
# conforming: No: cade solo la via semplificata della convivenza
# mayor_signs: Esclude, ma il sindaco avoca la pratica finché la legge è in studio
dispute-art13 = আশ্রয়ের আবেদনের (richiesta asilo) অনুমতিপত্র কি বাসিন্দা নিবন্ধন (anagrafe) থেকে বাদ দেয়?
    .excluding = হ্যাঁ: যাঁর শুধু ওই অনুমতি (titolo) আছে, তাঁর নাম ওঠে না
    .conforming = না: শুধু কেন্দ্রের যৌথ নিবন্ধনের (convivenza) সহজ পথটি বন্ধ হয়
    .mayor_signs = বাদ দেয়, তবে আইন খতিয়ে দেখা পর্যন্ত মেয়র বিষয়টি নিজের হাতে নেন

# it: Il permesso per assistenza minore si converte in lavoro?
# later_prevails: Sì: prevale la norma posteriore
# special_rule_stands: No: resta l'art. 29, comma 6
dispute-assistance_conversion = অপ্রাপ্তবয়স্কের দেখাশোনার (assistenza minore) অনুমতিপত্র কি কাজের অনুমতিপত্রে রূপান্তর হয়?
    .later_prevails = হ্যাঁ: পরের নিয়মটি প্রাধান্য পায়
    .special_rule_stands = না: art. 29, comma 6 বহাল থাকে

# it: Da quando il silenzio vale di nuovo assenso?
# by_decree: Dal decreto-legge (22 ottobre 2020)
# by_conversion: Dalla conversione (20 dicembre 2020)
dispute-silence_back = জবাব না দেওয়া কবে থেকে আবার সম্মতি ধরা হয়?
    .by_decree = ডিক্রি-আইন (decreto-legge) থেকে (22 অক্টোবর 2020)
    .by_conversion = সংসদে আইনে পরিণত হওয়া (conversione) থেকে (20 ডিসেম্বর 2020)

# it: La norma transitoria vale anche in corte d'appello?
# named_only: No: solo gli organi nominati
# all_merits: Sì: tutti i giudici di merito
dispute-pending_courts = পরিবর্তনকালীন নিয়ম (norma transitoria) কি আপিল আদালতেও (Corte d'appello) চলে?
    .named_only = না: শুধু নাম বলা কর্তৃপক্ষগুলো (organi)
    .all_merits = হ্যাঁ: মূল বিষয়ে রায় দেওয়া সব আদালত (giudici di merito)

# it: Con quale prova si esamina il rinnovo del permesso umanitario ancora aperto?
# narrow: Quella del 2018
# wide: Quella ampliata del 2020
dispute-renewal_test = এখনো খোলা মানবিক অনুমতিপত্রের (permesso umanitario) নবায়ন কোন মাপকাঠিতে যাচাই হয়?
    .narrow = 2018-এর মাপকাঠি
    .wide = 2020-এর বিস্তৃত মাপকাঠি

# it: Da quando valgono i termini più brevi del 2024?
# at_once: Dal decreto-legge, 11 ottobre 2024
# from_january: Trenta giorni dopo la conversione, dal 10 gennaio 2025
dispute-new_terms = 2024-এর ছোট সময়সীমা কবে থেকে চলে?
    .at_once = ডিক্রি-আইন (decreto-legge) থেকে, 11 অক্টোবর 2024
    .from_january = সংসদে আইনে পরিণত হওয়ার (conversione) 30 দিন পরে, 10 জানুয়ারি 2025 থেকে

# it: La vita privata e familiare è ancora protetta?
# deleted: No: le frasi sono cadute
# through_duties: Sì: per il tramite degli obblighi dello Stato
dispute-private_life = ব্যক্তিগত ও পারিবারিক জীবন কি এখনো সুরক্ষিত?
    .deleted = না: বাক্যগুলো বাদ গেছে
    .through_duties = হ্যাঁ: রাষ্ট্রের বাধ্যবাধকতার মাধ্যমে

# it: Quali domande restano sotto la legge di prima?
# any_request: Ogni domanda di protezione
# direct_only: Solo quelle al Questore
dispute-saved_requests = কোন আবেদনগুলো আগের আইনের অধীনে থাকে?
    .any_request = সুরক্ষার যেকোনো আবেদন
    .direct_only = শুধু পুলিশ প্রধানের (Questore) কাছে করা আবেদন

# it: In quale giorno il permesso doveva essere valido?
# decree_day: 11 marzo 2023
# conversion_law_day: 5 maggio 2023
# conversion_law_in_force: 6 maggio 2023
dispute-validity_day = অনুমতিপত্র কোন দিনে বৈধ থাকতে হতো?
    .decree_day = 11 মার্চ 2023
    .conversion_law_day = 5 মে 2023
    .conversion_law_in_force = 6 মে 2023

# it: Quali permessi si convertono ancora in lavoro dopo il 5 maggio 2023?
# conversion_asked_before: Solo se la conversione era già chiesta
# permit_in_time: I permessi rilasciati e validi quel giorno
# request_in_time: I permessi chiesti prima, anche se rilasciati dopo
dispute-conversion_after_reform = 5 মে 2023-এর পরে কোন অনুমতিপত্র এখনো কাজের অনুমতিপত্রে রূপান্তর হয়?
    .conversion_asked_before = শুধু যদি রূপান্তর আগেই চাওয়া হয়ে থাকে
    .permit_in_time = সেই দিনে দেওয়া হয়ে গেছে এবং বৈধ এমন অনুমতিপত্র
    .request_in_time = আগে চাওয়া অনুমতিপত্র, পরে দেওয়া হলেও

# it: Il rinnovo unico di un anno vale anche per i permessi dati dopo?
# every_permit: Sì, per ogni permesso fondato sulla vita privata
# valid_permits_only: No: solo per quelli già rilasciati e validi
dispute-single_renewal = 1 বছরের একবারের নবায়ন কি পরে দেওয়া অনুমতিপত্রেও চলে?
    .every_permit = হ্যাঁ, ব্যক্তিগত জীবনের ভিত্তিতে দেওয়া সব অনুমতিপত্রে
    .valid_permits_only = না: শুধু আগেই দেওয়া এবং বৈধ অনুমতিপত্রে

# it: Il centro per l'impiego serve chi dimora senza residenza?
# abode_suffices: Sì: basta la dimora o il domicilio
# residence_needed: No: serve l'iscrizione anagrafica
dispute-employment_services = নিবন্ধিত ঠিকানা (residenza) ছাড়া থাকা মানুষকে কি কর্মসংস্থান কেন্দ্র (centro per l'impiego) সেবা দেয়?
    .abode_suffices = হ্যাঁ: থাকার জায়গা (dimora) বা জীবনের কেন্দ্র (domicilio) যথেষ্ট
    .residence_needed = না: বাসিন্দা নিবন্ধনে (anagrafe) নাম থাকা দরকার

# it: Quale atto è la domanda di protezione?
# form_lodged: Il modulo C3 formalizzato
# will_expressed: La volontà manifestata per la prima volta
dispute-request_day = কোন কাজটি সুরক্ষার আবেদন?
    .form_lodged = আনুষ্ঠানিকভাবে পূরণ করা C3 ফরম
    .will_expressed = প্রথমবার প্রকাশ করা ইচ্ছা

# it: Il prefetto può annullare da solo le iscrizioni del sindaco?
# government_only: No: solo il Governo, o il giudice
# prefect_too: Sì, per il potere gerarchico
dispute-prefect_annuls = প্রিফেক্ট (prefetto) কি একা মেয়রের করা নিবন্ধন বাতিল করতে পারেন?
    .government_only = না: শুধু সরকার, বা আদালত
    .prefect_too = হ্যাঁ, মেয়রের ঊর্ধ্বতন হিসেবে

# it: Quanto pesa l'integrazione nel confronto con il Paese d'origine?
# strict: Solo se al ritorno si perde il nucleo dei diritti
# attenuated: Tanto più quanto più la persona è radicata
dispute-comparison = উৎস দেশের সঙ্গে তুলনায় সমাজে মিশে যাওয়া (integrazione) কতটা গুরুত্ব পায়?
    .strict = শুধু যদি ফিরলে মূল অধিকারগুলো হারায়
    .attenuated = ব্যক্তি যত বেশি শিকড় গেড়েছেন, তত বেশি

# it: Che cosa vale un rinnovo chiesto più di sessanta giorni dopo la scadenza?
# examined: Va esaminato: nessuna perdita automatica
# lost: Il titolo è perduto
dispute-late_renewal = মেয়াদ শেষের 60 দিনের বেশি পরে চাওয়া নবায়নের কী মূল্য?
    .examined = তা যাচাই করতেই হবে: আপনা-আপনি কিছু হারায় না
    .lost = অনুমতি (titolo) হারিয়ে গেছে

# it: La protezione speciale esclude il permesso UE di lungo periodo?
# shut_out: Sì, sempre
# judge_opens: No, se l'ha data un giudice per la vita privata
dispute-special_protection_and_long_term = বিশেষ সুরক্ষা (protezione speciale) কি ইইউ দীর্ঘমেয়াদি (lungo periodo UE) অনুমতিপত্রের পথ বন্ধ করে?
    .shut_out = হ্যাঁ, সব সময়
    .judge_opens = না, যদি কোনো বিচারক ব্যক্তিগত জীবনের জন্য তা দিয়ে থাকেন

# it: Chi non può iscriversi per legge entra nello schedario?
# any_reason: Sì: ogni ragione conta, anche il divieto di legge
# not_settled: No: solo chi di fatto non si è ancora stabilito
dispute-temporary_reasons = আইনে যিনি নিবন্ধনে নাম তুলতে পারেন না, তিনি কি অস্থায়ী বাসিন্দাদের তালিকায় (schedario) যান?
    .any_reason = হ্যাঁ: যেকোনো কারণ চলে, আইনের বাধাও
    .not_settled = না: শুধু যিনি বাস্তবে এখনো স্থায়ী হননি

# it: Il preavviso ferma i quarantacinque giorni?
# stops: Sì
# runs_on: No: basta che il preavviso parta in tempo
dispute-notice_clock = আগাম নোটিশ (preavviso) কি 45 দিন থামায়?
    .stops = হ্যাঁ
    .runs_on = না: আগাম নোটিশ (preavviso) সময়মতো পাঠালেই যথেষ্ট

# it: Che cosa vale la procedura accelerata se la Commissione non ne rispetta i termini?
# no_effect: Nulla cambia per il ricorso
# ordinary_revives: Rivive la procedura ordinaria, con la sospensione automatica
dispute-accelerated_breach = কমিশন (Commissione) সময়সীমা না মানলে দ্রুত প্রক্রিয়ার (procedura accelerata) কী মূল্য?
    .no_effect = আপিলের জন্য কিছুই বদলায় না
    .ordinary_revives = সাধারণ প্রক্রিয়া আবার চালু হয়, আপনা-আপনি স্থগিত হওয়াসহ

# it: Il parere positivo del Ministero vincola la Questura?
# binding: Sì: senza parere positivo niente permesso
# guides: No: la Questura valuta da sé
dispute-opinion_weight = মন্ত্রণালয়ের ইতিবাচক মতামত (parere) কি পুলিশ দপ্তরের (Questura) ওপর বাধ্যতামূলক?
    .binding = হ্যাঁ: ইতিবাচক মতামত ছাড়া অনুমতিপত্র নেই
    .guides = না: পুলিশ দপ্তর (Questura) নিজে যাচাই করে

# it: Chi ha il permesso per cure mediche può lavorare?
# general_words: Sì: l'art. 36(3) parla del permesso per cure mediche
# entry_for_care_only: No: l'art. 36(3) riguarda chi è entrato per curarsi
dispute-medical_care_work = যাঁর চিকিৎসার (cure mediche) অনুমতিপত্র আছে, তিনি কি কাজ করতে পারেন?
    .general_words = হ্যাঁ: art. 36(3) চিকিৎসার (cure mediche) অনুমতিপত্রের কথা বলে
    .entry_for_care_only = না: art. 36(3) তাঁদের জন্য যাঁরা চিকিৎসা নিতে ঢুকেছেন

# it: Il rifiuto mai impugnato chiude il rapporto?
# leaves_open: A: no, il diritto resta
# closes: B: sì, vale solo una nuova dichiarazione
dispute-unchallenged_refusal = যে প্রত্যাখ্যানের বিরুদ্ধে কখনো আপিল হয়নি, তাতে কি বিষয়টি শেষ হয়ে যায়?
    .leaves_open = A: না, অধিকার থাকে
    .closes = B: হ্যাঁ, শুধু নতুন ঘোষণাই চলে

# it: Da quando si applica il Patto?
# june_and_july: Dal 12 giugno e dal 1° luglio 2026, regolamento per regolamento
# all_in_june: Tutto dal 12 giugno 2026
dispute-pact_start = ইউরোপীয় চুক্তি (Patto) কবে থেকে প্রযোজ্য?
    .june_and_july = 12 জুন ও 1 জুলাই 2026 থেকে, একেকটি প্রবিধান (regolamento) একেক তারিখে
    .all_in_june = পুরোটা 12 জুন 2026 থেকে

# it: Chi deve provvedere allo sbarco?
# state_of_the_region: Lo Stato della regione di soccorso
# nearest_port: Lo Stato del porto sicuro più vicino
dispute-landing_state = মানুষ নামানোর (sbarco) ব্যবস্থা কাকে করতে হবে?
    .state_of_the_region = উদ্ধার অঞ্চলের রাষ্ট্র
    .nearest_port = সবচেয়ে কাছের নিরাপদ বন্দরের রাষ্ট্র

# it: ANPAL: basta la dimora abituale
reading-anpal = ANPAL: নিয়মিত থাকার জায়গা (dimora abituale) যথেষ্ট

# it: Uffici: il rinnovo tardivo è perduto
reading-late_renewals_lost = দপ্তরগুলো: দেরিতে চাওয়া নবায়ন হারিয়ে যায়

# it: Note al testo: i termini brevi partono a gennaio 2025
reading-terms_from_january = পাঠের টীকা: ছোট সময়সীমা জানুয়ারি 2025-এ শুরু

# it: Stampa: il Patto parte tutto il 12 giugno 2026
reading-press_on_the_pact = সংবাদমাধ্যম: ইউরোপীয় চুক্তি (Patto) পুরোটা 12 জুন 2026-এ শুরু

# it: Il preavviso non ferma i quarantacinque giorni
reading-notice_runs_on = আগাম নোটিশ (preavviso) 45 দিন থামায় না

# it: Giudici per la lettura conforme
reading-conforming_courts = সংবিধানসম্মত ব্যাখ্যার (lettura conforme) পক্ষে আদালতগুলো

# it: Corte costituzionale
reading-constitutional_court = সাংবিধানিক আদালত (Corte costituzionale)

# it: Questure rigorose
reading-strict_offices = কঠোর পুলিশ দপ্তরগুলো (Questure)

# it: Giudici amministrativi (Cons. Stato 3314/2024)
reading-administrative_courts = প্রশাসনিক আদালতগুলো (Cons. Stato 3314/2024)

# it: TAR Sicilia 455/2024: valido il 6 maggio 2023
reading-tar_sicilia = TAR Sicilia 455/2024: 6 মে 2023-এ বৈধ

# it: TAR Brescia 618/2025: valido l'11 marzo 2023
reading-tar_brescia = TAR Brescia 618/2025: 11 মার্চ 2023-এ বৈধ

# it: Trib. Bologna 935/2025: due anni, rinnovabili
reading-tribunals_on_renewal = Trib. Bologna 935/2025: 2 বছর, নবায়নযোগ্য

# it: Consiglio di Stato 4899/2015
reading-council_of_state_2015 = রাষ্ট্রীয় পরিষদ (Consiglio di Stato) 4899/2015

# it: Cass. 4890/2019: la legge della domanda
reading-law_at_filing = Cass. 4890/2019: আবেদনের দিনের আইন

# it: Cass. 11749-11751/2019: la legge della decisione
reading-law_at_decision = Cass. 11749-11751/2019: সিদ্ধান্তের দিনের আইন

# it: Cassazione, Sezioni Unite
reading-united_sections = সর্বোচ্চ আদালতের যুক্ত বেঞ্চ (Cassazione, Sezioni Unite)

# it: La lettera della legge
reading-letter = আইনের অক্ষরে অক্ষরে অর্থ

# it: Ministero dell'interno
reading-ministry = স্বরাষ্ট্র মন্ত্রণালয় (Ministero dell'interno)

# it: Consiglio di Stato: il parere non vincola
reading-opinion_not_binding = রাষ্ট্রীয় পরিষদ (Consiglio di Stato): মতামত (parere) বাধ্যতামূলক নয়

# it: Il silenzio-assenso torna con il decreto-legge
reading-view_on_silence = ডিক্রি-আইনে (decreto-legge) জবাব-না-দেওয়া-মানে-সম্মতি (silenzio-assenso) ফিরে আসে

# it: L'assistenza minore non si converte
reading-view_on_assistance = অপ্রাপ্তবয়স্কের দেখাশোনা (assistenza minore) রূপান্তর হয় না

# it: Sindaco di Napoli
reading-naples = নাপোলির মেয়র

# it: Sindaco di Palermo
reading-palermo = পালের্মোর মেয়র

# it: Giudici rimettenti
reading-referring_courts = সাংবিধানিক আদালতে প্রশ্ন পাঠানো আদালতগুলো (giudici rimettenti)

# it: Giudici che negano
reading-refusing_courts = যেসব আদালত অস্বীকার করে

# it: Vista A: il rapporto è aperto
reading-view_a = মত A: বিষয়টি খোলা আছে

# it: Vista B: vale la nuova dichiarazione
reading-view_b = মত B: নতুন ঘোষণাই চলে

# it: Cure mediche senza lavoro
reading-medical_care_without_work = চিকিৎসা (cure mediche), কাজ ছাড়া

# it: Conta la volontà manifestata
reading-will_counts_view = প্রকাশ করা ইচ্ছাই গণ্য

# it: Rinnovi del permesso umanitario: solo la prova del 2018
reading-narrow_renewals = মানবিক অনুমতিপত্রের (permesso umanitario) নবায়ন: শুধু 2018-এর মাপকাঠি

# it: La norma del 2020 vale anche in appello
reading-all_merits_courts = 2020-এর নিয়ম আপিলেও চলে

# it: Salve solo le domande al Questore
reading-direct_requests_only = শুধু পুলিশ প্রধানের (Questore) কাছে করা আবেদন রক্ষা পায়

# it: Protezione data dal giudice: lungo periodo possibile
reading-judge_opens_long_term = বিচারকের দেওয়া সুরক্ষা: দীর্ঘমেয়াদি (lungo periodo) সম্ভব

# it: Riscritte le regole sul soccorso
event-rescue_rules_rewritten = উদ্ধারের নিয়ম নতুন করে লেখা

# it: Abolita la clausola umanitaria
event-humanitarian_clause_abolished = মানবিক ধারা (clausola umanitaria) বিলোপ

# it: Chiusa la via umanitaria in Commissione
event-humanitarian_route_closed = কমিশনের (Commissione) মাধ্যমে মানবিক পথ বন্ধ

# it: La rete chiude ai richiedenti
event-network_shut_to_applicants = নেটওয়ার্ক আশ্রয়প্রার্থীদের জন্য বন্ধ হয়

# it: La domanda reiterata segue una decisione definitiva
event-repeat_claim_defined = পুনরায় করা আবেদন (domanda reiterata) চূড়ান্ত সিদ্ধান্তের পরে হয়

# it: Il centro non è più dimora abituale per legge
event-centre_no_longer_abode = কেন্দ্র আইনত আর নিয়মিত থাকার জায়গা (dimora abituale) নয়

# it: Abrogato l'art. 5-bis
event-household_route_repealed = Art. 5-bis বাতিল

# it: Ampliata la protezione speciale
event-special_protection_widened = বিশেষ সুরক্ষা (protezione speciale) বিস্তৃত

# it: Cure mediche: condizione grave
event-medical_threshold_serious = চিকিৎসা (cure mediche): গুরুতর অবস্থা

# it: Calamità grave, rinnovi senza limite
event-calamity_widened = গুরুতর দুর্যোগ (calamità), সীমাহীন নবায়ন

# it: La protezione speciale dura due anni
event-special_protection_longer = বিশেষ সুরক্ষার (protezione speciale) মেয়াদ 2 বছর

# it: La domanda reiterata va esaminata
event-repeat_claims_looked_at = পুনরায় করা আবেদন (domanda reiterata) যাচাই করতে হবে

# it: Dalla sanzione amministrativa al giudice penale
event-rescue_decriminalised_route = প্রশাসনিক জরিমানা থেকে ফৌজদারি আদালতে

# it: Riscritto l'art. 5-bis
event-household_article_rewritten = Art. 5-bis নতুন করে লেখা

# it: L'art. 18-ter al posto dell'art. 22(12-quater)
event-labour_article_replaced = Art. 22(12-quater)-এর জায়গায় Art. 18-ter

# it: Termini più brevi
event-appeal_terms_cut = আরও ছোট সময়সীমা

# it: Permessi delle vittime: un anno
event-victims_permits_a_year = ভুক্তভোগীদের অনুমতিপত্র: 1 বছর

# it: L'elenco passa in legge
event-safe_list_by_law = তালিকা আইনের ভেতরে আসে

# it: Protezione temporanea fino al giorno fissato
event-temporary_protection_by_the_day = অস্থায়ী সুরক্ষা (protezione temporanea) নির্ধারিত দিন পর্যন্ত

# it: Soppressa la tutela della vita privata
event-private_life_deleted = ব্যক্তিগত জীবনের সুরক্ষা বাদ

# it: Convertito il decreto-legge 23/2026
event-decree_23_of_2026_converted = ডিক্রি-আইন (decreto-legge) 23/2026 সংসদে আইনে পরিণত

# it: Ristretto l'abuso d'ufficio
event-abuse_of_office_narrowed = ক্ষমতার অপব্যবহার (abuso d'ufficio) সীমিত

# it: L'elenco del 2023
event-safe_list_of_2023 = 2023-এর তালিকা

# it: L'elenco del 2024
event-safe_list_of_2024 = 2024-এর তালিকা

# it: Il regolamento chiede il parere favorevole
event-favourable_opinion_in_the_regulation = বিধিমালা (regolamento) পক্ষে মতামত (parere favorevole) চায়

# it: Riscritti i permessi dei minori
event-minors_permits_rewritten = অপ্রাপ্তবয়স্কদের অনুমতিপত্র নতুন করে লেখা

# it: Abrogato l'abuso d'ufficio
event-abuse_of_office_repealed = ক্ষমতার অপব্যবহারের (abuso d'ufficio) ধারা বাতিল

# it: Convertito il decreto-legge 113/2018
event-decree_113_converted = ডিক্রি-আইন (decreto-legge) 113/2018 সংসদে আইনে পরিণত

# it: Cure mediche: soglia abbassata
event-medical_threshold_lowered = চিকিৎসা (cure mediche): শর্তের মাত্রা কমানো

# it: Calamità: un solo rinnovo
event-calamity_renewal_settled = দুর্যোগ (calamità): মাত্র একবার নবায়ন

# it: Il silenzio-assenso cade
event-silence_deleted = জবাব-না-দেওয়া-মানে-সম্মতি (silenzio-assenso) আর থাকে না

# it: Convertito il decreto-legge 130/2020
event-decree_130_converted = ডিক্রি-আইন (decreto-legge) 130/2020 সংসদে আইনে পরিণত

# it: Convertito il decreto-legge 145/2024
event-decree_145_converted = ডিক্রি-আইন (decreto-legge) 145/2024 সংসদে আইনে পরিণত

# it: Termini più brevi, testo convertito
event-appeal_terms_converted = আরও ছোট সময়সীমা, সংসদে আইনে পরিণত পাঠ

# it: Riscritta la parità nell'assistenza sociale
event-parity_narrowed = সামাজিক সহায়তায় সমান অধিকার নতুন করে লেখা

# it: Il nuovo rito della protezione
event-rite_of_2017 = সুরক্ষার নতুন বিচারপ্রক্রিয়া

# it: Agosto si conta
event-august_counts = আগস্ট মাস গোনা হয়

# it: Convertito il decreto-legge 20/2023
event-decree_20_converted = ডিক্রি-আইন (decreto-legge) 20/2023 সংসদে আইনে পরিণত

# it: Il silenzio-assenso cade di nuovo
event-silence_deleted_again = জবাব-না-দেওয়া-মানে-সম্মতি (silenzio-assenso) আবার থাকে না

# it: La rete chiude di nuovo ai richiedenti
event-network_shut_again = নেটওয়ার্ক আবার আশ্রয়প্রার্থীদের জন্য বন্ধ হয়

# it: Soppresse le lettere a), b) e h-bis)
event-conversion_letters_deleted = a), b) ও h-bis) অংশ (lettere) বাদ

# it: Chiusa la domanda diretta al Questore
event-direct_request_closed = পুলিশ প্রধানের (Questore) কাছে সরাসরি আবেদন বন্ধ

# it: Cure mediche: soglia alzata
event-medical_threshold_raised = চিকিৎসা (cure mediche): শর্তের মাত্রা বাড়ানো

# it: Calamità: di nuovo eccezionale, un solo rinnovo
event-calamity_narrowed = দুর্যোগ (calamità): আবার অসাধারণ, মাত্র একবার নবায়ন

# it: Sanzioni aumentate in conversione
event-fines_raised = সংসদে আইনে পরিণত হওয়ার (conversione) সময় জরিমানা বাড়ানো

# it: Illegittimità costituzionale dell'art. 13
event-art13_annulled = Art. 13 সংবিধানবিরোধী

# it: Illegittimità costituzionale dell'art. 28
event-art28_annulled = Art. 28 সংবিধানবিরোধী

# it: Illegittimo l'automatismo per i reati minori
event-minor_conviction_bar_annulled = ছোট অপরাধে আপনা-আপনি বাধা (automatismo) সংবিধানবিরোধী
