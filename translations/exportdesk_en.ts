<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EstimateText</name>
    <message numerus="yes">
        <source>%1 · estimated %n s left</source>
        <translation>
            <numerusform>%1 · estimated %n s left</numerusform>
            <numerusform>%1 · estimated %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · estimated %n min left</source>
        <translation>
            <numerusform>%1 · estimated %n min left</numerusform>
            <numerusform>%1 · estimated %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobComparison</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeConsequence</name>
    <message numerus="yes">
        <source>All %n profile datasets take part; where they differ, the newest value wins.</source>
        <translation>
            <numerusform>The only profile dataset takes part; the newest value wins.</numerusform>
            <numerusform>All %n profile datasets take part; where they differ, the newest value wins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n profile datasets take part, in the order of precedence given by the policy.</source>
        <translation>
            <numerusform>The only profile dataset takes part, in the order of precedence given by the policy.</numerusform>
            <numerusform>All %n profile datasets take part, in the order of precedence given by the policy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n profile datasets take part; these drop out: %2.</source>
        <translation>
            <numerusform>%1 of %n profile dataset takes part; these drop out: %2.</numerusform>
            <numerusform>%1 of %n profile datasets take part; these drop out: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ActivityPage</name>
    <message numerus="yes">
        <source>%n exchange(s) kept in memory, at most %1</source>
        <translation>
            <numerusform>%n exchange kept in memory, at most %1</numerusform>
            <numerusform>%n exchanges kept in memory, at most %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exchange(s) kept in memory, at most %2</source>
        <translation>
            <numerusform>%1 of %n exchange kept in memory, at most %2</numerusform>
            <numerusform>%1 of %n exchanges kept in memory, at most %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::BatchNotices</name>
    <message numerus="yes">
        <source>%n job(s) succeeded, but a batch failed.</source>
        <translation>
            <numerusform>%n job succeeded, but a batch failed.</numerusform>
            <numerusform>%n jobs succeeded, but a batch failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::CancelDialog</name>
    <message numerus="yes">
        <source>Cancel %n export job(s)?</source>
        <translation>
            <numerusform>Cancel %n export job?</numerusform>
            <numerusform>Cancel %n export jobs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s) in %1</source>
        <translation>
            <numerusform>Cancel %n job in %1</numerusform>
            <numerusform>Cancel %n jobs in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)</source>
        <translation>
            <numerusform>Cancel %n job</numerusform>
            <numerusform>Cancel %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::CancelResultsDialog</name>
    <message numerus="yes">
        <source>What became of %n job(s)</source>
        <translation>
            <numerusform>What became of %n job</numerusform>
            <numerusform>What became of %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::Cards</name>
    <message numerus="yes">
        <source>%n job(s) from %1 to %2, the same stretch of time before</source>
        <translation>
            <numerusform>%n job from %1 to %2, the same stretch of time before</numerusform>
            <numerusform>%n jobs from %1 to %2, the same stretch of time before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded job(s)</source>
        <translation>
            <numerusform>%n succeeded job</numerusform>
            <numerusform>%n succeeded jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed job(s)</source>
        <translation>
            <numerusform>%n failed job</numerusform>
            <numerusform>%n failed jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s)</source>
        <translation>
            <numerusform>%n cause</numerusform>
            <numerusform>%n causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a failed batch</source>
        <comment>succeeded jobs</comment>
        <translation>
            <numerusform>%n with a failed batch</numerusform>
            <numerusform>%n with a failed batch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n failed job(s) that nobody has acknowledged</source>
        <translation>
            <numerusform>Show the %n failed job that nobody has acknowledged</numerusform>
            <numerusform>Show the %n failed jobs that nobody has acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s), %1 open</source>
        <translation>
            <numerusform>%n cause, %1 open</numerusform>
            <numerusform>%n causes, %1 open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::CheckText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) chosen, all of them in the schema.</source>
        <translation>
            <numerusform>%n field chosen, all of them in the schema.</numerusform>
            <numerusform>%n fields chosen, all of them in the schema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) not in the profile schema: %1. The job would succeed and its batch fail.</source>
        <translation>
            <numerusform>%n field not in the profile schema: %1. The job would succeed and its batch fail.</numerusform>
            <numerusform>%n fields not in the profile schema: %1. The job would succeed and its batch fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deprecated field(s): %1</source>
        <translation>
            <numerusform>%n deprecated field: %1</numerusform>
            <numerusform>%n deprecated fields: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) chosen more than once: %1</source>
        <translation>
            <numerusform>%n field chosen more than once: %1</numerusform>
            <numerusform>%n fields chosen more than once: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event field(s) chosen, all of them in the schema.</source>
        <translation>
            <numerusform>%n event field chosen, all of them in the schema.</numerusform>
            <numerusform>%n event fields chosen, all of them in the schema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) not in the event schema: %1. The job would succeed and its batch fail.</source>
        <translation>
            <numerusform>%n field not in the event schema: %1. The job would succeed and its batch fail.</numerusform>
            <numerusform>%n fields not in the event schema: %1. The job would succeed and its batch fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deprecated event field(s): %1</source>
        <translation>
            <numerusform>%n deprecated event field: %1</numerusform>
            <numerusform>%n deprecated event fields: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event field(s) chosen more than once: %1</source>
        <translation>
            <numerusform>%n event field chosen more than once: %1</numerusform>
            <numerusform>%n event fields chosen more than once: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Profiles of %n segment(s) are exported.</source>
        <translation>
            <numerusform>Profiles of %n segment are exported.</numerusform>
            <numerusform>Profiles of %n segments are exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One batch per segment: %n batch(es), and the export may be slower.</source>
        <translation>
            <numerusform>One batch per segment: %n batch, and the export may be slower.</numerusform>
            <numerusform>One batch per segment: %n batches, and the export may be slower.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chosen segments use %n different merge policies: choose one for the export.</source>
        <translation>
            <numerusform>The chosen segments use %n different merge policies: choose one for the export.</numerusform>
            <numerusform>The chosen segments use %n different merge policies: choose one for the export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge policy %1 leaves out %n dataset(s): %2</source>
        <translation>
            <numerusform>Merge policy %1 leaves out %n dataset: %2</numerusform>
            <numerusform>Merge policy %1 leaves out %n datasets: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the request not understood and sent as they are: %1</source>
        <translation>
            <numerusform>%n part of the request not understood and sent as it is: %1</numerusform>
            <numerusform>%n parts of the request not understood and sent as they are: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ChecksList</name>
    <message numerus="yes">
        <source>%n more check(s) are fine</source>
        <translation>
            <numerusform>%n more check is fine</numerusform>
            <numerusform>%n more checks are fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fine</source>
        <translation>
            <numerusform>%n fine</numerusform>
            <numerusform>%n fine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::CompareDialog</name>
    <message numerus="yes">
        <source>%n of %1 line(s) differ.</source>
        <translation>
            <numerusform>%n of %1 lines differs.</numerusform>
            <numerusform>%n of %1 lines differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ComposerPage</name>
    <message numerus="yes">
        <source>%n field(s) of the list are chosen.</source>
        <translation>
            <numerusform>%n field of the list is chosen.</numerusform>
            <numerusform>%n fields of the list are chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::CredentialChoiceDialog</name>
    <message numerus="yes">
        <source>The file holds %n credential(s) that can be used. Import it again for another one.</source>
        <translation>
            <numerusform>The file holds %n credential that can be used. Import it again for another one.</numerusform>
            <numerusform>The file holds %n credentials that can be used. Import it again for another one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::DashboardPage</name>
    <message numerus="yes">
        <source>Counted from %n job(s) created in this time</source>
        <translation>
            <numerusform>Counted from %n job created in this time</numerusform>
            <numerusform>Counted from %n jobs created in this time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::DatasetDetails</name>
    <message numerus="yes">
        <source>Show its %n job(s)</source>
        <translation>
            <numerusform>Show its %n job</numerusform>
            <numerusform>Show its %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::DatasetSchema</name>
    <message numerus="yes">
        <source>Version %1 · %n field(s)</source>
        <extracomment>The version of a schema and the number of its fields, e.g. &quot;Version 1.0 · 140 fields&quot;</extracomment>
        <translation>
            <numerusform>Version %1 · %n field</numerusform>
            <numerusform>Version %1 · %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::DatasetsPage</name>
    <message numerus="yes">
        <source>%1 of %n dataset(s)</source>
        <translation>
            <numerusform>%1 of %n dataset</numerusform>
            <numerusform>%1 of %n datasets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::DurationsPanel</name>
    <message numerus="yes">
        <source>%1: %n measured export(s)</source>
        <translation>
            <numerusform>%1: %n measured export</numerusform>
            <numerusform>%1: %n measured exports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ErrorEntry</name>
    <message numerus="yes">
        <source>Call stack, %n line(s)</source>
        <translation>
            <numerusform>Call stack, %n line</numerusform>
            <numerusform>Call stack, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ErrorsTab</name>
    <message numerus="yes">
        <source>Same cause: %n job(s).</source>
        <translation>
            <numerusform>Same cause: %n job.</numerusform>
            <numerusform>Same cause: %n jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::FailureGroupsDialog</name>
    <message numerus="yes">
        <source>%n failed job(s), %1 to acknowledge.</source>
        <translation>
            <numerusform>%n failed job, %1 to acknowledge.</numerusform>
            <numerusform>%n failed jobs, %1 to acknowledge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::FailureText</name>
    <message numerus="yes">
        <source>The platform asks to wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>The platform asks to wait %n second before the next try.</numerusform>
            <numerusform>The platform asks to wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::FailuresPanel</name>
    <message numerus="yes">
        <source>%n failed job(s): %1</source>
        <translation>
            <numerusform>%n failed job: %1</numerusform>
            <numerusform>%n failed jobs: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n failed job(s)</source>
        <translation>
            <numerusform>Show %n failed job</numerusform>
            <numerusform>Show %n failed jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::FieldsPane</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::FilesDialog</name>
    <message numerus="yes">
        <source>Reading the files: %n so far.</source>
        <translation>
            <numerusform>Reading the files: %n so far.</numerusform>
            <numerusform>Reading the files: %n so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n file(s), %1; there are more.</source>
        <translation>
            <numerusform>The first file, %1; there are more.</numerusform>
            <numerusform>The first %n files, %1; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1.</source>
        <translation>
            <numerusform>%n file, %1.</numerusform>
            <numerusform>%n files, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the dataset, whatever batch they came with.</source>
        <translation>
            <numerusform>%n row of the dataset, whatever batch it came with.</numerusform>
            <numerusform>%n rows of the dataset, whatever batch they came with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>%n file saved in %1.</numerusform>
            <numerusform>%n files saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::HarSaving</name>
    <message numerus="yes">
        <source>%n exchange(s) saved to %1.</source>
        <translation>
            <numerusform>%n exchange saved to %1.</numerusform>
            <numerusform>%n exchanges saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ImportDialog</name>
    <message numerus="yes">
        <source>The request was understood; %n thing(s) were noticed:</source>
        <translation>
            <numerusform>The request was understood; %n thing was noticed:</numerusform>
            <numerusform>The request was understood; %n things were noticed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a file with %n template(s); they are kept under “Templates”.</source>
        <translation>
            <numerusform>This is a file with %n template; it is kept under “Templates”.</numerusform>
            <numerusform>This is a file with %n templates; they are kept under “Templates”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JobText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JobsCancelling</name>
    <message numerus="yes">
        <source>%n not decided yet</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%n not decided yet</numerusform>
            <numerusform>%n not decided yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had ended before</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%n had ended before</numerusform>
            <numerusform>%n had ended before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n job(s): %1.</source>
        <translation>
            <numerusform>Cancelling %n job: %1.</numerusform>
            <numerusform>Cancelling %n jobs: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) run far longer than usual and may be stuck.</source>
        <translation>
            <numerusform>%n job runs far longer than usual and may be stuck.</numerusform>
            <numerusform>%n jobs run far longer than usual and may be stuck.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%n not confirmed</numerusform>
            <numerusform>%n not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JobsGroup</name>
    <message numerus="yes">
        <source>%n job(s) failed for this cause.</source>
        <translation>
            <numerusform>%n job failed for this cause.</numerusform>
            <numerusform>%n jobs failed for this cause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not acknowledged.</source>
        <comment>failed jobs</comment>
        <translation>
            <numerusform>%n not acknowledged.</numerusform>
            <numerusform>%n not acknowledged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>datasets</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JobsPage</name>
    <message numerus="yes">
        <source>%1 of %2 known jobs, %n selected</source>
        <translation>
            <numerusform>%1 of %2 known jobs, %n selected</numerusform>
            <numerusform>%1 of %2 known jobs, %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the platform cannot be read</source>
        <translation>
            <numerusform>%n record of the platform cannot be read</numerusform>
            <numerusform>%n records of the platform cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JsonTab</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::LanesPanel</name>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation>
            <numerusform>Last hour</numerusform>
            <numerusform>Last %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchMessages</name>
    <message numerus="yes">
        <source>Launched at %1. The answer was lost, and %n job(s) could be this launch. In Jobs you choose yours.</source>
        <translation>
            <numerusform>Launched at %1. The answer was lost, and one job could be this launch. In Jobs you choose yours.</numerusform>
            <numerusform>Launched at %1. The answer was lost, and %n jobs could be this launch. In Jobs you choose yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchNotices</name>
    <message numerus="yes">
        <source>%n launch(es) not settled yet.</source>
        <translation>
            <numerusform>%n launch not settled yet.</numerusform>
            <numerusform>%n launches not settled yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es) in sandbox “%1” not settled yet.</source>
        <translation>
            <numerusform>%n launch in sandbox “%1” not settled yet.</numerusform>
            <numerusform>%n launches in sandbox “%1” not settled yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es) of the connection “%1” not settled yet.</source>
        <translation>
            <numerusform>%n launch of the connection “%1” not settled yet.</numerusform>
            <numerusform>%n launches of the connection “%1” not settled yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es) of a connection that is not here any more not settled: look for their jobs on the platform.</source>
        <translation>
            <numerusform>%n launch of a connection that is not here any more is not settled: look for its job on the platform.</numerusform>
            <numerusform>%n launches of a connection that is not here any more are not settled: look for their jobs on the platform.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchPane</name>
    <message numerus="yes">
        <source>The answer was lost, and %n job(s) could be this launch.</source>
        <translation>
            <numerusform>The answer was lost, and one job could be this launch.</numerusform>
            <numerusform>The answer was lost, and %n jobs could be this launch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchStrip</name>
    <message numerus="yes">
        <source>%n error(s) to settle before launch</source>
        <translation>
            <numerusform>%n error to settle before launch</numerusform>
            <numerusform>%n errors to settle before launch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready to launch, %n warning(s)</source>
        <translation>
            <numerusform>Ready to launch, %n warning</numerusform>
            <numerusform>Ready to launch, %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchText</name>
    <message numerus="yes">
        <source>The answer to this launch was lost. %n job(s) could have been it; you chose job %1.</source>
        <translation>
            <numerusform>The answer to this launch was lost. One job could have been it; you chose job %1.</numerusform>
            <numerusform>The answer to this launch was lost. %n jobs could have been it; you chose job %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) may be it: you choose</source>
        <translation>
            <numerusform>One job may be it: you choose</numerusform>
            <numerusform>%n jobs may be it: you choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ListExporting</name>
    <message numerus="yes">
        <source>%n job(s) written to %1.</source>
        <translation>
            <numerusform>%n job written to %1.</numerusform>
            <numerusform>%n jobs written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n shown job(s) as CSV…</source>
        <translation>
            <numerusform>The %n shown job as CSV…</numerusform>
            <numerusform>All %n shown jobs as CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n shown job(s) as JSON…</source>
        <translation>
            <numerusform>The %n shown job as JSON…</numerusform>
            <numerusform>All %n shown jobs as JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected job(s) as CSV…</source>
        <translation>
            <numerusform>%n selected job as CSV…</numerusform>
            <numerusform>%n selected jobs as CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected job(s) as JSON…</source>
        <translation>
            <numerusform>%n selected job as JSON…</numerusform>
            <numerusform>%n selected jobs as JSON…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::MessageStack</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more message(s)</source>
        <translation>
            <numerusform>Show %n more message</numerusform>
            <numerusform>Show %n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::NavigationBar</name>
    <message numerus="yes">
        <source>%1, %n to acknowledge</source>
        <translation>
            <numerusform>%1, %n to acknowledge</numerusform>
            <numerusform>%1, %n to acknowledge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::News</name>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slower than usual</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%n slower than usual</numerusform>
            <numerusform>%n slower than usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::OverviewTab</name>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n batch</numerusform>
            <numerusform>%n batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::PasteListDialog</name>
    <message numerus="yes">
        <source>%n field(s) found.</source>
        <translation>
            <numerusform>%n field found.</numerusform>
            <numerusform>%n fields found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) found, %1 not in the schema.</source>
        <translation>
            <numerusform>%n field found, %1 not in the schema.</numerusform>
            <numerusform>%n fields found, %1 not in the schema.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::PerDayPanel</name>
    <message numerus="yes">
        <source>%1, %2: %n job(s)</source>
        <translation>
            <numerusform>%1, %2: %n job</numerusform>
            <numerusform>%1, %2: %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::QuitDialog</name>
    <message numerus="yes">
        <source>Quit while the outcome of %n launch(es) is not known?</source>
        <translation>
            <numerusform>Quit while the outcome of %n launch is not known?</numerusform>
            <numerusform>Quit while the outcome of %n launches is not known?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n cancel(s) are not confirmed?</source>
        <translation>
            <numerusform>Quit while %n cancel is not confirmed?</numerusform>
            <numerusform>Quit while %n cancels are not confirmed?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n dataset(s) are being made?</source>
        <translation>
            <numerusform>Quit while %n dataset is being made?</numerusform>
            <numerusform>Quit while %n datasets are being made?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::RequestPane</name>
    <message numerus="yes">
        <source>%n more note(s) on the text</source>
        <translation>
            <numerusform>%n more note on the text</numerusform>
            <numerusform>%n more notes on the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::SegmentsSection</name>
    <message numerus="yes">
        <source>Each of the %n segment(s) is written into a batch of its own; this can slow the export.</source>
        <translation>
            <numerusform>The segment is written into a batch of its own.</numerusform>
            <numerusform>Each of the %n segments is written into a batch of its own; this can slow the export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::StatusLine</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::SupportCopy</name>
    <message numerus="yes">
        <source>%n job(s) copied for support.</source>
        <translation>
            <numerusform>%n job copied for support.</numerusform>
            <numerusform>%n jobs copied for support.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) copied for support: %1 with the whole record, of the others only the ID.</source>
        <translation>
            <numerusform>%n job copied for support: %1 with the whole record, of the others only the ID.</numerusform>
            <numerusform>%n jobs copied for support: %1 with the whole record, of the others only the ID.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::TemplatesDialog</name>
    <message numerus="yes">
        <source>%n template(s) are deleted.</source>
        <translation>
            <numerusform>%n template is deleted.</numerusform>
            <numerusform>%n templates are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) taken from the file.</source>
        <translation>
            <numerusform>%n template taken from the file.</numerusform>
            <numerusform>%n templates taken from the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) saved to the file.</source>
        <translation>
            <numerusform>%n template saved to the file.</numerusform>
            <numerusform>%n templates saved to the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::TestWords</name>
    <message numerus="yes">
        <source>Token for %n hour(s)</source>
        <translation>
            <numerusform>Token for %n hour</numerusform>
            <numerusform>Token for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Token for %n minute(s)</source>
        <translation>
            <numerusform>Token for %n minute</numerusform>
            <numerusform>Token for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::TimelineView</name>
    <message numerus="yes">
        <source>%1 in all, median of %n job(s)</source>
        <translation>
            <numerusform>%1 in all, from %n job</numerusform>
            <numerusform>%1 in all, median of %n jobs</numerusform>
        </translation>
    </message>
</context>
</TS>
