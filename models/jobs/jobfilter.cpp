// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobfilter.h"

using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

constexpr int manyRows = 10'000;
constexpr auto countInterval = 80ms;

/// The chip beside All that shows the row; All where there is none.
JobChip chipOf(const ExportJobsModel &jobs, int sourceRow)
{
    const JobRow *row = jobs.jobAt(sourceRow);
    if (!row)
        return jobs.launchAt(sourceRow)->state == LaunchRow::State::Rejected ? JobChip::Failed : JobChip::Running;
    switch (row->status) {
    case JobStatus::Succeeded:
        return jobs.marks().isBatchFailed(row->key) ? JobChip::BatchFailed : JobChip::Succeeded;
    case JobStatus::Failed:
        return JobChip::Failed;
    case JobStatus::Cancelled:
        return JobChip::Cancelled;
    case JobStatus::New:
    case JobStatus::Queued:
    case JobStatus::Processing:
    case JobStatus::Cancelling:
    case JobStatus::Unknown:
        break;
    }
    return row->onPlatform ? JobChip::Running : JobChip::All;
}

bool isStartedHere(const ExportJobsModel &jobs, int sourceRow)
{
    const JobRow *row = jobs.jobAt(sourceRow);
    return !row || row->startedHere;
}

bool isShown(JobChip wanted, bool startedHereOnly, JobChip chip, bool startedHere)
{
    return (wanted == JobChip::All || chip == wanted) && (!startedHereOnly || startedHere);
}

bool isShown(JobChip wanted, bool startedHereOnly, const ExportJobsModel &jobs, int sourceRow)
{
    return isShown(wanted, startedHereOnly, chipOf(jobs, sourceRow), isStartedHere(jobs, sourceRow));
}

/// Whether a job has a status that this program does not know and that contains this text.
bool isForeignStatus(const KnownJobs &jobs, const QString &folded)
{
    QSet<quint32> seen;
    for (int index = 0; index < jobs.count(); ++index) {
        const JobRow &row = jobs.at(index);
        if (row.status != JobStatus::Unknown || seen.contains(row.statusWord))
            continue;
        seen.insert(row.statusWord);
        if (foldForSearch(jobs.words().at(row.statusWord)).contains(folded))
            return true;
    }
    return false;
}

} // namespace

JobFilter::JobFilter(const ExportJobsModel &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_matcher(jobs.known(), jobs.marks(), jobs.names())
{
    m_advance.setInterval(5s);
    connect(&m_advance, &QTimer::timeout, this, &JobFilter::advance);
    connectModel();
    judgeAll();
    countNow();
}

void JobFilter::connectModel()
{
    connect(&m_jobs, &ExportJobsModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        m_verdicts.insert(first, last - first + 1);
        judgeRows(first, last);
        countSoon();
    });
    connect(&m_jobs, &ExportJobsModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_verdicts.remove(first, last - first + 1);
        countSoon();
    });
    connect(&m_jobs, &ExportJobsModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        judgeRows(from.row(), to.row());
        countSoon();
    });
    const auto textsChanged = [this] {
        m_matcher.textsChanged();
        if (!m_matcher.query().isEmpty())
            announce();
    };
    connect(&m_jobs, &ExportJobsModel::languageChanged, this, textsChanged);
    connect(&m_jobs.names(), &JobNames::changed, this, textsChanged);
}

void JobFilter::setChip(Chip chip)
{
    if (chip == Chip::StartedHere || chip == m_chip)
        return;
    m_chip = chip;
    announce();
}

void JobFilter::setStartedHereOnly(bool on)
{
    if (std::exchange(m_startedHereOnly, on) == on)
        return;
    announce();
}

void JobFilter::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    const JobQuery query = readSearch(m_search);
    if (query.movesWithTime)
        m_advance.start();
    else
        m_advance.stop();
    if (query == m_matcher.query())
        return;
    const bool narrower = isNarrower(query, m_matcher.query());
    m_matcher.setQuery(query);
    announce(narrower);
}

bool JobFilter::findsAny(const QString &search) const
{
    JobQueryMatcher matcher(m_jobs.known(), m_jobs.marks(), m_jobs.names());
    matcher.setQuery(readSearch(search));
    const int rows = m_jobs.rowCount();
    for (int row = 0; row < rows; ++row) {
        if (isShown(m_chip, m_startedHereOnly, m_jobs, row) && matches(matcher, row))
            return true;
    }
    return false;
}

/// The platform may have statuses of its own: they are understood once a job has one.
JobQuery JobFilter::readSearch(const QString &search) const
{
    JobQuery query = parseJobQuery(search, m_jobs.known().nowMs());
    for (JobQuery::Token &token : query.tokens) {
        if (token.problem == JobQuery::Problem::UnknownStatus
            && isForeignStatus(m_jobs.known(), foldForSearch(token.value)))
            token.problem = JobQuery::Problem::None;
    }
    return query;
}

void JobFilter::advance()
{
    if (!m_matcher.query().movesWithTime)
        return;
    m_matcher.moveBounds(readSearch(m_search));
    const JobVerdicts before = m_verdicts;
    judgeAll();
    if (m_verdicts == before)
        return;
    m_verdictsFresh = true;
    Q_EMIT changed();
    m_verdictsFresh = false;
    countNow();
}

void JobFilter::setOnlyIds(const QSet<QString> &ids)
{
    QSet<JobKey> keys;
    for (const QString &id : ids)
        keys.insert(JobKey::of(id));
    if (std::exchange(m_onlyIds, keys) == keys)
        return;
    announce();
}

void JobFilter::clear()
{
    if (!isActive())
        return;
    m_chip = Chip::All;
    m_startedHereOnly = false;
    m_search.clear();
    m_advance.stop();
    m_matcher.setQuery({});
    m_onlyIds.clear();
    announce();
}

/// Rows are judged once, for every view and for the counts.
void JobFilter::announce(bool narrower)
{
    judgeAll(narrower);
    m_verdictsFresh = true;
    Q_EMIT changed();
    m_verdictsFresh = false;
    countNow();
}

bool JobFilter::isActive() const
{
    return m_chip != Chip::All || m_startedHereOnly || !m_matcher.query().isEmpty() || !m_onlyIds.isEmpty();
}

bool JobFilter::accepts(int sourceRow) const
{
    if (m_verdictsFresh) {
        const JobVerdicts::Verdict verdict = m_verdicts.at(sourceRow);
        return verdict.found && isShown(m_chip, m_startedHereOnly, verdict.chip, verdict.startedHere);
    }
    return isShown(m_chip, m_startedHereOnly, m_jobs, sourceRow) && matches(m_matcher, sourceRow);
}

bool JobFilter::matches(const JobQueryMatcher &matcher, int sourceRow) const
{
    const JobRow *row = m_jobs.jobAt(sourceRow);
    if (!m_onlyIds.isEmpty() && (!row || !m_onlyIds.contains(row->key)))
        return false;
    return row ? matcher.matches(*row) : matcher.matches(*m_jobs.launchAt(sourceRow));
}

void JobFilter::judgeRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_verdicts.set(row, {matches(m_matcher, row), chipOf(m_jobs, row), isStartedHere(m_jobs, row)});
}

/// When the search only became narrower, rows that were not found before are not found now.
void JobFilter::judgeAll(bool narrower)
{
    const int rows = m_jobs.rowCount();
    if (!narrower) {
        m_verdicts.reset(rows);
        judgeRows(0, rows - 1);
        return;
    }
    for (int row = 0; row < rows; ++row) {
        if (m_verdicts.at(row).found)
            judgeRows(row, row);
    }
}

void JobFilter::countSoon()
{
    if (std::exchange(m_countsPending, true))
        return;
    // While many are being added the numbers need not be those of each page, each of which would repaint them.
    const bool areMany = m_jobs.rowCount() > manyRows;
    QTimer::singleShot(areMany ? countInterval : 0ms, this, [this] {
        // How long a job has been running changes without a signal.
        if (m_matcher.dependsOnTime())
            judgeAll();
        if (m_matcher.query().isRefused()) { // a job may have come whose status was not known before
            if (const JobQuery query = readSearch(m_search); query != m_matcher.query()) {
                m_matcher.setQuery(query);
                announce();
            }
        }
        countNow();
    });
}

void JobFilter::countNow()
{
    m_countsPending = false;
    const auto counts = m_verdicts.counts(m_chip, m_startedHereOnly);
    if (std::exchange(m_counts, counts) != counts)
        Q_EMIT countsChanged();
}

} // namespace exportdesk
