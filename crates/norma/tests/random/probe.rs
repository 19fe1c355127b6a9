//! Asking what an expression comes to: as the answer to a question of its own, which one rule always answers.

use norma::program::{
    ActId, Conclusion, ConclusionId, Confidence, Expr, Kind, Labels, Norm, NormId, Otherwise,
    Outcome, Program, Provision, ProvisionId, Rule, Standing, Type,
};

/// Adds a question to the program that comes to what `expr` comes to.
pub fn probe(program: &mut Program, kind: Kind, expr: Expr) -> ConclusionId {
    let (provision, norm) = (own_provision(program), NormId::from(program.norms.len()));
    let from = calendar::Date::MIN;
    let under = Vec::new();
    program.norms.push(Norm {
        provision,
        from,
        until: None,
        under,
        law_of_the_day: false,
        opened_by: None,
    });
    let id = ConclusionId::from(program.conclusions.len());
    program.conclusions.push(Conclusion {
        name: format!("probe{}", id.0),
        ty: Type { kind, optional: true },
        labels: Labels::new(),
        groups: Vec::new(),
        provision,
        covered_from: None,
        otherwise: Otherwise::Unwritten,
        governed: None,
        law_of_the_day: false,
        order: id.0,
        covers: Vec::new(),
    });
    program.rules.push(Rule {
        name: format!("probe{}", id.0),
        conclusion: id,
        labels: Labels::new(),
        norm,
        guard: None,
        outcome: Outcome::Gives(expr),
        beats: Vec::new(),
        warnings: Vec::new(),
        confidence: Confidence::High,
    });
    id
}

/// A division of the first act, which is old, that is surely encoded.
fn own_provision(program: &mut Program) -> ProvisionId {
    let id = ProvisionId::from(program.provisions.len());
    program.provisions.push(Provision {
        anchor: format!("probe{}", id.0),
        act: ActId(0),
        heading: "Probe".into(),
        parent: None,
        confidence: Confidence::High,
        standing: Standing::Encoded,
        verified_until: None,
        urn: String::new(),
        about: None,
        entries: Vec::new(),
        prose: String::new(),
    });
    id
}
