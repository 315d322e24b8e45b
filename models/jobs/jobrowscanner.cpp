// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobrowscanner.h"

#include "models/jobs/plainjson.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace exportdesk
{

namespace
{

/// Whether a key occurs for the first time; repeated keys are left to the full reader.
class Once
{
public:
    bool operator()(unsigned number)
    {
        const unsigned bit = 1U << number;
        return !(std::exchange(m_seen, m_seen | bit) & bit);
    }

private:
    unsigned m_seen = 0;
};

/// As exportJobReader reads them: -1 for what cannot be a time or a duration.
qint64 plausibleNumber(qint64 ms)
{
    constexpr qint64 endOfTime = 253'402'300'799'999;
    return ms >= 0 && ms <= endOfTime ? ms : -1;
}

bool moment(PlainJson &reader, qint64 &ms)
{
    constexpr qint64 absent = std::numeric_limits<qint64>::min();
    constexpr qint64 secondsEnd = 100'000'000'000;
    qint64 number = absent;
    if (!reader.integer(number))
        return false;
    if (number != absent)
        ms = plausibleNumber(number > -secondsEnd && number < secondsEnd ? number * 1000 : number);
    return true;
}

bool duration(PlainJson &reader, qint64 &ms)
{
    qint64 number = -1;
    if (!reader.integer(number))
        return false;
    ms = plausibleNumber(number);
    return true;
}

bool span(PlainJson &reader, JobSpan &span)
{
    Once once;
    return reader.object([&](QByteArrayView key) {
        if (isWord(key, "startTimeInMs"))
            return once(0) && moment(reader, span.startMs);
        if (isWord(key, "endTimeInMs"))
            return once(1) && moment(reader, span.endMs);
        if (isWord(key, "totalTimeInMs"))
            return once(2) && duration(reader, span.totalMs);
        return reader.skip();
    });
}

bool metrics(PlainJson &reader, JobRow &row)
{
    Once once;
    return reader.object([&](QByteArrayView key) {
        if (isWord(key, "totalTime"))
            return once(0) && span(reader, row.total);
        if (isWord(key, "profileExportTime"))
            return once(1) && span(reader, row.profileExport);
        if (isWord(key, "aCPDatasetWriteTime"))
            return once(2) && span(reader, row.datasetWrite);
        if (isWord(key, "totalExportedProfileCounter")) {
            qint64 number = -1;
            if (!once(3) || !reader.integer(number))
                return false;
            row.profiles = std::max<qint64>(number, -1);
            return true;
        }
        return reader.skip();
    });
}

struct Destination {
    QByteArrayView dataset, dataSet, batch, firstBatch;
    bool perSegment = false;
};

bool destination(PlainJson &reader, Destination &to)
{
    Once once;
    return reader.object([&](QByteArrayView key) {
        if (isWord(key, "datasetId"))
            return once(0) && reader.textOrNull(to.dataset);
        if (isWord(key, "dataSetId"))
            return once(1) && reader.textOrNull(to.dataSet);
        if (isWord(key, "segmentPerBatch"))
            return once(2) && reader.flag(to.perSegment);
        if (isWord(key, "batchId"))
            return once(3) && reader.textOrNull(to.batch);
        if (!isWord(key, "batches"))
            return reader.skip();
        bool first = true;
        return once(4) && reader.array([&] {
            Once inBatch;
            const bool mine = std::exchange(first, false);
            return reader.peek() == '{' && reader.object([&](QByteArrayView inner) {
                return mine && isWord(inner, "batchId") ? inBatch(0) && reader.textOrNull(to.firstBatch)
                                                        : reader.skip();
            });
        });
    });
}

bool segments(PlainJson &reader, QByteArray &ids)
{
    Once once;
    return reader.object([&](QByteArrayView key) {
        if (!isWord(key, "segments"))
            return reader.skip();
        return once(0) && reader.array([&] {
            Once inSegment;
            QByteArrayView id;
            const bool read = reader.peek() == '{' && reader.object([&](QByteArrayView inner) {
                return isWord(inner, "segmentId") ? inSegment(0) && reader.text(id) : reader.skip();
            });
            if (!ids.isEmpty())
                ids += '\n';
            ids.append(id);
            return read && !id.isEmpty(); // named differently in 2018
        });
    });
}

struct Errors {
    int count = 0;
    QByteArrayView code, message;
};

bool errors(PlainJson &reader, Errors &found)
{
    return reader.array([&] {
        Once once;
        QByteArrayView code, message;
        bool hasOthers = false;
        const bool read = reader.peek() == '{' && reader.object([&](QByteArrayView key) {
            if (isWord(key, "code"))
                return once(0) && reader.text(code);
            if (isWord(key, "msg"))
                return once(1) && (found.count > 0 ? reader.skip() : reader.text(message));
            hasOthers = hasOthers || !isWord(key, "callStack"); // which may be other names of these
            return reader.skip();
        });
        // Ambiguous values: fall back to the full reader.
        const bool isFirst = found.count == 0;
        if (code.isEmpty() && (!isFirst || message.isEmpty()))
            return false;
        if (isFirst && hasOthers && (code.isEmpty() || message.isEmpty()))
            return false;
        if (found.count++ == 0) {
            found.code = code;
            found.message = message;
        }
        return read;
    });
}

bool additionalFields(PlainJson &reader, JobRow &row)
{
    Once once;
    return reader.object([&](QByteArrayView key) {
        if (isWord(key, "eventList"))
            row.hasEvents = once(0) && reader.peek() == '{';
        return reader.skip() && (!isWord(key, "eventList") || row.hasEvents);
    });
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

std::optional<JobRow> JobRowScanner::scan(QByteArrayView record)
{
    qsizetype length = 0;
    std::optional<JobRow> row = scanFirst(record, length);
    return PlainJson(record.sliced(length)).atEnd() ? row : std::nullopt;
}

std::optional<JobRow> JobRowScanner::scanFirst(QByteArrayView text, qsizetype &length)
{
    JobRow row;
    QByteArrayView status, policy;
    Destination to;
    QByteArray segmentIds;
    Errors failed;
    PlainJson reader(text);
    Once once;
    const bool read = reader.peek() == '{' && reader.object([&](QByteArrayView key) {
        if (isWord(key, "id"))
            return once(0) && reader.integer(row.key.number);
        if (isWord(key, "status"))
            return once(1) && reader.text(status);
        if (isWord(key, "destination"))
            return once(2) && destination(reader, to);
        if (isWord(key, "mergePolicy")) {
            Once inPolicy;
            return once(3) && reader.object([&](QByteArrayView inner) {
                return isWord(inner, "id") ? inPolicy(0) && reader.text(policy) : reader.skip();
            });
        }
        if (isWord(key, "filter"))
            return once(4) && segments(reader, segmentIds);
        if (isWord(key, "additionalFields"))
            return once(5) && additionalFields(reader, row);
        if (isWord(key, "metrics"))
            return once(6) && metrics(reader, row);
        if (isWord(key, "errors"))
            return once(7) && errors(reader, failed);
        if (isWord(key, "creationTime"))
            return once(8) && moment(reader, row.createdMs);
        if (isWord(key, "updateTime"))
            return once(9) && moment(reader, row.updatedMs);
        return !isWord(key, "mergePolicyId") && reader.skip();
    });
    if (!read || row.key.number < 0 || failed.count > 1000)
        return {};
    if (const QByteArrayView record(text.data(), reader.at()); record.isValidUtf8())
        length = record.size();
    else
        return {};
    if (failed.message.size() > longestMessage && !isAscii(failed.message))
        return {};
    row.statusWord = m_words.add(status);
    row.status = jobStatusFromWord(m_words.words().at(row.statusWord));
    row.dataset = m_words.add(to.dataset.isEmpty() ? to.dataSet : to.dataset);
    row.segmentPerBatch = to.perSegment;
    row.batch = ShortText(to.batch.isEmpty() ? to.firstBatch : to.batch);
    row.mergePolicy = m_words.add(policy);
    row.segments = m_words.add(segmentIds);
    row.errorCount = quint16(failed.count);
    row.errorCode = m_words.add(failed.code);
    row.errorMessage = m_words.add(failed.message.first(std::min<qsizetype>(failed.message.size(), longestMessage)));
    return row;
}

} // namespace exportdesk
