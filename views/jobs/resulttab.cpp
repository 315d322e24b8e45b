// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/resulttab.h"

#include "models/jobs/jobtext.h"
#include "models/platform/deliver.h"
#include "models/platform/failuretext.h"
#include "models/platform/pluralcount.h"
#include "views/jobs/batchline.h"
#include "views/shared/button.h"
#include "views/shared/keyvaluegrid.h"
#include "views/shared/scrolled.h"
#include "views/shared/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

// A job has one batch for each segment at most, and a handful of namespaces; a row is a widget.
constexpr qsizetype batchesAtMost = 100;
constexpr qsizetype countersAtMost = 100;

} // namespace

ResultTab::ResultTab(JobBatches &batches, const FileCalls &files, const JobNames &names, QWidget *parent)
    : JobTab(parent)
    , m_batches(batches)
    , m_fileCalls(files)
    , m_names(names)
    , m_headline(new TextLabel(Theme::Role::Strong))
    , m_doubt(new TextLabel(Theme::Role::Body, Token::Text2))
    , m_hint(new TextLabel(Theme::Role::Small, Token::Text2))
    , m_counters(new KeyValueGrid)
    , m_list(new QVBoxLayout)
{
    m_headline->setObjectName("jobs.result.headline");
    m_doubt->setObjectName("jobs.result.doubt");
    m_doubt->setSentence(true);
    m_hint->setSentence(true);
    m_list->setSpacing(8);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_headline);
    layout->addWidget(m_doubt);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addLayout(m_list, 3);
    columns->addWidget(m_counters, 2, Qt::AlignTop);
    layout->addLayout(columns);
    layout->addWidget(m_hint);
    layout->addStretch();
    fillScrolled(this, content, [] { return tr("Result"); });
    connect(&batches, &JobBatches::changed, this, &ResultTab::showBatch);
}

QString ResultTab::headline(const JobFacts &facts) const
{
    if (facts.status == JobStatus::Failed)
        return tr("The job failed; none of its output can be used.");
    if (facts.status == JobStatus::Cancelled)
        return tr("The job was cancelled. Data already written stays in the dataset.");
    if (facts.status != JobStatus::Succeeded)
        return tr("The job has not finished yet.");
    if (facts.batchFailed())
        return jobText::arrived(facts, locale());
    if (facts.profiles < 0)
        return tr("The job succeeded; the platform does not say how many profiles it exported.");
    return tr("%1 profile(s) exported", nullptr, pluralCount(facts.profiles)).arg(locale().toString(facts.profiles));
}

void ResultTab::showHeadline(const JobFacts &facts)
{
    const bool nothing = facts.status == JobStatus::Succeeded && facts.profiles == 0;
    m_headline->setText(headline(facts));
    m_headline->setToken(facts.batchFailed() || nothing ? Token::Warn : Token::Text);
    m_doubt->setVisible(nothing || facts.batchFailed());
    if (facts.batchFailed())
        m_doubt->setText(tr("The job itself succeeded; then a batch failed. The Errors tab says why."));
    else if (facts.segmentIds.isEmpty())
        m_doubt->setText(tr("Nothing was exported. Check whether the filter of the request leaves any profiles."));
    else
        m_doubt->setText(tr("Nothing was exported. Check whether the segments contain any profiles under the merge "
                            "policy of the request, and whether the filter of the request leaves any."));
}

void ResultTab::show(const Shown &shown)
{
    showHeadline(shown.facts);
    m_hint->setText(shown.facts.segmentIds.isEmpty()
                        ? tr("Each export adds batches to the dataset; existing ones are not replaced.")
                        : tr("Each export adds batches to the dataset; existing ones are not replaced. Rows keep all "
                             "segment memberships of their profile."));
    showCounters(shown);
    const QStringList ids = m_batches.ids().mid(0, batchesAtMost);
    const bool sameJob = m_jobId == shown.facts.id && m_batchIds == ids;
    m_jobId = shown.facts.id;
    m_datasetId = shown.facts.datasetId;
    m_batchIds = ids;
    m_segments.clear();
    if (shown.job) {
        for (const JobBatch &batch : shown.job->batches)
            m_segments.insert(batch.batchId, batch.segment.id);
    }
    if (!sameJob) {
        m_files.clear();
        m_reading = false;
        showBatches();
    }
    for (const QString &id : std::as_const(m_batchIds))
        showBatch(id); // in the current language
    readWhenVisible();
}

/// Unchanged rows stay, and with them the selection in them.
void ResultTab::showCounters(const Shown &shown)
{
    QStringList gone = m_counters->keys();
    if (shown.job) {
        for (const auto &[name, count] : shown.job->profilesByNamespace.mid(0, countersAtMost)) {
            m_counters->set(name, tr("With identity %1").arg(name), locale().toString(count));
            gone.removeAll(name);
        }
    }
    for (const QString &name : std::as_const(gone))
        m_counters->remove(name);
    m_counters->setVisible(!m_counters->keys().isEmpty());
}

/// Only when visible: moving through the rows of the table makes no calls.
void ResultTab::readWhenVisible()
{
    if (!isVisible())
        return;
    m_batches.read([this] { return isVisible(); });
    if (std::exchange(m_reading, true))
        return;
    for (const QString &id : std::as_const(m_batchIds))
        readFiles(id);
}

void ResultTab::showEvent(QShowEvent *event)
{
    JobTab::showEvent(event);
    readWhenVisible();
}

void ResultTab::showBatches()
{
    m_grids.clear();
    m_lines.clear();
    m_open.clear();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &id : std::as_const(m_batchIds)) {
        if (m_batchIds.size() > 1)
            addLine(id);
        else
            addGrid(id);
    }
}

void ResultTab::addLine(const QString &batchId)
{
    auto *line = new BatchLine(batchId);
    connect(line, &BatchLine::filesRequested, this,
            [this](const QString &id) { Q_EMIT filesRequested(id, m_datasetId); });
    m_lines.insert(batchId, line);
    m_list->addWidget(line);
}

void ResultTab::addGrid(const QString &batchId)
{
    auto *grid = new KeyValueGrid;
    m_grids.insert(batchId, grid);
    auto *open = new Button(Icon::File, Button::Kind::Normal);
    open->setObjectName("jobs.result.files");
    connect(open, &Button::clicked, this, [this, batchId] { Q_EMIT filesRequested(batchId, m_datasetId); });
    m_open.insert(batchId, open);
    auto *batch = new QWidget; // with its button beside it, visible without scrolling
    auto *line = new QHBoxLayout(batch);
    line->setContentsMargins({});
    line->setSpacing(16);
    line->addWidget(grid, 1);
    line->addWidget(open, 0, Qt::AlignTop);
    m_list->addWidget(batch);
}

void ResultTab::showBatch(const QString &batchId)
{
    if (BatchLine *line = m_lines.value(batchId)) {
        const QString segment = m_segments.value(batchId);
        line->show(m_batches.known(batchId), segment.isEmpty() ? QString() : m_names.segment(segment));
    }
    if (KeyValueGrid *grid = m_grids.value(batchId)) {
        fillGrid(*grid, batchId);
        m_open.value(batchId)->setText(tr("Files…"));
        m_open.value(batchId)->setAccessibleName(tr("Files of batch %1").arg(batchId));
    }
}

void ResultTab::readFiles(const QString &batchId)
{
    deliver(m_fileCalls.files(batchId), this, [this, batchId](const Outcome<FilePage> &outcome) {
        if (!outcome || !m_batchIds.contains(batchId))
            return;
        m_files[batchId] = {int(outcome.value().files.size()), !outcome.value().next.isEmpty()};
        showBatch(batchId);
    });
}

void ResultTab::fillGrid(KeyValueGrid &grid, const QString &batchId) const
{
    const JobBatches::Known known = m_batches.known(batchId);
    const Files files = m_files.value(batchId);
    const QString segment = m_segments.value(batchId);
    grid.set(u"batch"_s, tr("Batch"), batchId, KeyValueGrid::Kind::Mono);
    if (!segment.isEmpty())
        grid.set(u"segment"_s, tr("Segment"), m_names.segment(segment));
    if (known.failure) {
        grid.set(u"status"_s, tr("Status"), failureWithReference(*known.failure), KeyValueGrid::Kind::Text, Token::Err);
        return;
    }
    if (!known.batch) {
        grid.set(u"status"_s, tr("Status"), tr("Checking with the platform…"), KeyValueGrid::Kind::Text, Token::Text2);
        return;
    }
    const Batch &batch = *known.batch;
    const bool failed = batch.group() == BatchGroup::Failed;
    grid.set(u"status"_s, tr("Status"), batchStatusText(batch.status), KeyValueGrid::Kind::Strong,
             failed ? Token::Err : Token::Text);
    grid.setToolTip(u"status"_s, batch.status);
    if (batch.recordCount)
        grid.set(u"records"_s, tr("Records"), locale().toString(*batch.recordCount));
    if (batch.failedRecordCount.value_or(0) > 0)
        grid.set(u"failed"_s, tr("Failed records"), locale().toString(*batch.failedRecordCount),
                 KeyValueGrid::Kind::Text, Token::Err);
    if (batch.size)
        grid.set(u"size"_s, tr("Size"), locale().formattedDataSize(*batch.size, 1, QLocale::DataSizeSIFormat));
    if (files.count >= 0)
        grid.set(u"files"_s, tr("Files"),
                 files.more ? tr("%1 or more").arg(locale().toString(files.count)) : locale().toString(files.count));
    QStringList reasons;
    for (const BatchError &error : batch.errors)
        reasons << u"%1 %2"_s.arg(error.code, error.description);
    if (!reasons.isEmpty())
        grid.set(u"errors"_s, tr("Errors of the batch"), reasons.join(u'\n'), KeyValueGrid::Kind::Mono, Token::Err);
}

} // namespace exportdesk
