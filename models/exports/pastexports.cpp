// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/pastexports.h"

#include "models/exports/exportrequestreader.h"
#include "models/exports/placeholders.h"
#include "models/jobs/exportjobreader.h"
#include "models/once/storedoutcome.h"
#include "models/platform/readyfuture.h"
#include "models/store/sql.h"
#include "models/store/store.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using KeptRequests = StoreOutcome<std::optional<PastExport>>;
using KeptRequestList = StoreOutcome<QList<PastExport>>;

std::optional<PastExport> readPast(const QByteArray &record)
{
    auto job = exportJobReader::readJob(record);
    if (!job)
        return {};
    const ReadRequest read = readExportRequest(job.value().request);
    if (!read.request)
        return {};
    return PastExport{job.value().id,         job.value().createdMs, job.value().statusWord,        *read.request,
                      job.value().batchIds(), job.value().profiles,  job.value().total.durationMs()};
}

/// The newest records that name \a datasetId and that \a fits; they are read one by one until there are \a most.
KeptRequestList newest(int most, const QSqlDatabase &database, const QVariantList &place, const QString &datasetId,
                       bool succeeded, const std::function<bool(const PastExport &)> &fits)
{
    QString statement = u"SELECT record FROM jobs WHERE platform = ? AND sandbox = ? AND instr(record, ?) > 0"_s;
    if (succeeded) // with what it exported: of a failed batch nothing has arrived
        statement += u" AND status = 'SUCCEEDED' AND batch_failed = 0"_s;
    auto rows = sql::run(database, statement + u" ORDER BY created_ms DESC, id DESC"_s,
                         place + QVariantList{QString(u'"' + datasetId + u'"')});
    if (!rows)
        return rows.error();
    QList<PastExport> found;
    while (found.size() < most && rows.value().next()) {
        std::optional<PastExport> past = readPast(rows.value().value(0).toString().toUtf8());
        if (past && past->request.datasetId == datasetId && fits(*past))
            found += *past;
    }
    return found;
}

/// The newest one alone.
KeptRequests newest(const QSqlDatabase &database, const QVariantList &place, const QString &datasetId, bool succeeded,
                    const std::function<bool(const PastExport &)> &fits)
{
    const KeptRequestList found = newest(1, database, place, datasetId, succeeded, fits);
    if (!found)
        return found.error();
    return found.value().isEmpty() ? std::nullopt : std::optional(found.value().first());
}

QSet<QString> fieldSet(const std::optional<QStringList> &fields)
{
    return fields ? QSet<QString>(fields->begin(), fields->end()) : QSet<QString>();
}

QFuture<PastExports::Found> nothing()
{
    return readyFuture(PastExports::Found(std::optional<PastExport>()));
}

} // namespace

Timestamp PastExport::profilesSince() const
{
    return createdMs < 0 ? Timestamp() : Timestamp::fromMs(createdMs);
}

Timestamp PastExport::eventsSince() const
{
    if (request.events && request.events->to.ms() && (createdMs < 0 || *request.events->to.ms() < createdMs))
        return request.events->to;
    return profilesSince();
}

bool haveSameFields(const ExportRequest &left, const ExportRequest &right)
{
    if (fieldSet(left.fields) != fieldSet(right.fields) || left.events.has_value() != right.events.has_value())
        return false;
    return !left.events || fieldSet(left.events->fields) == fieldSet(right.events->fields);
}

bool isSameRequest(const ExportRequest &left, const ExportRequest &right)
{
    const auto segments = [](const ExportRequest &request) {
        QHash<QString, QSet<QString>> statuses;
        for (const SegmentChoice &choice : request.segments)
            statuses[choice.key()] += QSet<QString>(choice.status.begin(), choice.status.end());
        return statuses;
    };
    // Which of its times a request restricts.
    const auto restricts = [](const ExportRequest &request) {
        QList<bool> restricted;
        for (const Timestamp *time : timesOf(request))
            restricted += !time->isEmpty();
        return restricted;
    };
    return left.datasetId == right.datasetId && haveSameFields(left, right) && restricts(left) == restricts(right)
        && left.mergePolicy.id == right.mergePolicy.id && segments(left) == segments(right)
        && left.emptyProfiles.value_or(false) == right.emptyProfiles.value_or(false)
        && left.segmentPerBatch.value_or(false) == right.segmentPerBatch.value_or(false);
}

PastExports::PastExports(Store &store, const QString &platform, const QString &sandbox)
    : m_store(store)
    , m_platform(platform)
    , m_sandbox(sandbox)
{
}

/// Runs on the store's thread.
auto PastExports::successLike(const ExportRequest &request) const
{
    return [request, place = QVariantList{m_platform, m_sandbox}](QSqlDatabase &database) {
        return newest(database, place, request.datasetId, true,
                      [&request](const PastExport &past) { return haveSameFields(past.request, request); });
    };
}

QFuture<PastExports::Found> PastExports::lastSuccess(const ExportRequest &request) const
{
    if (request.datasetId.isEmpty())
        return nothing();
    return m_store.read(successLike(request), asOutcome);
}

QFuture<Outcome<QList<PastExport>>> PastExports::successes(const ExportRequest &request, int most) const
{
    if (request.datasetId.isEmpty())
        return readyFuture(Outcome<QList<PastExport>>(QList<PastExport>()));
    return m_store.read(
        [request, most, place = QVariantList{m_platform, m_sandbox}](QSqlDatabase &database) {
            return newest(most, database, place, request.datasetId, true,
                          [&request](const PastExport &past) { return haveSameFields(past.request, request); });
        },
        asOutcome);
}

QFuture<PastExports::Found> PastExports::lastRun(const ExportRequest &request, const QString &jobId,
                                                 qint64 createdMs) const
{
    if (request.datasetId.isEmpty())
        return nothing();
    return m_store.read(
        [request, jobId, createdMs, place = QVariantList{m_platform, m_sandbox}](QSqlDatabase &database) {
            return newest(database, place, request.datasetId, true, [&](const PastExport &past) {
                return past.jobId != jobId && past.createdMs <= createdMs && isSameRequest(past.request, request);
            });
        },
        asOutcome);
}

QFuture<PastExports::Found> PastExports::lastInto(const QString &datasetId) const
{
    if (datasetId.isEmpty())
        return nothing();
    return m_store.read(
        [datasetId, place = QVariantList{m_platform, m_sandbox}](QSqlDatabase &database) {
            return newest(database, place, datasetId, false, [](const PastExport &) { return true; });
        },
        asOutcome);
}

QFuture<FilledRequest> PastExports::filledIn(const ExportRequest &request, const QDateTime &now) const
{
    const bool seeks = asksForLastSuccess(request);
    const auto fill = [request, now, seeks](const StoreOutcome<std::optional<PastExport>> &found) {
        FilledRequest filled;
        filled.soughtLast = seeks;
        filled.last = found ? found.value() : std::nullopt;
        filled.request = withPlaceholdersFilled(request, now, filled.last);
        return filled;
    };
    if (!seeks || request.datasetId.isEmpty())
        return readyFuture(fill(std::optional<PastExport>()));
    return m_store.read(successLike(request), fill);
}

} // namespace exportdesk
