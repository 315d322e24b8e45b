// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of ExportJobsModel say; how its rows come and go is in exportjobsmodel.cpp.
#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobtext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The order of work to do: what runs, then what went wrong, then what is done.
qint64 rankOf(const JobRow &row)
{
    switch (row.status) {
    case JobStatus::New:
        return 0;
    case JobStatus::Queued:
        return 1;
    case JobStatus::Processing:
        return 2;
    case JobStatus::Cancelling:
        return 3;
    case JobStatus::Unknown:
        return 4;
    case JobStatus::Failed:
        return 5;
    case JobStatus::Cancelled:
        return 6;
    case JobStatus::Succeeded:
        return 7;
    }
    return 8;
}

SortValue orNone(qint64 number)
{
    return number < 0 ? SortValue() : SortValue(number);
}

/// Where letters and digits stand among each other, in six bits; what is neither comes last.
constexpr auto placeOf = [] {
    std::array<quint8, 256> places{};
    places.fill(63);
    for (int c = '0'; c <= '9'; ++c)
        places[size_t(c)] = quint8(1 + c - '0');
    for (int c = 'A'; c <= 'Z'; ++c)
        places[size_t(c)] = quint8(11 + c - 'A');
    for (int c = 'a'; c <= 'z'; ++c)
        places[size_t(c)] = quint8(37 + c - 'a');
    return places;
}();

/// Batch ids are random or begin with a time, and are all different: their first ten characters as a number sort like
/// the text, much faster.
SortValue orderOfBatch(QByteArrayView batch)
{
    if (batch.isEmpty())
        return {};
    constexpr qsizetype characters = 10;
    qint64 order = 0;
    for (qsizetype i = 0; i < characters; ++i)
        order = order << 6 | (i < batch.size() ? placeOf[size_t(static_cast<unsigned char>(batch[i]))] : 0);
    return order;
}

QString orId(const QString &name, const QString &id)
{
    return name.isEmpty() ? id : name;
}

} // namespace

int ExportJobsModel::rows() const
{
    return launchCount() + jobCount();
}

QString ExportJobsModel::cellText(int row, int column) const
{
    const LaunchRow *launch = launchAt(row);
    return launch ? cellTextOfLaunch(*launch, column) : cellTextOfJob(*compactRow(row), column);
}

QString ExportJobsModel::cellTextOfJob(const JobRow &row, int column) const
{
    switch (JobColumn(column)) {
    case Status:
        return jobText::status(factsOf(row, m_words));
    case Id:
        return row.key.id();
    case Progress:
        return jobText::progress(factsOf(row, m_words), nowMs());
    case Dataset:
        return datasetName(m_words.at(row.dataset));
    case MergePolicy:
        return mergePolicyName(m_words.at(row.mergePolicy));
    case Segments:
        return segmentsText(row);
    case Events:
        return row.hasEvents ? tr("Yes", "with events") : QString();
    case Created:
        return jobText::moment(row.createdMs);
    case Duration:
        return jobText::duration(factsOf(row, m_words).elapsedMs(nowMs()));
    case Updated:
        return jobText::moment(row.updatedMs);
    case Batch:
        return row.batch.text();
    case FirstError:
        return row.errorCount ? jobText::shortError(m_words.at(row.errorCode), m_words.at(row.errorMessage))
                              : QString();
    case StartedBy:
        return row.startedHere ? tr("Here", "job was started") : tr("Elsewhere", "job was started");
    case Note:
        return m_marks.isEmpty() ? QString() : m_marks.value(row.key).note.simplified();
    }
    return {};
}

QString ExportJobsModel::cellTextOfLaunch(const LaunchRow &launch, int column) const
{
    switch (JobColumn(column)) {
    case Status:
        return jobText::launchState(launch.state);
    case Id:
        return u"–"_s;
    case Progress:
        return launch.note;
    case Dataset:
        return datasetName(launch.datasetId);
    case MergePolicy:
        return mergePolicyName(launch.mergePolicyId);
    case Segments: {
        JobRow row;
        row.segments = m_words.find(launch.segmentIds.join(u'\n'));
        if (row.segments || launch.segmentIds.isEmpty())
            return segmentsText(row);
        QStringList names;
        for (const QString &id : launch.segmentIds)
            names.append(segmentName(id));
        return names.join(u", "_s);
    }
    case Events:
        return launch.hasEvents ? tr("Yes", "with events") : QString();
    case Created:
        return jobText::moment(launch.startedMs);
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

QString ExportJobsModel::segmentsText(const JobRow &row) const
{
    if (!row.segments)
        return tr("All profiles");
    auto known = m_segmentsTexts.constFind(row.segments);
    if (known == m_segmentsTexts.constEnd()) {
        QStringList names;
        for (const QString &id : m_words.at(row.segments).split(u'\n', Qt::SkipEmptyParts))
            names.append(segmentName(id));
        known = m_segmentsTexts.insert(row.segments, names.join(u", "_s));
    }
    return *known;
}

SortValue ExportJobsModel::cellSortValue(int row, int column) const
{
    const LaunchRow *launch = launchAt(row);
    return launch ? sortValueOfLaunch(*launch, column) : sortValueOfJob(*compactRow(row), column);
}

SortValue ExportJobsModel::sortValueOfJob(const JobRow &row, int column) const
{
    switch (JobColumn(column)) {
    case Status:
        return rankOf(row);
    case Id:
        return orNone(row.key.number);
    case Progress:
        return orNone(row.profiles);
    case Events:
        return qint64(row.hasEvents);
    case Created:
        return orNone(row.createdMs);
    case Duration: {
        if (isTerminal(row.status))
            return orNone(row.total.durationMs());
        const qint64 start = row.createdMs >= 0 ? row.createdMs : row.total.startMs;
        return start < 0 ? SortValue() : SortValue(std::max<qint64>(0, nowMs() - start));
    }
    case Updated:
        return orNone(row.updatedMs);
    case Batch:
        return orderOfBatch(row.batch.view());
    case StartedBy:
        return qint64(!row.startedHere);
    case Dataset:
    case MergePolicy:
    case Segments:
    case FirstError:
        return cellTextOfJob(row, column);
    case Note: {
        const QString note = cellTextOfJob(row, column);
        return note.isEmpty() ? SortValue() : SortValue(note);
    }
    }
    return {};
}

SortValue ExportJobsModel::sortValueOfLaunch(const LaunchRow &launch, int column) const
{
    switch (JobColumn(column)) {
    case Dataset:
    case MergePolicy:
    case Segments:
        return cellTextOfLaunch(launch, column);
    case Created:
        return orNone(launch.startedMs);
    case Status:
    case Id:
    case Progress:
    case Events:
    case Duration:
    case Updated:
    case Batch:
    case FirstError:
    case StartedBy:
    case Note:
        break; // launches are pinned on top anyway
    }
    return {};
}

QString ExportJobsModel::cellToolTip(int row, int column) const
{
    const JobFacts facts = this->facts(row);
    switch (JobColumn(column)) {
    case Status:
        return facts.launch ? facts.launchRow.note : facts.statusWord;
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
        return facts.launch ? QString() : jobText::durationInWords(facts.elapsedMs(nowMs()));
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
    const JobFacts facts = this->facts(row);
    switch (JobColumn(column)) {
    case Status:
        return facts.statusWord;
    case Id:
        return facts.id;
    case Progress:
        return facts.profiles < 0 ? QString() : QString::number(facts.profiles);
    case Dataset:
        return facts.datasetId;
    case MergePolicy:
        return facts.mergePolicyId;
    case Segments:
        return facts.segmentIds.join(u' ');
    case Events:
        return facts.hasEvents ? u"true"_s : u"false"_s;
    case Created:
        return facts.createdMs < 0 ? QString() : QString::number(facts.createdMs);
    case Duration: {
        const qint64 elapsed = facts.launch ? -1 : facts.elapsedMs(nowMs());
        return elapsed < 0 ? QString() : QString::number(elapsed);
    }
    case Updated:
        return facts.updatedMs < 0 ? QString() : QString::number(facts.updatedMs);
    case Batch:
        return facts.batchId;
    case FirstError:
        return facts.errorCode;
    case StartedBy:
        return facts.startedHere ? u"here"_s : QString();
    case Note:
        return facts.mark.note;
    }
    return {};
}

QString ExportJobsModel::cellAccessibleText(int row, int column) const
{
    switch (JobColumn(column)) {
    case Events:
        return facts(row).hasEvents ? tr("With events") : tr("Without events");
    case Duration: {
        const JobFacts facts = this->facts(row);
        return facts.launch ? QString() : jobText::durationInWords(facts.elapsedMs(nowMs()));
    }
    case Id:
        return launchAt(row) ? tr("No ID yet") : cellText(row, column);
    case FirstError: {
        const QString error = cellText(row, column);
        return error.isEmpty() ? tr("No error") : error;
    }
    case Status:
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

QString ExportJobsModel::datasetName(const QString &id) const
{
    return orId(m_names.dataset ? m_names.dataset(id) : QString(), id);
}

QString ExportJobsModel::mergePolicyName(const QString &id) const
{
    return orId(m_names.mergePolicy ? m_names.mergePolicy(id) : QString(), id);
}

QString ExportJobsModel::segmentName(const QString &id) const
{
    return orId(m_names.segment ? m_names.segment(id) : QString(), id);
}

} // namespace exportdesk
