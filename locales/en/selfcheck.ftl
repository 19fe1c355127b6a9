### source: the conversation with a person who asks where they stand. Short sentences, everyday words.

## The first page

start-title = Where do I stand?
start-lead = A few questions about your papers. Then: what the law says, what you can do, and by when.
start-promise-names = We don't ask for a name, an address or a number.
start-promise-here = Your answers stay on this phone. We send them to nobody and keep nothing.
start-promise-sent = Without JavaScript your answers go through this site on each page. The site answers and doesn't keep them.
start-promise-seen = One thing we can't hide: whoever watches your phone or its network can see that this page was opened.
start-begin = Begin
start-other-day = For another day
start-other-day-hint = We use the law of today. Here you can choose another day.
leave = Leave this page now
cannot-here = This phone can't answer by itself. One more tap sends the answers through the site, which doesn't keep them.
offline-ready = The page now works without a network too.

## Buttons, and words that come back

next = Next
back = Back
why = Why we ask
why-lead = The answer helps to know:
enough = Enough questions: show me
change = Change
answer-unknown = I don't know
answer-none = There is none, or not yet
answer-no-more = There are no others
answer-line = Answer
answer-not-understood = We can't understand this answer. You can choose one, or say “I don't know”.
day-legend = Day
day-d = Day
day-m = Month
day-y = Year
day-hint = If you don't remember the day, the month and year will do, or the year alone.
value-none = there is none
value-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
 }
value-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
 }
days-left = { $n ->
    [0] it is today
    [one] { $n } day left
   *[other] { $n } days left
 }

## The papers

papers-title = Which of these papers are there?
papers-hint = Mark them all, also those that are lost, expired or very old.
papers-unsure = There may be others, I don't know
papers-none = No paper at all
papers-others = Other papers
papers-why = Each paper says something different. A receipt is not a permit. A slip with an appointment is not a receipt.
paper-permit = Permit to stay (permesso di soggiorno)
paper-receipt-post = Post office receipt for the renewal
paper-receipt-police = Receipt of the police office (Questura)
paper-asylum-form = Form of the asylum request (C3)
paper-appointment = Slip with an appointment
paper-refusal = Refusal of a request
paper-expulsion = Expulsion order of the Prefect
paper-court = Paper of the court (appeal)
paper-address = Declaration of address at the town hall (residenza)
places-title = Where are these papers now?
places-why = A paper that is lost, or that others took, still counts. But something must be done.
place-with-me = It is here with me
place-lost = It is lost
place-stolen = It was stolen
place-somebody = Somebody else holds it
place-photo = There is only a photo

## The questions

ask-any = Is there this too: { $thing }?
ask-another = Is there another one? ({ $thing })
ask-any-permit = Is there, or was there, a permit to stay?
ask-another-permit = Was there another permit, before or after?
ask-any-application = Was a request made to the police office (Questura)?
ask-another-application = Was another request made?
ask-any-decision = Did a refusal or an expulsion order come?
ask-another-decision = Did another refusal or expulsion order come?
ask-any-appeal = Was an appeal made to a court?
ask-another-appeal = Was another appeal made?
ask-any-declaration = Was the address declared at the town hall?
ask-another-declaration = Was an address declared another time?
ask-any-hosting = Is there, or was there, a place in a centre?
ask-another-hosting = Was there another centre?
ask-any-absence = Were there journeys out of Italy?
ask-another-absence = Was there another journey out?
ask-permit-kind = What does the permit say?
hint-permit-kind = It stands beside “tipo di permesso” or “motivi”.
ask-permit-route = Who decided to give the permit?
ask-permit-valid_from = From which day is the permit valid?
hint-permit-valid_from = It is the day of issue, printed on the permit.
ask-permit-valid_until = Until which day is the permit valid?
hint-permit-valid_until = It is the expiry date, printed on the permit.
ask-permit-requested = When was the permit asked for?
ask-application-kind = What was asked for?
ask-application-title = Which permit was asked for, or to be renewed?
ask-application-filed = When was the request made?
hint-application-filed = The date is on the receipt.
ask-application-receipt = Did the office give a receipt?
hint-application-receipt = A slip with only an appointment is not a receipt.
ask-application-decided = When did the office answer?
ask-application-granted = Was the answer yes?
ask-decision-day = When did they hand you this paper?
hint-decision-day = The day counts on which it was handed over, or arrived.
ask-decision-kind = What does the paper say?
ask-decision-arrived = How did the paper arrive?
ask-decision-abroad = Does the person live outside Italy?
ask-decision-detained = Is the person held in a centre or in prison?
ask-decision-route = Which procedure does the paper name?
hint-decision-route = Look for a word like “accelerata” or “frontiera”.
ask-decision-terms_kept = Did the office keep its own time limits?
ask-decision-ground = Why did they say no?
ask-decision-leave_by = By which day does it say to leave?
ask-decision-other_titles = Did they look at other possible permits too?
ask-decision-elements_weighed = Did they look at the new facts?
ask-appeal-filed = When was the appeal made?
ask-appeal-against = What is the appeal against?
ask-appeal-served = When was the appeal served on the others?
ask-appeal-answered = When did the judge answer about the suspension?
ask-appeal-suspended = Did the judge suspend the refusal?
ask-appeal-decided = When did the judge decide?
ask-appeal-judgment_served = When was the judgment served?
ask-declaration-filed = When was the address declared?
ask-declaration-receivable = Was the declaration complete?
ask-hosting-centre = What kind of centre is it?
ask-hosting-since = Since when?
ask-hosting-left = When did it end?
ask-hosting-documented = Is there a paper of the centre that says so?
ask-birth = What is the date of birth?
hint-birth = As it is written on the papers.
ask-citizenship = Which citizenship?
ask-municipality = In which municipality?
ask-habitual_abode = Is there a home, or a place, where you usually sleep?
ask-has_job = Is there a job, or a contract ready?
ask-has_passport = Is there a passport that is still valid?
ask-registered = Is the address already registered at the town hall?
ask-seriously_ill = Is there a serious illness?
ask-unaccompanied = Is it a child alone, without parents in Italy?
pick-stay_title-none = No permit
pick-stay_title-other = Something else

## Before the result

review-title = Your answers
review-empty = No answers yet.
review-day = For the day
see-result = Where do I stand?
go-on = More questions
change-answers = Change the answers

## The result

result-title = Where I stand
result-on = The law of today,
result-on-day = The law of
result-reading = As read by:
no-reading = We don't know how the law was read on that day. You can try another day.
safe-day-first = First of all. Act by
where-i-stand = Where I stand
what-i-can-do = What I can do
by-when = By when
kind-says = The law says
kind-depends = It depends
kind-ask = Ask
says-depends = it depends on things we don't know yet
says-ask = ask the desk
unsure = We are not sure. Ask the desk before you rely on it.
others-differ = Not everybody reads it so:
read-the-law = Read the law
published = published on
rights-title = Rights
rights-unclear = Other rights depend on things we don't know yet.
paths-open = Ways that are open
paths-perhaps = Ways that may be open
if-this-is-so = It can be done, if this is so:
where-to-go = Where to go
last-day = Last day
what-to-bring = What to bring
what-it-costs = What it costs
costs-nothing = nothing
if-refused = If they say no
no-appointment-title = Without an appointment
no-appointment-write = Write to the office: by hand against a stamp, by registered letter or by certified e-mail (PEC).
no-appointment-health = Go to the emergency room: everybody is treated there.
no-appointment-school = Enrol a child at school: all the year.
no-appointment-lawyer = Speak with a free legal desk.
no-terms = For now there is no last day, from what we know.
safe-day = Act by
due-perhaps = Perhaps: it depends on things we don't know yet.
due-last = By the reading above the last day is
due-safe-by = So soon says:
due-start = Counted from
if-missed = If it passes:
dues-over = Days already past
advice-lost = “{ $paper }” is lost. Report it to the police, then ask the office for a copy.
advice-stolen = “{ $paper }” was stolen. Report it to the police, then ask the office for a copy.
advice-somebody = Somebody else holds “{ $paper }”. Nobody may keep another person's papers. A legal desk can help.
advice-photo = Of “{ $paper }” there is only a photo. It is good enough to get help. Ask the office for a real copy.
sheet-title = The sheet to take along
sheet-hint = It says nothing of your story. Print it from the menu of your phone.
sheet-what = What is asked
sheet-article = Article of law
sheet-office = Office
calendar-title = Reminder
calendar-save = Save the days in the calendar
print = Print the sheet
yes = Yes
no = No
why-on-paper = It is written on the paper, and nearly everything hangs on it.
