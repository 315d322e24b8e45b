// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/onlynewdialog.h"

#include "models/datasets/datasetsmodel.h"
#include "models/exports/requestdifferences.h"
#include "models/exports/resolvedrequest.h"
#include "models/exports/timewords.h"
#include "views/shared/keyvaluegrid.h"
#include "views/shared/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The differences between both, apart from the times that are to be set.
QStringList otherDifferences(ExportRequest before, ExportRequest now, const RequestFacts &facts)
{
    // A job repeats the policy that the platform filled in.
    before = withPolicyResolved(before, facts);
    now = withPolicyResolved(now, facts);
    if (now.mergePolicy.id.isEmpty())
        before.mergePolicy = now.mergePolicy = {};
    else if (!now.mergePolicy.version)
        before.mergePolicy.version.reset();
    for (ExportRequest *request : {&before, &now}) {
        request->fromIngest = Timestamp();
        if (request->events)
            request->events->from = request->events->to = Timestamp();
    }
    QStringList paths;
    for (const RequestDifference &one : requestDifferences(before, now))
        if (one.path.startsWith("filter."_L1) || one.path.startsWith("mergePolicy."_L1))
            paths += one.path.section(u'.', 0, 1);
    paths.removeDuplicates();
    return paths;
}

} // namespace

OnlyNewDialog::OnlyNewDialog(const ExportRequest &request, const PastExports::Found &last, const RequestFacts &facts,
                             const DatasetsModel &datasets, QWidget *parent)
    : DialogFrame(parent)
{
    setObjectName(u"onlyNew"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    content()->setSpacing(8);
    const QString dataset = datasets.nameOf(request.datasetId);
    addCloseButton(tr("Cancel"))->setObjectName(u"onlyNew.close"_s);
    if (last && last.value())
        showLast(request, *last.value(), facts, dataset);
    else
        sayNothingKnown(request, last, dataset);
}

void OnlyNewDialog::sayNothingKnown(const ExportRequest &request, const PastExports::Found &last,
                                    const QString &dataset)
{
    setQuestion(tr("What counts as new?"));
    if (request.datasetId.isEmpty())
        setConsequence(
            tr("Select the target dataset first: new data is determined from the last successful export into it."));
    else if (!last)
        setConsequence(tr("The history on this computer could not be read: %1").arg(last.failure().detail));
    else
        setConsequence(
            tr("This computer has no record of a successful export into “%1” with these fields.").arg(dataset));
    addSentence(tr("You can set a start manually: “Updated since” under “Content” and “Ingested since” under "
                   "“Time-series events”."));
}

void OnlyNewDialog::showLast(const ExportRequest &request, const PastExport &last, const RequestFacts &facts,
                             const QString &dataset)
{
    setQuestion(tr("Export only data added since the last export?"));
    setConsequence(tr("The last successful export into “%1” with these fields is job %2.").arg(dataset, last.jobId));
    const bool profiles = request.contentKind() != ContentKind::EventsOnly;
    auto *times = new KeyValueGrid;
    times->set(u"made"_s, tr("Job created"), timeWords(Timestamp::fromMs(last.createdMs)));
    if (profiles)
        times->set(u"profiles"_s, tr("Profiles updated since"), timeWords(last.profilesSince()),
                   KeyValueGrid::Kind::Strong);
    if (request.events)
        times->set(u"events"_s, tr("Events ingested since"), timeWords(last.eventsSince()), KeyValueGrid::Kind::Strong);
    content()->addWidget(times);
    if (!profiles)
        addSentence(
            tr("Only events get a start time: a start time for profiles would drop the events of all other profiles."));
    if (const QStringList other = otherDifferences(last.request, request, facts); !other.isEmpty())
        addSentence(tr("It was filtered or merged differently (%1): data left out for that reason is not included in "
                       "this export either.")
                        .arg(QLocale().createSeparatedList(other)),
                    Token::Warn);
    addSentence(
        tr("Exports launched from other computers are not considered. It is unknown whether the batch of that job was "
           "written and what has been deleted since. Data updated while that job ran is exported again."),
        Token::Text2);
    Button *take = addActionButton(tr("Set start"), Button::Kind::Filled);
    take->setObjectName(u"onlyNew.take"_s);
    take->setDefault(true);
    take->setFocus();
    connect(take, &QPushButton::clicked, this,
            [this, last] { Q_EMIT wanted(last.profilesSince(), last.eventsSince()); });
}

void OnlyNewDialog::addSentence(const QString &text, Token token)
{
    auto *label = new TextLabel(Theme::Role::Body, token, this);
    label->setSentence(true);
    label->setText(text);
    content()->addWidget(label);
}

} // namespace exportdesk
