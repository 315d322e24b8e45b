// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/exportjobsmodel.h"

#include "models/jobs/jobcolumns.h"
#include "models/jobs/jobsortvalues.h"
#include "models/jobs/jobtext.h"
#include "models/jobs/jobwiretext.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

JobFacts markedFacts(const JobRow &job, const KnownJobs &known, const MarkedJobs &marks)
{
    JobFacts facts = factsOf(job, known.words());
    facts.mark = marks.of(job.key);
    return facts;
}

} // namespace

ExportJobsModel::ExportJobsModel(const KnownJobs &known, const PendingLaunches &launches, const MarkedJobs &marks,
                                 const JobNames &names, QObject *parent)
    : TableModel(parent)
    , m_known(known)
    , m_launches(launches)
    , m_marks(marks)
    , m_names(names)
{
    connect(&known, &KnownJobs::rowsAboutToBeAppended, this,
            [this](int first, int last) { beginInsertRows({}, launchCount() + first, launchCount() + last); });
    connect(&known, &KnownJobs::rowsAppended, this, [this] { endInsertRows(); });
    const auto announceJobs = [this](int first, int last, JobColumnMask columns) {
        forEachRun(columns, [&](int firstColumn, int lastColumn) {
            announceRows(launchCount() + first, launchCount() + last, firstColumn, lastColumn);
        });
    };
    connect(&known, &KnownJobs::changed, this, [announceJobs](int first, int last, JobChanges changes) {
        announceJobs(first, last, columnsShowing(changes));
    });
    connect(&marks, &MarkedJobs::changed, this, [this, announceJobs](const JobKey &key) {
        if (const int index = m_known.find(key); index >= 0)
            announceJobs(index, index, columnsShowingMark());
    });
    connect(&launches, &PendingLaunches::rowAboutToBeInserted, this,
            [this](int row) { beginInsertRows({}, row, row); });
    connect(&launches, &PendingLaunches::rowInserted, this, [this] { endInsertRows(); });
    connect(&launches, &PendingLaunches::rowAboutToBeRemoved, this, [this](int row) { beginRemoveRows({}, row, row); });
    connect(&launches, &PendingLaunches::rowRemoved, this, [this] { endRemoveRows(); });
    connect(&launches, &PendingLaunches::rowChanged, this,
            [this](int row) { announceRows(row, row, 0, columnCount() - 1); });
    connect(this, &TableModel::languageChanged, this, [this] { m_sortTexts = {}; });
    connect(&names, &JobNames::changed, this, [this] {
        m_segmentsTexts.clear();
        m_sortTexts = {};
        if (rows() > 0)
            announceRows(0, rows() - 1, Dataset, Segments);
    });
}

int ExportJobsModel::rowOf(const QString &id) const
{
    const int index = m_known.find(id);
    return index < 0 ? -1 : launchCount() + index;
}

const JobRow *ExportJobsModel::jobAt(int row) const
{
    return row < launchCount() || row >= rows() ? nullptr : &m_known.at(row - launchCount());
}

const LaunchRow *ExportJobsModel::launchAt(int row) const
{
    return row >= 0 && row < launchCount() ? &m_launches.at(row) : nullptr;
}

JobFacts ExportJobsModel::facts(int row) const
{
    if (const LaunchRow *launch = launchAt(row)) {
        JobFacts facts;
        facts.launch = true;
        facts.launchRow = *launch;
        facts.startedHere = true;
        facts.createdMs = launch->startedMs;
        facts.datasetId = launch->datasetId;
        facts.mergePolicyId = launch->mergePolicyId;
        facts.segmentIds = launch->segmentIds;
        facts.segmentsText = segmentsText(*launch);
        facts.hasEvents = launch->hasEvents;
        return facts;
    }
    const JobRow &job = m_known.at(row - launchCount());
    JobFacts facts = markedFacts(job, m_known, m_marks);
    facts.segmentsText = segmentsText(job.segments);
    return facts;
}

std::optional<JobFacts> ExportJobsModel::facts(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(facts(row));
}

void ExportJobsModel::advance()
{
    const std::set<int> &running = m_known.running();
    for (auto from = running.begin(); from != running.end();) {
        const int first = *from;
        int end = first;
        while (from != running.end() && *from == end) {
            ++from;
            ++end;
        }
        announceRows(launchCount() + first, launchCount() + end - 1, Duration, Duration);
    }
}

int ExportJobsModel::rows() const
{
    return launchCount() + jobCount();
}

std::span<const TableModel::Column> ExportJobsModel::columns() const
{
    static constexpr Column all[] = {
        {"status"},   {"id"},         {"progress"},  {"dataset"},        {"mergePolicy"},
        {"segments"}, {"events"},     {"created"},   {"duration", true}, {"updated"},
        {"batch"},    {"firstError"}, {"startedBy"}, {"note"},
    };
    return all;
}

QString ExportJobsModel::columnTitle(int column) const
{
    switch (JobColumn(column)) {
    case Status:
        return tr("Status");
    case Id:
        return tr("ID");
    case Progress:
        return tr("Progress and result");
    case Dataset:
        return tr("Dataset");
    case MergePolicy:
        return tr("Merge policy", "column title, short");
    case Segments:
        return tr("Segments");
    case Events:
        return tr("Events");
    case Created:
        return tr("Created");
    case Duration:
        return tr("Duration");
    case Updated:
        return tr("Updated");
    case Batch:
        return tr("Batch");
    case FirstError:
        return tr("First error");
    case StartedBy:
        return tr("Launched from");
    case Note:
        return tr("Note");
    }
    return {};
}

QString ExportJobsModel::columnToolTip(int column) const
{
    switch (JobColumn(column)) {
    case MergePolicy:
        return tr("Merge policy", "full term, in the tooltip of the column");
    case Events:
        return tr("Shows whether time-series events are exported with the profiles");
    case Duration:
        return tr("Duration of the job; so far, while it is running");
    case StartedBy:
        return tr("Shows whether the job was launched with Exportdesk");
    case Note:
        return tr("Your own notes about the job; stored on this computer only");
    case Status:
    case Id:
    case Progress:
    case Dataset:
    case Segments:
    case Created:
    case Updated:
    case Batch:
    case FirstError:
        break;
    }
    return {};
}

QString ExportJobsModel::cellText(int row, int column) const
{
    const LaunchRow *launch = launchAt(row);
    return launch ? textOf(*launch, JobColumn(column)) : textOf(*jobAt(row), JobColumn(column));
}

QString ExportJobsModel::textOf(const JobRow &row, JobColumn column) const
{
    switch (column) {
    case Status:
        return jobText::shortStatus(markedFacts(row, m_known, m_marks));
    case Id:
        return row.key.id();
    case Progress:
        return jobText::progress(markedFacts(row, m_known, m_marks), m_known.nowMs());
    case Dataset:
        return m_names.dataset(m_known.words().at(row.dataset));
    case MergePolicy:
        return m_names.mergePolicy(m_known.words().at(row.mergePolicy));
    case Segments:
        return segmentsText(row.segments);
    case Events:
        return row.hasEvents ? tr("Yes", "with events") : QString();
    case Created:
        return jobText::moment(row.createdMs, m_known.nowMs());
    case Duration:
        return jobText::duration(factsOf(row, m_known.words()).elapsedMs(m_known.nowMs()));
    case Updated:
        return jobText::moment(row.updatedMs, m_known.nowMs());
    case Batch:
        return row.batch.text();
    case FirstError:
        return row.errorCount
            ? jobText::shortError(m_known.words().at(row.errorCode), m_known.words().at(row.errorMessage))
            : QString();
    case StartedBy:
        return row.startedHere ? tr("Here", "job was started") : tr("Elsewhere", "job was started");
    case Note:
        return m_marks.of(row.key).note.simplified();
    }
    return {};
}

QString ExportJobsModel::textOf(const LaunchRow &launch, JobColumn column) const
{
    switch (column) {
    case Status:
        return jobText::launchState(launch.state);
    case Id:
        return u"–"_s;
    case Progress:
        return launch.note;
    case Dataset:
        return m_names.dataset(launch.datasetId);
    case MergePolicy:
        return m_names.mergePolicy(launch.mergePolicyId);
    case Segments:
        return segmentsText(launch);
    case Events:
        return launch.hasEvents ? tr("Yes", "with events") : QString();
    case Created:
        return jobText::moment(launch.startedMs, m_known.nowMs());
    case StartedBy:
        return tr("Here", "job was started");
    case Duration:
    case Updated:
    case Batch:
    case FirstError:
    case Note:
        break;
    }
    return {};
}

QString ExportJobsModel::segmentsText(quint32 word) const
{
    if (!word)
        return tr("All profiles");
    auto known = m_segmentsTexts.constFind(word);
    if (known == m_segmentsTexts.constEnd()) {
        QStringList names;
        for (const QString &id : m_known.words().at(word).split(u'\n', Qt::SkipEmptyParts))
            names.append(m_names.segment(id));
        known = m_segmentsTexts.insert(word, names.join(u", "_s));
    }
    return *known;
}

QString ExportJobsModel::segmentsText(const LaunchRow &launch) const
{
    const quint32 word = m_known.words().find(launch.segmentIds.join(u'\n'));
    if (word || launch.segmentIds.isEmpty())
        return segmentsText(word);
    QStringList names;
    for (const QString &id : launch.segmentIds)
        names.append(m_names.segment(id));
    return names.join(u", "_s);
}

/// Rows with the same word have the same text, which then is compared by its address.
SortValue ExportJobsModel::sortTextOf(const JobRow &row, JobColumn column) const
{
    const bool shared = column == Dataset || column == MergePolicy || column == Segments;
    if (!shared) {
        const QString text = textOf(row, column);
        return column == Note && text.isEmpty() ? SortValue() : SortValue(text);
    }
    const quint32 word = column == Dataset ? row.dataset : column == MergePolicy ? row.mergePolicy : row.segments;
    QHash<quint32, QString> &texts = m_sortTexts[size_t(column - Dataset)];
    const auto known = texts.constFind(word);
    return known != texts.constEnd() ? *known : *texts.insert(word, textOf(row, column));
}

SortValue ExportJobsModel::cellSortValue(int row, int column) const
{
    const JobRow *job = jobAt(row);
    const auto shown = JobColumn(column);
    if (job && shown == Status && job->status == JobStatus::Succeeded && m_marks.isBatchFailed(job->key))
        return batchFailedSortValue();
    if (job)
        return isSortedByText(shown) ? sortTextOf(*job, shown) : jobSortValue(*job, shown, m_known);
    if (shown == Dataset || shown == MergePolicy || shown == Segments)
        return cellText(row, column);
    // Launches stay on top in any case.
    const qint64 startedMs = launchAt(row)->startedMs;
    return shown != Created || startedMs < 0 ? SortValue() : SortValue(startedMs);
}

QString ExportJobsModel::cellToolTip(int row, int column) const
{
    const JobFacts facts = this->facts(row);
    switch (JobColumn(column)) {
    case Status:
        return facts.launch       ? facts.launchRow.note
            : facts.batchFailed() ? jobText::status(facts) + u'\n' + facts.statusWord
                                  : facts.statusWord;
    case Dataset:
        return facts.datasetId;
    case MergePolicy:
        return facts.mergePolicyId;
    case Segments:
        return facts.segmentIds.join(u'\n');
    case Created:
        return jobText::exactMoment(facts.createdMs);
    case Updated:
        return jobText::exactMoment(facts.updatedMs);
    case Duration:
        return facts.launch ? QString() : jobText::durationInWords(facts.elapsedMs(m_known.nowMs()));
    case FirstError:
        return facts.errorMessage;
    case Events:
        return facts.hasEvents ? tr("Time-series events are exported with the profiles.") : QString();
    case Id:
    case Progress:
    case Batch:
    case StartedBy:
        return cellText(row, column);
    case Note:
        return facts.mark.note;
    }
    return {};
}

QString ExportJobsModel::cellWire(int row, int column) const
{
    return jobWireText(facts(row), JobColumn(column), m_known.nowMs());
}

QString ExportJobsModel::cellAccessibleText(int row, int column) const
{
    switch (JobColumn(column)) {
    case Events:
        return facts(row).hasEvents ? tr("With events") : tr("Without events");
    case Duration: {
        const JobFacts facts = this->facts(row);
        return facts.launch ? QString() : jobText::durationInWords(facts.elapsedMs(m_known.nowMs()));
    }
    case Id:
        return launchAt(row) ? tr("No ID yet") : cellText(row, column);
    case FirstError: {
        const QString error = cellText(row, column);
        return error.isEmpty() ? tr("No error") : error;
    }
    case Status:
        return jobText::status(facts(row));
    case Progress:
    case Dataset:
    case MergePolicy:
    case Segments:
    case Created:
    case Updated:
    case Batch:
    case StartedBy:
    case Note:
        break;
    }
    return cellText(row, column);
}

QVariant ExportJobsModel::cellExtra(int row, int, int role) const
{
    return role == FactsRole ? QVariant::fromValue(facts(row)) : QVariant();
}

bool ExportJobsModel::rowPinnedOnTop(int row) const
{
    return launchAt(row) != nullptr;
}

} // namespace exportdesk
