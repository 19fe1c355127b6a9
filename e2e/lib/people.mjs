// Invented people: the papers they show, and what they say when asked.

/** Holds a humanitarian permit that runs out on 15 February 2019; asks on 2 January. */
export const HOLDER = {
  on: "2019-01-02",
  papers: ["permit"],
  says: {
    "permit.kind": "humanitarian", "permit.route": "commission", "permit.valid_from": "2017-02-16",
    "permit.valid_until": "2019-02-15", permit: "none", birth: "1991-07-02", citizenship: "third_country",
    has_job: "yes", has_passport: "yes", registered: "yes", habitual_abode: "yes", no_fixed_abode: "no", hosting: "none",
    application: "none",
  },
};

/** Asked for asylum in 2018, lives in a flat in Palermo; asks on 1 April 2019, when the first court had spoken. */
export const APPLICANT = {
  on: "2019-04-01",
  papers: ["permit", "asylum-form"],
  says: {
    "permit.kind": "asylum_request", "permit.valid_from": "2018-12-01", "permit.valid_until": "2019-05-31", permit: "none",
    "application.kind": "asylum", "application.title": "refugee", "application.filed": "2018-06-04", "application.receipt": "yes",
    "application.decided": "absent", application: "none", birth: "1998-03-12", citizenship: "third_country", has_job: "no",
    has_passport: "no", registered: "no", habitual_abode: "yes", no_fixed_abode: "no", hosting: "none", identity_proved: "yes",
    municipality: "palermo", occupies_without_title: "no", protected_occupants: "no", unaccompanied: "no", lacks_means: "yes",
    in_municipality_since: "2018-09-15", domicile_in_municipality: "yes", untraceable: "no", declaration: "none",
  },
};
