### machine: the conversation with a person who asks where they stand. Short sentences, everyday words.

## প্রথম পাতা

start-title = আমার অবস্থা কী?
start-lead = কাগজপত্র নিয়ে কয়েকটি প্রশ্ন। শেষে: আইন কী বলে, কী করা যায়, কোন দিনের মধ্যে।
start-promise-names = আমরা নাম, ঠিকানা বা কোনো নম্বর চাই না।
start-promise-here = উত্তরগুলো এই ফোনেই থাকে। আমরা কাউকে পাঠাই না, জমাও রাখি না।
start-promise-sent = JavaScript ছাড়া উত্তরগুলো প্রতি পাতায় এই সাইটের মধ্য দিয়ে যায়। সাইট জবাব দেয়, উত্তর জমা রাখে না।
start-promise-seen = একটা জিনিস আমরা লুকাতে পারি না: যে ফোন বা নেটওয়ার্কে নজর রাখে, সে দেখতে পারে যে এই পাতা খোলা হয়েছে।
start-begin = শুরু করি
start-other-day = অন্য দিনের জন্য
start-other-day-hint = সাধারণত আমরা আজকের আইন ব্যবহার করি। এখানে অন্য দিন বেছে নেওয়া যায়।
leave = এখনই এই পাতা থেকে বেরিয়ে যান
cannot-here = এই ফোন একা উত্তর দিতে পারছে না। আরেকবার চাপলে উত্তরগুলো সাইটের মধ্য দিয়ে যাবে, সাইট তা জমা রাখে না।
offline-ready = এখন পাতাটি নেটওয়ার্ক ছাড়াও চলে।

## বোতাম ও বারবার আসা শব্দ

next = এগিয়ে যান
back = ফিরে যান
why = কেন জিজ্ঞেস করছি
why-lead = উত্তরটি লাগে এটি জানতে:
enough = আর প্রশ্ন নয়: আমি দেখতে চাই
change = বদলান
answer-unknown = জানি না
answer-none = নেই, বা এখনো হয়নি
answer-no-more = আর নেই
answer-line = উত্তর
answer-not-understood = এই উত্তর বোঝা যায়নি। বেছে নেওয়া যায়, বা বলা যায় “জানি না”।
day-legend = দিন
day-d = দিন
day-m = মাস
day-y = বছর
day-hint = দিন মনে না পড়লে মাস ও বছর দিলেই হবে, বা শুধু বছর।
value-none = নেই
value-days = { $n ->
    [one] { $n } দিন
   *[other] { $n } দিন
 }
value-months = { $n ->
    [one] { $n } মাস
   *[other] { $n } মাস
 }
days-left = { $n ->
    [0] আজই
    [one] { $n } দিন বাকি
   *[other] { $n } দিন বাকি
 }

## কাগজপত্র

papers-title = এই কাগজগুলোর মধ্যে কোনগুলো আছে?
papers-hint = সবগুলোতে দাগ দিন। হারানো, মেয়াদ শেষ হওয়া বা অনেক পুরনো কাগজেও।
papers-unsure = হয়তো আরও আছে, জানি না
papers-none = কোনো কাগজ নেই
papers-others = অন্য কাগজ
papers-why = প্রতিটি কাগজ আলাদা কথা বলে। রসিদ অনুমতিপত্র নয়। অ্যাপয়েন্টমেন্টের কাগজ রসিদ নয়।
paper-permit = বসবাসের অনুমতিপত্র (permesso di soggiorno)
paper-receipt-post = নবায়নের জন্য ডাকঘরের রসিদ (ricevuta)
paper-receipt-police = পুলিশ দপ্তরের (Questura) রসিদ (ricevuta)
paper-asylum-form = আশ্রয়ের আবেদনের ফরম (C3)
paper-appointment = অ্যাপয়েন্টমেন্টের কাগজ
paper-refusal = আবেদন প্রত্যাখ্যান
paper-expulsion = প্রিফেক্টের (prefetto) দেওয়া বহিষ্কার (espulsione)
paper-court = আদালতের কাগজ: আপিল (ricorso)
paper-address = পৌরসভায় (Comune) নিবন্ধিত ঠিকানার (residenza) ঘোষণা
places-title = এই কাগজগুলো এখন কোথায়?
places-why = হারানো বা অন্যের নেওয়া কাগজেরও মূল্য আছে। তবে কিছু একটা করতে হবে।
place-with-me = এখানে আমার কাছে
place-lost = হারিয়ে গেছে
place-stolen = চুরি হয়েছে
place-somebody = অন্য একজন রেখে দিয়েছে
place-photo = শুধু একটা ছবি আছে

## প্রশ্ন

ask-any = এটিও কি আছে: { $thing }?
ask-another = আরও একটি কি আছে? ({ $thing })
ask-any-permit = বসবাসের অনুমতিপত্র (permesso di soggiorno) কি আছে, বা আগে ছিল?
ask-another-permit = আগে বা পরে আর কোনো অনুমতিপত্র কি ছিল?
ask-any-application = পুলিশ দপ্তরে (Questura) কি কোনো আবেদন করা হয়েছে?
ask-another-application = আর কোনো আবেদন কি করা হয়েছে?
ask-any-decision = কোনো প্রত্যাখ্যান বা বহিষ্কারের আদেশ (espulsione) কি এসেছে?
ask-another-decision = আর কোনো প্রত্যাখ্যান বা বহিষ্কারের আদেশ কি এসেছে?
ask-any-appeal = আদালতে কি আপিল (ricorso) করা হয়েছে?
ask-another-appeal = আর কোনো আপিল কি করা হয়েছে?
ask-any-declaration = পৌরসভায় (Comune) কি ঠিকানা নিবন্ধন (residenza) চাওয়া হয়েছে?
ask-another-declaration = আরেকবার কি ঠিকানা নিবন্ধন চাওয়া হয়েছে?
ask-any-hosting = কোনো কেন্দ্রে কি জায়গা আছে, বা আগে ছিল?
ask-another-hosting = আর কোনো কেন্দ্র কি ছিল?
ask-any-absence = ইতালির বাইরে কি যাওয়া হয়েছে?
ask-another-absence = আর কোনোবার কি ইতালির বাইরে যাওয়া হয়েছে?
ask-permit-kind = অনুমতিপত্রে কী লেখা আছে?
hint-permit-kind = “tipo di permesso” বা “motivi”-র পাশে লেখা থাকে।
ask-permit-route = অনুমতিপত্র দেওয়ার সিদ্ধান্ত কে নিয়েছে?
ask-permit-valid_from = অনুমতিপত্র কোন দিন থেকে বৈধ?
hint-permit-valid_from = এটি দেওয়ার তারিখ (rilascio), অনুমতিপত্রে লেখা আছে।
ask-permit-valid_until = অনুমতিপত্র কোন দিন পর্যন্ত বৈধ?
hint-permit-valid_until = এটি মেয়াদ শেষের তারিখ (scadenza), অনুমতিপত্রে লেখা আছে।
ask-permit-requested = অনুমতিপত্র কবে চাওয়া হয়েছিল?
ask-application-kind = কী চাওয়া হয়েছে?
ask-application-title = কোন অনুমতিপত্র চাওয়া হয়েছে, বা নবায়ন করতে হবে?
ask-application-filed = আবেদন কবে করা হয়েছে?
hint-application-filed = তারিখ রসিদে (ricevuta) আছে।
ask-application-receipt = দপ্তর কি রসিদ (ricevuta) দিয়েছে?
hint-application-receipt = শুধু অ্যাপয়েন্টমেন্ট লেখা কাগজ রসিদ নয়।
ask-application-decided = দপ্তর কবে জবাব দিয়েছে?
ask-application-granted = জবাব কি হ্যাঁ ছিল?
ask-decision-day = এই কাগজ কবে এসেছে?
hint-decision-day = যে দিন হাতে দেওয়া হয়েছে বা এসেছে, সেই দিনটি ধরা হয়।
ask-decision-kind = কাগজে কী বলা আছে?
ask-decision-arrived = কাগজটি কীভাবে এসেছে?
ask-decision-abroad = ব্যক্তি কি ইতালির বাইরে থাকেন?
ask-decision-detained = ব্যক্তি কি কোনো কেন্দ্রে বা জেলে আটক আছেন?
ask-decision-route = কাগজে কোন প্রক্রিয়া লেখা আছে?
hint-decision-route = “accelerata” (দ্রুত) বা “frontiera” (সীমান্ত)-র মতো শব্দ খুঁজুন।
ask-decision-terms_kept = দপ্তর কি নিজের সময়সীমা মেনেছে?
ask-decision-ground = কেন না বলা হয়েছে?
ask-decision-leave_by = কাগজে কোন দিনের মধ্যে চলে যেতে বলা হয়েছে?
ask-decision-other_titles = অন্য সম্ভাব্য অনুমতিপত্রও কি যাচাই করা হয়েছে?
ask-decision-elements_weighed = নতুন তথ্য কি যাচাই করা হয়েছে?
ask-appeal-filed = আপিল কবে করা হয়েছে?
ask-appeal-against = আপিল কিসের বিরুদ্ধে?
ask-appeal-served = অন্য পক্ষগুলোকে আপিলের কথা কবে আনুষ্ঠানিকভাবে জানানো (notifica) হয়েছে?
ask-appeal-answered = স্থগিতাদেশের (sospensiva) বিষয়ে আদালত কবে জবাব দিয়েছে?
ask-appeal-suspended = আদালত কি প্রত্যাখ্যান স্থগিত করেছে?
ask-appeal-decided = আদালত কবে সিদ্ধান্ত দিয়েছে?
ask-appeal-judgment_served = রায় (sentenza) কবে আনুষ্ঠানিকভাবে জানানো (notifica) হয়েছে?
ask-declaration-filed = ঠিকানা নিবন্ধন (residenza) কবে চাওয়া হয়েছে?
ask-declaration-receivable = ঠিকানা নিবন্ধনের আবেদন কি সম্পূর্ণ ছিল?
ask-hosting-centre = কেন্দ্রটি কী ধরনের?
ask-hosting-since = কবে থেকে?
ask-hosting-left = কবে শেষ হয়েছে?
ask-hosting-documented = কেন্দ্রের এমন কোনো কাগজ আছে কি, যাতে এটা লেখা?
ask-birth = জন্মতারিখ কী?
hint-birth = কাগজপত্রে যেমন লেখা আছে।
ask-citizenship = কোন দেশের নাগরিকত্ব?
ask-municipality = কোন পৌরসভায় (Comune)?
ask-habitual_abode = এমন কোনো ঘর বা জায়গা আছে কি, যেখানে সাধারণত ঘুমানো হয়?
ask-has_job = কোনো কাজ, বা তৈরি চুক্তি কি আছে?
ask-has_passport = এখনো বৈধ এমন পাসপোর্ট কি আছে?
ask-registered = পৌরসভায় (Comune) কি ইতিমধ্যে নিবন্ধিত ঠিকানা (residenza) আছে?
ask-seriously_ill = কোনো গুরুতর অসুখ কি আছে?
ask-unaccompanied = ব্যক্তি কি একা একজন অপ্রাপ্তবয়স্ক, যার মা-বাবা ইতালিতে নেই?
pick-stay_title-none = কোনো অনুমতিপত্র নেই
pick-stay_title-other = অন্য কিছু

## ফলের আগে

review-title = দেওয়া উত্তরগুলো
review-empty = এখনো কোনো উত্তর নেই।
review-day = যে দিনের জন্য:
see-result = আমার অবস্থা কী?
go-on = আরও প্রশ্ন
change-answers = উত্তর বদলান

## ফল

result-title = আমার অবস্থা
result-on = আজকের আইন,
result-on-day = যে দিনের আইন:
result-reading = যার ব্যাখ্যা অনুযায়ী:
no-reading = সেই দিনে আইনটি কীভাবে ব্যাখ্যা করা হতো, তা আমরা জানি না। অন্য দিন দিয়ে চেষ্টা করা যায়।
safe-day-first = সবার আগে। এই দিনের মধ্যে করুন:
where-i-stand = আমার অবস্থা
what-i-can-do = আমি কী করতে পারি
by-when = কোন দিনের মধ্যে
kind-says = আইন বলে
kind-depends = নির্ভর করে
kind-ask = জিজ্ঞেস করতে হবে
says-depends = এমন বিষয়ের ওপর নির্ভর করে, যা আমরা এখনো জানি না
says-ask = সহায়তা ডেস্কে (sportello) জিজ্ঞেস করতে হবে
unsure = আমরা নিশ্চিত নই। এর ওপর ভরসা করার আগে সহায়তা ডেস্কে (sportello) জিজ্ঞেস করা ভালো।
others-differ = সবাই এভাবে ব্যাখ্যা করে না:
read-the-law = আইন পড়ুন
published = প্রকাশের তারিখ:
rights-title = অধিকার
rights-unclear = অন্য কিছু অধিকার এমন বিষয়ের ওপর নির্ভর করে, যা আমরা এখনো জানি না।
paths-open = খোলা পথ
paths-perhaps = হয়তো খোলা পথ
if-this-is-so = করা যায়, যদি এটি সত্য হয়:
where-to-go = কোথায় যেতে হবে
last-day = শেষ দিন
what-to-bring = কী সঙ্গে নিতে হবে
what-it-costs = কত খরচ
costs-nothing = কোনো খরচ নেই
if-refused = না বললে
no-appointment-title = অ্যাপয়েন্টমেন্ট ছাড়া
no-appointment-write = দপ্তরে লেখা: হাতে জমা দিয়ে সিল নেওয়া, রেজিস্টার্ড চিঠি (raccomandata) বা প্রত্যয়িত ই-মেইল (PEC)।
no-appointment-health = জরুরি বিভাগে (pronto soccorso) যাওয়া: সেখানে সবার চিকিৎসা হয়।
no-appointment-school = সন্তানকে স্কুলে ভর্তি করা: সারা বছরই করা যায়।
no-appointment-lawyer = বিনামূল্যের আইনি সহায়তা ডেস্কে (sportello legale) কথা বলা।
no-terms = আমরা যা জানি, তাতে আপাতত কোনো শেষ দিন নেই।
safe-day = এই দিনের মধ্যে করুন:
due-perhaps = হয়তো: এমন বিষয়ের ওপর নির্ভর করে, যা আমরা এখনো জানি না।
due-last = উপরের ব্যাখ্যা অনুযায়ী শেষ দিন:
due-safe-by = আগের দিনটি যার ব্যাখ্যা অনুযায়ী:
due-start = যে দিন থেকে গোনা হয়:
if-missed = দিনটি পার হলে:
dues-over = যে দিনগুলো পার হয়ে গেছে
advice-lost = “{ $paper }” হারিয়ে গেছে। পুলিশের কাছে জানাতে হয় (denuncia), তারপর দপ্তরে একটি কপি চাইতে হয়।
advice-stolen = “{ $paper }” চুরি হয়েছে। পুলিশের কাছে জানাতে হয় (denuncia), তারপর দপ্তরে একটি কপি চাইতে হয়।
advice-somebody = “{ $paper }” অন্য একজন রেখে দিয়েছে। অন্যের কাগজপত্র কেউ রেখে দিতে পারে না। আইনি সহায়তা ডেস্ক (sportello legale) সাহায্য করতে পারে।
advice-photo = “{ $paper }”: শুধু একটা ছবি আছে। সাহায্য পেতে এটি চলে। দপ্তরে আসল কপি চাইতে হয়।
sheet-title = সঙ্গে নেওয়ার কাগজ
sheet-hint = এতে ব্যক্তিগত কাহিনি কিছুই নেই। ফোনের মেনু থেকে ছাপানো যায়।
sheet-what = কী চাওয়া হচ্ছে
sheet-article = আইনের ধারা
sheet-office = দপ্তর
calendar-title = মনে করিয়ে দেওয়া
calendar-save = দিনগুলো ক্যালেন্ডারে রাখুন
print = কাগজটি ছাপান
yes = হ্যাঁ
no = না
why-on-paper = এটি কাগজে লেখা আছে, আর প্রায় সবকিছু এর উপর নির্ভর করে।
