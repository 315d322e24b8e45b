// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/overviewtab.h"

#include "models/exports/exportrequestreader.h"
#include "models/exports/launcher.h"
#include "models/exports/launchrows.h"
#include "models/jobs/jobtext.h"
#include "views/shared/keyvaluegrid.h"
#include "views/shared/scrolled.h"
#include "views/shared/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Paths as one readable text that can be wrapped.
QString spaced(const QString &fields)
{
    return fields.split(u',').join(u", "_s);
}

} // namespace

OverviewTab::OverviewTab(const ExportJobsModel &jobs, const Launcher &launcher, QWidget *parent)
    : JobTab(parent)
    , m_jobs(jobs)
    , m_launcher(launcher)
    , m_left(new KeyValueGrid)
    , m_right(new KeyValueGrid)
    , m_note(new QLineEdit)
{
    connect(m_right, &KeyValueGrid::linkFollowed, this, &OverviewTab::follow);
    m_note->setObjectName("jobs.note");
    m_note->setMaxLength(2000);
    connect(m_note, &QLineEdit::textEdited, this,
            [this](const QString &text) { Q_EMIT noteEdited(m_id, text, false); });
    connect(m_note, &QLineEdit::editingFinished, this, &OverviewTab::keepNote);
    auto *both = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_columns->setContentsMargins(16, 12, 16, 12);
    m_columns->setSpacing(32);
    for (KeyValueGrid *grid : {m_left, m_right}) {
        auto *column = new QVBoxLayout;
        column->addWidget(grid);
        column->addStretch();
        // Fixed shares: the columns do not move from job to job.
        m_columns->addLayout(column, grid == m_left ? 2 : 5);
        grid->setMinimumWidth(1);
    }
    fillScrolled(this, both, [] { return tr("Overview"); });
}

/// One below the other where large text needs the whole width.
void OverviewTab::resizeEvent(QResizeEvent *event)
{
    JobTab::resizeEvent(event);
    constexpr int besideFrom = 700;
    const bool beside = width() >= Theme::of(this).scaled(besideFrom);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(beside ? 32 : 6);
}

void OverviewTab::show(const Shown &shown)
{
    const JobFacts &facts = shown.facts;
    m_left->set(u"status"_s, tr("Status"), jobText::status(facts), KeyValueGrid::Kind::Strong);
    m_left->setToolTip(u"status"_s, facts.statusWord);
    showNote(facts);
    showTimes(facts);
    m_left->set(u"profiles"_s, tr("Profiles"), facts.profiles < 0 ? QString() : locale().toString(facts.profiles));
    showOrigin(facts);
    if (!facts.onPlatform)
        m_left->set(u"record"_s, tr("Record"), tr("Removed from the platform; this is its last known state."));
    else
        m_left->remove(u"record"_s);
    showRequest(shown);
}

void OverviewTab::showOrigin(const JobFacts &facts)
{
    const std::optional<LaunchEntry> launch = facts.startedHere ? m_launcher.entryOfJob(facts.id) : std::nullopt;
    const QString doubt = launch ? launchDoubt(*launch) : QString();
    m_left->set(u"origin"_s, tr("Launched from"),
                !facts.startedHere    ? tr("Elsewhere")
                    : doubt.isEmpty() ? tr("Here, with Exportdesk")
                                      : tr("Here; the response was lost and the job was found later"));
    if (!doubt.isEmpty())
        m_left->set(u"found"_s, tr("Recovered"), doubt);
    else
        m_left->remove(u"found"_s);
    // Who cancelled it elsewhere, or here before this was kept, is not known.
    if (facts.mark.cancelledHere)
        m_left->set(u"cancelled"_s, tr("Cancelled from"), tr("Here, with Exportdesk"));
    else
        m_left->remove(u"cancelled"_s);
}

/// Saves a note that is being typed before the field shows the one of another job.
void OverviewTab::showNote(const JobFacts &facts)
{
    if (!m_right->keys().contains(u"note"_s))
        m_right->setWidget(u"note"_s, tr("Note"), m_note);
    m_right->setName(u"note"_s, tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Your own notes; stored on this computer only"));
    if (m_id != facts.id) {
        keepNote();
        m_id = facts.id;
        m_note->setText(facts.mark.note);
        m_note->setModified(false);
    } else if (!m_note->isModified() && m_note->text() != facts.mark.note) {
        m_note->setText(facts.mark.note); // setting the same text would move the cursor
    }
}

void OverviewTab::keepNote()
{
    if (!m_note->isModified())
        return;
    m_note->setModified(false);
    Q_EMIT noteEdited(m_id, m_note->text(), true);
}

void OverviewTab::showTimes(const JobFacts &facts)
{
    m_left->set(u"created"_s, tr("Created"), jobText::moment(facts.createdMs, m_jobs.known().nowMs(), locale()));
    m_left->setToolTip(u"created"_s, jobText::exactMoment(facts.createdMs, locale()));
    m_left->set(u"updated"_s, tr("Updated"), jobText::moment(facts.updatedMs, m_jobs.known().nowMs(), locale()));
    m_left->setToolTip(u"updated"_s, jobText::exactMoment(facts.updatedMs, locale()));
    showDuration(facts);
}

void OverviewTab::tick(const JobFacts &facts)
{
    showDuration(facts);
}

void OverviewTab::showDuration(const JobFacts &facts)
{
    const qint64 elapsed = facts.elapsedMs(m_jobs.known().nowMs());
    m_left->set(u"duration"_s, tr("Duration"), elapsed < 0 ? QString() : jobText::duration(elapsed, locale()));
}

void OverviewTab::showRequest(const Shown &shown)
{
    const JobFacts &facts = shown.facts;
    showLink(u"dataset"_s, tr("Dataset"), m_jobs.names().dataset(facts.datasetId), facts.datasetId);
    showPolicy(facts.mergePolicyId);
    showSegments(facts.segmentIds);
    showEvents(facts.hasEvents);
    if (!shown.job) { // remove what belongs to another job
        for (const QString &key : {u"fields"_s, u"batch"_s, u"request"_s, u"sent"_s})
            m_right->remove(key);
        return;
    }
    const ExportJob &job = *shown.job;
    m_right->set(u"fields"_s, tr("Fields"), job.fields.isEmpty() ? tr("All fields") : spaced(job.fields));
    if (job.batches.isEmpty())
        showLink(u"batch"_s, tr("Batch"), job.batchId, job.batchId);
    else
        m_right->set(u"batch"_s, tr("Batch"), tr("%Ln batch(es)", nullptr, int(job.batches.size())),
                     KeyValueGrid::Kind::Mono);
    m_right->set(u"request"_s, tr("Request ID"), job.requestId, KeyValueGrid::Kind::Mono);
    if (shown.asked.asSent)
        showAsSent(shown.asked.request);
    else
        m_right->remove(u"sent"_s);
}

/// Shows the request as it was sent where the platform's record omits it.
void OverviewTab::showAsSent(const QByteArray &json)
{
    const std::optional<ExportRequest> request = readExportRequest(json).request;
    if (!request)
        return;
    QStringList segments;
    for (const SegmentChoice &segment : request->segments)
        segments += segment.segmentId;
    if (!request->mergePolicy.id.isEmpty())
        showPolicy(request->mergePolicy.id);
    showSegments(segments);
    showEvents(request->events.has_value());
    m_right->set(u"fields"_s, tr("Fields"), request->fields ? request->fields->join(u", "_s) : tr("All fields"));
    m_right->set(u"sent"_s, tr("Source"),
                 tr("This is what Exportdesk sent; the platform’s record contains only part of it."));
}

void OverviewTab::showPolicy(const QString &id)
{
    showLink(u"policy"_s, tr("Merge policy"), m_jobs.names().mergePolicy(id), id);
}

void OverviewTab::showSegments(const QStringList &ids)
{
    constexpr qsizetype mostLinks = 20; // a list of hundreds is text
    QStringList names;
    QList<KeyValueGrid::Thing> things;
    for (const QString &id : ids) {
        names += m_jobs.names().segment(id);
        things.append({names.last(), id});
    }
    if (ids.isEmpty() || ids.size() > mostLinks)
        m_right->set(u"segments"_s, tr("Segments"), ids.isEmpty() ? tr("All profiles") : names.join(u", "_s));
    else
        m_right->setLinks(u"segments"_s, tr("Segments"), things);
}

void OverviewTab::showLink(const QString &key, const QString &kind, const QString &name, const QString &id)
{
    m_right->setLinks(key, kind, id.isEmpty() ? QList<KeyValueGrid::Thing>() : QList<KeyValueGrid::Thing>{{name, id}});
}

/// A dataset has a page; the others have the jobs that belong to them.
void OverviewTab::follow(const QString &key, const QString &id, const QString &name)
{
    if (key == "dataset"_L1) {
        Q_EMIT datasetRequested(id);
        return;
    }
    const QString term = key == "policy"_L1 ? u"policy"_s : key == "batch"_L1 ? u"batch"_s : u"segment"_s;
    // A quotation mark would end the value early.
    Q_EMIT searchRequested(u"%1:\"%2\""_s.arg(term, name.contains(u'"') ? id : name));
}

void OverviewTab::showEvents(bool exported)
{
    m_right->set(u"events"_s, tr("Events"), exported ? tr("Exported with the profiles") : tr("Not exported"));
}

} // namespace exportdesk
