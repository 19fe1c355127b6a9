//! OpenFisca's country template in its own engine and in ours: the same people, the same formulas, the same run.

use std::env;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;

use bench::clock::best;
use bench::engine::{self, Batch, Law};
use bench::law;
use bench::template::{Month, People, run_by_hand};
use calendar::Date;

use super::{Group, rate};

/// What is installed, at these versions; they run on Python 3.9 to 3.12.
const PACKAGES: [&str; 2] = ["openfisca-core==44.6.0", "openfisca-country-template==8.2.0"];
/// One month of each of the template's two laws.
const MONTHS: [&str; 2] = ["2016-06", "2017-02"];
/// The people whose results are compared.
const SAMPLE: usize = 20_000;

/// With so many people.
pub fn group(rows: usize) -> Result<Group, String> {
    let home = home()?;
    let python = installed(&home)?;
    let people = People::draw(rows, 1);
    let neighbour = openfisca(&python, &home, &people)?;
    let program = law::template().program;
    let title =
        format!("The country template: {rows} people, {} results", program.conclusions.len());
    let mut group = Group::new(title, "million people/s");
    for (month, seconds) in MONTHS.iter().zip(&neighbour.seconds) {
        group.add(format!("OpenFisca, {month}"), rows as f64 / seconds / 1e6, None);
    }
    group.notes.push(neighbour.versions);
    for (month, law) in MONTHS.iter().zip([Month::june_2016(), Month::february_2017()]) {
        let mut results = Default::default();
        let took = best(5, || run_by_hand(&law, black_box(&people), &mut results));
        let bytes = People::BYTES + 80.0;
        group.add(format!("columns of cents by hand, {month}"), rate(rows, took), Some(bytes));
    }
    let sample = SAMPLE.min(rows);
    for (place, month) in MONTHS.iter().enumerate() {
        let day: Date = format!("{month}-01").parse().expect("it is a day");
        let law = Law::new(&program, day, &["plain"]);
        let (batch, mut ours) = (Batch::of_template(&program, &people, day), Vec::new());
        let mut ready = law.ready(&batch);
        let took = best(3, || engine::template(&mut ready, black_box(&batch), &mut ours));
        let what = format!("{}, {month}, {} steps", engine::NAME, ready.steps());
        group.add(what, rate(rows, took), Some(batch.bytes_per_row() + 80.0));
        ours.iter_mut().for_each(|column| column.truncate(sample));
        let names = program.conclusions.iter().map(|asked| asked.name.as_str());
        let differ = compared(&names.collect::<Vec<_>>(), &ours, &neighbour.results[place]);
        group.notes.push(format!("{month}: {differ}"));
    }
    Ok(group)
}

/// Where cargo builds: beside what it built.
fn home() -> Result<PathBuf, String> {
    let here = env::current_exe().map_err(|wrong| wrong.to_string())?;
    let target = here.ancestors().nth(2).ok_or("this program lies nowhere")?;
    Ok(target.join("peers"))
}

/// The Python in which the neighbour is installed, after installing it where it isn't.
fn installed(home: &Path) -> Result<PathBuf, String> {
    let python = home.join("venv/bin/python");
    if python.exists() {
        return Ok(python);
    }
    eprintln!("installing {} into {}", PACKAGES.join(", "), home.display());
    run(Command::new("python3").args(["-m", "venv"]).arg(home.join("venv")))?;
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    let done = run(Command::new(&python).args(install).args(PACKAGES));
    // Half an installation must not be taken for a whole one the next time.
    done.inspect_err(|_| drop(fs::remove_dir_all(home.join("venv"))))?;
    Ok(python)
}

/// What the neighbour told.
struct Neighbour {
    seconds: Vec<f64>,
    versions: String,
    /// Of each month, each result of the sample in a column.
    results: Vec<Vec<Vec<f64>>>,
}

fn openfisca(python: &Path, home: &Path, people: &People) -> Result<Neighbour, String> {
    let (given, told) = (home.join("people.bin"), home.join("results.bin"));
    let sample = SAMPLE.min(people.rows());
    fs::write(&given, people.bytes()).map_err(|wrong| wrong.to_string())?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers/openfisca.py");
    let mut command = Command::new(python);
    command.arg(script).args([&given, &told]);
    command.args([people.rows().to_string(), sample.to_string()]).args(MONTHS);
    let said = run(&mut command)?;
    let said: serde_json::Value =
        serde_json::from_str(said.trim()).map_err(|wrong| wrong.to_string())?;
    let raw = fs::read(&told).map_err(|wrong| wrong.to_string())?;
    let numbers: Vec<f64> =
        raw.as_chunks().0.iter().map(|eight| f64::from_le_bytes(*eight)).collect();
    let columns: Vec<Vec<f64>> = numbers.chunks(sample.max(1)).map(<[f64]>::to_vec).collect();
    let seconds = said["seconds"].as_array().ok_or("it told no seconds")?;
    let versions = said["versions"].as_object().ok_or("it told no versions")?;
    let versions: Vec<String> = versions
        .iter()
        .map(|(name, version)| format!("{name} {}", version.as_str().unwrap_or("?")))
        .collect();
    Ok(Neighbour {
        seconds: seconds.iter().filter_map(serde_json::Value::as_f64).collect(),
        versions: format!("Measured with {}.", versions.join(", ")),
        results: columns.chunks(columns.len() / MONTHS.len()).map(<[_]>::to_vec).collect(),
    })
}

fn run(command: &mut Command) -> Result<String, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output =
        command.output().map_err(|wrong| format!("`{name}` could not be started: {wrong}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("`{name}` failed: {}", said.lines().last().unwrap_or("")))
}

/// By how many cents each result may be another than the neighbour's, who rounds nothing: half a cent for every
/// rounding that goes into ours.
const ROUNDED: [f64; 10] = [0.0, 0.0, 0.5, 0.0, 0.5, 0.5, 0.0, 0.5, 1.5, 2.0];

/// Where the neighbour's 32-bit floats are further from our cents than rounding explains.
fn compared(names: &[&str], ours: &[Vec<i64>], theirs: &[Vec<f64>]) -> String {
    let mut parts = Vec::new();
    for (place, name) in names.iter().enumerate() {
        let away = |(cents, euro): (&i64, &f64)| (*cents as f64 - euro * 100.0).abs();
        let beyond = ours[place].iter().zip(&theirs[place]).map(away);
        let beyond = beyond.map(|away| away - ROUNDED[place]);
        let beyond: Vec<f64> = beyond.filter(|cents| *cents > 1e-6).collect();
        if let Some(most) = beyond.iter().copied().reduce(f64::max) {
            parts.push(format!("{name} of {} people by at most {most:.3} cents", beyond.len()));
        }
    }
    let same = names.len() - parts.len();
    let people = ours.first().map_or(0, Vec::len);
    let but = if parts.is_empty() {
        String::new()
    } else {
        format!("; 32-bit floats move {}", parts.join(", "))
    };
    format!(
        "of {people} people compared, {same} of {} results are the same up to our rounding to the cent{but}.",
        names.len()
    )
}
