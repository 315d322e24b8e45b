<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CredentialInput</name>
    <message numerus="yes">
        <source>The credential did not arrive from %1 within %Ln second(s).</source>
        <translation>
            <numerusform>The credential did not arrive from %1 within %Ln second.</numerusform>
            <numerusform>The credential did not arrive from %1 within %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstimateText</name>
    <message numerus="yes">
        <source>%1 · about %Ln&#xa0;s left</source>
        <translation>
            <numerusform>%1 · about %Ln&#xa0;s left</numerusform>
            <numerusform>%1 · about %Ln&#xa0;s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %Ln&#xa0;min left</source>
        <translation>
            <numerusform>%1 · about %Ln&#xa0;min left</numerusform>
            <numerusform>%1 · about %Ln&#xa0;min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobComparison</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeConsequence</name>
    <message numerus="yes">
        <source>All %Ln profile datasets are used; where they differ, the most recent value wins.</source>
        <translation>
            <numerusform>The only profile dataset is used; the most recent value wins.</numerusform>
            <numerusform>All %Ln profile datasets are used; where they differ, the most recent value wins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln profile datasets are used, in the order of precedence set by the policy.</source>
        <translation>
            <numerusform>The only profile dataset is used.</numerusform>
            <numerusform>All %Ln profile datasets are used, in the order of precedence set by the policy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Profile datasets used: %1 of %Ln. Excluded: %2.</source>
        <translation>
            <numerusform>Profile datasets used: %1 of %Ln. Excluded: %2.</numerusform>
            <numerusform>Profile datasets used: %1 of %Ln. Excluded: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCommands</name>
    <message numerus="yes">
        <source>The text contains %Ln request(s); there is no request %1.</source>
        <translation>
            <numerusform>The text contains %Ln request; there is no request %1.</numerusform>
            <numerusform>The text contains %Ln requests; there is no request %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultFinding</name>
    <message numerus="yes">
        <source>%1 of %2 profiles arrived in %Ln batch(es).</source>
        <translation>
            <numerusform>%1 of %2 profiles arrived in %Ln batch.</numerusform>
            <numerusform>%1 of %2 profiles arrived in %Ln batches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 profiles arrived in %Ln batch(es), but the job counted %2.</source>
        <translation>
            <numerusform>%1 profiles arrived in %Ln batch, but the job counted %2.</numerusform>
            <numerusform>%1 profiles arrived in %Ln batches, but the job counted %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) arrived, as the platform says.</source>
        <translation>
            <numerusform>%Ln profile arrived, as the platform says.</numerusform>
            <numerusform>%Ln profiles arrived, as the platform says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) were ingested outside of the requested period.</source>
        <translation>
            <numerusform>%Ln event was ingested outside of the requested period.</numerusform>
            <numerusform>%Ln events were ingested outside of the requested period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) happened before the requested period, but were ingested in it.</source>
        <translation>
            <numerusform>%Ln event happened before the requested period, but was ingested in it.</numerusform>
            <numerusform>%Ln events happened before the requested period, but were ingested in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have the same identities as another row.</source>
        <translation>
            <numerusform>%Ln row has the same identities as another row.</numerusform>
            <numerusform>%Ln rows have the same identities as another row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) of the profile store are not in the export; empty ones were not requested.</source>
        <translation>
            <numerusform>%Ln profile of the profile store is not in the export; empty ones were not requested.</numerusform>
            <numerusform>%Ln profiles of the profile store are not in the export; empty ones were not requested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %2 profiles arrived in %Ln batch(es): profiles in several segments are in the batch of each segment.</source>
        <translation>
            <numerusform>%1 rows of %2 profiles arrived in %Ln batch: profiles in several segments are in the batch of each segment.</numerusform>
            <numerusform>%1 rows of %2 profiles arrived in %Ln batches: profiles in several segments are in the batch of each segment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultProblem</name>
    <message numerus="yes">
        <source>The platform counts %Ln record(s) in batch %1, but lists no files of it. They may have been removed since.</source>
        <translation>
            <numerusform>The platform counts %Ln record in batch %1, but lists no files of it. They may have been removed since.</numerusform>
            <numerusform>The platform counts %Ln records in batch %1, but lists no files of it. They may have been removed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The platform counts %Ln record(s) in batch %1, but Query Service finds no rows of it. They may have been removed since.</source>
        <translation>
            <numerusform>The platform counts %Ln record in batch %1, but Query Service finds no rows of it. It may have been removed since.</numerusform>
            <numerusform>The platform counts %Ln records in batch %1, but Query Service finds no rows of it. They may have been removed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RhythmText</name>
    <message numerus="yes">
        <source>every %Ln hour(s)</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minute(s)</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln call(s) in memory (maximum %1)</source>
        <translation>
            <numerusform>%Ln call in memory (maximum %1)</numerusform>
            <numerusform>%Ln calls in memory (maximum %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln call(s) in memory (maximum %2)</source>
        <translation>
            <numerusform>%1 of %Ln call in memory (maximum %2)</numerusform>
            <numerusform>%1 of %Ln calls in memory (maximum %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertMessage</name>
    <message numerus="yes">
        <source>Exportdesk: %Ln alert(s)</source>
        <translation>
            <numerusform>Exportdesk: %Ln alert</numerusform>
            <numerusform>Exportdesk: %Ln alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) exported</source>
        <translation>
            <numerusform>%Ln profile exported</numerusform>
            <numerusform>%Ln profiles exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertNotices</name>
    <message numerus="yes">
        <source>Alerts do not arrive in %Ln way(s).</source>
        <translation>
            <numerusform>Alerts do not arrive in %Ln way.</numerusform>
            <numerusform>Alerts do not arrive in %Ln ways.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertRule</name>
    <message numerus="yes">
        <source>together within %Ln minute(s)</source>
        <translation>
            <numerusform>together within %Ln minute</numerusform>
            <numerusform>together within %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertSection</name>
    <message numerus="yes">
        <source>%Ln event(s) wait and are sent again.</source>
        <translation>
            <numerusform>%Ln event waits and is sent again.</numerusform>
            <numerusform>%Ln events wait and are sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::AlertSending</name>
    <message numerus="yes">
        <source>%Ln alert(s) sent.</source>
        <translation>
            <numerusform>%Ln alert sent.</numerusform>
            <numerusform>%Ln alerts sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::AnsweredFieldsPanel</name>
    <message numerus="yes">
        <source>%Ln requested</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%Ln requested</numerusform>
            <numerusform>%Ln requested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) empty throughout</source>
        <translation>
            <numerusform>%Ln field empty throughout</numerusform>
            <numerusform>%Ln fields empty throughout</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::BatchFailureTab</name>
    <message numerus="yes">
        <source>batch %1, %Ln row(s)</source>
        <translation>
            <numerusform>batch %1, %Ln row</numerusform>
            <numerusform>batch %1, %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request contains %Ln field(s) that the dataset rejected: %1. Leave them out, then run the export again.</source>
        <translation>
            <numerusform>The request contains %Ln field that the dataset rejected: %1. Leave it out, then run the export again.</numerusform>
            <numerusform>The request contains %Ln fields that the dataset rejected: %1. Leave them out, then run the export again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::BatchNotices</name>
    <message numerus="yes">
        <source>%Ln job(s) succeeded, but a batch failed.</source>
        <translation>
            <numerusform>%Ln job succeeded, but a batch failed.</numerusform>
            <numerusform>%Ln jobs succeeded, but a batch failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::BoundedInput</name>
    <message numerus="yes">
        <source>The text did not end within %Ln second(s).</source>
        <translation>
            <numerusform>The text did not end within %Ln second.</numerusform>
            <numerusform>The text did not end within %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::CancelDialog</name>
    <message numerus="yes">
        <source>Cancel %Ln export job(s)?</source>
        <translation>
            <numerusform>Cancel %Ln export job?</numerusform>
            <numerusform>Cancel %Ln export jobs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln job(s) in %1</source>
        <translation>
            <numerusform>Cancel %Ln job in %1</numerusform>
            <numerusform>Cancel %Ln jobs in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln job(s)</source>
        <translation>
            <numerusform>Cancel %Ln job</numerusform>
            <numerusform>Cancel %Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::CancelResultsDialog</name>
    <message numerus="yes">
        <source>Outcome for %Ln job(s)</source>
        <translation>
            <numerusform>Outcome for %Ln job</numerusform>
            <numerusform>Outcome for %Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::Cards</name>
    <message numerus="yes">
        <source>%Ln job(s) from %1 to %2, the preceding period of the same length</source>
        <translation>
            <numerusform>%Ln job from %1 to %2, the preceding period of the same length</numerusform>
            <numerusform>%Ln jobs from %1 to %2, the preceding period of the same length</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln succeeded job(s)</source>
        <translation>
            <numerusform>%Ln succeeded job</numerusform>
            <numerusform>%Ln succeeded jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed job(s)</source>
        <translation>
            <numerusform>%Ln failed job</numerusform>
            <numerusform>%Ln failed jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cause(s)</source>
        <translation>
            <numerusform>%Ln cause</numerusform>
            <numerusform>%Ln causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln unacknowledged failed job(s)</source>
        <translation>
            <numerusform>Show the %Ln unacknowledged failed job</numerusform>
            <numerusform>Show the %Ln unacknowledged failed jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cause(s), %1 open</source>
        <translation>
            <numerusform>%Ln cause, %1 open</numerusform>
            <numerusform>%Ln causes, %1 open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1% of %Ln finished job(s)</source>
        <translation>
            <numerusform>%1% of %Ln finished job</numerusform>
            <numerusform>%1% of %Ln finished jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with a failed batch</source>
        <comment>succeeded jobs</comment>
        <translation>
            <numerusform>%Ln more with a failed batch</numerusform>
            <numerusform>%Ln more with a failed batch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::CheckText</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) selected, all in the schema.</source>
        <translation>
            <numerusform>%Ln field selected, in the schema.</numerusform>
            <numerusform>%Ln fields selected, all in the schema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) not in the profile schema: %1. The job would succeed, but its batch would fail.</source>
        <translation>
            <numerusform>%Ln field not in the profile schema: %1. The job would succeed, but its batch would fail.</numerusform>
            <numerusform>%Ln fields not in the profile schema: %1. The job would succeed, but its batch would fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deprecated field(s): %1</source>
        <translation>
            <numerusform>%Ln deprecated field: %1</numerusform>
            <numerusform>%Ln deprecated fields: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) selected more than once: %1</source>
        <translation>
            <numerusform>%Ln field selected more than once: %1</numerusform>
            <numerusform>%Ln fields selected more than once: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event field(s) selected, all in the schema.</source>
        <translation>
            <numerusform>%Ln event field selected, in the schema.</numerusform>
            <numerusform>%Ln event fields selected, all in the schema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) not in the event schema: %1. The job would succeed, but its batch would fail.</source>
        <translation>
            <numerusform>%Ln field not in the event schema: %1. The job would succeed, but its batch would fail.</numerusform>
            <numerusform>%Ln fields not in the event schema: %1. The job would succeed, but its batch would fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deprecated event field(s): %1</source>
        <translation>
            <numerusform>%Ln deprecated event field: %1</numerusform>
            <numerusform>%Ln deprecated event fields: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event field(s) selected more than once: %1</source>
        <translation>
            <numerusform>%Ln event field selected more than once: %1</numerusform>
            <numerusform>%Ln event fields selected more than once: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Profiles in %Ln segment(s) are exported.</source>
        <translation>
            <numerusform>Profiles in %Ln segment are exported.</numerusform>
            <numerusform>Profiles in %Ln segments are exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One batch per segment: %Ln batch(es); the export may be slower.</source>
        <translation>
            <numerusform>One batch per segment: %Ln batch; the export may be slower.</numerusform>
            <numerusform>One batch per segment: %Ln batches; the export may be slower.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selected segments use %Ln different merge policies: select one for the export.</source>
        <translation>
            <numerusform>The selected segments use %Ln other merge policy: select one for the export.</numerusform>
            <numerusform>The selected segments use %Ln different merge policies: select one for the export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge policy %1 excludes %Ln dataset(s): %2</source>
        <translation>
            <numerusform>Merge policy %1 excludes %Ln dataset: %2</numerusform>
            <numerusform>Merge policy %1 excludes %Ln datasets: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of the request not recognized; sent unchanged: %1</source>
        <translation>
            <numerusform>%Ln part of the request not recognized; sent unchanged: %1</numerusform>
            <numerusform>%Ln parts of the request not recognized; sent unchanged: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The profile store contained about %1 profile(s) at the last count (%2).</source>
        <translation>
            <numerusform>The profile store contained about %1 profile at the last count (%2).</numerusform>
            <numerusform>The profile store contained about %1 profiles at the last count (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) do not belong in an export request: %1. Remove them, or confirm that they are to be sent.</source>
        <translation>
            <numerusform>%Ln part does not belong in an export request: %1. Remove it, or confirm that it is to be sent.</numerusform>
            <numerusform>%Ln parts do not belong in an export request: %1. Remove them, or confirm that they are to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical export(s) are running; the newest, job %1, since %2.</source>
        <translation>
            <numerusform>%Ln identical export is running, job %1, since %2.</numerusform>
            <numerusform>%Ln identical exports are running; the newest, job %1, since %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical export(s) were launched recently; the newest on %1.</source>
        <translation>
            <numerusform>%Ln identical export was launched recently, on %1.</numerusform>
            <numerusform>%Ln identical exports were launched recently; the newest on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) occur more than once with different values: %1. Only the last value of each would be sent. Remove the others, or confirm that the last ones are meant.</source>
        <translation>
            <numerusform>%Ln key occurs more than once with different values: %1. Only the last value would be sent. Remove the others, or confirm that the last one is meant.</numerusform>
            <numerusform>%Ln keys occur more than once with different values: %1. Only the last value of each would be sent. Remove the others, or confirm that the last ones are meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dataset %1 already contains %Ln export(s). This one is added; none is replaced.</source>
        <translation>
            <numerusform>Dataset %1 already contains %Ln export. This one is added; none is replaced.</numerusform>
            <numerusform>Dataset %1 already contains %Ln exports. This one is added; none is replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ChecksList</name>
    <message numerus="yes">
        <source>%Ln more check(s) passed</source>
        <translation>
            <numerusform>%Ln more check passed</numerusform>
            <numerusform>%Ln more checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln passed</numerusform>
            <numerusform>%Ln passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more error(s) or warning(s)</source>
        <translation>
            <numerusform>and %Ln more error or warning</numerusform>
            <numerusform>and %Ln more errors or warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::CompareDialog</name>
    <message numerus="yes">
        <source>%Ln of %1 line(s) differ.</source>
        <translation>
            <numerusform>%Ln of %1 lines differs.</numerusform>
            <numerusform>%Ln of %1 lines differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ComposerImports</name>
    <message numerus="yes">
        <source>%Ln field(s) from the list selected.</source>
        <translation>
            <numerusform>%Ln field from the list selected.</numerusform>
            <numerusform>%Ln fields from the list selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) added.</source>
        <translation>
            <numerusform>%Ln segment added.</numerusform>
            <numerusform>%Ln segments added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ConnectionEditor</name>
    <message numerus="yes">
        <source>%Ln field(s) are wrong.</source>
        <translation>
            <numerusform>%Ln field is wrong.</numerusform>
            <numerusform>%Ln fields are wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::CredentialChoiceDialog</name>
    <message numerus="yes">
        <source>The file contains %Ln usable credential(s). To add another one, import the file again.</source>
        <translation>
            <numerusform>The file contains %Ln usable credential. To add another one, import the file again.</numerusform>
            <numerusform>The file contains %Ln usable credentials. To add another one, import the file again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::DamageText</name>
    <message numerus="yes">
        <source>%Ln launch(es)</source>
        <translation>
            <numerusform>%Ln launch</numerusform>
            <numerusform>%Ln launches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellation(s)</source>
        <translation>
            <numerusform>%Ln cancellation</numerusform>
            <numerusform>%Ln cancellations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the records of %Ln dataset creation(s)</source>
        <translation>
            <numerusform>the records of %Ln dataset creation</numerusform>
            <numerusform>the records of %Ln dataset creations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln template</numerusform>
            <numerusform>%Ln templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) in the history, with their notes</source>
        <translation>
            <numerusform>%Ln job in the history, with its notes</numerusform>
            <numerusform>%Ln jobs in the history, with their notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::DashboardPage</name>
    <message numerus="yes">
        <source>Based on %Ln job(s) created in this period</source>
        <translation>
            <numerusform>Based on %Ln job created in this period</numerusform>
            <numerusform>Based on %Ln jobs created in this period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) from the platform could not be read.</source>
        <translation>
            <numerusform>%Ln record from the platform could not be read.</numerusform>
            <numerusform>%Ln records from the platform could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::DatasetDetails</name>
    <message numerus="yes">
        <source>Show %Ln job(s)</source>
        <translation>
            <numerusform>Show %Ln job</numerusform>
            <numerusform>Show %Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::DatasetSchema</name>
    <message numerus="yes">
        <source>Version %1 · %Ln field(s)</source>
        <extracomment>The version of a schema and the number of its fields, e.g. &quot;Version 1.0 · 140 fields&quot;</extracomment>
        <translation>
            <numerusform>Version %1 · %Ln field</numerusform>
            <numerusform>Version %1 · %Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::DatasetsPage</name>
    <message numerus="yes">
        <source>%1 of %Ln dataset(s)</source>
        <translation>
            <numerusform>%1 of %Ln dataset</numerusform>
            <numerusform>%1 of %Ln datasets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::DestinationSection</name>
    <message numerus="yes">
        <source>Contains %Ln export(s); this one is added, none is replaced.</source>
        <translation>
            <numerusform>Contains %Ln export; this one is added, none is replaced.</numerusform>
            <numerusform>Contains %Ln exports; this one is added, none is replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::DraftsButton</name>
    <message numerus="yes">
        <source>Drafts (%Ln)</source>
        <translation>
            <numerusform>Drafts (%Ln)</numerusform>
            <numerusform>Drafts (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::DueLanesPanel</name>
    <message numerus="yes">
        <source>%Ln more schedule(s)</source>
        <translation>
            <numerusform>%Ln more schedule</numerusform>
            <numerusform>%Ln more schedules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln run(s), the first %2</source>
        <translation>
            <numerusform>%1: %Ln run, %2</numerusform>
            <numerusform>%1: %Ln runs, the first %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::DurationsPanel</name>
    <message numerus="yes">
        <source>%1: %Ln measured export(s)</source>
        <translation>
            <numerusform>%1: %Ln measured export</numerusform>
            <numerusform>%1: %Ln measured exports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ErrorEntry</name>
    <message numerus="yes">
        <source>Call stack, %Ln line(s)</source>
        <translation>
            <numerusform>Call stack, %Ln line</numerusform>
            <numerusform>Call stack, %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ErrorsTab</name>
    <message numerus="yes">
        <source>%Ln job(s) with the same cause.</source>
        <translation>
            <numerusform>%Ln job with the same cause.</numerusform>
            <numerusform>%Ln jobs with the same cause.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ExpectedSizePane</name>
    <message numerus="yes">
        <source>%1 at the median of %Ln similar export(s) into this dataset</source>
        <translation>
            <numerusform>%1 like the %Ln similar export into this dataset</numerusform>
            <numerusform>%1 at the median of %Ln similar exports into this dataset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1, from %Ln export(s) of these fields</source>
        <translation>
            <numerusform>about %1, from %Ln export of these fields</numerusform>
            <numerusform>about %1, from %Ln exports of these fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ExpiryChoice</name>
    <message numerus="yes">
        <source>After %Ln days</source>
        <translation>
            <numerusform>After %Ln day</numerusform>
            <numerusform>After %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::FailureGroupsDialog</name>
    <message numerus="yes">
        <source>%Ln failed job(s), %1 unacknowledged.</source>
        <translation>
            <numerusform>%Ln failed job, %1 unacknowledged.</numerusform>
            <numerusform>%Ln failed jobs, %1 unacknowledged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more unacknowledged job(s) succeeded, but a batch failed.</source>
        <translation>
            <numerusform>%Ln more unacknowledged job succeeded, but a batch failed.</numerusform>
            <numerusform>%Ln more unacknowledged jobs succeeded, but a batch failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::FailureText</name>
    <message numerus="yes">
        <source>The platform asks you to wait %Ln second(s) before trying again.</source>
        <translation>
            <numerusform>The platform asks you to wait %Ln second before trying again.</numerusform>
            <numerusform>The platform asks you to wait %Ln seconds before trying again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The platform’s list does not end; reading stopped after %Ln record(s).</source>
        <translation>
            <numerusform>The platform’s list does not end; reading stopped after %Ln record.</numerusform>
            <numerusform>The platform’s list does not end; reading stopped after %Ln records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::FailuresPanel</name>
    <message numerus="yes">
        <source>%Ln failed job(s): %1</source>
        <translation>
            <numerusform>%Ln failed job: %1</numerusform>
            <numerusform>%Ln failed jobs: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln failed job(s)</source>
        <translation>
            <numerusform>Show %Ln failed job</numerusform>
            <numerusform>Show %Ln failed jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cause(s)</source>
        <translation>
            <numerusform>%Ln cause</numerusform>
            <numerusform>%Ln causes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::FieldsPane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>All %Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::FigureSection</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>rows of figures</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::FilesDialog</name>
    <message numerus="yes">
        <source>Loading the files: %Ln so far.</source>
        <translation>
            <numerusform>Loading the files: %Ln so far.</numerusform>
            <numerusform>Loading the files: %Ln so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln file(s), %1; there are more.</source>
        <translation>
            <numerusform>The first file, %1; there are more.</numerusform>
            <numerusform>The first %Ln files, %1; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1.</source>
        <translation>
            <numerusform>%Ln file, %1.</numerusform>
            <numerusform>%Ln files, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the dataset, regardless of batch.</source>
        <translation>
            <numerusform>%Ln row of the dataset, regardless of batch.</numerusform>
            <numerusform>%Ln rows of the dataset, regardless of batch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln file saved in %1.</numerusform>
            <numerusform>%Ln files saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::HarSaving</name>
    <message numerus="yes">
        <source>%Ln call(s) saved to %1.</source>
        <translation>
            <numerusform>%Ln call saved to %1.</numerusform>
            <numerusform>%Ln calls saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::HelpWindow</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ImportDialog</name>
    <message numerus="yes">
        <source>The request was recognized; %Ln note(s):</source>
        <translation>
            <numerusform>The request was recognized; %Ln note:</numerusform>
            <numerusform>The request was recognized; %Ln notes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file contains %Ln template(s); they will be saved under “Templates”.</source>
        <translation>
            <numerusform>This file contains %Ln template; it will be saved under “Templates”.</numerusform>
            <numerusform>This file contains %Ln templates; they will be saved under “Templates”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln field(s)</source>
        <translation>
            <numerusform>Add %Ln field</numerusform>
            <numerusform>Add %Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln segment(s)</source>
        <translation>
            <numerusform>Add %Ln segment</numerusform>
            <numerusform>Add %Ln segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::IncomingText</name>
    <message numerus="yes">
        <source>%Ln request(s) found. Select the one to import.</source>
        <translation>
            <numerusform>%Ln request found. Select the one to import.</numerusform>
            <numerusform>%Ln requests found. Select the one to import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a list of %Ln job(s). Select the job whose request you want to import.</source>
        <translation>
            <numerusform>This is a list of %Ln job. Select the job whose request you want to import.</numerusform>
            <numerusform>This is a list of %Ln jobs. Select the job whose request you want to import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a list of %Ln field(s).</source>
        <translation>
            <numerusform>This is a list of %Ln field.</numerusform>
            <numerusform>This is a list of %Ln fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a list of %Ln segment(s).</source>
        <translation>
            <numerusform>This is a list of %Ln segment.</numerusform>
            <numerusform>This is a list of %Ln segments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment definition(s), not an export request.</source>
        <translation>
            <numerusform>%Ln segment definition, not an export request.</numerusform>
            <numerusform>%Ln segment definitions, not an export request.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JobCancelling</name>
    <message numerus="yes">
        <source>Cancelling %Ln job(s)…</source>
        <translation>
            <numerusform>Cancelling %Ln job…</numerusform>
            <numerusform>Cancelling %Ln jobs…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JobCopying</name>
    <message numerus="yes">
        <source>%Ln job ID(s) copied.</source>
        <translation>
            <numerusform>%Ln job ID copied.</numerusform>
            <numerusform>%Ln job IDs copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JobText</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 profile(s) exported</source>
        <translation>
            <numerusform>%1 profile exported</numerusform>
            <numerusform>%1 profiles exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 profile(s) arrived</source>
        <translation>
            <numerusform>%1 of %2 profile arrived</numerusform>
            <numerusform>%1 of %2 profiles arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 profile(s) exported, %2 last time</source>
        <translation>
            <numerusform>%1 profile exported, %2 last time</numerusform>
            <numerusform>%1 profiles exported, %2 last time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JobWaiting</name>
    <message numerus="yes">
        <source>The time limit was reached; %Ln job(s) go on: %1</source>
        <translation>
            <numerusform>The time limit was reached; %Ln job goes on: %1</numerusform>
            <numerusform>The time limit was reached; %Ln jobs go on: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JobsCancelling</name>
    <message numerus="yes">
        <source>%Ln pending</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%Ln pending</numerusform>
            <numerusform>%Ln pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already finished</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%Ln already finished</numerusform>
            <numerusform>%Ln already finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %Ln job(s): %1.</source>
        <translation>
            <numerusform>Cancelling %Ln job: %1.</numerusform>
            <numerusform>Cancelling %Ln jobs: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) have been running much longer than usual and may be stuck.</source>
        <translation>
            <numerusform>%Ln job has been running much longer than usual and may be stuck.</numerusform>
            <numerusform>%Ln jobs have been running much longer than usual and may be stuck.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not confirmed</source>
        <comment>cancelled jobs</comment>
        <translation>
            <numerusform>%Ln not confirmed</numerusform>
            <numerusform>%Ln not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JobsGroup</name>
    <message numerus="yes">
        <source>%Ln job(s) failed for this reason.</source>
        <translation>
            <numerusform>%Ln job failed for this reason.</numerusform>
            <numerusform>%Ln jobs failed for this reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unacknowledged.</source>
        <comment>failed jobs</comment>
        <translation>
            <numerusform>%Ln unacknowledged.</numerusform>
            <numerusform>%Ln unacknowledged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>datasets</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JobsPage</name>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1, %Ln selected</numerusform>
            <numerusform>%1, %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) from the platform could not be read</source>
        <translation>
            <numerusform>%Ln record from the platform could not be read</numerusform>
            <numerusform>%Ln records from the platform could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln known job(s)</source>
        <translation>
            <numerusform>%1 of %Ln known job</numerusform>
            <numerusform>%1 of %Ln known jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) from the platform could not be read.</source>
        <translation>
            <numerusform>%Ln record from the platform could not be read.</numerusform>
            <numerusform>%Ln records from the platform could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::JsonTab</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::LanesPanel</name>
    <message numerus="yes">
        <source>Last %Ln hour(s)</source>
        <translation>
            <numerusform>Last hour</numerusform>
            <numerusform>Last %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln job(s)</source>
        <translation>
            <numerusform>%1: %Ln job</numerusform>
            <numerusform>%1: %Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchListing</name>
    <message numerus="yes">
        <source>Searching the platform for the jobs of %Ln launch(es)…</source>
        <translation>
            <numerusform>Searching the platform for the job of %Ln launch…</numerusform>
            <numerusform>Searching the platform for the jobs of %Ln launches…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open launch(es) in other sandboxes or of other connections.</source>
        <translation>
            <numerusform>%Ln open launch in another sandbox or of another connection.</numerusform>
            <numerusform>%Ln open launches in other sandboxes or of other connections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchMessages</name>
    <message numerus="yes">
        <source>Launched at %1. The response was lost, and %Ln job(s) could belong to this launch. Go to Jobs to select yours.</source>
        <translation>
            <numerusform>Launched at %1. The response was lost, and one job could belong to this launch. Go to Jobs to select yours.</numerusform>
            <numerusform>Launched at %1. The response was lost, and %Ln jobs could belong to this launch. Go to Jobs to select yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Launched at %1. The platform refused the launch, but %Ln job(s) could belong to it. Go to Jobs to select yours.</source>
        <translation>
            <numerusform>Launched at %1. The platform refused the launch, but one job could belong to it. Go to Jobs to select yours.</numerusform>
            <numerusform>Launched at %1. The platform refused the launch, but %Ln jobs could belong to it. Go to Jobs to select yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchNotices</name>
    <message numerus="yes">
        <source>%Ln unresolved launch(es).</source>
        <translation>
            <numerusform>%Ln unresolved launch.</numerusform>
            <numerusform>%Ln unresolved launches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unresolved launch(es) in sandbox “%1”.</source>
        <translation>
            <numerusform>%Ln unresolved launch in sandbox “%1”.</numerusform>
            <numerusform>%Ln unresolved launches in sandbox “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unresolved launch(es) in connection “%1”.</source>
        <translation>
            <numerusform>%Ln unresolved launch in connection “%1”.</numerusform>
            <numerusform>%Ln unresolved launches in connection “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unresolved launch(es) from a connection that no longer exists here: search the platform for the jobs.</source>
        <translation>
            <numerusform>%Ln unresolved launch from a connection that no longer exists here: search the platform for its job.</numerusform>
            <numerusform>%Ln unresolved launches from a connection that no longer exists here: search the platform for their jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchPane</name>
    <message numerus="yes">
        <source>The response was lost, and %Ln job(s) could belong to this launch.</source>
        <translation>
            <numerusform>The response was lost, and one job could belong to this launch.</numerusform>
            <numerusform>The response was lost, and %Ln jobs could belong to this launch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The platform refused this launch, but %Ln job(s) could belong to it.</source>
        <translation>
            <numerusform>The platform refused this launch, but one job could belong to it.</numerusform>
            <numerusform>The platform refused this launch, but %Ln jobs could belong to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchStrip</name>
    <message numerus="yes">
        <source>%Ln error(s) to fix before launch</source>
        <translation>
            <numerusform>%Ln error to fix before launch</numerusform>
            <numerusform>%Ln errors to fix before launch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready to launch, %Ln warning(s)</source>
        <translation>
            <numerusform>Ready to launch, %Ln warning</numerusform>
            <numerusform>Ready to launch, %Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::LaunchText</name>
    <message numerus="yes">
        <source>The response to this launch was lost. %Ln job(s) could have matched; you selected job %1.</source>
        <translation>
            <numerusform>The response to this launch was lost. One job could have matched; you selected job %1.</numerusform>
            <numerusform>The response to this launch was lost. %Ln jobs could have matched; you selected job %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) match: please select</source>
        <translation>
            <numerusform>One job matches: please select</numerusform>
            <numerusform>%Ln jobs match: please select</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The platform refused this launch. %Ln job(s) could have matched; you selected job %1.</source>
        <translation>
            <numerusform>The platform refused this launch. One job could have matched; you selected job %1.</numerusform>
            <numerusform>The platform refused this launch. %Ln jobs could have matched; you selected job %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No matching job was in the list %Ln second(s) after the launch.</source>
        <translation>
            <numerusform>No matching job was in the list one second after the launch.</numerusform>
            <numerusform>No matching job was in the list %Ln seconds after the launch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No matching job was in the list %Ln minute(s) after the launch.</source>
        <translation>
            <numerusform>No matching job was in the list one minute after the launch.</numerusform>
            <numerusform>No matching job was in the list %Ln minutes after the launch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ListExporting</name>
    <message numerus="yes">
        <source>%Ln job(s) written to %1.</source>
        <translation>
            <numerusform>%Ln job written to %1.</numerusform>
            <numerusform>%Ln jobs written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln listed job(s) as CSV…</source>
        <translation>
            <numerusform>The %Ln listed job as CSV…</numerusform>
            <numerusform>All %Ln listed jobs as CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln listed job(s) as JSON…</source>
        <translation>
            <numerusform>The %Ln listed job as JSON…</numerusform>
            <numerusform>All %Ln listed jobs as JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected job(s) as CSV…</source>
        <translation>
            <numerusform>%Ln selected job as CSV…</numerusform>
            <numerusform>%Ln selected jobs as CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected job(s) as JSON…</source>
        <translation>
            <numerusform>%Ln selected job as JSON…</numerusform>
            <numerusform>%Ln selected jobs as JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing the list: %1 of %Ln job(s).</source>
        <translation>
            <numerusform>Writing the list: %1 of %Ln job.</numerusform>
            <numerusform>Writing the list: %1 of %Ln jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::MessageStack</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more message(s)</source>
        <translation>
            <numerusform>Show %Ln more message</numerusform>
            <numerusform>Show %Ln more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::NavigationBar</name>
    <message numerus="yes">
        <source>%Ln failed since you last looked</source>
        <translation>
            <numerusform>%Ln failed since you last looked</numerusform>
            <numerusform>%Ln failed since you last looked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln started here</source>
        <translation>
            <numerusform>%1, %Ln started here</numerusform>
            <numerusform>%1, %Ln started here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::News</name>
    <message numerus="yes">
        <source>%Ln finished</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%Ln finished</numerusform>
            <numerusform>%Ln finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slower than usual</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%Ln slower than usual</numerusform>
            <numerusform>%Ln slower than usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a failed batch</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%Ln with a failed batch</numerusform>
            <numerusform>%Ln with a failed batch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different from the last run</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%Ln different from the last run</numerusform>
            <numerusform>%Ln different from the last run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without profiles</source>
        <comment>exports</comment>
        <translation>
            <numerusform>%Ln without profiles</numerusform>
            <numerusform>%Ln without profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::OverviewTab</name>
    <message numerus="yes">
        <source>%Ln batch(es)</source>
        <translation>
            <numerusform>%Ln batch</numerusform>
            <numerusform>%Ln batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::PasteListDialog</name>
    <message numerus="yes">
        <source>%Ln field(s) found.</source>
        <translation>
            <numerusform>%Ln field found.</numerusform>
            <numerusform>%Ln fields found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) found, %L1 not in the schema.</source>
        <translation>
            <numerusform>%Ln field found, %L1 not in the schema.</numerusform>
            <numerusform>%Ln fields found, %L1 not in the schema.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::PerDayPanel</name>
    <message numerus="yes">
        <source>%1, %2: %Ln job(s)</source>
        <translation>
            <numerusform>%1, %2: %Ln job</numerusform>
            <numerusform>%1, %2: %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s): %1.</source>
        <translation>
            <numerusform>%Ln job: %1.</numerusform>
            <numerusform>%Ln jobs: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::Previewing</name>
    <message numerus="yes">
        <source>It already contains %Ln batch(es) with data. This export is added; none is replaced.</source>
        <translation>
            <numerusform>It already contains %Ln batch with data. This export is added; none is replaced.</numerusform>
            <numerusform>It already contains %Ln batches with data. This export is added; none is replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duration: about %1, from %Ln export(s) of these fields into this dataset.</source>
        <translation>
            <numerusform>Duration: about %1, from %Ln export of these fields into this dataset.</numerusform>
            <numerusform>Duration: about %1, from %Ln exports of these fields into this dataset.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Size: about %1, from %Ln export(s) of these fields into this dataset.</source>
        <translation>
            <numerusform>Size: about %1, from %Ln export of these fields into this dataset.</numerusform>
            <numerusform>Size: about %1, from %Ln exports of these fields into this dataset.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ProfilePreviewPane</name>
    <message numerus="yes">
        <source>%Ln field(s) missing</source>
        <translation>
            <numerusform>%Ln field missing</numerusform>
            <numerusform>%Ln fields missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ProfileTreeModel</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::QuitDialog</name>
    <message numerus="yes">
        <source>Quit while the outcome of %Ln launch(es) is still unknown?</source>
        <translation>
            <numerusform>Quit while the outcome of %Ln launch is still unknown?</numerusform>
            <numerusform>Quit while the outcome of %Ln launches is still unknown?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit with %Ln unconfirmed cancellation(s)?</source>
        <translation>
            <numerusform>Quit with %Ln unconfirmed cancellation?</numerusform>
            <numerusform>Quit with %Ln unconfirmed cancellations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit while %Ln dataset(s) are being created?</source>
        <translation>
            <numerusform>Quit while %Ln dataset are being created?</numerusform>
            <numerusform>Quit while %Ln datasets are being created?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit while %Ln export(s) that you started are running?</source>
        <translation>
            <numerusform>Quit while %Ln export that you started is running?</numerusform>
            <numerusform>Quit while %Ln exports that you started are running?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ReportRows</name>
    <message numerus="yes">
        <source>This is a file with %Ln template(s).</source>
        <translation>
            <numerusform>This is a file with %Ln template.</numerusform>
            <numerusform>This is a file with %Ln templates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text contains %Ln export request(s).</source>
        <translation>
            <numerusform>The text contains %Ln export request.</numerusform>
            <numerusform>The text contains %Ln export requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a list of %Ln job(s) with their requests.</source>
        <translation>
            <numerusform>This is a list of %Ln job with its request.</numerusform>
            <numerusform>This is a list of %Ln jobs with their requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains %Ln credential(s); Connections asks which one to import.</source>
        <translation>
            <numerusform>It contains %Ln credential; Connections asks which one to import.</numerusform>
            <numerusform>It contains %Ln credentials; Connections asks which one to import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::RequestPane</name>
    <message numerus="yes">
        <source>%Ln more note(s) on the text</source>
        <translation>
            <numerusform>%Ln more note on the text</numerusform>
            <numerusform>%Ln more notes on the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::RequestReading</name>
    <message numerus="yes">
        <source>%1 contains %Ln requests; there is no request %2.</source>
        <translation>
            <numerusform>%1 contains %Ln request; there is no request %2.</numerusform>
            <numerusform>%1 contains %Ln requests; there is no request %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contains %Ln requests. Select one with --pick N:</source>
        <translation>
            <numerusform>%1 contains %Ln request. Select one with --pick N:</numerusform>
            <numerusform>%1 contains %Ln requests. Select one with --pick N:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultContent</name>
    <message numerus="yes">
        <source>%1 in %2 file(s)</source>
        <translation>
            <numerusform>%1 in %2 file</numerusform>
            <numerusform>%1 in %2 files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultConverting</name>
    <message numerus="yes">
        <source>%Ln row(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln row saved in %1.</numerusform>
            <numerusform>%Ln rows saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultFigures</name>
    <message numerus="yes">
        <source>%1 record(s) rejected</source>
        <translation>
            <numerusform>%1 record rejected</numerusform>
            <numerusform>%1 records rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 duplicate row(s)</source>
        <translation>
            <numerusform>%1 duplicate row</numerusform>
            <numerusform>%1 duplicate rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s) changed.</source>
        <translation>
            <numerusform>%Ln more field changed.</numerusform>
            <numerusform>%Ln more fields changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::ResultSaving</name>
    <message numerus="yes">
        <source>%Ln file(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln file saved in %1.</numerusform>
            <numerusform>%Ln files saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::RowsView</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Values are hidden except in %Ln column(s). Space shows or hides a column.</source>
        <translation>
            <numerusform>Values are hidden except in %Ln column. Space shows or hides a column.</numerusform>
            <numerusform>Values are hidden except in %Ln columns. Space shows or hides a column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::RunningPanel</name>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>%Ln job running</numerusform>
            <numerusform>%Ln jobs running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::SaveResultDialog</name>
    <message numerus="yes">
        <source>%1 row(s) saved as %2, %3.</source>
        <translation>
            <numerusform>%1 row saved as %2, %3.</numerusform>
            <numerusform>%1 rows saved as %2, %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::SchedulesPage</name>
    <message numerus="yes">
        <source>%1 of %Ln schedule(s)</source>
        <translation>
            <numerusform>%1 of %Ln schedule</numerusform>
            <numerusform>%1 of %Ln schedules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::SegmentsSection</name>
    <message numerus="yes">
        <source>Each of the %Ln segment(s) is written to its own batch; this can slow down the export.</source>
        <translation>
            <numerusform>The segment is written to its own batch.</numerusform>
            <numerusform>Each of the %Ln segments is written to its own batch; this can slow down the export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::StatusLine</name>
    <message numerus="yes">
        <source>%Ln request(s) in progress</source>
        <translation>
            <numerusform>%Ln request in progress</numerusform>
            <numerusform>%Ln requests in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) loaded so far</source>
        <translation>
            <numerusform>%Ln job loaded so far</numerusform>
            <numerusform>%Ln jobs loaded so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::SupportCopy</name>
    <message numerus="yes">
        <source>%Ln job(s) copied for support.</source>
        <translation>
            <numerusform>%Ln job copied for support.</numerusform>
            <numerusform>%Ln jobs copied for support.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) copied for support: %1 with the full record, the others with the ID only.</source>
        <translation>
            <numerusform>%Ln job copied for support (with the full record: %1).</numerusform>
            <numerusform>%Ln jobs copied for support: %1 with the full record, the others with the ID only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::TemplateExport</name>
    <message numerus="yes">
        <source>%Ln template(s) saved to the file.</source>
        <translation>
            <numerusform>%Ln template saved to the file.</numerusform>
            <numerusform>%Ln templates saved to the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::TemplateFollowDialog</name>
    <message numerus="yes">
        <source>Should %Ln schedule(s) follow template “%1”?</source>
        <translation>
            <numerusform>Should %Ln schedule follow template “%1”?</numerusform>
            <numerusform>Should %Ln schedules follow template “%1”?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::TemplatesDialog</name>
    <message numerus="yes">
        <source>%Ln template(s) deleted.</source>
        <translation>
            <numerusform>%Ln template deleted.</numerusform>
            <numerusform>%Ln templates deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) imported from the file.</source>
        <translation>
            <numerusform>%Ln template imported from the file.</numerusform>
            <numerusform>%Ln templates imported from the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) saved to the file.</source>
        <translation>
            <numerusform>%Ln template saved to the file.</numerusform>
            <numerusform>%Ln templates saved to the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::TestWords</name>
    <message numerus="yes">
        <source>Token valid for %Ln hour(s)</source>
        <translation>
            <numerusform>Token valid for %Ln hour</numerusform>
            <numerusform>Token valid for %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Token valid for %Ln minute(s)</source>
        <translation>
            <numerusform>Token valid for %Ln minute</numerusform>
            <numerusform>Token valid for %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::TimelineView</name>
    <message numerus="yes">
        <source>%1 in total, median of %Ln job(s)</source>
        <translation>
            <numerusform>%1 in total, from %Ln job</numerusform>
            <numerusform>%1 in total, median of %Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::TokenField</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::VerdictPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::WallDisplay</name>
    <message numerus="yes">
        <source>of %Ln finished</source>
        <translation>
            <numerusform>of %Ln finished</numerusform>
            <numerusform>of %Ln finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new failure(s)</source>
        <translation>
            <numerusform>%Ln new failure</numerusform>
            <numerusform>%Ln new failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::WallFailures</name>
    <message numerus="yes">
        <source>%Ln failure(s), not acknowledged</source>
        <translation>
            <numerusform>%Ln failure, not acknowledged</numerusform>
            <numerusform>%Ln failures, not acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a failed batch, %1</source>
        <extracomment>Of all failures those of which only the batch failed; %1: since when</extracomment>
        <translation>
            <numerusform>%Ln with a failed batch, %1</numerusform>
            <numerusform>%Ln with a failed batch, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s): %1</source>
        <translation>
            <numerusform>%Ln time: %1</numerusform>
            <numerusform>%Ln times: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::WallRunning</name>
    <message numerus="yes">
        <source>Running: %Ln job(s)</source>
        <translation>
            <numerusform>Running: %Ln job</numerusform>
            <numerusform>Running: %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exportdesk::WallWords</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
