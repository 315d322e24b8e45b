// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/previewing.h"

#include "app/exportdeskctl/checksarray.h"
#include "app/exportdeskctl/documentmembers.h"
#include "app/exportdeskctl/previewdocument.h"
#include "models/choices/mergepoliciesmodel.h"
#include "models/choices/segmentsmodel.h"
#include "models/exports/checktext.h"
#include "models/exports/requestfacts.h"
#include "models/exports/resolvedrequest.h"
#include "models/jobs/jobtext.h"
#include "models/platform/deliver.h"
#include "models/platform/failuretext.h"
#include "models/previews/expectedrows.h"
#include "models/previews/leftout.h"
#include "models/previews/previewedrows.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

Previewing::Previewing(const CommandContext &context, const Options &options)
    : Command(context)
    , m_options(options)
    , m_reading(context, options.source)
{
    const auto refuse = [this](const CommandError &error) { fail(error); };
    connect(&m_reading, &RequestReading::textRead, this, &Previewing::readIdentity);
    connect(&m_reading, &RequestReading::found, this, &Previewing::readLists);
    connect(&m_reading, &RequestReading::failed, this, refuse);
    connect(&m_identityInput, &BoundedInput::received, this, &Previewing::acceptIdentity);
    connect(&m_identityInput, &BoundedInput::failed, this, refuse);
}

Previewing::~Previewing() = default;

void Previewing::start()
{
    const bool needsInput = !m_options.nameSpace.isEmpty();
    if (needsInput && m_options.source.file == "-"_L1)
        return fail({ExitCode::Usage, u"usage"_s,
                     tr("Standard input contains the identity, so the request must be a file or a template.")});
    if (needsInput && opening().options().credentials == "/dev/stdin"_L1)
        return fail(
            {ExitCode::Usage, u"usage"_s, tr("Standard input cannot contain both the identity and the credential.")});
    if (m_options.entire && !needsInput)
        return fail(
            {ExitCode::Usage, u"usage"_s, tr("--all shows all fields of the profile that --profile looks up.")});
    m_reading.readText();
}

/// Never from the command line: the history of the shell and the list of processes would show it.
void Previewing::readIdentity()
{
    if (m_options.nameSpace.isEmpty())
        return open();
    m_identityInput.readLine(u"-"_s);
    if (m_identityInput.isTerminal())
        output().note(tr("Enter the identity (%1):").arg(m_options.nameSpace));
}

void Previewing::acceptIdentity(const QByteArray &line)
{
    m_identity = {m_options.nameSpace, QString::fromUtf8(line).trimmed()};
    if (!m_identity.isComplete())
        return fail({ExitCode::Usage, u"no-identity"_s, tr("Standard input contains no identity.")});
    open();
}

void Previewing::open()
{
    withWorkspace([this](Workspace &workspace) {
        m_workspace = &workspace;
        m_reading.find(workspace);
    });
}

void Previewing::readLists(const ExportRequest &request)
{
    m_request = request;
    output().progress(tr("Reading the sandbox “%1”…").arg(m_workspace->sandbox().name));
    m_lists = std::make_unique<ListReading>(m_workspace->choices(), m_workspace->datasets());
    connect(m_lists.get(), &ListReading::finished, this, &Previewing::readHistory);
    m_lists->start();
}

void Previewing::readHistory()
{
    m_facts = requestFacts(m_workspace->sandbox().name, m_workspace->datasets(), m_workspace->choices(), nullptr);
    m_facts.nowMs = opening().clock().nowMs();
    m_facts.repeatedKeys = m_reading.repeatedKeys();
    m_usual = std::make_unique<UsualExports>(m_workspace->pastExports(), m_workspace->client());
    deliver(m_usual->of(m_request), this, [this](const TargetHistory &history) {
        const QList<RequestCheck> checks = checkRequest(m_request, m_facts);
        m_document.insert("checks"_L1, checksArray(checks));
        for (const RequestCheck &check : checks) {
            if (check.severity == RequestCheck::Severity::Error)
                output().text(tr("Error: %1").arg(checkText(check)));
            else if (check.severity == RequestCheck::Severity::Warning)
                output().text(tr("Warning: %1").arg(checkText(check)));
        }
        reportTarget(history);
        reportSize(history.usual);
        m_options.estimates ? estimate() : lookUp();
    });
}

void Previewing::reportTarget(const TargetHistory &history)
{
    const Dataset *dataset = m_workspace->datasets().dataset(m_request.datasetId);
    m_document.insert("target"_L1, targetDocument(m_request.datasetId, dataset, history));
    if (!dataset)
        return;
    const QString name = dataset->name.isEmpty() ? dataset->id : dataset->name;
    QString sentence = tr("Target dataset: %1.").arg(name);
    if (history.batches == 0)
        sentence += u' ' + tr("It contains no data yet.");
    else if (history.batches)
        sentence += u' '
            + tr("It already contains %Ln batch(es) with data. This export is added; none is replaced.", nullptr,
                 *history.batches);
    if (dataset->expiresMs < 0)
        sentence += u' ' + tr("It has no expiry.");
    else
        sentence += u' '
            + tr("It expires on %1.")
                  .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(dataset->expiresMs), QLocale::ShortFormat));
    output().text(sentence);
}

void Previewing::reportSize(const UsualExport &usual)
{
    const ExpectedRows rows = expectedRows(m_request, m_workspace->choices());
    m_document.insert("size"_L1, sizeDocument(rows, m_request));
    m_document.insert("usual"_L1, usualDocument(usual, rows));
    const QLocale locale;
    QList<QStringList> table;
    for (const ExpectedRows::Part &part : rows.parts) {
        const bool isDated = part.members && part.members->countedMs >= 0;
        table.append(
            {part.name.isEmpty() ? tr("All profiles") : part.name,
             part.members ? locale.toString(part.members->count) : tr("unknown"),
             isDated ? locale.toString(QDateTime::fromMSecsSinceEpoch(part.members->countedMs), QLocale::ShortFormat)
                     : QString()});
    }
    output().table({tr("Content"), tr("Profiles"), tr("Counted on")}, table);
    if (const QString together = expectedRowsText(rows);
        !together.isEmpty() && (rows.parts.size() > 1 || !rows.atLeast))
        output().text(tr("Rows: %1.").arg(together));
    for (const SizeNote note : rows.notes)
        output().text(sizeNoteText(note));
    if (usual.medianMs >= 0)
        output().text(
            tr("Duration: about %1, from %Ln export(s) of these fields into this dataset.", nullptr, usual.runs)
                .arg(jobText::duration(usual.medianMs)));
    if (const std::optional<qint64> bytes = usual.bytesOf(rows.figure()))
        output().text(
            tr("Size: about %1, from %Ln export(s) of these fields into this dataset.", nullptr, usual.measured)
                .arg(locale.formattedDataSize(*bytes)));
}

void Previewing::estimate()
{
    QList<SegmentDefinition> segments;
    for (const SegmentChoice &choice : m_request.segments) {
        const SegmentDefinition *known = m_workspace->choices().segments()->segment(choice.segmentId);
        SegmentDefinition unknown;
        unknown.id = choice.segmentId;
        segments += known ? *known : unknown;
    }
    if (segments.isEmpty()) {
        output().note(tr("Without segments there is nothing to estimate: the size is that of the profile store."));
        m_document.insert("estimates"_L1, QJsonArray());
        return lookUp();
    }
    output().progress(tr("Estimating on a sample…"));
    m_estimates = std::make_unique<SegmentEstimates>(m_workspace->client());
    connect(m_estimates.get(), &SegmentEstimates::finished, this, [this] {
        reportEstimates();
        lookUp();
    });
    m_estimates->start(segments);
}

void Previewing::reportEstimates()
{
    m_document.insert("estimates"_L1, estimatesDocument(m_estimates->results()));
    QList<QStringList> table;
    for (const SegmentEstimate &one : m_estimates->results())
        table.append(QStringList{m_workspace->choices().segmentName(one.segmentId), estimateText(one)});
    output().text({});
    output().table({tr("Segment"), tr("Estimated on a sample now, without regard to the merge policy")}, table);
}

void Previewing::lookUp()
{
    if (!m_identity.isComplete())
        return end();
    output().progress(tr("Looking up the profile…"));
    deliver(ProfileCalls(m_workspace->client()).find(m_identity, policyInUse(m_request, m_facts)), this,
            [this](const Outcome<std::optional<FoundProfile>> &outcome) { acceptProfile(outcome); });
}

void Previewing::acceptProfile(const Outcome<std::optional<FoundProfile>> &outcome)
{
    const bool isMissing = outcome ? !outcome.value() : outcome.failure().kind == Failure::Kind::NotFound;
    if (isMissing)
        return end(
            CommandError{ExitCode::NothingToDo, u"no-profile"_s, tr("No profile in this sandbox has this identity.")});
    if (!outcome) {
        CommandError error = commandError(outcome.failure());
        if (outcome.failure().kind == Failure::Kind::Forbidden)
            error.text = tr("The license or role does not include looking up profiles. Everything else works without "
                            "it.")
                + u' ' + error.text;
        return end(error);
    }
    const QList<PreviewedRow> rows
        = m_options.entire ? allRows(*outcome.value()) : exportedRows(*outcome.value(), m_request.fields);
    const LeftOut reason = leftOut(*outcome.value(), m_request);
    QJsonObject document = profileDocument(*outcome.value(), rows, policyInUse(m_request, m_facts), m_options.entire);
    document.insert("leftOut"_L1, documentMembers::textOrNull(leftOutWord(reason)));
    m_document.insert("profile"_L1, document);
    QList<QStringList> table;
    for (const PreviewedRow &row : rows)
        table.append(QStringList{row.path, row.missing ? tr("– not in this profile") : row.text});
    output().text({});
    if (reason != LeftOut::No)
        output().text(tr("Warning: %1").arg(leftOutText(reason)));
    const QString inRow = reason == LeftOut::No ? tr("Value in the exported row") : tr("Value the row would contain");
    const MergePolicy *policy = m_workspace->choices().mergePolicies()->policy(policyInUse(m_request, m_facts));
    if (policy && policy->graph == "none"_L1)
        output().text(tr("The merge policy does not stitch identities, so other rows can have this identity, too."));
    output().table({tr("Field"), m_options.entire ? tr("Value in the profile") : inRow}, table);
    end();
}

void Previewing::end(const std::optional<CommandError> &error)
{
    if (!error) {
        output().document(m_document);
        return finish();
    }
    CommandError whole = *error;
    for (auto member = m_document.begin(); member != m_document.end(); ++member)
        whole.details.insert(member.key(), member.value());
    fail(whole);
}

} // namespace exportdesk
