### machine: the labels of the law. Above each stands the Italian it was made from; where the law says otherwise by now, the test says so.

# it: Chi se ne prende cura
list-carer_kind = من يرعى القاصر

# it: Un cittadino italiano
value-carer_kind-italian_citizen = مواطن إيطالي

# it: Uno straniero regolarmente soggiornante
value-carer_kind-foreign_resident = أجنبي مقيم بصفة قانونية

# it: Una comunità o un servizio
value-carer_kind-institution = دار رعاية أو خدمة اجتماعية

# it: Familiare da riunire
list-wanted_relative = القريب المطلوب لمّ شمله

# it: Coniuge
value-wanted_relative-spouse = الزوج أو الزوجة

# it: Figlio minore al giorno della domanda
value-wanted_relative-minor_child = ابن أو ابنة، قاصر يوم تقديم الطلب

# it: Figlio maggiorenne a carico, invalido totale
value-wanted_relative-disabled_adult_child = ابن أو ابنة بالغ/ة على نفقة مقدّم الطلب، عاجز/ة كليًا

# it: Genitore a carico
value-wanted_relative-dependent_parent = والد أو والدة على نفقة مقدّم الطلب

# it: Altro familiare
value-wanted_relative-another_relative = قريب آخر

# it: Tipo di domanda
list-application_kind = نوع الطلب

# it: Protezione internazionale
value-application_kind-asylum = الحماية الدولية

# it: Volontà di chiedere asilo, prima del modulo (C3)
value-application_kind-asylum_will = الرغبة في طلب اللجوء، قبل تعبئة النموذج (C3)

# it: Permesso umanitario, al questore
value-application_kind-humanitarian_request = تصريح لأسباب إنسانية، يُطلب من مدير الكويستورا (Questore)

# it: Protezione speciale, al questore
value-application_kind-special_protection_request = الحماية الخاصة، تُطلب من مدير الكويستورا (Questore)

# it: Primo rilascio di un permesso
value-application_kind-first_permit = الإصدار الأول لتصريح

# it: Rinnovo
value-application_kind-renewal = التجديد (rinnovo)

# it: Conversione
value-application_kind-conversion = التحويل (conversione)

# it: Dispositivo
list-judgment_kind = منطوق الحكم

# it: Ordina l'iscrizione
value-judgment_kind-orders_registration = يأمر بالتسجيل

# it: Nega l'iscrizione
value-judgment_kind-refuses_registration = يرفض التسجيل

# it: Tipo di centro
list-centre_kind = نوع المركز

# it: Centro di prima accoglienza (art. 9)
value-centre_kind-first_reception = مركز استقبال أولي (art. 9)

# it: Struttura temporanea, CAS (art. 11)
value-centre_kind-temporary = مرفق استقبال مؤقت، CAS (art. 11)

# it: Rete SPRAR, SIPROIMI, SAI (art. 14)
value-centre_kind-network = شبكة SPRAR أو SIPROIMI أو SAI (art. 14)

# it: Cittadinanza
list-citizenship_kind = الجنسية

# it: Italiana
value-citizenship_kind-italian = إيطالية

# it: Di un altro Stato dell'Unione
value-citizenship_kind-european_union = جنسية دولة أخرى من الاتحاد الأوروبي

# it: Di uno Stato terzo
value-citizenship_kind-third_country = جنسية دولة من خارج الاتحاد الأوروبي

# it: Nessuna (apolide)
value-citizenship_kind-stateless = لا جنسية (عديم/ة الجنسية)

# it: Tipo di atto
list-decision_kind = نوع القرار

# it: Rigetto della protezione internazionale
value-decision_kind-asylum_refusal = رفض الحماية الدولية

# it: Revoca o cessazione della protezione
value-decision_kind-protection_ended = سحب الحماية أو انتهاؤها

# it: Permesso umanitario negato dal questore
value-decision_kind-humanitarian_refusal = تصريح لأسباب إنسانية رفضه مدير الكويستورا (Questore)

# it: Protezione speciale o casi speciali negati dal questore
value-decision_kind-special_permit_refusal = حماية خاصة أو «حالات خاصة» (casi speciali) رفضها مدير الكويستورا (Questore)

# it: Permesso negato o revocato (lavoro, studio, lungo periodo, emersione)
value-decision_kind-permit_refusal = تصريح مرفوض أو مسحوب (عمل، دراسة، إقامة طويلة الأمد، تسوية أوضاع العمل emersione)

# it: Conversione negata
value-decision_kind-conversion_refusal = رفض التحويل

# it: Ricongiungimento o permesso familiare negato
value-decision_kind-family_refusal = رفض لمّ الشمل أو التصريح العائلي

# it: Espulsione del prefetto
value-decision_kind-prefect_expulsion = إبعاد بقرار من المحافظ (prefetto)

# it: Espulsione del ministro
value-decision_kind-minister_expulsion = إبعاد بقرار من الوزير

# it: Revoca dell'accoglienza
value-decision_kind-reception_withdrawal = سحب الاستقبال (accoglienza)

# it: Trasferimento in un altro Stato (Dublino)
value-decision_kind-dublin_transfer = النقل إلى دولة أخرى (دبلن)

# it: Accertamento dell'età
value-decision_kind-age_assessment = تحديد السن

# it: Come è arrivato
list-arrival_way = كيف وصل القرار

# it: Consegnato a mano
value-arrival_way-in_hand = سُلّم باليد

# it: Per posta, ritirato
value-arrival_way-by_post = بالبريد، وتم استلامه

# it: Dal responsabile del centro, che lo ha ricevuto per PEC
value-arrival_way-through_centre = من مسؤول المركز الذي تلقاه بالبريد الإلكتروني المعتمد (PEC)

# it: Per posta, mai ritirato
value-arrival_way-left_unclaimed = بالبريد، ولم يُستلم أبدًا

# it: Persona irreperibile: atto inviato alla questura
value-arrival_way-untraceable = شخص لم يُعثر عليه: أُرسل القرار إلى الكويستورا (Questura)

# it: Procedura seguita
list-procedure_route = الإجراء المتبع

# it: Ordinaria
value-procedure_route-ordinary = الإجراء العادي

# it: Accelerata, comma 1 (domanda reiterata, trattenuti)
value-procedure_route-accelerated_first = الإجراء المعجَّل، comma 1 (طلب مكرَّر، أشخاص محتجزون)

# it: Accelerata, comma 2, lettere a, d, e
value-procedure_route-accelerated_second = الإجراء المعجَّل، comma 2, lettere a, d, e

# it: Comma 2, lettera b: fermato dopo aver eluso la frontiera
value-procedure_route-evading_border = حسب comma 2, lettera b: شخص أُوقف بعد تفادي مراقبة الحدود

# it: Comma 2, lettera b-bis: alla frontiera, da un Paese sicuro
value-procedure_route-border_safe_country = حسب comma 2, lettera b-bis: على الحدود، قادم من بلد آمن

# it: Comma 2, lettera c: da un Paese di origine sicuro
value-procedure_route-safe_country = حسب comma 2, lettera c: قادم من بلد منشأ آمن

# it: Motivo
list-refusal_ground = السبب

# it: Infondata
value-refusal_ground-merits = لا أساس له

# it: Manifestamente infondata
value-refusal_ground-manifestly_unfounded = من الواضح أنه لا أساس له

# it: Inammissibile
value-refusal_ground-inadmissible = غير مقبول شكلًا (inammissibile)

# it: Seconda domanda reiterata, inammissibile
value-refusal_ground-second_repeat = طلب مكرَّر ثانٍ، غير مقبول شكلًا (inammissibile)

# it: Giudice
list-judge_kind = القاضي

# it: Tribunale ordinario
value-judge_kind-tribunal = المحكمة العادية (Tribunale ordinario)

# it: Tribunale, sezione specializzata in materia di immigrazione
value-judge_kind-specialised_tribunal = المحكمة (Tribunale)، القسم المتخصص في الهجرة

# it: TAR
value-judge_kind-administrative_court = المحكمة الإدارية الإقليمية (TAR)

# it: TAR Lazio, sede di Roma
value-judge_kind-administrative_court_of_rome = المحكمة الإدارية لإقليم لاتسيو، مقر روما (TAR Lazio)

# it: Giudice di pace
value-judge_kind-justice_of_the_peace = قاضي الصلح (Giudice di pace)

# it: Tribunale per i minorenni
value-judge_kind-juvenile_court = محكمة القاصرين (Tribunale per i minorenni)

# it: Termine per ricorrere
list-asylum_term = مهلة الطعن

# it: Sessanta giorni
value-asylum_term-sixty_days = 60 يومًا

# it: Trenta giorni
value-asylum_term-thirty_days = 30 يومًا

# it: Quindici giorni
value-asylum_term-fifteen_days = 15 يومًا

# it: Quattordici giorni
value-asylum_term-fourteen_days = 14 يومًا

# it: Sette giorni
value-asylum_term-seven_days = 7 أيام

# it: Dove pende
list-seat = الجهة التي ما زال الملف أمامها

# it: Commissione nazionale
value-seat-national_commission = اللجنة الوطنية (Commissione nazionale)

# it: Commissione territoriale
value-seat-commission_seat = اللجنة الإقليمية (Commissione territoriale)

# it: Questore
value-seat-questore_seat = مدير الكويستورا (Questore)

# it: Sezione specializzata del tribunale
value-seat-specialised_section = القسم المتخصص في المحكمة (Tribunale)

# it: Corte d'appello
value-seat-court_of_appeal = محكمة الاستئناف (Corte d'appello)

# it: Corte di cassazione
value-seat-cassation = محكمة النقض (Corte di cassazione)

# it: Non pende
value-seat-nowhere = ليس قيد النظر أمام أي جهة

# it: Che cosa segue al permesso umanitario
list-humanitarian_sequel = ماذا يأتي بعد التصريح لأسباب إنسانية

# it: Si rinnova
value-humanitarian_sequel-renewal = يُجدَّد

# it: Si converte ora in permesso di lavoro
value-humanitarian_sequel-conversion_now = يُحوَّل الآن إلى تصريح عمل

# it: Alla scadenza, o da quando è scaduto, la Commissione valuta la protezione speciale
value-humanitarian_sequel-commission_test = عند انتهاء صلاحيته، أو منذ انتهائها، تنظر اللجنة (Commissione) في الحماية الخاصة

# it: La legge non ne parla: vanno cercati altri titoli
value-humanitarian_sequel-not_named = القانون لا يتحدث عنه: يجب البحث عن سندات إقامة أخرى

# it: Chi firma
list-signatory = من يوقّع

# it: L'ufficiale d'anagrafe delegato
value-signatory-register_officer = موظف سجل السكان المفوَّض

# it: Il sindaco in persona
value-signatory-mayor = رئيس البلدية شخصيًا

# it: Formato della carta
list-card_format = شكل البطاقة

# it: Cartacea
value-card_format-paper = ورقية

# it: Elettronica
value-card_format-electronic = إلكترونية

# it: Accoglienza
list-reception_kind = الاستقبال (accoglienza)

# it: Nessun posto
value-reception_kind-no_place = لا مكان

# it: Prima accoglienza o CAS
value-reception_kind-first_or_temporary_place = استقبال أولي أو CAS

# it: Rete dei Comuni (SPRAR, SIPROIMI, SAI)
value-reception_kind-network_place = شبكة البلديات (SPRAR, SIPROIMI, SAI)

# it: Regione di ricerca e soccorso
list-rescue_region = منطقة البحث والإنقاذ

# it: Italia (MRCC Roma)
value-rescue_region-italian_region = إيطاليا (MRCC Roma)

# it: Malta (RCC Malta)
value-rescue_region-maltese_region = مالطا (RCC Malta)

# it: Libia (JRCC Tripoli)
value-rescue_region-libyan_region = ليبيا (JRCC Tripoli)

# it: Tunisia
value-rescue_region-tunisian_region = تونس

# it: Un'altra
value-rescue_region-another_region = منطقة أخرى

# it: Chi risponde
list-answering_level = من يجيب

# it: Ministero dell'interno, per il tramite di MRCC Roma
value-answering_level-interior_ministry = وزارة الداخلية، عن طريق MRCC Roma

# it: Centro di soccorso di un altro Stato
value-answering_level-rescue_centre = مركز إنقاذ تابع لدولة أخرى

# it: Regione o Comune
value-answering_level-region_or_mayor = الإقليم أو البلدية

# it: Un altro governo
value-answering_level-another_government = حكومة أخرى

# it: Risposta
list-port_answer = الرد

# it: Porto assegnato
value-port_answer-assigned = تم تعيين ميناء

# it: Porto offerto
value-port_answer-offered = تم عرض ميناء

# it: Rifiuto
value-port_answer-refused = الرفض

# it: Ridosso per maltempo
value-port_answer-shelter = الاحتماء من سوء الطقس

# it: Tipo di sanzione
list-fine_kind = نوع العقوبة

# it: Nessuna
value-fine_kind-no_fine = لا شيء

# it: Amministrativa
value-fine_kind-administrative = إدارية

# it: Penale, con reclusione fino a due anni
value-fine_kind-criminal = جنائية، بالسجن حتى سنتين

# it: Confisca
list-confiscation_rule = المصادرة

# it: No
value-confiscation_rule-no_confiscation = لا

# it: Se la violazione è ripetuta
value-confiscation_rule-if_repeated = إذا تكررت المخالفة

# it: Sempre
value-confiscation_rule-always_confiscated = دائمًا

# it: Titolo di soggiorno
list-stay_title = سند الإقامة (titolo di soggiorno)

# it: Nessun titolo
value-stay_title-none = لا سند إقامة

# it: Richiesta asilo
value-stay_title-asylum_request = طلب اللجوء (richiesta asilo)

# it: Asilo (status di rifugiato)
value-stay_title-refugee = اللجوء (صفة اللاجئ) (asilo)

# it: Protezione sussidiaria
value-stay_title-subsidiary = الحماية الفرعية (protezione sussidiaria)

# it: Motivi umanitari
value-stay_title-humanitarian = أسباب إنسانية (motivi umanitari)

# it: Casi speciali (D.L. 113/2018, art. 1, comma 9)
value-stay_title-casi_speciali_1_9 = حالات خاصة (casi speciali) (D.L. 113/2018, art. 1, comma 9)

# it: Protezione speciale
value-stay_title-special_protection = الحماية الخاصة (protezione speciale)

# it: Cure mediche
value-stay_title-medical_care = علاج طبي (cure mediche)

# it: Calamità
value-stay_title-calamity = كارثة (calamità)

# it: Atti di particolare valore civile
value-stay_title-civil_value = أعمال ذات قيمة مدنية خاصة (atti di particolare valore civile)

# it: Protezione sociale (art. 18)
value-stay_title-social_protection_18 = حماية اجتماعية (protezione sociale) (art. 18)

# it: Violenza domestica (art. 18-bis)
value-stay_title-domestic_violence_18bis = عنف أسري (violenza domestica) (art. 18-bis)

# it: Sfruttamento lavorativo
value-stay_title-labour_exploitation = استغلال في العمل (sfruttamento lavorativo)

# it: Minore età
value-stay_title-minor_age = قاصر (minore età)

# it: Integrazione del minore (prosieguo amministrativo)
value-stay_title-continued_care = اندماج القاصر (integrazione del minore) (استمرار الرعاية prosieguo amministrativo)

# it: Lavoro
value-stay_title-work = عمل (lavoro)

# it: Attesa occupazione
value-stay_title-job_seeking = البحث عن عمل (attesa occupazione)

# it: Studio
value-stay_title-study = دراسة (studio)

# it: Motivi familiari
value-stay_title-family = أسباب عائلية (motivi familiari)

# it: Assistenza minore (art. 31)
value-stay_title-assistance_to_minor = رعاية قاصر (assistenza minore) (art. 31)

# it: Soggiornante di lungo periodo UE
value-stay_title-eu_long_term = مقيم طويل الأمد في الاتحاد الأوروبي (soggiornante di lungo periodo UE)

# it: Emersione 2020, permesso temporaneo (art. 103, comma 2)
value-stay_title-regularisation_103 = تسوية أوضاع العمل (emersione) لسنة 2020، تصريح مؤقت (art. 103, comma 2)

# it: Protezione temporanea
value-stay_title-temporary_protection = الحماية المؤقتة (protezione temporanea)

# it: Residenza elettiva
value-stay_title-elective_residence = السكن الاختياري (residenza elettiva)

# it: Acquisto della cittadinanza o stato di apolide
value-stay_title-citizenship_pending = اكتساب الجنسية أو وضع انعدام الجنسية

# it: Attività sportiva
value-stay_title-sport = نشاط رياضي (attività sportiva)

# it: Lavoro artistico
value-stay_title-artistic_work = عمل فني (lavoro artistico)

# it: Motivi religiosi
value-stay_title-religious = أسباب دينية (motivi religiosi)

# it: Altro titolo
value-stay_title-other = سند إقامة آخر

# it: Chi lo ha riconosciuto
list-recognition_route = من اعترف به

# it: Commissione territoriale
value-recognition_route-commission = اللجنة الإقليمية (Commissione territoriale)

# it: Questura
value-recognition_route-questura = الكويستورا (Questura)

# it: Giudice
value-recognition_route-court = القاضي

# it: Gravità
list-gravity = درجة الخطورة

# it: Non grave
value-gravity-not_serious = غير خطيرة

# it: Grave
value-gravity-serious = خطيرة

# it: Di particolare gravità
value-gravity-particularly_serious = ذات خطورة خاصة

# it: Di eccezionale gravità
value-gravity-exceptionally_serious = ذات خطورة استثنائية

# it: Legame con l'Ucraina
list-ukraine_link = الصلة بأوكرانيا

# it: Cittadinanza ucraina
value-ukraine_link-ukrainian_citizen = الجنسية الأوكرانية

# it: Protezione internazionale o equivalente in Ucraina
value-ukraine_link-protected_in_ukraine = حماية دولية أو ما يعادلها في أوكرانيا

# it: Familiare di queste persone
value-ukraine_link-family_of_those = من أفراد أسرة هؤلاء الأشخاص

# it: Permesso permanente in Ucraina
value-ukraine_link-long_resident = تصريح دائم في أوكرانيا

# it: Nessuno di questi
value-ukraine_link-no_link = لا شيء من هذا

# it: Tipo di lavoro
list-work_contract_kind = نوع العمل

# it: Dipendente, a tempo indeterminato
value-work_contract_kind-open_ended = عمل بأجر، بعقد غير محدد المدة

# it: Dipendente, a termine
value-work_contract_kind-fixed_term = عمل بأجر، بعقد محدد المدة

# it: Stagionale
value-work_contract_kind-seasonal = عمل موسمي

# it: Autonomo
value-work_contract_kind-self_employed = عمل مستقل (للحساب الخاص)

# it: Condanna
list-conviction_kind = حكم بالإدانة

# it: Nessuna
value-conviction_kind-no_conviction = لا شيء

# it: Piccolo spaccio (D.P.R. 309/1990 art. 73(5))
value-conviction_kind-minor_drug_dealing = بيع مخدرات بكميات صغيرة (D.P.R. 309/1990 art. 73(5))

# it: Vendita di merce contraffatta (c.p. 474)
value-conviction_kind-counterfeit_goods = بيع بضاعة مقلَّدة (c.p. 474)

# it: Altro reato dell'elenco
value-conviction_kind-listed_offence = جريمة أخرى من القائمة

# it: Reato fuori dall'elenco
value-conviction_kind-offence_not_listed = جريمة خارج القائمة

# it: Permesso di soggiorno
relation-permit = تصريح الإقامة (permesso di soggiorno)

# it: Domanda
relation-application = الطلب

# it: Dichiarazione di residenza
relation-declaration = إقرار بمحل السكن (dichiarazione di residenza)

# it: Preavviso di rigetto
relation-notice = إشعار مسبق بالرفض (preavviso di rigetto)

# it: Rifiuto dell'iscrizione
relation-refusal = رفض التسجيل

# it: Invito a rinnovare la dichiarazione di dimora
relation-invitation = دعوة إلى تجديد الإقرار بمكان السكن المعتاد

# it: Decisione nel proprio caso
relation-judgment = حكم في القضية الشخصية

# it: Accoglienza in un centro
relation-hosting = الاستقبال في مركز

# it: Atto ricevuto
relation-decision = قرار تم استلامه

# it: Ricorso al giudice
relation-appeal = طعن أمام القاضي (ricorso)

# it: Assenza dall'Italia
relation-absence = الغياب عن إيطاليا

# it: Risposta sul porto
relation-answer = الرد بشأن الميناء

# it: Reclamo depositato il
# ask: In quale giorno è stato depositato il reclamo in corte d'appello?
fact-complained_on = تاريخ إيداع الشكوى (reclamo)
    .ask = في أي يوم أُودعت الشكوى (reclamo) لدى محكمة الاستئناف (Corte d'appello)؟

# it: Minore non accompagnato
# ask: È arrivato o arrivata in Italia da minorenne, senza un genitore o un adulto responsabile per legge?
fact-unaccompanied = قاصر غير مصحوب بذويه
    .ask = هل كان وصولك إلى إيطاليا قبل سن 18، بدون أحد الوالدين أو بالغ مسؤول عنك بحكم القانون؟

# it: Affidato o sotto tutela
# ask: Da minorenne era affidato o affidata a qualcuno, o aveva un tutore?
fact-in_care = تحت الكفالة (affidamento) أو الوصاية (tutela)
    .ask = قبل سن 18، هل كنت تحت كفالة شخص (affidamento)، أو كان لك وصي (tutore)؟

# it: Affidatario o tutore
# ask: Chi si prende cura di Lei?
fact-carer = الكافل (affidatario) أو الوصي (tutore)
    .ask = من يتولى رعايتك؟

# it: Convive con chi ne ha cura
# ask: Vive nella stessa casa della persona che si prende cura di Lei?
fact-lives_with_carer = يسكن مع من يرعاه
    .ask = هل سكنك في البيت نفسه مع الشخص الذي يرعاك؟

# it: Convive con un genitore regolarmente soggiornante
# ask: Da minorenne viveva con un genitore in regola con il soggiorno?
fact-lives_with_lawful_parent = يسكن مع والد أو والدة مقيم/ة بصفة قانونية
    .ask = قبل سن 18، هل كان سكنك مع والد أو والدة إقامته/ا قانونية؟

# it: Parere del Ministero chiesto il
# ask: In quale giorno è stato chiesto il parere al Ministero del lavoro?
fact-opinion_asked_on = تاريخ طلب رأي الوزارة
    .ask = في أي يوم طُلب رأي وزارة العمل (Ministero del lavoro)؟

# it: Parere dato il
# ask: In quale giorno il Ministero ha dato il parere?
fact-opinion_given_on = تاريخ صدور الرأي
    .ask = في أي يوم أعطت الوزارة رأيها؟

# it: Parere favorevole
# ask: Il parere è favorevole?
fact-opinion_favourable = الرأي إيجابي
    .ask = هل الرأي إيجابي؟

# it: Percorso di integrazione riconosciuto dalla Questura
# ask: La Questura, o il giudice, ha riconosciuto il percorso di integrazione?
fact-integration_path_found = مسار اندماج اعترفت به الكويستورا (Questura)
    .ask = هل اعترفت الكويستورا (Questura)، أو القاضي، بمسار الاندماج؟

# it: In Italia dal
# ask: Da quando è in Italia?
fact-in_italy_since = في إيطاليا منذ
    .ask = منذ متى وجودك في إيطاليا؟

# it: In un progetto di integrazione dal
# ask: Da quando segue un progetto di integrazione?
fact-project_since = في مشروع اندماج منذ
    .ask = منذ متى بدأت مشاركتك في مشروع اندماج؟

# it: Progetto di un ente nazionale iscritto nel registro
# ask: Il progetto è di un ente nazionale iscritto nel registro?
fact-project_recognised = مشروع لهيئة وطنية مسجَّلة في السجل
    .ask = هل المشروع تابع لهيئة وطنية مسجَّلة في السجل؟

# it: Alloggio disponibile
# ask: Ha un posto in cui abitare dopo i diciotto anni?
fact-dwelling_available = يتوفر مسكن
    .ask = هل لديك مكان للسكن بعد سن 18؟

# it: Segue un corso di studi
# ask: Va a scuola o segue un corso?
fact-studying = يتابع دراسة
    .ask = هل أنت في مدرسة أو في دورة دراسية؟

# it: Permesso dato ai diciotto anni (art. 32)
# ask: Il Suo permesso è stato dato al compimento dei diciotto anni?
fact-given_at_eighteen = تصريح مُنح عند بلوغ 18 سنة (art. 32)
    .ask = هل مُنح لك تصريحك عند بلوغ 18 سنة؟

# it: Termine per impugnare il diniego scaduto il
# ask: In quale giorno è scaduto il termine per impugnare il diniego della Commissione?
fact-appeal_term_ended_on = تاريخ انتهاء مهلة الطعن في الرفض
    .ask = في أي يوم انتهت مهلة الطعن في رفض اللجنة (Commissione)؟

# it: Sospensiva negata, notificata il
# ask: In quale giorno Le è stato notificato che il giudice nega la sospensione?
fact-suspension_refused_on = رُفض وقف التنفيذ، تاريخ التبليغ الرسمي
    .ask = في أي يوم تم تبليغك رسميًا بأن القاضي رفض وقف التنفيذ (sospensiva)؟

# it: Rigetto del ricorso comunicato il
# ask: In quale giorno è stato comunicato il rigetto del ricorso?
fact-rejection_communicated_on = تاريخ الإخطار برفض الطعن
    .ask = في أي يوم تم الإخطار برفض الطعن؟

# it: Prosieguo amministrativo deciso il
# ask: In quale giorno il tribunale per i minorenni ha deciso il prosieguo amministrativo?
fact-care_ordered_on = تاريخ قرار استمرار الرعاية (prosieguo amministrativo)
    .ask = في أي يوم قررت محكمة القاصرين (Tribunale per i minorenni) استمرار الرعاية (prosieguo amministrativo)؟

# it: Prosieguo amministrativo fino al
# ask: Fino a quale giorno lo ha deciso?
fact-care_until = استمرار الرعاية (prosieguo amministrativo) حتى
    .ask = حتى أي يوم قررت المحكمة ذلك؟

# it: Ha bisogno di sostegno dopo i diciotto anni
# ask: Ha bisogno di essere seguito o seguita ancora, dopo i diciotto anni?
fact-needs_longer_support = يحتاج إلى دعم بعد سن 18
    .ask = هل ما زلت بحاجة إلى المتابعة والرعاية بعد سن 18؟

# it: La Questura dà il permesso per prassi
# ask: La Questura ha accettato di dare un permesso per il prosieguo amministrativo?
fact-permit_by_practice = الكويستورا (Questura) تمنح التصريح بحكم الممارسة
    .ask = هل قبلت الكويستورا (Questura) منح تصريح لاستمرار الرعاية (prosieguo amministrativo)؟

# it: Autorizzato per il bene di un minore il
# ask: In quale giorno il tribunale per i minorenni L'ha autorizzata a restare per un minore?
fact-authorised_for_child_on = تاريخ الإذن من أجل مصلحة قاصر
    .ask = في أي يوم أذنت لك محكمة القاصرين (Tribunale per i minorenni) بالبقاء من أجل قاصر؟

# it: Autorizzazione fino al
# ask: Fino a quale giorno vale l'autorizzazione?
fact-authorised_for_child_until = الإذن حتى
    .ask = حتى أي يوم يسري الإذن؟

# it: Un minore in Italia soffrirebbe della sua assenza
# ask: C'è in Italia un figlio o un nipote minorenne che starebbe molto male senza di Lei?
fact-child_would_suffer = قاصر في إيطاليا سيعاني من غياب الشخص المعني
    .ask = هل لك في إيطاليا ابن أو ابنة، أو حفيد/ة، أو ابن/ابنة أخ أو أخت، دون سن 18، سيعاني كثيرًا بدونك؟

# it: Genitore di un minore italiano che vive in Italia
# ask: È madre o padre di un minore italiano che vive in Italia?
fact-parent_of_italian_minor = والد أو والدة قاصر إيطالي يعيش في إيطاليا
    .ask = هل لك ابن أو ابنة قاصر إيطالي/ة يعيش في إيطاليا؟

# it: Convive con il coniuge o con un parente italiano entro il secondo grado
# ask: Vive con il coniuge italiano, o con un figlio, genitore, nonno, nipote o fratello italiano?
fact-lives_with_italian_family = يسكن مع الزوج/ة أو مع قريب إيطالي حتى الدرجة الثانية
    .ask = هل سكنك مع زوج/ة إيطالي/ة، أو مع ابن/ابنة أو والد/ة أو جد/ة أو حفيد/ة أو أخ/أخت من الإيطاليين؟

# it: Entrato con visto per ricongiungimento o al seguito
# ask: È entrato o entrata con un visto per raggiungere un familiare?
fact-entered_by_reunification = دخل بتأشيرة لمّ الشمل أو بمرافقة قريب
    .ask = هل كان دخولك بتأشيرة للالتحاق بأحد أفراد الأسرة؟

# it: Un familiare in Italia con i requisiti per il ricongiungimento
# ask: Ha in Italia un coniuge, un genitore o un figlio che potrebbe chiedere il ricongiungimento con Lei?
fact-relative_with_the_right = قريب في إيطاليا يستوفي شروط لمّ الشمل
    .ask = هل لك في إيطاليا زوج/ة أو والد/ة أو ابن/ابنة يمكنه طلب لمّ الشمل معك؟

# it: Alloggio idoneo per la famiglia
# ask: L'alloggio è idoneo per tutta la famiglia (certificato del Comune)?
fact-suitable_housing = مسكن مناسب للأسرة
    .ask = هل المسكن مناسب لكل الأسرة (شهادة من البلدية (Comune))؟

# it: Reddito sufficiente per la famiglia
# ask: Il reddito annuo arriva all'assegno sociale più la metà per ogni familiare?
fact-income_for_family = دخل كافٍ للأسرة
    .ask = هل يصل الدخل السنوي إلى مبلغ الإعانة الاجتماعية (assegno sociale) زائد نصفها عن كل فرد من الأسرة؟

# it: Familiare da riunire
# ask: Chi vuole far venire in Italia?
fact-relative_wanted = القريب المطلوب لمّ شمله
    .ask = من الشخص المطلوب إحضاره إلى إيطاليا؟

# it: Nulla osta al ricongiungimento chiesto il
# ask: In quale giorno ha chiesto il nulla osta al ricongiungimento?
fact-reunification_asked_on = تاريخ طلب عدم الممانعة (nulla osta) للمّ الشمل
    .ask = في أي يوم طلبت عدم الممانعة (nulla osta) للمّ الشمل؟

# it: Familiare morto, separazione o divorzio
# ask: Il familiare da cui dipende il permesso è morto, o c'è stata separazione o divorzio?
fact-family_tie_ended = وفاة القريب، أو انفصال، أو طلاق
    .ask = هل توفي القريب الذي يعتمد عليه تصريحك، أو حدث انفصال أو طلاق؟

# it: Familiare di un cittadino italiano
# ask: È coniuge, figlio, genitore o altro stretto familiare di un cittadino italiano?
fact-family_of_italian = قريب لمواطن إيطالي
    .ask = هل أنت زوج/ة أو ابن/ابنة أو والد/ة لمواطن إيطالي، أو من أقاربه المقرّبين الآخرين؟

# it: Legami familiari in Italia
# ask: Ha familiari in Italia?
fact-family_ties_in_italy = روابط عائلية في إيطاليا
    .ask = هل لك أقارب في إيطاليا؟

# it: In regola senza interruzioni dal
# ask: Da quando è in regola con il soggiorno, senza interruzioni?
fact-lawfully_here_since = إقامة قانونية بدون انقطاع منذ
    .ask = منذ متى إقامتك قانونية بدون انقطاع؟

# it: Assenza più lunga, in mesi
# ask: Negli ultimi cinque anni, quanti mesi è durata l'assenza più lunga dall'Italia?
fact-longest_absence_months = أطول غياب، بالأشهر
    .ask = في آخر 5 سنوات، كم شهرًا دام أطول غياب لك عن إيطاليا؟

# it: Assenze in tutto, in mesi
# ask: Negli ultimi cinque anni, quanti mesi in tutto è stato o stata fuori dall'Italia?
fact-total_absence_months = مجموع الغيابات، بالأشهر
    .ask = في آخر 5 سنوات، كم شهرًا في المجموع كنت خارج إيطاليا؟

# it: Assenza per gravi motivi provati
# ask: È stato o stata via per il servizio militare, per salute o per altri gravi motivi che può provare?
fact-serious_absence_reasons = غياب لأسباب جدية مثبتة
    .ask = هل كان غيابك بسبب الخدمة العسكرية، أو الصحة، أو أسباب جدية أخرى لديك ما يثبتها؟

# it: Reddito almeno pari all'assegno sociale
# ask: Il Suo reddito annuo arriva almeno all'assegno sociale?
fact-income_reaches_allowance = دخل لا يقل عن الإعانة الاجتماعية (assegno sociale)
    .ask = هل يصل دخلك السنوي على الأقل إلى مبلغ الإعانة الاجتماعية (assegno sociale)؟

# it: Italiano di livello A2
# ask: Ha superato il test di italiano A2 o ha un titolo equivalente?
fact-italian_a2 = اللغة الإيطالية بمستوى A2
    .ask = هل نجحت في اختبار الإيطالية A2 أو لديك شهادة معادلة؟

# it: Gravi difficoltà di apprendimento certificate
# ask: Ha gravi difficoltà di apprendimento certificate da una struttura pubblica?
fact-learning_limits = صعوبات تعلّم شديدة مثبتة بشهادة
    .ask = هل لديك صعوبات تعلّم شديدة مثبتة بشهادة من مؤسسة عمومية؟

# it: Mesi di fila fuori dall'Unione
# ask: Quanti mesi di fila è stato o stata fuori dall'Unione europea, senza mai rientrarvi?
fact-months_outside_union = أشهر متتالية خارج الاتحاد الأوروبي
    .ask = كم شهرًا متتاليًا كنت خارج الاتحاد الأوروبي، بدون أي عودة إليه؟

# it: Anni di assenza dall'Italia
# ask: Da quanti anni manca dall'Italia?
fact-years_away_from_italy = سنوات الغياب عن إيطاليا
    .ask = منذ كم سنة غيابك عن إيطاليا؟

# it: Lungo periodo in un altro Stato dell'Unione
# ask: Ha avuto lo stesso permesso in un altro Stato dell'Unione?
fact-long_term_elsewhere = إقامة طويلة الأمد في دولة أخرى من الاتحاد الأوروبي
    .ask = هل حصلت على التصريح نفسه في دولة أخرى من الاتحاد الأوروبي؟

# it: Permesso di lungo periodo revocato per assenza
# ask: Le è stato revocato il permesso di lungo periodo perché era via?
fact-long_term_lost_by_absence = سُحب تصريح الإقامة الطويلة الأمد بسبب الغياب
    .ask = هل سُحب منك تصريح الإقامة الطويلة الأمد بسبب غيابك؟

# it: Nessuno Stato lo riconosce come cittadino
# ask: È vero che nessuno Stato La riconosce come suo cittadino o sua cittadina?
fact-no_state_recognises = لا دولة تعترف به كمواطن
    .ask = هل صحيح أنه لا دولة تعترف بك كمواطن/ة لها؟

# it: Ha l'atto di nascita
# ask: Ha il Suo atto di nascita?
fact-birth_act_in_hand = لديه عقد الميلاد (atto di nascita)
    .ask = هل لديك عقد ميلادك (atto di nascita)؟

# it: Può documentare la residenza in Italia
# ask: Può documentare la residenza in Italia?
fact-residence_in_italy_shown = يمكنه إثبات محل السكن المسجَّل (residenza) في إيطاليا بوثائق
    .ask = هل يمكنك إثبات محل سكنك المسجَّل (residenza) في إيطاليا بوثائق؟

# it: Titolo
field-permit-kind = سند الإقامة (titolo)

# it: Riconosciuto da
field-permit-route = معترَف به من

# it: Valido dal
field-permit-valid_from = صالح من

# it: Valido fino al
field-permit-valid_until = صالح حتى

# it: Chiesto il
field-permit-requested = تاريخ الطلب

# it: Tipo
field-application-kind = النوع

# it: Titolo chiesto o da rinnovare
field-application-title = سند الإقامة المطلوب أو المراد تجديده

# it: Presentata il
field-application-filed = تاريخ التقديم

# it: Ricevuta rilasciata
field-application-receipt = سُلّم الإيصال

# it: Decisa il
field-application-decided = تاريخ البت

# it: Accolta
field-application-granted = مقبول

# it: Presentata il
field-declaration-filed = تاريخ التقديم

# it: Completa delle parti obbligatorie
field-declaration-receivable = كامل من حيث البيانات الإلزامية

# it: Ricevuto il
field-notice-received = تاريخ الاستلام

# it: Osservazioni presentate il
field-notice-observations = تاريخ تقديم الملاحظات

# it: Dichiarazione del
field-refusal-declared = تاريخ الإقرار

# it: Notificato il
field-refusal-notified = تاريخ التبليغ الرسمي

# it: Impugnato
field-refusal-challenged = طُعن فيه

# it: Notificato il
field-invitation-notified = تاريخ التبليغ الرسمي

# it: Adempiuto
field-invitation-complied = تم الامتثال لها

# it: Dispositivo
field-judgment-kind = منطوق الحكم

# it: Del
field-judgment-decided = تاريخ الحكم

# it: Definitiva
field-judgment-final = نهائي

# it: Centro
field-hosting-centre = المركز

# it: Dal
field-hosting-since = منذ

# it: Uscito il
field-hosting-left = تاريخ الخروج

# it: Documentata
field-hosting-documented = مثبت بوثائق

# it: Revoca o allontanamento comunicato il
field-hosting-reported = تاريخ الإخطار بسحب الاستقبال أو بالمغادرة

# it: Cittadinanza
# ask: Di quale Stato è cittadino o cittadina?
fact-citizenship = الجنسية
    .ask = ما هي الدولة التي لك جنسيتها؟

# it: Data di nascita
# ask: Quando è nato o nata?
fact-birth = تاريخ الميلاد
    .ask = ما هو تاريخ ميلادك؟

# it: Comune
# ask: In quale Comune vive?
fact-municipality = البلدية (Comune)
    .ask = في أي بلدية (Comune) سكنك؟

# it: Nel Comune dal
# ask: Da quando vive in questo Comune?
fact-in_municipality_since = في البلدية منذ
    .ask = منذ متى سكنك في هذه البلدية؟

# it: Nuovo indirizzo dal
# ask: In quale giorno ha cambiato indirizzo, l'ultima volta?
fact-moved_home_on = العنوان الجديد منذ
    .ask = في أي يوم غيّرت عنوانك آخر مرة؟

# it: Dimora abituale nel Comune
# ask: Vive di solito all'indirizzo che dichiara?
fact-habitual_abode = مكان السكن المعتاد في البلدية
    .ask = هل سكنك المعتاد في العنوان المذكور في الإقرار؟

# it: Senza fissa dimora
# ask: È senza una casa fissa?
fact-no_fixed_abode = بلا مسكن ثابت
    .ask = هل أنت بدون بيت ثابت؟

# it: Domicilio nel Comune
# ask: Il centro della Sua vita è in questo Comune (un servizio, un'associazione, un recapito)?
fact-domicile_in_municipality = مركز الحياة (domicilio) في البلدية
    .ask = هل مركز حياتك في هذه البلدية (خدمة، جمعية، عنوان لاستلام البريد)؟

# it: Occupa l'immobile senza titolo
# ask: Occupa la casa senza contratto e senza il consenso di chi ne è proprietario?
fact-occupies_without_title = يشغل العقار بدون سند قانوني
    .ask = هل تشغل البيت بدون عقد وبدون موافقة مالكه؟

# it: Minori o persone meritevoli di tutela nell'immobile
# ask: Vi abitano minori o persone malate o fragili?
fact-protected_occupants = قاصرون أو أشخاص يستحقون الحماية في العقار
    .ask = هل يسكن هناك قاصرون أو أشخاص مرضى أو ضعفاء؟

# it: Deroga del sindaco
# ask: Il sindaco ha concesso la deroga per quell'indirizzo?
fact-mayor_derogates = استثناء من رئيس البلدية
    .ask = هل منح رئيس البلدية استثناءً لذلك العنوان؟

# it: Già iscritto in anagrafe
# ask: È iscritto o iscritta all'anagrafe?
fact-registered = مسجَّل من قبل في سجل السكان
    .ask = هل أنت ضمن المسجَّلين في سجل السكان (anagrafe)؟

# it: Irreperibile dopo verifiche ripetute
# ask: Il Comune ha cercato la persona più volte, a distanza di tempo, senza trovarla?
fact-untraceable = لم يُعثر عليه بعد تحقيقات متكررة
    .ask = هل بحثت البلدية عن الشخص عدة مرات، على فترات متباعدة، بدون أن تجده؟

# it: Identità provata con un documento
# ask: Ha un documento con fotografia?
fact-identity_proved = الهوية مثبتة بوثيقة
    .ask = هل لديك وثيقة بها صورة؟

# it: Ricevuto, depositato o inviato il
field-decision-day = تاريخ الاستلام أو الإيداع أو الإرسال

# it: Tipo
field-decision-kind = النوع

# it: Come è arrivato
field-decision-arrived = كيف وصل القرار

# it: La persona risiede all'estero
field-decision-abroad = محل سكن الشخص في الخارج

# it: La persona è trattenuta
field-decision-detained = الشخص محتجز

# it: Procedura seguita
field-decision-route = الإجراء المتبع

# it: Termini della procedura accelerata rispettati
field-decision-terms_kept = تم احترام مهل الإجراء المعجَّل

# it: Motivo
field-decision-ground = السبب

# it: Termine per la partenza volontaria
field-decision-leave_by = آخر يوم للمغادرة الطوعية

# it: Esaminati gli altri titoli possibili
field-decision-other_titles = تم النظر في سندات الإقامة الأخرى الممكنة

# it: Valutati gli elementi nuovi
field-decision-elements_weighed = تم تقييم العناصر الجديدة

# it: Depositato il
field-appeal-filed = تاريخ الإيداع

# it: Contro
field-appeal-against = ضد

# it: Ultima notifica alle altre parti il
field-appeal-served = تاريخ آخر تبليغ رسمي للأطراف الأخرى

# it: Risposta sulla sospensiva comunicata il
field-appeal-answered = تاريخ الإخطار بالرد على طلب وقف التنفيذ

# it: Sospensione concessa
field-appeal-suspended = مُنح وقف التنفيذ

# it: Decisione comunicata il
field-appeal-decided = تاريخ الإخطار بالقرار

# it: Sentenza notificata il
field-appeal-judgment_served = تاريخ التبليغ الرسمي للحكم

# it: Entrato in Italia il
# ask: In quale giorno è entrato o entrata in Italia?
fact-entered_on = تاريخ دخول إيطاليا
    .ask = في أي يوم دخلت إيطاليا؟

# it: Volontà espressa alla polizia di frontiera
# ask: Lo ha detto alla polizia di frontiera?
fact-asylum_will_at_border = الرغبة عُبّر عنها لشرطة الحدود
    .ask = هل قلت ذلك لشرطة الحدود؟

# it: Molte domande ravvicinate
# ask: La questura ha detto che le domande sono troppe in questo periodo?
fact-many_claims = طلبات كثيرة متقاربة
    .ask = هل قالت الكويستورا (Questura) إن الطلبات كثيرة جدًا في هذه الفترة؟

# it: Atti alla Commissione dal
# ask: In quale giorno la questura ha mandato gli atti alla Commissione?
fact-file_at_commission_on = الملف لدى اللجنة (Commissione) منذ
    .ask = في أي يوم أرسلت الكويستورا (Questura) الملف إلى اللجنة (Commissione)؟

# it: Audizione il
# ask: In quale giorno ha avuto il colloquio con la Commissione?
fact-interviewed_on = تاريخ جلسة الاستماع
    .ask = في أي يوم كانت مقابلتك مع اللجنة (Commissione)؟

# it: Procedura della domanda in corso
# ask: Con quale procedura è esaminata la domanda?
fact-claim_route = إجراء الطلب الجاري
    .ask = بأي إجراء تتم دراسة الطلب؟

# it: Allontanamento in corso di esecuzione
# ask: Quando ha chiesto protezione era già in corso il Suo allontanamento?
fact-removal_under_way = الترحيل قيد التنفيذ
    .ask = عندما طلبت الحماية، هل كان ترحيلك قيد التنفيذ؟

# it: Elementi nuovi nella domanda reiterata
# ask: La Commissione ha riconosciuto elementi nuovi rispetto alla prima domanda?
fact-new_elements = عناصر جديدة في الطلب المكرَّر
    .ask = هل اعترفت اللجنة (Commissione) بعناصر جديدة مقارنة بالطلب الأول؟

# it: Paese di origine (due lettere)
# ask: Da quale Paese viene?
fact-country_of_origin = بلد المنشأ (حرفان)
    .ask = ما هو بلدك الأصلي؟

# it: Soggiorno fino a tre mesi
# ask: È venuto o venuta per un soggiorno fino a tre mesi (visita, affari, turismo)?
fact-short_stay = إقامة لا تتجاوز 3 أشهر
    .ask = هل جئت لإقامة لا تتجاوز 3 أشهر (زيارة، أعمال، سياحة)؟

# it: Timbro d'ingresso alla frontiera esterna
# ask: Il passaporto è stato timbrato entrando in Italia da fuori Schengen?
fact-stamped_at_border = ختم الدخول على الحدود الخارجية
    .ask = هل خُتم جواز سفرك عند دخول إيطاليا من خارج شنغن؟

# it: La questura ha comunicato un ostacolo al lavoro
# ask: La questura ha scritto a Lei e al datore di lavoro che non può lavorare?
fact-work_obstacle_notified = أخطرت الكويستورا (Questura) بمانع من العمل
    .ask = هل كتبت الكويستورا (Questura) إليك وإلى صاحب العمل أن العمل غير مسموح لك؟

# it: Accompagnamento coattivo disposto il
# ask: In quale giorno è stato disposto l'accompagnamento alla frontiera?
fact-escort_ordered_on = تاريخ الأمر بالمرافقة القسرية إلى الحدود
    .ask = في أي يوم صدر الأمر بالمرافقة إلى الحدود؟

# it: Trattenuto dal
# ask: Da quale giorno è in un centro per i rimpatri?
fact-detained_since = محتجز منذ
    .ask = منذ أي يوم أنت في مركز ترحيل (centro per i rimpatri)؟

# it: Allontanato dall'Italia il
# ask: In quale giorno è stato o stata allontanata dall'Italia?
fact-removed_on = تاريخ الترحيل من إيطاليا
    .ask = في أي يوم تم ترحيلك من إيطاليا؟

# it: Divieto di rientro fino al
# ask: Fino a quando il decreto vieta di rientrare in Italia?
fact-ban_until = منع العودة حتى
    .ask = حتى متى يمنعك القرار من العودة إلى إيطاليا؟

# it: Note del Ministero sulla sospensiva ricevute il
# ask: In quale giorno il Ministero ha depositato le sue note sulla sospensiva?
fact-ministry_noted_on = تاريخ استلام مذكرات الوزارة بشأن وقف التنفيذ
    .ask = في أي يوم أودعت الوزارة مذكراتها بشأن وقف التنفيذ (sospensiva)؟

# it: Partito il
field-absence-left = تاريخ السفر

# it: Tornato il
field-absence-returned = تاريخ العودة

# it: Servizio militare o altri gravi motivi provati
field-absence-serious = خدمة عسكرية أو أسباب جدية أخرى مثبتة

# it: Gravi motivi umanitari riconosciuti
# ask: La Commissione o il giudice ha riconosciuto gravi motivi umanitari?
fact-serious_humanitarian_reasons = أسباب إنسانية جدية معترَف بها
    .ask = هل اعترفت اللجنة (Commissione) أو القاضي بوجود أسباب إنسانية جدية؟

# it: Obblighi costituzionali o internazionali riconosciuti
# ask: È stato riconosciuto che obblighi costituzionali o internazionali impediscono il rifiuto?
fact-constitutional_duties = التزامات دستورية أو دولية معترَف بها
    .ask = هل تم الاعتراف بأن التزامات دستورية أو دولية تمنع الرفض؟

# it: Rischio di persecuzione riconosciuto
# ask: È stato riconosciuto un rischio di persecuzione al ritorno?
fact-risk_of_persecution = خطر الاضطهاد معترَف به
    .ask = هل تم الاعتراف بوجود خطر اضطهاد عند العودة؟

# it: Rischio di tortura riconosciuto
# ask: È stato riconosciuto un rischio di tortura al ritorno?
fact-risk_of_torture = خطر التعذيب معترَف به
    .ask = هل تم الاعتراف بوجود خطر تعذيب عند العودة؟

# it: Rischio di trattamenti inumani o degradanti riconosciuto
# ask: È stato riconosciuto un rischio di trattamenti inumani o degradanti?
fact-risk_of_inhuman_treatment = خطر المعاملة اللاإنسانية أو المهينة معترَف به
    .ask = هل تم الاعتراف بوجود خطر معاملة لاإنسانية أو مهينة؟

# it: Violazione della vita privata e familiare riconosciuta
# ask: È stato riconosciuto che l'allontanamento violerebbe la vita privata o familiare?
fact-breach_of_private_life = انتهاك الحياة الخاصة والعائلية معترَف به
    .ask = هل تم الاعتراف بأن الترحيل ينتهك الحياة الخاصة أو العائلية؟

# it: Rischio di danno grave riconosciuto
# ask: È stato riconosciuto che al ritorno rischierebbe la morte, la tortura o la violenza di una guerra?
fact-risk_of_serious_harm = خطر الضرر الجسيم معترَف به
    .ask = هل تم الاعتراف بأن العودة تعرّضك لخطر الموت أو التعذيب أو عنف حرب؟

# it: Protezione negata per reati gravi o pericolosità
# ask: La decisione Le ha negato l'asilo a causa di un reato grave o perché La ritiene pericoloso o pericolosa?
fact-denied_for_exclusion = رُفضت الحماية بسبب جرائم خطيرة أو لخطورة الشخص
    .ask = هل رفض القرار منحك اللجوء بسبب جريمة خطيرة، أو لأنه يعتبر أنك تشكل خطرًا؟

# it: Protezione revocata o cessata
# ask: Ha ricevuto una decisione che revoca la Sua protezione o la dichiara cessata?
fact-status_withdrawn = سُحبت الحماية أو انتهت
    .ask = هل وصلك قرار يسحب حمايتك أو يعلن انتهاءها؟

# it: Procedimento di revoca o cessazione aperto il
# ask: In quale giorno la Commissione nazionale ha aperto il procedimento sulla Sua protezione?
fact-review_opened_on = تاريخ فتح إجراء سحب الحماية أو انتهائها
    .ask = في أي يوم فتحت اللجنة الوطنية (Commissione nazionale) الإجراء المتعلق بحمايتك؟

# it: Tornato nel Paese di origine
# ask: È tornato o tornata, anche per poco, nel Paese da cui è fuggito o fuggita?
fact-went_back_home = عاد إلى بلد المنشأ
    .ask = هل عدت، ولو لمدة قصيرة، إلى البلد الذي هربت منه؟

# it: Gravi e comprovati motivi del rientro
# ask: È stato riconosciuto che il rientro aveva gravi motivi?
fact-serious_reasons_for_return = أسباب جدية ومثبتة للعودة إلى البلد
    .ask = هل تم الاعتراف بأن عودتك إلى البلد كانت لأسباب جدية؟

# it: Protezione speciale data per la vita privata e familiare
# ask: La Sua protezione speciale è stata data per la vita che ha costruito in Italia (lavoro, casa, famiglia)?
fact-recognised_for_private_life = حماية خاصة مُنحت من أجل الحياة الخاصة والعائلية
    .ask = هل مُنحت لك الحماية الخاصة بسبب الحياة التي بنيتها في إيطاليا (عمل، بيت، أسرة)؟

# it: Effettiva integrazione in Italia riconosciuta
# ask: Il giudice ha riconosciuto che Lei è davvero integrato o integrata in Italia?
fact-integration_in_italy = اندماج فعلي في إيطاليا معترَف به
    .ask = هل اعترف القاضي بأن اندماجك في إيطاليا حقيقي؟

# it: Perdita dei diritti essenziali al ritorno riconosciuta
# ask: Il giudice ha riconosciuto che al ritorno perderebbe il minimo di una vita dignitosa?
fact-core_rights_lost_on_return = فقدان الحقوق الأساسية عند العودة معترَف به
    .ask = هل اعترف القاضي بأنك عند العودة ستفقد الحد الأدنى من الحياة الكريمة؟

# it: Motivi umanitari riconosciuti dalla Commissione il
# ask: In quale giorno la Commissione ha riconosciuto i motivi umanitari?
fact-reasons_found_on = تاريخ اعتراف اللجنة (Commissione) بالأسباب الإنسانية
    .ask = في أي يوم اعترفت اللجنة (Commissione) بالأسباب الإنسانية؟

# it: Il procedimento pende davanti a
# ask: Chi deve ancora decidere?
fact-pending_before = الملف قيد النظر أمام
    .ask = من الذي لم يصدر قراره بعد؟

# it: Dove pendeva il 22 ottobre 2020
# ask: Il 22 ottobre 2020 chi doveva ancora decidere sulla Sua domanda?
fact-seat_in_october_2020 = الجهة التي كان الملف أمامها في 22 أكتوبر 2020
    .ask = في 22 أكتوبر 2020، من الذي كان عليه بعدُ أن يقرر في طلبك؟

# it: Invito o appuntamento della Questura ricevuto il
# ask: In quale giorno ha ricevuto dalla Questura l'invito o l'appuntamento per chiedere la protezione speciale?
fact-questura_invitation = تاريخ استلام الدعوة أو الموعد من الكويستورا (Questura)
    .ask = في أي يوم وصلتك من الكويستورا (Questura) الدعوة أو الموعد لطلب الحماية الخاصة؟

# it: Ricorso contro la Commissione presentato il
# ask: In quale giorno il Suo avvocato ha presentato il ricorso contro la decisione della Commissione?
fact-protection_appeal_filed = تاريخ تقديم الطعن ضد اللجنة (Commissione)
    .ask = في أي يوم قدّم محاميك الطعن في قرار اللجنة (Commissione)؟

# it: Richiedente trattenuto
# ask: È trattenuto o trattenuta in un centro chiuso?
fact-held_in_detention = طالب لجوء محتجز
    .ask = هل أنت قيد الاحتجاز في مركز مغلق؟

# it: Lavoro in corso o promesso con contratto
# ask: Ha un lavoro o un contratto?
fact-has_job = عمل جارٍ، أو موعود به بعقد
    .ask = هل لديك عمل أو عقد؟

# it: Passaporto valido o documento equivalente
# ask: Ha un passaporto valido?
fact-has_passport = جواز سفر صالح أو وثيقة معادلة
    .ask = هل لديك جواز سفر صالح؟

# it: Ritardo attribuito al richiedente
# ask: L'ufficio Le ha scritto che il ritardo della Sua domanda di asilo è colpa Sua?
fact-delay_blamed = تأخير منسوب إلى مقدّم الطلب
    .ask = هل كتب إليك المكتب أن تأخر طلب لجوئك هو بسببك؟

# it: Senza mezzi sufficienti
# ask: Le mancano i mezzi per vivere?
fact-lacks_means = بدون موارد كافية
    .ask = هل تنقصك الموارد اللازمة للعيش؟

# it: Esigenze particolari di accoglienza
# ask: È minore, in gravidanza, persona anziana o malata, genitore solo, vittima di tratta o di violenza?
fact-special_reception_needs = احتياجات استقبال خاصة
    .ask = هل تنطبق عليك إحدى هذه الحالات: قاصر، حمل، كبر السن أو مرض، والد/ة وحيد/ة مع الأطفال، ضحية اتجار بالبشر أو عنف؟

# it: Arrivo con corridoio umanitario, evacuazione o reinsediamento
# ask: È arrivato o arrivata con un corridoio umanitario, un'evacuazione o un reinsediamento?
fact-arrived_by_corridor = وصول عبر ممر إنساني أو إجلاء أو إعادة توطين
    .ask = هل كان وصولك عبر ممر إنساني أو إجلاء أو إعادة توطين؟

# it: Referto obbligatorio anche per chi è italiano
# ask: È un caso in cui il medico deve fare referto per chiunque, per esempio una ferita d'arma?
fact-report_compulsory_for_all = تقرير طبي للسلطات (referto) إلزامي حتى لو كان المريض إيطاليًا
    .ask = هل هي حالة يجب على الطبيب أن يبلّغ عنها بتقرير (referto) أيًّا كان المريض، مثل جرح بسلاح؟

# it: Tessera STP rilasciata il
# ask: Quando ha ricevuto la tessera STP?
fact-stp_card_since = تاريخ إصدار بطاقة STP
    .ask = متى استلمت بطاقة STP؟

# it: Iscritto al Servizio sanitario dal
# ask: Ha la tessera sanitaria? Da quando?
fact-health_enrolled_since = مسجَّل في الخدمة الصحية (Servizio sanitario) منذ
    .ask = هل لديك البطاقة الصحية (tessera sanitaria)؟ منذ متى؟

# it: Reddito entro il limite del patrocinio
# ask: Il reddito della Sua famiglia è sotto il limite per l'avvocato a spese dello Stato?
fact-income_within_limit = الدخل ضمن الحد المسموح به لمحامٍ على نفقة الدولة
    .ask = هل دخل أسرتك أقل من الحد المطلوب للحصول على محامٍ على نفقة الدولة؟

# it: Impugna un'espulsione
# ask: Ha ricevuto un'espulsione e vuole fare ricorso?
fact-challenges_expulsion = يطعن في قرار إبعاد
    .ask = هل استلمت قرار إبعاد ولديك رغبة في الطعن فيه؟

# it: Iscrizione eseguita il
# ask: In quale giorno l'ufficio ha fatto l'iscrizione?
fact-entry_made_on = تاريخ إتمام التسجيل
    .ask = في أي يوم أتمّ المكتب التسجيل؟

# it: Iscritto in anagrafe senza interruzioni dal
# ask: Da quando è iscritto o iscritta all'anagrafe senza interruzioni?
fact-registered_since = مسجَّل في سجل السكان بدون انقطاع منذ
    .ask = منذ متى أنت ضمن المسجَّلين في سجل السكان (anagrafe) بدون انقطاع؟

# it: Domanda di cittadinanza presentata il
# ask: Quando ha presentato la domanda di cittadinanza?
fact-citizenship_filed = تاريخ تقديم طلب الجنسية
    .ask = متى قدّمت طلب الجنسية؟

# it: Nato o nata in Italia
# ask: È nato o nata in Italia?
fact-born_in_italy = مولود/ة في إيطاليا
    .ask = هل وُلدت في إيطاليا؟

# it: Residente in Italia dalla nascita senza interruzioni
# ask: Ha sempre avuto la residenza in Italia, dalla nascita?
fact-resident_since_birth = محل سكن مسجَّل في إيطاليا منذ الولادة بدون انقطاع
    .ask = هل كان لك دائمًا محل سكن مسجَّل (residenza) في إيطاليا، منذ الولادة؟

# it: Interruzioni dovute ai genitori o agli uffici
# ask: I vuoti nella residenza dipendono dai genitori o dagli uffici, e Lei ha sempre vissuto in Italia?
fact-gaps_of_others = الانقطاعات بسبب الوالدين أو المكاتب
    .ask = هل فترات الانقطاع في تسجيل سكنك بسبب الوالدين أو المكاتب، وعشت دائمًا في إيطاليا؟

# it: Accordo di integrazione firmato
# ask: Ha firmato l'accordo di integrazione?
fact-integration_agreement = تم توقيع اتفاق الاندماج
    .ask = هل وقّعت اتفاق الاندماج (accordo di integrazione)؟

# it: Dimora abituale dichiarata di nuovo il
# ask: Quando ha rinnovato in Comune la dichiarazione di dimora abituale?
fact-abode_redeclared_on = تاريخ تجديد الإقرار بمكان السكن المعتاد
    .ask = متى جدّدت في البلدية الإقرار بمكان السكن المعتاد؟

# it: Controllo già iniziato e conosciuto
# ask: Prima di dichiarare aveva già ricevuto notizia di un controllo?
fact-check_begun = تحقّق بدأ من قبل ومعلوم
    .ask = قبل تقديم الإقرار، هل وصلك علم بوجود تحقّق؟

# it: Trasferimento dall'estero o all'estero
# ask: Il trasferimento era dall'estero o verso l'estero?
fact-came_from_abroad = انتقال من الخارج أو إلى الخارج
    .ask = هل كان الانتقال من الخارج أو إلى الخارج؟

# it: Dichiarazione accertata come falsa
# ask: Il controllo ha accertato che la dichiarazione era falsa?
fact-declaration_found_false = ثبت أن الإقرار كاذب
    .ask = هل أثبت التحقّق أن الإقرار كان كاذبًا؟

# it: Iscrizione d'ufficio del
# ask: In quale giorno il Comune ha provveduto d'ufficio?
fact-ex_officio_on = تاريخ التسجيل بمبادرة من المكتب
    .ask = في أي يوم تصرفت البلدية بمبادرة منها؟

# it: Cancellato dall'anagrafe il
# ask: In quale giorno è avvenuta la cancellazione dall'anagrafe?
fact-deleted_on = تاريخ الشطب من سجل السكان
    .ask = في أي يوم تم الشطب من سجل السكان (anagrafe)؟

# it: Ricorso al prefetto presentato il
# ask: Quando ha presentato il ricorso al prefetto?
fact-prefect_appeal_filed = تاريخ تقديم الطعن إلى المحافظ (prefetto)
    .ask = متى قدّمت الطعن إلى المحافظ (prefetto)؟

# it: Atto favorevole adottato il
# ask: In quale giorno è stato adottato l'atto che l'ufficio vuole annullare?
fact-act_adopted_on = تاريخ اتخاذ القرار الإيجابي
    .ask = في أي يوم اتُّخذ القرار الذي يريد المكتب إلغاءه؟

# it: Richiesta scritta presentata il
# ask: Quando ha chiesto per iscritto all'ufficio di provvedere?
fact-written_request_on = تاريخ تقديم الطلب الخطي
    .ask = متى طلبت خطيًا من المكتب أن يتصرف؟

# it: L'ufficio ha provveduto o spiegato il ritardo
# ask: L'ufficio ha provveduto, o ha spiegato il ritardo?
fact-request_answered = تصرّف المكتب أو شرح سبب التأخير
    .ask = هل تصرّف المكتب، أو شرح سبب التأخير؟

# it: Certificato rilasciato il
# ask: Quando è stato rilasciato il certificato?
fact-certificate_issued_on = تاريخ إصدار الشهادة
    .ask = متى صدرت الشهادة؟

# it: Uso esente da bollo
# ask: Il certificato serve per un uso esente dal bollo (processo, adozione, tutela, pensione estera)?
fact-stamp_exempt = استعمال معفى من الطابع المالي (bollo)
    .ask = هل الشهادة لاستعمال معفى من الطابع المالي (bollo) (محاكمة، تبنٍّ، وصاية، معاش من الخارج)؟

# it: Fatto che un ufficio italiano può certificare
# ask: È un fatto che un ufficio pubblico italiano può certificare?
fact-certifiable_in_italy = أمر يمكن لمكتب إيطالي أن يثبته بشهادة
    .ask = هل هو أمر يمكن لمكتب عمومي إيطالي أن يثبته بشهادة؟

# it: Il sindaco non provvede
# ask: Il sindaco ha omesso di provvedere a un compito dello Stato?
fact-mayor_inert = رئيس البلدية لا يتصرف
    .ask = هل امتنع رئيس البلدية عن القيام بمهمة من مهام الدولة؟

# it: Condotte illecite o anomale accertate
# ask: Il prefetto ha accertato situazioni anomale o condotte illecite gravi?
fact-anomalous_conduct_found = سلوك غير قانوني أو غير عادي ثبت رسميًا
    .ask = هل أثبت المحافظ (prefetto) أوضاعًا غير عادية أو سلوكًا غير قانوني خطيرًا؟

# it: Voluto un vantaggio ingiusto o un danno ingiusto
# ask: Un giudice ha accertato che si voleva un vantaggio patrimoniale ingiusto o un danno ingiusto?
fact-undue_gain_or_harm_intended = قصد تحقيق منفعة غير مشروعة أو ضرر غير مشروع
    .ask = هل أثبت قاضٍ أن القصد كان تحقيق منفعة مالية غير مشروعة أو ضرر غير مشروع؟

# it: Violata una norma di legge o di regolamento
# ask: È stata violata una norma di legge o di regolamento?
fact-rule_broken = خُولفت قاعدة في قانون أو لائحة
    .ask = هل خُولفت قاعدة في قانون أو لائحة؟

# it: Violata una regola di legge che non lascia discrezionalità
# ask: È stata violata una regola precisa di legge, che non lascia scelta?
fact-statute_rule_without_discretion_broken = خُولفت قاعدة قانونية لا تترك سلطة تقدير
    .ask = هل خُولفت قاعدة قانونية محددة لا تترك أي خيار؟

# it: Persone soccorse a bordo
# ask: A bordo ci sono persone soccorse in mare?
fact-rescued_aboard = أشخاص تم إنقاذهم على متن السفينة
    .ask = هل على متن السفينة أشخاص تم إنقاذهم في البحر؟

# it: Regione del soccorso
# ask: In quale regione di ricerca e soccorso è avvenuto il soccorso?
fact-region_of_rescue = منطقة الإنقاذ
    .ask = في أي منطقة بحث وإنقاذ تم الإنقاذ؟

# it: Nave militare o in servizio governativo non commerciale
# ask: È una nave militare o di Stato?
fact-state_ship = سفينة حربية أو في خدمة حكومية غير تجارية
    .ask = هل هي سفينة حربية أو تابعة لدولة؟

# it: Da
field-answer-level = من

# it: Risposta
field-answer-kind = الرد

# it: Data il
field-answer-given = تاريخ الرد

# it: Luogo sicuro
field-answer-place_of_safety = مكان آمن

# it: Sbarcati tutti il
# ask: Quando sono sbarcate tutte le persone?
fact-landed_all_on = تاريخ إنزال الجميع
    .ask = متى نزل جميع الأشخاص من السفينة؟

# it: Divieto firmato il
# ask: In quale giorno è stato firmato il divieto di ingresso, transito o sosta?
fact-ban_signed_on = تاريخ توقيع المنع
    .ask = في أي يوم وُقّع منع الدخول أو العبور أو التوقف؟

# it: Divieto sospeso dal giudice il
# ask: Un giudice ha sospeso il divieto? Quando?
fact-ban_suspended_on = تاريخ وقف القاضي للمنع
    .ask = هل أوقف قاضٍ المنع؟ متى؟

# it: Entrata nelle acque territoriali il
# ask: Quando è entrata nelle acque territoriali?
fact-ship_entered_on = تاريخ الدخول إلى المياه الإقليمية
    .ask = متى دخلت السفينة المياه الإقليمية؟

# it: Violazione ripetuta con la stessa nave
# ask: La stessa nave ha già violato un divieto?
fact-same_ship_before = مخالفة متكررة بالسفينة نفسها
    .ask = هل خالفت السفينة نفسها منعًا من قبل؟

# it: Soccorso comunicato subito al centro competente e allo Stato di bandiera
# ask: Il soccorso è stato comunicato subito al centro di coordinamento e allo Stato di bandiera?
fact-notified_at_once = أُخطر بالإنقاذ فورًا المركز المختص ودولة العلم
    .ask = هل تم الإخطار بالإنقاذ فورًا إلى مركز التنسيق ودولة العلم؟

# it: Autorizzata dalla bandiera e idonea
# ask: La nave ha le autorizzazioni della bandiera e i requisiti tecnici?
fact-flag_authorised = مرخَّصة من دولة العلم وصالحة للإبحار
    .ask = هل لدى السفينة تراخيص دولة العلم والشروط التقنية المطلوبة؟

# it: Persone informate sulla protezione, dati raccolti
# ask: Le persone a bordo sono state informate subito che possono chiedere protezione?
fact-people_informed = تم إعلام الأشخاص بالحماية وجمع البيانات
    .ask = هل تم إعلام الأشخاص على متن السفينة فورًا بأنه يمكنهم طلب الحماية؟

# it: Porto chiesto subito dopo il soccorso
# ask: Il porto è stato chiesto subito dopo il soccorso?
fact-port_requested_at_once = طُلب الميناء فورًا بعد الإنقاذ
    .ask = هل طُلب الميناء فورًا بعد الإنقاذ؟

# it: Porto assegnato raggiunto senza ritardo
# ask: La nave va al porto assegnato senza ritardo?
fact-port_reached_without_delay = تم الوصول إلى الميناء المعيَّن بدون تأخير
    .ask = هل تتجه السفينة إلى الميناء المعيَّن بدون تأخير؟

# it: Informazioni complete fornite, indicazioni seguite
# ask: La nave ha dato alle autorità tutte le informazioni e seguito le indicazioni?
fact-full_information_given = تم تقديم معلومات كاملة واتباع التعليمات
    .ask = هل أعطت السفينة السلطات كل المعلومات واتبعت التعليمات؟

# it: Il soccorso non ha aggravato i pericoli
# ask: Il soccorso si è svolto senza aggravare i pericoli a bordo?
fact-rescue_without_danger = الإنقاذ لم يزد الأخطار
    .ask = هل تم الإنقاذ بدون زيادة الأخطار على متن السفينة؟

# it: Entrato sottraendosi ai controlli
# ask: È entrato o entrata in Italia senza passare da un controllo di frontiera?
fact-entered_evading_controls = دخل بتفادي المراقبة
    .ask = هل كان دخولك إلى إيطاليا بدون المرور بمراقبة حدودية؟

# it: Malattia seria
# ask: Ha una malattia seria?
fact-seriously_ill = مرض جدي
    .ask = هل لديك مرض جدي؟

# it: Gravità delle condizioni di salute
# ask: Quanto sono gravi, secondo il medico, le Sue condizioni di salute?
fact-health_condition = درجة خطورة الحالة الصحية
    .ask = ما درجة خطورة حالتك الصحية، حسب الطبيب؟

# it: Certificato di una struttura pubblica o di un medico convenzionato
# ask: Ha un certificato di un ospedale pubblico o di un medico convenzionato?
fact-public_doctor_certifies = شهادة من مؤسسة عمومية أو من طبيب متعاقد (convenzionato)
    .ask = هل لديك شهادة من مستشفى عمومي أو من طبيب متعاقد مع الخدمة الصحية (convenzionato)؟

# it: Rilevante pregiudizio alla salute in caso di rientro
# ask: Il medico dice che il rientro danneggerebbe in modo rilevante la Sua salute?
fact-significant_harm_on_return = ضرر كبير بالصحة في حالة العودة
    .ask = هل يقول الطبيب إن العودة تضر بصحتك ضررًا كبيرًا؟

# it: Pregiudizio irreparabile alla salute in caso di rientro
# ask: Il medico dice che il danno del rientro sarebbe irreparabile?
fact-irreparable_harm_on_return = ضرر بالصحة لا يمكن إصلاحه في حالة العودة
    .ask = هل يقول الطبيب إن ضرر العودة لا يمكن إصلاحه؟

# it: Patologia di particolare gravità
# ask: Il medico dice che la Sua malattia è di particolare gravità?
fact-illness_of_particular_gravity = مرض ذو خطورة خاصة
    .ask = هل يقول الطبيب إن مرضك ذو خطورة خاصة؟

# it: Adeguatamente curabile nel Paese di origine
# ask: La malattia può essere curata bene nel Suo Paese?
fact-treatable_at_home = يمكن علاجه بشكل مناسب في بلد المنشأ
    .ask = هل يمكن علاج المرض جيدًا في بلدك؟

# it: Nascita di un figlio o di una figlia, avvenuta o prevista
# ask: Lei, o la persona con cui vive ed è sposata, aspetta un bambino o lo ha avuto da poco? Quando è nato, o quando nascerà?
fact-baby_born_on = ولادة طفل أو طفلة، تمت أو متوقعة
    .ask = هل هناك حمل أو ولادة حديثة، لديك أو لدى زوجتك التي تسكن معك؟ متى كانت الولادة، أو متى ستكون؟

# it: Entrato in Italia per cure mediche (art. 36)
# ask: È entrato o entrata in Italia con un visto per cure mediche?
fact-entered_for_treatment = دخل إيطاليا للعلاج الطبي (art. 36)
    .ask = هل كان دخولك إلى إيطاليا بتأشيرة للعلاج الطبي؟

# it: Cure ancora necessarie e documentate
# ask: Le cure sono ancora necessarie, e un documento lo dice?
fact-treatment_still_needed = علاج ما زال ضروريًا ومثبتًا بوثائق
    .ask = هل العلاج ما زال ضروريًا، وهل توجد وثيقة تقول ذلك؟

# it: La calamità impedisce un rientro sicuro
# ask: Una calamità nel Suo Paese impedisce di tornarvi in sicurezza?
fact-return_unsafe_for_calamity = الكارثة تمنع عودة آمنة
    .ask = هل توجد كارثة في بلدك تمنع العودة إليه بأمان؟

# it: Calamità contingente ed eccezionale
# ask: La calamità è di oggi ed eccezionale, non una situazione che dura da sempre?
fact-calamity_exceptional = كارثة طارئة واستثنائية
    .ask = هل الكارثة حالية واستثنائية، وليست وضعًا مستمرًا منذ زمن؟

# it: Grave calamità
# ask: La calamità è grave?
fact-calamity_serious = كارثة خطيرة
    .ask = هل الكارثة خطيرة؟

# it: Atti di particolare valore civile
# ask: Ha salvato qualcuno da un pericolo, o compiuto un altro atto di valore civile?
fact-deeds_of_civil_value = أعمال ذات قيمة مدنية خاصة
    .ask = هل أنقذت شخصًا من خطر، أو قمت بعمل آخر ذي قيمة مدنية؟

# it: Il Ministro autorizza, su proposta del prefetto
# ask: Il Ministro dell'interno ha autorizzato il permesso, su proposta del prefetto?
fact-civil_value_authorised = الوزير يأذن، باقتراح من المحافظ (prefetto)
    .ask = هل أذن وزير الداخلية بالتصريح، باقتراح من المحافظ (prefetto)؟

# it: Pericolo per l'ordine pubblico o la sicurezza, accertato in concreto
# ask: È stato accertato che la persona è un pericolo per l'ordine pubblico o la sicurezza dello Stato?
fact-found_dangerous = خطر على النظام العام أو الأمن، ثبت بشكل ملموس
    .ask = هل ثبت أن الشخص خطر على النظام العام أو أمن الدولة؟

# it: Violenza o grave sfruttamento accertati
# ask: La polizia o i servizi sociali hanno accertato violenza o grave sfruttamento ai Suoi danni?
fact-violence_or_exploitation_found = عنف أو استغلال خطير ثبت رسميًا
    .ask = هل أثبتت الشرطة أو الخدمات الاجتماعية تعرّضك لعنف أو استغلال خطير؟

# it: Pericolo per essersi sottratto a un gruppo criminale
# ask: È in pericolo perché ha lasciato chi La sfruttava, o per ciò che ha dichiarato?
fact-danger_from_criminal_group = خطر بسبب الخروج من سيطرة مجموعة إجرامية
    .ask = هل أنت في خطر لأنك تركت من كان يستغلك، أو بسبب أقوالك؟

# it: Proposta o parere favorevole
# ask: Il pubblico ministero (o, dove la legge lo permette, il servizio sociale) ha proposto il permesso o dato parere favorevole?
fact-authority_proposes_or_agrees = اقتراح أو رأي إيجابي
    .ask = هل اقترحت النيابة العامة (pubblico ministero) (أو، حيث يسمح القانون، الخدمة الاجتماعية) التصريح، أو أعطت رأيًا إيجابيًا؟

# it: Programma interrotto, o condotta incompatibile
# ask: Ha interrotto il programma di assistenza e integrazione?
fact-programme_broken_off = برنامج متوقف، أو سلوك لا يتفق معه
    .ask = هل أوقفت برنامج المساعدة والاندماج؟

# it: La giustizia richiede più di un anno
# ask: Chi segue il processo dice che serve più di un altro anno?
fact-justice_needs_longer = القضاء يحتاج إلى أكثر من سنة
    .ask = هل يقول المسؤولون عن المحاكمة إنه يلزم أكثر من سنة أخرى؟

# it: L'inserimento sociale e lavorativo richiede più di un anno
# ask: Chi segue il Suo percorso di inserimento dice che serve più di un altro anno?
fact-insertion_needs_longer = الاندماج في المجتمع والعمل يحتاج إلى أكثر من سنة
    .ask = هل يقول من يتابع مسار اندماجك إنه يلزم أكثر من سنة أخرى؟

# it: Ha scontato una pena per reati commessi da minorenne
# ask: Esce da una pena per reati commessi prima dei diciotto anni?
fact-served_sentence_as_minor = قضى عقوبة عن جرائم ارتُكبت وهو قاصر
    .ask = هل خرجت من عقوبة عن جرائم ارتُكبت قبل سن 18؟

# it: Partecipazione concreta a un programma di integrazione
# ask: Ha dato prova concreta di partecipare a un programma di assistenza e integrazione?
fact-integration_proved = مشاركة ملموسة في برنامج اندماج
    .ask = هل قدّمت دليلًا ملموسًا على المشاركة في برنامج مساعدة واندماج؟

# it: Violenza domestica accertata
# ask: Nelle indagini, o da un servizio antiviolenza, è stata accertata violenza in famiglia o in una relazione, anche finita?
fact-domestic_violence_found = عنف أسري ثبت رسميًا
    .ask = هل ثبت، في تحقيق أو عن طريق مركز لمناهضة العنف، وقوع عنف في الأسرة أو في علاقة، حتى لو انتهت؟

# it: Costrizione o induzione al matrimonio accertata
# ask: È stato accertato che qualcuno L'ha costretta o indotta a sposarsi?
fact-forced_marriage_found = إكراه على الزواج أو دفع إليه ثبت رسميًا
    .ask = هل ثبت أن أحدًا أكرهك على الزواج أو دفعك إليه؟

# it: Pericolo concreto e attuale per l'incolumità
# ask: Chi ha fatto violenza La mette ancora in pericolo?
fact-danger_from_violence = خطر ملموس وحالي على السلامة
    .ask = هل ما زال الشخص الذي مارس العنف يعرّضك للخطر؟

# it: Particolare sfruttamento lavorativo accertato
# ask: È stato accertato uno sfruttamento particolarmente grave sul lavoro?
fact-particular_exploitation_found = استغلال خطير بشكل خاص في العمل ثبت رسميًا
    .ask = هل ثبت استغلال خطير بشكل خاص في العمل؟

# it: Ha denunciato il datore di lavoro
# ask: Ha denunciato il datore di lavoro?
fact-reported_employer = اشتكى صاحب العمل إلى السلطات
    .ask = هل قدّمت شكوى إلى السلطات ضد صاحب العمل؟

# it: Coopera nel procedimento penale
# ask: Collabora con chi indaga sul datore di lavoro?
fact-cooperates_in_proceedings = يتعاون في الدعوى الجنائية
    .ask = هل هناك تعاون منك مع من يحقق بشأن صاحب العمل؟

# it: Intermediazione illecita o sfruttamento del lavoro accertati (c.p. 603-bis)
# ask: In un'indagine, un'ispezione o un processo è emerso che Lei era vittima di caporalato?
fact-illegal_intermediation_found = وساطة غير قانونية في العمل أو استغلال للعمل ثبت رسميًا (c.p. 603-bis)
    .ask = هل ظهر في تحقيق أو تفتيش أو محاكمة أنك كنت ضحية استغلال سماسرة العمل (caporalato)؟

# it: In Italia l'8 marzo 2020, e mai uscito da allora
# ask: Era in Italia l'8 marzo 2020, e non è più uscito o uscita dopo?
fact-present_on_8_march_2020 = في إيطاليا يوم 8 مارس 2020، ولم يغادرها منذ ذلك الحين
    .ask = هل كنت في إيطاليا يوم 8 مارس 2020، بدون أي خروج منها بعد ذلك؟

# it: Presenza provata da impronte, dichiarazione o atti pubblici
# ask: Un documento di un ufficio pubblico prova che era in Italia prima dell'8 marzo 2020?
fact-presence_shown_by_papers = الوجود مثبت ببصمات أو إقرار أو وثائق عمومية
    .ask = هل تثبت وثيقة من مكتب عمومي أنك كنت في إيطاليا قبل 8 مارس 2020؟

# it: Ha lavorato nei settori elencati prima del 31 ottobre 2019
# ask: Prima del 31 ottobre 2019 ha lavorato in agricoltura, nella pesca, nella cura di persone o in casa d'altri?
fact-worked_in_listed_sector = عمل في القطاعات المذكورة قبل 31 أكتوبر 2019
    .ask = قبل 31 أكتوبر 2019، هل عملت في الزراعة أو الصيد البحري أو رعاية الأشخاص أو في بيوت الغير؟

# it: Lavoro nei settori elencati
# ask: Il Suo lavoro è in agricoltura, nella pesca, nella cura di persone o in casa d'altri?
fact-job_in_listed_sector = عمل في القطاعات المذكورة
    .ask = هل عملك في الزراعة أو الصيد البحري أو رعاية الأشخاص أو في بيوت الغير؟

# it: Dichiarazione del datore di lavoro presentata il
# ask: In quale giorno il datore di lavoro ha presentato la dichiarazione di emersione?
fact-employer_declared_on = تاريخ تقديم إقرار صاحب العمل
    .ask = في أي يوم قدّم صاحب العمل إقرار تسوية أوضاع العمل (emersione)؟

# it: Reddito del datore di lavoro sopra la soglia
# ask: Il datore di lavoro ha il reddito richiesto (30.000 euro in agricoltura; 20.000, o 27.000 in famiglia, per il lavoro domestico)?
fact-employer_income_enough = دخل صاحب العمل فوق الحد الأدنى المطلوب
    .ask = هل لدى صاحب العمل الدخل المطلوب (30.000 يورو في الزراعة؛ 20.000، أو 27.000 للأسرة، للعمل المنزلي)؟

# it: Sfollato dall'Ucraina dal 24 febbraio 2022
# ask: Viveva in Ucraina prima del 24 febbraio 2022 e l'ha lasciata per la guerra da quel giorno in poi?
fact-displaced_from_ukraine = نازح من أوكرانيا ابتداءً من 24 فبراير 2022
    .ask = هل كان سكنك في أوكرانيا قبل 24 فبراير 2022، وغادرتها بسبب الحرب في ذلك اليوم أو بعده؟

# it: Legame con l'Ucraina
# ask: Quale legame aveva con l'Ucraina?
fact-link_with_ukraine = الصلة بأوكرانيا
    .ask = ما الصلة التي كانت لك بأوكرانيا؟

# it: Può tornare nel proprio Paese in condizioni sicure e stabili
# ask: Può tornare nel Suo Paese di origine in modo sicuro e stabile?
fact-may_return_safely = يمكنه العودة إلى بلده في ظروف آمنة ومستقرة
    .ask = هل يمكنك العودة إلى بلدك الأصلي بشكل آمن ومستقر؟

# it: Tipo di lavoro
# ask: Che tipo di lavoro ha, o aveva?
fact-work_contract = نوع العمل
    .ask = ما نوع عملك الآن، أو من قبل؟

# it: Condanna
# ask: Ha avuto una condanna penale, e per che cosa?
fact-conviction = حكم بالإدانة
    .ask = هل صدر ضدك حكم جنائي بالإدانة، ولأي سبب؟

# it: Si trova fuori dall'Italia
# ask: Si trova ora fuori dall'Italia?
fact-outside_italy = موجود خارج إيطاليا
    .ask = هل أنت الآن خارج إيطاليا؟

# it: Un datore di lavoro in Italia chiede l'ingresso
# ask: Un datore di lavoro in Italia è pronto a chiedere per Lei il nulla osta al lavoro?
fact-employer_asks_for_entry = صاحب عمل في إيطاليا يطلب الدخول
    .ask = هل يوجد صاحب عمل في إيطاليا مستعد لطلب عدم ممانعة للعمل (nulla osta) من أجلك؟

# it: Il decreto flussi ha ancora posto per quel lavoro
# ask: È il giorno delle domande del decreto flussi, e per quel lavoro c'è posto?
fact-quota_open = ما زال في مرسوم الحصص (decreto flussi) مكان لذلك العمل
    .ask = هل هو يوم طلبات مرسوم الحصص (decreto flussi)، وهل يوجد مكان لذلك العمل؟

# it: Durata del sostegno al reddito
# ask: Per quanti mesi riceve un sostegno al reddito dopo aver perso il lavoro?
fact-income_support_lasts = مدة دعم الدخل
    .ask = كم شهرًا مدة دعم الدخل الممنوح لك بعد فقدان العمل؟

# it: Reddito annuo, anche dei familiari, non sotto l'assegno sociale
# ask: Il Suo reddito annuo, con quello dei familiari che vivono con Lei, arriva almeno all'assegno sociale?
fact-household_income_enough = الدخل السنوي، مع دخل أفراد الأسرة أيضًا، لا يقل عن الإعانة الاجتماعية (assegno sociale)
    .ask = هل يصل دخلك السنوي، مع دخل أفراد الأسرة الذين يسكنون معك، على الأقل إلى مبلغ الإعانة الاجتماعية (assegno sociale)؟

# it: Diniego di protezione speciale o casi speciali ricevuto o depositato il
conclusion-special_permit_paper_on = تاريخ استلام أو إيداع رفض الحماية الخاصة أو «حالات خاصة» (casi speciali)

# it: Valgono ancora i termini di prima dell'ottobre 2024
conclusion-old_terms_kept = ما زالت مهل ما قبل أكتوبر 2024 سارية

# it: Termini dei giudizi civili fermi dal
conclusion-civil_terms_stopped_from = مهل القضايا المدنية متوقفة من

# it: Termini dei giudizi civili fermi fino al
conclusion-civil_terms_stopped_until = مهل القضايا المدنية متوقفة حتى

# it: Termini per il TAR fermi dal
conclusion-tar_terms_stopped_from = المهل أمام المحكمة الإدارية (TAR) متوقفة من

# it: Termini per il TAR fermi fino al
conclusion-tar_terms_stopped_until = المهل أمام المحكمة الإدارية (TAR) متوقفة حتى

# it: Termini degli uffici fermi dal
conclusion-office_terms_stopped_from = مهل المكاتب متوقفة من

# it: Termini degli uffici fermi fino al
conclusion-office_terms_stopped_until = مهل المكاتب متوقفة حتى

# it: Termini del ricorso contro l'espulsione non verificati
conclusion-expulsion_terms_uncertain = مهل الطعن في الإبعاد لم يتم التحقق منها

# it: Diniego del permesso ricevuto o depositato il
conclusion-permit_paper_on = تاريخ استلام أو إيداع رفض التصريح

# it: Domanda di protezione aperta, presentata il
conclusion-asylum_claimed_on = طلب حماية مفتوح، تاريخ تقديمه

# it: Revoca dell'accoglienza ricevuta o depositata il
conclusion-reception_paper_on = تاريخ استلام أو إيداع سحب الاستقبال

# it: Volontà di chiedere asilo espressa il
conclusion-asylum_will_expressed_on = تاريخ التعبير عن الرغبة في طلب اللجوء

# it: Notifica presunta, venti giorni dopo l'invio alla questura
conclusion-notice_presumed = تبليغ مفترض، بعد 20 يومًا من الإرسال إلى الكويستورا (Questura)

# it: L'ufficio deve rispondere entro il
conclusion-answer_due_on = على المكتب أن يجيب قبل نهاية يوم

# it: L'ufficio deve esaminare anche gli altri titoli
conclusion-other_titles_due = على المكتب أن ينظر أيضًا في سندات الإقامة الأخرى

# it: Il diniego è viziato
conclusion-refusal_flawed = الرفض معيب قانونيًا

# it: Ultima domanda di permesso ancora aperta
conclusion-newest_open_request = آخر طلب تصريح ما زال مفتوحًا

# it: Ultimo permesso, valido dal
conclusion-last_permit_from = آخر تصريح، صالح من

# it: Ultimo permesso, valido fino al
conclusion-last_permit_until = آخر تصريح، صالح حتى

# it: Si applica il regolamento europeo sulle procedure
conclusion-pact_procedure_applies = تنطبق اللائحة الأوروبية بشأن الإجراءات

# it: Si applica il regolamento europeo sulle qualifiche
conclusion-pact_qualification_applies = تنطبق اللائحة الأوروبية بشأن شروط الاستحقاق (qualifiche)

# it: Si applica il regolamento europeo sullo Stato competente
conclusion-pact_responsibility_applies = تنطبق اللائحة الأوروبية بشأن الدولة المختصة

# it: Ultima domanda di protezione
conclusion-newest_asylum_claim = آخر طلب حماية

# it: Diciottesimo compleanno
conclusion-eighteenth_birthday = يوم إتمام 18 سنة

# it: Ha l'età per lavorare
conclusion-working_age = لديه السن القانونية للعمل

# it: Spetta il permesso per minore età
conclusion-minor_permit_due = الحق في تصريح القاصر (minore età)

# it: Il permesso da minorenne finisce il
conclusion-minor_permit_end = تاريخ انتهاء التصريح الممنوح كقاصر

# it: Permesso ai diciotto anni chiesto il
conclusion-majority_request_on = تاريخ طلب التصريح عند بلوغ 18 سنة

# it: Al passaggio alla maggiore età
conclusion-coming_of_age = عند الانتقال إلى سن الرشد

# it: Il silenzio sul parere vale assenso
conclusion-consent_by_silence = السكوت عن الرأي يُعتبر موافقة

# it: Il parere vincola la Questura
conclusion-opinion_binds = الرأي ملزم للكويستورا (Questura)

# it: Il parere non è d'ostacolo
conclusion-opinion_settled = الرأي لا يشكل عائقًا

# it: Una via al permesso dei diciotto anni è aperta
conclusion-majority_door = توجد طريق مفتوحة إلى تصريح سن 18

# it: Spetta il permesso al compimento dei diciotto anni
conclusion-majority_permit_due = الحق في التصريح عند بلوغ 18 سنة

# it: In prosieguo amministrativo
conclusion-in_continued_care = في استمرار الرعاية (prosieguo amministrativo)

# it: Spetta il permesso per integrazione del minore
conclusion-continued_care_due = الحق في تصريح اندماج القاصر (integrazione del minore)

# it: Spetta il permesso per assistenza minore
conclusion-assistance_to_minor_due = الحق في تصريح رعاية قاصر (assistenza minore)

# it: Spetta il permesso per motivi familiari
conclusion-family_permit_due = الحق في تصريح لأسباب عائلية (motivi familiari)

# it: Il titolo consente di chiedere il ricongiungimento
conclusion-may_sponsor = سند الإقامة يسمح بطلب لمّ الشمل

# it: Può chiedere il ricongiungimento familiare
conclusion-family_reunification_open = يمكنه طلب لمّ شمل الأسرة

# it: I legami familiari vanno valutati prima del rifiuto
conclusion-ties_must_be_weighed = يجب تقييم الروابط العائلية قبل الرفض

# it: Le assenze non interrompono i cinque anni
conclusion-absences_allowed = الغيابات لا تقطع السنوات الـ5

# it: Conoscenza dell'italiano provata o non richiesta
conclusion-italian_shown = معرفة الإيطالية مثبتة أو غير مطلوبة

# it: Spetta il permesso UE di lungo periodo
conclusion-eu_long_term_due = الحق في تصريح الإقامة الطويلة الأمد للاتحاد الأوروبي (permesso UE di lungo periodo)

# it: Permesso di lungo periodo chiesto il
conclusion-long_term_asked_on = تاريخ طلب تصريح الإقامة الطويلة الأمد

# it: Il permesso di lungo periodo può essere revocato
conclusion-eu_long_term_lost = يمكن سحب تصريح الإقامة الطويلة الأمد

# it: Rigetto della protezione notificato il
conclusion-asylum_refused_on = تاريخ التبليغ الرسمي برفض الحماية

# it: Diniego di protezione speciale o casi speciali notificato il
conclusion-special_permit_refused_on = تاريخ التبليغ الرسمي برفض الحماية الخاصة أو «حالات خاصة» (casi speciali)

# it: Diniego del permesso o della conversione notificato il
conclusion-permit_refused_on = تاريخ التبليغ الرسمي برفض التصريح أو التحويل

# it: Revoca dell'accoglienza notificata il
conclusion-reception_withdrawn_on = تاريخ التبليغ الرسمي بسحب الاستقبال

# it: Trasferimento notificato il
conclusion-transfer_notified_on = تاريخ التبليغ الرسمي بالنقل

# it: Espulsione del prefetto notificata il
conclusion-expelled_by_prefect_on = تاريخ التبليغ الرسمي بالإبعاد بقرار من المحافظ (prefetto)

# it: Espulsione del ministro notificata il
conclusion-expelled_by_minister_on = تاريخ التبليغ الرسمي بالإبعاد بقرار من الوزير

# it: Atto di cui si tratta
conclusion-decision_in_question = القرار المعني

# it: Giudice a cui ricorrere
conclusion-appeal_judge = القاضي الذي يُقدَّم إليه الطعن

# it: Nessun termine fisso per ricorrere
conclusion-appeal_without_term = لا توجد مهلة محددة للطعن

# it: Termine per ricorrere contro il rigetto
conclusion-asylum_appeal_term = مهلة الطعن في الرفض

# it: Agosto non si conta nel ricorso di protezione
conclusion-summer_recess_counts = لا يُحسب شهر أغسطس في الطعن الخاص بالحماية

# it: Il ricorso sospende da solo il rigetto
conclusion-appeal_suspends = الطعن يوقف تنفيذ الرفض تلقائيًا

# it: Può restare durante la procedura di protezione
conclusion-may_remain = يمكنه البقاء أثناء إجراءات الحماية

# it: Giorni per ricorrere contro il rigetto
conclusion-asylum_full_days = عدد أيام الطعن في الرفض

# it: Ultimo giorno pieno per ricorrere contro il rigetto
conclusion-asylum_term_ends = آخر يوم كامل للطعن في الرفض

# it: Rigetto ricevuto, depositato o inviato il
conclusion-asylum_paper_on = تاريخ استلام الرفض أو إيداعه أو إرساله

# it: Procedura seguita per il rigetto
conclusion-asylum_route = الإجراء المتبع في الرفض

# it: Motivo del rigetto
conclusion-asylum_ground = سبب الرفض

# it: Rigetto a chi risiede all'estero
conclusion-asylum_abroad = رفض لشخص محل سكنه في الخارج

# it: Rigetto a persona trattenuta
conclusion-asylum_detained = رفض لشخص محتجز

# it: Termini della procedura accelerata violati
conclusion-accelerated_terms_breached = لم تُحترم مهل الإجراء المعجَّل

# it: Ricorso di protezione in corso, depositato il
conclusion-asylum_appealed_on = طعن حماية جارٍ، تاريخ إيداعه

# it: Ricorso di protezione in corso
conclusion-asylum_appeal_pending = طعن حماية جارٍ

# it: Ultima domanda di asilo ancora aperta, del
conclusion-newest_open_claim = آخر طلب لجوء ما زال مفتوحًا، تاريخه

# it: Domanda reiterata
conclusion-repeat_claim = طلب مكرَّر (domanda reiterata)

# it: Domanda reiterata inammissibile
conclusion-claim_inadmissible = طلب مكرَّر غير مقبول شكلًا (inammissibile)

# it: Paese nell'elenco dei Paesi di origine sicuri
conclusion-safe_country_listed = بلد في قائمة بلدان المنشأ الآمنة

# it: Accompagnamento coattivo possibile
conclusion-may_be_escorted = المرافقة القسرية إلى الحدود ممكنة

# it: Divieto di rientro in corso
conclusion-entry_banned = منع العودة سارٍ

# it: Ricorso che sospende un diniego di permesso, depositato il
conclusion-suspending_appeal_filed = طعن يوقف تنفيذ رفض تصريح، تاريخ إيداعه

# it: Rinnovo rifiutabile per assenza
conclusion-renewal_refusable = يمكن رفض التجديد بسبب الغياب

# it: La domanda può seguire la procedura accelerata
conclusion-accelerated_route_open = يمكن أن يتبع الطلب الإجراء المعجَّل

# it: Domanda di protezione che conta
conclusion-protection_filed = طلب الحماية الذي يُحسب

# it: Domanda di protezione che conta, dal modulo
conclusion-request_lodged = طلب الحماية الذي يُحسب، حسب النموذج

# it: Domanda di protezione che la precede
conclusion-request_before = طلب الحماية الذي سبقه

# it: Sussistono i motivi umanitari
conclusion-humanitarian_due = الأسباب الإنسانية متوفرة

# it: Spetta il permesso «casi speciali» biennale
conclusion-special_cases_due = الحق في تصريح «حالات خاصة» (casi speciali) لمدة سنتين

# it: Spetta la protezione speciale
conclusion-special_protection_due = الحق في الحماية الخاصة (protezione speciale)

# it: Spetta lo status di rifugiato
conclusion-refugee_due = الحق في صفة اللاجئ (status di rifugiato)

# it: Spetta la protezione sussidiaria
conclusion-subsidiary_due = الحق في الحماية الفرعية (protezione sussidiaria)

# it: Spetta il permesso per richiesta asilo
conclusion-asylum_permit_due = الحق في تصريح طلب اللجوء (richiesta asilo)

# it: Il rientro in patria mette in dubbio la protezione
conclusion-cessation_arguable = العودة إلى الوطن تضع الحماية موضع شك

# it: Il permesso «motivi umanitari» non si dà e non si rinnova più con questo nome
conclusion-humanitarian_name_gone = تصريح «الأسباب الإنسانية» (motivi umanitari) لم يعد يُمنح ولا يُجدَّد بهذا الاسم

# it: Che cosa segue al permesso umanitario
conclusion-after_humanitarian = ماذا يأتي بعد التصريح لأسباب إنسانية

# it: La protezione speciale si può chiedere direttamente al Questore
conclusion-direct_request_open = يمكن طلب الحماية الخاصة مباشرة من مدير الكويستورا (Questore)

# it: Si può chiedere che il giudice esamini prima la protezione speciale
conclusion-special_protection_first = يمكن الطلب من القاضي أن ينظر أولًا في الحماية الخاصة

# it: Permesso di protezione speciale valido nel giorno della riforma
conclusion-valid_on_reform_day = تصريح حماية خاصة صالح يوم الإصلاح

# it: Già rinnovato dopo la riforma del 2023
conclusion-renewed_since_reform = مجدَّد من قبل بعد إصلاح 2023

# it: Rinnovo chiesto o avuto dopo la riforma del 2023
conclusion-renewal_since_reform = تجديد طُلب أو تم الحصول عليه بعد إصلاح 2023

# it: Permesso valido, rilasciato il
conclusion-held_since = تصريح صالح، تاريخ إصداره

# it: Permesso valido, chiesto il
conclusion-held_requested = تصريح صالح، تاريخ طلبه

# it: La protezione speciale, o «casi speciali», esclude il permesso UE di lungo periodo
conclusion-long_term_barred = الحماية الخاصة، أو «حالات خاصة» (casi speciali)، تستبعد من تصريح الإقامة الطويلة الأمد للاتحاد الأوروبي

# it: Ha diritto all'iscrizione anagrafica
conclusion-registrable = له الحق في التسجيل في سجل السكان

# it: Dimora abituale o domicilio accertati
conclusion-abode_shown = ثبت مكان السكن المعتاد أو مركز الحياة (domicilio)

# it: Iscrizione in convivenza, su comunicazione del responsabile
conclusion-household_entry = التسجيل في سكن جماعي مسجَّل (convivenza)، بإخطار من المسؤول

# it: Chi firma l'iscrizione
conclusion-entry_signed_by = من يوقّع التسجيل

# it: Giorno della dichiarazione valida
conclusion-declared_on = يوم الإقرار الصالح

# it: Decorrenza dell'iscrizione
conclusion-entry_effective_from = اليوم الذي يسري منه التسجيل

# it: Va nello schedario della popolazione temporanea
conclusion-temporary_list = مكانه في قائمة السكان المؤقتين (schedario della popolazione temporanea)

# it: Cancellazione dall'anagrafe dovuta
conclusion-deletion_due = الشطب من سجل السكان واجب

# it: Rapporto esaurito
conclusion-relation_closed = علاقة قانونية منتهية

# it: Iscrizione negata con sentenza definitiva il
conclusion-refused_by_judgment_on = تاريخ رفض التسجيل بحكم نهائي

# it: Preavviso di rigetto ricevuto il
conclusion-notice_received = تاريخ استلام الإشعار المسبق بالرفض

# it: Osservazioni presentate il
conclusion-observed_on = تاريخ تقديم الملاحظات

# it: Rifiuto notificato il
conclusion-refused_on = تاريخ التبليغ الرسمي بالرفض

# it: Prima dichiarazione rifiutata
conclusion-first_refused_declaration = أول إقرار مرفوض

# it: Ultima dichiarazione rifiutata
conclusion-newest_refused_declaration = آخر إقرار مرفوض

# it: Uscito dal centro il
conclusion-left_centre_on = تاريخ الخروج من المركز

# it: Invito notificato il
conclusion-invited_on = تاريخ التبليغ الرسمي بالدعوة

# it: Fine del contraddittorio
conclusion-observations_close = نهاية تبادل الملاحظات بشأن الإشعار

# it: Ha diritto alla carta d'identità
conclusion-right_to_identity_card = له الحق في بطاقة الهوية

# it: Durata propria della carta d'identità
conclusion-identity_card_lasts = المدة الخاصة لبطاقة الهوية

# it: Formato della carta per richiedenti asilo
conclusion-applicant_card_format = شكل البطاقة لطالبي اللجوء

# it: Iscrizione obbligatoria e gratuita al Servizio sanitario
conclusion-health_enrolment = التسجيل الإلزامي والمجاني في الخدمة الصحية (Servizio sanitario)

# it: Iscrizione volontaria al Servizio sanitario, a pagamento
conclusion-voluntary_enrolment = التسجيل الاختياري في الخدمة الصحية (Servizio sanitario)، بمقابل مالي

# it: Contributo minimo per l'iscrizione volontaria
conclusion-voluntary_enrolment_fee = الحد الأدنى للاشتراك في التسجيل الاختياري

# it: Tessera STP: cure urgenti ed essenziali
conclusion-stp_card = بطاقة STP: علاج عاجل وأساسي

# it: Il personale sanitario può segnalare
conclusion-may_report_irregular = يمكن للعاملين في الصحة التبليغ

# it: Obbligo e diritto alla scuola
conclusion-compulsory_school = المدرسة واجب وحق

# it: Accesso alla formazione professionale
conclusion-vocational_training = الحق في التدريب المهني

# it: Titolo nominato per l'università
conclusion-title_named_for_university = سند إقامة مذكور للجامعة

# it: Università a parità di condizioni con gli italiani
conclusion-university_on_equal_terms = الجامعة بنفس شروط الإيطاليين

# it: Servizi del centro per l'impiego
conclusion-employment_centre = خدمات مركز التشغيل (centro per l'impiego)

# it: Posto in accoglienza
conclusion-reception_place = مكان في الاستقبال (accoglienza)

# it: Parità nell'assistenza sociale
conclusion-social_assistance_parity = المساواة في المساعدة الاجتماعية

# it: Parità nei soli rami di sicurezza sociale
conclusion-social_security_branches = المساواة في فروع الضمان الاجتماعي فقط

# it: Assistenza d'urgenza
conclusion-emergency_assistance = المساعدة العاجلة

# it: Conto di base
conclusion-basic_bank_account = حساب مصرفي أساسي (conto di base)

# it: Patrocinio a spese dello Stato
conclusion-legal_aid = محامٍ على نفقة الدولة (patrocinio a spese dello Stato)

# it: Anni di residenza legale per la cittadinanza
conclusion-citizenship_years = سنوات السكن القانوني المسجَّل (residenza legale) المطلوبة للجنسية

# it: La residenza legale conta dal
conclusion-citizenship_clock_from = يُحسب السكن القانوني المسجَّل (residenza legale) من

# it: Primo giorno per chiedere la cittadinanza
conclusion-citizenship_earliest = أول يوم لطلب الجنسية

# it: Può dichiarare di voler diventare italiano
conclusion-citizenship_at_eighteen = يمكنه أن يعلن رغبته في أن يصبح إيطاليًا

# it: Serve la prova dell'italiano B1
conclusion-citizenship_language = يلزم إثبات الإيطالية بمستوى B1

# it: Contributo per la domanda di cittadinanza
conclusion-citizenship_fee_owed = رسم طلب الجنسية

# it: Dichiarazione dovuta entro il
conclusion-declaration_due_by = الإقرار واجب قبل نهاية يوم

# it: Dichiarazione resa il
conclusion-declaration_made_on = تاريخ تقديم الإقرار

# it: Dichiarazione tardiva o mancante
conclusion-declaration_late = إقرار متأخر أو غير مقدَّم

# it: Violazione del
conclusion-breach_on = تاريخ المخالفة

# it: Sanzione minima
conclusion-fine_least = الغرامة الدنيا

# it: Sanzione massima
conclusion-fine_most = الغرامة القصوى

# it: Iscrizione annullata, posizione precedente ripristinata
conclusion-entry_annulled = أُلغي التسجيل وأُعيد الوضع السابق

# it: Segnalazione all'autorità di pubblica sicurezza
conclusion-report_to_public_security = إبلاغ سلطة الأمن العام

# it: Certificato di residenza
conclusion-residence_certificate = شهادة محل السكن (certificato di residenza)

# it: Costo del certificato allo sportello
conclusion-certificate_cost = ثمن الشهادة في الشباك

# it: Basta l'autocertificazione
conclusion-self_declaration = يكفي الإقرار الذاتي (autocertificazione)

# it: Il prefetto può sostituirsi al sindaco
conclusion-prefect_may_replace = يمكن للمحافظ (prefetto) أن يحل محل رئيس البلدية

# it: Il prefetto può annullare l'iscrizione
conclusion-prefect_may_annul = يمكن للمحافظ (prefetto) إلغاء التسجيل

# it: Abuso d'ufficio
conclusion-abuse_of_office = إساءة استعمال الوظيفة (abuso d'ufficio)

# it: Omissione di atti d'ufficio
conclusion-refusal_of_office = الامتناع عن أعمال الوظيفة (omissione di atti d'ufficio)

# it: Chi può assegnare un porto italiano
conclusion-may_assign_port = من يمكنه تعيين ميناء إيطالي

# it: Porto assegnato
conclusion-port_assigned = تم تعيين ميناء

# it: Al ridosso
conclusion-sheltered = في مكان محتمٍ من سوء الطقس

# it: È dovuto un luogo sicuro
conclusion-place_of_safety_due = يجب توفير مكان آمن

# it: Chi deve provvedere al luogo sicuro
conclusion-port_due_from = من عليه توفير المكان الآمن

# it: In attesa al largo
conclusion-standing_off = في الانتظار في عرض البحر

# it: Può essere vietato l'ingresso
conclusion-ban_possible = يمكن منع الدخول

# it: Divieto in vigore
conclusion-ban_in_force = المنع سارٍ

# it: Divieto violato
conclusion-ban_broken = تمت مخالفة المنع

# it: Sanzione per la violazione
conclusion-fined = عقوبة المخالفة

# it: Sanzione, minimo
conclusion-fine_from = الغرامة، الحد الأدنى

# it: Sanzione, massimo
conclusion-fine_to = الغرامة، الحد الأقصى

# it: Confisca della nave
conclusion-ship_confiscated = مصادرة السفينة

# it: Fermo della nave per la violazione
conclusion-ship_detained_for = حجز السفينة (fermo) بسبب المخالفة

# it: Informazioni non date o indicazioni non seguite
conclusion-instructions_breached = معلومات لم تُعطَ أو تعليمات لم تُتبع

# it: Titolo posseduto
conclusion-title_held = سند الإقامة الموجود

# it: Regolarmente soggiornante
conclusion-lawful_stay = مقيم بصفة قانونية

# it: Espellibile
conclusion-removable = يمكن إبعاده

# it: Permesso valido
conclusion-valid_permit = تصريح صالح

# it: Titolo del permesso valido
conclusion-permit_in_hand = سند الإقامة في التصريح الصالح

# it: Ultima scadenza
conclusion-last_expiry = آخر تاريخ انتهاء صلاحية

# it: Il permesso vale fino al
conclusion-runs_until = التصريح سارٍ حتى

# it: Il permesso vale, o valeva, fino al
conclusion-runs_or_ran_until = التصريح سارٍ، أو كان ساريًا، حتى

# it: Permesso rinnovato il
conclusion-renewed_on = تاريخ تجديد التصريح

# it: Rinnovo o conversione in corso
conclusion-renewal_pending = تجديد أو تحويل جارٍ

# it: Titolo in rinnovo
conclusion-title_under_renewal = سند إقامة قيد التجديد

# it: Maggiorenne
conclusion-adult = بلغ سن الرشد

# it: Ultimo titolo posseduto
conclusion-title_last_held = آخر سند إقامة كان لديه

# it: Titolo da rinnovare
conclusion-title_to_renew = سند الإقامة المراد تجديده

# it: Titolo di cui si tratta
conclusion-title_in_question = سند الإقامة المعني

# it: Rinnovabile
conclusion-renewable = قابل للتجديد

# it: Convertibile in permesso di lavoro
conclusion-convertible_to_work = قابل للتحويل إلى تصريح عمل

# it: Durata del titolo
conclusion-title_lasts = مدة سند الإقامة

# it: Può lavorare
conclusion-may_work = يمكنه العمل

# it: Spetta il permesso per cure mediche
conclusion-medical_care_due = الحق في تصريح للعلاج الطبي (cure mediche)

# it: Spetta il permesso per gravidanza o parto recente
conclusion-pregnancy_permit_due = الحق في تصريح بسبب الحمل أو ولادة حديثة

# it: Spetta il permesso per calamità
conclusion-calamity_due = الحق في تصريح بسبب كارثة (calamità)

# it: Spetta il permesso per atti di valore civile
conclusion-civil_value_due = الحق في تصريح لأعمال ذات قيمة مدنية

# it: Spetta il permesso di protezione sociale
conclusion-social_protection_due = الحق في تصريح الحماية الاجتماعية (protezione sociale)

# it: Spetta il permesso per violenza domestica
conclusion-domestic_violence_due = الحق في تصريح بسبب العنف الأسري (violenza domestica)

# it: Spetta il permesso per sfruttamento lavorativo
conclusion-labour_exploitation_due = الحق في تصريح بسبب الاستغلال في العمل (sfruttamento lavorativo)

# it: Spetta il permesso temporaneo dell'emersione 2020
conclusion-regularisation_due = الحق في التصريح المؤقت لتسوية أوضاع العمل 2020 (emersione)

# it: Spetta il permesso di lavoro dell'emersione 2020
conclusion-regularisation_by_employer_due = الحق في تصريح العمل لتسوية أوضاع العمل 2020 (emersione)

# it: Emersione chiesta il
conclusion-regularisation_asked_on = تاريخ طلب تسوية أوضاع العمل (emersione)

# it: Spetta la protezione temporanea
conclusion-temporary_protection_due = الحق في الحماية المؤقتة (protezione temporanea)

# it: Spetta il permesso per attesa occupazione
conclusion-job_seeking_due = الحق في تصريح البحث عن عمل (attesa occupazione)

# it: Primo rilascio chiesto il
conclusion-typed_title_asked_on = تاريخ طلب الإصدار الأول

# it: Durata massima del titolo
conclusion-title_lasts_at_most = المدة القصوى لسند الإقامة

# it: Il titolo spetta anche ai familiari
conclusion-title_covers_family = سند الإقامة من حق أفراد الأسرة أيضًا

# it: Il permesso porta la dicitura «casi speciali»
conclusion-marked_special_cases = التصريح عليه عبارة «casi speciali»

# it: La legge porta il titolo fino al
conclusion-title_runs_to = القانون يمدّد سند الإقامة حتى

# it: Assegno di inclusione senza i requisiti di residenza
conclusion-inclusion_allowance_without_residence = إعانة الإدماج (Assegno di inclusione) بدون شروط السكن المسجَّل (residenza)

# it: Nessun contributo per il permesso
conclusion-no_contribution = لا رسم للتصريح

# it: Provvedere o spiegare il ritardo
# missed: Il silenzio oltre i trenta giorni può essere reato (art. 328, comma 2)
deadline-answer_the_written_request = التصرف أو شرح سبب التأخير
    .missed = السكوت بعد مرور 30 يومًا يمكن أن يكون جريمة (art. 328, comma 2)

# it: Ricorrere al tribunale contro il diniego di protezione speciale o casi speciali
# missed: Il diniego diventa definitivo
deadline-appeal_special_permit = الطعن أمام المحكمة (Tribunale) في رفض الحماية الخاصة أو «حالات خاصة» (casi speciali)
    .missed = يصبح الرفض نهائيًا

# it: Ricorrere dall'estero contro il diniego di protezione speciale o casi speciali
# missed: Il diniego diventa definitivo
deadline-appeal_special_permit_from_abroad = الطعن من الخارج في رفض الحماية الخاصة أو «حالات خاصة» (casi speciali)
    .missed = يصبح الرفض نهائيًا

# it: Decidere sulla cittadinanza
# missed: La domanda resta in piedi: si può agire contro il silenzio (TAR)
deadline-decide_citizenship_in_48_months = البت في طلب الجنسية
    .missed = يبقى الطلب قائمًا: يمكن التقاضي ضد السكوت (TAR)

# it: Decisione della Commissione, procedura accelerata (comma 1)
# missed: Può rivivere la procedura ordinaria
deadline-accelerated_decision = قرار اللجنة (Commissione)، الإجراء المعجَّل (comma 1)
    .missed = يمكن أن يعود الإجراء العادي

# it: Audizione, procedura accelerata (comma 2)
# missed: Può rivivere la procedura ordinaria
deadline-accelerated_interview = جلسة الاستماع، الإجراء المعجَّل (comma 2)
    .missed = يمكن أن يعود الإجراء العادي

# it: Decisione dopo l'audizione, procedura accelerata (comma 2)
# missed: Può rivivere la procedura ordinaria
deadline-decision_after_interview = القرار بعد جلسة الاستماع، الإجراء المعجَّل (comma 2)
    .missed = يمكن أن يعود الإجراء العادي

# it: Esame preliminare della domanda reiterata
# missed: La domanda resta da esaminare
deadline-repeat_claim_looked_at = الدراسة الأولية للطلب المكرَّر
    .missed = يبقى الطلب بانتظار الدراسة

# it: Il responsabile comunica l'uscita
# missed: La persona resta iscritta finché non viene cancellata
deadline-manager_reports_departure_2020 = المسؤول يُخطر بالخروج
    .missed = يبقى الشخص مسجَّلًا إلى أن يتم شطبه

# it: Ricorrere contro il rigetto: frontiera o Paese sicuro
# missed: Il rigetto diventa definitivo: resta la domanda reiterata, con elementi nuovi
deadline-asylum_appeal_seven_days = الطعن في الرفض: الحدود أو بلد آمن
    .missed = يصبح الرفض نهائيًا: يبقى الطلب المكرَّر (domanda reiterata)، بعناصر جديدة

# it: Lo Sportello unico dà il nulla osta
# missed: Si può chiedere conto per iscritto e andare in giudizio
deadline-clearance_in_a_hundred_and_fifty_days = المكتب الموحد (Sportello unico) يعطي عدم الممانعة (nulla osta)
    .missed = يمكن مطالبة المكتب بالجواب خطيًا واللجوء إلى القضاء

# it: Ricorrere al giudice di pace contro l'espulsione
# missed: Il ricorso è inammissibile
deadline-appeal_expulsion_2026 = الطعن في الإبعاد أمام قاضي الصلح (Giudice di pace)
    .missed = الطعن غير مقبول شكلًا (inammissibile)

# it: Ricorrere contro l'espulsione: il giorno prudente
# missed: Restano, per quanto si sa, i trenta giorni
deadline-appeal_expulsion_2026_prudent = الطعن في الإبعاد: اليوم الأسلم احتياطًا
    .missed = تبقى، بحسب ما هو معروف، مهلة 30 يومًا

# it: Ricorrere dall'estero contro l'espulsione
# missed: Il ricorso è inammissibile
deadline-appeal_expulsion_2026_from_abroad = الطعن من الخارج في الإبعاد
    .missed = الطعن غير مقبول شكلًا (inammissibile)

# it: Ricorrere dall'estero contro l'espulsione: il giorno prudente
# missed: Restano, per quanto si sa, i sessanta giorni
deadline-appeal_expulsion_2026_from_abroad_prudent = الطعن من الخارج في الإبعاد: اليوم الأسلم احتياطًا
    .missed = تبقى، بحسب ما هو معروف، مهلة 60 يومًا

# it: Iscrivere nel registro
# missed: L'iscrizione è in ritardo; il silenzio non la nega
deadline-enter_within_two_working_days = القيام بالتسجيل
    .missed = التسجيل متأخر؛ والسكوت لا يعني رفضه

# it: Ricorrere al TAR contro il diniego del permesso
# missed: Resta il ricorso straordinario entro centoventi giorni, o una nuova domanda
deadline-appeal_to_tar = الطعن في رفض التصريح أمام المحكمة الإدارية (TAR)
    .missed = يبقى الطعن الاستثنائي (ricorso straordinario) خلال 120 يومًا، أو طلب جديد

# it: Agire al TAR contro il silenzio dell'ufficio
# missed: Si può presentare una nuova domanda
deadline-action_against_silence = التقاضي أمام المحكمة الإدارية (TAR) ضد سكوت المكتب
    .missed = يمكن تقديم طلب جديد

# it: Depositare il ricorso al TAR
# missed: Il ricorso è irricevibile
deadline-deposit_at_tar = إيداع الطعن لدى المحكمة الإدارية (TAR)
    .missed = لا يمكن استلام الطعن (irricevibile)

# it: Appellare al Consiglio di Stato, dalla notifica della sentenza
# missed: La sentenza diventa definitiva
deadline-appeal_to_council_of_state = الاستئناف أمام مجلس الدولة (Consiglio di Stato)، من يوم التبليغ الرسمي للحكم
    .missed = يصبح الحكم نهائيًا

# it: Appellare al Consiglio di Stato, dalla pubblicazione della sentenza
# missed: La sentenza diventa definitiva
deadline-appeal_to_council_of_state_unserved = الاستئناف أمام مجلس الدولة (Consiglio di Stato)، من يوم نشر الحكم
    .missed = يصبح الحكم نهائيًا

# it: Ultimo giorno senza diritto al lavoro
# missed: Dal giorno dopo può lavorare
deadline-sixty_days_before_work = آخر يوم بدون حق في العمل
    .missed = من اليوم التالي يُسمح له بالعمل

# it: Ricorrere al TAR contro la revoca dell'accoglienza
# missed: La revoca diventa definitiva
deadline-appeal_reception_withdrawal = الطعن في سحب الاستقبال أمام المحكمة الإدارية (TAR)
    .missed = يصبح السحب نهائيًا

# it: La questura registra la domanda di protezione
# missed: Diffida alla questura; poi il giudice
deadline-claim_recorded = الكويستورا (Questura) تسجّل طلب الحماية
    .missed = إنذار خطي (diffida) إلى الكويستورا (Questura)؛ ثم القاضي

# it: La questura registra la domanda espressa alla frontiera
# missed: Diffida alla questura; poi il giudice
deadline-claim_recorded_from_border = الكويستورا (Questura) تسجّل الطلب المعبَّر عنه على الحدود
    .missed = إنذار خطي (diffida) إلى الكويستورا (Questura)؛ ثم القاضي

# it: La questura registra la domanda, arrivi numerosi
# missed: Diffida alla questura; poi il giudice
deadline-claim_recorded_when_many = الكويستورا (Questura) تسجّل الطلب، عند كثرة الوافدين
    .missed = إنذار خطي (diffida) إلى الكويستورا (Questura)؛ ثم القاضي

# it: La questura registra la domanda espressa alla frontiera, arrivi numerosi
# missed: Diffida alla questura; poi il giudice
deadline-claim_recorded_from_border_when_many = الكويستورا (Questura) تسجّل الطلب المعبَّر عنه على الحدود، عند كثرة الوافدين
    .missed = إنذار خطي (diffida) إلى الكويستورا (Questura)؛ ثم القاضي

# it: Il termine più breve che la procedura accelerata poteva avere, testi fino al 21 ottobre 2020
# missed: Forse il termine era più lungo: i testi non sono stati letti
deadline-accelerated_terms_before_2020 = أقصر مهلة يمكن أن تكون للإجراء المعجَّل، النصوص حتى 21 أكتوبر 2020
    .missed = ربما كانت المهلة أطول: لم تُقرأ النصوص

# it: Ricorrere al giudice di pace contro l'espulsione
# missed: Il ricorso è inammissibile
deadline-appeal_expulsion = الطعن في الإبعاد أمام قاضي الصلح (Giudice di pace)
    .missed = الطعن غير مقبول شكلًا (inammissibile)

# it: Ricorrere dall'estero contro l'espulsione
# missed: Il ricorso è inammissibile
deadline-appeal_expulsion_from_abroad = الطعن من الخارج في الإبعاد
    .missed = الطعن غير مقبول شكلًا (inammissibile)

# it: Ricorrere contro il rigetto della protezione (rito del 2011)
# missed: Il rigetto diventa definitivo
deadline-asylum_appeal_thirty_days_2011 = الطعن في رفض الحماية (إجراء المحكمة لسنة 2011)
    .missed = يصبح الرفض نهائيًا

# it: Ricorrere contro il rigetto, procedura accelerata (rito del 2011)
# missed: Il rigetto diventa definitivo
deadline-asylum_appeal_fifteen_days_2011 = الطعن في الرفض، الإجراء المعجَّل (إجراء المحكمة لسنة 2011)
    .missed = يصبح الرفض نهائيًا

# it: Ricorrere dall'estero contro il rigetto (rito del 2011)
# missed: Il rigetto diventa definitivo
deadline-asylum_appeal_sixty_days_2011 = الطعن من الخارج في الرفض (إجراء المحكمة لسنة 2011)
    .missed = يصبح الرفض نهائيًا

# it: Ricorrere contro il trasferimento in un altro Stato
# missed: Il trasferimento diventa definitivo
deadline-appeal_transfer = الطعن في النقل إلى دولة أخرى
    .missed = يصبح النقل نهائيًا

# it: Chiedere il primo permesso
# missed: La domanda resta possibile per gravi motivi; senza, espulsione possibile
deadline-ask_first_permit = طلب التصريح الأول
    .missed = يبقى الطلب ممكنًا لأسباب جدية؛ وبدونها يمكن الإبعاد

# it: Chiedere il rinnovo del permesso
# missed: La domanda resta possibile
deadline-ask_renewal = طلب تجديد التصريح
    .missed = يبقى الطلب ممكنًا

# it: L'ufficio decide sulla domanda di permesso
# missed: Si può agire contro il silenzio (TAR)
deadline-permit_decided = المكتب يبت في طلب التصريح
    .missed = يمكن التقاضي ضد السكوت (TAR)

# it: Comunicare alla Questura il nuovo indirizzo
# missed: La comunicazione resta dovuta
deadline-tell_questura_of_new_address = إبلاغ الكويستورا (Questura) بالعنوان الجديد
    .missed = يبقى الإبلاغ واجبًا

# it: La Questura risponde sul lungo periodo
# missed: Si può agire contro il silenzio (TAR)
deadline-long_term_answer = الكويستورا (Questura) تجيب بشأن الإقامة الطويلة الأمد
    .missed = يمكن التقاضي ضد السكوت (TAR)

# it: Ultimo giorno per chiedere il rinnovo senza rischio di espulsione
# missed: Espulsione possibile; la domanda va comunque esaminata
deadline-ask_renewal_late = آخر يوم لطلب التجديد بدون خطر الإبعاد
    .missed = الإبعاد ممكن؛ ومع ذلك يجب النظر في الطلب

# it: Partenza volontaria: il termine più breve
# missed: Conta il giorno scritto nel decreto
deadline-leave_at_the_earliest = المغادرة الطوعية: أقصر مهلة
    .missed = العبرة باليوم المكتوب في القرار

# it: Partenza volontaria: il termine più lungo, salvo proroga
# missed: Accompagnamento coattivo possibile
deadline-leave_at_the_latest = المغادرة الطوعية: أطول مهلة، إلا إذا مُدّدت
    .missed = المرافقة القسرية إلى الحدود ممكنة

# it: La questura trasmette l'accompagnamento al giudice di pace (48 ore)
# missed: Il provvedimento perde efficacia
deadline-escort_told_to_the_judge = الكويستورا (Questura) ترسل قرار المرافقة إلى قاضي الصلح (Giudice di pace) (48 ساعة)
    .missed = يفقد القرار مفعوله

# it: Il giudice di pace decide sulla convalida (altre 48 ore)
# missed: Il provvedimento perde efficacia
deadline-escort_validated = قاضي الصلح (Giudice di pace) يبت في المصادقة (48 ساعة أخرى)
    .missed = يفقد القرار مفعوله

# it: Ricorrere al TAR Lazio contro l'espulsione del ministro
# missed: L'espulsione diventa definitiva
deadline-appeal_minister_expulsion = الطعن في الإبعاد بقرار من الوزير أمام المحكمة الإدارية لإقليم لاتسيو (TAR Lazio)
    .missed = يصبح الإبعاد نهائيًا

# it: Divieto di rientro: fine più vicina
# missed: Conta la durata scritta nel decreto
deadline-ban_ends_at_the_earliest = منع العودة: أقرب تاريخ للانتهاء
    .missed = العبرة بالمدة المكتوبة في القرار

# it: Divieto di rientro: fine più lontana, salvo motivi di sicurezza
# missed: Dopo questo giorno il divieto è finito, salvo motivi di sicurezza
deadline-ban_ends_at_the_latest = منع العودة: أبعد تاريخ للانتهاء، إلا لأسباب أمنية
    .missed = بعد هذا اليوم ينتهي المنع، إلا لأسباب أمنية

# it: La questura trasmette il trattenimento al giudice (48 ore)
# missed: La persona va rilasciata
deadline-detention_told_to_the_judge = الكويستورا (Questura) ترسل قرار الاحتجاز إلى القاضي (48 ساعة)
    .missed = يجب إطلاق سراح الشخص

# it: Il giudice decide sulla convalida del trattenimento (altre 48 ore)
# missed: La persona va rilasciata
deadline-detention_validated = القاضي يبت في المصادقة على الاحتجاز (48 ساعة أخرى)
    .missed = يجب إطلاق سراح الشخص

# it: Lo Sportello unico dà il nulla osta
# missed: Si può chiedere conto per iscritto e andare in giudizio
deadline-clearance_in_ninety_days = المكتب الموحد (Sportello unico) يعطي عدم الممانعة (nulla osta)
    .missed = يمكن مطالبة المكتب بالجواب خطيًا واللجوء إلى القضاء

# it: Ultimo giorno per chiedere la coesione familiare
# missed: Resta il ricongiungimento dall'estero
deadline-ask_cohesion = آخر يوم لطلب تماسك الأسرة (coesione familiare)
    .missed = يبقى لمّ الشمل من الخارج

# it: Il prefetto decide; poi il silenzio vale rigetto
# missed: Il ricorso vale come respinto; resta il giudice ordinario
deadline-prefect_decides = المحافظ (prefetto) يبت؛ وبعد ذلك يُعتبر السكوت رفضًا
    .missed = يُعتبر الطعن مرفوضًا؛ ويبقى القاضي العادي

# it: Ricorso straordinario al Presidente della Repubblica
# missed: L'atto diventa definitivo; resta una nuova domanda
deadline-appeal_to_the_president = الطعن الاستثنائي إلى رئيس الجمهورية (ricorso straordinario)
    .missed = يصبح القرار نهائيًا؛ ويبقى طلب جديد

# it: Convertire il permesso: dalla fine del termine per impugnare
# missed: Questa conversione è chiusa; si può chiedere un altro titolo
deadline-convert_after_the_appeal_term = تحويل التصريح: من نهاية مهلة الطعن
    .missed = هذا التحويل مغلق؛ يمكن طلب سند إقامة آخر

# it: Convertire il permesso: dalla sospensiva negata
# missed: Questa conversione è chiusa; si può chiedere un altro titolo
deadline-convert_after_suspension_refused = تحويل التصريح: من يوم رفض وقف التنفيذ
    .missed = هذا التحويل مغلق؛ يمكن طلب سند إقامة آخر

# it: Convertire il permesso: dal rigetto del ricorso
# missed: Questa conversione è chiusa; si può chiedere un altro titolo
deadline-convert_after_the_dismissal = تحويل التصريح: من يوم رفض الطعن
    .missed = هذا التحويل مغلق؛ يمكن طلب سند إقامة آخر

# it: Il parere si può chiedere dal
# missed: Si può chiedere anche dopo
deadline-ask_the_opinion_from = يمكن طلب الرأي من
    .missed = يمكن طلبه بعد ذلك أيضًا

# it: Ultimo giorno per chiedere il parere
# missed: La domanda va comunque esaminata
deadline-ask_the_opinion_by = آخر يوم لطلب الرأي
    .missed = ومع ذلك يجب النظر في الطلب

# it: Rinnovare la dichiarazione di dimora abituale
# missed: Nessuna cancellazione per questo solo; possibile sanzione
deadline-renew_declaration_of_abode = تجديد الإقرار بمكان السكن المعتاد
    .missed = لا شطب لهذا السبب وحده؛ الغرامة ممكنة

# it: Rinnovare la dichiarazione dopo l'invito
# missed: Cancellazione dall'anagrafe
deadline-comply_with_invitation = تجديد الإقرار بعد الدعوة
    .missed = الشطب من سجل السكان

# it: Comunicare la cancellazione
# missed: La cancellazione vale lo stesso
deadline-report_the_deleted = الإخطار بالشطب
    .missed = الشطب سارٍ رغم ذلك

# it: Dichiarare la residenza
# missed: La dichiarazione resta possibile e dovuta; possibile sanzione
deadline-declare_residence = تقديم الإقرار بمحل السكن (dichiarazione di residenza)
    .missed = يبقى الإقرار ممكنًا وواجبًا؛ الغرامة ممكنة

# it: Notificare il provvedimento d'ufficio
# missed: L'atto vale; il termine per ricorrere corre dalla notifica
deadline-notify_ex_officio_entry = التبليغ الرسمي بالقرار المتخذ بمبادرة من المكتب
    .missed = القرار سارٍ؛ ومهلة الطعن تبدأ من التبليغ الرسمي

# it: Il silenzio conferma la dichiarazione
# missed: Quanto dichiarato vale come vero dal giorno della dichiarazione
deadline-silence_confirms = السكوت يؤكد الإقرار
    .missed = ما جاء في الإقرار يُعتبر صحيحًا من يوم الإقرار

# it: Il certificato scade
# missed: Serve un certificato nuovo
deadline-certificate_expires = تنتهي صلاحية الشهادة
    .missed = تلزم شهادة جديدة

# it: Comunicare l'iscrizione alla Questura
# missed: L'iscrizione resta valida
deadline-tell_questura_of_entry = إبلاغ الكويستورا (Questura) بالتسجيل
    .missed = يبقى التسجيل صالحًا

# it: Rinnovare la tessera STP
# missed: La tessera si richiede di nuovo; le cure restano dovute
deadline-renew_stp_card = تجديد بطاقة STP
    .missed = تُطلب البطاقة من جديد؛ ويبقى العلاج واجبًا

# it: Ricorso al prefetto
# missed: Resta il giudice ordinario, senza termine breve
deadline-appeal_to_prefect = الطعن أمام المحافظ (prefetto)
    .missed = يبقى القاضي العادي، بدون مهلة قصيرة

# it: Decidere sulla cittadinanza
# missed: Il termine può arrivare a trentasei mesi
deadline-decide_citizenship_in_24_months = البت في طلب الجنسية
    .missed = يمكن أن تصل المهلة إلى 36 شهرًا

# it: Decidere sulla cittadinanza, con proroga
# missed: La domanda resta in piedi: si può agire contro il silenzio (TAR)
deadline-decide_citizenship_at_most = البت في طلب الجنسية، مع التمديد
    .missed = يبقى الطلب قائمًا: يمكن التقاضي ضد السكوت (TAR)

# it: Rispondere alle note del Ministero sulla sospensiva
# missed: Il giudice decide senza la replica
deadline-suspension_reply = الرد على مذكرات الوزارة بشأن وقف التنفيذ (sospensiva)
    .missed = يقرر القاضي بدون الرد

# it: Reclamo in corte d'appello sulla sospensiva
# missed: L'ordinanza sulla sospensiva resta ferma
deadline-suspension_complaint = شكوى (reclamo) أمام محكمة الاستئناف (Corte d'appello) بشأن وقف التنفيذ
    .missed = يبقى الأمر القضائي بشأن وقف التنفيذ كما هو

# it: La corte d'appello decide sul reclamo
# missed: La decisione resta dovuta
deadline-suspension_complaint_decided = محكمة الاستئناف (Corte d'appello) تبت في الشكوى (reclamo)
    .missed = يبقى القرار واجبًا

# it: Presentare osservazioni
# missed: L'ufficio può rifiutare
deadline-observations_on_notice = تقديم ملاحظات
    .missed = يمكن للمكتب أن يرفض

# it: I quarantacinque giorni, che il preavviso non ferma
# missed: Se il preavviso è partito in tempo, la verifica continua
deadline-silence_despite_notice = مهلة 45 يومًا، التي لا يوقفها الإشعار المسبق
    .missed = إذا أُرسل الإشعار المسبق في الوقت المحدد، يستمر التحقق

# it: I quarantacinque giorni, che il preavviso interrompe
# missed: Quanto dichiarato vale come vero dal giorno della dichiarazione
deadline-silence_interrupted = مهلة 45 يومًا، التي يقطعها الإشعار المسبق فتبدأ من جديد
    .missed = ما جاء في الإقرار يُعتبر صحيحًا من يوم الإقرار

# it: I quarantacinque giorni, che il preavviso sospende
# missed: Quanto dichiarato vale come vero dal giorno della dichiarazione
deadline-silence_suspended = مهلة 45 يومًا، التي يعلّقها الإشعار المسبق ثم تُستأنف
    .missed = ما جاء في الإقرار يُعتبر صحيحًا من يوم الإقرار

# it: Annullare d'ufficio
# missed: L'ufficio non può più annullarlo, salvo dichiarazioni false accertate in giudizio
deadline-office_annuls_its_act = الإلغاء بمبادرة من المكتب
    .missed = لم يعد بإمكان المكتب إلغاؤه، إلا إذا ثبتت أمام القضاء إقرارات كاذبة

# it: Annullare d'ufficio
# missed: L'ufficio non può più annullarlo, salvo dichiarazioni false accertate in giudizio
deadline-office_annuls_its_act_2021 = الإلغاء بمبادرة من المكتب
    .missed = لم يعد بإمكان المكتب إلغاؤه، إلا إذا ثبتت أمام القضاء إقرارات كاذبة

# it: Il responsabile comunica l'uscita
# missed: La persona resta iscritta finché non viene cancellata
deadline-manager_reports_departure = المسؤول يُخطر بالخروج
    .missed = يبقى الشخص مسجَّلًا إلى أن يتم شطبه

# it: Ricorrere contro il rigetto della protezione
# missed: Il rigetto diventa definitivo: resta la domanda reiterata, con elementi nuovi
deadline-asylum_appeal_thirty_days = الطعن في رفض الحماية
    .missed = يصبح الرفض نهائيًا: يبقى الطلب المكرَّر (domanda reiterata)، بعناصر جديدة

# it: Ricorrere contro il rigetto, procedura accelerata o persona trattenuta
# missed: Il rigetto diventa definitivo: resta la domanda reiterata, con elementi nuovi
deadline-asylum_appeal_fifteen_days = الطعن في الرفض، الإجراء المعجَّل أو شخص محتجز
    .missed = يصبح الرفض نهائيًا: يبقى الطلب المكرَّر (domanda reiterata)، بعناصر جديدة

# it: Ricorrere dall'estero contro il rigetto
# missed: Il rigetto diventa definitivo
deadline-asylum_appeal_sixty_days = الطعن من الخارج في الرفض
    .missed = يصبح الرفض نهائيًا

# it: Ricorrere in Cassazione contro il decreto del tribunale
# missed: Il decreto diventa definitivo
deadline-asylum_cassation = الطعن أمام محكمة النقض (Cassazione) في قرار المحكمة (decreto del Tribunale)
    .missed = يصبح القرار نهائيًا

# it: Chiedere al tribunale il prosieguo amministrativo
# missed: In pratica il tribunale non la accoglie più
deadline-ask_continued_care = طلب استمرار الرعاية (prosieguo amministrativo) من المحكمة
    .missed = عمليًا، لم تعد المحكمة تقبله

# it: Ricorrere contro il rigetto, procedura di frontiera
# missed: Il rigetto diventa definitivo
deadline-asylum_appeal_fourteen_days = الطعن في الرفض، إجراء الحدود
    .missed = يصبح الرفض نهائيًا

# it: Dichiarare la presenza
# missed: Espulsione possibile, salvo forza maggiore
deadline-declare_presence = الإقرار بالوجود في إيطاليا (dichiarazione di presenza)
    .missed = الإبعاد ممكن، إلا في حالة القوة القاهرة

# it: Dichiarare di voler acquistare la cittadinanza
# missed: Resta la domanda per residenza
deadline-declare_citizenship_at_eighteen = الإعلان عن الرغبة في اكتساب الجنسية
    .missed = يبقى طلب الجنسية على أساس السكن المسجَّل (residenza)

# it: Decidere sulla cittadinanza
# missed: La domanda resta in piedi: si può agire contro il silenzio (TAR)
deadline-decide_citizenship_in_730_days = البت في طلب الجنسية
    .missed = يبقى الطلب قائمًا: يمكن التقاضي ضد السكوت (TAR)

# it: Chiedere il permesso per calamità
# at: Questura
# needs-calamity_at_home: Una calamità come la chiede la legge impedisce il rientro
# paper-1: Passaporto o altro documento, se c'è
# paper-2: Quattro fotografie formato tessera
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_calamity = طلب التصريح بسبب كارثة (calamità)
    .at = الكويستورا (Questura)
    .needs-calamity_at_home = كارثة كما يشترطها القانون تمنع العودة
    .paper-1 = جواز سفر أو وثيقة أخرى، إن وُجدت
    .paper-2 = 4 صور بحجم جواز السفر
    .appeal = المحكمة (Tribunale)، القسم المتخصص في الهجرة، خلال 30 يومًا من التبليغ الرسمي (60 من الخارج)

# it: Chiedere il permesso per cure mediche
# at: Questura
# needs-grave_condition: Condizioni di salute gravi quanto chiede la legge, certificate
# paper-1: Certificato di una struttura sanitaria pubblica o di un medico convenzionato
# paper-2: Passaporto o altro documento, se c'è
# paper-3: Quattro fotografie formato tessera
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_medical_care = طلب التصريح للعلاج الطبي (cure mediche)
    .at = الكويستورا (Questura)
    .needs-grave_condition = حالة صحية بدرجة الخطورة التي يشترطها القانون، مثبتة بشهادة
    .paper-1 = شهادة من مؤسسة صحية عمومية أو من طبيب متعاقد (convenzionato)
    .paper-2 = جواز سفر أو وثيقة أخرى، إن وُجدت
    .paper-3 = 4 صور بحجم جواز السفر
    .appeal = المحكمة (Tribunale)، القسم المتخصص في الهجرة، خلال 30 يومًا من التبليغ الرسمي (60 من الخارج)

# it: Chiedere asilo, e con esso la protezione speciale
# at: Questura, poi Commissione territoriale
# needs-foreigner: Cittadinanza di uno Stato terzo, o nessuna
# needs-risk_at_home: Un rischio di persecuzione o di tortura al ritorno
# paper-1: Passaporto o altro documento, se c'è
# paper-2: Quattro fotografie e un indirizzo dove ricevere le lettere
# appeal: Tribunale, sezione specializzata: 30 giorni, meno nelle procedure accelerate
path-special_protection_by_asylum_claim = طلب اللجوء، ومعه الحماية الخاصة
    .at = الكويستورا (Questura)، ثم اللجنة الإقليمية (Commissione territoriale)
    .needs-foreigner = جنسية دولة من خارج الاتحاد الأوروبي، أو لا جنسية
    .needs-risk_at_home = خطر اضطهاد أو تعذيب عند العودة
    .paper-1 = جواز سفر أو وثيقة أخرى، إن وُجدت
    .paper-2 = 4 صور وعنوان لاستلام الرسائل
    .appeal = المحكمة (Tribunale)، القسم المتخصص: 30 يومًا، وأقل في الإجراءات المعجَّلة

# it: Avere il permesso «casi speciali»
# at: Questura
# needs-asked_before: Una domanda di protezione prima del 5 ottobre 2018
# needs-due: I motivi umanitari riconosciuti dalla Commissione o dal giudice
# paper-1: La decisione della Commissione o del giudice
# paper-2: Quattro fotografie
# appeal: Tribunale, sezione specializzata, entro 30 giorni dalla notifica
path-have_the_special_cases_permit = الحصول على تصريح «حالات خاصة» (casi speciali)
    .at = الكويستورا (Questura)
    .needs-asked_before = طلب حماية قبل 5 أكتوبر 2018
    .needs-due = أسباب إنسانية اعترفت بها اللجنة (Commissione) أو القاضي
    .paper-1 = قرار اللجنة (Commissione) أو القاضي
    .paper-2 = 4 صور
    .appeal = المحكمة (Tribunale)، القسم المتخصص، خلال 30 يومًا من التبليغ الرسمي

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
path-special_protection_to_work = من الحماية الخاصة إلى العمل
    .at = الكويستورا (Questura)
    .needs-special_permit = تصريح حماية خاصة صالح
    .needs-option_kept = ما زال تحويل التصريح ممكنًا
    .needs-job = عمل، أو عقد
    .needs-passport = جواز سفر صالح أو وثيقة معادلة
    .paper-1 = النموذج البريدي (kit)، مع التصريح
    .paper-2 = جواز سفر أو وثيقة معادلة
    .paper-3 = عقد عمل أو فتح نشاط مستقل
    .appeal = المحكمة الإدارية (TAR)، خلال 60 يومًا من التبليغ الرسمي

# it: Chiedere asilo, e con esso la protezione speciale
# at: Questura, poi Commissione territoriale
# needs-foreigner: Cittadinanza di uno Stato terzo, o nessuna
# needs-ground: Un rischio al ritorno, o la vita privata e familiare in Italia
# paper-1: Passaporto o altro documento, se c'è
# paper-2: Quattro fotografie e un indirizzo dove ricevere le lettere
# appeal: Tribunale, sezione specializzata: 30 giorni, meno nelle procedure accelerate
path-wider_protection_by_asylum_claim = طلب اللجوء، ومعه الحماية الخاصة
    .at = الكويستورا (Questura)، ثم اللجنة الإقليمية (Commissione territoriale)
    .needs-foreigner = جنسية دولة من خارج الاتحاد الأوروبي، أو لا جنسية
    .needs-ground = خطر عند العودة، أو حياة خاصة وعائلية في إيطاليا
    .paper-1 = جواز سفر أو وثيقة أخرى، إن وُجدت
    .paper-2 = 4 صور وعنوان لاستلام الرسائل
    .appeal = المحكمة (Tribunale)، القسم المتخصص: 30 يومًا، وأقل في الإجراءات المعجَّلة

# it: Chiedere la protezione speciale al Questore
# at: Questura
# needs-door_open: La domanda diretta è ancora possibile
# needs-ground: Un motivo: la vita privata e familiare in Italia, o un rischio al ritorno
# paper-1: Passaporto o altro documento
# paper-2: Prove della vita in Italia: lavoro, casa, famiglia, studi, cure
# appeal: Tribunale, sezione specializzata, entro 30 giorni dalla notifica
path-ask_the_questore = طلب الحماية الخاصة من مدير الكويستورا (Questore)
    .at = الكويستورا (Questura)
    .needs-door_open = ما زال الطلب المباشر ممكنًا
    .needs-ground = سبب: حياة خاصة وعائلية في إيطاليا، أو خطر عند العودة
    .paper-1 = جواز سفر أو وثيقة أخرى
    .paper-2 = إثباتات الحياة في إيطاليا: عمل، بيت، أسرة، دراسة، علاج
    .appeal = المحكمة (Tribunale)، القسم المتخصص، خلال 30 يومًا من التبليغ الرسمي

# it: Chiedere il permesso per sfruttamento lavorativo
# at: Questura
# needs-due: Sfruttamento accertato, contributo alle indagini, proposta o parere
# paper-1: Proposta dell'autorità giudiziaria, o atti dell'ispettorato del lavoro
# paper-2: Passaporto o altro documento, se c'è
# paper-3: Quattro fotografie formato tessera
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_labour_exploitation = طلب التصريح بسبب الاستغلال في العمل (sfruttamento lavorativo)
    .at = الكويستورا (Questura)
    .needs-due = استغلال ثبت رسميًا، مساهمة في التحقيق، اقتراح أو رأي
    .paper-1 = اقتراح من السلطة القضائية، أو وثائق مفتشية العمل (ispettorato del lavoro)
    .paper-2 = جواز سفر أو وثيقة أخرى، إن وُجدت
    .paper-3 = 4 صور بحجم جواز السفر
    .appeal = المحكمة (Tribunale)، القسم المتخصص في الهجرة، خلال 30 يومًا من التبليغ الرسمي (60 من الخارج)

# it: Chiedere asilo, e con esso la protezione speciale
# at: Questura, poi Commissione territoriale
# needs-foreigner: Cittadinanza di uno Stato terzo, o nessuna
# needs-ground: Un rischio al ritorno, o un obbligo dello Stato
# paper-1: Passaporto o altro documento, se c'è
# paper-2: Quattro fotografie e un indirizzo dove ricevere le lettere
# appeal: Tribunale, sezione specializzata: 30 giorni, meno nelle procedure accelerate
path-protection_by_asylum_claim_2023 = طلب اللجوء، ومعه الحماية الخاصة
    .at = الكويستورا (Questura)، ثم اللجنة الإقليمية (Commissione territoriale)
    .needs-foreigner = جنسية دولة من خارج الاتحاد الأوروبي، أو لا جنسية
    .needs-ground = خطر عند العودة، أو التزام على الدولة
    .paper-1 = جواز سفر أو وثيقة أخرى، إن وُجدت
    .paper-2 = 4 صور وعنوان لاستلام الرسائل
    .appeal = المحكمة (Tribunale)، القسم المتخصص: 30 يومًا، وأقل في الإجراءات المعجَّلة

# it: Chiedere asilo, e con esso la tutela della vita privata e familiare
# at: Questura, poi Commissione territoriale
# needs-foreigner: Cittadinanza di uno Stato terzo, o nessuna
# needs-life_here: L'allontanamento violerebbe la vita privata o familiare
# paper-1: Passaporto o altro documento, se c'è
# paper-2: Prove della vita in Italia: lavoro, casa, famiglia, studi, cure
# appeal: Tribunale, sezione specializzata: 30 giorni, meno nelle procedure accelerate
path-private_life_by_asylum_claim = طلب اللجوء، ومعه حماية الحياة الخاصة والعائلية
    .at = الكويستورا (Questura)، ثم اللجنة الإقليمية (Commissione territoriale)
    .needs-foreigner = جنسية دولة من خارج الاتحاد الأوروبي، أو لا جنسية
    .needs-life_here = الترحيل ينتهك الحياة الخاصة أو العائلية
    .paper-1 = جواز سفر أو وثيقة أخرى، إن وُجدت
    .paper-2 = إثباتات الحياة في إيطاليا: عمل، بيت، أسرة، دراسة، علاج
    .appeal = المحكمة (Tribunale)، القسم المتخصص: 30 يومًا، وأقل في الإجراءات المعجَّلة

# it: La protezione speciale chiesta in tempo
# at: Questura
# needs-asked_in_time: Chiesta, o invito ricevuto, entro l'11 marzo 2023
# needs-due: I motivi riconosciuti
# paper-1: La decisione, o il parere della Commissione
# paper-2: Quattro fotografie
# appeal: Tribunale, sezione specializzata, entro 30 giorni dalla notifica
path-special_protection_under_the_old_law = الحماية الخاصة المطلوبة في الوقت المحدد
    .at = الكويستورا (Questura)
    .needs-asked_in_time = تم الطلب، أو استلام الدعوة، في موعد أقصاه 11 مارس 2023
    .needs-due = الأسباب معترَف بها
    .paper-1 = القرار، أو رأي اللجنة (Commissione)
    .paper-2 = 4 صور
    .appeal = المحكمة (Tribunale)، القسم المتخصص، خلال 30 يومًا من التبليغ الرسمي

# it: Chiedere il permesso temporaneo dell'emersione 2020
# at: Questura
# needs-due: Permesso scaduto dal 31 ottobre 2019, presenza, lavoro nei settori
# paper-1: Permesso scaduto
# paper-2: Prove del lavoro svolto nei settori
# appeal: TAR, entro sessanta giorni
path-ask_for_regularisation = طلب التصريح المؤقت لتسوية أوضاع العمل 2020 (emersione)
    .at = الكويستورا (Questura)
    .needs-due = تصريح انتهت صلاحيته ابتداءً من 31 أكتوبر 2019، ووجود في إيطاليا، وعمل في القطاعات
    .paper-1 = التصريح المنتهي الصلاحية
    .paper-2 = إثباتات العمل في القطاعات
    .appeal = المحكمة الإدارية (TAR)، خلال 60 يومًا

# it: Emersione con la dichiarazione del datore di lavoro
# at: Sportello unico per l'immigrazione
# needs-window_open: Finestra aperta, e presenza prima dell'8 marzo 2020
# needs-presence_proved: Presenza provata
# needs-sector: Lavoro in un settore dell'elenco
# needs-employer: Reddito del datore di lavoro
# paper-1: Documento di un ufficio pubblico che prova la presenza
# appeal: TAR, entro sessanta giorni
path-ask_for_regularisation_by_employer = تسوية أوضاع العمل (emersione) بإقرار من صاحب العمل
    .at = المكتب الموحد للهجرة (Sportello unico per l'immigrazione)
    .needs-window_open = فترة التقديم مفتوحة، ووجود في إيطاليا قبل 8 مارس 2020
    .needs-presence_proved = الوجود مثبت
    .needs-sector = عمل في قطاع من القائمة
    .needs-employer = دخل صاحب العمل
    .paper-1 = وثيقة من مكتب عمومي تثبت الوجود
    .appeal = المحكمة الإدارية (TAR)، خلال 60 يومًا

# it: Chiedere il permesso per violenza domestica
# at: Questura
# needs-due: Violenza accertata, pericolo attuale, parere favorevole
# paper-1: Denuncia, atti dell'indagine o relazione del servizio antiviolenza
# paper-2: Passaporto o altro documento, se c'è
# paper-3: Quattro fotografie formato tessera
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_domestic_violence = طلب التصريح بسبب العنف الأسري (violenza domestica)
    .at = الكويستورا (Questura)
    .needs-due = عنف ثبت رسميًا، خطر حالي، رأي إيجابي
    .paper-1 = شكوى، أو وثائق التحقيق، أو تقرير مركز مناهضة العنف
    .paper-2 = جواز سفر أو وثيقة أخرى، إن وُجدت
    .paper-3 = 4 صور بحجم جواز السفر
    .appeal = المحكمة (Tribunale)، القسم المتخصص في الهجرة، خلال 30 يومًا من التبليغ الرسمي (60 من الخارج)

# it: Presentare una nuova domanda di protezione
# at: Questura, poi Commissione territoriale
# needs-earlier_claim_refused: Una domanda di protezione già respinta
# needs-no_claim_open: Nessuna domanda ancora aperta
# needs-refusal_final: Nessun ricorso in corso, e il termine per ricorrere passato
# needs-something_new: Fatti o prove nuovi
# paper-1: La decisione di rigetto
# paper-2: Le prove dei fatti nuovi
# appeal: Tribunale, sezione specializzata: 15 giorni, 7 in alcune procedure
path-claim_again = تقديم طلب حماية جديد
    .at = الكويستورا (Questura)، ثم اللجنة الإقليمية (Commissione territoriale)
    .needs-earlier_claim_refused = طلب حماية سبق رفضه
    .needs-no_claim_open = لا يوجد طلب ما زال مفتوحًا
    .needs-refusal_final = لا يوجد طعن جارٍ، ومهلة الطعن انتهت
    .needs-something_new = وقائع أو أدلة جديدة
    .paper-1 = قرار الرفض
    .paper-2 = أدلة الوقائع الجديدة
    .appeal = المحكمة (Tribunale)، القسم المتخصص: 15 يومًا، و7 في بعض الإجراءات

# it: Rinnovare il permesso
# at: Questura, con il kit delle poste
# needs-permit_valid: Un permesso che vale ancora
# needs-may_be_renewed: Un titolo che si rinnova, con i requisiti ancora presenti
# needs-not_asked_yet: Nessuna domanda di rinnovo già presentata
# paper-1: Il permesso e il passaporto
# paper-2: Le prove dei requisiti del titolo (lavoro, studi, famiglia)
# appeal: TAR entro 60 giorni per lavoro e studio; tribunale per famiglia e protezione
path-renew_permit = تجديد التصريح
    .at = الكويستورا (Questura)، بظرف البريد (kit)
    .needs-permit_valid = تصريح ما زال صالحًا
    .needs-may_be_renewed = سند إقامة قابل للتجديد، وشروطه ما زالت متوفرة
    .needs-not_asked_yet = لم يُقدَّم أي طلب تجديد من قبل
    .paper-1 = التصريح وجواز السفر
    .paper-2 = إثباتات شروط سند الإقامة (عمل، دراسة، أسرة)
    .appeal = المحكمة الإدارية (TAR) خلال 60 يومًا للعمل والدراسة؛ المحكمة (Tribunale) للأسرة والحماية

# it: Rinnovare un permesso già scaduto
# at: Questura, con il kit delle poste
# needs-expired: Un permesso scaduto
# needs-not_asked_yet: Nessuna domanda di rinnovo già presentata
# needs-still_met: Un titolo che si rinnova, con i requisiti ancora presenti
# paper-1: Il permesso scaduto e il passaporto
# paper-2: Le prove dei requisiti del titolo (lavoro, studi, famiglia)
# paper-3: Le ragioni del ritardo, se ci sono
# appeal: TAR entro 60 giorni per lavoro e studio; tribunale per famiglia e protezione
path-renew_late = تجديد تصريح انتهت صلاحيته
    .at = الكويستورا (Questura)، بظرف البريد (kit)
    .needs-expired = تصريح انتهت صلاحيته
    .needs-not_asked_yet = لم يُقدَّم أي طلب تجديد من قبل
    .needs-still_met = سند إقامة قابل للتجديد، وشروطه ما زالت متوفرة
    .paper-1 = التصريح المنتهي الصلاحية وجواز السفر
    .paper-2 = إثباتات شروط سند الإقامة (عمل، دراسة، أسرة)
    .paper-3 = أسباب التأخير، إن وُجدت
    .appeal = المحكمة الإدارية (TAR) خلال 60 يومًا للعمل والدراسة؛ المحكمة (Tribunale) للأسرة والحماية

# it: Rinnovare un permesso già scaduto, entro sessanta giorni
# at: Questura, con il kit delle poste
# needs-expired: Un permesso scaduto
# needs-not_asked_yet: Nessuna domanda di rinnovo già presentata
# needs-still_met: Un titolo che si rinnova, con i requisiti ancora presenti
# paper-1: Il permesso scaduto e il passaporto
# appeal: TAR entro 60 giorni per lavoro e studio; tribunale per famiglia e protezione
path-renew_late_in_time = تجديد تصريح انتهت صلاحيته، خلال 60 يومًا
    .at = الكويستورا (Questura)، بظرف البريد (kit)
    .needs-expired = تصريح انتهت صلاحيته
    .needs-not_asked_yet = لم يُقدَّم أي طلب تجديد من قبل
    .needs-still_met = سند إقامة قابل للتجديد، وشروطه ما زالت متوفرة
    .paper-1 = التصريح المنتهي الصلاحية وجواز السفر
    .appeal = المحكمة الإدارية (TAR) خلال 60 يومًا للعمل والدراسة؛ المحكمة (Tribunale) للأسرة والحماية

# it: Iscriversi all'anagrafe
# at: Comune, ufficio anagrafe
# needs-right_to_be_entered: Il diritto all'iscrizione: soggiorno regolare e dimora
# needs-identity: Un documento con fotografia; il permesso basta
# paper-1: Dichiarazione di residenza, sul modulo del Ministero
# paper-2: Permesso di soggiorno o ricevuta
# paper-3: Passaporto o documento equivalente; non si chiede a chi ha domandato asilo
# paper-4: Codice fiscale, se c'è
# appeal: Prefetto, entro 30 giorni; giudice ordinario, senza termine breve
path-enter_the_register = التسجيل في سجل السكان (anagrafe)
    .at = البلدية (Comune)، مكتب سجل السكان (ufficio anagrafe)
    .needs-right_to_be_entered = الحق في التسجيل: إقامة قانونية وسكن
    .needs-identity = وثيقة بها صورة؛ التصريح يكفي
    .paper-1 = إقرار بمحل السكن (dichiarazione di residenza)، على نموذج الوزارة
    .paper-2 = تصريح الإقامة (permesso di soggiorno) أو الإيصال (ricevuta)
    .paper-3 = جواز سفر أو وثيقة معادلة؛ لا يُطلب ممن طلب اللجوء
    .paper-4 = الرقم الضريبي (codice fiscale)، إن وُجد
    .appeal = المحافظ (prefetto)، خلال 30 يومًا؛ القاضي العادي، بدون مهلة قصيرة

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
path-ask_long_term = طلب تصريح الإقامة الطويلة الأمد للاتحاد الأوروبي (permesso UE di lungo periodo)
    .at = الكويستورا (Questura)
    .needs-running_permit = تصريح صالح
    .needs-open_title = سند إقامة غير مستبعد
    .needs-five_years = 5 سنوات من الإقامة القانونية، بدون انقطاع
    .needs-absences = غيابات قصيرة
    .needs-means = دخل يساوي الإعانة الاجتماعية (assegno sociale)
    .needs-language = اللغة الإيطالية، إذا كانت مطلوبة
    .paper-1 = جواز السفر والتصريح
    .paper-2 = إقرار الدخل الضريبي (dichiarazione dei redditi)
    .paper-3 = شهادة لغة، مستوى A2
    .paper-4 = شهادات السوابق الجنائية (certificati penali)
    .appeal = المحكمة الإدارية (TAR)، 60 يومًا

# it: Chiedere il permesso di protezione sociale
# at: Questura
# needs-violence_found: Violenza o sfruttamento accertati, oppure una pena scontata da minore e un percorso concreto
# needs-in_danger: Pericolo per essersi sottratti al gruppo
# needs-proposed: Proposta o parere favorevole
# paper-1: Proposta o relazione del servizio, o parere del pubblico ministero
# paper-2: Passaporto o altro documento, se c'è
# paper-3: Quattro fotografie formato tessera
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_social_protection = طلب تصريح الحماية الاجتماعية (protezione sociale)
    .at = الكويستورا (Questura)
    .needs-violence_found = عنف أو استغلال ثبت رسميًا، أو عقوبة قُضيت عن جرائم ارتُكبت وهو قاصر ومسار ملموس
    .needs-in_danger = خطر بسبب الخروج من سيطرة المجموعة
    .needs-proposed = اقتراح أو رأي إيجابي
    .paper-1 = اقتراح أو تقرير من الخدمة المختصة، أو رأي النيابة العامة (pubblico ministero)
    .paper-2 = جواز سفر أو وثيقة أخرى، إن وُجدت
    .paper-3 = 4 صور بحجم جواز السفر
    .appeal = المحكمة (Tribunale)، القسم المتخصص في الهجرة، خلال 30 يومًا من التبليغ الرسمي (60 من الخارج)

# it: Chiedere il permesso per gravidanza o parto recente
# at: Questura
# needs-expecting: Gravidanza, o parto da non più di sei mesi
# paper-1: Certificato medico di gravidanza, o certificato di nascita
# paper-2: Passaporto o altro documento, se c'è
# appeal: Tribunale, sezione specializzata in materia di immigrazione, entro trenta giorni dalla notifica (sessanta dall'estero)
path-ask_for_pregnancy_permit = طلب التصريح بسبب الحمل أو ولادة حديثة
    .at = الكويستورا (Questura)
    .needs-expecting = حمل، أو ولادة لم يمر عليها أكثر من 6 أشهر
    .paper-1 = شهادة طبية بالحمل، أو شهادة ميلاد
    .paper-2 = جواز سفر أو وثيقة أخرى، إن وُجدت
    .appeal = المحكمة (Tribunale)، القسم المتخصص في الهجرة، خلال 30 يومًا من التبليغ الرسمي (60 من الخارج)

# it: Entrare per lavoro con il decreto flussi
# at: Sportello unico per l'immigrazione
# needs-from_abroad: La persona è all'estero
# needs-employer: Un datore di lavoro chiede il nulla osta
# needs-room: C'è posto nelle quote
# paper-1: Proposta di contratto di soggiorno del datore di lavoro
# paper-2: Passaporto
# appeal: TAR, entro sessanta giorni
path-come_through_the_quotas = الدخول للعمل عن طريق مرسوم الحصص (decreto flussi)
    .at = المكتب الموحد للهجرة (Sportello unico per l'immigrazione)
    .needs-from_abroad = الشخص في الخارج
    .needs-employer = صاحب عمل يطلب عدم الممانعة (nulla osta)
    .needs-room = يوجد مكان في الحصص
    .paper-1 = اقتراح عقد الإقامة من صاحب العمل (contratto di soggiorno)
    .paper-2 = جواز السفر
    .appeal = المحكمة الإدارية (TAR)، خلال 60 يومًا

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
path-ask_family_cohesion = طلب التصريح من أجل تماسك الأسرة (coesione familiare)
    .at = الكويستورا (Questura)
    .needs-relative = قريب في إيطاليا يمكنه طلب لمّ الشمل
    .needs-home = المسكن مناسب
    .needs-means = الدخل كافٍ
    .needs-within_a_year = إقامة قانونية الآن، أو كانت قانونية ولم يمر على ذلك أكثر من سنة
    .paper-1 = جواز السفر
    .paper-2 = شهادة صلة القرابة، مترجمة ومصدَّق عليها
    .paper-3 = شهادة صلاحية المسكن (idoneità dell'alloggio)
    .paper-4 = دخل القريب
    .appeal = المحكمة العادية (Tribunale ordinario)، بدون مهلة محددة

# it: Chiedere il permesso come genitore di un minore italiano
# at: Questura
# needs-italian_child: Madre o padre di un minore italiano che vive in Italia
# paper-1: Passaporto o altro documento
# paper-2: Atto di nascita del minore e prova che è italiano
# appeal: Tribunale ordinario, senza termine fisso
path-permit_as_parent_of_an_italian = طلب التصريح كوالد أو والدة لقاصر إيطالي
    .at = الكويستورا (Questura)
    .needs-italian_child = أم أو أب لقاصر إيطالي يعيش في إيطاليا
    .paper-1 = جواز سفر أو وثيقة أخرى
    .paper-2 = عقد ميلاد القاصر (atto di nascita) وإثبات أنه إيطالي
    .appeal = المحكمة العادية (Tribunale ordinario)، بدون مهلة محددة

# it: Chiedere al tribunale per i minorenni di restare per un minore
# at: Tribunale per i minorenni, poi Questura
# needs-child: Un minore in Italia soffrirebbe della Sua assenza
# paper-1: Documenti sul minore e sul legame con Lei
# paper-2: Relazioni di medici, scuola, servizi sociali
# appeal: Corte d'appello, sezione per i minorenni
path-stay_for_a_child = طلب الإذن من محكمة القاصرين (Tribunale per i minorenni) بالبقاء من أجل قاصر
    .at = محكمة القاصرين (Tribunale per i minorenni)، ثم الكويستورا (Questura)
    .needs-child = قاصر في إيطاليا سيعاني من غيابك
    .paper-1 = وثائق عن القاصر وعن صلتك به
    .paper-2 = تقارير من أطباء أو مدرسة أو خدمات اجتماعية
    .appeal = محكمة الاستئناف (Corte d'appello)، قسم القاصرين

# it: Chiedere il permesso per assistenza minore
# at: Questura
# needs-authorised: Autorizzato dal tribunale per i minorenni
# paper-1: Decreto del tribunale per i minorenni
# appeal: Tribunale ordinario, senza termine fisso
path-permit_to_assist_a_child = طلب تصريح رعاية قاصر (assistenza minore)
    .at = الكويستورا (Questura)
    .needs-authorised = مأذون له من محكمة القاصرين (Tribunale per i minorenni)
    .paper-1 = قرار محكمة القاصرين (decreto del Tribunale per i minorenni)
    .appeal = المحكمة العادية (Tribunale ordinario)، بدون مهلة محددة

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
path-study_at_eighteen = تصريح للدراسة عند بلوغ 18 سنة
    .at = الكويستورا (Questura)، مع رأي وزارة العمل (Ministero del lavoro) لمن كان وحده
    .needs-about_eighteen = تمّت 18 سنة، أو تتم خلال 90 يومًا
    .needs-grew_up_here = تحت الكفالة (affidamento)، أو تحت الوصاية (tutela)، أو في مشروع، أو مع والد/ة إقامته/ا قانونية
    .needs-no_opinion_against = لا يوجد رأي سلبي ملزم
    .needs-school = يذهب إلى المدرسة أو يتابع دورة دراسية
    .paper-1 = جواز سفر، أو إفادة من القنصلية
    .paper-2 = التصريح الممنوح كقاصر
    .paper-3 = قرار تعيين الوصي (tutore) أو قرار الكفالة (affidamento)
    .paper-4 = رأي الوزارة، أو إثبات طلبه
    .paper-5 = التسجيل في الدورة الدراسية
    .appeal = المحكمة الإدارية (TAR)، 60 يومًا

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
path-work_at_eighteen = تصريح للعمل عند بلوغ 18 سنة
    .at = الكويستورا (Questura)، مع رأي وزارة العمل (Ministero del lavoro) لمن كان وحده
    .needs-about_eighteen = تمّت 18 سنة، أو تتم خلال 90 يومًا
    .needs-grew_up_here = تحت الكفالة (affidamento)، أو تحت الوصاية (tutela)، أو في مشروع، أو مع والد/ة إقامته/ا قانونية
    .needs-no_opinion_against = لا يوجد رأي سلبي ملزم
    .needs-job = عمل أو عقد
    .paper-1 = جواز سفر، أو إفادة من القنصلية
    .paper-2 = التصريح الممنوح كقاصر
    .paper-3 = قرار تعيين الوصي (tutore) أو قرار الكفالة (affidamento)
    .paper-4 = رأي الوزارة، أو إثبات طلبه
    .paper-5 = عقد عمل؛ ومن 6 أكتوبر 2023 تحقُّق مستشار عمل (consulente del lavoro)
    .appeal = المحكمة الإدارية (TAR)، 60 يومًا

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
path-job_seeking_at_eighteen = تصريح للبحث عن عمل عند بلوغ 18 سنة
    .at = الكويستورا (Questura)، مع رأي وزارة العمل (Ministero del lavoro) لمن كان وحده
    .needs-about_eighteen = تمّت 18 سنة، أو تتم خلال 90 يومًا
    .needs-grew_up_here = تحت الكفالة (affidamento)، أو تحت الوصاية (tutela)، أو في مشروع، أو مع والد/ة إقامته/ا قانونية
    .needs-no_opinion_against = لا يوجد رأي سلبي ملزم
    .paper-1 = جواز سفر، أو إفادة من القنصلية
    .paper-2 = التصريح الممنوح كقاصر
    .paper-3 = قرار تعيين الوصي (tutore) أو قرار الكفالة (affidamento)
    .paper-4 = رأي الوزارة، أو إثبات طلبه
    .paper-5 = التسجيل في مركز التشغيل (centro per l'impiego)
    .appeal = المحكمة الإدارية (TAR)، 60 يومًا

# it: Iscriversi al Servizio sanitario
# at: Azienda sanitaria del luogo di residenza o di dimora
# needs-entitled: Un titolo che dà l'iscrizione obbligatoria
# needs-not_yet: Non ancora iscritto
# paper-1: Permesso di soggiorno o ricevuta
# paper-2: Codice fiscale, anche provvisorio
# paper-3: Dichiarazione del domicilio
# appeal: Giudice ordinario, anche con l'azione contro la discriminazione
path-enrol_with_the_health_service = التسجيل في الخدمة الصحية (Servizio sanitario)
    .at = المؤسسة الصحية المحلية (Azienda sanitaria) في محل السكن المسجَّل أو مكان السكن
    .needs-entitled = سند إقامة يعطي التسجيل الإلزامي
    .needs-not_yet = غير مسجَّل بعد
    .paper-1 = تصريح الإقامة (permesso di soggiorno) أو الإيصال (ricevuta)
    .paper-2 = الرقم الضريبي (codice fiscale)، ولو كان مؤقتًا
    .paper-3 = إقرار بالعنوان (domicilio)
    .appeal = القاضي العادي، وأيضًا بدعوى ضد التمييز

# it: Iscriversi a scuola
# at: Istituto scolastico
# needs-school_age: Fra i sei e i sedici anni
# paper-1: Se ci sono: documento, libretto delle vaccinazioni, pagelle
# appeal: TAR, entro 60 giorni; giudice ordinario con l'azione contro la discriminazione
path-enrol_at_school = التسجيل في المدرسة
    .at = المدرسة (Istituto scolastico)
    .needs-school_age = بين 6 و16 سنة
    .paper-1 = إن وُجدت: وثيقة هوية، دفتر التطعيمات، كشوف النتائج المدرسية
    .appeal = المحكمة الإدارية (TAR)، خلال 60 يومًا؛ القاضي العادي بدعوى ضد التمييز

# it: Aprire un conto di base
# at: Banca, Poste italiane o altro prestatore di servizi di pagamento
# needs-lawfully_here: Il soggiorno regolare
# paper-1: Permesso, o ricevuta con fotografia e dati, in corso di validità
# paper-2: Codice fiscale, di undici o sedici caratteri
# appeal: Reclamo alla banca, poi Arbitro bancario finanziario; giudice ordinario
path-open_a_basic_account = فتح حساب مصرفي أساسي (conto di base)
    .at = مصرف، أو البريد الإيطالي (Poste italiane)، أو مقدّم خدمات دفع آخر
    .needs-lawfully_here = الإقامة القانونية
    .paper-1 = التصريح، أو إيصال به صورة وبيانات، ساري الصلاحية
    .paper-2 = الرقم الضريبي (codice fiscale)، من 11 أو 16 حرفًا أو رقمًا
    .appeal = شكوى إلى المصرف، ثم المحكِّم المصرفي المالي (Arbitro bancario finanziario)؛ القاضي العادي

# it: Chiedere la protezione temporanea
# at: Questura
# needs-displaced: Sfollamento dall'Ucraina
# paper-1: Documento ucraino, o prova della residenza in Ucraina
# appeal: Via e termine da verificare: chiedere subito a un avvocato
path-ask_for_temporary_protection = طلب الحماية المؤقتة (protezione temporanea)
    .at = الكويستورا (Questura)
    .needs-displaced = النزوح من أوكرانيا
    .paper-1 = وثيقة أوكرانية، أو إثبات السكن في أوكرانيا
    .appeal = الطريق والمهلة يجب التحقق منهما: يجب سؤال محامٍ فورًا

# it: Convertire il permesso dopo il diniego dell'asilo chiesto da minorenne
# at: Questura, con il parere del Ministero del lavoro
# needs-alone: Arrivato da solo, minorenne
# needs-asylum_permit: L'ultimo permesso era per richiesta asilo
# needs-within_thirty_days: Entro trenta giorni da uno dei tre giorni della norma
# paper-1: Diniego della Commissione o decreto del tribunale
# paper-2: Nomina del tutore o affidamento
# appeal: TAR, sessanta giorni
path-convert_after_failed_claim = تحويل التصريح بعد رفض اللجوء المطلوب قبل سن 18
    .at = الكويستورا (Questura)، مع رأي وزارة العمل (Ministero del lavoro)
    .needs-alone = وصل وحده، وهو قاصر
    .needs-asylum_permit = آخر تصريح كان لطلب اللجوء (richiesta asilo)
    .needs-within_thirty_days = خلال 30 يومًا من أحد الأيام الثلاثة المذكورة في القاعدة
    .paper-1 = رفض اللجنة (Commissione) أو قرار المحكمة (decreto del Tribunale)
    .paper-2 = قرار تعيين الوصي (tutore) أو قرار الكفالة (affidamento)
    .appeal = المحكمة الإدارية (TAR)، 60 يومًا

# it: Chiedere il permesso per integrazione del minore
# at: Questura
# needs-ordered: Prosieguo amministrativo in corso
# paper-1: Decreto del tribunale per i minorenni
# appeal: Tribunale: via e termine da verificare
path-permit_in_continued_care = طلب تصريح اندماج القاصر (integrazione del minore)
    .at = الكويستورا (Questura)
    .needs-ordered = استمرار الرعاية (prosieguo amministrativo) جارٍ
    .paper-1 = قرار محكمة القاصرين (decreto del Tribunale per i minorenni)
    .appeal = المحكمة (Tribunale): الطريق والمهلة يجب التحقق منهما

# it: Rinnovare la dichiarazione di dimora abituale
# at: Comune, ufficio anagrafe
# needs-on_the_books: L'iscrizione in anagrafe
# needs-renewed_permit: Un permesso rinnovato
# paper-1: Il permesso rinnovato
# appeal: Prefetto, entro 30 giorni
path-declare_the_abode_again = تجديد الإقرار بمكان السكن المعتاد
    .at = البلدية (Comune)، مكتب سجل السكان (ufficio anagrafe)
    .needs-on_the_books = التسجيل في سجل السكان
    .needs-renewed_permit = تصريح مجدَّد
    .paper-1 = التصريح المجدَّد
    .appeal = المحافظ (prefetto)، خلال 30 يومًا

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
path-humanitarian_to_work = من التصريح لأسباب إنسانية إلى العمل
    .at = الكويستورا (Questura)
    .needs-humanitarian_permit = تصريح لأسباب إنسانية (motivi umanitari)
    .needs-still_valid = ما زال صالحًا، أو تجديده جارٍ
    .needs-job = عمل، أو عقد
    .needs-passport = جواز سفر صالح أو وثيقة معادلة
    .paper-1 = النموذج البريدي (kit)، مع التصريح لأسباب إنسانية
    .paper-2 = جواز سفر أو وثيقة معادلة
    .paper-3 = عقد عمل أو فتح نشاط مستقل
    .appeal = المحكمة الإدارية (TAR)، خلال 60 يومًا من التبليغ الرسمي

# it: Convertire in permesso di lavoro
# at: Questura
# needs-convertible: Un titolo che si può convertire ora, con il lavoro che serve
# paper-1: Modulo postale (kit), con il permesso
# paper-2: Passaporto o documento equivalente
# paper-3: Contratto di lavoro o apertura dell'attività
# appeal: TAR, entro 60 giorni dalla notifica
path-convert_to_work = التحويل إلى تصريح عمل
    .at = الكويستورا (Questura)
    .needs-convertible = سند إقامة يمكن تحويله الآن، مع العمل المطلوب
    .paper-1 = النموذج البريدي (kit)، مع التصريح
    .paper-2 = جواز سفر أو وثيقة معادلة
    .paper-3 = عقد عمل أو فتح نشاط مستقل
    .appeal = المحكمة الإدارية (TAR)، خلال 60 يومًا من التبليغ الرسمي

# it: Chiedere il permesso perché convive con familiari italiani
# at: Questura
# needs-together: Convive con il coniuge o un parente italiano entro il secondo grado
# paper-1: Stato di famiglia o prova della convivenza
# paper-2: Atti che provano la parentela
# appeal: Tribunale ordinario, senza termine fisso
path-permit_living_with_italians = طلب التصريح بسبب السكن مع أقارب إيطاليين
    .at = الكويستورا (Questura)
    .needs-together = يسكن مع الزوج/ة أو مع قريب إيطالي حتى الدرجة الثانية
    .paper-1 = شهادة تكوين الأسرة (stato di famiglia) أو إثبات السكن المشترك
    .paper-2 = وثائق تثبت القرابة
    .appeal = المحكمة العادية (Tribunale ordinario)، بدون مهلة محددة

# it: Chiedere la tessera STP
# at: Azienda sanitaria od ospedale
# needs-without_papers: Senza permesso e senza iscrizione sanitaria
# paper-1: Dichiarazione delle proprie generalità e di non avere mezzi
# appeal: Giudice ordinario, anche con l'azione contro la discriminazione
path-ask_for_the_stp_card = طلب بطاقة STP
    .at = المؤسسة الصحية المحلية (Azienda sanitaria) أو المستشفى
    .needs-without_papers = بدون تصريح وبدون تسجيل صحي
    .paper-1 = إقرار بالبيانات الشخصية وبعدم وجود موارد
    .appeal = القاضي العادي، وأيضًا بدعوى ضد التمييز

# it: Farsi riconoscere apolide dal Ministero
# at: Ministero dell'interno
# needs-no_citizenship: Nessuno Stato La riconosce come cittadino
# needs-act_of_birth: L'atto di nascita
# needs-residence: La residenza in Italia
# paper-1: Atto di nascita
# paper-2: Documenti sulla residenza in Italia
# paper-3: Ogni documento che mostri la mancanza di una cittadinanza
# appeal: Tribunale
path-be_certified_stateless = الحصول على اعتراف الوزارة بانعدام الجنسية (apolide)
    .at = وزارة الداخلية (Ministero dell'interno)
    .needs-no_citizenship = لا دولة تعترف بك كمواطن/ة لها
    .needs-act_of_birth = عقد الميلاد
    .needs-residence = محل السكن المسجَّل في إيطاليا (residenza)
    .paper-1 = عقد الميلاد (atto di nascita)
    .paper-2 = وثائق عن محل السكن المسجَّل في إيطاليا (residenza)
    .paper-3 = أي وثيقة تبيّن عدم وجود جنسية
    .appeal = المحكمة (Tribunale)

# it: Farsi dichiarare apolide dal tribunale
# at: Tribunale
# needs-no_citizenship: Nessuno Stato La riconosce come cittadino
# paper-1: Ogni documento che mostri la mancanza di una cittadinanza
# appeal: Corte d'appello
path-be_declared_stateless = الحصول على حكم من المحكمة (Tribunale) بانعدام الجنسية (apolide)
    .at = المحكمة (Tribunale)
    .needs-no_citizenship = لا دولة تعترف بك كمواطن/ة لها
    .paper-1 = أي وثيقة تبيّن عدم وجود جنسية
    .appeal = محكمة الاستئناف (Corte d'appello)

# it: Avere un certificato di residenza
# at: Comune, o ANPR in rete
# needs-entered: L'iscrizione in anagrafe
# paper-1: Un documento di chi lo chiede
# appeal: Prefetto, per il certificato negato o errato (D.P.R. 223/1989 art. 36)
path-get_a_certificate_of_residence = الحصول على شهادة محل السكن (certificato di residenza)
    .at = البلدية (Comune)، أو ANPR على الإنترنت
    .needs-entered = التسجيل في سجل السكان
    .paper-1 = وثيقة هوية الشخص الذي يطلبها
    .appeal = المحافظ (prefetto)، بشأن الشهادة المرفوضة أو الخاطئة (D.P.R. 223/1989 art. 36)

# it: Chiedere il prosieguo amministrativo
# at: Tribunale per i minorenni, anche su richiesta dei servizi sociali
# needs-under_eighteen: Non ancora diciottenne
# needs-alone: Arrivato da solo, minorenne
# needs-support: Ha bisogno di sostegno dopo i diciotto anni
# paper-1: Relazione dei servizi sociali
# appeal: Corte d'appello, sezione per i minorenni: termine da verificare
path-ask_the_court_for_continued_care = طلب استمرار الرعاية (prosieguo amministrativo)
    .at = محكمة القاصرين (Tribunale per i minorenni)، أيضًا بطلب من الخدمات الاجتماعية
    .needs-under_eighteen = لم يبلغ 18 سنة بعد
    .needs-alone = وصل وحده، وهو قاصر
    .needs-support = يحتاج إلى دعم بعد سن 18
    .paper-1 = تقرير الخدمات الاجتماعية
    .appeal = محكمة الاستئناف (Corte d'appello)، قسم القاصرين: المهلة يجب التحقق منها

# it: Chiedere la cittadinanza per residenza
# at: Prefettura, poi Ministero dell'interno
# needs-years_completed: Gli anni di residenza legale, senza interruzioni
# paper-1: Atto di nascita e certificato penale dello Stato d'origine; chi ha asilo dichiara
# paper-2: Redditi degli ultimi tre anni
# paper-3: Dal 4 dicembre 2018: attestato di italiano B1
# appeal: TAR del Lazio, entro 60 giorni dalla notifica
path-ask_for_citizenship = طلب الجنسية على أساس السكن المسجَّل (residenza)
    .at = البريفيتورا (Prefettura)، ثم وزارة الداخلية (Ministero dell'interno)
    .needs-years_completed = سنوات السكن القانوني المسجَّل (residenza legale)، بدون انقطاع
    .paper-1 = عقد الميلاد وشهادة السوابق الجنائية من بلد المنشأ؛ من لديه اللجوء يقدّم إقرارًا بدلًا منهما
    .paper-2 = دخل آخر 3 سنوات
    .paper-3 = من 4 ديسمبر 2018: شهادة لغة إيطالية B1
    .appeal = المحكمة الإدارية لإقليم لاتسيو (TAR del Lazio)، خلال 60 يومًا من التبليغ الرسمي

# it: Avere la carta d'identità
# at: Comune
# needs-right_to_card: L'iscrizione in anagrafe
# needs-identity: Un documento con fotografia
# paper-1: Permesso di soggiorno o ricevuta
# paper-2: Fototessera
# appeal: TAR, entro 60 giorni; giudice ordinario con l'azione contro la discriminazione
path-get_the_identity_card = الحصول على بطاقة الهوية (carta d'identità)
    .at = البلدية (Comune)
    .needs-right_to_card = التسجيل في سجل السكان
    .needs-identity = وثيقة بها صورة
    .paper-1 = تصريح الإقامة (permesso di soggiorno) أو الإيصال (ricevuta)
    .paper-2 = صورة شخصية (fototessera)
    .appeal = المحكمة الإدارية (TAR)، خلال 60 يومًا؛ القاضي العادي بدعوى ضد التمييز

# it: Quale legge governa le domande presentate prima del 5 ottobre 2018?
# law_at_filing: Quella del giorno della domanda
# law_at_decision: Quella del giorno della decisione
dispute-intertemporal = أي قانون يحكم الطلبات المقدَّمة قبل 5 أكتوبر 2018؟
    .law_at_filing = قانون يوم الطلب
    .law_at_decision = قانون يوم القرار

# it: La domanda reiterata in fase di allontanamento va esaminata dalla Commissione?
# none_needed: No: è inammissibile senza esame
# commission_first: Sì: esame preliminare della Commissione
dispute-repeat_check = هل يجب على اللجنة (Commissione) أن تدرس الطلب المكرَّر أثناء الترحيل؟
    .none_needed = لا: هو غير مقبول شكلًا بدون دراسة
    .commission_first = نعم: دراسة أولية من اللجنة (Commissione)

# it: Il permesso per richiesta asilo esclude dall'anagrafe?
# excluding: Sì: chi ha solo quel titolo non si iscrive
# conforming: No: cade solo la via semplificata della convivenza
# mayor_signs: Esclude, ma il sindaco avoca la pratica finché la legge è in studio
dispute-art13 = هل تصريح طلب اللجوء يستبعد من سجل السكان؟
    .excluding = نعم: من لديه هذا السند فقط لا يُسجَّل
    .conforming = لا: تسقط فقط الطريق المبسطة للسكن الجماعي المسجَّل (convivenza)
    .mayor_signs = يستبعد، لكن رئيس البلدية يتولى الملف بنفسه ما دام القانون قيد الدراسة

# it: Il permesso per assistenza minore si converte in lavoro?
# later_prevails: Sì: prevale la norma posteriore
# special_rule_stands: No: resta l'art. 29, comma 6
dispute-assistance_conversion = هل يُحوَّل تصريح رعاية قاصر (assistenza minore) إلى تصريح عمل؟
    .later_prevails = نعم: القاعدة اللاحقة هي التي تغلب
    .special_rule_stands = لا: يبقى art. 29, comma 6

# it: Da quando il silenzio vale di nuovo assenso?
# by_decree: Dal decreto-legge (22 ottobre 2020)
# by_conversion: Dalla conversione (20 dicembre 2020)
dispute-silence_back = منذ متى يُعتبر السكوت موافقة من جديد؟
    .by_decree = منذ المرسوم بقانون (decreto-legge) (22 أكتوبر 2020)
    .by_conversion = منذ تحويله إلى قانون (conversione) (20 ديسمبر 2020)

# it: La norma transitoria vale anche in corte d'appello?
# named_only: No: solo gli organi nominati
# all_merits: Sì: tutti i giudici di merito
dispute-pending_courts = هل تسري القاعدة الانتقالية أيضًا في محكمة الاستئناف (Corte d'appello)؟
    .named_only = لا: فقط الهيئات المذكورة
    .all_merits = نعم: كل القضاة الذين يحكمون في الموضوع

# it: Con quale prova si esamina il rinnovo del permesso umanitario ancora aperto?
# narrow: Quella del 2018
# wide: Quella ampliata del 2020
dispute-renewal_test = بأي معيار يُدرس تجديد التصريح لأسباب إنسانية الذي ما زال مفتوحًا؟
    .narrow = معيار 2018
    .wide = معيار 2020 الموسَّع

# it: Da quando valgono i termini più brevi del 2024?
# at_once: Dal decreto-legge, 11 ottobre 2024
# from_january: Trenta giorni dopo la conversione, dal 10 gennaio 2025
dispute-new_terms = منذ متى تسري المهل الأقصر لسنة 2024؟
    .at_once = منذ المرسوم بقانون (decreto-legge)، 11 أكتوبر 2024
    .from_january = بعد 30 يومًا من التحويل إلى قانون، من 10 يناير 2025

# it: La vita privata e familiare è ancora protetta?
# deleted: No: le frasi sono cadute
# through_duties: Sì: per il tramite degli obblighi dello Stato
dispute-private_life = هل ما زالت الحياة الخاصة والعائلية محمية؟
    .deleted = لا: حُذفت الجمل
    .through_duties = نعم: عن طريق التزامات الدولة

# it: Quali domande restano sotto la legge di prima?
# any_request: Ogni domanda di protezione
# direct_only: Solo quelle al Questore
dispute-saved_requests = أي طلبات تبقى تحت القانون السابق؟
    .any_request = كل طلب حماية
    .direct_only = فقط المقدَّمة إلى مدير الكويستورا (Questore)

# it: In quale giorno il permesso doveva essere valido?
# decree_day: 11 marzo 2023
# conversion_law_day: 5 maggio 2023
# conversion_law_in_force: 6 maggio 2023
dispute-validity_day = في أي يوم كان يجب أن يكون التصريح صالحًا؟
    .decree_day = 11 مارس 2023
    .conversion_law_day = 5 مايو 2023
    .conversion_law_in_force = 6 مايو 2023

# it: Quali permessi si convertono ancora in lavoro dopo il 5 maggio 2023?
# conversion_asked_before: Solo se la conversione era già chiesta
# permit_in_time: I permessi rilasciati e validi quel giorno
# request_in_time: I permessi chiesti prima, anche se rilasciati dopo
dispute-conversion_after_reform = أي تصاريح ما زالت تُحوَّل إلى تصريح عمل بعد 5 مايو 2023؟
    .conversion_asked_before = فقط إذا كان التحويل قد طُلب من قبل
    .permit_in_time = التصاريح الصادرة والصالحة في ذلك اليوم
    .request_in_time = التصاريح المطلوبة من قبل، ولو صدرت بعد ذلك

# it: Il rinnovo unico di un anno vale anche per i permessi dati dopo?
# every_permit: Sì, per ogni permesso fondato sulla vita privata
# valid_permits_only: No: solo per quelli già rilasciati e validi
dispute-single_renewal = هل يسري التجديد الوحيد لمدة سنة أيضًا على التصاريح الممنوحة بعد ذلك؟
    .every_permit = نعم، لكل تصريح قائم على الحياة الخاصة
    .valid_permits_only = لا: فقط للتصاريح التي صدرت من قبل وهي صالحة

# it: Il centro per l'impiego serve chi dimora senza residenza?
# abode_suffices: Sì: basta la dimora o il domicilio
# residence_needed: No: serve l'iscrizione anagrafica
dispute-employment_services = هل يخدم مركز التشغيل (centro per l'impiego) من يسكن بدون محل سكن مسجَّل (residenza)؟
    .abode_suffices = نعم: يكفي مكان السكن أو مركز الحياة (domicilio)
    .residence_needed = لا: يلزم التسجيل في سجل السكان

# it: Quale atto è la domanda di protezione?
# form_lodged: Il modulo C3 formalizzato
# will_expressed: La volontà manifestata per la prima volta
dispute-request_day = أي عمل يُعتبر طلب الحماية؟
    .form_lodged = نموذج C3 بعد تعبئته رسميًا
    .will_expressed = الرغبة المعبَّر عنها أول مرة

# it: Il prefetto può annullare da solo le iscrizioni del sindaco?
# government_only: No: solo il Governo, o il giudice
# prefect_too: Sì, per il potere gerarchico
dispute-prefect_annuls = هل يمكن للمحافظ (prefetto) أن يلغي وحده تسجيلات رئيس البلدية؟
    .government_only = لا: فقط الحكومة، أو القاضي
    .prefect_too = نعم، بحكم سلطته على رئيس البلدية (potere gerarchico)

# it: Quanto pesa l'integrazione nel confronto con il Paese d'origine?
# strict: Solo se al ritorno si perde il nucleo dei diritti
# attenuated: Tanto più quanto più la persona è radicata
dispute-comparison = ما وزن الاندماج في المقارنة مع بلد المنشأ؟
    .strict = فقط إذا ضاعت الحقوق الجوهرية عند العودة
    .attenuated = كلما كانت جذور الشخص أعمق زاد الوزن

# it: Che cosa vale un rinnovo chiesto più di sessanta giorni dopo la scadenza?
# examined: Va esaminato: nessuna perdita automatica
# lost: Il titolo è perduto
dispute-late_renewal = ما قيمة تجديد طُلب بعد أكثر من 60 يومًا من انتهاء الصلاحية؟
    .examined = يجب النظر فيه: لا فقدان تلقائي
    .lost = الحق في سند الإقامة يسقط

# it: La protezione speciale esclude il permesso UE di lungo periodo?
# shut_out: Sì, sempre
# judge_opens: No, se l'ha data un giudice per la vita privata
dispute-special_protection_and_long_term = هل تستبعد الحماية الخاصة من تصريح الإقامة الطويلة الأمد للاتحاد الأوروبي (permesso UE di lungo periodo)؟
    .shut_out = نعم، دائمًا
    .judge_opens = لا، إذا منحها قاضٍ من أجل الحياة الخاصة

# it: Chi non può iscriversi per legge entra nello schedario?
# any_reason: Sì: ogni ragione conta, anche il divieto di legge
# not_settled: No: solo chi di fatto non si è ancora stabilito
dispute-temporary_reasons = من لا يمكنه التسجيل بحكم القانون، هل يدخل في قائمة السكان المؤقتين (schedario)؟
    .any_reason = نعم: كل سبب يُحسب، حتى المنع القانوني
    .not_settled = لا: فقط من لم يستقر بعد في الواقع

# it: Il preavviso ferma i quarantacinque giorni?
# stops: Sì
# runs_on: No: basta che il preavviso parta in tempo
dispute-notice_clock = هل يوقف الإشعار المسبق مهلة 45 يومًا؟
    .stops = نعم
    .runs_on = لا: يكفي أن يُرسل الإشعار المسبق في الوقت المحدد

# it: Che cosa vale la procedura accelerata se la Commissione non ne rispetta i termini?
# no_effect: Nulla cambia per il ricorso
# ordinary_revives: Rivive la procedura ordinaria, con la sospensione automatica
dispute-accelerated_breach = ما قيمة الإجراء المعجَّل إذا لم تحترم اللجنة (Commissione) مهله؟
    .no_effect = لا يتغير شيء بالنسبة للطعن
    .ordinary_revives = يعود الإجراء العادي، مع وقف التنفيذ التلقائي

# it: Il parere positivo del Ministero vincola la Questura?
# binding: Sì: senza parere positivo niente permesso
# guides: No: la Questura valuta da sé
dispute-opinion_weight = هل الرأي الإيجابي للوزارة ملزم للكويستورا (Questura)؟
    .binding = نعم: بدون رأي إيجابي لا تصريح
    .guides = لا: الكويستورا (Questura) تقيّم بنفسها

# it: Chi ha il permesso per cure mediche può lavorare?
# general_words: Sì: l'art. 36(3) parla del permesso per cure mediche
# entry_for_care_only: No: l'art. 36(3) riguarda chi è entrato per curarsi
dispute-medical_care_work = هل يمكن لمن لديه تصريح للعلاج الطبي (cure mediche) أن يعمل؟
    .general_words = نعم: art. 36(3) يتحدث عن التصريح للعلاج الطبي
    .entry_for_care_only = لا: art. 36(3) يخص من دخل من أجل العلاج

# it: Il rifiuto mai impugnato chiude il rapporto?
# leaves_open: A: no, il diritto resta
# closes: B: sì, vale solo una nuova dichiarazione
dispute-unchallenged_refusal = هل يُنهي الرفض الذي لم يُطعن فيه أبدًا العلاقة القانونية؟
    .leaves_open = A: لا، الحق يبقى
    .closes = B: نعم، لا يُحسب إلا إقرار جديد

# it: Da quando si applica il Patto?
# june_and_july: Dal 12 giugno e dal 1° luglio 2026, regolamento per regolamento
# all_in_june: Tutto dal 12 giugno 2026
dispute-pact_start = منذ متى ينطبق الميثاق الأوروبي (Patto)؟
    .june_and_july = من 12 يونيو ومن 1 يوليو 2026، حسب كل لائحة
    .all_in_june = كله من 12 يونيو 2026

# it: Chi deve provvedere allo sbarco?
# state_of_the_region: Lo Stato della regione di soccorso
# nearest_port: Lo Stato del porto sicuro più vicino
dispute-landing_state = من عليه ضمان الإنزال إلى البر؟
    .state_of_the_region = دولة منطقة الإنقاذ
    .nearest_port = دولة أقرب ميناء آمن

# it: ANPAL: basta la dimora abituale
reading-anpal = ANPAL: يكفي مكان السكن المعتاد

# it: Uffici: il rinnovo tardivo è perduto
reading-late_renewals_lost = المكاتب: التجديد المتأخر يسقط الحق فيه

# it: Note al testo: i termini brevi partono a gennaio 2025
reading-terms_from_january = ملاحظات على النص: المهل القصيرة تبدأ في يناير 2025

# it: Stampa: il Patto parte tutto il 12 giugno 2026
reading-press_on_the_pact = الصحافة: الميثاق كله يبدأ في 12 يونيو 2026

# it: Il preavviso non ferma i quarantacinque giorni
reading-notice_runs_on = الإشعار المسبق لا يوقف مهلة 45 يومًا

# it: Giudici per la lettura conforme
reading-conforming_courts = القضاة المؤيدون للقراءة المتوافقة (lettura conforme)

# it: Corte costituzionale
reading-constitutional_court = المحكمة الدستورية (Corte costituzionale)

# it: Questure rigorose
reading-strict_offices = مكاتب الكويستورا (Questure) المتشددة

# it: Giudici amministrativi (Cons. Stato 3314/2024)
reading-administrative_courts = القضاة الإداريون (Cons. Stato 3314/2024)

# it: TAR Sicilia 455/2024: valido il 6 maggio 2023
reading-tar_sicilia = TAR Sicilia 455/2024: صالح يوم 6 مايو 2023

# it: TAR Brescia 618/2025: valido l'11 marzo 2023
reading-tar_brescia = TAR Brescia 618/2025: صالح يوم 11 مارس 2023

# it: Trib. Bologna 935/2025: due anni, rinnovabili
reading-tribunals_on_renewal = Trib. Bologna 935/2025: سنتان، قابلتان للتجديد

# it: Consiglio di Stato 4899/2015
reading-council_of_state_2015 = مجلس الدولة (Consiglio di Stato) 4899/2015

# it: Cass. 4890/2019: la legge della domanda
reading-law_at_filing = Cass. 4890/2019: قانون يوم الطلب

# it: Cass. 11749-11751/2019: la legge della decisione
reading-law_at_decision = Cass. 11749-11751/2019: قانون يوم القرار

# it: Cassazione, Sezioni Unite
reading-united_sections = محكمة النقض (Cassazione)، الدوائر المجتمعة (Sezioni Unite)

# it: La lettera della legge
reading-letter = حرفية القانون

# it: Ministero dell'interno
reading-ministry = وزارة الداخلية (Ministero dell'interno)

# it: Consiglio di Stato: il parere non vincola
reading-opinion_not_binding = مجلس الدولة (Consiglio di Stato): الرأي غير ملزم

# it: Il silenzio-assenso torna con il decreto-legge
reading-view_on_silence = اعتبار السكوت موافقة يعود مع المرسوم بقانون (decreto-legge)

# it: L'assistenza minore non si converte
reading-view_on_assistance = تصريح رعاية قاصر لا يُحوَّل

# it: Sindaco di Napoli
reading-naples = رئيس بلدية نابولي

# it: Sindaco di Palermo
reading-palermo = رئيس بلدية باليرمو

# it: Giudici rimettenti
reading-referring_courts = القضاة الذين أحالوا المسألة إلى محكمة أعلى

# it: Giudici che negano
reading-refusing_courts = القضاة الذين يرفضون

# it: Vista A: il rapporto è aperto
reading-view_a = الرأي A: العلاقة القانونية مفتوحة

# it: Vista B: vale la nuova dichiarazione
reading-view_b = الرأي B: يُحسب الإقرار الجديد

# it: Cure mediche senza lavoro
reading-medical_care_without_work = تصريح العلاج الطبي بدون عمل

# it: Conta la volontà manifestata
reading-will_counts_view = العبرة بالرغبة المعبَّر عنها

# it: Rinnovi del permesso umanitario: solo la prova del 2018
reading-narrow_renewals = تجديد التصريح لأسباب إنسانية: معيار 2018 فقط

# it: La norma del 2020 vale anche in appello
reading-all_merits_courts = قاعدة 2020 تسري في الاستئناف أيضًا

# it: Salve solo le domande al Questore
reading-direct_requests_only = تبقى سارية فقط الطلبات المقدَّمة إلى مدير الكويستورا (Questore)

# it: Protezione data dal giudice: lungo periodo possibile
reading-judge_opens_long_term = حماية منحها القاضي: الإقامة الطويلة الأمد ممكنة

# it: Riscritte le regole sul soccorso
event-rescue_rules_rewritten = أُعيدت كتابة قواعد الإنقاذ

# it: Abolita la clausola umanitaria
event-humanitarian_clause_abolished = أُلغي البند الإنساني

# it: Chiusa la via umanitaria in Commissione
event-humanitarian_route_closed = أُغلقت الطريق الإنسانية أمام اللجنة (Commissione)

# it: La rete chiude ai richiedenti
event-network_shut_to_applicants = الشبكة تُغلق أمام طالبي اللجوء

# it: La domanda reiterata segue una decisione definitiva
event-repeat_claim_defined = الطلب المكرَّر يأتي بعد قرار نهائي

# it: Il centro non è più dimora abituale per legge
event-centre_no_longer_abode = المركز لم يعد مكان السكن المعتاد بحكم القانون

# it: Abrogato l'art. 5-bis
event-household_route_repealed = أُلغيت المادة art. 5-bis

# it: Ampliata la protezione speciale
event-special_protection_widened = تم توسيع الحماية الخاصة

# it: Cure mediche: condizione grave
event-medical_threshold_serious = العلاج الطبي: حالة خطيرة

# it: Calamità grave, rinnovi senza limite
event-calamity_widened = كارثة خطيرة، تجديدات بدون حد

# it: La protezione speciale dura due anni
event-special_protection_longer = الحماية الخاصة مدتها سنتان

# it: La domanda reiterata va esaminata
event-repeat_claims_looked_at = يجب دراسة الطلب المكرَّر

# it: Dalla sanzione amministrativa al giudice penale
event-rescue_decriminalised_route = من العقوبة الإدارية إلى القاضي الجنائي

# it: Riscritto l'art. 5-bis
event-household_article_rewritten = أُعيدت كتابة المادة art. 5-bis

# it: L'art. 18-ter al posto dell'art. 22(12-quater)
event-labour_article_replaced = المادة art. 18-ter بدلًا من art. 22(12-quater)

# it: Termini più brevi
event-appeal_terms_cut = مهل أقصر

# it: Permessi delle vittime: un anno
event-victims_permits_a_year = تصاريح الضحايا: سنة واحدة

# it: L'elenco passa in legge
event-safe_list_by_law = القائمة تنتقل إلى قانون

# it: Protezione temporanea fino al giorno fissato
event-temporary_protection_by_the_day = الحماية المؤقتة حتى اليوم المحدد

# it: Soppressa la tutela della vita privata
event-private_life_deleted = حُذفت حماية الحياة الخاصة

# it: Convertito il decreto-legge 23/2026
event-decree_23_of_2026_converted = تم تحويل المرسوم (decreto-legge) 23/2026 إلى قانون

# it: Ristretto l'abuso d'ufficio
event-abuse_of_office_narrowed = تم تضييق جريمة إساءة استعمال الوظيفة (abuso d'ufficio)

# it: L'elenco del 2023
event-safe_list_of_2023 = قائمة 2023

# it: L'elenco del 2024
event-safe_list_of_2024 = قائمة 2024

# it: Il regolamento chiede il parere favorevole
event-favourable_opinion_in_the_regulation = اللائحة تطلب الرأي الإيجابي

# it: Riscritti i permessi dei minori
event-minors_permits_rewritten = أُعيدت كتابة تصاريح القاصرين

# it: Abrogato l'abuso d'ufficio
event-abuse_of_office_repealed = أُلغيت جريمة إساءة استعمال الوظيفة (abuso d'ufficio)

# it: Convertito il decreto-legge 113/2018
event-decree_113_converted = تم تحويل المرسوم (decreto-legge) 113/2018 إلى قانون

# it: Cure mediche: soglia abbassata
event-medical_threshold_lowered = العلاج الطبي: خُفِّضت العتبة المطلوبة

# it: Calamità: un solo rinnovo
event-calamity_renewal_settled = كارثة: تجديد واحد فقط

# it: Il silenzio-assenso cade
event-silence_deleted = سقط اعتبار السكوت موافقة

# it: Convertito il decreto-legge 130/2020
event-decree_130_converted = تم تحويل المرسوم (decreto-legge) 130/2020 إلى قانون

# it: Convertito il decreto-legge 145/2024
event-decree_145_converted = تم تحويل المرسوم (decreto-legge) 145/2024 إلى قانون

# it: Termini più brevi, testo convertito
event-appeal_terms_converted = مهل أقصر، بعد تحويل النص إلى قانون

# it: Riscritta la parità nell'assistenza sociale
event-parity_narrowed = أُعيدت كتابة المساواة في المساعدة الاجتماعية

# it: Il nuovo rito della protezione
event-rite_of_2017 = الإجراء القضائي الجديد للحماية

# it: Agosto si conta
event-august_counts = شهر أغسطس يُحسب

# it: Convertito il decreto-legge 20/2023
event-decree_20_converted = تم تحويل المرسوم (decreto-legge) 20/2023 إلى قانون

# it: Il silenzio-assenso cade di nuovo
event-silence_deleted_again = سقط اعتبار السكوت موافقة من جديد

# it: La rete chiude di nuovo ai richiedenti
event-network_shut_again = الشبكة تُغلق من جديد أمام طالبي اللجوء

# it: Soppresse le lettere a), b) e h-bis)
event-conversion_letters_deleted = حُذفت البنود (a) و(b) و(h-bis)

# it: Chiusa la domanda diretta al Questore
event-direct_request_closed = أُغلق الطلب المباشر إلى مدير الكويستورا (Questore)

# it: Cure mediche: soglia alzata
event-medical_threshold_raised = العلاج الطبي: رُفعت العتبة المطلوبة

# it: Calamità: di nuovo eccezionale, un solo rinnovo
event-calamity_narrowed = كارثة: استثنائية من جديد، تجديد واحد فقط

# it: Sanzioni aumentate in conversione
event-fines_raised = زيادة العقوبات عند التحويل إلى قانون

# it: Illegittimità costituzionale dell'art. 13
event-art13_annulled = المادة art. 13 غير دستورية

# it: Illegittimità costituzionale dell'art. 28
event-art28_annulled = المادة art. 28 غير دستورية

# it: Illegittimo l'automatismo per i reati minori
event-minor_conviction_bar_annulled = المنع التلقائي بسبب الجرائم البسيطة غير دستوري
