"""The country template of OpenFisca on people who live alone: results of a sample, and CPU seconds.

Called with a file of columns, a file for the results, how many people, how many of them are the sample, and the
months. Prints one line of JSON. The clock runs while formulas run, not while people are put in.
"""

import importlib.metadata
import json
import platform
import sys
import time

import numpy
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_country_template import CountryTaxBenefitSystem
from openfisca_country_template.variables.housing import HousingOccupancyStatus

MONTHLY = [
    "pension",
    "basic_income",
    "housing_allowance",
    "parenting_allowance",
    "income_tax",
    "social_security_contribution",
]
SUMS = ["total_benefits", "total_taxes", "disposable_income"]
RUNS = 3


def columns(path, rows):
    raw = open(path, "rb").read()
    born = numpy.frombuffer(raw, "<i4", rows)
    amounts = numpy.frombuffer(raw, "<i8", 4 * rows, 4 * rows).reshape(4, rows)
    occupancy = numpy.frombuffer(raw, "u1", rows, 36 * rows)
    salary, capital_returns, rent = (amount / 100 for amount in amounts[:3])
    return {
        "birth": born.astype("datetime64[D]"),
        "salary": salary,
        "capital_returns": capital_returns,
        "rent": rent,
        "accommodation_size": amounts[3] / 10,
        "housing_occupancy_status": occupancy,
    }


def simulation(system, people, rows, month):
    made = SimulationBuilder().build_default_simulation(system, rows)
    january = month[:4] + "-01"
    for name, column in people.items():
        if name == "birth":
            made.set_input(name, "ETERNITY", column)
        elif name == "accommodation_size":
            made.set_input(name, january, column.astype("float32"))
        elif name == "housing_occupancy_status":
            values = list(HousingOccupancyStatus)
            made.set_input(name, january, numpy.array([v.name for v in values])[column])
        else:
            made.set_input(name, month, column.astype("float32"))
    return made


def calculated(made, month):
    found = [made.calculate(name, month) for name in MONTHLY]
    found.append(made.calculate("housing_tax", month[:4]))
    return found + [made.calculate(name, month) for name in SUMS]


def main():
    people_path, results_path, rows, sample, *months = sys.argv[1:]
    rows, sample = int(rows), int(sample)
    system, people = CountryTaxBenefitSystem(), columns(people_path, rows)
    seconds = []
    with open(results_path, "wb") as results:
        for month in months:
            best = None
            for _ in range(RUNS):
                made = simulation(system, people, rows, month)
                start = time.process_time()
                found = calculated(made, month)
                took = time.process_time() - start
                best = took if best is None else min(best, took)
            seconds.append(best)
            for column in found:
                results.write(column[:sample].astype("<f8").tobytes())
    version = importlib.metadata.version
    print(
        json.dumps(
            {
                "seconds": seconds,
                "versions": {
                    "python": platform.python_version(),
                    "numpy": version("numpy"),
                    "openfisca-core": version("openfisca-core"),
                    "openfisca-country-template": version("openfisca-country-template"),
                },
            }
        )
    )


main()
