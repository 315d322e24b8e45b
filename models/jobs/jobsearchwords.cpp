// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobsearchwords.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/failuregroups.h"
#include "models/jobs/jobquery.h"
#include "models/jobs/jobtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The translation context of what the search offers.
struct OfferedWords {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::JobSearchWords)
};

constexpr qsizetype mostOffered = 200;

bool speaksGerman()
{
    return QLocale().language() == QLocale::German;
}

QString writtenWord(const QString &english)
{
    return speaksGerman() ? germanSearchWord(english) : english;
}

SearchWord keyWord(const QString &english, const QString &meaning)
{
    return {writtenWord(english), meaning, -1};
}

/// Calls \a visit with each known job.
template <class Visit>
void forEachJob(const KnownJobs &jobs, Visit visit)
{
    for (int row = 0; row < jobs.count(); ++row)
        visit(jobs.at(row));
}

/// A moment that searches call by a word.
struct CalledMoment {
    QString written;
    qint64 ms;
};

QList<CalledMoment> calledMoments(qint64 nowMs)
{
    constexpr qint64 hour = 3'600'000;
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    const bool german = speaksGerman();
    return {{german ? u"heute"_s : u"today"_s, today.startOfDay().toMSecsSinceEpoch()},
            {german ? u"gestern"_s : u"yesterday"_s, today.addDays(-1).startOfDay().toMSecsSinceEpoch()},
            {u"1h"_s, nowMs - hour},
            {u"24h"_s, nowMs - 24 * hour},
            {u"7d"_s, nowMs - 7 * 24 * hour},
            {u"30d"_s, nowMs - 30 * 24 * hour}};
}

} // namespace

QList<SearchWord> JobSearchWords::keys() const
{
    return {keyWord(u"status"_s, OfferedWords::tr("Status of the job")),
            keyWord(u"dataset"_s, OfferedWords::tr("Name or ID of the target dataset")),
            keyWord(u"policy"_s, OfferedWords::tr("Name or ID of the merge policy")),
            keyWord(u"segment"_s, OfferedWords::tr("Name or ID of a segment")),
            keyWord(u"error"_s, OfferedWords::tr("Code or text of an error")),
            keyWord(u"cause"_s, OfferedWords::tr("Failures with the same cause")),
            keyWord(u"day"_s, OfferedWords::tr("Day of creation")),
            keyWord(u"since"_s, OfferedWords::tr("Created at or after this time")),
            keyWord(u"until"_s, OfferedWords::tr("Created before this time")),
            keyWord(u"duration"_s, OfferedWords::tr("Longer or shorter than this")),
            keyWord(u"mine"_s, OfferedWords::tr("Launched here")),
            keyWord(u"batch"_s, OfferedWords::tr("A batch failed after the job had succeeded")),
            keyWord(u"acknowledged"_s, OfferedWords::tr("Failure marked as known")),
            keyWord(u"note"_s, OfferedWords::tr("Text of your note")),
            keyWord(u"id"_s, OfferedWords::tr("ID, or a range such as 24185..24190"))};
}

QList<SearchWord> JobSearchWords::values(const QString &key) const
{
    const QString english = englishSearchKey(key);
    if (english == "status"_L1)
        return statuses();
    if (english == "dataset"_L1 || english == "policy"_L1 || english == "segment"_L1)
        return names(english);
    if (english == "error"_L1)
        return errors();
    if (english == "cause"_L1)
        return causes();
    if (english == "note"_L1)
        return notes();
    if (english == "day"_L1)
        return days();
    if (english == "since"_L1 || english == "until"_L1)
        return bounds(english == "since"_L1);
    if (english == "duration"_L1)
        return {{u">1h"_s, OfferedWords::tr("more than an hour"), -1},
                {u">10m"_s, OfferedWords::tr("more than 10 minutes"), -1},
                {u"<1m"_s, OfferedWords::tr("less than a minute"), -1}};
    if (english == "mine"_L1 || english == "acknowledged"_L1 || english == "batch"_L1)
        return yesNo(english);
    return {};
}

QList<SearchWord> JobSearchWords::statuses() const
{
    constexpr size_t statusCount = size_t(JobStatus::Unknown) + 1;
    std::array<int, statusCount> counts{};
    int running = 0;
    int batchFailed = 0;
    forEachJob(m_jobs.known(), [&](const JobRow &row) {
        if (row.status == JobStatus::Succeeded && m_jobs.marks().isBatchFailed(row.key))
            ++batchFailed;
        else
            ++counts[size_t(row.status)];
        running += isTerminal(row.status) ? 0 : 1;
    });
    QList<SearchWord> words{{writtenWord(u"running"_s), OfferedWords::tr("any status before the end"), running}};
    for (const JobStatus status : {JobStatus::Failed, JobStatus::Succeeded, JobStatus::Cancelled, JobStatus::New,
                                   JobStatus::Queued, JobStatus::Processing, JobStatus::Cancelling}) {
        const QString english = wordOfJobStatus(status).toLower();
        words.append({writtenWord(english), jobText::status(status, {}), counts[size_t(status)]});
    }
    words.append({writtenWord(u"batch failed"_s), jobText::batchFailed(), batchFailed});
    return words;
}

QList<SearchWord> JobSearchWords::names(const QString &key) const
{
    const JobWords &texts = m_jobs.known().words();
    QHash<quint32, int> counts;
    forEachJob(m_jobs.known(), [&](const JobRow &row) {
        ++counts[key == "dataset"_L1 ? row.dataset : key == "policy"_L1 ? row.mergePolicy : row.segments];
    });
    QHash<QString, int> byId;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        for (const QString &id : texts.at(it.key()).split(u'\n', Qt::SkipEmptyParts))
            byId[id] += it.value();
    QList<SearchWord> words;
    for (auto it = byId.cbegin(); it != byId.cend(); ++it) {
        const QString name = key == "dataset"_L1 ? m_jobs.names().dataset(it.key())
            : key == "policy"_L1                 ? m_jobs.names().mergePolicy(it.key())
                                                 : m_jobs.names().segment(it.key());
        const bool isName = name != it.key() && !name.contains(u'"'); // a quote ends the value
        words.append({isName ? name : it.key(), isName ? it.key() : name == it.key() ? QString() : name, it.value()});
    }
    return mostFrequent(words, mostOffered);
}

QList<SearchWord> JobSearchWords::errors() const
{
    QHash<quint32, int> counts;
    forEachJob(m_jobs.known(), [&](const JobRow &row) {
        if (row.errorCode != 0)
            ++counts[row.errorCode];
    });
    QList<SearchWord> words;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QString &code = m_jobs.known().words().at(it.key());
        if (!code.contains(u'"'))
            words.append({code, jobText::shortError(code, {}), it.value()});
    }
    return mostFrequent(words, mostOffered);
}

QList<SearchWord> JobSearchWords::causes() const
{
    QList<SearchWord> words;
    const QList<FailureGroup> groups = groupFailures(m_jobs.known());
    for (const FailureGroup &group : groups)
        words.append({failureCause(group.code, group.text), {}, group.count()});
    return words.mid(0, mostOffered);
}

QList<SearchWord> JobSearchWords::notes() const
{
    QHash<QString, int> counts;
    forEachJob(m_jobs.known(), [&](const JobRow &row) {
        const QString note = m_jobs.marks().of(row.key).note.section(u'\n', 0, 0).trimmed();
        if (!note.isEmpty() && !note.contains(u'"'))
            ++counts[note];
    });
    QList<SearchWord> words;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        words.append({it.key(), {}, it.value()});
    return mostFrequent(words, mostOffered);
}

QList<SearchWord> JobSearchWords::days() const
{
    constexpr int dayCount = 8;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_jobs.known().nowMs()).date();
    std::array<qint64, dayCount + 1> begins{}; // of tomorrow, today, yesterday, …
    for (int ago = -1; ago < dayCount; ++ago)
        begins[size_t(ago) + 1] = today.addDays(-ago).startOfDay().toMSecsSinceEpoch();
    std::array<int, dayCount> counts{};
    forEachJob(m_jobs.known(), [&](const JobRow &row) {
        for (size_t day = 0; day < counts.size(); ++day)
            counts[day] += row.createdMs >= begins[day + 1] && row.createdMs < begins[day] ? 1 : 0;
    });
    QList<SearchWord> words;
    for (int ago = 0; ago < dayCount; ++ago) {
        const QDate day = today.addDays(-ago);
        const QString called = calledMoments(m_jobs.known().nowMs()).value(ago).written;
        words.append({ago < 2 ? called : day.toString(Qt::ISODate), QLocale().toString(day, QLocale::LongFormat),
                      counts[size_t(ago)]});
    }
    return words;
}

QList<SearchWord> JobSearchWords::bounds(bool isSince) const
{
    QList<SearchWord> words;
    for (const CalledMoment &moment : calledMoments(m_jobs.known().nowMs())) {
        int count = 0;
        forEachJob(m_jobs.known(),
                   [&](const JobRow &row) { count += (row.createdMs >= moment.ms) == isSince ? 1 : 0; });
        words.append({moment.written,
                      QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment.ms), QLocale::ShortFormat), count});
    }
    return words;
}

QList<SearchWord> JobSearchWords::yesNo(const QString &key) const
{
    int all = 0;
    int yes = 0;
    forEachJob(m_jobs.known(), [&](const JobRow &row) {
        const bool batchFailed = row.status == JobStatus::Succeeded && m_jobs.marks().isBatchFailed(row.key);
        const bool isFailure = row.status == JobStatus::Failed || batchFailed;
        all += key != "acknowledged"_L1 || isFailure ? 1 : 0; // nobody acknowledges a success
        yes += (key == "mine"_L1        ? row.startedHere
                    : key == "batch"_L1 ? batchFailed
                                        : isFailure && m_jobs.marks().of(row.key).acknowledged)
            ? 1
            : 0;
    });
    if (key == "batch"_L1)
        return {{writtenWord(u"failed"_s), {}, yes}};
    const bool german = speaksGerman();
    return {{german ? u"ja"_s : u"yes"_s, {}, yes}, {german ? u"nein"_s : u"no"_s, {}, all - yes}};
}

} // namespace exportdesk
