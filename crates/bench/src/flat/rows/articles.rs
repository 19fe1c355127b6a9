//! The articles, each a function of one person.

use super::super::codes::{lodging, origin, permit, role, route, stage, title, visa};
use super::{Found, Marks, Person};
use crate::maybe::{Maybe, day, days, one_of, so};

impl Person {
    /// All of them, each asked once.
    pub(super) fn found<const AMENDED: bool, const STRICT: bool>(&self, at: &Marks) -> Found {
        let identified = self.identified(at);
        let adult = self.adult::<AMENDED>(at);
        let lawful_entry = self.lawful_entry(at);
        let abode_shown = self.abode_shown::<AMENDED>(at);
        let means_shown = self.means_shown(at);
        let insured = self.insured(at, adult);
        let integrated = self.integrated(at);
        let dangerous = self.dangerous(at);
        let barred = self.removal_barred::<AMENDED>(at, adult, dangerous);
        let protected = self.protected::<AMENDED>(dangerous, integrated);
        let registrable = self.registrable::<STRICT>(at, abode_shown, barred);
        let card_due = self.card_due::<STRICT>(registrable, identified, adult);
        let care = self.enrolled_for_care::<STRICT>(at, insured, registrable);
        let work_allowed = self.work_allowed::<AMENDED>(at);
        let family = self.family_may_join(means_shown, protected);
        let renewable = self.renewable(at, means_shown, insured, protected, dangerous & !barred);
        let long_stay = self.long_stay_due(at, means_shown, integrated, dangerous);
        let must_leave =
            self.must_leave(at, lawful_entry, work_allowed, dangerous, barred | protected);
        let route = self.route(at, lawful_entry, adult);
        let permit = permit(must_leave, long_stay, renewable | protected, work_allowed | care);
        let yes_no = [
            identified,
            adult,
            lawful_entry,
            abode_shown,
            means_shown,
            insured,
            integrated,
            dangerous,
            barred,
            protected,
            registrable,
            card_due,
            care,
            work_allowed,
            family,
            renewable,
            long_stay,
            must_leave,
        ];
        Found { yes_no: yes_no.map(Maybe::known), choices: [route, permit] }
    }

    fn identified(&self, at: &Marks) -> Maybe {
        let passport = so(self.has_passport)
            & so(self.passport_genuine)
            & day(self.passport_until, |until| until >= at.today);
        let centre = so(self.stateless) & one_of(self.lodging_kind, &[lodging::CENTRE]);
        passport | so(self.identity_attested) | centre
    }

    fn adult<const AMENDED: bool>(&self, at: &Marks) -> Maybe {
        let in_doubt =
            so(self.unaccompanied) & !so(self.identity_attested) & !so(self.guardian_named);
        let of_age = day(self.born, |born| born <= at.until_aged_18) & !in_doubt;
        if AMENDED {
            return of_age;
        }
        let emancipated = day(self.born, |born| born <= at.until_aged_16)
            & day(self.married_on, |married| married <= at.today);
        of_age | emancipated
    }

    fn lawful_entry(&self, at: &Marks) -> Maybe {
        let visas = [visa::TOURISM, visa::WORK_VISA, visa::STUDY_VISA, visa::FAMILY_VISA];
        let with_visa = so(self.entry_lawful) & so(self.visa_kept) & one_of(self.visa_kind, &visas);
        let free = one_of(self.origin, &[origin::UNION, origin::ASSOCIATED]);
        let long_ago = day(self.entered_on, |entered| entered < at.amnesty);
        let at_risk = so(self.risk_of_persecution) | so(self.risk_of_torture);
        (with_visa | free | long_ago) & !(self.expelled() & !at_risk)
    }

    fn expelled(&self) -> Maybe {
        so(self.expelled_before) & !so(self.expulsion_revoked)
    }

    fn abode_shown<const AMENDED: bool>(&self, at: &Marks) -> Maybe {
        let in_time = day(self.declared_on, |declared| {
            if AMENDED { declared > at.until_24_months_ago } else { declared <= at.today }
        });
        let street = one_of(self.lodging_kind, &[lodging::STREET]) & !so(self.identity_attested);
        let declared = so(self.habitual_abode) & so(self.lodging_declared) & in_time & !street;
        let hosted = so(self.habitual_abode)
            & one_of(self.lodging_kind, &[lodging::HOSTED])
            & so(self.host_consents);
        let titles = [title::ASYLUM_REQUEST, title::REFUGEE, title::SUBSIDIARY];
        let centre = one_of(self.lodging_kind, &[lodging::CENTRE]) & one_of(self.title, &titles);
        declared | hosted | centre
    }

    fn means_shown(&self, at: &Marks) -> Maybe {
        let work = so(self.has_job) & so(self.job_declared) & so(self.income_sufficient);
        let contract = so(self.has_contract) & !so(self.self_employed) & so(self.income_sufficient);
        let enterprise = so(self.self_employed) & so(self.taxes_paid);
        let family = one_of(self.family_role, &[role::SPOUSE, role::CHILD])
            & so(self.spouse_resident)
            & so(self.income_sufficient);
        let recent = at.convictions_from..=at.convictions_until;
        let convicted = so(self.convicted)
            & !so(self.sentence_served)
            & day(self.convicted_on, |convicted| recent.contains(&convicted));
        ((work | contract) & !convicted) | enterprise | family
    }

    fn insured(&self, at: &Marks, adult: Maybe) -> Maybe {
        let own = so(self.health_insured) & day(self.insured_until, |until| until >= at.today);
        let titles = [title::ASYLUM_REQUEST, title::REFUGEE, title::SUBSIDIARY, title::SPECIAL];
        own | one_of(self.title, &titles) | !adult | so(self.pregnant)
    }

    fn integrated(&self, at: &Marks) -> Maybe {
        let agreement = so(self.integration_signed) & so(self.language_attested);
        let schooled = so(self.enrolled_in_school) & so(self.school_certified);
        let false_papers = so(self.has_passport) & !so(self.passport_genuine);
        let long_here = day(self.entered_on, |entered| entered <= at.until_60_months_ago);
        ((agreement | schooled) & !false_papers) | long_here
    }

    fn dangerous(&self, at: &Marks) -> Maybe {
        let ties = so(self.parent_of_citizen) & so(self.minor_child_here) & !so(self.convicted);
        let spent = day(self.convicted_on, |convicted| convicted <= at.until_120_months_ago);
        let sentenced = so(self.convicted) & !so(self.sentence_served) & !spent;
        (so(self.danger_to_order) & !ties) | sentenced
    }

    fn removal_barred<const AMENDED: bool>(
        &self,
        at: &Marks,
        adult: Maybe,
        dangerous: Maybe,
    ) -> Maybe {
        let citizens_family =
            so(self.spouse_citizen) & day(self.married_on, |married| married <= at.today);
        let liftable = (!adult & so(self.unaccompanied)) | so(self.pregnant) | citizens_family;
        let barred =
            so(self.risk_of_persecution) | so(self.risk_of_torture) | (liftable & !dangerous);
        if AMENDED { barred | self.ill() } else { barred }
    }

    fn ill(&self) -> Maybe {
        so(self.sick) & so(self.illness_certified)
    }

    fn protected<const AMENDED: bool>(&self, dangerous: Maybe, integrated: Maybe) -> Maybe {
        let withdrawn = one_of(self.stage, &[stage::WITHDRAWN]);
        let refugee = so(self.risk_of_persecution) & !dangerous;
        let ties =
            if AMENDED { so(self.family_at_risk) | integrated } else { so(self.family_at_risk) };
        let special = ties & so(self.habitual_abode);
        let victim = so(self.victim_of_trafficking) & so(self.victim_cooperates);
        ((refugee | special) & !withdrawn) | so(self.risk_of_torture) | victim
    }

    fn registrable<const STRICT: bool>(&self, at: &Marks, abode: Maybe, barred: Maybe) -> Maybe {
        let titles = [
            title::REFUGEE,
            title::SUBSIDIARY,
            title::WORK,
            title::FAMILY,
            title::STUDY,
            title::LONG_STAY,
        ];
        let ordinary =
            abode & one_of(self.title, &titles) & day(self.permit_until, |until| until >= at.today);
        let mut request = abode
            & one_of(self.title, &[title::ASYLUM_REQUEST])
            & day(self.filed_on, |filed| filed <= at.today);
        if STRICT {
            let out = one_of(self.stage, &[stage::REGISTERED, stage::HEARD])
                & day(self.filed_on, |filed| filed >= at.request_decree);
            request = request & !out;
        }
        (ordinary | request) & !(self.expelled() & !barred)
    }

    fn card_due<const STRICT: bool>(
        &self,
        registrable: Maybe,
        identified: Maybe,
        adult: Maybe,
    ) -> Maybe {
        let mut adults = registrable & identified;
        if STRICT {
            adults = adults & !one_of(self.title, &[title::ASYLUM_REQUEST]);
        }
        adults | (registrable & !adult & so(self.guardian_named))
    }

    fn enrolled_for_care<const STRICT: bool>(
        &self,
        at: &Marks,
        insured: Maybe,
        registrable: Maybe,
    ) -> Maybe {
        let mut register = insured & registrable;
        if STRICT {
            let ended = one_of(self.stage, &[stage::REFUSED])
                & day(self.notified_on, |notified| notified <= at.until_30_days_ago);
            register = register & !ended;
        }
        register | self.ill() | (so(self.minor_child_here) & so(self.health_insured))
    }

    fn work_allowed<const AMENDED: bool>(&self, at: &Marks) -> Maybe {
        let titles = [
            title::REFUGEE,
            title::SUBSIDIARY,
            title::SPECIAL,
            title::WORK,
            title::FAMILY,
            title::LONG_STAY,
        ];
        let by_title =
            one_of(self.title, &titles) & day(self.permit_until, |until| until >= at.today);
        let since = if AMENDED { at.until_60_days_ago } else { at.until_6_months_ago };
        let applicant = one_of(self.title, &[title::ASYLUM_REQUEST])
            & day(self.filed_on, |filed| filed <= since);
        let renewal = so(self.has_contract)
            & days(self.declared_on, self.permit_from, |declared, from| declared >= from)
            & days(self.filed_on, self.permit_until, |filed, until| {
                filed <= until.saturating_add(60)
            });
        let child = day(self.born, |born| born > at.until_aged_16);
        (by_title | applicant | renewal) & !child
    }

    fn family_may_join(&self, means_shown: Maybe, protected: Maybe) -> Maybe {
        let late = days(self.married_on, self.notified_on, |married, notified| married > notified);
        let spouse = so(self.spouse_resident)
            & means_shown
            & so(self.lodging_adequate)
            & days(self.married_on, self.entered_on, |married, entered| married < entered);
        let child = so(self.minor_child_here) & means_shown;
        let of_protected = protected & one_of(self.family_role, &[role::SPOUSE, role::PARENT]);
        (spouse & !(late & !protected)) | child | of_protected
    }

    fn renewable(
        &self,
        at: &Marks,
        means_shown: Maybe,
        insured: Maybe,
        protected: Maybe,
        refused: Maybe,
    ) -> Maybe {
        let in_time = day(self.permit_until, |until| until.saturating_add(60) >= at.today)
            & means_shown
            & insured;
        let school = one_of(self.title, &[title::STUDY]) & so(self.school_certified);
        let titles = [title::REFUGEE, title::SUBSIDIARY, title::SPECIAL, title::HUMANITARIAN];
        let protection = protected & one_of(self.title, &titles);
        (in_time | school | protection) & !refused
    }

    fn long_stay_due(
        &self,
        at: &Marks,
        means_shown: Maybe,
        integrated: Maybe,
        dangerous: Maybe,
    ) -> Maybe {
        let away = days(self.left_on, self.entered_on, |left, entered| left >= entered)
            & day(self.left_on, |left| left <= at.until_12_months_ago);
        let five_years = day(self.entered_on, |entered| entered <= at.until_60_months_ago)
            & means_shown
            & integrated
            & so(self.lodging_adequate)
            & !away;
        let spouse = so(self.spouse_citizen)
            & day(self.married_on, |married| married <= at.until_36_months_ago);
        let rehabilitated = so(self.sentence_served)
            & day(self.convicted_on, |convicted| convicted < at.old_convictions_before);
        (five_years | spouse) & !(dangerous & !rehabilitated)
    }

    fn must_leave(
        &self,
        at: &Marks,
        lawful_entry: Maybe,
        work_allowed: Maybe,
        dangerous: Maybe,
        stays: Maybe,
    ) -> Maybe {
        let without_right = !lawful_entry
            & !work_allowed
            & one_of(self.title, &[title::NONE_HELD])
            & !so(self.victim_of_trafficking);
        let refused = one_of(self.stage, &[stage::FINAL_REFUSAL])
            & day(self.notified_on, |notified| notified < at.until_30_days_ago);
        (without_right | refused | dangerous) & !stays
    }

    fn route(&self, at: &Marks, lawful_entry: Maybe, adult: Maybe) -> Option<u8> {
        let border = !lawful_entry
            & one_of(self.origin, &[origin::THIRD_COUNTRY])
            & day(self.entered_on, |entered| entered.saturating_add(30) >= at.today);
        let fast = so(self.pregnant) | so(self.sick) | !adult;
        let court = one_of(self.stage, &[stage::APPEALED, stage::SUSPENDED]);
        let first = [(court, route::COURT), (fast, route::FAST), (border, route::BORDER)];
        for (met, code) in first {
            match met.known() {
                Some(true) => return Some(code),
                Some(false) => {}
                None => return None,
            }
        }
        Some(route::DESK)
    }
}

/// Whoever must leave gets no permit; neither does whom nothing gives one, though it isn't known who must leave.
fn permit(leaves: Maybe, lasting: Maybe, two_years: Maybe, temporary: Maybe) -> Option<u8> {
    if leaves == Maybe::YES || [lasting, two_years, temporary] == [Maybe::NO; 3] {
        return Some(permit::NO_PERMIT);
    }
    let first = [
        (lasting, permit::LASTING),
        (two_years, permit::TWO_YEARS),
        (temporary, permit::TEMPORARY),
    ];
    leaves.known()?;
    let (met, code) = first.into_iter().find(|(met, _)| *met != Maybe::NO)?;
    met.known().map(|_| code)
}
