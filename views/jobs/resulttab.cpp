// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/resulttab.h"

#include "models/platform/deliver.h"
#include "models/platform/failuretext.h"
#include "models/platform/pluralcount.h"
#include "views/jobs/scrolled.h"
#include "views/shared/button.h"
#include "views/shared/keyvaluegrid.h"
#include "views/shared/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>
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

ResultTab::ResultTab(DatasetCalls batches, FileCalls files, QWidget *parent)
    : JobTab(parent)
    , m_batchCalls(batches)
    , m_fileCalls(files)
    , m_headline(new TextLabel(Theme::Role::Strong))
    , m_hint(new TextLabel(Theme::Role::Small, Token::Text2))
    , m_counters(new KeyValueGrid)
    , m_list(new QVBoxLayout)
{
    m_headline->setObjectName("jobs.result.headline");
    m_hint->setSentence(true);
    m_list->setSpacing(8);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_headline);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addLayout(m_list, 3);
    columns->addWidget(m_counters, 2, Qt::AlignTop);
    layout->addLayout(columns);
    layout->addWidget(m_hint);
    layout->addStretch();
    fillScrolled(this, content, [] { return tr("Result"); });
}

QString ResultTab::headline(const Shown &shown) const
{
    const JobFacts &facts = shown.facts;
    if (facts.status == JobStatus::Failed)
        return tr("The job failed; none of its output can be used.");
    if (facts.status == JobStatus::Cancelled)
        return tr("The job was cancelled; it has no result.");
    if (facts.status != JobStatus::Succeeded)
        return tr("The job has not finished yet.");
    if (facts.profiles < 0)
        return tr("The job succeeded; the platform does not say how many profiles it exported.");
    return tr("%1 profile(s) exported", nullptr, pluralCount(facts.profiles)).arg(locale().toString(facts.profiles));
}

void ResultTab::show(const Shown &shown)
{
    m_headline->setText(headline(shown));
    m_hint->setText(shown.facts.segmentIds.isEmpty()
                        ? tr("Each export adds batches to the dataset; existing ones are not replaced.")
                        : tr("Each export adds batches to the dataset; existing ones are not replaced. Rows keep all "
                             "segment memberships of their profile."));
    showCounters(shown);
    QStringList ids = shown.job ? shown.job->batchIds() : QStringList();
    if (ids.isEmpty() && !shown.facts.batchId.isEmpty())
        ids << shown.facts.batchId;
    if (shown.facts.status != JobStatus::Succeeded)
        ids.clear(); // the record may contain a batch id before the batch exists
    ids = ids.mid(0, batchesAtMost);

    const bool sameJob = m_jobId == shown.facts.id && m_status == shown.facts.status && m_batchIds == ids;
    m_jobId = shown.facts.id;
    m_datasetId = shown.facts.datasetId;
    m_status = shown.facts.status;
    m_batchIds = ids;
    if (sameJob) {
        for (const QString &id : std::as_const(m_batchIds))
            fillGrid(*m_grids.value(id), id); // in the current language
        for (auto it = m_open.cbegin(); it != m_open.cend(); ++it) {
            it.value()->setText(tr("Files…"));
            it.value()->setAccessibleName(tr("Files of batch %1").arg(it.key()));
        }
        return;
    }
    m_known.clear();
    m_reading = false;
    showBatches();
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
    if (m_reading || !isVisible())
        return;
    m_reading = true;
    for (const QString &id : std::as_const(m_batchIds))
        readBatch(id);
}

void ResultTab::showEvent(QShowEvent *event)
{
    JobTab::showEvent(event);
    readWhenVisible();
}

void ResultTab::showBatches()
{
    m_grids.clear();
    m_open.clear();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &id : std::as_const(m_batchIds)) {
        auto *grid = new KeyValueGrid;
        fillGrid(*grid, id);
        m_grids.insert(id, grid);
        auto *open = new Button(Icon::File, Button::Kind::Normal);
        open->setObjectName("jobs.result.files");
        open->setText(tr("Files…"));
        open->setAccessibleName(tr("Files of batch %1").arg(id));
        connect(open, &Button::clicked, this, [this, id] { Q_EMIT filesRequested(id, m_datasetId); });
        m_open.insert(id, open);
        auto *batch = new QWidget; // with its button beside it, visible without scrolling
        auto *line = new QHBoxLayout(batch);
        line->setContentsMargins({});
        line->setSpacing(16);
        line->addWidget(grid, 1);
        line->addWidget(open, 0, Qt::AlignTop);
        m_list->addWidget(batch);
    }
}

void ResultTab::readBatch(const QString &batchId)
{
    deliver(m_batchCalls.batch(batchId), this,
            [this, batchId](const Outcome<Batch> &outcome) { acceptBatch(batchId, outcome); });
    deliver(m_fileCalls.files(batchId), this,
            [this, batchId](const Outcome<FilePage> &outcome) { acceptFiles(batchId, outcome); });
}

void ResultTab::acceptBatch(const QString &batchId, const Outcome<Batch> &outcome)
{
    if (!m_grids.contains(batchId))
        return;
    Known &known = m_known[batchId];
    if (outcome) {
        known.batch = outcome.value();
        known.failure.reset();
    } else {
        known.failure = outcome.failure();
    }
    const auto isKnown = [this](const QString &id) { return m_known.value(id).batch.has_value(); };
    if (std::all_of(m_batchIds.begin(), m_batchIds.end(), isKnown)) {
        Q_EMIT batchesKnown(m_jobId, std::any_of(m_batchIds.begin(), m_batchIds.end(), [this](const QString &id) {
                                return m_known.value(id).batch->group() == BatchGroup::Failed;
                            }));
    }
    // The batch of a succeeded job may still be written.
    if (outcome && outcome.value().group() == BatchGroup::Running) {
        QTimer::singleShot(5000, this, [this, batchId] {
            m_reading = m_reading && (!m_grids.contains(batchId) || isVisible());
            if (m_grids.contains(batchId) && isVisible())
                readBatch(batchId);
        });
    }
    fillGrid(*m_grids.value(batchId), batchId);
}

void ResultTab::acceptFiles(const QString &batchId, const Outcome<FilePage> &outcome)
{
    if (!m_grids.contains(batchId) || !outcome)
        return;
    m_known[batchId].files = int(outcome.value().files.size());
    m_known[batchId].moreFiles = !outcome.value().next.isEmpty();
    fillGrid(*m_grids.value(batchId), batchId);
}

void ResultTab::fillGrid(KeyValueGrid &grid, const QString &batchId) const
{
    const Known known = m_known.value(batchId);
    grid.set(u"batch"_s, tr("Batch"), batchId, KeyValueGrid::Kind::Mono);
    if (known.failure) {
        grid.set(u"status"_s, tr("Status"), failureTitle(*known.failure), KeyValueGrid::Kind::Text, Token::Err);
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
    if (known.files >= 0)
        grid.set(u"files"_s, tr("Files"),
                 known.moreFiles ? tr("%1 or more").arg(locale().toString(known.files))
                                 : locale().toString(known.files));
    QStringList reasons;
    for (const BatchError &error : batch.errors)
        reasons << u"%1 %2"_s.arg(error.code, error.description);
    if (!reasons.isEmpty())
        grid.set(u"errors"_s, tr("Errors of the batch"), reasons.join(u'\n'), KeyValueGrid::Kind::Mono, Token::Err);
}

} // namespace exportdesk
