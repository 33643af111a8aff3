// Made from templates/ci templates/init by `make generate`. Do not edit.

enum EmbeddedInitFiles {
    static let files: [String: String] = [
        "github.yml": ##"""
[en] # Holds the account plans against the method at every push and every Monday, and keeps the report.
[en] # planc is one file: commit it as bin/planc (git add --chmod=+x bin/planc).
[nl] # Houdt de accountplannen bij elke push en elke maandag tegen de methode, en bewaart het rapport.
[nl] # planc is één bestand: commit het als bin/planc (git add --chmod=+x bin/planc).
[en] name: Account plans
[nl] name: Accountplannen
on:
  push:
    branches: [main]
  pull_request:
  schedule:
    [en] # Plans run late without anybody touching them.
    [nl] # Plannen raken over tijd zonder dat iemand ze aanraakt.
    - cron: "0 6 * * 1"
  workflow_dispatch:

permissions:
  contents: read
  [en] # For the upload to code scanning.
  [nl] # Voor het uploaden naar code scanning.
  security-events: write

jobs:
  account-plans:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v7
        [en] # All commits: the report draws the trend from them.
        [nl] # Alle commits: het rapport tekent er het verloop uit.
        with: { fetch-depth: 0 }
      [en] # Shows the findings in the log and beside the lines of the plans; errors fail the job.
      [nl] # Toont de bevindingen in de log en naast de regels van de plannen; bij fouten mislukt de taak.
      [en] - name: Check the plans
      [nl] - name: Controleer de plannen
        run: bin/planc check --lang {{lang}}
      [en] # Code scanning needs a public repository or GitHub Code Security; without it, leave out these two steps.
      [nl] # Code scanning vraagt een openbare repository of GitHub Code Security; laat anders deze twee stappen weg.
      [en] - name: Write the findings as SARIF
      [nl] - name: Schrijf de bevindingen als SARIF
        if: ${{ !cancelled() }}
        run: bin/planc check --lang {{lang}} --format sarif --output planc.sarif --fail-on never
      [en] - name: Upload the findings
      [nl] - name: Upload de bevindingen
        if: ${{ !cancelled() && github.event.pull_request.head.repo.fork != true }}
        uses: github/codeql-action/upload-sarif@v4
        with:
          sarif_file: planc.sarif
          category: planc
      [en] - name: Make the report
      [nl] - name: Maak het rapport
        if: ${{ !cancelled() }}
        run: bin/planc report --lang {{lang}} --output report
      [en] - name: Keep the report
      [nl] - name: Bewaar het rapport
        if: ${{ !cancelled() }}
        uses: actions/upload-artifact@v7
        with:
          name: account-plans
          path: report
          retention-days: 30

"""##,
        "gitlab.yml": ##"""
[en] # Holds the account plans against the method at every push, and keeps the report.
[en] # planc is one file: commit it as bin/planc (git add --chmod=+x bin/planc).
[nl] # Houdt de accountplannen bij elke push tegen de methode, en bewaart het rapport.
[nl] # planc is één bestand: commit het als bin/planc (git add --chmod=+x bin/planc).
account-plans:
  image: debian:12-slim
  script:
    - bin/planc report --lang {{lang}} --output report
    - bin/planc check --lang {{lang}} --format gitlab --output gl-code-quality-report.json --fail-on never
    [en] # Exit code 1, findings, is not the end yet: the last line shows them in the log, and fails the job at errors.
    [nl] # Exitcode 1, bevindingen, is nog niet het einde: de laatste regel toont ze in de log, en laat bij fouten de taak mislukken.
    - bin/planc check --lang {{lang}} --format junit --output planc-junit.xml || test $? -eq 1
    - bin/planc check --lang {{lang}}
  artifacts:
    when: always
    expire_in: 1 month
    paths:
      - report
    reports:
      codequality: gl-code-quality-report.json
      junit: planc-junit.xml

"""##,
        "pre-commit.yml": ##"""
[en] # Holds the account plans against the method before every commit: https://pre-commit.com
[en] # planc is one file, here at bin/planc. All plans are compiled, since plans are held against each other too.
[nl] # Houdt de accountplannen voor elke commit tegen de methode: https://pre-commit.com
[nl] # planc is één bestand, hier bin/planc. Alle plannen worden gecompileerd, want ze worden ook met elkaar vergeleken.
repos:
  - repo: local
    hooks:
      - id: planc
        [en] name: account plans
        [nl] name: accountplannen
        entry: bin/planc check --lang {{lang}}
        language: system
        pass_filenames: false
        types: [markdown]

"""##,
        "planc.yml": ##"""
[en] # Settings of planc for the plans in this folder and below. The examples with a # before them are switched off:
[en] # take away the # to switch one on.
[nl] # Instellingen van planc voor de plannen in deze map en daaronder. De voorbeelden met een # ervoor staan uit:
[nl] # haal het # weg om er een aan te zetten.

[en] # Settings in the folders above this one do not count here.
[nl] # Instellingen in de mappen boven deze tellen hier niet.
root: true

[en] # The language of messages and reports: en or nl.
[nl] # De taal van meldingen en rapporten: en of nl.
language: {{lang}}

[en] # The currency of plans that name none.
[nl] # De valuta van plannen die er geen noemen.
{{currency}}

[en] # Handles that hold in every plan: @sanne is Sanne de Vries.
[nl] # Afkortingen die in elk plan gelden: @sanne is Sanne de Vries.
#team: { sanne: Sanne de Vries, joost: Joost Bakker }

[en] # How much a finding weighs: error, warning, info or off. `planc explain --list` names all rules.
[nl] # Hoe zwaar een bevinding weegt: error, warning, info of off. `planc explain --list` noemt alle regels.
#rules:
#  action-without-priority: off

[en] # The least severity that makes a check fail.
[nl] # De laagste ernst waarbij een controle mislukt.
#fail-on: error

[en] # At most so many days between two contacts, per category.
[nl] # Hoogstens zoveel dagen tussen twee contacten, per categorie.
#cadence:
#  contact: { 1: 30, 2: 45, 3: 90, 4: 180 }

[en] # Numbers that the conclusions depend on.
[nl] # Getallen waar de conclusies van afhangen.
#thresholds:
#  significant-revenue: 100000
#  promises-kept: 90

[en] # Facts of your own at the top of every plan.
[nl] # Eigen gegevens bovenaan elk plan.
#fields:
#  region: { type: choice, values: [north, south], required: true }

[en] # Words of your own for sections and columns.
[nl] # Eigen woorden voor onderdelen en kolommen.
#vocabulary:
#  sections: { stakeholders: [Buying circle] }

[en] # What is no plan to be checked.
[nl] # Wat geen plan is om te controleren.
#exclude: [archive, "*.draft.md"]

[en] # Whose reports these are.
[nl] # Van wie de rapporten zijn.
#brand: { name: Lumen Digital, color: "#0b5394" }

"""##,
        "vscode-settings.json": ##"""
{
  "yaml.schemas": {
    "./.vscode/planc.schema.json": ["planc.yml"]
  }
}

"""##,
    ]
}
