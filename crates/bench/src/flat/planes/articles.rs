//! The articles, each a function of one block.

use super::block::{Columns, Written};
use crate::flat::codes::{lodging, origin, role, stage, title, visa};
use crate::flat::columns::*;
use crate::planes::{Lanes, Plane, Sets, words};

const TITLES: Sets = Sets::of(&[
    &[title::NONE_HELD],
    &[title::ASYLUM_REQUEST],
    &[title::STUDY],
    &[title::ASYLUM_REQUEST, title::REFUGEE, title::SUBSIDIARY],
    &[title::ASYLUM_REQUEST, title::REFUGEE, title::SUBSIDIARY, title::SPECIAL],
    &[
        title::REFUGEE,
        title::SUBSIDIARY,
        title::WORK,
        title::FAMILY,
        title::STUDY,
        title::LONG_STAY,
    ],
    &[
        title::REFUGEE,
        title::SUBSIDIARY,
        title::SPECIAL,
        title::WORK,
        title::FAMILY,
        title::LONG_STAY,
    ],
    &[title::REFUGEE, title::SUBSIDIARY, title::SPECIAL, title::HUMANITARIAN],
]);
const VISAS: Sets =
    Sets::of(&[&[visa::TOURISM, visa::WORK_VISA, visa::STUDY_VISA, visa::FAMILY_VISA]]);
const ORIGINS: Sets = Sets::of(&[&[origin::UNION, origin::ASSOCIATED], &[origin::THIRD_COUNTRY]]);
const LODGINGS: Sets = Sets::of(&[&[lodging::HOSTED], &[lodging::CENTRE], &[lodging::STREET]]);
const ROLES: Sets = Sets::of(&[&[role::SPOUSE, role::CHILD], &[role::SPOUSE, role::PARENT]]);
const STAGES: Sets = Sets::of(&[
    &[stage::REGISTERED, stage::HEARD],
    &[stage::REFUSED],
    &[stage::APPEALED, stage::SUSPENDED],
    &[stage::WITHDRAWN],
    &[stage::FINAL_REFUSAL],
]);

/// The sets in which choices are looked for, read once a block.
struct In<const N: usize> {
    title: [Plane<N>; 8],
    lodging: [Plane<N>; 3],
    role: [Plane<N>; 2],
    stage: [Plane<N>; 5],
}

impl<L: Lanes, const N: usize> Columns<'_, '_, L, N> {
    /// All of them, each asked once.
    #[inline(always)]
    pub(super) fn conclude(&self, written: &mut Written<'_, N>) {
        let of = &In {
            title: self.sets(TITLE, &TITLES),
            lodging: self.sets(LODGING_KIND, &LODGINGS),
            role: self.sets(FAMILY_ROLE, &ROLES),
            stage: self.sets(STAGE, &STAGES),
        };
        let identified = self.identified(of);
        let adult = self.adult();
        let lawful_entry = self.lawful_entry();
        let abode_shown = self.abode_shown(of);
        let means_shown = self.means_shown(of);
        let insured = self.insured(of, adult);
        let integrated = self.integrated();
        let dangerous = self.dangerous();
        let barred = self.removal_barred(adult, dangerous);
        let protected = self.protected(of, dangerous, integrated);
        let registrable = self.registrable(of, abode_shown, barred);
        let card_due = self.card_due(of, registrable, identified, adult);
        let care = self.enrolled_for_care(of, insured, registrable);
        let work_allowed = self.work_allowed(of);
        let family = self.family_may_join(of, means_shown, protected);
        let renewable = self.renewable(of, means_shown & insured, protected, dangerous & !barred);
        let long_stay = self.long_stay_due(means_shown & integrated, dangerous);
        let must_leave =
            self.must_leave(of, lawful_entry | work_allowed, dangerous, barred | protected);
        let route = self.route(of, lawful_entry, adult);
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
        written.put(self.at, yes_no, [route, permit]);
    }

    #[inline(always)]
    fn identified(&self, of: &In<N>) -> Plane<N> {
        let [_, centre, _] = of.lodging;
        let passport = self.so(HAS_PASSPORT)
            & self.so(PASSPORT_GENUINE)
            & self.from(PASSPORT_UNTIL, self.marks.today);
        passport | self.so(IDENTITY_ATTESTED) | (self.so(STATELESS) & centre)
    }

    #[inline(always)]
    fn adult(&self) -> Plane<N> {
        let in_doubt =
            self.so(UNACCOMPANIED) & !self.so(IDENTITY_ATTESTED) & !self.so(GUARDIAN_NAMED);
        let of_age = self.until(BORN, self.marks.until_aged_18) & !in_doubt;
        if self.text.amended {
            return of_age;
        }
        of_age
            | (self.until(BORN, self.marks.until_aged_16)
                & self.until(MARRIED_ON, self.marks.today))
    }

    #[inline(always)]
    fn lawful_entry(&self) -> Plane<N> {
        let ([visa], [free, _]) = (self.sets(VISA_KIND, &VISAS), self.sets(ORIGIN, &ORIGINS));
        let with_visa = self.so(ENTRY_LAWFUL) & self.so(VISA_KEPT) & visa;
        let long_ago = self.until(ENTERED_ON, self.marks.amnesty - 1);
        let at_risk = self.so(RISK_OF_PERSECUTION) | self.so(RISK_OF_TORTURE);
        (with_visa | free | long_ago) & !(self.expelled() & !at_risk)
    }

    #[inline(always)]
    fn expelled(&self) -> Plane<N> {
        self.so(EXPELLED_BEFORE) & !self.so(EXPULSION_REVOKED)
    }

    #[inline(always)]
    fn abode_shown(&self, of: &In<N>) -> Plane<N> {
        let [hosted, centre, street] = of.lodging;
        let in_time = if self.text.amended {
            !self.until(DECLARED_ON, self.marks.until_24_months_ago)
        } else {
            self.until(DECLARED_ON, self.marks.today)
        };
        let street = street & !self.so(IDENTITY_ATTESTED);
        let declared = self.so(LODGING_DECLARED) & in_time & !street;
        let hosted = hosted & self.so(HOST_CONSENTS);
        (self.so(HABITUAL_ABODE) & (declared | hosted)) | (centre & of.title[3])
    }

    #[inline(always)]
    fn means_shown(&self, of: &In<N>) -> Plane<N> {
        let income = self.so(INCOME_SUFFICIENT);
        let work = self.so(HAS_JOB) & self.so(JOB_DECLARED);
        let contract = self.so(HAS_CONTRACT) & !self.so(SELF_EMPLOYED);
        let convicted = self.so(CONVICTED)
            & !self.so(SENTENCE_SERVED)
            & self.from(CONVICTED_ON, self.marks.convictions_from)
            & self.until(CONVICTED_ON, self.marks.convictions_until);
        let family = of.role[0] & self.so(SPOUSE_RESIDENT);
        let earned = income & (((work | contract) & !convicted) | family);
        earned | (self.so(SELF_EMPLOYED) & self.so(TAXES_PAID))
    }

    #[inline(always)]
    fn insured(&self, of: &In<N>, adult: Plane<N>) -> Plane<N> {
        let own = self.so(HEALTH_INSURED) & self.from(INSURED_UNTIL, self.marks.today);
        own | of.title[4] | !adult | self.so(PREGNANT)
    }

    #[inline(always)]
    fn integrated(&self) -> Plane<N> {
        let agreement = self.so(INTEGRATION_SIGNED) & self.so(LANGUAGE_ATTESTED);
        let schooled = self.so(ENROLLED_IN_SCHOOL) & self.so(SCHOOL_CERTIFIED);
        let false_papers = self.so(HAS_PASSPORT) & !self.so(PASSPORT_GENUINE);
        let long_here = self.until(ENTERED_ON, self.marks.until_60_months_ago);
        ((agreement | schooled) & !false_papers) | long_here
    }

    #[inline(always)]
    fn dangerous(&self) -> Plane<N> {
        let ties = self.so(PARENT_OF_CITIZEN) & self.so(MINOR_CHILD_HERE) & !self.so(CONVICTED);
        let spent = self.until(CONVICTED_ON, self.marks.until_120_months_ago);
        let sentenced = self.so(CONVICTED) & !self.so(SENTENCE_SERVED) & !spent;
        (self.so(DANGER_TO_ORDER) & !ties) | sentenced
    }

    #[inline(always)]
    fn removal_barred(&self, adult: Plane<N>, dangerous: Plane<N>) -> Plane<N> {
        let citizens = self.so(SPOUSE_CITIZEN) & self.until(MARRIED_ON, self.marks.today);
        let liftable = (!adult & self.so(UNACCOMPANIED)) | self.so(PREGNANT) | citizens;
        let barred =
            self.so(RISK_OF_PERSECUTION) | self.so(RISK_OF_TORTURE) | (liftable & !dangerous);
        if self.text.amended { barred | self.ill() } else { barred }
    }

    #[inline(always)]
    fn ill(&self) -> Plane<N> {
        self.so(SICK) & self.so(ILLNESS_CERTIFIED)
    }

    #[inline(always)]
    fn protected(&self, of: &In<N>, dangerous: Plane<N>, integrated: Plane<N>) -> Plane<N> {
        let refugee = self.so(RISK_OF_PERSECUTION) & !dangerous;
        let ties = self.so(FAMILY_AT_RISK);
        let ties = if self.text.amended { ties | integrated } else { ties };
        let victim = self.so(VICTIM_OF_TRAFFICKING) & self.so(VICTIM_COOPERATES);
        let withdrawn = of.stage[3];
        ((refugee | (ties & self.so(HABITUAL_ABODE))) & !withdrawn)
            | self.so(RISK_OF_TORTURE)
            | victim
    }

    #[inline(always)]
    fn registrable(&self, of: &In<N>, abode: Plane<N>, barred: Plane<N>) -> Plane<N> {
        let ordinary = of.title[5] & self.from(PERMIT_UNTIL, self.marks.today);
        let mut request = of.title[1] & self.until(FILED_ON, self.marks.today);
        if self.text.strict {
            request = request & !(of.stage[0] & self.from(FILED_ON, self.marks.request_decree));
        }
        abode & (ordinary | request) & !(self.expelled() & !barred)
    }

    #[inline(always)]
    fn card_due(
        &self,
        of: &In<N>,
        registrable: Plane<N>,
        identified: Plane<N>,
        adult: Plane<N>,
    ) -> Plane<N> {
        let adults = if self.text.strict { identified & !of.title[1] } else { identified };
        registrable & (adults | (!adult & self.so(GUARDIAN_NAMED)))
    }

    #[inline(always)]
    fn enrolled_for_care(&self, of: &In<N>, insured: Plane<N>, registrable: Plane<N>) -> Plane<N> {
        let mut register = insured & registrable;
        if self.text.strict {
            let ended = of.stage[1] & self.until(NOTIFIED_ON, self.marks.until_30_days_ago);
            register = register & !ended;
        }
        register | self.ill() | (self.so(MINOR_CHILD_HERE) & self.so(HEALTH_INSURED))
    }

    #[inline(always)]
    fn work_allowed(&self, of: &In<N>) -> Plane<N> {
        let since = if self.text.amended {
            self.marks.until_60_days_ago
        } else {
            self.marks.until_6_months_ago
        };
        let by_title = of.title[6] & self.from(PERMIT_UNTIL, self.marks.today);
        let applicant = of.title[1] & self.until(FILED_ON, since);
        let renewal = self.so(HAS_CONTRACT)
            & self.ordered(PERMIT_FROM, DECLARED_ON, 0)
            & self.ordered(FILED_ON, PERMIT_UNTIL, 60);
        (by_title | applicant | renewal) & self.until(BORN, self.marks.until_aged_16)
    }

    #[inline(always)]
    fn family_may_join(&self, of: &In<N>, means_shown: Plane<N>, protected: Plane<N>) -> Plane<N> {
        let late = !self.ordered(MARRIED_ON, NOTIFIED_ON, 0) & !protected;
        let spouse = self.so(SPOUSE_RESIDENT)
            & self.so(LODGING_ADEQUATE)
            & !self.ordered(ENTERED_ON, MARRIED_ON, 0)
            & !late;
        (means_shown & (spouse | self.so(MINOR_CHILD_HERE))) | (protected & of.role[1])
    }

    #[inline(always)]
    fn renewable(
        &self,
        of: &In<N>,
        shown: Plane<N>,
        protected: Plane<N>,
        refused: Plane<N>,
    ) -> Plane<N> {
        let in_time = self.from(PERMIT_UNTIL, self.marks.today - 60) & shown;
        let school = of.title[2] & self.so(SCHOOL_CERTIFIED);
        (in_time | school | (protected & of.title[7])) & !refused
    }

    #[inline(always)]
    fn long_stay_due(&self, shown: Plane<N>, dangerous: Plane<N>) -> Plane<N> {
        let away = self.ordered(ENTERED_ON, LEFT_ON, 0)
            & self.until(LEFT_ON, self.marks.until_12_months_ago);
        let five_years = self.until(ENTERED_ON, self.marks.until_60_months_ago)
            & shown
            & self.so(LODGING_ADEQUATE)
            & !away;
        let spouse =
            self.so(SPOUSE_CITIZEN) & self.until(MARRIED_ON, self.marks.until_36_months_ago);
        let rehabilitated = self.so(SENTENCE_SERVED)
            & self.until(CONVICTED_ON, self.marks.old_convictions_before - 1);
        (five_years | spouse) & !(dangerous & !rehabilitated)
    }

    #[inline(always)]
    fn must_leave(
        &self,
        of: &In<N>,
        has_right: Plane<N>,
        dangerous: Plane<N>,
        stays: Plane<N>,
    ) -> Plane<N> {
        let without = !has_right & of.title[0] & !self.so(VICTIM_OF_TRAFFICKING);
        let refused = of.stage[4] & self.until(NOTIFIED_ON, self.marks.until_30_days_ago - 1);
        (without | refused | dangerous) & !stays
    }

    /// The place of the value in binary: known, ones, twos.
    #[inline(always)]
    fn route(&self, of: &In<N>, lawful_entry: Plane<N>, adult: Plane<N>) -> [[u64; N]; 3] {
        let [_, third_country] = self.sets(ORIGIN, &ORIGINS);
        let border = !lawful_entry & third_country & self.from(ENTERED_ON, self.marks.today - 30);
        let fast = self.so(PREGNANT) | self.so(SICK) | !adult;
        let court = of.stage[2];
        let is_fast = words!(at => court.no[at] & fast.yes[at]);
        let neither: [u64; N] = words!(at => court.no[at] & fast.no[at]);
        let is_border = words!(at => neither[at] & border.yes[at]);
        let is_desk: [u64; N] = words!(at => neither[at] & border.no[at]);
        digits(is_desk, is_border, is_fast, court.yes)
    }
}

/// Whoever must leave gets no permit; neither does whom nothing gives one, though it isn't known who must leave.
#[inline(always)]
fn permit<const N: usize>(
    leaves: Plane<N>,
    lasting: Plane<N>,
    two_years: Plane<N>,
    temporary: Plane<N>,
) -> [[u64; N]; 3] {
    let nothing: [u64; N] = words!(at => lasting.no[at] & two_years.no[at] & temporary.no[at]);
    let none = words!(at => leaves.yes[at] | nothing[at]);
    let is_lasting = words!(at => leaves.no[at] & lasting.yes[at]);
    let is_two_years = words!(at => leaves.no[at] & lasting.no[at] & two_years.yes[at]);
    let is_temporary =
        words!(at => leaves.no[at] & lasting.no[at] & two_years.no[at] & temporary.yes[at]);
    digits(none, is_temporary, is_two_years, is_lasting)
}

/// Known, ones and twos of the first, second, third or fourth of a list.
#[inline(always)]
fn digits<const N: usize>(
    first: [u64; N],
    second: [u64; N],
    third: [u64; N],
    fourth: [u64; N],
) -> [[u64; N]; 3] {
    let ones: [u64; N] = words!(at => second[at] | fourth[at]);
    let twos: [u64; N] = words!(at => third[at] | fourth[at]);
    [words!(at => first[at] | ones[at] | twos[at]), ones, twos]
}
