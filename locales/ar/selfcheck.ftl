### machine: the conversation with a person who asks where they stand. Short sentences, everyday words, no gendered imperatives.

## الصفحة الأولى

start-title = أين أنا الآن؟
start-lead = أسئلة قليلة عن الأوراق. في النهاية: ماذا يقول القانون، وماذا يمكن فعله، وما هو آخر يوم لذلك.
start-promise-names = لا نسأل عن الاسم، ولا عن العنوان، ولا عن أي رقم.
start-promise-here = تبقى إجاباتك على هذا الهاتف فقط. لا نرسلها إلى أحد ولا نحفظها.
start-promise-sent = بدون JavaScript تمر الإجابات عبر هذا الموقع في كل صفحة. الموقع يرد ولا يحفظها.
start-promise-seen = شيء واحد لا يمكننا إخفاؤه: من يراقب الهاتف أو الشبكة يمكنه أن يرى أن هذه الصفحة فُتحت.
start-begin = لنبدأ
start-other-day = ليوم آخر
start-other-day-hint = عادةً نستعمل قانون اليوم. هنا يمكن اختيار يوم آخر.
leave = اخرج من هذه الصفحة فورًا
cannot-here = هذا الهاتف لا يستطيع الرد وحده. بلمسة أخرى تمر الإجابات عبر الموقع، وهو لا يحفظها.
offline-ready = الآن تعمل الصفحة بدون شبكة أيضًا.

## أزرار وكلمات متكررة

next = التالي
back = رجوع
why = لماذا نسأل
why-lead = الإجابة تفيد في معرفة:
enough = تكفي هذه الأسئلة: أريد أن أرى
change = تغيير
answer-unknown = لا أعرف
answer-none = لا يوجد، أو ليس بعد
answer-no-more = لا يوجد غير ذلك
answer-line = الإجابة
answer-not-understood = هذه الإجابة غير مفهومة. يمكن الاختيار، أو قول «لا أعرف».
day-legend = اليوم
day-d = اليوم
day-m = الشهر
day-y = السنة
day-hint = إذا كان اليوم غير معروف، يكفي الشهر والسنة، أو السنة فقط.
value-none = لا يوجد
value-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
 }
value-months = { $n ->
    [zero] { $n } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
 }
days-left = { $n ->
    [0] هو اليوم
    [zero] هو اليوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $n } أيام
    [many] بقي { $n } يومًا
   *[other] بقي { $n } يوم
 }

## الأوراق

papers-title = أي ورقة من هذه الأوراق موجودة؟
papers-hint = يجب وضع علامة على كل الأوراق. حتى الأوراق الضائعة، أو المنتهية الصلاحية، أو القديمة جدًا.
papers-unsure = ربما توجد أوراق أخرى، لا أعرف
papers-none = لا توجد أي ورقة
papers-others = أوراق أخرى
papers-why = كل ورقة تقول شيئًا مختلفًا. الإيصال ليس تصريح إقامة. وورقة فيها موعد ليست إيصالًا.
paper-permit = تصريح الإقامة (permesso di soggiorno)
paper-receipt-post = إيصال البريد (ricevuta) لطلب التجديد
paper-receipt-police = إيصال الكويستورا (ricevuta della Questura)
paper-asylum-form = نموذج طلب اللجوء (C3)
paper-appointment = ورقة فيها موعد
paper-refusal = رفض طلب
paper-expulsion = إبعاد (espulsione) بقرار من المحافظ (prefetto)
paper-court = ورقة من المحكمة: طعن (ricorso)
paper-address = إقرار بمحل السكن (residenza) في البلدية (Comune)
places-title = أين هذه الأوراق الآن؟
places-why = الورقة الضائعة، أو التي أخذها آخرون، ما زالت لها قيمة. لكن يجب فعل شيء.
place-with-me = هي هنا معي
place-lost = ضائعة
place-stolen = مسروقة
place-somebody = عند شخص آخر
place-photo = توجد صورة فقط

## الأسئلة

ask-any = هل يوجد هذا أيضًا: { $thing }؟
ask-another = هل يوجد واحد آخر؟ ({ $thing })
ask-any-permit = هل يوجد الآن، أو كان يوجد من قبل، تصريح إقامة (permesso di soggiorno)؟
ask-another-permit = هل كان هناك تصريح آخر، قبله أو بعده؟
ask-any-application = هل قُدّم طلب إلى الكويستورا (Questura)؟
ask-another-application = هل قُدّم طلب آخر؟
ask-any-decision = هل وصل رفض، أو قرار إبعاد؟
ask-another-decision = هل وصل رفض آخر، أو قرار إبعاد آخر؟
ask-any-appeal = هل قُدّم طعن أمام القاضي (ricorso)؟
ask-another-appeal = هل قُدّم طعن آخر؟
ask-any-declaration = هل طُلب تسجيل محل السكن (residenza) في البلدية (Comune)؟
ask-another-declaration = هل طُلب تسجيل محل السكن مرة أخرى؟
ask-any-hosting = هل يوجد الآن، أو كان يوجد من قبل، مكان في مركز؟
ask-another-hosting = هل كان هناك مركز آخر؟
ask-any-absence = هل كانت هناك رحلات خارج إيطاليا؟
ask-another-absence = هل كانت هناك رحلة أخرى إلى الخارج؟
ask-permit-kind = ماذا كُتب على التصريح؟
hint-permit-kind = مكتوب بجانب «tipo di permesso» أو «motivi».
ask-permit-route = من قرر منح التصريح؟
ask-permit-valid_from = من أي يوم يسري التصريح؟
hint-permit-valid_from = هو تاريخ الإصدار (rilascio)، المكتوب على التصريح.
ask-permit-valid_until = حتى أي يوم يسري التصريح؟
hint-permit-valid_until = هو تاريخ انتهاء الصلاحية (scadenza)، المكتوب على التصريح.
ask-permit-requested = متى طُلب التصريح؟
ask-application-kind = ماذا طُلب؟
ask-application-title = أي تصريح طُلب، أو يُراد تجديده؟
ask-application-filed = متى قُدّم الطلب؟
hint-application-filed = التاريخ على الإيصال (ricevuta).
ask-application-receipt = هل أعطى المكتب إيصالًا (ricevuta)؟
hint-application-receipt = ورقة فيها الموعد فقط ليست إيصالًا.
ask-application-decided = متى رد المكتب؟
ask-application-granted = هل كان الرد نعم؟
ask-decision-day = متى وصلت هذه الورقة؟
hint-decision-day = المهم هو اليوم الذي سُلّمت فيه باليد، أو وصلت فيه.
ask-decision-kind = ماذا تقول الورقة؟
ask-decision-arrived = كيف وصلت الورقة؟
ask-decision-abroad = هل محل سكن الشخص خارج إيطاليا؟
ask-decision-detained = هل الشخص محتجز في مركز أو في السجن؟
ask-decision-route = أي إجراء مكتوب على الورقة؟
hint-decision-route = تُبحث كلمة مثل «accelerata» (معجَّل) أو «frontiera» (حدود).
ask-decision-terms_kept = هل احترم المكتب المهل التي عليه؟
ask-decision-ground = لماذا قالوا لا؟
ask-decision-leave_by = ما هو آخر يوم للمغادرة حسب الورقة؟
ask-decision-other_titles = هل نظروا أيضًا في تصاريح أخرى ممكنة؟
ask-decision-elements_weighed = هل نظروا في الوقائع الجديدة؟
ask-appeal-filed = متى قُدّم الطعن؟
ask-appeal-against = ضد ماذا قُدّم الطعن؟
ask-appeal-served = متى تم التبليغ الرسمي بالطعن للأطراف الأخرى؟
ask-appeal-answered = متى رد القاضي على طلب وقف التنفيذ (sospensiva)؟
ask-appeal-suspended = هل أوقف القاضي تنفيذ الرفض؟
ask-appeal-decided = متى أصدر القاضي قراره؟
ask-appeal-judgment_served = متى تم التبليغ الرسمي للحكم (sentenza)؟
ask-declaration-filed = متى طُلب تسجيل محل السكن (residenza)؟
ask-declaration-receivable = هل كان طلب تسجيل محل السكن كاملًا؟
ask-hosting-centre = ما نوع المركز؟
ask-hosting-since = منذ متى؟
ask-hosting-left = متى انتهى ذلك؟
ask-hosting-documented = هل توجد ورقة من المركز تثبت ذلك؟
ask-birth = ما هو تاريخ الميلاد؟
hint-birth = كما هو مكتوب في الوثائق.
ask-citizenship = ما هي الجنسية؟
ask-municipality = في أي بلدية (Comune)؟
ask-habitual_abode = هل يوجد بيت، أو مكان، للنوم فيه عادةً؟
ask-has_job = هل يوجد عمل، أو عقد جاهز؟
ask-has_passport = هل يوجد جواز سفر ما زال صالحًا؟
ask-registered = هل محل السكن (residenza) مسجَّل بالفعل في البلدية (Comune)؟
ask-seriously_ill = هل يوجد مرض خطير؟
ask-unaccompanied = هل هذه حالة قاصر وحده، بدون أب ولا أم في إيطاليا؟
pick-stay_title-none = لا يوجد تصريح
pick-stay_title-other = شيء آخر

## قبل النتيجة

review-title = الإجابات المعطاة
review-empty = لا توجد إجابات بعد.
review-day = ليوم
see-result = أين أنا الآن؟
go-on = أسئلة أخرى
change-answers = تغيير الإجابات

## النتيجة

result-title = أين أنا الآن
result-on = قانون اليوم،
result-on-day = القانون في يوم
result-reading = حسب قراءة:
no-reading = لا نعرف كيف كان القانون يُقرأ في ذلك اليوم. يمكن التجربة بيوم آخر.
safe-day-first = قبل كل شيء. القيام بذلك قبل نهاية يوم
where-i-stand = أين أنا الآن
what-i-can-do = ماذا يمكنني أن أفعل
by-when = قبل أي تاريخ
kind-says = القانون يقول
kind-depends = حسب الحالة
kind-ask = يجب السؤال
says-depends = يتوقف على أشياء لا نعرفها بعد
says-ask = يجب سؤال مكتب المساعدة
unsure = لسنا متأكدين. الأفضل سؤال مكتب المساعدة قبل الاعتماد على هذا.
others-differ = ليس الجميع يقرأه هكذا:
read-the-law = قراءة القانون
published = تاريخ النشر:
rights-title = الحقوق
rights-unclear = حقوق أخرى تتوقف على أشياء لا نعرفها بعد.
paths-open = طرق مفتوحة
paths-perhaps = طرق ربما تكون مفتوحة
if-this-is-so = هذا ممكن، إذا كان ما يلي صحيحًا:
where-to-go = إلى أين الذهاب
last-day = آخر يوم
what-to-bring = ماذا يجب إحضاره
what-it-costs = كم التكلفة
costs-nothing = لا شيء
if-refused = إذا قالوا لا
no-appointment-title = بدون موعد
no-appointment-write = الكتابة إلى المكتب: تسليم باليد مع طلب الختم، أو بالبريد المسجَّل (raccomandata)، أو بالبريد الإلكتروني المعتمد (PEC).
no-appointment-health = الذهاب إلى الطوارئ (pronto soccorso): هناك يُعالَج الجميع.
no-appointment-school = تسجيل ابن أو ابنة في المدرسة: ممكن طوال السنة.
no-appointment-lawyer = التحدث مع مكتب استشارة قانونية مجاني (sportello legale).
no-terms = حتى الآن لا يوجد آخر يوم، حسب ما نعرفه.
safe-day = القيام بذلك قبل نهاية يوم
due-perhaps = ربما: يتوقف على أشياء لا نعرفها بعد.
due-last = حسب القراءة المذكورة أعلاه، آخر يوم هو
due-safe-by = اليوم الأقرب يأتي من قراءة:
due-start = يبدأ العد من يوم
if-missed = إذا فات هذا اليوم:
dues-over = أيام فاتت
advice-lost = «{ $paper }»: ورقة ضائعة. يُقدَّم بلاغ (denuncia) إلى الشرطة، ثم تُطلب نسخة من المكتب.
advice-stolen = «{ $paper }»: ورقة مسروقة. يُقدَّم بلاغ (denuncia) إلى الشرطة، ثم تُطلب نسخة من المكتب.
advice-somebody = «{ $paper }»: هذه الورقة عند شخص آخر. لا يجوز لأحد أن يحتفظ بوثائق غيره. مكتب الاستشارة القانونية (sportello legale) يمكنه المساعدة.
advice-photo = «{ $paper }»: توجد صورة فقط. الصورة تكفي للحصول على مساعدة. تُطلب من المكتب نسخة حقيقية.
sheet-title = الورقة التي تؤخذ إلى المكتب
sheet-hint = لا تقول شيئًا عن القصة الشخصية. يمكن طباعتها من قائمة الهاتف.
sheet-what = ما هو الطلب
sheet-article = مادة القانون
sheet-office = المكتب
calendar-title = تذكير
calendar-save = حفظ الأيام في التقويم
print = اطبع الورقة
yes = نعم
no = لا
why-on-paper = هذا مكتوب على الورقة، وكل شيء تقريبًا يتوقف عليه.
